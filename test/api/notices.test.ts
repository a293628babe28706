import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PgBoss } from 'pg-boss';
import { v7 } from 'uuid';
import { NoticeJobs } from '../../server/modules/notices/notice-jobs.js';
import { NoticeSender } from '../../server/modules/notices/notice-sender.js';
import { anonymous, Role } from '../../server/platform/actor.js';
import { openJobs } from '../../server/platform/jobs.js';
import { type Mailbox, openMailbox } from '../kit/mailbox.js';
import { acts, aDistrictAtWork, aSubmittedReport, done, type ReportState } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';

interface Posted {
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

let world: World;
let mailbox: Mailbox;
let hook: Server;
let hookUrl: string;
let boss: PgBoss;
const posted: Posted[] = [];
let answer = 204;
beforeAll(async () => {
  hook = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (answer < 300) posted.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(answer, { location: 'http://127.0.0.1:1/elsewhere' }).end();
    });
  });
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(hook.address() as AddressInfo).port}`;
  hookUrl = `http://${host}/hook`;
  world = await World.start('empty', { webhookHosts: [host] });
  mailbox = await openMailbox();
  boss = openJobs({ url: world.database.appUrl, onError: (error) => expect(error).toBeUndefined() });
  await boss.start();
  const sender = new NoticeSender({
    smtpUrl: mailbox.url,
    mailFrom: 'fazhi@example.cn',
    publicUrl: 'https://fazhi.example',
    webhookHosts: [host],
  });
  await new NoticeJobs(boss, world.connected.app.services.database, sender).start();
});
afterAll(async () => {
  await boss.stop({ graceful: false });
  hook.close();
  await mailbox.close();
  await world.stop();
});

/** Waits for what a job will bring. */
async function soon<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await ask();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not come within 20 seconds.');
}
const sent = () => boss.send('notice.relay', {});

/** A report that the office returned: it sees it no more, so what it answers has no report. */
async function returnedOf(at: Awaited<ReturnType<typeof aDistrictAtWork>>, report: ReportState): Promise<ReportState> {
  expect((await acts.return(at.reviewer, report)).expectData()).toMatchObject({ reportReturn: { userErrors: [] } });
  return { ...report, version: report.version + 1, status: 'RETURNED' };
}

interface Inbox {
  readonly unread: number;
  readonly notices: {
    id: string;
    kind: string;
    year: number;
    seenAt: string | null;
    dueOn: string | null;
    report: { id: string } | null;
    followUp: { verification: { note: string } } | null;
    commitment: { text: string } | null;
  }[];
}
const inboxFields = 'unread notices { id kind year seenAt dueOn report { id } followUp { verification { note } } commitment { text } }';
const inboxOf = async (actor: TestActor): Promise<Inbox> =>
  (await actor.run<{ viewer: { inbox: Inbox } }>(`{ viewer { inbox { ${inboxFields} } } }`)).expectData().viewer.inbox;
const address = (actor: TestActor, email: string) =>
  world.owner.query('update app_user set email = $2 where id = $1', [actor.actor.userId, email]);

test('who works in the unit is told what the office did, in the inbox and by mail; nobody else is, and no text leaves the house', async () => {
  const at = await aDistrictAtWork(world);
  await address(at.clerk, 'clerk@example.cn');
  const { report } = await aSubmittedReport(world, at);
  await returnedOf(at, report);
  expect(await inboxOf(at.clerk)).toMatchObject({
    unread: 1,
    notices: [{ kind: 'RETURNED', year: 2023, seenAt: null, report: { id: report.id } }],
  });
  expect(await inboxOf(at.head)).toMatchObject({ unread: 1 });
  for (const other of [at.reviewer, at.director, at.otherHead]) expect(await inboxOf(other)).toEqual({ unread: 0, notices: [] });

  await sent();
  const mail = await soon(() => mailbox.mails.find(({ to }) => to === 'clerk@example.cn'));
  expect(mail.subject).toMatch(/第1局 2023 年度：报告已退回/);
  expect(mail.text).toContain('https://fazhi.example');
  expect(mail.text).not.toMatch(/人员不足|请补充原因/);
  const { rows } = await world.owner.query('select delivery from notice where district_id = $1 order by delivery', [at.district.id]);
  expect(rows).toEqual([{ delivery: 'NONE' }, { delivery: 'SENT' }]);
});

