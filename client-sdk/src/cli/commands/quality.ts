import type { Client } from '../../client.js';
import { clock } from '../../clock.js';
import type { CheckDistribution, QualitySheet, ReviewQueueEntry } from '../../types.js';
import { checkTextsOf } from '../check-texts.js';
import { type Column, table, wrap } from '../layout.js';
import { qualityTextsOf } from '../quality-texts.js';
import { connect, districtOf, type Surroundings, unknownYear } from '../session.js';
import { textsOf } from '../texts.js';
import type { StatusOptions } from './status.js';

type Printed = Pick<Surroundings, 'language' | 'width'>;

type Read<T> = (of: Client['consolidations'], districtCode: string, year: number) => Promise<T | null>;

/** A command that reads one thing about a year and shows it. */
const shown =
  <T>(read: Read<T>, json: (found: T) => object, text: (found: T, printed: Printed, year: number) => string) =>
  async (surroundings: Surroundings, options: StatusOptions): Promise<void> => {
    const client = connect(surroundings, options);
    const districtCode = await districtOf(client, options);
    const found = await read(client.consolidations, districtCode, options.year);
    if (found === null) throw await unknownYear(client, districtCode, options.year, surroundings.language);
    surroundings.out(options.json ? `${JSON.stringify(json(found), null, 2)}\n` : text(found, surroundings, options.year));
  };

/** `fazhi status --queue`: what waits for review, riskiest first. JSON: `{reviewQueue}`. */
const statusQueue = shown(
  (of, ...place) => of.reviewQueue(...place),
  (reviewQueue) => ({ reviewQueue }),
  (queue, printed, year) => queueText(queue, year, printed),
);

/** `fazhi status --quality`: a row for each expected unit. JSON: `{quality}`. */
const statusQuality = shown(
  (of, ...place) => of.quality(...place),
  (quality) => ({ quality }),
  (sheets, printed) => qualityText(sheets, printed),
);

/** `fazhi status --checks`: how often each check hits. JSON: `{coverage, checkDistribution}`. */
const statusChecks = shown(
  (of, ...place) => of.checkDistribution(...place),
  (distribution) => distribution,
  (distribution, printed) => checksText(distribution, printed),
);

/** What `fazhi status` shows of the reports themselves; null = the board. */
export const viewOf = ({ queue, quality, checks }: { readonly queue?: boolean; readonly quality?: boolean; readonly checks?: boolean }) => {
  if (queue) return statusQueue;
  if (quality) return statusQuality;
  return checks ? statusChecks : null;
};

/** The queue as text: a numbered block for each report. Pure. */
export function queueText(queue: readonly ReviewQueueEntry[], year: number, { language, width }: Printed): string {
  const texts = qualityTextsOf(language);
  if (queue.length === 0) return `${texts.noneWaits(year)}\n`;
  const indented = (text: string) => `    ${wrap(text, Math.max(24, width - 5)).replaceAll('\n', '\n    ')}`;
  const blocks = queue.map(({ department, submittedAt, risks, placedBecause }, i) => [
    `${String(i + 1).padStart(3)} ${department.shortName}  ${texts.submitted(clock(submittedAt))}`,
    indented(risks.map(({ message }) => message).join(texts.joined) || texts.noRisk),
    ...(placedBecause === null ? [] : [indented(placedBecause)]),
  ]);
  return `${[texts.waits(year, queue.length), ...blocks.map((lines) => lines.join('\n')), wrap(texts.rule, width)].join('\n\n')}\n`;
}

/** The sheets as a table. Pure. */
export function qualityText(sheets: readonly QualitySheet[], { language, width }: Printed): string {
  const [texts, common] = [qualityTextsOf(language), textsOf(language)];
  if (sheets.length === 0) return `${common.noUnits}\n`;
  const { column } = texts;
  const share = ({ numerator, denominator }: { numerator: number; denominator: number }) => `${numerator}/${denominator}`;
  const rows = sheets.map(({ department, status, daysLate, report }) => [
    ...[department.shortName, common.status[status], texts.days(daysLate)],
    ...(report
      ? [
          ...[report.withCause, report.vague, report.answered, report.namedBefore].map(share),
          ...[report.withOwner, report.withDate, report.withMeasure].map(share),
          findings(report.checks),
        ]
      : Array.from({ length: 8 }, () => '—')),
  ]);
  const numbers = [column.days, column.causes, column.vague, column.answered, column.before, column.owner, column.date, column.measure];
  const columns: Column[] = [
    ...[common.column.department, common.column.status].map((head) => ({ head })),
    ...[...numbers, column.findings].map((head) => ({ head, align: 'right' as const })),
  ];
  return `${table(columns, rows, width)}\n\n${wrap(texts.legend, width)}\n`;
}

/** "7 (2)": seven findings, two of which stand with a reason. */
function findings(checks: readonly { findings: number; waived: number }[]): string {
  const sum = (key: 'findings' | 'waived') => checks.reduce((all, check) => all + check[key], 0);
  return sum('waived') > 0 ? `${sum('findings')} (${sum('waived')})` : String(sum('findings'));
}

/** The distribution as a table. Pure. */
export function checksText({ coverage, checkDistribution }: CheckDistribution, { language, width }: Printed): string {
  const [texts, common, checkTexts] = [qualityTextsOf(language), textsOf(language), checkTextsOf(language)];
  if (coverage.included === 0) return `${texts.noReport}\n`;
  if (checkDistribution.length === 0) return `${texts.noFinding(coverage.included)}\n`;
  const rows = checkDistribution.map(({ code, severity, units, findings: count, waived, departments }) => [
    ...[code, checkTexts.severity[severity], String(units), String(count), String(waived)],
    departments.map(({ shortName }) => shortName).join(common.list),
  ]);
  const columns: Column[] = [
    ...[checkTexts.column.code, checkTexts.column.severity].map((head) => ({ head })),
    ...[texts.column.units, texts.column.count, texts.column.waived].map((head) => ({ head, align: 'right' as const })),
    { head: common.column.department, wraps: true },
  ];
  return `${table(columns, rows, width)}\n\n${wrap(texts.distribution(coverage.included, checkDistribution.length), width)}\n`;
}
