import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AuditHead } from '../types.js';
import type { Head } from './audit-chain.js';
import { Failure } from './failures.js';

const isHead = (head: Partial<AuditHead>): head is AuditHead =>
  typeof head.districtId === 'string' && Number.isInteger(head.seq) && typeof head.hash === 'string';

/**
 * Reads a head kept earlier and checks its signature, by the public key of `keyFile` or else by the one beside it: the latter finds a slip,
 * only the former a forger. A head without signature is taken as it is unless a key is named. Throws a Failure.
 */
export function readHead(file: string, keyFile?: string): Head {
  const head = parsed(file);
  const { signature } = head;
  if (!signature && keyFile === undefined) return head;
  const { at, districtId, hash, seq } = head;
  // Strings and a whole number: JSON text with its names in order is canonical (RFC 8785).
  const text = JSON.stringify({ at, districtId, hash, seq });
  const key = keyOf(keyFile === undefined ? (signature?.publicKey ?? '') : readKey(keyFile), keyFile ?? file);
  if (!signature || !verify(null, Buffer.from(text), key, Buffer.from(signature.value, 'base64'))) throw new Failure('F45', file);
  return head;
}

function parsed(file: string): AuditHead {
  try {
    const head = JSON.parse(readFileSync(file, 'utf8')) as Partial<AuditHead>;
    if (isHead(head)) return head;
  } catch {
    // falls through to the one failure for every file that is no head
  }
  throw new Failure('F41', file);
}

function readKey(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Failure('F46', file);
  }
}

function keyOf(pem: string, file: string): KeyObject {
  try {
    const key = createPublicKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // falls through to the one failure for every text that is no such key
  }
  throw new Failure('F46', file);
}
