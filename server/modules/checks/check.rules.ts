import type { CheckedFigure, CheckedReport, Finding } from './checked-report.js';

/** Texts of a report with the item they belong to. */
function textsOf(report: CheckedReport): { readonly itemId: string | null; readonly text: string }[] {
  return [
    { itemId: null, text: `${report.title}\n${report.preamble}` },
    ...(report.parts ?? []).map(({ lead }) => ({ itemId: null, text: lead })),
    ...report.responsibilities.map(({ id, narrative }) => ({ itemId: id, text: narrative })),
    ...report.activities.map(({ id, heading, narrative }) => ({ itemId: id, text: `${heading}\n${narrative}` })),
    ...report.shortcomings.map(({ id, text, causes }) => ({ itemId: id, text: [text, ...causes.map((c) => c.text)].join('\n') })),
    ...report.commitments.map(({ id, heading, text }) => ({ itemId: id, text: `${heading ?? ''}\n${text}` })),
    ...report.otherMatters.map(({ id, heading, text }) => ({ itemId: id, text: `${heading ?? ''}\n${text}` })),
  ];
}

const brief = (text: string): string => (text.length <= 24 ? text : `${text.slice(0, 24)}…`);
const around = (text: string, at: number, length: number): string =>
  `…${text.slice(Math.max(0, at - 8), at + length + 8).replace(/\n/g, ' ')}…`;

type Rule = (report: CheckedReport) => Finding[];

const titleYear: Rule = ({ title, year }) => {
  const found = /(?<!\d)((?:19|20)\d\d)\s*年/.exec(title)?.[1];
  return found && Number(found) !== year ? [{ code: 'TITLE_YEAR', itemId: null, facts: { found, year: String(year) } }] : [];
};

const partNames = {
  FIRST_RESPONSIBLE: '第一责任人履职情况',
  MEASURES: '主要举措和成效',
  SHORTCOMINGS: '存在的不足和原因',
  ARRANGEMENTS: '下一年度主要安排',
} as const;

const partMissing: Rule = (report) => {
  const said = new Set((report.parts ?? []).filter(({ presence }) => presence !== 'ABSENT').map(({ part }) => part));
  const filled = {
    FIRST_RESPONSIBLE: report.responsibilities,
    MEASURES: report.activities,
    SHORTCOMINGS: report.shortcomings,
    ARRANGEMENTS: report.commitments,
  };
  return Object.entries(partNames).flatMap(([part, name]) =>
    filled[part as keyof typeof filled].length > 0 || said.has(part) ? [] : [{ code: 'PART_MISSING', itemId: null, facts: { part: name } }],
  );
};

const causes: Rule = ({ shortcomings }) =>
  shortcomings
    .filter((s) => s.causes.length === 0)
    .map(({ id, text }) => ({ code: 'SHORTCOMING_WITHOUT_CAUSE', itemId: id, facts: { text: brief(text) } }));

const answers: Rule = ({ shortcomings, commitments }) => {
  const answered = new Set(commitments.flatMap(({ addresses }) => addresses.map(({ id }) => id)));
  return [
    ...shortcomings
      .filter(({ id }) => !answered.has(id))
      .map(({ id, text }) => ({ code: 'SHORTCOMING_UNANSWERED', itemId: id, facts: { text: brief(text) } })),
    ...commitments
      .filter(({ addresses }) => addresses.length === 0)
      .map(({ id, heading, text }) => ({ code: 'COMMITMENT_ANSWERS_NONE', itemId: id, facts: { text: brief(heading ?? text) } })),
  ];
};

const verifiable: Rule = ({ commitments }) =>
  commitments.flatMap(({ id, heading, text, owner, measure, dueOn, figures }) => {
    const missing = [owner ? '' : '责任单位', measure || figures.length > 0 ? '' : '可衡量的目标', dueOn ? '' : '完成时限'].filter(
      (m) => m !== '',
    );
    return missing.length === 0
      ? []
      : [{ code: 'COMMITMENT_NOT_VERIFIABLE', itemId: id, facts: { text: brief(heading ?? text), missing: missing.join('、') } }];
  });

