/** By when something is promised, as its words say. */

const monthEnd = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const day = (year: number, month: number, date: number): string | null =>
  month >= 1 && month <= 12 && date >= 1 && date <= monthEnd(year, month)
    ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    : null;

const quarters: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/**
 * The last day by which something is promised, or null: of several dates the latest. A year that is named counts; without one it is the plan
 * year (the year after the report's). 上半年 is 30 June, 年底前 31 December, a month its last day. Pure.
 */
export function dueOnOf(text: string, planYear: number | null): string | null {
  // （人事科，2024年6月）, which stands first when it closes the text.
  const beside = /^（[一-鿿、和与]{2,24}[，；、]([^（），。]{4,12})）/.exec(text)?.[1];
  const stated = beside ?? /(?:完成时[限间]|办结时限|时限要求|时限|截止(?:时间|日期)?)\s*[：:为是]\s*([^；;。）)\n]{2,24})/.exec(text)?.[1];
  return (stated && latest(datesIn(stated, planYear, true))) || latest(datesIn(text, planYear, false));
}

const latest = (days: readonly (string | null)[]): string | null =>
  days.reduce((last, one) => ((one ?? '') > (last ?? '') ? one : last), null);

const monthOf = (written: string): number =>
  /\d/.test(written) ? Number(written) : written === '十一' ? 11 : written === '十二' ? 12 : '一二三四五六七八九十'.indexOf(written) + 1;
const named = '(?:(20\\d\\d)\\s{0,3}年\\s{0,3}|明年\\s{0,3}|次年\\s{0,3})?';
/** Behind a date that is a bound and not the day of an event. */
const bound = '(?=\\s{0,3}(?:之?前|以前|底|末|内|完成))';
const monthPattern = `${named}(\\d{1,2}|十[一二]?|[一二三四五六七八九])\\s{0,3}月(?:份)?`;

const dayPatterns = {
  stated: new RegExp(`${named}(\\d{1,2})\\s{0,3}月\\s{0,3}(\\d{1,2})\\s{0,3}[日号]`, 'g'),
  said: new RegExp(`${named}(\\d{1,2})\\s{0,3}月\\s{0,3}(\\d{1,2})\\s{0,3}[日号]${bound}`, 'g'),
};
const monthPatterns = {
  stated: new RegExp(`${monthPattern}(?:底|末|中旬|上旬|下旬)?`, 'g'),
  said: new RegExp(`${monthPattern}\\s{0,3}(?:底|末|中旬|上旬|下旬)?\\s{0,3}(?:之?前|以前|底前|底|末|内)`, 'g'),
};
const quarterPattern = /(?:(20\d\d)\s{0,3}年\s{0,3})?第?([一二三四1-4])\s{0,3}季度(?!.{0,2}(?:一次|召开|开展一))/g;
const halfPattern = /(?:(20\d\d)\s{0,3}年\s{0,3}|明年\s{0,3}|今年\s{0,3})?(上|下)半年/g;
const yearEnd =
  /(?:(20\d\d)\s{0,3}年|明年|今年|本年|次年|全年|年)\s{0,3}(?:年)?(?:底|末)(?:之?前|以前)?|(?:(20\d\d)\s{0,3}年|明年|次年)内|(?<!\d\s{0,3})年内/g;

/** Every day that a text names as a bound; `stated` where the words are a date and nothing else. */
function datesIn(text: string, planYear: number | null, stated: boolean): (string | null)[] {
  const form = stated ? 'stated' : 'said';
  const dates: (string | null)[] = [];
  const add = (written: string | undefined, month: number, date: number) => {
    const year = written ? Number(written) : planYear;
    if (year !== null) dates.push(day(year, month, date));
  };
  for (const found of text.matchAll(dayPatterns[form])) add(found[1], Number(found[2]), Number(found[3]));
  for (const found of text.matchAll(monthPatterns[form])) {
    const month = monthOf(found[2] ?? '');
    // 6月15日 is no June as a whole.
    if (month < 1 || month > 12 || /^\s{0,3}\d{1,2}\s{0,3}[日号]/.test(text.slice(found.index + found[0].length))) continue;
    add(found[1], month, /中旬/.test(found[0]) ? 20 : /上旬/.test(found[0]) ? 10 : monthEnd(Number(found[1] ?? planYear ?? 2000), month));
  }
  for (const found of text.matchAll(quarterPattern)) {
    if (/[每各逐]\s{0,3}$/.test(text.slice(Math.max(0, found.index - 4), found.index))) continue;
    const month = 3 * (quarters[found[2] ?? ''] ?? 0);
    if (month > 0) add(found[1], month, monthEnd(2000, month));
  }
  for (const found of text.matchAll(halfPattern)) add(found[1], found[2] === '上' ? 6 : 12, found[2] === '上' ? 30 : 31);
  // 年内开展回头看，10月底前完成: the looser word bounds nothing beside another.
  const bounded = dates.some((date) => date !== null);
  for (const found of text.matchAll(yearEnd)) if (!bounded || !found[0].endsWith('内')) add(found[1] ?? found[2], 12, 31);
  const alone = stated ? /^\s*(20\d\d)\s*年?\s*$/.exec(text) : null;
  if (alone) add(alone[1], 12, 31);
  return dates;
}
