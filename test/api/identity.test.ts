import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { fingerprint } from '../kit/fingerprint.js';
import { eventsOf } from '../kit/trail.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';

let world: World;
let district: TestDistrict;
let admin: TestActor;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  district = await world.district();
  admin = await world.actor(Role.DISTRICT_ADMIN, district);
});
afterAll(() => world.stop());

interface Saved {
  readonly userSave: {
    readonly user: { id: string; name: string; power: string; disabledAt: string | null; memberships: Membership[] } | null;
    readonly userErrors: { code: string; field: string[] | null }[];
  };
}
interface Membership {
  readonly id: string;
  readonly role: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly department: { code: string } | null;
}
interface Issued {
  readonly tokenIssue: { token: string | null; issued: { id: string } | null; userErrors: { code: string; field: string[] | null }[] };
}

const userSave = `mutation ($input: UserSaveInput!) { userSave(input: $input) {
  user { id name email power oidcIssuer oidcSubject disabledAt memberships { id role validFrom validTo department { code } homeDepartment { code } } }
  userErrors { code message field } } }`;
const tokenIssue = `mutation ($input: TokenIssueInput!) { tokenIssue(input: $input) {
  token issued { id label actions expiresAt revokedAt } userErrors { code message field } } }`;
const tokenRevoke = `mutation ($id: ID!) { tokenRevoke(id: $id) { revoked { id revokedAt } userErrors { code field } } }`;
const viewer = '{ viewer { role department { code } user { name } } }';

