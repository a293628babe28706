import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checksText, qualityText, queueText } from '../../client-sdk/src/cli/commands/quality.js';
import { cellWidth } from '../../client-sdk/src/cli/layout.js';
import { createClient } from '../../client-sdk/src/index.js';
import { Role } from '../../server/platform/actor.js';
import { type TestActor, World } from '../kit/world.js';
import { fazhi } from './command.js';
import { shapeOf } from './shape.js';

let world: World;
let url: string;
let reviewer: TestActor;
let clerk: TestActor;
beforeAll(async () => {
  world = await World.start('demo');
  url = await world.listen();
  const { rows } = await world.owner.query<{ id: string; department: string }>(
    `select district.id, department.id as department from district join department on department.district_id = district.id
      where district.code = '500153' and department.code = 'zstzcjj'`,
  );
  reviewer = await world.actor(Role.DISTRICT_REVIEWER, rows[0]!);
  clerk = await world.actor(Role.DEPARTMENT_CLERK, rows[0]!, { id: rows[0]!.department });
  await world.setClock('2024-02-15T02:00:00Z');
});
afterAll(() => world.stop());

const run = (actor: TestActor, ...args: string[]) =>
  fazhi(['status', '--year', '2023', ...args], { FAZHI_URL: url, FAZHI_TOKEN: actor.token });
const asked = () => createClient({ endpoint: url, token: reviewer.token, locale: 'zh' }).consolidations;

test.each(['--queue', '--quality', '--checks'])('status %s --json has its form', async (view) => {
  const { code, out, err } = await run(reviewer, view, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(shapeOf(JSON.parse(out))).toMatchSnapshot();
});

test('the queue is numbered as the API orders it, with every risk and the reason for each place', async () => {
  const queue = (await asked().reviewQueue('500153', 2023))!;
  expect(queue.length).toBeGreaterThan(1);
  const { code, out } = await run(reviewer, '--queue');
  expect(code).toBe(0);
  const plain = out.replace(/\s+/g, '');
  for (const [i, { department, risks, placedBecause }] of queue.entries()) {
    expect(out).toMatch(new RegExp(`^ +${i + 1} ${department.shortName} `, 'm'));
    for (const { message } of risks) expect(plain).toContain(message.replace(/\s+/g, ''));
    expect(plain).toContain((placedBecause ?? '').replace(/\s+/g, ''));
  }
  expect(out).toContain('排序：');
  expect((await run(reviewer, '--queue', '--lang', 'en')).out).toContain('Order: ');
});

test('the table of quality has a row for every unit, also for those that are not in', async () => {
  const sheets = (await asked().quality('500153', 2023))!;
  const { out } = await run(reviewer, '--quality');
  const lines = out.split('\n');
  for (const { department, report, missing } of sheets) {
    const line = lines.find((text) => text.startsWith(`${department.shortName} `));
    if (report) expect(line).toContain(` ${report.withCause.numerator}/${report.withCause.denominator} `);
    else expect(line).toMatch({ NOT_STARTED: /未开始 .*—/, DRAFT: /起草中 .*—/, RETURNED: /已退回 .*—/ }[missing!]);
  }
  expect(sheets.some(({ report }) => report === null)).toBe(true);
  for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(100);
});

test('the checks are listed with how many units they hit, most first', async () => {
  const { checkDistribution, coverage } = (await asked().checkDistribution('500153', 2023))!;
  const { out } = await run(reviewer, '--checks');
  const codes = [...out.matchAll(/^([A-Z_]+) /gm)].map(([, code]) => code);
  expect(codes).toEqual(checkDistribution.map(({ code }) => code));
  expect(out).toContain(`已报送 ${coverage.included} 份`);
});

test('a department is told that the view is the office’s; two views at once, and a year without a cycle, are bad input', async () => {
  expect(await run(clerk, '--queue')).toMatchObject({ code: 1, out: '' });
  expect(await run(reviewer, '--queue', '--checks')).toMatchObject({ code: 3, out: '' });
  const unknown = await fazhi(['status', '--year', '2031', '--quality'], { FAZHI_URL: url, FAZHI_TOKEN: reviewer.token });
  expect(unknown).toMatchObject({ code: 3, err: expect.stringContaining('F09') });
});

test.each([
  ['zh', '2023 年度没有等待审核的报告。\n', '本年度没有应报单位。\n', '还没有已报送的报告。\n', '已报送 3 份，检查没有发现问题。\n'],
  [
    'en',
    'No report of 2023 waits for review.\n',
    'No department must report this year.\n',
    'No report is in yet.\n',
    '3 reports are in; the checks find nothing.\n',
  ],
] as const)('what is empty is said in a sentence (%s)', (language, queue, quality, none, nothing) => {
  const printed = { language, width: 80 };
  expect(queueText([], 2023, printed)).toBe(queue);
  expect(qualityText([], printed)).toBe(quality);
  expect(checksText({ coverage: { included: 0 }, checkDistribution: [] }, printed)).toBe(none);
  expect(checksText({ coverage: { included: 3 }, checkDistribution: [] }, printed)).toBe(nothing);
});

test('help names the three views with examples', async () => {
  const { out } = await fazhi(['status', '--help']);
  for (const text of ['--queue', '--quality', '--checks', 'fazhi status --year 2023 --queue']) expect(out).toContain(text);
});
