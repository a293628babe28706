import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { World } from '../kit/world.js';

/** The command `npm run admin` against a real database, and the server that meets its tokens. */
let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function admin(args: readonly string[], env: Record<string, string> = { FAZHI_OWNER_URL: world.database.ownerUrl }): Promise<Ended> {
  const child = spawn(process.execPath, [join(process.cwd(), 'dist', 'server', 'admin.js'), ...args], { env });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

async function counts(): Promise<unknown> {
  const { rows } = await world.owner.query(
    `select (select count(*)::int from district) as districts, (select count(*)::int from app_user) as users,
       (select count(*)::int from membership) as memberships, (select count(*)::int from token) as tokens`,
  );
  return rows[0];
}

const viewer = '{ viewer { role user { name power } district { code name } } }';
const whoIs = async (token: string) => (await world.send(viewer, {}, { authorization: `Bearer ${token.trim()}` })).expectData();

test('from an empty database to an administrator and an auditor, each with a token that the server takes', async () => {
  const district = { code: '500153', name: '荣昌区' };
  expect(await admin(['district', '--code', '500153', '--name', '荣昌区'])).toMatchObject({ code: 0, out: '' });
  expect(await admin(['district', '--code', '500153', '--name', '荣昌区'])).toMatchObject({ code: 0, out: '' });
  expect(await admin(['district', '--code', '500153', '--name', '别的区'])).toMatchObject({ code: 1, out: '' });

  const first = await admin(['first-admin', '--district', '500153', '--name', '张三']);
  expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/^fz_[\w-]{43}\n$/), err: expect.stringContaining('told this once') });
  expect(await whoIs(first.out)).toEqual({ viewer: { role: 'DISTRICT_ADMIN', user: { name: '张三', power: 'ADMINISTRATION' }, district } });

  const before = await counts();
  const second = await admin(['first-admin', '--district', '500153', '--name', '李四']);
  expect(second).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/张三.*--another/s) });
  expect(await counts()).toEqual(before);
  expect(await admin(['first-admin', '--district', '500153', '--name', '李四', '--another'])).toMatchObject({ code: 0 });

  const login = ['--oidc-issuer', 'https://login.example', '--oidc-subject', 'li'];
  const auditor = await admin(['auditor', '--district', '500153', '--name', '王五', ...login]);
  expect(await whoIs(auditor.out)).toMatchObject({ viewer: { role: 'AUDITOR', user: { power: 'AUDIT' } } });
  const same = await admin(['first-admin', '--district', '500153', '--name', '王五', '--another', ...login]);
  expect(same).toMatchObject({ code: 1, out: '', err: expect.stringContaining('one person has one account') });

  // The administrator goes on through the API.
  const department = `mutation { departmentSave(input: { id: "0191e1a0-7c3e-7b5f-9a51-3d1f0c5b7a10", code: "sfj", name: "司法局", shortName: "司法局", kind: DEPARTMENT, position: 1 }) { userErrors { code } } }`;
  const headers = { authorization: `Bearer ${first.out.trim()}` };
  expect((await world.send(department, {}, headers)).expectData()).toEqual({ departmentSave: { userErrors: [] } });
});

test('two who make the first administrator at once do not both succeed', async () => {
  await admin(['district', '--code', '500154', '--name', '大足区']);
  const both = await Promise.all(['甲', '乙'].map((name) => admin(['first-admin', '--district', '500154', '--name', name])));
  expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
});

describe('a fault is named and nothing is done', () => {
  test.each<[string, string[], number, RegExp]>([
    ['no command', ['--code', '500153'], 3, /district, first-admin and auditor/],
    ['an unknown command', ['user'], 3, /user: there are/],
    ['an unknown option', ['district', '--colour', 'red'], 3, /--colour/],
    ['options of another command', ['district', '--code', '500155', '--name', '某区', '--another'], 3, /district takes no --another/],
    ['every option missing', ['first-admin'], 3, /--district is missing.*--name is missing/s],
    ['a code that is none', ['district', '--code', '50015', '--name', '某区'], 3, /six digits, for example 500153/],
    ['half a login', ['auditor', '--district', '500155', '--name', '某', '--oidc-issuer', 'https://x'], 3, /give both or none/],
    ['a name in two words', ['district', '--code', '500155', '--name', '某', '区'], 3, /needs quotes/],
    [
      'a district that does not exist',
      ['first-admin', '--district', '999999', '--name', '某'],
      1,
      /Make it first: npm run admin -- district/,
    ],
  ])('%s', async (_, args, code, said) => {
    const before = await counts();
    expect(await admin(args)).toEqual({ code, out: '', err: expect.stringMatching(said) });
    expect(await counts()).toEqual(before);
  });

  test.each<[string, () => Record<string, string>, number, RegExp]>([
    ['no owner', () => ({}), 3, /FAZHI_OWNER_URL is not set/],
    ['an address that is none', () => ({ FAZHI_OWNER_URL: 'db.example' }), 3, /must look like postgresql/],
    ['a role that owns nothing', () => ({ FAZHI_OWNER_URL: world.database.appUrl }), 1, /must name the role that owns the tables/],
    ['a database that does not answer', () => ({ FAZHI_OWNER_URL: 'postgresql://a:b@127.0.0.1:1/fazhi' }), 1, /cannot be reached/],
  ])('%s', async (_, env, code, said) => {
    const ended = await admin(['district', '--code', '500156', '--name', '某区'], env());
    expect(ended).toEqual({ code, out: '', err: expect.stringMatching(said) });
  });
});

test('the help shows every command with examples', async () => {
  const { code, out, err } = await admin(['--help'], {});
  expect([code, err]).toEqual([0, '']);
  for (const command of ['district', 'first-admin', 'auditor', 'Examples']) expect(out).toContain(command);
});
