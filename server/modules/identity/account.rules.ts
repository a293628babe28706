import { type Action, actions, roleMayCall } from '../../platform/actions.js';
import { Power, powerOf, Role } from '../../platform/actor.js';
import type { Message } from '../../platform/errors.js';
import { Faults } from '../../platform/faults.js';
import type { MembershipAddInput, TokenIssueInput, UserSaveInput } from './account.inputs.js';

const limits = { name: 50, email: 254, issuer: 500, subject: 255, label: 100, memberships: 20, actions: 50 } as const;

/** What the database holds of the account and of what the input names. */
export interface AccountState {
  readonly stored: { readonly power: Power } | undefined;
  readonly memberships: readonly StoredMembership[];
  readonly departmentIds: ReadonlyMap<string, string>;
  /** today in Asia/Shanghai */
  readonly today: string;
  /** whether the administrator changes the own account */
  readonly own: boolean;
}

export interface StoredMembership {
  readonly id: string;
  readonly role: Role;
  readonly departmentId: string | null;
  readonly homeDepartmentId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

const isOfUnit = (role: Role) => role === Role.DEPARTMENT_CLERK || role === Role.DEPARTMENT_HEAD;

/** Every fault of an account to be saved, at once. Pure. */
export function userFaults(input: UserSaveInput, state: AccountState): Faults {
  const faults = new Faults();
  const added = input.addMemberships ?? [];
  const ended = input.endMemberships ?? [];
  const isNew = state.stored === undefined;
  faults.id(input.id, ['id']);
  faults.text(input.name, ['name'], limits.name, isNew || input.name !== undefined);
  faults.text(input.email, ['email'], limits.email, false);
  if (input.email && !/^[^\s@]+@[^\s@]+$/.test(input.email)) {
    faults.add('INVALID_VALUE', ['email'], {
      zh: '邮箱格式不正确，例如 name@example.gov.cn。',
      en: 'This is no e-mail address; write for example name@example.gov.cn.',
    });
  }
  if (input.oidc) {
    faults.text(input.oidc.issuer, ['oidc', 'issuer'], limits.issuer, true);
    faults.text(input.oidc.subject, ['oidc', 'subject'], limits.subject, true);
  }
  const power = state.stored?.power ?? (added[0] && powerOf(added[0].role));
  if (power === Power.AUDIT && isNew) faults.add('POWER_CONFLICT', ['addMemberships', 0, 'role'], apart);
  if (power === Power.AUDIT && !isNew && input.oidc !== undefined) faults.add('POWER_CONFLICT', ['oidc'], apart);
  faults.count(added, ['addMemberships'], limits.memberships);
  faults.count(ended, ['endMemberships'], limits.memberships);
  if (isNew && added.length === 0) faults.required(['addMemberships']);
  if (state.own && (input.disabled || ended.length > 0)) {
    faults.add('INVALID_VALUE', input.disabled ? ['disabled'] : ['endMemberships'], {
      zh: '不能停用自己的账号或结束自己的任职，请由另一名系统管理员办理，以免无人管理。',
      en: 'You cannot disable your own account or end your own membership: another administrator must, so that one always remains.',
    });
  }
  endFaults(faults, input, state);
  addFaults(faults, input, state);
  return faults;
}

function endFaults(faults: Faults, input: UserSaveInput, { memberships, today }: AccountState): void {
  for (const [i, { id, lastDay }] of (input.endMemberships ?? []).entries()) {
    const path = ['endMemberships', i] as const;
    const held = memberships.find((m) => m.id === id.toLowerCase());
    if (!held) {
      faults.add('NOT_FOUND', [...path, 'id'], { zh: `此账号没有任职 ${id}。`, en: `The account has no membership ${id}.` });
    } else if (lastDay && (lastDay < held.validFrom || (held.validTo !== null && held.validTo < today))) {
      faults.add('INVALID_VALUE', [...path, 'lastDay'], {
        zh: `该任职自 ${held.validFrom} 起${held.validTo ? `至 ${held.validTo}` : ''}；已结束的任职不能更改，请新增任职。`,
        en: `The membership runs from ${held.validFrom}${held.validTo ? ` to ${held.validTo}` : ''}; an ended one stays as it was, add a new one.`,
      });
    }
  }
}

function addFaults(faults: Faults, input: UserSaveInput, state: AccountState): void {
  const added = input.addMemberships ?? [];
  const power = state.stored?.power ?? (added[0] && powerOf(added[0].role));
  const ends = new Set((input.endMemberships ?? []).map((m) => m.id.toLowerCase()));
  const ids = new Set<string>();
  for (const [i, wanted] of added.entries()) {
    const path = ['addMemberships', i] as const;
    const id = faults.id(wanted.id, [...path, 'id']);
    if (ids.has(id)) faults.add('DUPLICATE_ID', [...path, 'id'], { zh: '同一 id 出现两次。', en: 'The same id stands twice.' });
    ids.add(id);
    const held = state.memberships.find((m) => m.id === id);
    if (held) {
      if (!sameMembership(wanted, held, state)) {
        faults.add('ID_REUSED', [...path, 'id'], {
          zh: '此 id 已用于另一任职。请生成新的 UUID。',
          en: 'This id was used for another membership. Make a new UUID.',
        });
      }
      continue;
    }
    if (power !== undefined && powerOf(wanted.role) !== power) {
      faults.add('POWER_CONFLICT', [...path, 'role'], {
        zh: `系统管理、安全审计与业务三类权限不得由同一人兼任（三员分立）：此账号属于 ${power}，不能担任 ${wanted.role}。请另建账号。`,
        en: `Administration, audit and business exclude one another: an account of ${power} cannot hold ${wanted.role}. Make another account.`,
      });
    }
    unitFaults(faults, wanted, path, state);
    const from = wanted.validFrom ?? state.today;
    if (wanted.validTo && wanted.validTo < from) {
      faults.add('INVALID_VALUE', [...path, 'validTo'], {
        zh: `最后一日 ${wanted.validTo} 早于第一日 ${from}。`,
        en: `The last day ${wanted.validTo} is before the first day ${from}.`,
      });
    }
    const overlapping = state.memberships.find(
      (m) =>
        !ends.has(m.id) &&
        m.role === wanted.role &&
        m.departmentId === departmentId(wanted.departmentCode, state) &&
        (m.validTo === null || m.validTo >= from) &&
        (!wanted.validTo || wanted.validTo >= m.validFrom),
    );
    if (overlapping) {
      faults.add('ALREADY_EXISTS', path, {
        zh: `此账号已有同一任职（${overlapping.id}）。`,
        en: `The account already holds this membership (${overlapping.id}).`,
      });
    }
  }
}

const departmentId = (code: string | null | undefined, state: AccountState): string | null =>
  code ? (state.departmentIds.get(code) ?? null) : null;

function unitFaults(faults: Faults, wanted: MembershipAddInput, path: readonly (string | number)[], state: AccountState): void {
  const needed = isOfUnit(wanted.role);
  if (needed !== Boolean(wanted.departmentCode)) {
    faults.add(needed ? 'REQUIRED' : 'INVALID_VALUE', [...path, 'departmentCode'], {
      zh: needed ? '部门角色须写明单位代码。' : '区级角色不属于某一单位；其所在单位请写入 homeDepartmentCode。',
      en: needed
        ? "A unit's role needs the code of the unit."
        : 'A role of the whole district has no unit; name the unit the officer works in by homeDepartmentCode.',
    });
  }
  if (needed && wanted.homeDepartmentCode) {
    faults.add('INVALID_VALUE', [...path, 'homeDepartmentCode'], {
      zh: '只有区级角色填写所在单位。',
      en: 'Only a role of the whole district has a home unit.',
    });
  }
  for (const key of ['departmentCode', 'homeDepartmentCode'] as const) {
    const code = wanted[key];
    if (code && !state.departmentIds.has(code)) {
      faults.add('NOT_FOUND', [...path, key], { zh: `本区没有单位“${code}”。`, en: `The district has no unit "${code}".` });
    }
  }
}

/** Whether a repeated call names what is there; a day left out is not compared, since "today" moves on. */
const sameMembership = (wanted: MembershipAddInput, held: StoredMembership, state: AccountState): boolean =>
  wanted.role === held.role &&
  departmentId(wanted.departmentCode, state) === held.departmentId &&
  departmentId(wanted.homeDepartmentCode, state) === held.homeDepartmentId &&
  (!wanted.validFrom || wanted.validFrom === held.validFrom) &&
  (!wanted.validTo || wanted.validTo === held.validTo);

/** Every fault of a token to be issued that its input alone shows. Pure. */
export function tokenFaults(input: TokenIssueInput): Faults {
  const faults = new Faults();
  faults.id(input.id, ['id']);
  faults.text(input.label, ['label'], limits.label, true);
  faults.count(input.actions, ['actions'], limits.actions);
  for (const [i, action] of (input.actions ?? []).entries()) {
    if (!Object.hasOwn(actions, action)) {
      faults.add('INVALID_VALUE', ['actions', i], {
        zh: `没有名为“${action.slice(0, 60)}”的操作。可用：${Object.keys(actions).join('、')}。`,
        en: `There is no action "${action.slice(0, 60)}". Known: ${Object.keys(actions).join(', ')}.`,
      });
    }
  }
  return faults;
}

/** Who audits is beyond the reach of whom they audit: an auditor's token comes from where the server is run. Pure. */
export function auditorsToken(role: Role): Faults {
  const faults = new Faults();
  if (role === Role.AUDITOR) faults.add('POWER_CONFLICT', ['membershipId'], apart);
  return faults;
}

/** The sentence of docs/decisions/0013, for tokens, accounts and logins alike. */
const apart: Message = {
  zh: '安全审计员的账号、登录方式和令牌不由系统管理员办理（三员分立），请由服务器运维人员执行：npm run admin -- auditor --district 区划代码 --name 姓名 --another。系统管理员可以停用账号、结束任职或收回令牌。',
  en: "An administrator makes no auditor's account, login or token, since the auditor watches administrators. Whoever runs the server does: npm run admin -- auditor --district CODE --name NAME --another. Disabling, ending and taking back stay the administrator's.",
};

/** Actions that the role of the membership could not call anyway: a token must not promise them. Pure. */
export function actionsBeyondRole(input: TokenIssueInput, role: Role): Faults {
  const faults = new Faults();
  for (const [i, action] of (input.actions ?? []).entries()) {
    if (!roleMayCall(role, action as Action)) {
      faults.add('INVALID_VALUE', ['actions', i], {
        zh: `角色 ${role} 不能使用 ${action}。`,
        en: `The role ${role} may not call ${action}.`,
      });
    }
  }
  return faults;
}
