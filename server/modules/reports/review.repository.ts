import type { Transaction } from '../../platform/database.js';
import type { ReportStatus } from './report-status.js';

export interface Move {
  readonly outcome: 'MOVED' | 'NOT_FOUND' | 'INVALID' | 'OWN_UNIT' | 'STALE';
  readonly status: ReportStatus | null;
  readonly version: number | null;
}

export interface MoveRequest {
  readonly reportId: string;
  readonly expectedVersion: number;
  readonly target: ReportStatus;
  readonly at: Date;
  readonly by: string | null;
  readonly url?: string | null;
  readonly channel?: string | null;
}

/** Moves a report to a state under its lock; the database knows the transitions and the own unit (`report_move`). */
export async function moveReport(tx: Transaction, move: MoveRequest): Promise<Move> {
  const [row] = await tx.rows<Move>('select * from report_move($1, $2, $3, $4, $5, $6, $7)', [
    move.target,
    move.reportId,
    move.expectedVersion,
    move.at,
    move.by,
    move.url ?? null,
    move.channel ?? null,
  ]);
  if (!row) throw new Error('report_move answered nothing.');
  return row;
}

/** Notes that the unit stands to a report that an officer imported from paper; the database knows what may be confirmed (`report_confirm`). */
export async function confirmReport(
  tx: Transaction,
  reportId: string,
  expectedVersion: number,
  at: Date,
  by: string | null,
): Promise<Omit<Move, 'outcome'> & { readonly outcome: 'CONFIRMED' | 'NOT_FOUND' | 'INVALID' | 'STALE' }> {
  const [row] = await tx.rows<never>('select * from report_confirm($1, $2, $3, $4)', [reportId, expectedVersion, at, by]);
  if (!row) throw new Error('report_confirm answered nothing.');
  return row;
}

/** How the trail names a report: by unit and year, as the board has them, since the auditor reads no report text. */
export async function labelOf(tx: Transaction, reportId: string): Promise<string | null> {
  const sql = `select d.code || ' ' || c.year as label from submission s join department d on d.id = s.department_id join cycle c on c.id = s.cycle_id
    where s.report_id = $1`;
  const [row] = await tx.rows<{ label: string }>(sql, [reportId]);
  return row?.label ?? null;
}

/** Texts of items by id, as a reviewer read them; ids that are no items of the report are absent. */
export async function itemTexts(tx: Transaction, reportId: string, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.rows<{ id: string; text: string }>(
    `select id, narrative as text from responsibility where report_id = $1 and id = any($2::uuid[])
     union all select id, heading || E'\\n' || narrative from activity where report_id = $1 and id = any($2::uuid[])
     union all select id, label || ' ' || value || unit from figure where report_id = $1 and id = any($2::uuid[])
     union all select id, text from shortcoming where report_id = $1 and id = any($2::uuid[])
     union all select id, text from cause where report_id = $1 and id = any($2::uuid[])
     union all select id, text from commitment where report_id = $1 and id = any($2::uuid[])
     union all select id, text from other_matter where report_id = $1 and id = any($2::uuid[])`,
    [reportId, ids],
  );
  return new Map(rows.map((row) => [row.id, row.text]));
}

export interface NewComment {
  readonly id: string;
  readonly reportId: string;
  readonly itemId: string | null;
  readonly itemText: string | null;
  readonly at: Date;
  readonly by: string | null;
  readonly text: string;
}

export async function insertComment(tx: Transaction, comment: NewComment): Promise<void> {
  await tx.rows(`insert into review_comment (id, report_id, item_id, item_text, at, by, text) values ($1, $2, $3, $4, $5, $6, $7)`, [
    comment.id,
    comment.reportId,
    comment.itemId,
    comment.itemText,
    comment.at,
    comment.by,
    comment.text,
  ]);
}

/** Writes the answer of the unit; answers the id of the comment's report, or undefined when the comment is not visible or resolved. */
export async function answerComment(
  tx: Transaction,
  answer: { readonly id: string; readonly at: Date; readonly by: string | null; readonly text: string },
): Promise<string | undefined> {
  const [row] = await tx.rows<{ report: string }>(
    `update review_comment set answer_at = $2, answer_by = $3, answer_text = $4 where id = $1 and resolved_at is null returning report_id as report`,
    [answer.id, answer.at, answer.by, answer.text],
  );
  return row?.report;
}
