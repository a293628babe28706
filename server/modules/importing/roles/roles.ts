import type { Line } from '../lines.js';
import type { Piece, SourceText } from '../source-text.js';
import { featuresOf } from './features.js';
import { learned } from './learned.js';
import { type Boundary, type Sentence, sentencesOf } from './sentences.js';

/** What a sentence of a report does. */
export const roles = ['MEASURE', 'DUTY', 'FAULT', 'CAUSE', 'PLAN', 'NONE'] as const;
export type Role = (typeof roles)[number];

/** How likely each role is; they add up to 1, or are 0 for a piece in which no sentence stands. */
export type Likelihoods = Readonly<Record<Role, number>>;

/** Weights stand in the table as whole numbers. */
export const scale = 20;

const rows = learned.trim().split('\n');
const numbersOf = (row: string | undefined): Float64Array =>
  Float64Array.from((row ?? '').split('\t').slice(1), (number) => Number(number) / scale);
const many = roles.length;

/** The first three times six rows tell how likely a role follows another, the rest what a feature says of each role. */
export const boundaries: readonly Boundary[] = ['sentence', 'paragraph', 'heading'];
const following = new Map(
  boundaries.map((boundary, b) => {
    const table = new Float64Array(many * many);
    for (let r = 0; r < many; r += 1) table.set(numbersOf(rows[b * many + r]).map(Math.exp), r * many);
    return [boundary, table] as const;
  }),
);
const weights = new Map(rows.slice(boundaries.length * many).map((row) => [row.split('\t', 1)[0] as string, numbersOf(row)]));

/** How likely a sentence alone makes each role, written to its place in `all`. */
function alone(features: readonly string[], sentence: number, all: Float64Array): void {
  const from = sentence * many;
  const counted = new Set<Float64Array>();
  for (const feature of features) {
    const weight = weights.get(feature);
    if (weight === undefined || counted.has(weight)) continue;
    counted.add(weight);
    for (let r = 0; r < many; r += 1) all[from + r] = (all[from + r] as number) + (weight[r] as number);
  }
  const known = counted.size;
  const one = 1 / Math.sqrt(Math.max(1, known));
  let most = Number.NEGATIVE_INFINITY;
  for (let r = 0; r < many; r += 1) most = Math.max(most, (all[from + r] as number) * one);
  for (let r = 0; r < many; r += 1) all[from + r] = Math.exp((all[from + r] as number) * one - most);
  normalise(all, from);
}

function normalise(all: Float64Array, from: number): void {
  let sum = 0;
  for (let r = 0; r < many; r += 1) sum += all[from + r] as number;
  for (let r = 0; r < many; r += 1) all[from + r] = (all[from + r] as number) / sum;
}

/** By what stands before and behind each sentence too (forward and backward over the chain). */
function together(own: Float64Array, sentences: readonly Sentence[]): Float64Array {
  const both = Float64Array.from(own);
  for (let i = 1; i < sentences.length; i += 1) {
    const table = following.get((sentences[i] as Sentence).after) as Float64Array;
    for (let to = 0; to < many; to += 1) {
      let sum = 0;
      for (let r = 0; r < many; r += 1) sum += (both[(i - 1) * many + r] as number) * (table[r * many + to] as number);
      both[i * many + to] = sum * (own[i * many + to] as number);
    }
    normalise(both, i * many);
  }
  // What stands behind a sentence, as far as it tells of it.
  const behind = new Float64Array(many).fill(1);
  const before = new Float64Array(many);
  for (let i = sentences.length - 2; i >= 0; i -= 1) {
    const table = following.get((sentences[i + 1] as Sentence).after) as Float64Array;
    for (let r = 0; r < many; r += 1) {
      let sum = 0;
      for (let to = 0; to < many; to += 1)
        sum += (table[r * many + to] as number) * (own[(i + 1) * many + to] as number) * (behind[to] as number);
      before[r] = sum;
    }
    normalise(before, 0);
    behind.set(before);
    for (let r = 0; r < many; r += 1) both[i * many + r] = (both[i * many + r] as number) * (behind[r] as number);
    normalise(both, i * many);
  }
  return both;
}

/** What the text behind a label is: what was done, what is lacking, why, or what will be done. */
export type LabelField = 'measure' | 'fault' | 'cause' | 'answer';
const fieldRoles: readonly (readonly [Role, LabelField])[] = [
  ['MEASURE', 'measure'],
  ['FAULT', 'fault'],
  ['CAUSE', 'cause'],
  ['PLAN', 'answer'],
];
const labelled = /^\s*(?:([^，。；：【】\s\d]{2,8})：|【([^】\d]{2,8})】)\s*(?=\S)/;
const sureLabel = 0.6;

