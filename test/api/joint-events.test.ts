import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { tellings } from '../kit/constitution-day.js';
import { acts, done } from '../kit/reporting.js';
import { World } from '../kit/world.js';

let world: World;
let indicator: { id: string; code: string };
beforeAll(async () => {
  world = await World.start();
  const sql = `select id, code from taxonomy_term where kind = 'INDICATOR' and valid_to is null order by position limit 1`;
  indicator = (await world.owner.query<{ id: string; code: string }>(sql)).rows[0]!;
});
afterAll(() => world.stop());

const parts = `jointEvents { id state version name likeness departments { code } activities { id heading figures { id value } } leadActivityId separateFigureIds by }
  indicatorTotals { total unit contributions { value department { code } } excluded { reason jointEvent figure { value } department { code } } }`;

interface Event {
  readonly id: string | null;
  readonly state: string;
  readonly version: number | null;
  readonly name: string;
  readonly departments: { code: string }[];
  readonly activities: { id: string; heading: string; figures: { id: string; value: string }[] }[];
}
interface Answer {
  readonly jointEvents: Event[];
  readonly indicatorTotals: {
    total: string | null;
    contributions: { value: string; department: { code: string } }[];
    excluded: { reason: string; jointEvent: string | null; figure: { value: string }; department: { code: string } }[];
  }[];
}

/** Three units tell of one day in the square, a fourth of something else. */
async function stage() {
  const district = await world.district({ units: 4 });
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  const figures: string[] = [];
  const activities: string[] = [];
  for (const [i, [heading, narrative, value]] of tellings.entries()) {
    const unit = district.units[i]!;
    const head = await world.actor(Role.DEPARTMENT_HEAD, district, unit);
    const [id, figure] = [v7(), v7()];
    activities.push(id);
    figures.push(figure);
    const input = {
      activities: [{ id, heading, narrative, figures: [{ id: figure, label: '资料', value, unit: '份', indicator: indicator.code }] }],
    };
    done(await acts.submit(head, done(await acts.save(head, done(await acts.create(head, district, unit)), input))));
  }
  const of = { districtCode: district.code, year: 2023 };
  const ask = async () =>
    (
      await reviewer.run<{ consolidation: Answer }>(`query($d: String!) { consolidation(districtCode: $d, year: 2023) { ${parts} } }`, {
        d: district.code,
      })
    ).expectData().consolidation;
  const run = async (call: string, types: string, variables: Record<string, unknown>) => {
    const answer = await reviewer.run<{ act: { consolidation: Answer | null; userErrors: { code: string; field: string[] }[] } }>(
      `mutation(${types}) { act: ${call} { consolidation { ${parts} } userErrors { code message field } } }`,
      variables,
    );
    return answer.expectData().act;
  };
  const confirm = (input: Record<string, unknown>, id = v7()) =>
    run('jointEventConfirm(id: $id, input: $i)', '$id: ID!, $i: JointEventConfirmInput!', { id, i: { ...of, ...input } });
  const decline = (activityIds: string[]) =>
    run('jointEventDecline(id: $id, input: $i)', '$id: ID!, $i: JointEventDeclineInput!', { id: v7(), i: { ...of, activityIds } });
  const end = (id: string, v: number) => run('jointEventEnd(id: $id, expectedVersion: $v)', '$id: ID!, $v: Int!', { id, v });
  return { district, reviewer, activities, figures, ask, confirm, decline, end };
}

const total = ({ indicatorTotals }: Answer) => indicatorTotals[0]?.total;
const codes = (refused: { userErrors: { code: string; field: string[] }[] }) =>
  refused.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);

