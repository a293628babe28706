import type { Locale } from '../errors.js';
import type { FollowUpState, LineageState } from '../generated/graphql.js';

const zh = {
  lineage: {
    OPEN: '未整改',
    IN_PROGRESS: '整改中',
    REPORTED_RESOLVED: '自报办结',
    VERIFIED_RESOLVED: '核实销号',
    RECURRED: '再次出现',
  } satisfies Record<LineageState, string> as Record<LineageState, string>,
  reported: {
    IN_PROGRESS: '推进中',
    PARTLY_DONE: '部分完成',
    REPORTED_DONE: '自报完成',
    NOT_DONE: '未完成',
    ADJUSTED: '已调整',
  } satisfies Record<FollowUpState, string> as Record<FollowUpState, string>,
  heading: { shortcomings: '不足（从提出到销号）', commitments: '承诺（下一步工作安排）' },
  column: {
    number: '编号',
    first: '首次提出',
    years: '年数',
    promised: '承诺次数',
    state: '状态',
    shortcoming: '不足',
    year: '年度',
    due: '到期日',
    commitment: '承诺',
  },
  overdue: (state: string, days: number) => `${state}，逾期 ${days} 天`,
  noDay: '未定',
  none: '没有记录。',
  noCommitments: '没有承诺。',
  unknown: (number: string) => `没有编号为 ${number} 的不足或承诺；编号见 fazhi ledger`,
  several: (number: string) => `编号 ${number} 对应不止一项，请写完整 id（见 fazhi ledger --json）`,
  nothingToVerify: (number: string) => `编号 ${number} 没有待核实的“自报完成”`,
  noFile: (file: string) => `读不到证明材料 ${file}`,
  recorded: (text: string, state: string) => `已记录：${text} → ${state}\n`,
  verified: (text: string, outcome: string) => `已核实：${text} → ${outcome}\n`,
  outcome: { CONFIRMED: '核实通过', REJECTED: '核实不通过，重新整改' },
};
export type LedgerTexts = typeof zh;

const en: LedgerTexts = {
  lineage: {
    OPEN: 'open',
    IN_PROGRESS: 'under way',
    REPORTED_RESOLVED: 'reported resolved',
    VERIFIED_RESOLVED: 'verified resolved',
    RECURRED: 'recurred',
  },
  reported: {
    IN_PROGRESS: 'under way',
    PARTLY_DONE: 'partly done',
    REPORTED_DONE: 'reported done',
    NOT_DONE: 'not done',
    ADJUSTED: 'adjusted',
  },
  heading: { shortcomings: 'Shortcomings, until they are verified closed', commitments: 'Commitments' },
  column: {
    number: 'Number',
    first: 'First named',
    years: 'Years',
    promised: 'Promised',
    state: 'State',
    shortcoming: 'Shortcoming',
    year: 'Year',
    due: 'Due',
    commitment: 'Commitment',
  },
  overdue: (state, days) => `${state}, ${days} days overdue`,
  noDay: 'no day',
  none: 'Nothing there.',
  noCommitments: 'No commitments.',
  unknown: (number) => `no shortcoming or commitment has the number ${number}; fazhi ledger shows the numbers`,
  several: (number) => `the number ${number} fits several; give the whole id (fazhi ledger --json)`,
  nothingToVerify: (number) => `nothing of ${number} is reported as done and not yet verified`,
  noFile: (file) => `cannot read the evidence ${file}`,
  recorded: (text, state) => `Recorded: ${text} → ${state}\n`,
  verified: (text, outcome) => `Verified: ${text} → ${outcome}\n`,
  outcome: { CONFIRMED: 'confirmed', REJECTED: 'rejected, open again' },
};

export const ledgerTextsOf = (language: Locale): LedgerTexts => ({ zh, en })[language];
