import { chineseNumber, enclosedNumber, ordinalChars } from './numerals.js';

/**
 * Kinds of numbering a line can begin with. A kind has no fixed depth: which stands above which is seen from the text, since (一) is the top
 * of one report and the third level of another, and numbers that run on across sections never mean anything.
 */
export type MarkerKind =
  | 'chapter' // 第一部分
  | 'chinese' // 一、
  | 'chinese-bracketed' // （一）
  | 'arabic' // 1. 1、
  | 'decimal' // 1.1
  | 'decimal-deep' // 1.1.1
  | 'arabic-bracketed' // （1） ⑴ 1）
  | 'circled' // ①
  | 'ordinal-word' // 一是 其一 第一， 首先
  | 'bullet' // ★
  | 'label' // 【…】
  | 'plain'; // a heading without a number

export interface Marker {
  readonly kind: MarkerKind;
  /** null where the kind has no number */
  readonly number: number | null;
  /** characters of the marker, spaces behind it included */
  readonly length: number;
}

const chinese = `[${ordinalChars}]{1,4}`;
const chapter = new RegExp(`^第\\s*(${chinese})\\s*(?:部分|章|节)[\\s、，：.]*`);
const enumerated = new RegExp(`^(${chinese})\\s*(?:、|[.．](?!\\d)|，(?=[^，。]{2,24}$))\\s*`);
const bracketedChinese = new RegExp(`^（\\s*(${chinese})\\s*）\\s*[、.．]?\\s*`);
const arabic = /^(\d{1,3})\s*(?:、|[.．](?!\d)|[.．](?=\d{1,2}月|20\d{2}年)|，(?=[^，。]{2,24}$))\s*/;
/** 1.1加强学习; 1.1万人次 is a number. */
const decimal = /^\d{1,2}[.．](\d{1,2})(?![.．]?\d)[\s、.．]*(?=[“《一-鿿])(?![万亿余多个件次场名人份条家户元月年日号季期项%])/;
const decimalDeep = /^\d{1,2}(?:[.．]\d{1,2}){1,3}[.．](\d{1,2})(?![.．]?\d)[\s、.．]*(?=[“《一-鿿])(?![万亿余多个件次场名人份条家户元%])/;
const arabicBracketed = /^（?\s*(\d{1,3})\s*）\s*[、.]?\s*/;
const ordinalIs = new RegExp(`^(${chinese})(?:是|要)\\s*[：，]?\\s*`);
/** 其一，, 第一，, 第一件事，, 第二个方面：; 第一个问题， names a shortcoming. */
const ordinalWord = new RegExp(`^(?:其(${chinese})|第(${chinese})(?:个?方面|项|件事?|点)?)\\s*(?:是)?\\s*[，、：.]\\s*(?!第)`);
/** 问题一：, 措施二：, 问题之一： */
const labelled = new RegExp(
  `^(?:问题|不足|短板|差距|措施|举措|任务|项目|工程|事项|目标)\\s*(?:之)?\\s*(${chinese}|\\d{1,2})\\s*[：、.．]\\s*(?!问题|不足|短板|差距)`,
);
const sequenceWord = /^(首先|其次|再次|再者|最后|此外)(?:是)?[，：]\s*/;
const bullet = /^[★☆●○◎◆◇■□▲△►▶•·*＊※✦✓✔√☑➢➤–—-]{1,2}\s*/;
/** 问：馆长管了什么？ */
const question = /^[一二三四五六七八九十]{0,2}问\s?：\s*/;
/** / 01 / 主要成效 */
const slashed = /^[/／|｜]\s*(\d{1,2})\s*[/／|｜]\s*/;
const signBefore = /^[★☆●○◎◆◇■□▲△►▶※✦✓✔√☑➢➤]{1,2}\s*(?=[（(]?[一二三四五六七八九十\d])/;
const label = /^【[^】\n]{1,30}】\s*/;
const sequence: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3 };

/** The marker a line begins with, or null; a sign before a number (▶一、) belongs to it. Pure. */
export function markerOf(line: string): Marker | null {
  const sign = signBefore.exec(line.slice(0, 8))?.[0].length ?? 0;
  const behind = sign > 0 ? numberOf(line.slice(sign)) : null;
  return behind && behind.kind !== 'bullet' ? { ...behind, length: behind.length + sign } : numberOf(line);
}

function numberOf(line: string): Marker | null {
  const head = line.slice(0, 24);
  const enclosed = enclosedNumber(head.charAt(0));
  if (enclosed) {
    const length = /^.[\s、.]*/.exec(head)?.[0].length ?? 1;
    const kind = ({ circled: 'circled', bracketed: 'arabic-bracketed', dotted: 'arabic', chinese: 'chinese-bracketed' } as const)[
      enclosed.row
    ];
    return { kind, number: enclosed.value, length };
  }
  const by = (kind: MarkerKind, pattern: RegExp, whole = head): Marker | null => {
    const found = pattern.exec(whole);
    if (!found) return null;
    const written = found.slice(1).find((group) => group !== undefined);
    const number = written === undefined ? null : /^\d/.test(written) ? Number(written) : (sequence[written] ?? chineseNumber(written));
    return { kind, number, length: found[0].length };
  };
  const short = line.length <= 40 ? line : head;
  return (
    by('chapter', chapter) ??
    by('chapter', slashed) ??
    by('ordinal-word', ordinalIs) ??
    by('ordinal-word', ordinalWord) ??
    by('ordinal-word', labelled) ??
    by('chinese', question) ??
    by('chinese', enumerated, short) ??
    by('chinese-bracketed', bracketedChinese) ??
    by('arabic-bracketed', arabicBracketed) ??
    by('arabic', arabic, short) ??
    by('decimal-deep', decimalDeep) ??
    by('decimal', decimal) ??
    by('ordinal-word', sequenceWord) ??
    by('label', label, line.slice(0, 40)) ??
    by('bullet', bullet)
  );
}

