import type { Transaction } from '../../../platform/database.js';
import type { Statement } from '../../../platform/read/plan.js';

export async function districtOfCycle(tx: Transaction, cycleId: string): Promise<{ code: string; name: string } | undefined> {
  const sql = 'select d.code, d.name from cycle c join district d on d.id = c.district_id where c.id = $1';
  return (await tx.rows<{ code: string; name: string }>(sql, [cycleId]))[0];
}

/** The last edition of a cycle, also one that is read no longer. */
export async function lastDistrictEdition(tx: Transaction, cycleId: string): Promise<{ number: number; contentHash: string } | undefined> {
  const sql = 'select number, content_hash as "contentHash" from public_consolidation where cycle_id = $1 order by number desc limit 1';
  return (await tx.rows<{ number: number; contentHash: string }>(sql, [cycleId]))[0];
}

export interface NewDistrictEdition {
  readonly id: string;
  readonly districtId: string;
  readonly cycleId: string;
  readonly district: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly number: number;
  readonly at: Date;
  readonly by: string | null;
  readonly channel: string;
  readonly url: string | null;
  readonly title: string;
  /** canonical JSON */
  readonly content: string;
}

/** Adds an edition that takes the place of the one before; answers its hash. */
export async function addDistrictEdition(tx: Transaction, one: NewDistrictEdition): Promise<string> {
  await tx.rows('update public_consolidation set superseded_at = $2 where cycle_id = $1 and superseded_at is null', [one.cycleId, one.at]);
  const [row] = await tx.rows<{ hash: string }>(
    `insert into public_consolidation (id, district_id, cycle_id, district_code, district_name, year, number, published_at, by, channel, url, title, content, content_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, encode(sha256(convert_to($13, 'UTF8')), 'hex')) returning content_hash as hash`,
    [
      ...[one.id, one.districtId, one.cycleId, one.district.code, one.district.name, one.year, one.number, one.at, one.by],
      ...[one.channel, one.url, one.title, one.content],
    ],
  );
  return row?.hash ?? '';
}

/** A current edition without its text. */
export interface PublicConsolidationRow {
  readonly districtName: string;
  readonly year: number;
  readonly number: number;
  /** the day in Asia/Shanghai */
  readonly publishedAt: string;
  readonly title: string;
  readonly contentHash: string;
}

const columns = `e.district_name as "districtName", e.year, e.number, to_char(e.published_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "publishedAt", e.title,
  e.content_hash as "contentHash"`;
const current = 'from public_consolidation e where e.district_code = $1 and e.superseded_at is null';

/** The current edition of a district's report for a year. */
export const publicConsolidationOf = (districtCode: string, year: number): Statement => ({
  name: 'public_consolidation',
  text: `select ${columns}, e.content ${current} and e.year = $2`,
  values: [districtCode, year],
});

/** Years of which a district has published its own report. */
export const publicConsolidationsOf = (districtCode: string): Statement => ({
  name: 'public_consolidations',
  text: `select ${columns} ${current} order by e.year desc`,
  values: [districtCode],
});
