import { chineseNumber, enclosedNumber } from './numerals.js';

/** Which of several shortcomings a sentence about causes speaks of: by their numbers, their words, or all of them. */

/** The shortcomings a text names, by their places; `all` of those told so far; null where it names none. */
export type Scope = readonly number[] | 'all' | 'last' | null;

const number = '[一二三四五六七八九十]{1,3}|\\d{1,2}|[①-⑳⑴-⒇]|（(?:[一二三四五六七八九十]{1,3}|\\d{1,2})）';
const counted = '(?:个|项|点|条|类|种|方面|桩|件)?(?:方面)?(?:的)?(?:问题|不足|短板|差距|情况|现象|毛病|欠账)?';
const more = `(?:(?:${counted}(?:[、和与及]|以及|至|到)?\\s?(?:第|问题|不足|短板|差距)?\\s?)(?:${number}))*`;
/** 第二、三个问题; 第（2）（4）条; 问题三、问题五; 第一至第三项. 第一， alone numbers a sentence. */
const byNumber = new RegExp(
  `第\\s?(?:${number})${more}(?=[两二三四五六]?(?:个|项|点|条|类|种|方面|桩|件|问题|不足|短板|差距|情况|现象|毛病|欠账|的))|(?:问题|不足|短板|差距)\\s?(?:${number})${more}`,
);
const eachNumber = new RegExp(`${number}|至|到`, 'g');
/** 前两个问题, 后三项 */
const byEnd = /(前|后)([一二两三四五六七八九\d])(?:个|项|点|条|类|种|方面|桩|件|者)/;
const ofAll =
  /上述|以上|上面|前述|这些|凡此|各项|各类|共同|共通|(?:问题|不足|短板|差距)(?:的)?(?:产生|存在|形成|背后)|(?:产生|存在|出现|造成|导致|形成)(?:的)?(?:问题|不足|短板|差距)|都(?:与|跟|同|和|是|有|在|源|因|归)|均(?:与|跟|同|和|是|有|在|源|因|归)|^总的|总体上看/;
const ofTheseMany = /(?:这|上述|以上|上面)([二两三四五六七八\d])(?:个|项|点|条|类|种|方面|桩|件)/;
const ofOne = /这一|这个|这种|该(?:问题|现象|情况)|此(?:类|种)?(?:问题|现象|情况)/;

const valueIn = (written: string): number => {
  const bare = written.replace(/[（）]/g, '');
  return /^\d+$/.test(bare) ? Number(bare) : (enclosedNumber(bare)?.value ?? chineseNumber(bare) ?? 0);
};

/** By numbers: the places in the list. */
function numbered(text: string): number[] {
  const found = byNumber.exec(text);
  if (!found) return [];
  const places: number[] = [];
  let through = false;
  for (const [written] of found[0].matchAll(eachNumber)) {
    if (written === '至' || written === '到') {
      through = true;
      continue;
    }
    const place = valueIn(written) - 1;
    if (through) for (let between = (places.at(-1) ?? 0) + 1; between < place; between += 1) places.push(between);
    if (place >= 0) places.push(place);
    through = false;
  }
  return places;
}

/** The pairs of characters that a text is recognised by. Pure. */
export const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** Words around the name of a shortcoming that say nothing of it. */
const around =
  /^(?:至于|关于|对于|针对|就|而|其中|说到|谈到)|(?:这一|的)?(?:问题|现象|情况|方面|矛盾|局面)?(?:的)?(?:产生|存在|出现|背后)?(?:而言|来说|来看)?$/g;
/** As many of the pairs of a name stand in the shortcoming. */
const named = 0.5;

/** By words: 执法方式粗放和新领域推进偏慢. */
function calledBy(text: string, faults: readonly ReadonlySet<string>[]): number[] {
  const clause = text.split(/[，：。；]/, 1)[0] ?? '';
  const best = (name: string): number => {
    const mine = [...pairsOf(name.replace(around, ''))];
    if (mine.length < 3) return -1;
    const scores = faults.map((theirs) => mine.filter((one) => theirs.has(one)).length / mine.length);
    const most = Math.max(0, ...scores);
    return most >= named ? scores.indexOf(most) : -1;
  };
  const whole = best(clause);
  const parts = clause
    .split(/[、和与及]|以及/)
    .map(best)
    .filter((place) => place >= 0);
  return [...new Set(parts.length > 1 ? parts : whole >= 0 ? [whole] : parts)];
}

/** What the words before a cause say of the shortcomings it explains; `faults` are those told so far, by their pairs. Pure. */
export function scopeOf(text: string, faults: () => readonly ReadonlySet<string>[], count: number): Scope {
  const places = numbered(text).filter((place) => place < count);
  if (places.length > 0) return places;
  const end = byEnd.exec(text);
  if (end) {
    const many = Math.min(count, valueIn(end[2] ?? '') || 2);
    const of = (end[1] === '前' ? 0 : count - many) as number;
    if (/者/.test(end[0])) return null;
    return Array.from({ length: many }, (_, i) => of + i);
  }
  const these = ofTheseMany.exec(text);
  if (these) {
    const many = Math.min(count, valueIn(these[1] ?? '') || 2);
    return Array.from({ length: many }, (_, i) => count - many + i);
  }
  if (/前者/.test(text) && count > 1) return [count - 2];
  if (/后者/.test(text) && count > 0) return [count - 1];
  if (ofAll.test(text)) return 'all';
  const called = calledBy(text, faults());
  if (called.length > 0) return called;
  return ofOne.test(text) ? 'last' : null;
}
