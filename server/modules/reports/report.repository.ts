import type { Transaction } from '../../platform/database.js';
import type { TermCodes } from './report.rules.js';
import type { TermIds } from './report-rows.js';
import type { ReportStatus } from './report-status.js';

export interface ReportHead {
  readonly id: string;
  readonly version: number;
  readonly status: ReportStatus;
  readonly title: string;
  readonly createHash: string;
  readonly year: number;
  readonly cycleOpen: boolean;
  readonly departmentCode: string;
}

const head = `select r.id, r.version, r.status, r.title, r.create_hash as "createHash", c.year, c.status = 'OPEN' as "cycleOpen", d.code as "departmentCode"
  from report r join cycle c on c.id = r.cycle_id join department d on d.id = r.department_id`;

/** The report as the actor sees it, or undefined. */
export async function findHead(tx: Transaction, id: string): Promise<ReportHead | undefined> {
  return (await tx.rows<ReportHead>(`${head} where r.id = $1`, [id]))[0];
}

/**
 * Locks the report row for a change. A lock needs the right to update, so under row-level security a released report gives no row here
 * though `findHead` shows it.
 */
export async function lockHead(tx: Transaction, id: string): Promise<ReportHead | undefined> {
  return (await tx.rows<ReportHead>(`${head} where r.id = $1 for update of r`, [id]))[0];
}

export async function findHeadFor(tx: Transaction, departmentId: string, cycleId: string): Promise<ReportHead | undefined> {
  return (await tx.rows<ReportHead>(`${head} where r.department_id = $1 and r.cycle_id = $2`, [departmentId, cycleId]))[0];
}

export interface CycleRow {
  readonly id: string;
  readonly open: boolean;
}

export async function findCycle(tx: Transaction, districtId: string, year: number): Promise<CycleRow | undefined> {
  return (
    await tx.rows<CycleRow>(`select id, status = 'OPEN' as open from cycle where district_id = $1 and year = $2`, [districtId, year])
  )[0];
}

export interface DepartmentRow {
  readonly id: string;
  readonly name: string;
  readonly districtId: string;
}

export async function findDepartment(tx: Transaction, districtCode: string, code: string): Promise<DepartmentRow | undefined> {
  const sql = `select u.id, u.name, u.district_id as "districtId" from department u join district d on d.id = u.district_id where d.code = $1 and u.code = $2`;
  return (await tx.rows<DepartmentRow>(sql, [districtCode, code]))[0];
}

interface TermRow {
  readonly id: string;
  readonly kind: keyof TermCodes;
  readonly code: string;
}

/** The terms that hold on the last day of a year, by kind and code. */
export async function termsOfYear(tx: Transaction, year: number): Promise<{ codes: TermCodes; ids: TermIds }> {
  const rows = await tx.rows<TermRow>(
    'select id, kind, code from taxonomy_term where valid_from <= $1::date and (valid_to is null or valid_to >= $1::date)',
    [`${year}-12-31`],
  );
  const codes = { INDICATOR: new Set<string>(), THEME: new Set<string>(), DUTY: new Set<string>() };
  const ids = new Map<string, string>();
  for (const row of rows) {
    codes[row.kind].add(row.code);
    ids.set(`${row.kind} ${row.code}`, row.id);
  }
  return { codes, ids: (kind, code) => ids.get(`${kind} ${code}`) ?? null };
}

export async function shortcomingIds(tx: Transaction, reportId: string): Promise<Set<string>> {
  const rows = await tx.rows<{ id: string }>('select id from shortcoming where report_id = $1', [reportId]);
  return new Set(rows.map((row) => row.id));
}

/** Makes the five parts of a report say what the rows say; a part without a row says nothing. */
export async function writeParts(tx: Transaction, reportId: string, rows: readonly object[]): Promise<void> {
  await tx.rows(
    `update report_part p set stated = x.stated, heading = x.heading, lead = coalesce(x.lead, ''), source_start = x.source_start,
         source_end = x.source_end, source_confidence = x.source_confidence, source_rule = x.source_rule
       from report_part o left join jsonb_to_recordset($2::jsonb) as x(part text, stated text, heading text, lead text, source_start int,
         source_end int, source_confidence float8, source_rule text) on x.part = o.part
       where p.report_id = $1 and o.id = p.id`,
    [reportId, JSON.stringify(rows)],
  );
}

export interface NewReport {
  readonly id: string;
  readonly districtId: string;
  readonly departmentId: string;
  readonly cycleId: string;
  readonly title: string;
  readonly preamble: string;
  readonly createHash: string;
  readonly at: Date;
}

/** Makes a draft; false when the id is taken or the unit has a report in the cycle. */
export async function insertReport(tx: Transaction, report: NewReport): Promise<boolean> {
  const { id, districtId, departmentId, cycleId, title, preamble, createHash, at } = report;
  const made = await tx.rows(
    `insert into report (id, district_id, department_id, cycle_id, title, preamble, status, version, create_hash, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, 'DRAFT', 1, $7, $8, $8) on conflict do nothing returning id`,
    [id, districtId, departmentId, cycleId, title, preamble, createHash, at],
  );
  return made.length > 0;
}

export interface NewRevision {
  readonly id: string;
  readonly reportId: string;
  readonly at: Date;
  readonly by: string | null;
  readonly hash: string;
  /** canonical JSON */
  readonly content: string;
}

/** Keeps what is signed; its number follows the last one, under the lock of the report. */
export async function insertRevision(tx: Transaction, revision: NewRevision): Promise<void> {
  await tx.rows(
    `insert into revision (id, district_id, department_id, report_id, number, at, by, content_hash, content)
     select $1, r.district_id, r.department_id, r.id, 1 + coalesce((select max(v.number) from revision v where v.report_id = r.id), 0), $3, $4, $5, $6
     from report r where r.id = $2`,
    [revision.id, revision.reportId, revision.at, revision.by, revision.hash, revision.content],
  );
}
