import { Faults } from '../../platform/faults.js';
import { groupTexts } from '../../platform/similarity/groups.js';
import type { GroupInput } from './consolidation.inputs.js';
import type { ArrangedGroup, NamedItem } from './item-group.rules.js';

const mostGroups = 60;
const mostItems = 1000;
const nameLength = 200;

/** Every fault of an arrangement at once. Pure. */
export function arrangementFaults(groups: readonly GroupInput[], items: ReadonlyMap<string, NamedItem>): Faults {
  const faults = new Faults();
  faults.count(groups, ['groups'], mostGroups);
  if (groups.length === 0) faults.required(['groups']);
  const ids = new Set<string>();
  const taken = new Map<string, number>();
  for (const [i, { id, name, itemIds }] of groups.slice(0, mostGroups).entries()) {
    const at = (key: string) => ['groups', i, key] as const;
    if (id) {
      const canonical = faults.id(id, at('id'));
      if (ids.has(canonical)) faults.add('DUPLICATE_ID', at('id'), { zh: '同一组写了两次。', en: 'The same group stands twice.' });
      ids.add(canonical);
    }
    faults.text(name, at('name'), nameLength, false);
    faults.count(itemIds, at('itemIds'), mostItems);
    for (const [j, given] of itemIds.slice(0, mostItems).entries()) {
      const path = [...at('itemIds'), j];
      const item = items.get(given.toLowerCase());
      const before = taken.get(given.toLowerCase());
      if (!item) {
        faults.add('UNKNOWN_REFERENCE', path, {
          zh: `本年度已报送的报告中没有条目 ${given.slice(0, 60)}。请从列表中选取。`,
          en: `No released report of the year has an item ${given.slice(0, 60)}. Take one from the list.`,
        });
      } else if (before !== undefined) {
        faults.add('DUPLICATE_ID', path, {
          zh: `“${item.text.slice(0, 30)}”写了两次（第 ${before + 1} 组和第 ${i + 1} 组）；一条只能归入一组。`,
          en: `"${item.text.slice(0, 30)}" stands twice (groups ${before + 1} and ${i + 1}); an item belongs to one group.`,
        });
      } else taken.set(given.toLowerCase(), i);
    }
  }
  return faults;
}

/** A group of an arrangement whose faults were looked for. */
export interface WantedGroup {
  readonly id: string;
  readonly name: string | null;
  readonly itemIds: readonly string[];
}

/** A group with who is in it, and who is kept out of it by name. */
interface ArrangedPlaces {
  readonly id: string;
  readonly name: string | null;
  readonly members: Place[];
}

interface Place {
  readonly itemId: string;
  readonly text: string;
  readonly place: 'IN' | 'OUT';
}

/**
 * What is to be kept so that, from now on, each wanted group holds exactly its items and what comes later and is like them: an item that would
 * join by its wording alone is kept out by name. Items that a unit has taken back to correct them keep their place. Groups that lose items
 * come too. Pure; ids of rows are the caller's.
 */
export function arrangementOf(
  wanted: readonly WantedGroup[],
  items: readonly NamedItem[],
  before: readonly ArrangedGroup[],
): ArrangedPlaces[] {
  const seen = new Map(items.map((item) => [item.id, item]));
  const moved = new Set(wanted.flatMap(({ itemIds }) => itemIds));
  const known = new Map(before.map((group) => [group.id, group]));
  const changed = wanted.map(({ id, name, itemIds }) => {
    const hidden = itemIds.length === 0 ? [] : (known.get(id)?.members ?? []).filter((member) => !seen.has(member.id));
    return {
      ...{ id, name },
      members: [
        ...itemIds.map((itemId) => ({ id: itemId, text: seen.get(itemId)?.text ?? '' })),
        ...hidden.map(({ id, text }) => ({ id, text })),
      ],
      without: new Set((known.get(id)?.without ?? []).filter((one) => !itemIds.includes(one))),
    };
  });
  const robbed = before
    .filter(({ id }) => !wanted.some((group) => group.id === id))
    .filter(({ members }) => members.some(({ id }) => moved.has(id)))
    .map(({ id, name = null, members, without = [] }) => ({
      ...{ id, name },
      members: members.filter((member) => !moved.has(member.id)).map(({ id, text }) => ({ id, text })),
      without: new Set(without),
    }));
  const untouched = before.filter(({ id }) => ![...wanted, ...robbed].some((group) => group.id === id));

  const alive = [...changed, ...robbed].filter(({ members }) => members.length > 0);
  for (let strangers = true; strangers; ) {
    strangers = false;
    const state = [
      ...untouched,
      ...alive.map(({ id, name, members, without }) => ({
        ...{ id, name, version: 0, without: [...without] },
        members: members.map((member) => ({ ...member, placed: true })),
      })),
    ];
    for (const { id, members } of groupTexts(items, state)) {
      const group = alive.find((one) => one.id === id);
      if (!group) continue;
      for (const member of members) {
        if (group.members.some((one) => one.id === member) || group.without.has(member)) continue;
        // What a robbed group drew by its wording before, it still may.
        if (robbed.some((one) => one.id === id)) continue;
        group.without.add(member);
        strangers = true;
      }
    }
  }
  return [...changed, ...robbed].map(({ id, name, members, without }) => ({
    ...{ id, name },
    members:
      members.length === 0
        ? []
        : [
            ...members.map((one) => ({ itemId: one.id, text: one.text, place: 'IN' as const })),
            ...[...without].map((itemId) => ({ itemId, text: seen.get(itemId)?.text ?? '', place: 'OUT' as const })),
          ],
  }));
}
