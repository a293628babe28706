import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

export interface ServerLock {
  release(): Promise<void>;
}

/**
 * Takes `<dir>/server.pid`, or throws an error that names the process holding it.
 * The file is believed only while its process lives *and* is the one that wrote it: pids are reused, above all in containers.
 */
export async function lockServer(dir: string): Promise<ServerLock> {
  const path = join(dir, 'server.pid');
  // The random part tells one holding of the lock from the next by the same process.
  const content = `${process.pid}\n${await processIdentity(process.pid)}\n${randomUUID()}\n`;
  const lock = { release: () => releaseLock(path, content) };
  for (;;) {
    if (await createExclusively(path, content)) return lock;
    const held = await readHeld(path);
    const pid = Number.parseInt(held, 10);
    if (await isLive(held)) {
      const who = pid === process.pid ? `this very process (pid ${pid}) already uses` : `another fazhi server (pid ${pid}) already uses`;
      throw new Error(`${path}: ${who} this data directory. Stop it first, or give this server a directory of its own in FAZHI_DATA_DIR.`);
    }
    if (await takeOver(path, held, content)) return lock;
  }
}

/** Whether a living server holds `dir`. */
export async function isServerLocked(dir: string): Promise<boolean> {
  return isLive(await readHeld(join(dir, 'server.pid')));
}

async function isLive(held: string): Promise<boolean> {
  const [pid, identity] = held.split('\n');
  return !!identity && (await processIdentity(Number(pid))) === identity;
}

/** A file made a moment ago may still be empty; one that stays empty is what a full disk or a power cut left behind. */
async function readHeld(path: string): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const held = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (held === undefined) return '';
    if (held.endsWith('\n') || attempt === 10) return held;
    await sleep(50);
  }
}

/**
 * Several starts may find the same stale lock, and "delete it, make a new one" would let the second delete the first's new lock. So a
 * start first claims the right to replace exactly this content; while it holds the claim and the content still stands, nobody else can.
 */
async function takeOver(path: string, stale: string, content: string): Promise<boolean> {
  const claim = `${path}.${createHash('sha256').update(stale).digest('hex').slice(0, 16)}`;
  if (!(await createExclusively(claim, ''))) {
    const claimed = await stat(claim).catch(() => undefined);
    // A claim lasts milliseconds; an old one is of a process killed in just that moment.
    if (claimed && Date.now() - claimed.mtimeMs > 10_000) await rm(claim, { force: true });
    else await sleep(20);
    return false;
  }
  try {
    if ((await readFile(path, 'utf8').catch(() => undefined)) !== stale) return false;
    const fresh = `${claim}.new`;
    await writeFile(fresh, content, { mode: 0o600 });
    await rename(fresh, path);
    return true;
  } finally {
    await rm(claim, { force: true });
  }
}

async function createExclusively(path: string, content: string): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function releaseLock(path: string, content: string): Promise<void> {
  const held = await readFile(path, 'utf8').catch(() => '');
  if (held === content) await rm(path, { force: true });
}

/** Tells a process from a later one with the same pid; undefined once it is dead (a zombie is dead: some containers never reap theirs). */
export async function processIdentity(pid: number): Promise<string | undefined> {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (process.platform !== 'linux') return ps(pid, 'lstart=');
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses and may hold anything, so count from its end: state, …, start time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    // The start time counts from boot, and after a boot the same pid may well start in the same tick again.
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()} ${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** Whether `pid` is a PostgreSQL server on `data`. Its children show other titles, so only the postmaster answers to this. */
export async function isPostmasterOf(pid: number, data: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (process.platform !== 'linux') return !!(await ps(pid, 'args='))?.includes(`postgres -D ${data} `);
  const args = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const words = args.split('\0');
  return !!words[0]?.endsWith('postgres') && words[words.indexOf('-D') + 1] === data;
}

async function ps(pid: number, column: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', column, '-p', String(pid)], {
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
    });
    return stdout.trim() || undefined;
  } catch {
    return undefined; // ps ends with 1 when there is no such process
  }
}
