import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { reportInput } from '../../client-sdk/src/report-input.js';
import { Role } from '../../server/platform/actor.js';
import { anActivity, aReport } from '../kit/builders.js';
import { aDesk, type Desk, done, type Outcome, readReport, reportCreate, reportSave, reportSubmit } from '../kit/desk.js';
import { behindLock, lockOf } from '../kit/lock-queue.js';
import { type SecondServer, secondServer } from '../kit/second-server.js';
import { World } from '../kit/world.js';

let world: World;
let server: SecondServer;
beforeAll(async () => {
  world = await World.start();
  server = await secondServer(world, { poolSize: 24 });
});
afterAll(async () => {
  await server.stop();
  await world.stop();
});

const range = (count: number) => Array.from({ length: count }, (_, i) => i);
const codes = (outcomes: readonly Outcome[]) => outcomes.flatMap((outcome) => outcome.userErrors.map((error) => error.code)).sort();

/** A desk whose people work over sockets and connections of their own. */
async function busyDesk(): Promise<Desk> {
  const desk = await aDesk(world);
  return { ...desk, clerk: server.as(desk.clerk), head: server.as(desk.head) };
}

test('of 16 saves from the same version exactly one wins; the others are told STALE_VERSION and the version that won', async () => {
  const desk = await busyDesk();
  const documents = range(16).map((i) => aReport({ title: `第${i}人的题目` }));
  const all = await behindLock(world, lockOf(desk.reportId), async (queued) => {
    const sent = documents.map((document) => reportSave(desk.clerk, desk.reportId, 1, document));
    await queued(16);
    return { sent };
  });
  const outcomes = await Promise.all(all.sent);
  const winners = outcomes.flatMap((outcome, i) => (outcome.report ? [i] : []));
  expect(winners).toHaveLength(1);
  expect(codes(outcomes)).toEqual(range(15).map(() => 'STALE_VERSION'));
  for (const { userErrors } of outcomes) for (const error of userErrors) expect(error.currentVersion).toBe(2);
  const stored = await readReport(desk.clerk, desk.reportId);
  expect(stored?.version).toBe(2);
  expect(reportInput(stored!)).toEqual(documents[winners[0]!]);
});

test('a chain of writers who read again and repeat loses no change', async () => {
  const desk = await busyDesk();
  const activities = range(8).map((i) => anActivity({ heading: `第${i}项` }));
  const addOne = async (activity: (typeof activities)[number]): Promise<void> => {
    for (;;) {
      const read = await readReport(desk.clerk, desk.reportId);
      const input = { activities: [...reportInput(read!).activities!, activity] };
      if ((await reportSave(desk.clerk, desk.reportId, read!.version, input)).report) return;
    }
  };
  await Promise.all(activities.map(addOne));
  const report = await readReport(desk.clerk, desk.reportId);
  expect(report?.version).toBe(9);
  expect(report?.activities.map((a) => a.id).sort()).toEqual(activities.map((a) => a.id).sort());
});

/** A unit without a report, and an owner's transaction that holds the place of its report of 2023. */
async function emptyDesk() {
  const district = await world.district({ units: 1 });
  const unit = district.units[0]!;
  const clerk = server.as(await world.actor(Role.DEPARTMENT_CLERK, district, unit));
  const place = (id: string) => ({
    text: `insert into report (id, district_id, department_id, cycle_id, title, status, version, create_hash, created_at, updated_at)
           values ($1, $2, $3, $4, 'x', 'DRAFT', 1, 'x', now(), now())`,
    values: [id, district.id, unit.id, district.cycles[2023]],
  });
  const body = (id: string) => ({ id, districtCode: district.code, departmentCode: unit.code, year: 2023 });
  const reports = async () => (await world.owner.query<{ id: string }>('select id from report where department_id = $1', [unit.id])).rows;
  return { clerk, place, body, reports };
}

test('of 8 creations for the same unit and year under different ids one wins; the others are told ALREADY_EXISTS and which it is', async () => {
  const { clerk, place, body, reports } = await emptyDesk();
  const all = await behindLock(world, place(v7()), async (queued) => {
    const sent = range(8).map(() => reportCreate(clerk, body(v7())));
    await queued(8);
    return { sent };
  });
  const outcomes = await Promise.all(all.sent);
  const [winner, ...rest] = outcomes.filter((outcome) => outcome.report);
  expect(rest).toEqual([]);
  expect(await reports()).toEqual([{ id: winner?.report?.id }]);
  expect(codes(outcomes)).toEqual(range(7).map(() => 'ALREADY_EXISTS'));
  for (const { userErrors } of outcomes) for (const error of userErrors) expect(error.message).toContain(winner?.report?.id);
});

