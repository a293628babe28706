import { RefusedError, type UserError } from '../errors.js';
import { Failure } from './failures.js';
import { cellWidth, wrap } from './layout.js';

/** A line of a list that an act names by its number ("2", "2.3"), so that nobody types an id. */
interface Numbered {
  readonly number: string;
}

/** The line of a number that was typed; `told` says that there is none, and which there are. */
export function lineOf<T extends Numbered>(lines: readonly T[], typed: string, told: (typed: string, known: string) => string): T {
  const line = lines.find(({ number }) => number === typed);
  if (line) return line;
  throw new Failure('F01', told(typed, [...new Set([lines[0]?.number ?? '—', lines.at(-1)?.number ?? '—'])].join('–')));
}

/** What shifts by itself when other lines come and go: numbers, and how alike a proposal is among all that is told. */
const shifting: readonly string[] = ['number', 'likeness'];
const content = (line: Numbered): string => JSON.stringify(line, (key, value) => (shifting.includes(key) ? undefined : value));

/** Lines that were not there before, in whatever place. Pure. */
export function changedLines<T extends Numbered>(before: readonly T[], after: readonly T[]): T[] {
  const known = new Set(before.map(content));
  return after.filter((line) => !known.has(content(line)));
}

/** What the list said is no more: it was read a moment ago and something was decided or taken back since. */
const outdated: readonly string[] = ['STALE_VERSION', 'NOT_FOUND', 'UNKNOWN_REFERENCE'];

/** Throws what the server refused; `list` is the command that lists anew. */
export function throwIfRefused(operation: string, userErrors: readonly UserError[], list: string): void {
  if (userErrors.length === 0) return;
  const refused = new RefusedError(operation, userErrors);
  throw userErrors.some(({ code }) => outdated.includes(code)) ? new Failure('F24', refused.message, null, list) : refused;
}

/** A text after its number, with all of its lines below one another. */
export function hanging(head: string, text: string, { indent, width }: { readonly indent: number; readonly width: number }): string {
  const before = indent + cellWidth(head) + 1;
  const lines = wrap(text, Math.max(24, width - before)).replaceAll('\n', `\n${' '.repeat(before)}`);
  return `${' '.repeat(indent)}${head} ${lines}`;
}
