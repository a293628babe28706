import type { Transaction } from '../../../platform/database.js';
import type { Statement } from '../../../platform/read/plan.js';
import type { KeptClause, KeptReport } from './kept-clause.js';

/** RFC 3339 in UTC: a time that no scalar of the read path writes. */
const instant = (time: string): string => `to_char(${time} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const kept = `select r.id, r.title, r.addressee, r.preamble, r.version, ${instant('r.drafted_at')} as "draftedAt", r.drafted_by as "draftedBy", ${instant('r.saved_at')} as "savedAt", r.saved_by as "savedBy",
    coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'part', k.part, 'key', k.key, 'heading', k.heading, 'text', k.text, 'composed', k.composed, 'written', k.written,
      'dropped', k.dropped, 'reason', k.reason, 'sources', k.sources, 'totals', k.totals) order by k.position) from district_clause k where k.report_id = r.id), '[]') as clauses
  from district_report r where r.cycle_id = $1`;

/** The row is a `KeptReport`. */
export const keptReport = (cycleId: string): Statement => ({ text: kept, values: [cycleId] });

export const findKept = async (tx: Transaction, cycleId: string): Promise<KeptReport | undefined> =>
  (await tx.rows<KeptReport>(kept, [cycleId]))[0];

export interface ReportHead {
  readonly id: string;
  readonly districtId: string;
  readonly cycleId: string;
  readonly title: string;
  readonly addressee: string | null;
  readonly preamble: string;
  readonly at: Date;
  readonly by: string | null;
}

export async function insertReport(tx: Transaction, head: ReportHead): Promise<void> {
  await tx.rows(
    `insert into district_report (id, district_id, cycle_id, title, addressee, preamble, version, drafted_at, drafted_by) values ($1, $2, $3, $4, $5, $6, 1, $7, $8)`,
    [head.id, head.districtId, head.cycleId, head.title, head.addressee, head.preamble, head.at, head.by],
  );
}

export const noteDraft = (tx: Transaction, id: string, at: Date, by: string | null): Promise<unknown[]> =>
  tx.rows('update district_report set version = version + 1, drafted_at = $2, drafted_by = $3 where id = $1', [id, at, by]);

export const saveHead = (
  tx: Transaction,
  { id, title, addressee, preamble, at, by }: Omit<ReportHead, 'districtId' | 'cycleId'>,
): Promise<unknown[]> =>
  tx.rows(
    'update district_report set version = version + 1, title = $2, addressee = $3, preamble = $4, saved_at = $5, saved_by = $6 where id = $1',
    [id, title, addressee, preamble, at, by],
  );

/** Puts these in the place of all clauses of a report; answers false when an id belongs to something else. */
export async function writeClauses(
  tx: Transaction,
  reportId: string,
  districtId: string,
  clauses: readonly KeptClause[],
): Promise<boolean> {
  await tx.rows('delete from district_clause where report_id = $1', [reportId]);
  const written = await tx.rows(
    `insert into district_clause (id, district_id, report_id, part, position, key, heading, text, composed, written, dropped, reason, sources, totals)
     select (k.one->>'id')::uuid, $2, $3, k.one->>'part', k.position, k.one->>'key', k.one->>'heading', k.one->>'text', k.one->>'composed', (k.one->>'written')::boolean,
       (k.one->>'dropped')::boolean, k.one->>'reason', k.one->'sources', k.one->'totals'
     from jsonb_array_elements($1::jsonb) with ordinality k (one, position) on conflict do nothing returning id`,
    [JSON.stringify(clauses), districtId, reportId],
  );
  return written.length === clauses.length;
}