test('who left the unit or was disabled before the mail went gets none, and the administrator sees why', async () => {
  const at = await aDistrictAtWork(world);
  const admin = await world.actor(Role.DISTRICT_ADMIN, at.district);
  await address(at.clerk, 'left@example.cn');
  const { report } = await aSubmittedReport(world, at);
  await returnedOf(at, report);
  await world.owner.query('update app_user set disabled_at = now() where id = $1', [at.clerk.actor.userId]);
  await sent();
  const given = 'query { deliveries(filter: { states: [FAILED] }) { nodes { error user { id } } } }';
  const [one] = await soon(async () => {
    const { nodes } = (await admin.run<{ deliveries: { nodes: { error: string; user: { id: string } }[] } }>(given)).expectData()
      .deliveries;
    return nodes.length > 0 ? nodes : undefined;
  });
  expect(one).toMatchObject({ error: expect.stringContaining('left the unit'), user: { id: at.clerk.actor.userId } });
  expect(mailbox.mails.filter(({ to }) => to === 'left@example.cn')).toEqual([]);
});

test('what a refused or rolled back act would have told is told to nobody', async () => {
  const at = await aDistrictAtWork(world);
  const { report } = await aSubmittedReport(world, at);
  await acts.return(at.reviewer, { ...report, version: report.version + 5 });
  await acts.return(at.otherHead, report);
  expect(await inboxOf(at.clerk)).toEqual({ unread: 0, notices: [] });
});

test('a verdict, an acceptance and what is due soon or overdue come to the inbox; reading it marks what was there', async () => {
  const at = await aDistrictAtWork(world);
  const { report, shortcomingId } = await aSubmittedReport(world, at);
  done(
    await acts.save(at.clerk, await returnedOf(at, report), {
      commitments: [
        { id: v7(), text: '招录两人', dueOn: '2024-01-20', addresses: [shortcomingId] },
        { id: v7(), text: '完成培训', dueOn: '2024-01-10', addresses: [shortcomingId] },
      ],
    }),
  );
  const again = done(await acts.submit(at.head, { ...report, version: report.version + 2 }));
  const accepted = done(await acts.accept(at.reviewer, again));
  expect(accepted.status).toBe('ACCEPTED');
  const told = await at.clerk.run<{ followUpRecord: { followUp: { id: string } } }>(
    'mutation($i: FollowUpRecordInput!) { followUpRecord(input: $i) { followUp { id } userErrors { code } } }',
    { i: { shortcomingId, state: 'REPORTED_DONE', note: '已到岗' } },
  );
  await at.reviewer.run(
    'mutation($id: ID!) { followUpVerify(id: $id, input: { outcome: REJECTED, note: "仅一人" }) { userErrors { code } } }',
    {
      id: told.expectData().followUpRecord.followUp.id,
    },
  );
  await world.setClock('2024-01-15T02:00:00Z');
  const remind = async () => {
    await world.connected.app.services.database.transaction({ ...anonymous, scope: 'SYSTEM' }, (tx) => tx.rows('select notices_remind()'));
  };
  await remind();
  await remind();
  const { unread, notices } = await inboxOf(at.head);
  expect(notices.map(({ kind }) => kind).sort()).toEqual(['ACCEPTED', 'DUE_SOON', 'OVERDUE', 'RETURNED', 'VERIFIED']);
  expect(unread).toBe(5);
  expect(notices.find(({ kind }) => kind === 'VERIFIED')?.followUp?.verification.note).toBe('仅一人');
  expect(notices.find(({ kind }) => kind === 'OVERDUE')).toMatchObject({ dueOn: '2024-01-10', commitment: { text: '完成培训' } });
  // The other unit has not submitted, and its last day is five days away.
  expect((await inboxOf(at.otherHead)).notices).toMatchObject([{ kind: 'DUE_SOON', dueOn: '2024-01-20', report: null }]);

  const read = `mutation($ids: [ID!]!) { inboxRead(ids: $ids) { inbox { unread } userErrors { code } } }`;
  expect((await at.head.run(read, { ids: notices.map(({ id }) => id) })).expectData()).toEqual({
    inboxRead: { inbox: { unread: 0 }, userErrors: [] },
  });
  // What somebody else was told is not theirs to mark.
  await at.clerk.run(read, { ids: notices.map(({ id }) => id) });
  expect((await inboxOf(at.clerk)).unread).toBe(5);
});

