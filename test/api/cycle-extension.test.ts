import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Calendar, codesOf } from '../kit/calendar.js';
import { fingerprint } from '../kit/fingerprint.js';
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

describe('an extension', () => {
  test('moves the last day of one unit and shows its reason', async () => {
    const { submission, userErrors } = await calendar.extend(1, '2024-02-10', '分管领导调整');
    expect(userErrors).toEqual([]);
    expect(submission).toMatchObject({
      department: { code: 'u1' },
      dueOn: '2024-02-10',
      extendedTo: '2024-02-10',
      extensionReason: '分管领导调整',
    });
    expect(await calendar.row('u2')).toMatchObject({ dueOn: '2024-01-20', extendedTo: null, extensionReason: null });
    await world.setClock('2024-02-10T15:59:59Z');
    expect(codesOf((await calendar.board()).overdue)).not.toContain('u1');
    await world.setClock('2024-02-10T16:00:00Z');
    expect(await calendar.row('u1')).toMatchObject({ daysOverdue: 1 });
  });

  test.each([
    ['2024-02-10T15:59:59.999Z', false, '14.3'],
    ['2024-02-10T16:00:00.000Z', true, '0'],
  ])('a report that comes at %s after it is late: %s', async (time, late, rate) => {
    await calendar.extend(1, '2024-02-10');
    await world.setClock(time);
    await calendar.submit(1);
    expect(await calendar.row('u1')).toMatchObject({ late });
    expect((await calendar.board()).progress).toMatchObject({ onTimeRate: rate });
  });

  test('is given also when the day has passed, and replaced by a later one', async () => {
    await world.setClock('2024-02-01T02:00:00Z');
    expect(await calendar.row('u1')).toMatchObject({ daysOverdue: 12 });
    await calendar.extend(1, '2024-02-10');
    expect(await calendar.row('u1')).toMatchObject({ daysOverdue: null });
    await calendar.extend(1, '2024-03-01', '再次延期');
    expect(await calendar.row('u1')).toMatchObject({ dueOn: '2024-03-01', extensionReason: '再次延期' });
  });

  const held = async () =>
    JSON.stringify(
      (
        await world.owner.query('select to_jsonb(s) as row from submission s where district_id = $1 order by position', [
          calendar.district.id,
        ])
      ).rows,
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
    const before = await fingerprint(world);
    const { submission, userErrors } = await calendar.extend(1, until, reason, more);
    expect(submission).toBeNull();
    expect(userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`)).toEqual(expected);
    expect(await fingerprint(world)).toEqual(before);
  });

  test('beyond the statutory day names the source of that day in either language', async () => {
    const messageIn = async (language: string) => (await calendar.extend(1, '2024-03-02', 'x', {}, language)).userErrors[0]?.message;
    expect(await messageIn('en')).toMatch(/2024-03-01 \(a provincial guide .*, No\. 28\)/);
    expect(await messageIn('zh-CN')).toMatch(/法定期限 2024-03-01（省级.*厅字〔2019〕28号/);
  });

  test('of a unit that has submitted is refused: the lateness that was recorded stays', async () => {
    await world.setClock('2024-01-25T02:00:00Z');
    await calendar.submit(1);
    const before = await held();
    expect((await calendar.extend(1, '2024-02-10')).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect(await held()).toBe(before);
  });

  test.each([
    ['a submission', `update submission set submitted_at = now(), late = true where district_id = $1`, 'INVALID_TRANSITION'],
    ['the closing of the cycle', `update cycle set status = 'CLOSED' where district_id = $1`, 'CYCLE_CLOSED'],
  ])('that comes at the same time as %s waits for it and is then refused', async (_, statement, code) => {
    const first = await world.owner.connect();
    try {
      await first.query('begin');
      await first.query(statement, [calendar.district.id]);
      const extension = calendar.extend(1, '2024-02-10');
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
    expect(await calendar.row('u1')).toMatchObject({ extendedTo: null });
  });

  test('in a closed cycle is refused', async () => {
    await calendar.change('cycleClose');
    expect((await calendar.extend(1, '2024-02-10')).userErrors).toMatchObject([
      { code: 'CYCLE_CLOSED', message: expect.stringContaining('cycleReopen') },
    ]);
  });
});
