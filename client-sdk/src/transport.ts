import { type Address, bearer, graphqlAddress } from './address.js';
import { type Answer, errorFields, readAnswer } from './answer.js';
import { type Operation, operationOf, type TypedDocument } from './document.js';
import { ApiError, apiError, type Locale, ownMessages } from './errors.js';
import { newId } from './ids.js';
import { isRepeatable, parseRetryAfter, waitBeforeRetry } from './retry.js';

/** One HTTP exchange, for logs and measures. It holds no token, no variables and no header. */
export interface RequestEvent {
  readonly operation: string;
  /** 1 for the first try. */
  readonly attempt: number;
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  /** Code of the failure; null when data came. */
  readonly code: string | null;
  readonly requestId: string | null;
  readonly durationMs: number;
  /** Milliseconds until the next try; null when this one was the last. */
  readonly retryInMs: number | null;
}

export interface ClientOptions {
  /** Base address of the server, for example `https://fazhi.example.gov.cn`; `/graphql` is appended when it is missing. No default. */
  readonly endpoint: string;
  /**
   * Bearer token, or a function that brings it and is asked before every try. Default: none, you are anonymous.
   * Use the function when tokens expire while your program runs. It goes into one header and nowhere else.
   */
  readonly token?: string | (() => string | null | undefined | Promise<string | null | undefined>);
  /**
   * Id of the membership to act under, for a person with several (a token of an OIDC provider). Default: the only one.
   * A machine token is bound to one and needs none.
   */
  readonly membership?: string;
  /** What does the HTTP exchange. Default: the global `fetch`. Change it for a proxy, an own certificate, or a test. */
  readonly fetch?: typeof globalThis.fetch;
  /** Longest time in milliseconds for one call with all its retries and waits. Default 30,000. Raise it for slow lines, lower it for a screen. */
  readonly timeoutMs?: number;
  /** How often a call that may be repeated is repeated after a passing failure (see `retry.ts`). Default 3; 0 = never, for a caller with its own policy. */
  readonly maxRetries?: number;
  /** Told of every HTTP exchange after it ended. Default: nobody is. Use it for logs; what it throws is ignored. */
  readonly onRequest?: (event: RequestEvent) => void;
  /** Language of messages, the server's and the client's. Default `zh`; `en` = English. */
  readonly locale?: Locale;
}

/** The one way to the server. Everything else in the SDK calls it. */
export interface Transport {
  /**
   * Sends one operation and answers its `data`.
   * Throws `ApiError`; with code UNAUTHENTICATED it is an `UnauthenticatedError`.
   */
  request<TData, TVariables>(document: TypedDocument<TData, TVariables>, variables: TVariables, options?: RequestOptions): Promise<TData>;
  /** One exchange that is no GraphQL, with a path below the base address; answers the bytes, or throws `ApiError`. It is not repeated. */
  exchange(operation: string, path: string, init: RequestInit): Promise<Uint8Array>;
}

/** What one call may say beside its variables. */
export interface RequestOptions {
  /**
   * Sent as the header `Idempotency-Key`: the server does the act of this key once, however often it is sent within 24 hours.
   * For mutations that carry neither an id of yours nor `expectedVersion`; the ones of the SDK make a key themselves.
   */
  readonly idempotencyKey?: string;
}

/** The options of a call, with a key of its own where none is given. */
export const keyed = ({ idempotencyKey = newId() }: RequestOptions = {}): RequestOptions => ({ idempotencyKey });

/** Time and chance, so that a test can choose them. */
export interface Surroundings {
  now(): number;
  random(): number;
  sleep(ms: number): Promise<void>;
}

