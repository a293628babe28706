import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import type { Answer } from './answer.js';
import { aReportText } from './report-text.js';
import { acts, done, type ReportState } from './reporting.js';
import type { TestActor, TestDistrict, TestUnit, World } from './world.js';

export const callerNames = ['clerk', 'head', 'reviewer', 'director', 'admin', 'auditor', 'anonymous', 'revoked'] as const;
export type CallerName = (typeof callerNames)[number];
export const targetNames = ['own', 'other', 'elsewhere'] as const;

/** A unit that calls are about, with people of its own who bring its reports into a state. */
export interface Target {
  readonly district: TestDistrict;
  readonly unit: TestUnit;
  readonly clerk: TestActor;
  readonly head: TestActor;
  readonly officer: TestActor;
}

/** What one call is about; each kind of subject fills what it has. */
export interface Subject {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly itemId: string;
}

/**
 * Two districts and everybody who calls: the clerk and the head are of the unit `own`, the reviewer and the director work in it
 * (their home unit), and the administrator and the auditor are of its district. `other` is the unit beside it, `elsewhere` one of another district.
 */
export class MatrixStage {
  #lastYear = 2101;
  readonly #years = new Map<Target, number>();
  readonly #released = new Map<Target, Promise<Subject>>();
  readonly #published = new Map<Target, Promise<Subject>>();

  private constructor(
    readonly world: World,
    readonly targets: Readonly<Record<(typeof targetNames)[number], Target>>,
    private readonly callers: Readonly<Record<Exclude<CallerName, 'anonymous'>, TestActor>>,
  ) {}

  static async set(world: World): Promise<MatrixStage> {
    const home = await world.district({ units: 2, years: [] });
    // Its unit u3 has a namesake nowhere, so that no filter by code can find it in the callers' district.
    const away = await world.district({ units: 3, years: [] });
    const target = async (district: TestDistrict, unit: TestUnit): Promise<Target> => ({
      district,
      unit,
      clerk: await world.actor(Role.DEPARTMENT_CLERK, district, unit),
      head: await world.actor(Role.DEPARTMENT_HEAD, district, unit),
      officer: await world.actor(Role.DISTRICT_REVIEWER, district),
    });
    const own = await target(home, home.units[0]!);
    const officer = async (role: Role) => {
      const made = await world.actor(role, home);
      await world.owner.query('update membership set home_department_id = $2 where user_id = $1', [made.actor.userId, own.unit.id]);
      return made;
    };
    const revoked = await world.actor(Role.DEPARTMENT_HEAD, home, own.unit);
    await world.owner.query('update token set revoked_at = created_at where sha256 = $1', [revoked.actor.tokenSha256]);
    return new MatrixStage(
      world,
      { own, other: await target(home, home.units[1]!), elsewhere: await target(away, away.units[2]!) },
      {
        clerk: await world.actor(Role.DEPARTMENT_CLERK, home, own.unit),
        head: await world.actor(Role.DEPARTMENT_HEAD, home, own.unit),
        reviewer: await officer(Role.DISTRICT_REVIEWER),
        director: await officer(Role.DISTRICT_DIRECTOR),
        admin: await world.actor(Role.DISTRICT_ADMIN, home),
        auditor: await world.actor(Role.AUDITOR, home),
        revoked,
      },
    );
  }

  send(caller: CallerName, document: string, variables: Record<string, unknown>): Promise<Answer<unknown>> {
    return caller === 'anonymous' ? this.world.send(document, variables) : this.callers[caller].run(document, variables);
  }

