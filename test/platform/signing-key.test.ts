import { generateKeyPairSync, verify } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ConfigError } from '../../server/platform/config.js';
import { ownSigningKey, readSigningKey } from '../../server/platform/signing-key.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fazhi-key-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a key is made once, for its owner alone, and signs the same from then on', () => {
  const file = join(folder, 'audit-key.pem');
  const made = ownSigningKey(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const again = ownSigningKey(file);
  expect(again.publicKey).toBe(made.publicKey);
  expect(verify(null, Buffer.from('text'), made.publicKey, Buffer.from(again.sign('text'), 'base64'))).toBe(true);
});

test('a file without such a key is refused with the way to make one', () => {
  const other = join(folder, 'rsa.pem');
  writeFileSync(other, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }));
  for (const file of [join(folder, 'missing.pem'), other]) {
    expect(() => readSigningKey(file)).toThrow(ConfigError);
    expect(() => readSigningKey(file)).toThrow(/openssl genpkey -algorithm ed25519/);
  }
});
