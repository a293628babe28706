import type { SheetColumn, SheetOfRows, SheetValue } from '../workbook.js';

/** A column with what it shows of an item. */
export type ColumnOf<T> = SheetColumn & { readonly of: (item: T) => SheetValue };

export const column = <T>(title: string, kind: SheetColumn['kind'], width: number, of: (item: T) => SheetValue): ColumnOf<T> => ({
  ...{ title, kind, width, of },
});

export const sheet = <T>(name: string, columns: readonly ColumnOf<T>[], items: readonly T[]): SheetOfRows => ({
  ...{ name, columns, rows: items.map((item) => columns.map(({ of }) => of(item))) },
});
