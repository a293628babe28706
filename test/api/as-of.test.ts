import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { acts, aDistrictAtWork, done } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const question = `query($d: String!, $day: Date) {
  shortcomings(asOf: $day) { totalCount nodes { text report { year } causes { text } } }
  commitments(asOf: $day) { nodes { text report { year } addresses { text } } }
  cycle(districtCode: $d, year: 2023, asOf: $day) { ledgerRates { shortcomings commitments } }
  timeline(districtCode: $d, departmentCode: "u1", asOf: $day) { totalCount } }`;
interface Told {
  readonly shortcomings: { totalCount: number; nodes: unknown[] };
  readonly commitments: { nodes: unknown[] };
  readonly cycle: { ledgerRates: { shortcomings: number; commitments: number } | null };
  readonly timeline: { totalCount: number };
}

test('what is being corrected, or was since, is shown as it was said that day, and all answers agree', async () => {
  const at = await aDistrictAtWork(world);
  const told = async (actor: TestActor, day: string | null) => {
    const { shortcomings, commitments, cycle, timeline } = (await actor.run<Told>(question, { d: at.district.code, day })).expectData();
    const { shortcomings: named = 0, commitments: promised = 0 } = cycle.ledgerRates ?? {};
    return {
      shortcomings: shortcomings.nodes,
      commitments: commitments.nodes,
      counted: [shortcomings.totalCount, named, promised],
      events: timeline.totalCount,
    };
  };
  const nothing = { shortcomings: [], commitments: [], counted: [0, 0, 0], events: 0 };
  const [fault, promise] = [v7(), v7()];
  const wording = (text: string, cause: string) => ({
    shortcomings: [{ id: fault, text, causes: [{ id: v7(), text: cause }] }],
    commitments: [{ id: promise, text: '增配人员', addresses: [fault] }],
  });

  await world.setClock('2024-01-10T02:00:00Z');
  const draft = done(await acts.save(at.head, done(await acts.create(at.head, at.district, at.unit)), wording('人员不足', '编制少')));
  expect(await told(at.reviewer, '2024-01-10')).toEqual(nothing);
  const first = done(await acts.submit(at.head, draft));
  const titleOf = `query($id: ID!) { report(id: $id) { title } }`;
  const { title: signed } = (await at.reviewer.run<{ report: { title: string } }>(titleOf, { id: first.id })).expectData().report;
  const before = {
    shortcomings: [{ text: '人员不足', report: { year: 2023 }, causes: [{ text: '编制少' }] }],
    commitments: [{ text: '增配人员', report: { year: 2023 }, addresses: [{ text: '人员不足' }] }],
    ...{ counted: [1, 1, 1], events: 2 },
  };
  expect(await told(at.reviewer, '2024-01-10')).toEqual(before);

  await world.setClock('2024-02-10T02:00:00Z');
  expect((await acts.return(at.reviewer, first)).expectData()).toMatchObject({ reportReturn: { userErrors: [] } });
  const mended = done(
    await acts.save(
      at.head,
      { ...first, version: first.version + 1, status: 'RETURNED' },
      { title: '改过的题目', preamble: '改过的开头', ...wording('专职法制人员不足', '编制核定偏少') },
    ),
  );
  // That day it was there; since the return it is not, and the working text is nobody's but the unit's.
  expect(await told(at.reviewer, '2024-01-10')).toEqual(before);
  for (const day of ['2024-02-10', null]) expect(await told(at.reviewer, day)).toEqual(nothing);
  const whole = `{ shortcomings(asOf: "2024-01-10") { nodes { report { title preamble status shortcomings { text } responsibilities { narrative } } } } }`;
  expect((await at.reviewer.run<Told>(whole)).expectData().shortcomings.nodes).toEqual([
    { report: { title: signed, preamble: '', status: 'RETURNED', shortcomings: [{ text: '人员不足' }], responsibilities: [] } },
  ]);
  // The unit sees its own past at any time.
  expect((await told(at.head, '2024-01-20')).shortcomings).toEqual(before.shortcomings);

  await world.setClock('2024-03-10T02:00:00Z');
  done(await acts.submit(at.head, mended));
  expect(await told(at.reviewer, '2024-01-20')).toEqual(before);
  expect(await told(at.reviewer, '2024-02-20')).toEqual({ ...nothing, events: 0 });
  expect((await told(at.reviewer, null)).shortcomings).toEqual([
    { text: '专职法制人员不足', report: { year: 2023 }, causes: [{ text: '编制核定偏少' }] },
  ]);
});
