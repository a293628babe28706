import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../failures.js';

const places = ['/usr/bin', '/usr/local/bin', '/opt/libreoffice/program', '/Applications/LibreOffice.app/Contents/MacOS'];
const programs = ['soffice', 'libreoffice', 'soffice.exe', 'soffice.com'];
const windows = ['C:\\Program Files\\LibreOffice\\program', 'C:\\Program Files (x86)\\LibreOffice\\program'];

/** An installed LibreOffice: what FAZHI_SOFFICE names, else the first on the PATH or where it is usually put; null when there is none. */
export function findSoffice(env: NodeJS.ProcessEnv): string | null {
  const named = env.FAZHI_SOFFICE?.trim();
  const folders = [...(env.PATH ?? '').split(delimiter), ...places, ...windows].filter((folder) => folder !== '');
  const candidates = named ? [named] : folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  return candidates.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Settings of the profile: no macro runs, and nothing a document links to is fetched (org.openoffice.Office.Common/Security/Scripting). */
const security: Readonly<Record<string, string>> = {
  MacroSecurityLevel: '3',
  DisableMacrosExecution: 'true',
  BlockUntrustedRefererLinks: 'true',
  DisableActiveContent: 'true',
};
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${Object.entries(security)
  .map(
    ([name, value]) =>
      `<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  .join('')}</oor:items>
`;

/** Longest conversion in seconds; the first start of LibreOffice takes ten, a report two. */
const patience = 90;

/**
 * Turns a document of another format into a .docx, in a temporary folder with a profile of its own, so that no window, no macro setting and no running
 * office of the user is touched. Throws a Failure: F30 without LibreOffice, F31 when it makes nothing in time.
 */
export async function convertedToDocx(bytes: Uint8Array, file: string, extension: string, env: NodeJS.ProcessEnv): Promise<Uint8Array> {
  const soffice = findSoffice(env);
  if (soffice === null) throw new Failure('F30', file);
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-convert-'));
  try {
    // The name a person gave the file is not trusted on a command line.
    const source = join(folder, `source${extension}`);
    const out = join(folder, 'out');
    writeFileSync(source, bytes);
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), settings);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    await run(
      soffice,
      [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--convert-to', 'docx', '--outdir', out, source],
      env,
    );
    const [made] = readdirSync(out).filter((name) => name.endsWith('.docx'));
    if (made === undefined) throw new Error('nothing was made');
    return readFileSync(join(out, made));
  } catch {
    throw new Failure('F31', file);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** LibreOffice starts a second process; both are ended together when time is over. */
function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(program, args, {
    stdio: 'ignore',
    detached: process.platform !== 'win32',
    env: { ...env, HOME: env.HOME ?? tmpdir() },
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    }, patience * 1000);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`ended with ${code}`));
    });
  });
}
