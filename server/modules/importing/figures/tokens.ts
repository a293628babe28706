import { chineseNumber, numeralChars } from '../numerals.js';
import { bareMultiplier, countsSomething, ordinal } from './counting.rules.js';
import { masked } from './mask.js';
import { unitAt, unknownUnitAt } from './units.js';

export type ApproximationName = 'EXACT' | 'ABOUT' | 'MORE_THAN' | 'AT_LEAST' | 'LESS_THAN' | 'AT_MOST';

/** A number with its unit, by its place in the text. */
export interface Token {
  /** first character of the expression, approximating words before the number included */
  readonly start: number;
  /** first character of the number itself */
  readonly number: number;
  readonly end: number;
  readonly value: string;
  readonly unit: string;
  readonly approximation: ApproximationName;
}

const before: readonly (readonly [RegExp, ApproximationName])[] = [
  [/(?:不少于|不低于|不下于?|不得少于|不得低于|至少|最少|不小于)\s*$/, 'AT_LEAST'],
  [/(?:不超过|不高于|不多于|至多|最多|不大于|不得超过)\s*$/, 'AT_MOST'],
  [/(?:超过|突破|多达|高达|超出|逾|超)\s*$/, 'MORE_THAN'],
  [/(?:接近|将近|不足|不到|未满|近)\s*$/, 'LESS_THAN'],
  // 村规民约18份, 已签约179户: the last syllable of a word.
  [/(?:大约|大概|约为|约计|(?<![签预违契履毁邀节公]|规民)约)\s*$/, 'ABOUT'],
];
const after: readonly (readonly [RegExp, ApproximationName])[] = [
  [/^\s*(?:及)?以上/, 'AT_LEAST'],
  [/^\s*(?:(?:范围)?以内|范围之?内|之内|及?以下)/, 'AT_MOST'],
  [/^\s*(?:左右|上下)/, 'ABOUT'],
];

/** 1,204 · 1 204 (a space parts thousands only where a measure word follows) · 48.2 */
const digits = /\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?= ?[一-鿿])|\d+(?:\.\d+)?/y;
const chinese = new RegExp(`[${numeralChars}]{1,12}`, 'y');
const multiplier: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

const plainNumber = /^[1-9]\d{0,14}$/;

/** A decimal with its point moved to the right; no exponent and no binary rounding. */
export function shifted(text: string, places: number): string {
  if (places === 0 && plainNumber.test(text)) return text;
  const [whole = '0', fraction = ''] = text.split('.');
  const padded = fraction.padEnd(places, '0');
  const all = `${whole}${padded.slice(0, places)}`.replace(/^0+(?=\d)/, '');
  const rest = padded.slice(places).replace(/0+$/, '');
  return rest === '' ? all : `${all}.${rest}`;
}

const canonical = (text: string): string => shifted(text.replace(/[,， ]/g, ''), 0);

/** Every number of a text that counts something. Linear. Pure. */
export function tokensOf(text: string): Token[] {
  if (!numeral.test(text)) return [];
  const mask = masked(text);
  const tokens: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const range = mask[i] ? null : rangeAt(text, i, mask);
    if (range) {
      tokens.push(...range);
      i = range[1].end;
      continue;
    }
    const token = mask[i] ? null : (percentInWords(text, i) ?? tokenAt(text, i, mask));
    if (token) {
      tokens.push(token);
      i = token.end;
    } else i = mask[i] ? i + 1 : afterNumber(text, i);
  }
  return tokens;
}

/** What every figure begins with: a text without it needs no look. */
const numeral = new RegExp(`[\\d${numeralChars}半过]`);
const numberStarts = new Set(`0123456789${numeralChars}`);
const rangeWords = new RegExp(`^(\\d{1,6}(?:\\.\\d{1,2})?|[${numeralChars}]{1,4})(?:至|到|—|～|~|-|–)(?=[\\d${numeralChars}])`);

/** 3至5人: at least 3 and at most 5, of one measure. */
function rangeAt(text: string, at: number, mask: Uint8Array): readonly [Token, Token] | null {
  const found = numberStarts.has(text.charAt(at)) ? rangeWords.exec(text.slice(at, at + 14)) : null;
  if (!found?.[1] || /[\d第由从自.]/.test(text.charAt(at - 1))) return null;
  const least = /\d/.test(found[1]) ? canonical(found[1]) : String(chineseNumber(found[1]) ?? '');
  const most = tokenAt(text, at + found[0].length, mask);
  if (!most || least === '' || most.approximation !== 'EXACT' || Number(least) >= Number(most.value)) return null;
  return [
    { start: at, number: at, end: at + found[1].length, value: least, unit: most.unit, approximation: 'AT_LEAST' },
    { ...most, approximation: 'AT_MOST' },
  ];
}

