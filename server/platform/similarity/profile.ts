import { aspectsOf, type Borne } from './aspects.js';
import { COMMON_PAIRS } from './formulas.js';
import { characterPairs, clausesOf, withoutFormulas } from './text.js';

/** What of a text is compared, worked out once. */
export interface Profile {
  /** The text without blanks and marks; equal texts are equal in likeness whatever else. */
  essence: string;
  /** Weight of each aspect, and of its object. */
  aspects: ReadonlyMap<string, number>;
  /** Whether the opening bears an aspect; details alone say less. */
  openingKnown: boolean;
  /** Weight of each pair of characters outside formulas. */
  pairs: ReadonlyMap<string, number>;
}

/** The first clause names what is wrong; those behind mostly show how. */
const FOLLOWING_CLAUSE = 0.45;
/** The object alone: who lacks people and who lacks skill both speak of people. */
const OBJECT_ALONE = 0.6;

const raise = (weights: Map<string, number>, key: string, weight: number) => {
  if ((weights.get(key) ?? 0) < weight) weights.set(key, weight);
};

export function profileOf(text: string): Profile {
  const clauses = clausesOf(text);
  const aspects = new Map<string, number>();
  const pairs = new Map<string, number>();
  const { borne, length } = leadOf(clauses);
  const bear = (found: readonly Borne[], weight: number) => {
    for (const { name, share, trade } of found) {
      raise(aspects, name, weight * share);
      if (!trade) raise(aspects, name.slice(0, name.indexOf('.')), weight * share * OBJECT_ALONE);
    }
  };
  bear(borne, 1);
  const openingKnown = borne.some(({ trade }) => !trade);
  for (const [at, clause] of clauses.entries()) {
    // Of a text whose opening is unknown, the first clause that bears something counts in full.
    if (at >= length) bear(borneAfter(clauses[0] ?? '', clause), aspects.size === 0 ? 1 : FOLLOWING_CLAUSE);
    for (const pair of characterPairs(withoutFormulas(clause))) {
      raise(pairs, pair, (COMMON_PAIRS.get(pair) ?? 1) * (at === 0 ? 1 : FOLLOWING_CLAUSE));
    }
  }
  return { essence: clauses.join(''), aspects, openingKnown, pairs };
}

/** What the opening bears: the first clause, or the first two read as one where the second leaves out its subject (法治宣传不够深入，覆盖面不广). */
function leadOf([first = '', second]: readonly string[]): { borne: Borne[]; length: number } {
  const alone = aspectsOf(first);
  if (second === undefined || alone.some(({ broad, trade }) => !broad && !trade)) return { borne: alone, length: 1 };
  const both = aspectsOf(`${first}${second}`);
  // Of an opening of which nothing is known, what the second clause bears by itself needs no subject of the first.
  const bySecond = alone.some(({ broad }) => broad) ? [] : aspectsOf(second).map(({ name }) => name);
  return both.some(({ name, broad, trade }) => !broad && !trade && !bySecond.includes(name))
    ? { borne: both, length: 2 }
    : { borne: alone, length: 1 };
}

/** What a later clause bears, by itself or read after the first, whose subject it leaves out. */
function borneAfter(first: string, clause: string): Borne[] {
  const alone = aspectsOf(clause);
  if (alone.length > 0) return alone;
  const known = aspectsOf(first).map(({ name }) => name);
  return aspectsOf(`${first}${clause}`).filter(({ name, broad }) => !broad && !known.includes(name));
}
