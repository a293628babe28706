import type { Consolidation, ExclusionReason, ShortcomingGroup } from '../types.js';
import { consolidationTextsOf } from './consolidation-texts.js';
import { number, table, wrap } from './layout.js';
import type { Surroundings } from './session.js';
import { type Texts, textsOf } from './texts.js';

/** The consolidation as text: one section for each question an office asks. Pure. */
export function overview(
  consolidation: Consolidation,
  groups: readonly ShortcomingGroup[],
  { language, width }: Pick<Surroundings, 'language' | 'width'>,
): string {
  const texts = textsOf(language);
  const { district, year, status, coverage } = consolidation;
  const heading = `${texts.consolidation(district.name, year, texts.cycle[status])}\n${texts.coverage({ ...coverage, missing: coverage.missing.length })}`;
  const absent = section(texts.heading.missing, missing(consolidation, texts, width) ?? texts.nobodyMissing);
  if (coverage.included === 0) return `${[heading, absent, texts.nothingIncluded].join('\n\n')}\n`;
  const sections = [
    heading,
    absent,
    section(texts.heading.totals, totals(consolidation, texts, width, language) ?? texts.noTotals),
    ...(consolidation.indicatorRates.length > 0 ? [section(consolidationTextsOf(language).rates, rates(consolidation, texts))] : []),
    section(texts.heading.themes, themes(consolidation, texts, width) ?? texts.noThemes),
    ...(groups.length > 0 ? [section(consolidationTextsOf(language).common, common(groups, consolidation, width, language))] : []),
    section(texts.heading.unaddressed, unaddressed(consolidation, texts, width) ?? texts.noUnaddressed),
    section(texts.heading.commitments, commitments(consolidation, texts) ?? texts.noCommitments),
  ];
  return `${sections.join('\n\n')}\n`;
}

const section = (heading: string, body: string): string => `【${heading}】\n${body}`;

function missing({ coverage }: Consolidation, texts: Texts, width: number): string | null {
  if (coverage.missing.length === 0) return null;
  const rows = coverage.missing.map(({ department, reason }) => [department.shortName, texts.status[reason]]);
  return table([{ head: texts.column.department }, { head: texts.column.reason }], rows, width);
}

function totals({ indicatorTotals }: Consolidation, texts: Texts, width: number, language: Surroundings['language']): string | null {
  if (indicatorTotals.length === 0) return null;
  const { column } = texts;
  const { sign, change } = consolidationTextsOf(language);
  const columns = [
    { head: column.indicator },
    { head: column.total, align: 'right' },
    { head: column.unit },
    { head: change, align: 'right' },
    { head: column.departments, align: 'right' },
    { head: column.excluded, align: 'right' },
  ] as const;
  const rows = indicatorTotals.map(({ indicator, total, approximation, changeRate, unit, departments, excluded }) => [
    indicator.name,
    total === null ? '—' : `${sign[approximation]}${number(total)}`,
    unit,
    changeRate === null ? '' : `${Number(changeRate) > 0 ? '+' : ''}${changeRate}%`,
    String(departments.length),
    exclusions(
      excluded.map(({ reason }) => reason),
      texts,
    ),
  ]);
  return table(columns, rows, width);
}

/** How many figures are left out, by reason: "分项 2、比率 1". */
function exclusions(reasons: readonly ExclusionReason[], texts: Texts): string {
  if (reasons.length === 0) return '0';
  const parts = [...new Set(reasons)].map((reason) => `${texts.excluded[reason]} ${reasons.filter((other) => other === reason).length}`);
  return parts.join(texts.list);
}

const rates = ({ indicatorRates }: Consolidation, texts: Texts): string =>
  indicatorRates
    .map(({ indicator, rate, numerator, denominator }) => `${indicator.name} ${rate}%（${number(numerator)}/${number(denominator)}）`)
    .join(texts.list);

function themes({ themes }: Consolidation, texts: Texts, width: number): string | null {
  if (themes.length === 0) return null;
  const columns = [
    { head: texts.column.theme },
    { head: texts.column.activities, align: 'right' },
    { head: texts.column.departments, align: 'right' },
  ] as const;
  const rows = themes.map(({ theme, activityCount, departments }) => [theme.name, number(activityCount), String(departments.length)]);
  return table(columns, rows, width);
}

/** Shortcomings of at least two units, each under its most typical words. */
function common(
  groups: readonly ShortcomingGroup[],
  { coverage }: Consolidation,
  width: number,
  language: Surroundings['language'],
): string {
  const { shared } = consolidationTextsOf(language);
  return groups
    .filter(({ departments }) => departments.length > 1)
    .map(({ label, departments }) =>
      wrap(
        shared(
          departments.length,
          coverage.included,
          label,
          departments.map(({ shortName }) => shortName),
        ),
        width,
      ),
    )
    .join('\n');
}

/** The server lists by the official sequence of units, so those of one unit stand together. */
function unaddressed({ unaddressedShortcomings }: Consolidation, texts: Texts, width: number): string | null {
  if (unaddressedShortcomings.length === 0) return null;
  const groups: { department: string; texts: string[] }[] = [];
  for (const { department, text } of unaddressedShortcomings) {
    const last = groups.at(-1);
    if (last?.department === department.shortName) last.texts.push(text);
    else groups.push({ department: department.shortName, texts: [text] });
  }
  const item = (text: string) => `  · ${wrap(text, Math.max(24, width - 5)).replaceAll('\n', '\n    ')}`;
  return groups
    .map(({ department, texts: found }) => [texts.ofDepartment(department, found.length), ...found.map(item)].join('\n'))
    .join('\n');
}

function commitments({ commitmentStates }: Consolidation, texts: Texts): string | null {
  if (commitmentStates.length === 0) return null;
  return commitmentStates.map(({ state, count }) => `${texts.commitment[state]} ${number(count)}`).join(texts.list);
}
