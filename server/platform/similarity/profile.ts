import { aspectsOf } from './aspects.js';
import { COMMON_PAIRS } from './formulas.js';
import { characterPairs, clausesOf, withoutFormulas } from './text.js';

/** What of a text is compared, worked out once. */
export interface Profile {
  /** The text without blanks and marks; equal texts are equal in likeness whatever else. */
  essence: string;
  /** Weight of each aspect, and of its object. */
  aspects: ReadonlyMap<string, number>;
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
  for (const [at, clause] of clauses.entries()) {
    // Where the first clauses bear nothing known, the first that does is the one that names it.
    const weight = aspects.size === 0 ? 1 : FOLLOWING_CLAUSE;
    for (const name of aspectsOf(clause)) {
      raise(aspects, name, weight);
      raise(aspects, name.slice(0, name.indexOf('.')), weight * OBJECT_ALONE);
    }
    for (const pair of characterPairs(withoutFormulas(clause))) {
      raise(pairs, pair, (COMMON_PAIRS.get(pair) ?? 1) * (at === 0 ? 1 : FOLLOWING_CLAUSE));
    }
  }
  return { essence: clauses.join(''), aspects, pairs };
}
