import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { acts, aDistrictAtWork, aSubmittedReport, done, type ReportState, refusedWith } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

interface Life {
  readonly report:
    | (ReportState & {
        readonly acceptance: { by: string; contentHash: string } | null;
        readonly voidedAcceptance: { by: string; contentHash: string; voidedBy: string } | null;
        readonly submission: { contentHash: string };
        readonly reviewComments: {
          id: string;
          itemId: string | null;
          itemText: string | null;
          text: string;
          answer: { text: string } | null;
          resolvedAt: string | null;
        }[];
        readonly revisions: { number: number; contentHash: string; content: string }[];
        readonly viewerCanReturn: boolean;
        readonly viewerCanAccept: boolean;
        readonly viewerCanPublish: boolean;
        readonly changedSinceSubmission: boolean;
      })
    | null;
}

const read = async (actor: TestActor, id: string) =>
  (
    await actor.run<Life>(
      `query($id: ID!) { report(id: $id) { id version status acceptance { by contentHash } voidedAcceptance { by contentHash voidedBy }
        submission { contentHash } reviewComments { id itemId itemText text answer { text } resolvedAt } revisions { number contentHash content }
        viewerCanReturn viewerCanAccept viewerCanPublish changedSinceSubmission } }`,
      { id },
    )
  ).expectData().report;

test('a report is submitted, returned with reasons, answered, submitted again, accepted, reopened, accepted and published', async () => {
  const at = await aDistrictAtWork(world);
  const { report, shortcomingId } = await aSubmittedReport(world, at);
  expect(await read(at.reviewer, report.id)).toMatchObject({ viewerCanReturn: true, viewerCanAccept: true, viewerCanPublish: false });

  const returned = await acts.return(at.reviewer, report, { note: '总体较好', comments: [{ itemId: shortcomingId, text: '请写明原因' }] });
  expect(returned.expectData()).toEqual({ reportReturn: { report: null, userErrors: [] } });
  const own = await read(at.clerk, report.id);
  expect(own).toMatchObject({ status: 'RETURNED', version: report.version + 1, changedSinceSubmission: false });
  expect(own?.reviewComments).toMatchObject([
    { itemId: null, text: '总体较好' },
    { itemId: shortcomingId, itemText: '人员不足', text: '请写明原因' },
  ]);

  const answered = await at.clerk.run(
    'mutation($id: ID!) { reviewCommentAnswer(id: $id, input: { text: "已补充" }) { reviewComment { answer { text by } } userErrors { code } } }',
    { id: own?.reviewComments[1]?.id },
  );
  expect(answered.expectData()).toMatchObject({ reviewCommentAnswer: { reviewComment: { answer: { text: '已补充' } }, userErrors: [] } });

  const saved = done(
    await acts.save(at.clerk, own as ReportState, { shortcomings: [{ id: shortcomingId, text: '人员不足，编制仅 3 名' }] }),
  );
  expect(await read(at.clerk, report.id)).toMatchObject({ changedSinceSubmission: true });
  const again = done(await acts.submit(at.head, saved));
  expect((await read(at.reviewer, report.id))?.reviewComments[1]).toMatchObject({
    text: '请写明原因',
    answer: { text: '已补充' },
    resolvedAt: null,
  });

  const accepted = done(await acts.accept(at.reviewer, again));
  const afterAcceptance = await read(at.reviewer, report.id);
  expect(afterAcceptance?.acceptance?.contentHash).toBe(afterAcceptance?.submission.contentHash);
  expect(afterAcceptance?.reviewComments.every((c) => c.resolvedAt !== null)).toBe(true);
  expect(afterAcceptance?.revisions.map((r) => r.number)).toEqual([1, 2]);

  await acts.return(at.director, accepted, { note: '需更正' });
  const reopened = await read(at.clerk, report.id);
  expect(reopened).toMatchObject({
    status: 'RETURNED',
    acceptance: null,
    voidedAcceptance: { contentHash: afterAcceptance?.submission.contentHash },
  });

  const third = done(await acts.accept(at.reviewer, done(await acts.submit(at.head, reopened as ReportState))));
  expect(refusedWith(await acts.publish(at.otherHead, third))).toEqual(['NOT_FOUND']);
  expect(done(await acts.publish(at.head, third))).toMatchObject({ status: 'PUBLISHED' });
});

test('while a report is returned the office sees its status, the comments and what was submitted, and nothing of the working text', async () => {
  const at = await aDistrictAtWork(world);
  const { report } = await aSubmittedReport(world, at);
  await acts.return(at.reviewer, report);
  expect(await read(at.reviewer, report.id)).toBeNull();
  const data = (
    await at.reviewer.run<{
      cycle: { submissions: { status: string; report: unknown; revisions: { number: number }[]; reviewComments: { text: string }[] }[] };
    }>(
      'query($d: String!) { cycle(districtCode: $d, year: 2023) { submissions { status report { id } revisions { number } reviewComments { text } } } }',
      { d: at.district.code },
    )
  ).expectData();
  expect(data.cycle.submissions[0]).toEqual({
    status: 'RETURNED',
    report: null,
    revisions: [{ number: 1 }],
    reviewComments: [{ text: '请补充原因' }],
  });
});

