import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reportDocument, standardProfile } from '../../documents/index.js';
import type { ReportSummary } from '../../types.js';
import { exportTextsOf } from '../export-texts.js';
import { Failure, failureOf } from '../failures.js';
import { Progress } from '../import/progress.js';
import { table } from '../layout.js';
import { writeOut } from '../out-file.js';
import { connect, districtOf, type Surroundings, unknownYear, urlOf } from '../session.js';
import { type ExportOptions, profileOfFile } from './report-export.js';

/** What came of one report. */
type Outcome = 'WRITTEN' | 'THERE' | 'FAILED';
interface Exported {
  readonly report: string;
  readonly department: string;
  readonly file: string;
  readonly outcome: Outcome;
  /** why it failed; null otherwise */
  readonly message: string | null;
}

/** A name of a file on every system. Pure. */
const fileName = ({ department, year }: ReportSummary): string => `${department.shortName.replace(/[\\/:*?"<>|\s]/g, '_')}-${year}.docx`;

/**
 * `fazhi report export --all`: a document for every report of a year that you may see. A file that is there is kept, so that a run which was broken off goes on;
 * a report that cannot be fetched is named and the rest go on. JSON: `{dir, files}`. Ends with F36 when one was not written.
 */
export async function reportExportAll(surroundings: Surroundings, options: ExportOptions): Promise<void> {
  const { language, width, out } = surroundings;
  const texts = exportTextsOf(language);
  const { year, out: dir, department, force } = options;
  if (year === undefined || department !== undefined) throw new Failure('F01', texts.allOfYear);
  const profile = options.profile === undefined ? standardProfile : profileOfFile(options.profile, language);
  const client = connect(surroundings, options);
  const districtCode = await districtOf(client, options);
  const reports: ReportSummary[] = [];
  for await (const report of client.reports.list({ districtCode, years: [year] })) reports.push(report);
  if (reports.length === 0 && !(await client.cycles.get(districtCode, year))) throw await unknownYear(client, districtCode, year, language);
  try {
    mkdirSync(dir, { recursive: true });
  } catch {
    throw new Failure('F23', dir, null, texts.unwritable);
  }
  const files: Exported[] = [];
  const progress = new Progress(reports.length);
  for (const summary of reports) {
    const file = join(dir, fileName(summary));
    progress.show(summary.department.shortName);
    const of = { report: summary.id, department: summary.department.shortName, file: resolve(file) };
    try {
      if (!force && existsSync(file)) files.push({ ...of, outcome: 'THERE', message: null });
      else {
        const report = await client.reports.get(summary.id);
        if (!report) throw new Failure('F17', summary.id);
        writeOut(file, await reportDocument(report, profile), force, language);
        files.push({ ...of, outcome: 'WRITTEN', message: null });
      }
    } catch (error) {
      files.push({ ...of, outcome: 'FAILED', message: failureOf(error, urlOf(surroundings.env)).what(language) });
    }
    progress.step();
  }
  progress.end();
  const failed = files.filter(({ outcome }) => outcome === 'FAILED');
  if (options.json) out(`${JSON.stringify({ dir: resolve(dir), files }, null, 2)}\n`);
  else {
    const rows = failed.map(({ department: unit, message }) => [unit, message ?? '']);
    const list = rows.length > 0 ? `${table([{ head: texts.unit }, { head: texts.why, wraps: true }], rows, width)}\n\n` : '';
    const count = (outcome: Outcome) => files.filter((one) => one.outcome === outcome).length;
    out(`${list}${texts.exported(dir, count('WRITTEN'), count('THERE'))}\n`);
  }
  if (failed.length > 0) throw new Failure('F36', String(failed.length));
}
