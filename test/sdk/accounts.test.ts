import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient, newId, RefusedError, UnauthenticatedError } from '../../client-sdk/src/index.js';
import { Role } from '../../server/platform/actor.js';
import { type TestDistrict, World } from '../kit/world.js';

let world: World;
let endpoint: string;
let district: TestDistrict;
beforeAll(async () => {
  world = await World.start();
  endpoint = await world.listen();
  district = await world.district({ units: 1 });
});
afterAll(() => world.stop());

test('an administrator makes a unit, a person and a token, and takes the token back, by the SDK alone', async () => {
  const admin = createClient({ endpoint, token: (await world.actor(Role.DISTRICT_ADMIN, district)).token, locale: 'en' });
  const unit = await admin.departments.saveOrThrow({
    code: 'sfj',
    name: '司法局',
    shortName: '司法局',
    nameFrom: '2019-01-01',
    kind: 'DEPARTMENT',
    position: 2,
  });
  const renamed = await admin.departments.saveOrThrow({ id: unit.id, name: '司法行政局', nameFrom: '2022-01-01' });
  expect(renamed.names.map(({ name, validTo }) => [name, validTo])).toEqual([
    ['司法局', '2021-12-31'],
    ['司法行政局', null],
  ]);

  const membershipId = newId();
  const user = await admin.users.saveOrThrow({
    name: '张三',
    addMemberships: [{ id: membershipId, role: 'DEPARTMENT_CLERK', departmentCode: 'sfj' }],
  });
  const { token, issued } = await admin.tokens.issueOrThrow({ membershipId, label: '接口', actions: ['report.read'] });
  const machine = createClient({ endpoint, token: token!, locale: 'en' });
  expect(await machine.viewer()).toMatchObject({ role: 'DEPARTMENT_CLERK', department: { code: 'sfj' } });
  await expect(machine.districts.get(district.code)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const elsewhere = createClient({ endpoint, token: token!, membership: newId(), locale: 'en' });
  await expect(elsewhere.viewer()).rejects.toBeInstanceOf(UnauthenticatedError);

  const listed = await admin.users.list({ name: '张' }).toArray({ limit: 5 });
  expect(listed).toMatchObject([{ id: user.id, tokens: [{ id: issued.id, label: '接口', revokedAt: null }] }]);

  expect((await admin.tokens.revokeOrThrow(issued.id)).revokedAt).not.toBeNull();
  await expect(machine.viewer()).rejects.toBeInstanceOf(UnauthenticatedError);
});

test('a refusal is returned, and thrown by the forms that promise a subject', async () => {
  const admin = createClient({ endpoint, token: (await world.actor(Role.DISTRICT_ADMIN, district)).token, locale: 'en' });
  const { user, userErrors } = await admin.users.save({ name: '李四' });
  expect([user, userErrors.map((e) => e.code)]).toEqual([null, ['REQUIRED']]);
  await expect(admin.users.saveOrThrow({ name: '李四' })).rejects.toBeInstanceOf(RefusedError);
  await expect(admin.tokens.issueOrThrow({ membershipId: newId(), label: 'x' })).rejects.toBeInstanceOf(RefusedError);
  await expect(admin.tokens.revokeOrThrow(newId())).rejects.toBeInstanceOf(RefusedError);
  await expect(admin.departments.saveOrThrow({ name: 'x' })).rejects.toBeInstanceOf(RefusedError);
});
