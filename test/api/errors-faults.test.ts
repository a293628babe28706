import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ReportDocument, ReportSaveDocument } from '../../client-sdk/src/generated/graphql.js';
import { aReport } from '../kit/builders.js';
import { aDesk, type Desk, done, reportSave } from '../kit/desk.js';
import { type SecondServer, secondServer } from '../kit/second-server.js';
import { World } from '../kit/world.js';

let world: World;
let server: SecondServer;
let desk: Desk;
beforeAll(async () => {
  world = await World.start();
  server = await secondServer(world, { logLevel: 'debug' });
  const made = await aDesk(world);
  desk = { ...made, clerk: server.as(made.clerk) };
  done(await reportSave(desk.clerk, desk.reportId, 1, aReport()));
  // From here on every read and every save of other matters fails inside.
  await world.owner.query('alter table other_matter rename to not_there');
});
afterAll(async () => {
  await server.stop();
  await world.stop();
});

const secret = '机密的正文 2024';
const inner = /not_there|other_matter|relation|42P01|stack|node_modules|\.js|select|pg_/i;
/** The three ways a request reaches the database: passed through as text, completed by graphql-js, and written. */
const requests: [string, string, () => Record<string, unknown>][] = [
  ['a query passed through', String(ReportDocument).replace('contentHash', ''), () => ({ id: desk.reportId })],
  ['a query with a loaded field', String(ReportDocument), () => ({ id: desk.reportId })],
  [
    'a mutation',
    String(ReportSaveDocument),
    () => ({ id: desk.reportId, expectedVersion: 2, input: { otherMatters: [{ id: crypto.randomUUID(), text: secret }] } }),
  ],
];

test.each(requests)(
  'a fault within %s is INTERNAL_SERVER_ERROR without any inner detail, in both languages',
  async (_, document, variables) => {
    for (const [language, sentence] of [
      ['en', /^Internal error\./],
      ['zh', /^系统内部错误/],
    ] as const) {
      const answer = await desk.clerk.run(document, variables(), { 'accept-language': language });
      for (const error of answer.expectErrors('INTERNAL_SERVER_ERROR')) {
        expect(error.message).toMatch(sentence);
        expect(Object.keys(error.extensions).sort()).toEqual(['code', 'requestId']);
        expect(error.extensions.requestId).toBe(answer.requestId);
      }
      expect(answer.body).not.toMatch(inner);
    }
  },
);

test('a fault leaves its cause in the log under the request id of the answer', async () => {
  for (const [, document, variables] of requests) {
    const { requestId } = await desk.clerk.run(document, variables());
    const entries = server
      .log()
      .split('\n')
      .filter((line) => line.includes(`"reqId":"${requestId}"`) && line.includes('"level":50'))
      .map((line) => JSON.parse(line) as { err: { message: string; stack: string } });
    expect(entries.map((entry) => entry.err.message)).toContain('relation "other_matter" does not exist');
    expect(entries[0]?.err.stack).toMatch(/\.[jt]s:\d+/);
  }
});

test('a fault in a mutation changes nothing', async () => {
  const before = await world.owner.query('select version, title from report where id = $1', [desk.reportId]);
  const input = { title: '新题目', otherMatters: [{ id: crypto.randomUUID(), text: 'x' }] };
  (await desk.clerk.run(ReportSaveDocument, { id: desk.reportId, expectedVersion: 2, input })).expectErrors('INTERNAL_SERVER_ERROR');
  const after = await world.owner.query('select version, title from report where id = $1', [desk.reportId]);
  expect(after.rows).toEqual(before.rows);
});

test('after many faults the server still answers what does not fail: no connection is lost or left in a broken transaction', async () => {
  for (let i = 0; i < 40; i += 1) {
    for (const [, document, variables] of requests) (await desk.clerk.run(document, variables())).expectErrors('INTERNAL_SERVER_ERROR');
  }
  (await desk.clerk.run('query ($id: ID!) { report(id: $id) { title commitments { text } } }', { id: desk.reportId })).expectData();
  const { pool } = server.connected;
  expect(pool.totalCount - pool.idleCount).toBe(0);
});

test('no token, no hash of one and no text of a report stands in the log', async () => {
  await server.as({ ...desk.clerk, token: 'fz_an-unknown-token' }).run('{ viewer { id } }');
  for (const [, document, variables] of requests) await desk.clerk.run(document, variables());
  const log = server.log();
  expect(log).toContain('"level":30');
  expect(log).not.toContain(desk.clerk.token);
  expect(log).not.toContain(desk.clerk.token.slice(3));
  expect(log).not.toContain(desk.clerk.actor.tokenSha256);
  expect(log).not.toContain('fz_');
  expect(log).not.toContain(secret);
  expect(log).not.toMatch(/authorization|bearer/i);
});
