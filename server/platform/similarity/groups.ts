import { averageLinkage } from './clusters.js';
import { profileLikeness } from './likeness.js';
import { byText } from './order.js';
import { type Profile, profileOf } from './profile.js';

/** Average likeness from which texts of several departments stand under one line; `npm run eval:similarity` measures it. */
export const GROUPED_FROM = 0.45;

export interface GroupedText {
  id: string;
  text: string;
}

/** A group of an earlier run, as the office left it: merged, split or renamed. */
export interface EarlierGroup {
  id: string;
  /** `placed` by the office: stays whatever its text has become. A split is two groups with the members the office gave each. */
  members: readonly (GroupedText & { placed?: boolean })[];
  /** Ids that the office keeps out of it, however alike they are. */
  without?: readonly string[];
  /** A name the office gave; without one the group is named by its most typical member. */
  name?: string | null;
}

export interface TextGroup {
  /** The earlier group it goes on with; null for a new one. */
  id: string | null;
  name: string;
  /** Id of the most typical of today's members. */
  typical: string;
  /** Ids, most typical first. */
  members: string[];
}

interface Known extends GroupedText {
  profile: Profile;
}

const known = ({ id, text }: GroupedText): Known => ({ id, text, profile: profileOf(text) });
const average = (one: Known, others: readonly Known[]) =>
  others.reduce((sum, other) => sum + profileLikeness(one.profile, other.profile), 0) / Math.max(1, others.length);

/**
 * Groups of similar shortcomings or causes across departments; a text that is like no other is a group of its own.
 *
 * An item that an earlier group holds stays in it unless its text is no longer like the text it had there; others attach to the earlier group
 * they are likest to, judged by that group's earlier members, also those that are gone; what is left is grouped anew. The office's merging,
 * splitting and renaming therefore survive. An earlier group none of whose members is here, and to which nothing attaches, is left out.
 * The order of what is given has no part in the answer.
 * @param items ids are unique
 */
export function groupTexts(items: readonly GroupedText[], earlierGroups: readonly EarlierGroup[] = []): TextGroup[] {
  const today = items.map(known).sort((a, b) => byText(a.profile.essence, b.profile.essence) || byText(a.id, b.id));
  const earlier = [...earlierGroups].sort((a, b) => byText(a.id, b.id)).map((group) => ({ ...group, before: group.members.map(known) }));
  const places = new Map<string, { group: string; profile: Profile; placed: boolean }>();
  for (const { id: group, members } of earlier) {
    for (const { id, text, placed } of members) places.set(id, { group, profile: profileOf(text), placed: placed === true });
  }

  const continued = new Map<string, Known[]>();
  const left: Known[] = [];
  for (const item of today) {
    const group = staysIn(item, places.get(item.id)) ?? likestOf(item, earlier);
    if (group === null) left.push(item);
    else continued.set(group, [...(continued.get(group) ?? []), item]);
  }

  const likenesses = left.map((one) => left.map((other) => profileLikeness(one.profile, other.profile)));
  const anew = averageLinkage(likenesses, GROUPED_FROM).map((cluster) => cluster.flatMap((at) => left[at] ?? []));
  return [
    ...earlier.flatMap(({ id, name }) => grouped(id, name ?? null, continued.get(id) ?? [])),
    ...anew.flatMap((members) => grouped(null, null, members)),
  ].sort((a, b) => b.members.length - a.members.length || byText(a.name, b.name) || byText(a.typical, b.typical));
}

function staysIn(item: Known, place: { group: string; profile: Profile; placed: boolean } | undefined): string | null {
  if (!place) return null;
  return place.placed || profileLikeness(item.profile, place.profile) >= GROUPED_FROM ? place.group : null;
}

function likestOf(item: Known, earlier: readonly { id: string; before: readonly Known[]; without?: readonly string[] }[]): string | null {
  let likest: { id: string; by: number } | null = null;
  for (const { id, before, without = [] } of earlier) {
    if (without.includes(item.id)) continue;
    const by = average(item, before);
    if (by >= GROUPED_FROM && by > (likest?.by ?? 0)) likest = { id, by };
  }
  return likest?.id ?? null;
}

/** Most typical = on average likest to the others; of several the shorter, which names the thing without its details. */
function grouped(id: string | null, name: string | null, members: readonly Known[]): TextGroup[] {
  const ranked = members
    .map((member) => ({ member, typical: average(member, members) }))
    .sort(
      (a, b) =>
        Math.round((b.typical - a.typical) * 1e9) ||
        a.member.text.length - b.member.text.length ||
        byText(a.member.text, b.member.text) ||
        byText(a.member.id, b.member.id),
    )
    .map(({ member }) => member);
  const [typical] = ranked;
  return typical ? [{ id, name: name ?? typical.text, typical: typical.id, members: ranked.map((member) => member.id) }] : [];
}
