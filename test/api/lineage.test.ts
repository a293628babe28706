import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { unchanged } from '../kit/fingerprint.js';
import { acts, aDistrictAtWork, done } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

type Place = Awaited<ReturnType<typeof aDistrictAtWork>>;
interface Line {
  readonly id: string;
  readonly firstYear: number;
  readonly yearsOpen: number;
  readonly timesPromised: number;
  readonly occurrences: number;
  readonly state: string;
}
interface Seen {
  readonly id: string;
  readonly lineage: Line;
  readonly lineageProposals: { previousId: string; year: number; state: string; likeness: number }[];
  readonly links: { kind: string; previous: { id: string }; endedAt: string | null; endedBy: string | null }[];
}
const fields = `id lineage { id firstYear yearsOpen timesPromised occurrences state } lineageProposals { previousId year state likeness }
  links { kind previous { id } endedAt endedBy }`;
interface Decided {
  readonly shortcoming: Seen | null;
  readonly userErrors: { code: string; field: string[] | null }[];
}
const decide = async (actor: TestActor, operation: string, id: string, previousId?: string): Promise<Decided> => {
  const [types, args] = previousId === undefined ? ['$id: ID!', 'id: $id'] : ['$id: ID!, $p: ID!', 'id: $id, previousId: $p'];
  const document = `mutation(${types}) { ${operation}(${args}) { shortcoming { ${fields} } userErrors { code field } } }`;
  return (await actor.run<Record<string, Decided>>(document, { id, p: previousId })).expectData()[operation] as Decided;
};
const seen = async (actor: TestActor, reportId: string): Promise<Seen[]> =>
  (
    await actor.run<{ report: { shortcomings: Seen[] } | null }>(`query($id: ID!) { report(id: $id) { shortcomings { ${fields} } } }`, {
      id: reportId,
    })
  ).expectData().report?.shortcomings ?? [];

async function aYear(at: Place, year: number, texts: readonly string[], { submit = true } = {}) {
  const shortcomings = texts.map((text) => ({ id: v7(), text }));
  const saved = done(await acts.save(at.clerk, done(await acts.create(at.clerk, at.district, at.unit, year)), { shortcomings }));
  const report = submit ? done(await acts.submit(at.head, saved)) : saved;
  return { report, ids: shortcomings.map(({ id }) => id) as [string, ...string[]] };
}

/** The unit reports it as resolved and the office finds it so. */
async function resolve(at: Place, shortcomingId: string) {
  const document = `mutation($i: FollowUpRecordInput!) { followUpRecord(input: $i) { followUp { id } userErrors { code } } }`;
  const told = await at.clerk.run<{ followUpRecord: { followUp: { id: string } } }>(document, {
    i: { shortcomingId, state: 'REPORTED_DONE' },
  });
  const verify = `mutation($id: ID!) { followUpVerify(id: $id, input: { outcome: CONFIRMED, note: "已核" }) { userErrors { code } } }`;
  (await at.reviewer.run(verify, { id: told.expectData().followUpRecord.followUp.id })).expectData();
}

test('an earlier shortcoming in similar words is proposed and never linked before a person says so', async () => {
  const at = await aDistrictAtWork(world, { years: [2022, 2023] });
  const first = await aYear(at, 2022, ['专职法制审核人员力量不足', '普法宣传形式缺乏创新']);
  const second = await aYear(at, 2023, ['法制审核专职人员力量仍然不足', '执法信息化水平不高'], { submit: false });
  const [staff, technology] = await seen(at.clerk, second.report.id);
  expect(staff).toMatchObject({
    lineage: { firstYear: 2023, occurrences: 1, state: 'OPEN' },
    lineageProposals: [{ previousId: first.ids[0], year: 2022, state: 'OPEN' }],
    links: [],
  });
  expect(technology?.lineageProposals).toEqual([]);

  const linked = await decide(at.clerk, 'shortcomingLink', second.ids[0], first.ids[0]);
  expect(linked).toMatchObject({
    userErrors: [],
    shortcoming: { lineageProposals: [], lineage: { firstYear: 2022, yearsOpen: 2, occurrences: 2, state: 'OPEN' } },
  });
  // The office sees no more of the line than was released to it.
  expect(await seen(at.reviewer, first.report.id)).toMatchObject([{ lineage: { occurrences: 1, yearsOpen: 1 } }, {}]);
});

test('what was verified as resolved and returns has recurred, and counts its years anew', async () => {
  const at = await aDistrictAtWork(world, { years: [2021, 2022, 2023] });
  const first = await aYear(at, 2021, ['执法记录不规范']);
  await resolve(at, first.ids[0]);
  expect((await seen(at.reviewer, first.report.id))[0]?.lineage.state).toBe('VERIFIED_RESOLVED');
  const back = await aYear(at, 2023, ['执法记录仍不规范']);
  const linked = await decide(at.clerk, 'shortcomingLink', back.ids[0], first.ids[0]);
  expect(linked.shortcoming?.lineage).toMatchObject({ firstYear: 2021, yearsOpen: 1, occurrences: 2, state: 'RECURRED' });
  const late = await at.clerk.run(`mutation($i: FollowUpRecordInput!) { followUpRecord(input: $i) { userErrors { code } } }`, {
    i: { shortcomingId: first.ids[0], state: 'IN_PROGRESS' },
  });
  expect(late.expectData()).toMatchObject({ followUpRecord: { userErrors: [{ code: 'INVALID_VALUE' }] } });
});

