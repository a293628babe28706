import { chmod, chown, lstat, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Account, canEnter, isRoot, unprivilegedAccount } from './account.js';
import { stopPostmaster } from './recovery.js';
import { isServerLocked } from './server-lock.js';

/** in the data directory: where the folder outside is */
const LOCATION_FILE = 'postgres-location';
/** in the folder outside: whose it is */
const OWNER_FILE = 'belongs-to';

export interface Home {
  /** the folder that holds `postgres`: the data directory itself, or a place outside it that the account can enter */
  readonly path: string;
  /** `<path>/postgres`, PostgreSQL's own data directory */
  readonly data: string;
  /** undefined = the user of this server */
  readonly account: Account | undefined;
}

/** `created` = made by this call, hence ours to set the mode of. */
export async function openDataDir(dataDir: string): Promise<{ path: string; created: boolean }> {
  try {
    // The folders above get the usual mode: `recursive` would close them to the account that runs PostgreSQL as well.
    await mkdir(dirname(resolve(dataDir)), { recursive: true });
    const created = await mkdir(dataDir, { mode: 0o700 }).then(() => true, ifExists(false));
    return { path: await realpath(dataDir), created };
  } catch (error) {
    throw new Error(
      `${dataDir}: the data directory cannot be made (${(error as Error).message}). ` +
        `Give the server's user the right to write there, or choose another place in FAZHI_DATA_DIR.`,
    );
  }
}

export async function findHome(dataDir: string, created: boolean, durable: boolean, onProgress: (line: string) => void): Promise<Home> {
  const locationFile = join(dataDir, LOCATION_FILE);
  const recorded = (await readFile(locationFile, 'utf8').catch(ifMissing(''))).trim();
  if (recorded && !(await exists(recorded))) {
    if (durable) {
      throw new Error(
        `${recorded}: PostgreSQL's data is gone from here, where ${locationFile} says it is. ` +
          `Restore it from a backup; only if it may be lost, delete that file and a new, empty database is made.`,
      );
    }
    await rm(locationFile);
    return findHome(dataDir, created, durable, onProgress);
  }
  if (recorded && isRoot()) await claimLocation(recorded, dataDir);
  const path = recorded || dataDir;
  const data = join(path, 'postgres');
  const existing = await stat(data).catch(ifMissing(undefined));

  if (!isRoot()) {
    if (existing && existing.uid !== process.geteuid?.()) {
      throw new Error(
        `${data}: belongs to user ${existing.uid}, not to the user running this server (${process.geteuid?.()}). ` +
          'Start the server as that user or as root.',
      );
    }
    return { path, data, account: undefined };
  }

  // Existing data decides who runs PostgreSQL: it refuses a directory of another user, and which accounts exist may have changed since.
  const account = existing ? { uid: existing.uid, gid: existing.gid } : await unprivilegedAccount(onProgress);
  if (account.uid === 0) {
    const { uid, gid } = await unprivilegedAccount(onProgress);
    throw new Error(
      `${data}: belongs to root, as after a restore by root, and PostgreSQL refuses to run as root. Give it away: chown -R ${uid}:${gid} ${data}`,
    );
  }
  if (created) await openToGroup(dataDir, account.gid);
  if (await canEnter(account, path)) return { path, data, account };
  if (existing) {
    throw new Error(
      `${data}: user ${account.uid}, to whom this data belongs, can no longer enter ${path}. ` +
        'Give it the right to pass through that folder and every one above it (chmod o+x).',
    );
  }
  return relocate(dataDir, locationFile, account, durable, onProgress);
}

/**
 * A folder outside the data directory. Durable data goes to /var/lib, never to a temporary folder, which machines empty at boot or by
 * age; a throwaway database must not leave anything in /var/lib if that can be helped. The name is random and recorded, not derived
 * from the path: after `rm -rf` of the data directory, a derived name would bring the old database back, with its password lost.
 */
async function relocate(
  dataDir: string,
  locationFile: string,
  account: Account,
  durable: boolean,
  onProgress: (line: string) => void,
): Promise<Home> {
  if (!durable) await sweepAbandoned(onProgress);
  const failures: string[] = [];
  for (const root of durable ? ['/var/lib'] : [tmpdir(), '/tmp', '/var/lib']) {
    try {
      await mkdir(root, { recursive: true });
      if (!(await canEnter(account, root))) throw new Error(`user ${account.uid} cannot enter it`);
      const path = await mkdtemp(join(root, 'fazhi-'));
      await openToGroup(path, account.gid);
      await writeFile(locationFile, `${path}\n`, { mode: 0o600 });
      // For the administrator who finds the folder, and for the sweep; written last, so that a sweep never takes a half-made one.
      await writeFile(join(path, OWNER_FILE), `${dataDir}\n`, { mode: 0o600 });
      onProgress(`keeping PostgreSQL's data in ${path}: the user that runs it cannot enter ${dataDir}`);
      return { path, data: join(path, 'postgres'), account };
    } catch (error) {
      failures.push(`${root}: ${(error as Error).message}`);
    }
  }
  throw new Error(
    `${dataDir}: the unprivileged user that runs PostgreSQL cannot enter this folder, and its data cannot be kept elsewhere either (${failures.join('; ')}). ` +
      'Choose a data directory every user can pass through in FAZHI_DATA_DIR, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

/** A data directory that was moved keeps its folder outside; a copy of one must not write into its original's. */
async function claimLocation(location: string, dataDir: string): Promise<void> {
  const file = join(location, OWNER_FILE);
  const owner = (await readFile(file, 'utf8').catch(ifMissing(''))).trim();
  if (owner === dataDir) return;
  const named = owner && (await readFile(join(owner, LOCATION_FILE), 'utf8').catch(() => ''));
  if (named && named.trim() === location) {
    throw new Error(
      `${dataDir}: a copy of ${owner}, whose database in ${location} is not part of the copy. ` +
        `Delete ${join(dataDir, LOCATION_FILE)} to begin with an empty database; to move one, use pg_dump.`,
    );
  }
  await writeFile(file, `${dataDir}\n`, { mode: 0o600 });
}

/** The owner stays the only one who can list or change the folder; the account may pass through it, and nothing more. */
async function openToGroup(dir: string, gid: number): Promise<void> {
  await chown(dir, -1, gid);
  await chmod(dir, 0o710);
}

/** Tests delete their data directory and know nothing of the folder outside, so the next test run removes what earlier ones left. */
async function sweepAbandoned(onProgress: (line: string) => void): Promise<void> {
  for (const entry of await readdir(tmpdir())) {
    if (!/^fazhi-[A-Za-z0-9]{6}$/.test(entry)) continue;
    const path = join(tmpdir(), entry);
    try {
      // Anybody may make such a name in a temporary folder; only what root made counts.
      if ((await lstat(path)).uid !== 0) continue;
      const owner = (await readFile(join(path, OWNER_FILE), 'utf8')).trim();
      const named = await readFile(join(owner, LOCATION_FILE), 'utf8').catch(() => '');
      if (named.trim() === path || (await isServerLocked(path))) continue;
      await stopPostmaster(join(path, 'postgres'), onProgress);
      await rm(path, { recursive: true, force: true });
    } catch {
      // Another sweep was faster, or it is no folder of ours.
    }
  }
}

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(ifMissing(undefined))) !== undefined;

const ifMissing = <T>(value: T) => insteadOf('ENOENT', value);
const ifExists = <T>(value: T) => insteadOf('EEXIST', value);

function insteadOf<T>(code: string, value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === code) return value;
    throw error;
  };
}
