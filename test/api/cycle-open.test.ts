import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { calendarRows } from '../kit/calendar.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const open = `mutation Open($input: CycleOpenInput!) { cycleOpen(input: $input) {
  cycle {
    id year status closure { at by } deadlines { kind opensOn dueOn publishOn } statutoryDates { act on source basis }
    askedIndicators { kind indicator { code } } progress { expected notStarted }
    submissions { department { code } status dueOn publishOn late daysOverdue extendedTo }
  }
  userErrors { __typename code message field }
} }`;

interface Answered {
  readonly cycleOpen: {
    readonly cycle: { readonly [key: string]: unknown; readonly id: string; readonly submissions: Record<string, unknown>[] } | null;
    readonly userErrors: { readonly code: string; readonly message: string; readonly field: string[] | null }[];
  };
}

const dates = (kind: string, dueOn: string, year = 2023) => ({
  kind,
  opensOn: `${year + 1}-01-01`,
  dueOn: `${year + 1}-${dueOn}`,
  publishOn: `${year + 1}-04-01`,
});
const inputOf = (district: TestDistrict, more: Record<string, unknown> = {}) => ({
  id: v7(),
  districtCode: district.code,
  year: 2023,
  deadlines: [dates('TOWN', '01-31'), dates('DEPARTMENT', '01-20')],
  ...more,
});

/** A district of three units without a cycle; the second is a town. */
async function districtWithoutCycle(): Promise<{ district: TestDistrict; director: TestActor }> {
  const district = await world.district({ units: 3, years: [] });
  await world.owner.query(`update department set kind = 'TOWN' where district_id = $1 and code = 'u2'`, [district.id]);
  return { district, director: await world.actor(Role.DISTRICT_DIRECTOR, district) };
}

const run = async (actor: TestActor, input: unknown) => (await actor.run<Answered>(open, { input })).expectData().cycleOpen;
const codes = ({ userErrors }: Answered['cycleOpen']) => userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`);

async function refusedWithoutTrace(district: TestDistrict, actor: TestActor, input: unknown): Promise<Answered['cycleOpen']> {
  const before = await calendarRows(world, district);
  const answer = await run(actor, input);
  expect(answer.cycle).toBeNull();
  expect(await calendarRows(world, district)).toBe(before);
  return answer;
}

test('the director opens a year: every unit is expected in the official sequence, with the days of its kind', async () => {
  const { district, director } = await districtWithoutCycle();
  const indicators = [
    { kind: 'DEPARTMENT', indicator: 'STUDY_SESSIONS' },
    { kind: 'DEPARTMENT', indicator: 'LEGAL_REVIEWS' },
    { kind: 'TOWN', indicator: 'STUDY_SESSIONS' },
  ];
  const known = await world.owner.query(`select code from taxonomy_term where kind = 'INDICATOR' order by position limit 2`);
  const [first, second] = known.rows.map((row) => row.code as string);
  const asked = indicators.map((item, i) => ({ ...item, indicator: i === 1 ? second : first }));
  const { cycle, userErrors } = await run(director, inputOf(district, { indicators: asked }));
  expect(userErrors).toEqual([]);
  expect(cycle).toMatchObject({
    year: 2023,
    status: 'OPEN',
    closure: null,
    deadlines: [dates('DEPARTMENT', '01-20'), dates('TOWN', '01-31')],
    statutoryDates: [
      { act: 'SUBMIT', on: '2024-03-01', basis: 'GUIDE' },
      { act: 'PUBLISH', on: '2024-04-01', basis: 'LAW', source: expect.stringContaining('厅字〔2019〕28号') },
    ],
    askedIndicators: asked.map(({ kind, indicator }) => ({ kind, indicator: { code: indicator } })),
    progress: { expected: 3, notStarted: 3 },
  });
  const fresh = { status: 'NOT_STARTED', publishOn: '2024-04-01', late: null, extendedTo: null };
  expect(cycle?.submissions).toMatchObject([
    { ...fresh, department: { code: 'u1' }, dueOn: '2024-01-20' },
    { ...fresh, department: { code: 'u2' }, dueOn: '2024-01-31' },
    { ...fresh, department: { code: 'u3' }, dueOn: '2024-01-20' },
  ]);
});

