import { AlignmentType, BorderStyle, type IParagraphOptions, LineRuleType, Paragraph, Tab, TextRun } from 'docx';
import { xmlText } from '../xml-text.js';
import type { DocumentProfile } from './profile.js';
import type { ProseLine } from './prose.js';

/** Twentieths of a point, in which Word measures lengths. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
export const halfPoints = (points: number): number => Math.round(points * 2);

export type FontOf = 'title' | 'level1' | 'level2' | 'body';

/** The width of a cell of the grid, in points: 156 mm / 28. */
export const cell = ({ page, margins, grid }: DocumentProfile): number =>
  (twips(page.width) - twips(margins.left) - twips(margins.right)) / 20 / grid.characters;

/**
 * 28 characters of 16 points are wider than the line, so they are set this much closer, in twips, and one more for rounding. The section declares the grid of the standard, and
 * no paragraph is snapped to it: the exact pitch gives 22 lines and this 28 characters in Word and in LibreOffice alike, which by the grid itself
 * gives two cells to whatever is wider than one.
 */
const squeeze = (profile: DocumentProfile): number => Math.min(0, Math.floor((cell(profile) - profile.sizes.body) * 20) - 1);

/** Text in a font for Chinese, with digits and letters in the Latin one. */
export const run = (profile: DocumentProfile, text: string, font: FontOf, size = profile.sizes.body, color?: string): TextRun => {
  const name = profile.fonts[font][0] ?? 'SimSun';
  const { latin } = profile.fonts;
  return new TextRun({
    text: xmlText(text),
    size: halfPoints(size),
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: name },
    ...(size === profile.sizes.body && { characterSpacing: squeeze(profile) }),
    ...(color && { color }),
  });
};

export const spacing = ({ linePitch }: DocumentProfile): IParagraphOptions => ({
  spacing: { line: Math.round(linePitch * 20), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
  // Every page has its 22 lines: no line is carried over to stand beside another.
  widowControl: false,
});

/** What Word wants behind a table, a point high: a whole line would begin a page of its own behind a table that fills the last one. */
export const endOfTable = (): Paragraph => new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } });

const characters = ({ sizes }: DocumentProfile, count: number): number => Math.round(count * sizes.body * 20);

/** Indents by characters, as the standard counts them: `firstLineChars` is in hundredths of a character. */
const indented = (profile: DocumentProfile, count: number) => ({
  firstLine: characters(profile, count),
  firstLineChars: count * 100,
});

