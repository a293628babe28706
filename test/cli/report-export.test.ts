import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../server/platform/actor.js';
import { type TestActor, World } from '../kit/world.js';
import { fazhi } from './command.js';

let world: World;
let url: string;
let clerk: TestActor;
let folder: string;
beforeAll(async () => {
  world = await World.start('demo');
  url = await world.listen();
  const { rows } = await world.owner.query<{ id: string; department: string }>(
    `select district.id, department.id as department from district join department on department.district_id = district.id
      where district.code = '500153' and department.code = 'zstzcjj'`,
  );
  const { id, department } = rows[0]!;
  clerk = await world.actor(Role.DEPARTMENT_CLERK, { id }, { id: department });
  folder = mkdtempSync(join(tmpdir(), 'fazhi-export-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world.stop();
});

const run = (...args: string[]) => fazhi(['report', ...args], { FAZHI_URL: url, FAZHI_TOKEN: clerk.token });
const of2023 = ['--department', 'zstzcjj', '--year', '2023'];

test('a report is exported as a document, and importing that document into another year reads the same report', async () => {
  const [first, second] = [join(folder, '一.docx'), join(folder, '二.txt')];
  expect(await run('export', ...of2023, '--out', first)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('已导出') });
  const imported = await run('import', first, '--department', 'zstzcjj', '--year', '2024');
  expect(imported.code).toBe(0);
  expect((await run('export', '--department', 'zstzcjj', '--year', '2024', '--out', second)).code).toBe(0);
  const plain = join(folder, '三.txt');
  await run('export', ...of2023, '--out', plain);
  expect(readFileSync(second, 'utf8')).toBe(readFileSync(plain, 'utf8'));
});

test('a file that is there is written over with --force only', async () => {
  const file = join(folder, '四.docx');
  writeFileSync(file, 'x');
  expect(await run('export', ...of2023, '--out', file)).toMatchObject({ code: 3, err: expect.stringMatching(/F23 .*\n?.*已存在/s) });
  expect(readFileSync(file, 'utf8')).toBe('x');
  expect((await run('export', ...of2023, '--out', file, '--force')).code).toBe(0);
});

test.each([
  ['no report is named', ['export', '--out', 'a.docx'], /F01/],
  ['the form is unknown', ['export', ...of2023, '--out', 'a.pdf'], /F01 .*\.docx/],
  ['there is no report', ['export', '--department', 'zstzcjj', '--year', '2010', '--out', 'a.docx'], /F(09|17)/],
])('says what to do where %s', async (_, args, message) => {
  expect(await run(...args)).toMatchObject({ code: 3, err: expect.stringMatching(message) });
});

test('a profile that does not fit is told by the name of its value', async () => {
  const profile = join(folder, 'profile.json');
  writeFileSync(profile, '{"fonts": {"body": []}}');
  const ended = await run('export', ...of2023, '--out', join(folder, '五.docx'), '--profile', profile);
  expect(ended).toMatchObject({ code: 3, err: expect.stringContaining('fonts.body') });
});
