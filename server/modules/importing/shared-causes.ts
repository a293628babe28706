import { causesFramed } from './cause-frames.rules.js';
import { explained } from './causes.rules.js';
import { causeCue, explaining, ofAll, ofThis, sharedCue } from './fault-cues.rules.js';
import type { FaultItem } from './fault-items.js';
import { enumeration } from './markers.rules.js';
import { namedBy, pairsOf, referenceAt, referenceStarts, sentenceStarts } from './references.rules.js';
import { severalCauses } from './several-causes.rules.js';
import { normText, type Piece, type SourceText } from './source-text.js';

/** 此外，就全局而言，…也是共同的原因。: behind causes of some, one of all. */
const ofAllTogether =
  /(?<=^|[。；])\s{0,3}(?:此外|另外|同时)?[，：]?(?:就全局|从全局|总体|从整体|整体上|总的)[^。]{4,}(?:原因|根源|有关|分不开|所致|因素)[^。；，]{0,4}[。]?$/;
/** A sentence that adds a cause to those before it. */
const goesOn = /^[\s。；]*(?:此外|另外|同时|加之|再者|还有|再加上)[，：]?/;

/** How many shortcomings a sentence is compared with, and how many causes are written under shortcomings that share them. */
const nameable = 60;
const shareable = 40_000;

/** Causes that are told apart from the shortcomings they belong to: of all, of those that a sentence names, of those before it. */
export class SharedCauses {
  readonly #source: SourceText;
  readonly #items: readonly FaultItem[];
  readonly #ofAll: Piece[] = [];
  readonly #about: { readonly of: (count: number) => readonly number[]; readonly causes: readonly Piece[] }[] = [];
  readonly #known: ReadonlySet<string>[] = [];
  /** the shortcomings that the last explanation among them was about, and how many stood before it */
  #last: { readonly of: readonly number[]; readonly before: number } = { of: [], before: 0 };

  /** `items` grows while the text is read. */
  constructor(source: SourceText, items: readonly FaultItem[]) {
    this.#source = source;
    this.#items = items;
  }

  #text = (piece: Piece) => normText(this.#source, piece);

