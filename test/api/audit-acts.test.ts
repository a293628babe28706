import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  GraphQLID,
  type GraphQLInputType,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  graphql,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { v7 } from 'uuid';
import { actionOf } from '../../server/modules/audit/audit-trail.js';
import { Role } from '../../server/platform/actor.js';
import { Context } from '../../server/platform/context.js';
import { guardRootFields } from '../../server/platform/requires.js';
import { fingerprint } from '../kit/fingerprint.js';
import { create, save, submit, submitted } from '../kit/report-acts.js';
import { secondServer } from '../kit/second-server.js';
import { auditorOf, eventsOf } from '../kit/trail.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';

let world: World;
let district: TestDistrict;
let head: TestActor;
let clerk: TestActor;
let reviewer: TestActor;
let auditor: TestActor;

beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  district = await world.district();
  head = await world.actor(Role.DEPARTMENT_HEAD, district, district.units[0]);
  clerk = await world.actor(Role.DEPARTMENT_CLERK, district, district.units[0]);
  reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  auditor = await auditorOf(world, district);
});
afterAll(async () => {
  await world.stop();
});

describe('an act', () => {
  test('stands in the trail with who, what, when, the request and the hashes before and after', async () => {
    const created = await create(clerk, district, { title: '某局2023年报告' });
    const { id, contentHash: empty } = created.payload.report!;
    const saved = await save(clerk, id, 1, { preamble: '开头', shortcomings: [{ id: v7(), text: '人员不足' }] });
    const full = saved.payload.report!.contentHash;
    const sent = await submit(head, id, 2);
    const actorOf = ({ actor }: TestActor) => ({
      id: actor.userId,
      name: actor.userName,
      role: actor.role,
      departmentId: actor.departmentId,
    });
    const object = { type: 'report', id, label: 'u1 2023' };
    const common = { at: '2024-01-15T02:00:00.000Z', outcome: 'DONE', object, codes: [], districtId: district.id };
    expect(full).not.toBe(empty);
    expect(await eventsOf(world, auditor)).toMatchObject([
      {
        ...common,
        seq: 1,
        action: 'report.create',
        actor: actorOf(clerk),
        beforeHash: null,
        afterHash: empty,
        requestId: created.requestId,
        previousHash: null,
      },
      {
        ...common,
        seq: 2,
        action: 'report.save',
        actor: actorOf(clerk),
        beforeHash: empty,
        afterHash: full,
        requestId: saved.requestId,
        details: '{"version":2}',
      },
      { ...common, seq: 3, action: 'report.submit', actor: actorOf(head), beforeHash: full, afterHash: full, requestId: sent.requestId },
    ]);
  });

  test('repeated with the same id stands there again, as a repetition', async () => {
    const id = v7();
    await create(clerk, district, { id });
    await create(clerk, district, { id });
    const events = await eventsOf(world, auditor);
    expect(events.map(({ outcome, details }) => [outcome, details])).toEqual([
      ['DONE', '{"version":1}'],
      ['DONE', '{"repeated":true}'],
    ]);
  });

  test('keeps the name its actor had then', async () => {
    await create(clerk, district);
    await world.owner.query(`update app_user set name = '改名' where id = $1`, [clerk.actor.userId]);
    expect((await eventsOf(world, auditor))[0]!.actor!.name).toBe(clerk.actor.userName);
  });

  test('is not recorded when its transaction fails', async () => {
    const { payload } = await create(clerk, district);
    const { id } = payload.report!;
    await world.owner.query(`create function fails() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`);
    await world.owner.query(
      'create constraint trigger fails after update on report deferrable initially deferred for each row execute function fails()',
    );
    try {
      (await save(clerk, id, 1, { preamble: '开头' })).answer.expectErrors('INTERNAL_SERVER_ERROR');
    } finally {
      await world.owner.query('drop function fails() cascade');
    }
    expect((await eventsOf(world, auditor)).map(({ action, outcome, codes }) => [action, outcome, codes])).toEqual([
      ['report.create', 'DONE', []],
      ['report.save', 'REFUSED', ['INTERNAL_SERVER_ERROR']],
    ]);
  });
});

