import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { v7 } from 'uuid';
import { fingerprint } from '../kit/fingerprint.js';
import { type CallerName, callerNames, MatrixStage, outcomeOf, type Subject, type Target, targetNames } from '../kit/matrix-stage.js';
import { World } from '../kit/world.js';

let world: World;
let stage: MatrixStage;
beforeAll(async () => {
  world = await World.start();
  stage = await MatrixStage.set(world);
});
afterAll(() => world.stop());

/**
 * What a caller gets, about the own unit, the other unit of the own district and a unit of another district; one word = for all three alike.
 * DATA, NULL, EMPTY (a list), a code of `userErrors` or of a top-level error; codes that come together are joined by `+`.
 */
type Outcomes = Readonly<Record<CallerName, string>>;

interface Row {
  readonly document: string;
  readonly about: (target: Target) => Promise<Subject>;
  readonly variables: (target: Target, subject: Subject) => Record<string, unknown>;
  readonly get: Outcomes;
  /** of a field without arguments: which district its answer is about */
  readonly district?: (value: never) => string | undefined;
}

const nobody = { anonymous: 'UNAUTHENTICATED', revoked: 'UNAUTHENTICATED' } as const;
/** All that is not named is forbidden to a role. */
const only = (named: Partial<Outcomes>): Outcomes => ({
  ...{ clerk: 'FORBIDDEN', head: 'FORBIDDEN', reviewer: 'FORBIDDEN', director: 'FORBIDDEN', admin: 'FORBIDDEN', auditor: 'FORBIDDEN' },
  ...nobody,
  ...named,
});

// DESIGN §4, "Roles": a unit reads its own, the office what is released in its district; the administrator keeps structure and accounts and
// sees no text; the auditor reads the trail only.
const structure = only({
  clerk: 'DATA DATA NULL',
  head: 'DATA DATA NULL',
  reviewer: 'DATA DATA NULL',
  director: 'DATA DATA NULL',
  admin: 'DATA DATA NULL',
});
const released = only({ clerk: 'DATA NULL NULL', head: 'DATA NULL NULL', reviewer: 'DATA DATA NULL', director: 'DATA DATA NULL' });
const releasedList = only({
  clerk: 'DATA EMPTY EMPTY',
  head: 'DATA EMPTY EMPTY',
  reviewer: 'DATA DATA EMPTY',
  director: 'DATA DATA EMPTY',
});
const calendar = only({ director: 'DATA DATA NOT_FOUND' });
const writing = only({ clerk: 'DATA NOT_FOUND NOT_FOUND', head: 'DATA NOT_FOUND NOT_FOUND' });
// The reviewer and the director of this test work in the own unit, and nobody reviews the unit they work in.
const reviewing = only({ reviewer: 'OWN_UNIT DATA NOT_FOUND', director: 'OWN_UNIT DATA NOT_FOUND' });

const unusedId = (target: Target) => stage.unusedId(target);
const codes = ({ district, unit }: Target) => ({ d: district.code, u: unit.code });
const filter = ({ district, unit }: Target) => ({ f: { districtCode: district.code, departmentCodes: [unit.code] } });
const refusal = 'userErrors { code }';

