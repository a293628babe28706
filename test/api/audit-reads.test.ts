import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { fillReports } from '../kit/bulk.js';
import { Lanes } from '../kit/lanes.js';
import { create, save, submitted } from '../kit/report-acts.js';
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
  head = await world.actor(Role.DEPARTMENT_HEAD, district, district.units[0]);
  clerk = await world.actor(Role.DEPARTMENT_CLERK, district, district.units[0]);
  reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  auditor = await auditorOf(world, district);
});
afterAll(async () => {
  await lanes.stop();
  await world.stop();
});

describe('a read of the office', () => {
  const everything = (
    id: string,
  ) => `{ report(id: "${id}") { title } reports(first: 5) { nodes { title } } shortcomings { totalCount nodes { text } }
    consolidation(districtCode: "${district.code}", year: 2023) { year } viewer { role } }`;

  test('is one event per operation with its root fields, their arguments, counts and ids, in both lanes', async () => {
    const id = await submitted(head, district);
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
    const id = await submitted(head, district);
    await reviewer.run(`{ report(id: "${id}") { title contentHash } }`);
    await reviewer.run('query Q($code: String!) { reportFor(districtCode: $code, departmentCode: "u1", year: 2023) { title } }', {
      code: district.code,
    });
    const found = await eventsOf(world, auditor, { objectId: id, outcomes: ['READ'] });
    expect(found.map(({ object }) => object)).toEqual(Array(2).fill({ type: 'report', id, label: null }));
  });

  test('names every row it showed, however long its arguments', async () => {
    const big = await world.district({ units: 100 });
    await fillReports(world, big, { year: 2023 });
    const [office, watcher] = [await world.actor(Role.DISTRICT_REVIEWER, big), await auditorOf(world, big)];
    const filter = { departmentCodes: [...big.units.map(({ code }) => code), 'x'.repeat(100_000)] };
    const fields = Array.from({ length: 10 }, (_, i) => `l${i}: reports(filter: $filter, first: 100) { nodes { id } }`);
    (await office.run(`query Q($filter: ReportFilter) { ${fields.join(' ')} }`, { filter })).expectData();
    const [event] = await eventsOf(world, watcher);
    const { reads } = JSON.parse(event!.details!) as { reads: { arguments: unknown; ids: string[] }[] };
    expect(reads.map(({ ids }) => new Set(ids).size)).toEqual(Array(10).fill(100));
    expect(reads[0]!.arguments).toEqual({ shortened: expect.stringContaining('"u1"') });
  });

  test('that finds nothing is recorded too, and one that is refused or shows no text is not', async () => {
    await reviewer.run(`{ report(id: "${v7()}") { title } }`);
    await reviewer.run('{ reports(first: 0) { totalCount } }');
    await reviewer.run(`{ cycle(districtCode: "${district.code}", year: 2023) { progress { expected } } }`);
    const events = await eventsOf(world, auditor);
    expect(events.map(({ details }) => JSON.parse(details!).reads[0].count)).toEqual([0]);
  });

  test('stands in the trail within a second, and a unit reading its own is not recorded', async () => {
    const id = await submitted(head, district);
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
    const id = await submitted(head, district);
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
  test('is written before the server ends', async () => {
    const other = await World.start();
    const there = await other.district();
    const office = await other.actor(Role.DISTRICT_REVIEWER, there);
    await office.run('{ reports { totalCount } }');
    await other.http.close();
    await other.connected.close();
    const { rows } = await other.owner.query<{ n: number }>('select count(*)::int as n from audit_event where district_id = $1', [
      there.id,
    ]);
    await other.owner.end();
    await other.database.drop();
    expect(rows).toEqual([{ n: 1 }]);
  });
});

describe('the trail', () => {
  test('is read by the auditor of the district alone', async () => {
    await submitted(head, district);
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
    const id = await submitted(head, district);
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
        const { payload } = await create(writer, units, { departmentCode });
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
