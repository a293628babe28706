import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { Sql } from '../kit/sql.js';
import { sha256, type TwoDistricts, twoDistricts } from '../kit/two-districts.js';

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

const membershipOf = (user: string) => `(select id from membership where user_id = '${user}')`;

/** A new token of the clerk of A1. */
async function issue(): Promise<string> {
  const hash = sha256();
  await owner.query(
    `insert into token (id, membership_id, label, sha256, created_at) values ($1, ${membershipOf(made.id('A1 clerk'))}, 'test', $2, now())`,
    [v7(), hash],
  );
  return hash;
}

const actor = async (hash: string) => (await owner.query('select * from actor_of_token($1)', [hash])).rows;

test('a token belongs to the person and the district of its membership, whatever is claimed', async () => {
  const claim = [made.id('B1 clerk'), made.id('B')];
  const ofTheMembership = { user_id: made.id('A1 clerk'), district_id: made.id('A') };
  await owner.rolledBack({}, async () => {
    const inserted = await owner.query(
      `insert into token (id, user_id, district_id, membership_id, label, sha256, created_at)
       values (gen_random_uuid(), $1, $2, ${membershipOf(made.id('A1 clerk'))}, 'test', 'x', now()) returning user_id, district_id`,
      claim,
    );
    const updated = await owner.query(
      `update token set user_id = $1, district_id = $2 where sha256 = 'x' returning user_id, district_id`,
      claim,
    );
    expect([inserted.rows, updated.rows]).toEqual([[ofTheMembership], [ofTheMembership]]);
  });
});

test('a token stands for its person under its membership', async () => {
  await owner.rolledBack({}, async () => {
    expect(await actor(await issue())).toEqual([
      {
        user_id: made.id('A1 clerk'),
        user_name: 'A1 clerk',
        role: 'DEPARTMENT_CLERK',
        scope: 'DEPARTMENT',
        district_id: made.id('A'),
        department_id: made.id('A1'),
        membership_id: expect.any(String),
        actions: [],
      },
    ]);
  });
});

test.each([
  ['A1 clerk', 'DEPARTMENT_CLERK', 'DEPARTMENT'],
  ['A1 clerk', 'DEPARTMENT_HEAD', 'DEPARTMENT'],
  ['A reviewer', 'DISTRICT_REVIEWER', 'OFFICE'],
  ['A reviewer', 'DISTRICT_DIRECTOR', 'OFFICE'],
  ['A admin', 'DISTRICT_ADMIN', 'ADMIN'],
  ['A auditor', 'AUDITOR', 'AUDIT'],
] as const)('%s as %s acts in the scope %s', async (person, role, scope) => {
  await owner.rolledBack({}, async () => {
    await owner.query('update membership set role = $2 where user_id = $1', [made.id(person), role]);
    const { rows } = await owner.query<{ sha256: string }>('select sha256 from token where user_id = $1', [made.id(person)]);
    expect(await actor(rows[0]!.sha256)).toEqual([expect.objectContaining({ role, scope, district_id: made.id('A') })]);
  });
});

const today = `(now() at time zone 'Asia/Shanghai')::date`;
const token = 'update token set';
const user = 'update app_user set';
const membership = 'update membership set';

test.each([
  ['revoked', `${token} revoked_at = now()`],
  ['revoked for a later time', `${token} revoked_at = now() + interval '1 day'`],
  ['expired this moment', `${token} expires_at = now()`],
  ['long expired', `${token} expires_at = now() - interval '1 year'`],
  ['of a disabled person', `${user} disabled_at = now()`],
  ['of a membership that begins tomorrow', `${membership} valid_from = ${today} + 1`],
  ['of a membership that ended yesterday', `${membership} valid_to = ${today} - 1`],
])('a token that is %s stands for nobody', async (_, change) => {
  await owner.rolledBack({}, async () => {
    const hash = await issue();
    expect(await actor(hash)).toHaveLength(1);
    await owner.query(change);
    expect(await actor(hash)).toEqual([]);
  });
});

test.each([
  ['expires in a while', `${token} expires_at = now() + interval '1 second'`],
  ['belongs to a membership that begins today', `${membership} valid_from = ${today}`],
  ['belongs to a membership that ends today', `${membership} valid_to = ${today}`],
])('a token that %s holds, in every time zone', async (_, change) => {
  for (const zone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    await owner.rolledBack({}, async () => {
      await owner.query(`set local time zone '${zone}'`);
      const hash = await issue();
      await owner.query(change);
      expect([zone, await actor(hash)]).toEqual([zone, [expect.objectContaining({ user_id: made.id('A1 clerk') })]]);
    });
  }
});

test.each(['', '%', '*', 'f'.repeat(64)])('the hash %j of no token stands for nobody', async (hash) => {
  expect(await actor(hash)).toEqual([]);
});

test('the app role asks about a token it holds without stating anything, and cannot list tokens that way', async () => {
  const app = await Sql.connect(database.appUrl);
  try {
    const hash = await issue();
    expect((await app.query('select * from actor_of_token($1)', [hash])).count).toBe(1);
    expect((await app.query('select * from actor_of_token(null)')).count).toBe(0);
    expect((await app.query('select * from token')).count).toBe(0);
  } finally {
    await app.close();
  }
});
