import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import { type AuditEntry, auditBody } from './audit-body.js';
import { AuditOutcome } from './audit-event.entity.js';

export const appendStatement = 'select audit_append($1, $2)';

export type Act = Pick<AuditEntry, 'action' | 'object' | 'beforeHash' | 'afterHash' | 'details'>;

/**
 * Records an act in the transaction of its effect: both stand or neither. Call it last, since it holds the end of the district's chain
 * until the commit.
 */
export async function recordAct(tx: Transaction, context: Context, act: Act): Promise<void> {
  const { actor, requestId, services } = context;
  const body = auditBody(actor, { ...act, outcome: AuditOutcome.DONE, at: services.now(), requestId });
  await tx.rows(appendStatement, [actor.districtId, [body]]);
}