describe('an event of several units', () => {
  test('is proposed from what they tell, counted by everyone until the office confirms it, and then once', async () => {
    const { ask, activities, confirm } = await stage();
    const before = await ask();
    expect(before.jointEvents).toMatchObject([
      { id: null, state: 'PROPOSED', version: null, departments: [{ code: 'u1' }, { code: 'u2' }, { code: 'u3' }] },
    ]);
    expect(total(before)).toBe('9300');

    const { userErrors, consolidation } = await confirm({ name: '国家宪法日集中宣传', activityIds: activities.slice(0, 3) });
    expect(userErrors).toEqual([]);
    expect(consolidation).toEqual(await ask());
    expect(consolidation?.jointEvents).toMatchObject([
      { state: 'CONFIRMED', version: 1, name: '国家宪法日集中宣传', by: expect.any(String) },
    ]);
    // Of equal figures one counts, and 500 of something else.
    expect(total(consolidation!)).toBe('3500');
    const { contributions, excluded } = consolidation!.indicatorTotals[0]!;
    expect(contributions).toHaveLength(2);
    expect(excluded.map(({ reason, jointEvent, figure }) => [reason, jointEvent, figure.value]).sort()).toEqual([
      ['JOINT_EVENT', '国家宪法日集中宣传', '2800'],
      ['JOINT_EVENT', '国家宪法日集中宣传', '3000'],
    ]);
  });

  test('counts what its leader states, and besides what a unit reached by itself', async () => {
    const { ask, activities, figures, confirm } = await stage();
    const id = v7();
    const input = { name: '宪法日', activityIds: activities.slice(0, 3), leadActivityId: activities[2] };
    expect(total((await confirm(input, id)).consolidation!)).toBe('3300');
    const changed = await confirm({ ...input, expectedVersion: 1, separateFigureIds: [figures[0]] }, id);
    expect(total(changed.consolidation!)).toBe('6300');
    expect((await ask()).jointEvents).toMatchObject([{ version: 2, leadActivityId: activities[2], separateFigureIds: [figures[0]] }]);
    expect(codes(await confirm({ ...input, expectedVersion: 1 }, id))).toEqual(['STALE_VERSION input.expectedVersion']);
  });

  test('is proposed no more once it was declined, and again when that is taken back', async () => {
    const { ask, activities, decline, end } = await stage();
    expect((await decline(activities.slice(0, 3))).userErrors).toEqual([]);
    const [declined] = (await ask()).jointEvents;
    expect(declined).toMatchObject({ state: 'DECLINED', version: 1 });
    expect((await ask()).jointEvents).toHaveLength(1);
    expect(total(await ask())).toBe('9300');
    expect((await end(declined!.id!, 1)).userErrors).toEqual([]);
    expect((await ask()).jointEvents).toMatchObject([{ state: 'PROPOSED' }]);
    expect(codes(await end(declined!.id!, 2))).toEqual(['NOT_FOUND id']);
  });

  test('a confirmed one that is ended is counted by everyone again', async () => {
    const { ask, activities, confirm, end } = await stage();
    const id = v7();
    await confirm({ name: '宪法日', activityIds: activities.slice(0, 2) }, id);
    expect(total(await ask())).toBe('6300');
    expect(codes(await end(id, 9))).toEqual(['STALE_VERSION expectedVersion']);
    expect(total((await end(id, 1)).consolidation!)).toBe('9300');
  });

  test('a unit that takes its report back is out of it, and what the others tell counts', async () => {
    const { ask, activities, confirm, district, reviewer } = await stage();
    await confirm({ name: '宪法日', activityIds: activities.slice(0, 3), leadActivityId: activities[0] });
    const sql = 'select id, version from report where department_id = $1';
    const { rows } = await world.owner.query<{ id: string; version: number }>(sql, [district.units[0]!.id]);
    done(await acts.return(reviewer, { ...rows[0]!, status: 'SUBMITTED' }));
    const now = await ask();
    expect(total(now)).toBe('3500');
    expect(now.jointEvents[0]?.activities.map(({ id }) => id)).toEqual(activities.slice(1, 3));
  });

  test('is refused with every fault at once', async () => {
    const { activities, confirm, figures } = await stage();
    const [one, two, three] = activities as [string, string, string];
    expect(
      codes(await confirm({ name: ' ', activityIds: [one, one, v7()], leadActivityId: two, separateFigureIds: [figures[3]] })),
    ).toEqual([
      'REQUIRED input.name',
      'DUPLICATE_ID input.activityIds.1',
      'UNKNOWN_REFERENCE input.activityIds.2',
      'INVALID_VALUE input.activityIds',
      'UNKNOWN_REFERENCE input.leadActivityId',
      'UNKNOWN_REFERENCE input.separateFigureIds.0',
    ]);
    const id = v7();
    expect((await confirm({ name: '甲', activityIds: [one, two] }, id)).userErrors).toEqual([]);
    expect(codes(await confirm({ name: '乙', activityIds: [two, three] }))).toEqual(['ALREADY_EXISTS input.activityIds.0']);
    expect(codes(await confirm({ name: '乙', activityIds: [one, three] }, 'x'))).toEqual(['INVALID_VALUE id']);
    const other = await stage();
    expect(codes(await other.confirm({ name: '甲', activityIds: other.activities.slice(0, 2) }, id))).toEqual(['ID_TAKEN id']);
  });
});
