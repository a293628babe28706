import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../server/platform/actor.js';
import { fillReports } from '../kit/bulk.js';
import { Lanes } from '../kit/lanes.js';
import { wholeReport } from '../kit/whole-report.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';

let world: World;
let lanes: Lanes;
let district: TestDistrict;
let reviewer: TestActor;
const lanesToCount = ['usual', 'byGraphql'] as const;

beforeAll(async () => {
  world = await World.start();
  lanes = await Lanes.start(world);
  district = await world.district({ units: 60 });
  await fillReports(world, district, { year: 2023 });
  reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  // The first request of a token asks who it is; that is counted nowhere below.
  await lanes.ask(reviewer.token, '{ viewer { id } }');
});

afterAll(async () => {
  await lanes.stop();
  await world.stop();
});

/** What was sent in each lane, without the frame of a transaction: begin, for whom, commit. */
async function sent(query: string, variables: Record<string, unknown> = {}) {
  const answers = await lanes.ask(reviewer.token, query, variables);
  answers.usual.expectData();
  answers.byGraphql.expectData();
  const frame = /^(begin|commit|select set_config)/;
  const of = (lane: (typeof lanesToCount)[number]) => answers.statements[lane].filter((text) => !frame.test(text));
  const framed = (lane: (typeof lanesToCount)[number]) => answers.statements[lane].length - of(lane).length;
  return {
    answers,
    reads: { usual: of('usual'), byGraphql: of('byGraphql') },
    frames: { usual: framed('usual'), byGraphql: framed('byGraphql') },
  };
}

/** Fails with the statements and not only with their number. */
function expectCount(statements: readonly string[], count: number): void {
  if (statements.length === count) return;
  throw new Error(
    `${count} statements were expected, ${statements.length} were sent:\n${statements.map((s) => s.slice(0, 300)).join('\n\n')}`,
  );
}

const everything = `query Everything($filter: ReportFilter, $first: Int) {
  reports(filter: $filter, first: $first) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ...Whole } } }
} ${wholeReport}`;

const one = `query One($code: String!) { reportFor(districtCode: $code, departmentCode: "u7", year: 2023) { ...Whole } } ${wholeReport}`;

test('one report with everything below it is one statement in one transaction, in both lanes', async () => {
  const { answers, reads, frames } = await sent(one, { code: district.code });
  expect(answers.passedThrough).toBe(true);
  const { reportFor } = answers.usual.expectData() as { reportFor: { activities: { figures: { parts: unknown[] }[] }[] } };
  expect(reportFor.activities[1]?.figures[1]?.parts).toHaveLength(2);
  for (const lane of lanesToCount) {
    expectCount(reads[lane], 1);
    expect(frames[lane]).toBe(3);
  }
});

test('sixty reports with everything below them are one statement too, in both lanes', async () => {
  const { answers, reads, frames } = await sent(everything, { first: 100 });
  expect(answers.passedThrough).toBe(true);
  const { reports } = answers.usual.expectData() as { reports: { totalCount: number; edges: unknown[] } };
  expect(reports.totalCount).toBe(60);
  expect(reports.edges).toHaveLength(60);
  for (const lane of lanesToCount) {
    expectCount(reads[lane], 1);
    expect(frames[lane]).toBe(3);
  }
});

test('a page of 1 and a page of 50 send the very same statement', async () => {
  const small = await sent(everything, { first: 1 });
  const large = await sent(everything, { first: 50 });
  expect((large.answers.usual.expectData() as { reports: { edges: unknown[] } }).reports.edges).toHaveLength(50);
  for (const lane of lanesToCount) {
    expectCount(small.reads[lane], 1);
    expect(large.reads[lane]).toEqual(small.reads[lane]);
  }
});

test('a consolidation with every contribution is one statement', async () => {
  const { answers, reads } = await sent(
    `query Totals($code: String!) { consolidation(districtCode: $code, year: 2023) {
      coverage { expected included missing { department { code } reason } } themes { theme { code } activityCount departments { code } }
      indicatorTotals { indicator { code } unit total departments { code } contributions { value report { id title } figure { label } } excluded { reason figure { label } } }
      unaddressedShortcomings { text causes { text } report { department { code } } } commitmentStates { state count } } }`,
    { code: district.code },
  );
  const { consolidation } = answers.usual.expectData() as { consolidation: { unaddressedShortcomings: unknown[] } };
  expect(consolidation.unaddressedShortcomings).toHaveLength(60);
  for (const lane of lanesToCount) expectCount(reads[lane], 1);
});

test('several root fields share one transaction in lane F and take one each through graphql-js', async () => {
  const { reads, frames } = await sent('{ viewer { role } reports(first: 2) { totalCount } shortcomings(first: 2) { nodes { text } } }');
  expectCount(reads.usual, 3);
  expect(frames.usual).toBe(3);
  expectCount(reads.byGraphql, 3);
  expect(frames.byGraphql).toBe(9);
});

test('a field of a DataLoader sends one statement more, for 1 report and for 50', async () => {
  const query = 'query Hashes($first: Int) { reports(first: $first) { nodes { id contentHash } } }';
  const small = await sent(query, { first: 1 });
  const large = await sent(query, { first: 50 });
  expect(large.answers.passedThrough).toBe(false);
  const { reports } = large.answers.usual.expectData() as { reports: { nodes: { contentHash: string }[] } };
  expect(new Set(reports.nodes.map((n) => n.contentHash)).size).toBe(50);
  for (const lane of lanesToCount) {
    expectCount(small.reads[lane], 2);
    expectCount(large.reads[lane], 2);
  }
});

test('a refused argument costs no statement', async () => {
  const { usual, statements } = await lanes.ask(reviewer.token, '{ reports(first: 0) { totalCount } }');
  usual.expectErrors('BAD_USER_INPUT');
  expectCount(statements.usual, 0);
});
