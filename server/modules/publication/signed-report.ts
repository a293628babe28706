import type { SignedFigure } from '../reports/report-document.js';

/** The signed text of a report, as far as its public edition is made of it (`report-document.ts`; what a report does not say is left out there). */

interface Coded {
  readonly code: string;
}

export interface SignedReport {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly addressee?: string;
  readonly preamble: string;
  readonly closing?: string;
  readonly parts?: readonly { readonly part: string; readonly presence: string; readonly heading: string | null; readonly lead: string }[];
  readonly responsibilities: readonly {
    readonly id: string;
    readonly holder: string;
    readonly duty: Coded | null;
    readonly narrative: string;
    readonly evidence: string | null;
    readonly figures: readonly SignedFigure[];
  }[];
  readonly activities: readonly {
    readonly id: string;
    readonly heading: string;
    readonly narrative: string;
    readonly theme: Coded | null;
    readonly furtherThemes: readonly Coded[];
    readonly figures: readonly SignedFigure[];
  }[];
  readonly shortcomings: readonly {
    readonly id: string;
    readonly text: string;
    readonly theme?: Coded;
    readonly causes: readonly { readonly text: string; readonly category: string | null }[];
  }[];
  readonly commitments: readonly {
    readonly id: string;
    readonly heading: string | null;
    readonly text: string;
    readonly owner: string | null;
    readonly measure: string | null;
    readonly dueOn: string | null;
    readonly figures: readonly SignedFigure[];
    readonly addresses: readonly { readonly id: string }[];
  }[];
  readonly otherMatters: readonly { readonly id: string; readonly heading: string | null; readonly text: string }[];
}
