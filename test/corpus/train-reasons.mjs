/**
 * Learns from the open reports which stretches of a shortcoming tell what is lacking, which tell why and which what will be done, and writes
 * `server/modules/importing/reasons/learned.ts`. `--held-out` tells instead how well each hand is read by what is learned from the others,
 * `--check` whether what is written there was learned from the labels as they are now.
 */
import { writeFileSync } from 'node:fs';
import { atomsOf } from '../../dist/server/modules/importing/reasons/atoms.js';
import { bestPath, boundaries, boundaryOf, many, mayFollow, tags } from '../../dist/server/modules/importing/reasons/chain.js';
import { AtomFeatures } from '../../dist/server/modules/importing/reasons/features.js';
import { ofOne, ofSeveral } from '../../dist/server/modules/importing/reasons/learned.js';
import { scale } from '../../dist/server/modules/importing/reasons/tags.js';
import { isLearned, openReports } from './labels.mjs';
import { model } from './reason-field.mjs';
import { chunksOf, framed } from './reason-texts.mjs';

const [BEGIN, FAULT, CAUSE, MORE] = tags.map((_, t) => t);

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

/** The likeliest tags of an example. */
function read({ known, weights, following }, { looks, after }) {
  const own = new Float64Array(looks.length * many);
  for (const [i, names] of looks.entries())
    for (const name of names) {
      const place = known.get(name);
      if (place !== undefined) for (let t = 0; t < many; t += 1) own[i * many + t] += weights[place * many + t];
    }
  return bestPath(own, after, following);
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
