import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { type TestActor, type TestDistrict, type TestUnit, World } from '../kit/world.js';

let world: World;
let district: TestDistrict;
let director: TestActor;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

/** Seven units, due 2024-01-20, to be published by 2024-03-31. */
beforeEach(async () => {
  await world.setClock('2024-01-10T02:00:00Z');
  district = await world.district({ units: 7, years: [] });
  director = await world.actor(Role.DISTRICT_DIRECTOR, district);
  const deadlines = [{ kind: 'DEPARTMENT', opensOn: '2024-01-01', dueOn: '2024-01-20', publishOn: '2024-03-31' }];
  await director.run('mutation($input: CycleOpenInput!) { cycleOpen(input: $input) { userErrors { code } } }', {
    input: { id: v7(), districtCode: district.code, year: 2023, deadlines },
  });
});

const unit = (n: number) => district.units[n - 1] as TestUnit;

/** Writes and submits the report of a unit through the API, on the clock as it stands. */
async function submit(n: number): Promise<void> {
  const head = await world.actor(Role.DEPARTMENT_HEAD, district, unit(n));
  const create = `mutation($input: ReportCreateInput!) { reportCreate(input: $input) { report { id } userErrors { message } } }`;
  const id = v7();
  await head.run(create, { input: { id, districtCode: district.code, departmentCode: unit(n).code, year: 2023 } });
  const other = [{ id: v7(), text: '其他事项' }];
  await head.run(
    `mutation($id: ID!, $input: ReportSaveInput!) { reportSave(id: $id, expectedVersion: 1, input: $input) { userErrors { message } } }`,
    { id, input: { otherMatters: other } },
  );
  const submitted = await head.run<{ reportSubmit: { userErrors: unknown[] } }>(
    `mutation($id: ID!) { reportSubmit(id: $id, expectedVersion: 2) { userErrors { code message } } }`,
    { id },
  );
  expect(submitted.expectData().reportSubmit.userErrors).toEqual([]);
}

/** Moves a submitted report on, as the owner of the tables: what keeps the board are triggers, whoever writes. */
async function move(n: number, status: string, publishedAt: string | null = null): Promise<void> {
  await world.owner.query(
    'update report set status = $3, publication_at = coalesce($4, publication_at) where department_id = $1 and district_id = $2',
    [unit(n).id, district.id, status, publishedAt],
  );
}

interface Row {
  readonly department: { readonly code: string };
  readonly [key: string]: unknown;
}
interface Board {
  readonly status: string;
  readonly closure: { readonly at: string; readonly by: string } | null;
  readonly progress: Record<string, unknown> | null;
  readonly submissions: readonly Row[];
  readonly overdue: readonly Row[];
  readonly publishOverdue: readonly Row[];
}

const fields =
  'department { code } status dueOn extendedTo extensionReason submittedAt late daysOverdue publishOn publishedAt publishDaysOverdue';
async function board(reader: TestActor = director): Promise<Board> {
  const query = `query($d: String!) { cycle(districtCode: $d, year: 2023) { status closure { at by }
    progress { expected notStarted draft submitted returned accepted published submissionRate onTimeRate publicationRate publicationOnTimeRate }
    submissions { ${fields} } overdue { ${fields} } publishOverdue { ${fields} } } }`;
  return (await reader.run<{ cycle: Board }>(query, { d: district.code })).expectData().cycle;
}
const codesOf = (rows: readonly Row[]) => rows.map(({ department }) => department.code);
const rowOf = async (n: number, reader?: TestActor) => (await board(reader)).submissions.find((s) => s.department.code === unit(n).code);

interface Extended {
  readonly submissionExtend: {
    readonly submission: Row | null;
    readonly userErrors: readonly { readonly code: string; readonly message: string; readonly field: readonly string[] | null }[];
  };
}
async function extend(n: number, until: string, reason = '机构改革', more: Record<string, unknown> = {}, language = 'en') {
  const mutation = `mutation($d: String!, $u: String!, $y: FiscalYear!, $input: SubmissionExtendInput!) {
    submissionExtend(districtCode: $d, departmentCode: $u, year: $y, input: $input) { submission { ${fields} } userErrors { code message field } } }`;
  const variables = { d: district.code, u: unit(n).code, y: 2023, input: { until, reason }, ...more };
  return (await director.run<Extended>(mutation, variables, { 'accept-language': language })).expectData().submissionExtend;
}
const change = async (name: 'cycleClose' | 'cycleReopen') => {
  const mutation = `mutation($d: String!) { ${name}(districtCode: $d, year: 2023) { cycle { status closure { at by } } userErrors { __typename code ... on InvalidTransitionError { status allowed } } } }`;
  return (await director.run<Record<string, { cycle: unknown; userErrors: unknown[] }>>(mutation, { d: district.code })).expectData()[
    name
  ]!;
};

