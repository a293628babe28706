/** A conditional random field over atoms, as `train-reasons.mjs` learns it. */
import { boundaries, many, mayFollow, tags } from '../../dist/server/modules/importing/reasons/chain.js';
import { seeds, shuffled } from './labels.mjs';

const [features, rounds, rate] = [6000, 10, 0.1];
const MORE = tags.indexOf('MORE');

/** How likely every tag is in its place, and every tag behind another (forward and backward over the chain). */
function likelihoods(own, after, following) {
  const count = after.length;
  const power = new Float64Array(count * many);
  for (let i = 0; i < count; i += 1) {
    const most = Math.max(...own.subarray(i * many, (i + 1) * many));
    for (let t = 0; t < many; t += 1) power[i * many + t] = Math.exp(own[i * many + t] - most);
  }
  const next = (b, p, t) => (mayFollow(t, p) ? Math.exp(following[(b * many + p) * many + t]) : 0);
  const ahead = new Float64Array(count * many);
  const behind = new Float64Array(count * many).fill(1);
  const normalise = (all, i) => {
    let sum = 0;
    for (let t = 0; t < many; t += 1) sum += all[i * many + t];
    for (let t = 0; t < many; t += 1) all[i * many + t] /= sum;
  };
  for (let t = 0; t < many; t += 1) ahead[t] = t === MORE ? 0 : power[t];
  normalise(ahead, 0);
  for (let i = 1; i < count; i += 1) {
    for (let t = 0; t < many; t += 1) {
      let sum = 0;
      for (let p = 0; p < many; p += 1) sum += ahead[(i - 1) * many + p] * next(after[i], p, t);
      ahead[i * many + t] = sum * power[i * many + t];
    }
    normalise(ahead, i);
  }
  for (let i = count - 2; i >= 0; i -= 1) {
    for (let p = 0; p < many; p += 1) {
      let sum = 0;
      for (let t = 0; t < many; t += 1) sum += next(after[i + 1], p, t) * power[(i + 1) * many + t] * behind[(i + 1) * many + t];
      behind[i * many + p] = sum;
    }
    normalise(behind, i);
  }
  const one = Float64Array.from(ahead, (value, k) => value * behind[k]);
  for (let i = 0; i < count; i += 1) normalise(one, i);
  const pairOf = (i) => {
    const pair = new Float64Array(many * many);
    for (let p = 0; p < many; p += 1)
      for (let t = 0; t < many; t += 1)
        pair[p * many + t] = ahead[(i - 1) * many + p] * next(after[i], p, t) * power[i * many + t] * behind[i * many + t];
    const sum = pair.reduce((a, b) => a + b);
    return pair.map((value) => value / sum);
  };
  return { one, pairOf };
}

/** A conditional random field over atoms, by AdaGrad; the weights of the later rounds count together. */
function learn(examples, known) {
  const weights = new Float64Array(known.size * many);
  const squares = new Float64Array(weights.length).fill(1e-4);
  const following = new Float64Array(boundaries * many * many);
  const followingSquares = new Float64Array(following.length).fill(1e-4);
  const sums = [new Float64Array(weights.length), new Float64Array(following.length)];
  const rows = examples.map(({ looks }) =>
    looks.map((own) => Int32Array.from([...own].map((name) => known.get(name)).filter((place) => place !== undefined))),
  );
  const step = (all, all2, k, slope) => {
    all2[k] += slope * slope;
    all[k] -= (rate * slope) / Math.sqrt(all2[k]);
  };
  const seed = seeds();
  for (let round = 0; round < rounds; round += 1) {
    for (const e of shuffled(examples.length, seed)) {
      const { right, after } = examples[e];
      const own = new Float64Array(right.length * many);
      for (const [i, places] of rows[e].entries())
        for (const place of places) for (let t = 0; t < many; t += 1) own[i * many + t] += weights[place * many + t];
      const { one, pairOf } = likelihoods(own, after, following);
      for (const [i, places] of rows[e].entries()) {
        for (let t = 0; t < many; t += 1) {
          const slope = one[i * many + t] - (t === right[i] ? 1 : 0);
          if (Math.abs(slope) > 1e-3) for (const place of places) step(weights, squares, place * many + t, slope);
        }
        if (i === 0) continue;
        for (const [k, likely] of pairOf(i).entries()) {
          const slope = likely - (k === right[i - 1] * many + right[i] ? 1 : 0);
          if (Math.abs(slope) > 1e-3) step(following, followingSquares, after[i] * many * many + k, slope);
        }
      }
    }
    if (round * 2 < rounds) continue;
    for (const [s, all] of [weights, following].entries()) for (let k = 0; k < all.length; k += 1) sums[s][k] += all[k];
  }
  const counted = rounds - Math.ceil(rounds / 2);
  return { weights: sums[0].map((sum) => sum / counted), following: sums[1].map((sum) => sum / counted) };
}

/** The features that tell most, and what they tell. */
export function model(examples) {
  const chunksWith = new Map();
  for (const { looks } of examples)
    for (const name of new Set(looks.flatMap((own) => [...own]))) chunksWith.set(name, (chunksWith.get(name) ?? 0) + 1);
  const often = [...chunksWith].filter(([name, count]) => count >= 2 && !/[`\\$\t\n]/.test(name)).map(([name]) => name);
  const all = new Map(often.map((name, place) => [name, place]));
  const { weights } = learn(examples, all);
  const worth = (name) => {
    const place = all.get(name) * many;
    return Math.max(...weights.subarray(place, place + many).map(Math.abs)) * Math.sqrt(Math.min(chunksWith.get(name), 50));
  };
  const telling = often
    .map((name) => [name, worth(name)])
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, features)
    .map(([name]) => name)
    .sort();
  const known = new Map(telling.map((name, place) => [name, place]));
  return { known, ...learn(examples, known) };
}
