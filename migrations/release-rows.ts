/** Tables with rows below a report in the first schema. A migration that adds one names it beside these; the list itself never changes. */
export const firstReportRows = [
  'responsibility',
  'activity',
  'activity_theme',
  'figure',
  'shortcoming',
  'cause',
  'shortcoming_commitment',
  'commitment',
  'other_matter',
] as const;

/** The trigger function by which the copy of `released` on every row below a report follows the report's, made anew for these tables. */
export const releaseRows = (tables: readonly string[]): string => `
create or replace function report_release_rows() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
${tables.map((table) => `  update ${table} set released = new.released where report_id = new.id;`).join('\n')}
  return null;
end $$;`;
