import { cosine } from './likeness.js';
import { FILLERS, THINGS } from './name-words.js';
import { characterPairs } from './text.js';

/** From here on a name is worth showing to a person; `npm run eval:similarity` measures it. */
export const proposeNameFrom = 0.5;

/** What of a name is compared, worked out once. */
export interface NameProfile {
  /** the name without blanks and marks */
  readonly key: string;
  /** weight of each thing it names, and of the pairs of characters outside them */
  readonly parts: ReadonlyMap<string, number>;
  /** pairs of characters of the whole name */
  readonly pairs: ReadonlyMap<string, number>;
}

/** A word that no table knows weighs less than a known thing: it is as often a place or an adverb as the thing that is counted. */
const UNKNOWN_WORD = 0.6;
/** How much the wording itself says beside the things that are named. */
const BY_WORDING = 0.2;
/** How much of the things' say goes to whether one name is a part of the other. */
const BY_CONTAINMENT = 0.5;

const words = THINGS.flatMap(({ name, weight, words: list }) => list.split(' ').map((word) => ({ word, name, weight })));
const byWord = new Map(words.map((one) => [one.word, one]));
const anyWord = new RegExp([...byWord.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|'), 'gu');

export function nameProfile(name: string): NameProfile {
  const key = name.normalize('NFKC').replace(/[\s\p{P}\p{S}\p{Cf}]/gu, '');
  const parts = new Map<string, number>();
  const rest = key.replace(anyWord, (word) => {
    const known = byWord.get(word);
    if (known) parts.set(known.name, known.weight);
    return '|';
  });
  for (const unknown of rest.replace(FILLERS, '|').split('|')) {
    const pairs = unknown.length === 1 ? [] : characterPairs(unknown);
    for (const pair of pairs) parts.set(pair, UNKNOWN_WORD / Math.sqrt(pairs.length));
  }
  return { key, parts, pairs: new Map(characterPairs(key).map((pair) => [pair, 1])) };
}

const total = (weights: ReadonlyMap<string, number>) => [...weights.values()].reduce((sum, weight) => sum + weight, 0);

/** As `nameLikeness`, of names already worked out. */
export function nameProfileLikeness(one: NameProfile, other: NameProfile): number {
  if (one.key === other.key) return one.key === '' ? 0 : 1;
  let common = 0;
  for (const [part, weight] of one.parts) common += Math.min(weight, other.parts.get(part) ?? 0);
  if (common === 0) return 0;
  const [mine, others] = [total(one.parts), total(other.parts)];
  const things = BY_CONTAINMENT * (common / Math.min(mine, others)) + (1 - BY_CONTAINMENT) * ((2 * common) / (mine + others));
  // What says little by itself says little, however wholly it is shared.
  return ((1 - BY_WORDING) * things + BY_WORDING * cosine(one.pairs, other.pairs)) * Math.min(1, common / 0.6);
}

/** How alike two names of what is counted are, 0 … 1 (学法次数, 法治专题学习). Symmetric; equal names are 1, an empty one is like none. */
export const nameLikeness = (one: string, other: string): number => nameProfileLikeness(nameProfile(one), nameProfile(other));
