import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../server/platform/actor.js';
import { type Mailbox, openMailbox } from '../kit/mailbox.js';
import { seeded } from '../kit/mutations.js';
import { acts, done, type ReportState } from '../kit/reporting.js';
import { World } from '../kit/world.js';

const [units, years] = [10, [2019, 2020, 2021, 2022, 2023]];

let world: World;
let mailbox: Mailbox;
let dataDir: string;
beforeAll(async () => {
  world = await World.start();
  mailbox = await openMailbox();
  dataDir = await mkdtemp(join(tmpdir(), 'fazhi-killed-'));
});
afterAll(async () => {
  await mailbox.close();
  await world.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** The compiled server in a process of its own, on the world's database, sending mail to the mailbox. */
async function serve(): Promise<{ url: string; child: ChildProcess; ended: Promise<unknown> }> {
  const { DATABASE_URL: _d, FAZHI_OWNER_URL: _o, TEST_CLUSTER: _t, NODE_OPTIONS: _n, ...rest } = process.env;
  const env = {
    ...rest,
    ...{ PORT: '0', FAZHI_DATA_DIR: dataDir, DATABASE_URL: world.database.appUrl, LOG_LEVEL: 'silent' },
    ...{ FAZHI_SMTP_URL: mailbox.url, FAZHI_MAIL_FROM: 'fazhi@example.cn' },
  };
  const child = spawn(process.execPath, ['dist/server/main.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  let heard = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (heard += text));
  while (!heard.includes('is ready: ')) {
    await Promise.race([once(child.stdout, 'data'), ended]);
    if (child.exitCode !== null) throw new Error(heard);
  }
  return { url: /is ready: (\S+)/.exec(heard)?.[1] ?? '', child, ended };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('the server is killed 50 times between effect and notice: every effect is told, and nothing that did not happen', async () => {
  const district = await world.district({ units, years });
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  const reports: { report: ReportState; subject: string }[] = [];
  for (const [i, unit] of district.units.entries()) {
    const head = await world.actor(Role.DEPARTMENT_HEAD, district, unit);
    await world.owner.query('update app_user set email = $2 where id = $1', [head.actor.userId, `head${i + 1}@example.cn`]);
    for (const year of years) {
      const begun = done(await acts.create(head, district, unit, year));
      const saved = done(await acts.save(head, begun, { shortcomings: [{ id: crypto.randomUUID(), text: '人员不足' }] }));
      reports.push({
        report: done(await acts.submit(head, saved)),
        subject: `测试区第${i + 1}局 ${year} 年度：报告已退回，请修改后重新报送`,
      });
    }
  }

  const below = seeded(50);
  for (const { report } of reports) {
    const { url, child, ended } = await serve();
    const query = `mutation { reportReturn(id: "${report.id}", expectedVersion: ${report.version}, input: { note: "请补充" }) { userErrors { code } } }`;
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${reviewer.token}` };
    const asked = fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) }).catch(() => undefined);
    // Before the answer, with it, or while the notice is on its way out.
    if (below(3) > 0) await asked;
    await pause(below(3) === 0 ? below(1500) : below(30));
    child.kill('SIGKILL');
    await ended;
    await asked;
  }

  const { child, ended } = await serve();
  const { rows } = await world.owner.query<{ id: string }>(`select id from report where district_id = $1 and status = 'RETURNED'`, [
    district.id,
  ]);
  const effects = new Set(rows.map(({ id }) => id));
  const subjects = (returned: boolean) => reports.filter(({ report }) => effects.has(report.id) === returned).map(({ subject }) => subject);
  const missing = () => subjects(true).filter((subject) => !mailbox.mails.some((mail) => mail.subject === subject));
  // A job that a killed server held is taken up again once its time is over (60 s, looked at every 15 s).
  for (let waited = 0; waited < 240 && missing().length > 0; waited += 1) await pause(500);
  child.kill('SIGTERM');
  await ended;
  expect(missing()).toEqual([]);
  expect(mailbox.mails.filter(({ subject }) => subjects(false).includes(subject))).toEqual([]);
  // Rounds of both kinds, or nothing was proved.
  expect({ told: effects.size > 20, untold: effects.size < reports.length }).toEqual({ told: true, untold: true });
}, 420_000);
