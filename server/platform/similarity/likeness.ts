import { type Profile, profileOf } from './profile.js';
import { COMPARED_CHARACTERS } from './text.js';

/** From here on an earlier shortcoming is worth showing to a person; `npm run eval:similarity` measures it. */
export const proposeFrom = 0.45;

/** Known aspects weigh more than wording: the same thing is said in many words, and the same words of many things. */
const BY_ASPECTS = 0.75;
/** An opening of which is not known what is wanting stands for something of its own, whatever its details touch upon. */
const BY_DETAILS = 0.4;
/** How much of the aspects' say goes to whether one text is a part of the other. */
const BY_CONTAINMENT = 0.4;
/** Texts whose known aspects have nothing in common are about different things, however much wording they share. */
const OTHER_ASPECTS = 0.5;
/** Where no aspect is known on either side, wording alone decides; pairs of characters are sparse, so their cosine is raised. */
const WORDING_POWER = 0.6;

/** Cosine of two weightings; 0 where either is empty. */
export function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const [key, weight] of small) common += weight * (large.get(key) ?? 0);
  if (common === 0) return 0;
  const square = (weights: ReadonlyMap<string, number>) => [...weights.values()].reduce((sum, weight) => sum + weight * weight, 0);
  return Math.min(1, common / Math.sqrt(square(one) * square(other)));
}

/** Share of the smaller weighting that the larger holds too. */
function containment(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [key, weight] of one) common += Math.min(weight, other.get(key) ?? 0);
  const total = (weights: ReadonlyMap<string, number>) => [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return common / Math.min(total(one), total(other));
}

/** As `likeness`, of texts already worked out. */
export function profileLikeness(one: Profile, other: Profile): number {
  if (one.essence === other.essence) return one.essence === '' ? 0 : 1;
  const wording = cosine(one.pairs, other.pairs);
  if (one.aspects.size === 0 || other.aspects.size === 0) {
    const neither = one.aspects.size === 0 && other.aspects.size === 0;
    return wording ** WORDING_POWER * (neither ? 1 : 0.8);
  }
  const aspects = BY_CONTAINMENT * containment(one.aspects, other.aspects) + (1 - BY_CONTAINMENT) * cosine(one.aspects, other.aspects);
  if (aspects === 0) return wording * OTHER_ASPECTS;
  const share = one.openingKnown && other.openingKnown ? BY_ASPECTS : BY_DETAILS;
  return share * aspects + (1 - share) * wording ** WORDING_POWER;
}

/** A report's sentences are compared many times over: the last ones' profiles are kept. */
const REMEMBERED = 2000;
const remembered = new Map<string, Profile>();

function profileOnce(text: string): Profile {
  const known = remembered.get(text);
  if (known) return known;
  const profile = profileOf(text);
  if (remembered.size >= REMEMBERED) remembered.clear();
  if (text.length <= COMPARED_CHARACTERS) remembered.set(text, profile);
  return profile;
}

/**
 * How alike two shortcomings (or causes) are, 0 … 1: the same object with the same fault, in whatever words. Equal texts, but for
 * blanks and marks, are 1; symmetric; any text is compared, an empty one is like none.
 */
export function likeness(one: string, other: string): number {
  return profileLikeness(profileOnce(one), profileOnce(other));
}
