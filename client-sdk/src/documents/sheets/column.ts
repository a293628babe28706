import type { SheetColumn, SheetOfRows, SheetValue } from '../workbook.js';

/** A column with what it shows of an item. */
export interface ColumnOf<T> extends SheetColumn {
  readonly of: (item: T) => SheetValue;
  /** False for what an office works with in a workbook and a document does not print. */
  readonly printed: boolean;
}

export const column = <T>(title: string, kind: SheetColumn['kind'], width: number, of: (item: T) => SheetValue): ColumnOf<T> => ({
  ...{ title, kind, width, of, printed: true },
});

/** A column of the workbook alone. */
export const unprinted = <T>(one: ColumnOf<T>): ColumnOf<T> => ({ ...one, printed: false });

export const rowsOf = <T>(columns: readonly ColumnOf<T>[], items: readonly T[]): SheetValue[][] =>
  items.map((item) => columns.map(({ of }) => of(item)));

export const sheet = <T>(name: string, columns: readonly ColumnOf<T>[], items: readonly T[]): SheetOfRows => ({
  ...{ name, columns, rows: rowsOf(columns, items) },
});
