import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { type Attempt, insufficientPrivilege, type Settings, Sql } from '../kit/sql.js';
import { sha256, type TwoDistricts, twoDistricts } from '../kit/two-districts.js';

/** What decides about a row, and who asks. */
interface Facts {
  readonly district: unknown;
  readonly department: unknown;
  readonly person: unknown;
  readonly released: boolean;
  /** of a task: whose turn it is */
  readonly side: unknown;
  /** of a public edition: whether another took its place */
  readonly superseded: boolean;
}
type Rule = (row: Facts, me: Settings) => boolean;

const ownDistrict: Rule = (row, me) => row.district === me.district;
const ownUnit: Rule = (row, me) => ownDistrict(row, me) && row.department === me.department;
const ownUnitUnreleased: Rule = (row, me) => ownUnit(row, me) && !row.released;
const releasedInDistrict: Rule = (row, me) => ownDistrict(row, me) && row.released;
const unitsTask: Rule = (row, me) => ownUnit(row, me) && row.side === 'UNIT';
const officesTask: Rule = (row, me) => ownDistrict(row, me) && row.side === 'OFFICE';
const oneself: Rule = (row, me) => ownDistrict(row, me) && row.person === me.user;
const everyRow: Rule = () => true;
const current: Rule = (row) => !row.superseded;

const acts = ['read', 'insert', 'update', 'delete'] as const;
type May = Partial<Record<(typeof acts)[number], Rule>>;
const read = (rule: Rule): May => ({ read: rule });
const readAndWrite = (rule: Rule): May => ({ read: rule, insert: rule, update: rule, delete: rule });

const scopes = ['DEPARTMENT', 'OFFICE', 'ADMIN', 'AUDIT', 'PUBLIC', 'SYSTEM', 'nothing'] as const;
type Scope = (typeof scopes)[number];

/**
 * DESIGN §3, "Row visibility", in its own words and not in those of the policies. A scope that is not named may do nothing.
 * `nothing` is a transaction that states nothing about itself.
 */
