import type { Client } from '../../client.js';
import type { GroupKind } from '../../generated/graphql.js';
import type { CauseGroup, ShortcomingGroup } from '../../types.js';
import { groupTextsOf } from '../group-texts.js';
import { hanging } from '../numbered-list.js';
import { type CommonOptions, connect, districtOf, type Surroundings, unknownYear } from '../session.js';
import { textsOf } from '../texts.js';

export interface GroupsOptions extends CommonOptions {
  readonly year: number;
  readonly causes?: boolean;
}

interface Unit {
  readonly code: string;
  readonly shortName: string;
}

interface NumberedItem {
  readonly number: string;
  readonly id: string;
  readonly text: string;
  readonly department: Unit;
  /** Of a cause. */
  readonly shortcomingId?: string;
}

export interface NumberedGroup {
  readonly number: string;
  readonly id: string | null;
  readonly version: number | null;
  readonly label: string;
  /** that the office gave; null = none */
  readonly name: string | null;
  readonly count: number;
  readonly departments: readonly Unit[];
  readonly items: readonly NumberedItem[];
}

/** The groups of a year of one kind, as they are at this moment. */
export interface GroupList {
  readonly district: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly kind: GroupKind;
  /** Units whose reports are in it. */
  readonly units: number;
  readonly groups: readonly NumberedGroup[];
}

export async function readGroups(client: Client, options: GroupsOptions, { language }: Surroundings): Promise<GroupList> {
  const { year, causes } = options;
  const districtCode = await districtOf(client, options);
  const [consolidation, found] = await Promise.all([
    client.consolidations.get(districtCode, year),
    causes ? client.consolidations.causeGroups(districtCode, year) : client.consolidations.groups(districtCode, year),
  ]);
  if (!consolidation || !found) throw await unknownYear(client, districtCode, year, language);
  const { district, coverage } = consolidation;
  return { district, year, kind: causes ? 'CAUSE' : 'SHORTCOMING', units: coverage.included, groups: numberedGroups(found) };
}

/** Groups and what is in them, numbered in the order of the server. Pure. */
export const numberedGroups = (found: readonly (ShortcomingGroup | CauseGroup)[]): NumberedGroup[] =>
  found.map((group, i) => {
    const { id, version, label, name, count, departments } = group;
    const items = 'causes' in group ? group.causes : group.shortcomings;
    return {
      ...{ number: String(i + 1), id, version, label, name, count, departments },
      items: items.map((item, j) => ({ number: `${i + 1}.${j + 1}`, ...item })),
    };
  });

/** What programs read, of the list and of the groups that an act changed. */
export const groupsJson = ({ year, kind, units }: GroupList, groups: readonly NumberedGroup[]): string =>
  `${JSON.stringify({ year, kind, units, groups }, null, 2)}\n`;

/** `fazhi groups`: what shortcomings or causes of several units have in common, numbered. JSON: `{year, kind, units, groups}`. */
export async function groups(surroundings: Surroundings, options: GroupsOptions): Promise<void> {
  const list = await readGroups(connect(surroundings, options), options, surroundings);
  surroundings.out(options.json ? groupsJson(list, list.groups) : groupList(list, surroundings));
}

type Page = Pick<Surroundings, 'language' | 'width'>;

/** The list as text. Pure. */
export function groupList(list: GroupList, page: Page): string {
  const texts = groupTextsOf(page.language);
  const { district, year, kind, units, groups: found } = list;
  if (found.length === 0) return `${units === 0 ? texts.nothingSubmitted : texts.nothingAlike(units)}\n`;
  return `${texts.heading[kind](district.name, year, found.length, units)}\n\n${groupBlocks(found, units, page)}`;
}

/** Each group with its units and every sentence in it. Pure. */
export function groupBlocks(found: readonly NumberedGroup[], of: number, { language, width }: Page): string {
  const texts = groupTextsOf(language);
  const block = ({ number, id, label, count, departments, items }: NumberedGroup) => {
    const size = texts.size(departments.length, of, count);
    const marks = [label, size, ...(id === null ? [] : [texts.arranged])].join(' · ');
    const units = departments.map(({ shortName }) => shortName).join(textsOf(language).list);
    return [
      hanging(number, marks, { indent: 0, width }),
      hanging(' '.repeat(number.length), units, { indent: 0, width }),
      ...items.map((item) => hanging(item.number, texts.item(item.department.shortName, item.text), { indent: 2, width })),
    ].join('\n');
  };
  return `${found.map(block).join('\n\n')}\n`;
}
