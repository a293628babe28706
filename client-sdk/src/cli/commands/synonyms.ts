import type { Client } from '../../client.js';
import { dayOf } from '../../clock.js';
import { RefusedError } from '../../errors.js';
import type { IndicatorSynonymConfirmInput, SynonymState } from '../../generated/graphql.js';
import type { SynonymResult } from '../../synonyms.js';
import type { IndicatorSynonym, LooseFigures, SynonymProposal } from '../../types.js';
import { Failure } from '../failures.js';
import { table, wrap } from '../layout.js';
import { type CommonOptions, connect, districtOf, type Surroundings, unknownYear } from '../session.js';
import { synonymTextsOf } from '../synonym-texts.js';
import { textsOf } from '../texts.js';

export interface SynonymsOptions extends CommonOptions {
  readonly year?: number;
  readonly confirmed?: boolean;
  readonly declined?: boolean;
}

/** `fazhi synonyms`: what words may mean, numbered, or what was decided. JSON: `{proposals, unmatched}`, or `{synonyms}`. */
export async function synonyms(surroundings: Surroundings, options: SynonymsOptions): Promise<void> {
  const client = connect(surroundings, options);
  const districtCode = await districtOf(client, options);
  if (options.confirmed || options.declined) {
    const states: SynonymState[] = [
      ...(options.confirmed ? ['CONFIRMED' as const] : []),
      ...(options.declined ? ['DECLINED' as const] : []),
    ];
    const found = await inForce(client, districtCode, states);
    return surroundings.out(options.json ? `${JSON.stringify({ synonyms: found }, null, 2)}\n` : decisionTable(found, surroundings));
  }
  const { year, loose } = await looseOf(client, districtCode, surroundings, options);
  const { synonymProposals: proposals, unmatchedFigures: unmatched } = loose;
  surroundings.out(options.json ? `${JSON.stringify({ proposals, unmatched }, null, 2)}\n` : proposalTable(loose, year, surroundings));
}

async function looseOf(client: Client, districtCode: string, { language }: Surroundings, { year }: SynonymsOptions) {
  if (year === undefined) throw new Failure('F01', synonymTextsOf(language).whichYear);
  const loose = await client.synonyms.proposals(districtCode, year);
  if (!loose) throw await unknownYear(client, districtCode, year, language);
  return { year, loose };
}

async function inForce(client: Client, districtCode: string, states?: SynonymState[]): Promise<IndicatorSynonym[]> {
  const found: IndicatorSynonym[] = [];
  for await (const one of client.synonyms.list(districtCode, { states, ended: false })) found.push(one);
  return found;
}

/** `fazhi synonyms confirm` and `decline`: decides proposals by their numbers, one after the other. JSON: `{synonyms, refused}`; exit 1 when one was refused. */
export async function synonymsDecide(
  surroundings: Surroundings,
  act: 'confirm' | 'decline',
  numbers: readonly string[],
  options: SynonymsOptions,
): Promise<void> {
  const { language, out } = surroundings;
  const texts = synonymTextsOf(language);
  const client = connect(surroundings, options);
  const districtCode = await districtOf(client, options);
  const { loose } = await looseOf(client, districtCode, surroundings, options);
  // All of them are known before the first is decided, since the list changes with each.
  const chosen = [...new Set(numbers)].map((given) => {
    const proposal = /^[1-9]\d{0,5}$/.test(given) ? loose.synonymProposals[Number(given) - 1] : undefined;
    if (!proposal) throw new Failure('F01', texts.noNumber(given, loose.synonymProposals.length));
    return proposal;
  });
  const done: IndicatorSynonym[] = [];
  const refused: RefusedError[] = [];
  for (const { label, unit, indicator } of chosen) {
    const result: SynonymResult = await client.synonyms[act](districtCode, { label, unit, indicator: indicator.code });
    if (result.indicatorSynonym) done.push(result.indicatorSynonym);
    else refused.push(new RefusedError(act === 'confirm' ? 'IndicatorSynonymConfirm' : 'IndicatorSynonymDecline', result.userErrors));
  }
  if (options.json) {
    out(`${JSON.stringify({ synonyms: done, refused: refused.flatMap(({ userErrors }) => userErrors) }, null, 2)}\n`);
  } else {
    const say = act === 'confirm' ? texts.confirmed : texts.declined;
    out(
      [...done.map((one) => say(one.label, one.unit, nameOf(one))), ...(done.length > 0 ? [texts.again] : [])]
        .map((line) => `${line}\n`)
        .join(''),
    );
  }
  if (refused[0]) throw refused[0];
}