test('every transition that the table does not name is refused with the state and what is allowed', async () => {
  const at = await aDistrictAtWork(world);
  const { report } = await aSubmittedReport(world, at);
  expect(refusedWith(await acts.submit(at.head, report))).toEqual(['INVALID_TRANSITION']);
  expect(refusedWith(await acts.publish(at.director, report))).toEqual(['INVALID_TRANSITION']);
  const accepted = done(await acts.accept(at.reviewer, report));
  expect(refusedWith(await acts.accept(at.reviewer, accepted))).toEqual(['INVALID_TRANSITION']);
  await acts.return(at.reviewer, accepted);
  expect(refusedWith(await acts.accept(at.reviewer, { ...accepted, version: accepted.version + 1 }))).toEqual(['INVALID_TRANSITION']);
});

test('a return without a reason, a comment on no item and a stale version change nothing', async () => {
  const at = await aDistrictAtWork(world);
  const { report } = await aSubmittedReport(world, at);
  const before = await read(at.reviewer, report.id);
  expect(refusedWith(await acts.return(at.reviewer, report, {}))).toEqual(['REQUIRED']);
  expect(refusedWith(await acts.return(at.reviewer, report, { comments: [{ itemId: report.id, text: 'x' }] }))).toEqual([
    'UNKNOWN_REFERENCE',
  ]);
  expect(refusedWith(await acts.return(at.reviewer, { ...report, version: 1 }))).toEqual(['STALE_VERSION']);
  expect(refusedWith(await acts.publish(at.director, report, { channel: 'WEBSITE', url: 'javascript:alert(1)' }))).toEqual([
    'INVALID_VALUE',
  ]);
  expect(await read(at.reviewer, report.id)).toEqual(before);
});

test('nobody reviews the unit they work in, by home or by a second membership', async () => {
  const at = await aDistrictAtWork(world);
  const { report } = await aSubmittedReport(world, at);
  await world.owner.query('update membership set home_department_id = $2 where user_id = $1', [at.reviewer.actor.userId, at.unit.id]);
  expect(await read(at.reviewer, report.id)).toMatchObject({ viewerCanReturn: false, viewerCanAccept: false });
  expect(refusedWith(await acts.accept(at.reviewer, report))).toEqual(['OWN_UNIT']);
  expect(refusedWith(await acts.return(at.reviewer, report))).toEqual(['OWN_UNIT']);
  done(await acts.accept(at.director, report));
});

test('a department neither returns nor accepts, a clerk does not publish, and another district sees nothing', async () => {
  const at = await aDistrictAtWork(world);
  const elsewhere = await aDistrictAtWork(world);
  const { report } = await aSubmittedReport(world, at);
  (await acts.accept(at.head, report)).expectErrors('FORBIDDEN');
  (await acts.return(at.clerk, report)).expectErrors('FORBIDDEN');
  (await acts.publish(at.clerk, report)).expectErrors('FORBIDDEN');
  expect(refusedWith(await acts.accept(elsewhere.reviewer, report))).toEqual(['NOT_FOUND']);
});

test('a revision is exactly what was signed, and nobody can change or remove it', async () => {
  const at = await aDistrictAtWork(world);
  const { report } = await aSubmittedReport(world, at);
  const revision = (await read(at.clerk, report.id))?.revisions[0];
  const { createHash } = await import('node:crypto');
  expect(
    createHash('sha256')
      .update(revision?.content ?? '')
      .digest('hex'),
  ).toBe(revision?.contentHash);
  for (const sql of ['update revision set content = content', 'delete from revision', 'truncate revision']) {
    await expect(world.owner.query(sql)).rejects.toThrow('never changed or deleted');
  }
});

test('a report can start from last year: content is kept, items are new, the state begins anew', async () => {
  const at = await aDistrictAtWork(world, { years: [2022, 2023] });
  const { shortcomingId } = await aSubmittedReport(world, at, 2022);
  const create = (fromYear: number) =>
    at.clerk.run<{ reportCreate: { report: Record<string, unknown> | null; userErrors: { code: string; field: string[] }[] } }>(
      `mutation($i: ReportCreateInput!) { reportCreate(input: $i) {
        report { status version title shortcomings { id text } submission { at } revisions { number } } userErrors { code field } } }`,
      { i: { id: v7(), districtCode: at.district.code, departmentCode: at.unit.code, year: 2023, fromYear } },
    );
  expect((await create(2021)).expectData().reportCreate).toMatchObject({
    report: null,
    userErrors: [{ code: 'NOT_FOUND', field: ['input', 'fromYear'] }],
  });
  const { report } = (await create(2022)).expectData().reportCreate;
  expect(report).toMatchObject({ status: 'DRAFT', submission: null, revisions: [], shortcomings: [{ text: '人员不足' }] });
  expect(JSON.stringify(report)).not.toContain(shortcomingId);
  expect(String(report?.title)).toContain('2023');
});

test('who returns a report no longer sees its text, and is told where it stands', async () => {
  const at = await aDistrictAtWork(world);
  const { report } = await aSubmittedReport(world, at);
  const answer = await at.reviewer.run(
    `mutation($id: ID!, $v: Int!) { reportReturn(id: $id, expectedVersion: $v, input: { note: "请补充" }) {
       report { id } submission { status department { code } reviewComments { text } } userErrors { code } } }`,
    { id: report.id, v: report.version },
  );
  expect(answer.expectData()).toEqual({
    reportReturn: {
      report: null,
      submission: { status: 'RETURNED', department: { code: at.unit.code }, reviewComments: [{ text: '请补充' }] },
      userErrors: [],
    },
  });
});
