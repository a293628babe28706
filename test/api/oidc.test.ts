import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type JWTHeaderParameters, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { v7 } from 'uuid';
import { createHttp } from '../../server/http.js';
import { Role } from '../../server/platform/actor.js';
import { audience, OidcProvider } from '../kit/oidc.js';
import { auditorOf, eventsOf } from '../kit/trail.js';
import { type TestDistrict, World } from '../kit/world.js';

let provider: OidcProvider;
let world: World;
let district: TestDistrict;
beforeAll(async () => {
  provider = await OidcProvider.start();
  world = await World.start('empty', { oidc: { issuer: provider.issuer, audience, keysPauseMs: 0 } });
});
beforeEach(async () => {
  // The provider lives in the time of the clock on the wall.
  world.time = new Date();
  district = await world.district();
});
afterAll(async () => {
  await provider.stop();
  await world.stop();
});

/** A registered person with roles in the first units of the district; answers the ids of the memberships. */
async function register(
  subject: string,
  roles: readonly Role[] = [Role.DEPARTMENT_CLERK],
): Promise<{ userId: string; memberships: string[] }> {
  const userId = v7();
  await world.owner.query(
    `insert into app_user (id, district_id, name, power, oidc_issuer, oidc_subject, created_at) values ($1, $2, $3, 'BUSINESS', $4, $5, now())`,
    [userId, district.id, `人员${subject}`, provider.issuer, subject],
  );
  const memberships: string[] = [];
  for (const [i, role] of roles.entries()) {
    const id = v7();
    memberships.push(id);
    await world.owner.query(
      `insert into membership (id, district_id, user_id, role, department_id, valid_from) values ($1, $2, $3, $4, $5, '2020-01-01')`,
      [id, district.id, userId, role, role.startsWith('DEPARTMENT') ? district.units[i]?.id : null],
    );
  }
  return { userId, memberships };
}

const viewer = '{ viewer { user { name } role department { code } } }';
const ask = (token: string, headers: Record<string, string> = {}) =>
  world.send(viewer, {}, { authorization: `Bearer ${token}`, ...headers });
const newSubject = () => `p${v7()}`;

test('a registered person who signed in at the provider acts under the one membership', async () => {
  const subject = newSubject();
  await register(subject);
  const { access } = await provider.signIn(subject);
  expect((await ask(access)).expectData()).toEqual({
    viewer: { user: { name: `人员${subject}` }, role: 'DEPARTMENT_CLERK', department: { code: 'u1' } },
  });
  // It is the same account in a transaction that writes.
  const create = `mutation ($code: String!) { reportCreate(input: { id: "${v7()}", districtCode: $code, departmentCode: "u1", year: 2023 }) { report { year } userErrors { code } } }`;
  const written = await world.send(create, { code: district.code }, { authorization: `Bearer ${access}` });
  expect(written.expectData()).toEqual({ reportCreate: { report: { year: 2023 }, userErrors: [] } });
});

test('nobody is behind a token for another audience, of another kind, with a changed signature, or past its end', async () => {
  const subject = newSubject();
  await register(subject);
  const { access, id } = await provider.signIn(subject);
  const [header = '', payload = '', signature = ''] = access.split('.');
  const other = await provider.signIn(subject, 'https://other.example/api');
  const turned = signature[20] === 'A' ? 'B' : 'A';
  const forged = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), sub: 'somebody' }));
  for (const token of [
    other.access,
    id,
    [header, payload, signature.slice(0, 20) + turned + signature.slice(21)].join('.'),
    [header, forged.toString('base64url'), signature].join('.'),
    [header, payload, ''].join('.'),
    'no.to.ken',
    'nonsense',
  ]) {
    (await ask(token)).expectErrors('UNAUTHENTICATED');
  }
  (await ask(access)).expectData();
  world.time = new Date(Date.now() + 3_700_000);
  (await ask(access)).expectErrors('UNAUTHENTICATED');
});

test('a token without a signature, or signed with the public key as a secret, proves nothing', async () => {
  const subject = newSubject();
  await register(subject);
  const key = await provider.publicKey();
  const claims = { iss: provider.issuer, sub: subject, aud: audience, scope: 'report' };
  const unsecured = new UnsecuredJWT(claims).setIssuedAt().setExpirationTime('1h').encode();
  const confused = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', kid: key.kid, typ: 'at+jwt' })
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(Buffer.from(JSON.stringify(key)));
  (await ask(unsecured)).expectErrors('UNAUTHENTICATED');
  (await ask(confused)).expectErrors('UNAUTHENTICATED');
});

