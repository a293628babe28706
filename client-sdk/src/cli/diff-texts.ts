import type { Locale } from '../errors.js';
import type { ItemKind } from '../types.js';

const zh = {
  sameTwice: '比较同一年度的两次报送，请用 --from-revision 或 --to-revision 指明第几次',
  heading: (department: string, from: string, to: string) => `${department}：${from} → ${to}`,
  revision: (year: number, number: number, at: string) => `${year} 年度第 ${number} 次报送（${at}）`,
  counts: (added: number, removed: number, changed: number) => `条目：新增 ${added}，删除 ${removed}，修改 ${changed}。`,
  none: '没有差异。',
  opening: '题目和前言',
  kind: {
    RESPONSIBILITY: '第一责任人履职',
    ACTIVITY: '主要举措和成效',
    SHORTCOMING: '存在的不足和原因',
    COMMITMENT: '下一步工作安排',
    OTHER_MATTER: '其他事项',
  } satisfies Record<ItemKind, string> as Record<ItemKind, string>,
  field: {
    title: '题目',
    preamble: '前言',
    holder: '责任人',
    duty: '职责',
    narrative: '正文',
    evidence: '依据',
    heading: '标题',
    theme: '主题',
    furtherThemes: '其他主题',
    text: '内容',
    causes: '原因',
    owner: '责任单位',
    measure: '衡量标准',
    dueOn: '完成时限',
    addresses: '回应的不足',
  } as Record<string, string>,
  colon: '：',
  list: '、',
  nothing: '（无）',
  items: (count: number) => `${count} 条`,
  sameValue: '（数值未变，计量单位或约数有变）',
};

export type DiffTexts = typeof zh;

const en: DiffTexts = {
  sameTwice: 'to compare two submissions of one year, say which with --from-revision or --to-revision',
  heading: (department, from, to) => `${department}: ${from} → ${to}`,
  revision: (year, number, at) => `${year}, submission ${number} (${at})`,
  counts: (added, removed, changed) => `Items: ${added} added, ${removed} removed, ${changed} changed.`,
  none: 'No difference.',
  opening: 'Title and preamble',
  kind: {
    RESPONSIBILITY: 'Duties of the first responsible person',
    ACTIVITY: 'Measures and results',
    SHORTCOMING: 'Shortcomings and causes',
    COMMITMENT: 'Commitments',
    OTHER_MATTER: 'Other matters',
  },
  field: {
    title: 'Title',
    preamble: 'Preamble',
    holder: 'Holder',
    duty: 'Duty',
    narrative: 'Narrative',
    evidence: 'Evidence',
    heading: 'Heading',
    theme: 'Theme',
    furtherThemes: 'Further themes',
    text: 'Text',
    causes: 'Causes',
    owner: 'Owner',
    measure: 'Measure',
    dueOn: 'Due',
    addresses: 'Shortcomings answered',
  },
  colon: ': ',
  list: ', ',
  nothing: '(nothing)',
  items: (count) => String(count),
  sameValue: ' (same value, another unit or approximation)',
};

export const diffTextsOf = (language: Locale): DiffTexts => ({ zh, en })[language];
