import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../server/platform/actor.js';
import { begin, deskIn } from '../kit/desk.js';
import { fingerprint } from '../kit/fingerprint.js';
import { acts, aDistrictAtWork, aSubmittedReport, done, type ReportState } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

interface Task {
  readonly id: string;
  readonly kind: string;
  readonly year: number;
  readonly dueOn: string | null;
  readonly department: { code: string };
  readonly holder: { name: string; isViewer: boolean; left: boolean; note: string | null; handedOverBy: string | null } | null;
  readonly holders: { name: string; endedAt: string | null }[];
}
const fields = 'id kind year dueOn department { code } holder { name isViewer left note handedOverBy } holders { name endedAt }';

const tasksOf = async (actor: TestActor, filter: Record<string, unknown> = {}): Promise<Task[]> =>
  (
    await actor.run<{ tasks: { nodes: Task[] } }>(`query($f: TaskFilter) { tasks(filter: $f) { nodes { ${fields} } } }`, { f: filter })
  ).expectData().tasks.nodes;

interface HandedOver {
  readonly taskHandOver: { task: Task | null; userErrors: { code: string; message: string; field: string[] | null }[] };
}
const handOver = async (actor: TestActor, id: string, to: TestActor, note?: string) =>
  (
    await actor.run<HandedOver>(
      `mutation($id: ID!, $i: TaskHandOverInput!) { taskHandOver(id: $id, input: $i) { task { ${fields} } userErrors { code message field } } }`,
      { id, i: { toUserId: to.actor.userId, note } },
    )
  ).expectData().taskHandOver;

const leave = (actor: TestActor) =>
  world.owner.query(`update membership set valid_to = '2023-12-31' where user_id = $1`, [actor.actor.userId]);

test('whoever begins a report holds its task, and hands it to a colleague with a note that stays in the history', async () => {
  const district = await world.district();
  const desk = await deskIn(world, district);
  const colleague = await world.actor(Role.DEPARTMENT_CLERK, district, desk.unit);
  const [mine, ...others] = await tasksOf(desk.clerk, { mine: true });
  expect(others).toEqual([]);
  expect(mine).toMatchObject({
    kind: 'WRITE',
    year: 2023,
    dueOn: '2024-01-20',
    department: { code: 'u1' },
    holder: { isViewer: true, left: false },
  });

  const { task, userErrors } = await handOver(desk.clerk, mine!.id, colleague, '统计口径见附表');
  expect(userErrors).toEqual([]);
  expect(task?.holder).toMatchObject({ isViewer: false, note: '统计口径见附表', handedOverBy: desk.clerk.actor.userName });
  expect(task?.holders).toMatchObject([{ endedAt: expect.any(String) }, { endedAt: null }]);
  expect(await tasksOf(desk.clerk, { mine: true })).toEqual([]);
  expect(await tasksOf(colleague, { mine: true })).toMatchObject([{ id: mine!.id }]);
});

test('a colleague cannot take what another holds; the head gives it, and anybody takes what the holder left behind', async () => {
  const district = await world.district();
  const desk = await deskIn(world, district);
  const colleague = await world.actor(Role.DEPARTMENT_CLERK, district, desk.unit);
  const [task] = await tasksOf(desk.clerk);
  expect((await handOver(colleague, task!.id, colleague)).userErrors).toMatchObject([
    { code: 'NOT_HOLDER', field: ['id'], message: expect.stringContaining('head of the unit') },
  ]);
  expect((await handOver(desk.head, task!.id, colleague)).task?.holder).toMatchObject({ handedOverBy: desk.head.actor.userName });

  await leave(colleague);
  expect(await tasksOf(desk.clerk, { unheld: true })).toMatchObject([{ id: task!.id, holder: { left: true } }]);
  const taken = await handOver(desk.clerk, task!.id, desk.clerk);
  expect(taken.task?.holder).toMatchObject({ isViewer: true, left: false, handedOverBy: null });
  expect(await tasksOf(desk.clerk, { unheld: true })).toEqual([]);
});

