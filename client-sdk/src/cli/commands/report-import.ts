import { basename } from 'node:path';
import type { Imported } from '../../types.js';
import { diffTextsOf } from '../diff-texts.js';
import { Failure } from '../failures.js';
import { readReportFile } from '../import/report-file.js';
import { importTextsOf } from '../import/texts.js';
import { table } from '../layout.js';
import { type CommonOptions, connect, districtOf, type Surroundings } from '../session.js';

export interface ImportOptions extends CommonOptions {
  readonly department: string;
  readonly year: number;
  readonly dryRun?: boolean;
  readonly submit?: boolean;
}

/** `fazhi report import`: reads a report out of a file and makes it a draft. JSON: what the SDK answers. */
export async function reportImport(surroundings: Surroundings, file: string, options: ImportOptions): Promise<void> {
  const { language, width, out } = surroundings;
  const { text, sha256, omitted } = await readReportFile(file, surroundings);
  const client = connect(surroundings, options);
  const viewer = await client.viewer();
  const office = viewer.role?.startsWith('DISTRICT_') ?? false;
  // Said before anything is imported: a clerk drafts, the head signs.
  if (options.submit && viewer.role === 'DEPARTMENT_CLERK') throw new Failure('F07', importTextsOf(language).onlyHead);
  const districtCode = await districtOf(client, options);
  const { department: departmentCode, year, dryRun = false, submit = false } = options;
  // Read into the draft that is there, a dry run shows what would change in it.
  const there = await client.reports.forDepartment(districtCode, departmentCode, year);
  const before = there && !office ? { reportId: there.id, expectedVersion: there.version } : {};
  const origin = { fileName: basename(file), sha256, dryRun, submit: submit && office };
  const imported = await client.reports.import({ districtCode, departmentCode, year, text, ...origin, ...before });
  if (imported.userErrors.length > 0) throw new Failure('F20', imported.userErrors.map(({ message }) => message).join('\n  '));
  if (submit && !office && !dryRun && imported.report) {
    const { userErrors } = await client.reports.submit(imported.report.id, imported.report.version);
    if (userErrors.length > 0) throw new Failure('F22', userErrors.map(({ message }) => message).join('\n  '));
  }
  const left = importTextsOf(language).omitted(omitted.pictures, omitted.objects);
  if (left !== '') process.stderr.write(`${left}\n`);
  out(options.json ? `${JSON.stringify(imported, null, 2)}\n` : told(imported, { language, width, dryRun }));
}

/** The items that differ from the draft, a line each. */
function changed({ items }: NonNullable<Imported['diff']>, language: Surroundings['language']): string {
  const { kind } = diffTextsOf(language);
  const mark = { ADDED: '+', REMOVED: '-', CHANGED: '~' } as const;
  return items.map((item) => `\n  ${mark[item.change]} ${kind[item.kind]} · ${[...item.title].slice(0, 40).join('')}`).join('');
}

/** What was read, for a person to confirm. Pure. */
function told(
  { report, coverage, diff }: Imported,
  { language, width, dryRun }: Pick<Surroundings, 'language' | 'width'> & { dryRun: boolean },
): string {
  const texts = importTextsOf(language);
  if (!report || !coverage) return `${texts.nothing}\n`;
  const figures = [report.activities, report.responsibilities, report.commitments].flat().flatMap((item) => item.figures);
  const counts = texts.counts({
    responsibilities: report.responsibilities.length,
    activities: report.activities.length,
    figures: figures.reduce((sum, figure) => sum + 1 + figure.parts.length, 0),
    shortcomings: report.shortcomings.length,
    causes: report.shortcomings.flatMap(({ causes }) => causes).length,
    commitments: report.commitments.length,
    others: report.otherMatters.length,
  });
  const rows = [
    ...report.activities.map(({ heading, narrative }) => [texts.activity, heading || narrative.slice(0, 40)]),
    ...report.shortcomings.map(({ text, causes }) => [
      texts.shortcoming,
      causes.length > 0 ? `${text}（${causes.map((c) => c.text).join('；')}）` : text,
    ]),
    ...report.commitments.map(({ heading, text, owner, dueOn }) => [
      texts.commitment,
      [heading ?? text, owner, dueOn].filter(Boolean).join(' · '),
    ]),
  ];
  const errors = report.checks.filter(({ severity }) => severity === 'ERROR').map(({ message, fix }) => `\n! ${message}${fix}`);
  const look = report.shortcomings.filter(({ causes }) => causes.length === 0).length;
  return [
    dryRun ? texts.rehearsed(report.title) : texts.imported(report.title, report.id, report.version),
    table([{ head: texts.kind }, { head: texts.text, wraps: true }], rows, width),
    `${counts}\n${texts.coverage(coverage.covered, coverage.total, coverage.residue.length)}${look > 0 ? `\n${texts.withoutCause(look)}` : ''}${diff ? `\n${texts.changed(diff.items.length)}${changed(diff, language)}` : ''}${errors.join('')}`,
  ]
    .join('\n\n')
    .concat('\n');
}
