import type { Commitment, Consolidation, Cycle, Shortcoming } from '../../types.js';
import type { Annex, AnnexColumn } from '../export/annex.js';
import type { ColumnKind, SheetValue } from '../workbook.js';
import { type ColumnOf, rowsOf } from './column.js';
import { submissionColumns, totalColumns } from './consolidation-sheets.js';
import { commitmentColumns, shortcomingColumns } from './ledger-sheets.js';
import { sheetTextsOf } from './sheet-texts.js';

/** A document of an office is Chinese. */
const texts = sheetTextsOf('zh');
const ordinal: AnnexColumn = { head: '序号', kind: 'NUMBER', width: 6 };

/** 报送情况表: a row for each expected unit, in the official sequence. Pure. */
export const submissionAnnex = ({ year, submissions }: Cycle): Annex =>
  annexOf(`${year}年度法治政府建设情况报告报送情况表`, submissionColumns(texts), submissions);

/** 指标汇总表: a row for each indicator in each unit. Pure. */
export const indicatorAnnex = ({ year, indicatorTotals }: Consolidation): Annex =>
  annexOf(`${year}年度法治政府建设主要指标汇总表`, totalColumns(texts), indicatorTotals);

/** 问题台账: a row for each shortcoming. Pure. */
export const shortcomingAnnex = (year: number, shortcomings: readonly Shortcoming[]): Annex =>
  annexOf(`${year}年度法治政府建设${texts.sheet.shortcomings}`, shortcomingColumns(texts), shortcomings);

/** 承诺台账: a row for each commitment. Pure. */
export const commitmentAnnex = (year: number, commitments: readonly Commitment[]): Annex =>
  annexOf(`${year}年度法治政府建设${texts.sheet.commitments}`, commitmentColumns(texts), commitments);

/** What the annexes of a year are made of, as the SDK answers it. */
export interface AnnexSources {
  readonly cycle: Cycle;
  readonly consolidation: Consolidation;
  readonly shortcomings: readonly Shortcoming[];
  readonly commitments: readonly Commitment[];
}

/** The four annexes of a district's report, in their order. An annex that has nothing to list stays and says so. Pure. */
export const districtAnnexes = ({ cycle, consolidation, shortcomings, commitments }: AnnexSources): Annex[] => [
  submissionAnnex(cycle),
  indicatorAnnex(consolidation),
  shortcomingAnnex(cycle.year, shortcomings),
  commitmentAnnex(cycle.year, commitments),
];

const kinds: Record<ColumnKind, AnnexColumn['kind']> = { text: 'TEXT', number: 'NUMBER', date: 'DATE', percent: 'PERCENT' };

function annexOf<T>(title: string, columns: readonly ColumnOf<T>[], items: readonly T[]): Annex {
  const printed = columns.filter(({ printed }) => printed);
  return {
    title,
    columns: [ordinal, ...printed.map(({ title: head, kind, width }) => ({ head, kind: kinds[kind], width }))],
    rows: rowsOf(printed, items).map((row, i) => [String(i + 1), ...row.map((value, c) => written(value, printed[c]?.kind ?? 'text'))]),
  };
}

/** A share of 1 becomes percent with the one decimal that the workbook shows. */
const written = (value: SheetValue, kind: ColumnKind): string | null =>
  value === null ? null : kind === 'percent' ? (Number(value) * 100).toFixed(1) : String(value);