test('declined, linked, linked to another and taken back: each decision stays in the history with who and when', async () => {
  const at = await aDistrictAtWork(world, { years: [2022, 2023] });
  const first = await aYear(at, 2022, ['案件办理效率不高', '案件办理质量不高']);
  const { ids } = await aYear(at, 2023, ['案件办理效率不高'], { submit: false });
  const [efficiency, quality] = first.ids as unknown as [string, string];
  const declined = await decide(at.clerk, 'shortcomingLinkDecline', ids[0], efficiency);
  expect(declined.shortcoming?.lineageProposals.map(({ previousId }) => previousId)).toEqual([quality]);
  await decide(at.clerk, 'shortcomingLink', ids[0], quality);
  const relinked = await decide(at.head, 'shortcomingLink', ids[0], efficiency);
  const original = relinked.shortcoming!.lineage.id;
  const unlinked = await decide(at.clerk, 'shortcomingUnlink', ids[0]);
  expect(unlinked.shortcoming).toMatchObject({
    lineage: { firstYear: 2023, occurrences: 1 },
    links: [
      { kind: 'DECLINED', previous: { id: efficiency }, endedBy: at.head.actor.userName },
      { kind: 'LINKED', previous: { id: quality }, endedBy: at.head.actor.userName },
      { kind: 'LINKED', previous: { id: efficiency }, endedBy: at.clerk.actor.userName },
    ],
  });
  expect(unlinked.shortcoming!.lineage.id).not.toBe(original);
  expect((await decide(at.clerk, 'shortcomingUnlink', ids[0])).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test('a whole line moves when its beginning is linked, and parts again when it is unlinked', async () => {
  const at = await aDistrictAtWork(world, { years: [2021, 2022, 2023] });
  const years = [
    await aYear(at, 2021, ['制度不健全']),
    await aYear(at, 2022, ['制度不健全']),
    await aYear(at, 2023, ['制度不健全']),
  ] as const;
  await decide(at.clerk, 'shortcomingLink', years[2].ids[0], years[1].ids[0]);
  await decide(at.clerk, 'shortcomingLink', years[1].ids[0], years[0].ids[0]);
  expect((await seen(at.reviewer, years[2].report.id))[0]?.lineage).toMatchObject({ firstYear: 2021, yearsOpen: 3, occurrences: 3 });
  await decide(at.clerk, 'shortcomingUnlink', years[1].ids[0]);
  expect((await seen(at.reviewer, years[2].report.id))[0]?.lineage).toMatchObject({ firstYear: 2022, yearsOpen: 2, occurrences: 2 });
});

test('only an earlier, submitted shortcoming of the same unit can be linked; the office decides for others and never for its own unit', async () => {
  const at = await aDistrictAtWork(world, { years: [2022, 2023] });
  const first = await aYear(at, 2022, ['人员不足']);
  const second = await aYear(at, 2023, ['人员不足']);
  expect((await decide(at.clerk, 'shortcomingLink', first.ids[0], second.ids[0])).userErrors).toMatchObject([
    { code: 'INVALID_VALUE', field: ['previousId'] },
  ]);
  expect((await decide(at.otherHead, 'shortcomingLink', second.ids[0], first.ids[0])).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['id'] },
  ]);
  const insider = await world.actor(Role.DISTRICT_REVIEWER, at.district);
  await world.owner.query('update membership set home_department_id = $2 where user_id = $1', [insider.actor.userId, at.unit.id]);
  expect((await decide(insider, 'shortcomingLink', second.ids[0], first.ids[0])).userErrors).toMatchObject([{ code: 'OWN_UNIT' }]);
  expect((await decide(at.reviewer, 'shortcomingLink', second.ids[0], first.ids[0])).shortcoming?.lineage).toMatchObject({
    occurrences: 2,
  });
});

test('what a later shortcoming continues is followed there, and the refusal says where', async () => {
  const at = await aDistrictAtWork(world, { years: [2022, 2023] });
  const first = await aYear(at, 2022, ['人员不足']);
  const second = await aYear(at, 2023, ['人员不足']);
  await decide(at.clerk, 'shortcomingLink', second.ids[0], first.ids[0]);
  const document = `mutation($i: FollowUpRecordInput!) { followUpRecord(input: $i) { userErrors { code message } } }`;
  const answer = await unchanged(world, () => at.clerk.run(document, { i: { shortcomingId: first.ids[0], state: 'IN_PROGRESS' } }));
  expect(answer.expectData()).toMatchObject({
    followUpRecord: { userErrors: [{ code: 'SUPERSEDED', message: expect.stringContaining(second.ids[0]) }] },
  });
});