/** Every root field by its name; a field may have further rows, told apart by what stands in brackets. */
const table: Readonly<Record<string, Row>> = {
  viewer: {
    document: '{ viewer { id role district { id } } }',
    about: unusedId,
    variables: () => ({}),
    get: {
      clerk: 'DATA',
      head: 'DATA',
      reviewer: 'DATA',
      director: 'DATA',
      admin: 'DATA',
      auditor: 'DATA',
      anonymous: 'DATA',
      revoked: 'UNAUTHENTICATED',
    },
  },
  'viewer (whose district)': {
    document: '{ viewer { district { id } } }',
    about: unusedId,
    variables: () => ({}),
    district: (viewer: { district: { id: string } | null }) => viewer.district?.id,
    get: {
      ...{ clerk: 'DATA DATA NULL', head: 'DATA DATA NULL', reviewer: 'DATA DATA NULL', director: 'DATA DATA NULL' },
      ...{ admin: 'DATA DATA NULL', auditor: 'DATA DATA NULL', anonymous: 'NULL', revoked: 'UNAUTHENTICATED' },
    },
  },
  district: {
    document: 'query($d: String!) { district(code: $d) { id } }',
    about: unusedId,
    variables: ({ district }) => ({ d: district.code }),
    get: structure,
  },
  department: {
    document: 'query($d: String!, $u: String!) { department(districtCode: $d, code: $u) { id } }',
    about: unusedId,
    variables: codes,
    get: structure,
  },
  cycle: {
    document: 'query($d: String!, $y: FiscalYear!) { cycle(districtCode: $d, year: $y) { id } }',
    about: (target) => stage.released(target),
    variables: ({ district }, { year }) => ({ d: district.code, y: year }),
    get: structure,
  },
  taxonomy: {
    document: '{ taxonomy(kind: THEME) { terms { code } } }',
    about: unusedId,
    variables: () => ({}),
    get: only({ clerk: 'DATA', head: 'DATA', reviewer: 'DATA', director: 'DATA', admin: 'DATA' }),
  },
  users: {
    document: 'query($f: UserFilter) { users(filter: $f) { nodes { id } } }',
    about: unusedId,
    variables: ({ unit }) => ({ f: { departmentCodes: [unit.code] } }),
    get: only({ admin: 'DATA DATA EMPTY' }),
  },
  report: {
    document: 'query($id: ID!) { report(id: $id) { id } }',
    about: (target) => stage.released(target),
    variables: (_, { id }) => ({ id }),
    get: released,
  },
  'report (a draft)': {
    document: 'query($id: ID!) { report(id: $id) { id } }',
    about: (target) => stage.draft(target),
    variables: (_, { id }) => ({ id }),
    get: only({ clerk: 'DATA NULL NULL', head: 'DATA NULL NULL', reviewer: 'NULL', director: 'NULL' }),
  },
  reportFor: {
    document: 'query($d: String!, $u: String!, $y: FiscalYear!) { reportFor(districtCode: $d, departmentCode: $u, year: $y) { id } }',
    about: (target) => stage.released(target),
    variables: (target, { year }) => ({ ...codes(target), y: year }),
    get: released,
  },
  reports: {
    document: 'query($f: ReportFilter) { reports(filter: $f) { nodes { id } } }',
    about: (target) => stage.released(target),
    variables: filter,
    get: releasedList,
  },
  reportDiff: {
    document: `query($d: String!, $u: String!, $r: RevisionRef!) {
      reportDiff(districtCode: $d, departmentCode: $u, from: $r, to: $r) { from { number } } }`,
    about: (target) => stage.released(target),
    variables: (target, { year }) => ({ ...codes(target), r: { year, number: 1 } }),
    get: released,
  },
  shortcomings: {
    document: 'query($f: ShortcomingFilter) { shortcomings(filter: $f) { nodes { id } } }',
    about: (target) => stage.released(target),
    variables: filter,
    get: releasedList,
  },
  consolidation: {
    document: 'query($d: String!, $y: FiscalYear!) { consolidation(districtCode: $d, year: $y) { year } }',
    about: (target) => stage.released(target),
    variables: ({ district }, { year }) => ({ d: district.code, y: year }),
    get: only({ reviewer: 'DATA DATA NULL', director: 'DATA DATA NULL' }),
  },
  auditEvents: {
    document: 'query($f: AuditEventFilter) { auditEvents(filter: $f) { nodes { seq } } }',
    about: (target) => stage.released(target),
    variables: (_, { id }) => ({ f: { objectId: id } }),
    get: only({ auditor: 'DATA DATA EMPTY' }),
  },
  auditHead: {
    document: '{ auditHead { districtId } }',
    about: (target) => stage.released(target),
    variables: () => ({}),
    district: (head: { districtId: string }) => head.districtId,
    get: only({ auditor: 'DATA DATA NULL' }),
  },

  cycleOpen: {
    document: `mutation($i: CycleOpenInput!) { cycleOpen(input: $i) { cycle { id } ${refusal} } }`,
    about: (target) => stage.unusedYear(target),
    variables: ({ district }, { id, year }) => {
      const deadlines = [{ kind: 'DEPARTMENT', opensOn: `${year + 1}-01-01`, dueOn: `${year + 1}-01-20`, publishOn: `${year + 1}-03-31` }];
      return { i: { id, districtCode: district.code, year, deadlines } };
    },
    get: calendar,
  },
  cycleClose: {
    document: `mutation($d: String!, $y: FiscalYear!) { cycleClose(districtCode: $d, year: $y) { cycle { id } ${refusal} } }`,
    about: (target) => stage.openYear(target),
    variables: ({ district }, { year }) => ({ d: district.code, y: year }),
    get: calendar,
  },
  cycleReopen: {
    document: `mutation($d: String!, $y: FiscalYear!) { cycleReopen(districtCode: $d, year: $y) { cycle { id } ${refusal} } }`,
    about: (target) => stage.closedYear(target),
    variables: ({ district }, { year }) => ({ d: district.code, y: year }),
    get: calendar,
  },
  submissionExtend: {
    document: `mutation($d: String!, $u: String!, $y: FiscalYear!, $i: SubmissionExtendInput!) {
      submissionExtend(districtCode: $d, departmentCode: $u, year: $y, input: $i) { submission { status } ${refusal} } }`,
    about: (target) => stage.openYear(target),
    variables: (target, { year }) => ({ ...codes(target), y: year, i: { until: `${year + 1}-02-01`, reason: '系统故障' } }),
    get: calendar,
  },
  departmentSave: {
    document: `mutation($i: DepartmentSaveInput!) { departmentSave(input: $i) { department { id } ${refusal} } }`,
    about: unusedId,
    variables: ({ unit }, { itemId }) => ({ i: { id: unit.id, aliases: [itemId.slice(-12)] } }),
    // REQUIRED is what an id gets that nobody has: the unit would be a new one.
    get: only({ admin: 'DATA DATA REQUIRED' }),
  },
  'departmentSave (with all that a new unit needs)': {
    document: `mutation($i: DepartmentSaveInput!) { departmentSave(input: $i) { department { id } ${refusal} } }`,
    about: unusedId,
    variables: ({ unit }) => ({
      i: { id: unit.id, code: unit.code, name: '改名局', shortName: '改名局', kind: 'DEPARTMENT', position: 9 },
    }),
    // An id that the client makes: DESIGN §4 has it refused ID_TAKEN, whoever owns it.
    get: only({ admin: 'DATA DATA ID_TAKEN' }),
  },
  userSave: {
    document: `mutation($i: UserSaveInput!) { userSave(input: $i) { user { id } ${refusal} } }`,
    about: unusedId,
    variables: ({ clerk }, { itemId }) => ({ i: { id: clerk.actor.userId, name: itemId } }),
    get: only({ admin: 'DATA DATA REQUIRED' }),
  },
  tokenIssue: {
    document: `mutation($i: TokenIssueInput!) { tokenIssue(input: $i) { token issued { id } ${refusal} } }`,
    about: (target) => stage.membership(target),
    variables: (_, { id }) => ({ i: { id: v7(), membershipId: id, label: '接口' } }),
    get: only({ admin: 'DATA DATA NOT_FOUND' }),
  },
  tokenRevoke: {
    document: `mutation($id: ID!) { tokenRevoke(id: $id) { revoked { id } ${refusal} } }`,
    about: (target) => stage.token(target),
    variables: (_, { id }) => ({ id }),
    get: only({ admin: 'DATA DATA NOT_FOUND' }),
  },
  reportCreate: {
    document: `mutation($i: ReportCreateInput!) { reportCreate(input: $i) { report { id } ${refusal} } }`,
    about: (target) => stage.openYear(target),
    variables: ({ district, unit }, { id, year }) => ({ i: { id, districtCode: district.code, departmentCode: unit.code, year } }),
    get: writing,
  },
  reportSave: {
    document: `mutation($id: ID!, $v: Int!, $i: ReportSaveInput!) { reportSave(id: $id, expectedVersion: $v, input: $i) { report { id } ${refusal} } }`,
    about: (target) => stage.draft(target),
    variables: (_, { id, version }) => ({ id, v: version, i: { title: '新题目' } }),
    get: writing,
  },
  reportSubmit: {
    document: `mutation($id: ID!, $v: Int!) { reportSubmit(id: $id, expectedVersion: $v) { report { id } ${refusal} } }`,
    about: (target) => stage.draft(target),
    variables: (_, { id, version }) => ({ id, v: version }),
    get: only({ head: 'DATA NOT_FOUND NOT_FOUND' }),
  },
  reportReturn: {
    document: `mutation($id: ID!, $v: Int!, $i: ReportReturnInput!) { reportReturn(id: $id, expectedVersion: $v, input: $i) { report { id } ${refusal} } }`,
    about: (target) => stage.submitted(target),
    variables: (_, { id, version }) => ({ id, v: version, i: { note: '请补充' } }),
    get: reviewing,
  },
  reportAccept: {
    document: `mutation($id: ID!, $v: Int!) { reportAccept(id: $id, expectedVersion: $v) { report { id } ${refusal} } }`,
    about: (target) => stage.submitted(target),
    variables: (_, { id, version }) => ({ id, v: version }),
    get: reviewing,
  },
  reportPublish: {
    document: `mutation($id: ID!, $v: Int!, $i: ReportPublishInput!) { reportPublish(id: $id, expectedVersion: $v, input: $i) { report { id } ${refusal} } }`,
    about: (target) => stage.accepted(target),
    variables: (_, { id, version }) => ({ id, v: version, i: { channel: 'WEBSITE', url: 'https://example.org/a' } }),
    get: only({ head: 'DATA NOT_FOUND NOT_FOUND', director: 'DATA DATA NOT_FOUND' }),
  },
  reviewCommentAnswer: {
    document: `mutation($id: ID!) { reviewCommentAnswer(id: $id, input: { text: "已补充" }) { reviewComment { id } ${refusal} } }`,
    about: (target) => stage.comment(target),
    variables: (_, { id }) => ({ id }),
    get: writing,
  },
};

