import { rank } from '../principals.rules.js';
import type { Sentence } from './sentences.js';

/** What a sentence is shows in its first two hundred characters. */
const longest = 200;

/** 办事处主任坚持…: who acts stands first. */
const principalFirst = new RegExp(`^[^，。；、：]{0,24}(?:${rank}|主要(?:负责(?:人|同志)|领导)|党政正职)(?!会议)`);

/**
 * What is looked at in a sentence: its characters, one, two and three in a row, with a number as one character; how long it is, how far down the
 * report, whether it begins a paragraph, and whether it begins with a principal. The same feature may come twice. Pure.
 */
export function featuresOf(text: string, { after }: Pick<Sentence, 'after'>, index: number, count: number): string[] {
  const told = `^${text
    .slice(0, longest)
    .replace(/\s/g, '')
    .replace(/\d+(?:[.,]\d+)*/g, '0')}$`;
  const found = [
    `length:${Math.min(9, told.length >> 3)}`,
    `place:${Math.floor((6 * index) / count)}`,
    `after:${after === 'sentence' ? 0 : 1}`,
  ];
  for (let i = 0; i < told.length; i += 1) for (let n = 1; n <= 3 && i + n <= told.length; n += 1) found.push(told.slice(i, i + n));
  return found;
}
