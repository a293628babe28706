import type { Locale } from '../errors.js';
import type { GroupKind } from '../generated/graphql.js';

interface Counted {
  readonly number: string;
  readonly label: string;
  readonly count: number;
}

const zhGroup = ({ number, label, count }: Counted) => `第 ${number} 组“${label}”（${count} 条）`;
const zhName = (name: string | null) => (name === null ? '名称取其中最典型的一条' : `名称为“${name}”`);

const zh = {
  heading: {
    SHORTCOMING: (district: string, year: number, groups: number, units: number) =>
      `${district} ${year} 年度共性不足：${groups} 组（已计入 ${units} 个单位的报告）`,
    CAUSE: (district: string, year: number, groups: number, units: number) =>
      `${district} ${year} 年度共性原因：${groups} 组（已计入 ${units} 个单位的报告）`,
  } satisfies Record<GroupKind, unknown>,
  size: (units: number, of: number, count: number) => `${units}/${of} 个单位，${count} 条`,
  arranged: '人工归组',
  item: (unit: string, text: string) => `${unit}：${text}`,
  nothingSubmitted: '还没有归组：报告报送后才能归组。',
  nothingAlike: (units: number) => `还没有归组：已报送的 ${units} 份报告中没有相近的内容。`,
  merge: (groups: readonly Counted[], count: number, units: number, name: string | null) =>
    `将合并${groups.map(zhGroup).join('、')}：共 ${count} 条、${units} 个单位，${zhName(name)}。`,
  split: (group: Counted, items: readonly string[], name: string | null) =>
    `将从${zhGroup(group)}分出 ${items.length} 条（${items.join('、')}）另成一组，${zhName(name)}；其余 ${group.count - items.length} 条仍为一组。`,
  rename: (group: Counted, name: string) => `将把${zhGroup(group)}改名为“${name}”。`,
  release: (group: Counted) => `将撤销${zhGroup(group)}的人工归组，改由系统按文字重新归组。`,
  done: '已完成。变动的归组如下（序号按新的列表）：',
  dissolved: '已完成。其中各条目前不归入任何一组。',
  noNumber: (typed: string, known: string) => `没有序号 ${typed}（现有 ${known}），序号见 fazhi groups`,
  mergeTwo: '合并须写至少两个不同的组，例如 fazhi groups merge 2 5 --year 2023',
  splitSome: (count: number) => `拆分须留下至少一条：该组共 ${count} 条，不能全部分出`,
  nameless: '名称不能为空',
  notArranged: (number: string) => `第 ${number} 组由系统归成，没有人工归组可撤销`,
  option: {
    numbers: 'fazhi groups 所列序号，至少两个',
    number: 'fazhi groups 所列序号',
    causes: '原因的归组（默认为不足）',
    mergedName: '合并后的名称（默认沿用已取的名称，没有则取最典型的一条）',
    splitName: '分出一组的名称（默认取最典型的一条）',
    items: '要分出的条目，例如 3.1 3.4',
    name: '新名称，最多 200 字',
  },
};
export type GroupTexts = typeof zh;

const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
const enGroup = ({ number, label, count }: Counted) => `group ${number} "${label}" (${count})`;
const enName = (name: string | null) => (name === null ? 'named by its most typical member' : `named "${name}"`);

const en: GroupTexts = {
  heading: {
    SHORTCOMING: (district, year, groups, units) =>
      `${district}, what shortcomings of ${year} have in common: ${counted(groups, 'group')} (${counted(units, 'department')} included)`,
    CAUSE: (district, year, groups, units) =>
      `${district}, what causes of ${year} have in common: ${counted(groups, 'group')} (${counted(units, 'department')} included)`,
  },
  size: (units, of, count) => `${units} of ${of} departments, ${count} in all`,
  arranged: 'arranged by the office',
  item: (unit, text) => `${unit}: ${text}`,
  nothingSubmitted: 'No groups yet: reports must be submitted first.',
  nothingAlike: (units) => `No groups yet: nothing in what is submitted (${counted(units, 'report')}) is alike.`,
  merge: (groups, count, units, name) =>
    `Going to merge ${groups.map(enGroup).join(', ')}: ${count} of ${counted(units, 'department')}, ${enName(name)}.`,
  split: (group, items, name) =>
    `Going to take ${items.length} (${items.join(', ')}) out of ${enGroup(group)} as a group of their own, ${enName(name)}; the rest of it (${group.count - items.length}) stays one group.`,
  rename: (group, name) => `Going to name ${enGroup(group)} "${name}".`,
  release: (group) => `Going to give up what was arranged in ${enGroup(group)}; it is grouped by its wording again.`,
  done: 'Done. Groups that changed (numbers are those of the new list):',
  dissolved: 'Done. What was in it is in no group now.',
  noNumber: (typed, known) => `there is no number ${typed} (there is ${known}), see fazhi groups`,
  mergeTwo: 'name at least two different groups to merge, for example fazhi groups merge 2 5 --year 2023',
  splitSome: (count) => `a split leaves at least one where it is: the group has ${count}, not all can be taken out`,
  nameless: 'a name cannot be empty',
  notArranged: (number) => `group ${number} was found by its wording, so there is nothing arranged to give up`,
  option: {
    numbers: 'numbers in fazhi groups, at least two',
    number: 'number in fazhi groups',
    causes: 'groups of causes (default: of shortcomings)',
    mergedName: 'name of the merged group (default: a name given before, else its most typical member)',
    splitName: 'name of the group taken out (default: its most typical member)',
    items: 'what to take out, such as 3.1 3.4',
    name: 'new name, at most 200 characters',
  },
};

export const groupTextsOf = (language: Locale): GroupTexts => ({ zh, en })[language];

/** What `--help` says of the commands. */
export const groupHelp = {
  zh: {
    groups: '共性不足、共性原因的归组：列出，并可合并、拆分、改名',
    'groups merge': '把几组合并为一组',
    'groups split': '把一组中的几条分出，另成一组',
    'groups rename': '给一组取名',
    'groups release': '撤销人工归组，改由系统按文字重新归组',
  },
  en: {
    groups: 'What shortcomings or causes of several departments have in common: list, merge, split, rename',
    'groups merge': 'Make one group of several',
    'groups split': 'Take some out of a group, as a group of their own',
    'groups rename': 'Give a group a name',
    'groups release': 'Give up what was arranged: the group is found by its wording again',
  },
};
