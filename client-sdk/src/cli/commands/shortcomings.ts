import type { Client } from '../../client.js';
import { shortcomingSheet } from '../../documents/sheets/ledger-sheets.js';
import type { CauseCategory } from '../../generated/graphql.js';
import type { Shortcoming, ShortcomingFilter } from '../../types.js';
import { Failure } from '../failures.js';
import { table } from '../layout.js';
import { connect, districtOf, type Surroundings } from '../session.js';
import { textsOf } from '../texts.js';
import { checkXlsx, type WorkbookOptions, writeWorkbook } from '../write-workbook.js';

export interface ShortcomingsOptions extends WorkbookOptions {
  readonly year?: number[];
  readonly department?: string[];
  readonly open?: boolean;
  readonly overdue?: boolean;
  readonly recurring?: boolean;
  readonly promisedInVain?: boolean;
  readonly unaddressed?: boolean;
  readonly withoutCause?: boolean;
  readonly text?: string;
  readonly theme?: string[];
  readonly cause?: CauseCategory[];
  readonly asOf?: string;
}

/** Where something still is to be done or verified. */
const open = ['OPEN', 'IN_PROGRESS', 'REPORTED_RESOLVED', 'RECURRED'] as const;

/** `fazhi shortcomings`: the whole list that fits, on the screen or in a workbook. JSON: `{totalCount, shortcomings}`. */
export async function shortcomings(surroundings: Surroundings, options: ShortcomingsOptions): Promise<void> {
  checkXlsx(surroundings, options);
  const client = connect(surroundings, options);
  const districtCode = await districtOf(client, options);
  if (options.district || options.department) {
    await knownCodes(client, districtCode, options.department ?? [], textsOf(surroundings.language).list);
  }
  const filter: ShortcomingFilter = {
    districtCode,
    years: options.year,
    departmentCodes: options.department,
    ...(options.open && { states: [...open], current: true }),
    overdue: options.overdue,
    recurring: options.recurring,
    promisedInVain: options.promisedInVain,
    unaddressed: options.unaddressed,
    withoutCause: options.withoutCause,
    text: options.text,
    themes: options.theme,
    causeCategories: options.cause,
  };
  const found: Shortcoming[] = [];
  for await (const shortcoming of client.shortcomings.list(filter, { asOf: options.asOf })) found.push(shortcoming);
  const { xlsx } = options;
  if (xlsx !== undefined) return writeWorkbook(surroundings, options, xlsx, [shortcomingSheet(found, surroundings.language)]);
  surroundings.out(
    options.json
      ? `${JSON.stringify({ totalCount: found.length, shortcomings: found }, null, 2)}\n`
      : shortcomingTable(found, surroundings),
  );
}

/** A code nobody bears would only answer an empty list, which reads like good news. */
export async function knownCodes(client: Client, districtCode: string, codes: readonly string[], separator: string): Promise<void> {
  const district = await client.districts.get(districtCode);
  if (!district) throw new Failure('F16', districtCode);
  const unknown = codes.filter((code) => !district.departments.some((department) => department.code === code));
  if (unknown.length === 0) return;
  const known = district.departments.map(({ code, shortName }) => `${code} ${shortName}`);
  throw new Failure('F10', unknown.join(separator), null, known.join(separator));
}

/** The list as text. Pure. */
export function shortcomingTable(found: readonly Shortcoming[], { language, width }: Pick<Surroundings, 'language' | 'width'>): string {
  const texts = textsOf(language);
  if (found.length === 0) return `${texts.noShortcomings}\n`;
  const { column } = texts;
  const columns = [
    { head: column.year, align: 'right' },
    { head: column.department },
    { head: column.shortcoming, wraps: true },
    { head: column.causes, align: 'right' },
    { head: column.commitments, align: 'right' },
  ] as const;
  const rows = found.map(({ report, department, text, causes, commitments }) => [
    String(report.year),
    department.shortName,
    text,
    causes.length === 0 ? texts.none : String(causes.length),
    commitments.length === 0 ? texts.none : String(commitments.length),
  ]);
  return `${table(columns, rows, width)}\n\n${texts.shortcomingCount(found.length)}\n`;
}
