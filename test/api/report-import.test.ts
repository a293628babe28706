import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import {
  ReportConfirmDocument,
  ReportImportDocument,
  type ReportImportInput,
  type ReportImportMutation,
} from '../../client-sdk/src/generated/graphql.js';
import { fingerprint } from '../kit/fingerprint.js';
import { acts, aDistrictAtWork } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';

let world: World;
let at: Awaited<ReturnType<typeof aDistrictAtWork>>;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

type Imported = ReportImportMutation['reportImport'];
const importBy = async (
  by: TestActor,
  input: Omit<ReportImportInput, 'dryRun' | 'submit'> & Partial<ReportImportInput>,
): Promise<Imported> =>
  (await by.run(ReportImportDocument, { input: { dryRun: false, submit: false, ...input } })).expectData().reportImport as Imported;
const codesOf = ({ userErrors }: Imported) => userErrors.map(({ code }) => code);

const prose = `测试区第一局2023年法治政府建设工作情况报告
区委、区政府：
现将2023年工作情况报告如下：
一、主要举措和成效
（一）抓好学法用法。全年组织法治学习6次，参加考试人员32名，参考率和合格率均达100%。
（二）规范行政执法。受理案件12件，办结11件，办结率91.7%。
二、存在的不足和原因
（一）执法力量不足。全局只有持证人员3名，主要原因是编制较少。
（二）普法形式单一。
三、党政主要负责人履行推进法治建设第一责任人职责情况
一是局党组书记、局长带头学法。主持党组会学法4次。二是严格依法决策。
四、下一步工作安排
（一）充实执法力量。2024年6月底前增配执法人员2名，由政策法规科负责。
（二）创新普法形式。
特此报告。
测试区第一局
2024年1月5日`;

const place = () => ({ districtCode: at.district.code, departmentCode: at.unit.code, year: 2023 });

test('a text becomes a draft of typed data, every character has a place, and what it was read from is kept', async () => {
  at = await aDistrictAtWork(world);
  const { report, coverage, links, diff, userErrors } = await importBy(at.clerk, {
    id: v7(),
    ...place(),
    text: prose,
    fileName: '报告.docx',
  });
  expect(userErrors).toEqual([]);
  expect(diff).toBeNull();
  expect(coverage).toMatchObject({ ratio: 1 });
  expect(report).toMatchObject({
    status: 'DRAFT',
    version: 1,
    addressee: '区委、区政府',
    closing: '特此报告。\n测试区第一局\n2024年1月5日',
  });
  expect(report!.activities.map(({ heading }) => heading)).toEqual(['抓好学法用法', '规范行政执法']);
  expect(report!.activities.flatMap(({ figures }) => figures.map(({ value, unit, role }) => `${value}${unit} ${role}`))).toEqual([
    '6次 VALUE',
    '32名 VALUE',
    '100% RATIO',
    '100% RATIO',
    '12件 WHOLE',
    '11件 PART',
    '91.7% RATIO',
  ]);
  expect(report!.shortcomings.map(({ text, causes }) => [text, causes.map((c) => c.text)])).toEqual([
    ['执法力量不足。全局只有持证人员3名', ['编制较少']],
    ['普法形式单一', []],
  ]);
  expect(report!.responsibilities.map(({ holder }) => holder)).toEqual(['党组书记、局长', '党组书记、局长']);
  expect(report!.commitments[0]).toMatchObject({ heading: '充实执法力量', owner: '政策法规科', dueOn: '2024-06-30' });
  expect(links.map(({ commitmentId }) => commitmentId)).toContain(report!.commitments[0]!.id);
  const { start, end } = report!.activities[0]!.source!;
  expect(prose.slice(start, end)).toMatch(/^（一）抓好学法用法。.*100%。?$/);
  const kept = await world.owner.query('select text, file_name from imported_text where report_id = $1', [report!.id]);
  expect(kept.rows).toEqual([{ text: prose, file_name: '报告.docx' }]);
});

