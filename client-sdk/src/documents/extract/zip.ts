import { Inflate } from 'fflate';
import { limits } from './limits.js';
import { DocumentRefused } from './refused.js';

/** A packed file whose directory was found sound. */
export interface Zip {
  readonly names: readonly string[];
  /** The bytes of an entry, or null when there is none. Throws `DocumentRefused` when it is damaged or larger than it says. */
  read(name: string): Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** Bytes of the end record, and the longest comment behind it (APPNOTE 4.3.16). */
const endBytes = 22;
const longestComment = 0xffff;
const archiveName = /\.(?:zip|docx|docm|ofd|wps|rar|7z|gz|jar)$/i;

/**
 * Reads the central directory and nothing else, and refuses what is no document: too many entries, too much unpacked, entries that share bytes
 * (the overlapping bombs of D. Fifield, 2019), one name twice, archives within. Throws `DocumentRefused`.
 */
export function openZip(bytes: Uint8Array): Zip {
  const entries = directory(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  soundOrRefused(entries, bytes.length);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  let left: number = limits.partsBytes;
  return {
    names: [...byName.keys()],
    read: (name) => {
      const entry = byName.get(name);
      if (!entry) return null;
      if (entry.unpacked > limits.partBytes || entry.unpacked > left) throw new DocumentRefused('UNSAFE');
      left -= entry.unpacked;
      return unpacked(bytes, entry);
    },
  };
}

function directory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = endRecord(bytes, view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.entries) throw new DocumentRefused('UNSAFE');
  const entries: Entry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw new DocumentRefused('BROKEN');
    // Bit 0: encrypted; bit 13: the directory itself is (APPNOTE 4.4.4).
    if (view.getUint16(at + 8, true) & 0x2001) throw new DocumentRefused('ENCRYPTED');
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((o) => view.getUint16(at + o, true)) as [number, number, number];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)).replaceAll('\\', '/');
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameBytes + extraBytes + commentBytes;
  }
  return entries;
}

function endRecord(bytes: Uint8Array, view: DataView): number {
  for (let at = bytes.length - endBytes; at >= Math.max(0, bytes.length - endBytes - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new DocumentRefused('BROKEN');
}

function soundOrRefused(entries: readonly Entry[], size: number): void {
  if (new Set(entries.map(({ name }) => name)).size !== entries.length) throw new DocumentRefused('UNSAFE');
  let [packed, unpackedBytes, reached] = [0, 0, 0];
  for (const entry of [...entries].sort((a, b) => a.at - b.at)) {
    if (entry.at < reached || entry.at + entry.packed > size) throw new DocumentRefused(entry.at < reached ? 'UNSAFE' : 'BROKEN');
    reached = entry.at + entry.packed;
    packed += entry.packed;
    unpackedBytes += entry.unpacked;
    if (entry.unpacked > limits.ratioFrom && entry.unpacked > entry.packed * limits.ratio) throw new DocumentRefused('UNSAFE');
  }
  if (unpackedBytes > limits.unpackedBytes) throw new DocumentRefused('UNSAFE');
  if (unpackedBytes > limits.ratioFrom && unpackedBytes > packed * limits.ratio) throw new DocumentRefused('UNSAFE');
  // A workbook behind a chart is embedded by Word and never opened here; an archive anywhere else is no part of a document.
  const isDocument = entries.some(({ name }) => name === '[Content_Types].xml');
  const nested = entries.some(({ name }) => archiveName.test(name) && !/^(?:word|xl|ppt)\/embeddings\//.test(name));
  if (nested) throw new DocumentRefused(isDocument ? 'UNSAFE' : 'ARCHIVE');
}

function unpacked(bytes: Uint8Array, { at, method, crc, packed, unpacked: size }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localSignature) throw new DocumentRefused('BROKEN');
  if (view.getUint16(at + 6, true) & 1) throw new DocumentRefused('ENCRYPTED');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const source = bytes.subarray(from, from + packed);
  if (source.length !== packed || (method !== 0 && method !== 8)) throw new DocumentRefused('BROKEN');
  if (method === 0 && packed !== size) throw new DocumentRefused('BROKEN');
  const out = method === 0 ? source : inflated(source, size);
  if (crc32(out) !== crc) throw new DocumentRefused('BROKEN');
  return out;
}

/** At most `size` bytes, whatever the stream holds: a directory that lies about the size gains nothing. */
function inflated(source: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    if (filled + chunk.length > size) throw new DocumentRefused('UNSAFE');
    out.set(chunk, filled);
    filled += chunk.length;
    ended = final;
  });
  // A byte of deflate makes 1,032 at most, so that a step makes 4 MB at most before it is looked at.
  const step = 4096;
  try {
    for (let at = 0; at < source.length; at += step) stream.push(source.subarray(at, at + step), at + step >= source.length);
  } catch (error) {
    throw error instanceof DocumentRefused ? error : new DocumentRefused('BROKEN');
  }
  if (filled !== size || !ended) throw new DocumentRefused('BROKEN');
  return out;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The check sum every entry bears; fflate does not compare it. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (crcTable[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
