import { enumeration } from './markers.rules.js';
import type { Piece } from './source-text.js';

/** 上述问题的共同症结在于: words of the announcement that a cue left. */
const announcing =
  /^(?:上述|以上|这些|其|归根(?:结底|到底))[^，。；]{0,16}(?:在于|源于|归因于|是由于|由于|是因为|因为|(?:主要)?受|都?[与跟同])[：，]?\s*/;

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

/** 一条是…；另一条是…; 一半在…，一半在… */
const inTurn =
  /^(?:其中)?(?:(?:一|另一|再一|还有一)(?:条|头|层|个|半)(?:重要|直接|深层)?(?:的)?(?:原因|缘故|因素)?(?:是|在于|在)|(?:首先|其次|再次|最后|其[一二三])(?:是|，)|[一二三四五]是)[，：]?(?=.{4})/;

/** 一是由于考题多为概念 */
const because = /^(?:是)?(?:由于|因为|缘于|源于|归因于)[：，]?(?=.{4})/;

const factor = '的?(?:客观|主观|历史|现实|内在|外在)?(?:原因|因素|缘故|影响)';
const kind = '(?:其|最)?(?:客观|主观|主要|根本|直接|重要|首要)的?(?:原因|因素|症结)(?:之一|所在)?';
const view = '(?:上|方面|原因)?(?:来?看|来?讲|来说)?[，：]?(?:主要)?(?:是|在于)?';
/** Causes that words around them name so plainly that nothing need be weighed. */
const plain = [
  // 有A的客观原因，更有B的主观原因
  new RegExp(`有([^，。；]{2,40}?)${factor}，(?:也|又|更|还)有([^，。；]{2,40}?)${factor}`),
  // 有的是A造成的，有的是B造成的
  /(?:有的|有些)(?:是|因|由于)([^，。；]{3,40}?)(?:所?造成的?|所致|导致的?)，(?:有的|有些)(?:是|因|由于)([^，。；]{3,40}?)(?:所?造成的?|所致|导致的?)/,
  // 主观上，A；客观上，B
  new RegExp(`(?:从)?主观${view}([^。；]{3,60})[；。，]\\s*(?:从)?客观${view}([^。；]{3,60})`),
  // A是客观原因，B是主观原因
  new RegExp(`(?<=^|[。；])([^，。；]{2,40})是${kind}，([^，。；]{2,40})是${kind}`),
  // A，B，是主要原因。
  new RegExp(`(?<=[。；])([^。；]{4,60}?)，?(?:这)?(?:也|正|就)?是${kind}(?=[。；]|$)`),
  // 归根结底是A。
  /(?<=[，。；])(?:归根(?:结底|到底)|说到底|追根溯源)[，]?(?:还)?(?:是|在于)([^。；]{4,60})(?=[。；]|$)/,
];

/** Such causes, and where the words that name them begin; null where there are none. Pure. */
export function plainCauses(text: string): { readonly at: number; readonly causes: Piece[] } | null {
  for (const pattern of plain) {
    const found = pattern.exec(text);
    if (!found) continue;
    let from = found.index;
    const causes = found.slice(1).map((said) => {
      const start = text.indexOf(said ?? '', from);
      from = start + (said ?? '').length;
      return tidy(text, { start, end: from });
    });
    return { at: found.index, causes };
  }
  return null;
}

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
    .map((p) => ({ ...p, start: p.start + (inTurn.exec(text.slice(p.start, p.end))?.[0].length ?? 0) }))
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
