import { type Occasions, occasionsOf } from './event-dates.js';
import { characterPairs, plain } from './text.js';

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

/** What of an activity is compared, worked out once for all. */
export interface Telling {
  activity: ToldActivity;
  heading: ReadonlyMap<string, number>;
  words: ReadonlyMap<string, number>;
  /** Pairs of characters in their order, null between two that do not adjoin. */
  sequence: readonly (string | null)[];
  /** `value unit`. */
  figures: ReadonlySet<string>;
  occasions: Occasions;
  /** Told as done with others. */
  together: boolean;
}

/** Words of doing something with others; without them two sums of the same size are chance. */
const TOGETHER =
  /联合|会同|共同|配合|参加|参与|与[^,，。]{2,24}(?:举办|举行|开展|召开|一道|组织|在)|协同|牵头|承办|联席|联动|设台|[设参]展|成员单位|单位参加|集中|启动|按照[^,，。]{2,16}部署/u;
/** Words any activity may hold. */
const COMMON_WORDS = /[\d月日]+|全[年区县市]|开展|组织|参加|联合|会同|共同|举办|活动|宣传|执法|检查/gu;

/** Words that one activity in many holds weigh most: the square, the river, the campaign's name. */
export function tellingsOf(activities: readonly ToldActivity[]): Telling[] {
  const read = activities.map((activity) => {
    const heading = plain(activity.heading);
    const text = `${heading}|${plain(activity.narrative)}`;
    const sequence = text
      .replace(COMMON_WORDS, '|')
      .split(/[^\p{L}]+/u)
      .flatMap((run) => [...characterPairs(run), null]);
    return {
      activity,
      heading: new Set(characterPairs(heading)),
      text,
      sequence,
      words: new Set(sequence.filter((pair) => pair !== null)),
    };
  });
  const counts = new Map<string, number>();
  for (const { words } of read) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (words: ReadonlySet<string>) =>
    new Map([...words].map((word) => [word, rarityOf(counts.get(word) ?? read.length, read.length)]));
  return read.map(({ activity, heading, words, sequence, text }) => ({
    activity,
    heading: rarity(heading),
    words: rarity(words),
    sequence,
    figures: figuresOf(activity, text),
    occasions: occasionsOf(text, activity.date ?? null),
    together: TOGETHER.test(text),
  }));
}

/** Weight of what `count` of `all` activities hold: 1 for what two hold, falling with the logarithm. */
function rarityOf(count: number, all: number): number {
  return Math.log(1 + all / count) / Math.log(1 + all / 2);
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
