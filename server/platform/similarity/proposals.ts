import { profileLikeness } from './likeness.js';
import { profileOf } from './profile.js';

/** From here on an earlier shortcoming is worth showing to a person; `npm run eval:similarity` measures it. */
export const PROPOSED_FROM = 0.5;

interface Told {
  id: string;
  text: string;
}

export interface Proposal {
  current: string;
  earlier: string;
  /** 0 … 1, at least `PROPOSED_FROM`. */
  likeness: number;
}

/**
 * Which of this year's shortcomings may be an earlier one of the same department: every likely pair by its ids, likeliest first. Nothing is
 * chosen; a person links one, or declines. The order of what is given has no part in the answer.
 */
export function proposals(current: readonly Told[], earlier: readonly Told[]): Proposal[] {
  const before = earlier.map(({ id, text }) => ({ id, profile: profileOf(text) }));
  return current
    .flatMap(({ id, text }) => {
      const profile = profileOf(text);
      return before.map((one) => ({ current: id, earlier: one.id, likeness: profileLikeness(profile, one.profile) }));
    })
    .filter((pair) => pair.likeness >= PROPOSED_FROM)
    .sort((a, b) => b.likeness - a.likeness || byText(a.current, b.current) || byText(a.earlier, b.earlier));
}

/** By code units: the same on every machine, whatever its language. */
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
