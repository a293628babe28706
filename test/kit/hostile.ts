import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Seen {
  /** READ, the code of a refusal, or a fault that should not be. */
  readonly outcome: string;
  /** milliseconds of the processor */
  readonly ms: number;
  /** MB more than before the first file. */
  readonly grown: number;
  /** how often the network was asked */
  readonly reached: number;
}

/** Reads each file in one process of its own that may open nothing but its code; answers what came of each, in order. */
export function readApart(files: Iterable<readonly [name: string, bytes: Uint8Array]>): Promise<Seen[]> {
  const root = process.cwd();
  const code = ['client-sdk', 'node_modules', 'package.json', join('test', 'kit')].map((path) => `--allow-fs-read=${join(root, path)}`);
  const child = spawn(process.execPath, ['--permission', ...code, join(root, 'test', 'kit', 'hostile-documents.mjs')], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH ?? '' },
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const feed = async () => {
    for (const [name, bytes] of files) {
      const line = `${name} ${Buffer.from(bytes).toString('base64')}\n`;
      if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once('drain', resolve));
    }
    child.stdin.end();
  };
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.stdin.on('error', () => {});
    child.on('close', (status) => {
      if (status !== 0) reject(new Error(`the reader ended with ${status}:\n${err}`));
      else
        resolve(
          out
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as Seen),
        );
    });
    feed().catch(reject);
  });
}
