import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../server/platform/actor.js';
import { fillReports } from '../kit/bulk.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';

interface Connection {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

let world: World;
let district: TestDistrict;
let reviewer: TestActor;
let clerk: TestActor;

beforeAll(async () => {
  world = await World.start();
  district = await world.district({ units: 5, years: [2022, 2023, 2024] });
  for (const year of [2022, 2023]) await fillReports(world, district, { year, items: 3 });
  await fillReports(world, district, { year: 2024, status: 'DRAFT', items: 3 });
  reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  clerk = await world.actor(Role.DEPARTMENT_CLERK, district, district.units[1]);
});
afterAll(() => world.stop());

const page = 'totalCount edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const lists = {
  reports: {
    query: `query Page($first: Int, $after: String) { list: reports(first: $first, after: $after) { ${page} } }`,
    order: 'c.year desc, d.position, r.id',
    from: 'report r',
    id: 'r.id',
  },
  'shortcomings in the official sequence': {
    query: `query Page($first: Int, $after: String) { list: shortcomings(first: $first, after: $after) { ${page} } }`,
    order: 'c.year desc, d.position, s.position, s.id',
    from: 'shortcoming s join report r on r.id = s.report_id',
    id: 's.id',
  },
  'shortcomings, oldest first': {
    query: `query Page($first: Int, $after: String) { list: shortcomings(orderBy: OLDEST_FIRST, first: $first, after: $after) { ${page} } }`,
    order: 'c.year, d.position, s.position, s.id',
    from: 'shortcoming s join report r on r.id = s.report_id',
    id: 's.id',
  },
} as const;
const names = Object.keys(lists) as (keyof typeof lists)[];

async function read(list: keyof typeof lists, variables: { first?: number | null; after?: string | null } = {}, reader = reviewer) {
  return (await reader.run<{ list: Connection }>(lists[list].query, variables)).expectData().list;
}

/** The whole list as the tables hold it. */
async function expectedIds(list: keyof typeof lists): Promise<string[]> {
  const { from, order, id } = lists[list];
  const { rows } = await world.owner.query<{ id: string }>(
    `select ${id} as id from ${from} join cycle c on c.id = r.cycle_id join department d on d.id = r.department_id where r.released order by ${order}`,
  );
  return rows.map((row) => row.id);
}

