import type { Transaction } from '../../platform/database.js';
import type { Statement } from '../../platform/read/plan.js';
import type { Withheld } from './public-document.rules.js';

export interface PublishedUnit {
  readonly id: string;
  readonly departmentId: string;
  readonly cycleId: string;
  readonly status: string;
  readonly year: number;
  readonly districtCode: string;
  readonly districtName: string;
  readonly departmentCode: string;
  readonly departmentName: string;
}

const unit = `select s.report_id as id, u.id as "departmentId", c.id as "cycleId", s.status, c.year, d.code as "districtCode", d.name as "districtName", u.code as "departmentCode", u.name as "departmentName"
  from submission s join department u on u.id = s.department_id join district d on d.id = s.district_id join cycle c on c.id = s.cycle_id`;

/** Of which unit and year a report is, as the board has it: it is told while the report is being corrected too. */
export async function findUnit(tx: Transaction, reportId: string): Promise<PublishedUnit | undefined> {
  return (await tx.rows<PublishedUnit>(`${unit} where s.report_id = $1`, [reportId]))[0];
}

export interface AcceptedText {
  /** canonical JSON */
  readonly content: string;
  /** RFC 3339 in UTC */
  readonly publishedAt: string;
  readonly channel: string;
}

/** The signed text that a published report was accepted with, and the publication; undefined when it is not one that was signed. */
export async function acceptedText(tx: Transaction, reportId: string): Promise<AcceptedText | undefined> {
  const sql = `select v.content, to_char(r.publication_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt", r.publication_channel as channel
    from report r join revision v on v.report_id = r.id and v.content_hash = r.acceptance_content_hash where r.id = $1 order by v.number desc limit 1`;
  return (await tx.rows<AcceptedText>(sql, [reportId]))[0];
}

const open = `select w.report_id as "reportId", w.item_id as "itemId", w.kind, w.item_text as "itemText", w.reason from withholding w`;

export interface OpenWithholding extends Withheld {
  readonly reportId: string;
}

/** What holds of reports, oldest first. */
export const openWithholdings = (reportIds: readonly string[]): Statement => ({
  text: `${open} where w.report_id = any($1::uuid[]) and w.ended_at is null order by w.at, w.id`,
  values: [reportIds],
});

/** Items and figures of a report that can be withheld, with what they say; a cause cannot, it goes with its shortcoming. */
export async function findWithholdable(
  tx: Transaction,
  reportId: string,
  itemId: string,
): Promise<{ kind: string; text: string } | undefined> {
  const items = [
    `select 'RESPONSIBILITY' as kind, id, report_id, narrative as text from responsibility`,
    `select 'ACTIVITY', id, report_id, heading || E'\\n' || narrative from activity`,
    `select 'SHORTCOMING', s.id, s.report_id, concat_ws(E'\\n', s.text, (select string_agg(k.text, E'\\n' order by k.position) from cause k where k.shortcoming_id = s.id)) from shortcoming s`,
    `select 'COMMITMENT', id, report_id, concat_ws(E'\\n', heading, text) from commitment`,
    `select 'OTHER_MATTER', id, report_id, concat_ws(E'\\n', heading, text) from other_matter`,
    `select 'FIGURE', id, report_id, label || ' ' || trim_scale(value) || unit from figure`,
  ].join(' union all ');
  return (
    await tx.rows<{ kind: string; text: string }>(`select kind, text from (${items}) i where report_id = $1 and id = $2`, [
      reportId,
      itemId,
    ])
  )[0];
}

export interface StoredWithholding {
  readonly id: string;
  readonly reportId: string;
  readonly side: string;
  readonly reason: string;
  readonly note: string;
}

const stored = `select id, report_id as "reportId", side, reason, note from withholding`;

export async function openWithholdingOf(tx: Transaction, reportId: string, itemId: string): Promise<StoredWithholding | undefined> {
  return (await tx.rows<StoredWithholding>(`${stored} where report_id = $1 and item_id = $2 and ended_at is null`, [reportId, itemId]))[0];
}

