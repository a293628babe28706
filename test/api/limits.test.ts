import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { Role } from '../../server/platform/actor.js';
import { documentLimits } from '../../server/platform/limits.js';
import { type TestActor, World } from '../kit/world.js';

let world: World;
let clerk: TestActor;
beforeAll(async () => {
  world = await World.start();
  const district = await world.district();
  clerk = await world.actor(Role.DEPARTMENT_CLERK, district, district.units[0]);
});
afterAll(() => world.stop());

const nested = (levels: number) => `{ viewer { district ${'{ cycles { district '.repeat(levels)}{ code }${' } }'.repeat(levels)} } }`;
const aliases = (count: number, field: string) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ')} }`;

describe('a document larger than any real one is refused with status 400 before anything of it runs', () => {
  test.each([
    ['deeper than the limit', nested(documentLimits.depth), 'QUERY_TOO_COSTLY'],
    ['with too many aliases', aliases(documentLimits.aliases + 1, 'viewer { id }'), 'QUERY_TOO_COSTLY'],
    ['with too many aliases of introspection', aliases(200, '__schema { types { name } }'), 'QUERY_TOO_COSTLY'],
    ['with too many aliases of __typename', aliases(100, '__typename'), 'QUERY_TOO_COSTLY'],
    ['with too many tokens', `{ viewer { ${'id '.repeat(documentLimits.tokens)} } }`, 'BAD_USER_INPUT'],
    ['with too many characters', `{ viewer { id } } #${' '.repeat(documentLimits.characters)}`, 'BAD_USER_INPUT'],
    ['that is a subscription', 'subscription { viewer { id } }', 'BAD_USER_INPUT'],
    ['nested in arguments beyond the stack', `{ viewer(a: ${'['.repeat(1900)}${']'.repeat(90)}) { id } }`, 'BAD_USER_INPUT'],
  ])('%s', async (_, document, code) => {
    world.forgetStatements();
    const answer = await clerk.run(document);
    expect(answer.status).toBe(400);
    expect(answer.expectErrors(code)[0]?.message).not.toContain('call stack');
    expect(world.statements.filter((s) => s.startsWith('begin'))).toEqual([]);
  });
});

test('the introspection query of tools is answered', async () => {
  expect((await clerk.run<{ __schema: unknown }>(getIntrospectionQuery())).expectData().__schema).toBeDefined();
});

test.each([
  ['in one direction and back', '{ reports { nodes { shortcomings { commitments { addresses { id } } } } } }'],
  ['through a to-one relation', '{ reports { nodes { shortcomings { report { shortcomings { id } } } } } }'],
  ['through the district', '{ viewer { district { cycles { district { cycles { year } } } } } }'],
])('a query that follows one relation twice (%s) is refused', async (_, document) => {
  (await clerk.run(document)).expectErrors('QUERY_TOO_COSTLY');
});

test('a statement that takes too long is stopped and its connection serves the next one', async () => {
  const slow = world.connected.app.services.database.read(clerk.actor, [
    { text: `select set_config('statement_timeout', '50', true)`, values: [] },
    { text: 'select pg_sleep(20)', values: [] },
  ]);
  await expect(slow).rejects.toMatchObject({ extensions: { code: 'QUERY_TOO_COSTLY' } });
  expect((await clerk.run('{ viewer { id } }')).expectData()).toBeDefined();
});

test('when no connection comes free in time the answer is OVERLOADED', async () => {
  const { database } = world.connected.app.services;
  const held = Array.from({ length: 4 }, () => database.transaction(clerk.actor, (tx) => tx.rows('select pg_sleep(13)')));
  (await clerk.run('{ viewer { id } }')).expectErrors('OVERLOADED');
  await Promise.all(held);
}, 30_000);
