import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { Lanes } from '../kit/lanes.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';

let world: World;
let lanes: Lanes;
let district: TestDistrict;
let head: TestActor;
let reviewer: TestActor;
let reportId: string;

beforeAll(async () => {
  world = await World.start();
  lanes = await Lanes.start(world);
  district = await world.district();
  head = await world.actor(Role.DEPARTMENT_HEAD, district, district.units[0]);
  reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  reportId = v7();
  const create = 'mutation Create($input: ReportCreateInput!) { reportCreate(input: $input) { userErrors { message } } }';
  (await head.run(create, { input: { id: reportId, districtCode: district.code, departmentCode: 'u1', year: 2023 } })).expectData();
});
afterAll(async () => {
  await lanes.stop();
  await world.stop();
});

const fields = 'title preamble version activities { heading narrative figures { label value unit } } otherMatters { heading text }';
const save = `mutation Save($id: ID!, $version: Int!, $input: ReportSaveInput!) {
  reportSave(id: $id, expectedVersion: $version, input: $input) { report { ${fields} } userErrors { code field message } } }`;
const read = `query Read($id: ID!) { report(id: $id) { ${fields} } }`;

type Saved = { reportSave: { report: Record<string, unknown> | null; userErrors: { code: string; field: string[] }[] } };

async function saveInput(input: Record<string, unknown>) {
  const { report } = (await head.run<{ report: { version: number } }>(read, { id: reportId })).expectData();
  return (await head.run<Saved>(save, { id: reportId, version: report.version, input })).expectData().reportSave;
}

const everywhere = (text: string, short = text) => ({
  title: short,
  preamble: text,
  activities: [{ id: v7(), heading: short, narrative: text, figures: [{ id: v7(), label: short, value: '1', unit: '个' }] }],
  otherMatters: [{ id: v7(), heading: short, text }],
});

describe('text is kept letter for letter', () => {
  test.each([
    ['Chinese with its own marks', '“依法治区”《条例》〔2019〕28号——第一、第二；（一）……'],
    ['quotes and backslashes', `a"b'c\\d\\"e\\\\f\`g "" '' \\n \\u0041`],
    ['line ends, tabs and control characters', 'a\nb\r\nc\td\be\ff\u0001g\u001fh\u007fi\u0085j\u2028k\u2029l'],
    ['markup', '</script><script>alert(1)</script><!-- & &amp; ]]>'],
    ['emoji, rare characters and joined ones', '😀👩‍👩‍👧‍👦🇨🇳𠮷𰻝䶮é e\u0301 \u202Eabc\u202C \uFEFF\u200B\uFFFE'],
    ['what looks like SQL', `'; drop table report; -- $1 $$ || chr(0) :name ?`],
    ['what looks like JSON', `","x":{"y":[null]}}]} \\"`],
    ['spaces at both ends', '  a  \n'],
    ['a replacement character', '\uFFFD'],
  ])('%s', async (_, text) => {
    const input = everywhere(text);
    const { report, userErrors } = await saveInput(input);
    expect(userErrors).toEqual([]);
    const activity = input.activities[0]!;
    const expected = {
      title: text,
      preamble: text,
      activities: [{ heading: text, narrative: text, figures: [{ label: text, value: '1', unit: '个' }] }],
      otherMatters: [{ heading: text, text }],
    };
    expect(activity.narrative).toBe(text);
    expect(report).toMatchObject(expected);
    const { usual, byGraphql, passedThrough } = await lanes.ask(head.token, read, { id: reportId });
    expect(passedThrough).toBe(true);
    expect(usual.expectData()).toEqual({ report });
    expect(byGraphql.expectData()).toEqual({ report });
  });

  test('twenty thousand characters', async () => {
    const long = '法"\\\n😀'.repeat(4000).slice(0, 20_000 - 1);
    const { report, userErrors } = await saveInput(everywhere(long, '长'));
    expect(userErrors).toEqual([]);
    expect(report?.preamble).toBe(long);
    expect((await head.run<{ report: { preamble: string } }>(read, { id: reportId })).expectData().report.preamble).toBe(long);
  });

  test.each([
    ['007', '7'],
    ['3.20', '3.2'],
    ['-0.0', '0'],
    ['-12.500000', '-12.5'],
    ['999999999999999999.999999', '999999999999999999.999999'],
    ['0.000001', '0.000001'],
  ])('the decimal %s is kept as %s, exactly', async (given, kept) => {
    const activities = [{ id: v7(), heading: '标题', narrative: '内容', figures: [{ id: v7(), label: '数', value: given, unit: '元' }] }];
    const { report } = await saveInput({ activities });
    expect(report).toMatchObject({ activities: [{ figures: [{ value: kept }] }] });
    const { usual } = await lanes.ask(head.token, read, { id: reportId });
    expect(usual.expectData()).toMatchObject({ report: { activities: [{ figures: [{ value: kept }] }] } });
  });
});

