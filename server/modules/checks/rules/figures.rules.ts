import type { SignedFigure } from '../../reports/report-document.js';
import { around, type CheckedReport, type Finding, type Rule, textsOf, withoutTitles } from '../checked-report.js';

const near = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(one));
const round = (value: number): string => String(Math.round(value * 100) / 100);

type Figures = readonly SignedFigure[];
const everyItem = ({ responsibilities, activities, commitments }: CheckedReport) => [...responsibilities, ...activities, ...commitments];
const flat = (figures: Figures): SignedFigure[] => figures.flatMap((figure) => [figure, ...flat(figure.parts ?? [])]);

/** Sums, rates and quotients of the figures of one item. */
function arithmetic(itemId: string, figures: Figures): Finding[] {
  const findings: Finding[] = [];
  for (const [i, figure] of figures.entries()) {
    const { label, value, unit, role, parts = [] } = figure;
    const counted = parts.filter((part) => part.unit === unit && part.role === 'PART');
    const sum = counted.reduce((total, part) => total + Number(part.value), 0);
    const exact = [figure, ...counted].every(({ approximation }) => approximation === 'EXACT');
    // 57件，其中提出意见12件: parts may be some of many. More than the total is wrong, and so is a sum that nearly reaches it.
    const few = counted.length < 2 || sum < 0.8 * Number(value);
    if (role === 'TOTAL' && exact && !near(sum, Number(value)) && (!few || sum > Number(value))) {
      findings.push({ code: 'PARTS_NOT_TOTAL', itemId, facts: { label, total: value, sum: round(sum), unit } });
    }
    // 完成计划的107.5% is more than was planned, and sound.
    if (role === 'RATIO' && unit === '%' && Number(value) > 100 && !/完成|目标|任务|计划|预算|增/.test(label))
      findings.push({ code: 'RATE_ABOVE_100', itemId, facts: { label, value } });
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

const sums: Rule = (report) => everyItem(report).flatMap((item) => arithmetic(item.id, item.figures));

const claim =
  /全覆盖|(?:零|0)(?:投诉|事故|败诉|上访|差错|违纪|发案|信访|复议|诉讼|纠错)|(?:未|没有)(?:发生|出现)(?:过)?(?:一起|任何|1起)|(?<!(?:提升|提高|上升)[到至为]\s?)(?<![\d.])(?:100\s?%|百分之百|百分百)/g;

/** The sentence around a place. */
function sentence(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at), text.lastIndexOf('\n', at)) + 1;
  const stop = text.slice(at).search(/[。；\n]/);
  return text.slice(from, stop === -1 ? text.length : at + stop);
}

/** 全覆盖, 零投诉, 100 %: of how many? What is promised is no claim. */
const denominators: Rule = ({ responsibilities, activities }) =>
  [...responsibilities, ...activities].flatMap(({ id, narrative }) => {
    const plain = withoutTitles(narrative);
    return [...plain.matchAll(claim)].flatMap((found): Finding[] => {
      const said = sentence(plain, found.index);
      const counts = said.replace(claim, '').replace(/\d+(?:\.\d+)?\s?%|\d{4}年(?:度)?|\d{1,2}月|\d{1,2}日/g, '');
      if (/\d|[一二三四五六七八九十两百]{1,4}(?:个|名|家|件|次|场|项|起|人|所)/.test(counts)) return [];
      return [
        { code: 'CLAIM_WITHOUT_DENOMINATOR', itemId: id, facts: { found: found[0], where: around(plain, found.index, found[0].length) } },
      ];
    });
  });

const lostUnit =
  /(?:开展|组织|举办|召开|办理|受理|审查|查处|化解|调解|培训|发放|印发|制定|出动|检查|接受|参加|解答|聘请)[^，。；、\d\n]{0,14}?(?:共|约|近)?(?<![\d.])(\d{1,6})(?=[，。；])/g;

/** 开展宣传12，: a number that lost its unit; and a typed figure that says neither what nor in what. */
const units: Rule = (report) => [
  ...textsOf(report).flatMap(({ itemId, text }) => {
    const plain = withoutTitles(text);
    return [...plain.matchAll(lostUnit)].map((found) => ({
      code: 'FIGURE_WITHOUT_UNIT',
      itemId,
      facts: { found: found[1] ?? '', where: around(plain, found.index, found[0].length) },
    }));
  }),
  ...everyItem(report).flatMap(({ id, figures }) =>
    flat(figures)
      .filter(({ label, unit }) => unit.trim() === '' || label.trim() === '')
      .map(({ label, value }) => ({ code: 'FIGURE_WITHOUT_UNIT', itemId: id, facts: { found: value, where: label || value } })),
  ),
];

const same = ({ label, value, unit }: SignedFigure): string => `${label} ${Number(value)} ${unit}`;

/** The same count of the same thing in both years: copied, or a coincidence worth a word. Small counts and full rates are no coincidence. */
const sameAsLastYear: Rule = (report, { previous, threshold }) => {
  if (!previous) return [];
  const least = threshold('FIGURE_SAME_AS_LAST_YEAR');
  const counted = (figures: Figures) =>
    flat(figures).filter(({ value, unit, label }) => Number(value) >= least && unit !== '%' && label.length >= 3);
  const before = new Set(previous.activities.flatMap(({ figures }) => counted(figures).map(same)));
  return report.activities.flatMap(({ id, figures }) =>
    counted(figures)
      .filter((figure) => before.has(same(figure)))
      .map(({ label, value, unit }) => ({
        code: 'FIGURE_SAME_AS_LAST_YEAR',
        itemId: id,
        facts: { label, value: `${value}${unit}`, year: String(previous.year) },
      })),
  );
};

export const figureRules: readonly Rule[] = [sums, denominators, units, sameAsLastYear];
