import { isPlainHeading } from '../headings.rules.js';
import type { Line } from '../lines.js';
import type { Piece, SourceText } from '../source-text.js';

/** What stands between a sentence and the one before it. */
export type Boundary = 'sentence' | 'paragraph' | 'heading';

export interface Sentence extends Piece {
  readonly after: Boundary;
}

/** Lines shorter than this that hold no mark at all are headings, whatever they are called. */
const headingWithout = 40;

/** The sentences of running text, in order; a clause that ends with ； is one. Headings on lines of their own are left out. Pure. */
export function sentencesOf(source: SourceText, lines: readonly Line[]): Sentence[] {
  const sentences: Sentence[] = [];
  let after: Boundary = 'heading';
  for (const [i, line] of lines.entries()) {
    if (isPlainHeading(line, lines[i + 1]) || (line.text.length < headingWithout && !/[。！？；：，]/.test(line.text))) {
      after = 'heading';
      continue;
    }
    let start = line.start;
    for (let at = line.start; at <= line.end; at += 1) {
      const c = source.norm.charAt(at);
      const ends = at === line.end || /[。！？；]/.test(c) || (c === '：' && announcesMore(start, at, line.end));
      if (!ends) continue;
      const end = Math.min(at + 1, line.end);
      if (/[^\s。！？；]/.test(source.norm.slice(start, end))) {
        sentences.push({ start, end, after });
        after = 'sentence';
      }
      start = end;
    }
    after = 'paragraph';
  }
  return sentences;
}

/** 库房的短处，我们心里有数：…: words of their own before what they announce. */
const announcesMore = (start: number, at: number, end: number): boolean => at - start >= 5 && end - at > 10;
