import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { Role, scopeOf } from '../../server/platform/actor.js';
import type { Query } from './sql.js';

export type DistrictName = 'A' | 'B';
export type UnitName = 'A1' | 'A2' | 'B1' | 'B2';
/** The report of 2022 is released (SUBMITTED), that of 2023 is not (DRAFT). */
export type ReportName = `${UnitName} ${2022 | 2023}`;
export type PersonName = `${UnitName} clerk` | `${DistrictName} ${'reviewer' | 'admin' | 'auditor'}`;
type CycleName = `${DistrictName} ${2022 | 2023 | 2024}`;
type ItemTable = 'responsibility' | 'activity' | 'shortcoming' | 'commitment' | 'figure' | 'cause' | 'other_matter';

/** Ids of everything, by name, and the way back. */
export class TwoDistricts {
  readonly names = new Map<string, string>();
  readonly #ids = new Map<string, string>();

  id(name: DistrictName | UnitName | CycleName | ReportName | PersonName | `${ReportName} ${ItemTable}`): string {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`The two districts have no ${name}.`);
    return id;
  }

  name(name: string): string {
    const id = v7();
    this.#ids.set(name, id);
    this.names.set(id, name);
    return id;
  }
}

export const sha256 = () => randomBytes(32).toString('hex');

/**
 * Two districts of two units, each unit with a released and an unreleased report that holds a row of every kind; one row in every tenant
 * table for each of them. Written by the owner of the tables.
 */
export async function twoDistricts(query: Query): Promise<TwoDistricts> {
  const made = new TwoDistricts();
  const insert = async (table: string, row: Record<string, unknown>): Promise<void> => {
    const columns = Object.keys(row);
    await query(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
      Object.values(row),
    );
  };
  for (const district of ['A', 'B'] as const) await makeDistrict(insert, made, district);
  await query(`update report set status = 'SUBMITTED', submission_at = '2023-01-10T02:00:00Z', submission_by = 'head', submission_content_hash = 'x'
    where cycle_id in (select id from cycle where year = 2022)`);
  return made;
}

type Insert = (table: string, row: Record<string, unknown>) => Promise<void>;

