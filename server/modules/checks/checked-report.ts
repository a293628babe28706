/** A report as checks look at it: the signed document of `report-document.ts`, as far as they need it. */

export interface CheckedFigure {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly role: string;
  readonly approximation: string;
  readonly parts?: readonly CheckedFigure[];
}

interface Item {
  readonly id: string;
}

export interface CheckedReport {
  readonly year: number;
  readonly title: string;
  readonly preamble: string;
  readonly parts?: readonly { readonly part: string; readonly presence: string; readonly heading: string | null; readonly lead: string }[];
  readonly responsibilities: readonly (Item & {
    readonly narrative: string;
    readonly evidence: string | null;
    readonly figures: readonly CheckedFigure[];
  })[];
  readonly activities: readonly (Item & {
    readonly heading: string;
    readonly narrative: string;
    readonly figures: readonly CheckedFigure[];
  })[];
  readonly shortcomings: readonly (Item & { readonly text: string; readonly causes: readonly { readonly text: string }[] })[];
  readonly commitments: readonly (Item & {
    readonly heading: string | null;
    readonly text: string;
    readonly owner: string | null;
    readonly measure: string | null;
    readonly dueOn: string | null;
    readonly figures: readonly CheckedFigure[];
    readonly addresses: readonly Item[];
  })[];
  readonly otherMatters: readonly (Item & { readonly heading: string | null; readonly text: string })[];
}

/** A finding before it has a language; `facts` fill the texts of its rule. */
export interface Finding {
  readonly code: string;
  readonly itemId: string | null;
  readonly facts: Readonly<Record<string, string>>;
}
