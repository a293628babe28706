import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type ApiError, createClient, type RequestEvent, UnauthenticatedError } from '../../client-sdk/src/index.js';
import { type ClientOptions, createTransport, type Surroundings } from '../../client-sdk/src/transport.js';
import { broken, data, failure, json, type Peer, page, type Reply, silence, startPeer } from './peer.js';

const token = 'fz_secret-token-0123456789';
let peer: Peer;
beforeEach(async () => {
  peer = await startPeer();
});
afterEach(() => peer.stop());

/** A transport that does not really wait; `waits` tells how long it would have. */
function transport(options: Partial<ClientOptions> = {}, replies: Reply[] = [data({ ok: true })]) {
  peer.replies = replies;
  const waits: number[] = [];
  let passed = 0;
  const surroundings: Surroundings = {
    now: () => Date.now() + passed,
    random: () => 0,
    sleep: async (ms) => {
      waits.push(ms);
      passed += ms;
    },
  };
  return { ...createTransport({ endpoint: peer.url, token, ...options }, surroundings), waits };
}

const caught = (promise: Promise<unknown>): Promise<ApiError> =>
  promise.then(
    () => Promise.reject(new Error('A failure was expected.')),
    (error: ApiError) => error,
  );

test('a request carries the document, its name, the variables and the headers the server asks for', async () => {
  await expect(transport().request('query Q($a: Int) { ok }', { a: 1 })).resolves.toEqual({ ok: true });
  const [received] = peer.received;
  expect(received!.url).toBe('/graphql');
  expect(received!.body).toEqual({ query: 'query Q($a: Int) { ok }', variables: { a: 1 }, operationName: 'Q' });
  expect(received!.headers).toMatchObject({
    'content-type': 'application/json',
    'accept-language': 'zh-CN',
    'apollo-require-preflight': 'true',
    authorization: `Bearer ${token}`,
  });
});

test('English is asked for when the locale says so, and nobody is named without a token', async () => {
  await transport({ locale: 'en', token: undefined }).request('{ ok }', {});
  expect(peer.received[0]!.headers['accept-language']).toBe('en');
  expect(peer.received[0]!.headers.authorization).toBeUndefined();
  expect(peer.received[0]!.body.operationName).toBeUndefined();
});

test.each(['', '/', '/graphql', '/graphql/'])('the endpoint may end in %j', async (end) => {
  await transport({ endpoint: `${peer.url}${end}` }).request('{ ok }', {});
  expect(peer.received[0]!.url).toBe('/graphql');
});

test('a server below a path is asked below it', async () => {
  await transport({ endpoint: `${peer.url}/law/` }).request('{ ok }', {});
  expect(peer.received[0]!.url).toBe('/law/graphql');
});

test('a token function is asked before every try', async () => {
  const tokens = ['first', 'second'];
  await transport({ token: async () => tokens.shift() }, [page(503), data({ ok: true })]).request('{ ok }', {});
  expect(peer.received.map((r) => r.headers.authorization)).toEqual(['Bearer first', 'Bearer second']);
});

test.each<[string, Reply[]]>([
  ['a broken connection', [broken, data({ ok: true })]],
  ['429', [page(429), data({ ok: true })]],
  ['502, 503 and 504', [page(502), page(503), page(504), data({ ok: true })]],
  ['RATE_LIMITED in an answer', [failure('RATE_LIMITED'), data({ ok: true })]],
  ['OVERLOADED in an answer', [failure('OVERLOADED', 503), data({ ok: true })]],
])('a query is repeated after %s', async (_, replies) => {
  await expect(transport({}, replies).request('query Q { ok }', {})).resolves.toEqual({ ok: true });
  expect(peer.received).toHaveLength(replies.length);
});

test('retries end after maxRetries with the last failure', async () => {
  const { request, waits } = transport({ maxRetries: 2 }, [page(503)]);
  expect(await caught(request('{ ok }', {}))).toMatchObject({ code: 'OVERLOADED', status: 503 });
  expect(peer.received).toHaveLength(3);
  expect(waits).toEqual([125, 250]);
});

test('a mutation is repeated only when it names its effect, and with the same body', async () => {
  const plain = transport({}, [broken]);
  expect(await caught(plain.request('mutation M { ok }', {}))).toMatchObject({ code: 'NETWORK_ERROR', status: null, requestId: null });
  expect(peer.received).toHaveLength(1);
  const versioned = transport({}, [broken, broken, data({ ok: true })]);
  await versioned.request('mutation M { ok }', { id: 'x', expectedVersion: 4 });
  expect(peer.received).toHaveLength(3);
  expect(peer.received[2]!.body).toEqual(peer.received[1]!.body);
});

