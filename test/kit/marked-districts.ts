import { Role } from '../../server/platform/actor.js';
import { aCause, aCommitment, aFigure, anActivity, anOtherMatter, aReport, aResponsibility, aShortcoming, aSource } from './builders.js';
import { acts, answerAll, done, type ReportState } from './reporting.js';
import type { TestActor, TestDistrict, TestUnit, World } from './world.js';

/** How a marker begins: whose text it stands in, and whether that text was ever submitted. */
export const markerOf = (district: string, unit: string, state: 'released' | 'draft') => `SECRET-${district}-${unit}-${state}`;

/** A report whose every text bears the marker; its title says besides that it is one. */
export function markedReport(marker: string) {
  const figures = () => [aFigure({ label: marker, unit: marker, parts: [aFigure({ label: marker, source: aSource({ rule: marker }) })] })];
  const shortcoming = aShortcoming({ text: marker, causes: [aCause({ text: marker })], source: aSource({ rule: marker }) });
  return aReport({
    title: `${marker}-title`,
    preamble: marker,
    responsibilities: [aResponsibility({ holder: marker, narrative: marker, evidence: marker, figures: figures() })],
    activities: [anActivity({ heading: marker, narrative: marker, theme: 'STUDY', figures: figures() })],
    shortcomings: [shortcoming],
    commitments: [
      aCommitment({ heading: marker, text: marker, owner: marker, measure: marker, figures: figures(), addresses: [shortcoming.id] }),
    ],
    otherMatters: [anOtherMatter({ heading: marker, text: marker })],
  });
}

/** Somebody who calls, and whose texts are theirs to see. */
export interface Caller {
  readonly name: string;
  readonly role: Role | null;
  readonly district: string | null;
  readonly unit: string | null;
  readonly actor: TestActor | null;
}

/** DESIGN §3, "Row visibility": a unit sees its own text, the office what was released in its district, nobody else any text. */
export function maySee({ role, ...caller }: Caller, text: { district: string; unit: string; released: boolean }): boolean {
  if (role === null || caller.district !== text.district) return false;
  if (role === Role.DEPARTMENT_CLERK || role === Role.DEPARTMENT_HEAD) return caller.unit === text.unit;
  return (role === Role.DISTRICT_REVIEWER || role === Role.DISTRICT_DIRECTOR) && text.released;
}

/** Every marker in a text that the caller may not see. */
export function foreignMarkers(caller: Caller, body: string): string[] {
  const found = body.matchAll(/SECRET-(\w+?)-(\w+?)-(released|draft)/g);
  const forbidden = [...found].filter(([, district, unit, state]) => {
    return !maySee(caller, { district: district!, unit: unit!, released: state === 'released' });
  });
  return [...new Set(forbidden.map(([marker]) => marker))];
}

export interface MarkedReport {
  readonly id: string;
  readonly district: string;
  readonly unit: string;
  readonly year: number;
  /** whether the working text is released */
  readonly released: boolean;
}

/** Two districts of two units; each unit has a returned report (2021), a submitted one (2022) and a draft (2023), every text of them marked. */
export class MarkedDistricts {
  readonly districts = new Map<string, TestDistrict>();
  readonly callers: Caller[] = [{ name: 'anonymous', role: null, district: null, unit: null, actor: null }];
  readonly reports: MarkedReport[] = [];

  static async make(world: World): Promise<MarkedDistricts> {
    const made = new MarkedDistricts();
    for (const name of ['A', 'B']) await made.#makeDistrict(world, name);
    return made;
  }

  async #makeDistrict(world: World, name: string): Promise<void> {
    const district = await world.district({ units: 2, years: [2021, 2022, 2023, 2024] });
    this.districts.set(name, district);
    const caller = async (role: Role, unit?: TestUnit) => {
      const actor = await world.actor(role, district, unit);
      this.callers.push({ name: `${name} ${unit?.code ?? ''} ${role}`, role, district: name, unit: unit?.code ?? null, actor });
      return actor;
    };
    const reviewer = await caller(Role.DISTRICT_REVIEWER);
    for (const role of [Role.DISTRICT_DIRECTOR, Role.DISTRICT_ADMIN, Role.AUDITOR]) await caller(role);
    for (const unit of district.units) {
      const clerk = await caller(Role.DEPARTMENT_CLERK, unit);
      const head = await caller(Role.DEPARTMENT_HEAD, unit);
      await this.#makeReports(world, name, unit, { clerk, head, reviewer });
    }
  }

  async #makeReports(world: World, name: string, unit: TestUnit, by: Record<'clerk' | 'head' | 'reviewer', TestActor>): Promise<void> {
    const district = this.districts.get(name)!;
    const [draft, released] = [markerOf(name, unit.code, 'draft'), markerOf(name, unit.code, 'released')];
    const begin = async (year: number, marker: string): Promise<ReportState> =>
      done(await acts.save(by.clerk, done(await acts.create(by.clerk, district, unit, year)), markedReport(marker)));
    const keep = (report: ReportState, year: number, isReleased: boolean) =>
      this.reports.push({ id: report.id, district: name, unit: unit.code, year, released: isReleased });

    const returned = done(await acts.submit(by.head, await begin(2021, released)));
    const { rows } = await world.owner.query<{ id: string }>('select id from shortcoming where report_id = $1', [returned.id]);
    const comments = [{ itemId: rows[0]!.id, text: released }];
    (await acts.return(by.reviewer, returned, { note: released, comments })).expectData();
    done(await acts.save(by.clerk, { ...returned, version: returned.version + 1 }, markedReport(draft)));
    keep(returned, 2021, false);
    const submitted = await begin(2022, released);
    await answerAll(by.clerk, submitted.id);
    keep(done(await acts.submit(by.head, submitted)), 2022, true);
    keep(await begin(2023, draft), 2023, false);
  }
}
