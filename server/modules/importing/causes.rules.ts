import {
  between,
  bothOf,
  bracketed,
  bracketedReason,
  bringing,
  causeLabel,
  faulty,
  hindered,
  hinderedBehind,
  leadingCue,
  nextLabel,
  notCue,
  noun,
  pointingBack,
  related,
  sentenceCue,
  showing,
  trailingCue,
} from './cause-cues.rules.js';
import { enumeration } from './markers.rules.js';
import { severalCauses, tidy } from './several-causes.rules.js';
import type { Piece } from './source-text.js';

/** Why a shortcoming is so, told apart from what it is. Places count in the text given. */
export interface Explained {
  /** what remains when the causes and their cues are taken out, in order */
  readonly rest: Piece[];
  readonly causes: Piece[];
}

/** A sentence is never longer: what has no full stop is looked at in pieces, so that no text takes more than linear time. */
const sentenceLength = 2000;

/** The next of some marks, or the end of the sentence. */
const end = (text: string, from: number, marks: RegExp): number => {
  const at = text.slice(from, from + sentenceLength).search(marks);
  return at === -1 ? Math.min(text.length, from + sentenceLength) : from + at;
};

/** Neither a fault with its cause nor a cause of several is told in fewer characters: 因忙而乱. */
const shortest = 4;

/** A bracket with a cause is a remark, and no page. */
const bracketLength = 400;

/** Whether the cue stands in a bracket, and where that closes. */
const bracketEnd = (text: string, at: number): number | null => {
  const near = text.slice(Math.max(0, at - 14), at);
  const open = Math.max(near.lastIndexOf('（'), near.lastIndexOf('【'), near.lastIndexOf('〔'));
  const mark = '）】〕'.charAt('（【〔'.indexOf(near.charAt(open)));
  if (open === -1 || near.slice(open).includes(mark)) return null;
  // （原因：对镇（街道）的指导不够）: a bracket inside closes first.
  const opening = near.charAt(open);
  for (let i = at, inside = 0; i < Math.min(text.length, at + bracketLength); i += 1) {
    if (text[i] === opening) inside += 1;
    else if (text[i] === mark && inside === 0) return i;
    else if (text[i] === mark) inside -= 1;
  }
  return null;
};

const bracketStart = (text: string, at: number) => Math.max(...['（', '【', '〔'].map((mark) => text.lastIndexOf(mark, at)));

