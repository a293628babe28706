import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient } from '../../client-sdk/src/index.js';
import { Role } from '../../server/platform/actor.js';
import { type TestActor, World } from '../kit/world.js';
import { fazhi } from './command.js';
import { shapeOf } from './shape.js';

let world: World;
let url: string;
let reviewer: TestActor;
let clerk: TestActor;
/** A unit that has not submitted for 2023, and one whose last day is moved, by their short names. */
let overdue: string;
let extended: string;
beforeAll(async () => {
  world = await World.start('demo');
  url = await world.listen();
  const { rows } = await world.owner.query<{ id: string; department: string }>(
    `select district.id, department.id as department from district join department on department.district_id = district.id
      where district.code = '500153' and department.code = 'zstzcjj'`,
  );
  const { id, department } = rows[0]!;
  reviewer = await world.actor(Role.DISTRICT_REVIEWER, { id });
  clerk = await world.actor(Role.DEPARTMENT_CLERK, { id }, { id: department });

  await world.setClock('2024-02-15T02:00:00Z');
  const { token } = await world.actor(Role.DISTRICT_DIRECTOR, { id });
  const { cycles } = createClient({ endpoint: url, token });
  const open = (await cycles.get('500153', 2023))!.submissions.filter(
    ({ submittedAt, department: { kind } }) => submittedAt === null && kind === 'DEPARTMENT',
  );
  [overdue, extended] = open.map(({ department: { shortName } }) => shortName) as [string, string];
  await cycles.extendOrThrow('500153', open[1]!.department.code, 2023, { until: '2024-02-20', reason: '机构改革' });
});
afterAll(() => world.stop());

async function run(actor: TestActor, ...args: string[]): Promise<string> {
  const { code, out, err } = await fazhi(args, { FAZHI_URL: url, FAZHI_TOKEN: actor.token });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}
const json = async <T>(actor: TestActor, ...args: string[]): Promise<T> => JSON.parse(await run(actor, ...args, '--json')) as T;

interface Listed {
  totalCount: number;
  shortcomings: { text: string; department: { code: string }; report: { year: number }; causes: unknown[]; commitments: unknown[] }[];
}

test('status --json is the cycle with the place of every unit', async () => {
  expect(shapeOf(await json(reviewer, 'status', '--year', '2023'))).toMatchSnapshot();
});

test('shortcomings --json is the list with its length', async () => {
  expect(shapeOf(await json(reviewer, 'shortcomings', '--year', '2023'))).toMatchSnapshot();
});

test('consolidate --json is the consolidation', async () => {
  expect(shapeOf(await json(reviewer, 'consolidate', '--year', '2023'))).toMatchSnapshot();
});

test('the office sees every unit, its counts and the extensions on the board', async () => {
  const out = await run(reviewer, 'status', '--year', '2023');
  for (const text of ['区招商投资促进局', '昌元街道', '迟报', '应报 14 家', '按时报送率', `延期：${extended}至 2024-02-20，理由：机构改革`])
    expect(out).toContain(text);
});

test('the board tells how many days a unit is overdue, and none while its extension runs', async () => {
  const line = (out: string, unit: string) => out.split('\n').find((text) => text.startsWith(`${unit} `));
  const chinese = await run(reviewer, 'status', '--year', '2023');
  expect(line(chinese, overdue)).toMatch(/2024-01-20 .*逾期 26 天未报$/);
  expect(line(chinese, extended)).toMatch(/2024-02-20（延期）/);
  expect(line(chinese, extended)).not.toContain('逾期');
  const english = await run(reviewer, 'status', '--year', '2023', '--lang', 'en');
  expect(line(english, overdue)).toMatch(/26 days overdue$/);
  expect(english).toContain(`Extended: ${extended} to 2024-02-20. Reason: 机构改革`);
});

test('a department sees itself alone on the board, and is told so', async () => {
  const out = await run(clerk, 'status', '--year', '2023');
  expect(out).toContain('区招商投资促进局');
  expect(out).not.toContain('区公安局');
  expect(out).toContain('您只能看到本单位的填报情况。');
  const { progress, submissions } = await json<{ progress: unknown; submissions: unknown[] }>(clerk, 'status', '--year', '2023');
  expect({ progress, length: submissions.length }).toEqual({ progress: null, length: 1 });
});

test('--unaddressed finds the staffing shortcoming that no commitment answers', async () => {
  const { shortcomings } = await json<Listed>(reviewer, 'shortcomings', '--unaddressed', '--year', '2023', '--department', 'zstzcjj');
  expect(shortcomings.map(({ text, commitments }) => [text, commitments.length])).toEqual([[expect.stringContaining('人员'), 0]]);
});

test('filters of years, departments, causes and text hold together', async () => {
  const args = ['shortcomings', '--year', '2022', '2023', '--department', 'zstzcjj', 'sfj', '--text', '人员', '--without-cause'];
  const { totalCount, shortcomings } = await json<Listed>(reviewer, ...args);
  expect(totalCount).toBe(shortcomings.length);
  expect(totalCount).toBeGreaterThan(0);
  for (const { text, department, report, causes } of shortcomings) {
    expect(text).toContain('人员');
    expect(['zstzcjj', 'sfj']).toContain(department.code);
    expect([2022, 2023]).toContain(report.year);
    expect(causes).toEqual([]);
  }
});

test('what fits nothing is said in a sentence, and is an empty list for programs', async () => {
  expect(await run(reviewer, 'shortcomings', '--text', '绝无此文')).toBe('没有符合条件的不足。\n');
  expect(await json(reviewer, 'shortcomings', '--text', '绝无此文')).toEqual({ totalCount: 0, shortcomings: [] });
});

test('a year without reports consolidates to a sentence', async () => {
  const out = await run(reviewer, 'consolidate', '--year', '2024');
  expect(out).toContain('缺 14 家');
  expect(out).toContain('尚无计入的报告');
  expect(out).not.toContain('指标合计');
});

test('the consolidation tells who is missing, the totals and the unaddressed shortcomings by unit, in English too', async () => {
  const out = await run(reviewer, 'consolidate', '--year', '2023', '--lang', 'en');
  for (const text of ['14 expected, 9 included', 'not started', 'Totals (one indicator in one unit)', '区招商投资促进局 (1)'])
    expect(out).toContain(text);
});

test('a department may not consolidate: refused, exit code 1, in its own language', async () => {
  const ended = await fazhi(['consolidate', '--year', '2023'], { FAZHI_URL: url, FAZHI_TOKEN: clerk.token });
  expect(ended).toMatchObject({ code: 1, out: '', err: expect.stringContaining('F07 没有权限。') });
});
