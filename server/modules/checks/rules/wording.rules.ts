import { around, type Finding, type Rule, textsOf, withoutTitles } from '../checked-report.js';
import { officialTerms } from '../data/official-terms.js';
import { personalDataIn, personalDataNames } from '../personal-data.js';

const placeholders = /[×xX]{2,}|20[xX×]{2}|(?<![A-Za-z\d])[xX×](?=[年月日个件次名项份场人户])|_{2,}|[（(]\s*[)）]|\*{2,}/g;
const requests =
  /(?:恳请|特请|请予|敬请|提请)(?:[^，。；\n]{0,12})(?:批准|批复|审批|审定|指示|支持解决)|当否，请批示|妥否，请(?:批示|指示)/g;

/** What a text says letter for letter: terms, placeholders, requests, personal data. Political formula text is never judged. */
const wording: Rule = (report) =>
  textsOf(report).flatMap(({ itemId, text }) => {
    const plain = withoutTitles(text);
    const told = (code: string, pattern: RegExp, facts: Record<string, string> = {}): Finding[] =>
      [...plain.matchAll(pattern)].map((found) => ({
        code,
        itemId,
        facts: { found: found[0], where: around(plain, found.index, found[0].length), ...facts },
      }));
    return [
      ...officialTerms.flatMap(({ found, right }) => told('OFFICIAL_TERM', found, { right })),
      ...told('PLACEHOLDER', placeholders),
      ...told('REQUEST_IN_REPORT', requests),
      // What was found is not repeated: the finding is read by more people than the text.
      ...personalDataIn(plain).map(({ kind, start, end }) => ({
        code: 'PERSONAL_DATA',
        itemId,
        facts: { found: plain.slice(start, end), kind: personalDataNames[kind], where: '…' },
      })),
    ];
  });

export const wordingRules: readonly Rule[] = [wording];
