/**
 * Average linkage: the two clusters whose members are on average likest become one, until no average reaches `from`. Ties go to what stands
 * first, so that a sorted input gives the same clusters always. Time grows with the square of the number, times the merges.
 * @param likenesses symmetric, `likenesses[i][j]` of the i-th and j-th thing
 * @param apart pairs that must never share a cluster
 * @returns clusters of indices, each ascending, ordered by their first
 */
export function averageLinkage(
  likenesses: readonly (readonly number[])[],
  from: number,
  apart?: (i: number, j: number) => boolean,
): number[][] {
  const members: (number[] | null)[] = likenesses.map((_, i) => [i]);
  // Sums of likenesses between clusters; an average is a sum by the product of the sizes. Minus infinity keeps two apart for good.
  const sums = likenesses.map((row, i) => row.map((value, j) => (apart?.(i, j) ? Number.NEGATIVE_INFINITY : value)));
  for (;;) {
    let best = { i: -1, j: -1, average: from };
    for (const [i, mine] of members.entries()) {
      if (!mine) continue;
      for (let j = i + 1; j < members.length; j += 1) {
        const theirs = members[j];
        if (!theirs) continue;
        const average = (sums[i]?.[j] ?? 0) / (mine.length * theirs.length);
        if (average > best.average + 1e-12 || (best.i < 0 && average >= from)) best = { i, j, average };
      }
    }
    const { i, j } = best;
    const [mine, theirs, into, gone] = [members[i], members[j], sums[i], sums[j]];
    if (!mine || !theirs || !into || !gone) break;
    members[i] = [...mine, ...theirs];
    members[j] = null;
    for (const [k, row] of sums.entries()) {
      into[k] = (into[k] ?? 0) + (gone[k] ?? 0);
      row[i] = into[k] ?? 0;
    }
  }
  return members.filter((cluster) => cluster !== null).map((cluster) => cluster.sort((a, b) => a - b));
}
