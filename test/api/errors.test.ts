import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../server/platform/actor.js';
import { errorCodes } from '../../server/platform/errors.js';
import { aReport } from '../kit/builders.js';
import { aDesk, type Desk, done, readReport, reportSave } from '../kit/desk.js';
import type { TestActor } from '../kit/world.js';
import { World } from '../kit/world.js';

let world: World;
let desk: Desk;
beforeAll(async () => {
  world = await World.start();
  desk = await aDesk(world);
  done(await reportSave(desk.clerk, desk.reportId, 1, aReport()));
});
afterAll(() => world.stop());

const han = /\p{Script=Han}{2}/u;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('every top-level error', () => {
  const faulty: [string, string, (actor: TestActor) => ReturnType<TestActor['run']>][] = [
    ['an unfinished document', 'BAD_USER_INPUT', (a) => a.run('{ viewer { id }')],
    ['an empty document', 'BAD_USER_INPUT', (a) => a.run('   ')],
    ['an unknown field', 'BAD_USER_INPUT', (a) => a.run('{ viewer { shoeSize } }')],
    ['an unknown root field', 'BAD_USER_INPUT', (a) => a.run('{ users { id } }')],
    ['a missing argument', 'BAD_USER_INPUT', (a) => a.run('{ report { id } }')],
    ['a subscription, which does not exist', 'BAD_USER_INPUT', (a) => a.run('subscription { report { id } }')],
    ['a variable of the wrong type', 'BAD_USER_INPUT', (a) => a.run('query ($id: ID!) { report(id: $id) { id } }', { id: { a: 1 } })],
    ['a variable left out', 'BAD_USER_INPUT', (a) => a.run('query ($id: ID!) { report(id: $id) { id } }')],
    ['a fraction for an Int', 'BAD_USER_INPUT', (a) => a.run('query ($n: Int) { reports(first: $n) { totalCount } }', { n: 1.5 })],
    ['a year out of range', 'BAD_USER_INPUT', (a) => a.run('{ cycle(districtCode: "1", year: 1999) { id } }')],
    ['two operations and no name', 'BAD_USER_INPUT', (a) => a.run('query A { viewer { id } } query B { viewer { id } }')],
    ['a decimal that is none', 'BAD_USER_INPUT', (a) => save(a, { activities: [figure({ value: '3.2万' })] })],
    ['a number for a decimal', 'BAD_USER_INPUT', (a) => save(a, { activities: [figure({ value: 3.2 })] })],
    ['a day that does not exist', 'BAD_USER_INPUT', (a) => save(a, { commitments: [{ id: 'x', text: 'x', dueOn: '2024-02-30' }] })],
    ['an unknown enum value', 'BAD_USER_INPUT', (a) => save(a, { activities: [figure({ role: 'SUM' })] })],
    ['an unknown input field', 'BAD_USER_INPUT', (a) => save(a, { subtitle: 'x' })],
    ['a field of another role', 'FORBIDDEN', (a) => a.run('{ consolidation(districtCode: "1", year: 2023) { year } }')],
  ];
  const figure = (over: object) => ({
    id: 'x',
    heading: 'x',
    narrative: 'x',
    figures: [{ id: 'x', label: 'x', value: '1', unit: '次', ...over }],
  });
  const save = (actor: TestActor, input: object) =>
    actor.run('mutation ($input: ReportSaveInput!) { reportSave(id: "x", expectedVersion: 1, input: $input) { userErrors { code } } }', {
      input,
    });

  test.each(faulty)('of %s has the code %s, the request id of the header, and no inner detail', async (_, code, run) => {
    const answer = await run(desk.clerk);
    for (const error of answer.expectErrors(code)) {
      expect(Object.keys(errorCodes)).toContain(error.extensions.code);
      expect(error.extensions.requestId).toMatch(uuid);
      expect(error.extensions.requestId).toBe(answer.requestId);
      expect(Object.keys(error.extensions).sort()).toEqual(['code', 'requestId']);
      expect(error.message).not.toBe('');
    }
    expect(answer.body).not.toMatch(/stack|node_modules|\.js:|select /i);
  });

  test('has another request id in every request, whatever id the client sends', async () => {
    const send = () => desk.clerk.run('{ nothing }', {}, { 'x-request-id': 'mine', 'request-id': 'mine' });
    const ids = (await Promise.all([send(), send()])).map((answer) => answer.requestId);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(uuid);
  });
});

