import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient, newId } from '../../client-sdk/src/index.js';
import { aDistrictAtWork } from '../kit/reporting.js';
import { openWorkbook } from '../kit/workbook.js';
import { type TestActor, World } from '../kit/world.js';
import { fazhi } from './command.js';
import { shapeOf } from './shape.js';

let world: World;
let url: string;
let at: Awaited<ReturnType<typeof aDistrictAtWork>>;
const [shortcomingId, commitmentId] = [newId(), newId()];
const [shortcoming, commitment] = [shortcomingId, commitmentId].map((id) => id.slice(-8)) as [string, string];
beforeAll(async () => {
  world = await World.start();
  await world.setClock('2024-01-15T02:00:00Z');
  url = await world.listen();
  at = await aDistrictAtWork(world);
  const { reports } = createClient({ endpoint: url, token: at.head.token });
  const begun = await reports.createOrThrow({ districtCode: at.district.code, departmentCode: 'u1', year: 2023 });
  const saved = await reports.saveOrThrow(begun.id, begun.version, {
    shortcomings: [{ id: shortcomingId, text: '专职法制人员力量不足' }],
    commitments: [{ id: commitmentId, text: '增配法制审核人员', dueOn: '2024-01-10', addresses: [shortcomingId] }],
  });
  await reports.submitOrThrow(saved.id, saved.version);
});
afterAll(() => world.stop());

const run = (actor: TestActor, ...args: string[]) => fazhi(args, { FAZHI_URL: url, FAZHI_TOKEN: actor.token });

const newFolder = () => mkdtemp(join(tmpdir(), 'ledger-'));
const opened = async (file: string) => openWorkbook(await readFile(file)).sheets;
/** A row of a sheet by the titles of its columns. */
const rowOf = ({ cells }: { cells: Record<string, { value: string | null }> }, row: number) =>
  Object.fromEntries(
    Object.keys(cells).flatMap((at) =>
      /^[A-Z]+1$/.test(at) ? [[cells[at]?.value, cells[at.replace('1', String(row))]?.value ?? null]] : [],
    ),
  );

test('the ledger is a workbook of both lists: what the screen shows, with years, days and counts a sheet can count with', async () => {
  const folder = await newFolder();
  const file = join(folder, '台账.xlsx');
  const told = await run(at.reviewer, 'ledger', '--department', 'u1', '--xlsx', file);
  expect(told).toEqual({ code: 0, err: '', out: `已写入 ${file}：问题台账 1 行、承诺台账 1 行。\n` });
  expect(await readdir(folder)).toEqual(['台账.xlsx']);
  const [shortcomings, commitments] = await opened(file);
  expect([shortcomings!.name, commitments!.name]).toEqual(['问题台账', '承诺台账']);
  expect(rowOf(shortcomings!, 2)).toMatchObject({
    ...{ 编号: shortcoming, 年度: '2023', 首次提出: '2023', 持续年数: '1', 提出次数: '1', 多年反复: '否' },
    ...{ 问题: '专职法制人员力量不足', 原因: null, 承诺次数: '1', 逾期承诺: '1', 状态: '未整改', 最近进展: null },
  });
  const { commitments: promised } = JSON.parse((await run(at.reviewer, 'ledger', '--json')).out);
  expect(rowOf(commitments!, 2)).toMatchObject({
    ...{ 编号: commitment, 年度: '2023', 承诺: '增配法制审核人员', 到期日: '45301', 推迟至: null, 状态: '未开始' },
    逾期天数: String(promised[0].daysOverdue),
  });
});

test('a workbook that is there is replaced with --force only, and nothing is left beside it', async () => {
  const folder = await newFolder();
  const file = join(folder, 'open.xlsx');
  await writeFile(file, 'x');
  const refused = await run(at.reviewer, 'shortcomings', '--open', '--xlsx', file);
  expect(refused).toMatchObject({ code: 3, out: '', err: expect.stringMatching(/F23 .*--force/s) });
  expect(await readFile(file, 'utf8')).toBe('x');
  const told = await run(at.reviewer, 'shortcomings', '--open', '--xlsx', file, '--force', '--lang', 'en');
  expect(told).toEqual({ code: 0, err: '', out: `Written to ${file}: Shortcomings 1 row.\n` });
  expect(await readdir(folder)).toEqual(['open.xlsx']);
  expect((await opened(file)).map((sheet) => rowOf(sheet, 2))).toMatchObject([{ Number: shortcoming, State: 'open' }]);
});

