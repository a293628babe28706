import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import { once } from '../../platform/idempotency.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { type Refusal, Refused } from '../../platform/user-error.js';
import { recordChange } from '../audit/audit.service.js';
import type { GroupInput, GroupsArrangeInput } from './consolidation.inputs.js';
import { cycleForDecision } from './cycle-of.repository.js';
import { idTaken, stale } from './decision.refusals.js';
import { arrangementFaults, arrangementOf, type WantedGroup } from './group-arrangement.rules.js';
import { findGroups, type GroupRow, keepGroups, readArranged, readItems } from './item-group.repository.js';

const groupsState = `select jsonb_agg(to_jsonb(g) || jsonb_build_object('members',
  (select jsonb_agg(to_jsonb(m) - 'id' order by m.item_id, m.place) from item_group_member m where m.group_id = g.id)) order by g.id)
  from item_group g where g.cycle_id = $1`;

/** What the office makes of groups that were found: merged, split, renamed, given up. */
export class ItemGroupService {
  /** Answers the id of the cycle. */
  arrange(context: Context, input: GroupsArrangeInput): Promise<string> {
    const { districtCode, year, kind, groups } = input;
    return once(context, 'groupsArrange', { districtCode, year, kind, groups: groups.map((group) => ({ ...group })) }, async (tx) => {
      const cycle = await cycleForDecision(tx, districtCode, year);
      const items = await readItems(tx, cycle.id, kind);
      arrangementFaults(groups, new Map(items.map((item) => [item.id, item]))).throwIfAny();
      const wanted = groups.map(
        ({ id, name, itemIds }): WantedGroup => ({
          id: (id ? canonicalUuid(id) : null) ?? context.services.newId(),
          name: name?.trim() || null,
          itemIds: itemIds.map((one) => one.toLowerCase()),
        }),
      );
      await this.#assertCurrent(tx, { cycleId: cycle.id, kind }, wanted, groups);
      const about = { action: 'groups.arrange', type: 'cycle', label: `${year} ${kind}`, state: groupsState, id: cycle.id };
      return recordChange(tx, context, about, async () => {
        const { services, actor } = context;
        const arrangement = arrangementOf(wanted, items, await readArranged(tx, cycle.id, kind));
        const rows = arrangement.map((group) => ({ ...group, members: group.members.map((one) => ({ ...one, id: services.newId() })) }));
        const of = { districtId: cycle.districtId, cycleId: cycle.id, kind, at: services.now(), by: actor.userName };
        const taken = await keepGroups(tx, of, rows);
        if (taken.length > 0)
          throw new Refused(taken.map((id) => idTaken(['input', 'groups', wanted.findIndex((one) => one.id === id), 'id'])));
        return cycle.id;
      });
    });
  }

  async #assertCurrent(
    tx: Transaction,
    of: Pick<GroupRow, 'cycleId' | 'kind'>,
    wanted: readonly WantedGroup[],
    given: readonly GroupInput[],
  ): Promise<void> {
    const ids = wanted.map(({ id }) => id);
    const rows = new Map((await findGroups(tx, ids)).map((row) => [row.id, row]));
    const refusals = given.flatMap(({ expectedVersion }, i): Refusal[] => {
      const row = rows.get(ids[i] as string);
      const field = ['input', 'groups', i, 'id'];
      if (!row) return [];
      if (row.cycleId !== of.cycleId || row.kind !== of.kind) return [idTaken(field)];
      if (expectedVersion === row.version) return [];
      return [stale(row.version, expectedVersion ?? null, ['input', 'groups', i, 'expectedVersion'])];
    });
    if (refusals.length > 0) throw new Refused(refusals);
  }
}
