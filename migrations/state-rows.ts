/** A table whose rows are kept with the time they held, in a table of the same columns called `…_state`. */
export interface KeptTable {
  readonly table: string;
  /** of the table, in the order in which the state table has them */
  readonly columns: readonly string[];
  /** columns of the state table that follow from other rows, as SQL over the alias `s` */
  readonly derived: Readonly<Record<string, string>>;
  /** what tells one row from another */
  readonly key: readonly string[];
  /** the column by which rows are kept together: a change keeps all rows that share it */
  readonly by: string;
  /** tables whose change changes derived columns, with the column that names the rows meant */
  readonly after: Readonly<Record<string, string>>;
}

const events = { insert: 'new', update: 'new', delete: 'old' } as const;
const quoted = (columns: readonly string[], alias: string) => columns.map((column) => `${alias}.${column}`).join(', ');

/**
 * The function that makes the open rows of a state table equal to what is, and closes those that no longer hold, in the transaction of the change.
 *
 * Half-open spans `[valid_from, valid_to)`; an open row holds until infinity. What nobody but the unit saw, a draft or a returned text, leaves no
 * history: its open row is written anew. Several acts share the time of their transaction: the last stands, and what
 * it brings back goes on as if it had not been gone. A transaction that waited for another can bear an earlier time than it: it counts from where the
 * other ended, so that two rows never hold at once.
 */
function keep({ table, columns, derived, key, by }: KeptTable): string {
  const all = [...columns, ...Object.keys(derived)];
  const now = `(select ${[...columns.map((c) => `s.${c}`), ...Object.entries(derived).map(([name, sql]) => `${sql} as ${name}`)].join(', ')}
      from ${table} s where s.${by} = any(ids))`;
  const same = key.map((k) => `c.${k} = o.${k}`).join(' and ');
  const open = `o.${by} = any(ids) and o.valid_to = 'infinity'`;
  return `
create function ${table}_keep(ids uuid[]) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare moment timestamptz := greatest(present(), (select max(o.valid_from) from ${table}_state o where ${open} and o.released));
begin
  delete from ${table}_state o where ${open} and not o.released;
  update ${table}_state o set valid_to = moment where ${open}
    and not exists (select from ${now} c where ${same} and (${quoted(all, 'c')}) is not distinct from (${quoted(all, 'o')}));
  delete from ${table}_state o where o.${by} = any(ids) and o.valid_from = o.valid_to;
  update ${table}_state o set valid_to = 'infinity' where o.${by} = any(ids) and o.valid_to = moment
    and exists (select from ${now} c where ${same} and (${quoted(all, 'c')}) is not distinct from (${quoted(all, 'o')}));
  insert into ${table}_state (${all.join(', ')}, valid_from, valid_to)
    select ${quoted(all, 'c')}, moment, 'infinity' from ${now} c
    where not exists (select from ${table}_state o where ${open} and ${same});
end $$;`;
}

const readers = `district_id = (select nullif(current_setting('app.district', true), '')::uuid as district)
  and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT'
      and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department))
    or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released))`;

/** SQL that makes the state tables, fills them with what is, and keeps them from now on. */
export function keepStates(kept: readonly KeptTable[], types: Readonly<Record<string, string>>): string[] {
  const sql: string[] = [];
  for (const one of kept) {
    const { table, derived, key, by } = one;
    const more = Object.keys(derived).map((name) => `"${name}" ${types[name]} not null`);
    sql.push(
      `create table ${table}_state (like ${table}, ${[...more, 'valid_from timestamptz not null', 'valid_to timestamptz not null'].join(', ')},
         primary key (${[...key, 'valid_from'].join(', ')}), check (valid_from <= valid_to));`,
      `create index ${table}_state_district on ${table}_state (district_id, valid_to);`,
      `alter table ${table}_state enable row level security;`,
      `create policy read_scope on ${table}_state for select using (${readers});`,
      keep(one),
    );
    if (by !== key[0]) sql.push(`create index ${table}_state_${by} on ${table}_state (${by}, valid_to);`);
  }
  for (const { table, by, after } of kept) {
    for (const [changed, column] of Object.entries({ [table]: by, ...after })) {
      const name = changed === table ? `${table}_keeps` : `${table}_keeps_after_${changed}`;
      sql.push(`
create function ${name}() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare ids uuid[] := array(select distinct x.${column} from changed x);
begin
  if cardinality(ids) > 0 then perform ${table}_keep(ids); end if;
  return null;
end $$;`);
      for (const [event, row] of Object.entries(events)) {
        sql.push(
          `create trigger ${name}_${event} after ${event} on ${changed} referencing ${row} table as changed for each statement execute function ${name}();`,
        );
      }
    }
  }
  return sql;
}

/** Functions of `keepStates`, in the order in which they can be dropped; their triggers are dropped with them. */
export const stateFunctions = (kept: readonly KeptTable[]): string[] => [
  ...kept.flatMap(({ table, after }) => [`${table}_keeps()`, ...Object.keys(after).map((other) => `${table}_keeps_after_${other}()`)]),
  ...kept.map(({ table }) => `${table}_keep(uuid[])`),
];