describe('a refusal', () => {
  test.each<[string, string, string[], () => Promise<unknown>]>([
    ['NOT_FOUND', 'report.save', ['NOT_FOUND'], () => save(clerk, v7(), 1, {})],
    ['an id that is none', 'report.submit', ['NOT_FOUND'], () => submit(head, `${'x'.repeat(70)}\ud800\u0000`, 1)],
    ['FORBIDDEN', 'report.create', ['FORBIDDEN'], () => create(reviewer, district)],
    ['FORBIDDEN to submit', 'report.submit', ['FORBIDDEN'], () => submit(clerk, v7(), 1)],
    ['faults of the input', 'report.create', ['TOO_LONG'], () => create(clerk, district, { title: '长'.repeat(300) })],
    ['another unit', 'report.create', ['NOT_FOUND'], () => create(clerk, district, { departmentCode: 'u2' })],
  ])('%s is recorded with its codes', async (_, action, codes, refused) => {
    const { requestId } = (await refused()) as { requestId: string };
    expect(await eventsOf(world, auditor)).toMatchObject([{ action, outcome: 'REFUSED', codes, requestId, afterHash: null }]);
  });

  test('STALE_VERSION, INVALID_TRANSITION and ALREADY_EXISTS name the object that was meant', async () => {
    const id = await submitted(head, district);
    await save(clerk, id, 3, {});
    const { payload } = await create(clerk, district);
    expect(payload.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    const other = await world.actor(Role.DEPARTMENT_CLERK, district, district.units[1]);
    const theirs = (await create(other, district, { departmentCode: 'u2' })).payload.report!.id;
    await save(other, theirs, 9, {});
    const refused = await eventsOf(world, auditor, { outcomes: ['REFUSED'] });
    expect(refused.map(({ codes, object }) => [codes, object?.type, object?.id])).toEqual([
      [['INVALID_TRANSITION'], 'report', id],
      [['ALREADY_EXISTS'], 'report', expect.any(String)],
      [['STALE_VERSION'], 'report', theirs],
    ]);
  });

  test('of a revoked token is recorded under whom it belonged to', async () => {
    await clerk.run('{ viewer { id } }');
    await world.owner.query('update token set revoked_at = now() where sha256 = $1', [clerk.actor.tokenSha256]);
    (await create(clerk, district)).answer.expectErrors('UNAUTHENTICATED');
    expect(await eventsOf(world, auditor)).toMatchObject([
      { actor: { id: clerk.actor.userId }, outcome: 'REFUSED', codes: ['UNAUTHENTICATED'] },
    ]);
  });

  test('of a token that had ended before it was first seen is recorded too, and so is one under another membership', async () => {
    await world.owner.query(`update token set expires_at = now() where sha256 = $1`, [clerk.actor.tokenSha256]);
    await world.owner.query('update app_user set disabled_at = now() where id = $1', [head.actor.userId]);
    const mutation = 'mutation { reportSubmit(id: "x", expectedVersion: 1) { userErrors { code } } }';
    const before = await fingerprint(world);
    for (const actor of [clerk, head]) (await actor.run(mutation)).expectErrors('UNAUTHENTICATED');
    (await reviewer.run(mutation, {}, { 'fazhi-membership': v7() })).expectErrors('UNAUTHENTICATED');
    // A read that is refused is no event.
    (await clerk.run('{ viewer { id } }')).expectErrors('UNAUTHENTICATED');
    expect(await fingerprint(world)).toEqual(before);
    const common = { action: 'report.submit', outcome: 'REFUSED', codes: ['UNAUTHENTICATED'] };
    expect(await eventsOf(world, auditor)).toMatchObject(
      [clerk, head, reviewer].map(({ actor }) => ({ ...common, actor: { id: actor.userId, name: actor.userName, role: actor.role } })),
    );
  });

  test('by nobody known stands in the log of the server, since no district is its own', async () => {
    const server = await secondServer(world, { logLevel: 'warn' });
    try {
      const stranger = server.as({ ...clerk, token: `fz_${'a'.repeat(43)}` });
      const answer = await stranger.run(`mutation { reportSubmit(id: "${'x'.repeat(100)}", expectedVersion: 1) { userErrors { code } } }`);
      const [error] = answer.expectErrors('UNAUTHENTICATED');
      const lines = server
        .log()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(lines).toMatchObject([
        { action: 'report.submit', objectId: 'x'.repeat(64), codes: ['UNAUTHENTICATED'], requestId: error?.extensions.requestId },
      ]);
      expect(server.log()).not.toContain(stranger.token);
      expect(await eventsOf(world, auditor)).toEqual([]);
    } finally {
      await server.stop();
    }
  });

  test('changes nothing outside the trail', async () => {
    const id = await submitted(head, district);
    const before = await fingerprint(world);
    await save(clerk, id, 3, { title: '改' });
    await submit(head, id, 3);
    await create(clerk, district, { title: '又' });
    await create(reviewer, district);
    expect(await fingerprint(world)).toEqual(before);
  });
});

test('an act whose service forgot the trail stands in it all the same, without hashes', async () => {
  const extensions = { requires: 'report.write' };
  const field = { type: GraphQLString, args: { id: { type: GraphQLID } }, extensions, resolve: () => 'done' };
  const query = new GraphQLObjectType({ name: 'Query', fields: { any: { type: GraphQLString, extensions, resolve: () => null } } });
  const mutation = new GraphQLObjectType({ name: 'Mutation', fields: { thingForget: field } });
  const schema = new GraphQLSchema({ query, mutation });
  guardRootFields(schema);
  const quiet = { error: () => undefined, warn: () => undefined, info: () => undefined };
  const contextValue = new Context(world.connected.app.services, clerk.actor, null, 'r', 'en', quiet);
  expect(await graphql({ schema, source: 'mutation { thingForget(id: "7") }', contextValue })).toEqual({ data: { thingForget: 'done' } });
  expect(await eventsOf(world, auditor)).toMatchObject([
    {
      action: 'thing.forget',
      outcome: 'DONE',
      actor: { id: clerk.actor.userId },
      object: { type: 'thing', id: '7' },
      requestId: 'r',
      afterHash: null,
    },
  ]);
});

/** The least value that a type takes. */
function least(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return least(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isRequiredInputField(field));
    return Object.fromEntries(required.map((field) => [field.name, least(field.type)]));
  }
  const values: Record<string, unknown> = { ID: v7(), Int: 1, Float: 1, Boolean: true, FiscalYear: 2023, Decimal: '1' };
  return values[type.name] ?? { Date: '2024-01-15', DateTime: '2024-01-15T02:00:00Z' }[type.name] ?? 'x';
}

test('every mutation there is leaves an event, also when the caller may not call it at all', async () => {
  const mutations = Object.values(world.connected.app.schema.getMutationType()!.getFields());
  for (const field of mutations) {
    const given = field.args.filter((arg) => isNonNullType(arg.type));
    const types = given.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
    const args = given.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const call = types ? `mutation M(${types}) { ${field.name}(${args}) { __typename } }` : `mutation { ${field.name} { __typename } }`;
    await auditor.run(call, Object.fromEntries(given.map((arg) => [arg.name, least(arg.type)])));
  }
  const events = await eventsOf(world, auditor);
  expect(events.map(({ action }) => action)).toEqual(mutations.map(({ name }) => actionOf(name)));
  for (const event of events) expect(event.actor!.id).toBe(auditor.actor.userId);
});