  /**
   * Causes of all shortcomings, or of those that its sentences name. Below a heading that says they are causes no other word need say so;
   * beside the shortcomings 究其原因 is about those since the last explanation, unless it speaks of all.
   */
  add(piece: Piece, where: 'told' | 'headed' | 'beside'): void {
    const inner = this.#text(piece);
    const before = this.#items.length;
    const since = where === 'beside' ? this.#explainedBy(inner, before) : null;
    const headed = where === 'headed';
    const faults = () => this.#names();
    const names = headed ? sentenceStarts(inner).filter((at) => namedBy(inner.slice(at, at + 60), faults, headed) >= 0) : [];
    const told = referenceStarts(inner).filter((at) => headed || at === 0 || explaining.test(inner.slice(at, at + 50)));
    const starts = [...new Set([...told, ...names])].sort((a, b) => a - b);
    const bounds = starts[0] === 0 ? starts : [0, ...starts];
    for (const [i, from] of bounds.entries()) {
      const whole = inner.slice(from, bounds[i + 1] ?? inner.length);
      // 第二个问题源于…。此外，就全局而言，…也是上述问题共同的原因。
      const common = from > 0 || bounds.length > 1 ? whole.search(ofAllTogether) : -1;
      const said = common > 0 ? whole.slice(0, common) : whole;
      if (common >= 0) {
        const framed = causesFramed(inner, { start: from + common, end: from + whole.length });
        this.#ofAll.push(...framed.map((p) => ({ start: piece.start + p.start, end: piece.start + p.end })));
        if (common === 0) continue;
      }
      const reference = referenceAt(said);
      const named = reference ? -1 : namedBy(said, faults, headed);
      const skip = reference?.length ?? (named >= 0 ? Math.max(0, said.indexOf('，')) : 0);
      // 经分析， before the first of several explains nothing.
      if (!reference && named < 0 && bounds.length > 1 && explained(said).causes.length === 0) continue;
      const causes = this.#causesIn(said, skip, reference !== null || named >= 0).map((p) => ({
        start: piece.start + from + p.start,
        end: piece.start + from + p.end,
      }));
      if (reference) this.#about.push({ of: (count) => reference.of(count, before || count), causes });
      else if (named >= 0) this.#about.push({ of: () => [named], causes });
      else if (since) this.#about.push({ of: () => since, causes });
      else this.#ofAll.push(...causes);
    }
  }

  /** What the first shortcomings are recognised by. */
  #names(): readonly ReadonlySet<string>[] {
    const first = this.#items.slice(this.#known.length, nameable);
    this.#known.push(...first.map((item) => pairsOf(item.text.map(this.#text).join('').slice(0, 400))));
    return this.#known;
  }

  /** The shortcomings that a paragraph among them explains, or null when it speaks of all. */
  #explainedBy(inner: string, before: number): readonly number[] | null {
    if (before === 0 || ofAll.test(inner.slice(0, 30))) return null;
    // Another explanation right behind the first is about the same.
    if (before !== this.#last.before) {
      const from = ofThis.test(inner.slice(0, 20)) ? before - 1 : this.#last.before;
      this.#last = { of: Array.from({ length: before - from }, (_, i) => from + i), before };
    }
    return this.#last.of;
  }

  /** Causes under a label that says they are. */
  causesIn(piece: Piece): Piece[] {
    return this.#causesIn(this.#text(piece), 0, false).map(({ start, end }) => ({ start: piece.start + start, end: piece.start + end }));
  }

  #causesIn(said: string, skip: number, some: boolean): Piece[] {
    const behind = said.slice(skip);
    const moved = (list: readonly Piece[]) => list.map(({ start, end }) => ({ start: start + skip, end: end + skip }));
    const { causes, rest } = explained(behind);
    // 一方面…；另一方面…。此外，…: the last of them stands in a sentence of its own.
    const more = causes.length > 0 ? rest.filter((piece) => goesOn.test(behind.slice(piece.start, piece.end))) : [];
    const told = [...causes, ...more.flatMap((piece) => severalCauses(behind, piece))];
    // 既有A的因素，也有B的原因；C；D。: what explains all is a list to its end.
    const cueEnd = sharedCue.exec(behind)?.[0].length ?? /^[^，。；]{0,16}，(?=既)/.exec(behind)?.[0].length ?? 0;
    const list =
      !some && told.length > 0 && cueEnd > 0 && /；/.test(behind) ? severalCauses(behind, { start: cueEnd, end: behind.length }) : [];
    if (list.length > told.length && enumeration(behind).length === 0) return moved(list);
    // Numbered causes are all of them causes, whatever cues stand inside.
    const numbered = !some && enumeration(behind).length > 0 && told.length < enumeration(behind).length;
    if (told.length > 0 && !numbered) return moved(told);
    // Without a cue that stands behind a comma, all behind the words that name them is the cause.
    const cue = (some ? causeCue : sharedCue).exec(behind)?.[0].length ?? 0;
    const all = { start: numbered ? 0 : cue, end: behind.length };
    const framed = some && !numbered ? causesFramed(behind, all) : [];
    return moved(framed.length > 0 ? framed : severalCauses(behind, all));
  }

  /** Gives every shortcoming its share of them. */
  finish(): void {
    // A pathological text may hold thousands of each; no person would look through all that such causes make of them.
    const shared = this.#ofAll.slice(0, Math.ceil(shareable / Math.max(1, this.#items.length)));
    for (const item of this.#items) item.causes.push(...shared);
    let left = shareable;
    for (const { of, causes } of this.#about) {
      const about = of(this.#items.length);
      if (about.length > 1) left -= about.length * causes.length;
      if (about.length === 1 || left >= 0) for (const index of about) this.#items[index]?.causes.push(...causes);
    }
  }
}
