// Checks the labelled corpus: node test/corpus/validate.mjs [folder …]   (default: open, fresh and sealed)
// Prints each fault as  file: key: what is wrong  and exits 1 when there is any.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['open', 'fresh', 'sealed'].map((name) => join(here, name));

const PARTS = ['FIRST_RESPONSIBLE', 'MEASURES', 'SHORTCOMINGS', 'ARRANGEMENTS', 'OTHER'];
const PRESENCES = ['PRESENT', 'ABSENT', 'EXPLICIT_NONE', 'REFERENCED'];
const APPROXIMATIONS = ['EXACT', 'ABOUT', 'MORE_THAN', 'AT_LEAST', 'LESS_THAN', 'AT_MOST'];
const ROLES = ['VALUE', 'TOTAL', 'PART', 'WHOLE', 'RATIO', 'FROM', 'TO', 'CHANGE', 'LEVEL'];
const KEYS = [
  'unit',
  'year',
  'cases',
  'title',
  'addressee',
  'parts',
  'responsibilities',
  'activities',
  'shortcomings',
  'commitments',
  'figures',
  'notFigures',
  'otherMatters',
  'closing',
  'residue',
];
const ITEM_KEYS = {
  responsibilities: ['holder', 'from', 'to'],
  activities: ['heading', 'from', 'to'],
  shortcomings: ['text', 'causes'],
  commitments: ['heading', 'from', 'to', 'owner', 'dueOn'],
  figures: ['text', 'before', 'value', 'unit', 'approximation', 'role'],
  otherMatters: ['heading', 'from', 'to'],
};

let faults = 0;
let files = 0;

/** Text without line breaks, spaces (also NBSP and full-width) and zero-width characters. */
const squeeze = (text) => text.replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]/gu, '');

const isText = (value) => typeof value === 'string';
const isFilled = (value) => isText(value) && squeeze(value) !== '';
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDay = (value) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) &&
  new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);

