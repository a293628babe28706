import type { Locale } from '../errors.js';
import type { SynonymState } from '../generated/graphql.js';

const zh = {
  state: { CONFIRMED: '同义', DECLINED: '不同义' } satisfies Record<SynonymState, string> as Record<SynonymState, string>,
  heading: (count: number) => `报告中可能属于某一指标、但单位没有指明的说法（${count} 种）`,
  rest: (count: number) => `没有相近指标的说法（${count} 种，都未计入合计）`,
  column: {
    number: '序号',
    label: '报告中的说法',
    unit: '计量单位',
    indicator: '可能的指标',
    meant: '指标',
    evidence: '依据',
    figures: '数字个数',
    departments: '单位',
    state: '决定',
    by: '经办人',
    day: '日期',
  },
  chosen: (count: number) => `单位自选 ${count} 处`,
  alike: (percent: number) => `名称相近 ${percent}%`,
  words: (label: string, unit: string, count: number) => `${label}（${unit}）${count}`,
  next: (year: number) =>
    `确认：fazhi synonyms confirm 序号… --year ${year}\n不是同一指标：fazhi synonyms decline 序号… --year ${year}\n确认前一律不计入合计。`,
  allCounted: '没有待确认的说法：报告中的数字都已归入指标。',
  noProposals: '没有待确认的说法。',
  noDecisions: '没有生效的同义说法。',
  count: (count: number) => `共 ${count} 种。`,
  confirmed: (label: string, unit: string, indicator: string) => `已确认：“${label}”（${unit}）计入${indicator}，各年度通用。`,
  declined: (label: string, unit: string, indicator: string) => `已记录：“${label}”（${unit}）不是${indicator}，不再提示。`,
  ended: (label: string, unit: string, indicator: string) => `已取消：“${label}”（${unit}）与${indicator}的对应；合计随即恢复。`,
  again: '列表已变，下次办理前请重新列出序号。',
  whichYear: '请用 --year 写明年度，例如 --year 2023',
  noNumber: (given: string, count: number) =>
    count === 0 ? `没有待确认的说法，因此没有序号 ${given}` : `没有序号 ${given}，序号为 1 至 ${count}（见 fazhi synonyms --year）`,
  unknown: (label: string) => `没有生效的同义说法“${label}”（见 fazhi synonyms --confirmed）`,
  several: (label: string) => `“${label}”对应不止一项，请用 --unit 或 --indicator 指明`,
  bySynonym: (label: string) => `计入（按同义说法“${label}”）`,
  help: {
    numbers: 'fazhi synonyms --year 所列序号，可写多个',
    label: '报告中的说法，例如 集中学法；空格、标点、全角半角不计',
    unit: '计量单位，与报告一致，例如 场（人不等于人次，件不等于件次）',
    indicator: '指标代码，例如 STUDY_SESSIONS',
    confirmed: '列出生效的同义说法',
    declined: '列出已认定不同义的说法',
  },
};
export type SynonymTexts = typeof zh;

const en: SynonymTexts = {
  state: { CONFIRMED: 'means it', DECLINED: 'does not' },
  heading: (count) => `Words of figures that may mean an indicator and name none (${count})`,
  rest: (count) => `Words that are like no indicator (${count}, in no total)`,
  column: {
    number: 'No.',
    label: 'As reported',
    unit: 'Unit',
    indicator: 'May mean',
    meant: 'Indicator',
    evidence: 'Because',
    figures: 'Figures',
    departments: 'Departments',
    state: 'Decision',
    by: 'By',
    day: 'Day',
  },
  chosen: (count) => `chosen ${count} times`,
  alike: (percent) => `name ${percent}% alike`,
  words: (label, unit, count) => `${label} (${unit}) ${count}`,
  next: (year) =>
    `Confirm: fazhi synonyms confirm NUMBER… --year ${year}\nNot the same: fazhi synonyms decline NUMBER… --year ${year}\nNothing counts before it is confirmed.`,
  allCounted: 'Nothing to confirm: every figure counts under an indicator.',
  noProposals: 'Nothing to confirm.',
  noDecisions: 'No synonym is in force.',
  count: (count) => `${count} in all.`,
  confirmed: (label, unit, indicator) => `Confirmed: "${label}" (${unit}) counts under ${indicator}, in every year.`,
  declined: (label, unit, indicator) => `Recorded: "${label}" (${unit}) is not ${indicator} and is proposed no more.`,
  ended: (label, unit, indicator) => `Ended: "${label}" (${unit}) for ${indicator}; totals are as before it.`,
  again: 'The list has changed: list the numbers again before the next decision.',
  whichYear: 'say which year with --year, for example --year 2023',
  noNumber: (given, count) =>
    count === 0
      ? `nothing is to be confirmed, so there is no number ${given}`
      : `there is no number ${given}; numbers go from 1 to ${count} (fazhi synonyms --year)`,
  unknown: (label) => `no synonym "${label}" is in force (fazhi synonyms --confirmed)`,
  several: (label) => `"${label}" stands for several: say which with --unit or --indicator`,
  bySynonym: (label) => `counted (by the synonym "${label}")`,
  help: {
    numbers: 'numbers as listed by fazhi synonyms --year, one or more',
    label: 'the words as reported; blanks, marks and full width make no difference',
    unit: 'the unit as reported (persons are not attendances, cases are not case-times)',
    indicator: 'code of an indicator, for example STUDY_SESSIONS',
    confirmed: 'list the synonyms in force',
    declined: 'list what was declined',
  },
};

export const synonymTextsOf = (language: Locale): SynonymTexts => ({ zh, en })[language];
