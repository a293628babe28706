import type { FigureInput, ReportPartInput, ReportSaveInput, SourceSpanInput } from './report.inputs.js';
import { Presence } from './report-part.entity.js';

/** Rows by table, as the save statement takes them; a table left out is not touched. */
export type ReportRows = Record<string, Record<string, unknown>[]>;

/** The id of a taxonomy term by kind and code, in the version that holds for the report. */
export type TermIds = (kind: 'INDICATOR' | 'THEME' | 'DUTY', code: string) => string | null;

const source = (span: SourceSpanInput | null | undefined) => ({
  source_start: span?.start ?? null,
  source_end: span?.end ?? null,
  source_confidence: span?.confidence ?? null,
  source_rule: span?.rule ?? null,
});

/** What `writeParts` takes: one row for each part that is named. Pure. */
export const partRowsOf = (parts: readonly ReportPartInput[]) =>
  parts.map((part) => ({
    part: part.part,
    // Whether it is PRESENT or ABSENT is seen from its items.
    stated: part.presence === Presence.EXPLICIT_NONE || part.presence === Presence.REFERENCED ? part.presence : null,
    heading: part.heading?.trim() || null,
    lead: part.lead ?? '',
    ...source(part.source),
  }));

/** Flattens a checked document into rows. Pure: what the document says, the rows say. */
export function rowsOf(input: ReportSaveInput, terms: TermIds): ReportRows {
  const rows: ReportRows = {};
  const term = (kind: 'INDICATOR' | 'THEME' | 'DUTY', code: string | null | undefined) => (code ? terms(kind, code) : null);
  const figureRows: Record<string, unknown>[] = [];
  const figures = (list: readonly FigureInput[] | null | undefined, owner: Record<string, string>) => {
    for (const [i, figure] of (list ?? []).entries()) {
      figureRows.push({
        id: figure.id,
        activity_id: null,
        responsibility_id: null,
        commitment_id: null,
        whole_id: null,
        ...owner,
        position: i + 1,
        label: figure.label,
        indicator_id: term('INDICATOR', figure.indicator),
        value: figure.value,
        unit: figure.unit,
        role: figure.role,
        approximation: figure.approximation,
        ...source(figure.source),
      });
      figures(figure.parts, { whole_id: figure.id });
    }
  };

  if (input.responsibilities) {
    rows.responsibility = input.responsibilities.map((item, i) => {
      figures(item.figures, { responsibility_id: item.id });
      return {
        id: item.id,
        position: i + 1,
        holder: item.holder,
        duty_id: term('DUTY', item.duty),
        narrative: item.narrative,
        evidence: item.evidence ?? null,
        ...source(item.source),
      };
    });
  }
  if (input.activities) {
    rows.activity_theme = [];
    rows.activity = input.activities.map((item, i) => {
      figures(item.figures, { activity_id: item.id });
      for (const code of new Set(item.furtherThemes ?? []))
        rows.activity_theme?.push({ activity_id: item.id, theme_id: term('THEME', code) });
      return {
        id: item.id,
        position: i + 1,
        heading: item.heading,
        narrative: item.narrative,
        theme_id: term('THEME', item.theme),
        ...source(item.source),
      };
    });
  }
  if (input.shortcomings) {
    rows.cause = [];
    rows.shortcoming = input.shortcomings.map((item, i) => {
      for (const [k, cause] of (item.causes ?? []).entries()) {
        rows.cause?.push({
          id: cause.id,
          shortcoming_id: item.id,
          position: k + 1,
          text: cause.text,
          category: cause.category ?? null,
          ...source(cause.source),
        });
      }
      return { id: item.id, position: i + 1, text: item.text, theme_id: term('THEME', item.theme), ...source(item.source) };
    });
  }
  if (input.commitments) {
    rows.shortcoming_commitment = [];
    rows.commitment = input.commitments.map((item, i) => {
      figures(item.figures, { commitment_id: item.id });
      for (const answered of new Set(item.addresses ?? [])) {
        rows.shortcoming_commitment?.push({ shortcoming_id: answered, commitment_id: item.id });
      }
      return {
        id: item.id,
        position: i + 1,
        heading: item.heading ?? null,
        text: item.text,
        owner: item.owner ?? null,
        measure: item.measure ?? null,
        due_on: item.dueOn ?? null,
        ...source(item.source),
      };
    });
  }
  if (input.otherMatters) {
    rows.other_matter = input.otherMatters.map((item, i) => ({
      id: item.id,
      position: i + 1,
      heading: item.heading ?? null,
      text: item.text,
      ...source(item.source),
    }));
  }
  if (input.responsibilities || input.activities || input.commitments) rows.figure = figureRows;
  return rows;
}
