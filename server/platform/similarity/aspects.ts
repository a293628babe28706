import { GOVERNANCE_ASPECTS } from './governance-aspects.js';
import { PEOPLE_ASPECTS } from './people-aspects.js';
import { tradesOf } from './trades.js';

/**
 * What a clause finds fault with: an object and its fault (`people.few`), recognised by the words the field has for it. Aspects with the same
 * first word (the object) are relatives. The table is data: a wording that is missing is added to its line, and no rule changes.
 */
export interface Aspect {
  /** `object.fault`. */
  name: string;
  /** Found in a clause without blanks or marks. */
  words: RegExp;
  /** Words that make it something else. */
  unless?: RegExp;
  /** A broad aspect counts in a clause only where no other is found. */
  broad?: true;
  /** What is wanting, whatever it is wanted for: 合法性审查力量不足 is about too few people, and only a little about review. */
  head?: true;
}

const ASPECTS: readonly Aspect[] = [...PEOPLE_ASPECTS, ...GOVERNANCE_ASPECTS];

/** Beside a head, another aspect of the clause only says what for. */
const WHAT_FOR = 0.35;

export interface Borne {
  name: string;
  /** How far the clause is about it: 1, or less beside a head. */
  share: number;
  broad: boolean;
  /** A matter of one trade, of which is not known what is wanting. */
  trade: boolean;
}

/** The aspects a clause bears, in the table's order. */
export function aspectsOf(clause: string): Borne[] {
  const found = ASPECTS.filter(({ words, unless }) => words.test(clause) && !unless?.test(clause));
  const narrow = found.filter(({ broad }) => !broad);
  const kept = narrow.length > 0 ? narrow : found;
  const headed = kept.some(({ head }) => head);
  const borne = kept.map(({ name, head, broad }) => ({ name, share: headed && !head ? WHAT_FOR : 1, broad: broad === true, trade: false }));
  const trades = tradesOf(clause).map((name) => ({ name, share: borne.length > 0 ? WHAT_FOR : 1, broad: false, trade: true }));
  return [...borne, ...trades];
}
