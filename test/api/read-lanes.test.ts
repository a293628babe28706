import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc, { type GeneratorValue } from 'fast-check';
import { mayCall } from '../../server/platform/actions.js';
import { anonymous, Role } from '../../server/platform/actor.js';
import type { RootFieldExtensions } from '../../server/platform/requires.js';
import { comparable, Lanes, type TwoAnswers } from '../kit/lanes.js';
import { type RandomOperation, randomOperation, type ValuePool } from '../kit/random-operation.js';
import { type TestActor, type TestUnit, World } from '../kit/world.js';

/** `LANES_SEED=… LANES_RUNS=…` repeats a run or makes a longer one. */
const seed = Number(process.env.LANES_SEED ?? 20_240_115);
const runs = Number(process.env.LANES_RUNS ?? 300);

let world: World;
let lanes: Lanes;
let readers: Readonly<Record<string, Pick<TestActor, 'actor' | 'token'> | null>>;
let pool: ValuePool;

beforeAll(async () => {
  world = await World.start('demo');
  lanes = await Lanes.start(world);
  const one = async <T extends object>(sql: string) => (await world.owner.query<T>(sql)).rows[0]!;
  const district = await one<{ id: string }>(`select id from district where code = '500153'`);
  const unit = (code: string) => one<TestUnit>(`select id, code from department where code = '${code}'`);
  const as = (role: Role, of?: TestUnit) => world.actor(role, district, of);
  const own = await unit('zstzcjj');
  readers = {
    clerk: await as(Role.DEPARTMENT_CLERK, own),
    head: await as(Role.DEPARTMENT_HEAD, own),
    drafter: await as(Role.DEPARTMENT_HEAD, await unit('rsj')),
    reviewer: await as(Role.DISTRICT_REVIEWER),
    director: await as(Role.DISTRICT_DIRECTOR),
    admin: await as(Role.DISTRICT_ADMIN),
    auditor: await as(Role.AUDITOR),
    anonymous: null,
    stranger: { actor: anonymous, token: 'fz_nobody-has-this-token' },
  };
  pool = await valuePool();
});

afterAll(async () => {
  await lanes.stop();
  await world.stop();
});

/** Values that find something, values that find nothing and values that are refused. */
async function valuePool(): Promise<ValuePool> {
  const { rows } = await world.owner.query<{ id: string }>('select id from report order by id limit 4');
  const cursors = async (list: string) => {
    const query = `{ ${list} { edges { cursor } } }`;
    const { usual } = await lanes.ask(readers.reviewer!.token, query);
    const connection = Object.values(usual.expectData() as Record<string, { edges: { cursor: string }[] }>)[0]!;
    return connection.edges.slice(0, 8).map((e) => e.cursor);
  };
  const reports = await cursors('reports');
  const shortcomings = [...(await cursors('shortcomings')), ...(await cursors('shortcomings(orderBy: OLDEST_FIRST)'))];
  return {
    code: ['500153', 'zstzcjj', 'jw', 'sfj', '999999'],
    districtCode: [...Array<string>(20).fill('500153'), '999999', "' or 1=1 --", '\u0000'],
    departmentCode: ['zstzcjj', 'zstzcjj', 'rsj', 'sfj', 'nobody'],
    departmentCodes: ['zstzcjj', 'jw', 'sfj', 'nobody'],
    year: [2022, 2023, 2023, 2024, 2100],
    years: [2022, 2023, 2024],
    id: [...rows.map((r) => r.id), rows[0]!.id.toUpperCase(), 'no-uuid', '00000000-0000-0000-0000-000000000000'],
    first: [1, 1, 2, 2, 3, 3, 4, 5, 7, 7, 20, 50, 100, 0, 101],
    'reports.after': [...reports, shortcomings[0], 'bm90IGEgY3Vyc29y'],
    'shortcomings.after': [...shortcomings, reports[0], ''],
    ...{
      'publicReport.year': [2022, 2022, 2023],
      'publicReports.year': [2022, 2023],
      'publicReports.after': [...(await cursors('publicReports(districtCode: "500153")')), ''],
    },
    text: ['人员', '%', '_', '\\', ''],
    on: ['2024-01-15', '1999-12-31', '2021-06-30'],
    'auditEvents.after': [reports[0], Buffer.from('[9]').toString('base64url')],
    from: ['2023-01-01T00:00:00Z', '2024-01-15T09:30:00+08:00', 'yesterday'],
    to: ['2025-01-01T00:00:00Z', '2023-01-01T00:00:00Z'],
    actorId: [readers.clerk!.actor.userId, 'no-uuid'],
    objectId: [rows[0]!.id, ''],
    objectType: ['report', 'department'],
    actions: ['report.save', 'report.read', '\u0000'],
  };
}

const described = (reader: string, { query, variables }: RandomOperation, { usual, byGraphql, passedThrough }: TwoAnswers): string =>
  [
    `As ${reader} both lanes must give the same (${passedThrough ? 'lane F answered' : 'lane F stood aside'}).`,
    query,
    `variables: ${JSON.stringify(variables)}`,
    `usual:      ${comparable(usual).slice(0, 3000)}`,
    `by graphql: ${comparable(byGraphql).slice(0, 3000)}`,
  ].join('\n');

/** Reader by name; those with rows to see are drawn more often than those who are turned away. */
const drawReader = (draw: GeneratorValue): string => {
  const names = Object.keys(readers);
  return names[Math.min(draw(fc.nat, { max: 15 }), draw(fc.nat, { max: names.length - 1 }))]!;
};

