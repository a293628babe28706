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
interface Answered {
  readonly commitment: { state: string } | null;
  readonly userErrors: Refusal[];
}
const answer = async (actor: TestActor, id: string, input: Record<string, unknown>): Promise<Answered> =>
  (
    await actor.run<{ commitmentAnswer: Answered }>(
      `mutation($id: ID!, $i: CommitmentAnswerInput!) { commitmentAnswer(id: $id, input: $i) { commitment { state } userErrors { code field message } } }`,
      { id, i: input },
    )
  ).expectData().commitmentAnswer;

const ledger = async (actor: TestActor, id: string) =>
  (
    await actor.run<{ report: { ledger: unknown[] } }>(
      `query($id: ID!) { report(id: $id) { ledger { answered answer { state note movedTo } commitment { id state movedTo
         followUps { state note answeredIn { year } } } } } }`,
      { id },
    )
  ).expectData().report.ledger;

const submit = async (at: Place, report: ReportState) =>
  (await acts.submit(at.head, report)).expectData().reportSubmit as { report: ReportState | null; userErrors: Refusal[] };

async function aYear(at: Place, year: number, commitments: readonly Record<string, unknown>[], { submitted = true } = {}) {
  const given = commitments.map((one) => ({ id: v7(), ...one }));
  const created = done(await acts.create(at.clerk, at.district, at.unit, year));
  const input = { shortcomings: [{ id: v7(), text: `不足${year}` }], commitments: given };
  const saved = done(await acts.save(at.clerk, created, input));
  return { report: submitted ? done(await acts.submit(at.head, saved)) : saved, ids: given.map(({ id }) => id) as [string, string] };
}

test('last year’s commitments open this year’s report; unanswered ones block its submission, and the refusal lists exactly which', async () => {
  const at = await aDistrictAtWork(world, { years: [2022, 2023] });
  const { ids } = await aYear(at, 2022, [{ text: '配齐法制审核人员' }, { text: '建立执法公示平台' }]);
  const { report } = await aYear(at, 2023, [{ text: '开展培训' }], { submitted: false });
  expect(await ledger(at.clerk, report.id)).toMatchObject([
    { answered: false, answer: null, commitment: { id: ids[0], state: 'NOT_STARTED' } },
    { answered: false, answer: null, commitment: { id: ids[1] } },
  ]);
  expect((await unchanged(world, () => submit(at, report))).userErrors).toMatchObject(
    ids.map((id, i) => ({ code: 'UNANSWERED', field: ['commitments', id], message: expect.stringContaining(['配齐', '建立'][i]!) })),
  );

  await answer(at.clerk, ids[0], { reportId: report.id, state: 'REPORTED_DONE', note: '三人到岗' });
  expect((await submit(at, report)).userErrors.map(({ field }) => field)).toEqual([['commitments', ids[1]]]);
  expect((await answer(at.clerk, ids[1], { reportId: report.id, state: 'ADJUSTED' })).userErrors).toMatchObject([
    { code: 'REQUIRED', field: ['input', 'note'] },
  ]);
  // What a draft says moves no state before it is submitted.
  const adjusted = { reportId: report.id, state: 'ADJUSTED', note: '改由市级统建', movedTo: '2024-12-31' };
  expect((await answer(at.clerk, ids[1], adjusted)).commitment).toEqual({ state: 'NOT_STARTED' });

  expect((await submit(at, report)).userErrors).toEqual([]);
  expect(await ledger(at.reviewer, report.id)).toMatchObject([
    {
      answered: true,
      commitment: { state: 'REPORTED_DONE', followUps: [{ state: 'REPORTED_DONE', note: '三人到岗', answeredIn: { year: 2023 } }] },
    },
    { answered: true, answer: { movedTo: '2024-12-31' }, commitment: { state: 'ADJUSTED', movedTo: '2024-12-31' } },
  ]);
});

test('what was reported as done during the year needs no answer; what goes on is asked again the year after', async () => {
  const at = await aDistrictAtWork(world, { years: [2021, 2022, 2023] });
  const { ids } = await aYear(at, 2021, [{ text: '配齐人员' }, { text: '建成平台' }]);
  const done1 = `mutation($i: FollowUpRecordInput!) { followUpRecord(input: $i) { userErrors { code } } }`;
  (await at.clerk.run(done1, { i: { commitmentId: ids[0], state: 'REPORTED_DONE' } })).expectData();
  const second = await aYear(at, 2022, [], { submitted: false });
  expect((await submit(at, second.report)).userErrors.map(({ field }) => field)).toEqual([['commitments', ids[1]]]);
  await answer(at.clerk, ids[1], { reportId: second.report.id, state: 'PARTLY_DONE', note: '完成招标' });
  expect((await submit(at, second.report)).userErrors).toEqual([]);
  const third = await aYear(at, 2023, [], { submitted: false });
  expect((await submit(at, third.report)).userErrors.map(({ field }) => field)).toEqual([['commitments', ids[1]]]);
});

