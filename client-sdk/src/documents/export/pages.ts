import {
  AlignmentType,
  DocumentGridType,
  Footer,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableAnchorType,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  WidthType,
} from 'docx';
import { cell, endOfTable, halfPoints, twips } from './paragraphs.js';
import type { DocumentProfile } from './profile.js';

type Page = Pick<ISectionOptions, 'properties' | 'footers'>;
type Side = 'left' | 'right';

/** The page of the standard. */
export function uprightPage(profile: DocumentProfile): Page {
  const { page, margins, sizes } = profile;
  // The cell of a character less the character, in 4096ths of a point (ECMA-376, 17.6.5).
  const charSpace = Math.round((cell(profile) - sizes.body) * 4096);
  return {
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
    footers: {
      default: new Footer({ children: [pageNumber(profile, 'right')] }),
      even: new Footer({ children: [pageNumber(profile, 'left')] }),
    },
  };
}

/**
 * The same sheet of paper turned to the right for a wide table: its head lies along the binding of an odd page, and the page number stays where it is on
 * every other page of the file, so it is read by turning the paper back (7.6).
 */
export function turnedPage(profile: DocumentProfile): Page {
  const { page, margins } = profile;
  return {
    properties: {
      page: {
        // The library changes width and height for this orientation.
        size: { width: twips(page.width), height: twips(page.height), orientation: PageOrientation.LANDSCAPE },
        margin: {
          ...{ top: twips(margins.left), right: twips(margins.top), bottom: twips(margins.right), left: twips(margins.bottom) },
          ...{ footer: 0, header: 0, gutter: 0 },
        },
      },
      grid: { type: DocumentGridType.LINES, linePitch: Math.round(profile.linePitch * 20) },
    },
    footers: { default: turnedNumber(profile, 'right'), even: turnedNumber(profile, 'left') },
  };
}

/** — 1 —, in the Latin digits of 4号, odd pages right and even pages left, one character from the edge (7.5). */
function pageNumber({ fonts, sizes }: DocumentProfile, side: Side): Paragraph {
  const { latin } = fonts;
  const font = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: '宋体' };
  const edge = Math.round(sizes.pageNumber * 20);
  return new Paragraph({
    alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: side === 'right' ? { right: edge } : { left: edge },
    children: [new TextRun({ font, size: halfPoints(sizes.pageNumber), children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
}

/** The page number beside the text of a turned page, in a cell whose lines run down: the one way to turn text that Word, WPS and LibreOffice share. */
function turnedNumber(profile: DocumentProfile, side: Side): Footer {
  const { page, margins, sizes } = profile;
  const size = sizes.pageNumber * 20;
  const width = size * 2;
  const table = new Table({
    rows: [
      new TableRow({
        height: { value: twips(page.width - margins.left - margins.right), rule: 'exact' },
        children: [
          new TableCell({
            textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
            width: { size: width, type: WidthType.DXA },
            children: [pageNumber(profile, side)],
          }),
        ],
      }),
    ],
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: twips(margins.bottom - 7) - width,
      absoluteVerticalPosition: twips(margins.left),
    },
  });
  return new Footer({ children: [table, endOfTable()] });
}
