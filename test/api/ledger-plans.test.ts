import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../server/platform/actor.js';
import { fillReports } from '../kit/bulk.js';
import { Sql } from '../kit/sql.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';

let world: World;
let home: TestDistrict;
let reviewer: TestActor;
beforeAll(async () => {
  world = await World.start();
  const years = [2020, 2021, 2022];
  for (let i = 0; i < 6; i += 1) {
    const district = await world.district({ units: 40, years });
    for (const year of years) await fillReports(world, district, { year, items: 3 });
    home ??= district;
  }
  reviewer = await world.actor(Role.DISTRICT_REVIEWER, home);
  await world.owner.query('analyze');
}, 180_000);
afterAll(() => world.stop());

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly PlanNode[];
}
const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** How PostgreSQL reaches the tables of the ledger for what a query really sends, as the app role. */
async function plannedFor(query: string): Promise<string[]> {
  world.forgetStatements();
  (await reviewer.run(query)).expectData();
  const statement = world.statements.find((text) => / from (shortcoming|commitment)_state /.test(text));
  if (!statement) throw new Error(`The list was not read:\n${world.statements.join('\n')}`);
  const sql = await Sql.connect(world.database.appUrl);
  try {
    const me = { district: home.id, department: '', scope: 'OFFICE', user: reviewer.actor.userId ?? '' };
    const plan = await sql.rolledBack(me, async () => {
      const { rows } = await sql.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`explain (generic_plan, format json) ${statement}`);
      return rows[0]!['QUERY PLAN'][0].Plan;
    });
    return nodesOf(plan)
      .filter((node) => ['shortcoming_state', 'commitment_state', 'shortcoming_commitment_state'].includes(node['Relation Name'] ?? ''))
      .map((node) => `${node['Node Type']} ${node['Relation Name']}`);
  } finally {
    await sql.close();
  }
}

test.each([
  ['all', 'shortcomings(first: 50) { nodes { id text } }'],
  ['open', 'shortcomings(filter: { states: [OPEN], current: true }, first: 50) { nodes { id lineage { state } } }'],
  ['recurring', 'shortcomings(filter: { recurring: true }, first: 50) { nodes { id } }'],
  ['promised in vain', 'shortcomings(filter: { promisedInVain: true }, first: 50) { nodes { id } }'],
  ['two characters of text', 'shortcomings(filter: { text: "不足" }, first: 50) { nodes { id } }'],
  ['overdue commitments', 'commitments(filter: { overdue: true }, first: 50) { nodes { id daysOverdue } }'],
  [
    'open as of a day',
    'shortcomings(filter: { states: [OPEN], current: true }, first: 50, asOf: "2024-06-30") { nodes { id lineage { state } } }',
  ],
])('with other districts beside it, no question reads the table through: %s', async (_, field) => {
  const reached = await plannedFor(`{ ${field} }`);
  expect(reached.length).toBeGreaterThan(0);
  expect(reached.filter((node) => node.startsWith('Seq Scan'))).toEqual([]);
});
