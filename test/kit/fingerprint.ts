import { expect } from '@jest/globals';
import type { World } from './world.js';

/**
 * Every table's number of rows and the hash of all of them, as the owner sees them: equal before and after = nothing was changed.
 * When a token was last used is noted of refused calls too, and the audit trail tells of them: both are left out.
 */
export async function fingerprint(world: World): Promise<Record<string, string>> {
  const { rows: tables } = await world.owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('audit_event', 'audit_head') order by tablename`,
  );
  const prints = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || md5(coalesce(string_agg(r, '|' order by r), '')) as print from (select (to_jsonb(t) - 'last_used_at')::text as r from "${name}" t) rows`,
  );
  const { rows } = await world.owner.query<{ name: string; print: string }>(prints.join('\nunion all '));
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}

/** What an act answers that must not change the database by one letter. */
export async function unchanged<T>(world: World, act: () => Promise<T>): Promise<T> {
  const before = await fingerprint(world);
  const answer = await act();
  expect(await fingerprint(world)).toEqual(before);
  return answer;
}
