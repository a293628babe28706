import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { insufficientPrivilege, type Settings, Sql } from '../kit/sql.js';
import { type TwoDistricts, twoDistricts } from '../kit/two-districts.js';

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
const clerk = (): Settings => ({ district: made.id('A'), department: made.id('A1'), scope: 'DEPARTMENT', user: made.id('A1 clerk') });
const admin = (): Settings => ({ district: made.id('A'), department: '', scope: 'ADMIN', user: made.id('A admin') });
const report = `insert into report (id, district_id, department_id, cycle_id, title, status, version, create_hash, created_at, updated_at)
  values (gen_random_uuid(), $1, $2, $3, 'x', 'DRAFT', 1, 'x', now(), now())`;

test('the app role cannot hang a function of the owner on a table of its own', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `select proname::text as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef and prorettype = 'trigger'::regtype`,
  );
  await app.rolledBack({}, async () => {
    await app.query('create temp table own (id uuid)');
    for (const { name } of rows) {
      const hung = await app.attempt(`create trigger own after insert on own for each row execute function ${name}()`);
      expect([name, hung.refused]).toEqual([name, insufficientPrivilege]);
    }
  });
});

test('a report, its unit and its cycle are of one district', async () => {
  await app.rolledBack(clerk(), async () => {
    expect((await app.attempt(report, [made.id('A'), made.id('A1'), made.id('B 2024')])).refused).not.toBeNull();
  });
  await app.rolledBack({ ...clerk(), department: made.id('B1') }, async () => {
    expect((await app.attempt(report, [made.id('A'), made.id('B1'), made.id('B 2024')])).refused).not.toBeNull();
  });
});

test('an administrator cannot tie rows of the district to units and cycles of another', async () => {
  await app.rolledBack(admin(), async () => {
    const membership = await app.attempt(
      `insert into membership (id, district_id, user_id, role, department_id, valid_from) values ($1, $2, $3, 'DEPARTMENT_HEAD', $4, '2020-01-01')`,
      [v7(), made.id('A'), made.id('A1 clerk'), made.id('B1')],
    );
    const name = await app.attempt(
      `insert into department_name (id, district_id, department_id, name, short_name, valid_from) values ($1, $2, $3, 'x', 'x', '2020-01-01')`,
      [v7(), made.id('A'), made.id('B1')],
    );
    expect([membership.refused, name.refused]).toEqual([expect.any(String), expect.any(String)]);
  });
});

test('an account cannot be made anew with another power while a membership is being written', async () => {
  const user = v7();
  const account = 'insert into app_user (id, district_id, name, power, created_at) values ($1, $2, $3, $4, now())';
  await owner.query(account, [user, made.id('A'), 'person', 'BUSINESS']);
  const second = await Sql.connect(database.appUrl);
  try {
    let running = Promise.resolve<unknown>(undefined);
    await app.rolledBack(admin(), async () => {
      // The second row waits until this test lets go of the advisory lock; the first has passed its trigger by then.
      await owner.query('select pg_advisory_lock(1)');
      running = app
        .query(
          `insert into membership (id, district_id, user_id, role, valid_from)
           select gen_random_uuid(), $1::uuid, u, 'DISTRICT_REVIEWER', date '2020-01-01' from unnest(array[$2, $3]::uuid[]) u
           where u = $2 or pg_advisory_xact_lock_shared(1) is not null`,
          [made.id('A'), user, made.id('A2 clerk')],
        )
        .then(() => app.query('commit'))
        .catch((error: unknown) => error);
      while ((await owner.query('select from pg_locks where locktype = $1 and not granted', ['advisory'])).count === 0);
      const anew = (async () => {
        await second.query('begin');
        for (const [name, value] of Object.entries(admin())) await second.query('select set_config($1, $2, true)', [`app.${name}`, value]);
        await second.query('delete from app_user where id = $1', [user]);
        await second.query(account, [user, made.id('A'), 'person', 'ADMINISTRATION']);
        await second.query('commit');
      })().catch(() => second.query('rollback'));
      // Either the second is through, or it waits for the first: then the first must go on.
      await Promise.race([anew, new Promise((done) => setTimeout(done, 500))]);
      await owner.query('select pg_advisory_unlock(1)');
      await Promise.all([running, anew]);
    });
    const { rows } = await owner.query(
      'select u.power, power_of_role(m.role) as held from membership m join app_user u on u.id = m.user_id where u.power <> power_of_role(m.role)',
    );
    expect(rows).toEqual([]);
  } finally {
    await second.close();
  }
});

test('an item cannot move to another report and leave what hangs on it behind', async () => {
  await owner.rolledBack({}, async () => {
    for (const table of ['shortcoming', 'commitment', 'activity']) {
      const moved = await owner.attempt(`update ${table} set report_id = $1 where report_id = $2`, [
        made.id('A2 2023'),
        made.id('A1 2023'),
      ]);
      expect([table, moved.refused]).toEqual([table, '23514']);
    }
  });
});

test('a report that changes its cycle takes its place on the board along', async () => {
  await app.rolledBack(clerk(), async () => {
    const moved = await app.attempt('update report set cycle_id = $1 where id = $2', [made.id('A 2024'), made.id('A1 2023')]);
    expect(moved.refused).not.toBeNull();
  });
});

test('the tokens of a membership that passes to another person pass with it', async () => {
  await app.rolledBack(admin(), async () => {
    const passed = await app.attempt('update membership set user_id = $1 where user_id = $2', [made.id('A2 clerk'), made.id('A1 clerk')]);
    if (passed.refused !== null) return;
    await app.query('update membership set user_id = $1 where user_id = $2', [made.id('A2 clerk'), made.id('A1 clerk')]);
    const { rows } = await app.query('select from token t join membership m on m.id = t.membership_id where m.user_id <> t.user_id');
    expect(rows).toEqual([]);
  });
});

test('a last day that is set after the first submission is held against the first submission', async () => {
  await owner.rolledBack({}, async () => {
    const id = made.id('A2 2023');
    const submit = (at: string) => owner.query(`update report set status = 'SUBMITTED', submission_at = $2 where id = $1`, [id, at]);
    await submit('2024-01-10T02:00:00Z');
    await owner.query(`update report set status = 'RETURNED' where id = $1`, [id]);
    await owner.query(`update submission set due_on = '2024-01-20' where cycle_id = $1`, [made.id('A 2023')]);
    await submit('2024-02-10T02:00:00Z');
    const { rows } = await owner.query('select late from submission where cycle_id = $1 and department_id = $2', [
      made.id('A 2023'),
      made.id('A2'),
    ]);
    expect(rows).toEqual([{ late: false }]);
  });
});
