// `npm start`: compiles what is missing, then serves in this same process, so that a signal reaches the server itself.
import { build, isBuilt } from './build.mjs';

if (!isBuilt()) {
  process.stderr.write('building, this takes a few seconds …\n');
  build();
}
await import('../dist/server/main.js');
