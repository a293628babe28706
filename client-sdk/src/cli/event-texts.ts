import type { Locale } from '../errors.js';
import type { JointEventState } from '../generated/graphql.js';

interface Telling {
  readonly number: string;
  readonly unit: string;
}

const zhTelling = ({ number, unit }: Telling) => `${number} ${unit}`;

const zh = {
  state: { PROPOSED: '待认定', CONFIRMED: '已认定', DECLINED: '已排除' } satisfies Record<JointEventState, string> as Record<
    JointEventState,
    string
  >,
  heading: (district: string, year: number, count: number) => `${district} ${year} 年度联合活动：${count} 项`,
  likeness: (percent: number) => `相似度 ${percent}%`,
  decided: (by: string, day: string) => `${by} ${day}`,
  counted: {
    separately: '合计：各单位分别计入',
    largest: '合计：同一指标只计数值最大的一份',
    lead: (lead: Telling) => `合计：以牵头的 ${zhTelling(lead)}为准`,
    besides: (figures: readonly string[]) => `，另计 ${figures.join('、')}`,
  },
  activity: (unit: string, heading: string) => `${unit}：${heading}`,
  lead: '牵头',
  again: '不重复计入',
  besides: '另行计入',
  noIndicator: '未对应指标，不合计',
  mark: (text: string) => `（${text}）`,
  nothingSubmitted: '还没有联合活动：报告报送后才能比对。',
  nothingAlike: (units: number) => `没有联合活动：已报送的 ${units} 份报告中没有多个单位共同举办的活动。`,
  noneOfState: (states: readonly string[]) => `没有${states.join('、')}的联合活动。`,
  confirm: (name: string, units: number, tellings: readonly Telling[], lead: Telling | null, besides: number) =>
    `将认定为同一活动：“${name}”，${units} 个单位的 ${tellings.length} 项（${tellings.map(zhTelling).join('、')}），${
      lead ? `合计以 ${zhTelling(lead)}为准` : '合计时同一指标只计数值最大的一份'
    }${besides > 0 ? `，另计 ${besides} 项数据` : ''}。`,
  decline: (name: string, tellings: readonly Telling[]) =>
    `将认定“${name}”的 ${tellings.length} 项（${tellings.map(zhTelling).join('、')}）不是同一活动。`,
  undo: (name: string, state: string, tellings: number) => `将撤销对“${name}”的认定（${state}，${tellings} 项）。`,
  done: '已完成。变动的联合活动如下（序号按新的列表）：',
  doneOnly: '已完成。',
  totals: '合计的变动：',
  sameTotals: '合计没有变动。',
  total: (name: string, unit: string, before: string, after: string) => `${name}（${unit}）：${before} → ${after}`,
  noNumber: (typed: string, known: string) => `没有序号 ${typed}（现有 ${known}），序号见 fazhi events`,
  isDecided: (number: string, state: string) => `第 ${number} 项${state}，请先用 fazhi events undo ${number} 撤销`,
  notDecided: (number: string) => `第 ${number} 项尚待认定，没有可撤销的`,
  option: {
    number: 'fazhi events 所列序号',
    proposed: '只看待认定的',
    confirmed: '只看已认定的',
    declined: '只看已排除的（认定为不是同一活动）',
    name: '活动名称，最多 200 字（默认用所列名称）',
    lead: '牵头活动，例如 2.1，合计以它的数据为准；none 为不指定，同一指标计数值最大的一份',
    without: '不算在内的活动，例如 2.3',
    separate: '另行计入的数据，例如 2.1.1（该单位自己完成的）；none 为不再另计',
  },
};
export type EventTexts = typeof zh;

const count = (n: number, one: string, several: string) => `${n} ${n === 1 ? one : several}`;
const enTelling = ({ number, unit }: Telling) => `${number} ${unit}`;

const en: EventTexts = {
  state: { PROPOSED: 'proposed', CONFIRMED: 'confirmed', DECLINED: 'declined' },
  heading: (district, year, count) => `${district}, events of several departments in ${year}: ${count}`,
  likeness: (percent) => `${percent}% alike`,
  decided: (by, day) => `${by}, ${day}`,
  counted: {
    separately: 'In totals: everyone counts',
    largest: 'In totals: of each indicator the largest',
    lead: (lead) => `In totals: what the leader ${enTelling(lead)} states`,
    besides: (figures) => `, and besides ${figures.join(', ')}`,
  },
  activity: (unit, heading) => `${unit}: ${heading}`,
  lead: 'leads',
  again: 'not counted again',
  besides: 'counted besides',
  noIndicator: 'no indicator, in no total',
  mark: (text) => ` (${text})`,
  nothingSubmitted: 'No events yet: reports must be submitted first.',
  nothingAlike: (units) =>
    `No events: what is submitted (${count(units, 'report', 'reports')}) tells of none that several departments held together.`,
  noneOfState: (states) => `No event is ${states.join(' or ')}.`,
  confirm: (name, units, tellings, lead, besides) =>
    `Going to confirm one event: "${name}", ${count(tellings.length, 'activity', 'activities')} of ${count(units, 'department', 'departments')} (${tellings.map(enTelling).join(', ')}); totals count ${
      lead ? `what ${enTelling(lead)} states` : 'of each indicator the largest'
    }${besides > 0 ? `, and besides ${count(besides, 'figure', 'figures')}` : ''}.`,
  decline: (name, tellings) =>
    `Going to say that the ${tellings.length} activities of "${name}" (${tellings.map(enTelling).join(', ')}) are not one event.`,
  undo: (name, state, tellings) => `Going to take back what was decided of "${name}" (${state}, ${tellings} activities).`,
  done: 'Done. Events that changed (numbers are those of the new list):',
  doneOnly: 'Done.',
  totals: 'Totals that changed:',
  sameTotals: 'No total changed.',
  total: (name, unit, before, after) => `${name} (${unit}): ${before} → ${after}`,
  noNumber: (typed, known) => `there is no number ${typed} (there is ${known}), see fazhi events`,
  isDecided: (number, state) => `event ${number} is ${state}; take that back first with fazhi events undo ${number}`,
  notDecided: (number) => `event ${number} is only proposed, so there is nothing to take back`,
  option: {
    number: 'number in fazhi events',
    proposed: 'only what is proposed',
    confirmed: 'only what is confirmed',
    declined: 'only what is declined: said not to be one event',
    name: 'name of the event, at most 200 characters (default: as listed)',
    lead: 'activity whose figures count, such as 2.1; none = of each indicator the largest',
    without: 'activities that do not belong to it, such as 2.3',
    separate: 'figures counted besides, such as 2.1.1: what the department reached by itself; none = no longer',
  },
};

export const eventTextsOf = (language: Locale): EventTexts => ({ zh, en })[language];

/** What `--help` says of the commands. */
export const eventHelp = {
  zh: {
    events: '联合活动：多个单位都写到的同一活动，认定后合计只计一次',
    'events confirm': '认定为同一活动，或修改已作的认定',
    'events decline': '认定不是同一活动，以后不再提示',
    'events undo': '撤销认定',
  },
  en: {
    events: 'Events that several departments tell of: once confirmed, totals count them once',
    'events confirm': 'Say that it is one event, or change what was decided',
    'events decline': 'Say that it is not, so that it is proposed no more',
    'events undo': 'Take back what was decided',
  },
};
