import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { acts, done } from '../kit/reporting.js';
import { type TestDistrict, World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

interface Group {
  readonly label: string;
  readonly count: number;
  readonly departments: { code: string }[];
  readonly shortcomings: { text: string; department: { code: string } }[];
}
const question = `query($d: String!, $y: FiscalYear!) { consolidation(districtCode: $d, year: $y) { year
  shortcomingGroups { label count departments { code } shortcomings { text department { code } } } } }`;

async function reported(district: TestDistrict, texts: readonly (readonly string[])[], { submit = true } = {}): Promise<void> {
  for (const [i, list] of texts.entries()) {
    const unit = district.units[i]!;
    const head = await world.actor(Role.DEPARTMENT_HEAD, district, unit);
    const begun = done(await acts.create(head, district, unit));
    const saved = done(await acts.save(head, begun, { shortcomings: list.map((text) => ({ id: v7(), text })) }));
    if (submit || i < texts.length - 1) done(await acts.submit(head, saved));
  }
}

test('what units say in other words stands under one of them, word for word, with every sentence and unit; what one alone says does not', async () => {
  const district = await world.district({ units: 4 });
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  const texts = [
    ['专职法制人员力量不足，审核把关不严', '行政复议应诉能力有待提高'],
    ['法制审核专职人员力量仍然不足', '公共法律服务站点覆盖不全'],
    ['专职法制审核人员力量不足'],
    ['法制审核人员配备不足，专职力量薄弱'],
  ];
  await reported(district, texts, { submit: false });
  const ask = async () =>
    (await reviewer.run<{ consolidation: { shortcomingGroups: Group[] } }>(question, { d: district.code, y: 2023 })).expectData()
      .consolidation.shortcomingGroups;
  const groups = await ask();
  expect(groups).toHaveLength(1);
  const [staff] = groups;
  expect(staff).toMatchObject({ count: 3, departments: [{ code: 'u1' }, { code: 'u2' }, { code: 'u3' }] });
  expect(staff?.shortcomings.map(({ text }) => text)).toEqual([texts[0]?.[0], texts[1]?.[0], texts[2]?.[0]]);
  expect(texts.flat()).toContain(staff?.label);
  // The draft of the fourth unit is nobody's but its own; and the same reports give the same groups.
  expect(await ask()).toEqual(groups);
});

test('only the office asks for what is common, and of its own district', async () => {
  const [district, other] = [await world.district(), await world.district()];
  const stranger = await world.actor(Role.DISTRICT_REVIEWER, other);
  expect((await stranger.run<{ consolidation: unknown }>(question, { d: district.code, y: 2023 })).expectData()).toEqual({
    consolidation: null,
  });
  const clerk = await world.actor(Role.DEPARTMENT_CLERK, district, district.units[0]);
  (await clerk.run(question, { d: district.code, y: 2023 })).expectErrors('FORBIDDEN');
});
