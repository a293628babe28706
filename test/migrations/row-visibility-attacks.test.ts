import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { foreignKeyViolation, insufficientPrivilege, type Settings, Sql } from '../kit/sql.js';
import { type ReportName, type TwoDistricts, twoDistricts } from '../kit/two-districts.js';

const checkViolation = '23514';
const items = ['responsibility', 'activity', 'figure', 'shortcoming', 'cause', 'commitment', 'other_matter'] as const;
const text = ['report', ...items, 'activity_theme', 'shortcoming_commitment'];
const structure = ['district', 'department', 'department_name', 'department_succession', 'cycle', 'cycle_deadline'];
const accounts = ['app_user', 'membership', 'token'];
const tenantTables = [...text, 'submission', ...structure, ...accounts];

let database: TestDatabase;
let owner: Sql;
let app: Sql;
let made: TwoDistricts;

beforeAll(async () => {
  database = await freshDatabase('empty');
  owner = await Sql.connect(database.ownerUrl);
  app = await Sql.connect(database.appUrl);
  made = await twoDistricts(owner.query);
});
afterAll(async () => {
  await Promise.all([owner.close(), app.close()]);
  await database.drop();
});

/** A clerk of the unit A1. */
const clerk = (): Settings => ({ district: made.id('A'), department: made.id('A1'), scope: 'DEPARTMENT', user: made.id('A1 clerk') });
const office = (): Settings => ({ district: made.id('A'), department: '', scope: 'OFFICE', user: made.id('A reviewer') });
const admin = (): Settings => ({ district: made.id('A'), department: '', scope: 'ADMIN', user: made.id('A admin') });

/** Writes a second row like the one that hangs below the clerk's own draft, with some columns of one's choice. */
const insertLike = (table: string, choice: Record<string, unknown>) =>
  app.attempt(
    `insert into ${table} select (jsonb_populate_record(t, $1)).* from ${table} t where report_id = $2 returning released, department_id`,
    [JSON.stringify({ id: v7(), ...choice }), made.id('A1 2023')],
  );

const foreignReports: readonly ReportName[] = ['A2 2023', 'B1 2023'];

describe('a department', () => {
  test.each(items)(
    'cannot add a row of %s to a report of another unit, whatever unit it claims, nor to its own released one',
    async (table) => {
      await app.rolledBack(clerk(), async () => {
        for (const report of [...foreignReports, 'A1 2022'] as const) {
          const claim = { district_id: made.id('A'), department_id: made.id('A1'), released: false, report_id: made.id(report) };
          expect([report, (await insertLike(table, claim)).refused]).toEqual([report, insufficientPrivilege]);
        }
        expect((await insertLike(table, {})).refused).toBeNull();
      });
    },
  );

  test.each(items)('cannot move its row of %s into a report of another unit or into its own released one', async (table) => {
    await app.rolledBack(clerk(), async () => {
      for (const report of [...foreignReports, 'A1 2022'] as const) {
        const moved = await app.attempt(`update ${table} set report_id = $1`, [made.id(report)]);
        expect([report, moved.refused]).toEqual([report, checkViolation]);
      }
    });
  });

  test.each(text)('cannot make a draft row of %s visible to the office by claiming that it is released', async (table) => {
    await app.rolledBack(clerk(), async () => {
      const { rows } = await app.query<{ released: boolean }>(`update ${table} set released = true returning released`);
      expect(rows).toEqual([{ released: false }]);
      if (table === 'report') return;
      const deleted = await app.attempt(`delete from ${table}`);
      // What was followed up stays, though its text is a draft again.
      if (table === 'commitment') expect(deleted.refused).toBe(foreignKeyViolation);
      else expect(deleted.count).toBe(1);
    });
  });

  test.each(items)('cannot insert a row of %s that is released from the start', async (table) => {
    await app.rolledBack(clerk(), async () => {
      expect((await insertLike(table, { released: true, department_id: made.id('A2') })).rows).toEqual([
        { released: false, department_id: made.id('A1') },
      ]);
    });
  });

  test('cannot make a report that is submitted from the start', async () => {
    await app.rolledBack(clerk(), async () => {
      const like = (status: string) =>
        app.attempt(`insert into report select (jsonb_populate_record(t, $1)).* from report t where id = $2`, [
          JSON.stringify({ id: v7(), cycle_id: made.id('A 2024'), status, released: false }),
          made.id('A1 2023'),
        ]);
      for (const status of ['SUBMITTED', 'ACCEPTED', 'PUBLISHED']) expect((await like(status)).refused).toBe(insufficientPrivilege);
      expect((await like('DRAFT')).refused).toBeNull();
    });
  });

  test.each(text)('cannot change or delete what is released in %s', async (table) => {
    await app.rolledBack(clerk(), async () => {
      const key = table === 'report' ? 'id' : 'report_id';
      const seen = await app.query(`select from ${table} where ${key} = $1`, [made.id('A1 2022')]);
      const changed = await app.attempt(`update ${table} set released = false where ${key} = $1`, [made.id('A1 2022')]);
      const deleted = await app.attempt(`delete from ${table} where ${key} = $1`, [made.id('A1 2022')]);
      expect([seen.count, changed.count, deleted.count]).toEqual([1, 0, 0]);
    });
  });

  test.each(items)('cannot take over a row of %s of another unit by writing its id again', async (table) => {
    await app.rolledBack(clerk(), async () => {
      for (const report of foreignReports) {
        const taken = await app.attempt(
          `insert into ${table} select (jsonb_populate_record(t, $1)).* from ${table} t on conflict (id) do update set position = 9`,
          [JSON.stringify({ id: made.id(`${report} ${table}`), report_id: made.id('A1 2023') })],
        );
        expect([report, taken.refused]).toEqual([report, insufficientPrivilege]);
      }
    });
  });

  test('cannot join rows of two reports, neither of its own nor of another unit', async () => {
    const joins = [
      ['cause', 'shortcoming_id', 'shortcoming'],
      ['shortcoming_commitment', 'shortcoming_id', 'shortcoming'],
      ['shortcoming_commitment', 'commitment_id', 'commitment'],
      ['activity_theme', 'activity_id', 'activity'],
      ['figure', 'activity_id', 'activity'],
      ['figure', 'responsibility_id', 'responsibility'],
      ['figure', 'commitment_id', 'commitment'],
      ['figure', 'whole_id', 'figure'],
    ] as const;
    await app.rolledBack(clerk(), async () => {
      for (const [table, key, parent] of joins) {
        for (const report of ['A1 2022', ...foreignReports] as const) {
          const choice = { ...(table === 'figure' ? { activity_id: null } : {}), [key]: made.id(`${report} ${parent}`) };
          const assignments = Object.keys(choice).map((column) => `${column} = r.${column}`);
          const updated = await app.attempt(
            `update ${table} t set ${assignments.join(', ')} from jsonb_populate_record(null::${table}, $1) r where t.report_id = $2`,
            [JSON.stringify(choice), made.id('A1 2023')],
          );
          const inserted = await insertLike(table, choice);
          const name = `${table}.${key} of ${report}`;
          expect([name, inserted.refused, updated.refused]).toEqual([name, checkViolation, checkViolation]);
        }
      }
    });
  });

  test('does not fool the triggers by temporary tables of the same name', async () => {
    await app.rolledBack(clerk(), async () => {
      await app.query('create temp table report as select * from public.report with no data');
      // The triggers run as the owner, who must be let in to be fooled.
      await app.query('grant select on pg_temp.report to public');
      await app.query(
        `insert into report (id, district_id, department_id, released) select $1, district_id, department_id, false from public.report limit 1`,
        [made.id('A2 2023')],
      );
      expect((await insertLike('public.other_matter', { report_id: made.id('A2 2023') })).refused).toBe(insufficientPrivilege);
    });
  });
});

