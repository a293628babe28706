import { createHash } from 'node:crypto';
import type { AuditEvent } from '../types.js';

/**
 * Recomputes an audit trail from its rows alone, without trust in the server or its database. It shares no code with the server, so that
 * a fault there is not repeated here.
 */

/** What is wrong with a place in the chain. */
export type FaultKind =
  /** the row is not what its hash was made of */
  | 'CHANGED'
  /** there is no such row */
  | 'MISSING'
  /** the row does not follow from the one before it */
  | 'UNLINKED'
  /** a row stands where none can be */
  | 'INSERTED'
  /** the row is another than the one the head was made of */
  | 'OTHER_THAN_HEAD';

export interface Fault {
  readonly seq: number;
  readonly kind: FaultKind;
}

/** An end of the chain at some time. */
export interface Head {
  readonly districtId: string;
  readonly seq: number;
  readonly hash: string;
}

export interface Verdict {
  readonly events: number;
  /** the oldest and the newest row found; null when there is none */
  readonly first: number | null;
  readonly last: number | null;
  /** `seq` up to which retention has deleted events; 0 = nothing */
  readonly forgottenThrough: number;
  /** the first of them is where trust ends; empty = intact */
  readonly faults: readonly Fault[];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The columns of a row as canonical JSON (RFC 8785). All values are strings, null or lists of strings, for which ECMAScript's JSON text
 * is the canonical one; the names stand in their order.
 */
export function bodyOf({ actor, object, ...row }: AuditEvent): string {
  return JSON.stringify({
    action: row.action,
    actorId: actor?.id ?? null,
    actorName: actor?.name ?? null,
    actorRole: actor?.role ?? null,
    afterHash: row.afterHash,
    at: row.at,
    beforeHash: row.beforeHash,
    codes: row.codes,
    departmentId: actor?.departmentId ?? null,
    details: row.details,
    districtId: row.districtId,
    objectId: object?.id ?? null,
    objectLabel: object?.label ?? null,
    objectType: object?.type ?? null,
    outcome: row.outcome,
    requestId: row.requestId,
  });
}

export const hashOf = ({ body, previousHash, seq }: Pick<AuditEvent, 'body' | 'previousHash' | 'seq'>): string =>
  sha256(`{"body":${body},"previous":${JSON.stringify(previousHash)},"seq":${seq}}`);

interface Checkpoint {
  readonly through: number;
  readonly hash: string;
}

/** What a checkpoint says; a row that only calls itself one says nothing. */
function checkpointOf({ action, actor, details }: AuditEvent): Checkpoint | null {
  if (action !== 'audit.checkpoint' || actor !== null) return null;
  try {
    const { through, hash } = JSON.parse(details ?? '') as Partial<Checkpoint>;
    return typeof through === 'number' && typeof hash === 'string' ? { through, hash } : null;
  } catch {
    return null;
  }
}

/**
 * Verifies rows given newest first. `heads` are ends of the chain known from before the first row was read: the server's own and
 * exported ones. `headAfter` asks the server again when all is read, since events may have been appended meanwhile.
 */
export async function verifyChain(
  rows: AsyncIterable<AuditEvent>,
  heads: readonly Head[],
  headAfter: () => Promise<Head | null>,
): Promise<Verdict> {
  const faults: Fault[] = [];
  const fault = (seq: number, kind: FaultKind) => faults.push({ seq, kind });
  let checkpoint: Checkpoint = { through: 0, hash: '' };
  let newest: AuditEvent | null = null;
  let newer: AuditEvent | null = null;
  let events = 0;

  for await (const row of rows) {
    events += 1;
    newest ??= row;
    if (bodyOf(row) !== row.body || hashOf(row) !== row.hash || row.districtId !== newest.districtId) fault(row.seq, 'CHANGED');
    if (newer !== null) {
      if (row.seq >= newer.seq) fault(row.seq, 'INSERTED');
      else if (row.seq < newer.seq - 1) fault(row.seq + 1, 'MISSING');
      else if (newer.previousHash !== row.hash) fault(newer.seq, 'UNLINKED');
    }
    for (const head of heads) if (head.seq === row.seq && head.hash !== row.hash) fault(row.seq, 'OTHER_THAN_HEAD');
    const said = checkpointOf(row);
    if (said !== null && said.through > checkpoint.through) checkpoint = said;
    newer = row;
  }

  const oldest = newer;
  const { through } = checkpoint;
  if (oldest !== null) {
    if (oldest.seq <= through) fault(oldest.seq, 'INSERTED');
    else if (oldest.seq > through + 1) fault(through + 1, 'MISSING');
    else if (oldest.previousHash !== (through === 0 ? null : checkpoint.hash)) fault(oldest.seq, 'UNLINKED');
  }
  const last = newest?.seq ?? through;
  for (const head of heads) {
    if (head.seq > last) fault(last + 1, 'MISSING');
    if (newest !== null && head.districtId !== newest.districtId) fault(last, 'OTHER_THAN_HEAD');
    if (head.seq === through && head.hash !== checkpoint.hash) fault(through, 'OTHER_THAN_HEAD');
  }
  const end = await headAfter();
  if (newest !== null && (end?.seq ?? 0) < newest.seq) fault((end?.seq ?? 0) + 1, 'INSERTED');
  if (newest !== null && end !== null && end.seq === newest.seq && end.hash !== newest.hash) fault(newest.seq, 'OTHER_THAN_HEAD');

  return {
    events,
    first: oldest?.seq ?? null,
    last: newest?.seq ?? null,
    forgottenThrough: through,
    faults: faults.sort((a, b) => a.seq - b.seq),
  };
}
