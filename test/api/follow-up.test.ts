import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { unchanged } from '../kit/fingerprint.js';
import { acts, aDistrictAtWork, done, type ReportState } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

type Place = Awaited<ReturnType<typeof aDistrictAtWork>>;
interface Refusal {
  readonly code: string;
  readonly field: string[] | null;
  readonly message: string;
}
interface FollowUp {
  readonly id: string;
  readonly state: string;
  readonly by: string;
  readonly movedTo: string | null;
  readonly verification: { outcome: string; note: string; by: string } | null;
  readonly commitment: { state: string; overdue: boolean; movedTo: string | null } | null;
  readonly shortcoming: { lineage: { state: string } } | null;
}
interface Acted {
  readonly followUp: FollowUp | null;
  readonly userErrors: Refusal[];
}
const fields = `followUp { id state by movedTo verification { outcome note by } commitment { state overdue movedTo } shortcoming { lineage { state } } }
  userErrors { code field message }`;

const record = async (actor: TestActor, input: Record<string, unknown>): Promise<Acted> =>
  (
    await actor.run<{ followUpRecord: Acted }>(`mutation($i: FollowUpRecordInput!) { followUpRecord(input: $i) { ${fields} } }`, {
      i: input,
    })
  ).expectData().followUpRecord;

const verify = async (actor: TestActor, id: string, outcome: string, note = '现场查看'): Promise<Acted> =>
  (
    await actor.run<{ followUpVerify: Acted }>(
      `mutation($id: ID!, $i: FollowUpVerifyInput!) { followUpVerify(id: $id, input: $i) { ${fields} } }`,
      { id, i: { outcome, note } },
    )
  ).expectData().followUpVerify;

/** A submitted report with a shortcoming that a commitment answers, due in June. */
async function aPromise(at: Place, { submit = true } = {}) {
  const [shortcomingId, commitmentId] = [v7(), v7()];
  const input = {
    shortcomings: [{ id: shortcomingId, text: '专职法制人员力量不足' }],
    commitments: [{ id: commitmentId, text: '增配法制审核人员', dueOn: '2024-06-30', addresses: [shortcomingId] }],
  };
  const saved = done(await acts.save(at.clerk, done(await acts.create(at.clerk, at.district, at.unit)), input));
  return { shortcomingId, commitmentId, report: submit ? done(await acts.submit(at.head, saved)) : saved };
}

test('reported as done is not verified as done: the office verifies, and a rejection opens the commitment again with its reason', async () => {
  const at = await aDistrictAtWork(world);
  const { commitmentId } = await aPromise(at);
  const first = await record(at.clerk, { commitmentId, state: 'IN_PROGRESS', note: '正在招聘' });
  expect(first.followUp).toMatchObject({ state: 'IN_PROGRESS', by: at.clerk.actor.userName, commitment: { state: 'IN_PROGRESS' } });

  const reported = await record(at.clerk, { commitmentId, state: 'REPORTED_DONE' });
  expect(reported.followUp).toMatchObject({ commitment: { state: 'REPORTED_DONE' }, verification: null });

  const rejected = await verify(at.reviewer, reported.followUp!.id, 'REJECTED', '人员尚未到岗');
  expect(rejected.followUp).toMatchObject({
    verification: { outcome: 'REJECTED', note: '人员尚未到岗', by: at.reviewer.actor.userName },
    commitment: { state: 'IN_PROGRESS' },
  });

  const again = await record(at.clerk, { commitmentId, state: 'REPORTED_DONE', note: '两人已到岗' });
  expect((await verify(at.reviewer, again.followUp!.id, 'CONFIRMED')).followUp).toMatchObject({ commitment: { state: 'VERIFIED_DONE' } });
  expect(await record(at.clerk, { commitmentId, state: 'IN_PROGRESS' })).toMatchObject({
    followUp: null,
    userErrors: [{ code: 'INVALID_VALUE' }],
  });
});

