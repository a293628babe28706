import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { Role } from '../../server/platform/actor.js';
import { World } from '../kit/world.js';

/** The package as somebody else gets it: packed, unpacked into a project of its own, and used there. */
const run = promisify(execFile);
const sdk = resolve('client-sdk');

let world: World;
let project: string;
let environment: Record<string, string>;
beforeAll(async () => {
  world = await World.start();
  const url = await world.listen();
  const { token } = await world.actor(Role.DISTRICT_ADMIN, await world.district());
  const { NODE_OPTIONS: _, ...rest } = process.env as Record<string, string>;
  environment = { ...rest, FAZHI_URL: url, FAZHI_TOKEN: token };
  project = await mkdtemp(join(tmpdir(), 'fazhi-package-'));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', project], { cwd: sdk, env: environment });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  const place = join(project, 'node_modules', '@fazhi', 'client');
  await mkdir(place, { recursive: true });
  await run('tar', ['-xzf', join(project, filename), '--strip-components=1', '-C', place]);
  // Its dependencies are those of this checkout: a test asks no registry.
  const { dependencies } = JSON.parse(await readFile(join(place, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  for (const name of Object.keys(dependencies)) {
    await mkdir(join(project, 'node_modules', name, '..'), { recursive: true });
    await symlink(resolve('node_modules', name), join(project, 'node_modules', name));
  }
  await writeFile(join(project, 'package.json'), '{ "private": true }');
}, 120_000);
afterAll(async () => {
  await world.stop();
  await rm(project, { recursive: true, force: true });
});

test('publint finds nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: sdk, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
}, 60_000);

test('its types are those of what is loaded, for modules and for require', async () => {
  const { stdout } = await run(resolve('node_modules/.bin/attw'), ['--pack', '.', '--profile', 'node16', '--format', 'json'], {
    cwd: sdk,
    env: environment,
  });
  const { problems } = JSON.parse(stdout) as { problems?: Record<string, { resolutionKind?: string }[]> };
  // How TypeScript looked for modules before 2022 knows no `exports`.
  expect(
    Object.values(problems ?? {})
      .flat()
      .filter(({ resolutionKind }) => resolutionKind !== 'node10'),
  ).toEqual([]);
}, 120_000);

const use = `
const client = createClient({ endpoint: process.env.FAZHI_URL, token: process.env.FAZHI_TOKEN });
client.viewer().then(async ({ role }) => {
  const { text } = await extractText(new TextEncoder().encode('一、主要举措'), 'a.txt');
  console.log(JSON.stringify({ role, text, isError: new ApiError({ code: 'FORBIDDEN', message: '', requestId: null, status: 403, operation: '' }) instanceof Error }));
});`;

test.each([
  [
    'a project of modules',
    'use.mjs',
    `import { ApiError, createClient } from '@fazhi/client';\nimport { extractText } from '@fazhi/client/documents';\n${use}`,
  ],
  [
    'a project that requires',
    'use.cjs',
    `const { ApiError, createClient } = require('@fazhi/client');\nconst { extractText } = require('@fazhi/client/documents');\n${use}`,
  ],
])('%s asks the server and reads a text with it', async (_, file, code) => {
  await writeFile(join(project, file), code);
  const { stdout } = await run(process.execPath, [file], { cwd: project, env: environment });
  expect(JSON.parse(stdout)).toEqual({ role: 'DISTRICT_ADMIN', text: expect.stringContaining('一、主要举措'), isError: true });
});

test('the command comes with it', async () => {
  const { stdout } = await run(process.execPath, [join(project, 'node_modules/@fazhi/client/bin/fazhi.mjs'), '--version'], {
    cwd: project,
    env: environment,
  });
  expect(stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
});

/** The code that Vite makes for a browser of a page with this script. */
async function built(script: string): Promise<string> {
  await writeFile(join(project, 'main.js'), script);
  await writeFile(join(project, 'index.html'), '<script type="module" src="/main.js"></script>');
  const outDir = join(project, 'built');
  const args = ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  await run(resolve('node_modules/.bin/vite'), args, { cwd: project, env: environment });
  const assets = await readdir(join(outDir, 'assets'));
  const code = await Promise.all(assets.map((name) => readFile(join(outDir, 'assets', name), 'utf8')));
  return code.join('');
}

test.each([
  [
    'the client',
    `import { createClient } from '@fazhi/client';\ncreateClient({ endpoint: '/', token: 'x' }).viewer().then(console.log);`,
    30,
  ],
  ['the annexes of a district', `import { districtAnnexes } from '@fazhi/client/documents';\nconsole.log(districtAnnexes);`, 6],
  [
    'the document of a district',
    `import { districtReportDocument } from '@fazhi/client/documents';\nconsole.log(districtReportDocument);`,
    100,
  ],
])(
  'Vite builds %s for the browser, in few kilobytes and without anything of Node',
  async (_, script, most) => {
    const code = await built(script);
    expect(code).not.toMatch(/__vite-browser-external|require\(/);
    const size = gzipSync(code).length;
    expect({ size, small: size <= most * 1024 }).toEqual({ size, small: true });
  },
  60_000,
);
