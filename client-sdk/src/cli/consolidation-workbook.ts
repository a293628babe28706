import type { SheetOfRows } from '../documents/index.js';
import type { Locale } from '../errors.js';
import type { Consolidation, Cycle, Submission } from '../types.js';
import { consolidationTextsOf } from './consolidation-texts.js';
import { dayOf } from './layout.js';
import { type ColumnOf, column, sheet } from './sheet.js';
import { textsOf } from './texts.js';

type Total = Consolidation['indicatorTotals'][number];
type Rate = Consolidation['indicatorRates'][number];
type Counted = ReturnType<typeof figuresOf>[number];
const amount = (value: string | null | undefined): number | null => (value == null ? null : Number(value));

/** 报送情况: a row for each expected unit. Pure. */
export function submissionSheet({ submissions }: Cycle, language: Locale): SheetOfRows {
  const texts = textsOf(language);
  const titles = consolidationTextsOf(language).sheet;
  const columns: ColumnOf<Submission>[] = [
    column(texts.column.department, 'text', 20, ({ department }) => department.shortName),
    column(texts.column.status, 'text', 12, ({ status }) => texts.status[status]),
    column(texts.column.due, 'date', 12, ({ dueOn, extendedTo }) => extendedTo ?? dueOn),
    column(texts.column.submitted, 'date', 12, ({ submittedAt }) => (submittedAt ? dayOf(submittedAt) : null)),
    column(titles.late, 'text', 8, ({ late }) => (late === null ? null : late ? texts.late : texts.onTime)),
    column(titles.daysOverdue, 'number', 8, ({ daysOverdue }) => daysOverdue),
  ];
  return sheet(titles.submissions, columns, submissions);
}

/** 指标汇总: a row for each indicator in each unit. Pure. */
export function totalSheet({ indicatorTotals }: Consolidation, language: Locale): SheetOfRows {
  const texts = textsOf(language);
  const { sheet: titles, approximation } = consolidationTextsOf(language);
  const columns: ColumnOf<Total>[] = [
    column(titles.code, 'text', 24, ({ indicator }) => indicator.code),
    column(texts.column.indicator, 'text', 28, ({ indicator }) => indicator.name),
    column(texts.column.total, 'number', 14, ({ total }) => amount(total)),
    column(titles.unit, 'text', 8, ({ unit }) => unit),
    column(titles.exactness, 'text', 10, ({ approximation: how }) => approximation[how]),
    column(titles.previous, 'number', 14, ({ previousTotal }) => amount(previousTotal)),
    column(titles.change, 'number', 12, ({ change }) => amount(change)),
    column(titles.changeRate, 'percent', 10, ({ changeRate }) => (changeRate === null ? null : Number(changeRate) / 100)),
    column(titles.departments, 'number', 8, ({ departments }) => departments.length),
    column(texts.column.excluded, 'number', 8, ({ excluded }) => excluded.length),
  ];
  return sheet(titles.totals, columns, indicatorTotals);
}

/** 指标明细: a row for each figure, in the total or left out of it with the reason. Pure. */
export function figureSheet({ indicatorTotals }: Consolidation, language: Locale): SheetOfRows {
  const texts = textsOf(language);
  const { sheet: titles, approximation, counted } = consolidationTextsOf(language);
  const columns: ColumnOf<Counted>[] = [
    column(texts.column.indicator, 'text', 28, ({ total }) => total.indicator.name),
    column(texts.column.department, 'text', 20, ({ department }) => department),
    column(titles.label, 'text', 28, ({ label }) => label),
    column(titles.value, 'number', 14, ({ value }) => Number(value)),
    column(titles.unit, 'text', 8, ({ total }) => total.unit),
    column(titles.exactness, 'text', 10, ({ how }) => approximation[how]),
    column(titles.counted, 'text', 12, ({ reason }) => (reason === null ? counted : texts.excluded[reason])),
    column(titles.synonym, 'text', 20, ({ synonym }) => synonym),
  ];
  return sheet(titles.figures, columns, indicatorTotals.flatMap(figuresOf));
}

/** Every figure of a total, contributions first. Pure. */
export const figuresOf = (total: Total) => [
  ...total.contributions.map(({ department, figure, value, synonym }) => ({
    ...{ total, department: department.shortName, label: figure.label, value, how: figure.approximation, reason: null },
    ...{ synonym: synonym?.label ?? null },
  })),
  ...total.excluded.map(({ department, figure, reason }) => ({
    ...{ total, department: department.shortName, label: figure.label, value: figure.value, how: figure.approximation, reason },
    synonym: null,
  })),
];

/** 比率: a row for each rate computed from counts. Pure. */
export function rateSheet({ indicatorRates }: Consolidation, language: Locale): SheetOfRows {
  const texts = textsOf(language);
  const { sheet: titles } = consolidationTextsOf(language);
  const columns: ColumnOf<Rate>[] = [
    column(texts.column.indicator, 'text', 28, ({ indicator }) => indicator.name),
    column(titles.rate, 'percent', 10, ({ numerator, denominator }) => Number(numerator) / Number(denominator)),
    column(titles.numerator, 'number', 14, ({ numerator }) => Number(numerator)),
    column(titles.denominator, 'number', 14, ({ denominator }) => Number(denominator)),
    column(titles.departments, 'number', 8, ({ departments }) => departments.length),
  ];
  return sheet(titles.rates, columns, indicatorRates);
}
