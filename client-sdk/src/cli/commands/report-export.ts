import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Client } from '../../client.js';
import { type DocumentProfile, profileOf, reportDocument, reportText, standardProfile } from '../../documents/index.js';
import type { Report } from '../../types.js';
import { exportTextsOf } from '../export-texts.js';
import { Failure } from '../failures.js';
import { writeOut } from '../out-file.js';
import { type CommonOptions, connect, districtOf, type Surroundings, unknownReport } from '../session.js';

export interface ExportOptions extends CommonOptions {
  readonly out: string;
  readonly department?: string;
  readonly year?: number;
  readonly profile?: string;
  readonly force?: boolean;
}

/** `fazhi report export`: writes the document of a report, as .docx or as .txt by the name of the file. JSON: `{report, file, bytes}`. */
export async function reportExport(surroundings: Surroundings, id: string | undefined, options: ExportOptions): Promise<void> {
  const { language, out } = surroundings;
  const texts = exportTextsOf(language);
  const { department, year, out: file } = options;
  if ((id === undefined) === (department === undefined) || (department === undefined) !== (year === undefined))
    throw new Failure('F01', texts.whichReport);
  if (!/\.(?:docx|txt)$/i.test(file)) throw new Failure('F01', texts.whichForm);
  const profile = options.profile === undefined ? standardProfile : profileOfFile(options.profile, language);
  const client = connect(surroundings, options);
  const report = await find(client, id, options, surroundings);
  const bytes = /\.txt$/i.test(file) ? Buffer.from(reportText(report), 'utf8') : await reportDocument(report, profile);
  writeOut(file, bytes, options.force, language);
  const { title, version, status } = report;
  const done = { report: { id: report.id, title, year: report.year, version, status }, file: resolve(file), bytes: bytes.length };
  out(options.json ? `${JSON.stringify(done, null, 2)}\n` : `${texts.written(title, file)}\n`);
}

/** The district's form of the document, or the failure that says what does not fit. */
export function profileOfFile(file: string, language: Surroundings['language']): DocumentProfile {
  const wrong = exportTextsOf(language).profile;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Failure('F19', file, null, wrong(''));
  }
  try {
    return profileOf(JSON.parse(text));
  } catch (error) {
    throw new Failure('F19', file, null, wrong(error instanceof TypeError ? error.message : 'JSON'));
  }
}

async function find(client: Client, id: string | undefined, options: ExportOptions, { language }: Surroundings): Promise<Report> {
  if (id !== undefined) {
    const report = await client.reports.get(id);
    if (!report) throw new Failure('F17', id);
    return report;
  }
  const { department = '', year = 0 } = options;
  const districtCode = await districtOf(client, options);
  const report = await client.reports.forDepartment(districtCode, department, year);
  if (report) return report;
  throw await unknownReport(client, districtCode, { department, year }, language);
}
