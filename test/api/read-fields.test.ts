import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { fillReports } from '../kit/bulk.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';

let world: World;
let district: TestDistrict;
let clerk: TestActor;
let neighbour: TestActor;
let head: TestActor;
let reviewer: TestActor;
let admin: TestActor;

beforeAll(async () => {
  world = await World.start();
  district = await world.district({ units: 2, years: [2022, 2023, 2024] });
  await fillReports(world, district, { year: 2022 });
  await fillReports(world, district, { year: 2023, status: 'DRAFT' });
  clerk = await world.actor(Role.DEPARTMENT_CLERK, district, district.units[0]);
  head = await world.actor(Role.DEPARTMENT_HEAD, district, district.units[0]);
  neighbour = await world.actor(Role.DEPARTMENT_CLERK, district, district.units[1]);
  reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  admin = await world.actor(Role.DISTRICT_ADMIN, district);
});
afterAll(() => world.stop());

const data = async (reader: TestActor, query: string, variables: Record<string, unknown> = {}) =>
  (await reader.run<Record<string, unknown>>(query, { code: district.code, ...variables })).expectData();

describe('selections', () => {
  test('one field under two names with different arguments gives both answers', async () => {
    const query = `query Two($code: String!) {
      old: reportFor(districtCode: $code, departmentCode: "u1", year: 2022) { year status }
      new: reportFor(districtCode: $code, departmentCode: "u1", year: 2023) { year status }
      none: reportFor(districtCode: $code, departmentCode: "u1", year: 2024) { year status }
    }`;
    expect(await data(clerk, query)).toEqual({
      old: { year: 2022, status: 'SUBMITTED' },
      new: { year: 2023, status: 'DRAFT' },
      none: null,
    });
  });

  test('names can change places', async () => {
    expect(await data(clerk, 'query Turned($code: String!) { district(code: $code) { name: code code: name } }')).toEqual({
      district: { name: district.code, code: `测试区${district.code}` },
    });
  });

  test('what fragments ask of one field is merged, in the order of first mention', async () => {
    const query = `query Merged($code: String!) {
      reportFor(districtCode: $code, departmentCode: "u1", year: 2022) { activities { position } ...A ... on Report { activities { heading } } title }
      ...B
    }
    fragment A on Report { activities { figures { label } position } year }
    fragment B on Query { reportFor(districtCode: $code, departmentCode: "u1", year: 2022) { activities { figures { value } } status } }`;
    const { reportFor } = await data(clerk, query);
    const figures = [
      { label: '件数1', value: '10.5' },
      { label: '件数2', value: '21' },
    ];
    const merged = {
      activities: [
        { position: 1, figures, heading: '做法1' },
        { position: 2, figures, heading: '做法2' },
      ],
      year: 2022,
      title: '测试区第1局2022',
      status: 'SUBMITTED',
    };
    expect(JSON.stringify(reportFor)).toBe(JSON.stringify(merged));
  });

  test('one document includes and leaves out by the variable at hand, again and again', async () => {
    const query = `query Toggled($code: String!, $with: Boolean!) { reportFor(districtCode: $code, departmentCode: "u1", year: 2022) {
      id @skip(if: true) title @skip(if: $with) activities @include(if: $with) { position ... @skip(if: $with) { heading } } } }`;
    for (const on of [true, false, true, true, false]) {
      expect(await data(clerk, query, { with: on })).toEqual({
        reportFor: on ? { activities: [{ position: 1 }, { position: 2 }] } : { title: '测试区第1局2022' },
      });
    }
  });

  test('a directive of a default value follows the value that is given', async () => {
    const query = 'query Default($code: String!, $with: Boolean! = false) { district(code: $code) { code name @include(if: $with) } }';
    const without = { district: { code: district.code } };
    expect(await data(clerk, query)).toEqual(without);
    expect(await data(clerk, query, { with: true })).toEqual({ district: { code: district.code, name: `测试区${district.code}` } });
    expect(await data(clerk, query)).toEqual(without);
  });
});

