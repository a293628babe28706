import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Client, createClient, RefusedError } from '../../client-sdk/src/index.js';
import { Role } from '../../server/platform/actor.js';
import { type TestDistrict, World } from '../kit/world.js';
import { broken, data, type Peer, startPeer } from './peer.js';

describe('against the server', () => {
  let world: World;
  let url: string;
  let district: TestDistrict;
  let director: Client;
  beforeAll(async () => {
    world = await World.start();
    url = await world.listen();
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    district = await world.district({ units: 2, years: [] });
    director = createClient({ endpoint: url, token: (await world.actor(Role.DISTRICT_DIRECTOR, district)).token, locale: 'en' });
  });

  const deadlines = [{ kind: 'DEPARTMENT', opensOn: '2024-01-01', dueOn: '2024-01-20', publishOn: '2024-03-31' }] as const;

  test('a year is opened, extended for one unit, closed, and opened again', async () => {
    const { cycles } = director;
    const input = { districtCode: district.code, year: 2023, deadlines: [...deadlines] };
    const opened = await cycles.openOrThrow(input);
    expect(opened.submissions.map(({ dueOn }) => dueOn)).toEqual(['2024-01-20', '2024-01-20']);
    const extension = await cycles.extendOrThrow(district.code, 'u2', 2023, { until: '2024-02-01', reason: '机构改革' });
    expect(extension).toMatchObject({ dueOn: '2024-02-01', extensionReason: '机构改革', department: { code: 'u2' } });
    expect(await cycles.closeOrThrow(district.code, 2023)).toMatchObject({ status: 'CLOSED' });
    expect(await cycles.reopenOrThrow(district.code, 2023)).toMatchObject({ status: 'OPEN', closure: null });
    expect(await cycles.get(district.code, 2023)).toMatchObject({ id: opened.id, status: 'OPEN' });
  });

  test('a refusal is returned, or thrown where that was asked for', async () => {
    const input = { districtCode: district.code, year: 2023, deadlines: deadlines.map((d) => ({ ...d, dueOn: '2024-03-02' })) };
    expect(await director.cycles.open(input)).toMatchObject({ cycle: null, userErrors: [{ code: 'AFTER_STATUTORY_DATE' }] });
    await expect(director.cycles.openOrThrow(input)).rejects.toBeInstanceOf(RefusedError);
    await expect(director.cycles.closeOrThrow(district.code, 2023)).rejects.toBeInstanceOf(RefusedError);
    await expect(director.cycles.reopenOrThrow(district.code, 2023)).rejects.toBeInstanceOf(RefusedError);
    await expect(director.cycles.extendOrThrow(district.code, 'u1', 2023, { until: '2024-02-01', reason: 'x' })).rejects.toBeInstanceOf(
      RefusedError,
    );
  });

  test('a key of the caller makes two calls one act', async () => {
    await director.cycles.openOrThrow({ districtCode: district.code, year: 2023, deadlines: [...deadlines] });
    const close = () => director.cycles.close(district.code, 2023, { idempotencyKey: 'closing-2023' });
    expect(await close()).toEqual(await close());
    expect(await director.cycles.close(district.code, 2023)).toMatchObject({ cycle: null, userErrors: [{ code: 'INVALID_TRANSITION' }] });
  });
});

describe('over a line that breaks', () => {
  let peer: Peer;
  beforeAll(async () => {
    peer = await startPeer();
  });
  afterAll(() => peer.stop());
  beforeEach(() => {
    peer.received.length = 0;
  });

  test('an act without an id is repeated under one key, and the next act has another', async () => {
    peer.replies = [broken, data({ cycleClose: { cycle: null, userErrors: [] } })];
    const { cycles } = createClient({ endpoint: peer.url, token: 't' });
    await cycles.close('500153', 2023);
    await cycles.close('500153', 2023);
    const [first, second, third] = peer.received.map(({ headers }) => headers['idempotency-key']);
    expect(first).toMatch(/^"[0-9a-f-]{36}"$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test('a query and an act with an id carry no key', async () => {
    peer.replies = [data({ cycle: null }), data({ cycleOpen: { cycle: null, userErrors: [] } })];
    const { cycles } = createClient({ endpoint: peer.url, token: 't' });
    await cycles.get('500153', 2023);
    await cycles.open({ districtCode: '500153', year: 2023, deadlines: [] });
    expect(peer.received.map(({ headers }) => headers['idempotency-key'])).toEqual([undefined, undefined]);
    expect(peer.received[1]?.body.variables).toMatchObject({ input: { id: expect.stringMatching(/^[0-9a-f-]{36}$/) } });
  });
});
