import type { JsonForm } from './readable.js';

/**
 * SQL expressions that give JSON as text. Concatenation is 15–25 % faster than json_build_object and keeps the order of fields,
 * but null swallows a concatenation: every expression that can be null must say so.
 */

export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const quoted = (expression: string) => `'"'||${expression}||'"'`;

const encoders: Record<JsonForm, (expression: string) => string> = {
  int: (e) => `${e}::text`,
  float: (e) => `to_json(${e})::text`,
  boolean: (e) => `${e}::text`,
  text: (e) => `to_json(${e})::text`,
  array: (e) => `to_json(${e})::text`,
  uuid: quoted,
  date: quoted,
  decimal: quoted,
  timestamp: (e) => quoted(`to_char(${e} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`),
};

/** JSON text of a scalar expression. */
export function scalarText(expression: string, form: JsonForm, nullable: boolean): string {
  const text = encoders[form](expression);
  return nullable ? `coalesce(${text}, 'null')` : text;
}

/** JSON form of a column by its PostgreSQL type. */
export function formOfColumn(columnType: string): JsonForm {
  if (columnType.endsWith('[]')) return 'array';
  const type = columnType.toLowerCase();
  if (/^(smallint|int[24]?|integer|serial)\b/.test(type)) return 'int';
  if (/^(real|double|float)/.test(type)) return 'float';
  if (type.startsWith('bool')) return 'boolean';
  if (/^(numeric|decimal|bigint)/.test(type)) return 'decimal';
  if (type === 'uuid') return 'uuid';
  if (type === 'date') return 'date';
  if (type.startsWith('timestamp')) return 'timestamp';
  if (/^(text|varchar|character)/.test(type)) return 'text';
  throw new Error(`No JSON form is known for a column of type ${columnType}.`);
}

/** Concatenates pieces; neighbouring literals become one. */
export class TextBuilder {
  readonly #pieces: ({ readonly literal: string } | { readonly sql: string })[] = [];

  literal(text: string): this {
    const last = this.#pieces.at(-1);
    if (last && 'literal' in last) this.#pieces[this.#pieces.length - 1] = { literal: last.literal + text };
    else this.#pieces.push({ literal: text });
    return this;
  }

  sql(expression: string): this {
    this.#pieces.push({ sql: expression });
    return this;
  }

  toString(): string {
    return this.#pieces.map((p) => ('literal' in p ? literal(p.literal) : p.sql)).join('||');
  }
}
