import { enumeration } from './markers.rules.js';
import type { Piece } from './source-text.js';

/** 上述问题的共同症结在于: words of the announcement that a cue left. */
const announcing = /^(?:上述|以上|这些|其|归根(?:结底|到底))[^，。；]{0,16}(?:在于|源于|归因于|是由于|由于|是因为|因为)[：，]?\s*/;

/** Where one of several causes ends and the next begins, with the words that join them. */
const joints = new RegExp(
  [
    '[；;。]',
    // 一方面…，另一方面…
    '[，；]?\\s*(?:一方面|另一方面|再一方面)(?:是)?[，：]?',
    // 主观上是…，客观上是…
    '(?:^|[，；。])\\s{0,3}(?:从)?(?:主观|客观)(?:上|方面|原因|因素)(?:看|来看|讲|来讲)?[，：]?(?:主要)?(?:是|在于|有)?[：，]?',
    '，(?:以及|加之|加上|再加上|同时)[，]?',
    '(?<=[不未没缺少弱低难][^，；]{1,8})以及(?=[^，；]{7})',
  ].join('|'),
  'g',
);
/** 既有A，也有B，更有C. */
const bothSides = /^\s*(?:这里|这背后|背后|这|其中)?既(?:有|是|因(?:为)?|由于|在于|受|与)/;
const eachSide =
  /^\s*(?:这里|这背后|背后|这|其中)?既(?:有|是|因(?:为)?|由于|在于)|，\s{0,3}(?:也|又|更|还|同时也|同时还)(?:有|是|因(?:为)?|由于|在于)/g;
/** Words that join a cause to the one before it. */
const joining =
  /^(?:以及|加之|再加上|加上|同时|此外|另外|再者|还有|(?:说到底|归根(?:结底|到底)|究其根本|根本上)[，]?(?:还)?(?:是|在于)?|[也又更还](?:有|是|因(?:为)?|由于|在于))[，：]?/;

/** 一是由于考题多为概念 */
const because = /^(?:是)?(?:由于|因为|缘于|源于|归因于)[：，]?(?=.{4})/;

/** Splits several causes of one statement: 一是…二是…, clauses by ； and 。, 一方面…另一方面…, 既有…也有…, 主观上…客观上…. Pure. */
export function severalCauses(text: string, piece: Piece): Piece[] {
  const inner = text.slice(piece.start, piece.end);
  const segments = enumeration(inner);
  const parts = segments.length > 0 ? segments.map((s) => ({ start: s.start + s.marker, end: s.end })) : parted(inner);
  return parts
    .map(({ start, end: to }) => tidy(text, { start: piece.start + start, end: piece.start + to }))
    .map((p) => ({ ...p, start: p.start + (announcing.exec(text.slice(p.start, p.end))?.[0].length ?? 0) }))
    .map((p) => ({ ...p, start: p.start + (segments.length > 0 ? 0 : (joining.exec(text.slice(p.start, p.end))?.[0].length ?? 0)) }))
    .map((p) => ({ ...p, start: p.start + (because.exec(text.slice(p.start, p.end))?.[0].length ?? 0) }))
    .map((p) => withoutFactor(text, p))
    .filter((p) => p.end > p.start);
}

function parted(inner: string): Piece[] {
  const sides = /一方面/.test(inner) ? inner.search(/[，；]?\s*(?:一方面|另一方面|再一方面)/) : 0;
  return splitAt(inner, joints)
    .filter(({ end: to }) => to > sides)
    .flatMap((part) =>
      (bothSides.test(inner) ? splitAt(inner.slice(part.start, part.end), eachSide) : [{ start: 0, end: part.end - part.start }]).map(
        ({ start, end: to }) => ({ start: part.start + start, end: part.start + to }),
      ),
    );
}

/** 也有法治人才引进难的因素: what it says without the words that call it a factor. */
function withoutFactor(text: string, piece: Piece): Piece {
  const said = /^(?:[也还]有|存在)?(.{3,80}?)的?(?:客观|主观|历史|现实|内在|外在)?(?:因素|原因|问题|缘故)$/.exec(
    text.slice(piece.start, piece.end),
  );
  const inner = said?.[1];
  if (!inner || !/(?:因素|缘故|[客主]观原因)$/.test(text.slice(piece.start, piece.end))) return piece;
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
