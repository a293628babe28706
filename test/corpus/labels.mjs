/** The labelled reports as the trainers see them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { unwrapped } from '../../dist/server/modules/importing/lines.js';
import { sourceText } from '../../dist/server/modules/importing/source-text.js';

/** First numbers of the hands whose reports are open; see README.md. */
const handsBegin = [
  ...[1, 21, 36, 71, 81, 91, 101, 121, 131, 141, 151, 201, 211, 221, 231, 241, 251, 261, 271, 281, 291, 301, 311, 321],
  ...Array.from({ length: 24 }, (_, i) => 401 + 20 * i),
];

/** A quote without white space and invisible characters, as quotes are compared. */
export const close = (text) => (Array.isArray(text) ? text.join('') : (text ?? '')).replace(/[\s\p{Cf}]/gu, '');

/** The open reports, with the hand that wrote each. */
export function openReports() {
  const folder = new URL('./open/', import.meta.url);
  const labels = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return labels.sort().map((file) => {
    const label = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const text = readFileSync(new URL(file.replace('.json', '.txt'), folder), 'utf8');
    return { file, hand: handsBegin.findLastIndex((first) => Number.parseInt(file, 10) >= first), label, text };
  });
}

/** A report as the reader reads it, with the way from its places to those of its compacted text. */
export function placed(text) {
  const { source, lines } = unwrapped(sourceText(text));
  const counted = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) counted[at + 1] = counted[at] + (/[\s\p{Cf}]/u.test(text[at]) ? 0 : 1);
  return { source, lines, compact: close(text), placeOf: (at) => counted[source.origin[at]] };
}

/** Multinomial choices learned by AdaGrad come in the same order always. */
export function shuffled(length, seedOf) {
  const order = Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i -= 1) {
    const j = seedOf() % (i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** Numbers that look random and are always the same. */
export function seeds() {
  let seed = 1;
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed;
  };
}

const numbersOf = (row) => row.split('\t').slice(1).map(Number);

/** Whether a table is what was written; another machine may round the last digit otherwise. */
export function isLearned(rows, written) {
  const known = new Map(
    written
      .trim()
      .split('\n')
      .map((row) => [row.split('\t', 1)[0], numbersOf(row)]),
  );
  const far = rows.filter((row) => {
    const learned = known.get(row.split('\t', 1)[0]);
    return !numbersOf(row).every((number, i) => Math.abs(number - (learned?.[i] ?? Number.NaN)) <= 2);
  });
  return far.length <= rows.length / 100;
}
