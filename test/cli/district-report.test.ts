import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { extractText } from '../../client-sdk/src/documents/index.js';
import { createClient, newId } from '../../client-sdk/src/index.js';
import { Role } from '../../server/platform/actor.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';
import { fazhi } from './command.js';
import { shapeOf } from './shape.js';

let world: World;
let url: string;
beforeAll(async () => {
  world = await World.start();
  url = await world.listen();
});
afterAll(() => world.stop());

const run = (actor: TestActor, ...args: string[]) => fazhi(args, { FAZHI_URL: url, FAZHI_TOKEN: actor.token });

async function place(): Promise<{ district: TestDistrict; office: TestActor; of: (...args: string[]) => ReturnType<typeof run> }> {
  const district = await world.district({ units: 2 });
  const texts = ['执法人员力量不足', '专职执法人员不足，力量薄弱'];
  for (const [i, unit] of district.units.entries()) {
    const head = await world.actor(Role.DEPARTMENT_HEAD, district, unit);
    const { reports } = createClient({ endpoint: url, token: head.token });
    const begun = await reports.createOrThrow({ districtCode: district.code, departmentCode: unit.code, year: 2023 });
    const figures = [{ id: newId(), label: '学法', value: String(4 + i), unit: '次', indicator: 'STUDY_SESSIONS' }];
    const saved = await reports.saveOrThrow(begun.id, begun.version, {
      activities: [{ id: newId(), heading: '学法述法', narrative: `集中学法${4 + i}次。`, theme: 'STUDY', figures }],
      shortcomings: [{ id: newId(), text: texts[i]!, causes: [{ id: newId(), text: '编制少' }] }],
    });
    await reports.submitOrThrow(saved.id, saved.version);
  }
  const office = await world.actor(Role.DISTRICT_REVIEWER, district);
  return { district, office, of: (...args) => run(office, 'consolidate', ...args, '--year', '2023') };
}

test('the district’s report is composed, edited by number and written as a document', async () => {
  const { of, district } = await place();
  expect(await of('clauses')).toMatchObject({ code: 1, err: expect.stringContaining('fazhi consolidate draft --year 2023') });
  expect((await of('draft')).out).toBe('已汇编：6 条，其中区办自行撰写或改动 0 条（保持原样）。\n');
  const { out } = await of('clauses');
  expect(out).toContain('【主要举措和成效】');
  expect(out).toMatch(/1\.1 +（深入学习贯彻习近平法治思想）各单位报送数据汇总：法治专题学习9次（2个单位）。/);
  expect(out).toMatch(/依据 2 处：第1局、第2局/);
  expect(shapeOf(JSON.parse((await of('clauses', '--json')).out))).toMatchSnapshot();

  const dir = await mkdtemp(join(tmpdir(), 'district-'));
  const text = join(dir, '改后.txt');
  await writeFile(text, '全区组织法治专题学习9次，两个单位均由主要负责人领学。');
  expect(await of('set', '1.1', '--text-file', text)).toMatchObject({ code: 0, out: expect.stringContaining('已保存（第 2 版）') });
  expect((await of('set', '1.1', '--text', '全区组织学习多次。')).err).toMatch(/法治专题学习9次/);
  expect((await of('set', '1.1', '--text', '全区组织学习10次。', '--reason', '补报1次')).code).toBe(0);
  expect((await of('add', '--part', 'measures', '--heading', '概况', '--text', '今年全面推进。')).code).toBe(0);
  expect((await of('drop', '1.2')).code).toBe(0);
  const edited = (await of('clauses')).out;
  expect(edited).toMatch(/\[改写\]全区组织学习10次。\n +数字不同的理由：补报1次/);
  expect(edited).toMatch(/【已删去的条目】\nd1 /);
  // A new draft leaves all of it.
  expect((await of('draft')).out).toContain('改动 2 条');
  expect((await of('clauses')).out).toBe(edited);
  expect((await of('restore', 'd1')).code).toBe(0);
  expect((await of('clauses')).out).not.toContain('已删去');
  expect((await of('clauses', '--stale')).out).toBe('没有来源变化的条目。\n');
  expect(await of('set', '9.9', '--text', 'x')).toMatchObject({ code: 3, err: expect.stringContaining('没有编号为 9.9 的条目') });

  const file = join(dir, '报告.docx');
  const xlsx = join(dir, '附表.xlsx');
  const written = await of('--out', file, '--xlsx', xlsx, '--signature', '测试区人民政府', '--date', '2024-03-01', '--json');
  expect(JSON.parse(written.out)).toMatchObject({ document: { file, staleCount: 0 }, workbook: { file: xlsx } });
  const document = (await extractText(new Uint8Array(await readFile(file)), '报告.docx')).text;
  expect(document).toContain(`测试区${district.code}2023年法治政府建设年度报告`);
  expect(document).toMatch(/一、主要举措和成效[\s\S]*全区组织学习10次。[\s\S]*二、存在的不足和原因[\s\S]*（一）共性问题[\s\S]*2个单位反映/);
  expect(document).toMatch(/测试区人民政府\n+2024年3月1日/);
  expect(document).toContain('2023年度法治政府建设问题台账');
  expect(await of('--out', file)).toMatchObject({ code: 3 });
});

