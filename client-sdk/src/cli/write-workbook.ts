import { resolve } from 'node:path';
import { type WorkbookContent, workbook } from '../documents/index.js';
import { Failure } from './failures.js';
import { ledgerTextsOf } from './ledger-texts.js';
import { checkOut, writeOut } from './out-file.js';
import type { CommonOptions, Surroundings } from './session.js';
import { textsOf } from './texts.js';

export interface WorkbookOptions extends CommonOptions {
  readonly xlsx?: string;
  readonly force?: boolean;
}

/** Throws what is wrong with `--xlsx` before the server is asked for anything. */
export function checkXlsx({ language }: Surroundings, { xlsx, force }: WorkbookOptions): void {
  const texts = ledgerTextsOf(language);
  if (xlsx === undefined) {
    if (force) throw new Failure('F01', texts.forceAlone);
    return;
  }
  if (!/\.xlsx$/i.test(xlsx)) throw new Failure('F01', texts.notXlsx);
  checkOut(xlsx, force, language);
}

/** Writes the sheets; answers what was done, and how to say it. */
export async function saveWorkbook(
  { language }: Surroundings,
  { force }: Pick<WorkbookOptions, 'force'>,
  file: string,
  sheets: WorkbookContent['sheets'],
) {
  const bytes = await workbook({ sheets });
  writeOut(file, bytes, force, language);
  const counts = sheets.map(({ name, rows }) => ({ name, rows: rows.length }));
  const texts = ledgerTextsOf(language);
  const rows = counts.map(({ name, rows }) => texts.rows(name, rows)).join(textsOf(language).list);
  return { done: { file: resolve(file), bytes: bytes.length, sheets: counts }, said: texts.written(file, rows) };
}

/** Writes the sheets and says so. JSON: `{file, bytes, sheets: [{name, rows}]}`. */
export async function writeWorkbook(
  surroundings: Surroundings,
  options: WorkbookOptions,
  file: string,
  sheets: WorkbookContent['sheets'],
): Promise<void> {
  const { done, said } = await saveWorkbook(surroundings, options, file, sheets);
  surroundings.out(options.json ? `${JSON.stringify(done, null, 2)}\n` : said);
}
