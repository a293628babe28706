import { type CheckedReport, type CopiedItem, textsOf } from './checked-report.js';

/**
 * Fingerprints of a text by winnowing (Schleimer, Wilkerson, Aiken: "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003):
 * every run of `gram + span - 1` characters that two texts share leaves at least one fingerprint that both have, wherever it stands.
 */
const gram = 14;
const span = 16;

/** Formula text stands in every report alike and is nobody's copy. */
export const formula =
  /习近平|党的二十大|党的十九大|中全会|两个维护|四个意识|四个自信|两个确立|党中央|国务院|指导思想|新时代中国特色|法治政府建设实施纲要|第一责任人职责规定/;

/** Digits give way to one sign: a copied text with new figures is a copy all the same. */
const essence = (text: string): string =>
  text
    .split(/(?<=[。；！？\n])/)
    .filter((sentence) => !formula.test(sentence))
    .join('')
    .normalize('NFKC')
    .replace(/\d+(?:[.,]\d+)*/g, '#')
    .replace(/[\s\p{P}]/gu, '');

const mask = (1n << 48n) - 1n;
const base = 1_000_003n;

/** Hashes below 2^48, each once, in the order of the text. Linear. Pure. */
export function fingerprintsOf(text: string): number[] {
  const characters = essence(text);
  const count = characters.length - gram + 1;
  if (count < 1) return [];
  const hashes: number[] = [];
  let leaving = 1n;
  for (let i = 1; i < gram; i += 1) leaving = (leaving * base) & mask;
  let hash = 0n;
  for (let i = 0; i < characters.length; i += 1) {
    if (i >= gram) hash = (hash - BigInt(characters.charCodeAt(i - gram)) * leaving) & mask;
    hash = (hash * base + BigInt(characters.charCodeAt(i))) & mask;
    if (i >= gram - 1) hashes.push(Number(hash));
  }
  return [...new Set(winnowed(hashes))];
}

/** The least hash of every window, the last of equals. */
function winnowed(hashes: readonly number[]): number[] {
  const kept: number[] = [];
  let at = -1;
  for (let end = Math.min(span, hashes.length) - 1; end < hashes.length; end += 1) {
    const from = Math.max(0, end - span + 1);
    if (at < from) {
      at = from;
      for (let i = from + 1; i <= end; i += 1) if ((hashes[i] as number) <= (hashes[at] as number)) at = i;
      kept.push(hashes[at] as number);
    } else if ((hashes[end] as number) <= (hashes[at] as number)) {
      at = end;
      kept.push(hashes[at] as number);
    }
  }
  return kept;
}

/** An item shorter than that says too little to be told apart from what everybody writes. */
const leastFingerprints = 3;

export interface ItemPrints {
  readonly itemId: string;
  readonly prints: readonly number[];
}

/** Fingerprints of every item that is long enough. Pure. */
export const itemPrints = (report: CheckedReport): ItemPrints[] =>
  textsOf(report).flatMap(({ itemId, text }) => {
    const prints = itemId === null ? [] : fingerprintsOf(text);
    return itemId !== null && prints.length >= leastFingerprints ? [{ itemId, prints }] : [];
  });

/** A submitted report that shares fingerprints with the one that is looked at. */
export interface SharedPrints {
  readonly year: number;
  readonly unit: string | null;
  readonly ownUnit: boolean;
  readonly prints: readonly number[];
}

/** For each item the report it shares most with, of the own unit and of others. Pure. */
export function copiesIn(items: readonly ItemPrints[], shared: readonly SharedPrints[]): CopiedItem[] {
  const sets = shared.map((one) => ({ ...one, set: new Set(one.prints) }));
  return items.flatMap(({ itemId, prints }) =>
    [true, false].flatMap((own) => {
      let best: CopiedItem | null = null;
      for (const { year, unit, ownUnit, set } of sets) {
        if (ownUnit !== own) continue;
        const share = (100 * prints.filter((print) => set.has(print)).length) / prints.length;
        if (share > (best?.share ?? 0)) best = { itemId, share, year, unit, ownUnit };
      }
      return best ? [best] : [];
    }),
  );
}
