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

/** Rows that the database makes with the report, one for each thing there must be: the unit fills them, nobody adds or removes one. */
export const fixedContentPolicies: PolicyDef[] = contentPolicies.filter(({ command }) => command === 'select' || command === 'update');

/** A text that was imported: added by the unit while it works on the report, never changed. */
export const importedTextPolicies: PolicyDef[] = contentPolicies.filter(({ command }) => command === 'select' || command === 'insert');

/** The report row itself may cross the line from not released to released: that is what submitting means. It is never deleted. */
export const reportPolicies: PolicyDef[] = [
  contentRead,
  { name: 'insert_scope', command: 'insert', check: `${ownDistrict} and ${ownDepartment} and not released` },
  {
    // Accepting and publishing are never the unit's own write.
    name: 'update_scope',
    command: 'update',
    using: `${ownDistrict} and ${ownDepartment} and not released`,
    check: `${ownDistrict} and ${ownDepartment} and status in ('DRAFT', 'RETURNED', 'SUBMITTED')`,
  },
];

/** Where a report stands, never what it says: boards and administrators read it; the database keeps it, nobody writes it directly. */
export const submissionPolicies: PolicyDef[] = [
  { name: 'read_scope', command: 'select', using: `${ownDistrict} and (${ownDepartment} or ${scopeIn('OFFICE', 'ADMIN')})` },
];

const unitOrOffice = `${ownDistrict} and (${ownDepartment} or ${scopeIn('OFFICE')})`;

/** What was signed stays readable for both sides whatever becomes of the working text; nobody changes it. */
export const revisionPolicies: PolicyDef[] = [
  { name: 'read_scope', command: 'select', using: unitOrOffice },
  { name: 'insert_scope', command: 'insert', check: `${ownDistrict} and ${ownDepartment}` },
];

/** The office comments, the unit answers; a trigger keeps each to its own columns. */
export const reviewPolicies: PolicyDef[] = [
  { name: 'read_scope', command: 'select', using: unitOrOffice },
  { name: 'insert_scope', command: 'insert', check: `${ownDistrict} and ${scopeIn('OFFICE')}` },
  { name: 'update_scope', command: 'update', using: unitOrOffice, check: unitOrOffice },
];

/** What a unit reports after the report, at any time of the year; the office adds its verdict to what is released. A trigger keeps each to its own columns. */
export const followUpPolicies: PolicyDef[] = [
  contentRead,
  { name: 'insert_scope', command: 'insert', check: `${ownDistrict} and ${ownDepartment}` },
  {
    name: 'update_scope',
    command: 'update',
    using: `${ownDistrict} and ${scopeIn('OFFICE')} and released`,
    check: `${ownDistrict} and ${scopeIn('OFFICE')} and released`,
  },
];

const unitOrReleased = `${ownDistrict} and (${ownDepartment} or (${scopeIn('OFFICE')} and released))`;

/** Decisions about what an item is: the unit's at any time, the office's about what is released; they are ended and never deleted. */
export const linkPolicies: PolicyDef[] = [contentRead, ...writes(unitOrReleased).filter(({ command }) => command !== 'delete')];

/** Files of a unit: added, and put to a follow-up once; a trigger keeps all else as it was sent. */
export const evidencePolicies: PolicyDef[] = [
  contentRead,
  ...writes(`${ownDistrict} and ${ownDepartment}`).filter(({ command }) => command !== 'delete'),
];

const heldByUnit = `(${ownDepartment} and side = 'UNIT')`;

/** Who holds a task: each side keeps its own, the office sees whom to call in a unit, the administrator who must be followed by somebody. */
export const taskHolderPolicies: PolicyDef[] = [
  { name: 'read_scope', command: 'select', using: `${ownDistrict} and (${heldByUnit} or ${scopeIn('OFFICE', 'ADMIN')})` },
  ...writes(`${ownDistrict} and (${heldByUnit} or (${scopeIn('OFFICE')} and side = 'OFFICE'))`).filter(
    ({ command }) => command !== 'delete',
  ),
];

const everyMember = scopeIn('DEPARTMENT', 'OFFICE', 'ADMIN', 'AUDIT');

/** Everybody but the auditor, who reads the trail only. */
const atWork = scopeIn('DEPARTMENT', 'OFFICE', 'ADMIN');

