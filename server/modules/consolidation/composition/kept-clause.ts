import type { StatutoryPart } from '../../reports/report-part.entity.js';
import type { ComposedTotal, SaidSource } from './composed-clause.js';

/** A clause of the district's report as it is kept, in its place. */
export interface KeptClause {
  readonly id: string;
  readonly part: StatutoryPart;
  readonly key: string | null;
  readonly heading: string | null;
  readonly text: string;
  /** as it was composed when somebody looked at it last; null = written by the office from the start */
  readonly composed: string | null;
  /** by the office */
  readonly written: boolean;
  readonly dropped: boolean;
  readonly reason: string | null;
  readonly sources: readonly SaidSource[];
  readonly totals: readonly ComposedTotal[];
}

/** The district's report as it is kept. */
export interface KeptReport {
  readonly id: string;
  readonly title: string;
  readonly addressee: string | null;
  readonly preamble: string;
  readonly version: number;
  /** RFC 3339 in UTC */
  readonly draftedAt: string;
  readonly draftedBy: string;
  readonly savedAt: string | null;
  readonly savedBy: string | null;
  readonly clauses: KeptClause[];
}