const allowed = {
  /** Text: the unit reads all of its own and writes what is not released; the office reads what is released. */
  content: {
    DEPARTMENT: { read: ownUnit, insert: ownUnitUnreleased, update: ownUnitUnreleased, delete: ownUnitUnreleased },
    OFFICE: read(releasedInDistrict),
  },
  /** The database makes these rows with the report. */
  fixedContent: {
    DEPARTMENT: { read: ownUnit, update: ownUnitUnreleased },
    OFFICE: read(releasedInDistrict),
  },
  /** An imported text is added and then stays as it was sent. */
  importedText: {
    DEPARTMENT: { read: ownUnit, insert: ownUnitUnreleased },
    OFFICE: read(releasedInDistrict),
  },
  /** The report itself is never deleted. */
  report: {
    DEPARTMENT: { read: ownUnit, insert: ownUnitUnreleased, update: ownUnitUnreleased },
    OFFICE: read(releasedInDistrict),
  },
  /** What was signed: both sides keep seeing it, nobody changes it. */
  revision: { DEPARTMENT: { read: ownUnit, insert: ownUnit }, OFFICE: read(ownDistrict) },
  /** The office comments, the unit answers. */
  comment: {
    DEPARTMENT: { read: ownUnit, update: ownUnit },
    OFFICE: { read: ownDistrict, insert: ownDistrict, update: ownDistrict },
  },
  /** Where reports stand: boards and administrators read it, the database alone writes it. */
  submission: { DEPARTMENT: read(ownUnit), OFFICE: read(ownDistrict), ADMIN: read(ownDistrict) },
  district: { DEPARTMENT: read(ownDistrict), OFFICE: read(ownDistrict), ADMIN: read(ownDistrict), AUDIT: read(ownDistrict) },
  /** Units: known to every member, kept by the administrator. */
  structure: { DEPARTMENT: read(ownDistrict), OFFICE: read(ownDistrict), ADMIN: readAndWrite(ownDistrict) },
  /** Calendar: known to every member, opened and closed by the office. */
  cycle: { DEPARTMENT: read(ownDistrict), OFFICE: readAndWrite(ownDistrict), ADMIN: read(ownDistrict) },
  /** Accounts: one's own, and all of the district for its administrator. */
  account: { DEPARTMENT: read(oneself), OFFICE: read(oneself), ADMIN: readAndWrite(ownDistrict), AUDIT: read(oneself) },
  /** Who holds a task: a unit keeps its side, the office its own and sees the other, the administrator sees both. */
  taskHolder: {
    DEPARTMENT: { read: unitsTask, insert: unitsTask, update: unitsTask },
    OFFICE: { read: ownDistrict, insert: officesTask, update: officesTask },
    ADMIN: read(ownDistrict),
  },
  /** Follow-ups: the unit adds them at any time, the office adds its verdict to what is released. */
  followUp: {
    DEPARTMENT: { read: ownUnit, insert: ownUnit },
    OFFICE: { read: releasedInDistrict, update: releasedInDistrict },
  },
  /** What held of items, and when: written by triggers alone. A row that was released stays so, as it was seen. */
  state: { DEPARTMENT: read(ownUnit), OFFICE: read(releasedInDistrict) },
  /** Notices: read and marked by whom they tell; the administrator sees how far they came. */
  notice: {
    ...Object.fromEntries((['DEPARTMENT', 'OFFICE', 'AUDIT'] as const).map((scope) => [scope, { read: oneself, update: oneself }])),
    ADMIN: { read: ownDistrict, update: ownDistrict },
  },
  webhook: { ADMIN: { read: ownDistrict, insert: ownDistrict, update: ownDistrict } },
  /** What words mean: decided by the office, ended and never deleted. */
  officesOwn: { OFFICE: { read: ownDistrict, insert: ownDistrict, update: ownDistrict } },
  /** Decisions about items: the unit's at any time, the office's about what is released; never deleted. */
  link: {
    DEPARTMENT: { read: ownUnit, insert: ownUnit, update: ownUnit },
    OFFICE: { read: releasedInDistrict, insert: releasedInDistrict, update: releasedInDistrict },
  },
  /** Files are the unit's, and seen by the office with what they prove. */
  evidence: {
    DEPARTMENT: { read: ownUnit, insert: ownUnit, update: ownUnit },
    OFFICE: read(releasedInDistrict),
  },
  /** The current public edition of a district's report: for everybody who is anybody or nobody; the office publishes it. */
  districtEdition: {
    ...Object.fromEntries((['DEPARTMENT', 'ADMIN', 'AUDIT', 'PUBLIC'] as const).map((scope) => [scope, read(current)])),
    OFFICE: { read: (row, me) => current(row, me) || ownDistrict(row, me), insert: ownDistrict, update: ownDistrict },
  },
  /** What the office makes of the reports for itself. */
  office: { OFFICE: readAndWrite(ownDistrict) },
  /** What a person did under a key: theirs alone, kept until it is forgotten. */
  ownAct: Object.fromEntries(
    (['DEPARTMENT', 'OFFICE', 'ADMIN', 'AUDIT'] as const).map((scope) => [scope, { read: oneself, insert: oneself, update: oneself }]),
  ),
  /** What is published is everybody's; what it superseded stays with the unit and the office. */
  publicEdition: {
    DEPARTMENT: read((row, me) => current(row, me) || ownUnit(row, me)),
    OFFICE: read((row, me) => current(row, me) || ownDistrict(row, me)),
    ...Object.fromEntries((['ADMIN', 'AUDIT', 'PUBLIC'] as const).map((scope) => [scope, read(current)])),
  },
  /** Taxonomies are global rows. */
  catalogue: Object.fromEntries(scopes.map((scope) => [scope, read(everyRow)])),
  /** Compared by the server alone. */
  system: { SYSTEM: read(ownDistrict) },
  /** The trail: read by the auditor, written by its functions alone. */
  trail: { AUDIT: read(ownDistrict) },
  /** Not for the server at all. */
  hidden: {},
} satisfies Record<string, Partial<Record<Scope, May>>>;