/** The structure of a district is known to everybody at work in it and changed by its administrator. */
export const structurePolicies: PolicyDef[] = [
  { name: 'read_scope', command: 'select', using: `${ownDistrict} and ${atWork}` },
  ...writes(`${ownDistrict} and ${scopeIn('ADMIN')}`),
];

/** The district's own row; made by `npm run admin`, so there is no policy for writing. */
export const districtPolicies: PolicyDef[] = [
  { name: 'read_scope', command: 'select', using: `id = ${settings.district} and ${everyMember}` },
];

/** Rows that only the server itself compares, never a person. */
export const systemPolicies: PolicyDef[] = [{ name: 'read_scope', command: 'select', using: `${ownDistrict} and ${scopeIn('SYSTEM')}` }];

/** A cycle is known to everybody and opened and closed by the office. */
export const cyclePolicies: PolicyDef[] = [
  { name: 'read_scope', command: 'select', using: `${ownDistrict} and ${atWork}` },
  ...writes(`${ownDistrict} and ${scopeIn('OFFICE')}`),
];

/** Decisions of the office about its own work: seen and taken by it alone; they are ended and never deleted. */
export const decisionPolicies: PolicyDef[] = [
  { name: 'read_scope', command: 'select', using: `${ownDistrict} and ${scopeIn('OFFICE')}` },
  ...writes(`${ownDistrict} and ${scopeIn('OFFICE')}`).filter(({ command }) => command !== 'delete'),
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

/** What the office makes of the reports for itself; nobody else's. */
export const officePolicies: PolicyDef[] = [
  { name: 'read_scope', command: 'select', using: `${ownDistrict} and ${scopeIn('OFFICE')}` },
  ...writes(`${ownDistrict} and ${scopeIn('OFFICE')}`),
];

const ownAct = `${ownDistrict} and user_id = ${settings.user} and scope = ${settings.scope}`;

/** What a person already did under a key: theirs alone, in the scope they did it in, and never taken back. */
export const idempotencyPolicies: PolicyDef[] = [
  ...(['select', 'update'] as const).map(
    (command): PolicyDef => ({ name: `${command === 'select' ? 'read' : command}_scope`, command, using: ownAct }),
  ),
  { name: 'insert_scope', command: 'insert', check: ownAct },
];

/** A notice: read and marked by whom it tells; the administrator sees how far it came on its way out. A trigger keeps each to its own columns. */
const tellsOrAdmin = `${ownDistrict} and ((${everyMember} and user_id = ${settings.user}) or ${scopeIn('ADMIN')})`;
export const noticePolicies: PolicyDef[] = [
  { name: 'read_scope', command: 'select', using: tellsOrAdmin },
  { name: 'update_scope', command: 'update', using: tellsOrAdmin, check: tellsOrAdmin },
];

/** Webhooks are the administrator's; a trigger lets them only end. */
export const webhookPolicies: PolicyDef[] = [
  { name: 'read_scope', command: 'select', using: `${ownDistrict} and ${scopeIn('ADMIN')}` },
  ...writes(`${ownDistrict} and ${scopeIn('ADMIN')}`).filter(({ command }) => command !== 'delete'),
];

/** The audit trail: its district's auditor reads it, and only the functions of the trail write it, so there is no policy for writing. */
export const trailPolicies: PolicyDef[] = [{ name: 'read_scope', command: 'select', using: `${ownDistrict} and ${scopeIn('AUDIT')}` }];

/**
 * Public editions: everybody reads the current one, signed in or not; the unit and the office also those it superseded. Nobody writes one but
 * the functions that publish and withdraw.
 */
export const editionPolicies: PolicyDef[] = [
  {
    name: 'read_scope',
    command: 'select',
    using: `(superseded_at is null and ${scopeIn('DEPARTMENT', 'OFFICE', 'ADMIN', 'AUDIT', 'PUBLIC')}) or (${unitOrOffice})`,
  },
];

/** The public edition of a district's own report: everybody reads the current one; the office publishes it, a trigger keeps what was published. */
export const districtEditionPolicies: PolicyDef[] = [
  {
    name: 'read_scope',
    command: 'select',
    using: `(superseded_at is null and ${scopeIn('DEPARTMENT', 'OFFICE', 'ADMIN', 'AUDIT', 'PUBLIC')}) or (${ownDistrict} and ${scopeIn('OFFICE')})`,
  },
  ...writes(`${ownDistrict} and ${scopeIn('OFFICE')}`).filter(({ command }) => command !== 'delete'),
];
