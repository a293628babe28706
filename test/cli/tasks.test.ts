import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../server/platform/actor.js';
import { type Desk, deskIn } from '../kit/desk.js';
import { type TestActor, World } from '../kit/world.js';
import { fazhi } from './command.js';
import { shapeOf } from './shape.js';

let world: World;
let url: string;
let desk: Desk;
let colleague: TestActor;
beforeAll(async () => {
  world = await World.start();
  url = await world.listen();
  const district = await world.district();
  desk = await deskIn(world, district);
  colleague = await world.actor(Role.DEPARTMENT_CLERK, district, desk.unit);
  await world.owner.query(`update app_user set name = '李四' where id = $1`, [colleague.actor.userId]);
});
afterAll(() => world.stop());

const run = (actor: TestActor, ...args: string[]) => fazhi(['tasks', ...args], { FAZHI_URL: url, FAZHI_TOKEN: actor.token });

test('tasks are listed with who holds them, and handed over by name', async () => {
  expect((await run(desk.clerk)).out).toMatch(/2023 {2}第1局 {2}起草报送 {2}2024-01-20 {2}测试DEPARTMENT_CLERK（本人）/);
  expect(shapeOf(JSON.parse((await run(desk.clerk, '--json')).out))).toMatchSnapshot();

  expect(await run(desk.clerk, 'handover', '--mine', '--to', '王五')).toMatchObject({ code: 3, err: expect.stringContaining('李四') });
  const given = await run(desk.clerk, 'handover', '--mine', '--to', '李四', '--note', '统计口径见附表');
  expect(given).toMatchObject({ code: 0, out: '第1局 2023 年度（起草报送）已交给李四。\n' });
  expect((await run(desk.clerk, '--mine')).out).toBe('没有待办。\n');
  expect((await run(colleague, '--mine', '--lang', 'en')).out).toContain('李四 (you)');
});

test('what may not be handed over ends with exit 1 and says who can', async () => {
  const refused = await run(desk.clerk, 'handover', '--to', '李四', '--year', '2023');
  // It is with 李四 already, so giving it to 李四 needs the right to give it.
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('本单位负责人') });
});

test('help of handover has examples', async () => {
  const { code, out } = await fazhi(['tasks', 'handover', '--help']);
  expect(code).toBe(0);
  for (const text of ['--to <name>', '--note <text>', '--mine', '示例：', '退出码']) expect(out).toContain(text);
});