describe('with a good signature', () => {
  const second = () => Math.floor(Date.now() / 1000);
  const good = (sub: string) => ({ iss: provider.issuer, sub, aud: audience, iat: second(), exp: second() + 600 });

  test.each<[string, (of: ReturnType<typeof good>) => JWTPayload, Partial<JWTHeaderParameters>]>([
    ['that has expired', (of) => ({ ...of, exp: second() - 60 }), {}],
    ['that holds later only', (of) => ({ ...of, nbf: second() + 60 }), {}],
    ['without an end', ({ exp: _, ...of }) => of, {}],
    ['without a subject', ({ sub: _, ...of }) => of, {}],
    ['of an empty subject', (of) => ({ ...of, sub: '' }), {}],
    ['of a subject that no text can be', (of) => ({ ...of, sub: `${of.sub}\0` }), {}],
    ['without an audience', ({ aud: _, ...of }) => of, {}],
    ['for an audience whose name begins alike', (of) => ({ ...of, aud: `${audience}x` }), {}],
    ['of an issuer whose name differs by a slash', (of) => ({ ...of, iss: `${provider.issuer}/` }), {}],
    ['that is a logout token', (of) => of, { typ: 'logout+jwt' }],
    ['that names an unknown key', (of) => of, { kid: 'unknown' }],
    ['that asks for what we do not understand', (of) => of, { crit: ['unknown'], unknown: true }],
  ])('a token %s is refused', async (_, change, header) => {
    const subject = newSubject();
    await register(subject);
    (await ask(await provider.sign(good(subject)))).expectData();
    (await ask(await provider.sign(change(good(subject)), header))).expectErrors('UNAUTHENTICATED');
  });

  test('a token for several audiences holds, and one of an older provider that calls it a JWT', async () => {
    const subject = newSubject();
    await register(subject);
    (await ask(await provider.sign({ ...good(subject), aud: ['https://other.example', audience] }))).expectData();
    (await ask(await provider.sign(good(subject), { typ: 'JWT' }))).expectData();
    // Clocks differ by a little.
    (await ask(await provider.sign({ ...good(subject), nbf: second() + 3 }))).expectData();
  });
});

test('a token of another provider is refused, though the subject is registered here', async () => {
  const stranger = await OidcProvider.start();
  try {
    const subject = newSubject();
    await register(subject);
    const { access } = await stranger.signIn(subject);
    (await ask(access)).expectErrors('UNAUTHENTICATED');
  } finally {
    await stranger.stop();
  }
});

test('a login that nobody registered is told what to give to the administrator', async () => {
  const subject = newSubject();
  const { access } = await provider.signIn(subject);
  const [error] = (await ask(access)).expectErrors('UNAUTHENTICATED');
  expect(error?.message).toContain(subject);
  expect(error?.message).toContain(provider.issuer);
});

test('with several memberships the header fazhi-membership picks one, and without it the choice is named', async () => {
  const subject = newSubject();
  const { memberships } = await register(subject, [Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD]);
  const stranger = await register(newSubject());
  const { access } = await provider.signIn(subject);
  const [error] = (await ask(access)).expectErrors('UNAUTHENTICATED');
  for (const id of memberships) expect(error?.message).toContain(id);
  const under = async (id: string) => (await ask(access, { 'fazhi-membership': id })).expectData();
  expect(await under(memberships[0]!)).toMatchObject({ viewer: { role: 'DEPARTMENT_CLERK', department: { code: 'u1' } } });
  expect(await under(memberships[1]!.toUpperCase())).toMatchObject({ viewer: { role: 'DEPARTMENT_HEAD', department: { code: 'u2' } } });
  for (const id of [stranger.memberships[0]!, v7(), 'all']) {
    (await ask(access, { 'fazhi-membership': id })).expectErrors('UNAUTHENTICATED');
  }
});

test('an ended membership, a disabled account and a changed login stop at once, although the actor is remembered', async () => {
  const stopping = [
    `update membership set valid_to = current_date - 2 where user_id = $1`,
    `update app_user set disabled_at = now() where id = $1`,
    `update app_user set oidc_subject = 'another' || id where id = $1`,
    `update membership set role = 'DEPARTMENT_HEAD' where user_id = $1`,
  ];
  for (const statement of stopping) {
    const subject = newSubject();
    const { userId } = await register(subject);
    const { access } = await provider.signIn(subject);
    (await ask(access)).expectData();
    await world.owner.query(statement, [userId]);
    (await ask(access)).expectErrors('UNAUTHENTICATED');
  }
});

test('a mutation of a login that holds no more stands in the trail under its person', async () => {
  const subject = newSubject();
  const { userId } = await register(subject);
  const { access } = await provider.signIn(subject);
  await world.owner.query('update app_user set disabled_at = now() where id = $1', [userId]);
  const mutation = 'mutation { reportSubmit(id: "x", expectedVersion: 1) { userErrors { code } } }';
  (await world.send(mutation, {}, { authorization: `Bearer ${access}` })).expectErrors('UNAUTHENTICATED');
  expect(await eventsOf(world, await auditorOf(world, district))).toMatchObject([
    { action: 'report.submit', outcome: 'REFUSED', actor: { id: userId, role: 'DEPARTMENT_CLERK', departmentId: district.units[0]?.id } },
  ]);
});

