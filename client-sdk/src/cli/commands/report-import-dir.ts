import { join } from 'node:path';
import { Failure } from '../failures.js';
import { findFiles } from '../import/find-files.js';
import { Units } from '../import/guess.js';
import { type FileResult, importFile, isOpen, type Look, type Outcome, type Run } from '../import/import-files.js';
import { readMap } from '../import/map-file.js';
import { Progress } from '../import/progress.js';
import { ImportState } from '../import/state.js';
import { importTextsOf } from '../import/texts.js';
import { table } from '../layout.js';
import { type CommonOptions, connect, districtOf, type Surroundings, urlOf } from '../session.js';

export interface ImportDirOptions extends CommonOptions {
  readonly dir: string;
  readonly year?: number;
  readonly map?: string;
  readonly state?: string;
  readonly resume?: boolean;
  readonly dryRun?: boolean;
  readonly submit?: boolean;
}

/** Where the progress stands unless --state names another file; hidden, so that it is no file to import. */
const stateName = '.fazhi-import.json';

/**
 * `fazhi report import --dir`: every report in a folder, for the office. One bad file never stops the rest. JSON: each file with what came of it, and
 * the counts. Ends with F35 when a file was not imported.
 */
export async function reportImportDir(surroundings: Surroundings, options: ImportDirOptions): Promise<void> {
  const { env, language, width, out } = surroundings;
  const { dir, year, dryRun = false, submit = false, resume = false } = options;
  const texts = importTextsOf(language);
  const files = findFiles(dir, language);
  const client = connect(surroundings, options);
  const viewer = await client.viewer();
  if (viewer.role !== null && !/^DISTRICT_(?:REVIEWER|DIRECTOR)$/.test(viewer.role)) throw new Failure('F07', texts.forOffice);
  const districtCode = await districtOf(client, options);
  const district = await client.districts.get(districtCode);
  if (!district) throw new Failure('F16', districtCode);
  const units = new Units(district.departments, district.name);
  const statePath = options.state ?? join(dir, stateName);
  const run: Run = {
    ...{ client, surroundings, districtCode, folder: dir, units, year, dryRun, submit, taken: new Map() },
    map: options.map === undefined ? new Map() : readMap(options.map, units, language),
    state: ImportState.open(statePath, { url: urlOf(env), districtCode }, resume || dryRun),
  };
  const results: FileResult[] = [];
  const progress = new Progress(files.length);
  try {
    for (const file of files) {
      progress.show(file);
      results.push(await importFile(run, file));
      progress.step();
    }
  } finally {
    progress.end();
    // What was done before the server went away is told all the same.
    if (results.length < files.length && results.length > 0) process.stderr.write(`${texts.resumable(statePath)}\n`);
  }
  const summary = { files: results.length, open: results.filter(({ outcome }) => isOpen(outcome)).length, ...counts(results) };
  if (options.json) out(`${JSON.stringify({ dryRun, districtCode, summary, files: results }, null, 2)}\n`);
  else out(files.length === 0 ? `${texts.noFiles(dir)}\n` : shown(results, { language, width, dryRun }));
  if (summary.open > 0) throw new Failure('F35', String(summary.open));
}

const outcomes: readonly Outcome[] = [
  ...(['IMPORTED', 'READ', 'UNCHANGED', 'OTHER_YEAR', 'UNMATCHED', 'DUPLICATE', 'UNREADABLE', 'REFUSED', 'FAILED'] as const),
];
const counts = (results: readonly FileResult[]): Partial<Record<Outcome, number>> =>
  Object.fromEntries(outcomes.map((of) => [of, results.filter(({ outcome }) => outcome === of).length] as const).filter(([, n]) => n > 0));

/** Only what needs a look, and one line that counts everything. Pure. */
function shown(
  results: readonly FileResult[],
  { language, width, dryRun }: Pick<Surroundings, 'language' | 'width'> & { dryRun: boolean },
): string {
  const texts = importTextsOf(language);
  const lookText = ({ code, detail }: Look): string => {
    if (code === 'UNIT_GUESSED' || code === 'YEAR_GUESSED') return texts.look[code](texts.from[detail as keyof typeof texts.from]);
    const [pictures = 0, objects = 0] = detail.split(' ').map(Number);
    return texts.look[code](code === 'OMITTED' ? texts.omitted(pictures, objects) : detail);
  };
  const rows = results
    .filter(({ outcome, look }) => isOpen(outcome) || look.length > 0)
    .map(({ file, departmentCode, year, outcome, message, look }) => [
      ...[file, departmentCode ?? '', year === null ? '' : String(year), texts.outcome[outcome]],
      [...(message === null ? [] : [message]), ...look.map(lookText)].join('；'),
    ]);
  const columns = [
    { head: texts.file },
    { head: texts.unit },
    { head: texts.year },
    { head: texts.state },
    { head: texts.note, wraps: true },
  ];
  const counted = Object.entries(counts(results)).map(([outcome, count]) => `${texts.outcome[outcome as Outcome]} ${count}`);
  const head = rows.length === 0 ? texts.allFine : table(columns, rows, width);
  return `${head}\n\n${texts.summary(results.length, counted.join(texts.list), dryRun)}\n`;
}
