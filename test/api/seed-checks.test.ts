import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { World } from '../kit/world.js';

/** The report everything began with; it stands beside the project where the project is built, and nowhere else. */
const seed = new URL('../../../shared/seed/rongchang-investment-bureau-2023.txt', import.meta.url);
const whereItStands = existsSync(seed) ? test : test.skip;

let world: World;
beforeAll(async () => {
  world = await World.start('demo');
});
afterAll(() => world.stop());

whereItStands('the seed’s checks name the five defects a reviewer should be told', async () => {
  const { rows } = await world.owner.query<{ id: string; department: string }>(
    `select district.id, department.id as department from district join department on department.district_id = district.id
      where district.code = '500153' and department.code = 'zstzcjj'`,
  );
  const { id, department } = rows[0]!;
  const clerk = await world.actor(Role.DEPARTMENT_CLERK, { id }, { id: department });
  const answer = await clerk.run<{
    reportImport: { report: { checks: { code: string; message: string }[] } | null; userErrors: { code: string; message: string }[] };
  }>(
    `mutation($i: ReportImportInput!) { reportImport(input: $i) { report { checks { code message } } userErrors { code message } } }`,
    { i: { id: v7(), districtCode: '500153', departmentCode: 'zstzcjj', year: 2024, text: readFileSync(seed, 'utf8'), dryRun: true } },
    { 'accept-language': 'zh' },
  );
  const { report, userErrors } = answer.expectData().reportImport;
  expect(userErrors).toEqual([]);
  const told = (code: string) => report!.checks.filter((check) => check.code === code).map(({ message }) => message);
  expect(told('OFFICIAL_TERM')).toEqual([expect.stringContaining('法制')]);
  expect(told('UNIT_NAMES')).toEqual([expect.stringMatching(/区招商投资局|招商投资局/)]);
  expect(told('SHORTCOMING_WITHOUT_CAUSE')).toHaveLength(3);
  expect(told('SHORTCOMING_UNANSWERED')).toEqual([expect.stringContaining('人员')]);
  expect(told('COMMITMENT_NOT_VERIFIABLE')).toHaveLength(3);
});