test('8 creations with the same id and the same body all answer the same one report', async () => {
  const { clerk, place, body, reports } = await emptyDesk();
  const id = v7();
  const all = await behindLock(world, place(id), async (queued) => {
    const sent = range(8).map(() => reportCreate(clerk, body(id)));
    await queued(8);
    return { sent };
  });
  const outcomes = await Promise.all(all.sent);
  expect(codes(outcomes)).toEqual([]);
  expect(outcomes.map((outcome) => outcome.report?.id)).toEqual(range(8).map(() => id));
  expect(await reports()).toEqual([{ id }]);
});

test('of two creations with the same id and different bodies one wins and the other is told ID_REUSED', async () => {
  const { clerk, place, body, reports } = await emptyDesk();
  const id = v7();
  const all = await behindLock(world, place(id), async (queued) => {
    const sent = ['甲', '乙'].map((title) => reportCreate(clerk, { ...body(id), title }));
    await queued(2);
    return { sent };
  });
  expect(codes(await Promise.all(all.sent))).toEqual(['ID_REUSED']);
  expect(await reports()).toEqual([{ id }]);
});

test('a save that comes before a submission wins, and the submission is refused: nobody signs what they have not read', async () => {
  const desk = await busyDesk();
  done(await reportSave(desk.clerk, desk.reportId, 1, aReport()));
  const all = await behindLock(world, lockOf(desk.reportId), async (queued) => {
    const save = reportSave(desk.clerk, desk.reportId, 2, { title: '后来的题目' });
    await queued(1);
    const submit = reportSubmit(desk.head, desk.reportId, 2);
    await queued(2);
    return { save, submit };
  });
  expect(done(await all.save)).toMatchObject({ title: '后来的题目', version: 3 });
  expect((await all.submit).userErrors).toMatchObject([{ code: 'STALE_VERSION', currentVersion: 3 }]);
  expect(await readReport(desk.clerk, desk.reportId)).toMatchObject({ status: 'DRAFT', version: 3, submission: null });
});

test('a submission that comes before a save wins, and the save changes nothing of the signed text', async () => {
  const desk = await busyDesk();
  done(await reportSave(desk.clerk, desk.reportId, 1, aReport()));
  const all = await behindLock(world, lockOf(desk.reportId), async (queued) => {
    const submit = reportSubmit(desk.head, desk.reportId, 2);
    await queued(1);
    const save = reportSave(desk.clerk, desk.reportId, 2, { title: '后来的题目', activities: [] });
    await queued(2);
    return { save, submit };
  });
  const submitted = done(await all.submit);
  expect((await all.save).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION', status: 'SUBMITTED' }]);
  const stored = await readReport(desk.head, desk.reportId);
  expect(stored).toEqual(submitted);
  expect(stored?.contentHash).toBe(stored?.submission?.contentHash);
});

test('two submissions from the same version are one submission', async () => {
  const desk = await busyDesk();
  done(await reportSave(desk.clerk, desk.reportId, 1, aReport()));
  const all = await behindLock(world, lockOf(desk.reportId), async (queued) => {
    const sent = range(2).map(() => reportSubmit(desk.head, desk.reportId, 2));
    await queued(2);
    return { sent };
  });
  expect(codes(await Promise.all(all.sent))).toEqual(['INVALID_TRANSITION']);
  expect(await readReport(desk.head, desk.reportId)).toMatchObject({ status: 'SUBMITTED', version: 3 });
});

test('two documents never mix: whoever reads while both are saved in turn reads one of them whole', async () => {
  const desk = await busyDesk();
  const shared = anActivity().id;
  // Both use the same ids in part, so that rows are updated as well as dropped and made.
  const documents = ['甲', '乙'].map((name) => {
    const whole = aReport({ title: name, preamble: name });
    return { ...whole, activities: whole.activities!.map((a, i) => ({ ...a, ...(i === 0 && { id: shared }), narrative: name })) };
  });
  done(await reportSave(desk.clerk, desk.reportId, 1, documents[0]!));
  let writing = true;
  const seen = new Set<string>();
  const read = async () => {
    while (writing) {
      const input = reportInput((await readReport(desk.head, desk.reportId))!);
      expect(documents).toContainEqual(input);
      seen.add(input.title!);
    }
  };
  const write = async () => {
    for (const i of range(30)) done(await reportSave(desk.clerk, desk.reportId, i + 2, documents[(i + 1) % 2]!));
  };
  await Promise.all([write().finally(() => (writing = false)), read(), read(), read()]);
  expect([...seen].sort()).toEqual(['乙', '甲']);
});

test('two reports that claim the same new id at once: one keeps it, the other is told ID_TAKEN', async () => {
  const [first, second] = [await busyDesk(), await busyDesk()];
  for (let round = 0; round < 10; round += 1) {
    const activity = anActivity();
    const saves = [first, second].map((desk) => reportSave(desk.clerk, desk.reportId, round + 1, { activities: [activity] }));
    const outcomes = await Promise.all(saves);
    expect(codes(outcomes)).toEqual(['ID_TAKEN']);
    const loser = outcomes[0]?.report ? second : first;
    done(await reportSave(loser.clerk, loser.reportId, round + 1, { activities: [] }));
  }
});