test('a dry run shows the draft and saves nothing; the same id and text answer the same report again', async () => {
  at = await aDistrictAtWork(world);
  const before = await fingerprint(world);
  const rehearsed = await importBy(at.clerk, { id: v7(), ...place(), text: prose, dryRun: true });
  expect(rehearsed.report?.activities).toHaveLength(2);
  expect(await fingerprint(world)).toEqual(before);
  const id = v7();
  const first = await importBy(at.clerk, { id, ...place(), text: prose });
  const again = await importBy(at.clerk, { id, ...place(), text: prose });
  expect(again.report).toEqual(first.report);
  expect(codesOf(await importBy(at.clerk, { id, ...place(), text: `${prose}\n` }))).toEqual(['ID_REUSED']);
  expect(codesOf(await importBy(at.clerk, { id: v7(), ...place(), text: prose }))).toEqual(['ALREADY_EXISTS']);
});

test('a corrected text keeps the identity of what stays and what a person set, and tells what it changes', async () => {
  at = await aDistrictAtWork(world);
  const { report } = await importBy(at.clerk, { id: v7(), ...place(), text: prose });
  const [staff, forms] = report!.shortcomings;
  // A person links the second commitment to the first shortcoming, which no prose says.
  const commitments = report!.commitments.map(({ id, text, heading, owner, dueOn }, i) => ({
    ...{ id, text, heading, owner, dueOn },
    addresses: i === 1 ? [staff!.id] : [],
  }));
  await acts.save(at.clerk, report!, { commitments });
  const corrected = prose
    .replace('法治学习6次', '法治学习7次')
    .replace('（二）普法形式单一。', '（二）普法形式较为单一，受众不多。\n（三）信息化水平不高。');
  const input = { reportId: report!.id, expectedVersion: 2, text: corrected };
  const shown = await importBy(at.clerk, { ...input, dryRun: true });
  const { report: after, diff } = await importBy(at.clerk, input);
  // What is new gets its id when it is made.
  const withoutIds = (told: typeof diff) => told?.items.map(({ toId: _, ...item }) => item);
  expect(withoutIds(shown.diff)).toEqual(withoutIds(diff));
  expect(after!.version).toBe(3);
  expect(after!.shortcomings.map(({ id }) => id).slice(0, 2)).toEqual([staff!.id, forms!.id]);
  expect(after!.activities.map(({ id }) => id)).toEqual(report!.activities.map(({ id }) => id));
  expect(after!.commitments[1]!.addresses.map(({ id }) => id)).toContain(staff!.id);
  expect(diff!.items.map(({ kind, change, title }) => `${change} ${kind} ${title}`)).toEqual([
    'CHANGED ACTIVITY 抓好学法用法',
    'CHANGED SHORTCOMING 普法形式较为单一，受众不多',
    'ADDED SHORTCOMING 信息化水平不高',
    // The save above left its figures out; the text has them.
    'CHANGED COMMITMENT 2024年6月底前增配执法人员2名，由政策法规科负责',
  ]);
  expect(codesOf(await importBy(at.clerk, input))).toEqual(['STALE_VERSION']);
});

test('an officer imports what a unit handed in on paper; the unit confirms it; a draft of the unit itself is not the office’s', async () => {
  at = await aDistrictAtWork(world);
  const id = v7();
  const { report } = await importBy(at.reviewer, { id, ...place(), text: prose, submit: true });
  expect(report).toMatchObject({
    status: 'SUBMITTED',
    receivedAs: 'PAPER',
    reception: { by: at.reviewer.actor.userName, confirmedAt: null },
  });
  const confirmed = (await at.head.run(ReportConfirmDocument, { id, expectedVersion: report!.version })).expectData().reportConfirm;
  expect(confirmed.report?.reception?.confirmedBy).toBe(at.head.actor.userName);
  const { report: second } = await importBy(at.reviewer, { id: v7(), ...place(), departmentCode: at.other.code, text: prose });
  expect(second).toMatchObject({ status: 'DRAFT', receivedAs: 'PAPER' });
  expect(codesOf(await importBy(at.reviewer, { reportId: second!.id, expectedVersion: second!.version, text: `${prose}。` }))).toEqual([]);
});

test('what a unit has changed since is its own: an officer neither overwrites nor sees it, by whatever repetition', async () => {
  at = await aDistrictAtWork(world);
  const input = { id: v7(), ...place(), text: prose, dryRun: false, submit: false };
  const { report } = await importBy(at.reviewer, input);
  expect(report).toMatchObject({ status: 'DRAFT', receivedAs: 'PAPER' });
  world.time = new Date(world.time.getTime() + 60_000);
  await acts.save(at.clerk, report!, { title: '本单位自己的题目' });
  const corrected = { reportId: report!.id, expectedVersion: 2, text: `${prose}。` };
  expect(codesOf(await importBy(at.reviewer, corrected))).toEqual(['NOT_FOUND']);
  expect(await importBy(at.reviewer, input)).toMatchObject({ report: null, userErrors: [] });
  expect(codesOf(await importBy(at.clerk, corrected))).toEqual([]);
});