const near = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(one));
const round = (value: number): string => String(Math.round(value * 100) / 100);

/** Sums, rates and quotients of the figures of one item. */
function arithmetic(itemId: string, figures: readonly CheckedFigure[]): Finding[] {
  const findings: Finding[] = [];
  for (const [i, figure] of figures.entries()) {
    const { label, value, unit, role, parts = [] } = figure;
    const counted = parts.filter((part) => part.unit === unit && part.role === 'PART');
    const sum = counted.reduce((total, part) => total + Number(part.value), 0);
    const exact = [figure, ...counted].every(({ approximation }) => approximation === 'EXACT');
    // A single part says that the rest is something else.
    if (role === 'TOTAL' && exact && counted.length > 1 && !near(sum, Number(value))) {
      findings.push({ code: 'PARTS_NOT_TOTAL', itemId, facts: { label, total: value, sum: round(sum), unit } });
    }
    if (role === 'RATIO' && unit === '%' && Number(value) > 100) findings.push({ code: 'RATE_ABOVE_100', itemId, facts: { label, value } });
    const [part, whole] = [figures[i - 1], figures[i - 2]];
    if (role !== 'RATIO' || unit !== '%' || figure.approximation !== 'EXACT' || !part || !whole || part.unit !== whole.unit) continue;
    if (!['VALUE', 'PART'].includes(part.role) || !['VALUE', 'WHOLE'].includes(whole.role) || !/率$/.test(label)) continue;
    const quotient = (100 * Number(part.value)) / Number(whole.value);
    const related = label.length >= 3 && part.label.includes(label.slice(-3, -1));
    if (related && quotient <= 100 && Math.abs(quotient - Number(value)) > 0.6) {
      findings.push({
        code: 'RATIO_NOT_QUOTIENT',
        itemId,
        facts: { label, value, part: part.value, whole: whole.value, quotient: round(quotient) },
      });
    }
  }
  return [...findings, ...figures.flatMap((figure) => arithmetic(itemId, figure.parts ?? []))];
}

const figures: Rule = ({ responsibilities, activities, commitments }) =>
  [...responsibilities, ...activities, ...commitments].flatMap((item) => arithmetic(item.id, item.figures));

/** Terms that are often written wrong; what stands in the name of a unit or a document is right there. */
const terms: readonly { readonly found: RegExp; readonly right: string }[] = [
  { found: /法制(?!办|科|股|处|局|机构|审核|网|日报|大队|支队|员|部门|宣传教育|教育|工作机构)/g, right: '法治' },
  { found: /依法执政府/g, right: '依法行政' },
  { found: /营商坏境/g, right: '营商环境' },
];
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

const wording: Rule = (report) =>
  textsOf(report).flatMap(({ itemId, text }) => {
    // Names of documents are kept letter for letter.
    const plain = text.replace(/《[^》\n]{0,100}》/g, (name) => '　'.repeat(name.length));
    const told = (code: string, pattern: RegExp, facts: (found: string) => Record<string, string> | null): Finding[] =>
      [...plain.matchAll(pattern)].flatMap((found) => {
        const own = facts(found[0]);
        return own ? [{ code, itemId, facts: { found: found[0], where: around(plain, found.index, found[0].length), ...own } }] : [];
      });
    return [
      ...terms.flatMap(({ found, right }) => told('OFFICIAL_TERM', found, () => ({ right }))),
      ...told('PLACEHOLDER', placeholders, () => ({})),
      ...told('REQUEST_IN_REPORT', requests, () => ({})),
      ...told('PERSONAL_DATA', phone, () => ({ kind: '手机号码', where: '…' })),
      ...told('PERSONAL_DATA', identity, (number) => (soundIdentity(number) ? { kind: '居民身份证号码', where: '…' } : null)),
    ];
  });

const rules: readonly Rule[] = [titleYear, partMissing, causes, answers, verifiable, figures, wording];

/** Everything the rules find in a report, in the order of the rules. Pure. */
export const findingsOf = (report: CheckedReport): Finding[] => rules.flatMap((rule) => rule(report));