const fieldOf = (row: string) => row.replace(/ .*/, '');
const rootFields = ({ app }: { app: { schema: GraphQLSchema } }) =>
  [app.schema.getQueryType(), app.schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));

test('every root field has its row, and every row its field', () => {
  const fields = rootFields(world.connected);
  const rows = Object.keys(table).map(fieldOf);
  expect({
    fieldsWithoutRow: fields.filter((field) => !rows.includes(field)),
    rowsWithoutField: rows.filter((row) => !fields.includes(row)),
  }).toEqual({ fieldsWithoutRow: [], rowsWithoutField: [] });
  for (const [name, { document }] of Object.entries(table))
    expect(document).toContain(`${fieldOf(name)}${document.includes(`${fieldOf(name)}(`) ? '(' : ' '}`);
});

interface Cell {
  readonly caller: CallerName;
  readonly target: Target;
  readonly place: number;
  readonly expected: string;
}

const cellsOf = ({ get }: Row): Cell[] =>
  callerNames.flatMap((caller) => {
    const words = get[caller].split(' ');
    return targetNames.map((name, place) => ({ caller, place, target: stage.targets[name], expected: words[place] ?? words[0]! }));
  });

async function ask({ document, variables, district }: Row, { caller, target }: Cell, subject: Subject): Promise<string> {
  const answer = await stage.send(caller, document, variables(target, subject));
  const outcome = outcomeOf(answer);
  if (!district || outcome !== 'DATA') return outcome;
  return district(Object.values(answer.data as object)[0] as never) === target.district.id ? 'DATA' : 'NULL';
}

describe('each caller gets what the table says', () => {
  test.each(Object.entries(table))('%s', async (_, row) => {
    const found: Record<string, string[]> = {};
    const note = ({ caller, place }: Cell, outcome: string) => {
      found[caller] ??= [];
      found[caller][place] = outcome;
    };
    const cells = cellsOf(row);
    const changes = row.document.startsWith('mutation');
    const subjects = new Map<Target, Subject>();
    for (const target of Object.values(stage.targets)) subjects.set(target, await row.about(target));

    // What is to be refused comes first, and leaves everything as it was.
    const first = changes ? cells.filter((cell) => cell.expected !== 'DATA') : cells;
    const before = changes ? await fingerprint(world) : {};
    for (const cell of first) note(cell, await ask(row, cell, subjects.get(cell.target)!));
    if (changes) expect(await fingerprint(world)).toEqual(before);
    for (const cell of cells.filter((other) => !first.includes(other))) note(cell, await ask(row, cell, await row.about(cell.target)));

    const expected: Record<string, string[]> = {};
    for (const { caller, place, expected: word } of cells) {
      expected[caller] ??= [];
      expected[caller][place] = word;
    }
    expect(found).toEqual(expected);
  });
});
