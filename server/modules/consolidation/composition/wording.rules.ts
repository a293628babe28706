import { Approximation } from '../../reports/figure.entity.js';

/**
 * How the district's report says what it took from others. Its own words are these few; everything else is quoted letter for letter (a
 * quotation inside a quotation takes single marks, GB/T 15834—2011, 4.8.3.3).
 */

export const quoted = (text: string): string =>
  `“${text
    .trim()
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/[。；，]$/u, '')}”`;

/** Names one after the other; more than `most` are counted. */
export function listed(names: readonly string[], most = Number.POSITIVE_INFINITY): string {
  if (names.length <= most) return names.join('、');
  return `${names.slice(0, most).join('、')}等${names.length}个单位`;
}

/** The first sentences of a text that together have at most `most` characters, never less than one, none of them cut. */
export function opening(text: string, most = 160): string {
  const sentences = text.trim().match(/[^。！？；\n]+[。！？；\n]*/gu) ?? [];
  let said = '';
  for (const sentence of sentences) {
    if (said !== '' && said.length + sentence.length > most) break;
    said += sentence;
  }
  return closed(said.trim().replace(/\n+/gu, ''));
}

/** With a full stop at its end, and not with a mark that goes on. */
export const closed = (text: string): string => (/[。！？]$/u.test(text) ? text : `${text.replace(/[；，、：]+$/u, '')}。`);

/** 12345.6 as an official document writes it: no separators (GB/T 15835—2011), 万 and 亿 with at most two decimals and only where nothing is lost. */
export function amount(value: string): string {
  const [, sign = '', digits] = /^(-?)(\d+)$/.exec(value) ?? [];
  if (digits === undefined) return value;
  for (const [zeros, word] of [
    [8, '亿'],
    [4, '万'],
  ] as const) {
    if (digits.length <= zeros || !digits.endsWith('0'.repeat(zeros - 2))) continue;
    const fraction = digits.slice(-zeros, 2 - zeros).replace(/0+$/, '');
    return `${sign}${digits.slice(0, -zeros)}${fraction ? `.${fraction}` : ''}${word}`;
  }
  return value;
}

/** A value with its approximation as Chinese says it: 约 before, 余 between number and unit. */
export function approximately(value: string, approximation: Approximation, unit: string): string {
  const said = amount(value);
  switch (approximation) {
    case Approximation.ABOUT:
      return `约${said}${unit}`;
    case Approximation.MORE_THAN:
      return `${said}余${unit}`;
    case Approximation.AT_LEAST:
      return `不少于${said}${unit}`;
    case Approximation.LESS_THAN:
      return `近${said}${unit}`;
    case Approximation.AT_MOST:
      return `不超过${said}${unit}`;
    default:
      return `${said}${unit}`;
  }
}

/** Against the year before, in brackets. */
export function comparedWith(previous: string, now: string, unit: string): string {
  const [before, after] = [Number(previous), Number(now)];
  if (before === after) return `（与上年持平）`;
  if (before === 0) return `（上年为0${unit}）`;
  const rate = Math.round((Math.abs(after - before) * 1000) / before) / 10;
  return `（上年${amount(previous)}${unit}，${after > before ? '增长' : '下降'}${rate}%）`;
}

/** 2024年6月30日: no leading zeros (GB/T 9704—2012, 7.3.5.4). */
export function day(iso: string): string {
  const [year, month, date] = iso.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** Where the rest is found: in the annex of that name, or, for everybody, in what the units published. */
export const elsewhere = (edition: 'RELEASED' | 'PUBLIC', annex: string): string =>
  edition === 'PUBLIC' ? '见各单位公开的报告' : `见附件“${annex}”`;
