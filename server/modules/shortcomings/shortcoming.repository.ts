import type { FieldArguments } from '../../platform/read/arguments.js';
import { rowsAsOf } from '../../platform/read/as-of.js';
import { districtOfCode } from '../districts/district.repository.js';
import { isOverdue } from '../reports/commitment.entity.js';

/**
 * Conditions on shortcomings, for a day or for now (`asOf`, platform/read/as-of.ts). `self` is the alias of a row of `shortcomingsAsOf`, whose
 * columns `year`, `addressed`, `caused` and `categories` the database keeps.
 */
export type AsOfDay = string | null;

export const shortcomingsAsOf = (asOf: AsOfDay): string => rowsAsOf('shortcoming', asOf);
export const commitmentsAsOf = (asOf: AsOfDay): string => rowsAsOf('commitment', asOf);
export const answersAsOf = (asOf: AsOfDay): string => rowsAsOf('shortcoming_commitment', asOf);

/** Conditions on district, units and years of the rows `self`; each argument given adds one. Terms are looked up once, before the rows. */
export function ledgerConditions(args: FieldArguments, self: string): string[] {
  const conditions: string[] = [];
  if (args.given('filter.districtCode'))
    conditions.push(`${self}.district_id = ${districtOfCode(args.value('filter.districtCode', 'text'))}`);
  if (args.given('filter.departmentCodes')) {
    const codes = args.value('filter.departmentCodes', 'text[]');
    conditions.push(`${self}.department_id = any(array(select d.id from department d where d.code = any(${codes})))`);
  }
  if (args.given('filter.years')) conditions.push(`${self}.year = any(${args.value('filter.years', 'int[]')})`);
  return conditions;
}

/** Condition that no commitment answers it. */
export const unaddressed = (self: string): string => `not ${self}.addressed`;

/** Condition that it has no cause. */
export const withoutCause = (self: string): string => `not ${self}.caused`;

/** Condition that one of its causes is of these kinds. */
export const hasCause = (self: string, categories: string): string => `${self}.categories && ${categories}`;

/** Condition that it is about one of these themes. */
export const hasTheme = (self: string, codes: string): string =>
  `${self}.theme_id = any(array(select t.id from taxonomy_term t where t.kind = 'THEME' and t.code = any(${codes})))`;

/** The rows of one line, each with the `year` of its report, as far as the reader sees them; `of` is the alias of a row that names district and line. */
export const lineOf = (of: string, occurrence: string, asOf: AsOfDay): string =>
  `${shortcomingsAsOf(asOf)} ${occurrence} where ${occurrence}.district_id = ${of}.district_id and ${occurrence}.lineage_id = ${of}.lineage_id`;

/** State of its line: that of its last occurrence. */
export const stateOfLine = (self: string, asOf: AsOfDay): string =>
  `(select o.state from ${lineOf(self, 'o', asOf)} order by o.year desc, o.id limit 1)`;

/** Years from the first report that named a line (after it last recurred) to the last, both counted, over the rows `occurrence` of it. */
export const yearsOpenOf = (occurrence: string): string =>
  `max(${occurrence}.year) - coalesce(max(${occurrence}.year) filter (where ${occurrence}.recurred), min(${occurrence}.year)) + 1`;
export const yearsOpen = (self: string, asOf: AsOfDay): string => `(select ${yearsOpenOf('o')} from ${lineOf(self, 'o', asOf)})`;

/** Condition that no later report of the unit names it again. */
export const isLast = (self: string, asOf: AsOfDay): string =>
  `not exists (select from ${lineOf(self, 'o', asOf)} and o.year > ${self}.year)`;

/** Condition that more than one report names it. */
export const isRecurring = (self: string, asOf: AsOfDay): string =>
  `exists (select from ${lineOf(self, 'o', asOf)} and o.report_id <> ${self}.report_id)`;

/** Condition that a commitment which answers it is overdue. */
export const answeredLate = (self: string, asOf: AsOfDay): string =>
  `exists (select from ${answersAsOf(asOf)} l join ${commitmentsAsOf(asOf)} c on c.id = l.commitment_id
    where l.shortcoming_id = ${self}.id and ${isOverdue('c', asOf)})`;

const promisesOf = (self: string, asOf: AsOfDay): string =>
  `${shortcomingsAsOf(asOf)} o join ${answersAsOf(asOf)} l on l.shortcoming_id = o.id join ${commitmentsAsOf(asOf)} c on c.id = l.commitment_id
  where o.district_id = ${self}.district_id and o.lineage_id = ${self}.lineage_id`;

/** Condition that at least two reports promised it and no promise is verified as done. */
export const promisedInVain = (self: string, asOf: AsOfDay): string =>
  `((select count(distinct c.report_id) from ${promisesOf(self, asOf)}) > 1
    and not exists (select from ${promisesOf(self, asOf)} and c.state = 'VERIFIED_DONE'))`;
