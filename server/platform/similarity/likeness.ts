import { aspects, objects, type Topic } from './topics.js';

/** What a sentence is about, what of it is lacking, and how it is worded. */
interface Features {
  readonly objects: ReadonlyMap<string, number>;
  readonly aspects: ReadonlyMap<string, number>;
  readonly pairs: ReadonlySet<string>;
}

const topicsOf = (text: string, topics: readonly Topic[]): Map<string, number> =>
  new Map(topics.filter(({ words }) => words.test(text)).map(({ name, weight }) => [name, weight]));

/** Words that stand in nearly every shortcoming and say nothing of what it is about. */
const boilerplate =
  /有待(?:进一步)?|进一步|(?:还|仍|尚)?(?:需要?|存在|有)|(?:较为|比较|相对|不够|不足|不高|不强|偏低|偏高|偏少)|一定|部分|个别|少数|问题|工作|方面|情况|加强|提升|提高|完善|深入|全面|我[局委镇乡区县]/g;

/** What is said of anything that is lacking: 管理不规范, 落实不到位 tell nothing of the thing. */
const predicates =
  /不(?:够)?(?:规范|到位|健全|完善|充分|及时|严格?|深|实|力|平衡|均衡|顺畅?|畅|广|足|强|高|多|统一|细致|彻底|清)|参差不齐|管理|程序|巡查|监管|监督|执行|落实|建设|滞后|薄弱|欠缺|缺乏|短板|差距|难以?|反弹|水平|能力|质量|力度|责任/g;

/** Pairs of neighbouring characters without boilerplate, figures and marks. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const word of text
    .replace(predicates, ' ')
    .replace(boilerplate, ' ')
    .split(/[\s\p{P}\d]+/u)) {
    for (let i = 0; i + 1 < word.length; i += 1) pairs.add(word.slice(i, i + 2));
  }
  return pairs;
}

/** A report's sentences are compared many times over. */
const remembered = new Map<string, Features>();

function featuresOf(text: string): Features {
  const known = remembered.get(text);
  if (known) return known;
  const plain = text.normalize('NFKC');
  const features = { objects: topicsOf(plain, objects), aspects: topicsOf(plain, aspects), pairs: pairsOf(plain) };
  if (remembered.size >= 5000) remembered.clear();
  remembered.set(text, features);
  return features;
}

/** Share of the smaller side that both have, by weight. */
function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const sum = (map: ReadonlyMap<string, number>) => [...map.values()].reduce((total, weight) => total + weight, 0);
  let common = 0;
  for (const [name, weight] of a) if (b.has(name)) common += weight;
  const [one, other] = [sum(a), sum(b)];
  if (one === 0 || other === 0) return 0;
  // Between a part and its whole (smaller side) and two of a kind (both sides).
  return 0.5 * (common / Math.min(one, other)) + 0.5 * ((2 * common) / (one + other));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** Whether they share a thing that few sentences speak of. */
const sharesRare = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  [...a].some(([name, weight]) => weight >= 1 && b.has(name));

/**
 * How alike two Chinese sentences about something lacking are: from 0 (nothing in common) to 1 (the same). They are alike when they speak of the
 * same thing and miss the same of it, or when they are worded alike. Symmetric. Pure.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [one, other] = [featuresOf(a), featuresOf(b)];
  const worded = dice(one.pairs, other.pairs);
  // Without a known thing on one side only the words tell.
  if (one.objects.size === 0 || other.objects.size === 0) return worded;
  const about = overlap(one.objects, other.objects);
  const open = one.aspects.size === 0 || other.aspects.size === 0;
  const lacking = open ? Math.max(0.4, worded) : overlap(one.aspects, other.aspects);
  // A thing that few speak of is reason enough to ask; of one that all speak of it must also be the same that is lacking.
  const base = sharesRare(one.objects, other.objects) ? 0.5 : 0.2;
  return Math.min(1, about * (base + (0.9 - base) * lacking) + 0.35 * worded);
}

/** From where on an earlier shortcoming is proposed as the same. */
export const proposeFrom = 0.45;
