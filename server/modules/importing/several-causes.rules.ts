import { enumeration } from './markers.rules.js';
import type { Piece } from './source-text.js';

/** 上述问题的共同症结在于: words of the announcement that a cue left. */
const announcing = /^(?:上述|以上|这些|其|归根(?:结底|到底))[^，。；]{0,16}(?:在于|源于|归因于|是由于|由于|是因为|因为)[：，]?\s*/;

/** 主观上是…，客观上是… */
const viewpoints = /[，；。]?\s{0,3}(?:从)?(?:主观|客观)(?:上|方面|原因|因素)(?:看|来看|讲|来讲)?[，：]?(?:主要)?(?:是|在于|有)?[：，]?/g;

/** Splits several causes of one statement: 一是…二是…, or by ；. */
export function severalCauses(text: string, piece: Piece): Piece[] {
  const inner = text.slice(piece.start, piece.end);
  const segments = enumeration(inner);
  const sides = /一方面/.test(inner) ? splitAt(inner, /[，；]?\s*(?:一方面|另一方面|再一方面)(?:是)?[，：]?/g).slice(1) : null;
  const views = viewpoints.test(inner) ? splitAt(inner, viewpoints).slice(1) : null;
  viewpoints.lastIndex = 0;
  const parts =
    segments.length > 0
      ? segments.map((s) => ({ start: s.start + s.marker, end: s.end }))
      : (sides ??
        views ??
        splitAt(
          inner,
          /[；;。](?:\s{0,3}(?:以及|加之|同时|此外))?|，(?:以及|加之|加上|再加上|同时)[，]?|(?<=[不未没缺少弱低难][^，；]{1,8})以及(?=[^，；]{7})/g,
        ));
  return parts
    .map(({ start, end: to }) => tidy(text, { start: piece.start + start, end: piece.start + to }))
    .map((p) => ({ ...p, start: p.start + (announcing.exec(text.slice(p.start, p.end))?.[0].length ?? 0) }))
    .map((p) => withoutFactor(text, p))
    .filter((p) => p.end > p.start);
}

/** 也有法治人才引进难的因素: what it says without the words that call it a factor. */
function withoutFactor(text: string, piece: Piece): Piece {
  const said = /^(?:[也还]有|存在)?(.{3,80}?)的?(?:因素|原因|问题|缘故)$/.exec(text.slice(piece.start, piece.end));
  const inner = said?.[1];
  if (!inner || !/(?:因素|缘故)$/.test(text.slice(piece.start, piece.end))) return piece;
  const start = piece.start + said[0].indexOf(inner);
  return { start, end: start + inner.length };
}

function splitAt(text: string, mark: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(mark)) {
    pieces.push({ start: from, end: found.index });
    from = found.index + found[0].length;
  }
  return [...pieces, { start: from, end: text.length }];
}

/** A piece without spaces and punctuation at its ends. */
export function tidy(text: string, piece: Piece): Piece {
  let { start, end: to } = piece;
  while (start < to && /[\s，。；：、！;,:]/.test(text.charAt(start))) start += 1;
  while (to > start && /[\s，。；：、！;,:]/.test(text.charAt(to - 1))) to -= 1;
  return { start, end: to };
}
