import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import type { Refusal } from '../../platform/user-error.js';
import type { ReportHead } from './report.repository.js';
import type { ReportDocument } from './report-document.js';

/** What later modules have to say about a submission; registered in `app.ts`. */
export interface SubmissionGate {
  /** Why the report may not be submitted as it stands; empty = it may. */
  refusals(tx: Transaction, context: Context, report: ReportHead, document: ReportDocument): Promise<readonly Refusal[]>;
  /** What is kept of a submitted text, in the transaction of the submission. */
  submitted(tx: Transaction, context: Context, report: ReportHead, document: ReportDocument): Promise<void>;
}
