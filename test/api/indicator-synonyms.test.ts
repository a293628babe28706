import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { unchanged } from '../kit/fingerprint.js';
import { acts, answerAll, done } from '../kit/reporting.js';
import { auditorOf, eventsOf } from '../kit/trail.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

interface Figure {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly indicator?: string;
  readonly role?: string;
  readonly parts?: readonly Figure[];
}
const sessions = (label: string, value: string, more: Partial<Figure> = {}): Figure => ({ label, value, unit: '次', ...more });
const withIds = ({ parts, ...figure }: Figure): Record<string, unknown> => ({
  id: v7(),
  ...figure,
  ...(parts && { parts: parts.map(withIds) }),
});

/** A report of one unit with these figures below an activity, and one below a commitment. */
async function reported(
  district: TestDistrict,
  unit: number,
  figures: readonly Figure[],
  { year = 2023, promised = [] as readonly Figure[], submit = true } = {},
): Promise<void> {
  const at = district.units[unit]!;
  const head = await world.actor(Role.DEPARTMENT_HEAD, district, at);
  const begun = done(await acts.create(head, district, at, year));
  const saved = done(
    await acts.save(head, begun, {
      activities: [{ id: v7(), heading: '学法', narrative: '组织学习。', figures: figures.map(withIds) }],
      commitments: [{ id: v7(), text: '继续学习', figures: promised.map(withIds) }],
    }),
  );
  await answerAll(head, begun.id);
  if (submit) done(await acts.submit(head, saved));
}

interface Total {
  readonly indicator: { code: string };
  readonly unit: string;
  readonly total: string | null;
  readonly contributions: {
    readonly value: string;
    readonly matchedBy: string;
    readonly figure: { label: string };
    readonly synonym: { label: string; by: string } | null;
  }[];
}
interface Proposal {
  readonly label: string;
  readonly unit: string;
  readonly indicator: { code: string; name: string };
  readonly likeness: number;
  readonly evidence: string;
  readonly chosen: number;
  readonly count: number;
  readonly departments: { code: string }[];
  readonly figures: { label: string; value: string; department: { code: string } }[];
}
interface Consolidation {
  readonly indicatorTotals: Total[];
  readonly unmatchedFigures: { label: string; unit: string; count: number; departments: { code: string }[] }[];
  readonly synonymProposals: Proposal[];
}
const question = `query($d: String!, $y: FiscalYear!) { consolidation(districtCode: $d, year: $y) {
  indicatorTotals { indicator { code } unit total contributions { value matchedBy figure { label } synonym { label by } } }
  unmatchedFigures { label unit count departments { code } }
  synonymProposals { label unit indicator { code name } likeness evidence chosen count departments { code } figures { label value department { code } } } } }`;

const asked = async (reviewer: TestActor, district: TestDistrict, year = 2023): Promise<Consolidation> =>
  (await reviewer.run<{ consolidation: Consolidation }>(question, { d: district.code, y: year })).expectData().consolidation;
const totalsOf = ({ indicatorTotals }: Consolidation): Record<string, string | null> =>
  Object.fromEntries(indicatorTotals.map(({ indicator, unit, total }) => [`${indicator.code} ${unit}`, total]));

interface Outcome {
  readonly indicatorSynonym: { id: string; label: string; state: string; endedAt: string | null; endedBy: string | null } | null;
  readonly userErrors: { code: string; field: string[] | null; message: string }[];
}
const payload = 'indicatorSynonym { id label unit state at by endedAt endedBy indicator { code } } userErrors { code message field }';
const decide =
  (act: 'Confirm' | 'Decline') =>
  async (actor: TestActor, district: TestDistrict, label: string, indicator: string, unit = '次', headers = {}): Promise<Outcome> => {
    const document = `mutation($d: String!, $i: IndicatorSynonym${act}Input!) { indicatorSynonym${act}(districtCode: $d, input: $i) { ${payload} } }`;
    const answer = await actor.run<Record<string, Outcome>>(document, { d: district.code, i: { label, unit, indicator } }, headers);
    return answer.expectData()[`indicatorSynonym${act}`]!;
  };
const confirm = decide('Confirm');
const decline = decide('Decline');
const end = async (actor: TestActor, id: string | undefined): Promise<Outcome> =>
  (
    await actor.run<{ indicatorSynonymEnd: Outcome }>(`mutation($id: ID!) { indicatorSynonymEnd(id: $id) { ${payload} } }`, { id })
  ).expectData().indicatorSynonymEnd;
