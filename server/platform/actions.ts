import { type Actor, Role } from './actor.js';

const { DEPARTMENT_CLERK, DEPARTMENT_HEAD, DISTRICT_REVIEWER, DISTRICT_DIRECTOR, DISTRICT_ADMIN, AUDITOR } = Role;
const department = [DEPARTMENT_CLERK, DEPARTMENT_HEAD] as const;
const office = [DISTRICT_REVIEWER, DISTRICT_DIRECTOR] as const;

/**
 * Every action that a root field can require, and the roles that may call it. The list is closed: a field without an action does not boot.
 * An action only opens the door of a field; which rows are behind it is decided by the database.
 */
export const actions = {
  'viewer.read': 'ANYONE',
  'structure.read': [...department, ...office, DISTRICT_ADMIN],
  'report.read': [...department, ...office],
  'report.write': department,
  'report.submit': [DEPARTMENT_HEAD],
  'consolidation.read': office,
  'audit.read': [AUDITOR],
} as const satisfies Record<string, 'ANYONE' | readonly Role[]>;

export type Action = keyof typeof actions;

export function mayCall(actor: Actor, action: Action): boolean {
  const roles: 'ANYONE' | readonly Role[] = actions[action];
  return roles === 'ANYONE' || (actor.role !== null && roles.includes(actor.role));
}

/** Who may call a field, for its description. */
export const describeAction = (action: Action): string => {
  const roles: 'ANYONE' | readonly Role[] = actions[action];
  return `Requires \`${action}\`: ${roles === 'ANYONE' ? 'anyone' : roles.join(', ')}.`;
};
