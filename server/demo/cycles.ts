import { v7 } from 'uuid';
import type { IndicatorCode } from '../../migrations/data/taxonomy-2021.js';
import type { App } from '../app.js';
import type { CycleService } from '../modules/districts/cycle.service.js';
import { DepartmentKind } from '../modules/districts/department.entity.js';
import { type Actor, Role } from '../platform/actor.js';
import { Context } from '../platform/context.js';
import { accounts } from './accounts.js';
import { district } from './district.js';

const years = [2022, 2023, 2024];
const closedYears = [2022];

/** The dates a director would set: departments by 20 January, towns and subdistricts by the end of it, all published by the end of March. */
export const deadlinesOf = (year: number) =>
  Object.values(DepartmentKind).map((kind) => ({
    kind,
    opensOn: `${year + 1}-01-01`,
    dueOn: kind === DepartmentKind.DEPARTMENT ? `${year + 1}-01-20` : `${year + 1}-01-31`,
    publishOn: `${year + 1}-03-31`,
  }));

/** What the office asks everybody to count. */
const indicators: readonly IndicatorCode[] = ['STUDY_SESSIONS', 'TOPIC_MEETINGS', 'PUBLICITY_EVENTS'];
const askedOfAll = Object.values(DepartmentKind).flatMap((kind) => indicators.map((indicator) => ({ kind, indicator })));

/** The director at work at a given time. */
function asDirector(app: Pick<App, 'services'>, districtId: string, at: Date): Context {
  const director = accounts.find((account) => account.role === Role.DISTRICT_DIRECTOR);
  const actor: Actor = {
    scope: 'OFFICE',
    role: Role.DISTRICT_DIRECTOR,
    userId: v7(),
    userName: director?.name ?? null,
    districtId,
    departmentId: null,
    tokenSha256: null,
  };
  const quiet = { error: () => undefined, warn: () => undefined, info: () => undefined };
  return new Context({ ...app.services, now: () => at }, actor, null, 'demo', 'zh', quiet);
}

/** Opens the demo's cycles, every one of them: the samples are still to come in. */
export async function openCycles(app: Pick<App, 'services'>, cycles: CycleService, districtId: string): Promise<void> {
  for (const year of years) {
    const context = asDirector(app, districtId, new Date(Date.UTC(year, 11, 20, 2)));
    await cycles.open(context, { id: v7(), districtCode: district.code, year, deadlines: deadlinesOf(year), indicators: askedOfAll });
  }
}

/** Closes those that are over, once their samples are in. */
export async function closeCycles(app: Pick<App, 'services'>, cycles: CycleService, districtId: string): Promise<void> {
  for (const year of closedYears) {
    await cycles.close(asDirector(app, districtId, new Date(Date.UTC(year + 1, 11, 20, 2))), district.code, year);
  }
}
