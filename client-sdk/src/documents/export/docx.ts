import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { type DocumentProfile, standardProfile } from './profile.js';
import { type ProseLine, type ProseReport, reportLines } from './prose.js';
import { reproducible } from './reproducible.js';

/** Twentieths of a point, in which Word measures lengths. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
const halfPoints = (points: number): number => Math.round(points * 2);

type FontOf = 'title' | 'level1' | 'level2' | 'body';

/** The width of a cell of the grid, in points: 156 mm / 28. */
const cell = ({ page, margins, grid }: DocumentProfile): number =>
  (twips(page.width) - twips(margins.left) - twips(margins.right)) / 20 / grid.characters;

/**
 * 28 characters of 16 points are wider than the line, so they are set this much closer, in twips, and one more for rounding. The section declares the grid of the standard, and
 * no paragraph is snapped to it: the exact pitch gives 22 lines and this 28 characters in Word and in LibreOffice alike, which by the grid itself
 * gives two cells to whatever is wider than one.
 */
const squeeze = (profile: DocumentProfile): number => Math.min(0, Math.floor((cell(profile) - profile.sizes.body) * 20) - 1);

/** Text in a font for Chinese, with digits and letters in the Latin one. */
const run = (profile: DocumentProfile, text: string, font: FontOf, size = profile.sizes.body, color?: string): TextRun => {
  const name = profile.fonts[font][0] ?? 'SimSun';
  const { latin } = profile.fonts;
  return new TextRun({
    text,
    size: halfPoints(size),
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: name },
    ...(size === profile.sizes.body && { characterSpacing: squeeze(profile) }),
    ...(color && { color }),
  });
};

const spacing = ({ linePitch }: DocumentProfile): IParagraphOptions => ({
  spacing: { line: Math.round(linePitch * 20), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
  // Every page has its 22 lines: no line is carried over to stand beside another.
  widowControl: false,
});

/** Indents by characters, as the standard counts them: `firstLineChars` is in hundredths of a character. */
const indented = ({ sizes }: DocumentProfile, characters: number) => ({
  firstLine: Math.round(characters * sizes.body * 20),
  firstLineChars: characters * 100,
});

const isDate = (text: string): boolean => /^(?:20|二)\S{2,12}日$/.test(text.replace(/\s/g, ''));
const isNote = (text: string): boolean => /^(?:附|抄送|抄报|报送|（|\(|联系|特此|专此|以上)/.test(text);

function paragraph(profile: DocumentProfile, { kind, text, heading }: ProseLine): Paragraph {
  const common = spacing(profile);
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
      return new Paragraph({ ...common, alignment: AlignmentType.BOTH, indent: indented(profile, 2), children });
    }
    case 'CLOSING': {
      if (isNote(text)) return new Paragraph({ ...common, indent: indented(profile, 2), children: runs('body') });
      // 成文日期 stands four characters from the right, the signature above it two (GB/T 9704—2012, 7.3.5).
      const right = Math.round((isDate(text) ? 4 : 2) * profile.sizes.body * 20);
      return new Paragraph({ ...common, alignment: AlignmentType.RIGHT, indent: { right }, children: runs('body') });
    }
    default:
      return new Paragraph({ ...common, alignment: AlignmentType.BOTH, indent: indented(profile, 2), children: runs('body') });
  }
}

/** 发文机关标志, 发文字号 and the red line below them; nothing where the profile names neither. */
function masthead(profile: DocumentProfile): Paragraph[] {
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

/** — 1 —, in the Latin digits of 4号, odd pages right and even pages left, one character from the edge (7.5). */
const pageNumber = (profile: DocumentProfile, side: 'left' | 'right'): Footer => {
  const { latin } = profile.fonts;
  const font = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: '宋体' };
  const size = halfPoints(profile.sizes.pageNumber);
  const edge = Math.round(profile.sizes.pageNumber * 20);
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'right' ? { right: edge } : { left: edge },
        children: [new TextRun({ font, size, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
};

/** Lines as a document of GB/T 9704—2012: the bytes of a .docx, the same for the same lines and profile. */
export async function documentOf(lines: readonly ProseLine[], profile: DocumentProfile = standardProfile): Promise<Uint8Array> {
  const { page, margins, sizes, fonts } = profile;
  // The cell of a character less the character, in 4096ths of a point (ECMA-376, 17.6.5).
  const charSpace = Math.round((cell(profile) - sizes.body) * 4096);
  const titleEnd = lines.findLastIndex(({ kind }) => kind === 'TITLE');
  const blank = new Paragraph(spacing(profile));
  const children = lines.flatMap((line, i) => {
    const one = paragraph(profile, line);
    const beforeClosing = line.kind === 'CLOSING' && lines[i - 1]?.kind !== 'CLOSING';
    return [...(beforeClosing ? [blank] : []), one, ...(i === titleEnd ? [blank] : [])];
  });
  const base = {
    size: halfPoints(sizes.body),
    font: { ascii: fonts.latin, hAnsi: fonts.latin, cs: fonts.latin, eastAsia: fonts.body[0] ?? 'SimSun' },
  };
  const document = new Document({
    creator: 'fazhi',
    title: lines.find(({ kind }) => kind === 'TITLE')?.text ?? '',
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: base } },
      paragraphStyles: [{ id: 'Normal', name: 'Normal', quickFormat: true, run: base, paragraph: spacing(profile) }],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              ...{ top: twips(margins.top), right: twips(margins.right), bottom: twips(margins.bottom), left: twips(margins.left) },
              // The page number stands 7 mm below the text (7.5).
              footer: twips(margins.bottom - 7) - sizes.pageNumber * 20,
              header: 851,
              gutter: 0,
            },
          },
          grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: Math.round(profile.linePitch * 20), charSpace },
        },
        footers: { default: pageNumber(profile, 'right'), even: pageNumber(profile, 'left') },
        children: [...masthead(profile), ...children],
      },
    ],
  });
  return reproducible(new Uint8Array(await Packer.toArrayBuffer(document)), profile);
}

/** The document of a report: the bytes of a .docx. */
export const reportDocument = (report: ProseReport, profile?: DocumentProfile): Promise<Uint8Array> =>
  documentOf(reportLines(report), profile);
