import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { Calendar } from '../kit/calendar.js';
import { World } from '../kit/world.js';

let world: World;
let calendar: Calendar;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());
beforeEach(async () => {
  calendar = await Calendar.open(world);
});

describe('a cycle', () => {
  test('is open until the director closes it, whatever the clock, and says who closed it', async () => {
    await world.setClock('2030-01-01T00:00:00Z');
    expect((await calendar.board()).status).toBe('OPEN');
    const { cycle } = await calendar.change('cycleClose');
    expect(cycle).toEqual({ status: 'CLOSED', closure: { at: '2030-01-01T00:00:00.000Z', by: calendar.director.actor.userName } });
    expect((await calendar.change('cycleReopen')).cycle).toEqual({ status: 'OPEN', closure: null });
  });

  test('that is closed takes no report until it is reopened', async () => {
    await calendar.change('cycleClose');
    const head = await world.actor(Role.DEPARTMENT_HEAD, calendar.district, calendar.unit(1));
    const create = `mutation($input: ReportCreateInput!) { reportCreate(input: $input) { userErrors { code } } }`;
    const input = { id: v7(), districtCode: calendar.district.code, departmentCode: 'u1', year: 2023 };
    expect((await head.run(create, { input })).expectData()).toMatchObject({ reportCreate: { userErrors: [{ code: 'CYCLE_CLOSED' }] } });
    await calendar.change('cycleReopen');
    await calendar.submit(1);
  });

  test.each(['cycleClose', 'cycleReopen'])('of another district or a year that is not there is not found by %s', async (name) => {
    const mutation = `mutation($d: String!, $y: FiscalYear!) { ${name}(districtCode: $d, year: $y) { cycle { id } userErrors { code field } } }`;
    const other = await world.district();
    const refused = (field: string) => ({ [name]: { cycle: null, userErrors: [{ code: 'NOT_FOUND', field: [field] }] } });
    expect((await calendar.director.run(mutation, { d: other.code, y: 2023 })).expectData()).toEqual(refused('districtCode'));
    expect((await calendar.director.run(mutation, { d: calendar.district.code, y: 2021 })).expectData()).toEqual(refused('year'));
  });

  test('is neither closed nor reopened twice', async () => {
    const refused = (status: string, allowed: string[]) => ({
      cycle: null,
      userErrors: [{ __typename: 'InvalidTransitionError', code: 'INVALID_TRANSITION', status, allowed }],
    });
    expect(await calendar.change('cycleReopen')).toEqual(refused('OPEN', ['CLOSED']));
    await calendar.change('cycleClose');
    expect(await calendar.change('cycleClose')).toEqual(refused('CLOSED', ['OPEN']));
  });
});

test('a unit that is made after the opening and begins a report gets the days of its kind', async () => {
  const id = v7();
  await world.owner.query(
    `insert into department (id, district_id, code, name, short_name, kind, position) values ($1, $2, 'u8', '新局', '新局', 'DEPARTMENT', 8)`,
    [id, calendar.district.id],
  );
  await calendar.submit({ id, code: 'u8' });
  expect(await calendar.row('u8')).toMatchObject({ dueOn: '2024-01-20', publishOn: '2024-03-31', late: false });
});
