import { groupTexts } from '../../platform/similarity/groups.js';
import type { NamedUnit } from './named-unit.types.js';
import type { ShortcomingGroup } from './shortcoming-groups.types.js';

/** A shortcoming with its unit, in the official sequence. */
export interface NamedShortcoming {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
}

/** Groups of two or more, largest first. Pure. */
export function groupsOf(rows: readonly NamedShortcoming[]): ShortcomingGroup[] {
  const place = new Map(rows.map((row, i) => [row.id, i]));
  const row = (id: string) => rows[place.get(id) as number] as NamedShortcoming;
  return groupTexts(rows.map(({ id, text }) => ({ id, text })))
    .filter(({ members }) => members.length > 1)
    .map(({ members, typical }) => {
      const found = [...members].sort((a, b) => (place.get(a) as number) - (place.get(b) as number)).map(row);
      const units = new Map(found.map(({ unit, code, name, shortName }) => [unit, { id: unit, code, name, shortName }]));
      return {
        label: row(typical).text,
        count: found.length,
        departments: [...units.values()],
        shortcomings: found.map(({ id, text, unit }) => ({ id, text, department: units.get(unit) as NamedUnit })),
      };
    })
    .sort(
      (a, b) =>
        b.departments.length - a.departments.length ||
        b.count - a.count ||
        (place.get(a.shortcomings[0]?.id ?? '') ?? 0) - (place.get(b.shortcomings[0]?.id ?? '') ?? 0),
    );
}
