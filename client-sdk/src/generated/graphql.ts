/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** One measure and its results. */
export type ActivityInput = {
  figures?: Array<FigureInput> | null | undefined;
  /** Codes of further themes. */
  furtherThemes?: Array<string> | null | undefined;
  heading: string;
  id: string;
  narrative: string;
  source?: SourceSpanInput | null | undefined;
  /** Code of the primary theme. */
  theme?: string | null | undefined;
};

/** How exactly a figure is meant. */
export type Approximation =
  /** 约, 左右 */
  | 'ABOUT'
  /** 以上, 不少于 */
  | 'AT_LEAST'
  /** 以内 */
  | 'AT_MOST'
  /** As written. */
  | 'EXACT'
  /** 近, 不足, 不到 */
  | 'LESS_THAN'
  /** 余, 多, 超 */
  | 'MORE_THAN';

/** What kind of cause a shortcoming has. */
export type CauseCategory =
  /** Attention and understanding (思想认识). */
  | 'AWARENESS'
  /** Too few people or skills (人员能力). */
  | 'CAPACITY'
  /** Work between units (协同配合). */
  | 'COORDINATION'
  /** Outside the unit’s power (外部因素). */
  | 'EXTERNAL'
  /** Missing or unpractised rules (制度机制). */
  | 'MECHANISM'
  /** Anything else. */
  | 'OTHER'
  /** Money, equipment, systems (经费装备). */
  | 'RESOURCES';

/** Why a shortcoming exists. */
export type CauseInput = {
  category?: CauseCategory | null | undefined;
  id: string;
  text: string;
};

export type Change =
  /** Stands only in the later one. */
  | 'ADDED'
  /** Stands in both and differs. */
  | 'CHANGED'
  /** Stands only in the earlier one. */
  | 'REMOVED';

/** What the unit promises to do next year. */
export type CommitmentInput = {
  /** Ids of the shortcomings of this report that it answers. */
  addresses?: Array<string> | null | undefined;
  dueOn?: string | null | undefined;
  figures?: Array<FigureInput> | null | undefined;
  heading?: string | null | undefined;
  id: string;
  measure?: string | null | undefined;
  owner?: string | null | undefined;
  source?: SourceSpanInput | null | undefined;
  text: string;
};

/** How far a commitment has come. Reported done and verified done are two states. */
export type CommitmentState =
  /** Changed with a reason. */
  | 'ADJUSTED'
  /** Reported as under way. */
  | 'IN_PROGRESS'
  /** Reported as not done. */
  | 'NOT_DONE'
  /** Nothing has been reported on it yet. */
  | 'NOT_STARTED'
  /** Reported as partly done. */
  | 'PARTLY_DONE'
  /** Reported as done by the unit; not yet verified. */
  | 'REPORTED_DONE'
  /** Verified as done by the legal office. */
  | 'VERIFIED_DONE';

/** A cycle is open until the director closes it, whatever the clock. */
export type CycleStatus =
  /** Closed by the director. */
  | 'CLOSED'
  /** Reports may be written and submitted. */
  | 'OPEN';

/** What kind of unit reports; deadlines are set per kind. */
export type DepartmentKind =
  /** A department of the district government (区级部门). */
  | 'DEPARTMENT'
  /** A subdistrict office (街道). */
  | 'SUBDISTRICT'
  /** A town (镇). */
  | 'TOWN';

/** Why a figure is not added. */
export type ExclusionReason =
  /** A level before, after or reached, not an amount of the year. */
  | 'LEVEL'
  /** A part of a total or a whole that is counted itself. */
  | 'PART'
  /** A ratio, a change or a percentage: rates are recomputed from counts, never added. */
  | 'RATE';

/** A figure as the report states it. */
export type FigureInput = {
  approximation?: Approximation;
  id: string;
  /** Code of an indicator. */
  indicator?: string | null | undefined;
  /** What is counted, in the report's own words. */
  label: string;
  /** The parts of a total. */
  parts?: Array<FigureInput> | null | undefined;
  role?: FigureRole;
  source?: SourceSpanInput | null | undefined;
  unit: string;
  /** 万 and 亿 multiplied out, money in 元, percent 100 with the unit %. */
  value: string;
};

/** What a figure is to its neighbours; only VALUE, TOTAL and WHOLE are summed. */
export type FigureRole =
  /** A growth or a decline. */
  | 'CHANGE'
  /** The level before a change. */
  | 'FROM'
  /** A level reached, not an amount of this year. */
  | 'LEVEL'
  /** A part of a total or of a whole; already counted there. */
  | 'PART'
  /** A share of a whole, in percent. */
  | 'RATIO'
  /** The level after a change. */
  | 'TO'
  /** A total whose parts are given. */
  | 'TOTAL'
  /** A count or an amount that stands for itself. */
  | 'VALUE'
  /** The base of a ratio. */
  | 'WHOLE';

export type ItemKind =
  /** A measure and its results. */
  | 'ACTIVITY'
  /** A commitment. */
  | 'COMMITMENT'
  /** Another matter. */
  | 'OTHER_MATTER'
  /** A duty of the first responsible person. */
  | 'RESPONSIBILITY'
  /** A shortcoming. */
  | 'SHORTCOMING';

export type MissingReason =
  /** Still being written. */
  | 'DRAFT'
  /** No report exists. */
  | 'NOT_STARTED'
  /** Returned and not yet submitted again. */
  | 'RETURNED';

/** Another matter to report. */
export type OtherMatterInput = {
  heading?: string | null | undefined;
  id: string;
  source?: SourceSpanInput | null | undefined;
  text: string;
};

/** Where a report was published (厅字〔2019〕28号 art. 24). */
export type PublicationChannel =
  /** A government bulletin. */
  | 'BULLETIN'
  /** A newspaper. */
  | 'NEWSPAPER'
  /** A government website. */
  | 'WEBSITE';

