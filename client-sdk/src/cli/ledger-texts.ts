import { sheetTextsOf } from '../documents/sheets/sheet-texts.js';
import type { Locale } from '../errors.js';
import type { TimelineKind } from '../generated/graphql.js';

/** Words that the screen shares with the tables. */
function inTables(language: Locale) {
  const { lineage, reported, outcome } = sheetTextsOf(language);
  return { lineage, reported, outcome };
}

const zh = {
  ...inTables('zh'),
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
    day: '日期',
    happened: '事项',
    by: '经办人',
    item: '不足或承诺',
  },
  happened: {
    NAMED: '提出',
    PROMISED: '承诺',
    LINKED: '关联往年',
    UNLINKED: '取消关联',
    FOLLOWED_UP: '跟进',
    VERIFIED: '核实',
  } satisfies Record<TimelineKind, string> as Record<TimelineKind, string>,
  overdue: (state: string, days: number) => `${state}，逾期 ${days} 天`,
  noDay: '未定',
  none: '没有记录。',
  noCommitments: '没有承诺。',
  unknown: (number: string) => `没有编号为 ${number} 的不足或承诺；编号见 fazhi ledger`,
  several: (number: string) => `编号 ${number} 对应不止一项，请写完整 id（见 fazhi ledger --json）`,
  nothingToVerify: (number: string) => `编号 ${number} 没有待核实的“自报完成”`,
  whichVerdict: '请用 --confirm（核实通过）或 --reject（核实不通过）写明结论',
  noFile: (file: string) => `读不到证明材料 ${file}`,
  recorded: (text: string, state: string) => `已记录：${text} → ${state}\n`,
  verified: (text: string, outcome: string) => `已核实：${text} → ${outcome}\n`,
  help: {
    xlsx: '写入 Excel 工作簿（.xlsx），可筛选、打印；不在屏幕上列表',
    force: '覆盖已有的 --xlsx 文件',
    asOf: '截至某日（含当日）的情况，例如 2023-12-31；缺省为现在',
    promisedInVain: '只看至少两年的报告都作过承诺、仍未核实办结的',
    theme: '只看这些主题（代码）',
    cause: '只看有这类原因的',
    badDay: '要写成年-月-日，例如 2023-12-31',
  },
  notXlsx: '--xlsx 的文件名须以 .xlsx 结尾',
  forceAlone: '--force 只与 --xlsx 同用',
  written: (file: string, sheets: string) => `已写入 ${file}：${sheets}。\n`,
  rows: (sheet: string, rows: number) => `${sheet} ${rows} 行`,
};
export type LedgerTexts = typeof zh;

const en: LedgerTexts = {
  ...inTables('en'),
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
    day: 'Day',
    happened: 'What happened',
    by: 'By',
    item: 'Shortcoming or commitment',
  },
  happened: {
    NAMED: 'named',
    PROMISED: 'promised',
    LINKED: 'linked to an earlier year',
    UNLINKED: 'link taken back',
    FOLLOWED_UP: 'followed up',
    VERIFIED: 'verified',
  },
  overdue: (state, days) => `${state}, ${days} days overdue`,
  noDay: 'no day',
  none: 'Nothing there.',
  noCommitments: 'No commitments.',
  unknown: (number) => `no shortcoming or commitment has the number ${number}; fazhi ledger shows the numbers`,
  several: (number) => `the number ${number} fits several; give the whole id (fazhi ledger --json)`,
  nothingToVerify: (number) => `nothing of ${number} is reported as done and not yet verified`,
  whichVerdict: 'say --confirm or --reject',
  noFile: (file) => `cannot read the evidence ${file}`,
  recorded: (text, state) => `Recorded: ${text} → ${state}\n`,
  verified: (text, outcome) => `Verified: ${text} → ${outcome}\n`,
  help: {
    xlsx: 'write an Excel workbook (.xlsx) to filter and print, instead of the list on the screen',
    asOf: 'as of the end of a day, for example 2023-12-31; default: now',
    promisedInVain: 'only what at least two reports promised and none is verified as done',
    theme: 'only about these themes (codes)',
    cause: 'only with a cause of this kind',
    badDay: 'write year-month-day, for example 2023-12-31',
    force: 'write over the file of --xlsx if it is there',
  },
  notXlsx: 'the file of --xlsx ends in .xlsx',
  forceAlone: '--force goes with --xlsx',
  written: (file, sheets) => `Written to ${file}: ${sheets}.\n`,
  rows: (sheet, rows) => `${sheet} ${rows} ${rows === 1 ? 'row' : 'rows'}`,
};

export const ledgerTextsOf = (language: Locale): LedgerTexts => ({ zh, en })[language];