async function makeDistrict(insert: Insert, made: TwoDistricts, name: DistrictName): Promise<void> {
  const district_id = made.name(name);
  await insert('district', { id: district_id, code: `50000${name}`, name });
  const units = [`${name}1`, `${name}2`] as UnitName[];
  for (const [i, unit] of units.entries()) {
    const names = { name: unit, short_name: unit };
    await insert('department', { id: made.name(unit), district_id, code: unit, ...names, kind: 'DEPARTMENT', position: i + 1 });
    await insert('department_name', { id: v7(), district_id, department_id: made.id(unit), ...names, valid_from: '2019-01-01' });
  }
  for (const [unit, other] of [units, units.toReversed()] as [UnitName, UnitName][]) {
    const row = { department_id: made.id(unit), successor_id: made.id(other), district_id, on_date: '2024-01-01' };
    await insert('department_succession', row);
  }
  for (const year of [2022, 2023, 2024] as const) {
    const cycle_id = made.name(`${name} ${year}`);
    await insert('cycle', { id: cycle_id, district_id, year, status: 'OPEN' });
    const days = { opens_on: `${year + 1}-01-01`, due_on: `${year + 1}-01-20`, publish_on: `${year + 1}-03-31` };
    await insert('cycle_deadline', { id: v7(), district_id, cycle_id, kind: 'DEPARTMENT', ...days });
    const indicator_id = await anyTerm(insert, made, 'INDICATOR');
    await insert('cycle_indicator', { id: v7(), district_id, cycle_id, kind: 'DEPARTMENT', indicator_id, position: 1 });
  }
  for (const unit of units) await makePerson(insert, made, name, `${unit} clerk`, Role.DEPARTMENT_CLERK, made.id(unit));
  await makePerson(insert, made, name, `${name} reviewer`, Role.DISTRICT_REVIEWER);
  await makePerson(insert, made, name, `${name} admin`, Role.DISTRICT_ADMIN);
  await makePerson(insert, made, name, `${name} auditor`, Role.AUDITOR);
  for (const unit of units) for (const year of [2022, 2023] as const) await makeReport(insert, made, name, unit, year);
  const setting = { id: v7(), district_id, code: 'PLACEHOLDER', enabled: true, changed_at: new Date(), changed_by: 'director' };
  await insert('check_setting', setting);
  const meaning = { label: '学法次数', unit: '次', indicator_code: 'STUDY_SESSIONS', state: 'CONFIRMED', at: new Date(), by: 'reviewer' };
  await insert('indicator_synonym', { id: made.name(`${name} indicator_synonym`), district_id, ...meaning });
  const webhook_id = made.name(`${name} webhook`);
  await insert('webhook', { id: webhook_id, district_id, url: 'https://hooks.example/', created_at: new Date(), created_by: 'admin' });
  await insert('webhook_secret', { webhook_id, district_id, secret: 'x' });
  const decision = { district_id, cycle_id: made.id(`${name} 2022`), version: 1, at: new Date(), by: 'reviewer' };
  const [group_id, event_id] = [made.name(`${name} group`), made.name(`${name} event`)];
  await insert('item_group', { ...decision, id: group_id, kind: 'SHORTCOMING' });
  await insert('item_group_member', { id: made.name(`${name} member`), district_id, group_id, item_id: v7(), text: 'x', place: 'IN' });
  await insert('joint_event', { ...decision, id: event_id, state: 'CONFIRMED', name: 'x', separate_figure_ids: [] });
  await insert('joint_event_activity', { id: made.name(`${name} telling`), district_id, event_id, activity_id: v7() });
  const [report_id, indicator_id] = [made.name(`${name} report`), await anyTerm(insert, made, 'INDICATOR')];
  await insert('district_report', {
    id: report_id,
    district_id,
    cycle_id: decision.cycle_id,
    title: 'x',
    preamble: '',
    version: 1,
    drafted_at: new Date(),
    drafted_by: 'reviewer',
  });
  const clause = { part: 'OTHER', position: 1, text: 'x', written: true, dropped: false, sources: '[]', totals: '[]' };
  await insert('district_clause', { ...clause, id: made.name(`${name} clause`), district_id, report_id });
  // What everybody reads, and what they read before.
  for (const number of [1, 2]) {
    const of = { district_id, cycle_id: decision.cycle_id, district_code: name, district_name: name, year: 2022, number };
    await insert('public_consolidation', {
      ...{ id: made.name(`${name} district edition ${number}`), ...of },
      ...{ published_at: new Date(), by: 'director', channel: 'WEBSITE', title: name, content: '{}', content_hash: 'x' },
      ...(number === 1 && { superseded_at: new Date() }),
    });
  }
  const override = { indicator_id, unit: '次', value: 1, reason: 'x', at: new Date(), by: 'reviewer' };
  await insert('total_override', { ...override, id: made.name(`${name} override`), district_id, cycle_id: decision.cycle_id });
  await insert('audit_head', { district_id, seq: 1, hash: 'x', at: new Date() });
  await insert('audit_event', {
    district_id,
    seq: 1,
    at: new Date(),
    action: 'report.save',
    outcome: 'DONE',
    codes: [],
    body: '{}',
    hash: 'x',
  });
}

async function makePerson(
  insert: Insert,
  made: TwoDistricts,
  district: DistrictName,
  person: PersonName,
  role: Role,
  department_id: string | null = null,
): Promise<void> {
  const user_id = made.name(person);
  const membership_id = v7();
  const power = role === Role.DISTRICT_ADMIN ? 'ADMINISTRATION' : role === Role.AUDITOR ? 'AUDIT' : 'BUSINESS';
  const district_id = made.id(district);
  await insert('app_user', { id: user_id, district_id, name: person, power, created_at: new Date() });
  await insert('membership', { id: membership_id, district_id, user_id, role, department_id, valid_from: '2020-01-01' });
  await insert('token', { id: v7(), membership_id, label: 'test', sha256: sha256(), created_at: new Date() });
  const about = { department_id: department_id ?? made.id(`${district}1`), cycle_id: made.id(`${district} 2023`) };
  await insert('notice', { id: v7(), district_id, user_id, ...about, kind: 'RETURNED', cause: 'x', at: new Date(), delivery: 'SENT' });
  const done = { operation: 'cycleClose', request_hash: 'x', answer: '"x"', created_at: new Date() };
  await insert('idempotency_key', { user_id, scope: scopeOf[role], key: 'key', district_id, ...done });
}

