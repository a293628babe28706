import { basename, join } from 'node:path';
import type { Client } from '../../client.js';
import { ApiError } from '../../errors.js';
import { newId } from '../../ids.js';
import { failures } from '../failure-table.js';
import { Failure } from '../failures.js';
import type { Surroundings } from '../session.js';
import { type Guess, type GuessSource, guess, type Units } from './guess.js';
import { looksOf } from './look.js';
import type { Mapped } from './map-file.js';
import { type ReportFile, readReportFile } from './report-file.js';
import type { ImportState } from './state.js';
import { importTextsOf } from './texts.js';

export type Outcome = 'IMPORTED' | 'READ' | 'UNCHANGED' | 'OTHER_YEAR' | 'UNMATCHED' | 'DUPLICATE' | 'UNREADABLE' | 'REFUSED' | 'FAILED';

/** What keeps a file from being imported until a person does something. */
export const isOpen = (outcome: Outcome): boolean => !['IMPORTED', 'READ', 'UNCHANGED', 'OTHER_YEAR'].includes(outcome);

export type LookCode =
  | 'UNIT_GUESSED'
  | 'YEAR_GUESSED'
  | 'OTHER_UNIT_IN_TITLE'
  | 'OTHER_YEAR_IN_TITLE'
  | 'LOW_CONFIDENCE'
  | 'COVERAGE'
  | 'MUCH_RESIDUE'
  | 'MISSING_PART'
  | 'CHECK_ERROR'
  | 'OMITTED'
  | 'CONVERTED';

export interface Look {
  readonly code: LookCode;
  readonly detail: string;
}

/** What came of one file. */
export interface FileResult {
  readonly file: string;
  readonly outcome: Outcome;
  readonly sha256: string | null;
  readonly departmentCode: string | null;
  readonly unitFrom: GuessSource | null;
  readonly year: number | null;
  readonly yearFrom: GuessSource | null;
  readonly reportId: string | null;
  /** Why it was not imported, and what to do; null when it was. */
  readonly message: string | null;
  readonly look: readonly Look[];
}

export interface Run {
  readonly client: Client;
  readonly surroundings: Surroundings;
  readonly districtCode: string;
  readonly folder: string;
  readonly units: Units;
  readonly map: ReadonlyMap<string, Mapped>;
  /** the year a file must be of, or is taken to be of when it names none */
  readonly year: number | undefined;
  readonly dryRun: boolean;
  readonly submit: boolean;
  readonly state: ImportState;
  /** which file took a unit's year in this run */
  readonly taken: Map<string, string>;
}

/** Errors after which no other file would fare better. */
const hopeless = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NETWORK_ERROR', 'BAD_RESPONSE']);

/** One file from its bytes to its draft. Never throws for what is wrong with the file; throws what would be wrong with every file. */
export async function importFile(run: Run, path: string): Promise<FileResult> {
  const { surroundings, folder, state } = run;
  const nothing = { file: path, sha256: null, departmentCode: null, unitFrom: null, year: null, yearFrom: null, reportId: null, look: [] };
  let file: ReportFile;
  try {
    file = await readReportFile(join(folder, path), surroundings);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { ...nothing, outcome: 'UNREADABLE', message: sentence(error, surroundings) };
  }
  const { sha256 } = file;
  const before = state.of(path) ?? state.ofBytes(sha256);
  if (before?.sha256 === sha256) {
    const { departmentCode, year, reportId } = before;
    run.taken.set(`${departmentCode} ${year}`, path);
    return { ...nothing, sha256, departmentCode, year, reportId, outcome: 'UNCHANGED', message: null };
  }
  const found = guess(file.text, path, run.units, run.map.get(path));
  const known = { ...nothing, sha256, ...told(found) };
  const open = unclear(run, found, path);
  if (open) return { ...known, ...open };
  try {
    return { ...known, ...(await sent(run, path, file, found)) };
  } catch (error) {
    if (!(error instanceof ApiError) || hopeless.has(error.code)) throw error;
    return { ...known, outcome: 'FAILED', message: error.message };
  }
}