test('a task goes to nobody outside its side: not to another unit, not to the office, not to one who left', async () => {
  const district = await world.district();
  const desk = await deskIn(world, district);
  const [task] = await tasksOf(desk.clerk);
  const gone = await world.actor(Role.DEPARTMENT_CLERK, district, desk.unit);
  await leave(gone);
  for (const other of [
    await world.actor(Role.DEPARTMENT_CLERK, district, district.units[1]),
    await world.actor(Role.DISTRICT_REVIEWER, district),
    gone,
  ]) {
    const before = await fingerprint(world);
    expect((await handOver(desk.clerk, task!.id, other)).userErrors).toMatchObject([
      { code: 'NOT_COLLEAGUE', field: ['input', 'toUserId'] },
    ]);
    expect(await fingerprint(world)).toEqual(before);
  }
  expect(await tasksOf(desk.clerk, { mine: true })).toMatchObject([{ id: task!.id }]);
});

test('a unit that has not begun has an open task that nobody holds; in a closed cycle there is none', async () => {
  const district = await world.district({ years: [2022, 2023] });
  const clerk = await world.actor(Role.DEPARTMENT_CLERK, district, district.units[0]);
  await world.owner.query(`update cycle set status = 'CLOSED' where id = $1`, [district.cycles[2022]]);
  expect(await tasksOf(clerk)).toMatchObject([{ kind: 'WRITE', year: 2023, holder: null, holders: [] }]);
  await begin(clerk, district, district.units[0]!, 2023);
  expect(await tasksOf(clerk)).toMatchObject([{ kind: 'WRITE', holder: { isViewer: true } }]);
});

test('the reviewer who returned a report holds it when it comes back, and nobody of the reporting unit is given it', async () => {
  const at = await aDistrictAtWork(world);
  const { report } = await aSubmittedReport(world, at);
  const [review] = await tasksOf(at.reviewer, { years: [2023] });
  expect(review).toMatchObject({ kind: 'REVIEW', holder: null });
  (await acts.return(at.reviewer, report, { note: '请补充' })).expectData();
  expect(await tasksOf(at.reviewer)).toEqual([]);
  expect(await tasksOf(at.clerk)).toMatchObject([{ kind: 'REVISE', id: review!.id }]);

  const again = done(await acts.submit(at.head, { ...report, version: report.version + 1 } as ReportState));
  expect(await tasksOf(at.reviewer, { mine: true })).toMatchObject([{ id: review!.id, kind: 'REVIEW' }]);
  const insider = await world.actor(Role.DISTRICT_REVIEWER, at.district);
  await world.owner.query('update membership set home_department_id = $2 where user_id = $1', [insider.actor.userId, at.unit.id]);
  expect((await handOver(at.reviewer, review!.id, insider)).userErrors).toMatchObject([{ code: 'OWN_UNIT' }]);

  done(await acts.accept(at.reviewer, again));
  expect(await tasksOf(at.head)).toMatchObject([{ kind: 'PUBLISH' }]);
});

test('colleagues are those of one’s own side, and nobody else sees any', async () => {
  const district = await world.district();
  const desk = await deskIn(world, district);
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  const admin = await world.actor(Role.DISTRICT_ADMIN, district);
  await world.actor(Role.DEPARTMENT_CLERK, district, district.units[1]);
  const colleagues = async (actor: TestActor) =>
    (await actor.run<{ viewer: { colleagues: { id: string; roles: string[] }[] } }>('{ viewer { colleagues { id roles } } }'))
      .expectData()
      .viewer.colleagues.map(({ id }) => id)
      .sort();
  expect(await colleagues(desk.clerk)).toEqual([desk.clerk.actor.userId, desk.head.actor.userId].sort());
  expect(await colleagues(reviewer)).toEqual([reviewer.actor.userId]);
  expect(await colleagues(admin)).toEqual([]);
});

test('a handover stands in the trail with what it changed', async () => {
  const district = await world.district();
  const desk = await deskIn(world, district);
  const [task] = await tasksOf(desk.clerk);
  await handOver(desk.clerk, task!.id, desk.head);
  const { rows } = await world.owner.query(
    `select object_label as label, before_hash is not null and before_hash <> after_hash as changed from audit_event where district_id = $1 and action = 'task.handOver'`,
    [district.id],
  );
  expect(rows).toEqual([{ label: 'u1 2023', changed: true }]);
});
