import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Client, createClient, newId, RefusedError, type Report } from '../../client-sdk/src/index.js';
import { aDistrictAtWork } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';

let world: World;
let url: string;
let at: Awaited<ReturnType<typeof aDistrictAtWork>>;
let head: Client;
let office: Client;
beforeAll(async () => {
  world = await World.start();
  url = await world.listen();
});
beforeEach(async () => {
  at = await aDistrictAtWork(world);
  const as = ({ token }: TestActor) => createClient({ endpoint: url, token, locale: 'en' });
  [head, office] = [as(at.head), as(at.reviewer)];
});
afterAll(() => world.stop());

/** Begins, writes and submits the report of the first unit. */
async function submitted(id = newId()): Promise<Report> {
  const begun = await head.reports.createOrThrow({ districtCode: at.district.code, departmentCode: 'u1', year: 2023 });
  const saved = await head.reports.saveOrThrow(begun.id, begun.version, { shortcomings: [{ id, text: '人员不足' }] });
  return head.reports.submitOrThrow(saved.id, saved.version);
}

test('a return brings no report and no refusal; the unit reads the comments, answers, and the office sees the answers', async () => {
  const itemId = newId();
  const report = await submitted(itemId);
  const reasons = { note: '总体较好', comments: [{ itemId, text: '请写明原因' }] };
  await expect(office.reports.return(report.id, report.version, reasons)).resolves.toEqual({ report: null, userErrors: [] });
  await expect(office.reports.get(report.id)).resolves.toBeNull();
  const back = (await head.reports.get(report.id))!;
  expect(back).toMatchObject({
    status: 'RETURNED',
    changedSinceSubmission: false,
    viewerCanSubmit: true,
    revisions: [{ number: 1, contentHash: report.contentHash }],
    reviewComments: [
      { itemId: null, text: '总体较好' },
      { itemId, itemText: '人员不足', text: '请写明原因', answer: null },
    ],
  });
  const { comment } = await head.reports.answerComment(back.reviewComments[1]!.id, '已补充');
  expect(comment).toMatchObject({ answer: { text: '已补充' }, resolvedAt: null });
  await expect(head.reports.answerCommentOrThrow(back.reviewComments[1]!.id, '已补充完毕')).resolves.toMatchObject({
    answer: { text: '已补充完毕' },
  });
  await head.reports.submitOrThrow(back.id, back.version);
  const seen = await office.reports.get(report.id);
  expect(seen).toMatchObject({ status: 'SUBMITTED', reviewComments: [{}, { answer: { text: '已补充完毕' } }] });
  expect(seen?.revisions.map(({ number }) => number)).toEqual([1, 2]);
});

test('the OrThrow forms go from submission to publication; a reopening answers null and stays visible as a voided acceptance', async () => {
  const report = await submitted();
  const accepted = await office.reports.acceptOrThrow(report.id, report.version);
  expect(accepted).toMatchObject({ status: 'ACCEPTED', acceptance: { contentHash: report.contentHash }, voidedAcceptance: null });
  await expect(office.reports.returnOrThrow(report.id, accepted.version, { note: '需更正' })).resolves.toBeNull();
  const back = (await head.reports.get(report.id))!;
  expect(back).toMatchObject({ acceptance: null, voidedAcceptance: { contentHash: report.contentHash } });
  const again = await head.reports.submitOrThrow(back.id, back.version);
  const third = await office.reports.acceptOrThrow(again.id, again.version);
  await expect(
    head.reports.publishOrThrow(third.id, third.version, { channel: 'WEBSITE', url: 'https://example.org/a' }),
  ).resolves.toMatchObject({ status: 'PUBLISHED', publication: { channel: 'WEBSITE', url: 'https://example.org/a' } });
});

test('refusals are data, and thrown with everything they carry by the OrThrow forms', async () => {
  const report = await submitted();
  await expect(office.reports.accept(report.id, 1)).resolves.toMatchObject({
    report: null,
    userErrors: [{ __typename: 'StaleVersionError', currentVersion: report.version }],
  });
  const thrown = async (act: Promise<unknown>) => (await act.catch((error: unknown) => error)) as RefusedError;
  const early = await thrown(head.reports.publishOrThrow(report.id, report.version, { channel: 'BULLETIN' }));
  expect(early).toBeInstanceOf(RefusedError);
  expect(early).toMatchObject({ code: 'INVALID_TRANSITION', operation: 'ReportPublish', userErrors: [{ status: 'SUBMITTED' }] });
  expect(await thrown(office.reports.returnOrThrow(report.id, report.version, {}))).toMatchObject({
    code: 'REQUIRED',
    operation: 'ReportReturn',
  });
  expect(await thrown(office.reports.acceptOrThrow(newId(), 1))).toMatchObject({ code: 'NOT_FOUND', operation: 'ReportAccept' });
  expect(await thrown(head.reports.answerCommentOrThrow(newId(), '好'))).toMatchObject({
    code: 'NOT_FOUND',
    operation: 'ReviewCommentAnswer',
  });
});

test('the difference of two revisions is read by codes, and null where one is not there', async () => {
  const report = await submitted();
  await office.reports.returnOrThrow(report.id, report.version, { note: '请补充' });
  const saved = await head.reports.saveOrThrow(report.id, report.version + 1, {
    title: '新题目',
    shortcomings: [],
    otherMatters: [{ id: newId(), text: '无' }],
  });
  await head.reports.submitOrThrow(saved.id, saved.version);
  const which = { districtCode: at.district.code, departmentCode: 'u1', from: { year: 2023, number: 1 }, to: { year: 2023 } };
  await expect(office.reports.diff(which)).resolves.toMatchObject({
    from: { number: 1 },
    to: { number: 2 },
    fields: [{ field: 'title', to: '新题目' }],
    items: [
      { kind: 'SHORTCOMING', change: 'REMOVED', title: '人员不足' },
      { kind: 'OTHER_MATTER', change: 'ADDED', title: '无' },
    ],
  });
  await expect(office.reports.diff({ ...which, to: { year: 2023, number: 3 } })).resolves.toBeNull();
});