/** Takes the causes out of a text about one shortcoming. Linear. Pure. */
export function explained(text: string): Explained {
  if (text.length < shortest)
    return { rest: tidy(text, { start: 0, end: text.length }).end > 0 ? [{ start: 0, end: text.length }] : [], causes: [] };
  const cut: (Piece & { readonly cause: Piece })[] = [];
  const taken = new Uint8Array(text.length);
  const free = (piece: Piece) => !taken.subarray(piece.start, piece.end).includes(1);
  const add = (whole: Piece, cause: Piece) => {
    const told = tidy(text, cause);
    if (told.end - told.start < 2 || !free(whole)) return;
    taken.fill(1, whole.start, whole.end);
    cut.push({ ...whole, cause: told });
  };
  for (const found of text.matchAll(bothOf)) {
    const whole = { start: found.index, end: found.index + found[0].length };
    const causes = found.slice(1).flatMap((said) => {
      if (said === undefined) return [];
      const from = found.index + found[0].indexOf(said);
      return [tidy(text, { start: from, end: from + said.length })];
    });
    if (!free(whole)) continue;
    taken.fill(1, whole.start, whole.end);
    for (const cause of causes) cut.push({ ...whole, cause });
  }
  for (const found of text.matchAll(pointingBack)) {
    // 普法形式单一，缺少经费是主因: where nothing stands before it, only the last clause tells why.
    const own = text.slice(0, found.index).trim() === '' ? (found[1] ?? '').lastIndexOf('，') + 1 : 0;
    const whole = { start: found.index + Math.max(0, own - 1), end: found.index + found[0].length };
    if (!free(whole)) continue;
    taken.fill(1, whole.start, whole.end);
    for (const [i, group] of found.slice(1).entries()) {
      const said = i === 0 ? group?.slice(own) : group;
      if (said === undefined) continue;
      const from = i === 0 ? found.index + own : found.index + found[0].lastIndexOf(said);
      cut.push({ ...whole, cause: tidy(text, { start: from, end: from + said.length }) });
    }
  }
  for (const found of text.matchAll(sentenceCue)) {
    const cue = found[1] ?? '';
    const at = found.index + found[0].length - cue.length;
    if (notCue.test(cue) || /表现/.test(cue)) continue;
    const from = at + cue.length;
    const close = bracketEnd(text, at);
    // A label stands for all behind it on its line; a sentence tells the cause by itself.
    const to = close ?? end(text, from, causeLabel.test(cue.trim()) ? nextLabel : /[。！？\n]/);
    const listed = close === null ? longerList(text, from, to) : to;
    add({ start: close === null ? at : bracketStart(text, at), end: close === null ? listed : close + 1 }, { start: from, end: listed });
  }
  // …等待22天。一方面，…；另一方面，…。: behind a fault that was described, the two sides are why.
  const two = /(?<=[^\n]{8}[。，])\s{0,3}(?:这?主要是)?一方面(?:是)?[，：]?[^。\n]{4,160}另一方面[^。\n]{4,160}(?=[。\n]|$)/.exec(text);
  if (two && two.index > 0 && /\n|。.|，$/.test(text.slice(0, two.index)))
    add({ start: two.index, end: two.index + two[0].length }, { start: two.index, end: two.index + two[0].length });
  for (const found of text.matchAll(leadingCue)) {
    const cue = found[1] ?? '';
    const at = found.index + found[0].length - cue.length;
    const from = at + cue.length;
    const comma = end(text, from, /[，。；\n]/);
    // The cause reaches to the first comma; without one there is no statement behind it.
    if (text.charAt(comma) !== '，') continue;
    // 由于A，B，导致C: all before what it brought about is the cause.
    const sentence = end(text, from, /[。；\n]/);
    const result = /，(?:从而)?(?:导致|致使|使得)/.exec(text.slice(from, sentence));
    // 因补贴每件只有120元，两年没有上调，…: a short clause goes on with the cause.
    const short =
      /^，(?:[一二两三四五六七八九十\d]{1,3}[年月天次]|又|也|且|而且|没有|都|仍|还|一直|长期|多年)[^，。；\n]{2,8}(?=，[^，。；\n]{4,})/.exec(
        text.slice(comma, sentence),
      );
    const joined = short ?? /^，(?:加之|加上|再加上|再加之|以及|叠加|同时)[^，。；\n]{3,60}(?=，)/.exec(text.slice(comma, sentence));
    const to = result ? from + result.index : comma + (joined?.[0].length ?? 0);
    // …，导致执法力量不足: what it brought about is the shortcoming.
    const brought = /^(?:导致|致使|使得|造成|引起)(?:了)?/.exec(text.slice(to + 1, to + 6))?.[0].length ?? 0;
    add({ start: at, end: to + 1 + brought }, { start: from, end: to });
  }
  for (const found of text.matchAll(bracketed)) {
    const said = found[1] ?? '';
    const from = found.index + found[0].indexOf(said);
    add({ start: found.index, end: found.index + found[0].length }, { start: from, end: from + said.length });
  }
  for (const found of text.matchAll(bracketedReason)) {
    const said = found[1] ?? '';
    add({ start: found.index, end: found.index + found[0].length }, { start: found.index + 1, end: found.index + 1 + said.length });
  }
  for (const found of text.matchAll(bringing)) {
    const said = found[1] ?? '';
    if (/^(?:此|于|为)/.test(said)) continue;
    const from = found.index + found[0].indexOf(said);
    add({ start: found.index, end: found.index + found[0].length }, { start: from, end: from + said.length });
  }
  for (const found of text.matchAll(related)) {
    const said = found[1] ?? '';
    const from = found.index + found[0].indexOf(said);
    add({ start: found.index, end: found.index + found[0].length }, { start: from, end: from + said.length });
  }
  for (const found of text.matchAll(hinderedBehind)) {
    const said = found[1] ?? '';
    const from = found.index + found[0].indexOf(said);
    add({ start: found.index, end: found.index + found[0].length }, { start: from, end: from + said.length });
  }
  for (const found of text.matchAll(between)) {
    if (/[原起基]$/.test(text.slice(0, found.index)) || /^(?:素|此|地|人|时|果)/.test(found[1] ?? '')) continue;
    const from = found.index + 1;
    add({ start: found.index, end: found.index + found[0].length }, { start: from, end: from + (found[1] ?? '').length });
  }
  for (const found of text.matchAll(showing)) {
    const label = found[1] ?? '';
    const at = found.index + found[0].length - label.length;
    if (!free({ start: at, end: at + label.length })) continue;
    taken.fill(1, at, at + label.length);
    cut.push({ start: at, end: at + label.length, cause: { start: at, end: at } });
  }
  for (const found of text.matchAll(hindered)) {
    const [, said = '', cause = ''] = found;
    // 受到群众好评，: what is received hinders nothing.
    if (!/^(?:主要)?(?:囿于|碍于|苦于|限于)|(?:影响|制约|限制|所限|约束|因素|拖累|掣肘|所困)$/.test(said)) continue;
    const at = found.index + found[0].length - said.length - 1;
    // 受机构改革影响: a bare name is a cause only together with the words around it; 受财政压减非刚性支出影响 says one by itself.
    const own = cause.length >= 6 || !said.replace('主要', '').startsWith('受');
    const from = own ? at + said.indexOf(cause) : at;
    const comma = text.charAt(at - 1) === '，' ? 1 : 0;
    add({ start: at - comma, end: at + said.length + (comma ? 0 : 1) }, { start: from, end: own ? from + cause.length : at + said.length });
  }
  for (const found of text.matchAll(trailingCue)) {
    const cue = found[1] ?? '';
    const at = found.index + found[0].length - cue.length;
    const before = text.charAt(found.index);
    if (
      before !== '，' &&
      !/^(?:这|前者|后者|其|二者|两者|背后|很大|较大|一定|更多|大多|主要|关键|根本|是|系|还是|归根|追根|说到|根子|症结)/.test(cue)
    )
      continue;
    const from = at + cue.length;
    const clause = end(text, from, /[。；！\n]/);
    const sentence = end(text, clause, /[。！\n]/);
    // 主要是因为A；B。: a list of causes lasts as long as the sentence, unless another cue begins in it.
    const stop =
      /^(?:(?:这|前者|后者|其|二者|两者)?(?:主要|关键|根本)|归根|追根|说到底)/.test(cue) &&
      !/原因|由于|因为|[，]因/.test(text.slice(clause, sentence))
        ? sentence
        : /^；\s{0,3}(?:同时|加之|再加上|另外|此外|而且|况且)/.test(text.slice(clause, clause + 8))
          ? sentence
          : clause;
    // 执法力量偏弱，因人员较新，独立办案困难: what follows the cause is the shortcoming again.
    // 主要是由于 explains to the end.
    const comma = end(text, from, /[，。；！\n]/);
    const back = text.slice(comma, stop).search(/，(?=(?:个别|部分|少数|一些|有的|仍|目前|致使|导致|造成|使得|从而|因此|因而))/);
    // 时限偏长，最长的5个月才办结，由于A，排期难以掌握。: behind a fault that was described, what is hard goes on explaining.
    const described = /[。；\n]?[^。；\n]{4,}，[^。；\n]{4,}$/.test(text.slice(Math.max(0, found.index - 120), found.index));
    const again = faulty.test(text.slice(comma + 1, stop).replace(described ? /难以|困难|吃力/g : /$^/, ''));
    const to = /^[因由]/.test(cue) && comma < stop && again ? (back > 0 ? comma + back : comma) : stop;
    const brought = /(?:所致|(?:所)?(?:造成|导致|引起)的?)$/.exec(text.slice(from, to))?.[0].length ?? 0;
    add({ start: found.index + (before === '，' ? 0 : 1), end: to }, { start: from, end: to - brought });
  }
  cut.sort((a, b) => a.start - b.start);
  const rest: Piece[] = [];
  let from = 0;
  for (const { start, end: to } of cut) {
    if (start > from) rest.push({ start: from, end: start });
    from = Math.max(from, to);
  }
  rest.push({ start: from, end: text.length });
  return {
    rest: rest.filter((p) => tidy(text, p).end > tidy(text, p).start),
    causes: cut.flatMap(({ cause }) => (cause.end > cause.start ? severalCauses(text, cause) : [])),
  };
}

