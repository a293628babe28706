import { causesFramed, pointsBack } from './cause-frames.rules.js';
import type { Roles } from './roles/roles.js';
import { severalCauses } from './several-causes.rules.js';
import { normText, type Piece, type SourceText, trimmed } from './source-text.js';

const sureCause = 0.6;
/** A sentence that tells why says so by one of its words. */
const causal =
  /原因|根由|根子|病根|病因|症结|缘由|缘故|根源|成因|因素|因为|由于|所致|源于|缘于|归因|在于|造成|导致|致使|使得|使然|有关|相关|关系|分不开|受.{2,20}(?:限|制约|影响)|[，。]因|为此|背后|出在|说到底|归根|不是.{2,16}是/;

/** 拖延系两方面因素所致： */
const announcing = /^[^，。；（）【】]{0,16}(?:原因|因素|根源|成因|症结|缘由)(?:所致|造成的?|有[一二两三四](?:点|个|条)?)?[：]$/;

/**
 * A description of a shortcoming without its sentences that do nothing but tell why. With `first` its first sentence says what is lacking.
 * Pure.
 */
export function withoutCauseSentences(
  source: SourceText,
  roles: Roles,
  piece: Piece,
  first: boolean,
): { readonly described: Piece[]; readonly causes: Piece[] } {
  const described: Piece[] = [];
  const causes: Piece[] = [];
  let from = piece.start;
  const sentences = roles.sentencesIn(piece);
  // 拖延系两方面因素所致：一是…；二是…: all behind such words is why.
  const announced = sentences.findIndex((sentence, i) => (i > 0 || !first) && announcing.test(normText(source, sentence)));
  if (announced >= 0 && announced < sentences.length - 1) {
    const at = sentences[announced] as Piece;
    const behind = trimmed(source, { start: at.end, end: piece.end });
    return {
      described: at.start > piece.start ? [trimmed(source, { start: piece.start, end: at.start })] : [],
      causes: severalCauses(source.norm, behind),
    };
  }
  for (const [i, sentence] of sentences.entries()) {
    if (first && i === 0) continue;
    const { CAUSE, FAULT } = roles.within(sentence);
    if (CAUSE < sureCause || FAULT > 1 - sureCause || !causal.test(normText(source, sentence))) continue;
    // A；B，这是两个原因。: the clauses before it are why, too.
    let begins = i;
    if (pointsBack.test(normText(source, sentence)))
      while (
        begins > (first ? 1 : 0) &&
        (sentences[begins - 1] as Piece).start >= from &&
        /；$/.test(normText(source, sentences[begins - 1] as Piece))
      )
        begins -= 1;
    const whole = { start: (sentences[begins] as Piece).start, end: sentence.end };
    const found = causesFramed(source.norm, whole);
    if (found.length === 0) continue;
    causes.push(...found);
    if (whole.start > from) described.push({ start: from, end: whole.start });
    from = sentence.end;
  }
  const rest = trimmed(source, { start: from, end: piece.end });
  if (rest.end > rest.start) described.push(rest);
  return { described, causes };
}
