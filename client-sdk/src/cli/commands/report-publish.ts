import type { Client } from '../../client.js';
import { reportText } from '../../documents/index.js';
import { RefusedError } from '../../errors.js';
import type { Publication, PublicationChannel, Report, WithdrawalReason, Withholding, WithholdingReason } from '../../types.js';
import { Failure } from '../failures.js';
import { table, wrap } from '../layout.js';
import { codeOf, publicationTextsOf } from '../publication-texts.js';
import { type CommonOptions, connect, districtOf, type Surroundings, unknownReport, urlOf } from '../session.js';
import { omissionsOf } from './public.js';

interface OfReport extends CommonOptions {
  readonly department: string;
  readonly year: number;
}

async function find(client: Client, options: OfReport, surroundings: Surroundings): Promise<Publication> {
  const districtCode = await districtOf(client, options);
  const found = await client.publication.of(districtCode, options.department, options.year);
  if (!found) throw await unknownReport(client, districtCode, options, surroundings.language);
  return found;
}

export interface PublishOptions extends OfReport {
  readonly channel: string;
  readonly url?: string;
  readonly preview?: boolean;
}

/** `fazhi report publish`: publishes an accepted report, or shows what would go out. JSON: `{report}`, with `--preview` `{report, preview}`. */
export async function reportPublish(surroundings: Surroundings, options: PublishOptions): Promise<void> {
  const { language, out, env } = surroundings;
  const texts = publicationTextsOf(language);
  const client = connect(surroundings, options);
  const found = await find(client, options, surroundings);
  const { id, title, version, status, publicEditionPreview: preview } = found;
  if (options.preview) {
    if (options.json) return out(`${JSON.stringify({ report: { id, title, version, status }, preview }, null, 2)}\n`);
    return out(preview ? previewed(preview, surroundings) : `${texts.notSeen}\n`);
  }
  const channel = codeOf<PublicationChannel>(options.channel);
  const report = await client.reports.publishOrThrow(id, version, { channel, ...(options.url && { url: options.url }) });
  const published = { id, title, version: report.version, status: report.status, publication: report.publication };
  // Without an address of its own the server tells the path of the page.
  const url = new URL(report.publication?.url ?? '', urlOf(env)).href;
  out(options.json ? `${JSON.stringify({ report: published }, null, 2)}\n` : `${texts.published(title, url)}\n`);
}

function previewed({ document, obstacles }: NonNullable<Publication['publicEditionPreview']>, { language, width }: Surroundings): string {
  const texts = publicationTextsOf(language);
  const stops = obstacles.length > 0 ? [[texts.obstacles, ...obstacles.map(({ message }) => wrap(`  ${message}`, width))].join('\n')] : [];
  return `${[reportText(document).trimEnd(), omissionsOf(document, language).join('\n'), ...stops].join('\n\n')}\n`;
}

const lists = {
  responsibility: 'responsibilities',
  activity: 'activities',
  shortcoming: 'shortcomings',
  commitment: 'commitments',
  other: 'otherMatters',
} as const;
type ItemOption = keyof typeof lists;

export interface WithholdOptions extends OfReport, Partial<Record<ItemOption, number>> {
  readonly figure?: number;
  readonly reason?: string;
  readonly note?: string;
  readonly end?: number;
}

type Figure = Report['activities'][number]['figures'][number];
const flat = (figures: readonly Figure[]): Figure[] => figures.flatMap((one) => [one, ...flat((one.parts ?? []) as Figure[])]);

/** The item that a person named by its place in the report. */
function chosen(report: Report, options: WithholdOptions, language: Surroundings['language']): { readonly id: string } {
  const texts = publicationTextsOf(language);
  const named = (Object.keys(lists) as ItemOption[]).filter((option) => options[option] !== undefined);
  const [option] = named;
  if (option === undefined || named.length > 1) throw new Failure('F01', texts.oneItem);
  const items: readonly { readonly id: string; readonly figures?: readonly Figure[] }[] = report[lists[option]];
  const item = items[(options[option] ?? 0) - 1];
  if (!item) throw new Failure('F01', texts.noItem(items.length));
  if (options.figure === undefined) return item;
  if (!item.figures) throw new Failure('F01', texts.figureOf);
  const figures = flat(item.figures);
  const figure = figures[options.figure - 1];
  if (!figure) throw new Failure('F01', texts.noItem(figures.length));
  return figure;
}

