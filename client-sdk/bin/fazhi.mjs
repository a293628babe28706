#!/usr/bin/env node
// Starts the compiled command. In a fresh checkout there is none yet, so the first call compiles it;
// the published package holds no sources and never does.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// The space for young objects does not grow: a report of 60 units with its annexes takes 220 MB instead of 313, and no more time (bench/consolidate.mjs).
setFlagsFromString('--semi-space-growth-factor=1');

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const compiled = join(home, 'dist', 'cli', 'main.js');
const compiler = join(home, '..', 'node_modules', 'typescript', 'bin', 'tsc');

if (!existsSync(compiled) && existsSync(join(home, 'src')) && existsSync(compiler)) {
  process.stderr.write('building, first time only …\n');
  // stdout belongs to the command's answer, so the compiler's goes to stderr.
  const { status } = spawnSync(process.execPath, [compiler, '-p', home], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(3);
}
if (!existsSync(compiled)) {
  process.stderr.write('fazhi is not compiled. Run "npm ci" and "npm run build" in the checkout, or install the package again.\n');
  process.exit(3);
}
await import(new URL('../dist/cli/main.js', import.meta.url));
