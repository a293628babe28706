import type { Client } from '../../client.js';
import {
  type AnnexSources,
  type DistrictReport as DistrictDocument,
  districtAnnexes,
  districtReportDocument,
  districtReportJson,
  districtReportLines,
  groupedByHeading,
  standardProfile,
} from '../../documents/index.js';
import type { DistrictReport } from '../../types.js';
import { districtReportTextsOf } from '../district-report-texts.js';
import { Failure } from '../failures.js';
import { checkOut, writeOut } from '../out-file.js';
import type { Surroundings } from '../session.js';
import { profileOfFile } from './report-export.js';

export interface DocumentOptions {
  readonly out?: string;
  readonly profile?: string;
  readonly signature?: string;
  readonly date?: string;
  readonly force?: boolean;
}

/** Throws what is wrong with `--out` and what goes with it before the server is asked for anything. */
export function checkDocument({ language }: Surroundings, { out, profile, signature, date, force }: DocumentOptions): void {
  const texts = districtReportTextsOf(language);
  if (out === undefined) {
    if (profile !== undefined || signature !== undefined || date !== undefined) throw new Failure('F01', texts.outOnly);
    return;
  }
  if (!/\.(?:docx|json|txt)$/i.test(out)) throw new Failure('F01', texts.whichForm);
  if ((signature === undefined) !== (date === undefined)) throw new Failure('F01', texts.bothSigned);
  checkOut(out, force, language);
}

/** The composed report as a document: clauses of one heading stand together under it. Pure. */
export function asDocument(report: DistrictReport, annexes: AnnexSources, { signature, date }: DocumentOptions): DistrictDocument {
  const { title, addressee, preamble, sections } = report;
  return {
    ...{ title, addressee, preamble },
    sections: sections
      .filter(({ clauses }) => clauses.length > 0)
      .map(({ part, heading, clauses }) => ({ part, heading, groups: groupedByHeading(clauses) })),
    signature: signature === undefined || date === undefined ? null : { unit: signature, date },
    annexes: districtAnnexes(annexes),
  };
}

/** Reads the report, or composes it where nobody has yet, and writes it. Answers what was done, in words. */
export async function writeDocument(
  surroundings: Surroundings,
  client: Client,
  annexes: AnnexSources,
  options: DocumentOptions & { readonly out: string },
): Promise<{ readonly document: DistrictReport; readonly bytes: number; readonly said: string }> {
  const { language } = surroundings;
  const texts = districtReportTextsOf(language);
  const { out, force } = options;
  const { district, year } = annexes.consolidation;
  const there = await client.districtReports.get(district.code, year);
  const document = there ?? (await client.districtReports.draftOrThrow(district.code, year));
  const profile = options.profile === undefined ? standardProfile : profileOfFile(options.profile, language);
  const content = asDocument(document, annexes, options);
  const bytes = /\.docx$/i.test(out)
    ? await districtReportDocument(content, profile)
    : Buffer.from(
        /\.json$/i.test(out)
          ? districtReportJson(content)
          : `${districtReportLines(content, profile.numbering)
              .map(({ text }) => text)
              .join('\n')}\n`,
        'utf8',
      );
  writeOut(out, bytes, force, language);
  const said = [...(there ? [] : [texts.draftedFirst]), texts.written(out, document.staleCount)].join('\n');
  return { document, bytes: bytes.length, said };
}
