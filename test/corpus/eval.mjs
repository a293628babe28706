/**
 * How well reports are read: precision, recall and F1 per kind over the labelled reports beside this file. Exits 1 below `thresholds.json`.
 * Usage: npm run eval:import [-- --explain]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readReport } from '../../dist/server/modules/importing/import-report.js';

const explain = process.argv.includes('--explain');
const folder = new URL('./first/', import.meta.url);
const essence = (text) => text.replace(/[\s\p{P}]/gu, '');
const flat = (figures) => figures.flatMap((figure) => [figure, ...flat(figure.parts)]);
const written = ({ value, unit, approximation }) => `${value}${unit}${approximation === 'EXACT' ? '' : ` ${approximation}`}`;

/** Labels and what was read, as lists of comparable texts. */
function lists(label, read) {
  const figures = [read.responsibilities, read.activities, read.commitments]
    .flat()
    .flatMap((item) => flat(item.figures))
    .map(written);
  return {
    figures: [label.figures, figures],
    activities: [label.activities.map(essence), read.activities.map((a) => essence(a.heading))],
    responsibilities: [label.responsibilities.map(essence), read.responsibilities.map((r) => essence(r.narrative))],
    shortcomings: [label.shortcomings.map(([text]) => essence(text)), read.shortcomings.map((s) => essence(s.text))],
    causes: [
      label.shortcomings.flatMap(([text, causes]) => causes.map((c) => essence(`${text}<-${c}`))),
      read.shortcomings.flatMap((s) => s.causes.map((c) => essence(`${s.text}<-${c.text}`))),
    ],
    commitments: [
      label.commitments.map(([heading, owner, due]) => `${essence(heading)} ${owner} ${due}`),
      read.commitments.map(
        (c) =>
          `${essence(c.heading ?? (label.commitments.some(([h]) => h === c.text.replace(/。$/, '')) ? c.text : ''))} ${c.owner} ${c.dueOn}`,
      ),
    ],
  };
}

/** Each label is met at most once. */
function compare(expected, found) {
  const left = [...found];
  const missed = expected.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { hit: expected.length - missed.length, missed, extra: left };
}

const sums = {};
let [uncovered, wrongParts] = [0, 0];
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const label = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const read = readReport(readFileSync(new URL(file.replace('.json', '.txt'), folder), 'utf8'));
  uncovered += read.coverage.total - read.coverage.covered;
  const say = (text) => explain && console.log(`${file}: ${text}`);
  for (const [kind, [expected, found]] of Object.entries(lists(label, read))) {
    const { hit, missed, extra } = compare(expected, found);
    sums[kind] ??= { hit: 0, expected: 0, found: 0 };
    sums[kind].hit += hit;
    sums[kind].expected += expected.length;
    sums[kind].found += found.length;
    if (missed.length + extra.length > 0) say(`${kind} missed ${JSON.stringify(missed)}, extra ${JSON.stringify(extra)}`);
  }
  for (const [part, presence] of Object.entries(label.presence ?? {})) {
    const actual = read.parts.find((p) => p.part === part)?.presence;
    if (actual !== presence) {
      wrongParts += 1;
      say(`${part} is ${actual}, expected ${presence}`);
    }
  }
  for (const field of ['title', 'addressee']) if (read[field] !== label[field]) say(`${field} is ${read[field]}`);
  wrongParts += Number(read.title !== label.title) + Number(read.addressee !== label.addressee);
}
const thresholds = JSON.parse(readFileSync(new URL('./thresholds.json', import.meta.url), 'utf8'));
let low = uncovered > 0 || wrongParts > 0;
for (const [kind, { hit, expected, found }] of Object.entries(sums)) {
  const [precision, recall] = [found === 0 ? 1 : hit / found, expected === 0 ? 1 : hit / expected];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  if (f1 < thresholds[kind]) low = true;
  console.log(
    `${kind.padEnd(18)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${expected} labels; at least ${thresholds[kind]})`,
  );
}
console.log(`characters without a place: ${uncovered}; wrong titles, addressees and parts: ${wrongParts}`);
process.exitCode = low ? 1 : 0;
