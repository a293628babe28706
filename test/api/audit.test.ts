import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { Lanes } from '../kit/lanes.js';
import { Sql } from '../kit/sql.js';
import { auditorOf, eventsOf } from '../kit/trail.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';

let world: World;
let lanes: Lanes;
let district: TestDistrict;
let head: TestActor;
let clerk: TestActor;
let reviewer: TestActor;
let auditor: TestActor;

beforeAll(async () => {
  world = await World.start();
  lanes = await Lanes.start(world);
});
beforeEach(async () => {
  district = await world.district();
  [head, clerk, reviewer] = [
    await world.actor(Role.DEPARTMENT_HEAD, district, district.units[0]),
    await world.actor(Role.DEPARTMENT_CLERK, district, district.units[0]),
    await world.actor(Role.DISTRICT_REVIEWER, district),
  ];
  auditor = await auditorOf(world, district);
});
afterAll(async () => {
  await lanes.stop();
  await world.stop();
});

const subject = 'report { id version contentHash } userErrors { code }';
interface Payload {
  readonly report: { readonly id: string; readonly version: number; readonly contentHash: string } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

async function act(actor: TestActor, field: string, args: string, variables: Record<string, unknown>, types: string) {
  const answer = await actor.run<Record<string, Payload>>(`mutation A(${types}) { ${field}(${args}) { ${subject} } }`, variables);
  return { answer, payload: answer.data?.[field] as Payload, requestId: answer.requestId };
}
const create = (actor: TestActor, input: Record<string, unknown> = {}) =>
  act(
    actor,
    'reportCreate',
    'input: $input',
    { input: { id: v7(), districtCode: district.code, departmentCode: 'u1', year: 2023, ...input } },
    '$input: ReportCreateInput!',
  );
const save = (actor: TestActor, id: string, version: number, input: Record<string, unknown>) =>
  act(
    actor,
    'reportSave',
    'id: $id, expectedVersion: $version, input: $input',
    { id, version, input },
    '$id: ID!, $version: Int!, $input: ReportSaveInput!',
  );
const submit = (actor: TestActor, id: string, version: number) =>
  act(actor, 'reportSubmit', 'id: $id, expectedVersion: $version', { id, version }, '$id: ID!, $version: Int!');

async function submitted(): Promise<string> {
  const { payload } = await create(head, { title: '某局2023年报告' });
  const { id } = payload.report!;
  await save(head, id, 1, { shortcomings: [{ id: v7(), text: '人员不足' }] });
  await submit(head, id, 2);
  return id;
}

describe('an act', () => {
  test('stands in the trail with who, what, when, the request and the hashes before and after', async () => {
    const created = await create(clerk, { title: '某局2023年报告' });
    const { id, contentHash: empty } = created.payload.report!;
    const saved = await save(clerk, id, 1, { preamble: '开头', shortcomings: [{ id: v7(), text: '人员不足' }] });
    const full = saved.payload.report!.contentHash;
    const sent = await submit(head, id, 2);
    const actorOf = ({ actor }: TestActor) => ({
      id: actor.userId,
      name: actor.userName,
      role: actor.role,
      departmentId: actor.departmentId,
    });
    const object = { type: 'report', id, label: '某局2023年报告' };
    const common = { at: '2024-01-15T02:00:00.000Z', outcome: 'DONE', object, codes: [], districtId: district.id };
    expect(full).not.toBe(empty);
    expect(await eventsOf(world, auditor)).toMatchObject([
      {
        ...common,
        seq: 1,
        action: 'report.create',
        actor: actorOf(clerk),
        beforeHash: null,
        afterHash: empty,
        requestId: created.requestId,
        previousHash: null,
      },
      {
        ...common,
        seq: 2,
        action: 'report.save',
        actor: actorOf(clerk),
        beforeHash: empty,
        afterHash: full,
        requestId: saved.requestId,
        details: '{"version":2}',
      },
      { ...common, seq: 3, action: 'report.submit', actor: actorOf(head), beforeHash: full, afterHash: full, requestId: sent.requestId },
    ]);
  });

  test('repeated with the same id stands there again, as a repetition', async () => {
    const id = v7();
    await create(clerk, { id });
    await create(clerk, { id });
    const events = await eventsOf(world, auditor);
    expect(events.map(({ outcome, details }) => [outcome, details])).toEqual([
      ['DONE', '{"version":1}'],
      ['DONE', '{"repeated":true}'],
    ]);
  });

  test('keeps the name its actor had then', async () => {
    await create(clerk);
    await world.owner.query(`update app_user set name = '改名' where id = $1`, [clerk.actor.userId]);
    expect((await eventsOf(world, auditor))[0]!.actor!.name).toBe(clerk.actor.userName);
  });

  test('is not recorded when its transaction fails', async () => {
    const { payload } = await create(clerk);
    const { id } = payload.report!;
    await world.owner.query(`create function fails() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`);
    await world.owner.query(
      'create constraint trigger fails after update on report deferrable initially deferred for each row execute function fails()',
    );
    try {
      (await save(clerk, id, 1, { preamble: '开头' })).answer.expectErrors('INTERNAL_SERVER_ERROR');
    } finally {
      await world.owner.query('drop function fails() cascade');
    }
    expect((await eventsOf(world, auditor)).map(({ action, outcome, codes }) => [action, outcome, codes])).toEqual([
      ['report.create', 'DONE', []],
      ['report.save', 'REFUSED', ['INTERNAL_SERVER_ERROR']],
    ]);
  });
});

describe('a refusal', () => {
  test.each<[string, string, string[], () => Promise<unknown>]>([
    ['NOT_FOUND', 'report.save', ['NOT_FOUND'], () => save(clerk, v7(), 1, {})],
    ['an id that is none', 'report.submit', ['NOT_FOUND'], () => submit(head, `${'x'.repeat(70)}\ud800\u0000`, 1)],
    ['FORBIDDEN', 'report.create', ['FORBIDDEN'], () => create(reviewer)],
    ['FORBIDDEN to submit', 'report.submit', ['FORBIDDEN'], () => submit(clerk, v7(), 1)],
    ['faults of the input', 'report.create', ['TOO_LONG'], () => create(clerk, { title: '长'.repeat(300) })],
    ['another unit', 'report.create', ['NOT_FOUND'], () => create(clerk, { departmentCode: 'u2' })],
  ])('%s is recorded with its codes', async (_, action, codes, refused) => {
    const { requestId } = (await refused()) as { requestId: string };
    expect(await eventsOf(world, auditor)).toMatchObject([{ action, outcome: 'REFUSED', codes, requestId, afterHash: null }]);
  });

  test('STALE_VERSION, INVALID_TRANSITION and ALREADY_EXISTS name the object that was meant', async () => {
    const id = await submitted();
    await save(clerk, id, 3, {});
    const { payload } = await create(clerk);
    expect(payload.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    const other = await world.actor(Role.DEPARTMENT_CLERK, district, district.units[1]);
    const theirs = (await create(other, { departmentCode: 'u2' })).payload.report!.id;
    await save(other, theirs, 9, {});
    const refused = await eventsOf(world, auditor, { outcomes: ['REFUSED'] });
    expect(refused.map(({ codes, object }) => [codes, object?.type, object?.id])).toEqual([
      [['INVALID_TRANSITION'], 'report', id],
      [['ALREADY_EXISTS'], 'report', expect.any(String)],
      [['STALE_VERSION'], 'report', theirs],
    ]);
  });

  test('of a revoked token is recorded under whom it belonged to', async () => {
    await clerk.run('{ viewer { id } }');
    await world.owner.query('update token set revoked_at = now() where sha256 = $1', [clerk.actor.tokenSha256]);
    (await create(clerk)).answer.expectErrors('UNAUTHENTICATED');
    expect(await eventsOf(world, auditor)).toMatchObject([
      { actor: { id: clerk.actor.userId }, outcome: 'REFUSED', codes: ['UNAUTHENTICATED'] },
    ]);
  });

  test('changes nothing outside the trail', async () => {
    const id = await submitted();
    const digest = async () => {
      const { rows } = await world.owner.query<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'audit%' order by 1`,
      );
      const tables = await Promise.all(
        rows.map(({ name }) =>
          world.owner.query<{ text: string }>(`select coalesce(string_agg(t::text, '|' order by t::text), '') as text from ${name} t`),
        ),
      );
      return createHash('sha256')
        .update(JSON.stringify(tables.map(({ rows: [row] }) => row!.text)))
        .digest('hex');
    };
    const before = await digest();
    await save(clerk, id, 3, { title: '改' });
    await submit(head, id, 3);
    await create(clerk, { title: '又' });
    await create(reviewer);
    expect(await digest()).toBe(before);
  });
});

describe('a read of the office', () => {
  const everything = (
    id: string,
  ) => `{ report(id: "${id}") { title } reports(first: 5) { nodes { title } } shortcomings { totalCount nodes { text } }
    consolidation(districtCode: "${district.code}", year: 2023) { year } viewer { role } }`;

  test('is one event per operation with its root fields, their arguments, counts and ids, in both lanes', async () => {
    const id = await submitted();
    const { rows } = await world.owner.query<{ id: string }>('select id from shortcoming where report_id = $1', [id]);
    const { passedThrough } = await lanes.ask(reviewer.token, everything(id));
    expect(passedThrough).toBe(true);
    const reads = await eventsOf(world, auditor, { outcomes: ['READ'] });
    expect(reads).toHaveLength(2);
    for (const event of reads) {
      expect(event).toMatchObject({ action: 'report.read', actor: { id: reviewer.actor.userId, role: 'DISTRICT_REVIEWER' }, object: null });
      expect(JSON.parse(event.details!)).toEqual({
        reads: [
          { field: 'report', arguments: { id }, count: 1, ids: [id] },
          { field: 'reports', arguments: { first: 5 }, count: 1, ids: [id] },
          { field: 'shortcomings', arguments: {}, count: 1, ids: [rows[0]!.id] },
          { field: 'consolidation', arguments: { districtCode: district.code, year: 2023 }, count: 1, ids: [] },
        ],
      });
    }
    expect(reads[0]!.requestId).not.toBe(reads[1]!.requestId);
  });

  test('of one report is found by the id of the report, also when it was asked for by codes', async () => {
    const id = await submitted();
    await reviewer.run(`{ report(id: "${id}") { title contentHash } }`);
    await reviewer.run('query Q($code: String!) { reportFor(districtCode: $code, departmentCode: "u1", year: 2023) { title } }', {
      code: district.code,
    });
    const found = await eventsOf(world, auditor, { objectId: id, outcomes: ['READ'] });
    expect(found.map(({ object }) => object)).toEqual(Array(2).fill({ type: 'report', id, label: null }));
  });

  test('that finds nothing is recorded too, and one that is refused or shows no text is not', async () => {
    await reviewer.run(`{ report(id: "${v7()}") { title } }`);
    await reviewer.run('{ reports(first: 0) { totalCount } }');
    await reviewer.run(`{ cycle(districtCode: "${district.code}", year: 2023) { progress { expected } } }`);
    const events = await eventsOf(world, auditor);
    expect(events.map(({ details }) => JSON.parse(details!).reads[0].count)).toEqual([0]);
  });

  test('stands in the trail within a second, and a unit reading its own is not recorded', async () => {
    const id = await submitted();
    await clerk.run(`{ report(id: "${id}") { title } }`);
    await reviewer.run(`{ report(id: "${id}") { title } }`);
    const asked = Date.now();
    const count = async () => {
      const { rows } = await world.owner.query<{ n: number }>(
        `select count(*)::int as n from audit_event where district_id = $1 and outcome = 'READ'`,
        [district.id],
      );
      return rows[0]!.n;
    };
    while ((await count()) === 0 && Date.now() - asked < 3000) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(Date.now() - asked).toBeLessThan(1000);
    expect((await eventsOf(world, auditor, { outcomes: ['READ'] })).map(({ actor }) => actor!.role)).toEqual(['DISTRICT_REVIEWER']);
  });

  test('is kept and written later when the trail cannot be written now', async () => {
    const id = await submitted();
    const { trail } = world.connected.app;
    await trail.flush();
    const superuser = await Sql.connect(world.database.superuserUrl);
    try {
      await superuser.query('revoke execute on function audit_append(uuid, text[]) from fazhi_app');
      await reviewer.run(`{ report(id: "${id}") { title } }`);
      await trail.flush();
      expect(trail.waiting).toBe(1);
    } finally {
      await superuser.query('grant execute on function audit_append(uuid, text[]) to fazhi_app');
      await superuser.close();
    }
    expect(await eventsOf(world, auditor, { outcomes: ['READ'] })).toHaveLength(1);
    expect(trail.waiting).toBe(0);
  });
});

describe('the trail', () => {
  test('is read by the auditor of the district alone', async () => {
    await submitted();
    const others = [
      head,
      clerk,
      reviewer,
      await world.actor(Role.DISTRICT_DIRECTOR, district),
      await world.actor(Role.DISTRICT_ADMIN, district),
    ];
    for (const other of others) (await other.run('{ auditEvents { totalCount } auditHead { seq } }')).expectErrors('FORBIDDEN');
    (await world.send('{ auditEvents { totalCount } }')).expectErrors('UNAUTHENTICATED');
    const elsewhere = await auditorOf(world, await world.district());
    expect((await elsewhere.run('{ auditEvents { totalCount nodes { seq } } auditHead { seq } }')).expectData()).toEqual({
      auditEvents: { totalCount: 0, nodes: [] },
      auditHead: null,
    });
    const data = (await auditor.run('{ auditEvents { totalCount nodes { seq } } auditHead { seq } }')).expectData();
    expect(data).toEqual({ auditEvents: { totalCount: 3, nodes: [{ seq: 3 }, { seq: 2 }, { seq: 1 }] }, auditHead: { seq: 3 } });
  });

  test('is filtered by time, person, action, object and outcome', async () => {
    const id = await submitted();
    world.time = new Date('2024-02-01T00:00:00Z');
    await save(clerk, id, 3, {});
    world.time = new Date('2024-01-15T02:00:00Z');
    const seqs = async (filter: Record<string, unknown>) => (await eventsOf(world, auditor, filter)).map(({ seq }) => seq);
    expect(await seqs({ from: '2024-02-01T00:00:00Z' })).toEqual([4]);
    expect(await seqs({ to: '2024-02-01T00:00:00Z' })).toEqual([1, 2, 3]);
    expect(await seqs({ actorId: clerk.actor.userId })).toEqual([4]);
    expect(await seqs({ actions: ['report.save', 'report.submit'] })).toEqual([2, 3, 4]);
    expect(await seqs({ objectType: 'report', objectId: id, outcomes: ['DONE'] })).toEqual([1, 2, 3]);
    expect(await seqs({ actorId: 'no-uuid' })).toEqual([]);
  });

  test('is one unbroken chain under 16 writers at a time', async () => {
    const units = await world.district({ units: 16 });
    const clerks = await Promise.all(units.units.map((unit) => world.actor(Role.DEPARTMENT_CLERK, units, unit)));
    const watcher = await auditorOf(world, units);
    await Promise.all(
      clerks.map(async (writer, i) => {
        const departmentCode = units.units[i]!.code;
        const { payload } = await create(writer, { districtCode: units.code, departmentCode });
        await save(writer, payload.report!.id, 1, { preamble: '一' });
        await save(writer, payload.report!.id, 1, { preamble: '二' });
      }),
    );
    const events = await eventsOf(world, watcher);
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 48 }, (_, i) => i + 1));
    expect(events.map(({ previousHash }) => previousHash)).toEqual([null, ...events.slice(0, -1).map(({ hash }) => hash)]);
    expect(events.filter(({ outcome }) => outcome === 'REFUSED')).toHaveLength(16);
  });
});
