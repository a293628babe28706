import type { Transaction } from '../../platform/database.js';
import type { HeldItem } from '../reports/item-guard.js';
import type { FollowUpState } from './follow-up.entity.js';

/**
 * The commitments that a report is asked about, in SQL: those of the unit's last report before its year, and older ones that go on. `report` is an
 * expression for the id of the report that answers. Columns: id, year, position, text, answering_id, answered.
 */
export const ledgerOf = (report: string): string => `select c.id, c_cycle.year, c.position, c.text, a.id as answering_id,
    c.state in ('REPORTED_DONE', 'VERIFIED_DONE', 'NOT_DONE') or given.id is not null as answered
  from report a join cycle a_cycle on a_cycle.id = a.cycle_id
  join report c_report on c_report.department_id = a.department_id and c_report.submission_at is not null
  join cycle c_cycle on c_cycle.id = c_report.cycle_id and c_cycle.year < a_cycle.year
  join commitment c on c.report_id = c_report.id
  left join commitment_answer given on given.report_id = a.id and given.commitment_id = c.id
  where a.id = ${report} and (given.id is not null or c.state in ('IN_PROGRESS', 'PARTLY_DONE', 'ADJUSTED')
    or c_cycle.year = (select max(l_cycle.year) from report l join cycle l_cycle on l_cycle.id = l.cycle_id
      where l.department_id = a.department_id and l.submission_at is not null and l_cycle.year < a_cycle.year))`;

export interface AskedCommitment {
  readonly id: string;
  readonly year: number;
  readonly text: string;
  readonly answered: boolean;
}

export const askedOf = (tx: Transaction, reportId: string): Promise<AskedCommitment[]> =>
  tx.rows<AskedCommitment>(`select l.id, l.year, l.text, l.answered from (${ledgerOf('$1')}) l order by l.year, l.position, l.id`, [
    reportId,
  ]);

export interface NewAnswer {
  readonly id: string;
  readonly reportId: string;
  readonly commitmentId: string;
  readonly state: FollowUpState;
  readonly note: string;
  readonly movedTo: string | null;
  readonly at: Date;
  readonly by: string | null;
  readonly byId: string | null;
}

/** Writes what a draft says of a commitment, in place of what it said before. */
export async function writeAnswer(tx: Transaction, answer: NewAnswer): Promise<void> {
  await tx.rows(
    `insert into commitment_answer (id, report_id, commitment_id, state, note, moved_to, at, by, by_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (report_id, commitment_id) do update set state = excluded.state, note = excluded.note, moved_to = excluded.moved_to,
       at = excluded.at, by = excluded.by, by_id = excluded.by_id`,
    [
      ...[answer.id, answer.reportId, answer.commitmentId, answer.state, answer.note, answer.movedTo],
      ...[answer.at, answer.by, answer.byId],
    ],
  );
}

export interface GivenAnswer {
  readonly commitmentId: string;
  readonly departmentId: string;
  readonly state: FollowUpState;
  readonly note: string;
  readonly movedTo: string | null;
  readonly by: string;
  readonly byId: string;
}

/** Answers of a report that its commitments do not bear yet as a follow-up: all at the first submission, later the changed ones. */
export const newAnswers = (tx: Transaction, reportId: string): Promise<GivenAnswer[]> =>
  tx.rows<GivenAnswer>(
    `select a.commitment_id as "commitmentId", a.department_id as "departmentId", a.state, a.note, a.moved_to::text as "movedTo", a.by, a.by_id as "byId"
     from commitment_answer a join commitment c on c.id = a.commitment_id
     left join lateral (select f.state, f.note, f.moved_to from follow_up f where f.commitment_id = a.commitment_id and f.answered_in_id = a.report_id
       order by f.number desc limit 1) told on true
     where a.report_id = $1 and c.state <> 'VERIFIED_DONE' and (told.state, told.note, told.moved_to) is distinct from (a.state, a.note, a.moved_to)
     order by a.commitment_id`,
    [reportId],
  );