/** Which report to begin. The same call again answers the same report. */
export type ReportCreateInput = {
  /** Your own unit. */
  departmentCode: string;
  districtCode: string;
  /** Start from your unit's text of that year: content is kept, items are new ones, their state begins anew. */
  fromYear?: number | null | undefined;
  /** Any RFC 9562 UUID made by you; version 7 sorts best. */
  id: string;
  preamble?: string | null | undefined;
  /** Default: unit + year + 年法治政府建设工作情况报告. */
  title?: string | null | undefined;
  year: number;
};

/** Which reports; what is left out does not limit. */
export type ReportFilter = {
  departmentCodes?: Array<string> | null | undefined;
  districtCode?: string | null | undefined;
  statuses?: Array<ReportStatus> | null | undefined;
  years?: Array<number> | null | undefined;
};

/** Where the report was published. */
export type ReportPublishInput = {
  channel: PublicationChannel;
  /** Address of the publication, http or https. */
  url?: string | null | undefined;
};

/** Why the report is returned: a note on the whole, comments on items, or both. */
export type ReportReturnInput = {
  comments?: Array<ReviewCommentInput> | null | undefined;
  note?: string | null | undefined;
};

/** The whole document. A field left out is unchanged; a list given is the whole list (at most 200 items), in its order. */
export type ReportSaveInput = {
  activities?: Array<ActivityInput> | null | undefined;
  commitments?: Array<CommitmentInput> | null | undefined;
  otherMatters?: Array<OtherMatterInput> | null | undefined;
  preamble?: string | null | undefined;
  responsibilities?: Array<ResponsibilityInput> | null | undefined;
  shortcomings?: Array<ShortcomingInput> | null | undefined;
  title?: string | null | undefined;
};

/** The life of a report. */
export type ReportStatus =
  /** Accepted by the office. */
  | 'ACCEPTED'
  /** Being written by the unit; only the unit sees it. */
  | 'DRAFT'
  /** Published to the public. */
  | 'PUBLISHED'
  /** Returned with reasons; the unit edits it again. */
  | 'RETURNED'
  /** Signed and submitted; the office reviews it. */
  | 'SUBMITTED';

/** One duty of the first responsible person and how it was performed. */
export type ResponsibilityInput = {
  /** Code of a duty. */
  duty?: string | null | undefined;
  evidence?: string | null | undefined;
  figures?: Array<FigureInput> | null | undefined;
  holder: string;
  id: string;
  narrative: string;
  source?: SourceSpanInput | null | undefined;
};

export type ReviewCommentAnswerInput = {
  text: string;
};

/** A reason about one item of the report. */
export type ReviewCommentInput = {
  /** Id of any item of the report. */
  itemId: string;
  text: string;
};

/** One submission of a unit: the latest of a year, or a certain one. */
export type RevisionRef = {
  /** Number of the revision; default: the latest. */
  number?: number | null | undefined;
  year: number;
};

/** What a membership allows. */
export type Role =
  /** Reads the audit trail only. */
  | 'AUDITOR'
  /** Drafts and imports the own unit’s report, answers reviews. */
  | 'DEPARTMENT_CLERK'
  /** Also submits (signs) and publishes the own accepted report. */
  | 'DEPARTMENT_HEAD'
  /** Manages units, users and tokens; sees no report text. */
  | 'DISTRICT_ADMIN'
  /** Also publishes reports and consolidations, opens and closes cycles. */
  | 'DISTRICT_DIRECTOR'
  /** Sees every released report of the district, returns, accepts, verifies; never those of the own unit. */
  | 'DISTRICT_REVIEWER';

/** Which shortcomings; what is left out does not limit. */
export type ShortcomingFilter = {
  departmentCodes?: Array<string> | null | undefined;
  districtCode?: string | null | undefined;
  /** A part of the text, for example 人员. */
  text?: string | null | undefined;
  /** true = answered by no commitment, false = answered. */
  unaddressed?: boolean | null | undefined;
  /** true = without a cause, false = with one. */
  withoutCause?: boolean | null | undefined;
  years?: Array<number> | null | undefined;
};

/** A shortcoming with its causes. */
export type ShortcomingInput = {
  causes?: Array<CauseInput> | null | undefined;
  id: string;
  source?: SourceSpanInput | null | undefined;
  text: string;
};

export type ShortcomingOrder =
  /** Newest year first, then by the official sequence of units, then as reported. */
  | 'OFFICIAL_SEQUENCE'
  /** Oldest year first: what has waited longest. */
  | 'OLDEST_FIRST';

/** Where in an imported text an item stands. */
export type SourceSpanInput = {
  confidence: number;
  end: number;
  rule: string;
  start: number;
};

/** Where the report of an expected unit stands. */
export type SubmissionStatus =
  /** Accepted by the legal office. */
  | 'ACCEPTED'
  /** Being written by the unit. */
  | 'DRAFT'
  /** No report exists yet. */
  | 'NOT_STARTED'
  /** Published to the public. */
  | 'PUBLISHED'
  /** Returned to the unit with reasons. */
  | 'RETURNED'
  /** Submitted, waiting for review. */
  | 'SUBMITTED';

/** Which catalogue a term belongs to. */
export type TaxonomyKind =
  /** Duties of the first responsible person (第一责任人职责). */
  | 'DUTY'
  /** What figures count (指标). */
  | 'INDICATOR'
  /** What an activity is about: the parts of the current outline (纲要) and what departments add. */
  | 'THEME';

export type ConsolidationQueryVariables = Exact<{
  districtCode: string;
  year: number;
}>;


export type ConsolidationQuery = { consolidation: { year: number, status: CycleStatus, district: { code: string, name: string }, coverage: { expected: number, included: number, notYetAccepted: number, missing: Array<{ reason: MissingReason, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } }> }, indicatorTotals: Array<{ unit: string, total: string | null, indicator: { code: string, name: string }, departments: Array<{ code: string, shortName: string }>, contributions: Array<{ value: string, report: { id: string, status: ReportStatus }, department: { code: string, shortName: string }, figure: { id: string, label: string, role: FigureRole, approximation: Approximation } }>, excluded: Array<{ reason: ExclusionReason, figure: { id: string, label: string, value: string, role: FigureRole }, department: { code: string, shortName: string } }> }>, themes: Array<{ activityCount: number, theme: { code: string, name: string }, departments: Array<{ code: string, shortName: string }> }>, unaddressedShortcomings: Array<{ id: string, text: string, department: { code: string, shortName: string }, report: { id: string } }>, commitmentStates: Array<{ state: CommitmentState, count: number }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, role: Role | null, user: { id: string, name: string } | null, district: { id: string, code: string, name: string } | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } | null } };

