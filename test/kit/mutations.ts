import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Random numbers that come again with the same seed (mulberry32): below `n`. */
export function seeded(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
  };
}

type Below = (n: number) => number;
const pick = <T>(below: Below, from: readonly T[]): T => from[below(from.length)] as T;

const byteMutations: readonly ((bytes: Uint8Array, below: Below) => Uint8Array)[] = [
  (bytes, below) => {
    const copy = bytes.slice();
    for (let i = 0; i <= below(20); i += 1) copy[below(copy.length)] = below(256);
    return copy;
  },
  (bytes, below) => bytes.slice(0, below(bytes.length)),
  (bytes, below) => bytes.slice(below(200)),
  (bytes, below) => bytes.slice().fill(below(256), below(bytes.length), below(bytes.length)),
  (bytes, below) => {
    const at = below(bytes.length);
    return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(below(bytes.length), below(bytes.length)), ...bytes.slice(at)]);
  },
];

/** Values that have broken readers. */
const values = ['', '0', '-1', '9', '99999999999', 'NaN', '%1%2%9', 'true', 'chineseCounting', '&#x0;', '../../x'];
const tags = /<\/?[\w:]+[^<>]*>/g;

const textMutations: readonly ((xml: string, below: Below) => string)[] = [
  (xml, below) => xml.replace(/w:val="[^"]*"/g, (found) => (below(8) === 0 ? `w:val="${pick(below, values)}"` : found)),
  (xml, below) => xml.replace(tags, (tag) => (below(40) === 0 ? '' : tag)),
  (xml, below) => xml.replace(tags, (tag) => (below(40) === 0 ? tag + tag : tag)),
  (xml, below) =>
    xml.replace(/<(w:\w+)([^<>]*)\/>/g, (tag, name) => (below(10) === 0 ? `<${name}><w:r><w:t>甲</w:t></w:r></${name}>` : tag)),
  (xml, below) => {
    const [a = 0, b = 0] = [below(xml.length), below(xml.length)].sort((x, y) => x - y);
    return xml.slice(0, a) + xml.slice(b);
  },
  (xml, below) => {
    const names = [...new Set([...xml.matchAll(/<(w:\w+)/g)].map(([, name = '']) => name))];
    const [from, to] = [pick(below, names), pick(below, names)];
    return xml.replace(new RegExp(`(</?)${from}(?=[ />])`, 'g'), `$1${to}`);
  },
];

/** One of endless damaged copies of a document: its bytes, or the XML of a part in a package that is sound. The same seed makes the same. */
export function mutated(document: Uint8Array, seed: number): Uint8Array {
  const below = seeded(seed);
  if (below(3) === 0) return pick(below, byteMutations)(document, below);
  const entries = unzipSync(document);
  const name = pick(
    below,
    Object.keys(entries).filter((entry) => entry.startsWith('word/')),
  );
  let xml = strFromU8(entries[name] ?? new Uint8Array());
  for (let i = 0; i <= below(3); i += 1) xml = pick(below, textMutations)(xml, below);
  return zipSync({ ...entries, [name]: strToU8(xml) });
}
