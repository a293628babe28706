import type { SetAside } from './lines.js';
import type { Piece, SourceText } from './source-text.js';

export interface Covered {
  readonly residue: SetAside[];
  /** text that no rule understood: kept as other matters */
  readonly unread: Piece[];
  readonly coverage: { readonly total: number; readonly covered: number };
}

/** Marks and numbers of the structure alone: a lone 一、 or a closing 。 tells nothing. */
const structure = /^[\s\p{P}\p{S}一二三四五六七八九十百\d①-⒛是其第]*(?:(?:此外|另外|同时|其中|答|问)[\s\p{P}]*)?$/u;

/**
 * Sees that every character that is no white space has a place: in a node, in what was set aside, or among what no rule understood. Nothing is
 * lost by a rule that forgot something. Pure.
 */
export function coverageOf(source: SourceText, known: readonly Piece[], aside: readonly SetAside[]): Covered {
  const mark = new Uint8Array(source.norm.length);
  for (const { start, end } of [...known, ...aside]) mark.fill(1, start, end);
  const residue = [...aside];
  const unread: Piece[] = [];
  let total = 0;
  let i = 0;
  while (i < mark.length) {
    if (/\s/.test(source.norm.charAt(i))) {
      i += 1;
      continue;
    }
    if (mark[i]) {
      total += 1;
      i += 1;
      continue;
    }
    let end = i;
    let last = i;
    while (end < mark.length && !mark[end] && (source.norm.charAt(end) !== '\n' || mark[end + 1] === 0)) {
      if (!/\s/.test(source.norm.charAt(end))) {
        total += 1;
        last = end + 1;
      }
      end += 1;
    }
    const piece = { start: i, end: last };
    if (structure.test(source.norm.slice(i, last).slice(0, 40)) && last - i <= 40) residue.push({ ...piece, rule: 'marker' });
    else unread.push(piece);
    mark.fill(1, i, last);
    i = Math.max(end, i + 1);
  }
  let covered = 0;
  for (let k = 0; k < mark.length; k += 1) if (mark[k] && !/\s/.test(source.norm.charAt(k))) covered += 1;
  residue.sort((a, b) => a.start - b.start);
  return { residue, unread, coverage: { total, covered } };
}
