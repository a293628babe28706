/** One failed attempt, and what is left to try with. */
export interface FailedAttempt {
  readonly kind: 'query' | 'mutation';
  /** Code of the `ApiError` the attempt would end in. */
  readonly code: string;
  /** Whether the mutation names its own effect: by an `Idempotency-Key`, or see `isRepeatable`. */
  readonly repeatable: boolean;
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly maxRetries: number;
  /** What the server asked for by `Retry-After`, in milliseconds; null when it asked for nothing. */
  readonly retryAfterMs: number | null;
  /** Milliseconds left of `timeoutMs`. */
  readonly remainingMs: number;
  /** From 0 (inclusive) to 1 (exclusive). */
  readonly random: number;
}

const firstWaitMs = 250;
const longestWaitMs = 8_000;

/** No answer at all, 429, and 502–504: the only failures that may pass by waiting. */
const passing = new Set(['NETWORK_ERROR', 'RATE_LIMITED', 'OVERLOADED']);

/**
 * Milliseconds to wait before trying again, or null to give up. Pure.
 *
 * 1. Only failures that may pass by themselves. A fault of the server (500) or of the request stays what it is.
 * 2. A query changes nothing and may always be repeated. A mutation may be repeated only if it names its own effect: after a
 *    broken connection nobody knows whether it was done, and the id or the version makes the second try find that out
 *    instead of doing it twice.
 * 3. The wait doubles (0.25 s, 0.5 s, 1 s … up to 8 s) and its second half is random, so that clients thrown off together
 *    do not come back together.
 * 4. `Retry-After` is a lower bound and never cut short.
 * 5. A wait that does not fit into the time left is not begun: the caller learns of the failure now.
 */
export function waitBeforeRetry(failed: FailedAttempt): number | null {
  if (!passing.has(failed.code)) return null;
  if (failed.kind === 'mutation' && !failed.repeatable) return null;
  if (failed.attempt > failed.maxRetries) return null;
  const full = Math.min(longestWaitMs, firstWaitMs * 2 ** (failed.attempt - 1));
  const jittered = full / 2 + (full / 2) * failed.random;
  const wait = Math.ceil(Math.max(jittered, failed.retryAfterMs ?? 0));
  return wait < failed.remainingMs ? wait : null;
}

/** A mutation that carries `expectedVersion`, or the id the client made (`input.id`), can happen only once. */
export function isRepeatable(variables: unknown): boolean {
  if (typeof variables !== 'object' || variables === null) return false;
  const { expectedVersion, input } = variables as { expectedVersion?: unknown; input?: unknown };
  if (typeof expectedVersion === 'number') return true;
  return typeof input === 'object' && input !== null && typeof (input as { id?: unknown }).id === 'string';
}

/** `Retry-After` as milliseconds from `now`: whole seconds or an HTTP date (RFC 9110 §10.2.3); null when it is neither. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // Date.parse alone would also take "5.5" or "-3" for a date.
  if (!/^[A-Z][a-z]+, /.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
