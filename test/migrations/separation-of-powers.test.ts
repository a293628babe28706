import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { insufficientPrivilege, type Settings, Sql } from '../kit/sql.js';
import { type TwoDistricts, twoDistricts } from '../kit/two-districts.js';

const checkViolation = '23514';
const powers = ['BUSINESS', 'ADMINISTRATION', 'AUDIT'] as const;
type Power = (typeof powers)[number];
const rolesOf: Record<Power, readonly string[]> = {
  BUSINESS: ['DEPARTMENT_CLERK', 'DEPARTMENT_HEAD', 'DISTRICT_REVIEWER', 'DISTRICT_DIRECTOR'],
  ADMINISTRATION: ['DISTRICT_ADMIN'],
  AUDIT: ['AUDITOR'],
};
const everyRole = Object.values(rolesOf).flat();

let database: TestDatabase;
let owner: Sql;
let first: Sql;
let second: Sql;
let made: TwoDistricts;

beforeAll(async () => {
  database = await freshDatabase('empty');
  owner = await Sql.connect(database.ownerUrl);
  first = await Sql.connect(database.appUrl);
  second = await Sql.connect(database.appUrl);
  made = await twoDistricts(owner.query);
});
afterAll(async () => {
  await Promise.all([owner.close(), first.close(), second.close()]);
  await database.drop();
});

const admin = (): Settings => ({ district: made.id('A'), department: '', scope: 'ADMIN', user: made.id('A admin') });

async function person(power: Power): Promise<string> {
  const id = v7();
  await owner.query('insert into app_user (id, district_id, name, power, created_at) values ($1, $2, $3, $4, now())', [
    id,
    made.id('A'),
    'person',
    power,
  ]);
  return id;
}

const membership = `insert into membership (id, district_id, user_id, role, department_id, valid_from) values ($1, $2, $3, $4, $5, '2020-01-01')`;
const membershipOf = (user: string, role: string, district: 'A' | 'B' = 'A') => [
  v7(),
  made.id(district),
  user,
  role,
  role.startsWith('DEPARTMENT_') ? made.id(`${district}1`) : null,
];

describe('administration, audit and business exclude one another in one person (三员分立)', () => {
  test.each(powers)('an account of the power %s gets the roles of this power and no other', async (power) => {
    const user = await person(power);
    for (const sql of [first, owner]) {
      await sql.rolledBack(admin(), async () => {
        for (const role of everyRole) {
          const { refused } = await sql.attempt(membership, membershipOf(user, role));
          expect([role, refused]).toEqual([role, rolesOf[power].includes(role) ? null : checkViolation]);
        }
      });
    }
  });

  test.each(powers)('a membership of an account of the power %s cannot change into a role of another power', async (power) => {
    const user = await person(power);
    await owner.query(membership, membershipOf(user, rolesOf[power][0]!));
    for (const sql of [first, owner]) {
      await sql.rolledBack(admin(), async () => {
        for (const role of everyRole) {
          const department = role.startsWith('DEPARTMENT_') ? made.id('A1') : null;
          const { refused } = await sql.attempt('update membership set role = $1, department_id = $2 where user_id = $3', [
            role,
            department,
            user,
          ]);
          expect([role, refused]).toEqual([role, rolesOf[power].includes(role) ? null : checkViolation]);
        }
      });
    }
  });

  test('a membership cannot pass to another person', async () => {
    for (const sql of [first, owner]) {
      await sql.rolledBack(admin(), async () => {
        const pass = (from: 'A reviewer' | 'A admin', to: 'A auditor' | 'A1 clerk') =>
          sql.attempt('update membership set user_id = $1 where user_id = $2', [made.id(to), made.id(from)]);
        expect((await pass('A reviewer', 'A auditor')).refused).toBe(checkViolation);
        expect((await pass('A admin', 'A1 clerk')).refused).toBe(checkViolation);
        expect((await pass('A reviewer', 'A1 clerk')).refused).toBe(checkViolation);
      });
    }
  });

  test('the power of an account never changes, with memberships or without', async () => {
    const without = await person('BUSINESS');
    for (const sql of [first, owner]) {
      await sql.rolledBack(admin(), async () => {
        for (const user of [without, made.id('A1 clerk')]) {
          for (const power of ['ADMINISTRATION', 'AUDIT']) {
            expect((await sql.attempt('update app_user set power = $1 where id = $2', [power, user])).refused).toBe(checkViolation);
          }
          expect(await sql.attempt(`update app_user set power = 'BUSINESS', name = 'x' where id = $1`, [user])).toMatchObject({ count: 1 });
        }
      });
    }
  });

  test('an account and its memberships stay in one district', async () => {
    await owner.rolledBack({}, async () => {
      expect((await owner.attempt('update app_user set district_id = $1 where id = $2', [made.id('B'), made.id('A1 clerk')])).refused).toBe(
        checkViolation,
      );
      expect((await owner.attempt(membership, membershipOf(made.id('A1 clerk'), 'DISTRICT_REVIEWER', 'B'))).refused).toBe(checkViolation);
    });
  });

  test('nobody but an administrator gives roles, not even to himself', async () => {
    const members: [string, Settings][] = [
      ['A1 clerk', { district: made.id('A'), department: made.id('A1'), scope: 'DEPARTMENT', user: made.id('A1 clerk') }],
      ['A reviewer', { district: made.id('A'), department: '', scope: 'OFFICE', user: made.id('A reviewer') }],
      ['A auditor', { district: made.id('A'), department: '', scope: 'AUDIT', user: made.id('A auditor') }],
    ];
    for (const [name, settings] of members) {
      await first.rolledBack(settings, async () => {
        for (const role of everyRole) {
          const { refused } = await first.attempt(membership, membershipOf(settings.user!, role));
          // The power is looked at before the policy: either way there is no membership.
          expect([name, role, [insufficientPrivilege, checkViolation].includes(String(refused))]).toEqual([name, role, true]);
        }
      });
    }
  });
});

