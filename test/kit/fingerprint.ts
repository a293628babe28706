import type { World } from './world.js';

/** Every table's number of rows and the hash of all of them, as the owner sees them: equal before and after = nothing was changed. */
export async function fingerprint(world: World): Promise<Record<string, string>> {
  const { rows: tables } = await world.owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by tablename`,
  );
  const prints = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as print from "${name}" t`,
  );
  const { rows } = await world.owner.query<{ name: string; print: string }>(prints.join('\nunion all '));
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}
