import { spawn } from 'node:child_process';

/** The operating-system user that runs PostgreSQL. Where it may be undefined, that means: whoever runs this server. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export interface CommandResult {
  /** 0 = success; a word such as EACCES when the program could not be started at all */
  readonly code: number | string;
  readonly output: string;
}

export const isRoot = (): boolean => process.geteuid?.() === 0;

/**
 * The whole environment of every program started here: PGDATA, LD_LIBRARY_PATH and the like of the caller must not reach PostgreSQL,
 * its messages stay in English (this module reads them), and a cluster's default time zone is the same whichever machine made it.
 * `su` without a dash gives root a PATH without useradd's folder.
 */
export const programEnv = (): NodeJS.ProcessEnv => ({ PATH: `${process.env.PATH}:/usr/sbin:/sbin`, LC_ALL: 'C', TZ: 'UTC' });

/** Runs a program as `account`. The directory is `/` because the caller's own may be closed to that account. */
export function runAs(account: Account | undefined, program: string, args: readonly string[]): Promise<CommandResult> {
  return new Promise((resolve) => {
    try {
      const child = spawn(program, args, { ...account, cwd: '/', env: programEnv(), stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.once('error', (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? 'ERROR', output: error.message }));
      child.once('close', (code, signal) => resolve({ code: code ?? signal ?? 'ERROR', output: output.trim() }));
    } catch (error) {
      resolve({ code: (error as NodeJS.ErrnoException).code ?? 'ERROR', output: (error as Error).message });
    }
  });
}

/** Really tried rather than computed from mode bits: ACLs, security modules and mount options count too. */
export async function canEnter(account: Account, dir: string): Promise<boolean> {
  return (await runAs(account, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', dir])).code === 0;
}

// Our own account first, so that a `postgres` account which some later package installs does not take its place.
const OWN_ACCOUNT = 'fazhi-postgres';
const ACCOUNTS = [OWN_ACCOUNT, 'postgres', '_postgres'];
const CREATORS: readonly (readonly [string, readonly string[]])[] = [
  ['useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', OWN_ACCOUNT]],
  ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', OWN_ACCOUNT]], // BusyBox, so Alpine
];

/** PostgreSQL refuses to run as root. An account of the machine that may run it, made when there is none. */
export async function unprivilegedAccount(onProgress: (line: string) => void): Promise<Account> {
  const account = await findAccount();
  if (!account) {
    onProgress(`creating the system user ${OWN_ACCOUNT}: PostgreSQL refuses to run as root`);
    const failures: string[] = [];
    for (const [program, args] of CREATORS) {
      const { code, output } = await runAs(undefined, program, args);
      if (code === 0) break;
      failures.push(`${program}: ${output || code}`);
    }
    const created = await findAccount();
    if (!created) {
      throw new Error(
        `The system user ${OWN_ACCOUNT}: could not be created (${failures.join('; ')}), and PostgreSQL refuses to run as root. ` +
          'Run the server as an ordinary user, create that user by hand, or set DATABASE_URL to a PostgreSQL of your own.',
      );
    }
    return usable(created);
  }
  return usable(account);
}

async function findAccount(): Promise<Account | undefined> {
  for (const name of ACCOUNTS) {
    const [uid, gid] = [await runAs(undefined, 'id', ['-u', name]), await runAs(undefined, 'id', ['-g', name])];
    if (uid.code === 0 && gid.code === 0 && Number(uid.output) !== 0) return { uid: Number(uid.output), gid: Number(gid.output) };
  }
  return undefined;
}

/** In a rootless container or behind a seccomp filter, root may be unable to become anybody else. */
async function usable(account: Account): Promise<Account> {
  const { code, output } = await runAs(account, '/bin/sh', ['-c', ':']);
  if (code === 0) return account;
  throw new Error(
    `The system user with id ${account.uid}: this root user may not start programs under it (${output || code}), and PostgreSQL refuses to run as root. ` +
      'Run the server as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}