export type DistrictQueryVariables = Exact<{
  code: string;
}>;


export type DistrictQuery = { district: { id: string, code: string, name: string, departments: Array<{ aliases: Array<string>, id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }>, cycles: Array<{ id: string, year: number, status: CycleStatus }> } | null };

export type CycleQueryVariables = Exact<{
  districtCode: string;
  year: number;
}>;


export type CycleQuery = { cycle: { id: string, year: number, status: CycleStatus, district: { code: string, name: string }, deadlines: Array<{ kind: DepartmentKind, opensOn: string, dueOn: string, publishOn: string }>, progress: { expected: number, draft: number, submitted: number, returned: number, accepted: number, published: number, onTimeRate: string | null, publicationRate: string | null } | null, submissions: Array<{ status: SubmissionStatus, dueOn: string | null, submittedAt: string | null, late: boolean | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } }> } | null };

export type TaxonomyQueryVariables = Exact<{
  kind: TaxonomyKind;
  on?: string | null | undefined;
}>;


export type TaxonomyQuery = { taxonomy: { kind: TaxonomyKind, on: string, terms: Array<{ id: string, code: string, name: string, unit: string | null, position: number, source: string, validFrom: string, validTo: string | null }> } | null };

export type DepartmentRefFragment = { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number };

export type TermFragment = { code: string, name: string };

export type SpanFragment = { start: number, end: number, confidence: number, rule: string };

export type FigureFieldsFragment = { id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null };

export type WholeFigureFragment = { id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null };

type UserErrorFields_InputError_Fragment = { __typename: 'InputError', code: string, message: string, field: Array<string> | null };

type UserErrorFields_InvalidTransitionError_Fragment = { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null };

type UserErrorFields_StaleVersionError_Fragment = { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null };

export type UserErrorFieldsFragment =
  | UserErrorFields_InputError_Fragment
  | UserErrorFields_InvalidTransitionError_Fragment
  | UserErrorFields_StaleVersionError_Fragment
;

export type ReportSummaryFragment = { id: string, year: number, title: string, status: ReportStatus, version: number, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null };

export type ReviewCommentFieldsFragment = { id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null };

export type WholeReportFragment = { preamble: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null };

export type ReportQueryVariables = Exact<{
  id: string;
}>;


