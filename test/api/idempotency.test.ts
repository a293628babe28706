import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../server/platform/actor.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';

let world: World;
let district: TestDistrict;
let director: TestActor;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());
beforeEach(async () => {
  await world.setClock('2024-01-15T02:00:00Z');
  district = await world.district({ units: 2, years: [2022, 2023] });
  director = await world.actor(Role.DISTRICT_DIRECTOR, district);
});

const close = `mutation($d: String!, $y: FiscalYear!) { cycleClose(districtCode: $d, year: $y) { cycle { year status } userErrors { code message } } }`;
const extend = `mutation($d: String!, $u: String!, $input: SubmissionExtendInput!) {
  submissionExtend(districtCode: $d, departmentCode: $u, year: 2023, input: $input) { submission { dueOn extensionReason } userErrors { code } } }`;
const reopen = `mutation($d: String!) { cycleReopen(districtCode: $d, year: 2023) { userErrors { code } } }`;

type Answered = Record<string, { cycle?: unknown; submission?: unknown; userErrors: { code: string; message: string }[] }>;
async function act(actor: TestActor, document: string, variables: Record<string, unknown>, key?: string) {
  const headers: Record<string, string> = key === undefined ? {} : { 'idempotency-key': key };
  const data = (await actor.run<Answered>(document, { d: district.code, ...variables }, headers)).expectData();
  return Object.values(data)[0]!;
}
const codes = ({ userErrors }: Awaited<ReturnType<typeof act>>) => userErrors.map(({ code }) => code);
const kept = async () => (await world.owner.query('select * from idempotency_key where district_id = $1', [district.id])).rows;

const done = { cycle: { year: 2023, status: 'CLOSED' }, userErrors: [] };

test('without a key a repetition is a second act', async () => {
  expect(await act(director, close, { y: 2023 })).toEqual(done);
  expect(codes(await act(director, close, { y: 2023 }))).toEqual(['INVALID_TRANSITION']);
  expect(await kept()).toEqual([]);
});

test('with the same key and body a repetition gets the answer of the first', async () => {
  for (let i = 0; i < 3; i += 1) expect(await act(director, close, { y: 2023 }, '"k-1"')).toEqual(done);
  expect(await kept()).toHaveLength(1);
});

test('a repetition does nothing again, even where the act could be done again', async () => {
  const first = { u: 'u1', input: { until: '2024-02-01', reason: '一' } };
  await act(director, extend, first, '"e-1"');
  await act(director, extend, { u: 'u1', input: { until: '2024-02-20', reason: '二' } }, '"e-2"');
  // The payload is read anew: it shows what holds now, not what held then.
  expect(await act(director, extend, first, '"e-1"')).toEqual({
    submission: { dueOn: '2024-02-20', extensionReason: '二' },
    userErrors: [],
  });
  await act(director, close, { y: 2023 }, '"c-1"');
  await act(director, reopen, {}, '"r-1"');
  expect(await act(director, close, { y: 2023 }, '"c-1"')).toMatchObject({ cycle: { status: 'OPEN' }, userErrors: [] });
});

test('a key with and without the quotes of a structured header is the same', async () => {
  expect(await act(director, close, { y: 2023 }, 'plain-key')).toEqual(done);
  expect(await act(director, close, { y: 2023 }, '"plain-key"')).toEqual(done);
});

test('another spelling of the document or another selection is the same act', async () => {
  await act(director, close, { y: 2023 }, 'k');
  const inline = `mutation Other($d: String!) { c: cycleClose(districtCode: $d, year: 2023) { userErrors { code } } }`;
  expect(await act(director, inline, {}, 'k')).toEqual({ userErrors: [] });
});

