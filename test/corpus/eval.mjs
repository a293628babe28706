/**
 * How well reports are read: precision, recall and F1 per kind over the labelled reports beside this file. Exits 1 below `thresholds.json`.
 * `-- --explain` lists every miss; sealed reports, where there are any, give their totals only.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import traditionalPairs from 'opencc-js/dict/TSCharacters';
import { readReport } from '../../dist/server/modules/importing/import-report.js';

const explaining = process.argv.includes('--explain');
const thresholds = JSON.parse(readFileSync(new URL('./thresholds.json', import.meta.url), 'utf8'));
const simplified = new Map(traditionalPairs.split('|').map((pair) => pair.split(' ')));
/** Units are said in simplified characters. */
const unitOf = (unit) => essence([...unit].map((c) => simplified.get(c) ?? c).join(''));
const essence = (text) =>
  (Array.isArray(text) ? text.join('') : (text ?? ''))
    .normalize('NFKC')
    // Pinyin that a converter left in brackets is no part of what was meant.
    .replace(/[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/gu, '')
    .replace(/[\s\p{P}\p{Cf}]/gu, '');
const flat = (figures) => figures.flatMap((figure) => [figure, ...flat(figure.parts)]);

/** Share of common character pairs (Dice). */
function likeness(one, other) {
  if (one === other) return 1;
  const pairs = (text) => {
    const found = new Map();
    for (let i = 0; i < text.length - 1; i += 1) found.set(text.slice(i, i + 2), (found.get(text.slice(i, i + 2)) ?? 0) + 1);
    return found;
  };
  const [mine, theirs] = [pairs(one), pairs(other)];
  let common = 0;
  for (const [pair, count] of mine) common += Math.min(count, theirs.get(pair) ?? 0);
  const all = Math.max(0, one.length - 1) + Math.max(0, other.length - 1);
  return all === 0 ? 0 : (2 * common) / all;
}

/** The text without spaces and invisible characters, in which labels are found, with the places of its characters. */
function compacted(text) {
  const places = [];
  let compact = '';
  for (let i = 0; i < text.length; i += 1) {
    if (/[\s\p{Cf}]/u.test(text[i])) continue;
    compact += text[i];
    places.push(i);
  }
  const at = (place) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle] < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { compact, spanOf: ({ start, end }) => [at(start), at(end)] };
}

const close = (text) => compacted(text ?? '').compact;
const overlap = (one, other) => Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
const sameSpan = (one, other) => overlap(one, other) >= 0.7 * (Math.max(one[1], other[1]) - Math.min(one[0], other[0]));

class Score {
  sums = {};
  wrongParts = 0;
  parts = 0;
  notFigures = 0;
  wrongNotFigures = 0;
  uncovered = 0;

  add(kind, hit, expected, found) {
    this.sums[kind] ??= { hit: 0, expected: 0, found: 0 };
    this.sums[kind].hit += hit;
    this.sums[kind].expected += expected;
    this.sums[kind].found += found;
  }