test.each([2000, 2018, 2100])('the year %i can be opened; before the rule of 2019 there is no outer bound', async (year) => {
  const { district, director } = await districtWithoutCycle();
  const late = (kind: string) => ({ kind, opensOn: `${year + 1}-01-01`, dueOn: `${year + 1}-12-01`, publishOn: `${year + 1}-12-31` });
  const deadlines = year < 2019 ? [late('TOWN'), late('DEPARTMENT')] : [dates('TOWN', '03-01', year), dates('DEPARTMENT', '03-01', year)];
  const { cycle, userErrors } = await run(director, inputOf(district, { year, deadlines }));
  expect(userErrors).toEqual([]);
  expect(cycle?.statutoryDates).toHaveLength(year < 2019 ? 0 : 2);
});

test('a unit that is gone is not expected, one that bears a new name is', async () => {
  const { district, director } = await districtWithoutCycle();
  const name = (unit: number, from: string, to: string | null) =>
    world.owner.query(
      `insert into department_name (id, district_id, department_id, name, short_name, valid_from, valid_to) values ($1, $2, $3, 'x', 'x', $4, $5)`,
      [v7(), district.id, district.units[unit]!.id, from, to],
    );
  await name(0, '2010-01-01', '2023-12-30');
  await name(2, '2010-01-01', '2020-06-30');
  await name(2, '2020-07-01', null);
  const { cycle } = await run(director, inputOf(district));
  expect(cycle?.submissions.map((s) => s.department)).toEqual([{ code: 'u2' }, { code: 'u3' }]);
});

describe('the same id', () => {
  test('with the same body answers the same cycle, also after it was closed', async () => {
    const { district, director } = await districtWithoutCycle();
    const input = inputOf(district);
    const first = await run(director, input);
    expect(await run(director, input)).toEqual(first);
    await director.run('mutation($d: String!) { cycleClose(districtCode: $d, year: 2023) { userErrors { code } } }', { d: district.code });
    const after = await run(director, input);
    expect(after.cycle).toMatchObject({ id: input.id, status: 'CLOSED' });
  });

  test('with another body is refused', async () => {
    const { district, director } = await districtWithoutCycle();
    const input = inputOf(district);
    await run(director, input);
    expect(codes(await refusedWithoutTrace(district, director, { ...input, year: 2022 }))).toEqual(['ID_REUSED input.id']);
  });

  test('of a cycle of another district is taken, and nothing is told of it', async () => {
    const { district, director } = await districtWithoutCycle();
    const other = await districtWithoutCycle();
    const input = inputOf(other.district);
    await run(other.director, input);
    const { userErrors } = await refusedWithoutTrace(district, director, inputOf(district, { id: input.id }));
    expect(userErrors).toMatchObject([{ code: 'ID_TAKEN', field: ['input', 'id'] }]);
  });
});

