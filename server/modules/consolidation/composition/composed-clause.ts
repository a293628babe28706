import type { StatutoryPart } from '../../reports/report-part.entity.js';

/** What a clause of the district's report is made from, as it read then. */
export interface SaidSource {
  /** ITEM of a report, FIGURE of an item, or the REPORT as such */
  readonly kind: 'ITEM' | 'FIGURE' | 'REPORT';
  /** of the unit */
  readonly departmentId: string;
  readonly reportId: string;
  /** null for a report as such */
  readonly itemId: string | null;
  readonly figureId: string | null;
  readonly text: string;
}

/** A total that a clause states. */
export interface ComposedTotal {
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  /** as computed */
  readonly computed: string;
  /** as the clause states it: what the office put in its place, or the computed one */
  readonly stated: string;
  readonly reason: string | null;
}

/** A clause as the present reports give it. */
export interface ComposedClause {
  /** what it is composed from; the same for the same thing whenever it is composed */
  readonly key: string;
  readonly part: StatutoryPart;
  readonly heading: string | null;
  readonly text: string;
  readonly sources: readonly SaidSource[];
  readonly totals: readonly ComposedTotal[];
}

/** A clause while it is composed: `from` names its sources by id. */
export type DraftClause = Omit<ComposedClause, 'sources'> & { readonly from: readonly string[] };