describe('what a reader sees', () => {
  const whole = `query Own($code: String!) { reportFor(districtCode: $code, departmentCode: "u1", year: 2023) {
    status submission { at by contentHash } acceptance { at } publication { url } activities { source { start } } shortcomings { source { start } } } }`;

  test('parts that live together are null as a whole before they exist', async () => {
    const { reportFor } = (await data(clerk, whole)) as { reportFor: { activities: unknown[]; shortcomings: unknown[] } };
    expect(reportFor).toMatchObject({ status: 'DRAFT', submission: null, acceptance: null, publication: null });
    expect(reportFor.activities[0]).toEqual({ source: { start: 0 } });
    expect(reportFor.shortcomings[0]).toEqual({ source: null });
  });

  test('a draft is null to the office and to every other unit, by id and by name', async () => {
    const { rows } = await world.owner.query<{ id: string }>(`select id from report where department_id = $1 and status = 'DRAFT'`, [
      district.units[0]!.id,
    ]);
    const query = `query Foreign($id: ID!, $code: String!) { report(id: $id) { id } reportFor(districtCode: $code, departmentCode: "u1", year: 2023) { id } }`;
    const seen = { report: rows[0], reportFor: rows[0] };
    expect(await data(clerk, query, { id: rows[0]!.id })).toEqual(seen);
    expect(await data(clerk, query, { id: rows[0]!.id.toUpperCase() })).toEqual(seen);
    for (const reader of [neighbour, reviewer]) {
      expect(await data(reader, query, { id: rows[0]!.id })).toEqual({ report: null, reportFor: null });
    }
  });

  test('a submitted report is null to another unit and there for the office', async () => {
    const query = 'query Old($code: String!) { reportFor(districtCode: $code, departmentCode: "u1", year: 2022) { year } }';
    expect(await data(neighbour, query)).toEqual({ reportFor: null });
    expect(await data(reviewer, query)).toEqual({ reportFor: { year: 2022 } });
  });

  test('the counts of a cycle are null to a unit, which sees only its own submission', async () => {
    const query =
      'query Board($code: String!) { cycle(districtCode: $code, year: 2022) { progress { expected submitted } submissions { department { code } } } }';
    const board = {
      progress: { expected: 2, submitted: 2 },
      submissions: [{ department: { code: 'u1' } }, { department: { code: 'u2' } }],
    };
    expect(await data(clerk, query)).toEqual({ cycle: { progress: null, submissions: [{ department: { code: 'u1' } }] } });
    expect(await data(reviewer, query)).toEqual({ cycle: board });
    expect(await data(admin, query)).toEqual({ cycle: board });
    expect(await data(clerk, query)).toEqual({ cycle: { progress: null, submissions: [{ department: { code: 'u1' } }] } });
  });

  test('another district is not there', async () => {
    const other = await world.district();
    const query =
      'query Other($other: String!) { district(code: $other) { name } cycle(districtCode: $other, year: 2023) { id } department(districtCode: $other, code: "u1") { id } }';
    expect(await data(reviewer, query, { other: other.code })).toEqual({ district: null, cycle: null, department: null });
  });
});

describe('order and form', () => {
  test('lists come in the order of the document, whatever their ids', async () => {
    const texts = ['丙', '甲', '乙', '丁'];
    // Ids that fall while positions rise.
    const ids = texts.map(() => v7()).toReversed();
    const id = v7();
    const create =
      'mutation Create($input: ReportCreateInput!) { reportCreate(input: $input) { report { version } userErrors { message } } }';
    await data(head, create, { input: { id, districtCode: district.code, departmentCode: 'u1', year: 2024 } });
    const save = `mutation Save($id: ID!, $version: Int!, $input: ReportSaveInput!) { reportSave(id: $id, expectedVersion: $version, input: $input) {
      report { version shortcomings { position text causes { text } } } userErrors { message } } }`;
    for (const [turn, order] of [[0, 1, 2, 3], [3, 0, 2, 1], [2]].entries()) {
      const shortcomings = order.map((i) => ({
        id: ids[i],
        text: texts[i],
        causes: order.map((k) => ({ id: v7(), text: `原因${k}` })),
      }));
      const { reportSave } = await data(head, save, { id, version: turn + 1, input: { shortcomings } });
      expect(reportSave).toEqual({
        userErrors: [],
        report: {
          version: turn + 2,
          shortcomings: order.map((i, at) => ({ position: at + 1, text: texts[i], causes: order.map((k) => ({ text: `原因${k}` })) })),
        },
      });
    }
  });

  test('a day, an instant, a decimal and a whole number have one form each', async () => {
    await world.owner.query(`update report set submission_at = '2023-01-15T09:30:00.5+08' where cycle_id = $1`, [district.cycles[2022]]);
    const query = `query Forms($code: String!) {
      reportFor(districtCode: $code, departmentCode: "u1", year: 2022) {
        year version viewerCanSubmit submission { at } commitments { dueOn figures { value } } activities { source { confidence } } }
      cycle(districtCode: $code, year: 2022) { submissions { dueOn } }
      taxonomy(kind: THEME, on: "2024-02-29") { on }
    }`;
    expect(await data(clerk, query)).toEqual({
      reportFor: {
        year: 2022,
        version: 1,
        viewerCanSubmit: false,
        submission: { at: '2023-01-15T01:30:00.500Z' },
        commitments: [1, 2].map(() => ({ dueOn: '2024-12-31', figures: [{ value: '10.5' }, { value: '21' }] })),
        activities: [1, 2].map(() => ({ source: { confidence: 0.9 } })),
      },
      cycle: { submissions: [{ dueOn: '2023-01-20' }] },
      taxonomy: { on: '2024-02-29' },
    });
  });
});
