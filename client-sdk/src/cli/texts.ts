import { sheetTextsOf } from '../documents/sheets/sheet-texts.js';
import type { Locale } from '../errors.js';
import type { CycleStatus } from '../types.js';
import type { FaultKind } from './audit-chain.js';
import { helpTexts } from './help-texts.js';

/** Words that the screen shares with the tables. */
function inTables(language: Locale) {
  const { status, late, onTime, excluded, commitment } = sheetTextsOf(language);
  return { status, late, onTime, excluded, commitment };
}

const zh = {
  ...inTables('zh'),
  cycle: { OPEN: '填报中', CLOSED: '已关闭' } satisfies Record<CycleStatus, string> as Record<CycleStatus, string>,
  column: {
    department: '单位',
    status: '状态',
    due: '截止日',
    submitted: '报送时间',
    late: '按时情况',
    year: '年度',
    shortcoming: '不足',
    causes: '原因',
    commitments: '承诺',
    reason: '状态',
    indicator: '指标',
    unit: '计量单位',
    total: '合计',
    departments: '单位数',
    excluded: '未计入',
    theme: '主题',
    activities: '举措数',
  },
  overdue: (days: number) => `逾期 ${days} 天未报`,
  extended: (until: string) => `${until}（延期）`,
  extension: (department: string, until: string, reason: string) => `延期：${department}至 ${until}，理由：${reason}`,
  none: '无',
  list: '、',
  board: (district: string, year: number, cycle: string) => `${district} ${year} 年度法治政府建设情况报告（${cycle}）`,
  noUnits: '本年度没有应报单位。',
  progress: (p: Record<'expected' | 'draft' | 'submitted' | 'returned' | 'accepted' | 'published' | 'notStarted', number>) =>
    `应报 ${p.expected} 家：未开始 ${p.notStarted}，起草中 ${p.draft}，已报送 ${p.submitted}，已退回 ${p.returned}，已通过 ${p.accepted}，已公开 ${p.published}。`,
  rates: (r: Record<'submitted' | 'onTime' | 'published' | 'publishedOnTime', string>) =>
    `报送率 ${r.submitted}，按时报送率 ${r.onTime}；公开率 ${r.published}，按时公开率 ${r.publishedOnTime}。`,
  ownOnly: '您只能看到本单位的填报情况。',
  noShortcomings: '没有符合条件的不足。',
  shortcomingCount: (count: number) => `共 ${count} 条。`,
  consolidation: (district: string, year: number, cycle: string) => `${district} ${year} 年度汇总（${cycle}）`,
  coverage: (c: Record<'expected' | 'included' | 'notYetAccepted' | 'missing', number>) =>
    `应报 ${c.expected} 家，计入 ${c.included} 家（其中尚未通过审核 ${c.notYetAccepted} 家），缺 ${c.missing} 家。`,
  heading: {
    missing: '缺报单位',
    totals: '指标合计（同一指标、同一计量单位）',
    themes: '举措主题',
    unaddressed: '没有承诺回应的不足',
    commitments: '承诺进展',
  },
  nothingIncluded: '尚无计入的报告，因此没有合计、主题和不足。',
  nobodyMissing: '没有单位缺报。',
  noTotals: '没有可合计的数字。',
  noThemes: '没有归入主题的举措。',
  noUnaddressed: '没有缺少承诺回应的不足。',
  noCommitments: '没有承诺。',
  ofDepartment: (department: string, count: number) => `${department}（${count} 条）`,
  fault: {
    CHANGED: '内容与哈希不符',
    MISSING: '该条缺失',
    UNLINKED: '与前一条不衔接',
    INSERTED: '多出的记录',
    OTHER_THAN_HEAD: '与链尾记载不符',
  } satisfies Record<FaultKind, string> as Record<FaultKind, string>,
  auditFault: (seq: string, what: string) => `第 ${seq} 条：${what}`,
  auditIntact: (count: string, last: string) => `审计日志完整：共核验 ${count} 条，至第 ${last} 条。`,
  auditHeadKept: (seq: string, file: string) =>
    `已将链尾（第 ${seq} 条）存入 ${file}。请保存在别处，日后用 fazhi audit verify --head 核对。`,
  /** Titles commander writes in English by itself. */
  title: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Commands:': '命令：',
    'Global Options:': '全局选项：',
  } as Record<string, string>,
  help: helpTexts.zh,
};

export type Texts = typeof zh;

const en: Texts = {
  ...inTables('en'),
  cycle: { OPEN: 'open', CLOSED: 'closed' },
  column: {
    department: 'Department',
    status: 'Status',
    due: 'Due',
    submitted: 'Submitted',
    late: 'In time',
    year: 'Year',
    shortcoming: 'Shortcoming',
    causes: 'Causes',
    commitments: 'Commitments',
    reason: 'Status',
    indicator: 'Indicator',
    unit: 'Unit',
    total: 'Total',
    departments: 'Departments',
    excluded: 'Left out',
    theme: 'Theme',
    activities: 'Activities',
  },
  overdue: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
  extended: (until) => `${until} (extended)`,
  extension: (department, until, reason) => `Extended: ${department} to ${until}. Reason: ${reason}`,
  none: 'none',
  list: ', ',
  board: (district, year, cycle) => `${district}, rule-of-law reports for ${year} (${cycle})`,
  noUnits: 'No department must report this year.',
  progress: (p) =>
    `${p.expected} expected: ${p.notStarted} not started, ${p.draft} draft, ${p.submitted} submitted, ${p.returned} returned, ${p.accepted} accepted, ${p.published} published.`,
  rates: (r) => `Submitted ${r.submitted}, in time ${r.onTime}; published ${r.published}, in time ${r.publishedOnTime}.`,
  ownOnly: 'You see your own department only.',
  noShortcomings: 'No shortcoming fits.',
  shortcomingCount: (count) => `${count} in all.`,
  consolidation: (district, year, cycle) => `${district}, consolidation for ${year} (${cycle})`,
  coverage: (c) => `${c.expected} expected, ${c.included} included (${c.notYetAccepted} of them not yet accepted), ${c.missing} missing.`,
  heading: {
    missing: 'Missing',
    totals: 'Totals (one indicator in one unit)',
    themes: 'Themes of activities',
    unaddressed: 'Shortcomings that no commitment answers',
    commitments: 'Commitments',
  },
  nothingIncluded: 'No report is included yet, so there are no totals, themes or shortcomings.',
  nobodyMissing: 'No department is missing.',
  noTotals: 'There is no figure to add.',
  noThemes: 'No activity has a theme.',
  noUnaddressed: 'No shortcoming lacks a commitment.',
  noCommitments: 'There is no commitment.',
  ofDepartment: (department, count) => `${department} (${count})`,
  fault: {
    CHANGED: 'what it says does not fit its hash',
    MISSING: 'it is missing',
    UNLINKED: 'it does not follow from the one before it',
    INSERTED: 'it stands where none can be',
    OTHER_THAN_HEAD: 'it is another than the one the head names',
  },
  auditFault: (seq, what) => `event ${seq}: ${what}`,
  auditIntact: (count, last) => `The audit trail is intact: ${count} events verified, up to event ${last}.`,
  auditHeadKept: (seq, file) =>
    `The head (event ${seq}) stands in ${file}. Keep it elsewhere and compare later with fazhi audit verify --head.`,
  title: {},
  help: helpTexts.en,
};

export const textsOf = (language: Locale): Texts => ({ zh, en })[language];
