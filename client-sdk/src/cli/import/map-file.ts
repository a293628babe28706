import { readFileSync } from 'node:fs';
import { Failure } from '../failures.js';
import type { Surroundings } from '../session.js';
import type { Guessed, Unit, Units } from './guess.js';
import { importTextsOf } from './texts.js';

export interface Mapped {
  readonly unit?: Guessed<Unit>;
  readonly year?: Guessed<number>;
}

interface Row {
  readonly file?: unknown;
  readonly department?: unknown;
  readonly year?: unknown;
}

const columns: Readonly<Record<string, keyof Row>> = {
  ...{ file: 'file', 文件: 'file', 文件名: 'file', department: 'department', 单位: 'department', 单位代码: 'department' },
  ...{ year: 'year', 年度: 'year', 年份: 'year' },
};

/**
 * A table that says which unit and year a file is of: CSV with a head (file, department, year, or 文件, 单位, 年度), or JSON as a list of such rows.
 * Files are named as they lie in the folder. Throws a Failure that names the row.
 */
export function readMap(file: string, units: Units, language: Surroundings['language']): ReadonlyMap<string, Mapped> {
  const texts = importTextsOf(language).map;
  const wrong = (detail: string) => new Failure('F32', file, null, detail);
  const rows = parsed(file, () => wrong(texts.form));
  const map = new Map<string, Mapped>();
  rows.forEach((row, i) => {
    const at = i + 1;
    const name = typeof row.file === 'string' ? row.file.trim().replaceAll('\\', '/').replace(/^\.\//, '') : '';
    if (name === '') throw wrong(texts.noFile(at));
    const written = row.department === undefined || row.department === '' ? null : String(row.department);
    const unit = written === null ? null : units.exactly(written);
    if (written !== null && unit === null) throw wrong(texts.noUnit(at, written));
    const year = row.year === undefined || row.year === '' ? null : Number(row.year);
    if (year !== null && !(Number.isInteger(year) && year >= 2000 && year <= 2100)) throw wrong(texts.noYear(at, String(row.year)));
    map.set(name, { ...(unit && { unit: { value: unit, from: 'MAP' } }), ...(year && { year: { value: year, from: 'MAP' } }) });
  });
  return map;
}

function parsed(file: string, wrong: () => Failure): readonly Row[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
    if (/^\s*[[{]/.test(text)) {
      const rows = JSON.parse(text) as unknown;
      if (!Array.isArray(rows) || rows.some((row) => typeof row !== 'object' || row === null)) throw wrong();
      return rows as Row[];
    }
  } catch (error) {
    throw error instanceof Failure ? error : wrong();
  }
  const [head = [], ...lines] = csv(text);
  const names = head.map((cell) => columns[cell.trim().toLowerCase()]);
  if (!names.includes('file')) throw wrong();
  return lines.map((cells) => Object.fromEntries(cells.flatMap((cell, i) => (names[i] ? [[names[i], cell.trim()]] : []))) as Row);
}

/** RFC 4180: commas, quotes doubled inside quotes; a spreadsheet in Chinese may write a tab or a semicolon instead. */
export function csv(text: string): string[][] {
  const separator = /^[^\n]*\t/.test(text) ? '\t' : /^[^\n,]*;/.test(text) ? ';' : ',';
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  const endCell = () => {
    rows[rows.length - 1]?.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i);
    if (quoted && c === '"' && text.charAt(i + 1) === '"') {
      cell += c;
      i += 1;
    } else if (c === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (quoted || (c !== separator && c !== '\n' && c !== '\r')) cell += c;
    else if (c === separator) endCell();
    else if (c === '\n') {
      endCell();
      rows.push([]);
    }
  }
  endCell();
  return rows.filter((row) => row.some((one) => one.trim() !== ''));
}
