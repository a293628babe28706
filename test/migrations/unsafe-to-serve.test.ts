import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { roles } from '../../server/embedded/cluster.js';
import { unsafeToServe } from '../../server/platform/migrate.js';
import { bareDatabase } from '../kit/bare-database.js';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { Sql } from '../kit/sql.js';

let migrated: TestDatabase;
let bare: TestDatabase;
let superuser: Sql;
/** A role of this run only: roles belong to the whole cluster. */
const stranger = { name: `r_${randomBytes(6).toString('hex')}`, password: randomBytes(12).toString('hex') };

beforeAll(async () => {
  [migrated, bare] = await Promise.all([freshDatabase('empty'), bareDatabase()]);
  superuser = await Sql.connect(migrated.superuserUrl);
  await superuser.query(`create role ${stranger.name} login password '${stranger.password}'`);
});
afterAll(async () => {
  await superuser.query(`drop role ${stranger.name}`);
  await superuser.close();
  await Promise.all([migrated.drop(), bare.drop()]);
});

async function problemsOf(url: string): Promise<string[]> {
  const sql = await Sql.connect(url);
  try {
    return await unsafeToServe(sql.query);
  } finally {
    await sql.close();
  }
}

function asStranger(): string {
  const url = new URL(migrated.appUrl);
  url.username = stranger.name;
  url.password = stranger.password;
  return url.href;
}

test('the server may run as the app role on a migrated database', async () => {
  expect(await problemsOf(migrated.appUrl)).toEqual([]);
});

test('the server does not run as a superuser', async () => {
  expect(await problemsOf(migrated.superuserUrl)).toContainEqual(
    expect.stringMatching(/a superuser, whom row-level security does not bind/),
  );
});

test('the server does not run as the owner of the tables', async () => {
  expect(await problemsOf(migrated.ownerUrl)).toEqual([expect.stringMatching(new RegExp(`as ${roles.owner}, who owns the table `))]);
});

test('the server does not run as a member of the owner, who may take the role of the owner at any time', async () => {
  await superuser.query(`grant ${roles.owner} to ${stranger.name}`);
  try {
    expect(await problemsOf(asStranger())).toEqual([expect.stringMatching(/who owns the table /)]);
  } finally {
    await superuser.query(`revoke ${roles.owner} from ${stranger.name}`);
  }
});

test('the server does not run as a role that passes by row-level security', async () => {
  await superuser.query(`alter role ${stranger.name} bypassrls`);
  try {
    expect(await problemsOf(asStranger())).toEqual([expect.stringMatching(/who has BYPASSRLS/)]);
  } finally {
    await superuser.query(`alter role ${stranger.name} nobypassrls`);
  }
});

test('the server does not run on a database without our tables and says how to make them', async () => {
  expect(await problemsOf(bare.appUrl)).toEqual([expect.stringMatching(/no fazhi tables.*npm run migrate/)]);
});

test('the server does not run on a PostgreSQL older than 15', async () => {
  const query = async () => ({ rows: [{ user: 'app', superuser: false, bypass: false, owned: null, version: 140_012, pending: false }] });
  expect(await unsafeToServe(query)).toEqual([expect.stringMatching(/PostgreSQL 14; 15 or newer/)]);
});

test('every reason is named at once, so that one visit mends all', async () => {
  expect(await problemsOf(bare.superuserUrl)).toEqual([
    expect.stringMatching(/a superuser/),
    expect.stringMatching(/BYPASSRLS/),
    expect.stringMatching(/npm run migrate/),
  ]);
});
