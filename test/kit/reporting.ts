import { expect } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import type { Answer } from './answer.js';
import type { TestActor, TestDistrict, TestUnit, World } from './world.js';

export interface ReportState {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

interface Payload {
  readonly report: ReportState | null;
  readonly userErrors: { readonly code: string; readonly field: string[] | null }[];
}

/** The report in a payload that must not be refused. */
export function done(answer: Answer<unknown>): ReportState {
  const [payload] = Object.values(answer.expectData() as Record<string, Payload>);
  expect(payload?.userErrors).toEqual([]);
  return payload?.report as ReportState;
}

/** The codes of a payload that must be refused. */
export function refusedWith(answer: Answer<unknown>): string[] {
  const [payload] = Object.values(answer.expectData() as Record<string, Payload>);
  expect(payload?.report ?? null).toBeNull();
  return (payload?.userErrors ?? []).map((e) => e.code);
}

const payload = 'report { id version status } userErrors { code message field }';

/** Acts on reports as a client does them, each one request. */
export const acts = {
  create: (actor: TestActor, district: TestDistrict, unit: TestUnit, year = 2023, id = v7()) =>
    actor.run(`mutation($i: ReportCreateInput!) { reportCreate(input: $i) { ${payload} } }`, {
      i: { id, districtCode: district.code, departmentCode: unit.code, year },
    }),
  save: (actor: TestActor, report: ReportState, input: Record<string, unknown>) =>
    actor.run(`mutation($id: ID!, $v: Int!, $i: ReportSaveInput!) { reportSave(id: $id, expectedVersion: $v, input: $i) { ${payload} } }`, {
      id: report.id,
      v: report.version,
      i: input,
    }),
  submit: (actor: TestActor, report: ReportState) =>
    actor.run(`mutation($id: ID!, $v: Int!) { reportSubmit(id: $id, expectedVersion: $v) { ${payload} } }`, {
      id: report.id,
      v: report.version,
    }),
  return: (actor: TestActor, report: ReportState, input: Record<string, unknown> = { note: '请补充原因' }) =>
    actor.run(
      `mutation($id: ID!, $v: Int!, $i: ReportReturnInput!) { reportReturn(id: $id, expectedVersion: $v, input: $i) { ${payload} } }`,
      { id: report.id, v: report.version, i: input },
    ),
  accept: (actor: TestActor, report: ReportState) =>
    actor.run(`mutation($id: ID!, $v: Int!) { reportAccept(id: $id, expectedVersion: $v) { ${payload} } }`, {
      id: report.id,
      v: report.version,
    }),
  publish: (actor: TestActor, report: ReportState, input: Record<string, unknown> = { channel: 'WEBSITE', url: 'https://example.org/a' }) =>
    actor.run(
      `mutation($id: ID!, $v: Int!, $i: ReportPublishInput!) { reportPublish(id: $id, expectedVersion: $v, input: $i) { ${payload} } }`,
      { id: report.id, v: report.version, i: input },
    ),
};

/** Says of every earlier commitment that a draft is still asked about that it is done, so that the draft can be submitted. */
export async function answerAll(actor: TestActor, reportId: string): Promise<void> {
  const ledger = await actor.run<{ report: { ledger: { answered: boolean; commitment: { id: string } }[] } }>(
    'query($id: ID!) { report(id: $id) { ledger { answered commitment { id } } } }',
    { id: reportId },
  );
  const answer = `mutation($id: ID!, $r: ID!) { commitmentAnswer(id: $id, input: { reportId: $r, state: REPORTED_DONE }) { userErrors { code } } }`;
  for (const { answered, commitment } of ledger.expectData().report.ledger) {
    if (!answered) (await actor.run(answer, { id: commitment.id, r: reportId })).expectData();
  }
}

/** One district with a clerk, a head, a reviewer and a director. */
export async function aDistrictAtWork(world: World, options: { units?: number; years?: readonly number[] } = {}) {
  const district = await world.district({ units: 2, ...options });
  const [unit, other] = district.units as [TestUnit, TestUnit];
  return {
    district,
    unit,
    other,
    clerk: await world.actor(Role.DEPARTMENT_CLERK, district, unit),
    head: await world.actor(Role.DEPARTMENT_HEAD, district, unit),
    otherHead: await world.actor(Role.DEPARTMENT_HEAD, district, other),
    reviewer: await world.actor(Role.DISTRICT_REVIEWER, district),
    director: await world.actor(Role.DISTRICT_DIRECTOR, district),
  };
}

/** A submitted report with one shortcoming. */
export async function aSubmittedReport(_world: World, at: Awaited<ReturnType<typeof aDistrictAtWork>>, year = 2023) {
  const shortcomingId = v7();
  const created = done(await acts.create(at.clerk, at.district, at.unit, year));
  const saved = done(await acts.save(at.clerk, created, { shortcomings: [{ id: shortcomingId, text: '人员不足' }] }));
  return { report: done(await acts.submit(at.head, saved)), shortcomingId };
}