describe('who audits is not made by whom is audited', () => {
  const token = `insert into token (id, membership_id, label, sha256, created_at) values ($1, $2, 'x', $3, now())`;

  test('an administrator inserts no token and no account of an auditor, and binds none to a login, by raw SQL either', async () => {
    const user = await person('AUDIT');
    const { rows } = await owner.query<{ id: string }>(`${membership} returning id`, membershipOf(user, 'AUDITOR'));
    await first.rolledBack(admin(), async () => {
      const attempts: [string, unknown[]][] = [
        [token, [v7(), rows[0]!.id, v7()]],
        [`insert into app_user (id, district_id, name, power, created_at) values ($1, $2, 'x', 'AUDIT', now())`, [v7(), made.id('A')]],
        [`update app_user set oidc_issuer = 'https://login.example', oidc_subject = 'x' where id = $1`, [user]],
      ];
      for (const [sql, values] of attempts) expect([sql, (await first.attempt(sql, values)).refused]).toEqual([sql, checkViolation]);
      const disabled = await first.attempt('update app_user set disabled_at = now() where id = $1', [user]);
      expect(disabled.refused).toBeNull();
    });
  });

  test('nor is a token that is there turned into an auditor’s or given another secret', async () => {
    const [clerk, auditor] = [await person('BUSINESS'), await person('AUDIT')];
    const idOf = async (user: string, role: string) =>
      (await owner.query<{ id: string }>(`${membership} returning id`, membershipOf(user, role))).rows[0]!.id;
    const [ofClerk, ofAuditor] = [await idOf(clerk, 'DEPARTMENT_CLERK'), await idOf(auditor, 'AUDITOR')];
    const [clerks, auditors] = [v7(), v7()];
    await owner.query(token, [clerks, ofClerk, v7()]);
    await owner.query(token, [auditors, ofAuditor, v7()]);
    await first.rolledBack(admin(), async () => {
      const moved = await first.attempt('update token set membership_id = $2 where id = $1', [clerks, ofAuditor]);
      const rewritten = await first.attempt('update token set sha256 = $2 where id = $1', [auditors, v7()]);
      expect([moved.refused, rewritten.refused]).toEqual([checkViolation, checkViolation]);
    });
  });

  test('the holder of a token ends it, and neither brings it back nor changes it', async () => {
    const user = await person('BUSINESS');
    const { rows } = await owner.query<{ id: string }>(`${membership} returning id`, membershipOf(user, 'DEPARTMENT_CLERK'));
    const [own, foreign] = [v7(), v7()];
    await owner.query(token, [own, rows[0]!.id, v7()]);
    const other = await owner.query<{ id: string }>(
      `${membership} returning id`,
      membershipOf(await person('BUSINESS'), 'DISTRICT_REVIEWER'),
    );
    await owner.query(token, [foreign, other.rows[0]!.id, v7()]);
    await first.rolledBack({ ...admin(), scope: 'DEPARTMENT', department: made.id('A1'), user }, async () => {
      const givenUp = async (id: string) => (await first.query('select token_give_up($1) as id', [id])).rows;
      expect(await givenUp(own)).toEqual([{ id: own }]);
      expect(await givenUp(foreign)).toEqual([{ id: null }]);
      const { rows: seen } = await first.query('select id, revoked_at is not null as ended from token');
      expect(seen).toEqual([{ id: own, ended: true }]);
      const { rows: changed } = await first.query('update token set revoked_at = null returning id');
      expect(changed).toEqual([]);
    });
  });
});

describe('at the same time', () => {
  const enter = async (sql: Sql) => {
    await sql.query('begin');
    for (const [name, value] of Object.entries(admin())) await sql.query('select set_config($1, $2, true)', [`app.${name}`, value]);
  };
  const outcome = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: { code?: string }) => error.code ?? String(error),
    );
  const powersHeld = async (user: string) => {
    const { rows } = await owner.query<{ power: string }>(
      'select distinct power_of_role(role) as power from membership where user_id = $1',
      [user],
    );
    return rows.map(({ power }) => power);
  };

  test('two administrators do not give one person two powers', async () => {
    const user = await person('BUSINESS');
    await enter(first);
    await enter(second);
    const given = await Promise.all([
      outcome(first.query(membership, membershipOf(user, 'DISTRICT_REVIEWER')).then(() => first.query('commit'))),
      outcome(second.query(membership, membershipOf(user, 'DISTRICT_ADMIN')).then(() => second.query('commit'))),
    ]);
    await second.query('rollback');
    expect(given).toEqual(['done', checkViolation]);
    expect(await powersHeld(user)).toEqual(['BUSINESS']);
  });

  test('an account cannot be made anew with another power under a membership that is just being given', async () => {
    const user = await person('BUSINESS');
    await enter(first);
    await enter(second);
    await first.query(membership, membershipOf(user, 'DISTRICT_REVIEWER'));
    const deleted = outcome(second.query('delete from app_user where id = $1', [user]));
    await first.query('commit');
    expect(await deleted).toBe('23503');
    await second.query('rollback');
    expect(await powersHeld(user)).toEqual(['BUSINESS']);
  });
});
