import type { Locale } from '../../platform/errors.js';
import { checkText } from '../checks/check.texts.js';
import { CheckSeverity } from '../checks/check.types.js';
import type { CheckedReport } from '../checks/checked-report.js';
import type { Checked } from '../checks/report-checks.js';
import { isMeasured } from '../checks/rules/promises.rules.js';
import { vaguenessOf } from '../checks/vagueness.rules.js';
import type { SubmissionStatus } from '../districts/submission.entity.js';
import type { SignedFigure } from '../reports/report-document.js';
import { MissingReason } from './consolidation.types.js';
import type { GroupedUnit } from './grouped-unit.types.js';
import type { CheckCount, CheckDistribution, QualitySheet, ReportQuality, Share } from './quality.types.js';

/** An expected unit of a cycle with its released report. */
export interface ExpectedUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly status: SubmissionStatus;
  readonly late: boolean | null;
  readonly daysLate: number | null;
  /** null while no report is released */
  readonly reportId: string | null;
  /** the latest submission of that report, ISO 8601 */
  readonly submittedAt: string | null;
  /** its shortcomings that a report of an earlier year names too */
  readonly namedBefore: number;
}

/** An expected unit with what its released report says and what the checks find in it. */
export interface ExaminedUnit extends ExpectedUnit {
  /** null without a released report */
  readonly document: CheckedReport | null;
  readonly findings: readonly Pick<Checked, 'code' | 'waiver'>[];
  /** from where on a shortcoming is vague in the district, percent */
  readonly vagueFrom: number;
}

export const named = ({ id, code, name, shortName }: ExpectedUnit): GroupedUnit => ({ id, code, name, shortName });

/** A row for each expected unit, in the order given. Pure. */
export const sheetsOf = (units: readonly ExaminedUnit[]): QualitySheet[] =>
  units.map((unit) => ({
    department: named(unit),
    status: unit.status,
    late: unit.late,
    daysLate: unit.daysLate,
    missing: unit.document ? null : missingOf(unit),
    report: unit.document && qualityOf(unit, unit.document),
  }));

/** What was released when the units were read and is not any more was returned in between. */
const missingOf = ({ status }: ExaminedUnit): MissingReason =>
  Object.values(MissingReason).find((reason) => reason === (status as string)) ?? MissingReason.RETURNED;

function qualityOf({ findings, namedBefore, vagueFrom }: ExaminedUnit, document: CheckedReport): ReportQuality {
  const { id, activities, responsibilities, shortcomings, commitments } = document;
  const answered = new Set(commitments.flatMap(({ addresses }) => addresses.map((one) => one.id)));
  const ofShortcomings = share(shortcomings);
  const ofCommitments = share(commitments);
  return {
    reportId: id,
    activities: activities.length,
    figures: [...responsibilities, ...activities].reduce((sum, { figures }) => sum + countOf(figures), 0),
    shortcomings: shortcomings.length,
    commitments: commitments.length,
    withCause: ofShortcomings(({ causes }) => causes.length > 0),
    vague: ofShortcomings(({ text }) => 100 * vaguenessOf(text).score >= vagueFrom),
    answered: ofShortcomings((one) => answered.has(one.id)),
    namedBefore: { numerator: namedBefore, denominator: shortcomings.length },
    withOwner: ofCommitments(({ owner }) => Boolean(owner)),
    withDate: ofCommitments(({ dueOn }) => dueOn !== null),
    withMeasure: ofCommitments(isMeasured),
    checks: countsOf(findings),
  };
}

const share =
  <T>(items: readonly T[]) =>
  (has: (item: T) => boolean): Share => ({ numerator: items.filter(has).length, denominator: items.length });

const countOf = (figures: readonly SignedFigure[]): number => figures.reduce((sum, { parts = [] }) => sum + 1 + countOf(parts), 0);

function countsOf(findings: ExaminedUnit['findings']): CheckCount[] {
  return codesOf(findings)
    .map((code) => ({ ...ruleOf(code), ...tally(findings, code) }))
    .sort((a, b) => errorsFirst(a, b) || b.findings - a.findings || inOrder(a.code, b.code));
}

/** How often each check hits, most units first, then most findings, then by code. Pure. */
export function distributionOf(units: readonly ExaminedUnit[], locale: Locale): CheckDistribution[] {
  const all = units.flatMap(({ findings }) => findings);
  return codesOf(all)
    .map((code) => {
      const departments = units.filter(({ findings }) => findings.some((one) => one.code === code)).map(named);
      return { ...ruleOf(code), message: checkText(code).message[locale], units: departments.length, ...tally(all, code), departments };
    })
    .sort((a, b) => b.units - a.units || b.findings - a.findings || inOrder(a.code, b.code));
}

const codesOf = (findings: ExaminedUnit['findings']): string[] => [...new Set(findings.map(({ code }) => code))];
const ruleOf = (code: string) => ({ code, severity: CheckSeverity[checkText(code).severity], source: checkText(code).source });
const errorsFirst = (a: CheckCount, b: CheckCount): number =>
  Number(b.severity === CheckSeverity.ERROR) - Number(a.severity === CheckSeverity.ERROR);
const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Findings of a rule, and how many of them stand with a reason. */
export function tally(findings: ExaminedUnit['findings'], code: string): { findings: number; waived: number } {
  const found = findings.filter((one) => one.code === code);
  return { findings: found.length, waived: found.filter(({ waiver }) => waiver !== null).length };
}
