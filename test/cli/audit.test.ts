import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SigningKey } from '../../server/platform/signing-key.js';
import { Sql } from '../kit/sql.js';
import { appendEvents, auditorOf } from '../kit/trail.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';
import { type Ended, fazhi } from './command.js';
import { shapeOf } from './shape.js';

// Twenty thousand events are read by 200 requests, a few times over.
jest.setTimeout(90_000);

let world: World;
let url: string;
let superuser: Sql;
let folder: string;
beforeAll(async () => {
  world = await World.start();
  url = await world.listen();
  superuser = await Sql.connect(world.database.superuserUrl);
  folder = mkdtempSync(join(tmpdir(), 'fazhi-heads-'));
  // Whoever tampers is the strongest there is: a superuser with every trigger and constraint out of the way.
  await superuser.query(`set session_replication_role = 'replica'`);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await superuser.close();
  await world.stop();
});

interface Trail {
  readonly district: TestDistrict;
  readonly auditor: TestActor;
}

async function trailOf(count: number, days = 0): Promise<Trail> {
  const district = await world.district({ units: 1 });
  await appendEvents(world, district.id, count, days);
  // As autovacuum does with a table that has grown.
  await superuser.query('analyze audit_event');
  return { district, auditor: await auditorOf(world, district) };
}

const audit = ({ auditor }: Trail, ...args: string[]): Promise<Ended> =>
  fazhi(['audit', ...args, '--lang', 'en'], { FAZHI_URL: url, FAZHI_TOKEN: auditor.token });

const intact = (count: number) => ({
  code: 0,
  err: '',
  out: `The audit trail is intact: ${count.toLocaleString('en')} events verified, up to event ${count.toLocaleString('en')}.\n`,
});

/** Tampers, expects the command to name the place, and mends. */
async function expectFound(trail: Trail, seq: number, tamper: string, values: readonly unknown[] = [], ...args: string[]): Promise<string> {
  await superuser
    .query('create temp table kept as select * from audit_event where district_id = $1', [trail.district.id])
    .catch(async () => {
      await superuser.query('truncate kept');
      await superuser.query('insert into kept select * from audit_event where district_id = $1', [trail.district.id]);
    });
  const { rows } = await superuser.query('select * from audit_head where district_id = $1', [trail.district.id]);
  try {
    const { count } = await superuser.query(tamper, values);
    expect(count).toBeGreaterThan(0);
    const ended = await audit(trail, 'verify', ...args);
    expect({ code: ended.code, err: ended.err.split('\n')[0] }).toEqual({
      code: 1,
      err: expect.stringContaining(`F40 The audit trail is broken: event ${seq.toLocaleString('en')}:`),
    });
    return ended.err;
  } finally {
    await superuser.query('delete from audit_event where district_id = $1 or body in (select body from kept)', [trail.district.id]);
    await superuser.query('insert into audit_event select * from kept');
    await superuser.query('update audit_head set seq = $2, hash = $3 where district_id = $1', [
      trail.district.id,
      rows[0]!.seq,
      rows[0]!.hash,
    ]);
  }
}

describe('a trail of 20,000 events', () => {
  const count = 20_000;
  let trail: Trail;
  beforeAll(async () => {
    trail = await trailOf(count);
  });
  const anyRow = () => 2 + Math.floor(Math.random() * (count - 3));
  const found = (seq: number, tamper: string, values: readonly unknown[] = []) =>
    expectFound(trail, seq, tamper, [trail.district.id, seq, ...values]);

  test('is verified whole', async () => {
    expect(await audit(trail, 'verify')).toEqual(intact(count));
  });

  test('with one row changed is found, and the row is named', async () => {
    await found(anyRow(), `update audit_event set object_label = object_label || '。' where district_id = $1 and seq = $2`);
  });

  test('with one row removed is found, and the row is named', async () => {
    await found(anyRow(), 'delete from audit_event where district_id = $1 and seq = $2');
  });

  /** Two rows can bear one number only while no key forbids it. */
  async function withoutKey(work: () => Promise<unknown>): Promise<void> {
    await superuser.query(
      'alter table audit_event drop constraint audit_event_pkey; create index keyless on audit_event (district_id, seq)',
    );
    try {
      await work();
    } finally {
      await superuser.query('drop index keyless; alter table audit_event add primary key (district_id, seq)');
    }
  }

  test('with one row inserted is found, although all behind it were moved', async () => {
    const seq = anyRow();
    const tamper = `with moved as (update audit_event set seq = seq + 1 where district_id = $1 and seq > $2)
      insert into audit_event select (jsonb_populate_record(e, jsonb_build_object('seq', e.seq + 1))).* from audit_event e where district_id = $1 and seq = $2`;
    await withoutKey(() => expectFound(trail, seq + 1, tamper, [trail.district.id, seq]));
  });

  test('with one row standing twice is found', async () => {
    const seq = anyRow();
    const tamper = 'insert into audit_event select * from audit_event where district_id = $1 and seq = $2';
    await withoutKey(() => expectFound(trail, seq, tamper, [trail.district.id, seq]));
  });

  test('with two rows swapped is found, and the first of them is named', async () => {
    const [first, second] = [anyRow(), anyRow()].sort((a, b) => a - b);
    const tamper =
      'update audit_event set seq = case seq when $2::int then $3::int else $2::int end where district_id = $1 and seq in ($2, $3)';
    await withoutKey(() => expectFound(trail, first!, tamper, [trail.district.id, first, second]));
  });

  test('with its newest rows cut off, head and all, is found by a head kept before', async () => {
    const file = join(folder, 'head.json');
    expect((await audit(trail, 'head', '--out', file)).code).toBe(0);
    const { rows } = await superuser.query<{ hash: string }>('select hash from audit_event where district_id = $1 and seq = $2', [
      trail.district.id,
      count - 10,
    ]);
    const cut = `with head as (update audit_head set seq = ${count - 10}, hash = '${rows[0]!.hash}' where district_id = $1) delete from audit_event where district_id = $1 and seq > ${count - 10}`;
    await expectFound(trail, count - 9, cut, [trail.district.id], '--head', file);
  });
});

