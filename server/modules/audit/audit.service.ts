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
  context.acts.recorded += 1;
}

/**
 * SHA-256 (hex) of what the rows of an object say, as jsonb writes them; null when there are none. `state` answers one jsonb of the id $1, without
 * secrets.
 */
export async function stateHash(tx: Transaction, state: string, id: string): Promise<string | null> {
  const [row] = await tx.rows<{ hash: string | null }>(`select encode(sha256(convert_to((${state})::text, 'UTF8')), 'hex') as hash`, [id]);
  return row?.hash ?? null;
}

/** Does an act that changes the rows of one object, and records it with their hashes before and after. `id` null = they are made by the act. */
export async function recordChange(
  tx: Transaction,
  context: Context,
  about: {
    readonly action: string;
    readonly type: string;
    readonly label?: string | null;
    readonly state: string;
    readonly id: string | null;
  },
  work: () => Promise<string>,
): Promise<string> {
  const beforeHash = about.id === null ? null : await stateHash(tx, about.state, about.id);
  const id = await work();
  const afterHash = await stateHash(tx, about.state, id);
  await recordAct(tx, context, {
    action: about.action,
    object: { type: about.type, id, label: about.label ?? null },
    beforeHash,
    afterHash,
  });
  return id;
}

/**
 * The hash of an object after the last act on it that the trail holds; null when it holds none. Taken under the lock of the object it is the
 * hash before the next act, without reading a whole report a second time (which takes half as long again as saving it).
 */
export async function lastHash(tx: Transaction, { actor }: Context, objectId: string): Promise<string | null> {
  const [row] = await tx.rows<{ hash: string | null }>('select audit_last_hash($1, $2) as hash', [actor.districtId, objectId]);
  return row?.hash ?? null;
}
