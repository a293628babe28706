import { averageLinkage } from './clusters.js';
import { type DateAgreement, dateAgreement, type Occasions, occasionsOf } from './event-dates.js';
import { cosine } from './likeness.js';
import { byText } from './proposals.js';
import { characterPairs, plain } from './text.js';

/** Evidence from which two departments' activities are proposed as one event; `npm run eval:similarity` measures it. */
export const JOINED_FROM = 0.5;

export interface ToldActivity {
  id: string;
  /** Id or code: an event has one activity of each. */
  department: string;
  heading: string;
  narrative: string;
  theme?: string | null;
  /** `2023-05-16` or `2023-05`; dates in the words are read besides. */
  date?: string | null;
  figures?: readonly { label: string; value: string; unit?: string | null }[];
}

export interface JointEvent {
  /** Ids, the fullest telling first. */
  activities: string[];
  /** The heading of the fullest telling. */
  name: string;
  /** 0 … 1: average evidence between its activities. */
  likeness: number;
}

interface Telling {
  activity: ToldActivity;
  heading: ReadonlyMap<string, number>;
  words: ReadonlyMap<string, number>;
  figures: ReadonlySet<string>;
  occasions: Occasions;
  together: boolean;
}

/** Words of doing something with others; without them two sums of the same size are chance. */
const TOGETHER =
  /联合|会同|共同|配合|参加|参与|与[^,，。]{2,24}(?:举办|举行|开展|召开|一道|组织|在)|协同|牵头|承办|联席|联动|设台|[设参]展|成员单位|单位参加|集中|启动|按照[^,，。]{2,16}部署/u;
const DATE_EVIDENCE: Readonly<Record<DateAgreement, number>> = { SAME_DAY: 0.3, SAME_MONTH: 0.08, UNKNOWN: 0, DIFFERENT: -1 };

/**
 * Activities of several departments that tell of one event, from heading, date, theme, figures and the rarer words. Proposed only: the office
 * confirms, and totals count it once then. The order of what is given has no part in the answer.
 */
export function jointEvents(activities: readonly ToldActivity[]): JointEvent[] {
  const tellings = tellingsOf([...activities].sort((a, b) => byText(a.id, b.id)));
  const evidence = tellings.map(() => new Array<number>(tellings.length).fill(0));
  for (const [i, one] of tellings.entries()) {
    for (let j = i + 1; j < tellings.length; j += 1) {
      const other = tellings[j];
      const row = evidence[j];
      const found = other ? evidenceFor(one, other) : 0;
      if (row) row[i] = found;
      (evidence[i] ?? [])[j] = found;
    }
  }
  const apart = (i: number, j: number) =>
    i !== j && (tellings[i]?.activity.department === tellings[j]?.activity.department || (evidence[i]?.[j] ?? 0) < 0);
  return averageLinkage(evidence, JOINED_FROM, apart)
    .filter((cluster) => cluster.length > 1)
    .map((cluster) => {
      const among = cluster.flatMap((i) => cluster.filter((j) => j > i).map((j) => evidence[i]?.[j] ?? 0));
      const told = cluster
        .flatMap((at) => tellings[at]?.activity ?? [])
        .sort((a, b) => b.narrative.length - a.narrative.length || byText(a.id, b.id));
      return {
        activities: told.map(({ id }) => id),
        name: told[0]?.heading ?? '',
        likeness: Math.min(1, among.reduce((sum, value) => sum + value, 0) / among.length),
      };
    })
    .sort((a, b) => b.activities.length - a.activities.length || byText(a.activities[0] ?? '', b.activities[0] ?? ''));
}

function evidenceFor(one: Telling, other: Telling): number {
  const date = dateAgreement(one.occasions, other.occasions);
  if (date === 'DIFFERENT') return -1;
  const figures = [...one.figures].filter((figure) => other.figures.has(figure)).length;
  const words = cosine(one.words, other.words);
  const theme = one.activity.theme && one.activity.theme === other.activity.theme ? 0.06 : 0;
  const together = one.together && other.together ? 0.12 : one.together || other.together ? 0.03 : -0.1;
  const sums = one.occasions.wholeYear || other.occasions.wholeYear ? -0.2 : 0;
  return Math.max(
    0,
    DATE_EVIDENCE[date] + 1.1 * words + 0.15 * cosine(one.heading, other.heading) + Math.min(0.3, 0.2 * figures) + theme + together + sums,
  );
}

/** Words that one activity in many holds weigh most: the square, the river, the campaign's name. */
function tellingsOf(activities: readonly ToldActivity[]): Telling[] {
  const read = activities.map((activity) => {
    const heading = plain(activity.heading);
    const text = `${heading}|${plain(activity.narrative)}`;
    const wording = text.replace(/[\d月日]+|全[年区县市]|开展|组织|参加|联合|会同|共同|举办|活动/gu, '|');
    return { activity, heading: new Set(characterPairs(heading)), words: new Set(characterPairs(wording)), text };
  });
  const counts = new Map<string, number>();
  for (const { words } of read) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (words: ReadonlySet<string>) =>
    new Map([...words].map((word) => [word, Math.log(1 + read.length / (counts.get(word) ?? read.length))]));
  return read.map(({ activity, heading, words, text }) => ({
    activity,
    heading: rarity(heading),
    words: rarity(words),
    figures: figuresOf(activity, text),
    occasions: occasionsOf(text, activity.date ?? null),
    together: TOGETHER.test(text),
  }));
}

/** Value and unit of each figure that says something: 1 次 and 100 % stand anywhere. */
function figuresOf({ figures = [] }: ToldActivity, text: string): ReadonlySet<string> {
  const written = [...text.matchAll(/(\d+(?:\.\d+)?)(万?)([\p{Script=Han}])/gu)].map(([, value, tenThousand, unit]) => ({
    value: String(Number(value) * (tenThousand ? 10_000 : 1)),
    unit: unit ?? '',
  }));
  return new Set(
    [...figures.map(({ value, unit }) => ({ value: String(Number(value)), unit: (unit ?? '').slice(0, 1) })), ...written]
      .filter(({ value, unit }) => Number(value) > 3 && !'月日年%'.includes(unit || '%'))
      .map(({ value, unit }) => `${value}${unit}`),
  );
}