export interface SignedBefore {
  readonly at: Date;
  readonly content: string;
}

/** What was signed last of a report. */
export async function lastSigned(tx: Transaction, reportId: string): Promise<SignedBefore | undefined> {
  const sql = 'select at, content from revision where report_id = $1 order by number desc limit 1';
  return (await tx.rows<SignedBefore>(sql, [reportId]))[0];
}

/** Those of some commitments that were adjusted, with the reason, since a time. */
export async function adjustedSince(tx: Transaction, ids: readonly string[], since: Date): Promise<Set<string>> {
  const sql = `select distinct commitment_id as id from follow_up where commitment_id = any($1::uuid[]) and state = 'ADJUSTED' and at >= $2`;
  return new Set((await tx.rows<{ id: string }>(sql, [ids, since])).map(({ id }) => id));
}

/** What the parts of split commitments of a report were split from: id of the part → id of the whole. */
export async function splitFrom(tx: Transaction, reportId: string): Promise<Map<string, string>> {
  const sql = 'select id, split_from_id as "from" from commitment where report_id = $1 and split_from_id is not null';
  return new Map((await tx.rows<{ id: string; from: string }>(sql, [reportId])).map(({ id, from }) => [id, from]));
}

/** Items of a report that something was recorded of. */
export const heldItems = (tx: Transaction, reportId: string): Promise<HeldItem[]> =>
  tx.rows<HeldItem>(
    `select 'shortcomings' as list, s.id, s.text from shortcoming s where s.report_id = $1
       and (exists (select from follow_up f where f.shortcoming_id = s.id) or exists (select from shortcoming_link l where l.previous_id = s.id))
     union all select 'commitments', c.id, c.text from commitment c where c.report_id = $1
       and (exists (select from follow_up f where f.commitment_id = c.id) or exists (select from commitment_answer a where a.commitment_id = c.id))`,
    [reportId],
  );

/** What became of a commitment in the drafts that answer it, for the trail. */
export const answersState = `select jsonb_agg(to_jsonb(a) - 'released' order by a.report_id) from commitment_answer a where a.commitment_id = $1`;

export interface NewPart {
  readonly id: string;
  readonly text: string;
  readonly owner: string | null;
  readonly measure: string | null;
  readonly dueOn: string | null;
}

/** Makes a commitment its own first part and puts the others behind it; all answer the same shortcomings. Answers how many of the others it made. */
export async function writeParts(
  tx: Transaction,
  wholeId: string,
  first: Omit<NewPart, 'id'>,
  others: readonly NewPart[],
): Promise<number> {
  await tx.rows(
    `update commitment c set position = c.position + $2 from commitment w where w.id = $1 and c.report_id = w.report_id and c.position > w.position`,
    [wholeId, others.length],
  );
  const made = await tx.rows<{ id: string }>(
    `insert into commitment (id, report_id, position, heading, text, owner, measure, due_on, split_from_id)
     select x.id, w.report_id, w.position + x.place, w.heading, x.text, x.owner, x.measure, x."dueOn", w.id
     from commitment w, jsonb_to_recordset($2::jsonb) as x(id uuid, place int, text text, owner text, measure text, "dueOn" date) where w.id = $1
     on conflict (id) do nothing returning id`,
    [wholeId, JSON.stringify(others.map((part, i) => ({ ...part, place: i + 1 })))],
  );
  await tx.rows(
    `insert into shortcoming_commitment (shortcoming_id, commitment_id, report_id)
     select l.shortcoming_id, p.id, l.report_id from shortcoming_commitment l, commitment p where l.commitment_id = $1 and p.id = any($2::uuid[])`,
    [wholeId, made.map(({ id }) => id)],
  );
  await tx.rows('update commitment set text = $2, owner = $3, measure = $4, due_on = $5 where id = $1', [
    ...[wholeId, first.text, first.owner, first.measure, first.dueOn],
  ]);
  return made.length;
}
