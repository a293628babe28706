import { headingEnd, isPlainHeading } from './headings.rules.js';
import type { Line } from './lines.js';
import { enumeration, type MarkerKind } from './markers.rules.js';
import { type Piece, type SourceText, trimmed } from './source-text.js';

/** A numbered or headed block with what stands below it. */
export interface Block extends Piece {
  readonly kind: MarkerKind;
  /** without its marker; null when the block has a body only */
  readonly heading: Piece | null;
  /** the text behind the heading: the rest of its line, and the lines until the first block below it */
  readonly body: Piece[];
  readonly children: Block[];
}

/** 此外， at the beginning of a paragraph numbers nothing unless 首先 or 一是 has begun a list. */
const goesOn = /^(?:其次|再次|再者|最后|此外)(?:是)?[，：]/;

/** …方面, …方面: how all headings of parts end, where no number tells their level; those that end so too stand beside them. */
function suffixOf(headings: readonly Line[]): string | null {
  const ends = new Set(headings.map(({ text }) => /(?:方面|情况|部分|篇)$/.exec(text)?.[0] ?? ''));
  return headings.length >= 2 && ends.size === 1 ? [...ends][0] || null : null;
}

/**
 * 库房, 展厅, 门店 between paragraphs: where no line has a number, three or more names on lines of their own are headings of one level. What
 * stands above the first paragraph is title and addressee.
 */
function loneHeadings(lines: readonly Line[], plainHeading: (i: number) => boolean): ReadonlySet<Line> {
  if (lines.some(({ marker }) => marker !== null && marker.kind !== 'ordinal-word')) return new Set();
  const first = lines.findIndex(({ text }) => text.length > 40);
  const heads = (line: Line, i: number) =>
    i > first || (i === first - 1 && !/(?:报告|总结|汇报|情况|[局委办院馆会镇乡府所队处])$/.test(line.text));
  const found = lines.filter(
    (line, i) => first >= 0 && heads(line, i) && line.text.length <= 14 && !/[：，]/.test(line.text) && plainHeading(i),
  );
  return new Set(found.length >= 3 ? found : []);
}

/** Builds the tree of blocks: a kind of numbering that is open already closes what stands below it, a new one goes deeper. Pure. */
export function outlineOf(
  source: SourceText,
  lines: readonly Line[],
  topHeading: (line: Line) => boolean,
): { preface: Line[]; blocks: Block[] } {
  const preface: Line[] = [];
  const roots: Block[] = [];
  const stack: Block[] = [];
  const numbered = lines.some((line) => line.marker?.kind === 'chinese' || line.marker?.kind === 'chapter');
  const plainHeading = (i: number) => isPlainHeading(lines[i] as Line, lines[i + 1]);
  const lone = loneHeadings(lines, plainHeading);
  const suffix = numbered ? null : suffixOf(lines.filter((line, i) => plainHeading(i) && topHeading(line)));
  const labels = lines.filter((line) => line.marker?.kind === 'label');
  const namesPart = (line: Line) => topHeading({ ...line, text: labelOf(line.text) });
  // 【做法】【不足】【打算】 that come again below each theme name no parts of the report.
  const again = new Set(labels.map((line) => labelOf(line.text))).size * 3 <= labels.length * 2;
  const labelsAreParts = !again && labels.filter(namesPart).length * 2 > labels.length;
  for (const [i, line] of lines.entries()) {
    const plain =
      isPlainHeading(line, lines[i + 1]) ||
      (line.marker === null &&
        line.text.length <= 20 &&
        !line.text.includes('\t') &&
        !/[。；，：]/.test(line.text) &&
        i > 0 &&
        topHeading(line));
    const top =
      plain && !numbered && (topHeading(line) || lone.has(line) || (suffix !== null && stack.length > 0 && line.text.endsWith(suffix)));
    const labelled = labelsAreParts && line.marker?.kind === 'label' && namesPart(line);
    const running =
      line.marker !== null &&
      stack.length > 0 &&
      (enumeration(line.text)[0]?.start === 0 || (goesOn.test(line.text) && !stack.some((block) => block.kind === 'ordinal-word')));
    const kind: MarkerKind | 'top' | null = top
      ? 'top'
      : running
        ? null
        : (line.marker?.kind ?? (plain && stack.length > 0 ? 'plain' : null));
    // 改进： before 一是 introduces sentences and heads nothing.
    const introduces =
      kind === 'plain' &&
      /：$/.test(line.text) &&
      (lines[i + 1]?.marker?.kind === 'ordinal-word' || (line.text.length <= 4 && lines[i + 1]?.marker != null));
    // A line that runs on from 一是 to 二是 is the text of its block.
    if (kind === null || introduces || (kind === 'plain' && stack.at(-1)?.kind === 'ordinal-word')) {
      const open = stack.at(-1);
      if (open) open.body.push({ start: line.start, end: line.end });
      else preface.push(line);
      continue;
    }
    // 【存在问题】 above 一、: a label that names a part stands above every number.
    const kindHere = kind === 'top' ? 'chinese' : labelled ? 'chapter' : kind;
    const depth = stack.findIndex((block) => block.kind === kindHere);
    if (depth >= 0) stack.length = depth;
    else if (kindHere === 'chapter') stack.length = 0;
    else if (kindHere === 'chinese') stack.length = stack[0]?.kind === 'chapter' ? 1 : 0;
    const block = blockOf(source, line, labelled ? 'label' : kindHere, kindHere);
    const parent = stack.at(-1);
    if (parent) parent.children.push(block);
    else roots.push(block);
    stack.push(block);
  }
  return { preface, blocks: roots };
}

const labelOf = (text: string): string => text.slice(1, text.indexOf('】'));

/** `written` tells how its marker is cut off, `kind` where it stands. */
function blockOf(source: SourceText, line: Line, written: MarkerKind, kind: MarkerKind): Block {
  const from = line.start + (written === 'label' ? 0 : (line.marker?.length ?? 0));
  if (written === 'label') {
    const close = line.start + line.text.indexOf('】');
    const rest = trimmed(source, { start: close + 1, end: line.end });
    return { ...line, kind, heading: { start: line.start + 1, end: close }, body: rest.end > rest.start ? [rest] : [], children: [] };
  }
  const text = source.norm.slice(from, line.end);
  const { end, next } = headingEnd(text, kind === 'chinese' || kind === 'chapter');
  const heading = end > 0 ? trimmed(source, { start: from, end: from + end }) : null;
  const rest = trimmed(source, { start: from + next, end: line.end });
  return { start: line.start, end: line.end, kind, heading, body: rest.end > rest.start ? [rest] : [], children: [] };
}

/** The last place of a block and all below it. */
export function endOf(block: Block): number {
  const last = block.children.at(-1);
  return Math.max(block.end, block.body.at(-1)?.end ?? 0, last ? endOf(last) : 0);
}
