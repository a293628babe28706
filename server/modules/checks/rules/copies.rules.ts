import { brief, type Rule, textsOf } from '../checked-report.js';

/** Items that stand in an earlier report of the unit, or in a report of another. */
const copied: Rule = (report, { copies, threshold }) => {
  const texts = new Map(textsOf(report).map(({ itemId, text }) => [itemId, text]));
  return copies.flatMap(({ itemId, share, year, unit, ownUnit }) => {
    const code = ownUnit ? 'COPIED_FROM_EARLIER' : 'COPIED_FROM_OTHER';
    if (share < threshold(code)) return [];
    const facts = {
      text: brief(texts.get(itemId)?.trim() ?? ''),
      share: String(Math.round(share)),
      year: String(year),
      found: `${year}${unit ?? ''}`,
    };
    return [{ code, itemId, facts: { ...facts, unit: unit ?? '其他单位' } }];
  });
};

export const copyRules: readonly Rule[] = [copied];
