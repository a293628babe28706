import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import type { TestActor, TestDistrict, TestUnit, World } from './world.js';

export interface BoardRow {
  readonly department: { readonly code: string };
  readonly [key: string]: unknown;
}
export interface Board {
  readonly status: string;
  readonly closure: { readonly at: string; readonly by: string } | null;
  readonly progress: Record<string, unknown> | null;
  readonly submissions: readonly BoardRow[];
  readonly overdue: readonly BoardRow[];
  readonly publishOverdue: readonly BoardRow[];
}
interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly field: readonly string[] | null;
}

const fields =
  'department { code } status dueOn extendedTo extensionReason submittedAt late daysOverdue publishOn publishedAt publishDaysOverdue';
const boardQuery = `query($d: String!) { cycle(districtCode: $d, year: 2023) { status closure { at by }
  progress { expected notStarted draft submitted returned accepted published submissionRate onTimeRate publicationRate publicationOnTimeRate }
  submissions { ${fields} } overdue { ${fields} } publishOverdue { ${fields} } } }`;
const extendMutation = `mutation($d: String!, $u: String!, $y: FiscalYear!, $input: SubmissionExtendInput!) {
  submissionExtend(districtCode: $d, departmentCode: $u, year: $y, input: $input) { submission { ${fields} } userErrors { code message field } } }`;

/** The cycle 2023 of a district of seven units, `u1` to `u7`: due on 2024-01-20, to be published by 2024-03-31. */
export class Calendar {
  private constructor(
    readonly world: World,
    readonly district: TestDistrict,
    readonly director: TestActor,
  ) {}

  static async open(world: World): Promise<Calendar> {
    await world.setClock('2024-01-10T02:00:00Z');
    const district = await world.district({ units: 7, years: [] });
    const director = await world.actor(Role.DISTRICT_DIRECTOR, district);
    const deadlines = [{ kind: 'DEPARTMENT', opensOn: '2024-01-01', dueOn: '2024-01-20', publishOn: '2024-03-31' }];
    const input = { id: v7(), districtCode: district.code, year: 2023, deadlines };
    await director.run('mutation($input: CycleOpenInput!) { cycleOpen(input: $input) { userErrors { code } } }', { input });
    return new Calendar(world, district, director);
  }

  unit(n: number): TestUnit {
    return this.district.units[n - 1] as TestUnit;
  }

  /** Writes and submits the report of a unit through the API, on the clock as it stands. */
  async submit(which: number | TestUnit): Promise<void> {
    const unit = typeof which === 'number' ? this.unit(which) : which;
    const head = await this.world.actor(Role.DEPARTMENT_HEAD, this.district, unit);
    const id = v7();
    const input = { id, districtCode: this.district.code, departmentCode: unit.code, year: 2023 };
    await head.run(`mutation($input: ReportCreateInput!) { reportCreate(input: $input) { userErrors { message } } }`, { input });
    await head.run(
      `mutation($id: ID!, $input: ReportSaveInput!) { reportSave(id: $id, expectedVersion: 1, input: $input) { userErrors { message } } }`,
      { id, input: { otherMatters: [{ id: v7(), text: '其他事项' }] } },
    );
    const submitted = await head.run<{ reportSubmit: { userErrors: unknown[] } }>(
      `mutation($id: ID!) { reportSubmit(id: $id, expectedVersion: 2) { userErrors { code message } } }`,
      { id },
    );
    const { userErrors } = submitted.expectData().reportSubmit;
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  }

  /** Moves a submitted report on, as the owner of the tables: what keeps the board are triggers, whoever writes. */
  async move(n: number, status: string, publishedAt: string | null = null): Promise<void> {
    await this.world.owner.query(
      'update report set status = $3, publication_at = coalesce($4, publication_at) where department_id = $1 and district_id = $2',
      [this.unit(n).id, this.district.id, status, publishedAt],
    );
  }

  async board(reader: TestActor = this.director, district: Pick<TestDistrict, 'code'> = this.district): Promise<Board> {
    return (await reader.run<{ cycle: Board }>(boardQuery, { d: district.code })).expectData().cycle;
  }

  async row(code: string): Promise<BoardRow | undefined> {
    return (await this.board()).submissions.find((s) => s.department.code === code);
  }

  async extend(n: number, until: string, reason = '机构改革', more: Record<string, unknown> = {}, language = 'en') {
    const variables = { d: this.district.code, u: this.unit(n).code, y: 2023, input: { until, reason }, ...more };
    const answer = await this.director.run<{ submissionExtend: { submission: BoardRow | null; userErrors: readonly Refusal[] } }>(
      extendMutation,
      variables,
      { 'accept-language': language },
    );
    return answer.expectData().submissionExtend;
  }

  async change(name: 'cycleClose' | 'cycleReopen') {
    const mutation = `mutation($d: String!) { ${name}(districtCode: $d, year: 2023) {
      cycle { status closure { at by } } userErrors { __typename code ... on InvalidTransitionError { status allowed } } } }`;
    const answer = await this.director.run<Record<string, { cycle: unknown; userErrors: unknown[] }>>(mutation, { d: this.district.code });
    return answer.expectData()[name] as { cycle: unknown; userErrors: unknown[] };
  }
}

export const codesOf = (rows: readonly BoardRow[]): string[] => rows.map(({ department }) => department.code);

/** Everything of the calendar that the district holds. */
export async function calendarRows(world: World, district: Pick<TestDistrict, 'id'>): Promise<string> {
  const tables = ['cycle', 'cycle_deadline', 'cycle_indicator', 'submission', 'idempotency_key'];
  const held = await Promise.all(
    tables.map(
      async (table) =>
        (await world.owner.query(`select to_jsonb(t) as row from ${table} t where district_id = $1 order by 1`, [district.id])).rows,
    ),
  );
  return JSON.stringify(held);
}
