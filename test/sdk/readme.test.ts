import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { acts, done } from '../kit/reporting.js';
import { World } from '../kit/world.js';

/** The examples of client-sdk/README.md as a reader runs them: each a file of its own in a project that has the SDK. */
const run = promisify(execFile);

let world: World;
let project: string;
let environment: Record<string, string>;
const snippets: string[] = [];
beforeAll(async () => {
  world = await World.start();
  const FAZHI_URL = await world.listen();
  const district = await world.district({ units: 2, years: [2023, 2024] });
  const [unit, other] = district.units;
  const head = await world.actor(Role.DEPARTMENT_HEAD, district, other);
  const saved = done(
    await acts.save(head, done(await acts.create(head, district, other!)), { shortcomings: [{ id: v7(), text: '普法形式单一' }] }),
  );
  done(await acts.submit(head, saved));
  const clerk = await world.actor(Role.DEPARTMENT_CLERK, district, unit);
  const office = await world.actor(Role.DISTRICT_REVIEWER, district);
  const { NODE_OPTIONS: _, ...rest } = process.env as Record<string, string>;
  environment = { ...rest, FAZHI_URL, FAZHI_TOKEN: clerk.token, FAZHI_OFFICE_TOKEN: office.token };
  project = await mkdtemp(join(tmpdir(), 'fazhi-readme-'));
  await mkdir(join(project, 'node_modules', '@fazhi'), { recursive: true });
  await symlink(resolve('client-sdk'), join(project, 'node_modules', '@fazhi', 'client'));
  for (const name of ['typescript', '@types', 'undici-types'])
    await symlink(resolve('node_modules', name), join(project, 'node_modules', name));
  const text = await readFile('client-sdk/README.md', 'utf8');
  for (const [, code = ''] of text.matchAll(/```ts\n([\s\S]*?)```/g)) {
    snippets.push(code);
    // The district and the unit of the example are those of the demo; here they are those of the test.
    const here = code.replaceAll('500153', district.code).replaceAll('zstzcjj', unit!.code);
    await writeFile(join(project, `snippet-${snippets.length}.mts`), `${here}\nexport {};\n`);
  }
}, 60_000);
afterAll(async () => {
  await world.stop();
  await rm(project, { recursive: true, force: true });
});

test('every example fits the types of the SDK', async () => {
  const options = { strict: true, module: 'nodenext', target: 'es2023', noEmit: true, skipLibCheck: true, types: ['node'] };
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.mts'] }));
  const { stdout } = await run(resolve('node_modules/.bin/tsc'), ['-p', project], { env: environment }).catch(
    (error: { stdout: string }) => error,
  );
  expect(stdout).toBe('');
}, 60_000);

test('every example runs and prints what it says', async () => {
  const printed: string[] = [];
  for (const [i] of snippets.entries()) {
    const { stdout, stderr } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', `snippet-${i + 1}.mts`], {
      cwd: project,
      env: environment,
    });
    expect(stderr).toBe('');
    printed.push(stdout);
  }
  expect(printed).toEqual([
    expect.stringContaining('(DEPARTMENT_CLERK)'),
    '2\n',
    expect.stringMatching(/^\d+\n$/),
    expect.stringContaining('存在的不足和原因'),
  ]);
}, 60_000);
