import canonicalize from 'canonicalize';
import type { Actor } from '../../platform/actor.js';
import type { AuditOutcome } from './audit-event.entity.js';

/** An event as it is told to the trail; what is left out is null. */
export interface AuditEntry {
  readonly action: string;
  readonly outcome: AuditOutcome;
  readonly at: Date;
  readonly requestId: string;
  readonly object?: { readonly type: string; readonly id?: string | null; readonly label?: string | null };
  readonly codes?: readonly string[];
  readonly beforeHash?: string | null;
  readonly afterHash?: string | null;
  readonly details?: unknown;
}

/** Room for the largest operation: ten root fields with the ids of a full page each (39 characters an id) and their arguments. */
const detailsLimit = 64_000;
const argumentsLimit = 2000;
const textLimit = 200;

/** What PostgreSQL can hold as text and UTF-8 can carry: no U+0000, no half of a surrogate pair. A refused act may have been given both. */
const clean = (text: string): string => text.replace(/\p{Surrogate}|\0/gu, '\ufffd');
const short = (text: string | null | undefined, limit = textLimit): string | null => (text ? clean(text.slice(0, limit)) : null);

/** Arguments as they were given; longer ones by their beginning, so that they never push out which rows were read. */
export function briefly(given: Readonly<Record<string, unknown>>): unknown {
  const text = JSON.stringify(given);
  return text.length <= argumentsLimit ? given : { shortened: text.slice(0, argumentsLimit) };
}

/** Details as canonical JSON text; longer ones keep their beginning, so that nobody fills the trail through an argument. */
function detailsText(details: unknown): string | null {
  if (details === undefined) return null;
  // Through JSON, because arguments may be class instances and hold undefined.
  const plain = JSON.parse(JSON.stringify(details, (_, value: unknown) => (typeof value === 'string' ? clean(value) : value)));
  const text = canonicalize(plain) ?? '';
  return text.length <= detailsLimit ? text : (canonicalize({ shortened: clean(text.slice(0, detailsLimit / 2)) }) ?? null);
}

/**
 * The body of an event: canonical JSON (RFC 8785) of all that is told. PostgreSQL keeps this very text and hashes it with the hash before
 * it, so a verifier needs nothing of the database but the rows. The names are those the migration copies to columns.
 */
export function auditBody(actor: Actor, { action, outcome, at, requestId, object, codes, ...entry }: AuditEntry): string {
  return (
    canonicalize({
      action,
      outcome,
      at: at.toISOString(),
      requestId: short(requestId),
      actorId: actor.userId,
      actorName: short(actor.userName),
      actorRole: actor.role,
      departmentId: actor.departmentId,
      districtId: actor.districtId,
      objectType: object?.type ?? null,
      objectId: short(object?.id, 64),
      objectLabel: short(object?.label),
      // A document can have the same fault a thousand times.
      codes: [...new Set(codes)],
      beforeHash: entry.beforeHash ?? null,
      afterHash: entry.afterHash ?? null,
      details: detailsText(entry.details),
    }) ?? ''
  );
}
