import { readFileSync } from 'node:fs';
import type { Client } from '../../client.js';
import type { DistrictReportResult } from '../../district-reports.js';
import { RefusedError } from '../../errors.js';
import type { ClauseInput, DistrictReport } from '../../types.js';
import { districtReportTextsOf } from '../district-report-texts.js';
import { Failure } from '../failures.js';
import { wrap } from '../layout.js';
import { codeOf } from '../publication-texts.js';
import { type CommonOptions, connect, districtOf, type Surroundings, unknownYear } from '../session.js';

export interface YearOptions extends CommonOptions {
  readonly year: number;
}
type Clause = DistrictReport['sections'][number]['clauses'][number];
type Place = { readonly client: Client; readonly districtCode: string; readonly document: DistrictReport };

/** Clauses by the number a person knows them by: 2.3 is the third of the second part, d1 the first that was taken out. Pure. */
export const numbered = ({ sections, droppedClauses }: DistrictReport): Map<string, Clause> =>
  new Map([
    ...sections.flatMap(({ clauses }, i) => clauses.map((clause, j) => [`${i + 1}.${j + 1}`, clause] as const)),
    ...droppedClauses.map((clause, i) => [`d${i + 1}`, clause] as const),
  ]);

/** `fazhi consolidate draft`: composes the district's report, or composes it anew around what the office wrote. JSON: the report. */
export async function draftReport(surroundings: Surroundings, options: YearOptions): Promise<void> {
  const client = connect(surroundings, options);
  const document = await client.districtReports.draftOrThrow(await districtOf(client, options), options.year);
  const clauses = document.sections.flatMap((section) => section.clauses);
  const texts = districtReportTextsOf(surroundings.language);
  const said = texts.drafted(clauses.length, clauses.filter(({ written }) => written).length, document.staleCount);
  surroundings.out(options.json ? `${JSON.stringify(document, null, 2)}\n` : `${said}\n`);
}

/** `fazhi consolidate clauses`: the clauses with their numbers, what they rest on, and what changed. JSON: the report. */
export async function listClauses(surroundings: Surroundings, options: YearOptions & { readonly stale?: boolean }): Promise<void> {
  const { document } = await drafted(surroundings, options);
  surroundings.out(options.json ? `${JSON.stringify(document, null, 2)}\n` : clauseList(document, surroundings, options.stale === true));
}

/** The composed report, or why there is none. */
export async function drafted(surroundings: Surroundings, options: YearOptions): Promise<Place> {
  const { language } = surroundings;
  const client = connect(surroundings, options);
  const districtCode = await districtOf(client, options);
  const document = await client.districtReports.get(districtCode, options.year);
  if (document) return { client, districtCode, document };
  const district = await client.districts.get(districtCode);
  if (!district?.cycles.some(({ year }) => year === options.year)) throw await unknownYear(client, districtCode, options.year, language);
  throw new Failure('F37', districtReportTextsOf(language).notDrafted(options.year));
}

/** Pure. */
export function clauseList(
  document: DistrictReport,
  { language, width }: Pick<Surroundings, 'language' | 'width'>,
  staleOnly = false,
): string {
  const texts = districtReportTextsOf(language);
  const numbers = new Map([...numbered(document)].map(([number, { id }]) => [id, number]));
  const shown = (clauses: readonly Clause[]) => clauses.filter(({ stale }) => stale || !staleOnly);
  const one = (clause: Clause): string => {
    const marks = [clause.written ? texts.mark.written : null, clause.stale ? texts.mark.stale : null].filter((mark) => mark !== null);
    const changed = clause.stale ? [`${texts.now}${clause.composedText ?? texts.gone}`] : [];
    const lines = [
      `${clause.heading ? `（${clause.heading}）` : ''}${marks.map((mark) => `[${mark}]`).join('')}${clause.text}`,
      ...changed,
      ...(clause.reason ? [texts.reason(clause.reason)] : []),
      ...(clause.sources.length > 0 ? [texts.sources(clause.sources.length, unitsOf(clause, texts.units))] : []),
    ];
    const indent = '\n      ';
    const body = lines.map((line) => wrap(line, Math.max(24, width - 6)).replaceAll('\n', indent)).join(indent);
    return `${(numbers.get(clause.id) ?? '').padEnd(5)} ${body}`;
  };
  const sections = document.sections.map(({ heading, clauses }) => ({ heading, clauses: shown(clauses) }));
  if (staleOnly && sections.every(({ clauses }) => clauses.length === 0)) return `${texts.noStale}\n`;
  return `${[
    ...sections
      .filter(({ clauses }) => !staleOnly || clauses.length > 0)
      .map(({ heading, clauses }) => `【${heading}】\n${clauses.length === 0 ? texts.empty : clauses.map(one).join('\n')}`),
    ...(document.droppedClauses.length === 0 || staleOnly ? [] : [`【${texts.dropped}】\n${document.droppedClauses.map(one).join('\n')}`]),
  ].join('\n\n')}\n`;
}

/** Units a clause rests on; of many the first. */
function unitsOf({ sources }: Clause, many: (names: readonly string[], count: number) => string): string[] {
  const names = [...new Set(sources.flatMap(({ department }) => department?.shortName ?? []))];
  return names.length > 6 ? [many(names.slice(0, 5), names.length)] : names;
}

const kept = ({ id, part, heading, text }: Clause): ClauseInput => ({ id, part, heading, text });
const all = ({ sections }: DistrictReport): ClauseInput[] => sections.flatMap(({ clauses }) => clauses.map(kept));

