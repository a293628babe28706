import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

/** The compiled server as `npm start` runs it, in a process of its own on a data folder of its own. */
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fazhi-start-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const environment = (settings: Record<string, string>) => {
  const { DATABASE_URL: _d, FAZHI_OWNER_URL: _o, TEST_CLUSTER: _t, NODE_OPTIONS: _n, ...rest } = process.env;
  return { ...rest, ...settings };
};

function run(settings: Record<string, string>): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, ['dist/server/main.js'], { env: environment(settings), stdio: ['ignore', 'pipe', 'pipe'] });
  const heard: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => heard.push(text));
  return { child, output: () => heard.join('') };
}

async function start(): Promise<{ url: string; stop: () => Promise<number | null> }> {
  const { child, output } = run({ PORT: '0', FAZHI_DATA_DIR: join(dataDir, 'data') });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  while (!output().includes('Stop with Ctrl-C.')) {
    await Promise.race([once(child.stdout!, 'data'), ended]);
    if (child.exitCode !== null) throw new Error(output());
  }
  const url = /is ready: (\S+)\/graphql/.exec(output())?.[1] ?? '';
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      return (await ended)[0];
    },
  };
}

const tokens = async () => JSON.parse(await readFile(join(dataDir, 'data', 'demo-tokens.json'), 'utf8')) as Record<string, string>;

async function ask(url: string, token: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return ((await response.json()) as { data: unknown }).data;
}

test('a first start prepares the demo district; after a stop the next start serves the same data with the same tokens', async () => {
  const first = await start();
  const held = await tokens();
  expect(Object.keys(held)).toEqual(['clerk', 'head', 'otherClerk', 'reviewer', 'director', 'admin', 'auditor']);
  expect((await stat(join(dataDir, 'data', 'demo-tokens.json'))).mode & 0o777).toBe(0o600);
  expect((await fetch(`${first.url}/health/ready`)).status).toBe(200);
  const page = await (await fetch(`${first.url}/`)).text();
  expect(page).toContain('/graphiql?as=reviewer');
  expect(page).not.toMatch(/(src|href)="https?:/);
  const seed = '{ reportFor(districtCode: "500153", departmentCode: "zstzcjj", year: 2023) { id status } }';
  const found = await ask(first.url, held.clerk!, seed);
  expect(found).toMatchObject({ reportFor: { status: 'SUBMITTED' } });
  expect(await first.stop()).toBe(0);

  const second = await start();
  expect(await tokens()).toEqual(held);
  expect(await ask(second.url, held.clerk!, seed)).toEqual(found);
  expect(await second.stop()).toBe(0);
}, 90_000);

test('a wrong configuration names every fault at once and ends with 1', async () => {
  const { child, output } = run({ PORT: 'x', FAZHI_POOL: '0', FAZHI_OWNER_URL: 'nowhere', FAZHI_TYPO: '1' });
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(1);
  for (const name of ['PORT', 'FAZHI_POOL', 'FAZHI_OWNER_URL', 'FAZHI_TYPO']) expect(output()).toContain(`- ${name} `);
  expect(output()).not.toContain('    at ');
});
