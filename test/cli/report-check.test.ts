import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { acts, aDistrictAtWork, done } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';
import { fazhi } from './command.js';
import { shapeOf } from './shape.js';

let world: World;
let url: string;
let at: Awaited<ReturnType<typeof aDistrictAtWork>>;
beforeAll(async () => {
  world = await World.start();
  url = await world.listen();
  at = await aDistrictAtWork(world);
  const report = done(await acts.create(at.clerk, at.district, at.unit));
  done(
    await acts.save(at.clerk, report, {
      title: '测试区第1局2021年法治政府建设情况报告',
      activities: [{ id: v7(), heading: '普法', narrative: '办理案件××件。' }],
    }),
  );
});
afterAll(() => world.stop());

const run = (actor: TestActor, ...args: string[]) => fazhi(args, { FAZHI_URL: url, FAZHI_TOKEN: actor.token });
const place = ['--department', 'u1', '--year', '2023'];

test('findings are numbered, errors first, with what, example, fix and source', async () => {
  const { code, out } = await run(at.clerk, 'report', 'check', ...place);
  expect(code).toBe(0);
  for (const text of ['1 错误 TITLE_YEAR', '须改正后方可报送', '提示 PLACEHOLDER', '处理：', '例如：', '依据：'])
    expect(out).toContain(text);
  expect(shapeOf(JSON.parse((await run(at.clerk, 'report', 'check', ...place, '--json')).out))).toMatchSnapshot();
});

test('a warning is waived by its number and taken back; an error is refused with exit 1', async () => {
  const { checks } = JSON.parse((await run(at.clerk, 'report', 'check', ...place, '--json')).out) as { checks: { code: string }[] };
  const number = String(checks.findIndex(({ code }) => code === 'PLACEHOLDER') + 1);
  const waived = await run(at.clerk, 'report', 'waive', ...place, '--number', number, '--reason', '引用原文');
  expect(waived).toMatchObject({ code: 0, out: expect.stringContaining('PLACEHOLDER') });
  expect((await run(at.clerk, 'report', 'check', ...place)).out).toContain('引用原文');
  expect(await run(at.clerk, 'report', 'waive', ...place, '--number', number, '--undo')).toMatchObject({ code: 0 });
  expect(await run(at.clerk, 'report', 'waive', ...place, '--number', '1', '--reason', '无')).toMatchObject({ code: 1 });
  expect(await run(at.clerk, 'report', 'waive', ...place, '--number', '99', '--reason', '无')).toMatchObject({ code: 3 });
});

test('the rules are listed, and set by the director', async () => {
  expect((await run(at.clerk, 'checks')).out).toMatch(/SHORTCOMING_VAGUE/);
  const director = await world.actor(Role.DISTRICT_DIRECTOR, at.district);
  expect(await run(director, 'checks', '--set', 'SHORTCOMING_VAGUE', '--threshold', '90')).toMatchObject({ code: 0 });
  expect((await run(director, 'checks')).out).toMatch(/SHORTCOMING_VAGUE.*90/);
  expect(await run(director, 'checks', '--set', 'TITLE_YEAR', '--off')).toMatchObject({
    code: 1,
    err: expect.stringContaining('不能关闭'),
  });
});