/** 一方面…，另一方面…: two sides, where a text has no numbers. Empty when there are not both. Pure. */
export function twoSides(text: string): Segment[] {
  const starts = [...text.matchAll(/(?<=^|[。；，：])\s{0,3}(?:一|另一|再一|还有一)方面(?:是)?[，：]?/g)];
  if (starts.length < 2 || !/^\s{0,3}一方面/.test(starts[0]?.[0] ?? '')) return [];
  return starts.map((found, i) => ({ start: found.index, end: starts[i + 1]?.index ?? text.length, marker: found[0].length }));
}

export interface Segment {
  readonly start: number;
  readonly end: number;
  /** characters of its marker, from `start` */
  readonly marker: number;
}

/** Marks the characters inside brackets that close again: （原因：一是…，二是…） numbers nothing of the sentence around it. */
function insideBrackets(text: string): Uint8Array | null {
  if (!text.includes('（')) return null;
  const inside = new Uint8Array(text.length);
  for (const { 0: whole, index } of text.matchAll(/（[^（）\n]{4,400}）/g)) inside.fill(1, index, index + whole.length);
  return inside;
}

const boundary = /[。；;，,：:、！？!?\n）)”\s为在有：]/;
const inlineKinds: readonly { readonly pattern: RegExp; readonly least: number }[] = [
  { pattern: new RegExp(`(${chinese})\\s{0,8}(?:是|要)(?!否)`, 'g'), least: 2 },
  { pattern: new RegExp(`(?:其|第)(${chinese})(?:个?方面|项|件事?|点)?(?:是)?[，、：]`, 'g'), least: 2 },
  { pattern: /(一|二|三|四)(?:来|则)(?=[^，。；])/g, least: 2 },
  { pattern: new RegExp(`第(${chinese})个(?=[一-鿿])(?!问题|方面|不足|季度|月)`, 'g'), least: 2 },
  { pattern: new RegExp(`(?:(首先|其次|再次|最后)|第(${chinese}))(?:是[，：]?|[，：])`, 'g'), least: 2 },
  { pattern: /[①-⑳]/g, least: 2 },
  { pattern: /[⑴-⒇]/g, least: 2 },
  { pattern: /（(\d{1,2})）|(?<!\d)(\d{1,2})）/g, least: 2 },
  { pattern: new RegExp(`（(${chinese})）`, 'g'), least: 2 },
  { pattern: /(?<![\d.])(\d{1,2})[.、](?!\d)/g, least: 2 },
];

/**
 * The parts of a running text that are numbered one after the other from one: 一是…二是…, （1）…（2）…, 首先…其次…. Empty when there is no such
 * sequence of two or more. The text before the first is the lead. Linear in the length of the text. Pure.
 */
export function enumeration(text: string): Segment[] {
  // 一是甲；二是乙
  if (text.length < 6) return [];
  const inside = insideBrackets(text);
  let earliest: Segment[] = [];
  for (const { pattern, least } of inlineKinds) {
    const starts: { at: number; length: number }[] = [];
    for (const found of text.matchAll(pattern)) {
      const before = text.charAt(found.index - 1);
      if ((found.index > 0 && !boundary.test(before)) || inside?.[found.index]) continue;
      const written = found.slice(1).find((group) => group !== undefined) ?? found[0];
      const number = /^\d/.test(written)
        ? Number(written)
        : (sequence[written] ?? enclosedNumber(written)?.value ?? chineseNumber(written));
      if (number === starts.length + 1 || (written === '最后' && starts.length > 0))
        starts.push({ at: found.index, length: found[0].length });
    }
    const first = starts[0]?.at ?? text.length;
    // 第一个…一是…二是…。第二个…: what begins first is numbered around the others.
    if (starts.length >= least && first < (earliest[0]?.start ?? text.length))
      earliest = starts.map(({ at, length }, i) => ({ start: at, end: starts[i + 1]?.at ?? text.length, marker: length }));
    if (earliest[0]?.start === 0) break;
  }
  return earliest.length > 0 ? earliest : inTurn(text);
}

/** 一桩是…。又一桩，…。再一桩，…: told in turn without a number. */
function inTurn(text: string): Segment[] {
  const starts = [
    ...text.matchAll(
      /(?<=^|[。；，：])\s{0,3}(又|再|还有|另|另有)?一(?:桩|件|条|点|处|个)(?:事|问题|不足|毛病)?(?:就)?(?:是[，：]?|[，：])/g,
    ),
  ];
  const [first] = starts;
  if (!first || starts.length < 2 || first[1] !== undefined || starts.slice(1).some((found) => found[1] === undefined)) return [];
  return starts.map((found, i) => ({ start: found.index, end: starts[i + 1]?.index ?? text.length, marker: found[0].length }));
}
