import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { createClient } from '../../client-sdk/src/index.js';
import { Role } from '../../server/platform/actor.js';
import { tellings } from '../kit/constitution-day.js';
import { deskIn, done, reportSave, reportSubmit } from '../kit/desk.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';
import { fazhi } from './command.js';
import { shapeOf } from './shape.js';

let world: World;
let url: string;
let indicator: { code: string; name: string };
beforeAll(async () => {
  world = await World.start();
  url = await world.listen();
  const sql = `select code, name from taxonomy_term where kind = 'INDICATOR' and valid_to is null order by position limit 1`;
  indicator = (await world.owner.query<{ code: string; name: string }>(sql)).rows[0]!;
});
afterAll(() => world.stop());

let district: TestDistrict;
let reviewer: TestActor;
const run = (...args: string[]) => fazhi(['events', ...args, '--year', '2023'], { FAZHI_URL: url, FAZHI_TOKEN: reviewer.token });
const api = () => createClient({ endpoint: url, token: reviewer.token }).consolidations;
const states = async () => ((await api().jointEvents(district.code, 2023)) ?? []).map(({ state, version }) => `${state} ${version}`);
const total = async () => (await api().get(district.code, 2023))?.indicatorTotals[0]?.total;

/** Three units tell of one day in the square, a fourth of something else. */
async function reported(): Promise<void> {
  for (const [i, [heading, narrative, value]] of tellings.entries()) {
    const { clerk, head, reportId } = await deskIn(world, district, i);
    const figures = [
      { id: v7(), label: '资料', value, unit: '份', indicator: indicator.code },
      { id: v7(), label: '展板', value: '8', unit: '块' },
    ];
    const saved = done(await reportSave(clerk, reportId, 1, { activities: [{ id: v7(), heading, narrative, figures }] }));
    done(await reportSubmit(head, reportId, saved.version));
  }
}

beforeEach(async () => {
  district = await world.district({ units: 4 });
  reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
});

test('before anything was submitted there is a sentence, and an empty list for programs', async () => {
  expect(await run()).toEqual({ code: 0, err: '', out: '还没有联合活动：报告报送后才能比对。\n' });
  expect((await run('--lang', 'en')).out).toBe('No events yet: reports must be submitted first.\n');
  expect(JSON.parse((await run('--json')).out)).toEqual({ year: 2023, events: [] });
});

