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
  const url = await world.listen();
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
async function drafted(
  year: number,
  text: string,
  promise: { text: string; dueOn: string } | null,
  { causes = ['编制不足'] }: { causes?: readonly string[] } = {},
): Promise<Year> {
  const [shortcomingId, commitmentId] = [newId(), promise && newId()];
  const begun = await head.reports.createOrThrow({ districtCode: at.district.code, departmentCode: 'u1', year });
  const commitments = promise && commitmentId ? [{ id: commitmentId, ...promise, addresses: [shortcomingId] }] : [];
  const report = await head.reports.saveOrThrow(begun.id, begun.version, {
    shortcomings: [
      {
        id: shortcomingId,
        text,
        theme: 'ENFORCEMENT',
        causes: causes.map((cause) => ({ id: newId(), text: cause, category: 'CAPACITY' })),
      },
    ],
    commitments,
  });
  return { report, shortcomingId, commitmentId };
}
const submitted = async (year: Year): Promise<Year> => ({
  ...year,
  report: await head.reports.submitOrThrow(year.report.id, year.report.version),
});

/** What the office is told by each question there is, as of a day or now. */
async function told(asOf: string | null = null): Promise<Record<string, unknown>> {
  const open = ['OPEN', 'IN_PROGRESS', 'REPORTED_RESOLVED', 'RECURRED'] as const;
  const questions: Record<string, ShortcomingFilter> = {
    all: {},
    open: { states: [...open], current: true },
    unaddressed: { unaddressed: true, current: true },
    withoutCause: { withoutCause: true, current: true },
    overdue: { overdue: true },
    recurring: { recurring: true, current: true },
    promisedInVain: { promisedInVain: true, current: true },
    recurred: { states: ['RECURRED'], current: true },
    resolved: { states: ['VERIFIED_RESOLVED'], current: true },
    staff: { text: '人员', current: true },
    capacity: { causeCategories: ['CAPACITY'], current: true },
    enforcement: { themes: ['ENFORCEMENT'], current: true },
    other: { departmentCodes: ['u2'] },
  };
  const found: Record<string, unknown> = {};
  const keep = (name: string, list: readonly unknown[]) => {
    if (list.length > 0) found[name] = list;
  };
  const { code } = at.district;
  for (const [name, filter] of Object.entries(questions)) {
    const list = office.shortcomings.list({ districtCode: code, ...filter }, { orderBy: 'LONGEST_OPEN', asOf });
    const page = await list.toArray({ limit: 20 });
    keep(
      name,
      page.map(
        ({ report, lineage: l }) => `${report.year} ${l.state}, since ${l.firstYear}, ${l.yearsOpen} years, promised ${l.timesPromised}`,
      ),
    );
  }
  const promises = await office.commitments.list({ districtCode: code }, { asOf }).toArray({ limit: 20 });
  keep(
    'promises',
    promises.map(({ report, state, daysOverdue, followUps }) => {
      const verdicts = followUps.map(({ verification }) => verification?.outcome ?? '-').join(' ');
      return `${report.year} ${state}${daysOverdue ? `, ${daysOverdue} days overdue` : ''}${verdicts && `, ${verdicts}`}`;
    }),
  );
  keep('toVerify', await office.commitments.list({ toVerify: true }, { asOf }).toArray({ limit: 20 }));
  const history = await office.shortcomings.timeline(code, 'u1', { asOf }).toArray({ limit: 50 });
  keep(
    'timeline',
    history.map(({ kind, at: time, year }) => `${time.slice(0, 10)} ${kind} ${year}`),
  );
  for (const year of [2021, 2022, 2025]) {
    const { ledgerRates: r } = (await office.shortcomings.rates(code, year, { asOf }))!;
    if (r && r.shortcomings > 0)
      found[year] = `${r.resolved} resolved, ${r.verified} verified of ${r.shortcomings}, ${r.averageDaysOpen} days`;
  }
  return found;
}