test('a year that exists is not opened a second time; once closed, the way to reopen it is named', async () => {
  const { district, director } = await districtWithoutCycle();
  await run(director, inputOf(district));
  expect(codes(await refusedWithoutTrace(district, director, inputOf(district)))).toEqual(['ALREADY_EXISTS input.year']);
  await director.run('mutation($d: String!) { cycleClose(districtCode: $d, year: 2023) { userErrors { code } } }', { d: district.code });
  const { userErrors } = await refusedWithoutTrace(district, director, inputOf(district));
  expect(userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', message: expect.stringContaining('cycleReopen') }]);
});

test('of two directors who open one year at the same time one wins, and all units stand in it once', async () => {
  const { district, director } = await districtWithoutCycle();
  const other = await world.actor(Role.DISTRICT_DIRECTOR, district);
  for (const year of [2019, 2020, 2021, 2022]) {
    const deadlines = [dates('TOWN', '01-31', year), dates('DEPARTMENT', '01-20', year)];
    const answers = await Promise.all([director, other].map((actor) => run(actor, inputOf(district, { year, deadlines }))));
    expect(answers.map(({ cycle }) => cycle !== null).sort()).toEqual([false, true]);
    expect(answers.flatMap(codes)).toEqual(['ALREADY_EXISTS input.year']);
    expect(answers.find(({ cycle }) => cycle)?.cycle?.submissions).toHaveLength(3);
  }
});

test('the same call twice at the same time opens one cycle, and both are told of it', async () => {
  const { district, director } = await districtWithoutCycle();
  const input = inputOf(district);
  const [a, b] = await Promise.all([run(director, input), run(director, input)]);
  expect(a.userErrors).toEqual([]);
  expect(a).toEqual(b);
});

describe('a deadline', () => {
  test('on the statutory day itself is accepted', async () => {
    const { district, director } = await districtWithoutCycle();
    expect(
      (await run(director, inputOf(district, { deadlines: [dates('TOWN', '03-01'), dates('DEPARTMENT', '03-01')] }))).userErrors,
    ).toEqual([]);
  });

  test('a day later is refused, and the sentence names the source; every fault is told at once', async () => {
    const { district, director } = await districtWithoutCycle();
    const deadlines = [
      { ...dates('TOWN', '03-02'), publishOn: '2024-04-02' },
      { ...dates('DEPARTMENT', '01-20'), opensOn: '2024-01-21', publishOn: '2024-01-19' },
      dates('TOWN', '01-31'),
    ];
    const indicators = [{ kind: 'TOWN', indicator: 'NO_SUCH' }];
    const { userErrors } = await refusedWithoutTrace(district, director, inputOf(district, { deadlines, indicators }));
    expect(userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`)).toEqual([
      'AFTER_STATUTORY_DATE input.deadlines.0.dueOn',
      'AFTER_STATUTORY_DATE input.deadlines.0.publishOn',
      'INVALID_VALUE input.deadlines.1.dueOn',
      'INVALID_VALUE input.deadlines.1.publishOn',
      'INVALID_VALUE input.deadlines.2.kind',
      'UNKNOWN_TERM input.indicators.0.indicator',
    ]);
    expect(userErrors[0]?.message).toContain('2024-03-01 (a provincial guide');
    expect(userErrors[1]?.message).toContain('No. 28, article 24)');
  });

  test('must be given for every kind of unit the district has', async () => {
    const { district, director } = await districtWithoutCycle();
    const { userErrors } = await refusedWithoutTrace(district, director, inputOf(district, { deadlines: [dates('TOWN', '01-31')] }));
    expect(userErrors).toMatchObject([{ code: 'REQUIRED', message: expect.stringContaining('DEPARTMENT') }]);
  });

  test('of a later rule counts from the first day on which that rule is in force', async () => {
    const { district, director } = await districtWithoutCycle();
    const rule = [v7(), '2090-01-01'];
    await world.owner.query(
      `insert into statutory_date (id, act, month, day, source, source_en, basis, valid_from) values ($1, 'SUBMIT', 2, 1, '新规', 'a new rule', 'LAW', $2)`,
      rule,
    );
    const of = (year: number) => inputOf(district, { year, deadlines: [dates('TOWN', '02-02', year), dates('DEPARTMENT', '01-20', year)] });
    expect((await run(director, of(2088))).userErrors).toEqual([]);
    const { userErrors } = await refusedWithoutTrace(district, director, of(2089));
    expect(userErrors).toMatchObject([{ code: 'AFTER_STATUTORY_DATE', message: expect.stringContaining('a new rule') }]);
    await world.owner.query('delete from statutory_date where id = $1', rule.slice(0, 1));
  });
});

test.each([
  ['an indicator asked twice', { indicators: Array(2).fill({ kind: 'TOWN', indicator: 'X' }) }, 'INVALID_VALUE input.indicators.1'],
  ['more than 200 indicators', { indicators: Array(201).fill({ kind: 'TOWN', indicator: 'X' }) }, 'TOO_LONG input.indicators'],
  ['more than 20 deadlines', { deadlines: Array(21).fill(dates('TOWN', '01-31')) }, 'TOO_LONG input.deadlines'],
  ['an id that is no UUID', { id: 'x' }, 'INVALID_VALUE input.id'],
  ['a district that is not there', { districtCode: '000000' }, 'NOT_FOUND input.districtCode'],
  ['a district code with a null character', { districtCode: '\u0000' }, 'NOT_FOUND input.districtCode'],
])('%s is refused', async (_, more, expected) => {
  const { district, director } = await districtWithoutCycle();
  expect(codes(await refusedWithoutTrace(district, director, inputOf(district, more)))).toContain(expected);
});

test('the district of somebody else is not found', async () => {
  const { director } = await districtWithoutCycle();
  const { district: other } = await districtWithoutCycle();
  expect(codes(await refusedWithoutTrace(other, director, inputOf(other)))).toEqual(['NOT_FOUND input.districtCode']);
});
