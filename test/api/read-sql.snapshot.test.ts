import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../server/platform/actor.js';
import { fillReports } from '../kit/bulk.js';
import { formatSql } from '../kit/format-sql.js';
import { wholeReport } from '../kit/whole-report.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';

// The SQL of the read path is a contract with PostgreSQL's planner: a change shows here and is reviewed before `jest -u` accepts it.

let world: World;
let district: TestDistrict;
let clerk: TestActor;
let reviewer: TestActor;

beforeAll(async () => {
  world = await World.start();
  district = await world.district({ units: 2 });
  clerk = await world.actor(Role.DEPARTMENT_CLERK, district, district.units[0]);
  reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
});
afterAll(() => world.stop());

/** The one statement that a read sends, laid out for reading. */
async function compiled(reader: TestActor, query: string, variables: Record<string, unknown> = {}): Promise<string> {
  await reader.run('{ viewer { id } }');
  world.forgetStatements();
  (await reader.run(query, variables)).expectData();
  const reads = world.statements.filter((text) => !/^(begin|commit|select set_config)/.test(text));
  expect(reads).toHaveLength(1);
  return `\n${formatSql(reads[0]!)}\n`;
}

test('a whole report, as its clerk reads it', async () => {
  const query = `query One($id: ID!) { report(id: $id) { ...Whole } } ${wholeReport}`;
  expect(await compiled(clerk, query, { id: district.id })).toMatchSnapshot();
});

test('a page of reports behind a cursor, with the length of the list', async () => {
  await fillReports(world, district, { year: 2023, items: 1 });
  const { reports } = (
    await reviewer.run<{ reports: { pageInfo: { endCursor: string } } }>('{ reports { pageInfo { endCursor } } }')
  ).expectData();
  const after = reports.pageInfo.endCursor;
  const query = `query Page($filter: ReportFilter, $after: String) {
    reports(filter: $filter, first: 50, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id title status department { code } } } }
  }`;
  expect(await compiled(reviewer, query, { filter: { years: [2023], statuses: ['SUBMITTED'] }, after })).toMatchSnapshot();
});

test('the follow-up list: shortcomings that no commitment answers', async () => {
  const query = `query FollowUp($filter: ShortcomingFilter) {
    shortcomings(filter: $filter, orderBy: OLDEST_FIRST, first: 50) { nodes { id text causes { text category } report { year department { code name } } } }
  }`;
  const filter = { districtCode: district.code, departmentCodes: ['u1'], unaddressed: true, withoutCause: false, text: '人员' };
  expect(await compiled(reviewer, query, { filter })).toMatchSnapshot();
});

test('the totals of a consolidation with their contributions and what is left out', async () => {
  const query = `query Totals($code: String!) { consolidation(districtCode: $code, year: 2023) {
    coverage { expected included notYetAccepted missing { department { code } reason } }
    indicatorTotals { indicator { code name } unit total contributions { department { code } figure { label value } value } excluded { figure { label } reason } }
  } }`;
  expect(await compiled(reviewer, query, { code: district.code })).toMatchSnapshot();
});

const board = `query Board($code: String!) { cycle(districtCode: $code, year: 2023) {
  status deadlines { kind dueOn } progress { expected submitted onTimeRate publicationRate } submissions { department { code name } status dueOn submittedAt late }
} }`;

test('the board of a cycle, as the office reads it', async () => {
  expect(await compiled(reviewer, board, { code: district.code })).toMatchSnapshot();
});

test('the board of a cycle, as a unit reads it: no counts over the others', async () => {
  expect(await compiled(clerk, board, { code: district.code })).toMatchSnapshot();
});