describe.each(names)('%s', (list) => {
  test.each([1, 2, 7, 10, 100])('pages of %i give the whole list once and in its order', async (first) => {
    const expected = await expectedIds(list);
    const found: string[] = [];
    let after: string | null = null;
    for (let turn = 1; ; turn += 1) {
      const { edges, nodes, pageInfo, totalCount }: Connection = await read(list, { first, after });
      expect(nodes.map((n) => n.id)).toEqual(edges.map((e) => e.node.id));
      expect(totalCount).toBe(expected.length);
      expect(pageInfo.hasPreviousPage).toBe(turn > 1);
      expect(pageInfo.startCursor).toBe(edges[0]?.cursor);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
      found.push(...nodes.map((n) => n.id));
      expect(pageInfo.hasNextPage).toBe(found.length < expected.length);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(found).toEqual(expected);
  });

  test('behind its end a page is empty and still tells the length of the list', async () => {
    const all = await read(list, { first: 100 });
    const beyond = await read(list, { first: 2, after: all.pageInfo.endCursor });
    expect(beyond).toEqual({
      totalCount: all.totalCount,
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  test('without "first", or with null, a page has 20', async () => {
    const all = await read(list, { first: 100 });
    for (const variables of [{}, { first: null, after: null }]) {
      expect((await read(list, variables)).nodes).toEqual(all.nodes.slice(0, 20));
    }
  });

  test.each([0, -1, 101, 2_147_483_647])('a page of %i is refused with the range that is allowed', async (first) => {
    const [error] = (await reviewer.run(lists[list].query, { first })).expectErrors('BAD_USER_INPUT');
    expect(error?.message).toMatch(new RegExp(`"first" is ${first}.*1 to 100`));
    expect(error?.extensions.argumentName).toBe('first');
  });

  test('a cursor of any other list or order is refused and not misread', async () => {
    for (const other of names.filter((name) => name !== list)) {
      const { pageInfo } = await read(other, { first: 1 });
      const [error] = (await reviewer.run(lists[list].query, { after: pageInfo.endCursor })).expectErrors('BAD_USER_INPUT');
      expect(error?.message).toMatch(/"after".*orderBy/);
    }
  });

  test.each([
    ['nothing', ''],
    ['no base64', '!!!'],
    ['no JSON', Buffer.from('[1,').toString('base64url')],
    ['no array', Buffer.from('{"0":2023}').toString('base64url')],
    ['null', Buffer.from('null').toString('base64url')],
    ['SQL', Buffer.from(`["' or 1=1 --"]`).toString('base64url')],
    ['ten thousand letters', 'A'.repeat(10_000)],
  ])('a cursor that is %s is refused', async (_, after) => {
    const [error] = (await reviewer.run(lists[list].query, { after })).expectErrors('BAD_USER_INPUT');
    expect(error?.message).toMatch(/"after".*Pass/);
  });

  test('a cursor with a value of the wrong type is refused', async () => {
    const { pageInfo } = await read(list, { first: 1 });
    const keys = JSON.parse(Buffer.from(pageInfo.endCursor!, 'base64url').toString()) as unknown[];
    for (const broken of [
      keys.with(1, '2023'),
      keys.with(1, 1.5),
      keys.with(1, 1e12),
      keys.with(-1, 'no-uuid'),
      keys.slice(1),
      [...keys, 1],
    ]) {
      const after = Buffer.from(JSON.stringify(broken)).toString('base64url');
      (await reviewer.run(lists[list].query, { after })).expectErrors('BAD_USER_INPUT');
    }
  });
});

test('a list without rows has no cursors and no next page', async () => {
  const empty = {
    totalCount: 0,
    edges: [],
    nodes: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  };
  const query = `{ r: reports(filter: { years: [] }) { ${page} } s: shortcomings(filter: { departmentCodes: ["nobody"] }) { ${page} } }`;
  expect((await reviewer.run(query)).expectData()).toEqual({ r: empty, s: empty });
});

describe('one document with different variables', () => {
  const query = `query Filtered($filter: ReportFilter, $first: Int, $after: String) {
    reports(filter: $filter, first: $first, after: $after) { totalCount nodes { year status department { code } } pageInfo { endCursor } }
  }`;
  type Filtered = { reports: { totalCount: number; nodes: { year: number; status: string; department: { code: string } }[] } };

  /** What each set of variables must answer to the office: reports of 2022 and 2023, 5 units each. */
  const cases: readonly (readonly [Record<string, unknown>, number])[] = [
    [{}, 10],
    [{ filter: { years: [2022] } }, 5],
    [{ filter: null }, 10],
    [{ filter: { years: [2022], departmentCodes: ['u1', 'u2'] } }, 2],
    [{ filter: {} }, 10],
    [{ filter: { years: null, departmentCodes: ['u3'] } }, 2],
    [{ filter: { statuses: ['DRAFT'] } }, 0],
    [{ filter: { statuses: ['SUBMITTED', 'DRAFT'], years: [2023, 2024] } }, 5],
    [{ filter: { years: [] } }, 0],
    [{ filter: { districtCode: '000000' } }, 0],
    [{ first: 1 }, 10],
    [{ first: null, after: null }, 10],
  ];

  test('answers each by its own, in any sequence', async () => {
    // Forwards, backwards and interleaved: every plan is met warm, after every other one.
    const sequence = [...cases, ...cases.toReversed(), ...cases.flatMap((c) => [c, cases[0]!])];
    for (const [variables, total] of sequence) {
      const { reports } = (await reviewer.run<Filtered>(query, variables)).expectData();
      expect([variables, reports.totalCount]).toEqual([variables, total]);
      expect(reports.nodes).toHaveLength(Math.min(total, (variables.first as number | undefined) ?? 20));
      const filter = variables.filter as { years?: number[] | null; departmentCodes?: string[] } | null | undefined;
      if (filter?.years) expect(reports.nodes.every((n) => filter.years?.includes(n.year))).toBe(true);
      if (filter?.departmentCodes) expect(reports.nodes.every((n) => filter.departmentCodes?.includes(n.department.code))).toBe(true);
    }
  });

  test('answers by the order asked for, given, left out or null', async () => {
    const ordered = 'query Ordered($orderBy: ShortcomingOrder) { shortcomings(orderBy: $orderBy, first: 1) { nodes { report { year } } } }';
    type Ordered = { shortcomings: { nodes: { report: { year: number } }[] } };
    for (const [orderBy, year] of [
      ['OLDEST_FIRST', 2022],
      [undefined, 2023],
      ['OLDEST_FIRST', 2022],
      [null, 2023],
      ['OFFICIAL_SEQUENCE', 2023],
    ] as const) {
      const { shortcomings } = (await reviewer.run<Ordered>(ordered, { orderBy })).expectData();
      expect([orderBy, shortcomings.nodes[0]?.report.year]).toEqual([orderBy, year]);
    }
  });

  test('answers each role by its own rows, whoever asked before', async () => {
    const mine =
      'query Mine($filter: ReportFilter) { reports(filter: $filter) { totalCount nodes { viewerCanSubmit cycle { progress { expected } } } } }';
    type Mine = { reports: { totalCount: number; nodes: { viewerCanSubmit: boolean; cycle: { progress: object | null } }[] } };
    const head = await world.actor(Role.DEPARTMENT_HEAD, district, district.units[1]);
    const director = await world.actor(Role.DISTRICT_DIRECTOR, district);
    for (let turn = 0; turn < 3; turn += 1) {
      for (const [reader, total, submittable] of [
        [reviewer, 10, 0],
        [clerk, 3, 0],
        [head, 3, 1],
        [director, 10, 0],
        [clerk, 3, 0],
      ] as const) {
        const { reports } = (await reader.run<Mine>(mine, { filter: turn === 1 ? null : {} })).expectData();
        expect(reports.totalCount).toBe(total);
        expect(reports.nodes.filter((n) => n.viewerCanSubmit)).toHaveLength(submittable);
        expect(reports.nodes.every((n) => (n.cycle.progress === null) === (reader.actor.scope === 'DEPARTMENT'))).toBe(true);
      }
    }
  });
});

test.each([
  [{ unaddressed: true }, 10],
  [{ unaddressed: false }, 20],
  [{ unaddressed: null }, 30],
  [{ withoutCause: true }, 0],
  [{ withoutCause: false }, 30],
  [{ text: '足2' }, 10],
  [{ text: '%' }, 0],
  [{ text: '_' }, 0],
  [{ text: '\\' }, 0],
  [{ text: '' }, 30],
  [{ years: [2022], unaddressed: true, text: '不足1' }, 5],
])('shortcomings by %j are %i', async (filter, total) => {
  const query = 'query By($filter: ShortcomingFilter) { shortcomings(filter: $filter) { totalCount } }';
  const { shortcomings } = (await reviewer.run<{ shortcomings: { totalCount: number } }>(query, { filter })).expectData();
  expect(shortcomings.totalCount).toBe(total);
});
