import type { Finding, Rule, UnitNames } from '../checked-report.js';

const years = (text: string): number[] => [...text.matchAll(/(?<![\d—-])((?:19|20)\d\d)\s{0,3}年/g)].map((found) => Number(found[1]));

const titleYear: Rule = ({ title, year }) => {
  const [found] = years(title.normalize('NFKC'));
  return found !== undefined && found !== year
    ? [{ code: 'TITLE_YEAR', itemId: null, facts: { found: String(found), year: String(year) } }]
    : [];
};

/** A section of what was done names the report's year, the arrangements the year after it. */
const sectionYear: Rule = ({ parts = [], year }) =>
  parts.flatMap(({ part, heading }) => {
    const right = part === 'ARRANGEMENTS' ? year + 1 : year;
    const found = years((heading ?? '').normalize('NFKC'));
    return heading === null || found.length === 0 || found.includes(right)
      ? []
      : [{ code: 'SECTION_YEAR', itemId: null, facts: { heading, found: String(found[0]), year: String(right) } }];
  });

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

const namesOf = ({ name, shortName, aliases, former }: UnitNames): string[] =>
  [name, shortName, ...aliases, ...former].filter((one) => one.length >= 3);

/** Where a report says whose it is: its title and the signature. A text may speak of other units. */
const identityOf = ({ title, closing }: { readonly title: string; readonly closing?: string }): string[] => [
  title,
  ...(closing ?? '').split('\n').filter((line) => line.length <= 32 && !/抄送|报送|联系人/.test(line)),
];

const otherUnit: Rule = (report, { unit, others }) => {
  const lines = identityOf(report);
  const own = namesOf(unit);
  if (lines.some((line) => own.some((name) => line.includes(name)))) return [];
  const found = others.find((other) => namesOf(other).some((name) => lines.some((line) => line.includes(name))));
  return found ? [{ code: 'OTHER_UNIT', itemId: null, facts: { found: found.name, unit: unit.name } }] : [];
};

const organ = /[一-鿿]{2,16}?(?:局|委员会|委|办公室|人民政府|街道办事处)(?=[^一-鿿]|[将坚持认深全在按为以的始党班])/g;

/** A name without its place: 重庆市荣昌区招商投资促进局 and 区招商投资促进局 are written alike. */
const placeless = (name: string): string => name.replace(/^.*(?:省|市|区|县)(?=[一-鿿]{3})/, '');
const stem = (name: string): string => placeless(name).replace(/(?:局|委员会|委|办公室|办|人民政府|街道办事处)$/, '');

/**
 * A text that writes its own unit in several ways: beside the official name and the short form, another one. Aliases are how texts are understood, not
 * how a unit should be written.
 */
const unitNames: Rule = (report, { unit }) => {
  const text = [report.title, report.preamble, ...(report.parts ?? []).map(({ lead }) => lead), report.closing ?? ''].join('\n');
  const right = [unit.name, unit.shortName].map(placeless);
  const own = stem(unit.name);
  if (own.length < 4) return [];
  const variants = new Set<string>();
  for (const [found] of text.matchAll(organ)) {
    const name = stem(found);
    // The same characters with some left out, in order: 招商投资 of 招商投资促进.
    const short =
      name.length >= 3 && name.length < own.length && own.startsWith(name.slice(0, 2)) && [...name].every((c) => own.includes(c));
    const alias = unit.aliases.some((one) => stem(one) === name);
    if ((short || alias) && !right.includes(placeless(found))) variants.add(placeless(found));
  }
  return variants.size === 0
    ? []
    : [{ code: 'UNIT_NAMES', itemId: null, facts: { found: [...variants].slice(0, 4).join('、'), unit: unit.name } }];
};

const askedIndicators: Rule = (report, { asked }) => {
  const given = new Set<string>();
  const note = (figures: readonly { readonly indicator?: { readonly code: string } | null; readonly parts?: readonly never[] }[]): void => {
    for (const { indicator, parts } of figures) {
      if (indicator) given.add(indicator.code);
      if (parts) note(parts);
    }
  };
  for (const item of [...report.responsibilities, ...report.activities, ...report.commitments]) note(item.figures as never);
  return asked
    .filter(({ code }) => !given.has(code))
    .map(({ code, name }): Finding => ({ code: 'INDICATOR_MISSING', itemId: null, facts: { indicator: name, found: code } }));
};

export const structureRules: readonly Rule[] = [titleYear, sectionYear, partMissing, otherUnit, unitNames, askedIndicators];
