import type { FigureFieldsFragment, FigureInput, ReportSaveInput } from './generated/graphql.js';
import type { Report } from './types.js';

type ReadFigure = FigureFieldsFragment & { readonly parts?: readonly ReadFigure[] };

/**
 * The report as an input for `reports.save`, saying exactly what the report says: ids kept, terms as their codes,
 * positions as the order of the lists. Change what you like in the copy and save it with `report.version`. Pure.
 */
export function reportInput(report: Report): ReportSaveInput {
  return {
    title: report.title,
    addressee: report.addressee ?? '',
    preamble: report.preamble,
    closing: report.closing,
    // Whether a part is there is seen from its items; only what the report says of an empty one is its own to say.
    parts: report.parts.map(({ part, presence, heading, lead, source }) => ({
      part,
      presence: presence === 'EXPLICIT_NONE' || presence === 'REFERENCED' ? presence : null,
      heading,
      lead,
      source,
    })),
    responsibilities: report.responsibilities.map(({ id, holder, duty, narrative, evidence, figures, source }) => ({
      id,
      holder,
      duty: duty?.code ?? null,
      narrative,
      evidence,
      figures: figures.map(figureInput),
      source,
    })),
    activities: report.activities.map(({ id, heading, narrative, theme, furtherThemes, figures, source }) => ({
      id,
      heading,
      narrative,
      theme: theme?.code ?? null,
      furtherThemes: furtherThemes.map(({ code }) => code),
      figures: figures.map(figureInput),
      source,
    })),
    shortcomings: report.shortcomings.map(({ id, text, theme, causes, source }) => ({
      id,
      text,
      theme: theme?.code ?? null,
      causes: causes.map((cause) => ({ id: cause.id, text: cause.text, category: cause.category, source: cause.source })),
      source,
    })),
    commitments: report.commitments.map(({ id, heading, text, owner, measure, dueOn, figures, addresses, source }) => ({
      id,
      heading,
      text,
      owner,
      measure,
      dueOn,
      figures: figures.map(figureInput),
      addresses: addresses.map((shortcoming) => shortcoming.id),
      source,
    })),
    otherMatters: report.otherMatters.map(({ id, heading, text, source }) => ({ id, heading, text, source })),
  };
}

const figureInput = ({ id, label, indicator, value, unit, role, approximation, parts = [], source }: ReadFigure): FigureInput => ({
  id,
  label,
  indicator: indicator?.code ?? null,
  value,
  unit,
  role,
  approximation,
  parts: parts.map(figureInput),
  source,
});
