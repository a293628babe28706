/** Address of the GraphQL endpoint. */
export type Address = string;

/** `/graphql` below the base address, unless it already ends so. Throws a TypeError that never repeats a password. */
export function graphqlAddress(endpoint: string): Address {
  let url: URL;
  try {
    url = new URL(endpoint);
  } catch {
    throw new TypeError('endpoint must be an http or https address, for example http://localhost:4000.');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new TypeError('endpoint must begin with http:// or https://.');
  if (url.username || url.password) throw new TypeError('endpoint must hold no user or password; use the token.');
  url.hash = '';
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith('/graphql') ? path : `${path}/graphql`;
  return url.href;
}

/** The authorization header; null without a token, `unusable` for what HTTP cannot carry (RFC 6750 §2.1: visible ASCII). */
export function bearer(token: string | null): string | null | 'unusable' {
  const trimmed = token?.trim() ?? '';
  if (trimmed === '') return null;
  return /^[\x21-\x7e]+$/.test(trimmed) ? `Bearer ${trimmed}` : 'unusable';
}
