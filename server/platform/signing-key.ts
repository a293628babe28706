import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ConfigError } from './config.js';

/** The Ed25519 key with which the server signs what it hands out as evidence. */
export class SigningKey {
  /** the public half as PEM (SPKI), to be kept by whoever checks signatures */
  readonly publicKey: string;

  constructor(private readonly key: KeyObject) {
    this.publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
  }

  static generate(): SigningKey {
    return new SigningKey(generateKeyPairSync('ed25519').privateKey);
  }

  /** Base64 of the signature of a text. */
  sign(text: string): string {
    return sign(null, Buffer.from(text), this.key).toString('base64');
  }
}

/** Reads a private key of PKCS #8 PEM; throws a ConfigError that says how to make one. */
export function readSigningKey(file: string): SigningKey {
  try {
    const key = createPrivateKey(readFileSync(file));
    if (key.asymmetricKeyType === 'ed25519') return new SigningKey(key);
  } catch {
    // falls through to the one error for every file that holds no such key
  }
  throw new ConfigError([
    `FAZHI_AUDIT_KEY names ${file}, which holds no Ed25519 private key. Make one: openssl genpkey -algorithm ed25519 -out ${file}`,
  ]);
}

/** The key of a file, made there for its owner's eyes only when the file is missing. */
export function ownSigningKey(file: string): SigningKey {
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
    chmodSync(file, 0o600);
  }
  return readSigningKey(file);
}
