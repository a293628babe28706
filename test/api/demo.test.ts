import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../server/platform/actor.js';
import { World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start('demo');
});
afterAll(() => world.stop());

test('the office sees that the staffing shortcoming of 区招商投资促进局 is answered by no commitment', async () => {
  const { rows } = await world.owner.query<{ id: string }>(`select id from district where code = '500153'`);
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, rows[0]!);
  const data = (
    await reviewer.run<{ consolidation: { unaddressedShortcomings: { text: string; department: { code: string } }[] } }>(
      '{ consolidation(districtCode: "500153", year: 2023) { unaddressedShortcomings { text department { code } } } }',
    )
  ).expectData();
  const own = data.consolidation.unaddressedShortcomings.filter((s) => s.department.code === 'zstzcjj');
  expect(own.map((s) => s.text)).toEqual([expect.stringContaining('人员')]);
});