  /** A year that no cycle has: these come from the last one down. */
  readonly unusedYear = async (_?: Target): Promise<Subject> => {
    this.#lastYear -= 1;
    return { id: v7(), version: 1, year: this.#lastYear, itemId: v7() };
  };

  /** A year of its own that is open for the district's units. */
  readonly freshYear = async (target: Target): Promise<Subject> => {
    const subject = await this.unusedYear();
    await this.#open(target, subject.year);
    return subject;
  };

  /** A year that is open for the district's units, and of which the unit has no report: each unit takes one after the other. */
  readonly openYear = async (target: Target): Promise<Subject> => {
    const year = (this.#years.get(target) ?? 1999) + 1;
    this.#years.set(target, year);
    await this.#open(target, year);
    return { id: v7(), version: 1, year, itemId: v7() };
  };

  async #open({ district }: Target, year: number): Promise<void> {
    const cycle = await this.world.owner.query<{ id: string }>(
      `insert into cycle (id, district_id, year, status) values ($1, $2, $3, 'OPEN') on conflict (district_id, year) do nothing returning id`,
      [v7(), district.id, year],
    );
    if (cycle.rows[0])
      await this.world.owner.query(
        `insert into submission (id, district_id, cycle_id, department_id, position, due_on)
         select gen_random_uuid(), $1, $2, d.id, d.position, $3 from department d where d.district_id = $1`,
        [district.id, cycle.rows[0].id, `${year + 1}-01-20`],
      );
  }

  readonly closedYear = async (target: Target): Promise<Subject> => {
    const subject = await this.freshYear(target);
    await this.world.owner.query(
      `update cycle set status = 'CLOSED', closure_at = now(), closure_by = 'x' where district_id = $1 and year = $2`,
      [target.district.id, subject.year],
    );
    return subject;
  };

  readonly draft = async (target: Target): Promise<Subject> => {
    const { year, itemId } = await this.openYear(target);
    const created = done(await acts.create(target.clerk, target.district, target.unit, year));
    const saved = done(await acts.save(target.clerk, created, { shortcomings: [{ id: itemId, text: '人员不足' }] }));
    return { ...saved, year, itemId };
  };

  /** A draft with a commitment, by its id. */
  readonly promising = async (target: Target): Promise<Subject> => {
    const draft = await this.draft(target);
    const id = v7();
    const saved = done(await acts.save(target.clerk, draft as Subject & ReportState, { commitments: [{ id, text: '增配人员' }] }));
    return { ...draft, id, version: saved.version };
  };

  /** A submitted commitment, and a draft of a later year that is to answer it. */
  readonly promised = async (target: Target): Promise<Subject> => {
    const { id, year } = await this.promising(target);
    const before = await this.world.owner.query<{ id: string; version: number }>(
      'select r.id, r.version from report r join commitment c on c.report_id = r.id where c.id = $1',
      [id],
    );
    await this.#settle(target, id);
    done(await acts.submit(target.head, { ...before.rows[0]!, status: 'DRAFT' }));
    const draft = await this.draft(target);
    return { ...draft, id, itemId: draft.id, year };
  };

  /** What the unit reported as done of a shortcoming. */
  readonly reported = async (target: Target): Promise<Subject> => {
    const submitted = await this.submitted(target);
    const id = v7();
    const input = { id, shortcomingId: submitted.itemId, state: 'REPORTED_DONE' };
    const document = 'mutation($i: FollowUpRecordInput!) { followUpRecord(input: $i) { userErrors { code } } }';
    (await target.clerk.run(document, { i: input })).expectData();
    return { ...submitted, id };
  };

  /** A submitted shortcoming and one of an earlier year that it may be. */
  readonly alike = async (target: Target): Promise<Subject> => {
    const [earlier, later] = [await this.submitted(target), await this.submitted(target)];
    return { ...later, id: later.itemId, itemId: earlier.itemId };
  };

  /** A submitted shortcoming that continues an earlier one. */
  readonly linked = async (target: Target): Promise<Subject> => {
    const subject = await this.alike(target);
    const document = 'mutation($id: ID!, $p: ID!) { shortcomingLink(id: $id, previousId: $p) { userErrors { code } } }';
    (await target.clerk.run(document, { id: subject.id, p: subject.itemId })).expectData();
    return subject;
  };

  readonly submitted = async (target: Target): Promise<Subject> => {
    const draft = await this.draft(target);
    await this.#settle(target);
    return { ...draft, ...done(await acts.submit(target.head, draft as Subject & ReportState)) };
  };

  /** A report that an officer imported from paper and submitted for the unit. */
  readonly onPaper = async (target: Target): Promise<Subject> => {
    const subject = await this.openYear(target);
    const { district, unit } = target;
    const input = {
      id: subject.id,
      districtCode: district.code,
      departmentCode: unit.code,
      year: subject.year,
      text: aReportText(subject.year),
      submit: true,
    };
    const answer = await target.officer.run(
      'mutation($i: ReportImportInput!) { reportImport(input: $i) { report { id version status } userErrors { code message field } } }',
      { i: input },
    );
    return { ...subject, ...done(answer) };
  };

  readonly accepted = async (target: Target): Promise<Subject> => {
    const submitted = await this.submitted(target);
    return { ...submitted, ...done(await acts.accept(target.officer, submitted as Subject & ReportState)) };
  };

  /** What the head of a unit withheld of an accepted report. */
  readonly withheld = async (target: Target): Promise<Subject> => {
    const accepted = await this.accepted(target);
    const document = 'mutation($r: ID!, $i: WithholdingSaveInput!) { withholdingSave(reportId: $r, input: $i) { userErrors { code } } }';
    (await target.head.run(document, { r: accepted.id, i: { itemId: accepted.itemId, reason: 'WORK_SECRET' } })).expectData();
    return { ...accepted, id: await this.#idOf('select id from withholding where report_id = $1', accepted.id) };
  };

  readonly publishing = async (target: Target): Promise<Subject> => {
    const accepted = await this.accepted(target);
    return { ...accepted, ...done(await acts.publish(target.head, accepted as Subject & ReportState)) };
  };

  /** A published report, the same for every row. */
  readonly published = (target: Target): Promise<Subject> => {
    const made = this.#published.get(target) ?? this.publishing(target);
    this.#published.set(target, made);
    return made;
  };

  /** A comment on a returned report. */
  readonly comment = async (target: Target): Promise<Subject> => {
    const submitted = await this.submitted(target);
    (await acts.return(target.officer, submitted as Subject & ReportState)).expectData();
    return { ...submitted, id: await this.#idOf('select id from review_comment where report_id = $1', submitted.id) };
  };

  /** A warning on a draft, by the id of the finding. */
  readonly finding = async (target: Target): Promise<Subject> => {
    const draft = await this.draft(target);
    const answer = await target.clerk.run<{ report: { checks: { id: string; severity: string }[] } }>(
      'query($id: ID!) { report(id: $id) { checks { id severity } } }',
      { id: draft.id },
    );
    return { ...draft, id: answer.expectData().report.checks.find(({ severity }) => severity === 'WARNING')!.id };
  };

  /** The open task of a draft, by the id of its submission. */
  readonly task = async (target: Target): Promise<Subject> => {
    const draft = await this.draft(target);
    return { ...draft, id: await this.#idOf('select id from submission where report_id = $1', draft.id) };
  };

  /** The open task of a report that nobody reviews yet. */
  readonly review = async (target: Target): Promise<Subject> => {
    const submitted = await this.submitted(target);
    return { ...submitted, id: await this.#idOf('select id from submission where report_id = $1', submitted.id) };
  };

  /** Words that the office confirmed, by the id of the decision; each time others, written without blanks, as they are found. */
  readonly synonym = async ({ officer, district }: Target): Promise<Subject> => {
    const subject = await this.unusedId();
    const document = `mutation($d: String!, $i: IndicatorSynonymConfirmInput!) { indicatorSynonymConfirm(districtCode: $d, input: $i) { indicatorSynonym { id } } }`;
    const input = { label: `学法${subject.itemId}`, unit: '次', indicator: 'STUDY_SESSIONS' };
    const answer = await officer.run<{ indicatorSynonymConfirm: { indicatorSynonym: { id: string } } }>(document, {
      d: district.code,
      i: input,
    });
    return { ...subject, id: answer.expectData().indicatorSynonymConfirm.indicatorSynonym.id };
  };

  readonly token = async (target: Target): Promise<Subject> => {
    const { actor } = await this.world.actor(Role.DEPARTMENT_CLERK, target.district, target.unit);
    return { ...(await this.unusedId()), id: await this.#idOf('select id from token where sha256 = $1', actor.tokenSha256) };
  };

  readonly membership = async (target: Target): Promise<Subject> => ({
    ...(await this.unusedId()),
    id: await this.#idOf('select id from membership where user_id = $1', target.clerk.actor.userId),
  });

  readonly unusedId = async (_?: Target): Promise<Subject> => ({ id: v7(), version: 1, year: 2023, itemId: v7() });

  /** A submitted report that reads share. */
  readonly released = (target: Target): Promise<Subject> => {
    const made = this.#released.get(target) ?? this.submitted(target);
    this.#released.set(target, made);
    return made;
  };

  /** Takes what other subjects promised for done: it would have to be answered before a later report is submitted. */
  async #settle({ unit }: Target, but: string | null = null): Promise<void> {
    const sql = `update commitment set state = 'VERIFIED_DONE' where department_id = $1 and id is distinct from $2`;
    await this.world.owner.query(sql, [unit.id, but]);
  }

  async #idOf(sql: string, key: unknown): Promise<string> {
    return (await this.world.owner.query<{ id: string }>(sql, [key])).rows[0]!.id;
  }
}

interface Shape {
  readonly nodes?: readonly unknown[];
  readonly userErrors?: readonly { readonly code: string }[];
}

/** An answer in one word: what the only root field of the document gave. */
export function outcomeOf(answer: Answer<unknown>): string {
  if (answer.errors.length > 0) return [...new Set(answer.errors.map((e) => e.extensions.code))].join('+');
  const value = Object.values(answer.data as Record<string, Shape | null>)[0] ?? null;
  if (value === null) return 'NULL';
  if (value.nodes) return value.nodes.length > 0 ? 'DATA' : 'EMPTY';
  const { userErrors = [], ...subjects } = value;
  if (userErrors.length === 0) return 'DATA';
  // A refusal tells nothing of its subject.
  const told = Object.values(subjects).some((subject) => subject !== null);
  return `${[...new Set(userErrors.map((e) => e.code))].join('+')}${told ? '+DATA' : ''}`;
}
