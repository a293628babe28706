/**
 * What of a text tells who a person is or how to reach them: the one definition by which a check warns, and by which it is kept out of what is
 * published (《中华人民共和国个人信息保护法》第四条).
 */
export type PersonalDataKind = 'MOBILE' | 'LANDLINE' | 'IDENTITY_NUMBER' | 'EMAIL' | 'BANK_CARD' | 'NAME';

export const personalDataNames: Readonly<Record<PersonalDataKind, string>> = {
  MOBILE: '手机号码',
  LANDLINE: '固定电话号码',
  IDENTITY_NUMBER: '居民身份证号码',
  EMAIL: '电子邮箱地址',
  BANK_CARD: '银行卡号',
  NAME: '联系人姓名',
};

export interface PersonalDatum {
  readonly kind: PersonalDataKind;
  /** UTF-16 units of the text */
  readonly start: number;
  readonly end: number;
}

/** The text as it is read: full-width forms as plain ones, without characters that show nothing. `at` leads back to the text itself. */
function readable(text: string): { readonly plain: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let plain = '';
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(char)) continue;
    const code = text.charCodeAt(i);
    plain += code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
    at.push(i);
  }
  return { plain, at };
}

/** What may stand between the groups of a number. */
const gap = '[ \\u00a0\\u3000.·\\-\\u2010-\\u2015]{0,2}';
/** Not the beginning of a longer number, and no amount: 13800138000元. */
const ends = '(?!\\d|\\.\\d|[ \\u3000]?[余多]?(?:[万亿吨]|元(?!旦)|人次|平方|立方|千瓦))';
const han = '[\\p{Script=Han}·]';

const titles = [
  '联系人|联络人|联络员|经办人|承办人|填报人|填表人|撰稿人?|撰写人|起草人|拟稿人?|核稿人?|审核人|审签人?|校对人?|签发人?|签批人',
  '报送人|报告人|负责人|负责同志|法定代表人|负责人签字',
].join('|');
const reach = '(?:(?:联系|办公|座机|移动)?(?:电话|手机|方式)|传真|(?:电子)?邮箱|邮编|(?:联系|办公)?地址|E-?mail|Tel)';

/** What begins another piece of a line of contacts. */
const label = `(?:${reach}|${titles})`;

interface Pattern {
  readonly kind: PersonalDataKind;
  readonly pattern: RegExp;
  /** what of a match is meant, when it is not all of it */
  readonly fits?: (found: string) => boolean;
}

/** The check digit of an identity number (GB 11643—1999, ISO 7064 MOD 11-2): by it a number of another kind is told apart. */
function soundIdentity(number: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const digits = number.replace(/[^\dXx]/g, '');
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return '10X98765432'.charAt(sum % 11) === digits.charAt(17).toUpperCase();
}

/** The check digit that every bank card bears (GB/T 15694.1, Luhn). */
function soundCard(number: string): boolean {
  const digits = [...number.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, i) => total + (i % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return digits.length >= 16 && sum % 10 === 0;
}

const patterns: readonly Pattern[] = [
  {
    kind: 'IDENTITY_NUMBER',
    pattern: new RegExp(
      `(?<!\\d)[1-9]\\d{5}${gap}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])${gap}\\d{3}[\\dXx](?![\\dA-Za-z])`,
      'gu',
    ),
    fits: soundIdentity,
  },
  // Mistyped, and still somebody's: what the text calls an identity number is one.
  { kind: 'IDENTITY_NUMBER', pattern: /(?<=身份证(?:件)?(?:号码?)?\s{0,2}[:为是]?\s{0,2})[1-9]\d{13,16}[\dXx](?![\dA-Za-z])/gu },
  { kind: 'BANK_CARD', pattern: new RegExp(`(?<!\\d)[2-6]\\d{3}(?:${gap}\\d{4}){3}(?:${gap}\\d{1,3})?${ends}`, 'gu'), fits: soundCard },
  { kind: 'MOBILE', pattern: new RegExp(`(?<!\\d)(?:\\+?86${gap})?1[3-9]\\d${gap}\\d{4}${gap}\\d{4}${ends}`, 'gu') },
  {
    kind: 'LANDLINE',
    pattern: new RegExp(`(?<!\\d)(?:\\(0\\d{2,3}\\)|0\\d{2,3})${gap}[2-9]\\d{6,7}(?!\\d)(?:${gap}(?:转|-)${gap}\\d{1,5}(?!\\d))?`, 'gu'),
  },
  { kind: 'LANDLINE', pattern: new RegExp(`(?<=${reach}(?:\\([^()\\n]{0,6}\\))?\\s{0,3}[:为是]?\\s{0,3})[2-9]\\d{6,7}${ends}`, 'giu') },
  { kind: 'EMAIL', pattern: /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/gu },
  // 联系人：张三、李　四 as far as the next mark, number or label.
  {
    kind: 'NAME',
    pattern: new RegExp(
      `(?<=(?:${titles})(?:\\([^()\\n]{0,8}\\))?(?:及(?:联系)?(?:电话|方式))?[ \\u3000]{0,3}:[ \\u3000]{0,3})(?!${label})${han}(?:(?!${label})(?:${han}|、|[ \\u3000](?!${label})(?=${han}))){0,23}`,
      'gu',
    ),
  },
  // 联系人张三，电话…: no mark behind the label, but a number or its name behind the person's.
  {
    kind: 'NAME',
    pattern: new RegExp(
      `(?<=(?:联系人|联络人|联络员|经办人|承办人|填报人)[ \\u3000]{0,2})(?!员)${han}{2,4}?(?=[ \\u3000,、;(]{0,3}(?:${reach}|\\+?\\d))`,
      'gu',
    ),
  },
];

/** Personal data of a text in the order of their places; none overlaps another. Pure. */
export function personalDataIn(text: string): PersonalDatum[] {
  const { plain, at } = readable(text);
  const found: PersonalDatum[] = [];
  for (const { kind, pattern, fits } of patterns) {
    for (const match of plain.matchAll(pattern)) {
      if (fits && !fits(match[0])) continue;
      const start = at[match.index] as number;
      const end = (at[match.index + match[0].length - 1] as number) + 1;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