describe('the last day ends at midnight in Shanghai', () => {
  test.each([
    ['2024-01-20T15:59:59.999Z', [], null],
    ['2024-01-20T16:00:00.000Z', ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7'], 1],
    ['2024-01-21T15:59:59.999Z', ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7'], 1],
    ['2024-03-01T02:00:00.000Z', ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7'], 41],
  ])('at %s the overdue are %j', async (time, overdue, days) => {
    await world.setClock(time);
    const found = await board();
    expect(codesOf(found.overdue)).toEqual(overdue);
    expect(found.submissions.map((s) => s.daysOverdue)).toEqual(Array(7).fill(days));
  });

  test.each([
    ['2024-01-20T15:59:59.999Z', false],
    ['2024-01-20T16:00:00.000Z', true],
  ])('a report that comes at %s is late: %s', async (time, late) => {
    await world.setClock(time);
    await submit(1);
    expect(await rowOf(1)).toMatchObject({ late, submittedAt: time, daysOverdue: null });
  });

  test.each([
    ['2024-03-31T15:59:59.999Z', [], null],
    ['2024-03-31T16:00:00.000Z', ['u2', 'u3', 'u4', 'u5', 'u6', 'u7'], 1],
  ])('at %s the ones who should have published are %j', async (time, overdue, days) => {
    await submit(1);
    await move(1, 'PUBLISHED', '2024-03-01T02:00:00Z');
    await world.setClock(time);
    const found = await board();
    expect(codesOf(found.publishOverdue)).toEqual(overdue);
    expect(found.submissions.map((s) => s.publishDaysOverdue)).toEqual([null, ...Array(6).fill(days)]);
  });

  test.each([
    ['2024-03-31T15:59:59.999Z', '14.3'],
    ['2024-03-31T16:00:00.000Z', '0'],
  ])('what is published at %s counts as %s percent published in time', async (time, rate) => {
    await submit(1);
    await move(1, 'PUBLISHED', time);
    expect((await board()).progress).toMatchObject({ publicationRate: '14.3', publicationOnTimeRate: rate });
  });
});

test('rates equal an independent count over the rows of the board', async () => {
  await submit(1);
  await submit(2);
  await submit(3);
  await world.setClock('2024-01-25T02:00:00Z');
  await submit(4);
  await submit(5);
  await move(1, 'PUBLISHED', '2024-03-30T02:00:00Z');
  await move(4, 'PUBLISHED', '2024-04-02T02:00:00Z');
  await move(2, 'ACCEPTED');
  await move(3, 'RETURNED');
  const { progress, submissions } = await board();
  const share = (keep: (row: Row) => boolean) => String(Math.round((1000 * submissions.filter(keep).length) / submissions.length) / 10);
  const count = (status: string) => submissions.filter((s) => s.status === status).length;
  expect(progress).toEqual({
    expected: 7,
    notStarted: count('NOT_STARTED'),
    draft: count('DRAFT'),
    submitted: count('SUBMITTED'),
    returned: count('RETURNED'),
    accepted: count('ACCEPTED'),
    published: count('PUBLISHED'),
    submissionRate: share((s) => s.submittedAt !== null),
    onTimeRate: share((s) => s.late === false),
    publicationRate: share((s) => s.publishedAt !== null),
    publicationOnTimeRate: share((s) => s.publishedAt !== null && String(s.publishedAt) < '2024-03-31T16:00:00Z'),
  });
  expect(progress).toMatchObject({ submissionRate: '71.4', onTimeRate: '42.9', publicationRate: '28.6', publicationOnTimeRate: '14.3' });
});

test('a correction after publication leaves the first publication standing in the rates', async () => {
  await submit(1);
  await move(1, 'PUBLISHED', '2024-03-01T02:00:00Z');
  await move(1, 'RETURNED');
  await world.setClock('2024-05-01T02:00:00Z');
  expect((await board()).progress).toMatchObject({ published: 0, publicationRate: '14.3', publicationOnTimeRate: '14.3' });
  await move(1, 'PUBLISHED', '2024-05-01T02:00:00Z');
  expect(await rowOf(1)).toMatchObject({ publishedAt: '2024-03-01T02:00:00.000Z', publishDaysOverdue: null });
});

test('a cycle without units has no rates', async () => {
  const empty = await world.district({ units: 0, years: [2023] });
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, empty);
  district = empty;
  const nothing = { expected: 0, submissionRate: null, onTimeRate: null, publicationRate: null, publicationOnTimeRate: null };
  expect((await board(reviewer)).progress).toMatchObject(nothing);
});

describe('who sees the calendar', () => {
  beforeEach(() => world.setClock('2024-04-10T02:00:00Z'));

  test.each([Role.DISTRICT_REVIEWER, Role.DISTRICT_DIRECTOR, Role.DISTRICT_ADMIN])('%s sees all that is overdue', async (role) => {
    const found = await board(await world.actor(role, district));
    expect([found.overdue.length, found.publishOverdue.length, found.progress !== null]).toEqual([7, 7, true]);
  });

  test.each([Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD])('%s sees the own unit alone, its extension too', async (role) => {
    await extend(3, '2024-02-20', '系统迁移');
    await extend(2, '2024-02-10', '不宜外传');
    const found = await board(await world.actor(role, district, unit(3)));
    expect(found.progress).toBeNull();
    for (const list of [found.submissions, found.overdue, found.publishOverdue]) expect(codesOf(list)).toEqual(['u3']);
    expect(found.submissions[0]).toMatchObject({ dueOn: '2024-02-20', extensionReason: '系统迁移', daysOverdue: 50 });
  });

  test('the office of another district finds no cycle', async () => {
    const stranger = await world.actor(Role.DISTRICT_DIRECTOR, await world.district({ years: [] }));
    expect(await board(stranger)).toBeNull();
  });
});

describe('an extension', () => {
  test('moves the last day of one unit and shows its reason', async () => {
    const { submission, userErrors } = await extend(1, '2024-02-10', '分管领导调整');
    expect(userErrors).toEqual([]);
    expect(submission).toMatchObject({
      department: { code: 'u1' },
      dueOn: '2024-02-10',
      extendedTo: '2024-02-10',
      extensionReason: '分管领导调整',
    });
    expect(await rowOf(2)).toMatchObject({ dueOn: '2024-01-20', extendedTo: null, extensionReason: null });
    await world.setClock('2024-02-10T15:59:59Z');
    expect(codesOf((await board()).overdue)).not.toContain('u1');
    await world.setClock('2024-02-10T16:00:00Z');
    expect(await rowOf(1)).toMatchObject({ daysOverdue: 1 });
  });

  test.each([
    ['2024-02-10T15:59:59.999Z', false, '14.3'],
    ['2024-02-10T16:00:00.000Z', true, '0'],
  ])('a report that comes at %s after it is late: %s', async (time, late, rate) => {
    await extend(1, '2024-02-10');
    await world.setClock(time);
    await submit(1);
    expect(await rowOf(1)).toMatchObject({ late });
    expect((await board()).progress).toMatchObject({ onTimeRate: rate });
  });

  test('is given also when the day has passed, and replaced by a later one', async () => {
    await world.setClock('2024-02-01T02:00:00Z');
    expect(await rowOf(1)).toMatchObject({ daysOverdue: 12 });
    await extend(1, '2024-02-10');
    expect(await rowOf(1)).toMatchObject({ daysOverdue: null });
    await extend(1, '2024-03-01', '再次延期');
    expect(await rowOf(1)).toMatchObject({ dueOn: '2024-03-01', extensionReason: '再次延期' });
  });

  const held = async () =>
    JSON.stringify(
      (await world.owner.query('select to_jsonb(s) as row from submission s where district_id = $1 order by position', [district.id])).rows,
    );

  test.each<[string, string, string, Record<string, unknown>, string[]]>([
    ['beyond the statutory day', '2024-03-02', 'x', {}, ['AFTER_STATUTORY_DATE input.until']],
    ['that is not later than the last day', '2024-01-20', 'x', {}, ['INVALID_VALUE input.until']],
    ['without a reason', '2024-02-01', ' \n', {}, ['REQUIRED input.reason']],
    ['with too long a reason', '2024-02-01', '长'.repeat(501), {}, ['TOO_LONG input.reason']],
    ['with a null character', '2024-02-01', 'a\u0000', {}, ['INVALID_VALUE input.reason']],
    ['with several faults', '2025-01-01', '', {}, ['AFTER_STATUTORY_DATE input.until', 'REQUIRED input.reason']],
    ['of a unit that is not there', '2024-02-01', 'x', { u: 'none' }, ['NOT_FOUND departmentCode']],
    ['of a year that is not there', '2024-02-01', 'x', { y: 2022 }, ['NOT_FOUND departmentCode']],
    ['in a district of somebody else', '2024-02-01', 'x', { d: '000000' }, ['NOT_FOUND departmentCode']],
  ])('%s is refused and changes nothing', async (_, until, reason, more, expected) => {
    const before = await held();
    const { submission, userErrors } = await extend(1, until, reason, more);
    expect(submission).toBeNull();
    expect(userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`)).toEqual(expected);
    expect(await held()).toBe(before);
  });

  test('beyond the statutory day names the source of that day in either language', async () => {
    const messageIn = async (language: string) => (await extend(1, '2024-03-02', 'x', {}, language)).userErrors[0]?.message;
    expect(await messageIn('en')).toMatch(/2024-03-01 \(a provincial guide .*, No\. 28\)/);
    expect(await messageIn('zh-CN')).toMatch(/法定期限 2024-03-01（省级.*厅字〔2019〕28号/);
  });

  test('of a unit that has submitted is refused: the lateness that was recorded stays', async () => {
    await world.setClock('2024-01-25T02:00:00Z');
    await submit(1);
    const before = await held();
    expect((await extend(1, '2024-02-10')).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect(await held()).toBe(before);
  });

  test.each([
    ['a submission', `update submission set submitted_at = now(), late = true where district_id = $1`, 'INVALID_TRANSITION'],
    ['the closing of the cycle', `update cycle set status = 'CLOSED' where district_id = $1`, 'CYCLE_CLOSED'],
  ])('that comes at the same time as %s waits for it and is then refused', async (_, statement, code) => {
    const first = await world.owner.connect();
    try {
      await first.query('begin');
      await first.query(statement, [district.id]);
      const extension = extend(1, '2024-02-10');
      const waiting = `select from pg_locks l join pg_stat_activity a using (pid) where a.datname = current_database() and not l.granted`;
      for (const until = Date.now() + 10_000; (await world.owner.query(waiting)).rowCount === 0; ) {
        if (Date.now() > until) throw new Error('The extension was expected to wait.');
      }
      await first.query('commit');
      expect((await extension).userErrors).toMatchObject([{ code }]);
    } finally {
      // Closed, whatever became of it: a test must not leave a lock behind.
      first.release(true);
    }
    expect(await rowOf(1)).toMatchObject({ extendedTo: null });
  });

  test('in a closed cycle is refused', async () => {
    await change('cycleClose');
    expect((await extend(1, '2024-02-10')).userErrors).toMatchObject([
      { code: 'CYCLE_CLOSED', message: expect.stringContaining('cycleReopen') },
    ]);
  });
});

describe('a cycle', () => {
  test('is open until the director closes it, whatever the clock, and says who closed it', async () => {
    await world.setClock('2030-01-01T00:00:00Z');
    expect((await board()).status).toBe('OPEN');
    const { cycle } = await change('cycleClose');
    expect(cycle).toEqual({ status: 'CLOSED', closure: { at: '2030-01-01T00:00:00.000Z', by: director.actor.userName } });
    expect((await change('cycleReopen')).cycle).toEqual({ status: 'OPEN', closure: null });
  });

  test('that is closed takes no report until it is reopened', async () => {
    await change('cycleClose');
    const head = await world.actor(Role.DEPARTMENT_HEAD, district, unit(1));
    const create = `mutation($input: ReportCreateInput!) { reportCreate(input: $input) { userErrors { code } } }`;
    const input = { id: v7(), districtCode: district.code, departmentCode: 'u1', year: 2023 };
    expect((await head.run(create, { input })).expectData()).toMatchObject({ reportCreate: { userErrors: [{ code: 'CYCLE_CLOSED' }] } });
    await change('cycleReopen');
    await submit(1);
  });

  test.each(['cycleClose', 'cycleReopen'])('of another district or a year that is not there is not found by %s', async (name) => {
    const mutation = `mutation($d: String!, $y: FiscalYear!) { ${name}(districtCode: $d, year: $y) { cycle { id } userErrors { code field } } }`;
    const other = await world.district();
    const refused = (field: string) => ({ [name]: { cycle: null, userErrors: [{ code: 'NOT_FOUND', field: [field] }] } });
    expect((await director.run(mutation, { d: other.code, y: 2023 })).expectData()).toEqual(refused('districtCode'));
    expect((await director.run(mutation, { d: district.code, y: 2021 })).expectData()).toEqual(refused('year'));
  });

  test('is neither closed nor reopened twice', async () => {
    const refused = (status: string, allowed: string[]) => ({
      cycle: null,
      userErrors: [{ __typename: 'InvalidTransitionError', code: 'INVALID_TRANSITION', status, allowed }],
    });
    expect(await change('cycleReopen')).toEqual(refused('OPEN', ['CLOSED']));
    await change('cycleClose');
    expect(await change('cycleClose')).toEqual(refused('CLOSED', ['OPEN']));
  });
});

test('a unit that is made after the opening and begins a report gets the days of its kind', async () => {
  const id = v7();
  await world.owner.query(
    `insert into department (id, district_id, code, name, short_name, kind, position) values ($1, $2, 'u8', '新局', '新局', 'DEPARTMENT', 8)`,
    [id, district.id],
  );
  district = { ...district, units: [...district.units, { id, code: 'u8' }] };
  await submit(8);
  expect(await rowOf(8)).toMatchObject({ dueOn: '2024-01-20', publishOn: '2024-03-31', late: false });
});