describe('nobody moves a row', () => {
  /** Tries to move every row in reach; answers how many rows are still seen where they were. */
  async function stayed(table: string, column: string, to: string): Promise<number> {
    await app.query('savepoint moving');
    try {
      await app.query(`update ${table} set ${column} = $1`, [to]);
    } catch (error) {
      expect([insufficientPrivilege, checkViolation]).toContain((error as { code?: string }).code);
      await app.query('rollback to savepoint moving');
    }
    return (await app.query(`select from ${table}`)).count;
  }

  test.each(tenantTables.filter((table) => table !== 'district'))('of %s into another district', async (table) => {
    for (const settings of [clerk(), office(), admin()]) {
      await app.rolledBack(settings, async () => {
        const before = (await app.query(`select from ${table}`)).count;
        expect(await stayed(table, 'district_id', made.id('B'))).toBe(before);
      });
    }
  });

  test.each(text)('of %s to another unit', async (table) => {
    await app.rolledBack(clerk(), async () => expect(await stayed(table, 'department_id', made.id('A2'))).toBe(2));
  });
});

describe('settings that make no sense open nothing', () => {
  const nobody = '00000000-0000-4000-8000-000000000000';
  const cases: [string, Settings, string[]][] = [
    ['a district that is no uuid', { district: `' or true --` }, tenantTables],
    ['an empty district', { district: '' }, tenantTables],
    ['a district that does not exist', { district: nobody }, tenantTables],
    ['an empty scope', { scope: '' }, tenantTables],
    ['a scope in small letters', { scope: 'office' }, tenantTables],
    ['two scopes at once', { scope: 'OFFICE,ADMIN' }, tenantTables],
    ['a scope with a quote', { scope: `OFFICE' or 'a' = 'a` }, tenantTables],
    ['a unit that is no uuid', { department: 'A1' }, [...text, 'submission']],
    ['an empty unit', { department: '' }, [...text, 'submission']],
    ['a unit that does not exist', { department: nobody }, [...text, 'submission']],
    ['a person that is no uuid', { user: '*' }, accounts],
    ['an empty person', { user: '' }, accounts],
  ];
  test.each(cases)('%s', async (_, choice, closed) => {
    for (const settings of [clerk(), ...('department' in choice ? [] : 'user' in choice ? [office()] : [office(), admin()])]) {
      await app.rolledBack({ ...settings, ...choice }, async () => {
        for (const table of closed) expect([table, (await app.attempt(`select from ${table}`)).count]).toEqual([table, 0]);
      });
    }
  });

  test('a unit of another district', async () => {
    await app.rolledBack({ ...clerk(), department: made.id('B1') }, async () => {
      for (const table of [...text, 'submission']) expect([table, (await app.query(`select from ${table}`)).count]).toEqual([table, 0]);
    });
  });

  test('what one transaction states about itself is forgotten by the next', async () => {
    await app.rolledBack(clerk(), async () => expect((await app.query('select from report')).count).toBe(2));
    await app.rolledBack({}, async () => expect((await app.query('select from report')).count).toBe(0));
  });
});