const listed = async (actor: TestActor, district: TestDistrict, filter = {}) => {
  const document = `query($d: String!, $f: IndicatorSynonymFilter) { indicatorSynonyms(districtCode: $d, filter: $f) { totalCount nodes { label unit state indicator { code } endedAt endedBy } } }`;
  const answer = await actor.run<{ indicatorSynonyms: { nodes: Record<string, unknown>[] } }>(document, { d: district.code, f: filter });
  return answer.expectData().indicatorSynonyms.nodes;
};

test('confirmed words count in every year, by exactly the released figures with them and their unit that name no indicator; ended, all is as before', async () => {
  const district = await world.district({ units: 3, years: [2022, 2023] });
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  await reported(district, 0, [sessions('学法次数', '4')], { year: 2022 });
  const mine: Figure[] = [
    sessions('学法次数', '5'),
    sessions('学法 次数：', '7'),
    sessions('学法次数', '100', { indicator: 'TOPIC_MEETINGS' }),
    sessions('学法次数', '30', { unit: '场' }),
    sessions('学法次数', '90', { unit: '%', role: 'RATIO' }),
    sessions('学法人数', '60'),
    sessions('集中活动', '11', { role: 'TOTAL', parts: [sessions('学法次数', '2', { role: 'PART' })] }),
    sessions('专题学习', '3', { indicator: 'STUDY_SESSIONS' }),
  ];
  await reported(district, 0, mine, { promised: [sessions('学法次数', '50')] });
  await reported(district, 1, [sessions('（学法次数）', '9')]);
  await reported(district, 2, [sessions('学法次数', '1000')], { submit: false });
  const before = { now: await asked(reviewer, district), earlier: await asked(reviewer, district, 2022) };
  expect(totalsOf(before.now)).toEqual({ 'STUDY_SESSIONS 次': '3', 'TOPIC_MEETINGS 次': '100' });
  expect(totalsOf(before.earlier)).toEqual({});

  const { indicatorSynonym, userErrors } = await confirm(reviewer, district, '学法次数', 'STUDY_SESSIONS');
  expect(userErrors).toEqual([]);
  expect(indicatorSynonym).toMatchObject({
    label: '学法次数',
    unit: '次',
    state: 'CONFIRMED',
    endedAt: null,
    indicator: { code: 'STUDY_SESSIONS' },
  });
  const after = await asked(reviewer, district);
  expect(totalsOf(after)).toEqual({ 'STUDY_SESSIONS 次': '24', 'TOPIC_MEETINGS 次': '100' });
  const { contributions } = after.indicatorTotals.find(({ indicator }) => indicator.code === 'STUDY_SESSIONS')!;
  const by = { label: '学法次数', by: '测试DISTRICT_REVIEWER' };
  expect(contributions).toEqual([
    { value: '5', matchedBy: 'SYNONYM', figure: { label: '学法次数' }, synonym: by },
    { value: '7', matchedBy: 'SYNONYM', figure: { label: '学法 次数：' }, synonym: by },
    { value: '3', matchedBy: 'OWN', figure: { label: '专题学习' }, synonym: null },
    { value: '9', matchedBy: 'SYNONYM', figure: { label: '（学法次数）' }, synonym: by },
  ]);
  expect(totalsOf(await asked(reviewer, district, 2022))).toEqual({ 'STUDY_SESSIONS 次': '4' });
  // The words in another unit count nowhere still, and are said so.
  const words = after.unmatchedFigures.map(({ label, unit, count }) => `${label} ${unit} ${count}`);
  expect(words.sort()).toEqual(['学法人数 次 1', '学法次数 % 1', '学法次数 场 1', '集中活动 次 1'].sort());

  // Confirmed again it is the same decision.
  expect((await confirm(reviewer, district, '学法 次数', 'STUDY_SESSIONS')).indicatorSynonym?.id).toBe(indicatorSynonym?.id);
  const ended = await end(reviewer, indicatorSynonym?.id);
  expect(ended.indicatorSynonym).toMatchObject({ state: 'CONFIRMED', endedBy: '测试DISTRICT_REVIEWER', endedAt: expect.any(String) });
  expect({ now: await asked(reviewer, district), earlier: await asked(reviewer, district, 2022) }).toEqual(before);
  expect(await listed(reviewer, district)).toEqual([
    expect.objectContaining({ label: '学法次数', indicator: { code: 'STUDY_SESSIONS' }, endedBy: '测试DISTRICT_REVIEWER' }),
  ]);
  expect(await listed(reviewer, district, { ended: false })).toEqual([]);
});

