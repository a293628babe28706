/**
 * Learns from the open reports which stretches of a shortcoming tell what is lacking, which tell why and which what will be done, and writes
 * `server/modules/importing/reasons/learned.ts`. `-- --held-out` tells instead how well each hand is read by what is learned from the others,
 * `-- --check` whether what is written there was learned from the labels as they are now.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { atomsOf } from '../../dist/server/modules/importing/reasons/atoms.js';
import { AtomFeatures } from '../../dist/server/modules/importing/reasons/features.js';
import { ofOne, ofSeveral } from '../../dist/server/modules/importing/reasons/learned.js';
import { boundaries, boundaryOf, mayFollow, scale, tags } from '../../dist/server/modules/importing/reasons/tags.js';
import { close, isLearned, openReports, placed, seeds, shuffled } from './labels.mjs';

const [features, rounds, rate] = [6000, 10, 0.1];
/** How often each way to announce a cause is filled. */
const fillings = 8;
const many = tags.length;
const [BEGIN, FAULT, CAUSE, MORE, NONE, PLAN] = tags.map((_, t) => t);

/** Where the labels of a report stand in its compacted text. */
function labelled(label, compact) {
  const find = (quote, from) => {
    const next = compact.indexOf(quote, Math.max(0, from));
    return next >= 0 ? next : compact.indexOf(quote);
  };
  let cursor = 0;
  const faults = label.shortcomings.map(({ text, causes }) => {
    const runs = [text].flat().flatMap((told) => {
      const start = find(close(told), cursor);
      if (start < 0) return [];
      cursor = start + close(told).length;
      return [{ start, end: cursor }];
    });
    const [first] = runs;
    const reasons = causes.flat().flatMap((told) => {
      const start = find(close(told), (first?.start ?? 0) - close(told).length - 40);
      return start < 0 ? [] : [{ start, end: start + close(told).length }];
    });
    return { runs, reasons };
  });
  let from = 0;
  const plans = label.commitments.flatMap((item) => {
    const start = item.to ? compact.indexOf(close(item.from), from) : -1;
    if (start < 0) return [];
    from = start;
    return [{ start, end: compact.indexOf(close(item.to), start) + close(item.to).length }];
  });
  return { faults, plans };
}