const drawOperation = (draw: GeneratorValue, reader: string): RandomOperation => {
  const { actor } = readers[reader] ?? { actor: anonymous };
  return randomOperation(draw, world.connected.app.schema, pool, {
    // Fields of a DataLoader take every operation off lane F.
    without: new Set([
      ...['Report.contentHash', 'Report.changedSinceSubmission', 'Report.checks', 'Report.publicEditionPreview'],
      ...['PublicReport.document', 'AuditHead.signature', 'Token.lastUsedAt'],
    ]),
    // So does a query that no SQL answers.
    prefer: (field) => {
      const { read, requires } = field.extensions as RootFieldExtensions;
      return read !== undefined && mayCall(actor, requires!);
    },
  });
};

async function askAlike(reader: string, operation: RandomOperation): Promise<TwoAnswers> {
  const answers = await lanes.ask(readers[reader]?.token ?? null, operation.query, operation.variables);
  const fault = answers.usual.errors.some((e) => e.extensions.code === 'INTERNAL_SERVER_ERROR');
  if (fault || comparable(answers.usual) !== comparable(answers.byGraphql)) throw new Error(described(reader, operation, answers));
  return answers;
}

const settings = { seed, numRuns: runs, markInterruptAsFailure: false, interruptAfterTimeLimit: 90 * runs };

test(`lane F gives what graphql-js gives, on ${runs} random operations (LANES_SEED=${seed})`, async () => {
  const seen = { asked: 0, passedThrough: 0, withData: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const reader = drawReader(draw);
      const { usual, passedThrough } = await askAlike(reader, drawOperation(draw, reader));
      seen.asked += 1;
      if (passedThrough) seen.passedThrough += 1;
      if (usual.errors.length > 0) seen.refused += 1;
      else if (usual.body.length > 150) seen.withData += 1;
    }),
    settings,
  );
  // Otherwise lane C would be compared with itself, or nothing with nothing.
  expect(seen.passedThrough).toBeGreaterThan(seen.asked / 4);
  expect(seen.withData).toBeGreaterThan(seen.asked / 8);
  expect(seen.refused).toBeGreaterThan(0);
}, 120_000);

/** The same variables turned round: what was included is skipped, what was given is null where it may be. */
const turned = ({ query, variables }: RandomOperation): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      if (typeof value === 'boolean') return [name, !value];
      return [name, query.includes(`$${name}: `) && !new RegExp(`\\$${name}: [^,)]*!( =|,|\\))`).test(query) ? null : value];
    }),
  );

test('a document answers by the variables and the reader at hand, whoever asked it with whatever before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const first = drawReader(draw);
      const then = drawReader(draw);
      const operation = drawOperation(draw, first);
      const other = { query: operation.query, variables: turned(operation) };
      for (const [reader, asked] of [
        [first, operation],
        [then, other],
        [first, other],
        [then, operation],
      ] as const) {
        const { usual } = await askAlike(reader, asked);
        // A comment makes it another document to the server: nothing remembered can serve it.
        const { usual: fresh } = await askAlike(reader, {
          query: `${asked.query}\n# ${reader} ${JSON.stringify(asked.variables)}`,
          variables: asked.variables,
        });
        const unplaced = (text: string) => text.replace(/"locations":\[[^\]]*\]/g, '');
        expect(unplaced(comparable(usual))).toBe(unplaced(comparable(fresh)));
      }
    }),
    { ...settings, numRuns: Math.ceil(runs / 10) },
  );
}, 120_000);

test.each([
  ['fields that change names', '{ viewer { role: id id: __typename __typename: role } }'],
  [
    'names that JavaScript knows',
    '{ viewer { __proto__: id constructor: role toString: id } district(code: "500153") { __proto__: code } }',
  ],
  ['an embedded object without a field left', '{ reports { nodes { submission { by @skip(if: true) } } } }'],
  [
    'objects without a field left',
    '{ viewer { id @include(if: false) } reports { edges { cursor @skip(if: true) } pageInfo { hasNextPage @skip(if: true) } } }',
  ],
  ['no root field left', '{ viewer @skip(if: true) { id } }'],
  [
    'a connection of which only its type is asked',
    '{ reports { __typename } shortcomings { edges { __typename } pageInfo { __typename } } }',
  ],
  ['a fragment that is skipped once and spread once', '{ viewer { ...F @skip(if: true) ...F } } fragment F on Viewer { id role }'],
  [
    'the same list under two names',
    '{ reports(first: 1) { nodes { a: activities { id } b: activities { figures { id } } activities { heading } } } }',
  ],
  [
    'nodes and edges side by side',
    '{ reports(first: 2) { edges { node { id } } nodes { title } edges { cursor node { status } } nodes { id } } }',
  ],
  ['one refused field beside one with data', '{ reports(first: 0) { totalCount } district(code: "500153") { name } }'],
  ['a field beside one that is forbidden', '{ viewer { role } consolidation(districtCode: "500153", year: 2023) { year } }'],
  ['the schema beside data', '{ __schema { queryType { name } } viewer { role } __type(name: "Report") { kind } }'],
])('%s: both lanes agree for every reader', async (_, query) => {
  for (const reader of Object.keys(readers)) await askAlike(reader, { query, variables: {} });
});