interface TableRow {
  readonly kind: keyof typeof allowed;
  /** a change that is harmless and says nothing about who owns the row */
  readonly set: string;
  /** what a second row like this one must have of its own besides its id */
  readonly other?: (row: Record<string, unknown>) => Record<string, unknown>;
}

/** A change that the triggers take back on every row below a report. */
const item: TableRow = { kind: 'content', set: 'released = false' };

/** Every table of the schema. A new one: say its kind here, and give it rows in test/kit/two-districts.ts. */
const tables: Record<string, TableRow> = {
  report: { kind: 'report', set: `title = 'x'`, other: () => ({ cycle_id: v7() }) },
  report_part: { kind: 'fixedContent', set: 'released = false', other: () => ({ part: 'OTHER' }) },
  responsibility: item,
  activity: item,
  activity_theme: { ...item, other: () => ({ theme_id: v7() }) },
  figure: item,
  shortcoming: item,
  cause: item,
  commitment: item,
  shortcoming_commitment: { ...item, other: () => ({ shortcoming_id: v7() }) },
  other_matter: item,
  imported_text: { kind: 'importedText', set: 'released = false' },
  revision: { kind: 'revision', set: `content = 'x'`, other: () => ({ number: 99 }) },
  review_comment: { kind: 'comment', set: 'text = text' },
  submission: { kind: 'submission', set: `status = 'ACCEPTED'`, other: () => ({ cycle_id: v7() }) },
  check_waiver: item,
  follow_up: { kind: 'followUp', set: 'released = false' },
  evidence_file: { kind: 'evidence', set: 'released = false' },
  commitment_answer: { ...item, other: () => ({ commitment_id: v7() }) },
  shortcoming_link: { kind: 'link', set: 'released = false', other: (row) => ({ ended_at: row.at }) },
  withholding: { kind: 'link', set: 'released = false', other: () => ({ item_id: v7() }) },
  public_edition: { kind: 'publicEdition', set: `title = 'x'`, other: () => ({ number: 99 }) },
  notice: { kind: 'notice', set: 'kind = kind', other: () => ({ cause: v7() }) },
  webhook: { kind: 'webhook', set: 'url = url' },
  webhook_secret: { kind: 'hidden', set: 'secret = secret', other: () => ({ webhook_id: v7() }) },
  public_consolidation: {
    kind: 'districtEdition',
    set: 'superseded_at = superseded_at',
    other: (row) => ({ number: 90 + Number(row.number), superseded_at: '2024-01-01' }),
  },
  item_group: { kind: 'office', set: 'version = 2' },
  item_group_member: { kind: 'office', set: `text = 'y'` },
  joint_event: { kind: 'office', set: 'version = 2' },
  joint_event_activity: { kind: 'office', set: 'activity_id = activity_id' },
  district_report: { kind: 'office', set: 'version = 2', other: () => ({ cycle_id: v7() }) },
  district_clause: { kind: 'office', set: `text = 'y'` },
  total_override: { kind: 'office', set: 'value = 2', other: () => ({ unit: v7() }) },
  shortcoming_state: { kind: 'state', set: 'released = false' },
  cause_state: { kind: 'state', set: 'released = false' },
  commitment_state: { kind: 'state', set: 'released = false' },
  shortcoming_commitment_state: { kind: 'state', set: 'released = false', other: () => ({ shortcoming_id: v7() }) },
  check_setting: { kind: 'cycle', set: 'enabled = true', other: () => ({ code: 'OTHER' }) },
  indicator_synonym: { kind: 'officesOwn', set: 'ended_at = ended_at', other: () => ({ ended_at: '2024-01-01' }) },
  text_fingerprint: { kind: 'system', set: 'year = 2000', other: (row) => ({ print: Number(row.print) + 1 }) },
  task_holder: { kind: 'taskHolder', set: 'ended_at = ended_at', other: () => ({ ended_at: '2024-01-01' }) },
  district: { kind: 'district', set: `name = 'x'`, other: () => ({ code: 'x' }) },
  department: { kind: 'structure', set: `name = 'x'`, other: () => ({ code: 'x' }) },
  department_name: { kind: 'structure', set: `name = 'x'`, other: () => ({ valid_from: '1999-01-01' }) },
  department_succession: { kind: 'structure', set: `on_date = '1999-01-01'`, other: () => ({ successor_id: v7() }) },
  cycle: { kind: 'cycle', set: `status = 'CLOSED'`, other: (row) => ({ year: Number(row.year) - 20 }) },
  cycle_deadline: { kind: 'cycle', set: `opens_on = '1999-01-01'`, other: () => ({ kind: 'TOWN' }) },
  cycle_indicator: { kind: 'cycle', set: `position = 9`, other: () => ({ kind: 'TOWN' }) },
  statutory_date: { kind: 'catalogue', set: `source = 'x'`, other: () => ({ valid_from: '1999-01-01' }) },
  idempotency_key: { kind: 'ownAct', set: `answer = 'x'`, other: () => ({ key: v7() }) },
  app_user: { kind: 'account', set: `name = 'x'` },
  membership: {
    kind: 'account',
    set: `valid_to = '2099-01-01'`,
    other: (row) => (row.department_id === null ? {} : { role: 'DEPARTMENT_HEAD' }),
  },
  token: { kind: 'account', set: `label = 'x'`, other: () => ({ sha256: sha256() }) },
  audit_event: { kind: 'trail', set: `action = 'x'`, other: (row) => ({ seq: Number(row.seq) + 1000 }) },
  audit_head: { kind: 'trail', set: 'seq = 1000', other: () => ({ district_id: v7() }) },
  taxonomy_term: { kind: 'catalogue', set: `name = 'x'`, other: () => ({ code: 'x' }) },
  mikro_orm_migrations: { kind: 'hidden', set: `name = 'x'`, other: () => ({ id: 1_000_000 }) },
};

