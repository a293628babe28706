import type { Transaction } from '../../../platform/database.js';
import type { Statement } from '../../../platform/read/plan.js';
import { contributionsOf, type FigureSource, reported, retoldIn, totalsOf } from '../indicator-total.repository.js';
import { GroupKind } from '../item-group.entity.js';
import { arrangedGroups, namedItems } from '../item-group.repository.js';
import { type ArrangedGroup, groupsOf, type NamedItem } from '../item-group.rules.js';
import { decidedEvents } from '../joint-event.repository.js';
import type { DecidedEvent } from '../joint-event.rules.js';
import type { Material } from './material.js';

/** A unit as clauses name it. */
export const unit = `jsonb_build_object('id', d.id, 'code', d.code, 'name', d.name, 'shortName', d.short_name)`;
/** Rows of a table below the released reports, by the official sequence. */
const below = (table: string, columns: string) => `select x.id, x.report_id as "reportId", ${unit} as unit, ${columns}
  from report r join department d on d.id = r.department_id join ${table} x on x.report_id = r.id`;
const released = 'where r.cycle_id = $1 and r.released order by d.position, d.id, x.position, x.id';

const head = `select i.name as district, c.year, count(s.id)::int as expected,
    (count(*) filter (where s.status = 'SUBMITTED'))::int as "notYetAccepted",
    coalesce(jsonb_agg(d.short_name order by d.position, d.id) filter (where s.status in ('NOT_STARTED', 'DRAFT', 'RETURNED')), '[]') as missing
  from cycle c join district i on i.id = c.district_id left join submission s on s.cycle_id = c.id left join department d on d.id = s.department_id
  where c.id = $1 group by i.name, c.year`;

/** Totals of the cycle $1 from figures of one source. */
export const totals = (source: FigureSource): string =>
  `select i.code as indicator, i.name, i.position, t.unit, t.total::text, coalesce(t.approximation, 'EXACT') as approximation, t.total_before::text as previous, t.units_before as "previousUnits", ${retoldIn('t')} as joint,
      (select jsonb_build_object('value', o.value::text, 'reason', o.reason) from total_override o
        where o.cycle_id = t.cycle_id and o.indicator_id = t.indicator_id and o.unit = t.unit and o.ended_at is null) as override,
      (select jsonb_agg(jsonb_build_object('figureId', x.id, 'itemId', x.item_id, 'reportId', x.report_id, 'unit', ${unit},
          'text', x.label || ' ' || trim_scale(x.value)::text || x.unit) order by d.position, x.report_id, x.position, x.id)
        from ${contributionsOf('t', 'x')} join department d on d.id = x.department_id) as contributions
    from cycle c, lateral ${totalsOf('c', 't', source)} join taxonomy_term i on i.id = t.indicator_id
    where c.id = $1 and t.total is not null order by i.position, t.unit`;

const lists = {
  reports: `select r.id, ${unit} as unit, false as incomplete from report r join department d on d.id = r.department_id
    where r.cycle_id = $1 and r.released order by d.position, d.id`,
  activities: `${below(
    'activity',
    `x.heading, x.narrative as text, t.code as theme, t.name as "themeName", t.position as "themePosition",
     (select count(*)::int from figure f where f.activity_id = x.id and f.indicator_id is not null) as counted`,
  )} left join taxonomy_term t on t.id = x.theme_id ${released}`,
  responsibilities: `${below('responsibility', 'x.holder as heading, x.narrative as text')} ${released}`,
  shortcomings: `${below(
    'shortcoming',
    `null as heading, x.text,
     coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'text', k.text) order by k.position, k.id) from cause k where k.shortcoming_id = x.id), '[]') as causes`,
  )} ${released}`,
  commitments: `${below(
    'commitment',
    `x.heading, x.text, x.owner, coalesce(x.moved_to, x.due_on)::text as "dueOn",
     coalesce((select jsonb_agg(l.shortcoming_id order by l.shortcoming_id) from shortcoming_commitment l where l.commitment_id = x.id), '[]') as addresses`,
  )} ${released}`,
  otherMatters: `${below('other_matter', 'x.heading, x.text')} ${released}`,
  totals: totals(reported),
} satisfies Partial<Record<keyof Material, string>>;

/** Everything that the district's report of a cycle is composed from, for one round trip. */
export function materialStatements(cycleId: string): Statement[] {
  return [
    ...[head, ...Object.values(lists)].map((text) => ({ text, values: [cycleId] })),
    namedItems(cycleId, GroupKind.SHORTCOMING),
    ...decisionStatements(cycleId),
  ];
}

/** What the office decided, that the composition depends on. */
export const decisionStatements = (cycleId: string): Statement[] => [
  arrangedGroups(cycleId, GroupKind.SHORTCOMING),
  decidedEvents(cycleId),
];

/** What these statements find, one after the other within a transaction. */
export async function readMaterial(tx: Transaction, statements: readonly Statement[], edition?: Material['edition']): Promise<Material> {
  const rows: unknown[][] = [];
  for (const statement of statements) rows.push(await tx.read(statement));
  return materialOf(rows, edition);
}

/** The rows of `materialStatements`, or of their like about another edition, as material. */
export function materialOf(rows: readonly (readonly unknown[])[], edition: Material['edition'] = 'RELEASED'): Material {
  const [[first], ...rest] = rows as [[Pick<Material, 'district' | 'year' | 'expected' | 'notYetAccepted' | 'missing'>], ...unknown[][]];
  const names = Object.keys(lists) as (keyof typeof lists)[];
  const found = Object.fromEntries(names.map((name, i) => [name, rest[i]])) as unknown as Pick<Material, keyof typeof lists>;
  const [items, arranged, decided] = rest.slice(names.length) as [NamedItem[], ArrangedGroup[], DecidedEvent[]];
  return {
    edition,
    ...first,
    ...found,
    // What everybody reads is what the reports add up to, not what the office states instead.
    totals: edition === 'PUBLIC' ? found.totals.map((total) => ({ ...total, override: null })) : found.totals,
    groups: groupsOf(items, arranged).map(({ id, name, typical, items: found }) => ({
      // A name that the office gave is its own word, and not one that is public.
      ...{ id, name: edition === 'PUBLIC' ? null : name, typical },
      itemIds: found.map((item) => item.id),
    })),
    events: decided.filter(({ state }) => state === 'CONFIRMED').map(({ id, name, activityIds }) => ({ id, name, activityIds })),
  };
}
