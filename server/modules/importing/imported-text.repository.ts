import type { Transaction } from '../../platform/database.js';

export interface NewImportedText {
  readonly id: string;
  readonly reportId: string;
  readonly at: Date;
  readonly by: string | null;
  readonly fileName: string | null;
  readonly sha256: string | null;
  readonly text: string;
  readonly total: number;
  readonly covered: number;
}

export async function insertImportedText(tx: Transaction, row: NewImportedText): Promise<void> {
  await tx.rows(
    'insert into imported_text (id, report_id, at, by, file_name, sha256, text, total, covered) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [row.id, row.reportId, row.at, row.by, row.fileName, row.sha256, row.text, row.total, row.covered],
  );
}

/** Notes that an officer imported the report from a document that was handed in. */
export async function markPaper(tx: Transaction, reportId: string, at: Date, by: string | null): Promise<void> {
  await tx.rows(
    `update report set received_as = 'PAPER', reception_at = $2, reception_by = $3, reception_confirmed_at = null, reception_confirmed_by = null where id = $1`,
    [reportId, at, by],
  );
}

/** The unit of a draft that came on paper, for the office, which does not see drafts; through the board, which it does see. */
export async function unitOfReport(tx: Transaction, reportId: string): Promise<string | null> {
  const [row] = await tx.rows<{ unit: string }>('select department_id as unit from submission where report_id = $1', [reportId]);
  return row?.unit ?? null;
}

/** Whether a report is one that an officer imported and the unit has neither confirmed nor changed since: from then on it is the unit's own. */
export async function cameOnPaper(tx: Transaction, reportId: string): Promise<boolean> {
  const sql = `select from report r where r.id = $1 and r.received_as = 'PAPER' and r.reception_confirmed_at is null
    and r.updated_at = (select max(t.at) from imported_text t where t.report_id = r.id)`;
  return (await tx.rows(sql, [reportId])).length > 0;
}

/** Whether the person works in the unit, by any membership that one may see of oneself. */
export async function worksIn(tx: Transaction, userId: string | null, departmentId: string): Promise<boolean> {
  const [row] = await tx.rows<{ there: boolean }>(
    'select exists (select from membership where user_id = $1 and $2 in (department_id, home_department_id)) as there',
    [userId, departmentId],
  );
  return row?.there ?? false;
}

/** From here on the transaction acts as the unit: what an officer imports is written where the unit writes. `actAsOffice` ends it. */
export async function actAsUnit(tx: Transaction, departmentId: string): Promise<void> {
  await tx.rows(`select set_config('app.scope', 'DEPARTMENT', true), set_config('app.department', $1, true)`, [departmentId]);
}

/** The transaction acts as the office again: what follows is the officer's own, and sees what the office sees. */
export async function actAsOffice(tx: Transaction): Promise<void> {
  await tx.rows(`select set_config('app.scope', 'OFFICE', true), set_config('app.department', '', true)`);
}
