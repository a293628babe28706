// Compiles the client SDK and the server. Plain JavaScript, since it runs before anything is compiled.
//   --if-needed  only when a source is newer than the last build
//   --all        also writes what is generated (schema, docs/ERRORS.md, the SDK's operations) and compiles again what changed
//   --check      like --all, and fails when that changed a committed file
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.built');
const sources = [
  'server',
  'migrations',
  'client-sdk/src',
  'client-sdk/tsconfig.json',
  'client-sdk/tsconfig.cjs.json',
  'tsconfig.json',
  'package-lock.json',
];
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

/** The SDK twice: as modules, and for projects that `require` it. */
function compileSdk() {
  compile('client-sdk');
  compile(join('client-sdk', 'tsconfig.cjs.json'));
  writeFileSync(join(root, 'client-sdk', 'dist', 'cjs', 'package.json'), '{ "type": "commonjs" }\n');
}

/** Generated files and their text. */
function generated() {
  const sdk = join('client-sdk', 'src', 'generated');
  const operations = existsSync(join(root, sdk)) ? readdirSync(join(root, sdk)).map((name) => join(sdk, name)) : [];
  const paths = [join('schema', 'schema.graphql'), join('docs', 'ERRORS.md'), ...operations].filter((path) => existsSync(join(root, path)));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

export function build({ all = false, check = false } = {}) {
  // What a source no longer makes must not stay behind and be imported.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  rmSync(join(root, 'client-sdk', 'dist'), { recursive: true, force: true });
  compileSdk();
  compile('.');
  if (all) {
    const before = generated();
    run(process.execPath, join(root, 'dist', 'server', 'emit.js'));
    run(bin('graphql-codegen'), '--config', 'codegen.yml', '--silent');
    const after = generated();
    const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    if (changed.length > 0) compileSdk();
    if (check && changed.length > 0) {
      process.stderr.write(
        `Generated files were not up to date; they are now, commit them:\n${changed.map((path) => `  ${path}\n`).join('')}`,
      );
      process.exit(1);
    }
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const has = (flag) => process.argv.includes(flag);
  if (!has('--if-needed')) build({ all: has('--all') || has('--check'), check: has('--check') });
  else if (!isBuilt()) {
    process.stderr.write('building, this takes a few seconds …\n');
    build();
  }
}