describe('a trail of 150 events', () => {
  let trail: Trail;
  beforeAll(async () => {
    trail = await trailOf(150);
  });

  test.each([
    ['at', `at + interval '1 millisecond'`],
    ['actor_id', 'gen_random_uuid()'],
    ['actor_name', `'某甲'`],
    ['actor_name', 'null'],
    ['actor_role', `'DISTRICT_ADMIN'`],
    ['actor_department_id', 'null'],
    ['action', `'report.submit'`],
    ['outcome', `'REFUSED'`],
    ['object_type', `'department'`],
    ['object_id', `'x'`],
    ['object_label', 'null'],
    ['codes', `'{}'`],
    ['before_hash', 'after_hash'],
    ['after_hash', 'null'],
    ['request_id', `'r'`],
    ['details', 'null'],
    ['body', `replace(body, '某人', '某甲')`],
    ['previous_hash', 'null'],
    ['previous_hash', 'hash'],
    ['hash', `upper(hash)`],
  ])('with %s of a row set to %s is broken at that row', async (column, value) => {
    // Every seventh event has codes to lose.
    await expectFound(trail, 71, `update audit_event set ${column} = ${value} where district_id = $1 and seq = 71`, [trail.district.id]);
  });

  test('with a row given another number, or to another district, lacks it', async () => {
    await expectFound(trail, 71, 'update audit_event set seq = 99999 where district_id = $1 and seq = 71', [trail.district.id]);
    await expectFound(trail, 71, 'update audit_event set district_id = gen_random_uuid() where district_id = $1 and seq = 71', [
      trail.district.id,
    ]);
  });

  test('with a row whose hash was made anew no longer fits the next', async () => {
    const forged = `update audit_event set actor_name = '某甲', body = replace(body, '某人', '某甲'),
      hash = audit_link(replace(body, '某人', '某甲'), previous_hash, seq) where district_id = $1 and seq = 71`;
    expect(await expectFound(trail, 72, forged, [trail.district.id])).toContain('does not follow from the one before it');
  });

  test('with its first or its last row removed is broken there', async () => {
    await expectFound(trail, 1, 'delete from audit_event where district_id = $1 and seq = 1', [trail.district.id]);
    await expectFound(trail, 150, 'delete from audit_event where district_id = $1 and seq = 150', [trail.district.id]);
    await expectFound(trail, 1, 'delete from audit_event where district_id = $1', [trail.district.id]);
  });

  test('with a row behind its head is broken there', async () => {
    const more = `insert into audit_event select district_id, 151, at, actor_id, actor_name, actor_role, actor_department_id, action, outcome, object_type, object_id,
      object_label, codes, before_hash, after_hash, request_id, details, body, hash, audit_link(body, hash, 151) from audit_event where district_id = $1 and seq = 150`;
    await expectFound(trail, 151, more, [trail.district.id]);
  });

  test('with every hash made anew, head and all, is found by a head kept before', async () => {
    const file = join(folder, 'before.json');
    await audit(trail, 'head', '--out', file);
    const anew = `with recursive forged(seq, body, previous, hash) as (
        select seq, body, previous_hash, hash from audit_event where district_id = $1 and seq = 70
        union all select e.seq, replace(e.body, '某人', '某甲'), f.hash, audit_link(replace(e.body, '某人', '某甲'), f.hash, e.seq)
          from forged f join audit_event e on e.district_id = $1 and e.seq = f.seq + 1),
      head as (update audit_head set hash = (select hash from forged where seq = 150) where district_id = $1)
      update audit_event e set actor_name = '某甲', body = f.body, previous_hash = f.previous, hash = f.hash from forged f where e.district_id = $1 and e.seq = f.seq and e.seq > 70`;
    expect(await expectFound(trail, 150, anew, [trail.district.id], '--head', file)).toContain('another than the one the head names');
  });

  test('answers programs with its figures, and with the faults when there are some', async () => {
    const ended = await audit(trail, 'verify', '--json');
    expect(JSON.parse(ended.out)).toEqual({ intact: true, events: 150, first: 1, last: 150, forgottenThrough: 0, faults: [] });
    const file = join(folder, 'shape.json');
    const head = await audit(trail, 'head', '--out', file, '--json');
    expect(head.out).toBe(readFileSync(file, 'utf8'));
    expect(shapeOf(JSON.parse(head.out))).toMatchSnapshot();
  });
});

