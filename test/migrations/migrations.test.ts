import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openOrm } from '../../server/connect.js';
import { roles } from '../../server/embedded/cluster.js';
import { migrate } from '../../server/platform/migrate.js';
import { bareDatabase } from '../kit/bare-database.js';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { Sql } from '../kit/sql.js';

/** Everything of ours in the schema `public`, one line a thing; what a privilege or a comment says does not count. */
const inventory = `
  select 'relation ' || relname || ' ' || relkind::text from pg_class where relnamespace = 'public'::regnamespace
  union all select 'function ' || pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
  union all select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
  union all select 'policy ' || to_jsonb(p)::text from pg_policies p where schemaname = 'public'
  union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
    where connamespace = 'public'::regnamespace
  union all select 'type ' || typname from pg_type where typnamespace = 'public'::regnamespace
  order by 1`;

describe('in a database of its own', () => {
  let database: TestDatabase;
  let owner: Sql;
  let orm: ReturnType<typeof openOrm>;

  const things = async () => (await owner.query<Record<string, string>>(inventory)).rows.map((row) => Object.values(row)[0]!);
  const ours = async () => (await things()).filter((thing) => !thing.includes('mikro_orm_migrations'));

  beforeAll(async () => {
    database = await bareDatabase();
    owner = await Sql.connect(database.ownerUrl);
    orm = openOrm(database.ownerUrl);
  });
  afterAll(async () => {
    await orm.close();
    await owner.close();
    await database.drop();
  });

  test('the migrations make out of nothing exactly what the entities declare, leave nothing when taken back, and can run again', async () => {
    expect(await things()).toEqual([]);

    const applied = await orm.migrator.up();
    expect(applied.length).toBeGreaterThan(0);
    expect(await orm.migrator.getPending()).toEqual([]);
    expect(await orm.schema.getUpdateSchemaSQL()).toBe('');
    const first = await ours();
    expect(first.some((thing) => thing.startsWith('trigger '))).toBe(true);

    await orm.migrator.down({ to: 0 });
    expect(await ours()).toEqual([]);

    await orm.migrator.up();
    expect(await orm.schema.getUpdateSchemaSQL()).toBe('');
    expect(await ours()).toEqual(first);
  });
});

describe('in a migrated database', () => {
  let database: TestDatabase;
  let owner: Sql;
  let orm: ReturnType<typeof openOrm>;

  beforeAll(async () => {
    database = await freshDatabase('empty');
    owner = await Sql.connect(database.ownerUrl);
    orm = openOrm(database.ownerUrl);
  });
  afterAll(async () => {
    await orm.close();
    await owner.close();
    await database.drop();
  });

  test('the committed snapshot equals the entities', async () => {
    // Without a snapshot the comparison would silently look at the database instead.
    expect(existsSync('migrations/.snapshot.json')).toBe(true);
    expect(await orm.migrator.checkSchema()).toBe(false);
  });

  test('every tenant row carries its district: each table has the column, never null, and row-level security enabled', async () => {
    const { rows } = await owner.query<{ name: string; district: boolean; secured: boolean }>(`
      select c.relname::text as name, c.relrowsecurity as secured, exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
        and a.attname = 'district_id' and a.attnotnull and a.atttypid = 'uuid'::regtype) as district
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`);
    const global = ['taxonomy_term', 'statutory_date', 'mikro_orm_migrations'];
    expect(rows.filter(({ name, secured }) => !secured && !global.includes(name))).toEqual([]);
    expect(rows.filter(({ name, district }) => !district && name !== 'district' && !global.includes(name))).toEqual([]);
  });

  test('the app role may do with a table exactly what a policy of the table names, and only read the taxonomy', async () => {
    const { rows: granted } = await owner.query(
      `select table_name::text as table, array_agg(lower(privilege_type::text) order by lower(privilege_type::text)) as may
       from information_schema.role_table_grants where grantee in ($1, 'PUBLIC') and table_schema = 'public' group by 1 order by 1`,
      [roles.app],
    );
    const { rows: named } = await owner.query(
      `select tablename::text as table, array_agg(distinct lower(cmd) order by lower(cmd)) as may from pg_policies where schemaname = 'public' group by 1
       union all select unnest(array['statutory_date', 'taxonomy_term']), array['select'] order by 1`,
    );
    expect(granted).toEqual(named);
  });

  test('no privilege stands on a single column, and none may be passed on', async () => {
    const { rows } = await owner.query(
      `select attrelid::regclass::text as table, attname from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relnamespace = 'public'::regnamespace and a.attacl is not null
       union all select table_name, privilege_type from information_schema.role_table_grants
       where table_schema = 'public' and grantee = $1 and is_grantable = 'YES'`,
      [roles.app],
    );
    expect(rows).toEqual([]);
  });

  test('the app role may call the function that turns a token into an actor, and strangers may not', async () => {
    const { rows } = await owner.query(
      `select has_function_privilege($1, 'actor_of_token(text)', 'execute') as app,
         exists (select from pg_proc p, aclexplode(p.proacl) a where p.proname = 'actor_of_token' and a.grantee = 0) as everybody`,
      [roles.app],
    );
    expect(rows).toEqual([{ app: true, everybody: false }]);
  });
});

describe('in a database that somebody changed by hand', () => {
  let database: TestDatabase;
  let owner: Sql;
  let orm: ReturnType<typeof openOrm>;

  beforeEach(async () => {
    database = await freshDatabase('empty');
    owner = await Sql.connect(database.ownerUrl);
    orm = openOrm(database.ownerUrl);
  });
  afterEach(async () => {
    await orm.close();
    await owner.close();
    await database.drop();
  });

  test.each([
    ['a policy that was loosened', 'alter policy read_scope on report using (true)'],
    ['row-level security that was switched off', 'alter table cause disable row level security'],
    ['a column that no entity has', 'alter table cause add column own int'],
  ])('the comparison with the entities finds %s', async (_, change) => {
    await owner.query(change);
    expect(await orm.schema.getUpdateSchemaSQL()).not.toBe('');
  });

  test('migrating again applies nothing, takes back what was granted and gives back what was taken', async () => {
    const privileges = async () =>
      (
        await owner.query(
          `select table_name, privilege_type from information_schema.role_table_grants where grantee = $1 and table_schema = 'public' order by 1, 2`,
          [roles.app],
        )
      ).rows;
    const before = await privileges();
    await owner.query(`grant all on all tables in schema public to ${roles.app}`);
    await owner.query(`revoke all on report from ${roles.app}`);
    expect(await privileges()).not.toEqual(before);
    expect(await migrate(orm, roles.app)).toEqual({ applied: [] });
    expect(await privileges()).toEqual(before);
  });
});
