/**
 * How well similar texts are found: precision and recall on each labelled set beside this file, of the half rules were tuned on and of the
 * part held out, and how long a district takes. Exits 1 below `thresholds.json`. `-- --explain` lists the errors of the tuning half only.
 */
import { readFileSync } from 'node:fs';
import { indicators } from '../../dist/migrations/data/taxonomy-2021.js';
import { proposalsOf } from '../../dist/server/modules/consolidation/synonym-proposals.rules.js';
import { jointEvents } from '../../dist/server/platform/similarity/events.js';
import { groupTexts } from '../../dist/server/platform/similarity/groups.js';
import { likeness, proposeFrom } from '../../dist/server/platform/similarity/likeness.js';

const explaining = process.argv.includes('--explain');
const read = (name) => JSON.parse(readFileSync(new URL(`./${name}`, import.meta.url), 'utf8'));
const thresholds = read('thresholds.json');
const heldOut = (at) => at % 3 === 2;
const halves = [
  ['tuning', (at) => !heldOut(at)],
  ['held out', heldOut],
];
let failed = false;

/** Prints a line and holds it against the threshold of its set. */
function score(set, half, right, proposed, expected, more = '') {
  const [precision, recall] = [right / Math.max(1, proposed), right / Math.max(1, expected)];
  const least = thresholds[set][half];
  const low = precision < least.precision || recall < least.recall;
  if (low) failed = true;
  console.log(
    `${set.padEnd(17)} ${half.padEnd(9)} precision ${precision.toFixed(3)} (${right}/${proposed})  recall ${recall.toFixed(3)} (${right}/${expected})${more}${low ? `  BELOW ${least.precision}/${least.recall}` : ''}`,
  );
}
const explain = (half, ...what) => explaining && half === 'tuning' && console.log('   ', ...what);

function pairs(set, labelled, parts) {
  const all = labelled.map(([label, current, earlier], at) => ({ label, current, earlier, at, alike: likeness(current, earlier) }));
  for (const [half, isIn] of parts) {
    const mine = all.filter(({ at }) => isIn(at));
    const of = (label) => mine.filter((pair) => pair.label === label);
    const proposed = (label) => of(label).filter(({ alike }) => alike >= proposeFrom);
    const [right, wrong, partly] = [proposed('same'), proposed('different'), proposed('partly')].map(({ length }) => length);
    const strict = right / Math.max(1, right + wrong + partly);
    const related = [
      (right + partly) / Math.max(1, right + wrong + partly),
      (right + partly) / Math.max(1, of('same').length + of('partly').length),
    ];
    score(
      set,
      half,
      right,
      right + wrong,
      of('same').length,
      `  partly proposed ${partly}/${of('partly').length}, precision if those were wrong ${strict.toFixed(3)}, if wanted too ${related.map((share) => share.toFixed(3)).join(' / ')}`,
    );
    for (const { label, current, earlier, alike } of mine) {
      if (label === (alike >= proposeFrom ? 'different' : 'same')) explain(half, label, alike.toFixed(2), current, '|', earlier);
    }
  }
}

/** @param labelled entries of a label (null = with no other) and a text */
function groups(set, labelled, parts) {
  const all = labelled.map(({ label, text }, at) => ({ label: label ?? text, text, at, id: String(at).padStart(3, '0') }));
  for (const [half, isIn] of parts) {
    const mine = all.filter(({ at }) => isIn(at));
    const begun = performance.now();
    const found = groupTexts(mine, []);
    const took = performance.now() - begun;
    const groupOf = new Map(found.flatMap(({ members }, index) => members.map((id) => [id, index])));
    let [right, proposed, expected] = [0, 0, 0];
    for (const [i, one] of mine.entries()) {
      for (const other of mine.slice(i + 1)) {
        const [together, alike] = [groupOf.get(one.id) === groupOf.get(other.id), one.label === other.label];
        if (together) proposed += 1;
        if (alike) expected += 1;
        if (together && alike) right += 1;
      }
    }
    score(set, half, right, proposed, expected, `  ${mine.length} sentences in ${found.length} groups, ${took.toFixed(0)} ms`);
    const byId = new Map(mine.map((item) => [item.id, item]));
    for (const { name, members } of found) {
      explain(half, `【${name}】`);
      for (const id of members) explain(half, `     ${byId.get(id).label.slice(0, 8)} | ${byId.get(id).text}`);
    }
  }
}