test('what came in the place of an ended membership holds with the next request', async () => {
  const subject = newSubject();
  const { userId } = await register(subject);
  const { access } = await provider.signIn(subject);
  await ask(access);
  await world.owner.query(`update membership set role = 'DEPARTMENT_HEAD' where user_id = $1`, [userId]);
  (await ask(access)).expectErrors('UNAUTHENTICATED');
  expect((await ask(access)).expectData()).toMatchObject({ viewer: { role: 'DEPARTMENT_HEAD' } });
});

test('the membership is asked again in the same round trip', async () => {
  const subject = newSubject();
  await register(subject);
  const { access } = await provider.signIn(subject);
  await ask(access);
  world.forgetStatements();
  await ask(access);
  expect(world.statements.map((s) => s.slice(0, 17))).toEqual(['begin isolation l', 'select set_config', expect.any(String), 'commit']);
});

test('a rotation of the keys needs no restart, and a token of the old key no longer holds', async () => {
  const subject = newSubject();
  await register(subject);
  const { access: before } = await provider.signIn(subject);
  (await ask(before)).expectData();
  await provider.rotate();
  const { access: after } = await provider.signIn(subject);
  (await ask(after)).expectData();
  (await ask(before)).expectErrors('UNAUTHENTICATED');
});

test('while the provider is away its tokens are refused, other tokens hold, and it is asked again when it is back', async () => {
  const subject = newSubject();
  await register(subject);
  const { access } = await provider.signIn(subject);
  const machine = await world.actor(Role.DEPARTMENT_HEAD, district, district.units[0]);
  await provider.stop();
  // A server that never saw the keys.
  const http = await createHttp(
    { ...world.connected.app, apollo: (await freshApollo()) as never },
    { logLevel: 'silent', demo: null, oidc: { issuer: provider.issuer, audience, keysPauseMs: 0 }, ping: async () => undefined },
  );
  const send = async (token: string) => {
    const headers = { authorization: `Bearer ${token}`, 'accept-language': 'en', 'content-type': 'application/json' };
    const response = await http.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query: viewer }) });
    return response.json() as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
  };
  try {
    expect((await send(access)).errors).toMatchObject([
      { message: expect.stringContaining('cannot be reached'), extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect(await send(machine.token)).toMatchObject({ data: { viewer: { role: 'DEPARTMENT_HEAD' } } });
    await provider.resume();
    expect(await send(access)).toMatchObject({ data: { viewer: { role: 'DEPARTMENT_CLERK' } } });
  } finally {
    await http.close();
  }
});

async function freshApollo() {
  const { connect } = await import('../../server/connect.js');
  const second = await connect({ url: world.database.appUrl, poolSize: 1 });
  closing.push(() => second.close());
  return second.app.apollo;
}
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

test('the server by its settings takes access tokens, and no token stands in any line it writes', async () => {
  const subject = newSubject();
  await register(subject);
  const { access } = await provider.signIn(subject);
  const machine = await world.actor(Role.DEPARTMENT_HEAD, district, district.units[0]);
  const child = spawn(process.execPath, [join(process.cwd(), 'dist', 'server', 'main.js')], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      LOG_LEVEL: 'debug',
      DATABASE_URL: world.database.appUrl,
      FAZHI_OIDC_ISSUER: provider.issuer,
      FAZHI_OIDC_AUDIENCE: audience,
    },
  });
  let written = '';
  const ready = new Promise<string>((resolve) => {
    const hear = (text: string) => {
      written += text;
      const url = /fazhi is ready: (\S+)\/graphql/.exec(written)?.[1];
      if (url) resolve(url);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
  });
  const exited = once(child, 'exit');
  try {
    const url = await ready;
    const expired = `${access.slice(0, -4)}AAAA`;
    const roles: unknown[] = [];
    for (const token of [access, machine.token, expired, `${machine.token}x`]) {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: viewer }) });
      roles.push(((await response.json()) as { data?: { viewer?: { role: string } } }).data?.viewer?.role);
    }
    expect(roles).toEqual(['DEPARTMENT_CLERK', 'DEPARTMENT_HEAD', undefined, undefined]);
    // A refusal is told with its reason.
    expect(written).toContain('a bearer token was refused');
  } finally {
    child.kill('SIGTERM');
    await exited;
  }
  const secrets = [...access.split('.'), machine.token];
  for (const secret of secrets) expect(written).not.toContain(secret.slice(0, 30));
});
