import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { Sql } from '../kit/sql.js';
import { type ReportName, type TwoDistricts, twoDistricts } from '../kit/two-districts.js';

let database: TestDatabase;
let owner: Sql;
let made: TwoDistricts;

beforeAll(async () => {
  database = await freshDatabase('empty');
  owner = await Sql.connect(database.ownerUrl);
  made = await twoDistricts(owner.query);
});
afterAll(async () => {
  await owner.close();
  await database.drop();
});

const statuses = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'PUBLISHED'] as const;
type Status = (typeof statuses)[number];
const released: Record<Status, boolean> = { DRAFT: false, SUBMITTED: true, RETURNED: false, ACCEPTED: true, PUBLISHED: true };

const draft: ReportName = 'A1 2023';
const setStatus = (status: Status, at?: string) =>
  at === undefined
    ? owner.query('update report set status = $2 where id = $1', [made.id(draft), status])
    : owner.query('update report set status = $2, submission_at = $3 where id = $1', [made.id(draft), status, at]);

describe('released', () => {
  const rows = async (report: ReportName) => {
    const { rows: tables } = await owner.query<{ name: string }>(
      `select attrelid::regclass::text as name from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and attname = 'report_id'
       and exists (select from pg_attribute b where b.attrelid = a.attrelid and b.attname = 'released') order by 1`,
    );
    const answer: [string, boolean[]][] = [];
    for (const { name, key } of [...tables.map(({ name: table }) => ({ name: table, key: 'report_id' })), { name: 'report', key: 'id' }]) {
      const found = await owner.query<{ released: boolean }>(`select distinct released from ${name} where ${key} = $1`, [made.id(report)]);
      answer.push([name, found.rows.map((row) => row.released)]);
    }
    return answer;
  };

  const steps = statuses.flatMap((from) => statuses.filter((to) => to !== from).map((to): [Status, Status] => [from, to]));
  test.each(steps)('follows the report from %s to %s, on the report and on every kind of row below it', async (from, to) => {
    await owner.rolledBack({}, async () => {
      for (const status of [from, to]) {
        await setStatus(status);
        const all = await rows(draft);
        expect(all.length).toBeGreaterThanOrEqual(10);
        expect(all).toEqual(all.map(([table]) => [table, [released[status]]]));
      }
      // The other reports are left alone.
      expect((await rows('A2 2023')).every(([, [value]]) => value === false)).toBe(true);
      expect((await rows('A1 2022')).every(([, [value]]) => value === true)).toBe(true);
    });
  });

  test('holds no other value than the one that follows from the status, whoever writes', async () => {
    await owner.rolledBack({}, async () => {
      await owner.query('update report set released = not released');
      await owner.query('update activity set released = not released, district_id = $1, department_id = $2', [made.id('B'), made.id('B1')]);
      const { rows: wrong } = await owner.query(
        `select from report r join activity a on a.report_id = r.id where r.released <> (r.status = 'SUBMITTED')
         or (a.released, a.district_id, a.department_id) is distinct from (r.released, r.district_id, r.department_id)`,
      );
      expect(wrong).toEqual([]);
    });
  });

  test('is that of the report for a row added later, as are its district and its unit', async () => {
    await owner.rolledBack({}, async () => {
      for (const [report, value] of [['B1 2022', true] as const, ['B1 2023', false] as const]) {
        const { rows: added } = await owner.query(
          `insert into other_matter (id, report_id, position, text, released, district_id, department_id)
           values (gen_random_uuid(), $1, 2, 'text', $2, $3, $4) returning released, district_id, department_id`,
          [made.id(report), !value, made.id('A'), made.id('A1')],
        );
        expect(added).toEqual([{ released: value, district_id: made.id('B'), department_id: made.id('B1') }]);
      }
    });
  });
});