/** Each shortcoming of a report as the reader cuts it out, with what every character of it tells. */
function chunksOf({ label, text, hand, file }) {
  const { source, lines, compact, placeOf } = placed(text);
  const { faults, plans } = labelled(label, compact);
  const told = new Int8Array(compact.length).fill(NONE);
  for (const { start, end } of plans) told.fill(PLAN, start, end);
  for (const { runs } of faults)
    for (const [r, { start, end }] of runs.entries()) {
      told.fill(FAULT, start, end);
      if (r === 0) told[start] = BEGIN;
    }
  const times = new Map();
  for (const { reasons } of faults)
    for (const { start, end } of reasons) {
      told.fill(MORE, start, end);
      told[start] = CAUSE;
      times.set(start, (times.get(start) ?? 0) + 1);
    }
  const { norm } = source;
  const back = new Int32Array(compact.length + 1).fill(-1);
  for (let at = 0; at < norm.length; at += 1) if (back[placeOf(at)] < 0 && !/\s/.test(norm[at])) back[placeOf(at)] = at;
  // White space inside a stretch belongs to it.
  const tagOf = new Int8Array(norm.length);
  for (let at = 0; at < norm.length; at += 1) {
    const own = told[placeOf(at)] ?? NONE;
    const before = at > 0 ? tagOf[at - 1] : NONE;
    const goesOn = before === own || (before === CAUSE && own === MORE) || (before === BEGIN && own === FAULT);
    tagOf[at] = !/\s/.test(norm[at]) ? own : goesOn ? own : NONE;
  }
  /** Causes of several shortcomings stand elsewhere. */
  const own = ({ reasons }) => reasons.filter(({ start }) => times.get(start) === 1);
  const begins = faults.map((fault) => {
    const [first] = fault.runs;
    if (!first) return null;
    let start = back[first.start];
    for (const reason of own(fault)) {
      // 由于A，B: the sentence begins before its cause.
      let at = back[reason.start];
      if (at >= start || start - at >= 160) continue;
      const from = at;
      while (
        at > 0 &&
        !/[。；\n]/.test(norm[at - 1]) &&
        from - at < 30 &&
        !/(?:[一二三四五六七八九十]是|[）、.．])$/.test(norm.slice(0, at))
      )
        at -= 1;
      start = Math.min(start, at);
    }
    return start;
  });
  const chunkOf = (start, end) => ({ file, hand, text: norm.slice(start, end), told: tagOf.slice(start, end) });
  /** With what only says where: 在普法方面，…; a heading （一）普法方面 above the line. */
  const beginOf = (start) => {
    const i = lines.findIndex((line) => line.start <= start && start < line.end);
    if (i < 0) return start;
    const untold = (from) => tagOf.subarray(from, start).every((tag) => tag === NONE);
    const contentOf = ({ start: from, marker }) => from + (marker?.length ?? 0);
    const [line, above] = [lines[i], lines[i - 1]];
    const numbered = above?.marker && above.marker.kind !== 'chinese' && above.end - above.start <= 36;
    if (!line.marker && numbered && untold(above.start)) return contentOf(above);
    const from = contentOf(line);
    return from < start && start - from <= 30 && !/[。；：]/.test(norm.slice(from, start)) && untold(from) ? from : start;
  };
  const chunks = faults.flatMap((fault, i) => {
    const start = begins[i];
    if (start === null) return [];
    const next = Math.min(norm.length, ...begins.filter((other) => other !== null && other > start));
    let last = start;
    for (const piece of [...fault.runs, ...own(fault)])
      if (back[piece.start] < next) last = Math.max(last, Math.min(back[piece.end - 1] + 1, next));
    let end = next;
    if (next < norm.length) while (end > last && !/[。；：\n]/.test(norm[end - 1])) end -= 1;
    const line = norm.indexOf('\n', last);
    end = Math.max(last, Math.min(end, line < 0 ? norm.length : line));
    const heading = /\n\s*(?:[一二三四五六七八九]、|（[一二三四五六七八九]）)/.exec(norm.slice(start, end));
    if (heading) end = start + heading.index;
    return [chunkOf(beginOf(start), end)];
  });
  // Running text: paragraphs as they stand, of one shortcoming too, and the shortcomings of the report one behind the other.
  const running = lines
    .map(({ start, end }) => chunkOf(start, end))
    .filter(({ told: own }) => own.includes(BEGIN) || own.includes(CAUSE))
    .concat(chunks.filter(({ text: said }) => !said.includes('\n')));
  const short = chunks.flatMap(shortened);
  for (const several of [chunks, short.filter((one) => one.text.length < 22)]) if (several.length > 1) running.push(joined(several));

  chunks.push(...short.filter((one) => one.text.length < 22));
  return { chunks, running };
}

/**
 * A shortcoming that is told at length, told in few words: its first clause, alone and with its first cause as that is announced. Clerks write both.
 */
function shortened({ text, told, ...chunk }) {
  const end = text.search(/[，。；：]/);
  if (end < 4 || end > 20 || !told.subarray(0, end).every((tag) => tag === BEGIN || tag === FAULT)) return [];
  const told1 = [...told.subarray(0, end)];
  const alone = { ...chunk, text: `${text.slice(0, end)}。`, told: Int8Array.from([...told1, NONE]) };
  const cause = told.indexOf(CAUSE);
  if (cause < 0) return [alone];
  let [from, to] = [cause, cause + 1];
  while (from > end && told[from - 1] === NONE && !/[，。；：\n]/.test(text[from - 1])) from -= 1;
  while (to < told.length && (told[to] === MORE || (told[to] === NONE && !/[，。；：\n]/.test(text[to])))) to += 1;
  if (to - from > 50 || (from === cause && to < told.length && told[to - 1] === MORE && text[from - 1] === '，')) return [alone];
  return [
    alone,
    {
      ...chunk,
      text: `${text.slice(0, end)}，${text.slice(from, to)}。`,
      told: Int8Array.from([...told1, NONE, ...told.subarray(from, to), NONE]),
    },
  ];
}

/** Shortcomings told one behind the other, without numbers. */
function joined(chunks) {
  const said = chunks.map(({ text }) => text.replace(/[\s，。；：]+$/, ''));
  const stops = said.map((_, i) => (i === said.length - 1 || chunks.length % 3 > 0 ? '。' : '；'));
  return {
    ...chunks[0],
    text: said.map((text, i) => `${text}${stops[i]}`).join(''),
    told: Int8Array.from(said.flatMap((text, i) => [...chunks[i].told.subarray(0, text.length), NONE])),
  };
}

