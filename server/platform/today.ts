import type { Transaction } from './database.js';

/** Today in Asia/Shanghai, in SQL: the database's clock decides what holds. */
export const today = 'shanghai_day(present())';

export async function todayOf(tx: Transaction): Promise<string> {
  const [row] = await tx.rows<{ today: string }>(`select ${today}::text as today`);
  if (!row) throw new Error('The database told no day.');
  return row.today;
}
