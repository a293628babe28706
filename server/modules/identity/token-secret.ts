import { createHash, randomBytes } from 'node:crypto';

export const tokenPrefix = 'fz_';

/** What is kept of a token: the lower-case hex of its SHA-256. A token has 256 random bits, so a plain hash cannot be searched. */
export const tokenSha256 = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A new bearer token: 256 random bits behind the prefix that scanners for leaked secrets can look for. */
export function newToken(): { readonly token: string; readonly sha256: string } {
  const token = tokenPrefix + randomBytes(32).toString('base64url');
  return { token, sha256: tokenSha256(token) };
}
