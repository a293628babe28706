import type {
  AccountFragment,
  AuditEventInListFragment,
  AuditHeadQuery,
  CauseGroupPartsFragment,
  CheckDistributionQuery,
  CheckFieldsFragment,
  CheckRulesQuery,
  ColleaguesQuery,
  CommitmentInLedgerFragment,
  CommitmentSplitMutation,
  ConsolidationQuery,
  CycleOpenInput,
  DeliveryFieldsFragment,
  DepartmentSaveInput,
  DistrictQuery,
  DistrictReportPartsFragment,
  InboxFieldsFragment,
  JointEventPartsFragment,
  LedgerQuery,
  LedgerRatesQuery,
  LinkedShortcomingFragment,
  PublicationOfConsolidationQuery,
  PublicationOfReportQuery,
  PublicConsolidationHeadFragment,
  PublicConsolidationQuery,
  PublicReportHeadFragment,
  PublicReportQuery,
  QualityQuery,
  RecordedFollowUpFragment,
  ReportChecksQuery,
  ReportCreateInput,
  ReportDiffQuery,
  ReportImportMutation,
  ReportSummaryFragment,
  ReviewCommentFieldsFragment,
  ReviewQueueQuery,
  SavedDepartmentFragment,
  ShortcomingGroupPartsFragment,
  ShortcomingInListFragment,
  SubmissionFieldsFragment,
  SynonymFieldsFragment,
  SynonymProposalsQuery,
  TaskFieldsFragment,
  TaxonomyQuery,
  TimelineFieldsFragment,
  TokenFieldsFragment,
  TokenIssueInput,
  TotalOverrideMutation,
  UserSaveInput,
  ViewerQuery,
  WebhookFieldsFragment,
  WholeCycleFragment,
  WholeFigureFragment,
  WholeReportFragment,
  WithholdingFieldsFragment,
} from './generated/graphql.js';

/** Who the token makes you; `role` null = not signed in. */
export type Viewer = ViewerQuery['viewer'];
/** A district with its units in the official sequence and its cycles, newest first. */
export type District = NonNullable<DistrictQuery['district']>;
/** A year of reporting: dates, counts (null for a department) and where every unit stands. */
export type Cycle = WholeCycleFragment;
/** Where one unit stands in a cycle: its last days, what came when, how many days it is behind. */
export type Submission = SubmissionFieldsFragment;
/** A finding of a check, with the waiver that lets it stand. */
export type Check = CheckFieldsFragment;
/** A report with what the checks find in it. */
export type CheckedReport = NonNullable<ReportChecksQuery['reportFor']>;
/** Something of a report that its public edition leaves out. */
export type Withholding = WithholdingFieldsFragment;
/** What is withheld of a report, its public editions, and what would go out now. */
export type Publication = NonNullable<PublicationOfReportQuery['reportFor']>;
/** A public edition in a list, without its text. */
export type PublicReportHead = PublicReportHeadFragment;
/** A public edition with its text. */
export type PublicReport = NonNullable<PublicReportQuery['publicReport']>;
/** A rule that reports are checked by, as it holds in a district. */
export type CheckRule = NonNullable<CheckRulesQuery['checkRules']>[number];
/** A commitment with what was reported of it since. */
export type Commitment = CommitmentInLedgerFragment;
/** A commitment of an earlier year, with what a report says became of it. */
export type LedgerEntry = NonNullable<LedgerQuery['report']>['ledger'][number];
/** Shortcomings of several units that say the same in other words. */
export type ShortcomingGroup = ShortcomingGroupPartsFragment;
/** Causes of several units that say the same in other words. */
export type CauseGroup = CauseGroupPartsFragment;
/** What several units tell of one event. */
export type JointEvent = JointEventPartsFragment;
/** A report that waits for the office, with its risks and why it stands where it stands. */
export type ReviewQueueEntry = NonNullable<ReviewQueueQuery['consolidation']>['reviewQueue'][number];
/** What can be said of the report of one expected unit, in counts and shares. */
export type QualitySheet = NonNullable<QualityQuery['consolidation']>['quality'][number];
/** How often each check hits in the reports that are in. */
export type CheckDistribution = NonNullable<CheckDistributionQuery['consolidation']>;
/** What you are told, newest first, and how much of it is new. */
export type InboxOfViewer = InboxFieldsFragment;
/** An address that gets every notice of the district. */
export type Webhook = WebhookFieldsFragment;
/** A notice on its way out of the house. */
export type Delivery = DeliveryFieldsFragment;
/** What became of the shortcomings and commitments of a year, together and by unit. */
export type LedgerRates = NonNullable<LedgerRatesQuery['cycle']>;
/** Something that happened to a shortcoming or a commitment of a unit. */
export type TimelineEvent = TimelineFieldsFragment;
/** A shortcoming with what it is through the years, what it may be, and what people decided. */
export type LinkedShortcoming = LinkedShortcomingFragment;
/** What was reported of an item, with where the item stands now. */
export type FollowUp = RecordedFollowUpFragment;
/** A report whose commitment was split. */
export type SplitReport = NonNullable<CommitmentSplitMutation['commitmentSplit']['report']>;
/** An open task: where a report stands and who holds it. */
export type Task = TaskFieldsFragment;
/** Somebody who works where you do. */
export type Colleague = ColleaguesQuery['viewer']['colleagues'][number];
/** The whole document of a report. */
export type Report = WholeReportFragment;
/** A report in a list: who, when and how far, no text. */
export type ReportSummary = ReportSummaryFragment;
/** A reason for which a report was returned, with the unit's answer; `itemId` null = about the whole report. */
export type ReviewComment = ReviewCommentFieldsFragment;
/** What differs between two submissions of a unit, item by item. */
export type ReportDiff = NonNullable<ReportDiffQuery['reportDiff']>;
/** What an import brought: the draft, where the characters of the text went, proposed links, and what it changed in a draft that was there. */
export type Imported = ReportImportMutation['reportImport'];
/** A figure with two levels of parts, which is as deep as the server takes them. */
export type Figure = WholeFigureFragment;
/** A shortcoming in a list, with its unit, causes and the commitments that answer it. */
export type Shortcoming = ShortcomingInListFragment;
/** A year of the whole district, computed from the released reports. */
export type Consolidation = NonNullable<ConsolidationQuery['consolidation']>;
/** The district's own report of a year: clauses, each with what it is made from. */
export type DistrictReport = DistrictReportPartsFragment;
/** What everybody reads of a district's own report, and what would go out now. */
export type DistrictPublication = NonNullable<PublicationOfConsolidationQuery['consolidation']>;
/** The public edition of a district's own report, without its text. */
export type PublicConsolidationHead = PublicConsolidationHeadFragment;
/** The public edition of a district's own report. */
export type PublicConsolidation = NonNullable<PublicConsolidationQuery['publicConsolidation']>;
/** A total of a year, with what the office states instead. */
export type OverriddenTotal = NonNullable<TotalOverrideMutation['totalOverride']['consolidation']>['indicatorTotals'][number];
/** A decision of the office about which indicator is meant by words that units write. */
export type IndicatorSynonym = SynonymFieldsFragment;
/** What of a year counts under no indicator, and what it may mean. */
export type LooseFigures = NonNullable<SynonymProposalsQuery['consolidation']>;
/** Words with the indicator that they may mean, to be confirmed or declined. */
export type SynonymProposal = LooseFigures['synonymProposals'][number];
/** A catalogue as it holds on one day. */
export type Taxonomy = NonNullable<TaxonomyQuery['taxonomy']>;