function events() {
  const all = read('events/events.json');
  const found = jointEvents(all);
  const eventOf = new Map(found.flatMap(({ activities }, index) => activities.map((id) => [id, index])));
  for (const [half, isIn] of halves) {
    let [right, proposed, expected] = [0, 0, 0];
    for (const [at, one] of all.entries()) {
      if (!isIn(at)) continue;
      for (const other of all.slice(0, at)) {
        const together = eventOf.has(one.id) && eventOf.get(one.id) === eventOf.get(other.id);
        const alike = one.event !== null && one.event === other.event;
        if (together) proposed += 1;
        if (alike) expected += 1;
        if (together && alike) right += 1;
        if (together !== alike)
          explain(
            half,
            together ? 'wrongly joined' : 'missed',
            `${other.department} ${other.heading} ${other.narrative} | ${one.department} ${one.heading} ${one.narrative}`,
          );
      }
    }
    score('events', half, right, proposed, expected);
  }
}

/** Labels of figures and the indicator each means, or none: proposed by the names of the catalogue alone, nothing being known of other reports. */
function labels() {
  const all = read('labels/labels.json');
  const proposed = ({ label, unit }, at) =>
    proposalsOf([{ id: String(at), label, key: label, unit, value: '1', departmentId: 'u' }], indicators.terms, [], [])[0];
  for (const [half, isIn] of halves) {
    let [right, wrong, expected] = [0, 0, 0];
    for (const [at, one] of all.entries()) {
      if (!isIn(at)) continue;
      const found = proposed(one, at);
      if (one.indicator) expected += 1;
      if (found && found.indicator.code === one.indicator) right += 1;
      else if (found) wrong += 1;
      if ((found?.indicator.code ?? null) !== one.indicator)
        explain(half, one.label, one.unit, 'means', one.indicator, 'proposed', found?.indicator.code, found?.likeness);
    }
    score('labels', half, right, right + wrong, expected);
  }
}

/** The best of five, so that a busy machine is not taken for slow code. */
function speed(what, limit, run) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i += 1) {
    const begun = performance.now();
    run();
    best = Math.min(best, performance.now() - begun);
  }
  if (best > limit) failed = true;
  console.log(`${what}: ${best.toFixed(1)} ms (at most ${limit})`);
}

function speeds() {
  const sentences = [...ownGroups, ...otherHands].slice(0, 240).map(({ text }, id) => ({ id: String(id), text }));
  const activities = read('events/events.json');
  const district = Array.from({ length: 480 }, (_, id) => ({
    ...activities[id % activities.length],
    id: String(id),
    department: String(id % 60),
  }));
  speed('240 sentences grouped', thresholds.milliseconds.groups, () => groupTexts(sentences));
  // New texts in each run: what is remembered of a text would hide what it takes.
  let round = 0;
  speed('5 of this year against 20 earlier, texts never met', thresholds.milliseconds.proposals, () => {
    round += 1;
    const told = sentences.slice(round * 25, round * 25 + 25).map(({ text }) => `${text}（${round}）`);
    for (const one of told.slice(0, 5)) for (const other of told.slice(5)) likeness(one, other);
  });
  speed('480 activities of 60 departments matched', thresholds.milliseconds.events, () => jointEvents(district));
}

const whole = [['all', () => true]];
const scoredOnly = [['held out', () => true]];
const { groups: named, single } = read('groups/groups.json');
const ownGroups = [
  ...named.flatMap(({ name, texts }) => texts.map((text) => ({ label: name, text }))),
  ...single.map((text) => ({ label: null, text })),
];
const secondHand = (name) => read(`second-hand/${name}.json`).map(({ label, a, b }) => [label.toLowerCase(), a, b]);
const otherHands = read('reports/groups.json').map(({ group, text }) => ({ label: group, text }));

pairs('pairs', read('pairs/pairs.json'), halves);
pairs('pairs by another', secondHand('pairs'), [['tuning', () => true]]);
pairs('pairs by another', secondHand('held-out-pairs'), scoredOnly);
pairs('pairs of reports', read('reports/pairs.json'), scoredOnly);
groups('groups', ownGroups, [...halves, ...whole]);
groups('groups of reports', otherHands, [...halves, ...whole]);
events();
labels();
speeds();
if (failed) process.exitCode = 1;
