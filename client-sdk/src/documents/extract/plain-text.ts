import { limits } from './limits.js';
import { DocumentRefused } from './refused.js';
import { unclassified } from './secrecy.js';
import { kindOf } from './sniff.js';

const decode = (label: string, bytes: Uint8Array, fatal: boolean): string | null => {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

/** UTF-16 without a mark: every second byte of what is ASCII is zero. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 2000);
  let [even, odd] = [0, 0];
  for (const [i, byte] of head.entries()) {
    if (byte === 0 && i % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  }
  if (odd > even && odd * 40 > head.length) return 'utf-16le';
  return even > odd && even * 40 > head.length ? 'utf-16be' : null;
}

/** The characters of bytes in UTF-8, UTF-16, the charset they name, or GB18030. Throws `DocumentRefused` for what is no text. */
export function decoded(bytes: Uint8Array, named: string | null = null): string {
  if (bytes.length > limits.plainBytes) throw new DocumentRefused('TOO_LARGE');
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : utf16(bytes);
  const text = marked
    ? decode(marked, bytes, false)
    : // Bytes that are UTF-8 to the last are nothing else, whatever a page says of itself.
      (decode('utf-8', bytes, true) ?? (named && decode(named, bytes, false)) ?? decode('gb18030', bytes, true));
  if (text === null || /\p{Cc}/u.test(text.replace(/[\s\u0085]/g, ''))) throw new DocumentRefused('BINARY');
  return text;
}

/**
 * The text of a plain text file in UTF-8, GB18030 or UTF-16, with or without a byte order mark. Throws `DocumentRefused` for what is no text, and
 * for a text that bears a secrecy marking.
 */
export function textOfBytes(bytes: Uint8Array): string {
  const kind = kindOf(bytes, '');
  if (kind === 'ZIP') throw new DocumentRefused('ARCHIVE');
  if (kind !== 'TEXT' && kind !== 'HTML') throw new DocumentRefused(kind);
  return unclassified(decoded(bytes));
}
