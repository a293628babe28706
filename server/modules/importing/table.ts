import type { HeadedItem } from './activities.js';
import { normText, type Piece, type SourceText, trimmed } from './source-text.js';

/** Rows of a table of tasks, which the SDK writes a row on a line with tabs between the cells. */
export interface TaskTable {
  readonly items: HeadedItem[];
  readonly header: Piece;
  /** paragraphs that are no rows of it */
  readonly rest: Piece[];
}

const cellsOf = (source: SourceText, piece: Piece): Piece[] => {
  const cells: Piece[] = [];
  let start = piece.start;
  for (let i = piece.start; i <= piece.end; i += 1) {
    if (i < piece.end && source.norm.charAt(i) !== '\t') continue;
    cells.push(trimmed(source, { start, end: i }));
    start = i + 1;
  }
  return cells;
};

const owner = /责任|牵头|承办|负责/;
const due = /时限|时间|期限|节点/;
const number = /^(?:序号|编号|No\.?)$/i;

/** A table whose header names who answers or by when; null when the paragraphs hold none. Pure. */
export function taskTable(source: SourceText, pieces: readonly Piece[]): TaskTable | null {
  const at = pieces.findIndex((piece) => {
    const cells = cellsOf(source, piece).map((cell) => normText(source, cell));
    return cells.length >= 2 && cells.some((cell) => cell.length <= 12 && (owner.test(cell) || due.test(cell)));
  });
  const header = pieces[at];
  if (!header) return null;
  const names = cellsOf(source, header).map((cell) => normText(source, cell));
  const [who, when] = [names.findIndex((name) => owner.test(name)), names.findIndex((name) => due.test(name))];
  const task = names.findIndex((name, i) => i !== who && i !== when && !number.test(name));
  const items: HeadedItem[] = [];
  const rest = pieces.slice(0, at);
  for (const row of pieces.slice(at + 1)) {
    const cells = cellsOf(source, row);
    const body = cells[task];
    if (cells.length !== names.length || !body || body.end <= body.start) {
      rest.push(row);
      continue;
    }
    const said = [
      ['责任单位', cells[who]],
      ['完成时限', cells[when]],
    ] as const;
    items.push({
      whole: row,
      heading: null,
      body,
      rule: 'table-row',
      confidence: 0.85,
      besides: said.flatMap(([name, cell]) => (cell && cell.end > cell.start ? [{ name, cell }] : [])),
    });
  }
  return items.length > 0 ? { items, header, rest } : null;
}
