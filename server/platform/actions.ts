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
  'cycle.write': [DISTRICT_DIRECTOR],
  'report.read': [...department, ...office],
  'report.write': department,
  'report.import': [...department, ...office],
  'report.submit': [DEPARTMENT_HEAD],
  'report.review': office,
  'task.read': [...department, ...office],
  'task.write': [...department, ...office],
  'followUp.write': department,
  'followUp.verify': office,
  'lineage.write': [...department, ...office],
  'report.publish': [DEPARTMENT_HEAD, DISTRICT_DIRECTOR],
  'report.withhold': [DEPARTMENT_HEAD, ...office],
  'edition.withdraw': [DISTRICT_DIRECTOR],
  'public.read': 'ANYONE',
  'consolidation.read': office,
  'consolidation.write': office,
  'consolidation.publish': [DISTRICT_DIRECTOR],
  'synonym.read': office,
  'synonym.write': office,
  'structure.write': [DISTRICT_ADMIN],
  'identity.read': [DISTRICT_ADMIN],
  'identity.write': [DISTRICT_ADMIN],
  'token.revoke': Object.values(Role),
  'inbox.write': Object.values(Role),
  'webhook.write': [DISTRICT_ADMIN],
  'delivery.read': [DISTRICT_ADMIN],
  'audit.read': [AUDITOR],
} as const satisfies Record<string, 'ANYONE' | readonly Role[]>;

export type Action = keyof typeof actions;

/** Whether a role may call an action at all. */
export function roleMayCall(role: Role | null, action: Action): boolean {
  const roles: 'ANYONE' | readonly Role[] = actions[action];
  return roles === 'ANYONE' || (role !== null && roles.includes(role));
}

/** Whether a limited token leaves the action open. What anyone may call needs no token, so no token is limited by it. */
export const tokenMayCall = ({ actions: limit = [] }: Actor, action: Action): boolean =>
  limit.length === 0 || actions[action] === 'ANYONE' || limit.includes(action);

export const mayCall = (actor: Actor, action: Action): boolean => roleMayCall(actor.role, action) && tokenMayCall(actor, action);

/** Who may call a field, for its description. */
export const describeAction = (action: Action): string => {
  const roles: 'ANYONE' | readonly Role[] = actions[action];
  return `Requires \`${action}\`: ${roles === 'ANYONE' ? 'anyone' : roles.join(', ')}.`;
};
