import { Approximation } from '../reports/figure.entity.js';
import { means, synonymsOf } from './indicator-synonym.repository.js';
import { retoldFigures } from './joint-event.repository.js';

/** What totals and rates of a year are added up from, as SQL. */

/** Order of rows that name a unit and stand in a report. */
export const bySequence = (self: string) =>
  `(select d.position from department d where d.id = ${self}.department_id), ${self}.report_id, ${self}.position, ${self}.id`;

/** Only these are amounts of the year; a percentage never is. */
export const amount = (figure: string) => `(${figure}.role in ('VALUE', 'TOTAL', 'WHOLE') and ${figure}.unit not in ('%', '％', '百分点'))`;
/** Amounts that may be added: of what several units tell of one event, one telling. */
export const summable = (figure: string) => `(${amount(figure)} and ${figure}.event_id is null)`;

/** Columns of a figure that totals read, with their types, and then what it counts under. */
const columns = {
  ...{ id: 'uuid', department_id: 'uuid', report_id: 'uuid', whole_id: 'uuid', position: 'int' },
  ...{ label: 'text', value: 'numeric', unit: 'text', role: 'text', approximation: 'text' },
};
const types = Object.entries({ ...columns, item_id: 'uuid', indicator_id: 'uuid', synonym_id: 'uuid', event_id: 'uuid' })
  .map((column) => column.join(' '))
  .join(', ');

/** Where totals take their figures from: what follows FROM, giving the alias `f`, joined with and narrowed by `more`, which begins with its joins. */
export type FigureSource = (cycleId: string, more: string) => string;

/** From figures `f` of the cycle's released reports `r`. What a commitment promises is a target of the next year and counts in no total. */
export const reported: FigureSource = (cycleId, more) => `from report r join figure f on f.report_id = r.id ${more}
  and r.cycle_id = ${cycleId} and r.released and f.commitment_id is null
  and not exists (select from figure w where w.id = f.whole_id and w.commitment_id is not null)`;

const listed = (figure: string): string =>
  Object.keys(columns)
    .map((column) => `${figure}.${column}`)
    .join(', ');

/**
 * Each figure with the `indicator_id` it counts under: the one it names, or else the one that its words were confirmed to mean; and with the item
 * that states it, or states what it is a part of. Two branches, so that each is read by its own index.
 */
const matched = (cycleId: string, source: FigureSource): string => {
  const whole = (column: string) => `(select ${column} from figure w where w.id = f.whole_id)`;
  const places = `coalesce(f.activity_id, f.responsibility_id, ${whole('coalesce(w.activity_id, w.responsibility_id)')}) as item_id,
    coalesce(f.activity_id, ${whole('w.activity_id')}) as activity_id`;
  return `select ${listed('f')}, f.indicator_id, null::uuid as synonym_id, ${places} ${source(cycleId, 'where f.indicator_id is not null')}
    union all select ${listed('f')}, s.indicator_id, s.id, ${places} ${source(cycleId, `join ${synonymsOf(cycleId)} s on ${means('s', 'f')} where f.indicator_id is null`)}`;
};

/** The same, each with the confirmed event of several units that it only tells again. */
const counted = (
  cycleId: string,
  source: FigureSource,
): string => `select ${listed('m')}, m.item_id, m.indicator_id, m.synonym_id, again.event_id from (${matched(cycleId, source)}) m
  left join ${retoldFigures(cycleId, matched(cycleId, source), amount)} again on again.figure_id = m.id`;

/** Out of the figures that a total keeps: looked for again for each list of each total, they would take many times as long. */
export const figuresOfTotal = (row: string, self: string, condition: string) =>
  `(select f.* from unnest(${row}.figures) as f(${types}) where ${condition}) ${self}`;

/** For FROM: the figures that a row of `totalsOf` adds. */
export const contributionsOf = (row: string, self: string): string => figuresOfTotal(row, self, summable('f'));

/** Whether a figure of a row of `totalsOf` tells again of an event that is counted from another activity. */
export const retoldIn = (row: string): string =>
  `exists (select from ${figuresOfTotal(row, 'again', `${amount('f')} and f.event_id is not null`)})`;

/** How exact a sum of the figures `figure` is: bounds of one side stay a bound, bounds of both sides are about. */
const exactness = (figure: string): string => {
  const of = `filter (where ${summable(figure)})`;
  const all = (...kinds: Approximation[]) => `bool_and(${figure}.approximation in (${kinds.map((kind) => `'${kind}'`).join(', ')})) ${of}`;
  const { EXACT, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, ABOUT } = Approximation;
  const cases = [
    [all(EXACT), EXACT],
    // One of them is more than it says, so their sum is more than the sum of what they say.
    [`${all(EXACT, MORE_THAN, AT_LEAST)} and bool_or(${figure}.approximation = '${MORE_THAN}') ${of}`, MORE_THAN],
    [all(EXACT, AT_LEAST), AT_LEAST],
    [`${all(EXACT, LESS_THAN, AT_MOST)} and bool_or(${figure}.approximation = '${LESS_THAN}') ${of}`, LESS_THAN],
    [all(EXACT, AT_MOST), AT_MOST],
  ] as const;
  return `case when count(*) ${of} = 0 then null ${cases.map(([when, then]) => `when ${when} then '${then}'`).join(' ')} else '${ABOUT}' end`;
};

const sums = (
  cycleId: string,
  source: FigureSource,
  more: string,
) => `(select g.indicator_id, g.unit, trim_scale(sum(g.value) filter (where ${summable('g')})) as total, ${more}
  from (${counted(cycleId, source)}) g group by g.indicator_id, g.unit)`;

/** For FROM: every indicator in every unit of a cycle, with its total, its figures, and its total and units of the year before (read only if asked for). */
export const totalsOf = (cycle: string, self: string, source: FigureSource = reported): string => {
  const before = `(select p.id from cycle p where p.district_id = ${cycle}.district_id and p.year = ${cycle}.year - 1)`;
  const units = `array_agg(distinct g.department_id) filter (where ${summable('g')}) as units`;
  return `(
  select ${cycle}.id as cycle_id, t.*, i.position as indicator_position, b.total as total_before, b.units as units_before
  from ${sums(`${cycle}.id`, source, `${exactness('g')} as approximation, array_agg(g) as figures`)} t join taxonomy_term i on i.id = t.indicator_id
  left join ${sums(before, source, units)} b on b.indicator_id = t.indicator_id and b.unit = t.unit) ${self}`;
};

/** Shares of a year with what they are shares of: a figure whose one PART is given beside its RATIO (受理 12 件，办结 11 件，办结率 91.7%). */
const shares = (cycle: string): string => `select f.indicator_id, f.department_id, f.report_id, w.value as whole, p.value as part
  from (${counted(`${cycle}.id`, reported)}) f join figure w on w.id = f.whole_id
  join lateral (select min(x.value) as value from figure x where x.whole_id = w.id and x.role = 'PART' having count(*) = 1) p on true
  where f.role = 'RATIO' and f.event_id is null and w.role in ('WHOLE', 'TOTAL') and w.value > 0`;

/** For FROM: every rate of a cycle that can be computed anew. */
export const ratesOf = (cycle: string, self: string): string => `(
  select s.indicator_id, i.position as indicator_position, trim_scale(sum(s.part)) as part, trim_scale(sum(s.whole)) as whole,
    array_agg(distinct s.department_id) as department_ids
  from (${shares(cycle)}) s join taxonomy_term i on i.id = s.indicator_id group by s.indicator_id, i.position) ${self}`;
