import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { acts, aDistrictAtWork, answerAll, done, type ReportState } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

type Place = Awaited<ReturnType<typeof aDistrictAtWork>>;
interface Diff {
  readonly reportDiff: {
    readonly from: { year: number; number: number };
    readonly to: { year: number; number: number };
    readonly fields: { field: string }[];
    readonly items: {
      kind: string;
      change: string;
      title: string;
      fields: { field: string; from: string | null; to: string | null }[];
      figures: { change: string; label: string; from: string | null; to: string | null }[];
    }[];
  } | null;
}

const diff = async (actor: TestActor, at: Place, from: object, to: object) =>
  (
    await actor.run<Diff>(
      `query($d: String!, $u: String!, $from: RevisionRef!, $to: RevisionRef!) { reportDiff(districtCode: $d, departmentCode: $u, from: $from, to: $to) {
        from { year number } to { year number } fields { field from to }
        items { kind change title fields { field from to } figures { change label from to } } } }`,
      { d: at.district.code, u: at.unit.code, from, to },
    )
  ).expectData().reportDiff;

const figure = (value: string, id = v7()) => ({ id, label: '普法宣传', value, unit: '次' });
const activity = (heading: string, narrative: string, figures: object[], id = v7()) => ({ id, heading, narrative, figures });

/** Writes, submits and returns a report, so that it can be submitted again. */
async function signed(at: Place, report: ReportState, input: Record<string, unknown>): Promise<ReportState> {
  const saved = done(await acts.save(at.clerk, report, input));
  await answerAll(at.clerk, saved.id);
  const submitted = done(await acts.submit(at.head, saved));
  await acts.return(at.reviewer, submitted);
  return { ...submitted, version: submitted.version + 1 };
}

test('two revisions: items by their ids, figures from old to new, in the order of the later one', async () => {
  const at = await aDistrictAtWork(world);
  const [kept, gone, figureId, causeId] = [v7(), v7(), v7(), v7()];
  const first = await signed(at, done(await acts.create(at.clerk, at.district, at.unit)), {
    activities: [activity('普法', '开展宣传 3 次', [figure('3', figureId)], kept), activity('学习', '学习', [], gone)],
    shortcomings: [{ id: v7(), text: '人员不足', causes: [{ id: causeId, text: '编制少' }] }],
  });
  await signed(at, first, {
    title: '新标题',
    activities: [activity('执法', '执法', []), activity('普法', '开展宣传 5 次', [figure('5', figureId), figure('1')], kept)],
  });
  const found = await diff(at.reviewer, at, { year: 2023, number: 1 }, { year: 2023 });
  expect(found).toMatchObject({ from: { number: 1 }, to: { number: 2 }, fields: [{ field: 'title' }] });
  expect(found?.items).toMatchObject([
    { kind: 'ACTIVITY', change: 'ADDED', title: '执法' },
    {
      kind: 'ACTIVITY',
      change: 'CHANGED',
      title: '普法',
      fields: [{ field: 'narrative', from: '开展宣传 3 次', to: '开展宣传 5 次' }],
      figures: [
        { change: 'CHANGED', from: '3', to: '5' },
        { change: 'ADDED', from: null, to: '1' },
      ],
    },
    { kind: 'ACTIVITY', change: 'REMOVED', title: '学习' },
  ]);
  expect(found?.items).toHaveLength(3);
});

test('two years: items have other ids and are the same by their names', async () => {
  const at = await aDistrictAtWork(world, { years: [2022, 2023] });
  const answered = [v7(), v7()];
  await signed(at, done(await acts.create(at.clerk, at.district, at.unit, 2022)), {
    activities: [activity('（一）普法宣传', '宣传', [figure('3')])],
    shortcomings: [{ id: answered[0], text: '人员不足。' }],
    commitments: [{ id: v7(), text: '充实人员', addresses: [answered[0]] }],
  });
  await signed(at, done(await acts.create(at.clerk, at.district, at.unit, 2023)), {
    activities: [activity('（一） 普法宣传', '宣传', [figure('4')])],
    shortcomings: [{ id: answered[1], text: '人员不足。' }],
    commitments: [{ id: v7(), text: '充实人员', addresses: [answered[1]] }],
  });
  const found = await diff(at.clerk, at, { year: 2022 }, { year: 2023 });
  expect(found?.items.find((i) => i.kind === 'ACTIVITY')).toMatchObject({
    change: 'CHANGED',
    figures: [{ change: 'CHANGED', from: '3', to: '4' }],
  });
  expect(found?.items).toHaveLength(1);
});

test('the same revision differs in nothing, and a revision that is not there or not visible gives null', async () => {
  const at = await aDistrictAtWork(world);
  await signed(at, done(await acts.create(at.clerk, at.district, at.unit)), { activities: [activity('普法', '宣传', [figure('3')])] });
  expect(await diff(at.head, at, { year: 2023 }, { year: 2023, number: 1 })).toMatchObject({ fields: [], items: [] });
  expect(await diff(at.head, at, { year: 2023 }, { year: 2023, number: 2 })).toBeNull();
  expect(await diff(at.otherHead, at, { year: 2023 }, { year: 2023 })).toBeNull();
});
