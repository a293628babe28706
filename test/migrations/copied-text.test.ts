import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { type Settings, Sql } from '../kit/sql.js';

let database: TestDatabase;
let owner: Sql;
let app: Sql;
const district = v7();
const units = Array.from({ length: 9 }, () => v7());
const reports = units.map(() => v7());
/** Print 1 stands in the first 7 reports, print 2 in the first 8, prints 3 and 4 in the first 2; a print of one's own in each. */
const holders: Record<number, number> = { 1: 7, 2: 8, 3: 2, 4: 2 };

beforeAll(async () => {
  database = await freshDatabase('empty');
  owner = await Sql.connect(database.ownerUrl);
  app = await Sql.connect(database.appUrl);
  const cycle = v7();
  await owner.query(`insert into district (id, code, name) values ($1, '600001', '测试区')`, [district]);
  await owner.query(`insert into cycle (id, district_id, year, status) values ($1, $2, 2023, 'OPEN')`, [cycle, district]);
  for (const [i, unit] of units.entries()) {
    await owner.query(
      `insert into department (id, district_id, code, name, short_name, kind, position) values ($1, $2, $3, $3, $3, 'DEPARTMENT', $4)`,
      [unit, district, `u${i + 1}`, i],
    );
    await owner.query(
      `insert into report (id, district_id, department_id, cycle_id, title, status, version, create_hash, created_at, updated_at)
       values ($1, $2, $3, $4, '报告', 'DRAFT', 1, 'x', now(), now())`,
      [reports[i], district, unit, cycle],
    );
    await owner.query(
      'insert into text_fingerprint (report_id, print, district_id, department_id, year) select $1, p, $2, $3, 2023 from unnest($4::bigint[]) p',
      [reports[i], district, unit, printsOf(i)],
    );
  }
});
afterAll(async () => {
  await Promise.all([owner.close(), app.close()]);
  await database.drop();
});

const printsOf = (i: number): number[] => [100 + i, ...[1, 2, 3, 4].filter((print) => i < (holders[print] ?? 0))];
const textOf = (i: number) => ({ report: reports[i], unit: units[i], prints: printsOf(i) });

interface Shared {
  readonly report: string;
  readonly unit_name: string | null;
  readonly common: string[];
}
const compared = (settings: Settings, texts: readonly object[]): Promise<string[]> =>
  app.rolledBack({ district, ...settings }, async () => {
    const { rows } = await app.query<Shared>('select report, unit_name, common from copied_text($1)', [JSON.stringify(texts)]);
    return rows.map((row) => `u${reports.indexOf(row.report) + 1} ${row.unit_name} ${[...row.common].sort().join()}`).sort();
  });

test('the office compares all texts at once: what seven others share is nobody’s copy, what six others share is', async () => {
  const all = await compared(
    { scope: 'OFFICE' },
    reports.map((_, i) => textOf(i)),
  );
  // Print 2 stands with seven others of each. Print 1, which six others share, is alone in what most have in common, and one print is no copy.
  expect(all).toEqual(['u1 u2 1,3,4', 'u2 u1 1,3,4']);
});

test('a text that was not submitted is compared without being there itself', async () => {
  const draft = { report: v7(), unit: units[8], prints: [1, 2, 3, 4] };
  // Print 1 stands with seven others of it.
  expect(await compared({ scope: 'OFFICE' }, [draft])).toEqual(['u0 u1 3,4', 'u0 u2 3,4']);
});

test('a department compares its own text and nobody else’s, and is not told whose it shares', async () => {
  const clerk = { scope: 'DEPARTMENT', department: units[0] };
  expect(await compared(clerk, [textOf(0), textOf(1)])).toEqual(['u1 null 1,3,4']);
});

test.each(['ADMIN', 'AUDIT', 'PUBLIC', 'SYSTEM', ''])(
  'the scope %j compares nothing, and nobody compares in another district',
  async (scope) => {
    expect(await compared({ scope, department: units[0] }, [textOf(0)])).toEqual([]);
    expect(await compared({ scope: 'OFFICE', district: v7() }, [textOf(0)])).toEqual([]);
  },
);
