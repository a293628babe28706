import type { Approximation } from '../../reports/figure.entity.js';

/** What the district's report is composed from: the released reports of a year, and what the office decided. Lists come by the official sequence. */
export interface Material {
  /** what the reports are read from: the released texts, for the office, or the public editions, for everybody */
  readonly edition: 'RELEASED' | 'PUBLIC';
  readonly district: string;
  readonly year: number;
  readonly expected: number;
  readonly notYetAccepted: number;
  readonly missing: readonly string[];
  readonly reports: readonly ReportOf[];
  readonly activities: readonly ActivityOf[];
  readonly responsibilities: readonly ItemOf[];
  readonly shortcomings: readonly ShortcomingOf[];
  readonly commitments: readonly CommitmentOf[];
  readonly otherMatters: readonly ItemOf[];
  readonly totals: readonly TotalOf[];
  readonly groups: readonly GroupOf[];
  readonly events: readonly EventOf[];
}

export interface UnitOf {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
}

export interface ReportOf {
  readonly id: string;
  readonly unit: UnitOf;
  /** whether something of it is withheld: then it says nothing that a list is empty */
  readonly incomplete: boolean;
}

export interface ItemOf {
  readonly id: string;
  readonly reportId: string;
  readonly unit: UnitOf;
  readonly heading: string | null;
  readonly text: string;
}

export interface ActivityOf extends ItemOf {
  /** code of its theme */
  readonly theme: string | null;
  readonly themeName: string | null;
  readonly themePosition: number | null;
  /** figures that name an indicator */
  readonly counted: number;
}

export interface ShortcomingOf extends ItemOf {
  readonly causes: readonly { readonly id: string; readonly text: string }[];
}

export interface CommitmentOf extends ItemOf {
  readonly owner: string | null;
  readonly dueOn: string | null;
  /** shortcomings it answers */
  readonly addresses: readonly string[];
}

export interface TotalOf {
  readonly indicator: string;
  readonly name: string;
  readonly position: number;
  readonly unit: string;
  readonly total: string;
  readonly approximation: Approximation;
  readonly previous: string | null;
  /** ids of the units that the previous total came from */
  readonly previousUnits: readonly string[] | null;
  readonly override: { readonly value: string; readonly reason: string } | null;
  /** whether a confirmed event of several units is counted once in it */
  readonly joint: boolean;
  readonly contributions: readonly {
    readonly figureId: string;
    /** the activity or responsibility it stands in */
    readonly itemId: string;
    readonly reportId: string;
    readonly unit: UnitOf;
    /** label, value and unit as reported */
    readonly text: string;
  }[];
}

export interface GroupOf {
  /** of a group that the office arranged */
  readonly id: string | null;
  /** that the office gave; never in a public edition */
  readonly name: string | null;
  /** its most typical item */
  readonly typical: string;
  readonly itemIds: readonly string[];
}

export interface EventOf {
  readonly id: string;
  readonly name: string;
  readonly activityIds: readonly string[];
}
