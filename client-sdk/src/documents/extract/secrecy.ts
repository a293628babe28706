import { DocumentRefused } from './refused.js';

const grade = '(?:绝密|絕密|机密|機密|秘密|祕密)';
const period = '(?:长期|[0-9０-９一二三四五六七八九十]{1,3}(?:年|个月|月|日|天))';
/** Copy number in front (份号), urgency behind: GB/T 9704—2012, 7.2.1 to 7.2.3 put the three below each other, and tables put them side by side. */
const before = '(?:[0-9０-９]{6})?(?:密级[:：])?';
const urgency = '(?:特急|加急|特提|平急)?';

/** With a star the form is the standard's, whatever follows. */
const starred = new RegExp(`^${before}(${grade}级?[★☆]${period}?)`, 'u');
const withPeriod = new RegExp(`^${before}(${grade}级?[*＊]?${period})${urgency}$`, 'u');
const bare = new RegExp(`^${before}(${grade}级?)${urgency}$`, 'u');

/** Lines with text among which a marking can stand; above a page's title there is more of the site than above a letter's. */
const head = { starred: 40, bare: 12 };

/** The marking in one cell of a line, without its spaces: 机　密 ★ 1年. */
function markingIn(line: string, bareToo: boolean): string | null {
  for (const cell of [line, ...line.split('\t')]) {
    const dense = cell.replace(/[\s\u3000\u200b\ufeff]/gu, '');
    if (dense.length > 200) continue;
    const found = starred.exec(dense) ?? withPeriod.exec(dense) ?? (bareToo ? bare.exec(dense) : null);
    if (found?.[1]) return found[1];
  }
  return null;
}

/**
 * The secrecy marking at the head of a text, or null. `apart` are lines that stand beside the text, in boxes and page headers: a marking may
 * stand in any of them. 商业秘密 in a sentence and a star before a heading are none. Pure.
 */
export function markingOf(lines: Iterable<string>, apart: readonly string[] = []): string | null {
  let seen = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    seen += 1;
    if (seen > head.starred) break;
    const found = markingIn(line, seen <= head.bare);
    if (found) return found;
  }
  for (const line of apart) {
    const found = markingIn(line, true);
    if (found) return found;
  }
  return null;
}

/** The text itself; throws when a secrecy marking stands at its head, before anything is sent. */
export function unclassified(text: string): string {
  refuseMarked(text.split(/\r\n|[\r\n\u2028]/, 200));
  return text;
}

export function refuseMarked(lines: Iterable<string>, apart: readonly string[] = []): void {
  const marking = markingOf(lines, apart);
  if (marking !== null) throw new DocumentRefused('SECRET', marking);
}