const holding = ({ withholdings }: Publication): Withholding[] => withholdings.filter(({ endedAt }) => endedAt === null);

/** `fazhi report withhold`: withholds an item, ends a withholding, or lists what holds. JSON: the withholding, or `{report, withholdings}`. */
export async function reportWithhold(surroundings: Surroundings, options: WithholdOptions): Promise<void> {
  const { language, out } = surroundings;
  const texts = publicationTextsOf(language);
  const client = connect(surroundings, options);
  const told = (withholding: Withholding, line: string) => out(options.json ? `${JSON.stringify(withholding, null, 2)}\n` : `${line}\n`);
  if (options.end !== undefined) {
    const open = holding(await find(client, options, surroundings));
    const one = open[options.end - 1];
    if (!one) throw new Failure('F01', texts.noItem(open.length));
    const { withholding, userErrors } = await client.publication.endWithholding(one.id);
    if (withholding === null || userErrors.length > 0) throw new RefusedError('WithholdingEnd', userErrors);
    return told(withholding, texts.ended(options.end));
  }
  if (options.figure === undefined && Object.keys(lists).every((option) => options[option as ItemOption] === undefined)) {
    const found = await find(client, options, surroundings);
    const { id, title, version, status } = found;
    const open = holding(found);
    return out(
      options.json
        ? `${JSON.stringify({ report: { id, title, version, status }, withholdings: open }, null, 2)}\n`
        : listed(open, surroundings),
    );
  }
  if (options.reason === undefined) throw new Failure('F01', texts.needsReason);
  const districtCode = await districtOf(client, options);
  const report = await client.reports.forDepartment(districtCode, options.department, options.year);
  if (!report) throw await unknownReport(client, districtCode, options, surroundings.language);
  const { id: itemId } = chosen(report, options, language);
  const reason = codeOf<WithholdingReason>(options.reason);
  const made = await client.publication.withholdOrThrow(report.id, { itemId, reason, ...(options.note && { note: options.note }) });
  told(made, texts.withheldNow(`${texts.kind[made.kind]} ${made.itemText.split('\n')[0]}`, texts.reason[made.reason]));
}

function listed(open: readonly Withholding[], { language, width }: Surroundings): string {
  const texts = publicationTextsOf(language);
  if (open.length === 0) return `${texts.nothingWithheld}\n`;
  const { column } = texts;
  const rows = open.map(({ kind, itemText, reason, note, side, by }, i) => [
    ...[String(i + 1), texts.kind[kind], itemText.replace(/\s+/g, ' ')],
    ...[`${texts.reason[reason]}${note ? `：${note}` : ''}`, `${by}（${texts.side[side]}）`],
  ]);
  const columns = [{ head: column.number, align: 'right' as const }, { head: column.what }, { head: column.text, wraps: true }];
  return `${table([...columns, { head: column.reason }, { head: column.by }], rows, width)}\n`;
}

export interface WithdrawOptions extends OfReport {
  readonly reason: string;
  readonly note?: string;
}

/** `fazhi report withdraw`: takes a public edition back. JSON: what everybody reads now. */
export async function reportWithdraw(surroundings: Surroundings, options: WithdrawOptions): Promise<void> {
  const client = connect(surroundings, options);
  const districtCode = await districtOf(client, options);
  const standing = await client.publicReports.get(districtCode, options.department, options.year);
  if (!standing) throw new Failure('F50', `${options.department} ${options.year}`);
  const reason = codeOf<WithdrawalReason>(options.reason);
  const { publicReport, userErrors } = await client.publication.withdraw(standing.reportId ?? '', {
    reason,
    ...(options.note && { note: options.note }),
  });
  if (publicReport === null || userErrors.length > 0) throw new RefusedError('PublicEditionWithdraw', userErrors);
  const texts = publicationTextsOf(surroundings.language);
  const line = texts.withdrawn(`${publicReport.departmentName} ${publicReport.year}`);
  surroundings.out(options.json ? `${JSON.stringify(publicReport, null, 2)}\n` : `${line}\n`);
}
