import { type Piece, type SourceText, withoutPieces } from './source-text.js';

/** A line of so few columns holds a word at most; a Chinese character takes two. */
const crumb = 20;
/** No report has more of them; a converter that ends a line behind every character or cell leaves tens of thousands. */
const most = 4000;
/** A text that stood upright has at least so many lines of one character, four in five of all. */
const upright = 40;

/** Makes whole what a converter broke into crumbs: lines of a character or a word each, one behind the other. Only white space is lost. Pure. */
export function withoutCrumbs(source: SourceText): SourceText {
  const lines = linesOf(source.norm);
  const cells = lines.filter((line) => isCrumb(source.norm, line)).length > most;
  const single = lines.filter(isSingle).length;
  if (!cells && (single < upright || single * 5 < lines.length * 4)) return source;
  const blank = lines.map((line, i) => source.norm.slice(lines[i - 1]?.end ?? 0, line.start).split('\n').length > 2);
  /** An empty line behind every other tells nothing. */
  const paragraphs = !cells && blank.filter(Boolean).length * 2 < lines.length;
  const joints: Piece[] = [];
  const gaps: number[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const joins = (one: Piece) => (cells ? isCrumb(source.norm, one) : isSingle(one));
    if (!before || !joins(before) || !joins(line) || (paragraphs && blank[i])) continue;
    const apart = twoNumbers(source.norm, before, line);
    if (apart) gaps.push(before.end);
    joints.push({ start: before.end + (apart ? 1 : 0), end: line.start });
  }
  return joints.length === 0 ? source : withoutPieces({ ...source, norm: spaced(source.norm, gaps) }, joints);
}

const isSingle = ({ start, end }: Piece): boolean => end - start === 1;

/** Lines that hold something, without the white space at their ends. */
function linesOf(text: string): Piece[] {
  const lines: Piece[] = [];
  for (const found of text.matchAll(/[^\s](?:[^\n]*[^\s])?/g)) lines.push({ start: found.index, end: found.index + found[0].length });
  return lines;
}

function isCrumb(text: string, { start, end }: Piece): boolean {
  if (end - start > crumb) return false;
  let width = 0;
  for (let i = start; i < end; i += 1) width += text.charCodeAt(i) > 0xff ? 2 : 1;
  return width <= crumb;
}

/** 12 and 30 on lines of their own are no 1230; digits on lines of their own are a number. */
const twoNumbers = (text: string, one: Piece, other: Piece): boolean =>
  (one.end - one.start > 1 || other.end - other.start > 1) && /\d/.test(text.charAt(one.end - 1)) && /\d/.test(text.charAt(other.start));

/** The text with a space at each place. */
function spaced(text: string, places: readonly number[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const place of places) {
    pieces.push(text.slice(from, place), ' ');
    from = place + 1;
  }
  return `${pieces.join('')}${text.slice(from)}`;
}
