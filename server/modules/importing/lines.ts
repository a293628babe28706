import { chromeRule } from './chrome.rules.js';
import { headingLength } from './headings.rules.js';
import { type Marker, markerOf } from './markers.rules.js';
import { normText, type Piece, type SourceText, trimmed, withoutPieces } from './source-text.js';

export interface Line extends Piece {
  readonly text: string;
  readonly marker: Marker | null;
}

export interface SetAside extends Piece {
  readonly rule: string;
}

const terminal = /[。！？!?；;：:…”」』）)]$/;

/** A text with its paragraphs whole, by its lines. */
export interface Unwrapped {
  readonly source: SourceText;
  readonly lines: Line[];
  readonly aside: SetAside[];
  /** page numbers that stood within a sentence, by their places in the given text */
  readonly taken: SetAside[];
}

/** Takes out what broke paragraphs by hand: white space and page numbers within a sentence. Pure. */
export function unwrapped(given: SourceText): Unwrapped {
  const { lines, aside, joints } = linesOf(given);
  if (joints.length === 0) return { source: given, lines, aside, taken: [] };
  const source = withoutPieces(given, joints);
  const { lines: whole, aside: outside } = linesOf(source);
  // Both stand in the order of the text.
  let next = 0;
  const taken = [...aside]
    .sort((one, other) => one.start - other.start)
    .filter((piece) => {
      while (next < joints.length && (joints[next] as Piece).end < piece.end) next += 1;
      const joint = joints[next];
      return joint !== undefined && piece.start >= joint.start && piece.end <= joint.end;
    });
  return { source, lines: whole, aside: outside, taken };
}

/** Lines without page chrome; a page number that broke a sentence is set aside, and the sentence joined. Pure. */
function linesOf(source: SourceText): { lines: Line[]; aside: SetAside[]; joints: Piece[] } {
  const raw: Piece[] = [];
  const aside: SetAside[] = [];
  const asked = (source.norm.match(/(?:^|\n)\s{0,4}[一二三四五六七八九十]{0,2}问\s?[：:]/g) ?? []).length >= 2;
  let from = 0;
  while (from <= source.norm.length) {
    const next = source.norm.indexOf('\n', from);
    const end = next === -1 ? source.norm.length : next;
    const piece = trimmed(source, { start: from, end });
    if (piece.end > piece.start) {
      const rule = chromeRule(normText(source, piece));
      if (rule) aside.push({ ...piece, rule });
      else if (asked && /^答\s?：/.test(normText(source, piece))) {
        // 问：馆长管了什么？ 答：…: the question is the heading, the mark of the answer tells nothing.
        const mark = normText(source, piece).indexOf('：') + 1;
        aside.push({ start: piece.start, end: piece.start + mark, rule: 'marker' });
        const rest = trimmed(source, { start: piece.start + mark, end: piece.end });
        if (rest.end > rest.start) raw.push(rest);
      } else raw.push(...splitAtMarkers(source, piece));
    }
    if (next === -1) break;
    from = next + 1;
  }
  const joints: Piece[] = [];
  return { lines: joined(source, raw, aside, joints), aside, joints };
}

/** A line that holds several blocks, as pasted text does: it breaks where a sentence ends and （二） follows. */
function splitAtMarkers(source: SourceText, piece: Piece): Piece[] {
  const text = normText(source, piece);
  const pieces: Piece[] = [];
  let start = 0;
  for (const found of text.matchAll(
    /(?<=[。！？])\s*(?=（[一二三四五六七八九十]{1,3}）[^，。；]|[二三四五六七八九十]{1,2}、[^，。；]{2,30}[。：（])/g,
  )) {
    if (found.index > start) pieces.push(trimmed(source, { start: piece.start + start, end: piece.start + found.index }));
    start = found.index;
  }
  pieces.push(trimmed(source, { start: piece.start + start, end: piece.end }));
  return pieces;
}

/** Columns a line takes: a Chinese character takes two. Long lines were not broken by hand. */
const shownWidth = (text: string): number => {
  let width = 0;
  for (let i = 0; i < text.length && width < 400; i += 1) width += text.charCodeAt(i) > 0xff ? 2 : 1;
  return width;
};

/** The width at which a text was broken by hand, or null: many lines as long as each other that end in the middle of a sentence. */
function wrapWidth(source: SourceText, raw: readonly Piece[]): number | null {
  const open = raw
    .map((p) => ({ length: shownWidth(normText(source, p)), text: normText(source, p) }))
    // Rows of a list are as long as each other too, but prose has marks inside its lines.
    .filter(({ length, text }) => length >= 30 && !terminal.test(text) && /[，。；：]/.test(text));
  const longest = Math.max(0, ...raw.slice(0, 5000).map((p) => shownWidth(normText(source, p))));
  const near = open.filter(({ length }) => length >= longest - 10).length;
  return near >= 3 && near >= open.length * 0.4 && longest <= 160 ? longest - 10 : null;
}

/** `joints` get what stands between the halves of a line that was broken. */
function joined(source: SourceText, raw: readonly Piece[], aside: SetAside[], joints: Piece[]): Line[] {
  const width = wrapWidth(source, raw);
  const lines: Line[] = [];
  for (const [at, piece] of raw.entries()) {
    const text = normText(source, piece);
    const marker = markerOf(text);
    const last = lines.at(-1);
    const previous = raw[at - 1];
    const before = previous ? normText(source, previous) : '';
    const open = last !== undefined && last.end - last.start >= 12 && !terminal.test(last.text) && /[，。、]/.test(last.text);
    if (last && marker?.kind === 'arabic' && open && (!follows(lines, marker) || comesAgain(source, raw, at, marker))) {
      // `共办\n3、理案件`: a page number fell into the sentence.
      aside.push({ ...trimmed(source, { start: piece.start, end: piece.start + marker.length }), rule: 'page-number' });
      joints.push({ start: last.end, end: trimmed(source, { start: piece.start + marker.length, end: piece.end }).start });
      lines[lines.length - 1] = lineOf(source, { start: last.start, end: piece.end }, last.marker);
    } else if (
      last &&
      !marker &&
      !text.includes('\t') &&
      ((width !== null && shownWidth(before) >= width && !terminal.test(last.text)) ||
        (open &&
          (last.end - last.start > headingLength ||
            (/\d$/.test(last.text) && /^\.?\d/.test(text)) ||
            /^\d{1,4}\.\d{1,3}[一-鿿%％]/.test(text))))
    ) {
      joints.push({ start: last.end, end: piece.start });
      lines[lines.length - 1] = lineOf(source, { start: last.start, end: piece.end }, last.marker);
    } else lines.push({ ...piece, text, marker });
  }
  return lines;
}

/** Whether a number continues a list that has begun. */
const follows = (lines: readonly Line[], marker: Marker): boolean =>
  marker.number === 1 || lines.slice(-40).findLast((line) => line.marker?.kind === 'arabic')?.marker?.number === (marker.number ?? 0) - 1;

/** Whether the very number stands before one of the next lines, so that the first of the two is none. */
const comesAgain = (source: SourceText, raw: readonly Piece[], at: number, marker: Marker): boolean =>
  marker.number !== 1 &&
  raw.slice(at + 1, at + 12).some((piece) => {
    const other = markerOf(normText(source, piece));
    return other?.kind === 'arabic' && other.number === marker.number;
  });

const lineOf = (source: SourceText, piece: Piece, marker: Marker | null): Line => ({ ...piece, text: normText(source, piece), marker });
