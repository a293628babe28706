import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { docx, p } from '../kit/docx.js';
import { aDistrictAtWork } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';
import { type Ended, fazhi } from './command.js';

let world: World;
let url: string;
let at: Awaited<ReturnType<typeof aDistrictAtWork>>;
let folder: string;

beforeAll(async () => {
  world = await World.start();
  url = await world.listen();
});
afterAll(() => world.stop());
beforeEach(async () => {
  at = await aDistrictAtWork(world, { units: 4, years: [2022, 2023] });
  folder = mkdtempSync(join(tmpdir(), 'fazhi-dir-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** As `World.district` names its units. */
const nameOf = ({ code }: { code: string }) => `测试区第${code.slice(1)}局`;
const body = (unit: string, year: number | string) =>
  `${unit}${year}年法治政府建设情况报告\n一、履行第一责任人职责情况\n局长主持学习2次。\n二、工作开展情况\n（一）学法。学习3次。\n三、存在的不足\n（一）力量不足，因编制少。\n四、下一步工作\n（一）充实力量。年底前增配2名，法规科负责。\n`;
function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
const run = (actor: TestActor, ...args: string[]): Promise<Ended> =>
  fazhi(['report', 'import', '--dir', folder, ...args], { FAZHI_URL: url, FAZHI_TOKEN: actor.token });
interface Told {
  file: string;
  outcome: string;
  departmentCode: string | null;
  unitFrom: string | null;
  year: number | null;
  yearFrom: string | null;
  reportId: string | null;
  message: string | null;
  look: { code: string; detail: string }[];
}
const filesOf = ({ out }: Ended): Record<string, Told> =>
  Object.fromEntries((JSON.parse(out).files as Told[]).map((file) => [file.file, file]));
const imported = async (): Promise<number> =>
  Number((await world.owner.query(`select count(*) as n from report where district_id = $1`, [at.district.id])).rows[0].n);

test('a folder is imported, each file under the unit and the year it names, and one bad file never stops the rest', async () => {
  const [first, second, third, fourth] = at.district.units;
  put('2022/甲.txt', body(nameOf(first!), 2022));
  put(
    '2023/甲.docx',
    docx({
      body: body(nameOf(first!), 2023)
        .trim()
        .split('\n')
        .map((line) => p(line))
        .join(''),
    }),
  );
  put(`2023/${nameOf(second!)}.txt`, body('', '').replace(/^年/, ''));
  put('2023/乙的旧稿.txt', body(nameOf(third!), 2022));
  put('2023/乙的副本.txt', `${body(nameOf(third!), 2022)}（此件公开发布）\n`);
  put('谁的.txt', body('某某委', 2023));
  put('坏.docx', 'PK\u0003\u0004');
  put('密.txt', `机密★1年\n${body(nameOf(fourth!), 2023)}`);
  put('菜谱.txt', `${nameOf(fourth!)}2023年报告\n把面粉和水揉成面团，醒发半小时。`);
  put('.隐藏.txt', 'x');
  put('~$甲.docx', 'x');
  put('说明.md', 'x');
  const before = await imported();
  const rehearsed = await run(at.reviewer, '--dry-run', '--json');
  expect(await imported()).toBe(before);
  expect(existsSync(join(folder, '.fazhi-import.json'))).toBe(false);
  expect(filesOf(rehearsed)['2022/甲.txt']).toMatchObject({ outcome: 'READ', reportId: null });

  const ended = await run(at.reviewer, '--json');
  const files = filesOf(ended);
  expect(Object.fromEntries(Object.entries(files).map(([file, { outcome }]) => [file, outcome]))).toEqual({
    ...{
      '2022/甲.txt': 'IMPORTED',
      '2023/甲.docx': 'IMPORTED',
      [`2023/${nameOf(second!)}.txt`]: 'IMPORTED',
      '2023/乙的副本.txt': 'IMPORTED',
    },
    ...{
      '2023/乙的旧稿.txt': 'DUPLICATE',
      '谁的.txt': 'UNMATCHED',
      '坏.docx': 'UNREADABLE',
      '密.txt': 'UNREADABLE',
      '菜谱.txt': 'REFUSED',
    },
  });
  expect(files['2023/甲.docx']).toMatchObject({
    departmentCode: first!.code,
    unitFrom: 'TITLE',
    year: 2023,
    yearFrom: 'TITLE',
    message: null,
  });
  expect(files[`2023/${nameOf(second!)}.txt`]).toMatchObject({
    departmentCode: second!.code,
    unitFrom: 'FILE_NAME',
    year: 2023,
    yearFrom: 'FOLDER',
  });
  expect(files[`2023/${nameOf(second!)}.txt`]?.look.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['UNIT_GUESSED', 'YEAR_GUESSED']),
  );
  expect(files['密.txt']?.message).toContain('密级');
  expect(ended).toMatchObject({ code: 1, err: expect.stringMatching(/F35 有 5 个文件/) });
  expect(await imported()).toBe(before + 4);
  const { rows } = await world.owner.query(`select received_as from report where id = $1`, [files['2022/甲.txt']?.reportId]);
  expect(rows).toEqual([{ received_as: 'PAPER' }]);
});

test('a second run goes on where the first stopped, and only when told to', async () => {
  put('甲.txt', body(nameOf(at.unit), 2023));
  expect((await run(at.reviewer)).code).toBe(0);
  expect(await run(at.reviewer)).toMatchObject({ code: 3, out: '', err: expect.stringMatching(/F33 .*\n.*--resume/) });
  put('乙.txt', body(nameOf(at.other), 2023));
  put('甲的副本.txt', body(nameOf(at.unit), 2023));
  const again = await run(at.reviewer, '--resume', '--json');
  const files = filesOf(again);
  expect(again.code).toBe(0);
  expect([files['甲.txt'], files['甲的副本.txt'], files['乙.txt']].map((file) => file?.outcome)).toEqual([
    'UNCHANGED',
    'UNCHANGED',
    'IMPORTED',
  ]);
  put('甲.txt', body(nameOf(at.unit), 2023).replace('3次', '4次'));
  const changed = filesOf(await run(at.reviewer, '--resume', '--json'))['甲.txt'];
  expect(changed).toMatchObject({ outcome: 'IMPORTED', reportId: files['甲.txt']?.reportId });
  const state = JSON.parse(readFileSync(join(folder, '.fazhi-import.json'), 'utf8'));
  expect(state.files['甲.txt']).toMatchObject({ departmentCode: at.unit.code, year: 2023, version: 2 });
});

test('a file whose answer never came is sent again under the same id, and makes no second report', async () => {
  put('甲.txt', body(nameOf(at.unit), 2023));
  const { reportId, sha256 } = filesOf(await run(at.reviewer, '--json'))['甲.txt'] as Told & { sha256: string };
  const state = join(folder, '.fazhi-import.json');
  const kept = JSON.parse(readFileSync(state, 'utf8'));
  writeFileSync(state, JSON.stringify({ ...kept, files: {}, sent: { [sha256]: reportId } }));
  const before = await imported();
  expect(filesOf(await run(at.reviewer, '--resume', '--json'))['甲.txt']).toMatchObject({ outcome: 'IMPORTED', reportId });
  expect(await imported()).toBe(before);
});

test('the progress of another server is no progress here', async () => {
  put('甲.txt', body(nameOf(at.unit), 2023));
  const state = join(folder, 'progress.json');
  writeFileSync(state, JSON.stringify({ fazhiImport: 1, url: 'http://elsewhere', districtCode: at.district.code, files: {} }));
  expect(await run(at.reviewer, '--resume', '--state', state)).toMatchObject({ code: 3, out: '', err: expect.stringContaining('F34') });
});

test('a table says whose a file is, and --year takes only files of that year', async () => {
  put('甲.txt', body('某某委', 2023));
  put('乙.txt', body(nameOf(at.other), 2022));
  const map = join(folder, 'map.csv');
  writeFileSync(map, `\ufeff文件,单位,年度\n甲.txt,${nameOf(at.unit)},2023\n`);
  const ended = await run(at.reviewer, '--map', map, '--year', '2023', '--json');
  expect(filesOf(ended)['甲.txt']).toMatchObject({ outcome: 'IMPORTED', departmentCode: at.unit.code, unitFrom: 'MAP' });
  expect(filesOf(ended)['乙.txt']).toMatchObject({ outcome: 'OTHER_YEAR', year: 2022 });
  expect(ended.code).toBe(0);
  writeFileSync(map, '文件,单位\n甲.txt,没有的局\n');
  expect(await run(at.reviewer, '--map', map, '--resume')).toMatchObject({
    code: 3,
    err: expect.stringMatching(/F32 .*\n.*第 1 行的单位“没有的局”/),
  });
});

test('what a check keeps from being submitted is imported as a draft, and a table says what to mend', async () => {
  put('甲.txt', body(nameOf(at.other), 2022));
  const map = join(folder, 'map.json');
  writeFileSync(map, JSON.stringify([{ file: '甲.txt', department: at.unit.code, year: 2023 }]));
  const rehearsed = filesOf(await run(at.reviewer, '--map', map, '--dry-run', '--json'))['甲.txt'];
  expect(rehearsed?.look.map((one) => one.code)).toEqual(
    expect.arrayContaining(['OTHER_UNIT_IN_TITLE', 'OTHER_YEAR_IN_TITLE', 'CHECK_ERROR']),
  );
  const { code, out } = await run(at.reviewer, '--map', map, '--submit');
  expect(code).toBe(0);
  for (const text of ['甲.txt', '已导入', '标题写的是另一单位', '共 1 个文件']) expect(out).toContain(text);
  const { rows } = await world.owner.query(`select status from report where district_id = $1 and received_as = 'PAPER'`, [at.district.id]);
  expect(rows).toEqual([{ status: 'DRAFT' }]);
});

test('a folder is for the legal office, and an empty one is said to be empty', async () => {
  expect(await run(at.clerk)).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/F07 .*区法治机构/) });
  expect(await run(at.reviewer)).toMatchObject({ code: 0, out: expect.stringContaining('没有可导入的文件') });
});
