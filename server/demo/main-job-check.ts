import { isDeepStrictEqual } from 'node:util';
import { type Consolidation, type Report, reportInput } from '@fazhi/client';
import type { FigureInput, ReportSaveInput } from '../modules/reports/report.inputs.js';

const silent = (value: unknown) => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A statutory part that names itself and says nothing more. */
const silentPart = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).join() === 'part';

/** Without what says nothing: null, undefined, empty texts and lists mean "none" in an input. */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence).filter((inner) => !silentPart(inner));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, essence(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => !silent(inner)));
}

const flat = (figures: readonly FigureInput[] | null | undefined): FigureInput[] =>
  (figures ?? []).flatMap((figure) => [figure, ...flat(figure.parts)]);

/** Totals by indicator and unit, added up here from what was sent: an own pass that shares nothing with the server's SQL. */
function totalsOf(sent: readonly ReportSaveInput[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const report of sent) {
    for (const item of [...(report.activities ?? []), ...(report.responsibilities ?? [])]) {
      for (const { indicator, unit, role, value } of flat(item.figures)) {
        if (!indicator || unit === '%' || !['VALUE', 'TOTAL', 'WHOLE'].includes(role)) continue;
        const key = `${indicator} ${unit}`;
        totals.set(key, (totals.get(key) ?? 0) + Number(value));
      }
    }
  }
  return totals;
}

function unaddressedOf(sent: readonly ReportSaveInput[]): Set<string> {
  const answered = new Set(sent.flatMap((report) => (report.commitments ?? []).flatMap((c) => c.addresses ?? [])));
  return new Set(sent.flatMap((report) => (report.shortcomings ?? []).filter((s) => !answered.has(s.id)).map((s) => s.text)));
}

/** What differs between what went in and what is read back; empty = nothing. */
export function differences(sent: readonly ReportSaveInput[], read: readonly Report[], consolidation: Consolidation): string[] {
  const found: string[] = [];
  for (const [i, report] of read.entries()) {
    if (!isDeepStrictEqual(essence(reportInput(report)), essence(sent[i]))) found.push(`the report of ${report.department.shortName}`);
    if (report.status !== 'SUBMITTED') found.push(`the state of ${report.department.shortName}: ${report.status}`);
  }
  if (consolidation.coverage.included !== sent.length)
    found.push(`${consolidation.coverage.included} reports counted instead of ${sent.length}`);
  const totals = totalsOf(sent);
  const given = new Map(
    consolidation.indicatorTotals.flatMap((t) => (t.total == null ? [] : [[`${t.indicator.code} ${t.unit}`, Number(t.total)]])),
  );
  for (const key of new Set([...totals.keys(), ...given.keys()])) {
    if (totals.get(key) !== given.get(key)) found.push(`the total of ${key}: ${given.get(key)} instead of ${totals.get(key)}`);
  }
  const unaddressed = new Set(consolidation.unaddressedShortcomings.map((s) => s.text));
  if (!isDeepStrictEqual(unaddressed, unaddressedOf(sent))) found.push('the shortcomings that no commitment answers');
  return found;
}
