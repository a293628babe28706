import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../server/platform/actor.js';
import { type BoardRow, Calendar, codesOf } from '../kit/calendar.js';
import { World } from '../kit/world.js';

let world: World;
let calendar: Calendar;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());
beforeEach(async () => {
  calendar = await Calendar.open(world);
});

describe('the last day ends at midnight in Shanghai', () => {
  test.each([
    ['2024-01-20T15:59:59.999Z', [], null],
    ['2024-01-20T16:00:00.000Z', ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7'], 1],
    ['2024-01-21T15:59:59.999Z', ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7'], 1],
    ['2024-03-01T02:00:00.000Z', ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7'], 41],
  ])('at %s the overdue are %j', async (time, overdue, days) => {
    await world.setClock(time);
    const found = await calendar.board();
    expect(codesOf(found.overdue)).toEqual(overdue);
    expect(found.submissions.map((s) => s.daysOverdue)).toEqual(Array(7).fill(days));
  });

  test.each([
    ['2024-01-20T15:59:59.999Z', false],
    ['2024-01-20T16:00:00.000Z', true],
  ])('a report that comes at %s is late: %s', async (time, late) => {
    await world.setClock(time);
    await calendar.submit(1);
    expect(await calendar.row('u1')).toMatchObject({ late, submittedAt: time, daysOverdue: null });
  });

  test.each([
    ['2024-03-31T15:59:59.999Z', [], null],
    ['2024-03-31T16:00:00.000Z', ['u2', 'u3', 'u4', 'u5', 'u6', 'u7'], 1],
  ])('at %s the ones who should have published are %j', async (time, overdue, days) => {
    await calendar.submit(1);
    await calendar.move(1, 'PUBLISHED', '2024-03-01T02:00:00Z');
    await world.setClock(time);
    const found = await calendar.board();
    expect(codesOf(found.publishOverdue)).toEqual(overdue);
    expect(found.submissions.map((s) => s.publishDaysOverdue)).toEqual([null, ...Array(6).fill(days)]);
  });

  test.each([
    ['2024-03-31T15:59:59.999Z', '14.3'],
    ['2024-03-31T16:00:00.000Z', '0'],
  ])('what is published at %s counts as %s percent published in time', async (time, rate) => {
    await calendar.submit(1);
    await calendar.move(1, 'PUBLISHED', time);
    expect((await calendar.board()).progress).toMatchObject({ publicationRate: '14.3', publicationOnTimeRate: rate });
  });
});

test('rates equal an independent count over the rows of the board', async () => {
  await calendar.submit(1);
  await calendar.submit(2);
  await calendar.submit(3);
  await world.setClock('2024-01-25T02:00:00Z');
  await calendar.submit(4);
  await calendar.submit(5);
  await calendar.move(1, 'PUBLISHED', '2024-03-30T02:00:00Z');
  await calendar.move(4, 'PUBLISHED', '2024-04-02T02:00:00Z');
  await calendar.move(2, 'ACCEPTED');
  await calendar.move(3, 'RETURNED');
  const { progress, submissions } = await calendar.board();
  const share = (keep: (row: BoardRow) => boolean) =>
    String(Math.round((1000 * submissions.filter(keep).length) / submissions.length) / 10);
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
  await calendar.submit(1);
  await calendar.move(1, 'PUBLISHED', '2024-03-01T02:00:00Z');
  await calendar.move(1, 'RETURNED');
  await world.setClock('2024-05-01T02:00:00Z');
  expect((await calendar.board()).progress).toMatchObject({ published: 0, publicationRate: '14.3', publicationOnTimeRate: '14.3' });
  await calendar.move(1, 'PUBLISHED', '2024-05-01T02:00:00Z');
  expect(await calendar.row('u1')).toMatchObject({ publishedAt: '2024-03-01T02:00:00.000Z', publishDaysOverdue: null });
});

test('a cycle without units has no rates', async () => {
  const empty = await world.district({ units: 0, years: [2023] });
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, empty);
  const nothing = { expected: 0, submissionRate: null, onTimeRate: null, publicationRate: null, publicationOnTimeRate: null };
  expect((await calendar.board(reviewer, empty)).progress).toMatchObject(nothing);
});

describe('who sees the calendar', () => {
  beforeEach(() => world.setClock('2024-04-10T02:00:00Z'));

  test.each([Role.DISTRICT_REVIEWER, Role.DISTRICT_DIRECTOR, Role.DISTRICT_ADMIN])('%s sees all that is overdue', async (role) => {
    const found = await calendar.board(await world.actor(role, calendar.district));
    expect([found.overdue.length, found.publishOverdue.length, found.progress !== null]).toEqual([7, 7, true]);
  });

  test.each([Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD])('%s sees the own unit alone, its extension too', async (role) => {
    await calendar.extend(3, '2024-02-20', '系统迁移');
    await calendar.extend(2, '2024-02-10', '不宜外传');
    const found = await calendar.board(await world.actor(role, calendar.district, calendar.unit(3)));
    expect(found.progress).toBeNull();
    for (const list of [found.submissions, found.overdue, found.publishOverdue]) expect(codesOf(list)).toEqual(['u3']);
    expect(found.submissions[0]).toMatchObject({ dueOn: '2024-02-20', extensionReason: '系统迁移', daysOverdue: 50 });
  });

  test('the office of another district finds no cycle', async () => {
    const stranger = await world.actor(Role.DISTRICT_DIRECTOR, await world.district({ years: [] }));
    expect(await calendar.board(stranger)).toBeNull();
  });
});
