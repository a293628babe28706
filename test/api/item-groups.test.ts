import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { acts, done, type ReportState } from '../kit/reporting.js';
import { type TestDistrict, World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

interface Group {
  readonly id: string | null;
  readonly version: number | null;
  readonly label: string;
  readonly count: number;
  readonly departments: { code: string }[];
  readonly shortcomings: { id: string; text: string; department: { code: string } }[];
}
const question = `query($d: String!, $y: FiscalYear!) { consolidation(districtCode: $d, year: $y) { year
  shortcomingGroups { id version label count departments { code } shortcomings { id text department { code } } } } }`;

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

const arrange = `mutation($i: GroupsArrangeInput!) { groupsArrange(input: $i) { consolidation { shortcomingGroups { id version label count departments { code } shortcomings { id text department { code } } } }
  userErrors { code message field } } }`;

describe('what the office arranges', () => {
  const texts = [
    ['执法人员不足', '普法形式单一'],
    ['一线执法人员力量不足', '宣传方式创新不足，形式单一'],
    ['专职执法人员只有2名，力量不足', '行政诉讼败诉率偏高'],
  ];
  async function stage() {
    const district = await world.district({ units: 4 });
    const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
    await reported(district, texts);
    const ask = async () =>
      (await reviewer.run<{ consolidation: { shortcomingGroups: Group[] } }>(question, { d: district.code, y: 2023 })).expectData()
        .consolidation.shortcomingGroups;
    const act = async (groups: unknown[], kind = 'SHORTCOMING') =>
      (
        await reviewer.run<{
          groupsArrange: { consolidation: { shortcomingGroups: Group[] } | null; userErrors: { code: string; field: string[] }[] };
        }>(arrange, { i: { districtCode: district.code, year: 2023, kind, groups } })
      ).expectData().groupsArrange;
    return { district, reviewer, ask, act };
  }
  const ids = (group: Group | undefined) => (group?.shortcomings ?? []).map(({ id }) => id);
  const labels = (groups: readonly Group[]) => groups.map(({ label, count }) => `${label} ${count}`);

  test('stays when it is asked again, whatever it was: a name, two groups in one, one group in two, and back', async () => {
    const { ask, act, district } = await stage();
    const [staff, means] = await ask();
    expect([staff?.count, means?.count]).toEqual([3, 2]);
    expect(staff?.id).toBeNull();

    const named = await act([{ name: '执法力量薄弱', itemIds: ids(staff) }]);
    expect(named.userErrors).toEqual([]);
    const [kept] = await ask();
    expect(kept).toMatchObject({ label: '执法力量薄弱', count: 3, version: 1 });

    // Merged: one group takes the items of both.
    const merged = await act([{ id: kept?.id, expectedVersion: 1, name: '人和方式', itemIds: [...ids(kept), ...ids(means)] }]);
    expect(merged.userErrors).toEqual([]);
    expect(labels(await ask())).toEqual(['人和方式 5']);

    // Split: the third of the staff stands alone, though its words are those of the others.
    const [all] = await ask();
    const apart = all!.shortcomings.find(({ text }) => text.includes('2名'))!.id;
    const rest = ids(kept).filter((id) => id !== apart);
    expect(
      (
        await act([
          { id: all?.id, expectedVersion: 2, name: '力量不足', itemIds: rest },
          { name: '只有2名', itemIds: [apart] },
        ])
      ).userErrors,
    ).toEqual([]);
    // What neither of the two holds is grouped by its wording again.
    expect(labels(await ask()).sort()).toEqual(['力量不足 2', '只有2名 1', `${means?.label} 2`].sort());

    // A unit that comes later joins by its wording; what the office took apart stays apart.
    const late = district.units[3]!;
    const head = await world.actor(Role.DEPARTMENT_HEAD, district, late);
    const saved = done(
      await acts.save(head, done(await acts.create(head, district, late)), { shortcomings: [{ id: v7(), text: '执法人员力量不足' }] }),
    );
    done(await acts.submit(head, saved));
    const now = await ask();
    expect(now.find(({ label }) => label === '力量不足')?.count).toBe(3);

    // Given up: found anew, all of them alike.
    const versions = now.filter(({ id }) => id !== null).map(({ id, version }) => ({ id, expectedVersion: version, itemIds: [] }));
    expect((await act(versions)).userErrors).toEqual([]);
    expect((await ask()).map(({ id, count }) => [id, count])).toEqual([
      [null, 4],
      [null, 2],
    ]);
  });

  test('keeps the place of what a unit has taken back to mend it', async () => {
    const { ask, act, district, reviewer } = await stage();
    const [staff] = await ask();
    await act([{ name: '力量', itemIds: ids(staff) }]);
    const report = async () => {
      const sql = 'select id, version, status from report where district_id = $1 and department_id = $2';
      return (await world.owner.query<ReportState>(sql, [district.id, district.units[0]!.id])).rows[0]!;
    };
    (await acts.return(reviewer, await report())).expectData();
    const [short] = await ask();
    expect(short?.count).toBe(2);
    await act([{ id: short?.id, expectedVersion: 1, name: '力量不足', itemIds: ids(short) }]);
    const head = await world.actor(Role.DEPARTMENT_HEAD, district, district.units[0]!);
    done(await acts.submit(head, await report()));
    expect((await ask())[0]).toMatchObject({ label: '力量不足', count: 3 });
  });

  test('is refused with every fault at once, and nothing changes', async () => {
    const { ask, act } = await stage();
    const [staff, means] = await ask();
    const [one, two] = ids(staff);
    const { userErrors } = await act([
      { id: 'x', itemIds: [one, v7()] },
      { name: '长'.repeat(201), itemIds: [one, two] },
    ]);
    expect(userErrors.map(({ code, field }) => [code, field.join('.')])).toEqual([
      ['INVALID_VALUE', 'input.groups.0.id'],
      ['UNKNOWN_REFERENCE', 'input.groups.0.itemIds.1'],
      ['TOO_LONG', 'input.groups.1.name'],
      ['DUPLICATE_ID', 'input.groups.1.itemIds.0'],
    ]);
    expect((await act([])).userErrors.map(({ code }) => code)).toEqual(['REQUIRED']);
    await act([{ name: '甲', itemIds: ids(staff) }]);
    const [kept] = await ask();
    expect((await act([{ id: kept?.id, expectedVersion: 7, itemIds: ids(means) }])).userErrors.map(({ code }) => code)).toEqual([
      'STALE_VERSION',
    ]);
    expect((await act([{ id: kept?.id, expectedVersion: 1, itemIds: [] }], 'CAUSE')).userErrors.map(({ code }) => code)).toEqual([
      'ID_TAKEN',
    ]);
    expect((await ask())[0]).toEqual(kept);
    // A group of another district is nothing that can be told from a free id, but for that it cannot be had.
    const other = await stage();
    const [theirs] = await other.ask();
    expect((await other.act([{ id: kept?.id, itemIds: ids(theirs) }])).userErrors.map(({ code }) => code)).toEqual(['ID_TAKEN']);
  });

  test('is written into the trail', async () => {
    const { ask, act, district } = await stage();
    await act([{ name: '力量', itemIds: ids((await ask())[0]) }]);
    const { rows } = await world.owner.query<{ action: string; after_hash: string }>(
      `select action, after_hash from audit_event where district_id = $1 and action like 'groups.%'`,
      [district.id],
    );
    expect(rows).toEqual([{ action: 'groups.arrange', after_hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });
});

test('causes are grouped like shortcomings, each with the shortcoming it explains', async () => {
  const district = await world.district({ units: 3 });
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  const causes = ['人员编制不足，执法力量薄弱', '执法人员编制少，力量不足', '对普法工作重视不够'];
  const shortcomingIds: string[] = [];
  for (const [i, unit] of district.units.entries()) {
    const head = await world.actor(Role.DEPARTMENT_HEAD, district, unit);
    const id = v7();
    shortcomingIds.push(id);
    const begun = done(await acts.create(head, district, unit));
    done(
      await acts.submit(
        head,
        done(await acts.save(head, begun, { shortcomings: [{ id, text: `不足${i}`, causes: [{ id: v7(), text: causes[i] }] }] })),
      ),
    );
  }
  const asked = `query($d: String!) { consolidation(districtCode: $d, year: 2023) { causeGroups { label count departments { code } causes { text shortcomingId } } } }`;
  const { consolidation } = (await reviewer.run<{ consolidation: { causeGroups: unknown[] } }>(asked, { d: district.code })).expectData();
  expect(consolidation.causeGroups).toEqual([
    {
      label: expect.any(String),
      count: 2,
      departments: [{ code: 'u1' }, { code: 'u2' }],
      causes: [
        { text: causes[0], shortcomingId: shortcomingIds[0] },
        { text: causes[1], shortcomingId: shortcomingIds[1] },
      ],
    },
  ]);
});
