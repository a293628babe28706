import type { Transaction } from '../../platform/database.js';
import { validOn } from '../taxonomy/taxonomy.repository.js';
import type { SynonymState } from './indicator-synonym.entity.js';

const inForce = (synonym: string) => `${synonym}.state = 'CONFIRMED' and ${synonym}.ended_at is null`;

/** For FROM: the synonyms that hold, each with the term of its indicator that holds at the end of the cycle's year. */
export const synonymsOf = (cycleId: string): string => `(select y.id, y.district_id, y.label_key, y.unit, t.id as indicator_id
  from indicator_synonym y join taxonomy_term t on t.kind = 'INDICATOR' and t.code = y.indicator_code
    and ${validOn('t', `(select make_date(named.year, 12, 31) from cycle named where named.id = ${cycleId})`)}
  where ${inForce('y')})`;

/** Condition that a synonym is about the words and the unit of a figure. */
export const means = (synonym: string, figure: string): string =>
  `${synonym}.district_id = ${figure}.district_id and ${synonym}.label_key = ${figure}.label_key and ${synonym}.unit = ${figure}.unit`;

/** What a decision is about. */
export interface Meaning {
  readonly label: string;
  readonly unit: string;
  readonly indicator: string;
}

/** A label without blanks and marks, as figures are compared; empty when nothing is left of it. */
export async function keyOf(tx: Transaction, label: string): Promise<string> {
  const [row] = await tx.rows<{ key: string }>('select label_key($1) as key', [label]);
  return row?.key ?? '';
}

/** Units in which the versions of an indicator are counted; none = there is no such indicator. */
export async function unitsOf(tx: Transaction, indicator: string): Promise<(string | null)[]> {
  const sql = `select distinct unit from taxonomy_term where kind = 'INDICATOR' and code = $1`;
  return (await tx.rows<{ unit: string | null }>(sql, [indicator])).map(({ unit }) => unit);
}

export interface OpenDecision {
  readonly id: string;
  readonly indicator: string;
  readonly state: SynonymState;
}

/** The decisions that hold about a label in a unit. */
export const openDecisions = (tx: Transaction, districtId: string, key: string, unit: string): Promise<OpenDecision[]> =>
  tx.rows<OpenDecision>(
    `select id, indicator_code as indicator, state from indicator_synonym
     where district_id = $1 and label_key = $2 and unit = $3 and ended_at is null order by at, id`,
    [districtId, key, unit],
  );

export interface Decided {
  readonly at: Date;
  readonly by: string | null;
}

export async function insertDecision(
  tx: Transaction,
  { id, districtId, label, unit, indicator, state, at, by }: Meaning & Decided & { id: string; districtId: string; state: SynonymState },
): Promise<void> {
  await tx.rows(
    `insert into indicator_synonym (id, district_id, label, unit, indicator_code, state, at, by) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, districtId, label, unit, indicator, state, at, by],
  );
}

export async function endDecision(tx: Transaction, id: string, { at, by }: Decided): Promise<void> {
  await tx.rows('update indicator_synonym set ended_at = $2, ended_by = $3 where id = $1', [id, at, by]);
}

export interface KnownDecision extends Meaning {
  readonly districtId: string;
  readonly ended: boolean;
}

export async function findDecision(tx: Transaction, id: string): Promise<KnownDecision | undefined> {
  const [found] = await tx.rows<KnownDecision>(
    `select district_id as "districtId", label, unit, indicator_code as indicator, ended_at is not null as ended from indicator_synonym where id = $1`,
    [id],
  );
  return found;
}

export const decisionState = 'select to_jsonb(y) from indicator_synonym y where y.id = $1';