describe('the submission board', () => {
  const board = async () => {
    const { rows } = await owner.query(
      `select s.status, s.submitted_at, s.late from submission s join report r on r.cycle_id = s.cycle_id and r.department_id = s.department_id
       where r.id = $1`,
      [made.id(draft)],
    );
    return rows;
  };
  const due = (on: string | null, extendedTo: string | null = null) =>
    owner.query(
      `update submission s set due_on = $2, extended_to = $3 from report r
       where r.id = $1 and r.cycle_id = s.cycle_id and r.department_id = s.department_id`,
      [made.id(draft), on, extendedTo],
    );

  test('has a row for a report of a unit that was not expected', async () => {
    await owner.rolledBack({}, async () => {
      await owner.query('delete from submission');
      await setStatus('DRAFT');
      expect(await board()).toEqual([{ status: 'DRAFT', submitted_at: null, late: null }]);
    });
  });

  test('takes the row that was already expected and makes no second one', async () => {
    await owner.rolledBack({}, async () => {
      const expected = [made.id('A'), made.id('A 2024'), made.id('A1')];
      await owner.query(
        `insert into submission (id, district_id, cycle_id, department_id, position, due_on) values (gen_random_uuid(), $1, $2, $3, 7, '2025-01-20')`,
        expected,
      );
      await owner.query(
        `insert into report (id, district_id, cycle_id, department_id, title, status, version, create_hash, created_at, updated_at)
         values (gen_random_uuid(), $1, $2, $3, 'title', 'DRAFT', 1, 'x', now(), now())`,
        expected,
      );
      const { rows } = await owner.query(
        `select status, position, to_char(due_on, 'YYYY-MM-DD') as due from submission where cycle_id = $1 and department_id = $2`,
        expected.slice(1),
      );
      expect(rows).toEqual([{ status: 'DRAFT', position: 7, due: '2025-01-20' }]);
    });
  });

  test.each(statuses)('shows %s when the report is', async (status) => {
    await owner.rolledBack({}, async () => {
      await setStatus(status);
      expect(await board()).toEqual([expect.objectContaining({ status })]);
    });
  });

  test('keeps the time of the first submission through a return and a second one, and a correction is never late', async () => {
    const first = '2024-01-19T02:00:00Z';
    await owner.rolledBack({}, async () => {
      await due('2024-01-20');
      await setStatus('SUBMITTED', first);
      expect(await board()).toEqual([{ status: 'SUBMITTED', submitted_at: new Date(first), late: false }]);
      await setStatus('RETURNED');
      await setStatus('SUBMITTED', '2024-03-01T02:00:00Z');
      expect(await board()).toEqual([{ status: 'SUBMITTED', submitted_at: new Date(first), late: false }]);
    });
  });

  test('keeps a report late that was late at first, although it is submitted again and the time extended afterwards', async () => {
    await owner.rolledBack({}, async () => {
      await due('2024-01-20');
      await setStatus('SUBMITTED', '2024-01-25T02:00:00Z');
      await due('2024-01-20', '2024-02-20');
      await setStatus('RETURNED');
      await setStatus('SUBMITTED', '2024-02-01T02:00:00Z');
      expect(await board()).toEqual([expect.objectContaining({ late: true })]);
    });
  });

  test.each([
    ['2024-01-20T15:59:59.999Z', null, false],
    ['2024-01-20T16:00:00Z', null, true],
    ['2024-01-20T16:01:00Z', null, true],
    ['2024-01-20T16:01:00Z', '2024-01-21', false],
    ['2024-01-21T15:59:00Z', '2024-01-21', false],
    ['2024-01-21T16:01:00Z', '2024-01-21', true],
  ])('counts days in Asia/Shanghai: submitted at %s, due on 2024-01-20, extended to %s, late is %s', async (at, extendedTo, late) => {
    for (const zone of ['UTC', 'America/Los_Angeles', 'Asia/Shanghai']) {
      await owner.rolledBack({}, async () => {
        await owner.query(`set local time zone '${zone}'`);
        await due('2024-01-20', extendedTo);
        await setStatus('SUBMITTED', at);
        expect([zone, await board()]).toEqual([zone, [{ status: 'SUBMITTED', submitted_at: new Date(at), late }]]);
      });
    }
  });

  test('says neither late nor on time before a submission or without a last day', async () => {
    await owner.rolledBack({}, async () => {
      await due('2024-01-20');
      await setStatus('DRAFT');
      expect(await board()).toEqual([expect.objectContaining({ late: null, submitted_at: null })]);
      await due(null);
      await setStatus('SUBMITTED', '2024-01-25T02:00:00Z');
      expect(await board()).toEqual([expect.objectContaining({ late: null })]);
    });
  });
});
