import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { extractText } from '../../client-sdk/src/documents/index.js';
import { createClient } from '../../client-sdk/src/index.js';
import { Role } from '../../server/platform/actor.js';
import { openWorkbook } from '../kit/workbook.js';
import { type TestActor, World } from '../kit/world.js';
import { fazhi } from './command.js';

let world: World;
let url: string;
let reviewer: TestActor;
beforeAll(async () => {
  world = await World.start('demo');
  url = await world.listen();
  const { rows } = await world.owner.query<{ id: string }>(`select id from district where code = '500153'`);
  reviewer = await world.actor(Role.DISTRICT_REVIEWER, rows[0]!);
});
afterAll(() => world.stop());

const run = (...args: string[]) => fazhi(args, { FAZHI_URL: url, FAZHI_TOKEN: reviewer.token });
const asked = () => createClient({ endpoint: url, token: reviewer.token }).consolidations.get('500153', 2023);

/** The rows of a sheet below its head, by the titles of the head. */
function rowsOf({ cells }: { cells: Record<string, { value: string | null }> }): Record<string, string | null>[] {
  const heads = Object.entries(cells).filter(([at]) => /^[A-Z]+1$/.test(at));
  const last = Math.max(...Object.keys(cells).map((at) => Number(at.replace(/^[A-Z]+/, ''))));
  return Array.from({ length: last - 1 }, (_, i) =>
    Object.fromEntries(heads.map(([at, { value }]) => [value ?? '', cells[at.replace('1', String(i + 2))]?.value ?? null])),
  );
}

test('the annexes are one workbook: totals, figures, rates, submissions, quality and both ledgers, and its sums are those of the API', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'annexes-')), '附表.xlsx');
  const { code, out } = await run('consolidate', '--year', '2023', '--xlsx', file);
  expect({ code, out: out.replace(/\d+ 行/g, 'n 行') }).toEqual({
    code: 0,
    out: `已写入 ${file}：指标汇总 n 行、指标明细 n 行、比率 n 行、报送情况 n 行、质量 n 行、问题台账 n 行、承诺台账 n 行。\n`,
  });
  const consolidation = (await asked())!;
  const { sheets } = openWorkbook(await readFile(file));
  const [totals, figures] = sheets.map(rowsOf);
  expect(totals).toHaveLength(consolidation.indicatorTotals.length);
  for (const [i, { indicator, total, unit, departments }] of consolidation.indicatorTotals.entries()) {
    const row = totals![i]!;
    expect(row).toMatchObject({ 指标代码: indicator.code, 计量单位: unit });
    expect([row.合计, row.单位数].map((value) => (value === null ? null : Number(value)))).toEqual([
      total === null ? null : Number(total),
      departments.length,
    ]);
    const sum = figures!
      .filter((figure) => figure.指标 === indicator.name && figure.计量单位 === unit && figure.是否计入 === '计入')
      .reduce((all, { 数值 }) => all + Math.round(Number(数值) * 100), 0);
    expect(sum).toBe(total === null ? 0 : Math.round(Number(total) * 100));
  }
  expect(rowsOf(sheets[3]!)).toHaveLength(14);

  const quality = (await createClient({ endpoint: url, token: reviewer.token }).consolidations.quality('500153', 2023))!;
  const rows = rowsOf(sheets[4]!);
  expect(rows.map(({ 单位 }) => 单位)).toEqual(quality.map(({ department }) => department.shortName));
  for (const [i, { report }] of quality.entries()) {
    const counts = report && [report.shortcomings, report.withCause.numerator, report.commitments, report.withDate.numerator];
    expect([rows[i]?.不足, rows[i]?.有原因, rows[i]?.承诺, rows[i]?.有时限]).toEqual(
      counts ? counts.map(String) : [null, null, null, null],
    );
  }
});

test('every figure behind a total is listed, with the reason where one is left out', async () => {
  const consolidation = (await asked())!;
  const one = consolidation.indicatorTotals.find(({ contributions, excluded }) => contributions.length > 0 && excluded.length > 0)!;
  const { out } = await run('figures', '--year', '2023', '--indicator', one.indicator.code);
  for (const { department, figure } of one.contributions)
    expect(out).toMatch(new RegExp(`${department.shortName} .*计入 +${figure.label}`));
  expect(out).toMatch(/分项|比率|水平值/);
  const { indicatorTotals } = JSON.parse((await run('figures', '--year', '2023', '--json')).out);
  expect(indicatorTotals).toHaveLength(consolidation.indicatorTotals.length);
  expect(await run('figures', '--year', '2023', '--indicator', 'NONE_SUCH')).toMatchObject({
    code: 3,
    err: expect.stringContaining(one.indicator.code),
  });
});

test('every report of a year is written into a folder; what is there is kept, and one that cannot be fetched is named while the rest go on', async () => {
  const dir = join(await mkdtemp(join(tmpdir(), 'all-')), '2023年报告');
  const consolidation = (await asked())!;
  const { code, out } = await run('report', 'export', '--all', '--year', '2023', '--out', dir);
  expect({ code, out }).toEqual({ code: 0, out: `${dir}：新导出 ${consolidation.coverage.included} 份。\n` });
  const files = await readdir(dir);
  expect(files).toHaveLength(consolidation.coverage.included);
  const { text } = await extractText(await readFile(join(dir, '区招商投资促进局-2023.docx')), 'report.docx');
  expect(text).toContain('法治政府建设');

  await rm(join(dir, files[0]!));
  const again = JSON.parse((await run('report', 'export', '--all', '--year', '2023', '--out', dir, '--json')).out);
  expect(again.files.map(({ outcome }: { outcome: string }) => outcome).sort()).toEqual([...files.slice(1).map(() => 'THERE'), 'WRITTEN']);

  // A folder where a file is to be written: nothing else is held up by it.
  await rm(join(dir, files[1]!));
  await rm(join(dir, files[2]!));
  await mkdir(join(dir, files[1]!));
  const { code: failed, out: told, err } = await run('report', 'export', '--all', '--year', '2023', '--out', dir, '--force');
  expect({ failed, err: err.split('。')[0] }).toEqual({ failed: 1, err: 'fazhi: F36 有 1 份报告没有导出' });
  expect(told).toContain(files[1]!.replace('-2023.docx', ''));
  expect(await readdir(dir)).toHaveLength(files.length);
  expect(await run('report', 'export', '--all', '--year', '2031', '--out', dir)).toMatchObject({ code: 3 });
});
