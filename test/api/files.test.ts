import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { acts, aDistrictAtWork, done } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

type Headers = Record<string, string>;
const send = (actor: TestActor | null, bytes: Buffer, name = '会议纪要.pdf', headers: Headers = {}) =>
  world.http.inject({
    method: 'POST',
    url: `/files?name=${encodeURIComponent(name)}`,
    headers: {
      'content-type': 'application/pdf',
      'accept-language': 'en',
      ...(actor && { authorization: `Bearer ${actor.token}` }),
      ...headers,
    },
    payload: bytes,
  });
const get = (actor: TestActor | null, id: string) =>
  world.http.inject({ method: 'GET', url: `/files/${id}`, headers: { ...(actor && { authorization: `Bearer ${actor.token}` }) } });
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const kept = async () => (await readdir(world.folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

async function aFollowUp(at: Awaited<ReturnType<typeof aDistrictAtWork>>, evidence: string[]) {
  const shortcomingId = v7();
  const created = done(await acts.create(at.clerk, at.district, at.unit));
  const saved = done(await acts.save(at.clerk, created, { shortcomings: [{ id: shortcomingId, text: '人员不足' }] }));
  const report = done(await acts.submit(at.head, saved));
  const document = `mutation($i: FollowUpRecordInput!) { followUpRecord(input: $i) { followUp { evidence { id sha256 name size by } } userErrors { code field } } }`;
  const answer = await at.clerk.run<{ followUpRecord: unknown }>(document, { i: { shortcomingId, state: 'REPORTED_DONE', evidence } });
  return { report, recorded: answer.expectData().followUpRecord, shortcomingId };
}

test('a file comes back byte for byte, as a download that no browser opens', async () => {
  const at = await aDistrictAtWork(world);
  const bytes = randomBytes(300_000);
  const sent = await send(at.clerk, bytes);
  expect(sent.statusCode).toBe(201);
  const { id, ...rest } = sent.json();
  expect(rest).toEqual({ sha256: sha256(bytes) });
  const found = await get(at.head, id);
  expect(found.rawPayload.equals(bytes)).toBe(true);
  expect(found.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'content-disposition': `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent('会议纪要.pdf')}`,
    'cache-control': 'private, no-store',
  });
});

test('the office sees a file only with the released follow-up that it proves, and nobody else ever', async () => {
  const at = await aDistrictAtWork(world);
  const { id } = (await send(at.clerk, Buffer.from('证明'))).json();
  for (const actor of [at.reviewer, at.otherHead]) expect((await get(actor, id)).statusCode).toBe(404);
  expect((await get(null, id)).statusCode).toBe(401);
  const { report, recorded } = await aFollowUp(at, [id]);
  expect(recorded).toEqual({
    followUp: {
      evidence: [{ id, sha256: sha256(Buffer.from('证明')), name: '会议纪要.pdf', size: 6, by: at.clerk.actor.userName }],
    },
    userErrors: [],
  });
  expect((await get(at.reviewer, id)).body).toBe('证明');
  expect((await get(at.otherHead, id)).statusCode).toBe(404);
  (await acts.return(at.reviewer, report)).expectData();
  expect((await get(at.reviewer, id)).statusCode).toBe(404);
  await world.connected.app.trail.flush();
  const { rows } = await world.owner.query(
    `select action, outcome from audit_event where district_id = $1 and (object_id = $2 or (outcome = 'READ' and body like '%' || $2 || '%')) order by seq`,
    [at.district.id, id],
  );
  expect(rows[0]).toEqual({ action: 'file.add', outcome: 'DONE' });
  expect(rows.filter(({ outcome }) => outcome === 'READ').length).toBeGreaterThan(0);
});

test('a file is evidence once; one of another unit is not found, and the refused follow-up leaves nothing', async () => {
  const at = await aDistrictAtWork(world);
  const own = (await send(at.clerk, Buffer.from('甲'))).json();
  const foreign = (await send(at.otherHead, Buffer.from('乙'))).json();
  const { recorded, shortcomingId } = await aFollowUp(at, [own.id, foreign.id]);
  expect(recorded).toEqual({ followUp: null, userErrors: [{ code: 'NOT_FOUND', field: ['input', 'evidence', '1'] }] });
  const { rows } = await world.owner.query('select count(*)::int as n from follow_up where shortcoming_id = $1', [shortcomingId]);
  expect(rows).toEqual([{ n: 0 }]);
});

test('more than 20 MB, nothing at all, a path for a name and a stranger are refused and leave no byte', async () => {
  const at = await aDistrictAtWork(world);
  const before = await kept();
  const large = Buffer.alloc(20 * 1024 * 1024 + 1);
  expect((await send(at.clerk, large)).json().errors[0]).toMatchObject({
    message: expect.stringContaining('20 MB'),
    extensions: { code: 'BAD_USER_INPUT' },
  });
  // Who does not say how much is coming is stopped on the way.
  const chunked = world.http.inject({
    method: 'POST',
    url: '/files?name=x',
    headers: { authorization: `Bearer ${at.clerk.token}`, 'content-type': 'x/y', 'transfer-encoding': 'chunked', 'content-length': '0' },
    payload: large,
  });
  expect((await chunked).statusCode).toBe(400);
  expect((await send(at.clerk, Buffer.alloc(0))).statusCode).toBe(400);
  expect((await send(at.clerk, Buffer.from('x'), '../../etc/passwd')).statusCode).toBe(400);
  expect((await send(null, Buffer.from('x'))).statusCode).toBe(401);
  expect((await send(at.reviewer, Buffer.from('x'))).statusCode).toBe(403);
  expect(await kept()).toBe(before);
});

test('the same call under one key keeps one file', async () => {
  const at = await aDistrictAtWork(world);
  const key = { 'idempotency-key': `"${v7()}"` };
  const first = (await send(at.clerk, Buffer.from('同一文件'), 'a.txt', key)).json();
  expect((await send(at.clerk, Buffer.from('同一文件'), 'a.txt', key)).json()).toEqual(first);
  expect((await send(at.clerk, Buffer.from('另一文件'), 'a.txt', key)).statusCode).toBe(400);
});
