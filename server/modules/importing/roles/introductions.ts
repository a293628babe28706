import { tokensOf } from '../figures/tokens.js';
import { closingBracket } from '../promises.rules.js';
import { normText, type Piece, type SourceText } from '../source-text.js';
import type { Roles } from './roles.js';

/** What only introduces or ends a part: it belongs to none of its items. */

/** 纸短话长，不周之处，请多批评。: none of the parts, as a whole. Pure. */
export const onlyIntroduces = (roles: Roles, piece: Piece): boolean => roles.of(piece).NONE >= surelyNone;

/**
 * Paragraphs that tell something, and those that only introduce or end their part: no figure, nobody and no day stands in them. A part of nothing
 * else keeps them. Pure.
 */
export function withoutIntroductions(
  source: SourceText,
  roles: Roles,
  paragraphs: readonly Piece[],
): { readonly told: readonly Piece[]; readonly aside: readonly Piece[] } {
  const told: Piece[] = [];
  const aside: Piece[] = [];
  for (const piece of paragraphs) {
    const text = normText(source, piece);
    const introduces = onlyIntroduces(roles, piece) && tokensOf(text).length === 0 && closingBracket(text) === 0;
    (introduces ? aside : told).push(piece);
  }
  return told.length === 0 ? { told: paragraphs, aside: [] } : { told, aside };
}

const surelyNone = 0.85;
/** Enough where its words announce too. */
const ratherNone = 0.5;

/** Ends as an announcement does, or speaks of weaknesses and plans without naming one. */
const introduces =
  /^[^（]*：$|^(?=.{1,36}$).*(?:不足|问题|短处|短板|差距|欠账|惭愧|不如意|不满意|没做好|做得不|毛病|缺点|缺陷|遗憾|地方|打算|计划|下一步|想法|几件事|安排)/;

/** Where a paragraph begins to tell something, behind sentences that only introduce it: 坦率地讲，不如意的地方也不少。… Pure. */
export function introduction(source: SourceText, roles: Roles, piece: Piece): number {
  let from = piece.start;
  for (const sentence of roles.sentencesIn(piece)) {
    const text = normText(source, sentence);
    if (roles.of(sentence).NONE < ratherNone || !introduces.test(text) || tokensOf(text).length > 0) break;
    from = sentence.end;
  }
  return from;
}

const weak = '(?:不足|问题|短处|短板|差距|欠账|遗憾|缺憾|毛病|隐忧)';
const inGeneral = new RegExp(
  `(?:几|一些|不少|诸多|种种|许多)[^，。；]{0,4}${weak}|${weak}[^，。；]{0,4}(?:不容|不必|毋庸|无须|不能|客观存在)`,
);

/** 登高自知其远。一年来成绩可圈可点，遗憾亦不必讳言。: speaks of weaknesses in general before paragraphs that name them. Pure. */
export const announcesFaults = (source: SourceText, roles: Roles, piece: Piece): boolean => {
  const text = normText(source, piece);
  return roles.of(piece).NONE >= 0.6 && inGeneral.test(text) && tokensOf(text).length === 0;
};
