/**
 * Learns what the sentences of a report do from the open reports beside this file, and writes `server/modules/importing/roles/learned.ts`.
 * `--held-out` tells instead how well each hand's sentences are known to what is learned from the others, `--check` whether what is written
 * there was learned from the labels as they are now.
 */
import { writeFileSync } from 'node:fs';
import { featuresOf } from '../../dist/server/modules/importing/roles/features.js';
import { learned } from '../../dist/server/modules/importing/roles/learned.js';
import { boundaries, roles, scale } from '../../dist/server/modules/importing/roles/roles.js';
import { sentencesOf } from '../../dist/server/modules/importing/roles/sentences.js';
import { close, isLearned, openReports, placed, seeds, shuffled } from './labels.mjs';

const [features, rounds] = [6000, 10];
/** Sentences of a report, each with the role its labels give most of it. */
function sentencesIn(label, text) {
  const { source, lines, compact, placeOf } = placed(text);
  const role = new Array(compact.length).fill('NONE');
  const mark = (quote, name) => {
    const at = compact.indexOf(quote);
    if (at >= 0 && quote !== '') role.fill(name, at, at + quote.length);
  };
  const items = (list, name) => {
    let from = 0;
    for (const item of list) {
      const begin = compact.indexOf(close(item.from), from);
      if (begin < 0 || !item.to) continue;
      role.fill(name, begin, compact.indexOf(close(item.to), begin) + close(item.to).length);
      from = begin;
    }
  };
  items(label.activities, 'MEASURE');
  items(label.responsibilities, 'DUTY');
  items(label.commitments, 'PLAN');
  for (const { text: told, causes } of label.shortcomings) {
    for (const run of [told].flat()) mark(close(run), 'FAULT');
    for (const run of causes.flat()) mark(close(run), 'CAUSE');
  }
  const all = sentencesOf(source, lines);
  return all.map((sentence, i) => {
    const counts = new Map();
    for (let k = placeOf(sentence.start); k < placeOf(sentence.end); k += 1) counts.set(role[k], (counts.get(role[k]) ?? 0) + 1);
    const [most = 'NONE'] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
    const said = source.norm.slice(sentence.start, sentence.end);
    return {
      said,
      role: roles.indexOf(most),
      after: sentence.after,
      features: [...new Set(featuresOf(said, sentence, i, all.length, label.year))],
    };
  });
}

/** Multinomial logistic regression by AdaGrad, always in the same order. `known` are the features that count. */
function learn(sentences, known) {
  const weights = new Map();
  const rowOf = (feature) => {
    if (known && !known.has(feature)) return null;
    const row = weights.get(feature) ?? { w: new Float64Array(roles.length), squares: new Float64Array(roles.length).fill(1e-8), count: 0 };
    weights.set(feature, row);
    row.count += 1;
    return row;
  };
  const examples = sentences.map(({ features: own, role }) => {
    const rows = own.map(rowOf).filter(Boolean);
    return { role, one: 1 / Math.sqrt(rows.length), rows };
  });
  const seed = seeds();
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled(examples.length, seed);
    for (const i of order) {
      const { role, one, rows } = examples[i];
      const likely = likelihoods(rows, one);
      for (let r = 0; r < roles.length; r += 1) {
        const slope = (likely[r] - (r === role ? 1 : 0)) * one;
        for (const row of rows) {
          row.squares[r] += slope * slope;
          row.w[r] -= (0.5 * slope) / Math.sqrt(row.squares[r]);
        }
      }
    }
  }
  return weights;
}

function likelihoods(rows, one) {
  const sums = roles.map((_, r) => one * rows.reduce((sum, row) => sum + row.w[r], 0));
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / all);
}

/** Weights of the features that tell most. */
function weightsFrom(reports) {
  const sentences = reports.flat();
  const reportsWith = new Map();
  for (const report of reports)
    for (const feature of new Set(report.flatMap((s) => s.features))) reportsWith.set(feature, (reportsWith.get(feature) ?? 0) + 1);
  const telling = [...learn(sentences)]
    .filter(([feature]) => (feature.length === 1 || reportsWith.get(feature) >= 3) && !/[`\\$\t]/.test(feature))
    .map(([feature, { w, count }]) => [feature, Math.max(...w.map(Math.abs)) * Math.sqrt(Math.min(count, 50))])
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, features);
  return learn(sentences, new Set(telling.map(([feature]) => feature)));
}

/** Which role follows which, then what each feature says. */
function tableOf(reports) {
  const weights = weightsFrom(reports);
  const next = boundaries.map(() => roles.map(() => roles.map(() => 20)));
  for (const report of reports)
    for (const [i, sentence] of report.entries())
      if (i > 0) next[boundaries.indexOf(sentence.after)][report[i - 1].role][sentence.role] += 1;
  const whole = (numbers) => [...numbers].map((number) => String(Math.round(number * scale) || 0)).join('\t');
  return [
    ...boundaries.flatMap((boundary, b) =>
      roles.map((role, r) => {
        const all = next[b][r].reduce((a, c) => a + c);
        return `${boundary}:${role}\t${whole(next[b][r].map((count) => Math.log(count / all)))}`;
      }),
    ),
    ...[...weights].sort(([one], [other]) => (one < other ? -1 : 1)).map(([feature, { w }]) => `${feature}\t${whole(w)}`),
  ];
}

/** What is learned from the other hands knows so many sentences of each hand, looked at alone. */
function heldOut(reports, hands) {
  const known = roles.map(() => [0, 0]);
  for (const hand of new Set(hands)) {
    const weights = weightsFrom(reports.filter((_, i) => hands[i] !== hand));
    for (const sentence of reports.filter((_, i) => hands[i] === hand).flat()) {
      const rows = sentence.features.map((feature) => weights.get(feature)).filter(Boolean);
      const likely = likelihoods(rows, 1 / Math.sqrt(rows.length));
      known[sentence.role][1] += 1;
      if (likely.indexOf(Math.max(...likely)) === sentence.role) known[sentence.role][0] += 1;
    }
  }
  for (const [r, [right, all]] of known.entries())
    console.log(`${roles[r].padEnd(8)} ${right} of ${all} sentences of a hand not learned from`);
}

const files = openReports();
const reports = files.map(({ label, text }) => sentencesIn(label, text));
if (process.argv.includes('--held-out')) {
  heldOut(
    reports,
    files.map(({ hand }) => hand),
  );
} else {
  const rows = tableOf(reports);
  if (process.argv.includes('--check')) {
    if (!isLearned(rows, learned)) {
      console.error('Labels changed since the roles of sentences were learned. Run: npm run train:import');
      process.exit(1);
    }
    process.exit(0);
  }
  const head = `/**
 * What characters say of the role of their sentence, written by \`npm run train:import\` from the open reports of \`test/corpus\`; not edited by hand.
 * A row is a feature and its weights (times ${scale}) for ${roles.join(', ')}; the first rows tell which role follows which.
 */`;
  writeFileSync(
    new URL('../../server/modules/importing/roles/learned.ts', import.meta.url),
    `${head}\nexport const learned = \`\n${rows.join('\n')}\n\`;\n`,
  );
  console.log(`${reports.length} reports, ${reports.flat().length} sentences, ${rows.length} rows`);
}
