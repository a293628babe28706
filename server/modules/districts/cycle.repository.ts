import type { Transaction } from '../../platform/database.js';
import type { CycleStatus } from './cycle.entity.js';
import type { CycleDeadlineInput } from './cycle.inputs.js';
import type { OuterBound } from './cycle.rules.js';
import { statutoryDatesOf } from './statutory-date.entity.js';

/** A code no text of the database can equal is no code. */
const code = (text: string): string | null => (text.includes('\u0000') ? null : text);

export async function findDistrictId(tx: Transaction, districtCode: string): Promise<string | undefined> {
  return (await tx.rows<{ id: string }>('select id from district where code = $1', [code(districtCode)]))[0]?.id;
}

export interface CycleHead {
  readonly id: string;
  readonly status: CycleStatus;
  readonly openHash: string | null;
}

const head = 'select id, status, open_hash as "openHash" from cycle';

export async function findCycle(tx: Transaction, id: string): Promise<CycleHead | undefined> {
  return (await tx.rows<CycleHead>(`${head} where id = $1`, [id]))[0];
}

/** Locks the cycle for a change of its state. */
export async function lockCycle(tx: Transaction, districtId: string, year: number): Promise<CycleHead | undefined> {
  return (await tx.rows<CycleHead>(`${head} where district_id = $1 and year = $2 for update`, [districtId, year]))[0];
}

export async function boundsOf(tx: Transaction, year: number): Promise<OuterBound[]> {
  return tx.rows<OuterBound>(
    `select act, falls_on::text as on, source, source_en as "sourceEn" from ${statutoryDatesOf('$1::int')} d order by falls_on`,
    [year],
  );
}

/** Indicators that hold on the last day of a year: code → id. */
export async function indicatorsOf(tx: Transaction, year: number): Promise<Map<string, string>> {
  const rows = await tx.rows<{ id: string; code: string }>(
    `select id, code from taxonomy_term where kind = 'INDICATOR' and valid_from <= $1::date and (valid_to is null or valid_to >= $1::date)`,
    [`${year}-12-31`],
  );
  return new Map(rows.map((row) => [row.code, row.id]));
}

export interface NewCycle {
  readonly id: string;
  readonly districtId: string;
  readonly year: number;
  readonly openHash: string;
  readonly deadlines: readonly (CycleDeadlineInput & { readonly id: string })[];
  readonly indicators: readonly { readonly id: string; readonly kind: string; readonly termId: string }[];
}

/** Writes the cycle unless its id or its year is taken, then waiting for whoever is taking it; false = taken. */
export async function insertCycle(tx: Transaction, { id, districtId, year, openHash, deadlines, indicators }: NewCycle): Promise<boolean> {
  const made = await tx.rows(
    `insert into cycle (id, district_id, year, status, open_hash) values ($1, $2, $3, 'OPEN', $4) on conflict do nothing returning id`,
    [id, districtId, year, openHash],
  );
  if (made.length === 0) return false;
  await tx.rows(
    `insert into cycle_deadline (id, district_id, cycle_id, kind, opens_on, due_on, publish_on)
     select r.id, $1, $2, r.kind, r."opensOn", r."dueOn", r."publishOn"
     from jsonb_to_recordset($3) r (id uuid, kind text, "opensOn" date, "dueOn" date, "publishOn" date)`,
    [districtId, id, JSON.stringify(deadlines)],
  );
  await tx.rows(
    `insert into cycle_indicator (id, district_id, cycle_id, kind, indicator_id, position)
     select (r.item->>'id')::uuid, $1, $2, r.item->>'kind', (r.item->>'termId')::uuid, r.position
     from jsonb_array_elements($3) with ordinality r (item, position)`,
    [districtId, id, JSON.stringify(indicators)],
  );
  await tx.rows('select cycle_expect_units($1)', [id]);
  return true;
}

/** Kinds of expected units for which the cycle gives no dates. */
export async function kindsWithoutDates(tx: Transaction, cycleId: string): Promise<string[]> {
  const rows = await tx.rows<{ kind: string }>(
    `select distinct d.kind from submission s join department d on d.id = s.department_id where s.cycle_id = $1 and s.due_on is null order by d.kind`,
    [cycleId],
  );
  return rows.map((row) => row.kind);
}

export interface ExpectedSubmission {
  readonly id: string;
  readonly dueOn: string | null;
  readonly submitted: boolean;
  readonly status: string;
  readonly open: boolean;
}

/** What is expected of a unit; its cycle stays as it is until the transaction ends. */
export async function findExpected(
  tx: Transaction,
  districtCode: string,
  departmentCode: string,
  year: number,
): Promise<ExpectedSubmission | undefined> {
  const sql = `select s.id, s.due_on::text as "dueOn", s.submitted_at is not null as submitted, s.status, c.status = 'OPEN' as open
    from submission s join cycle c on c.id = s.cycle_id join district d on d.id = c.district_id join department u on u.id = s.department_id
    where d.code = $1 and u.code = $2 and c.year = $3 for share of c`;
  return (await tx.rows<ExpectedSubmission>(sql, [code(districtCode), code(departmentCode), year]))[0];
}
