/** What a column holds: a day is "2024-06-30", a share of 1 is shown in percent. */
export type ColumnKind = 'text' | 'number' | 'date' | 'percent';
export interface SheetColumn {
  readonly title: string;
  readonly kind: ColumnKind;
  /** In Latin characters; a Chinese one takes two. */
  readonly width: number;
}
/** Texts and days are strings, all else is a number; null leaves the cell empty. */
export type SheetValue = string | number | null;
export interface SheetOfRows {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
}
export interface WorkbookContent {
  /** A workbook without a sheet does not open. */
  readonly sheets: readonly [SheetOfRows, ...SheetOfRows[]];
}

/**
 * The bytes of an .xlsx: on each sheet a frozen bold head with a filter, and values of the kind of their column. Throws a TypeError that names
 * the sheet, column and row of a value which is of another kind.
 */
export async function workbook(content: WorkbookContent): Promise<Uint8Array> {
  // Loaded when a workbook is written: whoever only reads documents, and every other command, does without the library.
  const { workbookBytes } = await import('./workbook-writer.js');
  return workbookBytes(content);
}
