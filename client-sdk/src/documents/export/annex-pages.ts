import {
  AlignmentType,
  type IParagraphOptions,
  type ISectionOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type Annex, type AnnexColumn, annexCell, annexWidth, columnWidths } from './annex.js';
import { turnedPage, uprightPage } from './pages.js';
import { endOfTable, type FontOf, run, spacing, twips } from './paragraphs.js';
import type { DocumentProfile } from './profile.js';
import { paragraphs } from './prose.js';

/** Left and right of the text of a cell, in twips. */
const padding = 80;

/** Digits of one column are compared from the right; what is short stands in the middle. */
function alignmentOf(column: AnnexColumn): IParagraphOptions['alignment'] {
  const width = annexWidth([column]);
  if (column.kind === 'DATE' || width <= (column.kind === 'TEXT' ? 16 : 8)) return AlignmentType.CENTER;
  return column.kind === 'TEXT' ? AlignmentType.LEFT : AlignmentType.RIGHT;
}

/**
 * An annex behind the text (GB/T 9704—2012, 7.3.7): on a page of its own, its number at the top left, its title in the third line, its pages counted
 * on. A table wider than the page stands on turned pages. `number` null = it is the only one.
 */
export function annexPages(profile: DocumentProfile, annex: Annex, number: number | null): ISectionOptions {
  const { page, margins, sizes } = profile;
  const character = sizes.table * 10;
  const upright = twips(page.width) - twips(margins.left) - twips(margins.right);
  const turned = twips(page.height) - twips(margins.top) - twips(margins.bottom);
  const wide = annexWidth(annex.columns) * character > upright;
  const common = spacing(profile);
  return {
    ...(wide ? turnedPage(profile) : uprightPage(profile)),
    children: [
      new Paragraph({ ...common, children: [run(profile, `附件${number ?? ''}`, 'level1')] }),
      new Paragraph(common),
      ...paragraphs(annex.title).map(
        (text) => new Paragraph({ ...common, alignment: AlignmentType.CENTER, children: [run(profile, text, 'title', sizes.title)] }),
      ),
      new Paragraph({ ...common, keepNext: true }),
      tableOf(profile, annex, columnWidths(annex.columns, wide ? turned : upright, character)),
      endOfTable(),
    ],
  };
}

function tableOf(profile: DocumentProfile, annex: Annex, widths: readonly number[]): Table {
  const { columns, rows } = annex;
  const cellOf = (text: string, font: FontOf, alignment: IParagraphOptions['alignment'], width: number, columnSpan = 1) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      columnSpan,
      verticalAlign: VerticalAlignTable.CENTER,
      children: (text === '' ? [''] : paragraphs(text)).map(
        (line) => new Paragraph({ ...lines(profile), alignment, children: [run(profile, line, font, profile.sizes.table)] }),
      ),
    });
  const head = columns.map(({ head }, i) => cellOf(head, 'level1', AlignmentType.CENTER, widths[i] ?? 0));
  const alignments = columns.map(alignmentOf);
  const room = widths.reduce((all, width) => all + width, 0);
  const body =
    rows.length === 0
      ? [[cellOf('无', 'body', AlignmentType.CENTER, room, columns.length)]]
      : rows.map((_, r) => columns.map((_, c) => cellOf(annexCell(annex, r, c), 'body', alignments[c], widths[c] ?? 0)));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: padding, right: padding },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...body.map((children) => new TableRow({ cantSplit: true, children })),
    ],
  });
}

/** Lines of a table stand closer than those of the text. */
const lines = ({ sizes }: DocumentProfile): IParagraphOptions => ({
  spacing: { line: Math.round(sizes.table * 20 * 1.4), lineRule: LineRuleType.EXACT, before: 30, after: 30 },
  widowControl: false,
});