test('a shortcoming goes from open to verified as resolved, and the whole way stands in its follow-ups', async () => {
  const at = await aDistrictAtWork(world);
  const { shortcomingId, report } = await aPromise(at);
  const reported = await record(at.clerk, { shortcomingId, state: 'REPORTED_DONE', note: '人员已配齐' });
  expect(reported.followUp).toMatchObject({ shortcoming: { lineage: { state: 'REPORTED_RESOLVED' } } });
  await verify(at.reviewer, reported.followUp!.id, 'REJECTED', '仍缺一人');
  const again = await record(at.clerk, { shortcomingId, state: 'REPORTED_DONE', note: '已补齐' });
  await verify(at.reviewer, again.followUp!.id, 'CONFIRMED', '已核');
  const answer = await at.reviewer.run<{ report: { shortcomings: unknown[] } }>(
    'query($id: ID!) { report(id: $id) { shortcomings { lineage { state } followUps { state note verification { outcome note } } } } }',
    { id: report.id },
  );
  expect(answer.expectData().report.shortcomings).toEqual([
    {
      lineage: { state: 'VERIFIED_RESOLVED' },
      followUps: [
        { state: 'REPORTED_DONE', note: '人员已配齐', verification: { outcome: 'REJECTED', note: '仍缺一人' } },
        { state: 'REPORTED_DONE', note: '已补齐', verification: { outcome: 'CONFIRMED', note: '已核' } },
      ],
    },
  ]);
});

test('a day is moved only with a reason, and then the commitment is overdue by the new day', async () => {
  const at = await aDistrictAtWork(world);
  const { commitmentId } = await aPromise(at);
  const moved = { commitmentId, state: 'ADJUSTED', movedTo: '2099-12-31' };
  expect((await record(at.clerk, moved)).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'note'] }]);
  expect((await record(at.clerk, { ...moved, state: 'IN_PROGRESS', note: '顺延' })).userErrors).toMatchObject([
    { field: ['input', 'movedTo'] },
  ]);
  const done = await record(at.clerk, { ...moved, note: '编制未批复，顺延' });
  expect(done.followUp).toMatchObject({ movedTo: '2099-12-31', commitment: { state: 'ADJUSTED', overdue: false, movedTo: '2099-12-31' } });
});

test('nobody verifies what they or their own unit reported, what is not reported as done, or what was followed by something newer', async () => {
  const at = await aDistrictAtWork(world);
  const { commitmentId } = await aPromise(at);
  const early = await record(at.clerk, { commitmentId, state: 'IN_PROGRESS' });
  expect((await unchanged(world, () => verify(at.reviewer, early.followUp!.id, 'CONFIRMED'))).userErrors).toMatchObject([
    { code: 'NOTHING_TO_VERIFY' },
  ]);
  const old = await record(at.clerk, { commitmentId, state: 'REPORTED_DONE' });
  const { followUp } = await record(at.clerk, { commitmentId, state: 'REPORTED_DONE', note: '补充材料' });
  expect((await verify(at.reviewer, old.followUp!.id, 'CONFIRMED')).userErrors).toMatchObject([{ code: 'NOTHING_TO_VERIFY' }]);

  const insider = await world.actor(Role.DISTRICT_REVIEWER, at.district);
  await world.owner.query('update membership set home_department_id = $2 where user_id = $1', [insider.actor.userId, at.unit.id]);
  expect((await verify(insider, followUp!.id, 'CONFIRMED')).userErrors).toMatchObject([{ code: 'OWN_UNIT' }]);

  // The clerk has moved to the office since, and works in the unit no more.
  const membership = v7();
  await world.owner.query('delete from token where user_id = $1', [at.clerk.actor.userId]);
  await world.owner.query('delete from membership where user_id = $1', [at.clerk.actor.userId]);
  await world.owner.query(
    `insert into membership (id, district_id, user_id, role, valid_from) values ($1, $2, $3, 'DISTRICT_REVIEWER', '2020-01-01')`,
    [membership, at.district.id, at.clerk.actor.userId],
  );
  await world.owner.query(`insert into token (id, membership_id, label, sha256, created_at) values ($1, $2, 'test', $3, now())`, [
    v7(),
    membership,
    at.clerk.actor.tokenSha256,
  ]);
  world.time = new Date(world.time.getTime() + 3_600_000);
  expect((await unchanged(world, () => verify(at.clerk, followUp!.id, 'CONFIRMED'))).userErrors).toMatchObject([{ code: 'OWN_ACT' }]);
  expect((await verify(at.reviewer, followUp!.id, 'CONFIRMED')).userErrors).toEqual([]);
  expect((await verify(at.reviewer, followUp!.id, 'CONFIRMED')).userErrors).toMatchObject([{ code: 'NOTHING_TO_VERIFY' }]);
});

