import type { Transaction } from './database.js';

/**
 * Makes transactions that name the same id come one after the other, so that a repeated create meets what the first one made instead of its
 * half, and decisions about one thing see each other. Who needs a report and its cycle takes the report first. The lock ends with the transaction: nothing stays bound to the connection.
 */
export async function oneAtATime(tx: Transaction, id: string): Promise<void> {
  await tx.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
}
