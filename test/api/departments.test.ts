import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';

let world: World;
let district: TestDistrict;
let admin: TestActor;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  district = await world.district();
  admin = await world.actor(Role.DISTRICT_ADMIN, district);
});
afterAll(() => world.stop());

interface Saved {
  readonly departmentSave: {
    readonly department: { name: string; names: { name: string; validFrom: string; validTo: string | null }[] } | null;
    readonly userErrors: { code: string; field: string[] | null }[];
  };
}
const document = `mutation ($input: DepartmentSaveInput!) { departmentSave(input: $input) {
  department { id code name shortName aliases kind position names { name shortName validFrom validTo } successors { code } }
  userErrors { code message field } } }`;
const save = async (input: object) => (await admin.run<Saved>(document, { input })).expectData().departmentSave;
const codes = ({ userErrors }: Saved['departmentSave']) => userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`);

const bureau = (id = v7()) => ({
  id,
  code: 'sfj',
  name: '司法局',
  shortName: '司法局',
  nameFrom: '2019-01-01',
  kind: 'DEPARTMENT',
  position: 3,
  aliases: ['区司法局'],
});

test('a unit is made, and the same call again changes nothing more', async () => {
  const input = bureau();
  const first = await save(input);
  expect(first).toEqual({
    department: {
      id: input.id,
      code: 'sfj',
      name: '司法局',
      shortName: '司法局',
      aliases: ['区司法局'],
      kind: 'DEPARTMENT',
      position: 3,
      names: [{ name: '司法局', shortName: '司法局', validFrom: '2019-01-01', validTo: null }],
      successors: [],
    },
    userErrors: [],
  });
  expect(await save(input)).toEqual(first);
});

test('a renaming keeps the old name with the days on which it was borne, and a slip is corrected on the same day', async () => {
  const { id } = bureau();
  await save(bureau(id));
  const renamed = await save({ id, name: '司法行政局', nameFrom: '2022-03-01' });
  expect(renamed.department).toMatchObject({
    name: '司法行政局',
    names: [
      { name: '司法局', validFrom: '2019-01-01', validTo: '2022-02-28' },
      { name: '司法行政局', validFrom: '2022-03-01', validTo: null },
    ],
  });
  const corrected = await save({ id, name: '法治局', nameFrom: '2022-03-01' });
  expect(corrected.department?.names.map((n) => n.name)).toEqual(['司法局', '法治局']);
});

test('units that took over are the whole list, and nobody follows itself', async () => {
  const { id } = bureau();
  await save({ ...bureau(id), successors: [{ departmentCode: 'u1', onDate: '2024-01-01' }] });
  expect((await save({ id, successors: [{ departmentCode: 'u2', onDate: '2024-01-01' }] })).department).toMatchObject({
    successors: [{ code: 'u2' }],
  });
  const circle = { id: district.units[1]!.id, successors: [{ departmentCode: 'sfj', onDate: '2024-01-01' }] };
  expect(codes(await save(circle))).toEqual(['INVALID_VALUE input.successors']);
  expect(codes(await save({ id, successors: [{ departmentCode: 'sfj', onDate: '2024-01-01' }] }))).toEqual([
    'INVALID_VALUE input.successors.0.departmentCode',
  ]);
});

test('every fault is named at once with its path, and a refusal changes nothing', async () => {
  const { id } = bureau();
  await save(bureau(id));
  const foreign = await world.district();
  const all = async () => {
    const { rows } = await world.owner.query(
      `select jsonb_agg(to_jsonb(d) order by d.id) as units, (select jsonb_agg(to_jsonb(n) order by n.id) from department_name n) as names from department d`,
    );
    return rows;
  };
  const before = await all();
  const cases: [object, string[]][] = [
    [
      { id: v7() },
      ['REQUIRED input.code', 'REQUIRED input.name', 'REQUIRED input.shortName', 'REQUIRED input.kind', 'REQUIRED input.position'],
    ],
    [{ ...bureau('x'), code: 'ABC' }, ['INVALID_VALUE input.id', 'INVALID_VALUE input.code']],
    [bureau(), ['ALREADY_EXISTS input.code']],
    [{ ...bureau(foreign.units[0]!.id), code: 'new' }, ['ID_TAKEN input.id']],
    [{ id, code: 'other' }, ['INVALID_VALUE input.code']],
    [{ id, name: '早', nameFrom: '2018-12-31' }, ['INVALID_VALUE input.nameFrom']],
    [{ id, name: '未来', nameFrom: '2999-01-01' }, ['INVALID_VALUE input.nameFrom']],
    [{ id, position: 0, aliases: [''] }, ['INVALID_VALUE input.position', 'REQUIRED input.aliases.0']],
    [{ id, successors: [{ departmentCode: '\u0000', onDate: '2024-01-01' }] }, ['NOT_FOUND input.successors.0.departmentCode']],
  ];
  for (const [input, expected] of cases) expect(codes(await save(input))).toEqual(expected);
  expect(await all()).toEqual(before);
});