describe('a request that never becomes an operation', () => {
  const json = { 'content-type': 'application/json' };
  test.each<[string, number, Record<string, string>, string]>([
    ['is no JSON', 400, json, '{"query": '],
    ['holds no query', 400, json, '{}'],
    ['is a batch', 400, json, '[{"query":"{ viewer { id } }"}]'],
    ['holds a query that is no text', 400, json, '{"query":1}'],
    ['holds variables that are no object', 400, json, '{"query":"{ viewer { id } }","variables":"x"}'],
    ['comes as a form would', 400, { 'content-type': 'text/plain' }, '{"query":"{ viewer { id } }"}'],
    ['is larger than 2 MB', 413, json, `{"query":"{ viewer { id } }","x":"${'x'.repeat(2 * 1024 * 1024)}"}`],
  ])('since it %s is refused as BAD_USER_INPUT with status %i, and names its request id', async (_, status, headers, payload) => {
    const response = await world.http.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(response.statusCode).toBe(status);
    const { errors } = response.json() as { errors?: { extensions: { code: string; requestId: string } }[] };
    expect(errors?.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.extensions.requestId).toMatch(uuid);
    expect(response.headers['x-request-id']).toBe(errors?.[0]?.extensions.requestId);
  });

  test('a mutation does not run by GET', async () => {
    const query = `mutation { reportSave(id: "${desk.reportId}", expectedVersion: 2, input: {title: "x"}) { userErrors { code } } }`;
    const authorization = `Bearer ${desk.clerk.token}`;
    const url = `/graphql?query=${encodeURIComponent(query)}`;
    const plain = await world.http.inject({ method: 'GET', url, headers: { authorization } });
    const asked = await world.http.inject({ method: 'GET', url, headers: { authorization, 'apollo-require-preflight': '1' } });
    expect([plain.statusCode, asked.statusCode]).toEqual([400, 405]);
    expect((await readReport(desk.head, desk.reportId))?.version).toBe(2);
  });
});

describe('the language', () => {
  test.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['zh-CN', 'zh'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['de, fr;q=0.9', 'zh'],
    ['de, en;q=0.3', 'en'],
    ['en;q=0.4, zh;q=0.5', 'zh'],
    ['zh;q=0.4, en;q=0.5', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-US,en;q=0.9,zh-CN;q=0.8', 'en'],
    ['en;q=0', 'zh'],
    ['zh;q=0, en;q=0.1', 'en'],
    ['en, zh', 'en'],
    ['*', 'zh'],
    ['english', 'zh'],
    [';;q=x,,', 'zh'],
  ])('of errors under Accept-Language %j is %s; the code stays', async (header, language) => {
    // `inject` sends no header of its own, so undefined is a request without one.
    const headers = { authorization: `Bearer ${desk.clerk.token}`, 'content-type': 'application/json' };
    const response = await world.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: header === undefined ? headers : { ...headers, 'accept-language': header },
      payload: { query: '{ consolidation(districtCode: "1", year: 2023) { year } }' },
    });
    const [error] = (response.json() as { errors: { message: string; extensions: { code: string } }[] }).errors;
    expect(error?.extensions.code).toBe('FORBIDDEN');
    expect(han.test(error?.message ?? '') ? 'zh' : 'en').toBe(language);
  });

  test('of refusals follows the same header', async () => {
    const refusal = async (language: string) =>
      (await reportSave(desk.clerk, desk.reportId, 99, {}, { 'accept-language': language })).userErrors[0]?.message;
    expect(await refusal('de, fr;q=0.9')).toMatch(han);
    expect(await refusal('zh;q=0.4, en;q=0.5')).not.toMatch(han);
  });
});