test('Retry-After in seconds is waited for, and not begun when it outlasts the call', async () => {
  const patient = transport({}, [page(429, { 'retry-after': '7' }), data({ ok: true })]);
  await patient.request('{ ok }', {});
  expect(patient.waits).toEqual([7000]);
  const hurried = transport({ timeoutMs: 5000 }, [page(429, { 'retry-after': '7' })]);
  expect(await caught(hurried.request('{ ok }', {}))).toMatchObject({ code: 'RATE_LIMITED', status: 429 });
  expect(hurried.waits).toEqual([]);
});

test('a call that takes longer than timeoutMs ends as TIMED_OUT and is not repeated', async () => {
  expect(await caught(transport({ timeoutMs: 50 }, [silence]).request('query Slow { ok }', {}))).toMatchObject({
    code: 'TIMED_OUT',
    status: null,
    operation: 'Slow',
  });
  expect(peer.received).toHaveLength(1);
});

test.each<[string, Reply, Partial<ApiError>]>([
  [
    'a GraphQL error with 200',
    failure('FORBIDDEN'),
    { code: 'FORBIDDEN', status: 200, requestId: 'r-body', message: 'message of FORBIDDEN' },
  ],
  ['a GraphQL error with 400', failure('BAD_USER_INPUT', 400), { code: 'BAD_USER_INPUT', status: 400 }],
  ['a GraphQL error with 500', failure('INTERNAL_SERVER_ERROR', 500), { code: 'INTERNAL_SERVER_ERROR', status: 500 }],
  ['an error without a code', json({ errors: [{ message: 'm' }] }, 400), { code: 'BAD_RESPONSE', requestId: 'r-header', message: 'm' }],
  ['data beside errors', json({ data: { a: 1 }, errors: [{ message: 'm', extensions: { code: 'FORBIDDEN' } }] }), { code: 'FORBIDDEN' }],
  ['a page', page(200), { code: 'BAD_RESPONSE', status: 200, requestId: null }],
  ['a page that is not there', page(404), { code: 'BAD_RESPONSE', status: 404 }],
  ['a proxy that wants a password', page(401), { code: 'UNAUTHENTICATED', status: 401 }],
  ['a redirect, which is not followed', page(302, { location: '/elsewhere' }), { code: 'BAD_RESPONSE', status: 302 }],
  ['JSON of another kind', json([1]), { code: 'BAD_RESPONSE' }],
  ['an answer without data', json({ data: null }), { code: 'BAD_RESPONSE' }],
])('%s is an ApiError that says so', async (_, reply, expected) => {
  const error = await caught(transport({}, [reply]).request('query Q { ok }', {}));
  expect(error).toMatchObject({ operation: 'Q', ...expected });
  expect(peer.received).toHaveLength(1);
});

test('UNAUTHENTICATED is an error of its own class, since callers ask for another token then', async () => {
  const error = await caught(transport({}, [failure('UNAUTHENTICATED')]).request('{ ok }', {}));
  expect(error).toBeInstanceOf(UnauthenticatedError);
  expect(error.name).toBe('UnauthenticatedError');
});

test('the token reaches neither errors nor events, even when the server repeats it', async () => {
  const events: RequestEvent[] = [];
  const echo = failure('BAD_USER_INPUT', 400, `no such thing as ${token}`);
  const { request } = transport({ onRequest: (event) => events.push(event) }, [page(503), echo]);
  const error = await caught(request('query Q { ok }', {}));
  expect(error.message).toBe('no such thing as ***');
  for (const text of [JSON.stringify(error), String(error.stack), JSON.stringify(events)]) expect(text).not.toContain('secret');
  expect(events).toMatchObject([
    { operation: 'Q', attempt: 1, status: 503, code: 'OVERLOADED', retryInMs: 125 },
    { operation: 'Q', attempt: 2, status: 400, code: 'BAD_USER_INPUT', retryInMs: null, requestId: 'r-body' },
  ]);
});

test('a token HTTP cannot carry is refused without being named or sent', async () => {
  const error = await caught(transport({ token: 'fz_secret\nx-evil: 1' }).request('{ ok }', {}));
  expect(error).toBeInstanceOf(UnauthenticatedError);
  expect(String(error.stack)).not.toContain('secret');
  expect(peer.received).toHaveLength(0);
});

test('what onRequest throws does not break the call', async () => {
  const { request } = transport({
    onRequest: () => {
      throw new Error('a broken log');
    },
  });
  await expect(request('{ ok }', {})).resolves.toEqual({ ok: true });
});

test.each<[string, Partial<ClientOptions>]>([
  ['no address', { endpoint: 'localhost' }],
  ['another protocol', { endpoint: 'ftp://localhost' }],
  ['a password in the address', { endpoint: 'http://me:secret@localhost' }],
  ['no time', { timeoutMs: 0 }],
  ['time that is no number', { timeoutMs: Number.NaN }],
  ['half a retry', { maxRetries: 0.5 }],
])('options with %s are refused at once, without naming what is secret', (_, options) => {
  let error: unknown;
  try {
    createClient({ endpoint: 'http://localhost:4000', ...options });
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(TypeError);
  expect(String(error)).not.toContain('secret');
});
