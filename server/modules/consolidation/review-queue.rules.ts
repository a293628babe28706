import type { Locale } from '../../platform/errors.js';
import { checkTexts } from '../checks/check.texts.js';
import { SubmissionStatus } from '../districts/submission.entity.js';
import { type ExaminedUnit, named, tally } from './quality.rules.js';
import { queueTextsOf } from './review-queue.texts.js';
import { type ReviewQueueEntry, type ReviewRisk, RiskCode, type RiskPart } from './review-queue.types.js';

/** The checks of each kind of risk, gravest kind first. Every check belongs to one kind: what stands nowhere is OTHER, what is an error is ERROR. */
const told: Readonly<Partial<Record<RiskCode, readonly string[]>>> = {
  [RiskCode.CONFLICT]: ['PARTS_NOT_TOTAL', 'RATIO_NOT_QUOTIENT', 'RATE_ABOVE_100', 'SECTION_YEAR'],
  [RiskCode.VAGUE]: ['SHORTCOMING_VAGUE'],
  [RiskCode.REPEAT]: ['FIGURE_SAME_AS_LAST_YEAR', 'COPIED_FROM_EARLIER', 'COPIED_FROM_OTHER'],
  [RiskCode.UNANSWERED]: ['SHORTCOMING_UNANSWERED'],
  [RiskCode.NO_CAUSE]: ['SHORTCOMING_WITHOUT_CAUSE'],
};

const riskOf = (check: string): RiskCode => {
  if (checkTexts[check]?.severity === 'ERROR') return RiskCode.ERROR;
  return Object.values(RiskCode).find((risk) => told[risk]?.includes(check)) ?? RiskCode.OTHER;
};

/** The kinds in their order, each with its checks. */
export const risks: readonly { readonly code: RiskCode; readonly checks: readonly string[] }[] = Object.values(RiskCode).map((code) => ({
  code,
  checks: Object.keys(checkTexts).filter((check) => riskOf(check) === code),
}));

const kinds = risks
  .filter(({ code }) => code !== RiskCode.OTHER)
  .map(({ code, checks }) => {
    const parts = [...(code === RiskCode.REPEAT ? ['NAMED_BEFORE'] : []), ...checks];
    return `${code} (${code === RiskCode.LATE ? 'days' : parts.join(', ')})`;
  });

/** The rule of the order, for the schema. */
export const queueRule = `Reports that wait for the office (SUBMITTED), riskiest first. Kinds of risk from the gravest: ${kinds.join('; ')}; OTHER (all other checks). \
A report that bears the gravest kind stands before one that does not, then so for the next kind, OTHER excepted; among reports that bear the same kinds the one with the greater \
count of the gravest, then of the next; then the one submitted first; then the official sequence. What a unit lets stand with a reason is shown and does not count.`;

type Place = Pick<ReviewQueueEntry, 'submittedAt'> & { readonly risks: readonly Pick<ReviewRisk, 'code' | 'count'>[] };

/** What puts one report before another: its first difference in the order of the rule; null = none but the official sequence. */
type Difference =
  | { readonly by: 'KIND' | 'COUNT'; readonly code: RiskCode; readonly sign: number }
  | { readonly by: 'TIME'; readonly sign: number };

function differenceOf(a: Place, b: Place): Difference | null {
  const count = ({ risks: borne }: Place, code: RiskCode) => borne.find((risk) => risk.code === code)?.count ?? 0;
  for (const { code } of risks) {
    // Nearly every report bears some finding or other: whether it does says nothing, how many may.
    if (code === RiskCode.OTHER) continue;
    const sign = Number(count(b, code) > 0) - Number(count(a, code) > 0);
    if (sign !== 0) return { by: 'KIND', code, sign };
  }
  for (const { code } of risks) {
    const sign = count(b, code) - count(a, code);
    if (sign !== 0) return { by: 'COUNT', code, sign };
  }
  const sign = a.submittedAt.getTime() - b.submittedAt.getTime();
  return sign === 0 ? null : { by: 'TIME', sign };
}

/** Negative when `a` stands before `b`; 0 = only the official sequence tells them apart. Pure. */
export const compare = (a: Place, b: Place): number => differenceOf(a, b)?.sign ?? 0;

/** The queue of units given in the official sequence. Pure. */
export function queueOf(units: readonly ExaminedUnit[], locale: Locale): ReviewQueueEntry[] {
  const entries = units.flatMap((unit): ReviewQueueEntry[] => {
    const { status, document, submittedAt, late } = unit;
    if (status !== SubmissionStatus.SUBMITTED || !document || !submittedAt) return [];
    const entry = { department: named(unit), reportId: document.id, submittedAt: new Date(submittedAt), late: late === true };
    return [{ ...entry, risks: risksOf(unit, locale), placedBecause: null }];
  });
  // Sorting keeps the official sequence of what is equal.
  return entries.sort(compare).map((entry, i, sorted) => ({ ...entry, placedBecause: because(sorted[i - 1], entry, locale) }));
}

function risksOf(unit: ExaminedUnit, locale: Locale): ReviewRisk[] {
  const texts = queueTextsOf(locale);
  return risks.flatMap(({ code, checks }): ReviewRisk[] => {
    const parts = partsOf(unit, code, checks);
    const sum = (of: (part: RiskPart) => number) => parts.reduce((all, part) => all + of(part), 0);
    const count = code === RiskCode.LATE ? (unit.late ? (unit.daysLate ?? 0) : 0) : sum((part) => part.count);
    const waived = sum((part) => part.waived);
    if (count === 0 && waived === 0) return [];
    return [{ code, count, waived, message: texts.said(texts.risk[code], texts.amount(code, count), waived), parts }];
  });
}

function partsOf({ findings, namedBefore }: ExaminedUnit, code: RiskCode, checks: readonly string[]): RiskPart[] {
  const before = code === RiskCode.REPEAT && namedBefore > 0 ? [{ code: 'NAMED_BEFORE', count: namedBefore, waived: 0 }] : [];
  const found = checks.map((check) => ({ check, ...tally(findings, check) })).filter((one) => one.findings > 0);
  return [...before, ...found.map(({ check, findings: all, waived }) => ({ code: check, count: all - waived, waived }))];
}

function because(before: ReviewQueueEntry | undefined, entry: ReviewQueueEntry, locale: Locale): string | null {
  if (!before) return null;
  const texts = queueTextsOf(locale);
  const unit = before.department.shortName;
  const difference = differenceOf(before, entry);
  if (difference === null) return texts.sequence(unit);
  if (difference.by === 'TIME') return texts.waiting(unit);
  const { code } = difference;
  if (difference.by === 'KIND') return texts.kind(unit, texts.risk[code]);
  const amount = ({ risks: borne }: ReviewQueueEntry) => texts.amount(code, borne.find((risk) => risk.code === code)?.count ?? 0);
  return texts.count(unit, texts.risk[code], amount(before), amount(entry));
}
