import { expect } from '@jest/globals';
import type fc from 'fast-check';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { type Act, type Expected, expected, type LifeModel, line, nextStep, people, view, type Who } from './life-model.js';
import { asModel, type SeenReport, seen } from './life-seen.js';
import type { TestActor, TestDistrict, World } from './world.js';

/** Where one run happens: a year of a district, with the ids its two reports will have. */
export interface Scene {
  readonly world: World;
  readonly district: TestDistrict;
  readonly year: number;
  readonly cast: Readonly<Record<Who, TestActor>>;
  readonly reports: readonly { readonly id: string; readonly itemId: string }[];
  /** how often each act ended in which way, over all runs: "accept STALE_VERSION" */
  readonly endings: Map<string, number>;
}

/** Gives each run a year that no other run touched; a new district with its people only every `years` runs. */
export class Scenes {
  #district: TestDistrict | undefined;
  #cast: Record<Who, TestActor> | undefined;
  #left: number[] = [];

  constructor(
    private readonly world: World,
    private readonly endings: Map<string, number>,
    private readonly years = 60,
  ) {}

  async next(): Promise<Scene> {
    if (this.#left.length === 0) await this.#move();
    // A night's statements would not fit into memory.
    this.world.forgetStatements();
    const reports = [0, 1].map(() => ({ id: v7(), itemId: v7() }));
    const { world, endings } = this;
    return { world, endings, district: this.#district!, cast: this.#cast!, year: this.#left.pop()!, reports };
  }

  async #move(): Promise<void> {
    this.#left = Array.from({ length: this.years }, (_, i) => 2000 + i);
    const district = await this.world.district({ units: 2, years: this.#left });
    const elsewhere = await this.world.district({ units: 1, years: [] });
    const made = {} as Record<Who, TestActor>;
    for (const [who, { role, unit }] of Object.entries(people)) {
      const at = who === 'stranger' ? elsewhere : district;
      made[who as Who] = await this.world.actor(Role[role], at, unit === null ? undefined : district.units[unit]);
    }
    await this.world.owner.query('update membership set home_department_id = $2 where user_id = $1', [
      made.atHome.actor.userId,
      district.units[0]!.id,
    ]);
    [this.#district, this.#cast] = [district, made];
  }
}

const payload = `{ report { ${seen} } userErrors { code ... on StaleVersionError { currentVersion } ... on InvalidTransitionError { status allowed } } }`;
const onReport = (field: string, input = '') =>
  `mutation($id: ID!, $v: Int!${input && `, $i: ${input}!`}) { act: ${field}(id: $id, expectedVersion: $v${input && ', input: $i'}) ${payload} }`;
const documents: Record<Act['name'], string> = {
  create: `mutation($i: ReportCreateInput!) { act: reportCreate(input: $i) ${payload} }`,
  save: onReport('reportSave', 'ReportSaveInput'),
  submit: onReport('reportSubmit'),
  return: onReport('reportReturn', 'ReportReturnInput'),
  accept: onReport('reportAccept'),
  publish: onReport('reportPublish', 'ReportPublishInput'),
};
const readBoth = `query($a: ID!, $b: ID!) { a: report(id: $a) { ${seen} } b: report(id: $b) { ${seen} } }`;
const board =
  'query($d: String!, $y: FiscalYear!) { cycle(districtCode: $d, year: $y) { submissions { department { code } status report { status } revisions { number } reviewComments { at } } } }';

type Command = fc.AsyncCommand<LifeModel, Scene>;

/** An act as a person tries it; `offset` 0 = from the current version. */
export interface Attempt {
  readonly name: Act['name'];
  readonly who: Who;
  readonly unit: number;
  readonly offset: number;
  readonly title: number;
  readonly variant: number;
}

function actOf(model: LifeModel, { name, unit, offset, title, variant }: Attempt): Act {
  const report = model.reports[unit as 0 | 1];
  const version = (report?.version ?? 1) + offset;
  if (name === 'create') {
    // The first call decides what id and body the report has.
    const again = report !== null;
    return { name, id: again && variant % 2 === 1 ? 'another' : 'own', body: again && variant > 1 ? 'another' : 'same' };
  }
  return name === 'save' ? { name, version, text: { title, filled: variant > 0 } } : { name, version };
}

function variablesOf({ district, year, reports }: Scene, unit: number, act: Act): Record<string, unknown> {
  const { id, itemId } = reports[unit]!;
  if (act.name === 'create') {
    const body = { districtCode: district.code, departmentCode: district.units[unit]!.code, year };
    return { i: { ...body, id: act.id === 'own' ? id : v7(), ...(act.body === 'another' && { preamble: '另一份' }) } };
  }
  const base = { id, v: act.version };
  if (act.name === 'return') return { ...base, i: { note: '请补充' } };
  if (act.name === 'publish') return { ...base, i: { channel: 'WEBSITE' } };
  if (act.name !== 'save') return base;
  const { title, filled } = act.text;
  return { ...base, i: { title: `题目${title}`, otherMatters: filled ? [{ id: itemId, text: '事项' }] : [] } };
}

async function perform(model: LifeModel, scene: Scene, who: Who, unit: number, act: Act): Promise<void> {
  const must: Expected = expected(model, who, unit, act);
  const ending = `${act.name} ${must.is === 'REFUSED' ? must.code : must.is}`;
  scene.endings.set(ending, (scene.endings.get(ending) ?? 0) + 1);
  const answer = await scene.cast[who].run<{ act: { report: SeenReport | null; userErrors: object[] } }>(
    documents[act.name],
    variablesOf(scene, unit, act),
  );
  if (must.is === 'FORBIDDEN') {
    answer.expectErrors('FORBIDDEN');
    return;
  }
  const { report, userErrors } = answer.expectData().act;
  if (must.is === 'REFUSED') {
    const { is: _, ...refusal } = must;
    expect({ report, userErrors }).toEqual({ report: null, userErrors: [refusal] });
    return;
  }
  model.reports[unit as 0 | 1] = must.after;
  expect({ report: asModel(report), userErrors }).toEqual({ report: view(model, who, unit), userErrors: [] });
}

/** Somebody tries something, rightly or not. */
export class Try implements Command {
  constructor(readonly attempt: Attempt) {}
  check = () => true;
  run = (model: LifeModel, scene: Scene) => perform(model, scene, this.attempt.who, this.attempt.unit, actOf(model, this.attempt));
  toString = () => `${this.attempt.who} tries ${JSON.stringify(this.attempt)}`;
}

/** Some steps of a healthy life. */
export class GoOn implements Command {
  constructor(
    readonly unit: number,
    readonly steps: number,
    readonly reopen: boolean,
  ) {}
  check = (model: Readonly<LifeModel>) => nextStep(model, this.unit, false) !== null;
  run = async (model: LifeModel, scene: Scene) => {
    for (let i = 0; i < this.steps; i += 1) {
      const step = nextStep(model, this.unit, this.reopen && i === 0);
      if (step) await perform(model, scene, step.who, this.unit, step.act);
    }
  };
  toString = () => `unit ${this.unit} goes ${this.steps} on${this.reopen ? ', first returned if it can be' : ''}`;
}

/** Somebody reads both reports, and everybody but the administrator may ask. */
export class Look implements Command {
  constructor(readonly who: Who) {}
  check = () => true;
  run = async (model: LifeModel, { cast, reports }: Scene) => {
    const answer = await cast[this.who].run<{ a: SeenReport | null; b: SeenReport | null }>(readBoth, {
      a: reports[0]!.id,
      b: reports[1]!.id,
    });
    if (this.who === 'admin') {
      answer.expectErrors('FORBIDDEN');
      return;
    }
    const { a, b } = answer.expectData();
    expect([a, b].map(asModel)).toEqual([0, 1].map((unit) => view(model, this.who, unit)));
  };
  toString = () => `${this.who} reads both`;
}

interface BoardLine {
  readonly department: { readonly code: string };
  readonly status: string;
  readonly report: object | null;
  readonly revisions: readonly unknown[];
  readonly reviewComments: readonly unknown[];
}

/** Somebody looks at the board of the year. */
export class LookAtBoard implements Command {
  constructor(readonly who: Who) {}
  check = () => true;
  run = async (model: LifeModel, { cast, district, year }: Scene) => {
    const { cycle } = (
      await cast[this.who].run<{ cycle: { submissions: BoardLine[] } | null }>(board, { d: district.code, y: year })
    ).expectData();
    const found = (cycle?.submissions ?? []).map(({ department, status, report, revisions, reviewComments }) => ({
      code: department.code,
      ...{ status, seen: report !== null, revisions: revisions.length, comments: reviewComments.length },
    }));
    const lines = [0, 1].flatMap((unit) => {
      const shown = line(model, this.who, unit);
      return shown ? [{ code: district.units[unit]!.code, ...shown }] : [];
    });
    expect(found).toEqual(lines);
  };
  toString = () => `${this.who} looks at the board`;
}

/** The year is closed, or opened again. */
export class Turn implements Command {
  check = () => true;
  run = async (model: LifeModel, { world, district, year }: Scene) => {
    model.open = !model.open;
    await world.owner.query('update cycle set status = $2 where id = $1', [district.cycles[year], model.open ? 'OPEN' : 'CLOSED']);
  };
  toString = () => 'the cycle is closed or opened';
}
