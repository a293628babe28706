/** The texts that `train-reasons.mjs` learns from: shortcomings as they are cut out, running texts, and ways to announce a cause. */
import { readFileSync } from 'node:fs';
import { tags } from '../../dist/server/modules/importing/reasons/chain.js';
import { close, placed } from './labels.mjs';

/** How often each way to announce a cause is filled. */
const fillings = 8;
/** A shortcoming told in few words is shorter. */
const fewWords = 22;
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
export function chunksOf({ label, text, hand, file }) {
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
  const short = chunks.flatMap(shortened).filter(({ text: said }) => said.length < fewWords);
  for (const several of [chunks, short]) if (several.length > 1) running.push(joined(several));
  chunks.push(...short);
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

/** Every way a cause is announced (`frames.txt`), with short faults and causes of the reports in its places. */
export function framed(chunks) {
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