/** A chunk as a row of atoms with the tag each has, what it looks like, and what stands before it. */
function exampleOf(chunk) {
  const atoms = atomsOf(chunk.text);
  const looks = atoms.map(() => new Set());
  new AtomFeatures(chunk.text, atoms).each(
    (i) =>
      (...parts) =>
        looks[i].add(parts.join('|')),
  );
  const right = [];
  for (const [i, { start, end }] of atoms.entries()) {
    const counts = new Float64Array(many);
    for (let at = start; at < end; at += 1)
      counts[chunk.told[at] === CAUSE ? MORE : chunk.told[at] === BEGIN ? FAULT : chunk.told[at]] += 1;
    const begins = (tag) => chunk.told.subarray(start, end).includes(tag);
    const most = counts.indexOf(Math.max(...counts));
    const cause = most === MORE && (begins(CAUSE) || i === 0 || !mayFollow(MORE, right[i - 1]));
    right.push(cause ? CAUSE : most === FAULT && begins(BEGIN) ? BEGIN : most);
  }
  return { ...chunk, atoms, looks, right, after: atoms.map((_, i) => boundaryOf(chunk.text, atoms, i)) };
}

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
function model(examples) {
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

/** The likeliest tags of an example. */
function read({ known, weights, following }, { looks, after }) {
  const count = looks.length;
  const best = new Float64Array(count * many).fill(Number.NEGATIVE_INFINITY);
  const from = new Int8Array(count * many);
  for (let i = 0; i < count; i += 1) {
    const own = new Float64Array(many);
    for (const name of looks[i]) {
      const place = known.get(name);
      if (place !== undefined) for (let t = 0; t < many; t += 1) own[t] += weights[place * many + t];
    }
    for (let t = 0; t < many; t += 1) {
      if (i === 0) best[t] = t === MORE ? Number.NEGATIVE_INFINITY : own[t];
      else
        for (let p = 0; p < many; p += 1) {
          const sum = best[(i - 1) * many + p] + following[(after[i] * many + p) * many + t] + own[t];
          if (!mayFollow(t, p) || sum <= best[i * many + t]) continue;
          best[i * many + t] = sum;
          from[i * many + t] = p;
        }
    }
  }
  let last = best.subarray((count - 1) * many).indexOf(Math.max(...best.subarray((count - 1) * many)));
  const told = new Array(count);
  for (let i = count - 1; i >= 0; i -= 1) {
    told[i] = last;
    last = from[i * many + last];
  }
  return told;
}

const bare = (text) => text.normalize('NFKC').replace(/[\s\p{P}\p{Cf}]/gu, '');

/** The shortcomings and the causes of an example, by the tags of its atoms. */
function toldBy({ text, atoms }, told) {
  const faults = [];
  const causes = [];
  for (const [i, { start, end }] of atoms.entries()) {
    const said = text.slice(start, end);
    if (told[i] === BEGIN || (told[i] === FAULT && faults.length === 0)) faults.push(said);
    else if (told[i] === FAULT) faults[faults.length - 1] += said;
    else if (told[i] === CAUSE) causes.push(said);
    else if (told[i] === MORE && causes.length > 0) causes[causes.length - 1] += said;
  }
  return { faults: faults.map(bare), causes: causes.map(bare) };
}

/** How many shortcomings and causes of each hand are read as they are labelled by what is learned from the others. */
function heldOut(about, examples) {
  const hands = [...new Set(examples.map(({ hand }) => hand))];
  const folds = 6;
  const sums = { faults: { hit: 0, found: 0, expected: 0 }, causes: { hit: 0, found: 0, expected: 0 } };
  for (let fold = 0; fold < folds; fold += 1) {
    const isHeld = ({ hand }) => hands.indexOf(hand) % folds === fold;
    const learnedFrom = model(examples.filter((example) => !isHeld(example)));
    for (const example of examples.filter(isHeld)) {
      const [labels, found] = [toldBy(example, example.right), toldBy(example, read(learnedFrom, example))];
      for (const [kind, sum] of Object.entries(sums)) {
        const left = [...found[kind]];
        for (const one of labels[kind]) {
          const at = left.indexOf(one);
          if (at >= 0) sum.hit += left.splice(at, 1).length;
        }
        sum.found += found[kind].length;
        sum.expected += labels[kind].length;
      }
    }
  }
  for (const [kind, { hit, found, expected }] of Object.entries(sums))
    console.log(`${about}: ${hit} of ${expected} ${kind} letter for letter, ${found} found`);
}

/** Every way a cause is announced (`frames.txt`), with short faults and causes of the reports in its places. */
function framed(chunks) {
  const words = (tag, more, most) =>
    chunks.flatMap(({ text, told: own, hand }) => {
      const from = own.indexOf(tag);
      let to = from + 1;
      while (to < own.length && own[to] === more) to += 1;
      const said = text.slice(from, to);
      const [short] = said.split(/[，。；：]/);
      return from >= 0 && short.length >= 4 && short.length <= most && (tag === BEGIN || short === said) ? [{ said: short, hand }] : [];
    });
  const [faults, causes] = [words(BEGIN, FAULT, 14), words(CAUSE, MORE, 16)];
  const lines = readFileSync(new URL('./frames.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line, i) =>
    Array.from({ length: fillings }, (_, k) => {
      const at = i * fillings + k;
      const fault = faults[(at * 13) % faults.length];
      const places = { F: fault.said, A: causes[(at * 29) % causes.length].said, B: causes[(at * 29 + 7) % causes.length].said };
      let text = '';
      const own = [];
      for (const part of line.split(/(\{[FAB]\})/)) {
        const place = /^\{(.)\}$/.exec(part)?.[1];
        const said = place ? places[place] : part;
        const [first, rest] = place === 'F' ? [BEGIN, FAULT] : place ? [CAUSE, MORE] : [NONE, NONE];
        for (let c = 0; c < said.length; c += 1) own.push(c === 0 ? first : rest);
        text += said;
      }
      return { file: 'frames.txt', hand: fault.hand, text, told: Int8Array.from(own) };
    }),
  );
}

const told = openReports().map(chunksOf);
const examples = {
  one: [...told.flatMap(({ chunks }) => chunks), ...framed(told.flatMap(({ chunks }) => chunks))].map(exampleOf),
  several: told.flatMap(({ running }) => running).map(exampleOf),
};
if (process.argv.includes('--held-out')) for (const about of ['one', 'several']) heldOut(about, examples[about]);
else {
  const rows = { one: rowsOf(model(examples.one)), several: rowsOf(model(examples.several)) };
  if (process.argv.includes('--check')) {
    if (isLearned(rows.one, ofOne) && isLearned(rows.several, ofSeveral)) process.exit(0);
    console.error('Labels changed since it was learned where shortcomings tell why. Run: npm run train:import');
    process.exit(1);
  }
  const head = `/**
 * What clauses and the words around them say of the part a stretch of a text about one shortcoming, or about several, plays; written by
 * \`npm run train:import\` from the open reports of \`test/corpus\`, not edited by hand. A row is a feature and its weights (times ${scale}) for
 * ${tags.join(', ')}; the first rows tell which tag follows which.
 */`;
  const table = (name, all) => `export const ${name} = \`\n${all.join('\n')}\n\`;\n`;
  writeFileSync(
    new URL('../../server/modules/importing/reasons/learned.ts', import.meta.url),
    `${head}\n${table('ofOne', rows.one)}\n${table('ofSeveral', rows.several)}`,
  );
  console.log(
    `${examples.one.length} shortcomings, ${examples.several.length} running texts, ${rows.one.length + rows.several.length} rows`,
  );
}

/** Which tag follows which, then what each feature says. */
function rowsOf({ known, weights, following }) {
  const whole = (numbers) => [...numbers].map((number) => String(Math.round(number * scale) || 0)).join('\t');
  return [
    ...Array.from({ length: boundaries * many }, (_, row) => {
      const [b, p] = [Math.floor(row / many), row % many];
      return `${b}:${tags[p]}\t${whole(following.subarray(row * many, (row + 1) * many))}`;
    }),
    ...[...known].map(([name, place]) => `${name}\t${whole(weights.subarray(place * many, (place + 1) * many))}`),
  ];
}
