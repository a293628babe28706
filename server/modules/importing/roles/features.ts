import { rank } from '../principals.rules.js';
import type { Sentence } from './sentences.js';

/** What a sentence is shows in its first two hundred characters. */
const longest = 200;

/** 办事处主任坚持…: who acts stands first. */
const principalFirst = new RegExp(`^[^，。；、：]{0,24}(?:${rank}|主要(?:负责(?:人|同志)|领导)|党政正职)(?!会议)`);

/** Whether a sentence names the year of the report, the one behind it, both, or none. */
const yearsIn = (text: string, year: number | null): string =>
  year === null ? 'unknown' : `${text.includes(`${year}年`) ? 'this' : ''}${text.includes(`${year + 1}年`) ? 'next' : ''}`;

/**
 * What is looked at in a sentence: its characters, one, two and three in a row, with a number as one character; how long it is, how far down the
 * report, which years it names, whether it begins a paragraph, and whether it begins with a principal. The same feature may come twice. Pure.
 */
export function featuresOf(text: string, { after }: Pick<Sentence, 'after'>, index: number, count: number, year: number | null): string[] {
  const told = `^${text
    .slice(0, longest)
    .replace(/\s/g, '')
    .replace(/\d+(?:[.,]\d+)*/g, '0')}`;
  const found = [
    `year:${yearsIn(text, year)}`,
    `principal:${principalFirst.test(text) ? 1 : 0}`,
    `length:${Math.min(9, (told.length + 1) >> 3)}`,
    `place:${Math.floor((6 * index) / count)}`,
    `after:${after === 'sentence' ? 0 : 1}`,
  ];
  for (let i = 0; i < told.length; i += 1) for (let n = 1; n <= 3 && i + n <= told.length; n += 1) found.push(told.slice(i, i + n));
  return found;
}