/** Behind a number that counts nothing, so that its tail is not read as a number of its own. */
function afterNumber(text: string, at: number): number {
  for (const pattern of [digits, chinese]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return at + found[0].length;
  }
  return at + 1;
}

const percentWords = new RegExp(`^百分之((?:[${numeralChars}]{1,6})(?:点[${numeralChars}]{1,4})?|\\d+(?:\\.\\d+)?)`);
const shareWords = new RegExp(`^([${numeralChars}]{1,3}|\\d{1,3})分之([${numeralChars}]{1,3}|\\d{1,3})`);

/** 百分之九十, 三分之二, 半数以上, 三成. */
function percentInWords(text: string, at: number): Token | null {
  const rest = text.slice(at, at + 16);
  if (!/^[百半过\d零〇一二两三四五六七八九十]/.test(rest)) return null;
  const percent = percentWords.exec(rest);
  if (percent?.[1]) {
    const [whole = '', fraction] = percent[1].split('点');
    const number = /\d/.test(whole) ? whole : String(chineseNumber(whole) ?? '');
    const decimals = fraction ? [...fraction].map((c) => chineseNumber(c) ?? '').join('') : '';
    if (number !== '') return finished(text, at, at, at + percent[0].length, decimals ? `${number}.${decimals}` : number, '%');
  }
  const share = shareWords.exec(rest);
  if (share?.[1] && share[2]) {
    const [below, above] = [share[1], share[2]].map((n) => (/\d/.test(n) ? Number(n) : chineseNumber(n)));
    if (below && above !== null && above !== undefined) {
      return finished(text, at, at, at + share[0].length, canonical(((100 * above) / below).toFixed(2)), '%');
    }
  }
  // 精简1/3; 12/25 is a date.
  const ratio = /^([1-9])\/([2-9])(?![\d/])/.exec(rest);
  if (ratio && Number(ratio[1]) < Number(ratio[2]) && !/[\d/.]/.test(text.charAt(at - 1)))
    return finished(text, at, at, at + 3, canonical(((100 * Number(ratio[1])) / Number(ratio[2])).toFixed(2)), '%');
  const half = /^(?:半数以上|过半数|过半|半数|一半)/.exec(rest);
  if (half) {
    // 一半看大人: a manner of speaking.
    if (half[0] === '一半')
      return /^(?:以上|以下|左右|多|[，。；、）的])|^$/.test(text.slice(at + 2, at + 5)) ? finished(text, at, at, at + 2, '50', '%') : null;
    if (half[0] === '半数') return finished(text, at, at, at + 2, '50', '%');
    const approximation = half[0] === '半数以上' ? 'AT_LEAST' : 'MORE_THAN';
    return { start: at, number: at, end: at + half[0].length, value: '50', unit: '%', approximation };
  }
  // 公益广告播放半个月; 上半年 and 每半个月 are no lengths.
  const halfOf = /^半(个月|个小时|小时|天|个工作日)(?!一次|内)/.exec(rest);
  if (halfOf?.[1] && !/(?:[每上下后隔第各近\d一二两三四五六七八九十个]|(?<!提)前)$/.test(text.slice(Math.max(0, at - 2), at)))
    return finished(text, at, at, at + halfOf[0].length, '0.5', halfOf[1]);
  const tenths = /^([一二两三四五六七八九]|\d(?:\.\d)?)成([一二三四五六七八九半])?(?:(?=[，。；、）多余以左提上下降增升到至的]|$))/.exec(
    rest,
  );
  if (tenths?.[1]) {
    const number = /\d/.test(tenths[1]) ? tenths[1] : String(chineseNumber(tenths[1]));
    const tenth = tenths[2] === '半' ? 5 : (chineseNumber(tenths[2] ?? '') ?? 0);
    const more = /^[多余]/.test(text.slice(at + tenths[0].length));
    return finished(text, at, at, at + tenths[0].length + (more ? 1 : 0), String(Number(shifted(number, 1)) + tenth), '%', more);
  }
  return null;
}

