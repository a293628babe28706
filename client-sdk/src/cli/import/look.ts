import type { Imported } from '../../types.js';
import type { Guess, Units } from './guess.js';
import { yearOf } from './guess.js';
import type { Look } from './import-files.js';
import type { ReportFile } from './report-file.js';

/** Below these a person should look; none of them keeps a file from being imported. */
const least = { confidence: 0.7, coverage: 1, residueShare: 0.1 };

/** What a person should look at in a file that was imported or could be. Pure. `unitCode` and `year` are what it is taken for. */
export function looksOf(
  file: ReportFile,
  found: Guess,
  units: Units,
  imported: Pick<Imported, 'report' | 'coverage'>,
  partNames: Readonly<Record<string, string>>,
): Look[] {
  const looks: Look[] = [];
  const { unit, year, title } = found;
  if (unit && ['FOLDER', 'SIGNATURE', 'FILE_NAME'].includes(unit.from)) looks.push({ code: 'UNIT_GUESSED', detail: unit.from });
  if (year && ['FOLDER', 'FILE_NAME'].includes(year.from)) looks.push({ code: 'YEAR_GUESSED', detail: year.from });
  const inTitle = title === null ? [] : units.namedIn(title);
  if (title !== null && unit && inTitle.length > 0 && !inTitle.some(({ code }) => code === unit.value.code))
    looks.push({ code: 'OTHER_UNIT_IN_TITLE', detail: title });
  const yearInTitle = title === null ? null : yearOf(title);
  if (title !== null && year && yearInTitle !== null && yearInTitle !== year.value)
    looks.push({ code: 'OTHER_YEAR_IN_TITLE', detail: title });
  looks.push(...ofContent(imported, partNames));
  for (const check of imported.report?.checks ?? [])
    if (check.severity === 'ERROR') looks.push({ code: 'CHECK_ERROR', detail: check.message });
  if (file.omitted.pictures + file.omitted.objects > 0)
    looks.push({ code: 'OMITTED', detail: `${file.omitted.pictures} ${file.omitted.objects}` });
  if (file.converted) looks.push({ code: 'CONVERTED', detail: '' });
  return looks;
}

function ofContent({ report, coverage }: Pick<Imported, 'report' | 'coverage'>, partNames: Readonly<Record<string, string>>): Look[] {
  const looks: Look[] = [];
  if (report) {
    const { responsibilities, activities, shortcomings, commitments, otherMatters } = report;
    const items = [...responsibilities, ...activities, ...shortcomings, ...commitments, ...otherMatters];
    const unsure = items.filter(({ source }) => source !== null && source.confidence < least.confidence).length;
    if (unsure > 0) looks.push({ code: 'LOW_CONFIDENCE', detail: String(unsure) });
    const parts = { RESPONSIBILITIES: responsibilities, ACTIVITIES: activities, SHORTCOMINGS: shortcomings, COMMITMENTS: commitments };
    const missing = Object.entries(parts).filter(([, of]) => of.length === 0);
    if (missing.length > 0) looks.push({ code: 'MISSING_PART', detail: missing.map(([part]) => partNames[part] ?? part).join('、') });
  }
  if (coverage) {
    if (coverage.ratio < least.coverage) looks.push({ code: 'COVERAGE', detail: percent(coverage.ratio) });
    const residue = coverage.residue.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
    if (coverage.total > 0 && residue / coverage.total > least.residueShare)
      looks.push({ code: 'MUCH_RESIDUE', detail: percent(residue / coverage.total) });
  }
  return looks;
}

const percent = (share: number): string => `${Math.floor(share * 1000) / 10}%`;