test('an indicator counts no words in a year in which it does not hold', async () => {
  const district = await world.district({ units: 1, years: [2020, 2021] });
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  for (const year of [2020, 2021]) await reported(district, 0, [sessions('学法次数', '5')], { year });
  await confirm(reviewer, district, '学法次数', 'STUDY_SESSIONS');
  expect(totalsOf(await asked(reviewer, district, 2020))).toEqual({});
  expect(totalsOf(await asked(reviewer, district, 2021))).toEqual({ 'STUDY_SESSIONS 次': '5' });
});

test('what units chose for the same words is proposed before any likeness of names, and names of the same thing in such a unit are found', async () => {
  const district = await world.district({ units: 3, years: [2022, 2023] });
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  await reported(district, 0, [sessions('干部夜校', '6', { indicator: 'STUDY_SESSIONS' })], { year: 2022 });
  await reported(district, 0, [
    sessions('干部 夜校', '4'),
    sessions('集中学法', '2', { unit: '场' }),
    sessions('植树', '90', { unit: '棵' }),
  ]);
  await reported(district, 1, [sessions('干部夜校', '3'), sessions('集中学法', '20', { unit: '人次' })]);
  const { synonymProposals, unmatchedFigures } = await asked(reviewer, district);
  expect(synonymProposals).toMatchObject([
    {
      ...{ label: '干部 夜校', unit: '次', indicator: { code: 'STUDY_SESSIONS', name: '法治专题学习' }, likeness: 1 },
      ...{ evidence: 'CHOSEN', chosen: 1, count: 2, departments: [{ code: 'u1' }, { code: 'u2' }] },
      figures: [
        { label: '干部 夜校', value: '4', department: { code: 'u1' } },
        { label: '干部夜校', value: '3', department: { code: 'u2' } },
      ],
    },
    { label: '集中学法', unit: '场', indicator: { code: 'STUDY_SESSIONS' }, evidence: 'NAME', chosen: 0, count: 1 },
  ]);
  expect(unmatchedFigures.map(({ label, unit }) => `${label} ${unit}`)).toContain('植树 棵');
  expect(unmatchedFigures.map(({ label, unit }) => `${label} ${unit}`)).toContain('集中学法 人次');
});

test('what was declined is proposed no more but stays listed, until the decision is taken back; declining what was confirmed ends it', async () => {
  const district = await world.district({ units: 1 });
  const director = await world.actor(Role.DISTRICT_DIRECTOR, district);
  await reported(district, 0, [sessions('集中学法', '2')]);
  const proposed = async () => (await asked(director, district)).synonymProposals.map(({ indicator }) => indicator.code);
  expect(await proposed()).toEqual(['STUDY_SESSIONS']);
  const declined = await decline(director, district, '集中学法', 'STUDY_SESSIONS');
  expect(declined.indicatorSynonym).toMatchObject({ state: 'DECLINED' });
  expect(await proposed()).toEqual([]);
  expect((await asked(director, district)).unmatchedFigures).toMatchObject([{ label: '集中学法', unit: '次', count: 1 }]);
  await end(director, declined.indicatorSynonym?.id);
  expect(await proposed()).toEqual(['STUDY_SESSIONS']);

  await confirm(director, district, '集中学法', 'STUDY_SESSIONS');
  expect(await proposed()).toEqual([]);
  await decline(director, district, '集中学法', 'STUDY_SESSIONS');
  expect(totalsOf(await asked(director, district))).toEqual({});
  await confirm(director, district, '集中学法', 'STUDY_SESSIONS');
  expect(totalsOf(await asked(director, district))).toEqual({ 'STUDY_SESSIONS 次': '2' });
  expect((await listed(director, district)).filter(({ endedAt }) => endedAt === null)).toMatchObject([{ state: 'CONFIRMED' }]);
});

