import { type CheckedReport, type Finding, type Rule, textsOf } from '../checked-report.js';
import { meetings, periods, plans } from '../data/dated-documents.js';

/** The arrangements are of the year after the report's. */
const yearsOf = (report: CheckedReport) => {
  const promised = new Set(report.commitments.map(({ id }) => id));
  return textsOf(report).map(({ itemId, text }) => ({
    itemId,
    text,
    year: report.year + (itemId !== null && promised.has(itemId) ? 1 : 0),
  }));
};

const titled = /《?([^《》（(\n]{2,20}?(?:纲要|规划))[（(]\s?((?:19|20)\d\d)\s?年?\s?[—–－~～至-]{1,2}\s?((?:19|20)\d\d)\s?年?\s?[）)]》?/g;

/** 《法治政府建设实施纲要（2021—2025年）》: no such period, or a period that is over in the year of the text. */
const planPeriods: Rule = (report) =>
  yearsOf(report).flatMap(({ itemId, text, year }) =>
    [...text.matchAll(titled)].flatMap(([whole, name = '', from, to]): Finding[] => {
      const known = plans.filter((plan) => name.endsWith(plan.name));
      if (known.length === 0) return [];
      const named = known.find((plan) => plan.from === Number(from) && plan.to === Number(to));
      const right = known.map((plan) => `${plan.from}—${plan.to}年`).join('、');
      if (!named) return [{ code: 'PLAN_WRONG_PERIOD', itemId, facts: { found: whole, right } }];
      return named.to < year ? [{ code: 'PLAN_EXPIRED', itemId, facts: { found: whole, to: String(named.to), year: String(year) } }] : [];
    }),
  );

const publicity: Rule = (report) =>
  yearsOf(report).flatMap(({ itemId, text, year }) =>
    periods.flatMap(({ words, name, from, to }): Finding[] => {
      const found = words.exec(text);
      // What looks back at a period names it rightly, and the year after it sums it up.
      if (!found || /总结|验收|收官|以来|期间|评估|衔接|启动|谋划|迎/.test(text.slice(Math.max(0, found.index - 16), found.index + 24)))
        return [];
      if (year > to) return [{ code: 'PLAN_EXPIRED', itemId, facts: { found: name, to: String(to), year: String(year) } }];
      return year < from ? [{ code: 'PLAN_WRONG_PERIOD', itemId, facts: { found: name, right: `${from}—${to}年` } }] : [];
    }),
  );

/** The newest meeting that a report names is not the newest there was when its year ended; or it had not been held. */
const plenums: Rule = (report) => {
  const text = textsOf(report)
    .map((one) => one.text)
    .join('\n');
  const held = (name: string) => text.includes(name);
  const named = meetings.filter(
    ({ name }) => held(name) || (name.length > 4 && new RegExp(`${name.slice(0, 3)}[^。]{0,12}${name.slice(3)}`).test(text)),
  );
  const newest = named.at(-1);
  if (!newest) return [];
  const end = `${report.year}-12-31`;
  // A report is written in the first months of the next year.
  if (newest.on > `${report.year + 1}-04-01`)
    return [{ code: 'PLENUM_NOT_YET', itemId: null, facts: { found: newest.name, on: newest.on } }];
  // A congress is named for five years; a plenum only until the next.
  const isPlenum = newest.name.endsWith('全会');
  const latest = meetings.filter(({ on, name }) => on <= end && name.endsWith('全会') === isPlenum).at(-1);
  return latest && latest.on > newest.on
    ? [{ code: 'PLENUM_STALE', itemId: null, facts: { found: newest.name, latest: latest.name, on: latest.on } }]
    : [];
};

export const dateRules: readonly Rule[] = [planPeriods, publicity, plenums];
