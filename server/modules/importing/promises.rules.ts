/** Who answers for a commitment and by when, as its words say. */

const unit = '[一-鿿A-Za-z（）、]{2,30}?';
const owners: readonly RegExp[] = [
  /(?:责任(?:单位|科室|部门|领导|人|主体)|牵头(?:单位|科室|部门|领导)|主责(?:单位|科室)|承办(?:单位|科室)|负责(?:科室|单位|人))\s*[：:为是]\s*([^；;，,。）)\n]{2,40})/,
  new RegExp(`由(${unit})(?:牵头|具体)?(?:负责|牵头|会同|联合|承担|组织实施|落实|实施|抓落实|跟进|承办|办理)`),
  /(?:^|[，。；（(、\s])((?:[一-鿿]{0,10}(?:科|室|股|处|办|办公室|大队|中队|中心|所|站|队|司法所|局|部|组)(?:、|和|与|会同|及)?){1,4})(?:牵头)?负责(?!人|同志|制|任)/,
  /(?:^|[，。；（(\s])((?:[一-鿿]{0,10}(?:科|室|股|处|办|办公室|大队|中队|中心|所|站|队|部|组)(?:、|和|与)?){1,4})牵头/,
];
const noOwner = /^(?:各|相关|有关|全体|本|我|该|专人|专门)|^(?:局|部|组|队)$/;

/** The owner as written, or null. Pure. */
export function ownerOf(text: string): string | null {
  for (const pattern of owners) {
    const found = pattern
      .exec(text)?.[1]
      ?.replace(/^[由，、]+|[、，]+$/g, '')
      .trim();
    if (found && found.length >= 2 && !noOwner.test(found)) return found;
  }
  return null;
}

const monthEnd = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const day = (year: number, month: number, date: number): string | null =>
  month >= 1 && month <= 12 && date >= 1 && date <= monthEnd(year, month)
    ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    : null;

const quarters: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const before = '\\s*(?:底|末|中旬|上旬|下旬)?\\s*(?:之?前|以前|底前|末前|底|末|中旬|上旬|下旬|内|完成)?';

/**
 * The last day by which something is promised, or null. A year that is named counts; without one it is the plan year (the year after the report's).
 * 上半年 is 30 June, 年底前 31 December, a month its last day. Pure.
 */
export function dueOnOf(text: string, planYear: number | null): string | null {
  const due = /(?:完成时[限间]|办结时限|时限要求|时限|截止(?:时间|日期)?)\s*[：:为是]\s*([^；;。）)\n]{2,24})/.exec(text)?.[1];
  for (const words of due ? [due, text] : [text]) {
    const found = dateIn(words, planYear, words === due);
    if (found) return found;
  }
  return null;
}

function dateIn(text: string, planYear: number | null, stated: boolean): string | null {
  const yearOf = (written: string | undefined): number | null => (written ? Number(written) : planYear);
  const mark = stated ? '' : '(?=\\s*(?:之?前|以前|底|末|内|完成))';
  const full = new RegExp(`(?:(20\\d\\d)\\s*年\\s*|明年\\s*|次年\\s*)?(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]${mark}`).exec(text);
  if (full) {
    const year = yearOf(full[1]);
    if (year !== null) return day(year, Number(full[2]), Number(full[3]));
  }
  const month = new RegExp(
    `(?:(20\\d\\d)\\s*年\\s*|明年\\s*|次年\\s*)?(\\d{1,2}|十[一二]?|[一二三四五六七八九])\\s*月(?:份)?${stated ? before : '\\s*(?:底|末|中旬|上旬|下旬)?\\s*(?:之?前|以前|底前|底|末|内)'}`,
  ).exec(text);
  if (month?.[2]) {
    const year = yearOf(month[1]);
    const number = /\d/.test(month[2])
      ? Number(month[2])
      : '一二三四五六七八九十'.indexOf(month[2]) + 1 || (month[2] === '十一' ? 11 : month[2] === '十二' ? 12 : 0);
    if (year !== null && number >= 1 && number <= 12) {
      const date = /中旬/.test(month[0]) ? 20 : /上旬/.test(month[0]) ? 10 : monthEnd(year, number);
      return day(year, number, date);
    }
  }
  const quarter = /(?:(20\d\d)\s*年\s*)?第?([一二三四1-4])\s*季度(?!.{0,2}(?:一次|召开|开展一))/.exec(text);
  if (quarter?.[2] && !/[每各逐]\s*$/.test(text.slice(0, quarter.index))) {
    const year = yearOf(quarter[1]);
    const number = 3 * (quarters[quarter[2]] ?? 0);
    if (year !== null) return day(year, number, monthEnd(year, number));
  }
  const half = /(?:(20\d\d)\s*年\s*|明年\s*|今年\s*)?(上|下)半年/.exec(text);
  if (half) {
    const year = yearOf(half[1]);
    if (year !== null) return half[2] === '上' ? day(year, 6, 30) : day(year, 12, 31);
  }
  const end =
    /(?:(20\d\d)\s*年\s*|明年|今年|本年|次年|全)?\s*年?(?:底|末)(?:之?前|以前)?|(?:(20\d\d)\s*年\s*|明年|次年)(?:内|底|末|年内|年底)|(?<!\d)年内/.exec(
      text,
    );
  if (end && /年(?:底|末|内)|底|末/.test(end[0]) && /年/.test(end[0])) {
    const year = yearOf(end[1] ?? end[2]);
    if (year !== null) return day(year, 12, 31);
  }
  const within = stated ? /^\s*(20\d\d)\s*年?\s*$/.exec(text) : null;
  return within?.[1] ? day(Number(within[1]), 12, 31) : null;
}

/** A closing bracket that only says who and by when: its length from the end, or 0. Pure. */
export function closingBracket(text: string): number {
  const found = /（([^（）\n]{2,120})）[。；]?\s*$/.exec(text.slice(-140));
  return found?.[1] && /^(?:责任|牵头|主责|承办|负责|完成时|办结时|时限|截止|配合)/.test(found[1].trim()) ? found[0].length : 0;
}
