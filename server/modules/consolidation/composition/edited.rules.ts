import type { Faults } from '../../../platform/faults.js';
import { literal } from '../../../platform/literal.js';
import { StatutoryPart } from '../../reports/report-part.entity.js';
import type { ComposedClause, ComposedTotal, SaidSource } from './composed-clause.js';
import type { ClauseInput, ConsolidationSaveInput } from './document.inputs.js';
import type { KeptClause } from './kept-clause.js';
import { placeOf } from './places.rules.js';
import { fresh } from './redraft.rules.js';
import { amount } from './wording.rules.js';

const most = { clauses: 1000, title: 200, addressee: 200, preamble: 5000, heading: 200, text: 20_000, reason: 500, sources: 500 };
const parts = Object.values(StatutoryPart);

/** What an edit is judged by. */
export interface Present {
  readonly kept: readonly KeptClause[];
  /** what a new draft would say of each kept clause */
  readonly now: ReadonlyMap<KeptClause, ComposedClause>;
  /** every place of the reports, by id */
  readonly places: ReadonlyMap<string, SaidSource>;
}

/** The clauses after an edit, in the order of the parts; faults are collected, each with its path. Pure. */
export function editedClauses(given: readonly ClauseInput[], present: Present, newId: () => string, faults: Faults): KeptClause[] {
  faults.count(given, ['clauses'], most.clauses);
  const byId = new Map(present.kept.map((clause) => [clause.id, clause]));
  const seen = new Set<string>();
  const edited = given.slice(0, most.clauses).flatMap((input, i) => {
    const path = (key: string) => ['clauses', i, key] as const;
    const id = input.id ? faults.id(input.id, path('id')) : newId();
    if (seen.has(id)) faults.add('DUPLICATE_ID', path('id'), { zh: '同一条写了两次。', en: 'The same clause stands twice.' });
    seen.add(id);
    faults.text(input.text, path('text'), most.text, true);
    faults.text(input.heading, path('heading'), most.heading, false);
    faults.text(input.reason, path('reason'), most.reason, false);
    faults.count(input.sourceIds, path('sourceIds'), most.sources);
    const before = byId.get(id);
    const after = before ? changed(before, input, present) : ownClause(id, input);
    if (after === null) return [];
    const sources = sourcesOf(input, after, present, faults, i);
    const clause = { ...after, sources };
    const lost = clause.totals.filter((total) => !states(clause.text, total));
    if (lost.length > 0 && !clause.reason) faults.add('REQUIRED', path('reason'), figureLost(clause, lost));
    const strange = clause.key === null || lost.length > 0 ? [] : strangeNumbers(clause);
    if (strange.length > 0 && !clause.reason) faults.add('REQUIRED', path('reason'), figureStrange(clause, strange));
    return [clause];
  });
  // Taken out: kept, so that a new draft does not bring it back, and so that the office can.
  const out = present.kept.filter(({ id }) => !seen.has(id)).map((clause) => ({ ...clause, dropped: true }));
  return [...edited, ...out].sort((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part));
}

const ownClause = (id: string, { part, heading, text, reason }: ClauseInput): KeptClause => ({
  ...{ id, part, key: null, heading: heading?.trim() || null, text: text.trim() },
  ...{ composed: null, written: true, dropped: false, reason: reason?.trim() || null, sources: [], totals: [] },
});

/** A clause that was there, after an edit; null = nobody wrote it, somebody looked at it, and no report gives it any longer. */
function changed(before: KeptClause, input: ClauseInput, { now, places }: Present): KeptClause | null {
  const next = now.get(before);
  const text = input.text.trim();
  if (input.reviewed && !before.written && text === before.text && before.key !== null) {
    return next ? { ...before, ...fresh(next), dropped: false } : null;
  }
  const base = input.reviewed ? lookedAt(before, next, places) : before;
  const heading = input.heading === undefined ? before.heading : input.heading?.trim() || null;
  const { part } = input;
  const composed = next ?? before;
  const written = text !== base.composed || heading !== composed.heading || part !== composed.part;
  const reason = input.reason === undefined ? before.reason : input.reason?.trim() || null;
  return { ...base, part, heading, text, written, dropped: false, reason: written ? reason : null };
}