const isDate = (text: string): boolean => /^(?:20|二)\S{2,12}日$/.test(text.replace(/\s/g, ''));
const isNote = (text: string): boolean => /^(?:附|抄送|抄报|报送|（|\(|联系|特此|专此|以上)/.test(text);
const isSignature = ({ kind, text }: ProseLine): boolean => kind === 'CLOSING' && !isNote(text);

/** Width in characters: digits and Latin letters take half of one, and a quarter lies between them and a Chinese one. */
const widthOf = (text: string): number =>
  [...text].reduce((width, char) => width + (/[\u0020-\u007e]/.test(char) ? 0.5 : 1), 0) +
  (text.match(/[\da-z](?=[\u4e00-\u9fff])|[\u4e00-\u9fff](?=[\da-z])/gi)?.length ?? 0) / 4;

/**
 * How many characters from the right a line of the closing ends: 成文日期 four, each name above it in the middle over it, and none nearer than two
 * (GB/T 9704—2012, 7.3.5.1).
 */
function fromRight(lines: readonly ProseLine[], at: number): number {
  const text = lines[at]?.text ?? '';
  const date = lines.findIndex((line, i) => i >= at && (!isSignature(line) || isDate(line.text)));
  const day = lines[date];
  if (day === undefined || !isSignature(day)) return 2;
  const first = lines.findLastIndex((line, i) => i < date && (!isSignature(line) || isDate(line.text))) + 1;
  const widest = Math.max(...lines.slice(first, date + 1).map((line) => widthOf(line.text)));
  const middle = Math.max(4 + widthOf(day.text) / 2, 2 + widest / 2);
  return middle - widthOf(text) / 2;
}

/** The line at a place of the text as a paragraph. */
export function paragraph(profile: DocumentProfile, lines: readonly ProseLine[], at: number): Paragraph {
  const { kind, text, heading } = lines[at] as ProseLine;
  // No signature stands on a page alone.
  const common = { ...spacing(profile), keepNext: lines[at + 1]?.kind === 'CLOSING' };
  const runs = (font: FontOf) => [run(profile, text, font)];
  switch (kind) {
    case 'TITLE':
      return new Paragraph({ ...common, alignment: AlignmentType.CENTER, children: [run(profile, text, 'title', profile.sizes.title)] });
    case 'ADDRESSEE':
      return new Paragraph({ ...common, alignment: AlignmentType.LEFT, children: runs('body') });
    case 'LEVEL_1':
      return new Paragraph({ ...common, indent: indented(profile, 2), outlineLevel: 0, keepNext: true, children: runs('level1') });
    case 'LEVEL_2': {
      // Where the text runs on behind the heading, only the heading is set in 楷体.
      const whole = heading === 0 || heading + 1 >= text.length;
      const children = whole
        ? runs(heading === 0 ? 'body' : 'level2')
        : [run(profile, text.slice(0, heading + 1), 'level2'), run(profile, text.slice(heading + 1), 'body')];
      const alone = whole && heading > 0 && { outlineLevel: 1, keepNext: true };
      return new Paragraph({ ...common, alignment: AlignmentType.BOTH, indent: indented(profile, 2), ...alone, children });
    }
    case 'ANNEX':
      return new Paragraph({ ...common, ...annexLine(profile, text, heading) });
    case 'CLOSING': {
      if (isNote(text)) return new Paragraph({ ...common, indent: indented(profile, 2), children: runs('body') });
      const right = characters(profile, fromRight(lines, at));
      return new Paragraph({ ...common, alignment: AlignmentType.RIGHT, indent: { right }, children: runs('body') });
    }
    default:
      return new Paragraph({ ...common, alignment: AlignmentType.BOTH, indent: indented(profile, 2), children: runs('body') });
  }
}

/** 附件：1. …: a title that takes a second line goes on below its own first character (7.3.4). */
function annexLine(profile: DocumentProfile, text: string, number: number): IParagraphOptions {
  if (number === 0)
    return { indent: { left: characters(profile, 5), hanging: characters(profile, 3) }, children: [run(profile, text, 'body')] };
  const label = text.slice(0, number);
  const digits = label.replace(/\D/g, '').length;
  // The number ends in a tab to where the titles begin.
  const title = 5 + (digits + 1) / 2;
  const left = characters(profile, title);
  const hanging = left - characters(profile, label.startsWith('附') ? 2 : 5);
  const name = run(profile, text.slice(number).trimStart(), 'body');
  return { indent: { left, hanging }, children: [run(profile, label, 'body'), new TextRun({ children: [new Tab()] }), name] };
}

/** 发文机关标志, 发文字号 and the red line below them; nothing where the profile names neither. */
export function masthead(profile: DocumentProfile): Paragraph[] {
  const { issuer, documentNumber } = profile;
  const common = spacing(profile);
  const red = 'FF0000';
  const centred = { ...common, alignment: AlignmentType.CENTER };
  if (issuer === null && documentNumber === null) return [];
  const line = { border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 4, color: red } } };
  return [
    ...(issuer === null
      ? []
      : [
          new Paragraph({ alignment: AlignmentType.CENTER, children: [run(profile, issuer, 'title', 2 * profile.sizes.title, red)] }),
          new Paragraph(centred),
        ]),
    new Paragraph({ ...centred, ...line, children: documentNumber === null ? [] : [run(profile, documentNumber, 'body')] }),
    new Paragraph(centred),
  ];
}
