import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { ReportCreateDocument, ReportSaveDocument, ReportSubmitDocument } from '../../client-sdk/src/generated/graphql.js';
import { Role } from '../../server/platform/actor.js';
import { aReport } from '../kit/builders.js';
import { aDesk, type Desk, done, reportSave } from '../kit/desk.js';
import { fingerprint } from '../kit/fingerprint.js';
import { World } from '../kit/world.js';

let world: World;
/** The unit's filled draft at version 2: whoever may, could change it. */
let desk: Desk;
beforeAll(async () => {
  world = await World.start();
  desk = await aDesk(world, { years: [2022, 2023] });
  done(await reportSave(desk.clerk, desk.reportId, 1, aReport()));
});
afterAll(() => world.stop());

const acts = () =>
  [
    [ReportCreateDocument, { input: { id: v7(), districtCode: desk.district.code, departmentCode: desk.unit.code, year: 2022 } }],
    [ReportSaveDocument, { id: desk.reportId, expectedVersion: 2, input: { title: 'x' } }],
    [ReportSubmitDocument, { id: desk.reportId, expectedVersion: 2 }],
  ] as const;

test.each([Role.DISTRICT_REVIEWER, Role.DISTRICT_DIRECTOR, Role.DISTRICT_ADMIN, Role.AUDITOR])(
  '%s may neither create nor save nor submit a report: FORBIDDEN at the top level',
  async (role) => {
    const actor = await world.actor(role, desk.district);
    const before = await fingerprint(world);
    for (const [document, variables] of acts()) {
      const answer = await actor.run(String(document), variables);
      const [error] = answer.expectErrors('FORBIDDEN');
      expect(error?.message).toContain(role);
      expect(answer.data).toBeNull();
    }
    expect(await fingerprint(world)).toEqual(before);
  },
);

test('nobody without a token may write: UNAUTHENTICATED at the top level', async () => {
  const before = await fingerprint(world);
  for (const [document, variables] of acts()) {
    const answer = await world.send(document, variables);
    answer.expectErrors('UNAUTHENTICATED');
    expect(answer.data).toBeNull();
  }
  expect(await fingerprint(world)).toEqual(before);
});

test('a clerk may not submit: FORBIDDEN, even for the own report and with a stale version', async () => {
  const before = await fingerprint(world);
  for (const expectedVersion of [1, 2]) {
    const answer = await desk.clerk.run(String(ReportSubmitDocument), { id: desk.reportId, expectedVersion });
    const [error] = answer.expectErrors('FORBIDDEN');
    expect(error?.message).toContain('report.submit');
  }
  expect(await fingerprint(world)).toEqual(before);
});

test('a forbidden act does not stop the permitted one beside it, nor is it done', async () => {
  const document = `mutation ($id: ID!) {
    save: reportSave(id: $id, expectedVersion: 2, input: {preamble: "新前言"}) { report { preamble version } userErrors { code } }
    submit: reportSubmit(id: $id, expectedVersion: 3) { report { id } userErrors { code } }
  }`;
  const answer = await desk.clerk.run(document, { id: desk.reportId });
  answer.expectErrors('FORBIDDEN');
  // Both payloads may not be null, so the answer holds no data; what was permitted was done all the same.
  const { rows } = await world.owner.query('select status, version, preamble from report where id = $1', [desk.reportId]);
  expect(rows).toEqual([{ status: 'DRAFT', version: 3, preamble: '新前言' }]);
});
