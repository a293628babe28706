import type { SheetOfRows } from '../documents/index.js';
import { type ColumnOf, column, sheet } from '../documents/sheets/column.js';
import type { Locale } from '../errors.js';
import type { QualitySheet } from '../types.js';
import { qualityTextsOf } from './quality-texts.js';
import { textsOf } from './texts.js';

type Report = NonNullable<QualitySheet['report']>;

/** 质量: a row for each expected unit; counts only, so that every share can be made from its row. Pure. */
export function qualitySheet(sheets: readonly QualitySheet[], language: Locale): SheetOfRows {
  const texts = textsOf(language);
  const { sheet: titles } = qualityTextsOf(language);
  const count = (title: string, of: (report: Report) => number) =>
    column<QualitySheet>(title, 'number', 10, ({ report }) => (report ? of(report) : null));
  const found = (severity: string | null, key: 'findings' | 'waived') => (report: Report) =>
    report.checks.filter((check) => severity === null || check.severity === severity).reduce((sum, check) => sum + check[key], 0);
  const columns: ColumnOf<QualitySheet>[] = [
    column(texts.column.department, 'text', 20, ({ department }) => department.shortName),
    column(texts.column.status, 'text', 12, ({ status }) => texts.status[status]),
    column(titles.days, 'number', 10, ({ daysLate }) => daysLate),
    count(titles.activities, ({ activities }) => activities),
    count(titles.figures, ({ figures }) => figures),
    count(titles.shortcomings, ({ shortcomings }) => shortcomings),
    count(titles.causes, ({ withCause }) => withCause.numerator),
    count(titles.vague, ({ vague }) => vague.numerator),
    count(titles.answered, ({ answered }) => answered.numerator),
    count(titles.before, ({ namedBefore }) => namedBefore.numerator),
    count(titles.commitments, ({ commitments }) => commitments),
    count(titles.owner, ({ withOwner }) => withOwner.numerator),
    count(titles.date, ({ withDate }) => withDate.numerator),
    count(titles.measure, ({ withMeasure }) => withMeasure.numerator),
    count(titles.errors, found('ERROR', 'findings')),
    count(titles.warnings, found('WARNING', 'findings')),
    count(titles.waived, found(null, 'waived')),
  ];
  return sheet(titles.name, columns, sheets);
}
