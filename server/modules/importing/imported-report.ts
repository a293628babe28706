/** What `readReport` answers. Offsets are UTF-16 units of the text as it was given. */

/** Where a node stands in the text, how sure the rule is (0 to 1), and the rule that made it. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly rule: string;
}

export interface ReadFigure {
  readonly label: string;
  /** decimal with 万 and 亿 multiplied out */
  readonly value: string;
  readonly unit: string;
  readonly role: string;
  readonly approximation: string;
  /** code of an indicator */
  readonly indicator?: string | null;
  readonly parts: readonly ReadFigure[];
  readonly source: Span;
}

export interface ImportedReport {
  readonly refusal?: 'EMPTY' | 'NOT_A_REPORT' | null;
  readonly title: string;
  readonly titleYear: number | null;
  readonly addressee: string | null;
  readonly preamble: string;
  readonly parts: readonly {
    readonly part: string;
    readonly presence: string;
    readonly heading: string | null;
    readonly lead: string;
    readonly source: Span | null;
  }[];
  readonly responsibilities: readonly {
    readonly holder: string;
    readonly narrative: string;
    readonly duty?: string | null;
    readonly evidence?: string | null;
    readonly figures: readonly ReadFigure[];
    readonly source: Span;
  }[];
  readonly activities: readonly {
    readonly heading: string;
    readonly narrative: string;
    readonly theme?: string | null;
    readonly figures: readonly ReadFigure[];
    readonly source: Span;
  }[];
  readonly shortcomings: readonly {
    readonly text: string;
    readonly theme?: string | null;
    readonly causes: readonly { readonly text: string; readonly category?: string | null; readonly source: Span }[];
    readonly source: Span;
  }[];
  readonly commitments: readonly {
    readonly heading: string | null;
    readonly text: string;
    readonly owner: string | null;
    readonly measure: string | null;
    readonly dueOn: string | null;
    readonly figures: readonly ReadFigure[];
    readonly addresses: readonly { readonly index: number; readonly confidence: number }[];
    readonly source: Span;
  }[];
  readonly otherMatters: readonly { readonly heading: string | null; readonly text: string; readonly source: Span }[];
  readonly closing: string;
  readonly residue: readonly { readonly text: string; readonly source: Span }[];
  readonly coverage: { readonly total: number; readonly covered: number };
}
