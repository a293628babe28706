import { calendarDay } from '../calendar-day.js';

/** A column of an annex. */
export interface AnnexColumn {
  readonly head: string;
  /** NUMBER: "1200.5"; PERCENT: "87.5", shown with its sign; DATE: an ISO day; the document shows each in its form */
  readonly kind: 'TEXT' | 'NUMBER' | 'DATE' | 'PERCENT';
  /** in Latin characters, a Chinese one takes two; default by kind */
  readonly width?: number;
}

/** A table behind the text of a document. */
export interface Annex {
  readonly title: string;
  readonly columns: readonly AnnexColumn[];
  /** as many values as there are columns; null = nothing known */
  readonly rows: readonly (readonly (string | null)[])[];
}

const usual = { TEXT: 20, NUMBER: 10, DATE: 12, PERCENT: 10 } as const;
/** What is no longer than this keeps its width; longer texts share what is left. */
const short = 16;

const widthOf = ({ width, kind }: AnnexColumn): number => width ?? usual[kind];
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Latin characters that all columns take side by side. */
export const annexWidth = (columns: readonly AnnexColumn[]): number => sum(columns.map(widthOf));

/**
 * The columns in whole parts of `room`, in whatever unit, which they fill. Where they need more, only the long texts give way, unless
 * little would be left for them. `character` is the width of a Latin character in the same unit.
 */
export function columnWidths(columns: readonly AnnexColumn[], room: number, character: number): number[] {
  const wanted = columns.map(widthOf);
  const isLong = (width: number) => width > short;
  const long = sum(wanted.filter(isLong));
  const left = room / character - sum(wanted.filter((width) => !isLong(width)));
  const scale = left >= wanted.filter(isLong).length * short && long > 0 ? left / long : null;
  const whole = sum(wanted);
  const parts = wanted.map((width) =>
    scale === null ? (width / whole) * room : isLong(width) ? width * scale * character : width * character,
  );
  // Rounded so that the last edge is the edge of the page.
  const edges = parts.map((_, i) => Math.round(sum(parts.slice(0, i + 1))));
  return edges.map((edge, i) => edge - (edges[i - 1] ?? 0));
}

/** A cell as the document shows it. Throws a TypeError that names annex, column and row of a value of another kind. */
export function annexCell({ title, columns, rows }: Annex, row: number, at: number): string {
  const column = columns[at];
  const value = rows[row]?.[at] ?? null;
  if (column === undefined || (rows[row]?.length ?? 0) !== columns.length) throw new TypeError(`${title} ${row + 1}: ${columns.length}`);
  const { kind, head } = column;
  if (kind === 'TEXT') return value ?? '';
  if (value === null || value === '') return kind === 'DATE' ? '' : '—';
  if (kind === 'DATE' ? calendarDay(value) === null : !/^-?\d+(?:\.\d+)?$/.test(value))
    throw new TypeError(`${title} ${head} ${row + 1}: ${kind}`);
  return kind === 'PERCENT' ? `${value}%` : value;
}
