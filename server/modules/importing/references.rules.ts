import { chineseNumber } from './numerals.js';

/** Which of several shortcomings a sentence is about: 第二、三个问题，源于…; 上述两个方面的问题，根子在于…; 至于守法意识不强，与…有关. */
export interface Reference {
  /** characters of the words that name them */
  readonly length: number;
  /** places in the list of shortcomings, given how many there are in all and how many stood before the sentence */
  readonly of: (count: number, before: number) => readonly number[];
}

const n = '[一二三四五六七八九十]|\\d|（[一二三四五六七八九十\\d]）';
const kinds = '(?:个|类|项|点|条|方面)?(?:方面)?(?:的)?(?:问题|不足|短板|差距|情况|现象|方面)?';
/** 第一， numbers a sentence; only 第一个问题 names a shortcoming. */
const named =
  '(?:[两二三四五]?(?:个|类|项|点|条)(?:方面)?(?:的)?(?:问题|不足|短板|差距|现象)?|(?:类|项|方面|点|条)?(?:的)?(?:问题|不足|短板|差距|现象)|项(?=则|主要|是|与|受|的))';
const ordinal = new RegExp(
  `^(?:(?:此外|另外|同时|归根(?:到底|结底)|说到底|究其原因)[，：]?)?(?:针对|对于|至于|关于|其中|上述|以上|上面)?(?:第((?:${n})(?:(?:[、和与及至到]|以及)第?(?:${n}))*)${named}|(?:问题|不足|短板)((?:${n})(?:[、和与及至到](?:问题|不足|短板)?(?:${n}))*))[^，。；]{0,6}?(?:[，：]|(?=(?:的|其)?(?:主要|根本|直接)?(?:原因|根源|是|由于|因为|在于|源于|缘于|根子|症结|病根|有一?个?共同|都|还|则|跟|与|受|归)))`,
);
const side = new RegExp(
  `^(?:其中|针对|对于|至于)?[，]?(前|后)(${n}|两)${kinds}[^，。；]{0,6}?(?:[，：]|(?=(?:的|其)?(?:主要|根本|直接)?(?:原因|根源|是|由于|因为|在于|源于|缘于|根子|症结|则|与|受|归)))`,
);
const counted = new RegExp(`^(?:上述|以上|上面|这)(${n}|两)(?:个|类|项|点|条)?(?:方面)?(?:的)?(?:问题|不足|短板|差距|情况|现象)[，]?`);
const pair = /^(前者|后者)(?:的)?[，]?/;
const value = (written: string | undefined): number => {
  const bare = (written ?? '').replace(/[（）]/g, '');
  return /^\d$/.test(bare) ? Number(bare) : (chineseNumber(bare) ?? 0);
};
const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

const one = '[一二三四五六七八九十]{1,3}|\\d{1,2}|（(?:[一二三四五六七八九十]{1,3}|\\d{1,2})）';
/** 第（2）（4）（5）条, 第（二）项和第（六）项, 第3、第6两条: several by their numbers, however they are joined. */
const listed = new RegExp(
  `^(?:(?:此外|另外|同时|归根(?:到底|结底)|说到底|究其原因)[，：]?)?(?:针对|对于|至于|关于|其中|上述|以上)?第((?:${one})(?:(?:[项条个点]?(?:[、和与及]|以及)第?|(?=（))(?:${one}))+)(?:[两三四五六]?(?:个|项|条|点|类|方面))(?:的)?(?:问题|不足|短板|差距)?[，：]?`,
);

/** The reference a sentence begins with, or null. Pure. */
export function referenceAt(text: string): Reference | null {
  const byNumbers = listed.exec(text);
  if (byNumbers?.[1]) {
    const ones = [...byNumbers[1].matchAll(/[一二三四五六七八九十]{1,3}|\d{1,2}/g)]
      .map(([number]) => (/\d/.test(number) ? Number(number) : (chineseNumber(number) ?? 0)))
      .filter((number) => number > 0);
    return { length: byNumbers[0].length, of: () => ones.map((number) => number - 1) };
  }
  const first = ordinal.exec(text);
  const list = first?.[1] ?? first?.[2];
  if (first && list) {
    const numbers = list
      .split(/[、和与及至到]|以及/)
      .map((one) => value(one.replace(/第|问题|不足|短板/, '')))
      .filter((one) => one > 0);
    const ones = /[至到]/.test(list) ? range(numbers[0] ?? 1, (numbers.at(-1) ?? 0) + 1) : numbers;
    return { length: first[0].length, of: () => ones.map((one) => one - 1) };
  }
  const half = side.exec(text);
  if (half) {
    const many = value(half[2]);
    return { length: half[0].length, of: (count) => (half[1] === '前' ? range(0, many) : range(count - many, count)) };
  }
  const several = counted.exec(text);
  if (several) return { length: several[0].length, of: (_, before) => range(before - value(several[1]), before) };
  const two = pair.exec(text);
  if (two) return { length: two[0].length, of: (_, before) => [two[1] === '后者' ? before - 1 : before - 2] };
  return null;
}

/** Where sentences begin that are about other shortcomings than the one before. Pure. */
export function referenceStarts(text: string): number[] {
  return [...text.matchAll(/(?<=^|[。；，\n])\s{0,3}(?=[^\s。；，])/g)]
    .map((found) => found.index + found[0].length)
    .filter(
      (at) =>
        referenceAt(text.slice(at, at + 60)) !== null ||
        (text.charAt(at - 1) !== '，' && /^(?:至于|关于|对于)[^，。；]{4,30}，/.test(text.slice(at, at + 40))),
    );
}
