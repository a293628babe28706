import Table from 'cli-table3';

export interface Column {
  readonly head: string;
  /** Numbers stand right, so that their digits can be compared. */
  readonly align?: 'left' | 'right';
  /** Takes what the line has left and wraps inside it; one column at most. */
  readonly wraps?: boolean;
}

/** Cells a text takes on a terminal: Chinese characters and full-width marks take two (Unicode UAX #11, W and F). */
export function cellWidth(text: string): number {
  let width = 0;
  for (const char of text)
    width +=
      /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(
        char,
      )
        ? 2
        : 1;
  return width;
}

/** Breaks Chinese text, which has no spaces, at the cell; figures and Latin words stay whole, a closing mark never begins a line. */
export function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.replace(/\s+/g, ' ').matchAll(/[\w.,%+-]+|./gsu)) {
    const full = line !== '' && cellWidth(line) + cellWidth(piece) > width;
    if (full && !/^[，。；：、！？）》」』”’]$/.test(piece)) {
      lines.push(line.trimEnd());
      line = piece === ' ' ? '' : piece;
    } else line += piece;
  }
  return [...lines, line].join('\n');
}

/** A table with a rule under its head and no other lines, at most `width` cells wide. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string {
  const gaps = 2 * (columns.length - 1);
  const widest = columns.map(({ head }, i) => Math.max(cellWidth(head), ...rows.map((row) => cellWidth(row[i] ?? ''))));
  const fixed = columns.reduce((sum, { wraps }, i) => (wraps ? sum : sum + (widest[i] ?? 0)), gaps);
  // Narrower than this, a column of Chinese text is no longer read but spelled. One cell more for the mark that may hang over.
  const room = Math.max(24, width - fixed - 1);
  const shown = rows.map((row) => row.map((cell, i) => (columns[i]?.wraps ? wrap(cell, room) : cell)));
  const out = new Table({
    head: columns.map(({ head }) => head),
    colAligns: columns.map(({ align = 'left' }) => align),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    chars: {
      ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
      ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ' },
    },
  });
  out.push(...shown.map((row) => [...row]));
  const lines = out.toString().split('\n');
  const rule = widest.map((w, i) => '─'.repeat(columns[i]?.wraps ? Math.min(w, room) : w)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].map((line) => (line ?? '').trimEnd()).join('\n');
}

/** An exact decimal with its thousands apart: "1234567.5" → "1,234,567.5". */
export const number = (value: string | number): string => {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};
