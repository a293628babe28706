import { type Cell, type CellStyle, calculateRowHeight, rangeRef, type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { calendarDay } from './calendar-day.js';
import type { ColumnKind, SheetOfRows, SheetValue, WorkbookContent } from './workbook.js';
import { xmlText } from './xml-text.js';

/** Limits of Excel (Microsoft, "Excel specifications and limits"); past them it calls the file damaged and repairs it. */
const longest = { text: 32_767, name: 31, rowHeight: 409 };

/** A day for every workbook: what was made twice from the same data is the same to the last byte. */
const epoch = new Date(Date.UTC(2000, 0, 1));

const font = { name: '宋体', size: 11 };
const thin = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };
const text: CellStyle = { font, border, alignment: { vertical: 'top', wrapText: true } };
// Right, so that digits can be compared, and off the edge, where the text of the next column begins.
const number: CellStyle = { ...text, alignment: { vertical: 'top', horizontal: 'right', indent: 1 } };
const styles: Record<ColumnKind, CellStyle> = {
  ...{ text, number, percent: { ...number, numFmt: '0.0%' } },
  date: { ...text, alignment: { vertical: 'top', horizontal: 'center' }, numFmt: 'yyyy-mm-dd' },
};
const headStyle: CellStyle = {
  ...{ font: { ...font, bold: true }, border },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
/**
 * Text is never written as a formula; but Excel makes one of it when somebody edits the cell, full-width signs included, unless the cell is
 * formatted as text.
 */
const formulaLike: CellStyle = { ...text, numFmt: '@' };

/** See `workbook`. */
export async function workbookBytes({ sheets }: WorkbookContent): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const written = sheets.map((sheet, i) => sheetOf(sheet, names[i] as string));
  return writeXlsx({
    properties: { creator: 'fazhi', created: epoch, modified: epoch },
    defaultFont: font,
    sheets: written,
    namedRanges: written.flatMap(rangesOf),
  });
}

function sheetOf({ columns, rows }: SheetOfRows, name: string): WriteSheet {
  const values = rows.map((row, r) => columns.map(({ kind, title }, c) => typed(row[c] ?? null, kind, `${name} ${title} ${r + 2}`)));
  const cells = new Map<string, Partial<Cell>>(columns.map((_, c) => [`0,${c}`, { style: headStyle }]));
  for (const [r, row] of values.entries())
    for (const [c, value] of row.entries())
      if (typeof value === 'string' && /^\s*[=+\-@＝＋－＠]/.test(value)) cells.set(`${r + 1},${c}`, { style: formulaLike });
  const lines = [columns.map(({ title }) => plain(title)), ...values];
  // LibreOffice gives a row that names no height a single line, whatever wraps in it. A cell keeps two characters for its
  // edges and ragged lines, and lines are taken a point higher, since the font may be replaced where it is not installed.
  const columnWidths = columns.map(({ width }) => width - 2);
  const heightOf = (line: (typeof lines)[number]) =>
    calculateRowHeight(
      line.map((value) => (typeof value === 'string' ? value : null)),
      { columnWidths, wrapText: true, fontSize: font.size + 1 },
    );
  return {
    name,
    columns: columns.map(({ kind, width }) => ({ width, style: styles[kind] })),
    rows: lines,
    rowDefs: new Map(lines.map((line, r) => [r, { height: Math.min(heightOf(line), longest.rowHeight) }])),
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length, columns.length - 1) },
    // Printed, all columns share the width of the page and the head stands on every page.
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      margins: { top: 0.6, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  };
}

/**
 * Names that Excel itself writes: LibreOffice shows no filter without the first (exceljs #2778). The library would write the second, but leaves
 * the name of the sheet unquoted, which a space in it breaks.
 */
function rangesOf({ name, autoFilter }: WriteSheet): NonNullable<WriteOptions['namedRanges']> {
  const quoted = `'${name.replaceAll("'", "''")}'`;
  return [
    { name: '_xlnm._FilterDatabase', scope: name, range: `${quoted}!${autoFilter?.range.replace(/[A-Z]+|\d+/g, '$$$&')}` },
    { name: '_xlnm.Print_Titles', scope: name, range: `${quoted}!$1:$1` },
  ];
}

function typed(value: SheetValue, kind: ColumnKind, where: string): string | number | Date | null {
  if (value === null) return null;
  if (kind === 'text' && typeof value === 'string') return plain(value) || null;
  if ((kind === 'number' || kind === 'percent') && Number.isFinite(value)) return value;
  // The library counts the days of a Date by UTC.
  const day = kind === 'date' && typeof value === 'string' ? calendarDay(value) : null;
  if (day !== null) return day;
  throw new TypeError(`${where}: ${kind}`);
}

/** Text that an .xlsx can hold: no characters that XML forbids, nothing a reader takes for an escape (ECMA-376, 22.9.2.19), no more than fits a cell. */
function plain(text: string): string {
  return cut(xmlText(text).replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_'), longest.text);
}

/** At most so many UTF-16 units, with a mark where something is missing and no half of a character. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** Names that Excel takes: no []:*?/\, no ' at either end, not empty, at most 31 characters, not "History", each once whatever its case. */
function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>(['history']);
  return names.map((name, i) => {
    const clean = name
      .replace(/\p{Cc}|\p{Cs}/gu, '')
      .replace(/[[\]:*?/\\]/g, '_')
      .replace(/^[\s']+|[\s']+$/g, '');
    const base = clean || `Sheet${i + 1}`;
    let own = cut(base, longest.name);
    for (let n = 2; taken.has(own.toLowerCase()); n += 1) own = `${cut(base, longest.name - ` (${n})`.length)} (${n})`;
    taken.add(own.toLowerCase());
    return own;
  });
}