describe('a credential', () => {
  const asking = '{ viewer { id role } reports { totalCount } }';
  const bearing = (authorization: string, language = 'en') => world.send(asking, {}, { authorization, 'accept-language': language });

  test.each([
    ['of another scheme', 'Basic dXNlcjpwYXNz'],
    ['without the prefix', `Bearer ${'a'.repeat(43)}`],
    ['that nobody was given', `Bearer fz_${'a'.repeat(43)}`],
    ['that is the prefix alone', 'Bearer fz_'],
    ['that is empty', 'Bearer '],
    ['with something behind', 'Bearer fz_abc def'],
    ['that holds quotes', `Bearer fz_'or'1'='1`],
  ])('%s is UNAUTHENTICATED, in both languages, even for the public field', async (_, authorization) => {
    for (const language of ['zh', 'en']) {
      const answer = await bearing(authorization, language);
      for (const error of answer.expectErrors('UNAUTHENTICATED')) expect(han.test(error.message)).toBe(language === 'zh');
      expect(answer.body).not.toContain(authorization);
    }
  });

  test('is not needed to learn that one is nobody, and nothing else is answered to nobody', async () => {
    expect((await world.send('{ viewer { id role } }')).expectData()).toEqual({ viewer: { id: 'anonymous', role: null } });
    (await world.send('{ reports { totalCount } }')).expectErrors('UNAUTHENTICATED');
  });

  const withdrawals: [string, (by: Desk) => Promise<unknown>][] = [
    ['revoked', (by) => world.owner.query('update token set revoked_at = now() where sha256 = $1', [by.clerk.actor.tokenSha256])],
    [
      'expired',
      (by) =>
        world.owner.query(`update token set expires_at = now() - interval '1 second' where sha256 = $1`, [by.clerk.actor.tokenSha256]),
    ],
    ['of a disabled person', (by) => world.owner.query('update app_user set disabled_at = now() where id = $1', [by.clerk.actor.userId])],
    [
      'of an ended membership',
      (by) => world.owner.query(`update membership set valid_to = '2020-12-31' where user_id = $1`, [by.clerk.actor.userId]),
    ],
    [
      'whose role has changed',
      (by) => world.owner.query(`update membership set role = 'DEPARTMENT_HEAD' where user_id = $1`, [by.clerk.actor.userId]),
    ],
    [
      'whose unit has changed',
      (by) =>
        world.owner.query('update membership set department_id = $2 where user_id = $1', [by.clerk.actor.userId, by.district.units[1]?.id]),
    ],
  ];
  test.each(withdrawals)('that is %s stops at once, though the server still remembers whose it was', async (_, withdraw) => {
    const own = await aDesk(world, { units: 2 });
    expect((await readReport(own.clerk, own.reportId))?.version).toBe(1);
    await withdraw(own);
    (await own.clerk.run('query ($id: ID!) { report(id: $id) { id title } }', { id: own.reportId })).expectErrors('UNAUTHENTICATED');
    (await own.clerk.run('query ($id: ID!) { report(id: $id) { contentHash } }', { id: own.reportId })).expectErrors('UNAUTHENTICATED');
    (await own.clerk.run('{ viewer { id } }')).expectErrors('UNAUTHENTICATED');
    const write = 'mutation ($id: ID!) { reportSave(id: $id, expectedVersion: 1, input: {title: "x"}) { userErrors { code } } }';
    (await own.clerk.run(write, { id: own.reportId })).expectErrors('UNAUTHENTICATED');
    expect((await readReport(own.head, own.reportId))?.version).toBe(1);
  });

  test('that is given back works again', async () => {
    const { clerk } = await aDesk(world);
    const revoke = (at: string) => world.owner.query(`update token set revoked_at = ${at} where sha256 = $1`, [clerk.actor.tokenSha256]);
    await revoke('now()');
    (await clerk.run(asking)).expectErrors('UNAUTHENTICATED');
    await revoke('null');
    (await clerk.run(asking)).expectData();
  });

  test('of a role without reports stays FORBIDDEN, not UNAUTHENTICATED', async () => {
    const admin = await world.actor(Role.DISTRICT_ADMIN, desk.district);
    (await admin.run('{ reports { totalCount } }')).expectErrors('FORBIDDEN');
  });
});
