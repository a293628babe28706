import { COMPARISONS, FORMULAS } from './formulas.js';

/** What is said beyond this many characters is elaboration: it is not compared, so that no text makes a comparison slow. */
export const COMPARED_CHARACTERS = 600;

/** One width and one form of every character, no blanks, numbering off. */
export function plain(text: string): string {
  return text
    .slice(0, COMPARED_CHARACTERS * 2)
    .normalize('NFKC')
    .replace(/[\s\p{Cf}“”"'‘’「」『』]/gu, '')
    .slice(0, COMPARED_CHARACTERS)
    .replace(/^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]|[一二三四五六七八九十]是|第[一二三四五六七八九十],)+/u, '');
}

/** The clauses of a shortcoming. Openings that compare or date (与先进地区相比，) say nothing of what is wrong and are left out unless they are all there is. */
export function clausesOf(text: string): string[] {
  const all = plain(text)
    .split(/(?<!\d)[,.]|[,.](?!\d)|[，。;；:：!！?？\n]/u)
    .filter((clause) => clause !== '');
  const telling = all.filter((clause) => !COMPARISONS.test(clause));
  return telling.length > 0 ? telling : all;
}

/** A clause without the words that any shortcoming may bear (有待进一步加强, 个别, 不够), a bar in their place. */
export function withoutFormulas(clause: string): string {
  return clause.replace(FORMULAS, '|').replace(/\d+(?:\.\d+)?%?/gu, '|');
}

/** Pairs of neighbouring characters; none reaches over a bar or a mark. */
export function characterPairs(text: string): string[] {
  const characters = [...text];
  const pairs: string[] = [];
  for (let i = 0; i + 1 < characters.length; i += 1) {
    const pair = `${characters[i]}${characters[i + 1]}`;
    if (/^[\p{L}\p{N}]{2}$/u.test(pair)) pairs.push(pair);
  }
  return pairs;
}