test('another district is untouched, and sees and ends nothing of it', async () => {
  const [district, other] = [await world.district({ units: 1 }), await world.district({ units: 1 })];
  const [reviewer, stranger] = [await world.actor(Role.DISTRICT_REVIEWER, district), await world.actor(Role.DISTRICT_REVIEWER, other)];
  for (const one of [district, other]) await reported(one, 0, [sessions('集中学法', '2')]);
  const before = await asked(stranger, other);
  const { indicatorSynonym } = await confirm(reviewer, district, '集中学法', 'STUDY_SESSIONS');
  expect(await asked(stranger, other)).toEqual(before);
  expect(await listed(stranger, district)).toEqual([]);
  expect((await unchanged(world, () => end(stranger, indicatorSynonym?.id))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await unchanged(world, () => confirm(stranger, district, '集中学法', 'TOPIC_MEETINGS'))).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['districtCode'] },
  ]);
});

test.each([
  ['persons for occasions of persons', '受教育群众', 'PUBLICITY_REACH', '人', ['UNIT_MISMATCH']],
  ['occasions of cases for cases', '行政处罚', 'ENFORCEMENT_CASES', '件次', ['UNIT_MISMATCH']],
  ['a percentage for a count', '学法次数', 'STUDY_SESSIONS', '%', ['UNIT_MISMATCH']],
  ['a count for a percentage', '参考率', 'EXAM_PARTICIPATION_RATE', '次', ['UNIT_MISMATCH']],
  ['an indicator there is not', '学法次数', 'NONE_SUCH', '次', ['UNKNOWN_TERM']],
  ['a theme for an indicator', '学法次数', 'STUDY', '次', ['UNKNOWN_TERM']],
  ['marks for words', '（—）', 'STUDY_SESSIONS', '次', ['INVALID_VALUE']],
  ['nothing at all', ' ', '', '', ['REQUIRED', 'REQUIRED', 'REQUIRED']],
  ['what no label may be', `${'长'.repeat(200)}\0`, 'STUDY_SESSIONS', '次', ['TOO_LONG', 'INVALID_VALUE']],
])('%s is refused, in both languages and without a change', async (_, label, indicator, unit, codes) => {
  const district = await world.district({ units: 1 });
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  for (const act of [confirm, decline]) {
    const english = await unchanged(world, () => act(reviewer, district, label, indicator, unit));
    expect(english.indicatorSynonym).toBeNull();
    expect(english.userErrors.map(({ code }) => code)).toEqual(codes);
    const chinese = await unchanged(world, () => act(reviewer, district, label, indicator, unit, { 'accept-language': 'zh-CN' }));
    for (const { message } of chinese.userErrors) expect(message).toMatch(/\p{Script=Han}{2}/u);
    for (const { message } of english.userErrors) expect(message).toMatch(/^[A-Za-z]/);
  }
});

test('words mean one indicator at a time: another is refused until the first is ended', async () => {
  const district = await world.district({ units: 1 });
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  const { indicatorSynonym } = await confirm(reviewer, district, '专题会', 'TOPIC_MEETINGS');
  const refused = await unchanged(world, () => confirm(reviewer, district, '专题 会', 'JOINT_MEETINGS'));
  expect(refused.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', message: expect.stringContaining('TOPIC_MEETINGS') }]);
  await end(reviewer, indicatorSynonym?.id);
  expect((await confirm(reviewer, district, '专题会', 'JOINT_MEETINGS')).userErrors).toEqual([]);
  expect((await unchanged(world, () => end(reviewer, indicatorSynonym?.id))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test('many at the same time make one decision, each act stands in the trail, and a repetition under its key does nothing twice', async () => {
  const district = await world.district({ units: 1 });
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => confirm(reviewer, district, '集中学法', 'STUDY_SESSIONS')));
  expect(new Set(outcomes.map(({ indicatorSynonym }) => indicatorSynonym?.id)).size).toBe(1);
  const key = { 'idempotency-key': v7() };
  const first = await decline(reviewer, district, '集中学法', 'TOPIC_MEETINGS', '次', key);
  await end(reviewer, first.indicatorSynonym?.id);
  const again = await decline(reviewer, district, '集中学法', 'TOPIC_MEETINGS', '次', key);
  expect(again.indicatorSynonym).toMatchObject({ id: first.indicatorSynonym?.id, endedAt: expect.any(String) });

  const events = await eventsOf(world, await auditorOf(world, district), { objectType: 'indicatorSynonym' });
  expect(events.slice(0, 10).map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
    ...Array.from({ length: 8 }, () => 'indicatorSynonym.confirm DONE'),
    'indicatorSynonym.decline DONE',
    'indicatorSynonym.end DONE',
  ]);
  expect(events[0]).toMatchObject({
    object: { label: 'STUDY_SESSIONS 次' },
    beforeHash: null,
    afterHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});