test('the same key with another body or for another act is refused and changes nothing', async () => {
  await act(director, close, { y: 2023 }, 'k');
  const state = async () =>
    (await world.owner.query('select to_jsonb(c) as row from cycle c where district_id = $1 order by year', [district.id])).rows;
  const before = [await state(), await kept()];
  const otherBody = await act(director, close, { y: 2022 }, 'k');
  expect(codes(otherBody)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect(otherBody.userErrors[0]?.message).toContain('cycleClose');
  expect(codes(await act(director, reopen, {}, 'k'))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect([await state(), await kept()]).toEqual(before);
});

test('a second act in the document of a key is refused and not taken for the first', async () => {
  const both = `mutation($d: String!) { a: cycleClose(districtCode: $d, year: 2022) { userErrors { code } } b: cycleClose(districtCode: $d, year: 2023) { userErrors { code } } }`;
  const answer = (await director.run<Answered>(both, { d: district.code }, { 'idempotency-key': 'k' })).expectData();
  expect([codes(answer.a!), codes(answer.b!)]).toEqual([[], ['IDEMPOTENCY_KEY_REUSED']]);
});

test('a refusal keeps nothing: the mended call may use the key', async () => {
  const variables = (until: string) => ({ u: 'u1', input: { until, reason: '原因' } });
  expect(codes(await act(director, extend, variables('2024-03-02'), 'k'))).toEqual(['AFTER_STATUTORY_DATE']);
  expect(await kept()).toEqual([]);
  expect(codes(await act(director, extend, variables('2024-03-01'), 'k'))).toEqual([]);
});

test('repetitions at the same time wait for the first and get its answer', async () => {
  for (let round = 0; round < 5; round += 1) {
    const answers = await Promise.all(Array.from({ length: 6 }, () => act(director, close, { y: 2023 }, `c-${round}`)));
    expect(answers).toEqual(Array(6).fill(done));
    expect(codes(await act(director, reopen, {}))).toEqual([]);
  }
});

test('the effect and its record are kept together: when the record cannot be kept, there is no effect', async () => {
  await world.owner.query(`alter table idempotency_key add constraint broken check (answer is null) not valid`);
  try {
    (await director.run(close, { d: district.code, y: 2023 }, { 'idempotency-key': 'k' })).expectErrors('INTERNAL_SERVER_ERROR');
  } finally {
    await world.owner.query('alter table idempotency_key drop constraint broken');
  }
  expect((await world.owner.query(`select status from cycle where district_id = $1 and year = 2023`, [district.id])).rows).toEqual([
    { status: 'OPEN' },
  ]);
  expect(await act(director, close, { y: 2023 }, 'k')).toEqual(done);
});

test('a key is kept for 24 hours and then forgotten, whoever comes next', async () => {
  await act(director, close, { y: 2023 }, 'k');
  await world.setClock('2024-01-16T02:00:00Z');
  expect(await act(director, close, { y: 2023 }, 'k')).toEqual(done);
  await world.setClock('2024-01-16T02:00:01Z');
  const other = await world.actor(Role.DISTRICT_DIRECTOR, district);
  await act(other, close, { y: 2022 }, 'another');
  expect((await kept()).map(({ key }) => key)).toEqual(['another']);
  expect(codes(await act(director, close, { y: 2023 }, 'k'))).toEqual(['INVALID_TRANSITION']);
});

test('a key belongs to one person: the same key of another is another key', async () => {
  const other = await world.actor(Role.DISTRICT_DIRECTOR, district);
  await act(director, close, { y: 2023 }, 'k');
  expect(codes(await act(other, close, { y: 2023 }, 'k'))).toEqual(['INVALID_TRANSITION']);
});

describe('a header that is no key', () => {
  test.each([
    ['empty', ''],
    ['blank', '  '],
    ['two keys', 'a, b'],
    ['an open quote', '"a'],
    ['too long', 'x'.repeat(256)],
    ['not ASCII', '"\u00e9"'],
  ])('%s is refused and changes nothing', async (_, key) => {
    const answer = await director.run(close, { d: district.code, y: 2023 }, { 'idempotency-key': key });
    answer.expectErrors('BAD_USER_INPUT');
    expect(await kept()).toEqual([]);
  });
});

test('what was done under a key is shown to nobody else by the database', async () => {
  await act(director, close, { y: 2023 }, 'k');
  const seen = async (scope: string, user: string | null) => {
    const client = await world.connected.pool.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('app.district', $1, true), set_config('app.scope', $2, true), set_config('app.user', $3, true)`,
        [district.id, scope, user],
      );
      return (await client.query('select key from idempotency_key')).rows.length;
    } finally {
      await client.query('rollback');
      client.release();
    }
  };
  const other = await world.actor(Role.DISTRICT_DIRECTOR, district);
  expect(await seen('OFFICE', director.actor.userId)).toBe(1);
  expect(await seen('OFFICE', other.actor.userId)).toBe(0);
  expect(await seen('DEPARTMENT', director.actor.userId)).toBe(0);
  expect(await seen('ADMIN', other.actor.userId)).toBe(0);
});
