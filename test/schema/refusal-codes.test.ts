import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { userErrorCodes } from '../../server/platform/user-error.js';

/** Test files that compare the whole database before and after. */
const folder = join(process.cwd(), 'test', 'api');
const comparing = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .filter((text) => /\b(?:fingerprint|unchanged)\(|\brefusesIn?\(/.test(text));
const table = readFileSync(join(process.cwd(), 'test', 'kit', 'matrix-rows.ts'), 'utf8');

// The matrix compares too, around everything that is to be refused.
test.each(Object.keys(userErrorCodes))('%s is refused somewhere with the whole database compared before and after', (code) => {
  const named = new RegExp(`['\` ]${code}['\` ]`);
  expect([table, ...comparing].some((text) => named.test(text))).toBe(true);
});
