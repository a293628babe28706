/** Chinese numerals. `两` counts as two; 〇 and 零 as zero. */

const digits: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 壹: 1, 二: 2, 两: 2, 贰: 2, 三: 3, 叁: 3, 四: 4, 肆: 4, 五: 5, 伍: 5 },
  ...{ 六: 6, 陆: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9 },
};
const small: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Characters a Chinese numeral is written with, for a character class. */
export const numeralChars = '零〇一二两三四五六七八九十百千万亿';

/** Characters of the numbers of headings. */
export const ordinalChars = '一二三四五六七八九十百';

/**
 * The value of a Chinese numeral: 十二 → 12, 三百零五 → 305, 二〇二三 → 2023, 千 → 1000; null for what is none (十百, 一二).
 * Pure.
 */
export function chineseNumber(text: string): number | null {
  if (text === '') return null;
  if (text.length > 1 && [...text].every((c) => c in digits)) {
    // Digit by digit, as years are written; 一二 alone is a way to say "one or two".
    return text.length >= 3 ? Number([...text].map((c) => digits[c]).join('')) : null;
  }
  let [total, section, current] = [0, 0, -1];
  let lastUnit = Number.POSITIVE_INFINITY;
  for (const c of text) {
    const digit = digits[c];
    const unit = small[c];
    const big = large[c];
    if (digit !== undefined) {
      if (current > 0) return null;
      current = digit;
    } else if (unit !== undefined) {
      if (unit >= lastUnit) return null;
      section += (current < 0 ? 1 : current) * unit;
      lastUnit = unit;
      current = -1;
    } else if (big !== undefined) {
      const before = section + Math.max(current, 0);
      total = (total + (before === 0 ? 1 : before)) * big;
      [section, current, lastUnit] = [0, -1, Number.POSITIVE_INFINITY];
    } else return null;
  }
  return total + section + Math.max(current, 0);
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const bracketed = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇';
const dotted = '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛';
const bracketedChinese = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';

/** The number of an enclosed character (① ⑴ ⒈ ㈠), and which row it stands in. */
export function enclosedNumber(
  char: string,
): { readonly row: 'circled' | 'bracketed' | 'dotted' | 'chinese'; readonly value: number } | null {
  if (char === '') return null;
  for (const [row, all] of Object.entries({ circled, bracketed, dotted, chinese: bracketedChinese })) {
    const at = all.indexOf(char);
    if (at >= 0) return { row: row as 'circled', value: at + 1 };
  }
  return null;
}
