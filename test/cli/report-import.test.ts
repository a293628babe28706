import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { abstractList, docx, list, numbered, officialLevels, p } from '../kit/docx.js';
import { acts, aDistrictAtWork } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';
import { type Ended, fazhi } from './command.js';

let world: World;
let url: string;
let at: Awaited<ReturnType<typeof aDistrictAtWork>>;
const folder = mkdtempSync(join(tmpdir(), 'fazhi-import-'));
const file = join(folder, '报告.txt');

beforeAll(async () => {
  world = await World.start();
  url = await world.listen();
  at = await aDistrictAtWork(world);
  writeFileSync(
    file,
    '测试局2023年法治政府建设情况报告\n一、工作开展情况\n（一）学法。学习3次。\n二、存在的不足\n（一）力量不足。\n三、下一步工作\n（一）充实力量。年底前增配2名，法规科负责。\n',
  );
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world.stop();
});

const run = (actor: TestActor, ...args: string[]): Promise<Ended> =>
  fazhi(['report', 'import', ...args, '--department', at.unit.code, '--year', '2023'], { FAZHI_URL: url, FAZHI_TOKEN: actor.token });

test('a dry run shows what was read; the import makes the draft; a second import changes it; the head submits', async () => {
  const shown = await run(at.clerk, file, '--dry-run');
  expect(shown).toMatchObject({ code: 0, err: '' });
  for (const text of ['未保存', '学法', '力量不足', '法规科', '2024-12-31', '没有写明原因']) expect(shown.out).toContain(text);
  const { code, err } = await run(at.clerk, file, '--submit');
  expect({ code, told: /F07 .*没有导入/.test(err) }).toEqual({ code: 1, told: true });
  const { report } = JSON.parse((await run(at.clerk, file, '--json')).out);
  expect(report).toMatchObject({ status: 'DRAFT', version: 1 });
  expect((await run(at.clerk, file)).out).toContain('第 2 版');
  const corrected = join(folder, '改.txt');
  writeFileSync(corrected, readFileSync(file, 'utf8').replace('学习3次', '学习5次'));
  // What would change is shown before it is applied.
  const rehearsed = await run(at.clerk, corrected, '--dry-run');
  for (const text of ['未保存', '1 个条目有变化', '~ 主要举措和成效 · 学法']) expect(rehearsed.out).toContain(text);
  expect((await run(at.clerk, file)).out).toContain('0 个条目有变化');
  expect((await run(at.head, file, '--submit')).code).toBe(0);
  const refused = await run(at.head, file);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toMatch(/^fazhi: F20 .*报送/);
});

test('a damaged Word file, a missing file and another unit are refused in a sentence that says what to do', async () => {
  writeFileSync(join(folder, '报告.docx'), 'PK\u0003\u0004');
  expect((await run(at.clerk, join(folder, '报告.docx'))).err).toMatch(/F19 .*\n.*另存为 \.docx/);
  expect((await run(at.clerk, join(folder, '无.txt'))).err).toMatch(/F19 .*\n.*路径/);
  const other = await acts.create(at.otherHead, at.district, at.other);
  expect(other.errors ?? []).toEqual([]);
  const { code, err } = await run(at.otherHead, file);
  expect({ code, told: /F20/.test(err) }).toEqual({ code: 1, told: true });
});

test('a Word file is read with the numbers Word generates, and says which pictures were not', async () => {
  const body = [
    p('测试局2023年法治政府建设情况报告'),
    ...[numbered(1, 0, '工作开展情况'), numbered(1, 1, '学法。学习3次。'), p('<w:r><w:drawing><pic:pic/></w:drawing></w:r>')],
    ...[numbered(1, 0, '存在的不足'), numbered(1, 1, '力量不足。'), numbered(1, 0, '下一步工作'), numbered(1, 1, '充实力量。')],
  ].join('');
  const word = join(folder, '编号.docx');
  writeFileSync(word, docx({ body, numbering: abstractList(0, officialLevels) + list(1, 0) }));
  const fresh = await aDistrictAtWork(world);
  const { code, out, err } = await fazhi(
    ['report', 'import', word, '--department', fresh.unit.code, '--year', '2023', '--dry-run', '--json'],
    { FAZHI_URL: url, FAZHI_TOKEN: fresh.clerk.token },
  );
  expect({ code, err }).toEqual({ code: 0, err: '未读取：图片 1 张\n' });
  const { report } = JSON.parse(out);
  expect(report.activities.map((activity: { heading: string }) => activity.heading)).toEqual(['学法']);
  expect(report.shortcomings).toHaveLength(1);
});

test('one file needs its unit and year, and options of a folder need a folder', async () => {
  const env = { FAZHI_URL: url, FAZHI_TOKEN: at.clerk.token };
  for (const [args, told] of [
    [[file], '--department 和 --year'],
    [['--year', '2023', '--department', at.unit.code], '--department 和 --year'],
    [[file, '--dir', folder], '只能写一个'],
    [[file, '--year', '2023', '--department', at.unit.code, '--resume'], '只用于 --dir'],
  ] as const)
    expect(await fazhi(['report', 'import', ...args], env)).toMatchObject({ code: 3, out: '', err: expect.stringContaining(told) });
});