/** Saves the clauses that `change` makes of those there are. JSON: the report. */
async function edit(
  surroundings: Surroundings,
  options: YearOptions,
  change: (clauses: ClauseInput[], find: (number: string) => Clause) => ClauseInput[],
): Promise<void> {
  const { language, out } = surroundings;
  const texts = districtReportTextsOf(language);
  const { client, districtCode, document } = await drafted(surroundings, options);
  const known = numbered(document);
  const find = (number: string): Clause => {
    const clause = known.get(number.toLowerCase());
    if (!clause) throw new Failure('F01', texts.clauseUnknown(number));
    return clause;
  };
  const input = { clauses: change(all(document), find) };
  const saved: DistrictReportResult = await client.districtReports.save(districtCode, options.year, document.version, input);
  if (saved.document === null || saved.userErrors.length > 0) throw new RefusedError('ConsolidationSave', saved.userErrors);
  out(options.json ? `${JSON.stringify(saved.document, null, 2)}\n` : `${texts.saved(saved.document.version)}\n`);
}

export interface TextOptions extends YearOptions {
  readonly text?: string;
  readonly textFile?: string;
  readonly heading?: string;
  readonly reason?: string;
}

function textOf({ language }: Surroundings, { text, textFile }: TextOptions): string | undefined {
  const texts = districtReportTextsOf(language);
  if (text !== undefined && textFile !== undefined) throw new Failure('F01', texts.oneText);
  if (textFile === undefined) return text;
  try {
    return readFileSync(textFile, 'utf8');
  } catch {
    throw new Failure('F01', texts.unreadable(textFile));
  }
}

/** `fazhi consolidate set`. */
export function setClause(surroundings: Surroundings, number: string, options: TextOptions): Promise<void> {
  const text = textOf(surroundings, options);
  const { heading, reason } = options;
  if (text === undefined && heading === undefined && reason === undefined)
    throw new Failure('F01', districtReportTextsOf(surroundings.language).nothingToSet);
  return edit(surroundings, options, (clauses, find) => {
    const { id } = find(number);
    const change = {
      ...(text !== undefined && { text }),
      ...(heading !== undefined && { heading: heading || null }),
      ...(reason !== undefined && { reason }),
    };
    return clauses.map((one) => (one.id === id ? { ...one, ...change } : one));
  });
}

/** `fazhi consolidate add`. */
export function addClause(
  surroundings: Surroundings,
  options: TextOptions & { readonly part: string; readonly after?: string },
): Promise<void> {
  const text = textOf(surroundings, options);
  if (text === undefined) throw new Failure('F01', districtReportTextsOf(surroundings.language).nothingToSet);
  const part = codeOf<ClauseInput['part']>(options.part);
  return edit(surroundings, options, (clauses, find) => {
    const added: ClauseInput = { part, heading: options.heading || null, text, reason: options.reason ?? null };
    const at = options.after === undefined ? -1 : clauses.findIndex(({ id }) => id === find(options.after ?? '').id);
    return at < 0 ? [...clauses, added] : [...clauses.slice(0, at + 1), added, ...clauses.slice(at + 1)];
  });
}

/** `fazhi consolidate drop`: takes clauses out; a new draft does not bring them back. */
export const dropClauses = (surroundings: Surroundings, numbers: readonly string[], options: YearOptions): Promise<void> =>
  edit(surroundings, options, (clauses, find) => {
    const out = new Set(numbers.map((number) => find(number).id));
    return clauses.filter(({ id }) => !out.has(id as string));
  });

/** `fazhi consolidate restore`: brings back what was taken out. */
export const restoreClauses = (surroundings: Surroundings, numbers: readonly string[], options: YearOptions): Promise<void> =>
  edit(surroundings, options, (clauses, find) => {
    const there = new Set(clauses.map(({ id }) => id));
    return [
      ...clauses,
      ...numbers
        .map(find)
        .filter(({ id }) => !there.has(id))
        .map(kept),
    ];
  });

/** `fazhi consolidate reviewed`: says that somebody looked at what changed; the text stays. */
export const reviewClauses = (
  surroundings: Surroundings,
  numbers: readonly string[],
  options: YearOptions & { readonly all?: boolean },
): Promise<void> =>
  edit(surroundings, options, (clauses, find) => {
    const looked = new Set(numbers.map((number) => find(number).id));
    return clauses.map((one) => (options.all || looked.has(one.id as string) ? { ...one, reviewed: true } : one));
  });

export interface OverrideOptions extends YearOptions {
  readonly indicator: string;
  readonly unit: string;
  readonly value?: string;
  readonly reason?: string;
}

/** `fazhi consolidate total`: states a total otherwise, or as computed again. JSON: the total. */
export async function overrideTotal(surroundings: Surroundings, options: OverrideOptions): Promise<void> {
  const { language, out } = surroundings;
  const texts = districtReportTextsOf(language);
  const client = connect(surroundings, options);
  const { year, indicator, unit, value = null, reason = null } = options;
  const districtCode = await districtOf(client, options);
  const { indicatorTotals, userErrors } = await client.districtReports.overrideTotal({
    districtCode,
    year,
    indicator,
    unit,
    value,
    reason,
  });
  const total = indicatorTotals?.find((one) => one.indicator.code === indicator && one.unit === unit);
  if (!total || userErrors.length > 0) throw new RefusedError('TotalOverride', userErrors);
  const computed = total.total ?? '—';
  const { name } = total.indicator;
  const said = total.override ? texts.overridden(name, unit, computed, total.override.value) : texts.computedAgain(name, unit, computed);
  out(options.json ? `${JSON.stringify(total, null, 2)}\n` : `${said}\n${texts.afterOverride(year)}\n`);
}