describe('an event of three units', () => {
  beforeEach(reported);

  test('is listed as a proposal, with its likeness, its activities and their figures', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toMatch(
      /2023 年度联合活动：1 项\n\n1 待认定 · .*宪法日.* · 第1局、第2局、第3局 · 相似度 \d+%\n {2}合计：各单位分别计入\n {2}1\.1 第1局：开展国家宪法日集中宣传\n {4}1\.1\.1 资料 3,000 份\n {4}1\.1\.2 展板 8 块（未对应指标，不合计）\n/,
    );
    expect(shapeOf(JSON.parse((await run('--json')).out))).toMatchSnapshot();
    expect((await run('--proposed')).out).toBe(out);
    expect((await run('--confirmed', '--declined')).out).toBe('没有已认定、已排除的联合活动。\n');
    expect(JSON.parse((await run('--confirmed', '--json')).out)).toEqual({ year: 2023, events: [] });
  });

  test('is confirmed, and the totals that changed are told', async () => {
    const { code, out } = await run('confirm', '1', '--name', '国家宪法日集中宣传');
    expect(code).toBe(0);
    expect(out).toContain(
      '将认定为同一活动：“国家宪法日集中宣传”，3 个单位的 3 项（1.1 第1局、1.2 第2局、1.3 第3局），合计时同一指标只计数值最大的一份。\n',
    );
    expect(out).toMatch(
      /\n\n1 已认定 · 国家宪法日集中宣传 · 第1局、第2局、第3局 · 测试DISTRICT_REVIEWER \d{4}-\d\d-\d\d\n {2}合计：同一指标只计数值最大的一份\n/,
    );
    expect(out.match(/不重复计入/g)).toHaveLength(2);
    expect(out).toContain(`\n合计的变动：\n  · ${indicator.name}（份）：9,300 → 3,500\n`);
    expect(await total()).toBe('3500');
  });

  test('is changed once it was decided: a leader, figures besides, a unit less, and what is not named stays', async () => {
    await run('confirm', '1', '--name', '宪法日');
    expect((await run('confirm', '1', '--lead', '1.3')).out).toContain('：3,500 → 3,300\n');
    const besides = await run('confirm', '1', '--separate', '1.1.1');
    expect(besides.out).toContain('合计：以牵头的 1.3 第3局为准，另计 1.1.1\n');
    expect(besides.out).toContain('资料 3,000 份（另行计入）');
    expect(besides.out).toContain('：3,300 → 6,300\n');
    const less = await run('confirm', '1', '--without', '1.2', '--lang', 'en');
    expect(less.out).toContain(
      'Going to confirm one event: "宪法日", 2 activities of 2 departments (1.1 第1局, 1.3 第3局); totals count what 1.3 第3局 states, and besides 1 figure.',
    );
    expect(await total()).toBe('9300');
    const changed = JSON.parse((await run('confirm', '1', '--lead', 'none', '--separate', 'none', '--json')).out);
    expect(changed).toMatchObject({
      events: [{ number: '1', version: 5, leadActivityId: null, separateFigureIds: [] }],
      totals: [{ indicator, unit: '份', before: { value: '9300', approximation: 'EXACT' }, after: { value: '6500' } }],
    });
    expect(shapeOf(changed)).toMatchSnapshot();
  });

  test('is declined, and that is taken back', async () => {
    const { out } = await run('decline', '1');
    expect(out).toMatch(/^将认定“.*”的 3 项（1\.1 第1局、1\.2 第2局、1\.3 第3局）不是同一活动。\n/);
    expect(out).toContain('\n合计没有变动。\n');
    expect(await states()).toEqual(['DECLINED 1']);
    expect(await run('decline', '1')).toMatchObject({ code: 3, err: expect.stringContaining('fazhi events undo 1') });

    expect((await run('undo', '1')).out).toMatch(/^将撤销对“.*”的认定（已排除，3 项）。\n.*\n\n1 待认定 · /);
    expect(await states()).toEqual(['PROPOSED null']);
    expect(await run('undo', '1')).toMatchObject({ code: 3, err: expect.stringContaining('没有可撤销的') });
  });

  test('that was declined can be confirmed after all, and is undone with its totals', async () => {
    await run('decline', '1');
    await run('confirm', '1');
    expect(await states()).toEqual(['CONFIRMED 2']);
    expect((await run('undo', '1')).out).toContain('：3,500 → 9,300\n');
  });

  test.each<[string, string[], string]>([
    ['a number there is not', ['confirm', '2'], '没有序号 2（现有 1）'],
    ['a leader that is left out', ['confirm', '1', '--without', '1.2', '--lead', '1.2'], '没有序号 1.2'],
    ['a figure there is not', ['confirm', '1', '--separate', '1.4.1'], '没有序号 1.4.1（现有 1.1.1–1.3.2）'],
    ['no number', ['decline'], '缺少参数 number'],
  ])('%s is told with exit 3, and nothing changes', async (_, args, said) => {
    expect(await run(...args)).toMatchObject({ code: 3, out: '', err: expect.stringMatching(new RegExp(`F01 .*${said}`)) });
    expect(await states()).toEqual(['PROPOSED null']);
  });

  test('what the server refuses is told in its words with exit 1', async () => {
    const alone = await run('confirm', '1', '--without', '1.2', '1.3');
    expect(alone).toMatchObject({ code: 1, err: expect.stringMatching(/F20 .*至少须有两个单位/) });
  });
});

test('events are the office’s: a department is told so', async () => {
  const { clerk } = await deskIn(world, district);
  for (const args of [[], ['confirm', '1']])
    expect(await fazhi(['events', ...args, '--year', '2023'], { FAZHI_URL: url, FAZHI_TOKEN: clerk.token })).toMatchObject({
      ...{ code: 1, out: '', err: expect.stringMatching(/F07 .*groups 和 events 供区法治机构使用/s) },
    });
});

test.each([
  ['events', ['--proposed', '--confirmed', '--declined', 'fazhi events --year 2023 --proposed']],
  ['events confirm', ['--name <name>', '--lead <number>', '--without <number...>', '--separate <number...>', 'fazhi events confirm 2']],
  ['events decline', ['<number>', 'fazhi events decline 3 --year 2023']],
  ['events undo', ['<number>', 'fazhi events undo 4 --year 2023']],
])('the help of %s shows options and examples in both languages', async (command, texts) => {
  const [zh, en] = await Promise.all(['zh', 'en'].map((language) => fazhi([...command.split(' '), '--help', '--lang', language])));
  for (const text of [...texts, '--json', '示例：', '退出码']) expect(zh!.out).toContain(text);
  for (const text of [...texts, 'Examples:', 'Exit codes']) expect(en!.out).toContain(text);
  expect(en!.out.replace(/^ {2}fazhi .*$/gm, '')).not.toMatch(/\p{Script=Han}/u);
});
