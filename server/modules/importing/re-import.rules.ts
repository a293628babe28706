import type { CommitmentInput, FigureInput, ShortcomingInput } from '../reports/report.inputs.js';
import type { CauseCategory } from '../reports/shortcoming.entity.js';
import type { Draft } from './draft-input.js';

/** A stored document as `ReportDocuments` reads it, as far as a re-import looks at it. */
export interface StoredDocument {
  readonly title: string;
  readonly preamble: string;
  readonly responsibilities: readonly StoredItem[];
  readonly activities: readonly StoredItem[];
  readonly shortcomings: readonly StoredItem[];
  readonly commitments: readonly StoredItem[];
  readonly otherMatters: readonly StoredItem[];
}

export interface StoredItem {
  readonly id: string;
  readonly [field: string]: unknown;
}

const bigrams = (text: string): Map<string, number> => {
  const essence = text.replace(/[\p{P}\p{Z}\s]/gu, '').slice(0, comparedLength);
  const found = new Map<string, number>();
  for (let i = 0; i < essence.length - 1; i += 1) {
    const pair = essence.slice(i, i + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
};

/** As much of a text as tells what it is about. */
const comparedLength = 400;
/** Share of common character pairs (Dice) from which two texts are versions of one. */
const sameFrom = 0.5;

function likeness(one: Map<string, number>, other: Map<string, number>): number {
  let [common, all] = [0, 0];
  for (const [pair, count] of one) {
    common += Math.min(count, other.get(pair) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}

/** Pairs fresh items with stored ones: equal texts first, then the likest, each once. */
export function pairByText<F, S>(
  fresh: readonly F[],
  stored: readonly S[],
  freshText: (f: F) => string,
  storedText: (s: S) => string,
): Map<F, S> {
  const pairs = new Map<F, S>();
  const left = new Set(stored);
  for (const one of fresh) {
    const same = [...left].find((candidate) => storedText(candidate) === freshText(one));
    if (same === undefined) continue;
    pairs.set(one, same);
    left.delete(same);
  }
  const of = new Map([...left].map((one) => [one, bigrams(storedText(one))]));
  const scores = fresh
    .filter((one) => !pairs.has(one))
    .flatMap((one) => {
      const mine = bigrams(freshText(one));
      return [...of].map(([candidate, theirs]) => ({ one, candidate, score: likeness(mine, theirs) }));
    })
    .filter(({ score }) => score >= sameFrom)
    .sort((a, b) => b.score - a.score);
  for (const { one, candidate } of scores) {
    if (pairs.has(one) || !left.delete(candidate)) continue;
    pairs.set(one, candidate);
  }
  return pairs;
}

const said =
  (...fields: readonly string[]) =>
  (item: object) =>
    fields.map((field) => String((item as Record<string, unknown>)[field] ?? '')).join('\n');
const codeOf = (value: unknown): string | null => (value as { code?: string } | null | undefined)?.code ?? null;
const listOf = (value: unknown) => (value ?? []) as readonly StoredItem[];

/** Each fresh item of a list, with the id and what else it keeps of the stored one it is a version of. */
function adopt<T extends { id: string }>(
  fresh: readonly T[] | null | undefined,
  stored: readonly StoredItem[],
  fields: readonly string[],
  keep: (item: T, was: StoredItem) => Partial<T>,
  ids = new Map<string, string>(),
): T[] {
  const list = fresh ?? [];
  const pairs = pairByText(list, stored, said(...fields), said(...fields));
  return list.map((item) => {
    const was = pairs.get(item);
    if (!was) return item;
    ids.set(item.id, was.id);
    return { ...item, ...keep(item, was), id: was.id };
  });
}

const figures = (fresh: readonly FigureInput[] | null | undefined, stored: unknown): FigureInput[] =>
  adopt(fresh, listOf(stored), ['label', 'unit', 'role'], (figure, was) => ({
    indicator: codeOf(was.indicator),
    parts: figures(figure.parts, was.parts),
  }));

/**
 * Gives items of a corrected text the identity of the stored ones they are versions of, and what prose does not carry: terms, categories and
 * links, also where a person left them empty. What prose does carry is as the text says it. Pure.
 */
export function keepIdentity({ input, links }: Draft, stored: StoredDocument): Draft {
  const ids = new Map<string, string>();
  const now = (id: string) => ids.get(id) ?? id;
  const responsibilities = adopt(input.responsibilities, stored.responsibilities, ['narrative'], (item, was) => ({
    duty: codeOf(was.duty),
    evidence: item.evidence ?? (was.evidence as string | null),
    figures: figures(item.figures, was.figures),
  }));
  const activities = adopt(input.activities, stored.activities, ['heading', 'narrative'], (item, was) => ({
    theme: codeOf(was.theme),
    furtherThemes: listOf(was.furtherThemes).map((theme) => String(theme.code)),
    figures: figures(item.figures, was.figures),
  }));
  const withCauses = (item: ShortcomingInput, was: StoredItem) => ({
    theme: codeOf(was.theme),
    causes: adopt(item.causes, listOf(was.causes), ['text'], (_, before) => ({
      category: (before.category ?? null) as CauseCategory | null,
    })),
  });
  const shortcomings = adopt(input.shortcomings, stored.shortcomings, ['text'], withCauses, ids);
  const there = new Set(shortcomings.map(({ id }) => id));
  const known = new Set(stored.shortcomings.map(({ id }) => id));
  /** Links between what was there before are as a person left them; only to what is new are links proposed anew. */
  const answered = (item: CommitmentInput, was: StoredItem) => {
    const proposed = (item.addresses ?? []).map(now).filter((id) => !known.has(id));
    return [...new Set([...listOf(was.addresses).map(({ id }) => id), ...proposed])].filter((id) => there.has(id));
  };
  const kept = (item: CommitmentInput, was: StoredItem) => ({
    owner: item.owner ?? (was.owner as string | null),
    measure: item.measure ?? (was.measure as string | null),
    dueOn: item.dueOn ?? (was.dueOn as string | null),
    figures: figures(item.figures, was.figures),
    addresses: answered(item, was),
  });
  const commitments = adopt(input.commitments, stored.commitments, ['heading', 'text'], kept, ids).map((item) => ({
    ...item,
    addresses: (item.addresses ?? []).map(now),
  }));
  return {
    input: {
      ...input,
      responsibilities,
      activities,
      shortcomings,
      commitments,
      otherMatters: adopt(input.otherMatters, stored.otherMatters, ['heading', 'text'], () => ({})),
    },
    links: links.map((link) => ({ ...link, commitmentId: now(link.commitmentId), shortcomingId: now(link.shortcomingId) })),
  };
}
