import type { PolicyDef } from '@mikro-orm/core';

/**
 * Row visibility, decided once (docs/ARCHITECTURE.md, "Row visibility"). Every transaction states for whom it reads by four settings;
 * a transaction that states nothing sees nothing, because an absent setting compares as null.
 *
 * Each setting stands in a scalar sub-select so that PostgreSQL evaluates it once per statement and not once per row. The aliases and the
 * form of `scopeIn` are those in which PostgreSQL gives a policy back: otherwise the comparison of schemas sees a change where none is.
 */
export const settings = {
  district: `(select nullif(current_setting('app.district', true), '')::uuid as district)`,
  department: `(select nullif(current_setting('app.department', true), '')::uuid as department)`,
  scope: `(select current_setting('app.scope', true) as scope)`,
  user: `(select nullif(current_setting('app.user', true), '')::uuid as person)`,
} as const;

const ownDistrict = `district_id = ${settings.district}`;
const scopeIn = (...scopes: string[]) =>
  scopes.length === 1 ? `${settings.scope} = '${scopes[0]}'` : `${settings.scope} in (${scopes.map((s) => `'${s}'`).join(', ')})`;
const ownDepartment = `(${scopeIn('DEPARTMENT')} and department_id = ${settings.department})`;

const writes = (condition: string): PolicyDef[] => [
  { name: 'insert_scope', command: 'insert', check: condition },
  { name: 'update_scope', command: 'update', using: condition, check: condition },
  { name: 'delete_scope', command: 'delete', using: condition },
];

const contentRead: PolicyDef = {
  name: 'read_scope',
  command: 'select',
  using: `${ownDistrict} and (${ownDepartment} or (${scopeIn('OFFICE')} and released))`,
};

/** Rows that carry report text: the own department sees all of its own, the office what is released. Released text is not editable. */
export const contentPolicies: PolicyDef[] = [contentRead, ...writes(`${ownDistrict} and ${ownDepartment} and not released`)];

/** The report row itself may cross the line from not released to released: that is what submitting means. It is never deleted. */
export const reportPolicies: PolicyDef[] = [
  contentRead,
  { name: 'insert_scope', command: 'insert', check: `${ownDistrict} and ${ownDepartment} and not released` },
  {
    name: 'update_scope',
    command: 'update',
    using: `${ownDistrict} and ${ownDepartment} and not released`,
    check: `${ownDistrict} and ${ownDepartment}`,
  },
];

/** Where a report stands, never what it says: boards and administrators read it; the database keeps it, nobody writes it directly. */
export const submissionPolicies: PolicyDef[] = [
  { name: 'read_scope', command: 'select', using: `${ownDistrict} and (${ownDepartment} or ${scopeIn('OFFICE', 'ADMIN')})` },
];

const everyMember = scopeIn('DEPARTMENT', 'OFFICE', 'ADMIN', 'AUDIT');

/** The structure of a district is known to everybody who works in it and changed by its administrator. */
export const structurePolicies: PolicyDef[] = [
  { name: 'read_scope', command: 'select', using: `${ownDistrict} and ${everyMember}` },
  ...writes(`${ownDistrict} and ${scopeIn('ADMIN')}`),
];

/** The district's own row; made by `npm run admin`, so there is no policy for writing. */
export const districtPolicies: PolicyDef[] = [
  { name: 'read_scope', command: 'select', using: `id = ${settings.district} and ${everyMember}` },
];

/** A cycle is known to everybody and opened and closed by the office. */
export const cyclePolicies: PolicyDef[] = [
  { name: 'read_scope', command: 'select', using: `${ownDistrict} and ${everyMember}` },
  ...writes(`${ownDistrict} and ${scopeIn('OFFICE')}`),
];

/** Accounts: one's own, and all of the district for its administrator. `owner` is the column that names the person. */
export const accountPolicies = (owner: 'id' | 'user_id'): PolicyDef[] => [
  {
    name: 'read_scope',
    command: 'select',
    using: `${ownDistrict} and ((${everyMember} and ${owner} = ${settings.user}) or ${scopeIn('ADMIN')})`,
  },
  ...writes(`${ownDistrict} and ${scopeIn('ADMIN')}`),
];

/** The audit trail: its district's auditor reads it, and only the functions of the trail write it, so there is no policy for writing. */
export const trailPolicies: PolicyDef[] = [{ name: 'read_scope', command: 'select', using: `${ownDistrict} and ${scopeIn('AUDIT')}` }];
