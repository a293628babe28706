import type { Line } from '../outline.js';
import type { Piece, SourceText } from '../source-text.js';
import { featuresOf } from './features.js';
import { learned } from './learned.js';
import { type Boundary, type Sentence, sentencesOf } from './sentences.js';

/** What a sentence of a report does. */
export const roles = ['MEASURE', 'DUTY', 'FAULT', 'CAUSE', 'PLAN', 'NONE'] as const;
export type Role = (typeof roles)[number];

/** How likely each role is; they add up to 1. */
export type Likelihoods = Readonly<Record<Role, number>>;

/** Weights stand in the table as whole numbers. */
const scale = 20;

const rows = learned.trim().split('\n');
const numbersOf = (row: string | undefined): Float64Array =>
  Float64Array.from((row ?? '').split('\t').slice(1), (number) => Number(number) / scale);

/** The first three times six rows tell how often a role follows another, the rest what a feature says of each role. */
const boundaries: readonly Boundary[] = ['sentence', 'paragraph', 'heading'];
const following = new Map(boundaries.map((boundary, b) => [boundary, roles.map((_, r) => numbersOf(rows[b * roles.length + r]))] as const));
/** `in` is the sentence that a feature was last seen in: it counts once in each. */
const weights = new Map(
  rows.slice(boundaries.length * roles.length).map((row) => [row.split('\t', 1)[0] as string, { row: numbersOf(row), in: -1 }]),
);

/** Logarithms of what a sentence alone says. */
function alone(features: readonly string[], sentence: number): Float64Array {
  const sums = new Float64Array(roles.length);
  let known = 0;
  for (const feature of features) {
    const weight = weights.get(feature);
    if (!weight || weight.in === sentence) continue;
    weight.in = sentence;
    known += 1;
    for (let r = 0; r < roles.length; r += 1) sums[r] = (sums[r] as number) + (weight.row[r] as number);
  }
  const one = 1 / Math.sqrt(known);
  return normal(sums.map((sum) => sum * one));
}

/** Logarithms of likelihoods that add up to 1. */
function normal(logs: Float64Array): Float64Array {
  const most = Math.max(...logs);
  const all = Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0)) + most;
  return logs.map((log) => log - all);
}

/** By what stands before and behind each sentence too (forward and backward over the chain). */
function together(said: readonly Float64Array[], after: readonly Boundary[]): Float64Array[] {
  const step = (from: Float64Array, boundary: Boundary, back: boolean): Float64Array => {
    const table = following.get(boundary) as readonly Float64Array[];
    return normal(
      Float64Array.from(roles, (_, to) => {
        const paths = Float64Array.from(roles, (__, r) => (from[r] as number) + ((back ? table[to]?.[r] : table[r]?.[to]) as number));
        const most = Math.max(...paths);
        return most + Math.log(paths.reduce((sum, path) => sum + Math.exp(path - most), 0));
      }),
    );
  };
  const plus = (one: Float64Array, other: Float64Array) => one.map((log, r) => log + (other[r] as number));
  const forward: Float64Array[] = [];
  for (const [i, own] of said.entries()) {
    const before = forward[i - 1];
    forward.push(normal(before ? plus(step(before, after[i] as Boundary, false), own) : own));
  }
  const both: Float64Array[] = [];
  let behind = new Float64Array(roles.length);
  for (let i = said.length - 1; i >= 0; i -= 1) {
    both[i] = normal(plus(forward[i] as Float64Array, behind));
    if (i > 0) behind = new Float64Array(step(normal(plus(behind, said[i] as Float64Array)), after[i] as Boundary, true));
  }
  return both;
}

export type LabelField = 'measure' | 'fault' | 'cause' | 'answer';
const fieldRoles: readonly (readonly [Role, LabelField])[] = [
  ['MEASURE', 'measure'],
  ['FAULT', 'fault'],
  ['CAUSE', 'cause'],
  ['PLAN', 'answer'],
];
const labelled = /^\s*([^，。；：\s\d]{2,8})：\s*(?=\S)/;
const sureLabel = 0.6;

/** What the sentences of a report do, as far as their words tell; learned from the open reports of `test/corpus` by `train.mjs`. */
export class Roles {
  readonly #source: SourceText;
  readonly #lines: readonly Line[];
  #labels: ReadonlyMap<string, LabelField> | null = null;
  #read: { readonly sentences: readonly Sentence[]; readonly likely: readonly Float64Array[] } | null = null;

  constructor(source: SourceText, lines: readonly Line[]) {
    this.#source = source;
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
      for (let r = 0; r < roles.length; r += 1) sums[r] = (sums[r] as number) + common * Math.exp(likely[i]?.[r] as number);
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
      const found = labelled.exec(line.text.slice(line.marker?.length ?? 0, (line.marker?.length ?? 0) + 16));
      if (!found?.[1]) continue;
      const list = told.get(found[1]) ?? [];
      told.set(found[1], list);
      if (list.length < 20) list.push(this.of({ start: line.start + (line.marker?.length ?? 0) + found[0].length, end: line.end }));
    }
    const fields = new Map<string, LabelField>();
    for (const [label, list] of told) {
      if (list.length < 2) continue;
      const shares = fieldRoles.map(([role, field]) => [list.reduce((sum, likely) => sum + likely[role], 0) / list.length, field] as const);
      const [share, field] = shares.reduce((most, one) => (one[0] > most[0] ? one : most));
      if (share >= sureLabel) fields.set(label, field);
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
      for (const weight of weights.values()) weight.in = -1;
      const said = sentences.map((sentence, i) =>
        alone(featuresOf(this.#source.norm.slice(sentence.start, sentence.end), sentence, i, sentences.length), i),
      );
      this.#read = {
        sentences,
        likely: together(
          said,
          sentences.map(({ after }) => after),
        ),
      };
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
