import type { FieldArguments } from './arguments.js';
import type { Reading } from './readable.js';

/** One column of a list's order; together the keys of a list must be unique. */
export interface SortKey {
  readonly sql: string;
  readonly type: 'int' | 'uuid' | 'text' | 'date' | 'timestamptz';
  readonly direction: 'asc' | 'desc';
}

/** A root field that answers one object or null. */
export interface OneShape {
  readonly kind: 'one';
  /** what follows FROM, giving the alias `self` at most one row */
  readonly from: (self: string, args: FieldArguments, reading: Reading) => string;
  /** the row's id, where the trail is to know which row was read */
  readonly id?: (self: string) => string;
}

/** A root field that answers a connection with the arguments `first` and `after`. */
export interface ConnectionShape {
  readonly kind: 'connection';
  /** what follows FROM, WHERE included, giving the alias `self` */
  readonly from: (self: string, args: FieldArguments, reading: Reading) => string;
  readonly keys: (self: string, args: FieldArguments, reading: Reading) => readonly SortKey[];
}

/** The rows a root field found, for the audit trail. */
export interface FoundRows {
  readonly count: number;
  /** their ids, where the plan has them */
  readonly ids: readonly string[];
}

/** How a root field is read. It stands in the field's extensions under `read`. */
export type ReadShape = OneShape | ConnectionShape;

export const readOne = (from: OneShape['from'], id?: OneShape['id']): OneShape => ({ kind: 'one', from, ...(id && { id }) });
export const readConnection = (shape: Omit<ConnectionShape, 'kind'>): ConnectionShape => ({ kind: 'connection', ...shape });