const real: Surroundings = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** Throws a TypeError for options that could never work. */
export function createTransport(options: ClientOptions, { now, random, sleep }: Surroundings = real): Transport {
  const { timeoutMs = 30_000, maxRetries = 3, locale = 'zh', onRequest } = options;
  const address = graphqlAddress(options.endpoint);
  if (!(timeoutMs > 0)) throw new TypeError('timeoutMs must be a number of milliseconds above 0.');
  if (!Number.isInteger(maxRetries) || maxRetries < 0) throw new TypeError('maxRetries must be a whole number from 0.');
  const send = options.fetch ?? ((...args: Parameters<typeof fetch>) => globalThis.fetch(...args));

  return {
    async exchange(name, path, { headers, ...init }) {
      const token = (typeof options.token === 'function' ? await options.token() : options.token) ?? null;
      const operation: Operation = { name, kind: init.method === 'GET' ? 'query' : 'mutation' };
      const authorization = bearer(token);
      const own = (code: string) =>
        apiError({ code, message: ownMessages[code]?.[locale] ?? code, requestId: null, status: null, operation: name });
      if (authorization === 'unusable') throw own('UNAUTHENTICATED');
      const signal = AbortSignal.timeout(timeoutMs);
      const begun = now();
      const ended = (status: number | null, code: string | null, requestId: string | null) =>
        tell(onRequest, { operation: name, attempt: 1, status, code, requestId, durationMs: now() - begun, retryInMs: null });
      try {
        const asked = { ...headersOf(locale, authorization, options.membership ?? null), ...(headers as Record<string, string>) };
        const response = await send(new URL(path, address), { ...init, redirect: 'manual', signal, headers: asked });
        if (response.ok) {
          const bytes = new Uint8Array(await response.arrayBuffer());
          ended(response.status, null, response.headers.get('x-request-id'));
          return bytes;
        }
        const { failure, requestId } = readAnswer(response, await response.text(), operation, locale);
        ended(response.status, failure?.code ?? null, requestId);
        throw authorization && failure ? withoutToken(failure, authorization.slice('Bearer '.length)) : (failure ?? own('BAD_RESPONSE'));
      } catch (error) {
        if (error instanceof ApiError) throw error;
        const code = signal.aborted ? 'TIMED_OUT' : 'NETWORK_ERROR';
        ended(null, code, null);
        throw own(code);
      }
    },
    async request<TData, TVariables>(
      document: TypedDocument<TData, TVariables>,
      variables: TVariables,
      { idempotencyKey }: RequestOptions = {},
    ): Promise<TData> {
      const text = document.toString();
      const operation = operationOf(text);
      const body = JSON.stringify({ query: text, variables, ...(operation.name === 'anonymous' ? {} : { operationName: operation.name }) });
      const repeatable = idempotencyKey !== undefined || isRepeatable(variables);
      const deadline = now() + timeoutMs;
      for (let attempt = 1; ; attempt++) {
        const token = typeof options.token === 'function' ? await options.token() : options.token;
        const begun = now();
        const answer = await exchange({
          send,
          address,
          body,
          token: token ?? null,
          membership: options.membership ?? null,
          locale,
          operation,
          idempotencyKey,
          remainingMs: deadline - begun,
        });
        const ended = now();
        const failure = answer.failure;
        const retryInMs = failure
          ? waitBeforeRetry({
              kind: operation.kind,
              code: failure.code,
              repeatable,
              attempt,
              maxRetries,
              retryAfterMs: parseRetryAfter(answer.retryAfter, ended),
              remainingMs: deadline - ended,
              random: random(),
            })
          : null;
        tell(onRequest, {
          operation: operation.name,
          attempt,
          status: answer.status,
          code: failure?.code ?? null,
          requestId: answer.requestId,
          durationMs: ended - begun,
          retryInMs,
        });
        if (!failure) return answer.data as TData;
        if (retryInMs === null) throw failure;
        await sleep(retryInMs);
      }
    },
  };
}

interface Exchange {
  readonly send: typeof globalThis.fetch;
  readonly address: Address;
  readonly body: string;
  readonly token: string | null;
  readonly membership: string | null;
  readonly locale: Locale;
  readonly operation: Operation;
  readonly idempotencyKey: string | undefined;
  readonly remainingMs: number;
}

/** One try. Every way it can end is an answer; nothing is thrown. */
async function exchange({
  send,
  address,
  body,
  token,
  membership,
  locale,
  operation,
  idempotencyKey,
  remainingMs,
}: Exchange): Promise<Answer> {
  const own = (code: string, status: number | null = null): Answer => ({
    data: null,
    status,
    requestId: null,
    retryAfter: null,
    failure: apiError({ code, message: ownMessages[code]?.[locale] ?? code, requestId: null, status, operation: operation.name }),
  });
  const authorization = bearer(token);
  // fetch would name the whole header in its complaint, and the token with it.
  if (authorization === 'unusable') return own('UNAUTHENTICATED');
  if (remainingMs <= 0) return own('TIMED_OUT');
  const signal = AbortSignal.timeout(Math.ceil(remainingMs));
  try {
    const response = await send(address, {
      method: 'POST',
      // A redirect would turn the POST into a GET, or carry the token to another house.
      redirect: 'manual',
      signal,
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        // Apollo Server refuses calls a foreign web page could make without asking (CSRF) unless this header is there.
        'apollo-require-preflight': 'true',
        // A structured string (RFC 9651 §3.3.3).
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': `"${idempotencyKey}"` }),
        ...headersOf(locale, authorization, membership),
      },
      body,
    });
    const answer = readAnswer(response, await response.text(), operation, locale);
    return answer.failure && authorization
      ? { ...answer, failure: withoutToken(answer.failure, authorization.slice('Bearer '.length)) }
      : answer;
  } catch {
    // What fetch throws differs between houses and may name headers; the code says enough.
    return own(signal.aborted ? 'TIMED_OUT' : 'NETWORK_ERROR');
  }
}

/** Who asks, and in which language. */
const headersOf = (locale: Locale, authorization: string | null, membership: string | null): Record<string, string> => ({
  'accept-language': locale === 'en' ? 'en' : 'zh-CN',
  ...(authorization === null ? {} : { authorization }),
  ...(membership === null ? {} : { 'fazhi-membership': membership }),
});

/** A server or proxy that repeats what it was sent must not bring the token into a log. */
function withoutToken(failure: ApiError, token: string): ApiError {
  if (!failure.message.includes(token)) return failure;
  return apiError({ ...errorFields(failure), message: failure.message.replaceAll(token, '***') });
}

function tell(onRequest: ClientOptions['onRequest'], event: RequestEvent): void {
  try {
    onRequest?.(event);
  } catch {
    // A broken log must not break the call it tells of.
  }
}