describe('after retention', () => {
  const checkpointed = async (): Promise<Trail> => {
    const trail = await trailOf(40, 400);
    const owner = await Sql.connect(world.database.ownerUrl);
    await owner.query('update audit_head set retention_days = 205 where district_id = $1', [trail.district.id]);
    expect((await owner.query('select audit_forget($1) as n', [trail.district.id])).rows).toEqual([{ n: 20 }]);
    await owner.close();
    return trail;
  };

  test('verification goes on from the checkpoint', async () => {
    const trail = await checkpointed();
    const { code, out } = await audit(trail, 'verify', '--json');
    expect({ code, verdict: JSON.parse(out) }).toEqual({
      code: 0,
      verdict: { intact: true, events: 21, first: 21, last: 41, forgottenThrough: 20, faults: [] },
    });
    const file = join(folder, 'old.json');
    writeFileSync(file, JSON.stringify({ districtId: trail.district.id, seq: 5, hash: 'x' }));
    expect(await audit(trail, 'verify', '--head', file)).toMatchObject({ code: 3, err: expect.stringContaining('F42') });
  });

  test('one row more removed at the beginning, or put back there, is found', async () => {
    const trail = await checkpointed();
    await expectFound(trail, 21, 'delete from audit_event where district_id = $1 and seq = 21', [trail.district.id]);
    await expectFound(trail, 21, 'delete from audit_event where district_id = $1 and seq between 21 and 30', [trail.district.id]);
    await expectFound(trail, 20, 'update audit_event set seq = 20 where district_id = $1 and seq = 21', [trail.district.id]);
  });
});

test('a head is never written over an earlier one, and a file that is none is refused', async () => {
  const trail = await trailOf(1);
  const file = join(folder, 'once.json');
  expect(await audit(trail, 'head', '--out', file)).toMatchObject({ code: 0, out: expect.stringContaining(file) });
  expect(await audit(trail, 'head', '--out', file)).toMatchObject({ code: 3, out: '', err: expect.stringContaining('F44') });
  writeFileSync(join(folder, 'none.json'), '{}');
  for (const name of ['none.json', 'missing.json']) {
    expect(await audit(trail, 'verify', '--head', join(folder, name))).toMatchObject({ code: 3, err: expect.stringContaining('F41') });
  }
});

test('a kept head is signed: a changed one is refused, and so is one that another key signed', async () => {
  const trail = await trailOf(3);
  const file = join(folder, 'signed.json');
  await audit(trail, 'head', '--out', file);
  const head = JSON.parse(readFileSync(file, 'utf8'));
  const own = join(folder, 'own.pem');
  const other = join(folder, 'other.pem');
  writeFileSync(own, head.signature.publicKey);
  writeFileSync(other, SigningKey.generate().publicKey);
  const changed = join(folder, 'changed.json');
  writeFileSync(changed, JSON.stringify({ ...head, seq: 2 }));
  const unsigned = join(folder, 'unsigned.json');
  writeFileSync(unsigned, JSON.stringify({ ...head, signature: null }));
  expect(await audit(trail, 'verify', '--head', file, '--key', own)).toEqual(intact(3));
  expect(await audit(trail, 'verify', '--head', unsigned)).toEqual(intact(3));
  for (const [given, key] of [
    [changed, own],
    [file, other],
    [unsigned, own],
  ] as const) {
    expect(await audit(trail, 'verify', '--head', given, '--key', key)).toMatchObject({ code: 1, err: expect.stringContaining('F45') });
  }
  expect(await audit(trail, 'verify', '--head', changed)).toMatchObject({ code: 1, err: expect.stringContaining('F45') });
  expect(await audit(trail, 'verify', '--head', file, '--key', changed)).toMatchObject({ code: 3, err: expect.stringContaining('F46') });
});

test('an empty trail is intact and has no head to keep', async () => {
  const trail = await trailOf(0);
  expect(await audit(trail, 'verify')).toEqual(intact(0));
  expect(await audit(trail, 'head', '--out', join(folder, 'empty.json'))).toMatchObject({ code: 1, err: expect.stringContaining('F43') });
});
