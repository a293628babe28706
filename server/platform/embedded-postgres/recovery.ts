import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isPostmasterOf } from './server-lock.js';

/** A fast shutdown writes a checkpoint, which takes its time on a slow disk. */
const FAST_SHUTDOWN_MS = 60_000;
const IMMEDIATE_SHUTDOWN_MS = 10_000;

/**
 * Makes sure no PostgreSQL runs on `data`: one that outlived a killed server is shut down. Call only while holding the server lock,
 * for then whatever still runs here has lost its server.
 */
export async function stopPostmaster(data: string, onProgress: (line: string) => void): Promise<void> {
  const file = join(data, 'postmaster.pid');
  const content = await readFile(file, 'utf8').catch(() => '');
  const pid = Number.parseInt(content, 10);
  if (!(pid > 0)) return;
  if (await isPostmasterOf(pid, data)) {
    onProgress(`recovering an earlier PostgreSQL (pid ${pid})`);
    const gone = async () => !(await isPostmasterOf(pid, data));
    await shutDown(pid, gone);
  } else if (isAlive(pid)) {
    // The pid has gone to another program, and PostgreSQL would refuse to start while any process has it. Deleting the file would also
    // delete its record of shared memory, by which PostgreSQL notices backends that outlived their server; so only the pid is replaced,
    // by ours, which PostgreSQL ignores because its parent cannot be another PostgreSQL (CreateLockFile in miscinit.c).
    await writeFile(file, content.replace(/^\d+/, String(process.pid)));
  }
}

/** SIGINT = fast shutdown: open transactions are rolled back. SIGQUIT = at once, safe as a power cut is. `gone` tells when it is over. */
export async function shutDown(pid: number, gone: () => boolean | Promise<boolean>): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', FAST_SHUTDOWN_MS],
    ['SIGQUIT', IMMEDIATE_SHUTDOWN_MS],
  ] as const) {
    if (await gone()) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') {
        throw new Error(`PostgreSQL (pid ${pid}): cannot be stopped (${(error as Error).message}). Stop it by hand: kill -INT ${pid}`);
      }
    }
    for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(20)) {
      if (await gone()) return;
    }
  }
  throw new Error(
    `PostgreSQL (pid ${pid}): does not stop. Look at postgres.log in the data directory, then end it by hand: kill -QUIT ${pid}`,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
