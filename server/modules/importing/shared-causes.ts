import type { FaultItem } from './fault-items.js';
import { enumeration } from './markers.rules.js';
import { causesIn } from './reasons/statements.js';
import { pairsOf, type Scope, scopeOf } from './scopes.rules.js';
import { plainCauses, severalCauses } from './several-causes.rules.js';
import { normText, type Piece, type SourceText } from './source-text.js';

/** How many shortcomings a sentence is compared with, and how many causes are written under shortcomings that share them. */
const nameable = 60;
const shareable = 40_000;

/** Words that announce causes where nothing else tells where they begin. */
const announcement =
  /^[^。；：]{0,60}(?:原因|因素|根源|成因|归结起来|归纳起来|概括起来|总的来[看说]|具体来[看说]|主要[是有]|在于)[^。；：]{0,10}：|^[^。]{0,40}?(?:主要)?(?:反映出|折射出|暴露出|源于|缘于|在于|归因于|归结于|归咎于|是由于|是因为|归根(?:结底|到底)[，]?(?:还?是)?)/;

/** Where what explains several shortcomings stands: among them, behind them, or below a heading that says so. */
export type Where = 'told' | 'headed' | 'beside';

/** Causes that are told apart from the shortcomings they belong to: of all, of those that a sentence names, of those before it. */
export class SharedCauses {
  readonly #source: SourceText;
  readonly #items: readonly FaultItem[];
  readonly #ofAll: Piece[] = [];
  readonly #about: { readonly of: readonly number[]; readonly causes: readonly Piece[] }[] = [];
  readonly #known: ReadonlySet<string>[] = [];
  /** the shortcomings that the last explanation among them was about, and how many stood before it */
  #last: { readonly of: readonly number[]; readonly before: number } = { of: [], before: 0 };

  /** `items` grows while the text is read. */
  constructor(source: SourceText, items: readonly FaultItem[]) {
    this.#source = source;
    this.#items = items;
  }

  #text = (piece: Piece) => normText(this.#source, piece);

  /** Causes of all shortcomings, or of those that its sentences name. */
  add(piece: Piece, where: Where): void {
    const inner = this.#text(piece);
    const causes = this.#causes(inner);
    const count = this.#items.length;
    let scope: readonly number[] | 'all' = where === 'beside' && count > 0 ? this.#since(count) : 'all';
    let from = 0;
    for (const cause of causes) {
      // What stands since the cause before it may say of what.
      const before = inner.slice(from, cause.start).replace(/^[\s，。；：]+/, '');
      const told: Scope = before.length < 2 ? null : scopeOf(before, () => this.#names(), count);
      if (told === 'last') scope = from === 0 && scope !== 'all' ? scope.slice(-1) : scope;
      else if (told !== null) scope = told;
      from = cause.end;
      const at = { start: piece.start + cause.start, end: piece.start + cause.end };
      if (scope === 'all') this.#ofAll.push(at);
      else this.#about.push({ of: scope, causes: [at] });
    }
  }

  /** The causes of an explanation: as their words tell, or all that is numbered. */
  #causes(inner: string): Piece[] {
    const segments = enumeration(inner);
    // 有历史遗留因素，具体来说：一是…: what is numbered says it all.
    const from = /：\s*$/.test(inner.slice(0, segments[0]?.start ?? 0)) ? (segments[0]?.start ?? 0) : 0;
    const told = causesIn(inner).filter(({ start }) => start >= from);
    const paired = segments.length > 0 ? [] : (plainCauses(inner)?.causes ?? []);
    if (paired.length > told.length) return paired;
    if (told.length > 0 && segments.length <= told.length) return told;
    if (segments.length > 0) return severalCauses(inner, { start: segments[0]?.start ?? 0, end: inner.length });
    return severalCauses(inner, { start: announcement.exec(inner)?.[0].length ?? 0, end: inner.length });
  }

  /** What the first shortcomings are recognised by. */
  #names(): readonly ReadonlySet<string>[] {
    const first = this.#items.slice(this.#known.length, nameable);
    this.#known.push(...first.map((item) => pairsOf(item.text.map(this.#text).join('').slice(0, 400))));
    return this.#known;
  }

  /** The shortcomings since the last explanation among them; another right behind it is about the same. */
  #since(before: number): readonly number[] {
    if (before !== this.#last.before)
      this.#last = { of: Array.from({ length: before - this.#last.before }, (_, i) => this.#last.before + i), before };
    return this.#last.of;
  }

  /** Causes under a label that says they are. */
  causesIn(piece: Piece): Piece[] {
    return this.#causes(this.#text(piece)).map(({ start, end }) => ({ start: piece.start + start, end: piece.start + end }));
  }

  /** Gives every shortcoming its share of them. */
  finish(): void {
    // A pathological text may hold thousands of each; no person would look through all that such causes make of them.
    const shared = this.#ofAll.slice(0, Math.ceil(shareable / Math.max(1, this.#items.length)));
    for (const item of this.#items) item.causes.push(...shared);
    let left = shareable;
    for (const { of, causes } of this.#about) {
      if (of.length > 1) left -= of.length * causes.length;
      if (of.length === 1 || left >= 0) for (const index of of) this.#items[index]?.causes.push(...causes);
    }
    for (const item of this.#items) item.causes.sort((one, other) => one.start - other.start);
  }
}
