import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { Calendar, calendarRows } from '../kit/calendar.js';
import { World } from '../kit/world.js';

let world: World;
let calendar: Calendar;
beforeAll(async () => {
  world = await World.start();
  calendar = await Calendar.open(world);
});
afterAll(() => world.stop());

const acts: Record<string, string> = {
  cycleOpen: `mutation($d: String!, $id: ID!) { cycleOpen(input: { id: $id, districtCode: $d, year: 2022, deadlines: [
    { kind: DEPARTMENT, opensOn: "2023-01-01", dueOn: "2023-01-20", publishOn: "2023-03-31" }] }) { userErrors { code } } }`,
  cycleClose: 'mutation($d: String!) { cycleClose(districtCode: $d, year: 2023) { userErrors { code } } }',
  cycleReopen: 'mutation($d: String!) { cycleReopen(districtCode: $d, year: 2023) { userErrors { code } } }',
  submissionExtend: `mutation($d: String!) {
    submissionExtend(districtCode: $d, departmentCode: "u1", year: 2023, input: { until: "2024-02-01", reason: "x" }) { userErrors { code } } }`,
};
const others = Object.values(Role).filter((role) => role !== Role.DISTRICT_DIRECTOR);

describe.each(Object.entries(acts))('%s', (_, document) => {
  const variables = () => ({ d: calendar.district.code, id: v7() });

  test.each(others)('is not for %s', async (role) => {
    const actor = await world.actor(role, calendar.district, role.startsWith('DEPARTMENT') ? calendar.unit(1) : undefined);
    const before = await calendarRows(world, calendar.district);
    (await actor.run(document, variables(), { 'idempotency-key': 'k' })).expectErrors('FORBIDDEN');
    expect(await calendarRows(world, calendar.district)).toBe(before);
  });

  test('is not for nobody', async () => {
    (await world.send(document, variables())).expectErrors('UNAUTHENTICATED');
  });
});

describe('the functions that write the board', () => {
  test.each([
    ['a unit', 'DEPARTMENT', true],
    ['the administrator', 'ADMIN', true],
    ['the auditor', 'AUDIT', true],
    ['the office of another district', 'OFFICE', false],
  ])('refuse %s in the database itself', async (_, scope, own) => {
    const district = own ? calendar.district.id : (await world.district({ units: 0, years: [] })).id;
    const { rows } = await world.owner.query<{ id: string; cycle: string }>(
      'select id, cycle_id as cycle from submission where district_id = $1 limit 1',
      [calendar.district.id],
    );
    for (const call of [`cycle_expect_units('${rows[0]!.cycle}')`, `submission_extend('${rows[0]!.id}', '2024-02-01', 'x')`]) {
      const client = await world.connected.pool.connect();
      try {
        await client.query('begin');
        await client.query(`select set_config('app.scope', $1, true), set_config('app.district', $2, true)`, [scope, district]);
        await expect(client.query(`select ${call}`)).rejects.toMatchObject({ code: '42501' });
      } finally {
        await client.query('rollback');
        client.release();
      }
    }
  });

  test('cannot be called by anybody but the server', async () => {
    const { rows } = await world.owner.query(
      `select proname::text as name from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
       where pronamespace = 'public'::regnamespace and prosecdef and a.grantee = 0 and proname ~ '^(cycle|submission|idempotency|report_tracks_publication)'`,
    );
    expect(rows).toEqual([]);
  });
});