test('a draft is changed and not followed up; another unit’s item is not found', async () => {
  const at = await aDistrictAtWork(world);
  const { commitmentId, shortcomingId } = await aPromise(at, { submit: false });
  expect((await record(at.clerk, { commitmentId, state: 'IN_PROGRESS' })).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
  expect((await record(at.otherHead, { shortcomingId, state: 'IN_PROGRESS' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await record(at.clerk, { state: 'IN_PROGRESS' })).userErrors).toMatchObject([{ code: 'INVALID_VALUE' }]);
});

test('the same call with the same id records once; another body under the id is refused', async () => {
  const at = await aDistrictAtWork(world);
  const { commitmentId } = await aPromise(at);
  const input = { id: v7(), commitmentId, state: 'PARTLY_DONE', note: '一人到岗' };
  const first = await record(at.clerk, input);
  expect(await record(at.clerk, input)).toEqual(first);
  expect((await record(at.clerk, { ...input, note: '二人到岗' })).userErrors).toMatchObject([{ code: 'ID_REUSED' }]);
  const { rows } = await world.owner.query('select count(*)::int as n from follow_up where commitment_id = $1', [commitmentId]);
  expect(rows).toEqual([{ n: 1 }]);
});

test('what was followed up cannot be dropped from a returned report; the refusal names it and changes nothing', async () => {
  const at = await aDistrictAtWork(world);
  const { commitmentId, shortcomingId, report } = await aPromise(at);
  await record(at.clerk, { commitmentId, state: 'PARTLY_DONE', note: '一人到岗' });
  (await acts.return(at.reviewer, report)).expectData();
  const returned = { ...report, version: report.version + 1 } as ReportState;
  const dropped = await unchanged(world, () => acts.save(at.clerk, returned, { commitments: [] }));
  expect(dropped.expectData()).toMatchObject({
    reportSave: { userErrors: [{ code: 'FOLLOWED', field: ['input', 'commitments'], message: expect.stringContaining(commitmentId) }] },
  });
  const kept = [{ id: commitmentId, text: '增配两名法制审核人员', addresses: [shortcomingId], dueOn: '2024-06-30' }];
  const saved = done(await acts.save(at.clerk, returned, { commitments: kept }));
  expect(saved.version).toBe(returned.version + 1);
  const { rows } = await world.owner.query('select state from commitment where id = $1', [commitmentId]);
  expect(rows).toEqual([{ state: 'PARTLY_DONE' }]);
});

test('the trail holds each follow-up and each verdict with the hashes of what became of the item', async () => {
  const at = await aDistrictAtWork(world);
  const { commitmentId } = await aPromise(at);
  const { followUp } = await record(at.clerk, { commitmentId, state: 'REPORTED_DONE' });
  await verify(at.reviewer, followUp!.id, 'CONFIRMED');
  const { rows } = await world.owner.query(
    `select action, object_label as label, before_hash, after_hash from audit_event where object_id = $1 order by seq`,
    [commitmentId],
  );
  expect(rows).toMatchObject([
    { action: 'followUp.record', label: 'u1 2023' },
    { action: 'followUp.verify', label: 'u1 2023' },
  ]);
  expect(rows[0]!.after_hash).toBe(rows[1]!.before_hash);
  expect(rows[1]!.before_hash).not.toBe(rows[1]!.after_hash);
});