async function makeReport(insert: Insert, made: TwoDistricts, district: DistrictName, unit: UnitName, year: 2022 | 2023): Promise<void> {
  const name: ReportName = `${unit} ${year}`;
  const report_id = made.name(name);
  const submission_id = v7();
  const place = { district_id: made.id(district), department_id: made.id(unit) };
  await insert('submission', { id: submission_id, ...place, cycle_id: made.id(`${district} ${year}`), position: 1 });
  await insert('report', {
    id: report_id,
    district_id: made.id(district),
    department_id: made.id(unit),
    cycle_id: made.id(`${district} ${year}`),
    title: name,
    status: 'DRAFT',
    version: 1,
    create_hash: 'x',
    created_at: new Date(),
    updated_at: new Date(),
  });
  const item = async (table: ItemTable, row: Record<string, unknown>): Promise<string> => {
    const id = made.name(`${name} ${table}`);
    await insert(table, { id, report_id, position: 1, ...row });
    return id;
  };
  await item('responsibility', { holder: 'holder', narrative: 'text' });
  const activity_id = await item('activity', { heading: 'heading', narrative: 'text' });
  await insert('activity_theme', { activity_id, theme_id: await anyTerm(insert, made, 'THEME'), report_id });
  await item('figure', { activity_id, label: 'label', value: 1, unit: '件', role: 'VALUE', approximation: 'EXACT' });
  const shortcoming_id = await item('shortcoming', { text: 'text' });
  await item('cause', { shortcoming_id, text: 'text' });
  const commitment_id = await item('commitment', { text: 'text' });
  await insert('shortcoming_commitment', { shortcoming_id, commitment_id, report_id });
  await item('other_matter', { text: 'text' });
  await insert('imported_text', { id: v7(), report_id, at: new Date(), text: 'text', total: 4, covered: 4 });
  const signed = { at: new Date(), by: 'head' };
  await insert('revision', { id: made.name(`${name} revision`), report_id, number: 1, content: '{}', content_hash: 'x', ...signed });
  await insert('check_waiver', { id: v7(), report_id, code: 'PLACEHOLDER', item_hash: 'x', reason: 'text', ...signed });
  const followed = { commitment_id, state: 'REPORTED_DONE', note: 'text', at: new Date(), by: 'clerk', by_id: v7() };
  const follow_up_id = made.name(`${name} follow_up`);
  await insert('follow_up', { id: follow_up_id, ...followed });
  const sent = { sha256: 'x', name: 'file.pdf', size: 1, at: new Date(), by: 'clerk' };
  await insert('evidence_file', { id: made.name(`${name} evidence_file`), ...place, follow_up_id, ...sent });
  await insert('commitment_answer', { id: made.name(`${name} commitment_answer`), report_id, ...followed });
  const withheld = { item_id: shortcoming_id, kind: 'SHORTCOMING', item_text: 'text', reason: 'WORK_SECRET', note: '', side: 'UNIT' };
  await insert('withholding', { id: made.name(`${name} withholding`), report_id, ...withheld, ...signed });
  // Of each report what everybody reads, and what they read before.
  for (const number of [1, 2]) {
    const codes = { district_code: district, district_name: district, department_code: unit, department_name: unit };
    await insert('public_edition', {
      ...{ id: made.name(`${name} edition ${number}`), ...place, report_id, ...codes, position: 1, year, number, report_version: 1 },
      ...{ published_at: new Date(), channel: 'WEBSITE', title: name, content: '{}', content_hash: 'x' },
      ...(number === 1 && { superseded_at: new Date() }),
    });
  }
  const decision =
    year === 2022
      ? { kind: 'DECLINED', previous_id: shortcoming_id }
      : { kind: 'LINKED', previous_id: made.id(`${unit} 2022 shortcoming`) };
  await insert('shortcoming_link', { id: made.name(`${name} shortcoming_link`), shortcoming_id, ...decision, at: new Date(), by: 'clerk' });
  await insert('text_fingerprint', { report_id, print: 1, ...place, year });
  for (const side of ['UNIT', 'OFFICE'])
    await insert('task_holder', {
      id: made.name(`${name} ${side}`),
      submission_id,
      side,
      holder_id: v7(),
      name: 'holder',
      since: new Date(),
    });
  await insert('review_comment', { id: made.name(`${name} review_comment`), report_id, text: 'text', ...signed });
}

/** A term of our own: the tests do not lean on the catalogue. */
async function anyTerm(insert: Insert, made: TwoDistricts, kind: 'THEME' | 'INDICATOR'): Promise<string> {
  const id = made.name(`${kind} ${made.names.size}`);
  const catalogue = { source: 'test', valid_from: '2021-01-01' };
  await insert('taxonomy_term', { id, kind, code: id, name: 'term', position: 1, ...catalogue });
  return id;
}
