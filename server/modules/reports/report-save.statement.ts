import { type EntityMetadata, type MetadataStorage, ReferenceKind } from '@mikro-orm/core';
import { identifier } from '../../platform/read/json-text.js';

/**
 * One data-modifying statement that makes the rows below a report equal to a document (measured: 1.07 × PostGraphile, where MikroORM's
 * unit of work takes 0.44 ×). Parameters: $1 the report's id, $2 the rows by table as JSON; a table that is not a key of $2 stays as it is.
 * It answers one row with the number of rows written per table; fewer than given means that an id belongs to another report.
 *
 * Columns come from the entities. District, department and released are set by the trigger `report_row_scope`.
 */
export interface SaveStatement {
  readonly text: string;
  /** tables with an id of their own, in the order of the counted columns */
  readonly counted: readonly string[];
}

const items = ['responsibility', 'activity', 'shortcoming', 'cause', 'commitment', 'figure', 'other_matter'];
const links = ['activity_theme', 'shortcoming_commitment'];
/**
 * Tables whose rows lean on others. They are written only when every row leant on was: otherwise an id of another report would first
 * trip over `figure_same_report` and its like, as a fault, before the count could name it.
 */
const leansOn: Readonly<Record<string, readonly string[]>> = {
  cause: ['shortcoming'],
  figure: ['responsibility', 'activity', 'commitment'],
  activity_theme: ['activity'],
  shortcoming_commitment: ['shortcoming', 'commitment'],
};
/** Columns that no document fills: copies, and what the ledger keeps beside the text. */
const copied = new Set([
  ...['report_id', 'district_id', 'department_id', 'released', 'label_key'],
  ...['state', 'recurred', 'lineage_id', 'moved_to', 'split_from_id'],
]);

interface Column {
  readonly name: string;
  readonly type: string;
}

/** The columns a document fills: scalars, foreign keys and the flattened parts of embedded objects. */
function columnsOf(table: EntityMetadata): Column[] {
  return table.props
    .filter((prop) => prop.persist !== false && (prop.kind === ReferenceKind.SCALAR || prop.kind === ReferenceKind.MANY_TO_ONE))
    .map((prop) => ({ name: String(prop.fieldNames[0]), type: String(prop.columnTypes[0]) }))
    .filter((column) => !copied.has(column.name));
}

/** Figures of the lists that $2 gives, parts included at any depth: only those may be dropped. */
const figuresOfGivenLists = `given_figure(id) as (
  select f.id from figure f where f.report_id = $1 and (
    (f.responsibility_id is not null and $2::jsonb ? 'responsibility') or (f.activity_id is not null and $2::jsonb ? 'activity')
    or (f.commitment_id is not null and $2::jsonb ? 'commitment'))
  union all select p.id from figure p join given_figure g on p.whole_id = g.id)`;

export function saveStatement(metadata: MetadataStorage): SaveStatement {
  const byName = new Map([...metadata.getAll().values()].map((table) => [table.tableName, table]));
  const parts = [figuresOfGivenLists];
  const recordset = (name: string, columns: readonly Column[]) =>
    `jsonb_to_recordset(coalesce($2::jsonb->'${name}', '[]')) as x(${columns.map((c) => `${identifier(c.name)} ${c.type}`).join(', ')})`;
  for (const name of [...items, ...links]) {
    const table = byName.get(name);
    if (!table) throw new Error(`No entity maps the table ${name}.`);
    const columns = columnsOf(table);
    const names = columns.map((c) => identifier(c.name));
    const key = table.getPrimaryProps().map((prop) => identifier(String(prop.fieldNames[0])));
    const keyList = key.join(', ');
    parts.push(`gone_${name} as (
  delete from ${name} t where t.report_id = $1 and $2::jsonb ? '${name}'${name === 'figure' ? ' and t.id in (select id from given_figure)' : ''}
    and (${key.map((k) => `t.${k}`).join(', ')}) not in (select ${key.map((k) => `x.${k}`).join(', ')} from ${recordset(name, columns)}))`);
    const updates = names.filter((n) => !key.includes(n)).map((n) => `${n} = excluded.${n}`);
    const conflict = updates.length ? `do update set ${updates.join(', ')} where t.report_id = $1` : 'do nothing';
    const held = (leansOn[name] ?? []).map(
      (parent) => `(select count(*) from kept_${parent}) = jsonb_array_length(coalesce($2::jsonb->'${parent}', '[]'))`,
    );
    // In the order of the keys, so that two documents that claim the same ids wait for each other and never in a circle.
    parts.push(`kept_${name} as (
  insert into ${name} as t (report_id, ${names.join(', ')}) select $1, ${names.map((n) => `x.${n}`).join(', ')} from ${recordset(name, columns)}
  where ${['true', ...held].join(' and ')} order by ${key.map((k) => `x.${k}`).join(', ')}
  on conflict (${keyList}) ${conflict} returning 1)`);
  }
  return {
    text: `with recursive ${parts.join(',\n')}\nselect ${items.map((name) => `(select count(*) from kept_${name})::int as ${name}`).join(', ')}`,
    counted: items,
  };
}