const saveWebhook = async (admin: TestActor, url: string) =>
  (
    await admin.run<{
      webhookSave: { secret: string | null; webhook: { id: string } | null; userErrors: { code: string; message: string }[] };
    }>('mutation($i: WebhookSaveInput!) { webhookSave(input: $i) { secret webhook { id } userErrors { code message } } }', {
      i: { id: v7(), url },
    })
  ).expectData().webhookSave;

test('a webhook gets every notice of its district once, signed with the secret that was told once; ended, it gets nothing more', async () => {
  const at = await aDistrictAtWork(world);
  const admin = await world.actor(Role.DISTRICT_ADMIN, at.district);
  const { secret, webhook } = await saveWebhook(admin, hookUrl);
  const { report } = await aSubmittedReport(world, at);
  await returnedOf(at, report);
  await sent();
  const got = await soon(() => posted.find(({ body }) => body.includes(report.id)));
  const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(got.headers['fazhi-signature'])) ?? [];
  expect(
    createHmac('sha256', secret as string)
      .update(`${seconds}.${got.body}`)
      .digest('hex'),
  ).toBe(signature);
  expect(JSON.parse(got.body)).toMatchObject({
    kind: 'RETURNED',
    district: at.district.code,
    department: 'u1',
    year: 2023,
    report: report.id,
  });
  expect(got.body).not.toContain('人员不足');
  expect(posted.filter(({ body }) => body.includes(report.id))).toHaveLength(1);

  const end = 'mutation($id: ID!) { webhookEnd(id: $id) { webhook { endedAt } userErrors { code } } }';
  expect((await admin.run<{ webhookEnd: { userErrors: unknown[] } }>(end, { id: webhook?.id })).expectData().webhookEnd.userErrors).toEqual(
    [],
  );
  done(await acts.accept(at.reviewer, done(await acts.submit(at.head, { ...report, version: report.version + 1 }))));
  const { rows } = await world.owner.query('select count(*)::int as n from notice where webhook_id = $1', [webhook?.id]);
  expect(rows).toEqual([{ n: 1 }]);
});

test.each([
  ['a host that nobody listed', 'https://evil.example/'],
  ['plain http to another machine', 'http://hooks.example/'],
  ['a password in the address', 'https://me:secret@hooks.example/'],
  ['no address', 'hooks.example'],
])('%s is refused', async (_, url) => {
  const at = await world.district();
  const admin = await world.actor(Role.DISTRICT_ADMIN, at);
  expect(await saveWebhook(admin, url)).toMatchObject({ secret: null, webhook: null, userErrors: [{ code: 'INVALID_VALUE' }] });
});

test('what is not taken after every attempt is a dead letter that the administrator sees and sends again', async () => {
  const at = await aDistrictAtWork(world);
  const admin = await world.actor(Role.DISTRICT_ADMIN, at.district);
  await saveWebhook(admin, hookUrl);
  await boss.updateQueue('notice.deliver', { retryLimit: 0 });
  // A redirect is no answer to follow.
  answer = 302;
  const { report } = await aSubmittedReport(world, at);
  await returnedOf(at, report);
  await sent();
  const failed = 'query { deliveries(filter: { states: [FAILED] }) { nodes { id kind attempts error webhook { url } user { id } } } }';
  const [letter] = await soon(async () => {
    const { nodes } = (await admin.run<{ deliveries: { nodes: { id: string }[] } }>(failed)).expectData().deliveries;
    return nodes.length > 0 ? nodes : undefined;
  });
  expect(letter).toMatchObject({
    kind: 'RETURNED',
    attempts: 1,
    error: 'The webhook answered 302.',
    webhook: { url: hookUrl },
    user: null,
  });

  answer = 204;
  const retry = 'mutation($id: ID!) { deliveryRetry(id: $id) { delivery { state error } userErrors { code } } }';
  expect((await admin.run(retry, { id: letter?.id })).expectData()).toEqual({
    deliveryRetry: { delivery: { state: 'PENDING', error: null }, userErrors: [] },
  });
  await sent();
  await soon(() => posted.find(({ body }) => body.includes(report.id)));
  expect((await admin.run(retry, { id: letter?.id })).expectData()).toMatchObject({
    deliveryRetry: { userErrors: [{ code: 'NOT_FOUND' }] },
  });
});