const save = async (input: object, as = admin) => (await as.run<Saved>(userSave, { input })).expectData().userSave;
const issue = async (input: object) => (await admin.run<Issued>(tokenIssue, { input })).expectData().tokenIssue;
const codes = ({ userErrors }: { userErrors: { code: string; field: string[] | null }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`);
const bearer = (token: string | null) => ({ authorization: `Bearer ${token}` });

/** Hash of everything that identity keeps: a refused call must leave it as it was. */
async function everything(): Promise<string> {
  const tables = ['app_user', 'membership', 'token', 'department', 'department_name', 'department_succession'];
  const parts = tables.map(
    (t) => `(select coalesce(string_agg(md5((to_jsonb(r) - 'last_used_at')::text), '' order by to_jsonb(r)->>'id'), '') from ${t} r)`,
  );
  const { rows } = await world.owner.query<{ hash: string }>(`select md5(${parts.join(' || ')}) as hash`);
  return rows[0]!.hash;
}

/** A clerk of the first unit, made through the API, with a token. */
async function clerk(limits: object = {}): Promise<{ userId: string; membershipId: string; tokenId: string; token: string }> {
  const [userId, membershipId, tokenId] = [v7(), v7(), v7()];
  const memberships = [{ id: membershipId, role: 'DEPARTMENT_CLERK', departmentCode: 'u1' }];
  expect(codes(await save({ id: userId, name: '张三', addMemberships: memberships }))).toEqual([]);
  const { token } = await issue({ id: tokenId, membershipId, label: '报送接口', ...limits });
  return { userId, membershipId, tokenId, token: token! };
}

describe('accounts', () => {
  test('an administrator makes an account, changes it, and reads it back', async () => {
    const [id, membershipId] = [v7(), v7()];
    const made = await save({
      id,
      name: '周敏',
      email: 'zm@example.gov.cn',
      oidc: { issuer: 'https://login.example', subject: id },
      addMemberships: [{ id: membershipId, role: 'DISTRICT_REVIEWER', homeDepartmentCode: 'u2', validFrom: '2024-01-01' }],
    });
    expect(made).toEqual({
      user: {
        id,
        name: '周敏',
        email: 'zm@example.gov.cn',
        power: 'BUSINESS',
        oidcIssuer: 'https://login.example',
        oidcSubject: id,
        disabledAt: null,
        memberships: [
          {
            id: membershipId,
            role: 'DISTRICT_REVIEWER',
            validFrom: '2024-01-01',
            validTo: null,
            department: null,
            homeDepartment: { code: 'u2' },
          },
        ],
      },
      userErrors: [],
    });
    const changed = await save({ id, email: null, oidc: null, endMemberships: [{ id: membershipId, lastDay: '2024-06-30' }] });
    expect(changed.user).toMatchObject({ name: '周敏', email: null, oidcIssuer: null, memberships: [{ validTo: '2024-06-30' }] });
  });

  test('the same call again changes nothing more', async () => {
    const input = { id: v7(), name: '张三', addMemberships: [{ id: v7(), role: 'DEPARTMENT_CLERK', departmentCode: 'u1' }] };
    const first = await save(input);
    const before = await everything();
    expect(await save(input)).toEqual(first);
    expect(await everything()).toBe(before);
  });

  test('the same call many times at once makes one account and one token', async () => {
    const [id, membershipId] = [v7(), v7()];
    const input = { id, name: '张三', addMemberships: [{ id: membershipId, role: 'DEPARTMENT_CLERK', departmentCode: 'u1' }] };
    const saved = await Promise.all([1, 2, 3, 4].map(() => save(input)));
    expect(saved.map((s) => [s.user?.id, s.userErrors])).toEqual(saved.map(() => [id, []]));
    const wanted = { id: v7(), membershipId, label: '接口' };
    const issued = await Promise.all([1, 2, 3, 4].map(() => issue(wanted)));
    expect(issued.map((i) => [i.issued?.id, i.userErrors])).toEqual(issued.map(() => [wanted.id, []]));
    expect(issued.filter((i) => i.token !== null)).toHaveLength(1);
  });

  test('administration, audit and business exclude one another, in the API and in the database', async () => {
    const { userId } = await clerk();
    const unchanged = await fingerprint(world);
    const before = await everything();
    for (const role of ['DISTRICT_ADMIN', 'AUDITOR']) {
      expect(codes(await save({ id: userId, addMemberships: [{ id: v7(), role }] }))).toEqual([
        'POWER_CONFLICT input.addMemberships.0.role',
      ]);
      const roles = [
        { id: v7(), role },
        { id: v7(), role: 'DISTRICT_DIRECTOR' },
      ];
      expect(codes(await save({ id: v7(), name: '李四', addMemberships: roles }))).toContain('POWER_CONFLICT input.addMemberships.1.role');
    }
    expect(await fingerprint(world)).toEqual(unchanged);
    await expect(
      world.owner.query(
        `insert into membership (id, district_id, user_id, role, valid_from) values ($1, $2, $3, 'AUDITOR', '2024-01-01')`,
        [v7(), district.id, userId],
      ),
    ).rejects.toMatchObject({ constraint: 'membership_keeps_power' });
    await expect(world.owner.query(`update app_user set power = 'AUDIT' where id = $1`, [userId])).rejects.toMatchObject({
      constraint: 'user_power_is_fixed',
    });
    expect(await everything()).toBe(before);
  });

  test('every fault is named at once with its path, and a refusal changes nothing', async () => {
    const { userId, membershipId } = await clerk();
    const other = await world.district();
    const otherAdmin = await world.actor(Role.DISTRICT_ADMIN, other);
    const foreign = await clerkOf(other, otherAdmin);
    const login = { issuer: 'https://login.example', subject: v7() };
    await save({ id: userId, oidc: login });
    const before = await everything();
    const role = { id: v7(), role: 'DEPARTMENT_CLERK', departmentCode: 'u1' };
    const cases: [object, string[]][] = [
      [{ id: v7() }, ['REQUIRED input.name', 'REQUIRED input.addMemberships']],
      [{ id: 'x', name: ' ', addMemberships: [role] }, ['INVALID_VALUE input.id', 'REQUIRED input.name']],
      [{ id: userId, name: '\u0000', email: 'x' }, ['INVALID_VALUE input.name', 'INVALID_VALUE input.email']],
      [{ id: userId, name: 'a\ud800' }, ['INVALID_VALUE input.name']],
      [{ id: userId, name: '长'.repeat(51) }, ['TOO_LONG input.name']],
      [{ id: userId, oidc: { issuer: '', subject: ' ' } }, ['REQUIRED input.oidc.issuer', 'REQUIRED input.oidc.subject']],
      [{ id: userId, addMemberships: [{ id: v7(), role: 'DEPARTMENT_HEAD' }] }, ['REQUIRED input.addMemberships.0.departmentCode']],
      [
        { id: userId, addMemberships: [{ id: v7(), role: 'DISTRICT_REVIEWER', departmentCode: 'u1' }] },
        ['INVALID_VALUE input.addMemberships.0.departmentCode'],
      ],
      [{ id: userId, addMemberships: [{ ...role, departmentCode: 'nowhere' }] }, ['NOT_FOUND input.addMemberships.0.departmentCode']],
      [{ id: userId, addMemberships: [role] }, ['ALREADY_EXISTS input.addMemberships.0']],
      [{ id: userId, addMemberships: [{ ...role, id: membershipId, departmentCode: 'u2' }] }, ['ID_REUSED input.addMemberships.0.id']],
      [
        { id: userId, addMemberships: [{ ...role, departmentCode: 'u2', validFrom: '2024-02-01', validTo: '2024-01-31' }] },
        ['INVALID_VALUE input.addMemberships.0.validTo'],
      ],
      [{ id: userId, endMemberships: [{ id: foreign.membershipId }] }, ['NOT_FOUND input.endMemberships.0.id']],
      [{ id: userId, endMemberships: [{ id: membershipId, lastDay: '1999-01-01' }] }, ['INVALID_VALUE input.endMemberships.0.lastDay']],
      [{ id: v7(), name: '双重', oidc: login, addMemberships: [role] }, ['ALREADY_EXISTS input.oidc']],
      [{ id: foreign.userId, name: '他区', addMemberships: [role] }, ['ID_TAKEN input.id']],
      [{ id: v7(), name: '他区', addMemberships: [{ ...role, id: foreign.membershipId }] }, ['ID_TAKEN input.addMemberships']],
      [{ id: admin.actor.userId, disabled: true }, ['INVALID_VALUE input.disabled']],
    ];
    for (const [input, expected] of cases) expect(codes(await save(input))).toEqual(expected);
    expect(await everything()).toBe(before);
  });

  async function clerkOf(of: TestDistrict, as: TestActor) {
    const [userId, membershipId] = [v7(), v7()];
    const memberships = [{ id: membershipId, role: 'DEPARTMENT_CLERK', departmentCode: of.units[0]!.code }];
    await save({ id: userId, name: '他人', addMemberships: memberships }, as);
    return { userId, membershipId };
  }

  test('accounts are listed by name, filtered and paged, with memberships and tokens but never a hash', async () => {
    const { userId, tokenId } = await clerk();
    await save({ id: v7(), name: '阿甲', disabled: true, addMemberships: [{ id: v7(), role: 'DISTRICT_REVIEWER' }] });
    const list = async (filter: object) => {
      const query = `query ($filter: UserFilter) { users(filter: $filter) { totalCount nodes { id name tokens { id label membership { role } } } } }`;
      return (
        await admin.run<{ users: { totalCount: number; nodes: { id: string; name: string; tokens: object[] }[] } }>(query, { filter })
      ).expectData().users;
    };
    expect((await list({})).totalCount).toBe(3);
    expect((await list({ name: '张' })).nodes).toEqual([
      { id: userId, name: '张三', tokens: [{ id: tokenId, label: '报送接口', membership: { role: 'DEPARTMENT_CLERK' } }] },
    ]);
    expect((await list({ disabled: true })).nodes.map((u) => u.name)).toEqual(['阿甲']);
    expect((await list({ roles: ['DEPARTMENT_CLERK'], departmentCodes: ['u1'] })).totalCount).toBe(1);
    expect((await list({ roles: ['DEPARTMENT_CLERK'], departmentCodes: ['u2'] })).totalCount).toBe(0);
    expect((await list({ power: 'ADMINISTRATION' })).nodes.map((u) => u.id)).toEqual([admin.actor.userId]);
    const page = `query ($after: String) { users(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }`;
    type Page = { users: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const first = (await admin.run<Page>(page)).expectData().users;
    const second = (await admin.run<Page>(page, { after: first.pageInfo.endCursor })).expectData().users;
    expect(new Set([...first.nodes, ...second.nodes].map((u) => u.name)).size).toBe(3);
    (await admin.run('{ users { nodes { tokens { sha256 } } } }')).expectErrors('BAD_USER_INPUT');
  });

  test.each([Role.DEPARTMENT_HEAD, Role.DISTRICT_REVIEWER, Role.DISTRICT_DIRECTOR, Role.AUDITOR])(
    'a %s may neither read nor write accounts and units',
    async (role) => {
      const other = await world.actor(role, district, role === Role.DEPARTMENT_HEAD ? district.units[0] : undefined);
      (await other.run('{ users { totalCount } }')).expectErrors('FORBIDDEN');
      (await other.run(userSave, { input: { id: v7() } })).expectErrors('FORBIDDEN');
      (await other.run(tokenIssue, { input: { id: v7(), membershipId: v7(), label: 'x' } })).expectErrors('FORBIDDEN');
      (await other.run(`mutation { departmentSave(input: { id: "${v7()}" }) { userErrors { code } } }`)).expectErrors('FORBIDDEN');
    },
  );

  test('an administrator sees no report text', async () => {
    (await admin.run('{ reports { nodes { title } } }')).expectErrors('FORBIDDEN');
    (await admin.run(`{ consolidation(districtCode: "${district.code}", year: 2023) { year } }`)).expectErrors('FORBIDDEN');
  });
});

describe('machine tokens', () => {
  test('the secret is told once and only its hash is kept', async () => {
    const { membershipId } = await clerk();
    const input = { id: v7(), membershipId, label: '统计', actions: ['report.read'] };
    const first = await issue(input);
    expect(first.token).toMatch(/^fz_[\w-]{43}$/);
    expect((await world.send(viewer, {}, bearer(first.token))).expectData()).toMatchObject({ viewer: { role: 'DEPARTMENT_CLERK' } });
    expect(await issue(input)).toEqual({ ...first, token: null });
    const before = await everything();
    expect(codes(await issue({ ...input, label: '别的' }))).toEqual(['ID_REUSED input.id']);
    expect(codes(await issue({ ...input, actions: [] }))).toEqual(['ID_REUSED input.id']);
    expect(await everything()).toBe(before);
    const { rows } = await world.owner.query('select to_jsonb(t)::text as row from token t where id = $1', [input.id]);
    expect(rows[0].row).not.toContain(first.token!.slice(3));
  });

  test('a token limited to actions cannot call others, in either lane, and cannot be issued for what the role may not do', async () => {
    const { membershipId, token } = await clerk({ actions: ['structure.read'] });
    const ask = (query: string) => world.send(query, {}, bearer(token));
    (await ask(`{ district(code: "${district.code}") { name } }`)).expectData();
    (await ask(viewer)).expectData();
    const [error] = (await ask('{ reports { totalCount } }')).expectErrors('FORBIDDEN');
    expect(error?.message).toContain('structure.read');
    (await ask(`{ district(code: "${district.code}") { name } reports { totalCount } }`)).expectErrors('FORBIDDEN');
    const input = `{ id: "${v7()}", districtCode: "${district.code}", departmentCode: "u1", year: 2023 }`;
    (await ask(`mutation { reportCreate(input: ${input}) { userErrors { code } } }`)).expectErrors('FORBIDDEN');
    const before = await everything();
    const wanted = { id: v7(), membershipId, label: 'x' };
    expect(codes(await issue({ ...wanted, actions: ['report.read', 'report.submit', 'toString'] }))).toEqual([
      'INVALID_VALUE input.actions.2',
    ]);
    expect(codes(await issue({ ...wanted, actions: ['report.read', 'report.submit'] }))).toEqual(['INVALID_VALUE input.actions.1']);
    expect(codes(await issue({ ...wanted, expiresAt: '2020-01-01T00:00:00Z' }))).toEqual(['INVALID_VALUE input.expiresAt']);
    expect(codes(await issue({ ...wanted, membershipId: v7() }))).toEqual(['NOT_FOUND input.membershipId']);
    expect(codes(await issue({ ...wanted, label: ' ' }))).toEqual(['REQUIRED input.label']);
    expect(await everything()).toBe(before);
  });

  test('revoked, expired, disabled and ended stop at once, although the actor is remembered', async () => {
    const stops: ((of: Awaited<ReturnType<typeof clerk>>) => Promise<unknown>)[] = [
      async ({ tokenId }) => (await admin.run(tokenRevoke, { id: tokenId })).expectData(),
      async ({ userId }) => save({ id: userId, disabled: true }),
      async ({ userId, membershipId }) => save({ id: userId, endMemberships: [{ id: membershipId }] }),
      ({ tokenId }) => world.owner.query('update token set expires_at = now() where id = $1', [tokenId]),
      ({ tokenId }) => world.owner.query(`update token set actions = '{report.read,report.write}' where id = $1`, [tokenId]),
    ];
    for (const stop of stops) {
      const of = await clerk();
      (await world.send(viewer, {}, bearer(of.token))).expectData();
      await stop(of);
      (await world.send(viewer, {}, bearer(of.token))).expectErrors('UNAUTHENTICATED');
      const input = `{ id: "${v7()}", districtCode: "${district.code}", departmentCode: "u1", year: 2023 }`;
      const write = `mutation { reportCreate(input: ${input}) { userErrors { code } } }`;
      (await world.send(write, {}, bearer(of.token))).expectErrors('UNAUTHENTICATED');
    }
    const { rows } = await world.owner.query('select count(*)::int as n from report where district_id = $1', [district.id]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  test('an account enabled again holds again, and so does a membership given again', async () => {
    const { userId, membershipId, token } = await clerk();
    await save({ id: userId, disabled: true });
    (await world.send(viewer, {}, bearer(token))).expectErrors('UNAUTHENTICATED');
    await save({ id: userId, disabled: false });
    (await world.send(viewer, {}, bearer(token))).expectData();
    await save({ id: userId, endMemberships: [{ id: membershipId, lastDay: '2999-01-01' }] });
    const again = { id: v7(), role: 'DEPARTMENT_CLERK', departmentCode: 'u1', validFrom: '2999-01-02' };
    expect(codes(await save({ id: userId, addMemberships: [again] }))).toEqual([]);
  });

  test('everybody sees who issued the own tokens, and takes back an own one and nobody else’s', async () => {
    const [first, second] = [await clerk(), await clerk()];
    const spare = await issue({ id: v7(), membershipId: first.membershipId, label: '备用' });
    const own = '{ viewer { user { tokens { id label issuedBy revokedAt } } } }';
    type Own = { viewer: { user: { tokens: { id: string; label: string; issuedBy: string | null; revokedAt: string | null }[] } } };
    const tokens = async () => ((await world.send(own, {}, bearer(first.token))).expectData() as Own).viewer.user.tokens;
    expect(await tokens()).toEqual([
      { id: first.tokenId, label: '报送接口', issuedBy: admin.actor.userName, revokedAt: null },
      { id: spare.issued!.id, label: '备用', issuedBy: admin.actor.userName, revokedAt: null },
    ]);
    type Revoked = { tokenRevoke: { revoked: object | null; userErrors: { code: string; field: string[] }[] } };
    const revoke = async (id: string) => ((await world.send(tokenRevoke, { id }, bearer(first.token))).expectData() as Revoked).tokenRevoke;
    const before = await everything();
    for (const id of [second.tokenId, v7(), 'x']) expect(codes(await revoke(id))).toEqual(['NOT_FOUND id']);
    expect(await everything()).toBe(before);
    expect(await revoke(spare.issued!.id)).toMatchObject({ revoked: { revokedAt: expect.any(String) }, userErrors: [] });
    (await world.send(viewer, {}, bearer(spare.token))).expectErrors('UNAUTHENTICATED');
    (await world.send(viewer, {}, bearer(second.token))).expectData();
    // The own token too: it answers its own end and nothing more after it.
    await world.send(tokenRevoke, { id: first.tokenId }, bearer(first.token));
    (await world.send(viewer, {}, bearer(first.token))).expectErrors('UNAUTHENTICATED');
  });

  test('an administrator gets no auditor’s account, login or token, and can still shut an auditor out', async () => {
    const auditor = await world.actor(Role.AUDITOR, district);
    const userId = auditor.actor.userId;
    const { rows } = await world.owner.query<{ id: string }>('select id from membership where user_id = $1', [userId]);
    const unchanged = await fingerprint(world);
    const [membershipId, login] = [rows[0]!.id, { issuer: 'https://login.example', subject: v7() }];
    expect(codes(await issue({ id: v7(), membershipId, label: 'x' }))).toEqual(['POWER_CONFLICT input.membershipId']);
    expect(codes(await save({ id: userId, oidc: login }))).toEqual(['POWER_CONFLICT input.oidc']);
    const account = { id: v7(), name: '李四', oidc: login, addMemberships: [{ id: v7(), role: 'AUDITOR' }] };
    expect(codes(await save(account))).toEqual(['POWER_CONFLICT input.addMemberships.0.role']);
    expect(await fingerprint(world)).toEqual(unchanged);
    expect(codes(await save({ id: userId, disabled: true }))).toEqual([]);
    (await auditor.run(viewer)).expectErrors('UNAUTHENTICATED');
  });

  test('whose token was issued, and for what, stands in the trail', async () => {
    const { tokenId } = await clerk();
    const auditor = await world.actor(Role.AUDITOR, district);
    expect(await eventsOf(world, auditor, { actions: ['token.issue'] })).toMatchObject([
      { actor: { id: admin.actor.userId }, object: { id: tokenId, label: '张三 DEPARTMENT_CLERK 报送接口' } },
    ]);
  });

  test('revoking is no fault the second time, and another district finds nothing', async () => {
    const { tokenId } = await clerk();
    const stranger = await world.actor(Role.DISTRICT_ADMIN, await world.district());
    const revoke = async (as: TestActor) =>
      (
        await as.run<{ tokenRevoke: { revoked: { revokedAt: string } | null; userErrors: { code: string; field: string[] }[] } }>(
          tokenRevoke,
          { id: tokenId },
        )
      ).expectData().tokenRevoke;
    expect(codes(await revoke(stranger))).toEqual(['NOT_FOUND id']);
    const first = await revoke(admin);
    expect(first.revoked?.revokedAt).toEqual(expect.any(String));
    expect(await revoke(admin)).toEqual(first);
  });

  test('the last use is noted once a minute, apart from the request, and no read waits for it', async () => {
    const { tokenId, token } = await clerk();
    const lastUse = async () =>
      (await world.owner.query<{ at: Date | null }>('select last_used_at as at from token where id = $1', [tokenId])).rows[0]!.at;
    expect(await lastUse()).toBeNull();
    await world.send(viewer, {}, bearer(token));
    for (let tries = 0; tries < 200 && (await lastUse()) === null; tries += 1) await new Promise(setImmediate);
    const first = await lastUse();
    expect(first).not.toBeNull();
    world.forgetStatements();
    await world.send(viewer, {}, bearer(token));
    // begin, for whom, the read, commit: nothing writes.
    expect(world.statements).toHaveLength(4);
    expect(world.statements.join()).not.toContain('token_used');
    expect(await lastUse()).toEqual(first);
  });

  test('a token is bound to its membership: a header that names another is refused', async () => {
    const { token, membershipId } = await clerk();
    const under = (id: string) => world.send(viewer, {}, { ...bearer(token), 'fazhi-membership': id });
    (await under(membershipId)).expectData();
    (await under(v7())).expectErrors('UNAUTHENTICATED');
  });

  test('a credential of no known kind is refused, and nobody is the anonymous actor', async () => {
    expect((await world.send(viewer)).expectData()).toMatchObject({ viewer: { role: null } });
    for (const authorization of ['Bearer fz_unknown', 'Bearer a.b.c', 'Basic eDp5', 'fz_x']) {
      (await world.send(viewer, {}, { authorization })).expectErrors('UNAUTHENTICATED');
    }
  });
});