async function expectRefusedText(text: string): Promise<void> {
  const { report, userErrors } = await saveInput({ otherMatters: [{ id: v7(), text }] });
  expect(report).toBeNull();
  expect(userErrors).toMatchObject([{ code: 'INVALID_VALUE', field: ['input', 'otherMatters', '0', 'text'] }]);
}

test.each(['a\u0000b', 'a\uD83Db', '\uDE00'])('text that PostgreSQL cannot hold (%j) is refused where it stands', expectRefusedText);

describe('a hostile argument finds nothing or is refused, and is never a fault', () => {
  const strings = [
    `'; drop table report; --`,
    `" or 1=1`,
    '$1',
    '\\',
    '%',
    '',
    '\u0000',
    'a\u0000',
    '\uD800',
    '{}',
    'x'.repeat(10_240),
    '💥'.repeat(2_560),
    'ffffffff-ffff-ffff-ffff-fffffffffffg',
    '{00000000-0000-0000-0000-000000000000}',
  ];
  const queries = [
    'query A($v: ID!) { report(id: $v) { id } }',
    'query B($v: String!) { district(code: $v) { id } }',
    'query C($v: String!) { department(districtCode: $v, code: $v) { id } }',
    'query D($v: String!) { cycle(districtCode: $v, year: 2023) { id } }',
    'query E($v: String!) { reportFor(districtCode: $v, departmentCode: $v, year: 2023) { id } }',
    'query F($v: String!) { consolidation(districtCode: $v, year: 2023) { year } }',
    'query G($v: String!) { reports(filter: { districtCode: $v, departmentCodes: [$v] }) { totalCount } }',
    'query H($v: String!) { shortcomings(filter: { text: $v, departmentCodes: [$v, $v] }) { totalCount } }',
    'query I($v: String!) { reports(after: $v) { totalCount } }',
    'query J($v: Date!) { taxonomy(kind: THEME, on: $v) { on } }',
  ];

  test.each(queries)('%s', async (query) => {
    for (const v of strings) {
      const answer = await reviewer.run<Record<string, { totalCount: number } | null>>(query, { v });
      if (answer.errors.length > 0) {
        for (const error of answer.expectErrors('BAD_USER_INPUT'))
          expect(error.message).not.toMatch(/syntax|relation|invalid input|encoding/i);
        continue;
      }
      const [found] = Object.values(answer.expectData());
      expect(found === null || found?.totalCount === 0).toBe(true);
    }
    const { rows } = await world.owner.query('select count(*)::int as n from report');
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('the day 0000-01-01 is refused', async () => {
    (await reviewer.run('{ taxonomy(kind: THEME, on: "0000-01-01") { on } }')).expectErrors('BAD_USER_INPUT');
  });

  test.each([
    ['{ reports(filter: { years: [2023.5] }) { totalCount } }'],
    ['{ reports(filter: { years: [99999999999] }) { totalCount } }'],
    ['{ reports(first: 99999999999) { totalCount } }'],
    ['{ cycle(districtCode: "1", year: 1999) { id } }'],
    ['{ cycle(districtCode: "1", year: "2023") { id } }'],
    ['{ reports(filter: { statuses: [GONE] }) { totalCount } }'],
    ['{ taxonomy(kind: THEME, on: "2023-02-29") { on } }'],
    ['{ nothing }'],
    ['{'],
    ['query A { viewer { id } } query B { viewer { id } }'],
  ])('%s is refused', async (query) => {
    (await reviewer.run(query)).expectErrors('BAD_USER_INPUT');
  });
});
