import { isOverdue } from '../reports/commitment.entity.js';

/** Condition that no commitment answers the shortcoming `self`. */
export const unaddressed = (self: string): string =>
  `not exists (select from shortcoming_commitment l where l.shortcoming_id = ${self}.id)`;

/** Condition that the shortcoming `self` has no cause. */
export const withoutCause = (self: string): string => `not exists (select from cause x where x.shortcoming_id = ${self}.id)`;

/** The rows of one line with their reports and years, as far as the reader sees them; `of` is the alias of a row that names district and line. */
export const lineOf = (of: string, occurrence: string): string =>
  `shortcoming ${occurrence} join report ${occurrence}_report on ${occurrence}_report.id = ${occurrence}.report_id
   join cycle ${occurrence}_cycle on ${occurrence}_cycle.id = ${occurrence}_report.cycle_id
   where ${occurrence}.district_id = ${of}.district_id and ${occurrence}.lineage_id = ${of}.lineage_id`;

/** State of the line of the shortcoming `self`: that of its last occurrence. */
export const stateOfLine = (self: string): string => `(select o.state from ${lineOf(self, 'o')} order by o_cycle.year desc, o.id limit 1)`;

/** Years from the first report that named it (after it last recurred) to the last, both counted. */
export const yearsOpen = (self: string): string =>
  `(select max(o_cycle.year) - coalesce(max(o_cycle.year) filter (where o.recurred), min(o_cycle.year)) + 1 from ${lineOf(self, 'o')})`;

/** Condition that no later report of the unit names the shortcoming `self` of the year `year` again. */
export const isLast = (self: string, year: string): string => `not exists (select from ${lineOf(self, 'o')} and o_cycle.year > ${year})`;

/** Condition that more than one report names it. */
export const isRecurring = (self: string): string =>
  `exists (select from shortcoming o where o.district_id = ${self}.district_id and o.lineage_id = ${self}.lineage_id and o.id <> ${self}.id)`;

/** Condition that a commitment which answers it is overdue. */
export const answeredLate = (self: string): string =>
  `exists (select from shortcoming_commitment l join commitment c on c.id = l.commitment_id where l.shortcoming_id = ${self}.id and ${isOverdue('c')})`;

const promisesOf = (
  self: string,
): string => `shortcoming o join shortcoming_commitment l on l.shortcoming_id = o.id join commitment c on c.id = l.commitment_id
  where o.district_id = ${self}.district_id and o.lineage_id = ${self}.lineage_id`;

/** Condition that it was promised at least twice and no promise is verified as done. */
export const promisedInVain = (self: string): string =>
  `((select count(distinct c.id) from ${promisesOf(self)}) > 1 and not exists (select from ${promisesOf(self)} and c.state = 'VERIFIED_DONE'))`;

/** Condition that one of its causes is of these kinds. */
export const hasCause = (self: string, categories: string): string =>
  `exists (select from cause x where x.shortcoming_id = ${self}.id and x.category = any(${categories}))`;
