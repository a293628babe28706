import { v7 } from 'uuid';
import {
  ReportCreateDocument,
  type ReportCreateInput,
  ReportDocument,
  ReportSaveDocument,
  type ReportSaveInput,
  ReportSubmitDocument,
  type UserErrorFieldsFragment,
  type WholeReportFragment,
} from '../../client-sdk/src/generated/graphql.js';
import { Role } from '../../server/platform/actor.js';
import type { TestActor, TestDistrict, TestUnit, World } from './world.js';

export interface Outcome {
  readonly report: WholeReportFragment | null;
  readonly userErrors: readonly UserErrorFields[];
}

/** All that the three kinds of refusal can carry. */
export type UserErrorFields = Pick<UserErrorFieldsFragment, 'code' | 'message' | 'field'> & {
  readonly currentVersion?: number;
  readonly status?: string;
  readonly allowed?: readonly string[];
};

type Headers = Record<string, string>;

export const reportCreate = async (by: TestActor, input: ReportCreateInput, headers?: Headers): Promise<Outcome> =>
  (await by.run(ReportCreateDocument, { input }, headers)).expectData().reportCreate as Outcome;

export const reportSave = async (
  by: TestActor,
  id: string,
  expectedVersion: number,
  input: ReportSaveInput,
  headers?: Headers,
): Promise<Outcome> => (await by.run(ReportSaveDocument, { id, expectedVersion, input }, headers)).expectData().reportSave as Outcome;

export const reportSubmit = async (by: TestActor, id: string, expectedVersion: number, headers?: Headers): Promise<Outcome> =>
  (await by.run(ReportSubmitDocument, { id, expectedVersion }, headers)).expectData().reportSubmit as Outcome;

export const readReport = async (by: TestActor, id: string): Promise<WholeReportFragment | null> =>
  (await by.run(ReportDocument, { id })).expectData().report as WholeReportFragment | null;

/** The report of an act that was not refused. */
export function done({ report, userErrors }: Outcome): WholeReportFragment {
  if (userErrors.length > 0 || !report) throw new Error(`The act was refused: ${JSON.stringify(userErrors, null, 2)}`);
  return report;
}

/** What the refusals are and where, without their sentences. */
export const refusals = ({ report, userErrors }: Outcome): { code: string; field: string | null }[] => {
  if (report) throw new Error(`The act was not refused: ${JSON.stringify(report)}`);
  return userErrors.map(({ code, field }) => ({ code, field: field?.join('.') ?? null }));
};

/** A unit of a district of its own with its clerk, its head and a draft. */
export interface Desk {
  readonly district: TestDistrict;
  readonly unit: TestUnit;
  readonly clerk: TestActor;
  readonly head: TestActor;
  readonly reportId: string;
}

export async function aDesk(world: World, { units = 1, years = [2023], year = 2023 } = {}): Promise<Desk> {
  return deskIn(world, await world.district({ units, years }), 0, year);
}

/** The desk of one unit of a district. */
export async function deskIn(world: World, district: TestDistrict, unitIndex = 0, year = 2023): Promise<Desk> {
  const unit = district.units[unitIndex]!;
  const clerk = await world.actor(Role.DEPARTMENT_CLERK, district, unit);
  const head = await world.actor(Role.DEPARTMENT_HEAD, district, unit);
  return { district, unit, clerk, head, reportId: await begin(clerk, district, unit, year) };
}

/** Begins another report and answers its id. */
export async function begin(clerk: TestActor, district: TestDistrict, unit: TestUnit, year: number): Promise<string> {
  return done(await reportCreate(clerk, { id: v7(), districtCode: district.code, departmentCode: unit.code, year })).id;
}
