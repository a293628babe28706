import type { GroupInput } from '../../generated/graphql.js';
import { Failure } from '../failures.js';
import { type GroupTexts, groupTextsOf } from '../group-texts.js';
import { changedLines, lineOf, throwIfRefused } from '../numbered-list.js';
import { connect, type Surroundings } from '../session.js';
import { type GroupList, type GroupsOptions, groupBlocks, groupsJson, type NumberedGroup, numberedGroups, readGroups } from './groups.js';

export interface GroupNameOptions extends GroupsOptions {
  readonly name?: string;
}
export interface GroupsSplitOptions extends GroupNameOptions {
  readonly items: string[];
}

interface Plan {
  /** What is going to be done, in words that show whether the numbers still mean what they meant. */
  readonly told: string;
  readonly groups: GroupInput[];
}

/** `fazhi groups merge`: several groups become one. JSON: as `fazhi groups`, with what changed. */
export const groupsMerge = (surroundings: Surroundings, numbers: readonly string[], options: GroupNameOptions) =>
  arrange(surroundings, options, ({ groups }, texts) => {
    const merged = [...new Set(numbers)].map((number) => lineOf(groups, number, texts.noNumber));
    if (merged.length < 2) throw new Failure('F01', texts.mergeTwo);
    const [stays, ...others] = [...merged].sort((a, b) => Number(b.id !== null) - Number(a.id !== null)) as [
      NumberedGroup,
      ...NumberedGroup[],
    ];
    const name = options.name ?? merged.find((group) => group.name !== null)?.name ?? null;
    const units = new Set(merged.flatMap(({ departments }) => departments.map(({ code }) => code)));
    const count = merged.reduce((sum, group) => sum + group.count, 0);
    return {
      told: texts.merge(merged, count, units.size, name),
      groups: [
        { ...arranged(stays), name, itemIds: merged.flatMap(idsOf) },
        ...others.filter(({ id }) => id !== null).map((group) => ({ ...arranged(group), itemIds: [] })),
      ],
    };
  });

/** `fazhi groups split`: some of a group become a group of their own, the rest stays one. JSON: as `fazhi groups`, with what changed. */
export const groupsSplit = (surroundings: Surroundings, number: string, options: GroupsSplitOptions) =>
  arrange(surroundings, options, ({ groups }, texts) => {
    const group = lineOf(groups, number, texts.noNumber);
    const apart = [...new Set(options.items)].map((typed) => lineOf(group.items, typed, texts.noNumber));
    if (apart.length === group.items.length) throw new Failure('F01', texts.splitSome(group.count));
    const ids = apart.map(({ id }) => id);
    const name = options.name ?? null;
    return {
      told: texts.split(
        group,
        apart.map((item) => item.number),
        name,
      ),
      groups: [
        { ...arranged(group), name: group.name, itemIds: idsOf(group).filter((id) => !ids.includes(id)) },
        { name, itemIds: ids },
      ],
    };
  });

/** `fazhi groups rename`. JSON: as `fazhi groups`, with what changed. */
export const groupsRename = (surroundings: Surroundings, number: string, name: string, options: GroupsOptions) =>
  arrange(surroundings, options, ({ groups }, texts) => {
    const group = lineOf(groups, number, texts.noNumber);
    if (name.trim() === '') throw new Failure('F01', texts.nameless);
    return { told: texts.rename(group, name), groups: [{ ...arranged(group), name, itemIds: idsOf(group) }] };
  });

/** `fazhi groups release`: gives up what the office arranged. JSON: as `fazhi groups`, with what changed. */
export const groupsRelease = (surroundings: Surroundings, number: string, options: GroupsOptions) =>
  arrange(surroundings, options, ({ groups }, texts) => {
    const group = lineOf(groups, number, texts.noNumber);
    if (group.id === null) throw new Failure('F01', texts.notArranged(number));
    return { told: texts.release(group), groups: [{ ...arranged(group), itemIds: [] }] };
  });

const idsOf = ({ items }: NumberedGroup): string[] => items.map(({ id }) => id);

const arranged = ({ id, version }: NumberedGroup): Pick<GroupInput, 'id' | 'expectedVersion'> =>
  id === null ? {} : { id, expectedVersion: version };

/** Reads the list, says what will be done to it, does it and shows what became of it. */
async function arrange(
  surroundings: Surroundings,
  options: GroupsOptions,
  planOf: (list: GroupList, texts: GroupTexts) => Plan,
): Promise<void> {
  const { language, out } = surroundings;
  const texts = groupTextsOf(language);
  const client = connect(surroundings, options);
  const list = await readGroups(client, options, surroundings);
  const { told, groups } = planOf(list, texts);
  if (!options.json) out(`${told}\n`);
  const { kind, year, units } = list;
  const { shortcomingGroups, causeGroups, userErrors } = await client.consolidations.arrangeGroups({
    ...{ districtCode: list.district.code, year, kind, groups },
  });
  throwIfRefused('GroupsArrange', userErrors, `fazhi groups --year ${year}${kind === 'CAUSE' ? ' --causes' : ''}`);
  const changed = changedLines(list.groups, numberedGroups((kind === 'CAUSE' ? causeGroups : shortcomingGroups) ?? []));
  if (options.json) return out(groupsJson(list, changed));
  out(changed.length === 0 ? `${texts.dissolved}\n` : `${texts.done}\n\n${groupBlocks(changed, units, surroundings)}`);
}
