import type { Transaction } from '../../platform/database.js';
import type { Statement } from '../../platform/read/plan.js';
import { shortcomingsAsOf } from '../shortcomings/shortcoming.repository.js';
import { GroupKind } from './item-group.entity.js';
import type { ArrangedGroup, NamedItem } from './item-group.rules.js';

const unit = 'd.id as unit, d.code, d.name, d.short_name as "shortName"';

const named: Readonly<Record<GroupKind, string>> = {
  [GroupKind.SHORTCOMING]: `select s.id, s.text, s.id as "shortcomingId", ${unit}
    from ${shortcomingsAsOf(null)} s join report r on r.id = s.report_id join department d on d.id = s.department_id
    where r.cycle_id = $1 and r.released order by d.position, d.id, s.position, s.id`,
  [GroupKind.CAUSE]: `select c.id, c.text, s.id as "shortcomingId", ${unit}
    from ${shortcomingsAsOf(null)} s join report r on r.id = s.report_id join department d on d.id = s.department_id join cause c on c.shortcoming_id = s.id
    where r.cycle_id = $1 and r.released order by d.position, d.id, s.position, c.position, c.id`,
};

/** What the released reports of a cycle name, by the official sequence: rows are `NamedItem`. */
export const namedItems = (cycleId: string, kind: GroupKind): Statement => ({ text: named[kind], values: [cycleId] });

/** What the office arranged in a cycle: rows are `ArrangedGroup`. */
export const arrangedGroups = (cycleId: string, kind: GroupKind): Statement => ({
  text: `select g.id, g.version, g.name,
      coalesce((select jsonb_agg(jsonb_build_object('id', m.item_id, 'text', m.text, 'placed', true) order by m.item_id)
        from item_group_member m where m.group_id = g.id and m.place = 'IN'), '[]') as members,
      coalesce((select jsonb_agg(m.item_id order by m.item_id) from item_group_member m where m.group_id = g.id and m.place = 'OUT'), '[]') as without
    from item_group g where g.cycle_id = $1 and g.kind = $2 and g.ended_at is null order by g.id`,
  values: [cycleId, kind],
});

export const readItems = (tx: Transaction, cycleId: string, kind: GroupKind): Promise<NamedItem[]> =>
  tx.rows<NamedItem>(named[kind], [cycleId]);

export async function readArranged(tx: Transaction, cycleId: string, kind: GroupKind): Promise<ArrangedGroup[]> {
  const { text, values } = arrangedGroups(cycleId, kind);
  return tx.rows<ArrangedGroup>(text, values);
}

export interface GroupRow {
  readonly id: string;
  readonly cycleId: string;
  readonly kind: GroupKind;
  readonly version: number;
  readonly ended: boolean;
}

/** Groups of these ids that the office sees, of whatever cycle. */
export const findGroups = (tx: Transaction, ids: readonly string[]): Promise<GroupRow[]> =>
  tx.rows<GroupRow>(
    `select id, cycle_id as "cycleId", kind, version, ended_at is not null as ended from item_group where id = any($1::uuid[]) for update`,
    [ids],
  );

export interface GroupToKeep {
  readonly id: string;
  readonly name: string | null;
  readonly members: readonly { readonly id: string; readonly itemId: string; readonly text: string; readonly place: 'IN' | 'OUT' }[];
}

/** Writes the groups; answers ids of new ones that something else has already. */
export async function keepGroups(
  tx: Transaction,
  of: { readonly districtId: string; readonly cycleId: string; readonly kind: GroupKind; readonly at: Date; readonly by: string | null },
  groups: readonly GroupToKeep[],
): Promise<string[]> {
  const body = JSON.stringify(groups);
  const ids = groups.map(({ id }) => id);
  // A group without members is one that the office gave up: its items are grouped anew from now on.
  const updated = await tx.rows<{ id: string }>(
    `update item_group k set name = g.one->>'name', version = k.version + 1, at = $2, by = $3,
       ended_at = case when jsonb_array_length(g.one->'members') = 0 then $2::timestamptz end
     from jsonb_array_elements($1::jsonb) g (one) where k.id = (g.one->>'id')::uuid returning k.id`,
    [body, of.at, of.by],
  );
  const inserted = await tx.rows<{ id: string }>(
    `insert into item_group (id, district_id, cycle_id, kind, name, version, at, by, ended_at)
     select (g.one->>'id')::uuid, $2, $3, $4, g.one->>'name', 1, $5, $6, case when jsonb_array_length(g.one->'members') = 0 then $5::timestamptz end
     from jsonb_array_elements($1::jsonb) g (one) where not (g.one->>'id')::uuid = any($7::uuid[]) on conflict do nothing returning id`,
    [body, of.districtId, of.cycleId, of.kind, of.at, of.by, updated.map(({ id }) => id)],
  );
  const written = new Set([...updated, ...inserted].map(({ id }) => id));
  const taken = ids.filter((id) => !written.has(id));
  if (taken.length > 0) return taken;
  await tx.rows('delete from item_group_member where group_id = any($1::uuid[])', [ids]);
  await tx.rows(
    `insert into item_group_member (id, district_id, group_id, item_id, text, place)
     select (m.one->>'id')::uuid, $2, (g.one->>'id')::uuid, (m.one->>'itemId')::uuid, m.one->>'text', m.one->>'place'
     from jsonb_array_elements($1::jsonb) g (one), jsonb_array_elements(g.one->'members') m (one)`,
    [body, of.districtId],
  );
  return [];
}
