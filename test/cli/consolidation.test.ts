import { mkdtemp, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
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
  await world.http.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(world.http.server.address() as AddressInfo).port}`;
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

test('the annexes are one workbook: totals, figures, rates, submissions and both ledgers, and its sums are those of the API', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'annexes-')), '附表.xlsx');
  const { code, out } = await run('consolidate', '--year', '2023', '--xlsx', file);
  expect({ code, out: out.replace(/\d+ 行/g, 'n 行') }).toEqual({
    code: 0,
    out: `已写入 ${file}：指标汇总 n 行、指标明细 n 行、比率 n 行、报送情况 n 行、问题台账 n 行、承诺台账 n 行。\n`,
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