function tokenAt(text: string, at: number, mask: Uint8Array): Token | null {
  digits.lastIndex = at;
  const arabic = /\d/.test(text.charAt(at)) ? digits.exec(text) : null;
  if (arabic) return counted(text, at, at + arabic[0].length, canonical(arabic[0]), false, mask);
  chinese.lastIndex = at;
  const written = chinese.exec(text);
  if (!written || /[\d第]/.test(text.charAt(at - 1))) return null;
  const value = chineseNumber(written[0]);
  if (value === null || value === 0 || bareMultiplier(text, at, written[0], text.slice(at + written[0].length, at + written[0].length + 6)))
    return null;
  return counted(text, at, at + written[0].length, String(value), true, mask);
}

/** Reads what follows a number: 余, 万, its unit. */
function counted(text: string, at: number, end: number, value: string, isChinese: boolean, mask: Uint8Array): Token | null {
  let [i, places, more, about] = [end, 0, false, false];
  const skip = () => {
    while (/[ \n]/.test(text.charAt(i))) i += 1;
  };
  const vague = () => {
    // 200来名
    if (text.charAt(i) === '来' && /^来[名人个件次场户份家]/.test(text.slice(i, i + 2))) {
      about = true;
      i += 1;
    }
    if (/[余多]/.test(text.charAt(i)) && !/^多(?:元|部门|层|方|种形式|措|次(?!，)|个部门|项措施)/.test(text.slice(i, i + 4))) {
      more = true;
      i += 1;
    }
  };
  skip();
  vague();
  skip();
  // 二十余万: the multiplier stands behind 余.
  while (text.charAt(i) in multiplier && (!isChinese || more) && !/^[千百][瓦米克伏卡]/.test(text.slice(i, i + 2))) {
    places += multiplier[text.charAt(i)] ?? 0;
    i += 1;
  }
  if (isChinese && text.charAt(i) === '万') i += 1;
  vague();
  skip();
  if (mask[i] && /\d/.test(text.charAt(i))) return null;
  const unit = unitAt(text, i, isChinese) ?? (isChinese ? null : unknownUnitAt(text, i));
  if (!unit) return null;
  // 48小时内联系率: the name of a rate; 棚户区改造二期: the name of a stage.
  if (/^(?:小时|工作日|个工作日|日|天)$/.test(unit.text) && /^内[一-鿿]{1,6}率/.test(text.slice(i + unit.length, i + unit.length + 8)))
    return null;
  if (isChinese && ordinal(text, at, end, unit.text)) return null;
  if (isChinese && !countsSomething(text, at, i + unit.length, value, unit.text)) return null;
  i += unit.length;
  const short = /^[余多](?![元个部层方种])/.exec(text.slice(i, i + 2));
  if (short) {
    more = true;
    i += 1;
  }
  const token = finished(text, at, at, i, shifted(value, places), unit.text, more);
  return about && token.approximation === 'EXACT' ? { ...token, approximation: 'ABOUT' } : token;
}

/** Puts the approximating words around a number to it. */
function finished(text: string, start: number, number: number, end: number, value: string, unit: string, more = false): Token {
  const lead = text.slice(Math.max(0, start - 6), start);
  let approximation: ApproximationName = more ? 'MORE_THAN' : 'EXACT';
  let from = start;
  // 至少配备1名
  if (/(?:至少|最少|不少于)[一-鿿]{1,8}$/.test(text.slice(Math.max(0, start - 12), start))) approximation = 'AT_LEAST';
  for (const [pattern, name] of before) {
    const found = pattern.exec(lead);
    if (!found) continue;
    approximation = name;
    from = start - (lead.length - found.index);
    break;
  }
  let to = end;
  const rest = text.slice(end, end + 6);
  for (const [pattern, name] of after) {
    const found = pattern.exec(rest);
    if (!found) continue;
    approximation = name;
    to = end + found[0].length;
    break;
  }
  // 20分钟内到场: a time within which something is done.
  if (approximation === 'EXACT' && /(?:工作日|小时|分钟|[天日月周])$/.test(unit) && /^内(?![容部外设务参])/.test(rest)) {
    approximation = 'AT_MOST';
    to = end + 1;
  }
  return { start: from, number, end: to, value, unit, approximation };
}