let database: TestDatabase;
let owner: Sql;
let made: TwoDistricts;
const connections: Partial<Record<Scope, Sql>> = {};

beforeAll(async () => {
  database = await freshDatabase('empty');
  owner = await Sql.connect(database.ownerUrl);
  made = await twoDistricts(owner.query);
  // Policies are tested here, so no foreign key may stop a statement before them.
  const { rows } = await owner.query<{ text: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as text from pg_constraint where contype = 'f'`,
  );
  for (const { text } of rows) await owner.query(text);
  // Nor may this trigger, which test/migrations/separation-of-powers.test.ts asks: a row of an auditor is here a row like others.
  for (const table of ['app_user', 'token']) await owner.query(`alter table ${table} disable trigger auditor_stands_apart`);
  // Nor this one, which test/api/district-publication.test.ts asks: it refuses by a row's content what the rights allow.
  await owner.query('alter table public_consolidation disable trigger is_immutable');
  // A connection for each scope: a setting once made leaves an empty string behind, and `nothing` must find none at all.
  for (const scope of scopes) connections[scope] = await Sql.connect(database.appUrl);
});
afterAll(async () => {
  await Promise.all([owner, ...Object.values(connections)].map((sql) => sql.close()));
  await database.drop();
});

function settingsOf(scope: Scope): Settings {
  const district = made.id('A');
  const members: Partial<Record<Scope, Settings>> = {
    OFFICE: { district, department: '', user: made.id('A reviewer') },
    ADMIN: { district, department: '', user: made.id('A admin') },
    AUDIT: { district, department: '', user: made.id('A auditor') },
    nothing: {},
  };
  // PUBLIC and SYSTEM too name a unit and a person of it: it is the scope that must keep them out.
  const member = members[scope] ?? { district, department: made.id('A1'), user: made.id('A1 clerk') };
  return scope === 'nothing' ? member : { ...member, scope };
}

type Row = Record<string, unknown>;

const factsOf = (table: string, row: Row): Facts => ({
  district: table === 'district' ? row.id : row.district_id,
  department: row.department_id ?? null,
  person: table === 'app_user' ? row.id : row.user_id,
  released: row.released === true,
  side: row.side,
  superseded: row.superseded_at !== null,
});

/** A row as a person would name it; without a name it is shown whole. */
function label(row: Row): string {
  const names = [row.id, row.report_id, row.cycle_id, row.department_id, row.user_id].map((id) => made.names.get(String(id)));
  return names.filter((name) => name !== undefined).join(', ') || JSON.stringify(row);
}

const labels = (rows: readonly Row[]): string[] => rows.map(label).sort();

function refusedOnlyByRights<T>(attempt: Attempt<T>): Attempt<T> {
  if (attempt.refused !== null && attempt.refused !== insufficientPrivilege) throw new Error(`${attempt.refused} ${attempt.message}`);
  return attempt;
}

/** The rows a statement reaches, once asked for them and once without naming a column, when the policy for reading has no say. */
async function reached(sql: Sql, statement: string): Promise<string[]> {
  const { count } = refusedOnlyByRights(await sql.attempt(statement));
  const { rows } = refusedOnlyByRights(await sql.attempt<{ row: Row }>(`${statement} returning to_jsonb(t) as row`));
  const found = labels(rows.map(({ row }) => row));
  return count === found.length ? found : [...found, `${count} rows when none is named`];
}

async function inserted(sql: Sql, table: string, like: readonly Row[]): Promise<string[]> {
  const accepted: Row[] = [];
  for (const row of like) {
    const other = { ...row, ...('id' in row ? { id: v7() } : {}), ...tables[table]?.other?.(row) };
    const text = `insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`;
    if (refusedOnlyByRights(await sql.attempt(text, [JSON.stringify(other)])).count === 1) accepted.push(row);
  }
  return labels(accepted);
}

async function allRows(table: string): Promise<Row[]> {
  return (await owner.query<{ row: Row }>(`select to_jsonb(t) as row from ${table} t`)).rows.map(({ row }) => row);
}

test('every table, view and foreign table of the schema has its row in this test', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')`,
  );
  const present = rows.map(({ name }) => name);
  const missing = present.filter((name) => !(name in tables)).map((name) => `${name} has no row: who may read and write it?`);
  const gone = Object.keys(tables).filter((name) => !present.includes(name));
  expect([...missing, ...gone.map((name) => `${name} is gone: take its row out.`)]).toEqual([]);
});

