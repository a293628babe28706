import { type EarlierGroup, groupTexts } from '../../platform/similarity/groups.js';
import type { GroupedUnit } from './grouped-unit.types.js';

/** A shortcoming or a cause with its unit, in the official sequence. */
export interface NamedItem {
  readonly id: string;
  readonly text: string;
  readonly shortcomingId: string;
  readonly unit: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
}

/** A group as the office left it. */
export interface ArrangedGroup extends EarlierGroup {
  readonly version: number;
}

export interface FoundItem {
  readonly id: string;
  readonly text: string;
  readonly shortcomingId: string;
  readonly department: GroupedUnit;
}

export interface FoundGroup {
  readonly id: string | null;
  readonly version: number | null;
  readonly label: string;
  /** id of its most typical item */
  readonly typical: string;
  readonly name: string | null;
  readonly count: number;
  readonly departments: GroupedUnit[];
  readonly items: FoundItem[];
}

/** Groups of two or more, and those that the office arranged whatever is left of them; largest first. Pure. */
export function groupsOf(rows: readonly NamedItem[], arranged: readonly ArrangedGroup[] = []): FoundGroup[] {
  const place = new Map(rows.map((row, i) => [row.id, i]));
  const at = (id: string) => place.get(id) as number;
  const kept = new Map(arranged.map((group) => [group.id, group]));
  return groupTexts(rows, arranged)
    .filter(({ id, members }) => id !== null || members.length > 1)
    .map(({ id, name, typical, members }) => {
      const found = members.map((member) => rows[at(member)] as NamedItem).sort((a, b) => at(a.id) - at(b.id));
      const units = new Map(found.map(({ unit, code, name, shortName }) => [unit, { id: unit, code, name, shortName }]));
      return {
        id,
        version: id === null ? null : (kept.get(id)?.version ?? null),
        typical,
        ...{ label: name, name: id === null ? null : (kept.get(id)?.name ?? null) },
        count: found.length,
        departments: [...units.values()],
        items: found.map(({ id, text, shortcomingId, unit }) => ({
          ...{ id, text, shortcomingId },
          department: units.get(unit) as GroupedUnit,
        })),
      };
    })
    .sort(
      (a, b) =>
        b.departments.length - a.departments.length || b.count - a.count || at(a.items[0]?.id as string) - at(b.items[0]?.id as string),
    );
}
