import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Client, createClient } from '../../client-sdk/src/index.js';
import { Role } from '../../server/platform/actor.js';
import { appendEvents } from '../kit/trail.js';
import { type TestDistrict, World } from '../kit/world.js';

let world: World;
let district: TestDistrict;
let auditor: Client;
let clerk: Client;
beforeAll(async () => {
  world = await World.start();
  const endpoint = await world.listen();
  district = await world.district();
  const as = async (role: Role, unit?: { id: string }) =>
    createClient({ endpoint, token: (await world.actor(role, district, unit)).token, locale: 'en' });
  auditor = await as(Role.AUDITOR);
  clerk = await as(Role.DEPARTMENT_CLERK, district.units[0]);
});
afterAll(() => world.stop());

test('a trail without events has no head', async () => {
  expect(await auditor.audit.head()).toBeNull();
});

test('events are read newest first, page by page, and the head is the newest of them', async () => {
  await appendEvents(world, district.id, 120);
  const events = await auditor.audit.events({}, { pageSize: 50 }).toArray({ limit: 200 });
  expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 120 }, (_, i) => 120 - i));
  const [newest] = events;
  expect(await auditor.audit.head()).toMatchObject({ districtId: district.id, seq: 120, hash: newest!.hash, at: newest!.at });
  expect(await auditor.audit.events({ outcomes: ['REFUSED'] }).toArray({ limit: 1 })).toEqual([]);
});

test('nobody else reads them', async () => {
  await expect(clerk.audit.head()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(clerk.audit.events().toArray({ limit: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
