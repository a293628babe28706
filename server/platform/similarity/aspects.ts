import { GOVERNANCE_ASPECTS } from './governance-aspects.js';
import { PEOPLE_ASPECTS } from './people-aspects.js';

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
}

const ASPECTS: readonly Aspect[] = [...PEOPLE_ASPECTS, ...GOVERNANCE_ASPECTS];

/** Names of the aspects a clause bears, in the table's order. */
export function aspectsOf(clause: string): string[] {
  const found = ASPECTS.filter(({ words, unless }) => words.test(clause) && !unless?.test(clause));
  const narrow = found.filter(({ broad }) => !broad);
  return (narrow.length > 0 ? narrow : found).map(({ name }) => name);
}