const told = ({ unit, year }: Guess) => ({
  departmentCode: unit?.value.code ?? null,
  unitFrom: unit?.from ?? null,
  year: year?.value ?? null,
  yearFrom: year?.from ?? null,
});

/** Why it is not known whose a file is, or that it is not asked for. */
function unclear(run: Run, found: Guess, path: string): Pick<FileResult, 'outcome' | 'message' | 'year' | 'yearFrom'> | null {
  const texts = importTextsOf(run.surroundings.language);
  const { unit, candidates } = found;
  const year = found.year?.value ?? run.year ?? null;
  const at = { year, yearFrom: found.year?.from ?? (run.year === undefined ? null : 'OPTION') } as const;
  if (run.year !== undefined && year !== run.year) return { ...at, outcome: 'OTHER_YEAR', message: null };
  if (unit === null) {
    const names = candidates.map(({ shortName }) => shortName).join('、');
    return { ...at, outcome: 'UNMATCHED', message: candidates.length > 0 ? texts.manyUnits(names) : texts.noUnit };
  }
  if (year === null) return { ...at, outcome: 'UNMATCHED', message: texts.noYear };
  const key = `${unit.value.code} ${year}`;
  const other = run.taken.get(key);
  if (other !== undefined && other !== path) return { ...at, outcome: 'DUPLICATE', message: texts.twice(other) };
  run.taken.set(key, path);
  return null;
}

async function sent(
  run: Run,
  path: string,
  file: ReportFile,
  found: Guess,
): Promise<Partial<FileResult> & Pick<FileResult, 'outcome' | 'message' | 'look'>> {
  const { client, districtCode, dryRun, submit, state, surroundings } = run;
  const departmentCode = found.unit?.value.code ?? '';
  const year = found.year?.value ?? run.year ?? 0;
  const before = state.of(path);
  const again = before && before.departmentCode === departmentCode && before.year === year;
  // A dry run leaves no trace, here neither.
  const id = dryRun || again ? newId() : state.idFor(file.sha256, newId);
  const send = (submitted: boolean) =>
    client.reports.import({
      ...{ districtCode, departmentCode, year, text: file.text, fileName: basename(path), sha256: file.sha256, dryRun },
      submit: submitted,
      ...(again && !dryRun ? { reportId: before.reportId, expectedVersion: before.version } : { id }),
    });
  let imported = await send(submit && !dryRun);
  // What a check keeps from being submitted is imported all the same: a person mends the draft.
  if (imported.userErrors.length > 0 && imported.userErrors.every(({ code }) => code === 'CHECKS_FAILED')) imported = await send(false);
  const { report, userErrors } = imported;
  if (!dryRun) state.answered(file.sha256);
  const at = { year, yearFrom: found.year?.from ?? 'OPTION' } as const;
  if (userErrors.length > 0) {
    run.taken.delete(`${departmentCode} ${year}`);
    return { ...at, outcome: 'REFUSED', message: userErrors.map(({ message }) => message).join(' '), look: [] };
  }
  // A repeated call is answered without the draft, which is the unit's own by then.
  const reportId = dryRun ? null : (report?.id ?? (again ? before.reportId : id));
  const version = report?.version ?? (again ? before.version + 1 : 1);
  if (reportId !== null) state.keep(path, { sha256: file.sha256, departmentCode, year, reportId, version });
  const look = looksOf(file, found, run.units, imported, importTextsOf(surroundings.language).part);
  return { ...at, outcome: dryRun ? 'READ' : 'IMPORTED', reportId, message: null, look };
}

/** A failure as one sentence of a table: what to do, and not how the command ended. */
function sentence(failure: Failure, { language }: Surroundings): string {
  const { what, mend } = failures[failure.number][language];
  return failure.number === 'F19'
    ? failure.hint
    : `${what.replace('{detail}', () => basename(failure.detail))}${mend.replace('{hint}', () => failure.hint)}`;
}
