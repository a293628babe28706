/**
 * A new UUID version 7 (RFC 9562 §5.7): 48 bits of time, the rest random, so that ids sort by when they were made.
 * For reports and their items; make it once, keep it through every save. `crypto.randomUUID` would not do: browsers
 * keep it from pages without TLS, as offices still have them.
 */
export function newId(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** What a person types for an item: the end of its id, which is random. */
export const numberOf = (id: string): string => id.slice(-8);
