import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ShortcomingFilter } from '../../client-sdk/src/generated/graphql.js';
import { type Client, createClient, newId, type Report } from '../../client-sdk/src/index.js';
import { aDistrictAtWork } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';

let world: World;
let at: Awaited<ReturnType<typeof aDistrictAtWork>>;
let head: Client;
let office: Client;
beforeAll(async () => {
  world = await World.start();
  await world.http.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(world.http.server.address() as AddressInfo).port}`;
  at = await aDistrictAtWork(world, { years: [2021, 2022, 2023, 2025] });
  const as = ({ token }: TestActor) => createClient({ endpoint: url, token, locale: 'en' });
  [head, office] = [as(at.head), as(at.reviewer)];
});
afterAll(() => world.stop());

interface Year {
  readonly report: Report;
  readonly shortcomingId: string;
  readonly commitmentId: string | null;
}

/** The draft of a year with the one shortcoming of this story, and what is promised of it. */
async function drafted(year: number, text: string, promise: { text: string; dueOn: string } | null): Promise<Year> {
  const [shortcomingId, commitmentId] = [newId(), promise && newId()];
  const begun = await head.reports.createOrThrow({ districtCode: at.district.code, departmentCode: 'u1', year });
  const commitments = promise && commitmentId ? [{ id: commitmentId, ...promise, addresses: [shortcomingId] }] : [];
  const report = await head.reports.saveOrThrow(begun.id, begun.version, { shortcomings: [{ id: shortcomingId, text }], commitments });
  return { report, shortcomingId, commitmentId };
}
const submitted = async (year: Year): Promise<Year> => ({
  ...year,
  report: await head.reports.submitOrThrow(year.report.id, year.report.version),
});

/** How many shortcomings the office finds by each of its questions. */
async function asked(): Promise<Record<string, number>> {
  const open = ['OPEN', 'IN_PROGRESS', 'REPORTED_RESOLVED', 'RECURRED'] as const;
  const questions: Record<string, ShortcomingFilter> = {
    all: {},
    open: { states: [...open], current: true },
    unaddressed: { unaddressed: true, current: true },
    overdue: { overdue: true },
    recurring: { recurring: true, current: true },
    promisedInVain: { promisedInVain: true, current: true },
    recurred: { states: ['RECURRED'], current: true },
    resolved: { states: ['VERIFIED_RESOLVED'], current: true },
    staff: { text: '人员', current: true },
    other: { departmentCodes: ['u2'] },
  };
  const found: Record<string, number> = {};
  for (const [name, filter] of Object.entries(questions)) {
    const page = await office.shortcomings.list({ districtCode: at.district.code, ...filter }).toArray({ limit: 20 });
    if (page.length > 0) found[name] = page.length;
  }
  return found;
}
const lineOf = async (report: Report) => (await office.shortcomings.lineages(report.id))?.[0]?.lineage;

describe('three years of one shortcoming', () => {
  let first: Year;
  let second: Year;
  let third: Year;

  test('2021: it is raised and promised', async () => {
    first = await submitted(await drafted(2021, '专职法制人员力量不足', { text: '增配法制审核人员', dueOn: '2022-06-30' }));
    expect(await lineOf(first.report)).toMatchObject({ firstYear: 2021, yearsOpen: 1, timesPromised: 1, occurrences: 1, state: 'OPEN' });
    expect(await asked()).toEqual({ all: 1, open: 1, overdue: 1, staff: 1 });
    const [late] = await office.commitments.list({ overdue: true }).toArray({ limit: 5 });
    expect(late).toMatchObject({ id: first.commitmentId, overdue: true, daysOverdue: expect.any(Number) });
  });

  test('it slips, with the reason, and is overdue no more', async () => {
    const told = { commitmentId: first.commitmentId, state: 'ADJUSTED' as const, note: '编制未批复', movedTo: '2099-12-31' };
    const { commitment } = await head.followUps.recordOrThrow(told);
    expect(commitment).toMatchObject({ state: 'ADJUSTED', movedTo: '2099-12-31', overdue: false });
    expect(await asked()).toEqual({ all: 1, open: 1, staff: 1 });
  });

  test('2022: the promise must be answered first; the shortcoming is named again, linked by a person, and promised again', async () => {
    const draft = await drafted(2022, '法制审核专职人员力量仍不足', { text: '招录两名法制审核人员', dueOn: '2099-12-31' });
    const refused = await head.reports.submit(draft.report.id, draft.report.version);
    expect(refused.userErrors).toMatchObject([{ code: 'UNANSWERED', field: ['commitments', first.commitmentId] }]);
    const [entry] = (await head.commitments.ledger(draft.report.id))!;
    expect(entry).toMatchObject({ answered: false, commitment: { id: first.commitmentId, state: 'ADJUSTED' } });
    const answered = await head.commitments.answer(first.commitmentId!, {
      reportId: draft.report.id,
      state: 'NOT_DONE',
      note: '编制仍未批复',
    });
    expect(answered.userErrors).toEqual([]);

    const [seen] = (await head.shortcomings.lineages(draft.report.id))!;
    expect(seen).toMatchObject({ lineage: { occurrences: 1 }, lineageProposals: [{ previousId: first.shortcomingId, year: 2021 }] });
    await head.shortcomings.link(draft.shortcomingId, first.shortcomingId);
    second = await submitted(draft);
    expect(await lineOf(second.report)).toMatchObject({ firstYear: 2021, yearsOpen: 2, timesPromised: 2, occurrences: 2, state: 'OPEN' });
    expect(await asked()).toEqual({ all: 2, open: 1, recurring: 1, promisedInVain: 1, staff: 1 });
  });

  test('it is reported as resolved with evidence, and the verification is rejected with the reason', async () => {
    const { id } = await head.files.send('任职文件.pdf', new TextEncoder().encode('任职'));
    const told = { shortcomingId: second.shortcomingId, state: 'REPORTED_DONE' as const, note: '两人到岗', evidence: [id] };
    const followUp = await head.followUps.recordOrThrow(told);
    expect(followUp).toMatchObject({ evidence: [{ id, name: '任职文件.pdf' }], shortcoming: { lineage: { state: 'REPORTED_RESOLVED' } } });
    expect(new TextDecoder().decode(await office.files.get(id))).toBe('任职');
    const verdict = await office.followUps.verifyOrThrow(followUp.id, { outcome: 'REJECTED', note: '仅一人到岗' });
    expect(verdict).toMatchObject({
      verification: { outcome: 'REJECTED', note: '仅一人到岗' },
      shortcoming: { lineage: { state: 'OPEN' } },
    });
  });

  test('it is reported again and verified', async () => {
    const again = await head.followUps.recordOrThrow({ shortcomingId: second.shortcomingId, state: 'REPORTED_DONE', note: '均已到岗' });
    await office.followUps.verifyOrThrow(again.id, { outcome: 'CONFIRMED', note: '现场核实' });
    const promise = await head.followUps.recordOrThrow({ commitmentId: second.commitmentId, state: 'REPORTED_DONE' });
    await expect(office.commitments.list({ toVerify: true }).toArray({ limit: 5 })).resolves.toMatchObject([{ id: second.commitmentId }]);
    await office.followUps.verifyOrThrow(promise.id, { outcome: 'CONFIRMED', note: '现场核实' });
    expect(await lineOf(second.report)).toMatchObject({ state: 'VERIFIED_RESOLVED' });
    expect(await asked()).toEqual({ all: 2, recurring: 1, resolved: 1, staff: 1 });
  });

  test('2025: it returns and has recurred', async () => {
    const draft = await drafted(2025, '专职法制人员力量不足', null);
    const [seen] = (await head.shortcomings.lineages(draft.report.id))!;
    expect(seen?.lineageProposals).toMatchObject([{ previousId: second.shortcomingId, state: 'VERIFIED_RESOLVED' }]);
    await head.shortcomings.link(draft.shortcomingId, second.shortcomingId);
    third = await submitted(draft);
    expect(await lineOf(third.report)).toMatchObject({
      firstYear: 2021,
      yearsOpen: 1,
      timesPromised: 2,
      occurrences: 3,
      state: 'RECURRED',
    });
    expect(await asked()).toEqual({ all: 3, open: 1, unaddressed: 1, recurring: 1, recurred: 1, staff: 1 });
    const history = await office.shortcomings.list({ departmentCodes: ['u1'] }, { orderBy: 'OLDEST_FIRST' }).toArray({ limit: 10 });
    expect(history.map(({ report }) => report.year)).toEqual([2021, 2022, 2025]);
    const waiting = await office.shortcomings.list({ current: true }, { orderBy: 'LONGEST_OPEN' }).toArray({ limit: 10 });
    expect(waiting.map(({ lineage }) => lineage.yearsOpen)).toEqual([1]);
  });
});

test('a file that is not visible, and one that is too large, end in an ApiError', async () => {
  await expect(office.files.get(newId())).rejects.toMatchObject({ code: 'BAD_USER_INPUT', status: 404, operation: 'FileGet' });
  await expect(office.files.send('a.txt', new TextEncoder().encode('a'))).rejects.toMatchObject({ code: 'FORBIDDEN', status: 403 });
});
