import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { programEnv, runAs } from './account.js';
import { usableBinaries } from './binaries.js';
import { findHome, type Home, openDataDir } from './home.js';
import { shutDown, stopPostmaster } from './recovery.js';
import { lockServer, type ServerLock } from './server-lock.js';

export interface EmbeddedPostgres {
  /** connection URL of the cluster's superuser, database `postgres` */
  readonly superuserUrl: string;
  readonly port: number;
  /** Fast shutdown; resolves when PostgreSQL is gone and the data directory is free for another server. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Made if missing. Holds `postgres` (the data; see home.ts for root), `postgres-password`, `postgres.log`, `server.pid`. */
  dataDir: string;
  /** false: a power cut may lose everything, in return for speed. For tests. Default true. */
  durable?: boolean;
  /** lines for people: what takes time, what was recovered */
  onProgress?: (line: string) => void;
}

/** How long to retry what passes by itself: a port taken in between, backends that have not yet noticed their server's death. */
const RETRY_MS = 10_000;
const PASSING = /could not bind|pre-existing shared memory block/;

/** Starts PostgreSQL on a free loopback port, making the database on first use and recovering one whose server was killed. */
export async function startEmbeddedPostgres({
  dataDir,
  durable = true,
  onProgress = () => {},
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  if (process.platform === 'win32') {
    throw new Error(
      'Windows: the embedded PostgreSQL cannot be shut down safely here. Use WSL, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  const locks: ServerLock[] = [];
  const release = async () => {
    for (const lock of locks.splice(0)) await lock.release();
  };
  try {
    const dir = await openDataDir(dataDir);
    locks.push(await lockServer(dir.path));
    const home = await findHome(dir.path, dir.created, durable, onProgress);
    // A copied data directory names the same outside folder as its original does, so that folder has a lock of its own.
    if (home.path !== dir.path) locks.push(await lockServer(home.path));
    const bin = await usableBinaries(home.account, home.path, onProgress);
    const password = await keepPassword(join(dir.path, 'postgres-password'), home.data);
    await initialise(home, bin, password, durable, onProgress);
    await stopPostmaster(home.data, onProgress);
    const log = join(dir.path, 'postgres.log');
    await rename(log, `${log}.1`).catch(() => undefined); // this run and the one before it are kept
    const { port, stop } = await launch(home, bin, log, durable, onProgress);
    let stopping: Promise<void> | undefined;
    return {
      superuserUrl: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
      port,
      stop: () => (stopping ??= stop().finally(release)),
    };
  } catch (error) {
    await release();
    throw explain(error, dataDir);
  }
}

/** A bare system error says what, but not what to do about it. */
function explain(error: unknown, dataDir: string): Error {
  const { code, path, message } = error as NodeJS.ErrnoException;
  const where = path ?? dataDir;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Error(`${where}: the disk is full (${message}). Free space, or choose another disk in FAZHI_DATA_DIR.`);
  if (code) {
    return new Error(
      `${where}: ${message}. Give the server's user the right to read and write there, or choose another place in FAZHI_DATA_DIR.`,
    );
  }
  return error as Error;
}

async function keepPassword(file: string, data: string): Promise<string> {
  const kept = (
    await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    })
  ).trim();
  if (kept) return kept;
  if (await isInitialised(data)) {
    throw new Error(
      `${file}: missing, though the database it opens exists in ${data}. ` +
        `Restore it from a backup; only if the data may be lost, delete that folder too and a new, empty database is made.`,
    );
  }
  const password = randomBytes(24).toString('hex'); // stands in a URL without escaping
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return password;
}

const isInitialised = (data: string): Promise<boolean> =>
  stat(join(data, 'PG_VERSION')).then(
    () => true,
    () => false,
  );

async function initialise(
  { path, data, account }: Home,
  bin: string,
  password: string,
  durable: boolean,
  onProgress: (line: string) => void,
): Promise<void> {
  if (await isInitialised(data)) return;
  onProgress(`initialising PostgreSQL in ${data}`);
  for (const entry of await readdir(path)) {
    if (entry.startsWith('postgres.init-')) await rm(join(path, entry), { recursive: true, force: true, maxRetries: 3 });
  }
  // Made under another name and renamed when complete: a half-made cluster, which a kill leaves behind, looks like a whole one.
  const fresh = join(path, `postgres.init-${process.pid}`);
  await mkdir(fresh, { mode: 0o700 });
  const passwordFile = `${fresh}.password`; // a file the account can read, which postgres-password is not
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) for (const owned of [fresh, passwordFile]) await chown(owned, account.uid, account.gid);
  // Sorting, case and character classes come from PostgreSQL itself, equal on every machine. LC_CTYPE still matters to pg_trgm and to
  // the text-search parser: under plain C, pg_trgm finds no trigrams in Chinese and 人员。不足 is one word (tried on 18.4).
  const ctype = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'; // only newer macOS knows C.UTF-8
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${ctype}`];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const args = ['-D', fresh, ...locale, ...access, '--no-instructions', ...(durable ? [] : ['--no-sync'])];
  const { code, output } = await runAs(account, join(bin, 'initdb'), args);
  await rm(passwordFile);
  if (code !== 0) {
    await rm(fresh, { recursive: true, force: true });
    throw new Error(
      `${data}: PostgreSQL could not make its database (initdb ended with ${code}):\n${lastLines(output)}\n` +
        'Check the free space and rights of that folder, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  await rename(fresh, data);
}

interface Running {
  port: number;
  stop(): Promise<void>;
}

async function launch(home: Home, bin: string, log: string, durable: boolean, onProgress: (line: string) => void): Promise<Running> {
  const slow = setTimeout(() => onProgress(`PostgreSQL is still starting, perhaps replaying its log: see ${log}`), 5_000);
  try {
    for (const deadline = Date.now() + RETRY_MS; ; await sleep(100)) {
      const before = (await stat(log).catch(() => undefined))?.size ?? 0;
      const running = await tryLaunch(home, bin, log, await freePort(), durable);
      if (typeof running !== 'string') return running;
      const words = (await readFile(log)).subarray(before).toString();
      if (PASSING.test(words) && Date.now() < deadline) continue;
      throw new Error(
        `${home.data}: PostgreSQL did not start (${running}). Mend what its last words in ${log} name, or set DATABASE_URL to another PostgreSQL:\n${lastLines(words)}`,
      );
    }
  } finally {
    clearTimeout(slow);
  }
}

/** The running server, or how it ended. */
async function tryLaunch({ data, account }: Home, bin: string, log: string, port: number, durable: boolean): Promise<Running | string> {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '', // a socket's path may have 107 bytes, which a folder of tests soon exceeds
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  // It writes into a file and not into a pipe to this process, so that its words outlive a killed server.
  const output = await open(log, 'a', 0o600);
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags], {
    ...account,
    cwd: '/',
    env: programEnv(),
    stdio: ['ignore', output.fd, output.fd],
    // A process group of its own: Ctrl-C reaches the whole foreground group, and PostgreSQL must outlive the server's draining.
    detached: true,
  });
  let end: string | undefined;
  child.once('error', (error) => (end = error.message));
  child.once('exit', (code, signal) => (end = `ended with ${code ?? signal}`));
  await output.close();

  // Readiness as pg_ctl sees it: the eighth line of postmaster.pid. There is no time limit, for a long log is worth replaying to its end.
  for (; ; await sleep(20)) {
    if (end !== undefined) return end;
    const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (Number(lines[0]) === child.pid && lines[7]?.startsWith('ready')) break;
  }
  // A server that ends without stop(), by an uncaught error or process.exit, takes its database along; only SIGKILL leaves an orphan.
  const endWithServer = () => child.kill('SIGINT');
  process.once('exit', endWithServer);
  return {
    port,
    async stop() {
      process.off('exit', endWithServer);
      if (child.pid) await shutDown(child.pid, () => end !== undefined);
    },
  };
}

const lastLines = (text: string): string => text.trim().split('\n').slice(-8).join('\n');

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('127.0.0.1: no free port'))));
    });
  });
}
