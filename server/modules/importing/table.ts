import type { HeadedItem } from './activities.js';
import { severalCauses } from './several-causes.rules.js';
import { normText, type Piece, type SourceText, trimmed } from './source-text.js';

/** Rows of a table of tasks or of shortcomings, which the SDK writes a row on a line with tabs between the cells. */
export interface Table {
  readonly header: Piece;
  readonly rows: readonly Row[];
  /** paragraphs that are no rows of it */
  readonly rest: Piece[];
}

export interface Row {
  readonly whole: Piece;
  readonly fault: Piece | null;
  readonly causes: readonly Piece[];
  /** what will be done, with who and by when beside it */
  readonly task: HeadedItem | null;
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

/** 任务 beside 具体内容: the first names what the second says. */
const namesTask = /^(?:重点|主要|工作)?(?:任务|项目|事项|工作)(?:名称)?$/;
const saysTask = /内容|措施|举措|做法/;

type Column = 'number' | 'cause' | 'who' | 'when' | 'task' | 'fault' | 'remark' | 'other';

/** What the head of a column says stands below it; the first that fits, since 整改责任单位 is no measure. */
const columns: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:序号|编号|No\.?|项次|条目)$/i],
  ['remark', /^(?:备注|说明|进展(?:情况)?|完成情况|状态|佐证.*)$/],
  ['who', /责任|牵头|承办|负责|主办|配合|(?:单位|科室|部门|处室|领导)$/],
  ['when', /时限|时间|期限|节点|进度|日期|完成$/],
  ['cause', /原因|根源|成因|症结|根子/],
  [
    'task',
    /措施|举措|任务|对策|计划|打算|安排|办法|要求|目标|改进|^(?:具体|主要|工作)?内容$|工作事项|具体(?:事项|做法)|(?:整改|推进)(?:内容|事项)/,
  ],
  ['fault', /问题|不足|短板|差距|弱项|薄弱|表现/],
];
const columnOf = (name: string): Column => columns.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';

/** —— in a cell: there is none. */
const empty = /^(?:[—–\-－/／]+|无)?$/;

/** The first table among paragraphs, told by the names of its columns, or null. Pure. */
export function tableOf(source: SourceText, pieces: readonly Piece[]): Table | null {
  const at = pieces.findIndex((piece) => isHeader(cellsOf(source, piece).map((cell) => normText(source, cell))));
  const header = pieces[at];
  if (!header) return null;
  const heads = cellsOf(source, header).map((cell) => normText(source, cell));
  const names = heads.map(columnOf);
  const named = heads.findIndex((name, i) => namesTask.test(name) && saysTask.test(heads[i + 1] ?? ''));
  const rows: Row[] = [];
  const rest = pieces.slice(0, at);
  for (const piece of pieces.slice(at + 1)) {
    const cells = cellsOf(source, piece);
    const row = cells.length === names.length ? rowOf(source, piece, names, cells, named) : null;
    if (row) rows.push(row);
    else rest.push(piece);
  }
  return rows.length > 0 ? { header, rows, rest } : null;
}

function isHeader(names: readonly string[]): boolean {
  if (names.length < 2 || names.some((name) => name.length > 12)) return false;
  const kinds = names.map(columnOf);
  const told = new Set(kinds.filter((kind) => kind !== 'other'));
  return told.size >= 2 && (['who', 'when', 'cause'] as const).some((kind) => told.has(kind));
}

function rowOf(source: SourceText, whole: Piece, names: readonly Column[], cells: readonly Piece[], named: number): Row | null {
  const filled = (kind: Column) => cells.filter((cell, i) => names[i] === kind && !empty.test(normText(source, cell)));
  const wanted = names.includes('task') || names.includes('fault') ? ['task'] : ['task', 'other'];
  // 重点任务 and 目标要求 side by side say one thing.
  const [first, ...others] = cells.filter((_, i) => i !== named && wanted.includes(names[i] as Column));
  const last = others.findLast((cell) => !empty.test(normText(source, cell))) ?? first;
  const body = first && last && { start: first.start, end: last.end };
  const [fault] = filled('fault');
  const causes = filled('cause').flatMap((cell) =>
    severalCauses(normText(source, cell), { start: 0, end: cell.end - cell.start }).map((p) => ({
      start: cell.start + p.start,
      end: cell.start + p.end,
    })),
  );
  const besides = [
    ...filled('who').map((cell) => ({ name: '责任单位', cell })),
    ...filled('when').map((cell) => ({ name: '完成时限', cell })),
  ];
  const task: HeadedItem | null =
    body && body.end > body.start && !empty.test(normText(source, body))
      ? { whole: fault ? body : whole, heading: cells[named] ?? null, body, rule: 'table-row', confidence: 0.85, besides }
      : null;
  return task || fault ? { whole, fault: fault ?? null, causes, task } : null;
}
