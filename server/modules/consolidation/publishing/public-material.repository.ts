import type { Statement } from '../../../platform/read/plan.js';
import { decisionStatements, totals, unit } from '../composition/material.repository.js';
import type { FigureSource } from '../indicator-total.repository.js';

/**
 * The material of a district's report as the public editions of its units give it: what was withheld or taken out as personal is in none of it, and a
 * report that is being corrected counts as it was published. The rows are those of `materialStatements`.
 */

/** Editions of a year that stand. */
const editions = (
  cycleId: string,
) => `public_edition e join cycle y on y.district_id = e.district_id and y.year = e.year and y.id = ${cycleId}
  join department d on d.id = e.department_id and e.superseded_at is null and e.withdrawal_reason is null`;
const of = (list: string) => `cross join lateral jsonb_array_elements(e.content::jsonb->'document'->'${list}') with ordinality x(j, n)`;
const items = (list: string, columns: string, more = '') =>
  `select (x.j->>'id')::uuid as id, e.report_id as "reportId", ${unit} as unit, ${columns}
  from ${editions('$1')} ${of(list)} ${more} order by e.position, d.id, x.n`;

const head = `select i.name as district, c.year, (select count(*)::int from submission s where s.cycle_id = c.id) as expected, 0 as "notYetAccepted", '[]'::jsonb as missing
  from cycle c join district i on i.id = c.district_id where c.id = $1`;

/** A figure of an edition as a row: what it stands in, and what it counts under. */
const figureOf = (
  j: string,
  item: string,
  whole: string,
) => `select (${j}->>'id')::uuid as id, e.district_id, e.department_id, e.report_id, ${whole} as whole_id,
    ${item === 'activities' ? "(x.j->>'id')::uuid" : 'null::uuid'} as activity_id, ${item === 'activities' ? 'null::uuid' : "(x.j->>'id')::uuid"} as responsibility_id,
    n::int as position, ${j}->>'label' as label, label_key(${j}->>'label') as label_key, (${j}->>'value')::numeric as value, ${j}->>'unit' as unit, ${j}->>'role' as role,
    ${j}->>'approximation' as approximation, (select t.id from taxonomy_term t where t.kind = 'INDICATOR' and t.code = ${j}->>'indicator'
      and t.valid_from <= make_date(e.year, 12, 31) and (t.valid_to is null or t.valid_to >= make_date(e.year, 12, 31))) as indicator_id`;
const figuresIn = (cycleId: string, item: 'activities' | 'responsibilities') => {
  const top = `from ${editions(cycleId)} ${of(item)} cross join lateral jsonb_array_elements(x.j->'figures') f(j)`;
  const part = `${top} cross join lateral jsonb_array_elements(f.j->'parts') p(j)`;
  return `${figureOf('f.j', item, 'null::uuid')} ${top} union all ${figureOf('p.j', item, "(f.j->>'id')::uuid")} ${part}
    union all ${figureOf('q.j', item, "(p.j->>'id')::uuid")} ${part} cross join lateral jsonb_array_elements(p.j->'parts') q(j)`;
};

/** Figures of public editions; what a commitment promises is not among them. */
export const published: FigureSource = (cycleId, more) =>
  `from (${figuresIn(cycleId, 'activities')} union all ${figuresIn(cycleId, 'responsibilities')}) f ${more}`;

const theme = `left join taxonomy_term t on t.kind = 'THEME' and t.code = x.j->>'theme' and t.valid_from <= make_date(e.year, 12, 31)
  and (t.valid_to is null or t.valid_to >= make_date(e.year, 12, 31))`;
const counted = `jsonb_path_query_array(x.j, '$.figures[*] ? (@.indicator != null)')`;

/** In the order of the lists of `materialStatements`. */
const lists = [
  `select e.report_id as id, ${unit} as unit, jsonb_array_length(e.content::jsonb->'document'->'withheld') > 0 as incomplete
    from ${editions('$1')} order by e.position, d.id`,
  items(
    'activities',
    `x.j->>'heading' as heading, x.j->>'narrative' as text, t.code as theme, t.name as "themeName", t.position as "themePosition", jsonb_array_length(${counted}) as counted`,
    theme,
  ),
  items('responsibilities', `x.j->>'holder' as heading, x.j->>'narrative' as text`),
  items(
    'shortcomings',
    `null as heading, x.j->>'text' as text,
     coalesce((select jsonb_agg(jsonb_build_object('id', x.j->>'id' || '/' || k.n, 'text', k.j->>'text') order by k.n) from jsonb_array_elements(x.j->'causes') with ordinality k(j, n)), '[]') as causes`,
  ),
  items(
    'commitments',
    `x.j->>'heading' as heading, x.j->>'text' as text, x.j->>'owner' as owner, x.j->>'dueOn' as "dueOn", x.j->'addresses' as addresses`,
  ),
  items('otherMatters', `x.j->>'heading' as heading, x.j->>'text' as text`),
  totals(published),
];

const shortcomings = `select (x.j->>'id')::uuid as id, x.j->>'text' as text, (x.j->>'id')::uuid as "shortcomingId", d.id as unit, d.code, d.name, d.short_name as "shortName"
  from ${editions('$1')} ${of('shortcomings')} order by e.position, d.id, x.n`;

export const publicMaterialStatements = (cycleId: string): Statement[] => [
  ...[head, ...lists, shortcomings].map((text) => ({ text, values: [cycleId] })),
  ...decisionStatements(cycleId),
];