test('the fixture has rows of both districts in every tenant table, and of every unit, released or not, in every table of text', async () => {
  const gaps: string[] = [];
  for (const [table, { kind }] of Object.entries(tables)) {
    if (kind === 'catalogue' || kind === 'hidden') continue;
    const facts = (await allRows(table)).map((row) => factsOf(table, row));
    for (const d of ['A', 'B'] as const) if (!facts.some((f) => f.district === made.id(d))) gaps.push(`${table}: nothing of ${d}`);
    if (kind !== 'content' && kind !== 'report') continue;
    for (const unit of ['A1', 'A2', 'B1', 'B2'] as const) {
      for (const released of [true, false]) {
        if (!facts.some((f) => f.department === made.id(unit) && f.released === released))
          gaps.push(`${table}: ${unit} released ${released}`);
      }
    }
  }
  expect(gaps).toEqual([]);
});

describe.each(Object.entries(tables))('%s', (table, { kind, set }) => {
  test.each(scopes)('%s reads and writes exactly the rows it may', async (scope) => {
    const rows = await allRows(table);
    const me = settingsOf(scope);
    const may: May = (allowed[kind] as Partial<Record<Scope, May>>)[scope] ?? {};
    const sql = connections[scope]!;
    const found = await sql.rolledBack(me, async () => ({
      read: labels(
        refusedOnlyByRights(await sql.attempt<{ row: Row }>(`select to_jsonb(t) as row from ${table} t`)).rows.map((r) => r.row),
      ),
      insert: await inserted(sql, table, rows),
      update: await reached(sql, `update ${table} t set ${set}`),
      delete: await reached(sql, `delete from ${table} t`),
    }));
    const expected = acts.map((act) => [act, labels(rows.filter((row) => may[act]?.(factsOf(table, row), me) ?? false))]);
    expect(found).toEqual(Object.fromEntries(expected));
  });
});
