import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { insufficientPrivilege, Sql } from '../kit/sql.js';
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

describe('the app role cannot', () => {
  test.each([
    ['read which migrations ran', 'select * from mikro_orm_migrations'],
    ['create a table', 'create table public.own (id int)'],
    ['create a function', `create function public.own() returns int language sql as 'select 1'`],
    ['create a schema', 'create schema own'],
    ['become the owner', 'set role fazhi_owner'],
    ['become the owner for a session', 'set session authorization fazhi_owner'],
    ['switch row security off for a table', 'alter table report disable row level security'],
    ['loosen a policy', 'alter policy read_scope on report using (true)'],
    ['drop a policy', 'drop policy update_scope on report'],
    ['add a policy', 'create policy own on report using (true)'],
    ['drop a trigger', 'drop trigger row_scope on activity'],
    ['switch triggers off for a table', 'alter table activity disable trigger all'],
    ['switch triggers off for a session', `set local session_replication_role = 'replica'`],
    ['put a trigger of its own on a table', 'create trigger own before update on report for each row execute function report_released()'],
    ['replace a function', `create or replace function power_of_role(role text) returns text language sql as 'select role'`],
    ['empty a table', 'truncate shortcoming'],
    ['refer to a table', 'create temp table own (id uuid references report (id))'],
    ['read files of the database server', `copy (select 1) to '/own'`],
  ])('%s', async (_, statement) => {
    await app.rolledBack({}, async () => {
      const attempt = await app.attempt(statement);
      // A temporary table may not refer to a lasting one, whoever makes it (42P16).
      expect([insufficientPrivilege, '42P16']).toContain(attempt.refused);
    });
  });

  test('read past the policies by switching row security off for its session', async () => {
    const settings = { district: made.id('A'), department: made.id('A1'), scope: 'DEPARTMENT' };
    await app.rolledBack(settings, async () => {
      await app.query('set local row_security = off');
      expect(await app.attempt('select * from report')).toMatchObject({ refused: insufficientPrivilege, rows: [] });
    });
  });
});

test('the app role has no power in the cluster, belongs to no other role and owns nothing', async () => {
  const { rows } = await app.query(`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
    (select count(*)::int from pg_auth_members where member = r.oid) as memberships,
    (select count(*)::int from pg_class where relowner = r.oid) as relations from pg_roles r where rolname = current_user`);
  expect(rows).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false, memberships: 0, relations: 0 },
  ]);
});

test('every function that runs with the rights of the owner has a pinned search path that ends with the temporary schema', async () => {
  const { rows } = await owner.query<{ name: string; config: string[] | null }>(
    `select proname::text as name, proconfig as config from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ config }) => !config?.includes('search_path=pg_catalog, public, pg_temp'))).toEqual([]);
});
