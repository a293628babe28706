import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Context } from './context.js';
import type { Transaction } from './database.js';
import { ApiError } from './errors.js';
import { refuse } from './user-error.js';

/** SHA-256 (lower-case hex) of plain data as canonical JSON (RFC 8785): what makes two calls the same. */
export const bodyHash = (body: unknown): string =>
  createHash('sha256')
    .update(canonicalize(body) ?? '')
    .digest('hex');

/**
 * A key of the header `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header): a structured string, `"8e03978e-…"`; without quotes too,
 * since most clients send it so.
 */
function keyOf(header: string | undefined): string | null {
  if (header === undefined) return null;
  const key = /^(?:"([!#-[\]-~]{1,255})"|([!#-[\]-~]{1,255}))$/.exec(header.trim());
  if (key) return (key[1] ?? key[2]) as string;
  throw new ApiError('BAD_USER_INPUT', {
    zh: '请求头 Idempotency-Key 只能含一个键：1 至 255 个可见 ASCII 字符，例如 "8e03978e-40d5-43e8-bc93-6894a57f9324"。',
    en: 'The header Idempotency-Key holds one key of 1 to 255 visible ASCII characters, for example "8e03978e-40d5-43e8-bc93-6894a57f9324".',
  });
}

interface Kept {
  readonly operation: string;
  readonly requestHash: string;
  readonly answer: string;
}

const reserve = `insert into idempotency_key (user_id, scope, key, district_id, operation, request_hash, created_at)
  values ($1, $2, $3, $4, $5, $6, present()) on conflict do nothing returning key`;
const find = `select operation, request_hash as "requestHash", answer from idempotency_key where user_id = $1 and scope = $2 and key = $3`;
const keep = 'update idempotency_key set answer = $4 where user_id = $1 and scope = $2 and key = $3';

/**
 * A unit of work of the actor that happens once for each `Idempotency-Key`; without the header it is a plain transaction.
 * Use it instead of `database.transaction` for every mutation that is no create with a client's id: with `expectedVersion` alone a repetition would be
 * refused as stale although the first call was done.
 *
 * One key stands for one act: its operation and arguments, and not the bytes of the request, so that another selection or spelling is the same act
 * and a second mutation in one document is another. The outcome (plain data, never a secret) is kept in the transaction of the effect: there is
 * no effect without its record. A repetition gets the outcome, and the payload is read from it anew; one that comes while the first is at work
 * waits for it. A refusal rolls everything back and keeps nothing. After 24 hours a trigger forgets the key.
 */
export function once<T>(context: Context, operation: string, args: unknown, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const { actor, database } = context;
  const key = keyOf(context.idempotencyKey);
  if (key === null || actor.userId === null) return database.transaction(actor, work);
  const id = [actor.userId, actor.scope, key];
  const requestHash = bodyHash({ operation, args });
  return database.transaction(actor, async (tx) => {
    for (let round = 1; (await tx.rows(reserve, [...id, actor.districtId, operation, requestHash])).length === 0; round += 1) {
      const [kept] = await tx.rows<Kept>(find, id);
      if (kept && kept.requestHash === requestHash) return JSON.parse(kept.answer) as T;
      if (kept) throw keyReused(key, kept.operation);
      // Forgotten between the two statements: the next round takes it.
      if (round === 3) throw new Error('An Idempotency-Key is taken by a row that its owner does not see.');
    }
    const outcome = await work(tx);
    await tx.rows(keep, [...id, JSON.stringify(outcome)]);
    return outcome;
  });
}

/** A refusal like ID_REUSED and not a top-level error: the document is sound, it is the act that is refused, and clients look for that in one place. */
const keyReused = (key: string, operation: string) =>
  refuse({
    code: 'IDEMPOTENCY_KEY_REUSED',
    message: {
      zh: `Idempotency-Key“${key}”已用于另一次操作（${operation}）。每次操作请用新的键，并单独发送。`,
      en: `The Idempotency-Key "${key}" was used for another act (${operation}). Use a new key for each act, and a request of its own.`,
    },
  });