function check(file) {
  files += 1;
  const fault = (key, what) => {
    faults += 1;
    console.log(`${join(basename(dirname(file)), basename(file))}: ${key}: ${what}`);
  };

  let label;
  try {
    label = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    fault('(file)', `does not parse: ${error.message}`);
    return;
  }
  if (!isRecord(label)) {
    fault('(file)', 'is not an object');
    return;
  }
  const source = file.replace(/\.json$/, '.txt');
  if (!existsSync(source)) {
    fault('(file)', 'has no .txt beside it');
    return;
  }
  const text = squeeze(readFileSync(source, 'utf8'));

  const sameKeys = (key, value, wanted) => {
    if (!isRecord(value)) {
      fault(key, 'is not an object');
      return false;
    }
    for (const name of wanted) if (!(name in value)) fault(key, `lacks ${name}`);
    for (const name of Object.keys(value)) if (!wanted.includes(name)) fault(key, `unknown key ${name}`);
    return wanted.every((name) => name in value);
  };
  const oneOf = (key, value, wanted) => {
    if (!wanted.includes(value)) fault(key, `${JSON.stringify(value)} is none of ${wanted.join(' ')}`);
  };

  sameKeys('(file)', label, 'notes' in label ? [...KEYS, 'notes'] : KEYS);

  /** Place of the quote at or after the cursor, as [start, end]; null and a fault when it is not there. */
  const find = (key, quote, cursor) => {
    if (!isFilled(quote)) {
      fault(key, `is not a quote: ${JSON.stringify(quote)}`);
      return null;
    }
    const wanted = squeeze(quote);
    const at = text.indexOf(wanted, cursor);
    if (at >= 0) return [at, at + wanted.length];
    fault(key, `${text.includes(wanted) ? 'is out of document order' : 'does not occur in the text'}: ${quote}`);
    return null;
  };
  const listOf = (key) => {
    if (Array.isArray(label[key])) return label[key];
    if (key in label) fault(key, 'is not a list');
    return [];
  };
  /** Quotes that follow each other in the text. */
  const sequence = (key) => {
    let cursor = 0;
    listOf(key).forEach((quote, index) => {
      const place = find(`${key}[${index}]`, quote, cursor);
      if (place) cursor = place[0];
    });
  };
  /** heading → from … to; returns where the next item may begin. */
  const block = (key, item, cursor) => {
    let begin = cursor;
    if ('heading' in item && item.heading !== null && item.heading !== '') {
      const place = find(`${key}.heading`, item.heading, begin);
      if (place) begin = place[1];
    }
    if (item.from === '' && item.to === '') {
      if (!item.heading) fault(key, 'has neither heading nor text');
      return begin;
    }
    const from = find(`${key}.from`, item.from, begin);
    if (!from) return begin;
    const length = squeeze(item.to ?? '').length;
    // the end of a short item may share characters with its beginning
    const to = find(`${key}.to`, item.to, Math.max(from[0], from[1] - length));
    return to ? to[1] : from[1];
  };
  const blocks = (key, extra) => {
    let cursor = 0;
    listOf(key).forEach((item, index) => {
      const name = `${key}[${index}]`;
      if (!sameKeys(name, item, ITEM_KEYS[key])) return;
      if (extra) extra(name, item);
      cursor = block(name, item, cursor);
    });
  };

  if (!isFilled(label.unit)) fault('unit', 'is empty');
  if (!Number.isInteger(label.year) || label.year < 2000 || label.year > 2100) fault('year', 'is not a year');
  const cases = listOf('cases');
  if (cases.length === 0) fault('cases', 'names no case');
  cases.forEach((tag, index) => {
    if (!isFilled(tag)) fault(`cases[${index}]`, 'is empty');
  });
  if ('notes' in label && ![label.notes].flat().every(isFilled)) fault('notes', 'is neither a text nor a list of texts');

  const title = find('title', label.title, 0);
  if (label.addressee !== null) find('addressee', label.addressee, title ? title[1] : 0);

  if (sameKeys('parts', label.parts, PARTS)) {
    for (const part of PARTS) oneOf(`parts.${part}`, label.parts[part], PRESENCES);
    const empty = (part, key) => {
      const count = listOf(key).length;
      if (label.parts[part] !== 'PRESENT' && count > 0) fault(key, `has items though ${part} is ${label.parts[part]}`);
    };
    empty('FIRST_RESPONSIBLE', 'responsibilities');
    empty('MEASURES', 'activities');
    empty('SHORTCOMINGS', 'shortcomings');
    empty('ARRANGEMENTS', 'commitments');
  }

  blocks('responsibilities', (name, item) => {
    if (!isFilled(item.holder)) fault(`${name}.holder`, 'is empty');
  });
  blocks('activities', (name, item) => {
    if (!isText(item.heading)) fault(`${name}.heading`, 'is not a text');
  });
  blocks('otherMatters', (name, item) => {
    if (!isText(item.heading)) fault(`${name}.heading`, 'is not a text');
  });
  blocks('commitments', (name, item) => {
    if (item.heading !== null && !isFilled(item.heading)) fault(`${name}.heading`, 'is neither null nor a text');
    if (item.owner !== null) find(`${name}.owner`, item.owner, 0);
    if (item.dueOn !== null && !(isText(item.dueOn) && isDay(item.dueOn))) fault(`${name}.dueOn`, `is no date: ${item.dueOn}`);
  });

  let cursor = 0;
  listOf('shortcomings').forEach((item, index) => {
    const name = `shortcomings[${index}]`;
    if (!sameKeys(name, item, ITEM_KEYS.shortcomings)) return;
    const pieces = [item.text].flat();
    if (pieces.length === 0) fault(`${name}.text`, 'is empty');
    for (const piece of pieces) {
      const place = find(`${name}.text`, piece, cursor);
      if (place) cursor = place[1];
    }
    if (!Array.isArray(item.causes)) fault(`${name}.causes`, 'is not a list');
    // a cause may stand before, inside or after its shortcoming, and a shared one is repeated
    else item.causes.forEach((cause, at) => void find(`${name}.causes[${at}]`, cause, 0));
  });

  cursor = 0;
  // null: this hand labelled everything but figures.
  if (label.figures !== null)
    listOf('figures').forEach((item, index) => {
      const name = `figures[${index}]`;
      if (!sameKeys(name, item, ITEM_KEYS.figures)) return;
      if (!isFilled(item.text)) fault(`${name}.text`, 'is empty');
      if (!isText(item.before)) fault(`${name}.before`, 'is not a text');
      if (!isText(item.value) || !/^-?(0|[1-9]\d*)(\.\d+)?$/.test(item.value)) fault(`${name}.value`, `is no decimal: ${item.value}`);
      if (!isFilled(item.unit)) fault(`${name}.unit`, 'is empty');
      oneOf(`${name}.approximation`, item.approximation, APPROXIMATIONS);
      oneOf(`${name}.role`, item.role, ROLES);
      const place = find(name, `${item.before}${item.text}`, Math.max(0, cursor - squeeze(`${item.before}`).length));
      // two figures may stand at the same place
      if (place) cursor = place[0] + squeeze(item.before).length;
    });

  sequence('notFigures');
  sequence('closing');
  sequence('residue');
}

for (const folder of folders) {
  if (!existsSync(folder)) continue;
  const names = readdirSync(folder).sort();
  for (const name of names.filter((entry) => entry.endsWith('.json'))) check(join(folder, name));
  for (const name of names.filter((entry) => entry.endsWith('.txt'))) {
    if (names.includes(name.replace(/\.txt$/, '.json'))) continue;
    faults += 1;
    console.log(`${join(basename(folder), name)}: (file): has no .json beside it`);
  }
}
console.log(`${files} files, ${faults} faults`);
process.exit(faults > 0 ? 1 : 0);
