// Completes package-lock.json after `npm install` behind a registry that carries only some platforms: npm then leaves the other platforms'
// optional binaries out of the lock, and `npm ci` refuses the lock everywhere. Adds each as its parent names it. Run from the repository root.
import { readFileSync, writeFileSync } from 'node:fs';

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'windows'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
let added = 0;
for (const [path, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    // Node resolves upwards: the nearest folder that holds the package.
    const places = [path, ''].map((at) => `${at ? `${at}/` : ''}node_modules/${name}`);
    if (places.some((place) => lock.packages[place])) continue;
    const words = name.split(/[/-]/);
    const system = systems.find((s) => words.includes(s));
    const processor = processors.find((p) => words.includes(p));
    if (!system || !processor || /[\^~*<>| ]/.test(version)) {
      process.stderr.write(`left out: ${name}@${version}, which names no platform or no exact version\n`);
      continue;
    }
    const libc = words.some((w) => w.startsWith('musl')) ? ['musl'] : words.some((w) => w.startsWith('gnu')) ? ['glibc'] : undefined;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [processor],
      ...(parent.dev && { dev: true }),
      ...(libc && { libc }),
      optional: true,
      os: [system === 'windows' ? 'win32' : system],
    };
    added += 1;
  }
}
const sorted = Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(sorted.map((key) => [key, lock.packages[key]]));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
process.stderr.write(`${added} added\n`);