test('an answer that was changed in a returned report becomes another follow-up when it is submitted again; the same one does not', async () => {
  const at = await aDistrictAtWork(world, { years: [2022, 2023] });
  const { ids } = await aYear(at, 2022, [{ text: '配齐人员' }, { text: '建成平台' }]);
  const { report } = await aYear(at, 2023, [], { submitted: false });
  for (const id of ids) await answer(at.clerk, id, { reportId: report.id, state: 'PARTLY_DONE', note: '推进中' });
  const submitted = (await submit(at, report)).report!;
  expect((await answer(at.clerk, ids[0], { reportId: report.id, state: 'NOT_DONE', note: '未成' })).userErrors).toMatchObject([
    { code: 'INVALID_TRANSITION' },
  ]);
  (await acts.return(at.reviewer, submitted)).expectData();
  await answer(at.clerk, ids[0], { reportId: report.id, state: 'REPORTED_DONE', note: '已配齐' });
  expect((await submit(at, { ...submitted, version: submitted.version + 1 })).userErrors).toEqual([]);
  expect(await ledger(at.reviewer, report.id)).toMatchObject([
    { commitment: { followUps: [{ state: 'PARTLY_DONE' }, { state: 'REPORTED_DONE' }] } },
    { commitment: { followUps: [{ state: 'PARTLY_DONE' }] } },
  ]);
});

test('neither a new id for the same words nor a split gives a later day without a reason', async () => {
  const at = await aDistrictAtWork(world, { years: [2023] });
  const { report, ids } = await aYear(at, 2023, [
    { text: '配齐人员。', dueOn: '2024-06-30' },
    { text: '建成平台并开展培训', dueOn: '2024-06-30' },
  ]);
  (await acts.return(at.reviewer, report)).expectData();
  const renamed = v7();
  const commitments = [
    { id: renamed, text: '配齐人员', dueOn: '2024-12-31' },
    { id: ids[1], text: '建成平台并开展培训', dueOn: '2024-06-30' },
  ];
  const saved = done(await acts.save(at.clerk, { ...report, version: report.version + 1 }, { commitments }));
  const part = v7();
  const parts = [
    { text: '建成平台', dueOn: '2024-06-30' },
    { id: part, text: '开展培训', dueOn: '2025-12-31' },
  ];
  const split = `mutation($id: ID!, $v: Int!, $i: CommitmentSplitInput!) { commitmentSplit(id: $id, expectedVersion: $v, input: $i) { report { id version status } userErrors { code } } }`;
  const halved = done(await at.clerk.run(split, { id: ids[1], v: saved.version, i: { parts } }));
  expect((await unchanged(world, () => submit(at, halved))).userErrors).toMatchObject([
    { code: 'DATE_MOVED', field: ['commitments', renamed] },
    { code: 'DATE_MOVED', field: ['commitments', part] },
  ]);
  for (const commitmentId of [renamed, ids[1]]) {
    const why = { commitmentId, state: 'ADJUSTED', note: '编制未批复' };
    (
      await at.clerk.run('mutation($i: FollowUpRecordInput!) { followUpRecord(input: $i) { userErrors { code } } }', { i: why })
    ).expectData();
  }
  expect((await submit(at, halved)).userErrors).toEqual([]);
});

test('a day that a returned report puts off needs a reason; an earlier one does not', async () => {
  const at = await aDistrictAtWork(world, { years: [2023] });
  const { report, ids } = await aYear(at, 2023, [
    { text: '配齐人员', dueOn: '2024-06-30' },
    { text: '建成平台', dueOn: '2024-06-30' },
  ]);
  (await acts.return(at.reviewer, report)).expectData();
  const commitments = [
    { id: ids[0], text: '配齐人员', dueOn: '2024-12-31' },
    { id: ids[1], text: '建成平台', dueOn: '2024-03-31' },
  ];
  const saved = done(await acts.save(at.clerk, { ...report, version: report.version + 1 }, { commitments }));
  expect((await unchanged(world, () => submit(at, saved))).userErrors).toMatchObject([
    { code: 'DATE_MOVED', field: ['commitments', ids[0]] },
  ]);
  const record = `mutation($i: FollowUpRecordInput!) { followUpRecord(input: $i) { userErrors { code } } }`;
  const reason = { commitmentId: ids[0], state: 'ADJUSTED', note: '招聘计划推迟', movedTo: '2024-12-31' };
  expect((await at.clerk.run(record, { i: reason })).expectData()).toEqual({ followUpRecord: { userErrors: [] } });
  expect((await submit(at, saved)).userErrors).toEqual([]);
});

test('a commitment of another unit, of the same year or already verified cannot be answered', async () => {
  const at = await aDistrictAtWork(world, { years: [2022, 2023] });
  const { ids } = await aYear(at, 2022, [{ text: '配齐人员' }]);
  const { report, ids: own } = await aYear(at, 2023, [{ text: '开展培训' }], { submitted: false });
  const input = { reportId: report.id, state: 'REPORTED_DONE' };
  expect((await answer(at.otherHead, ids[0], input)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await answer(at.clerk, own[0], input)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }]);
  expect((await answer(at.clerk, ids[0], { ...input, state: 'IN_PROGRESS' })).userErrors).toMatchObject([{ field: ['input', 'state'] }]);
});

