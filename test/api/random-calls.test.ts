import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc, { type GeneratorValue } from 'fast-check';
import { roleMayCall } from '../../server/platform/actions.js';
import type { RootFieldExtensions } from '../../server/platform/requires.js';
import type { Answer } from '../kit/answer.js';
import { type Caller, foreignMarkers, MarkedDistricts, markerOf } from '../kit/marked-districts.js';
import { allIds, type Ids, type OneOf, RandomMutations, wideRead } from '../kit/random-calls.js';
import { randomOperation, type ValuePool } from '../kit/random-operation.js';
import { twinsFor } from '../kit/twin-calls.js';
import { World } from '../kit/world.js';

/** `RANDOM_SEED=… RANDOM_CALLS=…` repeats a run or makes a longer one. */
const seed = Number(process.env.RANDOM_SEED ?? 20_240_115);
const runs = Number(process.env.RANDOM_CALLS ?? 1600);

let world: World;
let made: MarkedDistricts;
let ids: Ids;
let mutations: RandomMutations;
let pool: ValuePool;

beforeAll(async () => {
  world = await World.start();
  made = await MarkedDistricts.make(world);
  await world.owner.query(
    `insert into token (id, membership_id, label, sha256, created_at) select gen_random_uuid(), id, 'spare', md5(id::text), now() from membership`,
  );
  for (const [name, { id }] of made.districts)
    await world.owner.query(
      `insert into indicator_synonym (id, district_id, label, unit, indicator_code, state, at, by) values (gen_random_uuid(), $1, $2, '次', 'STUDY_SESSIONS', 'CONFIRMED', now(), '审核')`,
      [id, markerOf(name, 'u1', 'released')],
    );
  ids = await allIds(world);
  mutations = new RandomMutations(made, ids);
  pool = await valuePool();
});
afterAll(() => world.stop());

async function valuePool(): Promise<ValuePool> {
  const districtCodes = [...made.districts.values()].map((d) => d.code);
  const cursors: string[] = [];
  for (const caller of made.callers.filter((c) => c.role !== null)) {
    const answer = await caller.actor!.run<Record<string, { edges: { cursor: string }[] }>>('{ reports { edges { cursor } } } ');
    cursors.push(...(answer.data?.reports?.edges ?? []).map((e) => e.cursor));
  }
  const years = [2021, 2022, 2023, 2024];
  return {
    ...{ code: [...districtCodes, 'u1', 'u2', '999999'], 'district.code': [...districtCodes, '999999'], 'department.code': ['u1', 'u2'] },
    ...{
      districtCode: [...districtCodes, ...districtCodes, '999999'],
      departmentCode: ['u1', 'u2', 'nobody'],
      departmentCodes: ['u1', 'u2'],
    },
    ...{ year: years, years, number: [1, 1, 2], text: ['SECRET', 'SECRET-A', 'SECRET-B', '%'], name: ['测试', 'SECRET'] },
    ...{ id: [...made.reports, ...made.reports, ...made.reports].map((r) => r.id).concat(ids.any) },
    ...{ first: [1, 2, 5, 50, 100], on: ['2024-01-15'], after: cursors },
    ...{ from: ['2020-01-01T00:00:00Z'], to: ['2030-01-01T00:00:00Z'], actorId: ids.owned.app_user.map((u) => u.id), objectId: ids.any },
    ...{ objectType: ['report', 'department'], actions: ['report.save', 'report.read'] },
  };
}

/** What the caller is told, without what no two answers share. */
const told = ({ status, body }: Answer<unknown>, key: string): string =>
  `${status} ${body.replace(/"requestId":"[^"]*"/g, '').replaceAll(key, 'KEY')}`;

const seen = { calls: 0, data: 0, markers: 0, twins: 0, fields: new Set<string>() };

/** `faults` are codes of errors that show a mistake of the server, or of this test. */
async function ask(
  caller: Caller,
  { query, variables }: { query: string; variables: Record<string, unknown> },
  faults = ['INTERNAL_SERVER_ERROR', 'BAD_USER_INPUT', 'QUERY_TOO_COSTLY'],
): Promise<Answer<unknown>> {
  const answer = caller.actor ? await caller.actor.run(query, variables) : await world.send(query, variables);
  seen.calls += 1;
  if (answer.errors.length === 0) seen.data += 1;
  if (answer.body.includes('SECRET-')) seen.markers += 1;
  const fault = answer.errors.some((e) => faults.includes(e.extensions.code));
  const leaked = foreignMarkers(caller, answer.body);
  if (fault || leaked.length > 0) {
    throw new Error(
      [`${caller.name} is told ${leaked.join(', ') || 'of a fault'}`, query, JSON.stringify(variables), answer.body.slice(0, 3000)].join(
        '\n',
      ),
    );
  }
  return answer;
}

async function askTwins(caller: Caller, oneOf: OneOf): Promise<void> {
  const { field, hidden, unknown, callWith } = oneOf(twinsFor(caller, made, ids, oneOf));
  const known = callWith(hidden);
  const answers = [told(await ask(caller, known), hidden), told(await ask(caller, callWith(unknown)), unknown)];
  seen.twins += 1;
  seen.fields.add(field);
  if (answers[0] !== answers[1]) {
    throw new Error([`${caller.name} can tell that ${hidden} exists`, known.query, JSON.stringify(known.variables), ...answers].join('\n'));
  }
}

const askQuery = (draw: GeneratorValue, caller: Caller) => {
  const operation = randomOperation(draw, world.connected.app.schema, pool, {
    without: new Set(),
    prefer: (field) => roleMayCall(caller.role, (field.extensions as RootFieldExtensions).requires!),
  });
  for (const [, field] of operation.query.matchAll(/r\d: (\w+)/g)) seen.fields.add(field!);
  // Some of its arguments are wrong on purpose.
  return ask(caller, operation, ['INTERNAL_SERVER_ERROR']);
};

test('every mutation comes up', () => {
  const fields = Object.keys(world.connected.app.schema.getMutationType()?.getFields() ?? {});
  expect([...mutations.fields].sort()).toEqual(fields.sort());
});

test(`no answer tells what its reader may not see, in ${runs} random calls (RANDOM_SEED=${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const oneOf: OneOf = (list) => list[draw(fc.nat, { max: list.length - 1 })]!;
      // Those who read text come up more often.
      const caller =
        draw(fc.nat, { max: 2 }) > 0 ? oneOf(made.callers.filter((c) => roleMayCall(c.role, 'report.read'))) : oneOf(made.callers);
      const kind = draw(fc.nat, { max: 99 });
      if (kind < 35) await askQuery(draw, caller);
      else if (kind < 55) await ask(caller, wideRead(caller, made, oneOf));
      else if (kind < 75) {
        const field = oneOf(mutations.fields);
        seen.fields.add(field);
        await ask(caller, mutations.write(field, caller, oneOf));
      } else await askTwins(caller, oneOf);
    }),
    // Calls change what later ones find, so a failure is not made smaller.
    { seed, numRuns: runs, endOnFailure: true },
  );
  // Otherwise nothing was looked at.
  expect(seen.data).toBeGreaterThan(seen.calls / 5);
  expect(seen.markers).toBeGreaterThan(seen.calls / 32);
  const { schema } = world.connected.app;
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
  if (runs >= 1600) expect(fields.filter((field) => !seen.fields.has(field))).toEqual([]);
}, 600_000);
