import type {
  ConsolidationQuery,
  CycleQuery,
  DistrictQuery,
  ReportCreateInput,
  ReportDiffQuery,
  ReportSummaryFragment,
  ReviewCommentFieldsFragment,
  ShortcomingInListFragment,
  TaxonomyQuery,
  ViewerQuery,
  WholeFigureFragment,
  WholeReportFragment,
} from './generated/graphql.js';

/** Who the token makes you; `role` null = not signed in. */
export type Viewer = ViewerQuery['viewer'];
/** A district with its units in the official sequence and its cycles, newest first. */
export type District = NonNullable<DistrictQuery['district']>;
/** A year of reporting: dates, counts (null for a department) and where every unit stands. */
export type Cycle = NonNullable<CycleQuery['cycle']>;
/** The whole document of a report. */
export type Report = WholeReportFragment;
/** A report in a list: who, when and how far, no text. */
export type ReportSummary = ReportSummaryFragment;
/** A reason for which a report was returned, with the unit's answer; `itemId` null = about the whole report. */
export type ReviewComment = ReviewCommentFieldsFragment;
/** What differs between two submissions of a unit, item by item. */
export type ReportDiff = NonNullable<ReportDiffQuery['reportDiff']>;
/** A figure with two levels of parts, which is as deep as the server takes them. */
export type Figure = WholeFigureFragment;
/** A shortcoming in a list, with its unit, causes and the commitments that answer it. */
export type Shortcoming = ShortcomingInListFragment;
/** A year of the whole district, computed from the released reports. */
export type Consolidation = NonNullable<ConsolidationQuery['consolidation']>;
/** A catalogue as it holds on one day. */
export type Taxonomy = NonNullable<TaxonomyQuery['taxonomy']>;

/** Which report to begin. Without an `id` the client makes one, good for the retries of this one call. */
export type NewReport = Omit<ReportCreateInput, 'id'> & { readonly id?: string };

export type {
  ActivityInput,
  Approximation,
  CauseCategory,
  CauseInput,
  Change,
  CommitmentInput,
  CommitmentState,
  CycleStatus,
  DepartmentKind,
  ExclusionReason,
  FigureInput,
  FigureRole,
  ItemKind,
  MissingReason,
  OtherMatterInput,
  PublicationChannel,
  ReportFilter,
  ReportPublishInput,
  ReportReturnInput,
  ReportSaveInput,
  ReportStatus,
  ResponsibilityInput,
  ReviewCommentInput,
  RevisionRef,
  Role,
  ShortcomingFilter,
  ShortcomingInput,
  ShortcomingOrder,
  SourceSpanInput,
  SubmissionStatus,
  TaxonomyKind,
} from './generated/graphql.js';
