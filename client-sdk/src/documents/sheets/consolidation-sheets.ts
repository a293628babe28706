import { dayOf } from '../../clock.js';
import type { Locale } from '../../errors.js';
import type { Consolidation, Cycle, Submission } from '../../types.js';
import type { SheetOfRows } from '../workbook.js';
import { type ColumnOf, column, sheet, unprinted } from './column.js';
import { type SheetTexts, sheetTextsOf } from './sheet-texts.js';

type Total = Consolidation['indicatorTotals'][number];
type Rate = Consolidation['indicatorRates'][number];
type Counted = ReturnType<typeof figuresOf>[number];
const amount = (value: string | null | undefined): number | null => (value == null ? null : Number(value));

/** What a table tells of where a unit stands. */
export function submissionColumns(texts: SheetTexts): ColumnOf<Submission>[] {
  const { column: titles } = texts;
  return [
    column(titles.department, 'text', 20, ({ department }) => department.shortName),
    column(titles.status, 'text', 12, ({ status }) => texts.status[status]),
    column(titles.due, 'date', 12, ({ dueOn, extendedTo }) => extendedTo ?? dueOn),
    column(titles.submitted, 'date', 12, ({ submittedAt }) => (submittedAt ? dayOf(submittedAt) : null)),
    column(titles.late, 'text', 10, ({ late }) => (late === null ? null : late ? texts.late : texts.onTime)),
    column(titles.daysOverdue, 'number', 10, ({ daysOverdue }) => daysOverdue),
  ];
}

/** 报送情况: a row for each expected unit. Pure. */
export function submissionSheet({ submissions }: Cycle, language: Locale): SheetOfRows {
  const texts = sheetTextsOf(language);
  return sheet(texts.sheet.submissions, submissionColumns(texts), submissions);
}

/** Without the noise of binary fractions. */
const rounded = (value: number): number => Number(value.toFixed(6));

/** Against the year before: of what stands in the table, also where the office states another total. */
function changeOf({
  total,
  override,
  previousTotal,
  change,
  changeRate,
}: Total): { readonly by: number; readonly rate: number | null } | null {
  if (override === null)
    return change === null ? null : { by: Number(change), rate: changeRate === null ? null : rounded(Number(changeRate) / 100) };
  if (previousTotal === null || total === null) return null;
  const by = rounded(Number(override.value) - Number(previousTotal));
  return { by, rate: Number(previousTotal) === 0 ? null : Number((by / Number(previousTotal)).toFixed(3)) };
}

/** What a table tells of the total of an indicator. */
export function totalColumns(texts: SheetTexts): ColumnOf<Total>[] {
  const { column: titles } = texts;
  return [
    unprinted(column(titles.code, 'text', 24, ({ indicator }) => indicator.code)),
    column(titles.indicator, 'text', 28, ({ indicator }) => indicator.name),
    // What the office states stands in the document; the workbook shows both, and why.
    column(titles.total, 'number', 14, ({ total, override }) => amount(override?.value ?? total)),
    unprinted(column(titles.computed, 'number', 14, ({ total }) => amount(total))),
    unprinted(column(titles.reason, 'text', 24, ({ override }) => override?.reason ?? null)),
    column(titles.unit, 'text', 10, ({ unit }) => unit),
    column(titles.exactness, 'text', 10, ({ approximation: how }) => texts.approximation[how]),
    column(titles.previous, 'number', 14, ({ previousTotal }) => amount(previousTotal)),
    column(titles.change, 'number', 12, (total) => changeOf(total)?.by ?? null),
    column(titles.changeRate, 'percent', 10, (total) => changeOf(total)?.rate ?? null),
    column(titles.departments, 'number', 8, ({ departments }) => departments.length),
    column(titles.excluded, 'number', 8, ({ excluded }) => excluded.length),
  ];
}

/** 指标汇总: a row for each indicator in each unit. Pure. */
export function totalSheet({ indicatorTotals }: Consolidation, language: Locale): SheetOfRows {
  const texts = sheetTextsOf(language);
  return sheet(texts.sheet.totals, totalColumns(texts), indicatorTotals);
}

/** 指标明细: a row for each figure, in the total or left out of it with the reason. Pure. */
export function figureSheet({ indicatorTotals }: Consolidation, language: Locale): SheetOfRows {
  const texts = sheetTextsOf(language);
  const { column: titles } = texts;
  const columns: ColumnOf<Counted>[] = [
    column(titles.indicator, 'text', 28, ({ total }) => total.indicator.name),
    column(titles.department, 'text', 20, ({ department }) => department),
    column(titles.label, 'text', 28, ({ label }) => label),
    column(titles.value, 'number', 14, ({ value }) => Number(value)),
    column(titles.unit, 'text', 8, ({ total }) => total.unit),
    column(titles.exactness, 'text', 10, ({ how }) => texts.approximation[how]),
    column(titles.counted, 'text', 12, ({ reason }) => (reason === null ? texts.counted : texts.excluded[reason])),
    column(titles.synonym, 'text', 20, ({ synonym }) => synonym),
    column(titles.jointEvent, 'text', 24, ({ jointEvent }) => jointEvent),
  ];
  return sheet(texts.sheet.figures, columns, indicatorTotals.flatMap(figuresOf));
}

/** Every figure of a total, contributions first. Pure. */
export const figuresOf = (total: Total) => [
  ...total.contributions.map(({ department, figure, value, synonym }) => ({
    ...{ total, department: department.shortName, label: figure.label, value, how: figure.approximation, reason: null },
    ...{ synonym: synonym?.label ?? null, jointEvent: null },
  })),
  ...total.excluded.map(({ department, figure, reason, jointEvent }) => ({
    ...{ total, department: department.shortName, label: figure.label, value: figure.value, how: figure.approximation, reason },
    ...{ synonym: null, jointEvent },
  })),
];

/** 比率: a row for each rate computed from counts. Pure. */
export function rateSheet({ indicatorRates }: Consolidation, language: Locale): SheetOfRows {
  const texts = sheetTextsOf(language);
  const { column: titles } = texts;
  const columns: ColumnOf<Rate>[] = [
    column(titles.indicator, 'text', 28, ({ indicator }) => indicator.name),
    column(titles.rate, 'percent', 10, ({ numerator, denominator }) => Number(numerator) / Number(denominator)),
    column(titles.numerator, 'number', 14, ({ numerator }) => Number(numerator)),
    column(titles.denominator, 'number', 14, ({ denominator }) => Number(denominator)),
    column(titles.departments, 'number', 8, ({ departments }) => departments.length),
  ];
  return sheet(texts.sheet.rates, columns, indicatorRates);
}