/** An account with its memberships and tokens, never a secret. */
export type User = AccountFragment;
/** What is known of a machine token besides its secret. */
export type Token = TokenFieldsFragment;
/** A unit as its administrator keeps it, with its earlier names and its successors. */
export type Department = SavedDepartmentFragment;

/** An account to make or to change. Without an `id` a new one is made. */
export type UserChange = Omit<UserSaveInput, 'id'> & { readonly id?: string };
/** A unit to make or to change. Without an `id` a new one is made. */
export type DepartmentChange = Omit<DepartmentSaveInput, 'id'> & { readonly id?: string };
/** A token to issue. Without an `id` the client makes one, good for the retries of this one call. */
export type NewToken = Omit<TokenIssueInput, 'id'> & { readonly id?: string };
/** An event of the audit trail; `body` is all of it as canonical JSON, which `hash` covers together with `previousHash` and `seq`. */
export type AuditEvent = AuditEventInListFragment;
/** Where the audit trail of a district ends. */
export type AuditHead = NonNullable<AuditHeadQuery['auditHead']>;

/** Which report to begin. Without an `id` the client makes one, good for the retries of this one call. */
export type NewReport = Omit<ReportCreateInput, 'id'> & { readonly id?: string };

/** Which cycle to open. Without an `id` the client makes one, good for the retries of this one call. */
export type NewCycle = Omit<CycleOpenInput, 'id'> & { readonly id?: string };

export type {
  ActivityInput,
  Approximation,
  AuditEventFilter,
  AuditOutcome,
  CauseCategory,
  CauseInput,
  Change,
  CheckSettingSaveInput,
  CheckSeverity,
  ClauseInput,
  CommitmentInput,
  CommitmentState,
  ConsolidationPublishInput,
  ConsolidationSaveInput,
  CycleDeadlineInput,
  CycleIndicatorInput,
  CycleStatus,
  DepartmentKind,
  ExclusionReason,
  FigureInput,
  FigureRole,
  GroupInput,
  GroupKind,
  GroupsArrangeInput,
  ItemKind,
  JointEventConfirmInput,
  JointEventDeclineInput,
  JointEventState,
  MembershipAddInput,
  MembershipEndInput,
  MissingReason,
  OidcLoginInput,
  OtherMatterInput,
  PersonalData,
  Power,
  PublicationChannel,
  PublicEditionWithdrawInput,
  ReportFilter,
  ReportPublishInput,
  ReportReturnInput,
  ReportSaveInput,
  ReportStatus,
  ResponsibilityInput,
  ReviewCommentInput,
  RevisionRef,
  RiskCode,
  Role,
  ShortcomingFilter,
  ShortcomingInput,
  ShortcomingOrder,
  SourceSpanInput,
  StatutoryAct,
  StatutoryBasis,
  SubmissionExtendInput,
  SubmissionStatus,
  SuccessorInput,
  TaskFilter,
  TaskHandOverInput,
  TaskKind,
  TaxonomyKind,
  TotalOverrideInput,
  UserFilter,
  WithdrawalReason,
  WithheldKind,
  WithholdingReason,
  WithholdingSaveInput,
} from './generated/graphql.js';
