import { resolve } from 'node:path';
import { type Client, createClient } from '../../client.js';
import { dayOf } from '../../clock.js';
import { reportDocument, reportText } from '../../documents/index.js';
import type { Locale } from '../../errors.js';
import type { PublicConsolidation, PublicReport, PublicReportHead } from '../../types.js';
import { Failure } from '../failures.js';
import { table } from '../layout.js';
import { writeOut } from '../out-file.js';
import { publicationTextsOf } from '../publication-texts.js';
import { type CommonOptions, districtOf, type Surroundings, urlOf } from '../session.js';
import { textsOf } from '../texts.js';
import { publicText } from './district-publish.js';

/** A client that needs no token: what is public is read by anybody. */
function visit({ env, language }: Surroundings, { timeout }: CommonOptions): Client {
  const token = env.FAZHI_TOKEN?.trim();
  try {
    return createClient({ endpoint: urlOf(env), timeoutMs: timeout * 1000, locale: language, ...(token && { token }) });
  } catch {
    throw new Failure('F03');
  }
}

async function districtCodeOf(client: Client, options: CommonOptions, { env, language }: Surroundings): Promise<string> {
  if (options.district) return options.district;
  if (!env.FAZHI_TOKEN?.trim()) throw new Failure('F01', publicationTextsOf(language).needsDistrict);
  return districtOf(client, options);
}

export interface PublicListOptions extends CommonOptions {
  readonly year?: number;
}

/** A district has some dozen units and some years: what is more than this is not read in a terminal. */
const listed = 1000;

/** `fazhi public list`: what a district has published. JSON: the list. */
export async function publicList(surroundings: Surroundings, options: PublicListOptions): Promise<void> {
  const { language, width, out } = surroundings;
  const texts = publicationTextsOf(language);
  const client = visit(surroundings, options);
  const districtCode = await districtCodeOf(client, options, surroundings);
  const reports = await client.publicReports.list(districtCode, options.year).toArray({ limit: listed });
  if (options.json) return out(`${JSON.stringify(reports, null, 2)}\n`);
  const { column } = texts;
  const rows = reports.map((report) => [String(report.year), report.departmentName, titleOf(report, language), dayOf(report.publishedAt)]);
  const columns = [{ head: column.year }, { head: column.unit }, { head: column.title, wraps: true }, { head: column.day }];
  out(reports.length === 0 ? `${texts.count(0)}\n` : `${table(columns, rows, width)}\n\n${texts.count(reports.length)}\n`);
}

const titleOf = ({ title, withdrawal, publishedAt }: PublicReportHead, language: Locale): string => {
  const texts = publicationTextsOf(language);
  return withdrawal ? texts.withdrawnAt(dayOf(publishedAt), texts.reason[withdrawal.reason]) : (title ?? '');
};

export interface PublicShowOptions extends CommonOptions {
  /** left out = the district's own report */
  readonly department?: string;
  readonly year: number;
}

async function findDistrict(surroundings: Surroundings, options: PublicShowOptions): Promise<PublicConsolidation> {
  const client = visit(surroundings, options);
  const found = await client.publicReports.ofDistrict(await districtCodeOf(client, options, surroundings), options.year);
  if (!found) throw new Failure('F50', String(options.year));
  return found;
}

async function find(surroundings: Surroundings, options: PublicShowOptions & { readonly department: string }): Promise<PublicReport> {
  const client = visit(surroundings, options);
  const districtCode = await districtCodeOf(client, options, surroundings);
  const found = await client.publicReports.get(districtCode, options.department, options.year);
  if (!found) throw new Failure('F50', `${options.department} ${options.year}`);
  return found;
}

/** What a public edition leaves out, in a line or two. */
export function omissionsOf({ withheld, stripped }: NonNullable<PublicReport['document']>, language: Locale): string[] {
  const texts = publicationTextsOf(language);
  const { list } = textsOf(language);
  const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
  const reasons = withheld.map(({ reason, count }) => `${texts.reason[reason]} ${count}`).join(list);
  const kinds = stripped.map(({ kind, count }) => `${texts.personal[kind]} ${count}`).join(list);
  const lines = [
    ...(withheld.length > 0 ? [texts.withheldCount(sum(withheld), reasons)] : []),
    ...(stripped.length > 0 ? [texts.strippedCount(sum(stripped), kinds)] : []),
  ];
  return lines.length > 0 ? lines : [texts.all];
}

/** `fazhi public show`: one published report, or without a unit the district's own. JSON: the edition. */
export async function publicShow(surroundings: Surroundings, options: PublicShowOptions): Promise<void> {
  const { language, out } = surroundings;
  const { department } = options;
  if (department === undefined) {
    const district = await findDistrict(surroundings, options);
    return out(options.json ? `${JSON.stringify(district, null, 2)}\n` : `${publicText(district.document)}\n`);
  }
  const found = await find(surroundings, { ...options, department });
  if (options.json) return out(`${JSON.stringify(found, null, 2)}\n`);
  if (!found.document) return out(`${titleOf(found, language)}\n`);
  out(`${reportText(found.document).trimEnd()}\n\n${omissionsOf(found.document, language).join('\n')}\n`);
}

export interface PublicExportOptions extends PublicShowOptions {
  readonly department: string;
  readonly out: string;
  readonly force?: boolean;
}

/** `fazhi public export`: writes a published report as .docx, .json or .txt by the name of the file. JSON: `{report, file, bytes}`. */
export async function publicExport(surroundings: Surroundings, options: PublicExportOptions): Promise<void> {
  const { language, out } = surroundings;
  const form = /\.(docx|json|txt)$/i.exec(options.out)?.[1]?.toLowerCase();
  if (form === undefined) throw new Failure('F01', publicationTextsOf(language).whichForm);
  const { document, ...report } = await find(surroundings, options);
  if (!document) throw new Failure('F50', titleOf(report, language));
  const forms = {
    docx: () => reportDocument(document),
    json: async () => Buffer.from(`${JSON.stringify({ ...report, document }, null, 2)}\n`, 'utf8'),
    txt: async () => Buffer.from(`${reportText(document)}\n${omissionsOf(document, language).join('\n')}\n`, 'utf8'),
  };
  const bytes = await forms[form as keyof typeof forms]();
  writeOut(options.out, bytes, options.force, language);
  const done = { report, file: resolve(options.out), bytes: bytes.length };
  out(options.json ? `${JSON.stringify(done, null, 2)}\n` : `${document.title} → ${options.out}\n`);
}