export type ReportQuery = { report: { preamble: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null };

export type ReportForQueryVariables = Exact<{
  districtCode: string;
  departmentCode: string;
  year: number;
}>;


export type ReportForQuery = { reportFor: { preamble: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null };

export type ReportsQueryVariables = Exact<{
  filter?: ReportFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportsQuery = { reports: { totalCount: number, nodes: Array<{ id: string, year: number, title: string, status: ReportStatus, version: number, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReportCreateMutationVariables = Exact<{
  input: ReportCreateInput;
}>;


export type ReportCreateMutation = { reportCreate: { report: { preamble: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ReportSaveMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ReportSaveInput;
}>;


export type ReportSaveMutation = { reportSave: { report: { preamble: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ReportSubmitMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ReportSubmitMutation = { reportSubmit: { report: { preamble: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ReportReturnMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ReportReturnInput;
}>;


export type ReportReturnMutation = { reportReturn: { report: { preamble: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ReportAcceptMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ReportAcceptMutation = { reportAccept: { report: { preamble: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ReportPublishMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ReportPublishInput;
}>;


export type ReportPublishMutation = { reportPublish: { report: { preamble: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ReviewCommentAnswerMutationVariables = Exact<{
  id: string;
  input: ReviewCommentAnswerInput;
}>;


export type ReviewCommentAnswerMutation = { reviewCommentAnswer: { reviewComment: { id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ReportDiffQueryVariables = Exact<{
  districtCode: string;
  departmentCode: string;
  from: RevisionRef;
  to: RevisionRef;
}>;


export type ReportDiffQuery = { reportDiff: { from: { year: number, number: number, at: string, contentHash: string }, to: { year: number, number: number, at: string, contentHash: string }, fields: Array<{ field: string, from: string | null, to: string | null }>, items: Array<{ kind: ItemKind, change: Change, fromId: string | null, toId: string | null, title: string, fields: Array<{ field: string, from: string | null, to: string | null }>, figures: Array<{ change: Change, label: string, indicator: string | null, unit: string, from: string | null, to: string | null }> }> } | null };

export type ShortcomingInListFragment = { id: string, position: number, text: string, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, report: { id: string, year: number, status: ReportStatus }, causes: Array<{ id: string, text: string, category: CauseCategory | null }>, commitments: Array<{ id: string, text: string, owner: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean }> };

export type ShortcomingsQueryVariables = Exact<{
  filter?: ShortcomingFilter | null | undefined;
  orderBy?: ShortcomingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ShortcomingsQuery = { shortcomings: { totalCount: number, nodes: Array<{ id: string, position: number, text: string, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, report: { id: string, year: number, status: ReportStatus }, causes: Array<{ id: string, text: string, category: CauseCategory | null }>, commitments: Array<{ id: string, text: string, owner: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const UserErrorFieldsFragmentDoc = new TypedDocumentString(`
    fragment UserErrorFields on UserError {
  __typename
  code
  message
  field
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidTransitionError {
    status
    allowed
  }
}
    `, {"fragmentName":"UserErrorFields"}) as unknown as TypedDocumentString<UserErrorFieldsFragment, unknown>;
export const DepartmentRefFragmentDoc = new TypedDocumentString(`
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}
    `, {"fragmentName":"DepartmentRef"}) as unknown as TypedDocumentString<DepartmentRefFragment, unknown>;
export const ReportSummaryFragmentDoc = new TypedDocumentString(`
    fragment ReportSummary on Report {
  id
  year
  title
  status
  version
  department {
    ...DepartmentRef
  }
  submission {
    at
    by
    contentHash
  }
  acceptance {
    at
    by
    contentHash
  }
  publication {
    at
    by
    url
    channel
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}`, {"fragmentName":"ReportSummary"}) as unknown as TypedDocumentString<ReportSummaryFragment, unknown>;
export const ReviewCommentFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReviewCommentFields on ReviewComment {
  id
  itemId
  itemText
  at
  by
  text
  answer {
    at
    by
    text
  }
  resolvedAt
}
    `, {"fragmentName":"ReviewCommentFields"}) as unknown as TypedDocumentString<ReviewCommentFieldsFragment, unknown>;
export const TermFragmentDoc = new TypedDocumentString(`
    fragment Term on TaxonomyTerm {
  code
  name
}
    `, {"fragmentName":"Term"}) as unknown as TypedDocumentString<TermFragment, unknown>;
export const SpanFragmentDoc = new TypedDocumentString(`
    fragment Span on SourceSpan {
  start
  end
  confidence
  rule
}
    `, {"fragmentName":"Span"}) as unknown as TypedDocumentString<SpanFragment, unknown>;
export const FigureFieldsFragmentDoc = new TypedDocumentString(`
    fragment FigureFields on Figure {
  id
  position
  label
  indicator {
    ...Term
  }
  value
  unit
  role
  approximation
  source {
    ...Span
  }
}
    fragment Term on TaxonomyTerm {
  code
  name
}
fragment Span on SourceSpan {
  start
  end
  confidence
  rule
}`, {"fragmentName":"FigureFields"}) as unknown as TypedDocumentString<FigureFieldsFragment, unknown>;
export const WholeFigureFragmentDoc = new TypedDocumentString(`
    fragment WholeFigure on Figure {
  ...FigureFields
  parts {
    ...FigureFields
    parts {
      ...FigureFields
    }
  }
}
    fragment Term on TaxonomyTerm {
  code
  name
}
fragment Span on SourceSpan {
  start
  end
  confidence
  rule
}
fragment FigureFields on Figure {
  id
  position
  label
  indicator {
    ...Term
  }
  value
  unit
  role
  approximation
  source {
    ...Span
  }
}`, {"fragmentName":"WholeFigure"}) as unknown as TypedDocumentString<WholeFigureFragment, unknown>;
export const WholeReportFragmentDoc = new TypedDocumentString(`
    fragment WholeReport on Report {
  ...ReportSummary
  preamble
  contentHash
  changedSinceSubmission
  viewerCanSubmit
  voidedAcceptance {
    at
    by
    contentHash
    voidedAt
    voidedBy
  }
  revisions {
    number
    at
    by
    contentHash
  }
  reviewComments {
    ...ReviewCommentFields
  }
  district {
    code
    name
  }
  cycle {
    id
    status
  }
  responsibilities {
    id
    position
    holder
    duty {
      ...Term
    }
    narrative
    evidence
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  activities {
    id
    position
    heading
    narrative
    theme {
      ...Term
    }
    furtherThemes {
      ...Term
    }
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  shortcomings {
    id
    position
    text
    causes {
      id
      position
      text
      category
    }
    commitments {
      id
    }
    source {
      ...Span
    }
  }
  commitments {
    id
    position
    heading
    text
    owner
    measure
    dueOn
    state
    overdue
    figures {
      ...WholeFigure
    }
    addresses {
      id
    }
    source {
      ...Span
    }
  }
  otherMatters {
    id
    position
    heading
    text
    source {
      ...Span
    }
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}
fragment Term on TaxonomyTerm {
  code
  name
}
fragment Span on SourceSpan {
  start
  end
  confidence
  rule
}
fragment FigureFields on Figure {
  id
  position
  label
  indicator {
    ...Term
  }
  value
  unit
  role
  approximation
  source {
    ...Span
  }
}
fragment WholeFigure on Figure {
  ...FigureFields
  parts {
    ...FigureFields
    parts {
      ...FigureFields
    }
  }
}
fragment ReportSummary on Report {
  id
  year
  title
  status
  version
  department {
    ...DepartmentRef
  }
  submission {
    at
    by
    contentHash
  }
  acceptance {
    at
    by
    contentHash
  }
  publication {
    at
    by
    url
    channel
  }
}
fragment ReviewCommentFields on ReviewComment {
  id
  itemId
  itemText
  at
  by
  text
  answer {
    at
    by
    text
  }
  resolvedAt
}`, {"fragmentName":"WholeReport"}) as unknown as TypedDocumentString<WholeReportFragment, unknown>;
export const ShortcomingInListFragmentDoc = new TypedDocumentString(`
    fragment ShortcomingInList on Shortcoming {
  id
  position
  text
  department {
    ...DepartmentRef
  }
  report {
    id
    year
    status
  }
  causes {
    id
    text
    category
  }
  commitments {
    id
    text
    owner
    dueOn
    state
    overdue
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}`, {"fragmentName":"ShortcomingInList"}) as unknown as TypedDocumentString<ShortcomingInListFragment, unknown>;
export const ConsolidationDocument = new TypedDocumentString(`
    query Consolidation($districtCode: String!, $year: FiscalYear!) {
  consolidation(districtCode: $districtCode, year: $year) {
    district {
      code
      name
    }
    year
    status
    coverage {
      expected
      included
      notYetAccepted
      missing {
        department {
          ...DepartmentRef
        }
        reason
      }
    }
    indicatorTotals {
      indicator {
        ...Term
      }
      unit
      total
      departments {
        code
        shortName
      }
      contributions {
        report {
          id
          status
        }
        department {
          code
          shortName
        }
        figure {
          id
          label
          role
          approximation
        }
        value
      }
      excluded {
        figure {
          id
          label
          value
          role
        }
        department {
          code
          shortName
        }
        reason
      }
    }
    themes {
      theme {
        ...Term
      }
      activityCount
      departments {
        code
        shortName
      }
    }
    unaddressedShortcomings {
      id
      text
      department {
        code
        shortName
      }
      report {
        id
      }
    }
    commitmentStates {
      state
      count
    }
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}
fragment Term on TaxonomyTerm {
  code
  name
}`) as unknown as TypedDocumentString<ConsolidationQuery, ConsolidationQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    user {
      id
      name
    }
    role
    district {
      id
      code
      name
    }
    department {
      ...DepartmentRef
    }
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const DistrictDocument = new TypedDocumentString(`
    query District($code: String!) {
  district(code: $code) {
    id
    code
    name
    departments {
      ...DepartmentRef
      aliases
    }
    cycles {
      id
      year
      status
    }
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}`) as unknown as TypedDocumentString<DistrictQuery, DistrictQueryVariables>;
export const CycleDocument = new TypedDocumentString(`
    query Cycle($districtCode: String!, $year: FiscalYear!) {
  cycle(districtCode: $districtCode, year: $year) {
    id
    year
    status
    district {
      code
      name
    }
    deadlines {
      kind
      opensOn
      dueOn
      publishOn
    }
    progress {
      expected
      draft
      submitted
      returned
      accepted
      published
      onTimeRate
      publicationRate
    }
    submissions {
      department {
        ...DepartmentRef
      }
      status
      dueOn
      submittedAt
      late
    }
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}`) as unknown as TypedDocumentString<CycleQuery, CycleQueryVariables>;
export const TaxonomyDocument = new TypedDocumentString(`
    query Taxonomy($kind: TaxonomyKind!, $on: Date) {
  taxonomy(kind: $kind, on: $on) {
    kind
    on
    terms {
      id
      code
      name
      unit
      position
      source
      validFrom
      validTo
    }
  }
}
    `) as unknown as TypedDocumentString<TaxonomyQuery, TaxonomyQueryVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($id: ID!) {
  report(id: $id) {
    ...WholeReport
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}
fragment Term on TaxonomyTerm {
  code
  name
}
fragment Span on SourceSpan {
  start
  end
  confidence
  rule
}
fragment FigureFields on Figure {
  id
  position
  label
  indicator {
    ...Term
  }
  value
  unit
  role
  approximation
  source {
    ...Span
  }
}
fragment WholeFigure on Figure {
  ...FigureFields
  parts {
    ...FigureFields
    parts {
      ...FigureFields
    }
  }
}
fragment ReportSummary on Report {
  id
  year
  title
  status
  version
  department {
    ...DepartmentRef
  }
  submission {
    at
    by
    contentHash
  }
  acceptance {
    at
    by
    contentHash
  }
  publication {
    at
    by
    url
    channel
  }
}
fragment ReviewCommentFields on ReviewComment {
  id
  itemId
  itemText
  at
  by
  text
  answer {
    at
    by
    text
  }
  resolvedAt
}
fragment WholeReport on Report {
  ...ReportSummary
  preamble
  contentHash
  changedSinceSubmission
  viewerCanSubmit
  voidedAcceptance {
    at
    by
    contentHash
    voidedAt
    voidedBy
  }
  revisions {
    number
    at
    by
    contentHash
  }
  reviewComments {
    ...ReviewCommentFields
  }
  district {
    code
    name
  }
  cycle {
    id
    status
  }
  responsibilities {
    id
    position
    holder
    duty {
      ...Term
    }
    narrative
    evidence
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  activities {
    id
    position
    heading
    narrative
    theme {
      ...Term
    }
    furtherThemes {
      ...Term
    }
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  shortcomings {
    id
    position
    text
    causes {
      id
      position
      text
      category
    }
    commitments {
      id
    }
    source {
      ...Span
    }
  }
  commitments {
    id
    position
    heading
    text
    owner
    measure
    dueOn
    state
    overdue
    figures {
      ...WholeFigure
    }
    addresses {
      id
    }
    source {
      ...Span
    }
  }
  otherMatters {
    id
    position
    heading
    text
    source {
      ...Span
    }
  }
}`) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const ReportForDocument = new TypedDocumentString(`
    query ReportFor($districtCode: String!, $departmentCode: String!, $year: FiscalYear!) {
  reportFor(
    districtCode: $districtCode
    departmentCode: $departmentCode
    year: $year
  ) {
    ...WholeReport
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}
fragment Term on TaxonomyTerm {
  code
  name
}
fragment Span on SourceSpan {
  start
  end
  confidence
  rule
}
fragment FigureFields on Figure {
  id
  position
  label
  indicator {
    ...Term
  }
  value
  unit
  role
  approximation
  source {
    ...Span
  }
}
fragment WholeFigure on Figure {
  ...FigureFields
  parts {
    ...FigureFields
    parts {
      ...FigureFields
    }
  }
}
fragment ReportSummary on Report {
  id
  year
  title
  status
  version
  department {
    ...DepartmentRef
  }
  submission {
    at
    by
    contentHash
  }
  acceptance {
    at
    by
    contentHash
  }
  publication {
    at
    by
    url
    channel
  }
}
fragment ReviewCommentFields on ReviewComment {
  id
  itemId
  itemText
  at
  by
  text
  answer {
    at
    by
    text
  }
  resolvedAt
}
fragment WholeReport on Report {
  ...ReportSummary
  preamble
  contentHash
  changedSinceSubmission
  viewerCanSubmit
  voidedAcceptance {
    at
    by
    contentHash
    voidedAt
    voidedBy
  }
  revisions {
    number
    at
    by
    contentHash
  }
  reviewComments {
    ...ReviewCommentFields
  }
  district {
    code
    name
  }
  cycle {
    id
    status
  }
  responsibilities {
    id
    position
    holder
    duty {
      ...Term
    }
    narrative
    evidence
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  activities {
    id
    position
    heading
    narrative
    theme {
      ...Term
    }
    furtherThemes {
      ...Term
    }
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  shortcomings {
    id
    position
    text
    causes {
      id
      position
      text
      category
    }
    commitments {
      id
    }
    source {
      ...Span
    }
  }
  commitments {
    id
    position
    heading
    text
    owner
    measure
    dueOn
    state
    overdue
    figures {
      ...WholeFigure
    }
    addresses {
      id
    }
    source {
      ...Span
    }
  }
  otherMatters {
    id
    position
    heading
    text
    source {
      ...Span
    }
  }
}`) as unknown as TypedDocumentString<ReportForQuery, ReportForQueryVariables>;
export const ReportsDocument = new TypedDocumentString(`
    query Reports($filter: ReportFilter, $first: Int, $after: String) {
  reports(filter: $filter, first: $first, after: $after) {
    nodes {
      ...ReportSummary
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}
fragment ReportSummary on Report {
  id
  year
  title
  status
  version
  department {
    ...DepartmentRef
  }
  submission {
    at
    by
    contentHash
  }
  acceptance {
    at
    by
    contentHash
  }
  publication {
    at
    by
    url
    channel
  }
}`) as unknown as TypedDocumentString<ReportsQuery, ReportsQueryVariables>;
export const ReportCreateDocument = new TypedDocumentString(`
    mutation ReportCreate($input: ReportCreateInput!) {
  reportCreate(input: $input) {
    report {
      ...WholeReport
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}
fragment Term on TaxonomyTerm {
  code
  name
}
fragment Span on SourceSpan {
  start
  end
  confidence
  rule
}
fragment FigureFields on Figure {
  id
  position
  label
  indicator {
    ...Term
  }
  value
  unit
  role
  approximation
  source {
    ...Span
  }
}
fragment WholeFigure on Figure {
  ...FigureFields
  parts {
    ...FigureFields
    parts {
      ...FigureFields
    }
  }
}
fragment UserErrorFields on UserError {
  __typename
  code
  message
  field
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidTransitionError {
    status
    allowed
  }
}
fragment ReportSummary on Report {
  id
  year
  title
  status
  version
  department {
    ...DepartmentRef
  }
  submission {
    at
    by
    contentHash
  }
  acceptance {
    at
    by
    contentHash
  }
  publication {
    at
    by
    url
    channel
  }
}
fragment ReviewCommentFields on ReviewComment {
  id
  itemId
  itemText
  at
  by
  text
  answer {
    at
    by
    text
  }
  resolvedAt
}
fragment WholeReport on Report {
  ...ReportSummary
  preamble
  contentHash
  changedSinceSubmission
  viewerCanSubmit
  voidedAcceptance {
    at
    by
    contentHash
    voidedAt
    voidedBy
  }
  revisions {
    number
    at
    by
    contentHash
  }
  reviewComments {
    ...ReviewCommentFields
  }
  district {
    code
    name
  }
  cycle {
    id
    status
  }
  responsibilities {
    id
    position
    holder
    duty {
      ...Term
    }
    narrative
    evidence
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  activities {
    id
    position
    heading
    narrative
    theme {
      ...Term
    }
    furtherThemes {
      ...Term
    }
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  shortcomings {
    id
    position
    text
    causes {
      id
      position
      text
      category
    }
    commitments {
      id
    }
    source {
      ...Span
    }
  }
  commitments {
    id
    position
    heading
    text
    owner
    measure
    dueOn
    state
    overdue
    figures {
      ...WholeFigure
    }
    addresses {
      id
    }
    source {
      ...Span
    }
  }
  otherMatters {
    id
    position
    heading
    text
    source {
      ...Span
    }
  }
}`) as unknown as TypedDocumentString<ReportCreateMutation, ReportCreateMutationVariables>;
export const ReportSaveDocument = new TypedDocumentString(`
    mutation ReportSave($id: ID!, $expectedVersion: Int!, $input: ReportSaveInput!) {
  reportSave(id: $id, expectedVersion: $expectedVersion, input: $input) {
    report {
      ...WholeReport
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}
fragment Term on TaxonomyTerm {
  code
  name
}
fragment Span on SourceSpan {
  start
  end
  confidence
  rule
}
fragment FigureFields on Figure {
  id
  position
  label
  indicator {
    ...Term
  }
  value
  unit
  role
  approximation
  source {
    ...Span
  }
}
fragment WholeFigure on Figure {
  ...FigureFields
  parts {
    ...FigureFields
    parts {
      ...FigureFields
    }
  }
}
fragment UserErrorFields on UserError {
  __typename
  code
  message
  field
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidTransitionError {
    status
    allowed
  }
}
fragment ReportSummary on Report {
  id
  year
  title
  status
  version
  department {
    ...DepartmentRef
  }
  submission {
    at
    by
    contentHash
  }
  acceptance {
    at
    by
    contentHash
  }
  publication {
    at
    by
    url
    channel
  }
}
fragment ReviewCommentFields on ReviewComment {
  id
  itemId
  itemText
  at
  by
  text
  answer {
    at
    by
    text
  }
  resolvedAt
}
fragment WholeReport on Report {
  ...ReportSummary
  preamble
  contentHash
  changedSinceSubmission
  viewerCanSubmit
  voidedAcceptance {
    at
    by
    contentHash
    voidedAt
    voidedBy
  }
  revisions {
    number
    at
    by
    contentHash
  }
  reviewComments {
    ...ReviewCommentFields
  }
  district {
    code
    name
  }
  cycle {
    id
    status
  }
  responsibilities {
    id
    position
    holder
    duty {
      ...Term
    }
    narrative
    evidence
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  activities {
    id
    position
    heading
    narrative
    theme {
      ...Term
    }
    furtherThemes {
      ...Term
    }
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  shortcomings {
    id
    position
    text
    causes {
      id
      position
      text
      category
    }
    commitments {
      id
    }
    source {
      ...Span
    }
  }
  commitments {
    id
    position
    heading
    text
    owner
    measure
    dueOn
    state
    overdue
    figures {
      ...WholeFigure
    }
    addresses {
      id
    }
    source {
      ...Span
    }
  }
  otherMatters {
    id
    position
    heading
    text
    source {
      ...Span
    }
  }
}`) as unknown as TypedDocumentString<ReportSaveMutation, ReportSaveMutationVariables>;
export const ReportSubmitDocument = new TypedDocumentString(`
    mutation ReportSubmit($id: ID!, $expectedVersion: Int!) {
  reportSubmit(id: $id, expectedVersion: $expectedVersion) {
    report {
      ...WholeReport
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}
fragment Term on TaxonomyTerm {
  code
  name
}
fragment Span on SourceSpan {
  start
  end
  confidence
  rule
}
fragment FigureFields on Figure {
  id
  position
  label
  indicator {
    ...Term
  }
  value
  unit
  role
  approximation
  source {
    ...Span
  }
}
fragment WholeFigure on Figure {
  ...FigureFields
  parts {
    ...FigureFields
    parts {
      ...FigureFields
    }
  }
}
fragment UserErrorFields on UserError {
  __typename
  code
  message
  field
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidTransitionError {
    status
    allowed
  }
}
fragment ReportSummary on Report {
  id
  year
  title
  status
  version
  department {
    ...DepartmentRef
  }
  submission {
    at
    by
    contentHash
  }
  acceptance {
    at
    by
    contentHash
  }
  publication {
    at
    by
    url
    channel
  }
}
fragment ReviewCommentFields on ReviewComment {
  id
  itemId
  itemText
  at
  by
  text
  answer {
    at
    by
    text
  }
  resolvedAt
}
fragment WholeReport on Report {
  ...ReportSummary
  preamble
  contentHash
  changedSinceSubmission
  viewerCanSubmit
  voidedAcceptance {
    at
    by
    contentHash
    voidedAt
    voidedBy
  }
  revisions {
    number
    at
    by
    contentHash
  }
  reviewComments {
    ...ReviewCommentFields
  }
  district {
    code
    name
  }
  cycle {
    id
    status
  }
  responsibilities {
    id
    position
    holder
    duty {
      ...Term
    }
    narrative
    evidence
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  activities {
    id
    position
    heading
    narrative
    theme {
      ...Term
    }
    furtherThemes {
      ...Term
    }
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  shortcomings {
    id
    position
    text
    causes {
      id
      position
      text
      category
    }
    commitments {
      id
    }
    source {
      ...Span
    }
  }
  commitments {
    id
    position
    heading
    text
    owner
    measure
    dueOn
    state
    overdue
    figures {
      ...WholeFigure
    }
    addresses {
      id
    }
    source {
      ...Span
    }
  }
  otherMatters {
    id
    position
    heading
    text
    source {
      ...Span
    }
  }
}`) as unknown as TypedDocumentString<ReportSubmitMutation, ReportSubmitMutationVariables>;
export const ReportReturnDocument = new TypedDocumentString(`
    mutation ReportReturn($id: ID!, $expectedVersion: Int!, $input: ReportReturnInput!) {
  reportReturn(id: $id, expectedVersion: $expectedVersion, input: $input) {
    report {
      ...WholeReport
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}
fragment Term on TaxonomyTerm {
  code
  name
}
fragment Span on SourceSpan {
  start
  end
  confidence
  rule
}
fragment FigureFields on Figure {
  id
  position
  label
  indicator {
    ...Term
  }
  value
  unit
  role
  approximation
  source {
    ...Span
  }
}
fragment WholeFigure on Figure {
  ...FigureFields
  parts {
    ...FigureFields
    parts {
      ...FigureFields
    }
  }
}
fragment UserErrorFields on UserError {
  __typename
  code
  message
  field
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidTransitionError {
    status
    allowed
  }
}
fragment ReportSummary on Report {
  id
  year
  title
  status
  version
  department {
    ...DepartmentRef
  }
  submission {
    at
    by
    contentHash
  }
  acceptance {
    at
    by
    contentHash
  }
  publication {
    at
    by
    url
    channel
  }
}
fragment ReviewCommentFields on ReviewComment {
  id
  itemId
  itemText
  at
  by
  text
  answer {
    at
    by
    text
  }
  resolvedAt
}
fragment WholeReport on Report {
  ...ReportSummary
  preamble
  contentHash
  changedSinceSubmission
  viewerCanSubmit
  voidedAcceptance {
    at
    by
    contentHash
    voidedAt
    voidedBy
  }
  revisions {
    number
    at
    by
    contentHash
  }
  reviewComments {
    ...ReviewCommentFields
  }
  district {
    code
    name
  }
  cycle {
    id
    status
  }
  responsibilities {
    id
    position
    holder
    duty {
      ...Term
    }
    narrative
    evidence
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  activities {
    id
    position
    heading
    narrative
    theme {
      ...Term
    }
    furtherThemes {
      ...Term
    }
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  shortcomings {
    id
    position
    text
    causes {
      id
      position
      text
      category
    }
    commitments {
      id
    }
    source {
      ...Span
    }
  }
  commitments {
    id
    position
    heading
    text
    owner
    measure
    dueOn
    state
    overdue
    figures {
      ...WholeFigure
    }
    addresses {
      id
    }
    source {
      ...Span
    }
  }
  otherMatters {
    id
    position
    heading
    text
    source {
      ...Span
    }
  }
}`) as unknown as TypedDocumentString<ReportReturnMutation, ReportReturnMutationVariables>;
export const ReportAcceptDocument = new TypedDocumentString(`
    mutation ReportAccept($id: ID!, $expectedVersion: Int!) {
  reportAccept(id: $id, expectedVersion: $expectedVersion) {
    report {
      ...WholeReport
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}
fragment Term on TaxonomyTerm {
  code
  name
}
fragment Span on SourceSpan {
  start
  end
  confidence
  rule
}
fragment FigureFields on Figure {
  id
  position
  label
  indicator {
    ...Term
  }
  value
  unit
  role
  approximation
  source {
    ...Span
  }
}
fragment WholeFigure on Figure {
  ...FigureFields
  parts {
    ...FigureFields
    parts {
      ...FigureFields
    }
  }
}
fragment UserErrorFields on UserError {
  __typename
  code
  message
  field
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidTransitionError {
    status
    allowed
  }
}
fragment ReportSummary on Report {
  id
  year
  title
  status
  version
  department {
    ...DepartmentRef
  }
  submission {
    at
    by
    contentHash
  }
  acceptance {
    at
    by
    contentHash
  }
  publication {
    at
    by
    url
    channel
  }
}
fragment ReviewCommentFields on ReviewComment {
  id
  itemId
  itemText
  at
  by
  text
  answer {
    at
    by
    text
  }
  resolvedAt
}
fragment WholeReport on Report {
  ...ReportSummary
  preamble
  contentHash
  changedSinceSubmission
  viewerCanSubmit
  voidedAcceptance {
    at
    by
    contentHash
    voidedAt
    voidedBy
  }
  revisions {
    number
    at
    by
    contentHash
  }
  reviewComments {
    ...ReviewCommentFields
  }
  district {
    code
    name
  }
  cycle {
    id
    status
  }
  responsibilities {
    id
    position
    holder
    duty {
      ...Term
    }
    narrative
    evidence
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  activities {
    id
    position
    heading
    narrative
    theme {
      ...Term
    }
    furtherThemes {
      ...Term
    }
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  shortcomings {
    id
    position
    text
    causes {
      id
      position
      text
      category
    }
    commitments {
      id
    }
    source {
      ...Span
    }
  }
  commitments {
    id
    position
    heading
    text
    owner
    measure
    dueOn
    state
    overdue
    figures {
      ...WholeFigure
    }
    addresses {
      id
    }
    source {
      ...Span
    }
  }
  otherMatters {
    id
    position
    heading
    text
    source {
      ...Span
    }
  }
}`) as unknown as TypedDocumentString<ReportAcceptMutation, ReportAcceptMutationVariables>;
export const ReportPublishDocument = new TypedDocumentString(`
    mutation ReportPublish($id: ID!, $expectedVersion: Int!, $input: ReportPublishInput!) {
  reportPublish(id: $id, expectedVersion: $expectedVersion, input: $input) {
    report {
      ...WholeReport
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}
fragment Term on TaxonomyTerm {
  code
  name
}
fragment Span on SourceSpan {
  start
  end
  confidence
  rule
}
fragment FigureFields on Figure {
  id
  position
  label
  indicator {
    ...Term
  }
  value
  unit
  role
  approximation
  source {
    ...Span
  }
}
fragment WholeFigure on Figure {
  ...FigureFields
  parts {
    ...FigureFields
    parts {
      ...FigureFields
    }
  }
}
fragment UserErrorFields on UserError {
  __typename
  code
  message
  field
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidTransitionError {
    status
    allowed
  }
}
fragment ReportSummary on Report {
  id
  year
  title
  status
  version
  department {
    ...DepartmentRef
  }
  submission {
    at
    by
    contentHash
  }
  acceptance {
    at
    by
    contentHash
  }
  publication {
    at
    by
    url
    channel
  }
}
fragment ReviewCommentFields on ReviewComment {
  id
  itemId
  itemText
  at
  by
  text
  answer {
    at
    by
    text
  }
  resolvedAt
}
fragment WholeReport on Report {
  ...ReportSummary
  preamble
  contentHash
  changedSinceSubmission
  viewerCanSubmit
  voidedAcceptance {
    at
    by
    contentHash
    voidedAt
    voidedBy
  }
  revisions {
    number
    at
    by
    contentHash
  }
  reviewComments {
    ...ReviewCommentFields
  }
  district {
    code
    name
  }
  cycle {
    id
    status
  }
  responsibilities {
    id
    position
    holder
    duty {
      ...Term
    }
    narrative
    evidence
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  activities {
    id
    position
    heading
    narrative
    theme {
      ...Term
    }
    furtherThemes {
      ...Term
    }
    figures {
      ...WholeFigure
    }
    source {
      ...Span
    }
  }
  shortcomings {
    id
    position
    text
    causes {
      id
      position
      text
      category
    }
    commitments {
      id
    }
    source {
      ...Span
    }
  }
  commitments {
    id
    position
    heading
    text
    owner
    measure
    dueOn
    state
    overdue
    figures {
      ...WholeFigure
    }
    addresses {
      id
    }
    source {
      ...Span
    }
  }
  otherMatters {
    id
    position
    heading
    text
    source {
      ...Span
    }
  }
}`) as unknown as TypedDocumentString<ReportPublishMutation, ReportPublishMutationVariables>;
export const ReviewCommentAnswerDocument = new TypedDocumentString(`
    mutation ReviewCommentAnswer($id: ID!, $input: ReviewCommentAnswerInput!) {
  reviewCommentAnswer(id: $id, input: $input) {
    reviewComment {
      ...ReviewCommentFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  __typename
  code
  message
  field
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidTransitionError {
    status
    allowed
  }
}
fragment ReviewCommentFields on ReviewComment {
  id
  itemId
  itemText
  at
  by
  text
  answer {
    at
    by
    text
  }
  resolvedAt
}`) as unknown as TypedDocumentString<ReviewCommentAnswerMutation, ReviewCommentAnswerMutationVariables>;
export const ReportDiffDocument = new TypedDocumentString(`
    query ReportDiff($districtCode: String!, $departmentCode: String!, $from: RevisionRef!, $to: RevisionRef!) {
  reportDiff(
    districtCode: $districtCode
    departmentCode: $departmentCode
    from: $from
    to: $to
  ) {
    from {
      year
      number
      at
      contentHash
    }
    to {
      year
      number
      at
      contentHash
    }
    fields {
      field
      from
      to
    }
    items {
      kind
      change
      fromId
      toId
      title
      fields {
        field
        from
        to
      }
      figures {
        change
        label
        indicator
        unit
        from
        to
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportDiffQuery, ReportDiffQueryVariables>;
export const ShortcomingsDocument = new TypedDocumentString(`
    query Shortcomings($filter: ShortcomingFilter, $orderBy: ShortcomingOrder, $first: Int, $after: String) {
  shortcomings(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...ShortcomingInList
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}
fragment ShortcomingInList on Shortcoming {
  id
  position
  text
  department {
    ...DepartmentRef
  }
  report {
    id
    year
    status
  }
  causes {
    id
    text
    category
  }
  commitments {
    id
    text
    owner
    dueOn
    state
    overdue
  }
}`) as unknown as TypedDocumentString<ShortcomingsQuery, ShortcomingsQueryVariables>;