/** What the office wrote, resting on what the reports say now. */
function lookedAt(before: KeptClause, next: ComposedClause | undefined, places: Present['places']): KeptClause {
  if (next) return { ...before, key: next.key, composed: next.text, sources: next.sources, totals: next.totals };
  const sources = before.sources.flatMap((source) => places.get(placeOf(source)) ?? []);
  // No report gives it any longer: from now on it is the office's own.
  return { ...before, key: null, composed: null, sources, totals: [] };
}

function sourcesOf({ sourceIds }: ClauseInput, clause: KeptClause, { places }: Present, faults: Faults, i: number): readonly SaidSource[] {
  if (!sourceIds) return clause.sources;
  if (clause.key !== null) {
    faults.add('INVALID_VALUE', ['clauses', i, 'sourceIds'], {
      zh: '这一条由系统汇编，来源随汇编而定；只有自行撰写的条目可以指定来源。',
      en: 'This clause was composed, and its sources with it; only a clause of your own names its sources.',
    });
    return clause.sources;
  }
  return sourceIds.slice(0, most.sources).flatMap((id, j) => {
    const place = places.get(id.toLowerCase());
    if (place) return [place];
    faults.add('UNKNOWN_REFERENCE', ['clauses', i, 'sourceIds', j], {
      zh: `本年度已报送的报告中没有 ${id.slice(0, 60)}。请从列表中选取。`,
      en: `No released report of the year has ${id.slice(0, 60)}. Take one from the list.`,
    });
    return [];
  });
}

/** Whether a text still states a total as it was composed. */
export function states(text: string, { stated, unit }: ComposedTotal): boolean {
  return new RegExp(`(?<![\\d.])${literal(amount(stated))}余?${literal(unit)}`, 'u').test(text);
}

const numbersIn = (text: string): string[] => text.match(/\d+(?:\.\d+)?/gu) ?? [];

/** Numbers of a composed clause that neither its composition nor its sources state. */
function strangeNumbers({ text, composed, sources }: KeptClause): string[] {
  const known = new Set([composed ?? '', ...sources.map((source) => source.text)].flatMap(numbersIn));
  return [...new Set(numbersIn(text))].filter((number) => !known.has(number));
}

const figureStrange = ({ text }: KeptClause, numbers: readonly string[]) => ({
  zh: `“${text.slice(0, 30)}…”写有来源中没有的数字（${numbers.join('、')}）。请核对，或填写理由（reason），例如“单位来函更正”。`,
  en: `"${text.slice(0, 30)}…" holds numbers that its sources do not state (${numbers.join(', ')}). Check them, or give a reason, for example "corrected by letter".`,
});

const figureLost = ({ text }: KeptClause, lost: readonly ComposedTotal[]) => {
  const zh = lost.map(({ name, stated, unit }) => `${name}${amount(stated)}${unit}`).join('、');
  const en = lost.map(({ name, stated, unit }) => `${name} ${stated} ${unit}`).join(', ');
  return {
    zh: `“${text.slice(0, 30)}…”不再写明汇总数（${zh}）。请填写理由（reason），例如“含垂直管理单位数据”；如只更正某一汇总数，请用 totalOverride。`,
    en: `"${text.slice(0, 30)}…" no longer states the total (${en}). Give a reason, for example "includes vertically managed units"; to state one total otherwise use totalOverride.`,
  };
};

/** The head after an edit; faults are collected. Pure. */
export function editedHead(
  input: ConsolidationSaveInput,
  before: { readonly title: string; readonly addressee: string | null; readonly preamble: string },
  faults: Faults,
) {
  const { title = before.title, addressee = before.addressee, preamble = before.preamble } = input;
  faults.text(title, ['title'], most.title, true);
  faults.text(addressee, ['addressee'], most.addressee, false);
  faults.text(preamble, ['preamble'], most.preamble, false);
  return { title: title?.trim() ?? '', addressee: addressee?.trim() || null, preamble: preamble?.trim() ?? '' };
}
