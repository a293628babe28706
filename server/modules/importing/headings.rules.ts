import { fieldOf } from './fields.rules.js';
import type { Line } from './lines.js';
import { closingBracket } from './promises.rules.js';

/** Which words of a line are its heading. */

const sentenceEnd = /[。！？!?；;]/;

/** Longest heading of a line of its own, and longest run-in heading. */
export const headingLength = 45;

/** 田埂要直：决策守程序。, 打算账：来年怎么播种: a heading of two halves, neither of which is a sentence or a label. Its length, or 0. */
function inTwoHalves(text: string, first: number, top: boolean): number {
  const end = first === -1 ? text.length : first;
  const halves = /^([^，、；：\d（]{2,12})：([^，；：\d（]{2,16}(?:，[^，；：\d（]{2,10})?)$/.exec(text.slice(0, end));
  // A line of its own at the top is a heading, whatever its first half calls it: 打算账：来年怎么播种.
  if (top && halves && first === -1 && !/单位|科室|部门|人$/.test(halves[1] ?? '')) return end;
  if (!halves?.[1] || text.charAt(first) === '；' || fieldOf(halves[1], null) !== null || saysWhoOrWhen.test(text) || saysWhat.test(text))
    return 0;
  // Behind 问题之一： stands the text.
  if (/[一二三四五六七八九十\d]$|问题|原因|措施|表现|打算$|做法|成效|情况/.test(halves[1])) return 0;
  return first === -1 || end < text.length - 1 ? end : 0;
}

/** Where the heading of a block ends within its line, counted from `from`; 0 = the line has no heading. Pure. */
export function headingEnd(text: string, top = false): { readonly end: number; readonly next: number } {
  const first = text.search(sentenceEnd);
  const colon = text.indexOf('：');
  const both = inTwoHalves(text, first, top);
  if (both > 0) return { end: both, next: both + (both < text.length ? 1 : 0) };
  if (colon > 0 && colon <= 24 && (first === -1 || colon < first) && colon < text.length - 1 && !/[，0-9（]/.test(text.slice(0, colon))) {
    return { end: colon, next: colon + 1 };
  }
  // 整合机构职能，理顺执法体制——将原…: a dash behind words that tell no result.
  const dash = text.indexOf('——');
  if (
    dash >= 4 &&
    dash <= headingLength &&
    (first === -1 || dash < first) &&
    dash + 2 < text.length &&
    !/[\d：]/.test(text.slice(0, dash)) &&
    closingBracket(text) === 0
  )
    return { end: dash, next: dash + 2 };
  if (first === -1)
    return text.length <= headingLength + 15
      ? { end: text.length - (text.endsWith('：') ? 1 : 0), next: text.length }
      : { end: 0, next: 0 };
  const sentence = text.slice(0, first);
  // Commas make a sentence, figures a result: neither is a heading.
  const isHeading =
    first > 0 &&
    first <= headingLength &&
    text.charAt(first) !== '；' &&
    (sentence.match(/，/g) ?? []).length <= 3 &&
    !/\d/.test(sentence.replace(/“[^”]*”|\d{4}年/g, ''));
  return isHeading ? { end: first, next: first + 1 } : { end: 0, next: 0 };
}

/** 责任科室：…　完成时限：… below a commitment. */
export const saysWhoOrWhen = /^(?:责任|牵头|主责|配合|承办|负责|完成|时限|时间|进度)[^：，。]{0,6}：/;

/** 打算：招录2人 below a theme. */
const saysWhat = /^(?:(?:主要|存在|下步|下一步|改进|整改)?的?(?:做法|成效|问题|不足|短板|差距|原因|措施|举措|打算|对策))：./;

/** A line without a number that is a heading: short, no sentence, and prose or a number behind it. */
export function isPlainHeading(line: Line, next: Line | undefined): boolean {
  if (line.marker || line.text.includes('\t') || line.text.length > 36 || line.text.length < 2 || next === undefined) return false;
  if (/[。！？!?；;，,]$|[。；]/.test(line.text) || /^[（(“《\d]/.test(line.text)) return false;
  if ((/：$/.test(line.text) && line.text.length > 16) || saysWhoOrWhen.test(line.text) || saysWhat.test(line.text)) return false;
  if (/(?:看到|认识到|意识到|注意到|发现)：$/.test(line.text)) return false;
  // 对照新要求，还有以下不足： introduces what follows.
  if (/，.*(?:：|主要[是有]|表现[为在]|如下)$/.test(line.text)) return false;
  return next.marker !== null || next.text.length > line.text.length || next.text.length > 36;
}
