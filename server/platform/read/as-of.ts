/**
 * Reading as of a day. A root field with the argument `asOf` answers as the ledger stood at the end of that day in Asia/Shanghai; without it, as it
 * stands now. Both are one statement: tables whose history is kept have a table `…_state` beside them, whose rows hold from `valid_from` until
 * `valid_to`, and now is the moment that only open rows reach.
 */

/** The first moment after what is asked about, as SQL. */
export const momentOf = (asOf: string | null): string =>
  asOf === null ? `'infinity'::timestamptz` : `((${asOf} + 1)::timestamp at time zone 'Asia/Shanghai')`;

/** The day by which a question counts days, as SQL. */
export const dayOfReading = (asOf: string | null): string => asOf ?? 'shanghai_day(present())';

/** Rows of a table as they stood, for FROM. */
export const rowsAsOf = (table: string, asOf: string | null): string =>
  `(select * from ${table}_state where valid_from < ${momentOf(asOf)} and valid_to >= ${momentOf(asOf)})`;

type Source = (asOf: string) => string;
const sources = new Map<object, Source>();

/** On an entity: where its rows come from when a day is asked about. Entities without it read as they are now. */
export const AsOf =
  (source: Source): ClassDecorator =>
  (target) => {
    sources.set(target, source);
  };

/** What follows FROM for the rows of an entity. */
export function sourceOf(entity: object, table: string, asOf: string | null): string {
  return asOf === null ? table : (sources.get(entity)?.(asOf) ?? table);
}
