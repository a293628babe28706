import { around, type Finding, type Rule, textsOf, withoutTitles } from '../checked-report.js';
import { officialTerms } from '../data/official-terms.js';

const placeholders = /[×xX]{2,}|20[xX×]{2}|(?<![A-Za-z\d])[xX×](?=[年月日个件次名项份场人户])|_{2,}|[（(]\s*[)）]|\*{2,}/g;
const requests =
  /(?:恳请|特请|请予|敬请|提请)(?:[^，。；\n]{0,12})(?:批准|批复|审批|审定|指示|支持解决)|当否，请批示|妥否，请(?:批示|指示)/g;
const phone = /(?<!\d)1[3-9]\d{9}(?!\d)/g;
const identity = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dXx])/g;

/** The check digit of an identity number (GB 11643—1999, ISO 7064 MOD 11-2). */
const soundIdentity = (number: string): boolean => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return '10X98765432'.charAt(sum % 11) === number.charAt(17).toUpperCase();
};

/** What a text says letter for letter: terms, placeholders, requests, personal data. Political formula text is never judged. */
const wording: Rule = (report) =>
  textsOf(report).flatMap(({ itemId, text }) => {
    const plain = withoutTitles(text);
    const told = (code: string, pattern: RegExp, facts: (found: string) => Record<string, string> | null): Finding[] =>
      [...plain.matchAll(pattern)].flatMap((found) => {
        const own = facts(found[0]);
        return own ? [{ code, itemId, facts: { found: found[0], where: around(plain, found.index, found[0].length), ...own } }] : [];
      });
    return [
      ...officialTerms.flatMap(({ found, right }) => told('OFFICIAL_TERM', found, () => ({ right }))),
      ...told('PLACEHOLDER', placeholders, () => ({})),
      ...told('REQUEST_IN_REPORT', requests, () => ({})),
      ...told('PERSONAL_DATA', phone, () => ({ kind: '手机号码', where: '…' })),
      ...told('PERSONAL_DATA', identity, (number) => (soundIdentity(number) ? { kind: '居民身份证号码', where: '…' } : null)),
    ];
  });

export const wordingRules: readonly Rule[] = [wording];