  /** Each label is met at most once. */
  match(kind, expected, found, fits, show, say) {
    const left = [...found];
    const missed = expected.filter((one) => {
      const at = left.findIndex((other) => fits(one, other));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    this.add(kind, expected.length - missed.length, expected.length, found.length);
    if (missed.length + left.length > 0)
      say(`${kind}: missed ${JSON.stringify(missed.map(show))}, extra ${JSON.stringify(left.map(show))}`);
  }

  report(label, text, say) {
    const read = readReport(text);
    const { compact, spanOf } = compacted(text);
    let from = 0;
    /** Labels quote beginning and end; a heading stands before both. */
    const labelled = (list) => {
      from = 0;
      return list.map((item) => {
        const heading = close(item.heading);
        // The heading nearest to its text: its words may stand further up too.
        const told = item.from ? compact.indexOf(close(item.from), from) : -1;
        const nearest = heading && told > 0 ? compact.lastIndexOf(heading, told) : -1;
        const begin = nearest >= from ? nearest : compact.indexOf(heading || close(item.from), from);
        const first = item.from ? compact.indexOf(close(item.from), Math.max(begin, 0)) : begin;
        const end = item.to ? compact.indexOf(close(item.to), Math.max(first, 0)) + close(item.to).length : begin + heading.length;
        from = Math.max(begin, from);
        return { ...item, span: [begin, end], body: item.from ? compact.slice(first, end) : '' };
      });
    };
    const placed = (list) => list.map((item) => ({ ...item, span: spanOf(item.source) }));
    const named = (item) => `${item.heading ?? ''}|${(item.from ?? item.narrative ?? item.text ?? '').slice(0, 14)}`;
    const sameHeading = (one, other) => essence(one.heading) === essence(other.heading);
    this.match(
      'activities',
      labelled(label.activities),
      placed(read.activities),
      (e, f) => sameSpan(e.span, f.span) && sameHeading(e, f),
      named,
      say,
    );
    this.match(
      'responsibilities',
      labelled(label.responsibilities),
      placed(read.responsibilities),
      (e, f) => sameSpan(e.span, f.span),
      named,
      say,
    );
    const promised = (e, f) => sameHeading(e, f) && likeness(essence(e.body), essence(f.text)) >= 0.85;
    const commitments = labelled(label.commitments);
    this.match('commitments', commitments, read.commitments, promised, named, say);
    for (const expected of commitments) {
      const found = read.commitments.find((other) => promised(expected, other));
      for (const field of found ? ['owner', 'dueOn'] : []) {
        const same = essence(expected[field]) === essence(found[field]) && (expected[field] === null) === (found[field] === null);
        this.add(field, Number(same), 1, 1);
        if (!same) say(`${field} of ${named(expected)}: ${found[field]} for ${expected[field]}`);
      }
    }
    const sameFault = (e, f) => likeness(essence(e.text), essence(f.text)) >= 0.85;
    this.match('shortcomings', label.shortcomings, read.shortcomings, sameFault, (s) => essence(s.text).slice(0, 30), say);
    this.match(
      'causes',
      label.shortcomings.flatMap((s) => s.causes.map((cause) => ({ of: essence(s.text), cause: essence(cause) }))),
      read.shortcomings.flatMap((s) => s.causes.map((cause) => ({ of: essence(s.text), cause: essence(cause.text) }))),
      (e, f) => likeness(e.cause, f.cause) >= 0.85 && likeness(e.of, f.of) >= 0.6,
      ({ of, cause }) => `${of.slice(0, 8)} <- ${cause.slice(0, 24)}`,
      say,
    );
    // Some hands labelled everything but figures.
    if (label.figures) this.figures(label, read, compact, spanOf, say);
    for (const [part, presence] of Object.entries(label.parts)) {
      this.parts += 1;
      const found = read.parts.find((one) => one.part === part)?.presence;
      if (found === presence) continue;
      this.wrongParts += 1;
      say(`${part} is ${found}, expected ${presence}`);
    }
    this.uncovered += read.coverage.total - read.coverage.covered;
  }

  figures(label, read, compact, spanOf, say) {
    const found = [read.responsibilities, read.activities, read.commitments]
      .flat()
      .flatMap((item) => flat(item.figures))
      .map((figure) => ({ ...figure, span: spanOf(figure.source) }))
      .sort((a, b) => a.span[0] - b.span[0]);
    let from = 0;
    const expected = label.figures.map((figure) => {
      const [lead, whole] = [close(figure.before), close(`${figure.before ?? ''}${figure.text}`)];
      const next = compact.indexOf(whole, from);
      const at = next === -1 ? compact.indexOf(whole) : next;
      from = Math.max(from, at);
      return { ...figure, span: [at + lead.length, at + whole.length] };
    });
    const sameUnit = (one, other) =>
      unitOf(one.unit) === unitOf(other.unit) && /%/.test(one.unit.normalize('NFKC')) === /%/.test(other.unit);
    const fits = (e, f) =>
      overlap(e.span, f.span) > 0 && Number(e.value) === Number(f.value) && sameUnit(e, f) && e.approximation === f.approximation;
    const show = (figure) =>
      `${compact.slice(figure.span[0] - 6, figure.span[1] + 4)} [${figure.value}${figure.unit} ${figure.approximation}]`;
    this.match('figures', expected, found, fits, show, say);
    for (const quote of label.notFigures) {
      this.notFigures += 1;
      const wanted = close(quote);
      for (let at = compact.indexOf(wanted); at >= 0; at = compact.indexOf(wanted, at + 1)) {
        if (!found.some(({ span }) => span[0] >= at && span[1] <= at + wanted.length)) continue;
        this.wrongNotFigures += 1;
        say(`read as a figure: ${quote}`);
        break;
      }
    }
  }

  /** Prints the totals; false when one is below what is asked. */
  print(name) {
    let enough = this.uncovered === 0 && this.wrongNotFigures <= 0.01 * this.notFigures;
    console.log(name);
    for (const [kind, { hit, expected, found }] of Object.entries(this.sums)) {
      const [precision, recall] = [found === 0 ? 1 : hit / found, expected === 0 ? 1 : hit / expected];
      const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
      const least = thresholds[kind] ?? 0;
      if (f1 < least) enough = false;
      const numbers = [precision, recall, f1].map((n) => n.toFixed(3));
      console.log(
        `  ${kind.padEnd(18)} precision ${numbers[0]}  recall ${numbers[1]}  F1 ${numbers[2]}  at least ${least}  (${expected} labels)`,
      );
    }
    console.log(
      `  read as figures though none: ${this.wrongNotFigures} of ${this.notFigures}; parts wrong: ${this.wrongParts} of ${this.parts}`,
    );
    console.log(`  characters without a place: ${this.uncovered}`);
    return enough;
  }
}

for (const name of ['open', 'fresh', 'sealed']) {
  const folder = new URL(`./${name}/`, import.meta.url);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  if (files.length === 0) continue;
  const score = new Score();
  for (const file of files.sort()) {
    const label = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const text = readFileSync(new URL(file.replace('.json', '.txt'), folder), 'utf8');
    score.report(label, text, (message) => explaining && name !== 'sealed' && console.log(`${file}: ${message}`));
  }
  const enough = score.print(`${name}: ${files.length} reports`);
  // The sealed ones tell how well the rules generalise; what is asked of the open ones is asked here by the reader.
  if (name === 'open' && !enough) process.exitCode = 1;
}