/** A list of causes goes on behind the first full stop: 原因：一是…。二是…。 */
function longerList(text: string, from: number, to: number): number {
  if (!/^\s*(?:一(?:是|、)|（一）|1[.、]|首先)/.test(text.slice(from, from + 6))) return to;
  const segments = enumeration(text.slice(from));
  const last = segments.at(-1);
  if (!last) return to;
  return end(text, from + last.start, /[。！？\n]/);
}

/** Whether a text says that it is the cause of all shortcomings: 上述问题的原因是…. Pure. */
export const isShared = (text: string): boolean =>
  text.length >= shortest &&
  (/^.{0,12}(?:上述|以上|上面这?些?|这些|凡此种种|凡此|这[几两三四五六七八]个?)[^，。]{0,12}(?:(?:问题|不足|情况|短板|差距|缺点|现象|薄弱环节|事|桩|件|方面|点|毛病|短处|欠账)[^。]{0,30}|，)(?:原因|根源|成因|源于|缘于|在于|背后|归因|归结|归咎|方面是|归根|由于|因为|[与和].{2,40}(?:有关|相关|分不开)|反映出|折射出|暴露出|造成的|导致的|引起的|所致)/.test(
    text,
  ) ||
    // 存在…的问题，主要原因是… tells one shortcoming and its cause: only 产生问题的原因 is about all.
    /^.{0,6}(?:存在|产生|造成|出现|导致)[^，。]{0,12}(?:问题|不足|情况|短板|差距|缺点|现象)的?(?:主要|根本)?(?:原因|根源|成因)/.test(
      text,
    ) ||
    /^究其(?:原因|根源)/.test(text) ||
    /^.{0,6}(?:上述|以上|这些)[^，。]{0,12}(?:问题|不足|情况|短板|差距|缺点|现象)[^。]{0,6}[，](?:从)?(?:主观|客观|既有)/.test(text) ||
    /^(?:问题|不足)?的?(?:主要|深层次)?(?:根源|成因|原因|症结)(?:分析|剖析)?：/.test(text) ||
    sharedNoun.test(text));

const sharedNoun = new RegExp(`^${noun}(?:主要)?(?:是|在于|有)`);
