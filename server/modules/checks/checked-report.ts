import type { SignedFigure } from '../reports/report-document.js';

/** A report as checks look at it: the signed document of `report-document.ts`, as far as they need it, and what else is known about it. */

interface Item {
  readonly id: string;
}

export interface CheckedShortcoming extends Item {
  readonly text: string;
  readonly causes: readonly { readonly text: string }[];
}

export interface CheckedCommitment extends Item {
  readonly heading: string | null;
  readonly text: string;
  readonly owner: string | null;
  readonly measure: string | null;
  readonly dueOn: string | null;
  readonly figures: readonly SignedFigure[];
  readonly addresses: readonly Item[];
}

export interface CheckedReport {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly preamble: string;
  readonly closing?: string;
  readonly parts?: readonly { readonly part: string; readonly presence: string; readonly heading: string | null; readonly lead: string }[];
  readonly responsibilities: readonly (Item & {
    readonly narrative: string;
    readonly evidence: string | null;
    readonly figures: readonly SignedFigure[];
  })[];
  readonly activities: readonly (Item & {
    readonly heading: string;
    readonly narrative: string;
    readonly figures: readonly SignedFigure[];
  })[];
  readonly shortcomings: readonly CheckedShortcoming[];
  readonly commitments: readonly CheckedCommitment[];
  readonly otherMatters: readonly (Item & { readonly heading: string | null; readonly text: string })[];
}

/** The ways in which a unit is written. */
export interface UnitNames {
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  /** earlier official names */
  readonly former: readonly string[];
}

/** An item whose text stands in another submitted report. */
export interface CopiedItem {
  readonly itemId: string;
  /** percent of the item, 0 to 100 */
  readonly share: number;
  readonly year: number;
  /** null = another unit that the reader is not to know */
  readonly unit: string | null;
  readonly ownUnit: boolean;
}

/** What is known besides the text. */
export interface Known {
  readonly unit: UnitNames;
  readonly others: readonly UnitNames[];
  /** indicators the cycle asks of the unit's kind */
  readonly asked: readonly { readonly code: string; readonly name: string }[];
  /** the unit's report of the year before; null when there is none to be seen */
  readonly previous: CheckedReport | null;
  readonly copies: readonly CopiedItem[];
  /** the threshold of a rule, the district's own or the rule's */
  readonly threshold: (code: string) => number;
}

/** A finding before it has a language; `facts` fill the texts of its rule. */
export interface Finding {
  readonly code: string;
  readonly itemId: string | null;
  readonly facts: Readonly<Record<string, string>>;
}

export type Rule = (report: CheckedReport, known: Known) => Finding[];

export const brief = (text: string): string => (text.length <= 24 ? text : `${text.slice(0, 24)}…`);

export const around = (text: string, at: number, length: number): string =>
  `…${text.slice(Math.max(0, at - 8), at + length + 8).replace(/\n/g, ' ')}…`;

/** Texts of a report with the item they belong to. */
export function textsOf(report: CheckedReport): { readonly itemId: string | null; readonly text: string }[] {
  return [
    { itemId: null, text: `${report.title}\n${report.preamble}` },
    ...(report.parts ?? []).map(({ lead }) => ({ itemId: null, text: lead })),
    ...report.responsibilities.map(({ id, narrative }) => ({ itemId: id, text: narrative })),
    ...report.activities.map(({ id, heading, narrative }) => ({ itemId: id, text: `${heading}\n${narrative}` })),
    ...report.shortcomings.map(({ id, text, causes }) => ({ itemId: id, text: [text, ...causes.map((c) => c.text)].join('\n') })),
    ...report.commitments.map(({ id, heading, text }) => ({ itemId: id, text: `${heading ?? ''}\n${text}` })),
    ...report.otherMatters.map(({ id, heading, text }) => ({ itemId: id, text: `${heading ?? ''}\n${text}` })),
  ];
}

/** The text with names of documents blanked out: they are kept letter for letter. Of the same length. */
export const withoutTitles = (text: string): string => text.replace(/《[^》\n]{0,100}》/g, (name) => '　'.repeat(name.length));
