import { StatutoryPart } from '../../reports/report-part.entity.js';
import type { ComposedClause, SaidSource } from './composed-clause.js';
import type { KeptClause } from './kept-clause.js';
import { placeOf } from './places.rules.js';

/**
 * A new draft over a kept one. What the office wrote or took out stays as it is, in its place, and keeps what it was based on, so that it shows as
 * stale where that changed; what nobody touched is composed anew; what no report gives any longer goes, unless the office wrote it. Pure.
 */

const parts = Object.values(StatutoryPart);

/** Share of common places of two lists of sources. */
function overlap(one: readonly SaidSource[], other: readonly SaidSource[]): number {
  const [mine, theirs] = [new Set(one.map(placeOf)), new Set(other.map(placeOf))];
  const common = [...mine].filter((place) => theirs.has(place)).length;
  const all = mine.size + theirs.size - common;
  return all === 0 ? 1 : common / all;
}

/** From which share of common sources two clauses of one kind are about the same. */
const sameFrom = 0.5;
const kindOf = (key: string): string => key.slice(0, key.indexOf(':') + 1);

/** The composed clause of each kept one: by key, else for groups, whose first item may have changed, by what they are made from. */
export function matched(kept: readonly KeptClause[], composed: readonly ComposedClause[]): Map<KeptClause, ComposedClause> {
  const byKey = new Map(composed.map((clause) => [clause.key, clause]));
  const found = new Map<KeptClause, ComposedClause>();
  for (const clause of kept) {
    const same = clause.key === null ? undefined : byKey.get(clause.key);
    if (same) found.set(clause, same);
  }
  const free = new Set(composed.filter((clause) => ![...found.values()].includes(clause)));
  for (const clause of kept) {
    const { key } = clause;
    if (found.has(clause) || key === null || !key.includes('group:')) continue;
    const [best] = [...free]
      .filter((one) => kindOf(one.key) === kindOf(key))
      .map((one) => ({ one, by: overlap(clause.sources, one.sources) }))
      .filter(({ by }) => by >= sameFrom)
      .sort((a, b) => b.by - a.by);
    if (!best) continue;
    found.set(clause, best.one);
    free.delete(best.one);
  }
  return found;
}

/** @param newId makes the id of a clause that was not there before */
export function redrafted(kept: readonly KeptClause[], composed: readonly ComposedClause[], newId: () => string): KeptClause[] {
  const same = matched(kept, composed);
  const taken = new Map([...same].map(([clause, one]) => [one, clause]));
  const list = kept.flatMap((clause): KeptClause[] => {
    const one = same.get(clause);
    if (clause.written) return [clause];
    if (clause.dropped) return [one ? { ...clause, ...fresh(one) } : clause];
    return one ? [{ ...clause, ...fresh(one) }] : [];
  });
  for (const [i, one] of composed.entries()) {
    if (taken.has(one)) continue;
    // Behind the nearest clause before it in the new draft that is there, else at the beginning of its part.
    const before = composed.slice(0, i).findLast((other) => other.part === one.part && list.some(({ key }) => key === other.key));
    const at = before
      ? list.findIndex(({ key }) => key === before.key) + 1
      : list.findIndex(({ part }) => parts.indexOf(part) >= parts.indexOf(one.part));
    list.splice(at < 0 ? list.length : at, 0, { id: newId(), ...fresh(one), written: false, dropped: false, reason: null });
  }
  return list;
}

/** What a clause has of its composition. */
export const fresh = ({ key, part, heading, text, sources, totals }: ComposedClause) => ({
  key,
  part,
  heading,
  text,
  composed: text,
  sources,
  totals,
});

export type SourceState = 'CURRENT' | 'CHANGED' | 'GONE';

export interface ClauseState {
  /** of each source, in order */
  readonly sources: readonly SourceState[];
  /** what a new draft would say; null = it would say nothing, or the office wrote the clause from the start */
  readonly composedNow: string | null;
  readonly stale: boolean;
}

/** How a kept clause stands to the present reports; `present` tells what each source says now, by its place. Pure. */
export function stateOf(
  clause: KeptClause,
  now: ComposedClause | undefined,
  present: ReadonlyMap<string, Pick<SaidSource, 'text'>>,
): ClauseState {
  const sources = clause.sources.map((source): SourceState => {
    const text = present.get(placeOf(source))?.text;
    if (text === undefined) return 'GONE';
    return text === source.text ? 'CURRENT' : 'CHANGED';
  });
  const moved = clause.key !== null && (now?.text !== clause.composed || now === undefined || overlap(clause.sources, now.sources) < 1);
  return { sources, composedNow: now?.text ?? null, stale: moved || sources.some((state) => state !== 'CURRENT') };
}
