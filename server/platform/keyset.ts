import { GraphQLError } from 'graphql';
import type { SortKey } from './read/shape.js';

export type CursorValue = string | number;

const formats: Record<SortKey['type'], (value: unknown) => boolean> = {
  int: (v) => typeof v === 'number' && Number.isInteger(v) && Math.abs(v) <= 2_147_483_647,
  uuid: (v) => typeof v === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(v),
  text: (v) => typeof v === 'string',
  date: (v) => typeof v === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(v),
  timestamptz: (v) => typeof v === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(v),
};

/** Turns the JSON array of a row's keys into an opaque cursor. */
export const encodeCursor = (keys: string): string => Buffer.from(keys).toString('base64url');

/** Reads a cursor made for a list with these keys. Throws BAD_USER_INPUT for anything else: a cursor belongs to one order of one list. */
export function decodeCursor(cursor: string, keys: readonly SortKey[]): CursorValue[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === keys.length && keys.every((key, i) => formats[key.type](values[i]))) {
      return values as CursorValue[];
    }
  } catch {
    // falls through to the one error for every kind of malformed cursor
  }
  throw new GraphQLError('The cursor in "after" does not belong to this list. Pass on an endCursor as it came, with the same orderBy.', {
    extensions: { code: 'BAD_USER_INPUT', argumentName: 'after' },
  });
}

/**
 * The condition "comes after these values" for keys of mixed direction: (a > $1) or (a = $1 and b < $2) or …
 * A row comparison would need one direction for all.
 */
export function afterCondition(keys: readonly SortKey[], placeholders: readonly string[]): string {
  const alternatives = keys.map((key, i) => {
    const equal = keys.slice(0, i).map((k, j) => `${k.sql} = ${placeholders[j]}::${k.type}`);
    return `(${[...equal, `${key.sql} ${key.direction === 'asc' ? '>' : '<'} ${placeholders[i]}::${key.type}`].join(' and ')})`;
  });
  return `(${alternatives.join(' or ')})`;
}
