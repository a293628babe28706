import { type Atom, atomsOf } from './atoms.js';
import { bestPath, boundaries, boundaryOf, many, type Tag, tags } from './chain.js';
import { AtomFeatures, type Sink } from './features.js';
import { ofOne, ofSeveral } from './learned.js';

/** Weights stand in the table as whole numbers. */
export const scale = 20;

/** FNV-1a over the name of a feature and its words, as the rows of the table are called. */
export function hashOf(template: string, one: string, other = '', third = ''): number {
  let hash = 0x811c9dc5;
  for (const part of [template, one, other, third]) {
    for (let i = 0; i < part.length; i += 1) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return hash;
}

/** What was learned of a kind of text: which tag follows which, and what every feature says of each. */
interface Table {
  readonly following: Float64Array;
  readonly weights: Float64Array;
  /** open addressing: the hash of a feature and its row, or row -1 */
  readonly hashes: Int32Array;
  readonly rows: Int32Array;
  /** when a row was last looked at */
  readonly seen: Float64Array;
}

/** Counts the atoms looked at since the program began. */
let looked = 0;

/** Slots of a table: a power of two, several times its features. */
const slots = 1 << 15;

/** Where a hash stands in a table, or would. */
function slotOf(hashes: Int32Array, rows: Int32Array, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  while (rows[slot] !== -1 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1);
  return slot;
}

function tableOf(learned: string): Table {
  const rows = learned.trim().split('\n');
  const firstRows = boundaries * many;
  const following = new Float64Array(firstRows * many);
  for (const [i, row] of rows.slice(0, firstRows).entries())
    for (const [to, weight] of row.split('\t').slice(1).entries()) following[i * many + to] = Number(weight) / scale;
  const weights = new Float64Array(Math.max(0, rows.length - firstRows) * many);
  const hashes = new Int32Array(slots);
  const featureRows = new Int32Array(slots).fill(-1);
  for (const [i, row] of rows.slice(firstRows).entries()) {
    const [name = '', ...numbers] = row.split('\t');
    const [template = '', one = '', other, third] = name.split('|');
    const hash = hashOf(template, one, other, third);
    const slot = slotOf(hashes, featureRows, hash);
    hashes[slot] = hash;
    featureRows[slot] = i;
    for (const [t, weight] of numbers.entries()) weights[i * many + t] = Number(weight) / scale;
  }
  return { following, weights, hashes, rows: featureRows, seen: new Float64Array(rows.length) };
}

/** A text about one shortcoming, or a running one about several. */
const tables = { one: tableOf(ofOne), several: tableOf(ofSeveral) };

/** No paragraph of a report is longer; what stands behind goes on as it began. */
const longest = 4000;

export interface Tagged {
  readonly atoms: readonly Atom[];
  readonly told: readonly Tag[];
}

/** The same text is asked about several times in a row: what was told of the last few is kept. */
const kept = new Map<string, Tagged>();

/** The likeliest tags of the atoms of a text. Linear. */
export function tagged(text: string, about: keyof typeof tables): Tagged {
  const key = `${about}${text}`;
  const known = kept.get(key);
  if (known) return known;
  const { atoms, told } = likeliest(text.slice(0, longest), about);
  if (text.length > longest)
    return {
      atoms: [...atoms, { start: longest, end: text.length, kind: 'word' }],
      told: [...told, onward[told.at(-1) as Tag]],
    };
  if (kept.size >= 16) kept.clear();
  kept.set(key, { atoms, told });
  return { atoms, told };
}

/** What goes on as it began. */
const onward: Readonly<Record<Tag, Tag>> = { BEGIN: 'FAULT', FAULT: 'FAULT', CAUSE: 'MORE', MORE: 'MORE', NONE: 'FAULT', PLAN: 'PLAN' };

/** The likeliest tags of all (Viterbi). Pure. */
function likeliest(text: string, about: keyof typeof tables): Tagged {
  const { following, weights, hashes, rows, seen } = tables[about];
  const atoms = atomsOf(text);
  const own = new Float64Array(atoms.length * many);
  let atom = 0;
  const say: Sink = (template, one, other, third) => {
    const row = rows[slotOf(hashes, rows, hashOf(template, one, other, third))] as number;
    // A feature counts once in an atom.
    if (row < 0 || seen[row] === looked) return;
    seen[row] = looked;
    for (let t = 0; t < many; t += 1) own[atom * many + t] = (own[atom * many + t] as number) + (weights[row * many + t] as number);
  };
  new AtomFeatures(text, atoms).each((i) => {
    atom = i;
    looked += 1;
    return say;
  });
  const after = atoms.map((_, i) => boundaryOf(text, atoms, i));
  return { atoms, told: bestPath(own, after, following).map((t) => tags[t] as Tag) };
}
