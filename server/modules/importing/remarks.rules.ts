import { figuresOf } from './figures/read-figures.js';
import type { ReadFigure, Span } from './imported-report.js';

/** What a document made of the data says in brackets behind an item, because its text does not: the way back takes it off again. */
export interface Remarks {
  /** characters from the end that the brackets take, a full stop behind them included; 0 = there are none */
  readonly length: number;
  /** whether the text they stand in ends with a full stop */
  readonly stop: boolean;
  readonly measure: string | null;
  readonly evidence: string | null;
  /** 主要数据, with where it begins in the text */
  readonly figures: { readonly text: string; readonly start: number } | null;
}

const one = /（(主要数据|衡量标准|印证材料)：([^（）\n]{1,400})）/g;
const all = /(?:（(?:主要数据|衡量标准|印证材料)：[^（）\n]{1,400}）){1,3}(。?)\s*$/;

/** The remarks at the end of a text. Pure. */
export function remarksOf(text: string): Remarks {
  const from = Math.max(0, text.length - 1300);
  const found = all.exec(text.slice(from));
  if (!found) return { length: 0, stop: false, measure: null, evidence: null, figures: null };
  const start = from + found.index;
  const said = new Map<string, { text: string; start: number }>();
  for (const bracket of text.slice(start).matchAll(one)) {
    const [, name = '', words = ''] = bracket;
    said.set(name, { text: words, start: start + bracket.index + name.length + 2 });
  }
  return {
    length: text.length - start,
    stop: found[1] !== '',
    measure: said.get('衡量标准')?.text ?? null,
    evidence: said.get('印证材料')?.text ?? null,
    figures: said.get('主要数据') ?? null,
  };
}

/** 开展培训12期；覆盖60人: each figure under the very words before it. Pure. */
export function remarkedFigures(
  { text, start }: { readonly text: string; readonly start: number },
  place: (start: number, end: number, rule: string, confidence: number) => Span,
): ReadFigure[] {
  let at = 0;
  return text.split('；').flatMap((part) => {
    const from = start + at;
    at += part.length + 1;
    let first = part.length;
    const figures = figuresOf(part, (s, e, rule, confidence) => {
      first = Math.min(first, s);
      return place(from + s, from + e, rule, confidence);
    });
    return figures.slice(0, 1).map((figure) => ({ ...figure, label: part.slice(0, first) || figure.label }));
  });
}
