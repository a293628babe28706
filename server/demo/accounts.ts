import { Power, Role } from '../platform/actor.js';

/** The demo's people, by the key under which their token stands in the tokens file. */
export interface DemoAccount {
  readonly key: string;
  readonly name: string;
  readonly role: Role;
  readonly power: Power;
  readonly department?: string;
  readonly homeDepartment?: string;
}

export const accounts: readonly DemoAccount[] = [
  { key: 'clerk', name: '陈晓（招商局经办）', role: Role.DEPARTMENT_CLERK, power: Power.BUSINESS, department: 'zstzcjj' },
  { key: 'head', name: '李明（招商局局长）', role: Role.DEPARTMENT_HEAD, power: Power.BUSINESS, department: 'zstzcjj' },
  { key: 'otherClerk', name: '王芳（教委经办）', role: Role.DEPARTMENT_CLERK, power: Power.BUSINESS, department: 'jw' },
  { key: 'reviewer', name: '周敏（依法治区办）', role: Role.DISTRICT_REVIEWER, power: Power.BUSINESS, homeDepartment: 'sfj' },
  { key: 'director', name: '吴建国（依法治区办主任）', role: Role.DISTRICT_DIRECTOR, power: Power.BUSINESS, homeDepartment: 'sfj' },
  { key: 'admin', name: '系统管理员', role: Role.DISTRICT_ADMIN, power: Power.ADMINISTRATION },
  { key: 'auditor', name: '安全审计员', role: Role.AUDITOR, power: Power.AUDIT },
];