test('a compound commitment is split: the first part keeps its id, all answer the same shortcoming and stand in one place', async () => {
  const at = await aDistrictAtWork(world, { years: [2023] });
  const [whole, other, shortcoming] = [v7(), v7(), v7()];
  const created = done(await acts.create(at.clerk, at.district, at.unit, 2023));
  const draft = done(
    await acts.save(at.clerk, created, {
      shortcomings: [{ id: shortcoming, text: '力量不足' }],
      commitments: [
        { id: whole, text: '配齐人员并开展培训', addresses: [shortcoming] },
        { id: other, text: '完善制度' },
      ],
    }),
  );
  const split = async (version: number, parts: Record<string, unknown>[]) =>
    (
      await at.clerk.run<{ commitmentSplit: { report: { version: number; commitments: unknown[] } | null; userErrors: Refusal[] } }>(
        `mutation($id: ID!, $v: Int!, $i: CommitmentSplitInput!) { commitmentSplit(id: $id, expectedVersion: $v, input: $i) {
           report { version commitments { text position addresses { id } splitFrom { id } } } userErrors { code field message } } }`,
        { id: whole, v: version, i: { parts } },
      )
    ).expectData().commitmentSplit;
  expect((await split(draft.version, [{ text: '配齐人员' }])).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'parts'] }]);
  expect((await split(1, [{ text: '配齐人员' }, { text: '开展培训' }])).userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
  const taken = await split(draft.version, [{ text: '配齐人员' }, { id: other, text: '开展培训' }]);
  expect(taken.userErrors).toMatchObject([{ code: 'ID_TAKEN' }]);
  const done1 = await split(draft.version, [
    { text: '配齐人员', dueOn: '2024-06-30' },
    { text: '开展培训', owner: '法规科' },
  ]);
  expect(done1.report).toEqual({
    version: draft.version + 1,
    commitments: [
      { text: '配齐人员', position: 1, addresses: [{ id: shortcoming }], splitFrom: null },
      { text: '开展培训', position: 2, addresses: [{ id: shortcoming }], splitFrom: { id: whole } },
      { text: '完善制度', position: 3, addresses: [], splitFrom: null },
    ],
  });
});

test('rates of a year come from counts, by unit and together; a unit sees its own, the administrator none', async () => {
  const at = await aDistrictAtWork(world, { years: [2023] });
  await world.setClock('2024-01-10T02:00:00Z');
  const { ids } = await aYear(at, 2023, [{ text: '配齐人员' }, { text: '建成平台', dueOn: '2023-01-01' }, { text: '开展培训' }]);
  await world.setClock('2024-01-20T02:00:00Z');
  const record = `mutation($i: FollowUpRecordInput!) { followUpRecord(input: $i) { followUp { id } } }`;
  const verify = `mutation($id: ID!) { followUpVerify(id: $id, input: { outcome: CONFIRMED, note: "已核" }) { userErrors { code } } }`;
  const report = async (input: Record<string, unknown>) =>
    (await at.clerk.run<{ followUpRecord: { followUp: { id: string } } }>(record, { i: { state: 'REPORTED_DONE', ...input } })).expectData()
      .followUpRecord.followUp.id;
  const { rows } = await world.owner.query<{ id: string }>('select id from shortcoming where district_id = $1', [at.district.id]);
  (await at.reviewer.run(verify, { id: await report({ shortcomingId: rows[0]!.id }) })).expectData();
  await report({ commitmentId: ids[0] });
  await world.setClock('2024-03-01T02:00:00Z');
  const counts = 'shortcomings resolved verified verifiedRate averageDaysOpen commitments done doneRate verifiedDone overdue';
  const rates = async (actor: TestActor) =>
    (
      await actor.run<{ cycle: unknown }>(
        `query($d: String!) { cycle(districtCode: $d, year: 2023) { ledgerRates { ${counts} } ledgerRatesByUnit { department { code } resolvedRate } } }`,
        { d: at.district.code },
      )
    ).expectData().cycle;
  const expected = {
    ledgerRates: {
      ...{ shortcomings: 1, resolved: 1, verified: 1, verifiedRate: '100', averageDaysOpen: '10' },
      ...{ commitments: 3, done: 1, doneRate: '33.3', verifiedDone: 0, overdue: 1 },
    },
    ledgerRatesByUnit: [{ department: { code: 'u1' }, resolvedRate: '100' }],
  };
  expect(await rates(at.reviewer)).toEqual(expected);
  expect(await rates(at.clerk)).toEqual(expected);
  expect(await rates(at.otherHead)).toMatchObject({ ledgerRates: { shortcomings: 0, verifiedRate: null }, ledgerRatesByUnit: [] });
  const admin = await world.actor(Role.DISTRICT_ADMIN, at.district);
  expect(await rates(admin)).toEqual({ ledgerRates: null, ledgerRatesByUnit: [] });
});