test('a list with nothing in it is a workbook with its head, and --json says what was written', async () => {
  const file = join(await newFolder(), 'a.XLSX');
  const { out } = await run(at.reviewer, 'shortcomings', '--text', '没有这样的文字', '--xlsx', file, '--json');
  const { bytes, ...said } = JSON.parse(out);
  expect(said).toEqual({ file, sheets: [{ name: '问题台账', rows: 0 }] });
  expect(await readFile(file)).toHaveLength(bytes);
  expect(Object.keys((await opened(file))[0]!.cells).every((cell) => cell.endsWith('1'))).toBe(true);
});

test.each([
  ['a folder that is not there', ['--xlsx', join(tmpdir(), 'none-such', 'a.xlsx')], /F23 .*目录不存在/s],
  ['another kind of file', ['--xlsx', 'a.csv'], /F01 .*\.xlsx/],
  ['--force with nothing to write', ['--force'], /F01 .*--xlsx/],
])('%s is told before anything is asked', async (_, args, said) => {
  for (const command of ['ledger', 'shortcomings'])
    expect(await fazhi([command, ...args], { FAZHI_URL: 'http://127.0.0.1:1', FAZHI_TOKEN: 'x' })).toMatchObject({
      ...{ code: 3, out: '', err: expect.stringMatching(said) },
    });
});

test('the past is asked by its day, and all that happened is one list', async () => {
  const yesterday = await run(at.reviewer, 'shortcomings', '--as-of', '2024-01-14');
  expect(yesterday).toMatchObject({ code: 0, out: '没有符合条件的不足。\n' });
  expect((await run(at.reviewer, 'ledger', '--as-of', '2024-01-15', '--lang', 'en')).out).toContain('专职法制人员力量不足');
  expect(await run(at.reviewer, 'shortcomings', '--as-of', '2024-02-30')).toMatchObject({
    code: 3,
    err: expect.stringContaining('2023-12-31'),
  });
  expect((await run(at.reviewer, 'shortcomings', '--promised-in-vain')).out).toBe('没有符合条件的不足。\n');
  expect((await run(at.reviewer, 'shortcomings', '--theme', 'ENFORCEMENT')).out).toBe('没有符合条件的不足。\n');
  expect((await run(at.reviewer, 'shortcomings', '--cause', 'CAPACITY')).out).toBe('没有符合条件的不足。\n');
  const { out } = await run(at.reviewer, 'timeline', '--department', 'u1');
  expect(out).toMatch(/2024-01-15 +提出 +测试DEPARTMENT_HEAD +2023 +专职法制人员力量不足/);
  expect(JSON.parse((await run(at.clerk, 'timeline', '--department', 'u1', '--json')).out).events).toMatchObject([
    { kind: 'NAMED', year: 2023, shortcoming: { id: shortcomingId } },
    { kind: 'PROMISED', commitment: { id: commitmentId } },
  ]);
  expect((await run(at.reviewer, 'timeline', '--department', 'u2', '--lang', 'en')).out).toBe('Nothing there.\n');
});

test('a shortcoming is followed on the command line: reported with evidence, rejected with the reason, reported again, verified', async () => {
  const { out } = await run(at.reviewer, 'ledger', '--department', 'u1');
  expect(out).toMatch(new RegExp(`${shortcoming} +2023 +1 +1 +未整改 +专职法制人员力量不足`));
  expect(out).toMatch(new RegExp(`${commitment} +2023 +2024-01-10 +未开始，逾期 \\d+ 天 +增配法制审核人员`));
  expect(shapeOf(JSON.parse((await run(at.reviewer, 'ledger', '--department', 'u1', '--json')).out))).toMatchSnapshot();

  const file = join(await mkdtemp(join(tmpdir(), 'evidence-')), '任职文件.pdf');
  await writeFile(file, '任职');
  const told = await run(at.clerk, 'followup', 'add', shortcoming, '--state', 'done', '--note', '两人已到岗', '--evidence', file);
  expect(told).toEqual({ code: 0, err: '', out: '已记录：专职法制人员力量不足 → 自报完成\n' });
  const rejected = await run(at.reviewer, 'followup', 'verify', shortcoming, '--reject', '--note', '仅一人到岗', '--json');
  expect(JSON.parse(rejected.out)).toMatchObject({
    evidence: [{ name: '任职文件.pdf' }],
    verification: { outcome: 'REJECTED', note: '仅一人到岗' },
    shortcoming: { lineage: { state: 'OPEN' } },
  });

  await run(at.clerk, 'followup', 'add', shortcomingId, '--state', 'done');
  const verified = await run(at.reviewer, 'followup', 'verify', shortcoming, '--confirm', '--note', '现场核实', '--lang', 'en');
  expect(verified).toEqual({ code: 0, err: '', out: 'Verified: 专职法制人员力量不足 → confirmed\n' });
  expect((await run(at.clerk, 'ledger')).out).toMatch(/核实销号 +专职法制人员力量不足/);
  const workbook = join(await newFolder(), '台账.xlsx');
  await run(at.clerk, 'ledger', '--xlsx', workbook);
  const seen = { 状态: '核实销号', 最近进展: '自报完成', 最近进展日期: expect.stringMatching(/^\d{5}$/), 核实情况: '核实通过\n现场核实' };
  expect(rowOf((await opened(workbook))[0]!, 2)).toMatchObject(seen);
  expect((await run(at.clerk, 'shortcomings', '--open')).out).toBe('没有符合条件的不足。\n');
});