/** What the sentences of a report do, as far as their words tell; learned from the open reports of `test/corpus` by `train.mjs`. */
export class Roles {
  readonly #source: SourceText;
  readonly #lines: readonly Line[];
  readonly #year: number | null;
  #labels: ReadonlyMap<string, LabelField> | null = null;
  #read: { readonly sentences: readonly Sentence[]; readonly likely: Float64Array } | null = null;

  constructor(source: SourceText, lines: readonly Line[], year: number | null) {
    this.#source = source;
    this.#year = year;
    this.#lines = lines;
  }

  /** How likely a piece does each, by the characters of its sentences. */
  of(piece: Piece): Likelihoods {
    const { sentences, likely } = this.#all();
    const sums = new Float64Array(roles.length);
    let length = 0;
    for (let i = firstBehind(sentences, piece.start); i < sentences.length; i += 1) {
      const sentence = sentences[i] as Sentence;
      if (sentence.start >= piece.end) break;
      const common = Math.min(sentence.end, piece.end) - Math.max(sentence.start, piece.start);
      length += common;
      for (let r = 0; r < many; r += 1) sums[r] = (sums[r] as number) + common * (likely[i * many + r] as number);
    }
    return Object.fromEntries(roles.map((role, r) => [role, length === 0 ? 0 : (sums[r] as number) / length])) as Record<Role, number>;
  }

  /** What a clerk's own label (根子：, 还缺什么：) stands for, by what is told behind it wherever it begins a line; null for one that comes once. */
  fieldOf(label: string): LabelField | null {
    this.#labels ??= this.#readLabels();
    return this.#labels.get(label) ?? null;
  }

  #readLabels(): ReadonlyMap<string, LabelField> {
    const told = new Map<string, Likelihoods[]>();
    for (const line of this.#lines) {
      // 【症状】 is its own marker.
      const from = line.marker?.kind === 'label' ? 0 : (line.marker?.length ?? 0);
      const found = labelled.exec(line.text.slice(from, from + 16));
      const name = found?.[1] ?? found?.[2];
      if (!found || !name) continue;
      const list = told.get(name) ?? [];
      told.set(name, list);
      if (list.length < 20) list.push(this.of({ start: line.start + from + found[0].length, end: line.end }));
    }
    const fields = new Map<string, LabelField>();
    for (const [label, list] of told) {
      if (list.length < 2) continue;
      const said = list.reduce((sum, likely) => sum + 1 - likely.NONE, 0);
      if (said < 0.5) continue;
      const shares = fieldRoles.map(([role, field]) => [list.reduce((sum, likely) => sum + likely[role], 0) / said, field] as const);
      const [share, field] = shares.reduce((most, one) => (one[0] > most[0] ? one : most));
      const [fault = 0, cause = 0] = shares.filter(([, one]) => one === 'fault' || one === 'cause').map(([one]) => one);
      // What is lacking and why it is so share their words: a label of both stands for causes.
      if (fault + cause >= sureLabel && cause * 2 >= fault) fields.set(label, 'cause');
      else if (share >= sureLabel) fields.set(label, field);
    }
    return fields;
  }

  /** The sentences of a piece; what stands outside it (a number before the first) is cut off. */
  sentencesIn(piece: Piece): Sentence[] {
    const { sentences } = this.#all();
    const inside: Sentence[] = [];
    for (let i = firstBehind(sentences, piece.start); i < sentences.length && (sentences[i] as Sentence).start < piece.end; i += 1) {
      const { start, end, after } = sentences[i] as Sentence;
      inside.push({ start: Math.max(start, piece.start), end: Math.min(end, piece.end), after });
    }
    return inside;
  }

  /** Read only when a rule asks. */
  #all() {
    if (!this.#read) {
      const sentences = sentencesOf(this.#source, this.#lines);
      const own = new Float64Array(sentences.length * many);
      for (const [i, sentence] of sentences.entries())
        alone(featuresOf(this.#source.norm.slice(sentence.start, sentence.end), sentence, i, sentences.length, this.#year), i, own);
      this.#read = { sentences, likely: together(own, sentences) };
    }
    return this.#read;
  }
}

/** The first sentence that ends behind a place. */
function firstBehind(sentences: readonly Sentence[], place: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
