import type { Transaction } from '../../platform/database.js';
import type { StoredDepartment } from './department.rules.js';

/** Locks a unit of the administrator's district for a change. */
export async function lockDepartment(tx: Transaction, id: string): Promise<StoredDepartment | undefined> {
  const [row] = await tx.rows<StoredDepartment>(
    `select d.id, d.code, d.name, d.short_name as "shortName",
       (select n.valid_from::text from department_name n where n.department_id = d.id and n.valid_to is null order by n.valid_from desc limit 1) as "nameFrom"
     from department d where d.id = $1 for update of d`,
    [id],
  );
  return row;
}

/** Ids of the district's units by code; a code of no unit is absent. */
export async function idsByCode(tx: Transaction, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await tx.rows<{ id: string; code: string }>('select id, code from department where code = any($1::text[])', [codes]);
  return new Map(rows.map(({ id, code }) => [code, id]));
}

/** Whether a unit follows itself through its successors. */
export async function followsItself(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.rows(
    `with recursive later as (
       select successor_id from department_succession where department_id = $1
       union select s.successor_id from department_succession s join later l on s.department_id = l.successor_id)
     select from later where successor_id = $1`,
    [id],
  );
  return rows.length > 0;
}
