import { tidy } from '../several-causes.rules.js';
import type { Piece } from '../source-text.js';
import type { Tag } from './chain.js';
import { tagged } from './tags.js';

/** Runs of atoms that tell the same. */
export function piecesIn(text: string, about: 'one' | 'several'): (Piece & { readonly tag: Tag })[] {
  const { atoms, told } = tagged(text, about);
  const pieces: (Piece & { readonly tag: Tag })[] = [];
  for (const [i, { start, end }] of atoms.entries()) {
    const tag = told[i] as Tag;
    const last = pieces.at(-1);
    if (last && last.end === start && goesOn(tag, last.tag)) pieces[pieces.length - 1] = { start: last.start, end, tag: last.tag };
    else pieces.push({ start, end, tag });
  }
  return pieces
    .map((piece) => ({ ...tidy(text, { start: piece.start, end: Math.min(piece.end, text.length) }), tag: piece.tag }))
    .map((piece) =>
      piece.tag === 'CAUSE' && promises.test(text.slice(piece.start, piece.end)) ? { ...piece, tag: 'PLAN' as const } : piece,
    )
    .map((piece) => (piece.tag === 'CAUSE' ? { ...unframed(text, piece), tag: piece.tag } : piece))
    .map((piece) => (piece.tag === 'PLAN' ? { ...withAbout(text, piece), tag: piece.tag } : piece))
    .filter(({ start, end }) => end > start);
}

/** 2024年将招录2人 is no cause. */
const promises = /^(?:20\d\d年|明年|下一?步|今后)?[，]?(?:我[^，。；]{0,3})?(?:将|拟|计划)/;

/** 对此，…, 针对这一问题，…: belongs to the promise behind it. */
function withAbout(text: string, { start, end }: Piece): Piece {
  const about = /(?:对此|为此|针对[^，。；]{2,14})，$/.exec(text.slice(Math.max(0, start - 18), start));
  return { start: start - (about?.[0].length ?? 0), end };
}

/** Words before a cause that belong to those behind it: 与…有关, 受…影响, 有…的因素; and 是. */
const frames: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:这|也|更|又|既)?(?:主要|多半|大多|都|还)?[与跟同和](?=.{4})/,
    /^(?:有着?|不无|密切|直接)?(?:直接|很大|较大|密切|一定|莫大)?的?(?:有关|相关|关|关系|联系|分不开|密不可分)/,
  ],
  [/^(?:这|也|更|又|既)?(?:主要|多半|大多|都|还)?受(?:到)?(?=.{4})/, /^等?(?:因素)?的?(?:影响|制约|限制|束缚|拖累|掣肘|牵累)/],
  [/^(?:这里面?|其中|背后)?(?:既|也|又|更|还)?有(?=.{2})/, /^的?(?:客观|主观|历史|现实)?(?:原因|因素|缘故|影响)/],
  [/^(?:这|有的)?(?:主要|多半|大多|都|还|也)?是(?!否)(?=.{3})/, /^/],
];

function unframed(text: string, { start, end: to }: Piece): Piece {
  const said = text.slice(start, to);
  // 经费不足等因素, 人手少是客观原因
  const end =
    /等$/.test(said) || (/是$/.test(said) && /^(?:其|最)?(?:客观|主观|主要|根本|直接|重要|首要)/.test(text.slice(to, to + 4)))
      ? to - 1
      : to;
  const behind = text.slice(to, to + 12);
  for (const [first, last] of frames) {
    const found = first.exec(said);
    if (found && last.test(behind)) return { start: start + found[0].length, end };
  }
  return { start, end };
}

const goesOn = (tag: Tag, before: Tag): boolean =>
  tag === before ? tag !== 'CAUSE' && tag !== 'BEGIN' : (tag === 'MORE' && before === 'CAUSE') || (tag === 'FAULT' && before === 'BEGIN');