/** What was told at the end of each day on which something happened. */
const days = new Map<string, Record<string, unknown>>();

/** Lets a day of the story happen, asks every question, and asks again what was told on each day before. */
async function day(date: string, work: () => Promise<void>): Promise<Record<string, unknown>> {
  await world.setClock(`${date}T03:00:00Z`);
  await work();
  days.set(date, await told());
  for (const [past, answers] of days) expect({ past, ...(await told(past)) }).toEqual({ past, ...answers });
  const { timeline: _, ...answers } = days.get(date)!;
  return answers;
}

const report = (subject: Record<string, unknown>, note: string) =>
  head.followUps.recordOrThrow({ ...subject, state: 'REPORTED_DONE', note } as never);

describe('three years of one shortcoming: raised, promised, slipped with reason, reported done, rejected, promised again, verified, recurred', () => {
  let first: Year;
  let second: Year;
  let third: Year;
  const line = (year: number, state: string, years: number, promised: number) => [
    `${year} ${state}, since 2021, ${years} years, promised ${promised}`,
  ];

  test('January 2022: it is raised and promised', async () => {
    const answers = await day('2022-01-10', async () => {
      first = await submitted(await drafted(2021, '专职法制人员力量不足', { text: '增配法制审核人员', dueOn: '2022-06-30' }));
    });
    const one = line(2021, 'OPEN', 1, 1);
    expect(answers).toEqual({
      ...{ all: one, open: one, staff: one, capacity: one, enforcement: one },
      ...{ promises: ['2021 NOT_STARTED'], 2021: '0 resolved, 0 verified of 1, 0 days' },
    });
  });

  test('July: it is overdue', async () => {
    const answers = await day('2022-07-15', async () => undefined);
    expect(answers).toMatchObject({
      ...{ overdue: line(2021, 'OPEN', 1, 1), promises: ['2021 NOT_STARTED, 15 days overdue'] },
      2021: '0 resolved, 0 verified of 1, 186 days',
    });
  });

  test('it slips, with the reason, and is overdue no more', async () => {
    const answers = await day('2022-07-20', async () => {
      const slipped = { commitmentId: first.commitmentId, state: 'ADJUSTED' as const, note: '编制未批复', movedTo: '2022-10-31' };
      const { commitment } = await head.followUps.recordOrThrow(slipped);
      expect(commitment).toMatchObject({ state: 'ADJUSTED', movedTo: '2022-10-31', overdue: false });
    });
    expect(answers).toMatchObject({ open: line(2021, 'OPEN', 1, 1), promises: ['2021 ADJUSTED, -'] });
    expect(answers).not.toHaveProperty('overdue');
  });

  test('October: it is reported as resolved with evidence', async () => {
    const answers = await day('2022-10-20', async () => {
      const { id } = await head.files.send('任职文件.pdf', new TextEncoder().encode('任职'));
      const done = { shortcomingId: first.shortcomingId, state: 'REPORTED_DONE' as const, note: '两人到岗', evidence: [id] };
      const followUp = await head.followUps.recordOrThrow(done);
      expect(followUp).toMatchObject({
        evidence: [{ id, name: '任职文件.pdf' }],
        shortcoming: { lineage: { state: 'REPORTED_RESOLVED' } },
      });
      expect(new TextDecoder().decode(await office.files.get(id))).toBe('任职');
      await report({ commitmentId: first.commitmentId }, '两人到岗');
    });
    expect(answers).toMatchObject({
      ...{ open: line(2021, 'REPORTED_RESOLVED', 1, 1), promises: ['2021 REPORTED_DONE, - -'] },
      ...{ toVerify: [{ id: first.commitmentId }], 2021: '1 resolved, 0 verified of 1, 283 days' },
    });
  });

  test('November: the office looks and rejects it with the reason: it is open again', async () => {
    const answers = await day('2022-11-05', async () => {
      const [shortcoming] = await office.shortcomings.list().toArray({ limit: 1 });
      const [promise] = await office.commitments.list({ toVerify: true }).toArray({ limit: 1 });
      for (const item of [shortcoming!, promise!]) {
        await office.followUps.verifyOrThrow(item.followUps.at(-1)!.id, { outcome: 'REJECTED', note: '仅一人到岗' });
      }
    });
    expect(answers).toMatchObject({
      ...{ open: line(2021, 'OPEN', 1, 1), overdue: line(2021, 'OPEN', 1, 1) },
      ...{ promises: ['2021 IN_PROGRESS, 5 days overdue, - REJECTED'], 2021: '0 resolved, 0 verified of 1, 299 days' },
    });
  });

  test('January 2023: the promise must be answered first; the shortcoming is named again, linked by a person, and promised again', async () => {
    const answers = await day('2023-01-12', async () => {
      const draft = await drafted(2022, '法制审核专职人员力量仍不足', { text: '招录两名法制审核人员', dueOn: '2023-06-30' });
      const refused = await head.reports.submit(draft.report.id, draft.report.version);
      expect(refused.userErrors).toMatchObject([{ code: 'UNANSWERED', field: ['commitments', first.commitmentId] }]);
      const [entry] = (await head.commitments.ledger(draft.report.id))!;
      expect(entry).toMatchObject({ answered: false, commitment: { id: first.commitmentId, state: 'IN_PROGRESS' } });
      const answer = { reportId: draft.report.id, state: 'NOT_DONE' as const, note: '编制仍未批复' };
      expect((await head.commitments.answer(first.commitmentId!, answer)).userErrors).toEqual([]);
      const [seen] = (await head.shortcomings.lineages(draft.report.id))!;
      expect(seen).toMatchObject({ lineage: { occurrences: 1 }, lineageProposals: [{ previousId: first.shortcomingId, year: 2021 }] });
      await head.shortcomings.link(draft.shortcomingId, first.shortcomingId);
      second = await submitted(draft);
    });
    const both = line(2022, 'OPEN', 2, 2);
    expect(answers).toMatchObject({
      ...{ all: [...both, ...line(2021, 'OPEN', 2, 2)], open: both, recurring: both, promisedInVain: both, staff: both },
      promises: ['2021 NOT_DONE, 73 days overdue, - REJECTED -', '2022 NOT_STARTED'],
    });
  });

  test('June: it is reported again and verified', async () => {
    const answers = await day('2023-06-10', async () => {
      const again = await report({ shortcomingId: second.shortcomingId }, '均已到岗');
      await office.followUps.verifyOrThrow(again.id, { outcome: 'CONFIRMED', note: '现场核实' });
      const promise = await report({ commitmentId: second.commitmentId }, '均已到岗');
      await office.followUps.verifyOrThrow(promise.id, { outcome: 'CONFIRMED', note: '现场核实' });
    });
    const both = line(2022, 'VERIFIED_RESOLVED', 2, 2);
    expect(answers).toMatchObject({ resolved: both, recurring: both, 2022: '1 resolved, 1 verified of 1, 149 days' });
    expect(answers).not.toHaveProperty('open');
    expect(answers).not.toHaveProperty('promisedInVain');
  });

  test('January 2026: it returns and has recurred', async () => {
    const answers = await day('2026-01-15', async () => {
      const draft = await drafted(2025, '专职法制人员力量不足', null, { causes: [] });
      const [seen] = (await head.shortcomings.lineages(draft.report.id))!;
      expect(seen?.lineageProposals).toMatchObject([{ previousId: second.shortcomingId, state: 'VERIFIED_RESOLVED' }]);
      await head.shortcomings.link(draft.shortcomingId, second.shortcomingId);
      third = await submitted(draft);
    });
    const back = line(2025, 'RECURRED', 1, 2);
    expect(answers).toMatchObject({ open: back, recurred: back, unaddressed: back, withoutCause: back, recurring: back, staff: back });
    expect(answers).toMatchObject({ all: [...back, ...line(2022, 'RECURRED', 1, 2), ...line(2021, 'RECURRED', 1, 2)] });
    const history = await office.shortcomings.list({ departmentCodes: ['u1'] }, { orderBy: 'OLDEST_FIRST' }).toArray({ limit: 10 });
    expect(history.map(({ report: of }) => of.year)).toEqual([2021, 2022, 2025]);
    expect(third.report.status).toBe('SUBMITTED');
  });

  test('the whole history of the unit is one timeline, and days between say what held then', async () => {
    expect(days.get('2026-01-15')?.timeline).toEqual([
      ...['2022-01-10 NAMED 2021', '2022-01-10 PROMISED 2021', '2022-07-20 FOLLOWED_UP 2021'],
      ...['2022-10-20 FOLLOWED_UP 2021', '2022-10-20 FOLLOWED_UP 2021', '2022-11-05 VERIFIED 2021', '2022-11-05 VERIFIED 2021'],
      ...['2023-01-12 FOLLOWED_UP 2021', '2023-01-12 LINKED 2022', '2023-01-12 NAMED 2022', '2023-01-12 PROMISED 2022'],
      ...['2023-06-10 FOLLOWED_UP 2022', '2023-06-10 FOLLOWED_UP 2022', '2023-06-10 VERIFIED 2022', '2023-06-10 VERIFIED 2022'],
      ...['2026-01-15 LINKED 2025', '2026-01-15 NAMED 2025'],
    ]);
    const inYears = await office.commitments.list({}, { orderBy: 'OLDEST_FIRST' }).toArray({ limit: 9 });
    expect(inYears.map(({ report: of }) => of.year)).toEqual([2021, 2022]);
    const lastFirst = await office.commitments.list({}, { orderBy: 'OFFICIAL_SEQUENCE', pageSize: 1 }).toArray({ limit: 9 });
    expect(lastFirst.map(({ report: of }) => of.year)).toEqual([2022, 2021]);
    const newest = await office.shortcomings
      .timeline(at.district.code, 'u1', { orderBy: 'NEWEST_FIRST', filter: { kinds: ['VERIFIED'] }, pageSize: 2 })
      .toArray({ limit: 10 });
    expect(newest.map(({ followUp }) => followUp?.verification?.outcome)).toEqual(['CONFIRMED', 'CONFIRMED', 'REJECTED', 'REJECTED']);
    // A verdict of later is in no answer about a day before it, wherever it is asked.
    const before = await office.shortcomings
      .timeline(at.district.code, 'u1', { asOf: '2022-10-25', filter: { kinds: ['FOLLOWED_UP'] } })
      .toArray({ limit: 9 });
    expect(before.map(({ followUp }) => followUp?.verification ?? null)).toEqual([null, null, null]);
    expect(await told('2022-01-09')).toEqual({});
    expect(await told('2022-07-25')).toMatchObject({ promises: ['2021 ADJUSTED, -'], 2021: '0 resolved, 0 verified of 1, 196 days' });
    expect(await told('2024-12-31')).toMatchObject({ resolved: line(2022, 'VERIFIED_RESOLVED', 2, 2) });
  });

  test('a unit asks the same of its own past', async () => {
    const own = await head.shortcomings.list({}, { asOf: '2022-10-25' }).toArray({ limit: 5 });
    expect(own).toMatchObject([{ lineage: { state: 'REPORTED_RESOLVED' }, followUps: [{ verification: null }] }]);
  });
});

test('a file that is not visible, and one that is too large, end in an ApiError', async () => {
  await expect(office.files.get(newId())).rejects.toMatchObject({ code: 'BAD_USER_INPUT', status: 404, operation: 'FileGet' });
  await expect(office.files.send('a.txt', new TextEncoder().encode('a'))).rejects.toMatchObject({ code: 'FORBIDDEN', status: 403 });
});
