import type { FigureInput, ReportSaveInput } from './report.inputs.js';
import type { TermCodes } from './report.rules.js';
import type { ReportDocument } from './report-document.js';
import type { StatutoryPart } from './report-part.entity.js';

interface Coded {
  readonly code: string;
}

type StoredFigure = Omit<FigureInput, 'indicator' | 'parts' | 'source'> & {
  readonly indicator: Coded | null;
  readonly parts?: readonly StoredFigure[];
};

interface Stored {
  readonly preamble: string;
  readonly addressee?: string;
  readonly parts?: readonly { part: StatutoryPart; heading: string | null; lead: string }[];
  readonly responsibilities: readonly {
    holder: string;
    duty: Coded | null;
    narrative: string;
    evidence: string | null;
    figures: StoredFigure[];
  }[];
  readonly activities: readonly {
    heading: string;
    narrative: string;
    theme: Coded | null;
    furtherThemes: Coded[];
    figures: StoredFigure[];
  }[];
  readonly shortcomings: readonly { id: string; text: string; theme?: Coded | null; causes: { text: string; category: string | null }[] }[];
  readonly commitments: readonly {
    heading: string | null;
    text: string;
    owner: string | null;
    measure: string | null;
    dueOn: string | null;
    figures: StoredFigure[];
    addresses: { id: string }[];
  }[];
  readonly otherMatters: readonly { heading: string | null; text: string }[];
}

/**
 * Last year's text as the beginning of this year's: the content is kept, every item is a new one, and nothing of its state comes along.
 * A term that no longer holds is left out. Where it stood in an imported text is not copied, since that text is another report's. Pure.
 */
export function copyOf(document: ReportDocument, terms: TermCodes, newId: () => string): ReportSaveInput {
  const stored = document as unknown as Stored;
  const ids = new Map(stored.shortcomings.map((s) => [s.id, newId()]));
  const code = (kind: keyof TermCodes, term: Coded | null) => (term && terms[kind].has(term.code) ? term.code : null);
  const figures = (list: readonly StoredFigure[]): FigureInput[] =>
    list.map(({ label, indicator, value, unit, role, approximation, parts }) => ({
      id: newId(),
      label,
      indicator: code('INDICATOR', indicator),
      value,
      unit,
      role,
      approximation,
      parts: figures(parts ?? []),
    }));
  return {
    addressee: stored.addressee ?? null,
    preamble: stored.preamble,
    parts: (stored.parts ?? []).map(({ part, heading, lead }) => ({ part, heading, lead })),
    responsibilities: stored.responsibilities.map(({ holder, duty, narrative, evidence, figures: own }) => ({
      id: newId(),
      holder,
      duty: code('DUTY', duty),
      narrative,
      evidence,
      figures: figures(own),
    })),
    activities: stored.activities.map(({ heading, narrative, theme, furtherThemes, figures: own }) => ({
      id: newId(),
      heading,
      narrative,
      theme: code('THEME', theme),
      furtherThemes: furtherThemes.map((t) => code('THEME', t)).filter((c) => c !== null),
      figures: figures(own),
    })),
    shortcomings: stored.shortcomings.map(({ id, text, theme, causes }) => ({
      id: ids.get(id) ?? newId(),
      text,
      theme: code('THEME', theme ?? null),
      causes: causes.map((cause) => ({ id: newId(), text: cause.text, category: cause.category as never })),
    })),
    commitments: stored.commitments.map(({ heading, text, owner, measure, dueOn, figures: own, addresses }) => ({
      id: newId(),
      heading,
      text,
      owner,
      measure,
      dueOn,
      figures: figures(own),
      addresses: addresses.map((a) => ids.get(a.id)).filter((a) => a !== undefined),
    })),
    otherMatters: stored.otherMatters.map(({ heading, text }) => ({ id: newId(), heading, text })),
  };
}