/** `fazhi synonyms add`: confirms words that nobody proposed. JSON: the decision. */
export async function synonymsAdd(
  surroundings: Surroundings,
  label: string,
  options: CommonOptions & Pick<IndicatorSynonymConfirmInput, 'unit' | 'indicator'>,
): Promise<void> {
  const client = connect(surroundings, options);
  const { unit, indicator } = options;
  const made = await client.synonyms.confirmOrThrow(await districtOf(client, options), { label, unit, indicator });
  const told = synonymTextsOf(surroundings.language).confirmed(made.label, made.unit, nameOf(made));
  surroundings.out(options.json ? `${JSON.stringify(made, null, 2)}\n` : `${told}\n`);
}

/** `fazhi synonyms end`: takes a decision about words back. JSON: the decision. */
export async function synonymsEnd(
  surroundings: Surroundings,
  label: string,
  options: CommonOptions & Partial<Pick<IndicatorSynonymConfirmInput, 'unit' | 'indicator'>>,
): Promise<void> {
  const { language, out } = surroundings;
  const texts = synonymTextsOf(language);
  const client = connect(surroundings, options);
  const fitting = (await inForce(client, await districtOf(client, options))).filter(
    (one) =>
      bare(one.label) === bare(label) &&
      (options.unit === undefined || one.unit === options.unit) &&
      (options.indicator === undefined || one.indicator.code === options.indicator),
  );
  const [one] = fitting;
  if (!one) throw new Failure('F01', texts.unknown(label));
  if (fitting.length > 1) {
    const known = fitting.map(({ unit, indicator }) => `${unit} ${indicator.code}`).join(textsOf(language).list);
    throw new Failure('F01', `${texts.several(label)} — ${known}`);
  }
  const ended = await client.synonyms.endOrThrow(one.id);
  out(options.json ? `${JSON.stringify(ended, null, 2)}\n` : `${texts.ended(ended.label, ended.unit, nameOf(ended))}\n`);
}

/** Words as the server compares them, near enough to find what a person means. */
const bare = (label: string): string => label.normalize('NFKC').replace(/[\s\p{P}\p{S}\p{Cf}]/gu, '');

const nameOf = ({ indicator }: Pick<IndicatorSynonym, 'indicator'>): string => `${indicator.name} (${indicator.code})`;

/** What may mean an indicator, numbered, then what is like none. Pure. */
export function proposalTable(
  { synonymProposals, unmatchedFigures }: LooseFigures,
  year: number,
  { language, width }: Pick<Surroundings, 'language' | 'width'>,
): string {
  const texts = synonymTextsOf(language);
  const { list } = textsOf(language);
  const { column } = texts;
  if (unmatchedFigures.length === 0) return `${texts.allCounted}\n`;
  const proposed = new Set(synonymProposals.map(({ label, unit }) => `${bare(label)} ${unit}`));
  const rest = unmatchedFigures.filter(({ label, unit }) => !proposed.has(`${bare(label)} ${unit}`));
  const evidence = ({ evidence: kind, chosen, likeness }: SynonymProposal) =>
    kind === 'CHOSEN' ? texts.chosen(chosen) : texts.alike(Math.round(likeness * 100));
  const rows = synonymProposals.map((one, i) => [
    ...[String(i + 1), one.label, one.unit, nameOf(one as never), evidence(one), String(one.count)],
    one.departments.map(({ shortName }) => shortName).join(list),
  ]);
  const columns = [
    { head: column.number, align: 'right' as const },
    ...[column.label, column.unit, column.indicator, column.evidence].map((head) => ({ head })),
    { head: column.figures, align: 'right' as const },
    { head: column.departments, wraps: true },
  ];
  const first =
    rows.length === 0 ? [texts.noProposals] : [`【${texts.heading(rows.length)}】\n${table(columns, rows, width)}`, texts.next(year)];
  const others = rest.map(({ label, unit, count }) => texts.words(label, unit, count)).join(list);
  return `${[...first, ...(rest.length > 0 ? [`【${texts.rest(rest.length)}】\n${wrap(others, width)}`] : [])].join('\n\n')}\n`;
}

/** What was decided. Pure. */
export function decisionTable(found: readonly IndicatorSynonym[], { language, width }: Pick<Surroundings, 'language' | 'width'>): string {
  const texts = synonymTextsOf(language);
  if (found.length === 0) return `${texts.noDecisions}\n`;
  const { column } = texts;
  const rows = found.map((one) => [one.label, one.unit, texts.state[one.state], one.by, dayOf(one.at), nameOf(one)]);
  const columns = [column.label, column.unit, column.state, column.by, column.day].map((head) => ({ head }));
  return `${table([...columns, { head: column.meant, wraps: true }], rows, width)}\n\n${texts.count(found.length)}\n`;
}
