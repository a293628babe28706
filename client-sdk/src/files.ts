import { newId } from './ids.js';
import type { RequestOptions, Transport } from './transport.js';

/** A file as the server keeps it. */
export interface SentFile {
  readonly id: string;
  /** SHA-256 (hex) of the bytes. */
  readonly sha256: string;
}

/** Files that prove a follow-up: send one, then name its id in `evidence`. Nobody opens them on the way. */
export interface Files {
  /** Sends at most 20 MB under a name without a path. Repeating it under one key keeps it once. Throws `ApiError`. */
  send(name: string, bytes: Uint8Array | Blob, options?: RequestOptions): Promise<SentFile>;
  /** The bytes of a file; throws `ApiError` when you may not see it. */
  get(id: string): Promise<Uint8Array>;
}

export const files = ({ exchange }: Transport): Files => ({
  send: async (name, bytes, { idempotencyKey = newId() } = {}) => {
    const response = await exchange('FileSend', `files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'idempotency-key': `"${idempotencyKey}"` },
      body: bytes as RequestInit['body'],
    });
    return JSON.parse(new TextDecoder().decode(response)) as SentFile;
  },
  get: (id) => exchange('FileGet', `files/${encodeURIComponent(id)}`, { method: 'GET' }),
});
