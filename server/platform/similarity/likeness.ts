/** Words that stand in nearly every shortcoming and so say nothing of what it is about. */
const boilerplate =
  /还需要?|有待|进一步|不够|存在|方面|问题|工作|仍然?|较为|比较|一些|部分|个别|相对|需要?|不足|薄弱|加强|提升|提高|完善|深入|情况|法治建设|法治政府|依法行政/g;

/** Characters that carry a text's meaning: letters and digits, full width folded to half. */
const meaningful = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Pairs of neighbouring characters; of a text of one character, that character. */
function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const characters = [...text];
  const pairs = characters.length < 2 ? characters : characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

/** What a text is compared by: without boilerplate, unless nothing else would be left. */
function features(text: string): Map<string, number> {
  const whole = meaningful(text);
  const core = whole.replace(boilerplate, ' ');
  const words = core.split(' ').filter((word) => word.length > 0);
  if (words.join('').length < 2) return bigrams(whole);
  const counts = new Map<string, number>();
  for (const word of words) for (const [pair, count] of bigrams(word)) counts.set(pair, (counts.get(pair) ?? 0) + count);
  return counts;
}

/** How alike two Chinese sentences are, from 0 (nothing in common) to 1 (the same): Dice's coefficient over pairs of characters. Pure and symmetric. */
export function likeness(a: string, b: string): number {
  const [one, other] = [features(a), features(b)];
  const size = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  let common = 0;
  for (const [pair, count] of one) common += Math.min(count, other.get(pair) ?? 0);
  const total = size(one) + size(other);
  return total === 0 ? 0 : (2 * common) / total;
}
