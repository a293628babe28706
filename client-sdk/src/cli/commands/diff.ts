import type { Client } from '../../client.js';
import type { ReportDiff, RevisionRef } from '../../types.js';
import { changesOf } from '../changes.js';
import { diffTextsOf } from '../diff-texts.js';
import { Failure } from '../failures.js';
import { type CommonOptions, connect, districtOf, type Surroundings } from '../session.js';
import { textsOf } from '../texts.js';

export interface DiffOptions extends CommonOptions {
  readonly department: string;
  readonly from: number;
  readonly to: number;
  readonly fromRevision?: number;
  readonly toRevision?: number;
  readonly full?: boolean;
}

interface Sides {
  readonly districtCode: string;
  readonly departmentCode: string;
  readonly from: RevisionRef;
  readonly to: RevisionRef;
}

/** `fazhi diff`: what differs between two submissions of a unit. JSON: the difference as the SDK answers it. */
export async function diff(surroundings: Surroundings, options: DiffOptions): Promise<void> {
  const { language, width, out } = surroundings;
  const { department, from, to, fromRevision, toRevision } = options;
  // The latest against itself says "no difference", which would read like an answer.
  if (from === to && fromRevision === toRevision) throw new Failure('F01', diffTextsOf(language).sameTwice);
  const client = connect(surroundings, options);
  const sides: Sides = {
    districtCode: await districtOf(client, options),
    departmentCode: department,
    from: { year: from, number: fromRevision },
    to: { year: to, number: toRevision },
  };
  const found = await client.reports.diff(sides);
  if (!found) throw await whatIsMissing(client, sides, textsOf(language).list);
  if (options.json) return out(`${JSON.stringify(found, null, 2)}\n`);
  const names = await namesOf(client, [from, to]);
  out(changesOf(found, { department, language, width, full: options.full ?? false, names }));
}

/** Names of themes and duties as they held at the end of these years; the later year wins. */
async function namesOf(client: Client, years: readonly number[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const year of [...new Set(years)].sort()) {
    for (const kind of ['THEME', 'DUTY'] as const) {
      const taxonomy = await client.taxonomies.get(kind, `${year}-12-31`);
      for (const { code, name } of taxonomy?.terms ?? []) names.set(code, name);
    }
  }
  return names;
}

/** Why there is nothing to compare: the district, the unit, the years or the revisions. */
async function whatIsMissing(client: Client, { districtCode, departmentCode, from, to }: Sides, separator: string): Promise<Failure> {
  const district = await client.districts.get(districtCode);
  if (!district) return new Failure('F16', districtCode);
  if (!district.departments.some(({ code }) => code === departmentCode)) {
    return new Failure(
      'F10',
      departmentCode,
      null,
      district.departments.map(({ code, shortName }) => `${code} ${shortName}`).join(separator),
    );
  }
  // The latest of a year against itself tells whether there is one, and how many came before it.
  const latest = new Map<number, ReportDiff | null>();
  for (const year of new Set([from.year, to.year])) {
    latest.set(year, await client.reports.diff({ districtCode, departmentCode, from: { year }, to: { year } }));
  }
  const years = [...latest].flatMap(([year, found]) => (found ? [] : [year]));
  if (years.length > 0) return new Failure('F17', `${departmentCode} ${years.join(separator)}`);
  const beyond = [from, to].filter(({ year, number }) => (number ?? 0) > (latest.get(year)?.to.number ?? 0));
  const there = [...latest].map(([year, found]) => `${year}: 1–${found?.to.number}`);
  return new Failure('F18', beyond.map(({ year, number }) => `${year} #${number}`).join(separator), null, there.join(separator));
}