test('what a unit changed since is listed, and is looked at', async () => {
  const { of, district, office } = await place();
  await of('draft');
  const api = createClient({ endpoint: url, token: office.token });
  const [unit] = district.units;
  const report = await api.reports.forDepartment(district.code, unit!.code, 2023);
  await api.reports.returnOrThrow(report!.id, report!.version, { note: '请核对数字' });
  const stale = (await of('clauses', '--stale')).out;
  expect(stale).toMatch(
    /\[来源有变\]各单位报送数据汇总：法治专题学习9次（2个单位）。\n +按现在的报告应为：各单位报送数据汇总：法治专题学习5次（1个单位）。/,
  );
  expect(stale).toMatch(/各单位报告中已无此内容/);
  expect((await of('reviewed', '--all')).code).toBe(0);
  expect((await of('clauses', '--stale')).out).toBe('没有来源变化的条目。\n');
});

test('a total is stated otherwise with a reason, in the report and in the workbook', async () => {
  const { of, office } = await place();
  const total = (...args: string[]) => of('total', '--indicator', 'STUDY_SESSIONS', '--unit', '次', ...args);
  expect((await total('--value', '12')).err).toContain('reason');
  expect((await total('--value', '12', '--reason', '补报3次')).out).toMatch(/^法治专题学习：系统汇总 9 次，采用 12 次\n/);
  await of('draft');
  expect((await of('clauses')).out).toContain('法治专题学习12次');
  expect((await total('--computed')).out).toMatch(/^法治专题学习：恢复系统汇总 9 次\n/);
  const clerk = await world.actor(Role.DISTRICT_ADMIN, (await place()).district);
  expect(await run(clerk, 'consolidate', 'draft', '--year', '2023')).toMatchObject({ code: 1 });
  expect(await run(office, 'consolidate', 'draft', '--year', '1999')).toMatchObject({ code: 3 });
  expect(await run(office, 'consolidate', 'draft')).toMatchObject({ code: 3, err: expect.stringContaining('缺少 --year') });
  expect(await run(office, 'consolidate', '--year', '2023', '--date', '2024-03-01')).toMatchObject({ code: 3 });
});

test('the district’s report is looked at before it is published, and read by anybody afterwards', async () => {
  const { of, district, office } = await place();
  const director = await world.actor(Role.DISTRICT_DIRECTOR, district);
  const published = (...args: string[]) => run(director, 'consolidate', 'publish', '--year', '2023', ...args);
  expect((await published()).err).toContain('尚未汇编');
  await of('draft');
  expect((await published()).err).toContain('还没有单位公开报告');
  const api = createClient({ endpoint: url, token: office.token });
  for (const unit of district.units) {
    const report = await api.reports.forDepartment(district.code, unit.code, 2023);
    const accepted = await api.reports.acceptOrThrow(report!.id, report!.version);
    const head = await world.actor(Role.DEPARTMENT_HEAD, district, unit);
    await createClient({ endpoint: url, token: head.token }).reports.publishOrThrow(accepted.id, accepted.version, { channel: 'WEBSITE' });
  }
  const { out } = await published('--preview');
  expect(out).toContain('一、主要举措和成效');
  expect(out).toContain('应报送年度报告的单位2个，已公开年度报告2个。');
  expect(out).toMatch(/汇编的条目全部可以公开。\n$/);
  const done = await published();
  expect(done.out).toContain(`/public/${district.code}/report/2023\n`);
  expect(await run(office, 'consolidate', 'publish', '--year', '2023')).toMatchObject({ code: 1 });
  const shown = await fazhi(['public', 'show', '--district', district.code, '--year', '2023'], { FAZHI_URL: url });
  expect(shown).toMatchObject({ code: 0, out: expect.stringContaining('法治专题学习9次（2个单位）') });
  expect(shapeOf(JSON.parse((await published('--preview', '--json')).out))).toMatchSnapshot();
});
