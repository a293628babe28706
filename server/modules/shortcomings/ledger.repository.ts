import type { Transaction } from '../../platform/database.js';
import type { CommitmentState } from '../reports/commitment.entity.js';
import type { ReportStatus } from '../reports/report-status.js';
import type { LineageState } from '../reports/shortcoming.entity.js';
import type { FollowUpState } from './follow-up.entity.js';

/** A shortcoming or a commitment with where it stands, as the actor sees it. */
export interface LedgerItem {
  readonly kind: 'commitment' | 'shortcoming';
  readonly id: string;
  readonly text: string;
  readonly state: CommitmentState | LineageState;
  readonly departmentId: string;
  readonly reportId: string;
  readonly year: number;
  readonly status: ReportStatus;
  /** whether its report was ever submitted */
  readonly submitted: boolean;
  /** `code year`, as the trail names a report */
  readonly label: string;
  /** of a shortcoming: what all that are linked with it share */
  readonly lineageId: string | null;
}

const itemOf = (table: 'commitment' | 'shortcoming') =>
  `select '${table}' as kind, i.id, i.text, i.state, i.department_id as "departmentId", i.report_id as "reportId", c.year, r.status,
     r.submission_at is not null as submitted, d.code || ' ' || c.year as label, ${table === 'shortcoming' ? 'i.lineage_id' : 'null::uuid'} as "lineageId"
   from ${table} i join report r on r.id = i.report_id join cycle c on c.id = r.cycle_id join department d on d.id = i.department_id`;

export async function findItem(tx: Transaction, table: LedgerItem['kind'], id: string): Promise<LedgerItem | undefined> {
  return (await tx.rows<LedgerItem>(`${itemOf(table)} where i.id = $1`, [id]))[0];
}

/** The occurrence that a submitted later report names of the same line; undefined when the shortcoming is the last. */
export async function findLater(tx: Transaction, { lineageId, year }: LedgerItem): Promise<LedgerItem | undefined> {
  const later = 'i.lineage_id = $1 and c.year > $2 and r.submission_at is not null order by c.year desc, i.id limit 1';
  return (await tx.rows<LedgerItem>(`${itemOf('shortcoming')} where ${later}`, [lineageId, year]))[0];
}

/** Whether a person works in a unit, though perhaps for the office. A person sees their own memberships. */
export async function worksIn(tx: Transaction, userId: string | null, departmentId: string): Promise<boolean> {
  const sql = 'select 1 from membership m where m.user_id = $1 and $2 in (m.department_id, m.home_department_id) limit 1';
  return (await tx.rows(sql, [userId, departmentId])).length > 0;
}

export interface StoredFollowUp {
  readonly id: string;
  readonly commitmentId: string | null;
  readonly shortcomingId: string | null;
  readonly departmentId: string;
  readonly state: FollowUpState;
  readonly note: string;
  readonly movedTo: string | null;
  readonly byId: string;
  readonly verified: boolean;
  /** whether nothing was recorded of its item after it */
  readonly last: boolean;
  readonly label: string;
}

export async function findFollowUp(tx: Transaction, id: string): Promise<StoredFollowUp | undefined> {
  const [row] = await tx.rows<StoredFollowUp>(
    `select f.id, f.commitment_id as "commitmentId", f.shortcoming_id as "shortcomingId", f.department_id as "departmentId", f.state, f.note,
       f.moved_to::text as "movedTo", f.by_id as "byId", f.verification_at is not null as verified, d.code || ' ' || c.year as label,
       not exists (select from follow_up l where l.number > f.number
         and (l.commitment_id = f.commitment_id or l.shortcoming_id = f.shortcoming_id)) as last
     from follow_up f join report r on r.id = f.report_id join cycle c on c.id = r.cycle_id join department d on d.id = f.department_id where f.id = $1`,
    [id],
  );
  return row;
}

export interface NewFollowUp {
  readonly id: string;
  readonly districtId: string | null;
  readonly departmentId: string;
  readonly commitmentId: string | null;
  readonly shortcomingId: string | null;
  readonly at: Date;
  readonly by: string | null;
  readonly byId: string | null;
  readonly state: FollowUpState;
  readonly note: string;
  readonly movedTo: string | null;
  readonly answeredInId: string | null;
}

/** Adds what was reported; the database moves the state of the item with it. False when the id is taken. */
export async function insertFollowUp(tx: Transaction, row: NewFollowUp): Promise<boolean> {
  const made = await tx.rows(
    `insert into follow_up (id, district_id, department_id, released, report_id, number, commitment_id, shortcoming_id, at, by, by_id, state, note,
       moved_to, answered_in_id)
     values ($1, $2, $3, false, null, 0, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (id) do nothing returning id`,
    [
      ...[row.id, row.districtId, row.departmentId, row.commitmentId, row.shortcomingId, row.at, row.by, row.byId],
      ...[row.state, row.note, row.movedTo, row.answeredInId],
    ],
  );
  return made.length > 0;
}

/** Puts files of the unit that are nobody's evidence yet to a follow-up; answers the ids of those it found. */
export async function attachEvidence(tx: Transaction, followUpId: string, ids: readonly string[]): Promise<Set<string>> {
  const sql = 'update evidence_file set follow_up_id = $1 where id = any($2::uuid[]) and follow_up_id is null returning id';
  return new Set((await tx.rows<{ id: string }>(sql, [followUpId, ids])).map(({ id }) => id));
}

/** Every follow-up of an item with the verdicts, for the trail's hash of what became of it. */
export const itemState = (kind: LedgerItem['kind']) =>
  `select jsonb_build_object('state', (select i.state from ${kind} i where i.id = $1),
     'followUps', (select jsonb_agg(to_jsonb(f) - 'released' order by f.number) from follow_up f where f.${kind}_id = $1))`;
