import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';

/** What a later module makes of a publication; registered in `app.ts`. */
export interface PublicationGate {
  /** Where the report will stand for everybody, for a publication that names no address of its own; null when the report is not visible. */
  address(tx: Transaction, reportId: string): Promise<string | null>;
  /** Makes what everybody reads, in the transaction in which the report became published and under its lock (`oneAtATime`); throws what stands in the way. Answers details for the trail. */
  published(tx: Transaction, context: Context, reportId: string): Promise<Readonly<Record<string, unknown>>>;
}
