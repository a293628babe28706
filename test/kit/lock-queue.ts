import pg from 'pg';
import type { World } from './world.js';

/**
 * Holds rows locked while requests pile up behind them, so that a race happens for certain and without a sleep: the owner's transaction does
 * `first`, then `start` sends requests and waits with `queued(n)` until n of them stand in PostgreSQL's queue; then the transaction is rolled back.
 */
export async function behindLock<T>(
  world: World,
  first: { text: string; values: unknown[] },
  start: (queued: (count: number) => Promise<void>) => Promise<T>,
): Promise<T> {
  const holder = new pg.Client({ connectionString: world.database.ownerUrl });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query(first.text, first.values);
    const queued = async (count: number): Promise<void> => {
      for (const until = Date.now() + 10_000; Date.now() < until; ) {
        // Not by the holder: within a transaction PostgreSQL shows the activity as it was at the first look.
        const { rows } = await world.owner.query<{ waiting: number }>(
          `select count(distinct l.pid)::int as waiting from pg_locks l join pg_stat_activity a using (pid)
             where a.datname = current_database() and not l.granted`,
        );
        if (rows[0]?.waiting === count) return;
      }
      throw new Error(`${count} requests were expected to wait for the lock.`);
    };
    return await start(queued);
  } finally {
    await holder.query('rollback');
    await holder.end();
  }
}

/** Locks a report's row, as somebody who is just saving it would. */
export const lockOf = (reportId: string) => ({ text: 'select from report where id = $1 for update', values: [reportId] });
