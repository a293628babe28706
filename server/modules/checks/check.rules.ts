import type { CheckedReport, Finding, Known, Rule } from './checked-report.js';
import { copyRules } from './rules/copies.rules.js';
import { dateRules } from './rules/dates.rules.js';
import { figureRules } from './rules/figures.rules.js';
import { promiseRules } from './rules/promises.rules.js';
import { structureRules } from './rules/structure.rules.js';
import { wordingRules } from './rules/wording.rules.js';

const rules: readonly Rule[] = [...structureRules, ...promiseRules, ...figureRules, ...dateRules, ...wordingRules, ...copyRules];

/** Everything the rules find in a report, in the order of the rules; what the district switched off is left out. Pure. */
export const findingsOf = (report: CheckedReport, known: Known, enabled: (code: string) => boolean = () => true): Finding[] =>
  rules.flatMap((rule) => rule(report, known)).filter(({ code }) => enabled(code));