test('a repetition under an Idempotency-Key answers the draft, for the unit and for the office, and imports nothing more', async () => {
  at = await aDistrictAtWork(world);
  const keyed = async (by: TestActor, input: object) => {
    const variables = { input: { dryRun: false, submit: false, ...input } as ReportImportInput };
    return (await by.run(ReportImportDocument, variables, { 'idempotency-key': 'k1' })).expectData().reportImport as Imported;
  };
  const { report } = await importBy(at.clerk, { id: v7(), ...place(), text: prose });
  const corrected = { reportId: report!.id, expectedVersion: 1, text: `${prose}。` };
  const first = await keyed(at.clerk, corrected);
  const again = await keyed(at.clerk, corrected);
  expect(first.report?.version).toBe(2);
  expect(again).toMatchObject({ report: { version: 2 }, userErrors: [] });
  expect(codesOf(await keyed(at.clerk, { ...corrected, text: prose }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  const paper = { id: v7(), ...place(), departmentCode: at.other.code, text: prose, submit: true };
  expect((await keyed(at.reviewer, paper)).report?.status).toBe('SUBMITTED');
  expect(await keyed(at.reviewer, paper)).toMatchObject({ report: { status: 'SUBMITTED' }, userErrors: [] });
  const { rows } = await world.owner.query('select count(*)::int as n from imported_text where report_id = any($1)', [
    [report!.id, paper.id],
  ]);
  expect(rows).toEqual([{ n: 3 }]);
});

test.each([
  ['an empty text', ' \n　', 'REQUIRED'],
  ['a recipe', '红烧肉的做法\n一、准备材料\n五花肉500克，冰糖20克。\n二、步骤\n1.焯水。\n2.炖煮40分钟。', 'NOT_A_REPORT'],
  ['a text above 200 KB', `${prose}${'长'.repeat(70_000)}`, 'TOO_LONG'],
  ['a marked text', `机密★1年\n${prose}`, 'SECRET_MARKING'],
])('%s is refused', async (_, text, code) => {
  at = await aDistrictAtWork(world);
  expect(codesOf(await importBy(at.clerk, { id: v7(), ...place(), text }))).toEqual([code]);
});

test('a star before a heading and 商业秘密 are no marking; a clerk does not submit by importing', async () => {
  at = await aDistrictAtWork(world);
  const text = prose.replace('（一）抓好学法用法。', '★抓好学法用法。保守商业秘密。');
  expect(codesOf(await importBy(at.clerk, { id: v7(), ...place(), text, dryRun: true }))).toEqual([]);
  expect(codesOf(await importBy(at.clerk, { id: v7(), ...place(), text, submit: true }))).toEqual(['INVALID_VALUE']);
});

test('checks tell what a reviewer would point out, of a dry run too, in the language asked for', async () => {
  at = await aDistrictAtWork(world);
  const query = `mutation($i: ReportImportInput!) { reportImport(input: $i) { report { checks { code severity itemId message fix } } userErrors { code } } }`;
  const i = { id: v7(), ...place(), text: prose.replaceAll('2023年', '2022年'), dryRun: true };
  const checksIn = async (language: string) =>
    (
      (await at.clerk.run(query, { i }, { 'accept-language': language })).expectData() as {
        reportImport: { report: { checks: { code: string; severity: string; message: string }[] } };
      }
    ).reportImport.report.checks;
  const [first, ...rest] = await checksIn('zh');
  expect(first).toMatchObject({ code: 'TITLE_YEAR', severity: 'ERROR', message: '标题写的是 2022 年，报送的是 2023 年度。' });
  expect(rest.map(({ code }) => code)).toEqual(['SHORTCOMING_WITHOUT_CAUSE', 'SHORTCOMING_VAGUE', 'COMMITMENT_NOT_VERIFIABLE']);
  expect((await checksIn('en'))[0]?.message).toBe('The title names 2022; the report is that of 2023.');
});