export async function findOpenWithholding(tx: Transaction, id: string): Promise<StoredWithholding | undefined> {
  return (await tx.rows<StoredWithholding>(`${stored} where id = $1 and ended_at is null`, [id]))[0];
}

export async function endWithholding(tx: Transaction, id: string, { at, by }: { at: Date; by: string | null }): Promise<void> {
  await tx.rows('update withholding set ended_at = $2, ended_by = $3 where id = $1', [id, at, by]);
}

export interface NewWithholding {
  readonly id: string;
  readonly reportId: string;
  readonly itemId: string;
  readonly kind: string;
  readonly itemText: string;
  readonly reason: string;
  readonly note: string;
  readonly side: string;
  readonly at: Date;
  readonly by: string | null;
}

export async function insertWithholding(tx: Transaction, w: NewWithholding): Promise<void> {
  await tx.rows(
    'insert into withholding (id, report_id, item_id, kind, item_text, reason, note, side, at, by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    [w.id, w.reportId, w.itemId, w.kind, w.itemText, w.reason, w.note, w.side, w.at, w.by],
  );
}

/** Every withholding of a report, for the trail. */
export const withholdingsState = `select coalesce(jsonb_agg(to_jsonb(w) - 'released' order by w.at, w.id), '[]') from withholding w where w.report_id = $1`;

export interface StandingEdition {
  readonly number: number;
  readonly contentHash: string;
  readonly withdrawn: boolean;
}

/** The edition of a report that everybody reads now. */
export async function standingEdition(tx: Transaction, reportId: string): Promise<StandingEdition | undefined> {
  const sql = `select number, content_hash as "contentHash", withdrawal_reason is not null as withdrawn from public_edition where report_id = $1 and superseded_at is null`;
  return (await tx.rows<StandingEdition>(sql, [reportId]))[0];
}

export interface NewEdition {
  readonly reportId: string;
  readonly number: number;
  /** canonical JSON */
  readonly content: string;
  readonly title: string | null;
  readonly withdrawal?: { readonly at: Date; readonly reason: string };
}

/** Adds an edition that takes the place of the one before; the database knows when one may (`public_edition_add`). Answers its hash. */
export async function addEdition(tx: Transaction, { reportId, number, content, title, withdrawal }: NewEdition): Promise<string> {
  const [row] = await tx.rows<{ outcome: string; content_hash: string }>('select * from public_edition_add($1, $2, $3, $4, $5, $6)', [
    ...[reportId, number, content, title, withdrawal?.at ?? null, withdrawal?.reason ?? null],
  ]);
  if (row?.outcome !== 'ADDED') throw new Error(`public_edition_add answered ${row?.outcome} for ${reportId}.`);
  return row.content_hash;
}

/** A current edition without its text. */
export interface PublicRow {
  readonly districtName: string;
  readonly departmentCode: string;
  readonly departmentName: string;
  readonly year: number;
  readonly number: number;
  /** the day in Asia/Shanghai */
  readonly publishedAt: string;
  readonly title: string | null;
  readonly contentHash: string;
  readonly withdrawalReason: string | null;
}

const publicRow = `select e.district_name as "districtName", e.department_code as "departmentCode", e.department_name as "departmentName", e.year, e.number,
  to_char(e.published_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "publishedAt", e.title, e.content_hash as "contentHash", e.withdrawal_reason as "withdrawalReason"`;

/** Current editions of a district, without their texts: newest year first, then in the official sequence. */
export const publicRows = (districtCode: string): Statement => ({
  name: 'public_rows',
  text: `${publicRow} from public_edition e where e.district_code = $1 and e.superseded_at is null order by e.year desc, e.position, e.department_code`,
  values: [districtCode],
});

/** The current edition of a unit's report for a year. */
export const publicEdition = (districtCode: string, departmentCode: string, year: number): Statement => ({
  name: 'public_edition',
  text: `${publicRow}, e.content from public_edition e
    where e.district_code = $1 and e.department_code = $2 and e.year = $3 and e.superseded_at is null`,
  values: [districtCode, departmentCode, year],
});
