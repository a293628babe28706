import { expect, test } from '@jest/globals';
import { annexWidth, columnWidths } from '../../../client-sdk/src/documents/export/annex.js';
import { districtAnnexes } from '../../../client-sdk/src/documents/index.js';
import { submissionSheet, totalSheet } from '../../../client-sdk/src/documents/sheets/consolidation-sheets.js';
import { commitmentSheet, shortcomingSheet } from '../../../client-sdk/src/documents/sheets/ledger-sheets.js';
import { districtSources } from '../../kit/district-report.js';

const sources = districtSources();
const annexes = districtAnnexes(sources);

test('the four annexes are tables of what the SDK answers, each row with its ordinal', () => {
  expect(annexes.map(({ title, rows }) => [title, rows.length])).toEqual([
    ['2023年度法治政府建设情况报告报送情况表', sources.cycle.submissions.length],
    ['2023年度法治政府建设主要指标汇总表', sources.consolidation.indicatorTotals.length],
    ['2023年度法治政府建设问题台账', sources.shortcomings.length],
    ['2023年度法治政府建设承诺台账', sources.commitments.length],
  ]);
  for (const { columns, rows } of annexes) {
    expect(rows.map(([ordinal]) => ordinal)).toEqual(rows.map((_, i) => String(i + 1)));
    for (const row of rows) expect(row).toHaveLength(columns.length);
  }
});

test('values are written by the kind of their column', () => {
  const rowOf = (annex: number, row: number) =>
    Object.fromEntries(annexes[annex]!.columns.map(({ head }, i) => [head, annexes[annex]!.rows[row]![i]]));
  expect(rowOf(0, 5)).toEqual({
    ...{ 序号: '6', 单位: '区公安局', 状态: '已公开', 截止日: '2024-01-31', 报送时间: '2024-02-05', 是否按时: '迟报', 逾期天数: null },
  });
  expect(rowOf(1, 27)).toMatchObject({
    指标: '争议化解涉案金额',
    合计: '128436500.75',
    计量单位: '元',
    增减幅度: expect.stringMatching(/^-?\d+\.\d$/),
  });
  expect(rowOf(1, 5)).toMatchObject({ 上年: null, 增减: null, 增减幅度: null });
  expect(rowOf(2, 0)).toMatchObject({ 首次提出: '2023', 持续年数: '1', 承诺次数: '0', 状态: '未整改' });
  expect(rowOf(3, 4)).toMatchObject({ 到期日: '2024-12-31', 推迟至: null, 逾期天数: '16', 状态: '自报完成' });
});

test('an annex prints columns of the workbook, under their titles and in their order', () => {
  const { cycle, consolidation, shortcomings, commitments } = sources;
  const sheets = [
    submissionSheet(cycle, 'zh'),
    totalSheet(consolidation, 'zh'),
    shortcomingSheet(shortcomings, 'zh'),
    commitmentSheet(commitments, 'zh'),
  ];
  for (const [i, { columns }] of annexes.entries()) {
    const heads = columns.slice(1).map(({ head }) => head);
    expect(sheets[i]!.columns.map(({ title }) => title).filter((title) => heads.includes(title))).toEqual(heads);
    // An id is of use in a workbook only.
    expect(heads).not.toEqual(expect.arrayContaining(['编号']));
  }
});

test('columns fill the page; where it is too narrow, long texts give way, and where that is not enough, all do', () => {
  const column = (width: number, kind: 'TEXT' | 'NUMBER' = 'TEXT') => ({ head: '', kind, width });
  expect(columnWidths([column(10), column(30), column(20)], 1200, 10)).toEqual([100, 660, 440]);
  expect(columnWidths([column(14), column(8, 'NUMBER'), column(40), column(20)], 820, 10)).toEqual([140, 80, 400, 200]);
  expect(columnWidths([column(10), column(10)], 300, 10)).toEqual([150, 150]);
  const many = Array.from({ length: 20 }, () => column(30));
  const widths = columnWidths(many, 1213, 10);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(1213);
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
  expect(annexWidth([{ head: '', kind: 'DATE' }, column(5)])).toBe(17);
});
