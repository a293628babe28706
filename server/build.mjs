// Compiles the client SDK and the server; with --all it also writes the schema and the generated SDK code, and compiles again what changed.
// Plain JavaScript, since it runs before anything is compiled. `npm start` calls it with --if-needed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.built');
const sources = ['server', 'migrations', 'client-sdk/src', 'client-sdk/tsconfig.json', 'tsconfig.json', 'package-lock.json'];
const bin = (name) => join(root, 'node_modules', '.bin', name);

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether something was compiled after the last change of any source. */
export function isBuilt() {
  return existsSync(stamp) && sources.every((source) => newest(join(root, source)) <= statSync(stamp).mtimeMs);
}

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const compile = (project) => run(bin('tsc'), '-p', join(root, project));

export function build({ all = false } = {}) {
  // What a source no longer makes must not stay behind and be imported.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  rmSync(join(root, 'client-sdk', 'dist'), { recursive: true, force: true });
  compile('client-sdk');
  compile('.');
  if (all) {
    const schema = join(root, 'schema', 'schema.graphql');
    const before = existsSync(schema) ? readFileSync(schema, 'utf8') : '';
    run(process.execPath, join(root, 'dist', 'server', 'emit-schema.js'));
    run(bin('graphql-codegen'), '--config', 'codegen.yml', '--silent');
    if (readFileSync(schema, 'utf8') !== before) compile('client-sdk');
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--if-needed') || !isBuilt()) {
    if (process.argv.includes('--if-needed')) process.stderr.write('building, this takes a few seconds …\n');
    build({ all: process.argv.includes('--all') });
  }
}
