import type { Atom } from './atoms.js';

/** What an atom tells: what is lacking (a shortcoming begins, or goes on), why (a cause begins, or goes on), what will be done, or none of these. */
export const tags = ['BEGIN', 'FAULT', 'CAUSE', 'MORE', 'NONE', 'PLAN'] as const;
export type Tag = (typeof tags)[number];
export const many = tags.length;
const [cause, more] = [tags.indexOf('CAUSE'), tags.indexOf('MORE')];

/** What stands before an atom decides what its tag may follow. */
export const boundaries = 7;
export function boundaryOf(text: string, atoms: readonly Atom[], i: number): number {
  const before = atoms[i - 1];
  if (!before) return 0;
  if (before.kind !== 'mark') return before.kind === 'word' ? 5 : 6;
  const mark = text.charAt(before.start);
  return mark === '，' ? 2 : mark === '；' ? 3 : /[。！？\n]/.test(mark) ? 1 : 4;
}

/** A cause goes on only behind its beginning. */
export const mayFollow = (tag: number, before: number): boolean => tag !== more || before === cause || before === more;

/**
 * The likeliest row of tags (Viterbi): `own` holds what every atom says of each tag, six numbers an atom, `after` what stands before it, `following`
 * which tag follows which, by what stands between. Pure.
 */
export function bestPath(own: Float64Array, after: readonly number[], following: Float64Array): number[] {
  const best = new Float64Array(after.length * many).fill(Number.NEGATIVE_INFINITY);
  const from = new Int8Array(after.length * many);
  for (const [i, boundary] of after.entries())
    for (let t = 0; t < many; t += 1) {
      if (i === 0) {
        if (t !== more) best[t] = own[t] as number;
        continue;
      }
      for (let p = 0; p < many; p += 1) {
        if (!mayFollow(t, p)) continue;
        const sum = (best[(i - 1) * many + p] as number) + (following[(boundary * many + p) * many + t] as number);
        if (sum <= (best[i * many + t] as number)) continue;
        best[i * many + t] = sum;
        from[i * many + t] = p;
      }
      best[i * many + t] = (best[i * many + t] as number) + (own[i * many + t] as number);
    }
  const end = (after.length - 1) * many;
  let last = 0;
  for (let t = 1; t < many; t += 1) if ((best[end + t] as number) > (best[end + last] as number)) last = t;
  const path = new Array<number>(after.length);
  for (let i = after.length - 1; i >= 0; i -= 1) {
    path[i] = last;
    last = from[i * many + last] as number;
  }
  return path;
}
