import { basename, resolve } from 'node:path';
import type { Client } from '../../client.js';
import type { AnnexSources } from '../../documents/index.js';
import { figureSheet, rateSheet, submissionSheet, totalSheet } from '../../documents/sheets/consolidation-sheets.js';
import { commitmentSheet, shortcomingSheet } from '../../documents/sheets/ledger-sheets.js';
import { sheetTextsOf } from '../../documents/sheets/sheet-texts.js';
import type { Commitment, Consolidation, QualitySheet, Shortcoming } from '../../types.js';
import { overview } from '../consolidation-overview.js';
import { Progress } from '../import/progress.js';
import { qualitySheet } from '../quality-workbook.js';
import { connect, districtOf, type Surroundings, unknownYear } from '../session.js';
import { checkXlsx, saveWorkbook, type WorkbookOptions, writeWorkbook } from '../write-workbook.js';
import { checkDocument, type DocumentOptions, writeDocument } from './district-document.js';

export interface ConsolidateOptions extends WorkbookOptions, DocumentOptions {
  readonly year: number;
}

/**
 * `fazhi consolidate`: a year of the whole district, on the screen, as a workbook with its annexes, or as the district's report. JSON: the consolidation as the
 * SDK answers it, with `shortcomingGroups`; of a workbook `{file, bytes, sheets}`; with the report `{document: {file, bytes, version, staleCount}, workbook}`.
 */
export async function consolidate(surroundings: Surroundings, options: ConsolidateOptions): Promise<void> {
  const { out: file, xlsx, json } = options;
  if (file === undefined || xlsx !== undefined) checkXlsx(surroundings, options);
  checkDocument(surroundings, options);
  const client = connect(surroundings, options);
  const districtCode = await districtOf(client, options);
  const consolidation = await client.consolidations.get(districtCode, options.year);
  if (!consolidation) throw await unknownYear(client, districtCode, options.year, surroundings.language);
  if (file === undefined && xlsx === undefined) {
    const groups = (await client.consolidations.groups(districtCode, options.year)) ?? [];
    const all = { ...consolidation, shortcomingGroups: groups };
    return surroundings.out(json ? `${JSON.stringify(all, null, 2)}\n` : overview(consolidation, groups, surroundings));
  }
  const progress = new Progress(file === undefined || xlsx === undefined ? 4 : 5);
  const sources = await annexSources(client, consolidation, progress, surroundings);
  const sheets = async () => sheetsOf(sources, await client.consolidations.quality(districtCode, options.year), surroundings);
  if (file === undefined) {
    progress.next(basename(xlsx ?? ''));
    const content = await sheets();
    progress.end();
    return writeWorkbook(surroundings, options, xlsx ?? '', content);
  }
  progress.next(basename(file));
  const written = await writeDocument(surroundings, client, sources, { ...options, out: file });
  if (xlsx !== undefined) progress.next(basename(xlsx));
  const workbook = xlsx === undefined ? null : await saveWorkbook(surroundings, options, xlsx, await sheets());
  progress.end();
  const { version, staleCount } = written.document;
  const document = { file: resolve(file), bytes: written.bytes, version, staleCount };
  surroundings.out(
    json
      ? `${JSON.stringify({ document, ...(workbook && { workbook: workbook.done }) }, null, 2)}\n`
      : `${written.said}\n${workbook?.said ?? ''}`,
  );
}

/** What the annexes of a year are made of. */
async function annexSources(
  client: Client,
  consolidation: Consolidation,
  progress: Progress,
  { language }: Surroundings,
): Promise<AnnexSources> {
  const { district, year } = consolidation;
  progress.next(district.name);
  const cycle = await client.cycles.get(district.code, year);
  if (!cycle) throw new Error(`The cycle of ${year} is gone.`);
  const of = { districtCode: district.code, years: [year] };
  progress.next(sheetTextsOf(language).sheet.shortcomings);
  const shortcomings: Shortcoming[] = [];
  for await (const one of client.shortcomings.list(of)) shortcomings.push(one);
  progress.next(sheetTextsOf(language).sheet.commitments);
  const commitments: Commitment[] = [];
  for await (const one of client.commitments.list(of)) commitments.push(one);
  return { cycle, consolidation, shortcomings, commitments };
}

/** The sheets of a year: who reported, what it adds up to, figure by figure, and both ledgers. */
const sheetsOf = (
  { cycle, consolidation, shortcomings, commitments }: AnnexSources,
  quality: readonly QualitySheet[] | null,
  { language }: Surroundings,
) =>
  [
    totalSheet(consolidation, language),
    figureSheet(consolidation, language),
    rateSheet(consolidation, language),
    submissionSheet(cycle, language),
    ...(quality ? [qualitySheet(quality, language)] : []),
    shortcomingSheet(shortcomings, language),
    commitmentSheet(commitments, language),
  ] as const;
