import { expect, test } from '@jest/globals';
import { operationOf } from '../../client-sdk/src/document.js';
import { type FailedAttempt, isRepeatable, parseRetryAfter, waitBeforeRetry } from '../../client-sdk/src/retry.js';

const failed: FailedAttempt = {
  kind: 'query',
  code: 'NETWORK_ERROR',
  repeatable: false,
  attempt: 1,
  maxRetries: 3,
  retryAfterMs: null,
  remainingMs: 30_000,
  random: 0,
};

test.each<[string, Partial<FailedAttempt>, number | null]>([
  ['a query without an answer is repeated', {}, 125],
  ['a query is repeated after 429', { code: 'RATE_LIMITED' }, 125],
  ['a query is repeated after 502 to 504', { code: 'OVERLOADED' }, 125],
  ['a fault of the server is not repeated', { code: 'INTERNAL_SERVER_ERROR' }, null],
  ['a refused token is not repeated', { code: 'UNAUTHENTICATED' }, null],
  ['a bad request is not repeated', { code: 'BAD_USER_INPUT' }, null],
  ['a wrong address is not asked again', { code: 'BAD_RESPONSE' }, null],
  ['time that is up is not asked for again', { code: 'TIMED_OUT' }, null],
  ['a mutation that could happen twice is not repeated', { kind: 'mutation' }, null],
  ['a mutation that names its effect is repeated', { kind: 'mutation', repeatable: true }, 125],
  ['the last retry allowed is made', { attempt: 3 }, 500],
  ['no retry comes after the last', { attempt: 4 }, null],
  ['maxRetries 0 means never', { maxRetries: 0 }, null],
  ['the wait doubles', { attempt: 2 }, 250],
  ['the wait is capped', { attempt: 20, maxRetries: 20 }, 4000],
  ['half of the wait is chance', { random: 0.999 }, 250],
  ['Retry-After is a lower bound', { retryAfterMs: 5000 }, 5000],
  ['a short Retry-After does not shorten the wait', { retryAfterMs: 1 }, 125],
  ['a Retry-After of 0 waits as usual', { retryAfterMs: 0 }, 125],
  ['a wait that does not fit into the time left is not begun', { retryAfterMs: 31_000 }, null],
  ['a wait that would take all the time left is not begun', { remainingMs: 125 }, null],
])('%s', (_, change, expected) => {
  expect(waitBeforeRetry({ ...failed, ...change })).toBe(expected);
});

test.each<[string, unknown, boolean]>([
  ['expectedVersion', { id: 'a', expectedVersion: 3 }, true],
  ['the first version', { id: 'a', expectedVersion: 0 }, true],
  ['an id of the client in the input', { input: { id: 'a' } }, true],
  ['an id that only selects', { id: 'a' }, false],
  ['an input without id', { input: { text: 'x' } }, false],
  ['an id that is null', { input: { id: null } }, false],
  ['no input', { input: null }, false],
  ['no variables', undefined, false],
])('a mutation with %s is repeatable: see the table', (_, variables, expected) => {
  expect(isRepeatable(variables)).toBe(expected);
});

const now = Date.parse('2024-01-15T02:00:00Z');
test.each<[string | null, number | null]>([
  ['0', 0],
  ['120', 120_000],
  [' 7 ', 7000],
  ['Mon, 15 Jan 2024 02:00:30 GMT', 30_000],
  ['Monday, 15-Jan-24 02:00:30 GMT', 30_000],
  ['Mon, 15 Jan 2024 01:00:00 GMT', 0],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['Soon, perhaps', null],
  ['', null],
  [null, null],
])('Retry-After %p means %p milliseconds', (header, expected) => {
  expect(parseRetryAfter(header, now)).toBe(expected);
});

test.each<[string, string, string]>([
  ['query Reports { a }', 'Reports', 'query'],
  ['{ viewer { id } }', 'anonymous', 'query'],
  ['mutation { a }', 'anonymous', 'mutation'],
  ['fragment F on T { a }\nmutation Save($id: ID!) { a }', 'Save', 'mutation'],
  ['# a mutation comes later\nquery Q { a }', 'Q', 'query'],
  ['# query Old { a }\nmutation New { a }', 'New', 'mutation'],
  ['query Q { find(text: "mutation") { id } }', 'Q', 'mutation'],
])('%j is %s, taken as a %s', (text, name, kind) => {
  expect(operationOf(text)).toEqual({ name, kind });
});
