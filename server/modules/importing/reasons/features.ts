import type { Atom, AtomKind } from './atoms.js';

/** Takes a feature: which it is, and the words it is made of. */
export type Sink = (template: string, one: string, other?: string, third?: string) => void;

const short: Readonly<Record<Exclude<AtomKind, 'mark'>, string>> = {
  word: 'w',
  reason: 'n',
  label: 'l',
  because: 'v',
  is: 'z',
  joins: 'j',
  with: 's',
  closes: 'c',
  result: 'r',
};
/** Kinds that announce or close a reason, as far as a sentence is looked through for them. */
const telling = /[nvlcr]/;
const announcing = /[nvl]/;

const details =
  /其中|例如|比如|如|特别是|尤其是?|有的|个别|部分|但|却|而|仍|往往|至今|目前|全年|今年|去年|对此|为此|针对|下一?步|今后|明年|来年|拟|将|计划|打算|已/g;

/** The atoms of a text, so that the features of each can be told. */
export class AtomFeatures {
  readonly #kinds: readonly string[];
  readonly #texts: readonly string[];
  readonly #ahead: readonly string[];
  readonly #lastWord: number;

  constructor(text: string, atoms: readonly Atom[]) {
    this.#kinds = atoms.map(({ kind, start }) => (kind === 'mark' ? text.charAt(start) : short[kind]));
    this.#texts = atoms.map(({ start, end }) => text.slice(start, end).replace(/\d+(?:[.,]\d+)*/g, '0'));
    this.#lastWord = this.#kinds.findLastIndex((kind) => /[a-z]/.test(kind));
    const ahead: string[] = new Array(atoms.length);
    let told = '';
    for (let i = atoms.length - 1; i >= 0; i -= 1) {
      ahead[i] = told;
      const kind = this.#kinds[i] as string;
      if (/[。\n]/.test(kind)) told = '';
      else if (telling.test(kind)) told = `${kind}${told}`.slice(0, 3);
    }
    this.#ahead = ahead;
  }

  #kind = (i: number): string => this.#kinds[i] ?? (i < 0 ? '^' : '$');
  #text = (i: number): string => this.#texts[i] ?? (i < 0 ? '^' : '$');

  /** The nearest atom before or behind that is no mark and no known word. */
  #word(from: number, step: 1 | -1): string {
    for (let i = from + step; i >= 0 && i < this.#kinds.length && Math.abs(i - from) < 12; i += step)
      if (this.#kinds[i] === 'w') return this.#texts[i] as string;
    return '';
  }

  /** What is looked at in every atom, in order: `sinkOf` is asked for the taker of each. */
  each(sinkOf: (i: number) => Sink): void {
    let [sentence, cues, any, since, clause] = [0, 0, 0, 9, 0];
    for (let i = 0; i < this.#kinds.length; i += 1) {
      const say = sinkOf(i);
      const kind = this.#kind(i);
      const before = this.#kind(i - 1);
      this.#around(i, say);
      if (kind === 'w') this.#within(i, say);
      say('sentence', `${Math.min(3, sentence)}`, kind);
      say('cues', `${cues}`, kind, before);
      say('any', `${any}`, kind);
      say('since', `${Math.min(4, since)}`, kind, before);
      say('clause', `${Math.min(3, clause)}`, kind);
      say('ahead', this.#ahead[i] as string, kind);
      say('ahead+', this.#ahead[i] as string, kind, `${cues}${before}`);
      if (i >= this.#lastWord) say('last', kind);
      if (/[。！？\n]/.test(kind)) [sentence, cues, clause] = [sentence + 1, 0, 0];
      else if (kind === '，' || kind === '；') [clause, since] = [clause + 1, since + 1];
      else if (announcing.test(kind)) [cues, any, since] = [Math.min(2, cues + 1), 1, 0];
    }
  }

  /** Kinds and words around an atom. */
  #around(i: number, say: Sink): void {
    const kind = this.#kind(i);
    const [p1, p2, p3] = [this.#kind(i - 1), this.#kind(i - 2), this.#kind(i - 3)];
    const [n1, n2, n3] = [this.#kind(i + 1), this.#kind(i + 2), this.#kind(i + 3)];
    const text = this.#text(i);
    say('k', kind);
    say('k-1', p1);
    say('k+1', n1);
    say('k-1,0', p1, kind);
    say('k0,1', kind, n1);
    say('k-1,0,1', p1, kind, n1);
    say('k-2,0', p2, p1, kind);
    say('k-3,0', `${p3}${p2}`, p1, kind);
    say('k0,2', kind, n1, n2);
    say('k0,3', kind, n1, `${n2}${n3}`);
    say('t', text.slice(0, 12));
    if (kind !== 'w' || text.length < 9) {
      say('t-1', this.#text(i - 1).slice(-3), text.slice(0, 8));
      say('t+1', text.slice(0, 8), this.#text(i + 1).slice(0, 2));
    }
    say('p', this.#text(i - 1).slice(0, 6), kind);
    say('pp', this.#text(i - 2).slice(0, 6), kind);
    say('n', this.#text(i + 1).slice(0, 6), kind);
    const [wordBefore, wordBehind] = [this.#word(i, -1), this.#word(i, 1)];
    say('wp', wordBefore.slice(-2));
    say('wn', wordBehind.slice(0, 2));
    say('wne', wordBehind.slice(-2));
    if (kind !== 'w') return;
    say('wp3', wordBefore.slice(-3));
    say('wpb', wordBefore.slice(0, 2));
    say('wn3', wordBehind.slice(0, 3));
  }

  /** The characters of a clause. */
  #within(i: number, say: Sink): void {
    const text = this.#text(i);
    for (let at = 0; at < text.length; at += 1) for (let n = 1; n <= 3 && at + n <= text.length; n += 1) say('g', text.slice(at, at + n));
    for (let n = 1; n <= 4; n += 1) {
      say('b', text.slice(0, n));
      say('e', text.slice(-n));
    }
    const length = `${Math.min(8, text.length >> 2)}`;
    say('length', length);
    say('length+', length, this.#kind(i - 1), this.#kind(i + 1));
    for (const found of text.matchAll(details)) say('x', found[0], found.index === 0 ? '^' : '');
  }
}
