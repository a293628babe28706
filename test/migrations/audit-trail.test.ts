import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openOrm } from '../../server/connect.js';
import { insufficientPrivilege, Sql } from '../kit/sql.js';
import { appendEvents, auditorOf, eventsOf } from '../kit/trail.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';

let world: World;
let owner: Sql;
let app: Sql;
let district: TestDistrict;
let auditor: TestActor;

beforeAll(async () => {
  world = await World.start();
  owner = await Sql.connect(world.database.ownerUrl);
  app = await Sql.connect(world.database.appUrl);
});
beforeEach(async () => {
  district = await world.district({ units: 1 });
  auditor = await auditorOf(world, district);
});
afterAll(async () => {
  await Promise.all([owner.close(), app.close()]);
  await world.stop();
});

const emptyBody = (overrides: Record<string, unknown> = {}) =>
  JSON.stringify({ action: 'x', at: '2024-01-15T02:00:00.000Z', codes: [], districtId: district.id, outcome: 'DONE', ...overrides });

test('the database is what the entities say', async () => {
  const orm = openOrm(world.database.ownerUrl);
  try {
    expect(await orm.schema.getUpdateSchemaSQL()).toBe('');
  } finally {
    await orm.close();
  }
});

describe('the app role cannot', () => {
  test.each([
    ['change an event', 'update audit_event set action = action'],
    ['delete an event', 'delete from audit_event'],
    ['write an event by itself', `insert into audit_event (district_id, seq) values (gen_random_uuid(), 1)`],
    ['empty the trail', 'truncate audit_event'],
    ['change the head', 'update audit_head set seq = seq'],
    ['delete the head', 'delete from audit_head'],
    ['write a head by itself', `insert into audit_head (district_id, seq) values (gen_random_uuid(), 1)`],
    ['forget', 'select audit_forget(gen_random_uuid())'],
    ['write past the door', `select audit_write(gen_random_uuid(), '{}')`],
  ])('%s, whatever it claims to be', async (_, statement) => {
    await appendEvents(world, district.id, 2);
    for (const scope of ['SYSTEM', 'AUDIT', 'ADMIN', 'OFFICE']) {
      await app.rolledBack({ district: district.id, scope }, async () => {
        expect((await app.attempt(statement)).refused).toBe(insufficientPrivilege);
      });
    }
  });

  test('append to the trail of another district, in its name or in its own', async () => {
    const other = await world.district({ units: 1 });
    await app.rolledBack({ district: other.id, scope: 'SYSTEM' }, async () => {
      expect((await app.attempt('select audit_append($1, $2)', [district.id, [emptyBody()]])).refused).toBe(insufficientPrivilege);
      expect((await app.attempt('select audit_append($1, $2)', [other.id, [emptyBody()]])).refused).toBe('23514');
    });
    await app.rolledBack({}, async () => {
      expect((await app.attempt('select audit_append($1, $2)', [district.id, [emptyBody()]])).refused).toBe(insufficientPrivilege);
    });
  });

  test('make a checkpoint', async () => {
    await app.rolledBack({ district: district.id, scope: 'SYSTEM' }, async () => {
      const body = emptyBody({ action: 'audit.checkpoint' });
      expect((await app.attempt('select audit_append($1, $2)', [district.id, [body]])).refused).toBe(insufficientPrivilege);
    });
  });
});

describe('the owner is refused by a trigger to', () => {
  test.each([
    ['change an event', `update audit_event set actor_name = 'somebody'`],
    ['delete an event', 'delete from audit_event'],
    ['empty the trail', 'truncate audit_event'],
    ['turn the head back', 'update audit_head set seq = seq - 1'],
    ['exchange the head', `update audit_head set hash = 'x'`],
    ['delete the head', 'delete from audit_head'],
    ['empty the heads', 'truncate audit_head'],
    ['delete events by calling them forgotten', 'update audit_head set forgotten_through = seq; delete from audit_event'],
  ])('%s', async (_, statement) => {
    await appendEvents(world, district.id, 2);
    await owner.rolledBack({}, async () => {
      const { refused, message } = await owner.attempt(statement);
      expect(refused).toBe(insufficientPrivilege);
      expect(message).toContain('append-only');
    });
  });
});

describe('retention', () => {
  const forget = async () => (await owner.query<{ n: number }>('select audit_forget($1) as n', [district.id])).rows[0]!.n;

  test('of less than 180 days cannot be set', async () => {
    await appendEvents(world, district.id, 1);
    await owner.rolledBack({}, async () => {
      expect((await owner.attempt('update audit_head set retention_days = 179')).refused).toBe('23514');
      expect((await owner.attempt('update audit_head set retention_days = 180')).refused).toBeNull();
    });
  });

  test('forgets nothing that is young enough', async () => {
    await appendEvents(world, district.id, 10, 170);
    await owner.query('update audit_head set retention_days = 180 where district_id = $1', [district.id]);
    expect(await forget()).toBe(0);
    expect(await eventsOf(world, auditor)).toHaveLength(10);
  });

  test('forgets a whole beginning and leaves a checkpoint with the hash of the last event forgotten', async () => {
    await appendEvents(world, district.id, 40, 400);
    const before = await eventsOf(world, auditor);
    await owner.query('update audit_head set retention_days = 205 where district_id = $1', [district.id]);
    expect(await forget()).toBe(20);
    const after = await eventsOf(world, auditor);
    expect(after.slice(0, -1)).toEqual(before.slice(20));
    expect(after.at(-1)).toMatchObject({ seq: 41, action: 'audit.checkpoint', actor: null, object: null });
    expect(JSON.parse(after.at(-1)!.details!)).toEqual({ hash: before[19]!.hash, through: 20 });
    expect(after[0]!.previousHash).toBe(before[19]!.hash);
    expect(await forget()).toBe(0);
  });

  test('never forgets past an event that must stay, however old those behind it claim to be', async () => {
    await appendEvents(world, district.id, 10, 5);
    await appendEvents(world, district.id, 10, 2000);
    expect(await forget()).toBe(0);
  });
});