test('the inbox says what the office did, and is read once it was shown', async () => {
  expect((await run(at.reviewer, 'inbox')).out).toBe('没有通知。\n');
  const { out } = await run(at.clerk, 'inbox', '--read');
  expect(out).toMatch(/新 +2024-01-15 +核实结果 +第1局 +2023 +核实通过：现场核实/);
  expect(out).toContain('fazhi inbox --read');
  const again = JSON.parse((await run(at.clerk, 'inbox', '--json')).out);
  expect(again.unread).toBe(0);
  expect(again.notices.map(({ kind }: { kind: string }) => kind)).toEqual(['VERIFIED', 'VERIFIED']);
  expect((await run(at.head, 'inbox', '--lang', 'en')).out).toContain('2 unread');
});

test('a promise slips with its reason, and is overdue no more', async () => {
  expect((await run(at.reviewer, 'shortcomings', '--overdue')).out).toContain('专职法制人员力量不足');
  const slipped = ['followup', 'add', commitment, '--state', 'adjusted', '--moved-to', '2099-12-31'];
  expect(await run(at.clerk, ...slipped)).toMatchObject({ code: 1, err: expect.stringMatching(/F20 服务器没有接受.*说明/) });
  expect(await run(at.reviewer, 'followup', 'verify', commitment, '--confirm', '--note', 'x')).toMatchObject({
    ...{ code: 3, err: expect.stringContaining('没有待核实') },
  });
  expect(await run(at.clerk, ...slipped, '--note', '编制未批复')).toMatchObject({ code: 0, out: '已记录：增配法制审核人员 → 已调整\n' });
  expect((await run(at.clerk, 'ledger')).out).toMatch(/2099-12-31 +已调整 +增配法制审核人员/);
  expect((await run(at.reviewer, 'shortcomings', '--overdue')).out).toBe('没有符合条件的不足。\n');
});

test.each<[string, string[], number, string]>([
  ['a number nobody knows', ['add', 'ffffffff', '--state', 'done'], 3, 'fazhi ledger'],
  ['a number too short to be one', ['add', commitment.slice(-3), '--state', 'done'], 3, 'fazhi ledger'],
  ['evidence that is not there', ['add', commitment, '--state', 'done', '--evidence', '/none/a.pdf'], 3, '/none/a.pdf'],
  ['a state there is not', ['add', commitment, '--state', 'finished'], 3, 'partly-done'],
])('%s is told, and nothing is recorded', async (_, args, code, said) => {
  const before = (await run(at.clerk, 'ledger', '--json')).out;
  expect(await run(at.clerk, 'followup', ...args)).toMatchObject({ code, out: '', err: expect.stringContaining(said) });
  expect((await run(at.clerk, 'ledger', '--json')).out).toBe(before);
});

test('nothing that was not reported as done is verified, and a verdict is one of two', async () => {
  const verdict = ['followup', 'verify', commitment, '--note', '核实'];
  expect(await run(at.reviewer, ...verdict, '--confirm')).toMatchObject({ code: 3, err: expect.stringContaining(commitment) });
  expect(await run(at.reviewer, ...verdict)).toMatchObject({ code: 3, err: expect.stringContaining('--reject') });
});

test.each(['ledger', 'shortcomings'])('the help of %s has the workbook with an example, in both languages', async (command) => {
  for (const [language, said] of [
    ['zh', 'Excel 工作簿'],
    ['en', 'Excel workbook'],
  ] as const) {
    const { out } = await fazhi([command, '--help', '--lang', language]);
    for (const text of ['--xlsx <file>', '--force', said]) expect(out).toContain(text);
    expect(out).toMatch(new RegExp(`fazhi ${command} .*--xlsx .*xlsx$`, 'm'));
  }
});

test.each(['ledger', 'followup add', 'followup verify'])('the help of %s has examples', async (command) => {
  const { code, out } = await fazhi([...command.split(' '), '--help']);
  expect(code).toBe(0);
  for (const text of [`fazhi ${command}`, '示例：', '退出码']) expect(out).toContain(text);
});
