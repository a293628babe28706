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

/** Which events; what is left out does not limit. */
export type AuditEventFilter = {
  /** For example "report.submit". */
  actions?: Array<string> | null | undefined;
  /** Of this person. */
  actorId?: string | null | undefined;
  /** At this instant or later. */
  from?: string | null | undefined;
  objectId?: string | null | undefined;
  /** For example "report". */
  objectType?: string | null | undefined;
  outcomes?: Array<AuditOutcome> | null | undefined;
  /** Before this instant. */
  to?: string | null | undefined;
};

/** How an event ended. */
export type AuditOutcome =
  /** The act took effect. */
  | 'DONE'
  /** Text of reports was read by the office. */
  | 'READ'
  /** The act was refused and changed nothing outside the trail. */
  | 'REFUSED';

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
  source?: SourceSpanInput | null | undefined;
  text: string;
};

export type Change =
  /** Stands only in the later one. */
  | 'ADDED'
  /** Stands in both and differs. */
  | 'CHANGED'
  /** Stands only in the earlier one. */
  | 'REMOVED';

export type CheckSettingSaveInput = {
  enabled?: boolean;
  /** null = the rule’s own. */
  threshold?: number | null | undefined;
};

/** How much a finding weighs. */
export type CheckSeverity =
  /** Structure or identity: the report is not what it says it is. */
  | 'ERROR'
  /** Worth a look; language and content are the unit’s own. */
  | 'WARNING';

export type CheckWaiveInput = {
  /** Why the finding may stand, at most 1,000 characters. */
  reason: string;
};

/** One clause as it shall read. */
export type ClauseInput = {
  heading?: string | null | undefined;
  /** Of a clause that is there; a new UUID or nothing = a clause of your own. */
  id?: string | null | undefined;
  part: StatutoryPart;
  /** Why a figure is another than the computed one. Left out = unchanged. */
  reason?: string | null | undefined;
  /** true = you looked at what changed in its sources: it is no longer stale. What you wrote stays; a composed clause takes its new text, or goes. */
  reviewed?: boolean | null | undefined;
  /** Of a clause of your own: items, figures or reports it rests on. Left out = unchanged. */
  sourceIds?: Array<string> | null | undefined;
  text: string;
};

/** What became of a commitment: REPORTED_DONE, PARTLY_DONE, NOT_DONE, or ADJUSTED with the reason. */
export type CommitmentAnswerInput = {
  /** The new day of one that was put off; only with ADJUSTED. */
  movedTo?: string | null | undefined;
  /** Required for NOT_DONE and ADJUSTED. */
  note?: string | null | undefined;
  /** The draft that answers. */
  reportId: string;
  state: FollowUpState;
};

/** Which commitments; what is left out does not limit. */
export type CommitmentFilter = {
  departmentCodes?: Array<string> | null | undefined;
  districtCode?: string | null | undefined;
  /** true = past its day and not done. */
  overdue?: boolean | null | undefined;
  states?: Array<CommitmentState> | null | undefined;
  /** A part of the text, for example 培训. */
  text?: string | null | undefined;
  /** true = reported as done and not yet looked at by the office. */
  toVerify?: boolean | null | undefined;
  /** Years of the reports that promise. */
  years?: Array<number> | null | undefined;
};

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

export type CommitmentOrder =
  /** By the day that counts: what is overdue longest comes first, what has no day last. */
  | 'DUE_FIRST'
  /** Newest year first, then by the official sequence of units, then as reported. */
  | 'OFFICIAL_SEQUENCE'
  /** Oldest year first: the history of a unit. */
  | 'OLDEST_FIRST';

/** One of the commitments that a compound one is made of. */
export type CommitmentPartInput = {
  dueOn?: string | null | undefined;
  /** For the second and further parts; the first keeps the id of the whole. */
  id?: string | null | undefined;
  measure?: string | null | undefined;
  owner?: string | null | undefined;
  text: string;
};

export type CommitmentSplitInput = {
  /** Two to ten. */
  parts: Array<CommitmentPartInput>;
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

/** Where the district’s report is published. */
export type ConsolidationPublishInput = {
  channel: PublicationChannel;
  /** Address besides the public page of this server, http or https. */
  url?: string | null | undefined;
};

/** What of the district’s report changes; a field left out stays. */
export type ConsolidationSaveInput = {
  /** null = none. */
  addressee?: string | null | undefined;
  /** The whole list in its order; a clause that is missing is taken out and can be brought back by its id. */
  clauses?: Array<ClauseInput> | null | undefined;
  preamble?: string | null | undefined;
  title?: string | null | undefined;
};

/** Dates for one kind of unit, each a day in Asia/Shanghai and counted in. */
export type CycleDeadlineInput = {
  /** Last day for submitting; at the latest the statutory one. */
  dueOn: string;
  kind: DepartmentKind;
  /** First day on which reports are taken. */
  opensOn: string;
  /** Last day for publishing; at the latest the statutory one. */
  publishOn: string;
};

/** An indicator asked of one kind of unit. */
export type CycleIndicatorInput = {
  /** Code of an indicator of that year, for example STUDY_SESSIONS. */
  indicator: string;
  kind: DepartmentKind;
};

/** Which cycle to open. The same call again answers the same cycle. */
export type CycleOpenInput = {
  /** One for each kind of unit the district has. */
  deadlines: Array<CycleDeadlineInput>;
  districtCode: string;
  /** Any RFC 9562 UUID made by you; version 7 sorts best. */
  id: string;
  /** At most 200, in the order in which they are to be asked. */
  indicators?: Array<CycleIndicatorInput> | null | undefined;
  /** The year reported on. */
  year: number;
};

/** A cycle is open until the director closes it, whatever the clock. */
export type CycleStatus =
  /** Closed by the director. */
  | 'CLOSED'
  /** Reports may be written and submitted. */
  | 'OPEN';

/** Which deliveries; what is left out does not limit. */
export type DeliveryFilter = {
  /** FAILED = dead letters. */
  states?: Array<DeliveryState> | null | undefined;
};

/** How far a notice came on its way out of the house, by e-mail or to a webhook. */
export type DeliveryState =
  /** Given up after every attempt; `deliveryRetry` begins anew. */
  | 'FAILED'
  /** Nobody sends it: the person has no address, or the server sends no mail. */
  | 'NONE'
  /** To be sent. */
  | 'PENDING'
  /** Being sent, again and again until it is taken. */
  | 'QUEUED'
  /** Taken by the mail server or the webhook. */
  | 'SENT';

/** What kind of unit reports; deadlines are set per kind. */
export type DepartmentKind =
  /** A department of the district government (区级部门). */
  | 'DEPARTMENT'
  /** A subdistrict office (街道). */
  | 'SUBDISTRICT'
  /** A town (镇). */
  | 'TOWN';

/** A unit as it shall be; a field left out is unchanged. An id that names no unit makes one. */
export type DepartmentSaveInput = {
  /** The whole list. */
  aliases?: Array<string> | null | undefined;
  /** Needed for a new unit; it never changes, since documents name units by it. */
  code?: string | null | undefined;
  /** Any RFC 9562 UUID made by you; version 7 sorts best. */
  id: string;
  kind?: DepartmentKind | null | undefined;
  /** Full official name; another one is a renaming, and the old one stays in `names`. */
  name?: string | null | undefined;
  /** First day of the name given here; default: today. Not in the future. */
  nameFrom?: string | null | undefined;
  /** Place in the official sequence, from 1. */
  position?: number | null | undefined;
  /** Official short form. */
  shortName?: string | null | undefined;
  /** The whole list of units that took over after a merger or a split. */
  successors?: Array<SuccessorInput> | null | undefined;
};

/** Why a figure is not added. */
export type ExclusionReason =
  /** Tells again of a confirmed event of several units that is counted from another activity. */
  | 'JOINT_EVENT'
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

/** What became of one commitment or one shortcoming. */
export type FollowUpRecordInput = {
  /** Give this or `shortcomingId`. */
  commitmentId?: string | null | undefined;
  /** Files sent before by `POST /files`, at most 20. */
  evidence?: Array<string> | null | undefined;
  /** Any RFC 9562 UUID made by the client, so that the call can be repeated. */
  id?: string | null | undefined;
  /** The new day of a commitment that was put off; only with ADJUSTED. */
  movedTo?: string | null | undefined;
  /** Required for NOT_DONE and ADJUSTED, and where a date is moved: it says why. */
  note?: string | null | undefined;
  /** Give this or `commitmentId`. */
  shortcomingId?: string | null | undefined;
  state: FollowUpState;
};

/** What a unit reports of a commitment or a shortcoming. That it is verified only the legal office says. */
export type FollowUpState =
  /** Changed (调整), for example put off; the note says why. */
  | 'ADJUSTED'
  /** Under way (正在推进). */
  | 'IN_PROGRESS'
  /** Not done (未完成); the note says why. */
  | 'NOT_DONE'
  /** Partly done (部分完成). */
  | 'PARTLY_DONE'
  /** Done, as the unit sees it (已完成，待核验). */
  | 'REPORTED_DONE';

export type FollowUpVerifyInput = {
  /** What was looked at and found; of a rejection, why. */
  note: string;
  outcome: VerificationOutcome;
};

/** One group as it shall be. */
export type GroupInput = {
  /** The version you read, of a group that was arranged before. */
  expectedVersion?: number | null | undefined;
  /** Of a group that was arranged before, or a new UUID of yours; left out = a new one is made. */
  id?: string | null | undefined;
  /** All of its items: shortcomings or causes of released reports of the year. None = the group is given up. */
  itemIds: Array<string>;
  /** null = the words of its most typical member. */
  name?: string | null | undefined;
};

export type GroupKind =
  /** Causes that several units give (共性原因). */
  | 'CAUSE'
  /** Shortcomings that several units name (共性不足). */
  | 'SHORTCOMING';

/** Groups of a year as they shall be; groups that are not named stay, but for items that these take. */
export type GroupsArrangeInput = {
  districtCode: string;
  /** At most 60. Two in one call are a split, one that takes all items of two is a merger. */
  groups: Array<GroupInput>;
  kind: GroupKind;
  year: number;
};

/** Words that units write, and the indicator they may mean. */
export type IndicatorSynonymConfirmInput = {
  /** Code of the indicator, for example STUDY_SESSIONS. */
  indicator: string;
  /** The label of the figures, for example 集中学法; blanks, marks and full width make no difference. At most 200 characters. */
  label: string;
  /** The unit of the figures as written, for example 场. It must be one that the indicator is counted in. */
  unit: string;
};

/** Words that units write, and the indicator that they do not mean. */
export type IndicatorSynonymDeclineInput = {
  /** Code of the indicator, for example STUDY_SESSIONS. */
  indicator: string;
  /** The label of the figures, for example 集中学法; blanks, marks and full width make no difference. At most 200 characters. */
  label: string;
  /** The unit of the figures as written, for example 场. It must be one that the indicator is counted in. */
  unit: string;
};

/** Which decisions; what is left out does not limit. */
export type IndicatorSynonymFilter = {
  /** false = those that hold, true = those that were taken back. */
  ended?: boolean | null | undefined;
  /** Codes of indicators. */
  indicators?: Array<string> | null | undefined;
  states?: Array<SynonymState> | null | undefined;
};

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

/** Activities that tell of one event. */
export type JointEventConfirmInput = {
  /** At least two activities of at least two units, in released reports of the year. */
  activityIds: Array<string>;
  districtCode: string;
  /** The version you read, of an event that was decided before. */
  expectedVersion?: number | null | undefined;
  /** The activity whose figures count; null = of each indicator the largest. */
  leadActivityId?: string | null | undefined;
  /** What the event is called in the district’s own report. */
  name: string;
  /** Figures that their unit reached by itself: they are counted besides. */
  separateFigureIds?: Array<string> | null | undefined;
  year: number;
};

/** Activities that do not tell of one event, though they look so. */
export type JointEventDeclineInput = {
  activityIds: Array<string>;
  districtCode: string;
  year: number;
};

export type JointEventState =
  /** The office says it is one event; totals count it once. */
  | 'CONFIRMED'
  /** The office says these are different events; it is proposed no more. */
  | 'DECLINED'
  /** Found by its wording; nobody has decided. Totals count every telling. */
  | 'PROPOSED';

/** Where a shortcoming stands through the years. Reported resolved and verified resolved are two states. */
export type LineageState =
  /** Reported as under way. */
  | 'IN_PROGRESS'
  /** Nothing has been reported on it, or a verification was rejected. */
  | 'OPEN'
  /** Was verified as resolved and is reported again. */
  | 'RECURRED'
  /** Reported as resolved by the unit; not yet verified. */
  | 'REPORTED_RESOLVED'
  /** Verified as resolved by the legal office. */
  | 'VERIFIED_RESOLVED';

/** What a person decided about two shortcomings of different years. */
export type LinkKind =
  /** They are not, though they look alike (不是同一问题). */
  | 'DECLINED'
  /** They are the same (同一问题). */
  | 'LINKED';

/** How a figure comes to count under an indicator. */
export type MatchedBy =
  /** The unit chose the indicator. */
  | 'OWN'
  /** It names none, and the office confirmed that its words mean this one (indicatorSynonymConfirm). */
  | 'SYNONYM';

/** A role to give. */
export type MembershipAddInput = {
  /** The unit, for a unit's role; left out for roles of the whole district. */
  departmentCode?: string | null | undefined;
  /** The unit a district officer works in, whose report the officer never reviews. */
  homeDepartmentCode?: string | null | undefined;
  /** Any RFC 9562 UUID made by you: the same call again gives the role once. */
  id: string;
  role: Role;
  /** First day; default: today. */
  validFrom?: string | null | undefined;
  /** Last day; default: none. */
  validTo?: string | null | undefined;
};

/** A role to take. */
export type MembershipEndInput = {
  id: string;
  /** Last day on which it holds; left out = it ends at once. */
  lastDay?: string | null | undefined;
};

export type MissingReason =
  /** Still being written. */
  | 'DRAFT'
  /** No report exists. */
  | 'NOT_STARTED'
  /** Returned and not yet submitted again. */
  | 'RETURNED';

/** What somebody is told. */
export type NoticeKind =
  /** The report of the unit was accepted (通过). */
  | 'ACCEPTED'
  /** A report or a commitment is due within seven days (即将到期). */
  | 'DUE_SOON'
  /** The last day of a report or a commitment has passed (逾期). */
  | 'OVERDUE'
  /** The report of the unit was returned (退回). */
  | 'RETURNED'
  /** The office gave its verdict on what the unit reported as done (核实). */
  | 'VERIFIED';

/** How a person signs in at an OIDC provider. */
export type OidcLoginInput = {
  /** The provider, exactly as it writes `iss`. */
  issuer: string;
  /** What it calls the person (`sub`). */
  subject: string;
};

/** Another matter to report. */
export type OtherMatterInput = {
  heading?: string | null | undefined;
  id: string;
  source?: SourceSpanInput | null | undefined;
  text: string;
};

/** What of a person a public edition leaves out. */
export type PersonalData =
  /** The number of a bank card (银行卡号). */
  | 'BANK_CARD'
  /** An e-mail address (电子邮箱地址). */
  | 'EMAIL'
  /** An identity number (居民身份证号码). */
  | 'IDENTITY_NUMBER'
  /** A number of a landline (固定电话号码). */
  | 'LANDLINE'
  /** A mobile number (手机号码). */
  | 'MOBILE'
  /** A name behind 联系人, 经办人 and the like. */
  | 'NAME';

/** The three powers that exclude one another in one person (三员分立); fixed for the life of an account. */
export type Power =
  /** Manages accounts and units. */
  | 'ADMINISTRATION'
  /** Reads the audit trail. */
  | 'AUDIT'
  /** Reports and reviews. */
  | 'BUSINESS';

/** Whether a report has one of its statutory parts. */
export type Presence =
  /** It has none, and nothing is said about it. */
  | 'ABSENT'
  /** The report says that there is nothing (未发现明显问题). */
  | 'EXPLICIT_NONE'
  /** It has items. */
  | 'PRESENT'
  /** The report says that it stands elsewhere (见附件). */
  | 'REFERENCED';

/** Why the public edition is taken back. */
export type PublicEditionWithdrawInput = {
  /** For the audit trail, at most 1000 characters; never published. */
  note?: string | null | undefined;
  /** Everybody reads it in place of the report. */
  reason: WithdrawalReason;
};

/** Where a report was published (厅字〔2019〕28号 art. 24). */
export type PublicationChannel =
  /** A government bulletin. */
  | 'BULLETIN'
  /** A newspaper. */
  | 'NEWSPAPER'
  /** A government website. */
  | 'WEBSITE';

/** How the report came to the office. */
export type ReceivedAs =
  /** The unit wrote or imported it itself. */
  | 'ONLINE'
  /** The unit handed in a document, and an officer of the district imported it. */
  | 'PAPER';

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

/** A text to read a report out of. Give `id`, unit and year for a new report; give `reportId` and `expectedVersion` to read a corrected text into a draft that exists. */
export type ReportImportInput = {
  /** Your own unit; the office may name any unit of the district. */
  departmentCode?: string | null | undefined;
  districtCode?: string | null | undefined;
  /** Shows all and saves nothing. */
  dryRun?: boolean;
  expectedVersion?: number | null | undefined;
  fileName?: string | null | undefined;
  /** Of the new report: any RFC 9562 UUID made by you. */
  id?: string | null | undefined;
  /** The draft that the text replaces; items that stay the same keep their identity. */
  reportId?: string | null | undefined;
  /** SHA-256 (hex) of the original file. */
  sha256?: string | null | undefined;
  /** For the office: the document was handed in signed, so it counts as submitted. A unit submits by reportSubmit. */
  submit?: boolean;
  /** The text, at most 200 KB as UTF-8. The server opens no file: the SDK reads the text out of it. */
  text: string;
  year?: number | null | undefined;
};

/** What stands around the items of a statutory part. */
export type ReportPartInput = {
  /** Without its number. */
  heading?: string | null | undefined;
  /** What stands between the heading and the first item. */
  lead?: string | null | undefined;
  part: StatutoryPart;
  /** EXPLICIT_NONE or REFERENCED, for a part without items; whether a part is PRESENT is seen from its items. */
  presence?: Presence | null | undefined;
  source?: SourceSpanInput | null | undefined;
};

/** Where the report was published. */
export type ReportPublishInput = {
  channel: PublicationChannel;
  /** Address of the publication, http or https. Default: the public page of the report on this server. */
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
  /** Give an empty text to remove it. */
  addressee?: string | null | undefined;
  closing?: string | null | undefined;
  commitments?: Array<CommitmentInput> | null | undefined;
  otherMatters?: Array<OtherMatterInput> | null | undefined;
  /** A part that is not named has its usual heading and no lead. */
  parts?: Array<ReportPartInput> | null | undefined;
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

/** What makes a report worth a look, gravest first. */
export type RiskCode =
  /** Figures and years that contradict each other. */
  | 'CONFLICT'
  /** Findings of severity ERROR: the report is not what it says it is. */
  | 'ERROR'
  /** Days by which the first submission was late. */
  | 'LATE'
  /** Shortcomings without a cause. */
  | 'NO_CAUSE'
  /** Findings of any other check. */
  | 'OTHER'
  /** What was said before: shortcomings of earlier years, figures of last year, text of an earlier year or of another unit. */
  | 'REPEAT'
  /** Shortcomings that no commitment answers. */
  | 'UNANSWERED'
  /** Vague shortcomings. */
  | 'VAGUE';

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
  /** With a cause of one of these kinds. */
  causeCategories?: Array<CauseCategory> | null | undefined;
  /** true = only the last occurrence of each, so that each stands once. */
  current?: boolean | null | undefined;
  departmentCodes?: Array<string> | null | undefined;
  districtCode?: string | null | undefined;
  /** true = a commitment that answers it is past its day. */
  overdue?: boolean | null | undefined;
  /** true = promised by at least two reports, and no promise verified as done. */
  promisedInVain?: boolean | null | undefined;
  /** true = more than one report names it, false = only one. */
  recurring?: boolean | null | undefined;
  /** Where the shortcoming stands through the years (`lineage.state`). */
  states?: Array<LineageState> | null | undefined;
  /** A part of the text, for example 人员. */
  text?: string | null | undefined;
  /** About one of these themes, by code. */
  themes?: Array<string> | null | undefined;
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
  /** Code of the theme. */
  theme?: string | null | undefined;
};

export type ShortcomingOrder =
  /** Most years open first (`lineage.yearsOpen`), then newest year first. */
  | 'LONGEST_OPEN'
  /** Newest year first, then by the official sequence of units, then as reported. */
  | 'OFFICIAL_SEQUENCE'
  /** Oldest year first: the history of a unit. */
  | 'OLDEST_FIRST';

export type SourceKind =
  /** A figure that is part of a total. */
  | 'FIGURE'
  /** An activity, responsibility, shortcoming, commitment or other matter of a report. */
  | 'ITEM'
  /** The report as such: that it came, or does not say something. */
  | 'REPORT';

/** Where in an imported text an item stands. */
export type SourceSpanInput = {
  confidence: number;
  end: number;
  rule: string;
  start: number;
};

export type SourceState =
  /** It reads differently now. */
  | 'CHANGED'
  /** It reads as it did. */
  | 'CURRENT'
  /** No released report has it any longer. */
  | 'GONE';

/** What must be done by a statutory date. */
export type StatutoryAct =
  /** Publish it (公开). */
  | 'PUBLISH'
  /** Submit the report (报送). */
  | 'SUBMIT';

/** How firm a statutory date is. */
export type StatutoryBasis =
  /** It stands in the guide of a province and was not yet found in a rule (to be checked). */
  | 'GUIDE'
  /** It stands in the published rule. */
  | 'LAW';

/** The five contents that the rule asks of a report (厅字〔2019〕28号, art. 24). */
export type StatutoryPart =
  /** Next year's main arrangements (下一年度主要安排). */
  | 'ARRANGEMENTS'
  /** How the first responsible person performed the duties (第一责任人履职情况). */
  | 'FIRST_RESPONSIBLE'
  /** Last year's main measures and results (主要举措和成效). */
  | 'MEASURES'
  /** Other matters to report (其他需要报告的事项). */
  | 'OTHER'
  /** Last year's shortcomings and their causes (存在的不足和原因). */
  | 'SHORTCOMINGS';

/** A later last day for one unit. */
export type SubmissionExtendInput = {
  /** Why, at most 500 characters; the unit reads it. */
  reason: string;
  /** The new last day: later than the one of its kind, at the latest the statutory one. */
  until: string;
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

/** A unit that took over. */
export type SuccessorInput = {
  departmentCode: string;
  /** First day on which it stands in. */
  onDate: string;
};

/** Why an indicator is proposed for words. */
export type SynonymEvidence =
  /** Units of the district gave this indicator to the same words themselves. */
  | 'CHOSEN'
  /** The words are like its name, or like words that it was given to. */
  | 'NAME';

/** What a person of the office decided about a label, its unit and an indicator. */
export type SynonymState =
  /** The words mean the indicator (同义): figures under them count there. */
  | 'CONFIRMED'
  /** They do not (不同义), so it is proposed no more. */
  | 'DECLINED';

/** Which tasks; what is left out does not limit. */
export type TaskFilter = {
  departmentCodes?: Array<string> | null | undefined;
  /** Only those this person holds. */
  holderId?: string | null | undefined;
  /** true = only those you hold. */
  mine?: boolean | null | undefined;
  /** true = only those that nobody holds, or whose holder has left. */
  unheld?: boolean | null | undefined;
  years?: Array<number> | null | undefined;
};

export type TaskHandOverInput = {
  /** What the person should know, at most 500 characters. */
  note?: string | null | undefined;
  /** The person who goes on with it, see `viewer.colleagues`; yourself to take it. */
  toUserId: string;
};

/** What is to be done about a report. */
export type TaskKind =
  /** It was accepted: the unit publishes it. */
  | 'PUBLISH'
  /** It was submitted: the office returns or accepts it. */
  | 'REVIEW'
  /** It was returned: the unit answers and submits it again. */
  | 'REVISE'
  /** The unit writes and submits it. */
  | 'WRITE';

/** Who acts on a report. */
export type TaskSide =
  /** The legal office of the district (区法治机构). */
  | 'OFFICE'
  /** The unit whose report it is (填报单位). */
  | 'UNIT';

/** Which catalogue a term belongs to. */
export type TaxonomyKind =
  /** Duties of the first responsible person (第一责任人职责). */
  | 'DUTY'
  /** What figures count (指标). */
  | 'INDICATOR'
  /** What an activity is about: the parts of the current outline (纲要) and what departments add. */
  | 'THEME';

/** Which events; what is left out does not limit. */
export type TimelineFilter = {
  kinds?: Array<TimelineKind> | null | undefined;
  /** Years of the reports. */
  years?: Array<number> | null | undefined;
};

/** What happened to a shortcoming or a commitment. */
export type TimelineKind =
  /** The unit reported of it (跟进). */
  | 'FOLLOWED_UP'
  /** A person said that it is one that an earlier report named (关联). */
  | 'LINKED'
  /** A report that was submitted named the shortcoming (提出). */
  | 'NAMED'
  /** A report that was submitted made the commitment (承诺). */
  | 'PROMISED'
  /** A person took that back (取消关联). */
  | 'UNLINKED'
  /** The office gave its verdict (核实). */
  | 'VERIFIED';

export type TimelineOrder =
  /** The last event first. */
  | 'NEWEST_FIRST'
  /** As it happened. */
  | 'OLDEST_FIRST';

/** A machine token to issue. */
export type TokenIssueInput = {
  /** Actions it is limited to, for example ["report.read"], as the root fields name them; left out or empty = all that the role allows. */
  actions?: Array<string> | null | undefined;
  /** When it ends; default: in 365 days. */
  expiresAt?: string | null | undefined;
  /** Any RFC 9562 UUID made by you: the same call again issues no second token. */
  id: string;
  /** What it is for, for example 报送接口. */
  label: string;
  /** The membership under which the token acts. */
  membershipId: string;
};

/** A total that the office states otherwise. */
export type TotalOverrideInput = {
  districtCode: string;
  /** Code of the indicator. */
  indicator: string;
  /** Why; demanded with a value. */
  reason?: string | null | undefined;
  unit: string;
  /** null = the computed total again. */
  value?: string | null | undefined;
  year: number;
};

/** Which accounts; what is left out does not limit. */
export type UserFilter = {
  /** Who holds a role in one of these units today. */
  departmentCodes?: Array<string> | null | undefined;
  /** true = disabled accounts, false = accounts that hold. */
  disabled?: boolean | null | undefined;
  /** A part of the name. */
  name?: string | null | undefined;
  power?: Power | null | undefined;
  /** Who holds one of these roles today. */
  roles?: Array<Role> | null | undefined;
};

/** An account as it shall be; a field left out is unchanged. An id that names no account makes one. */
export type UserSaveInput = {
  /** A new account needs one at least; the first decides its power for good (三员分立). */
  addMemberships?: Array<MembershipAddInput> | null | undefined;
  /** true = nothing of the account holds any more, at once; false = it holds again. */
  disabled?: boolean | null | undefined;
  /** null takes it away. */
  email?: string | null | undefined;
  /** Done before memberships are added. */
  endMemberships?: Array<MembershipEndInput> | null | undefined;
  /** Any RFC 9562 UUID made by you; version 7 sorts best. */
  id: string;
  /** Needed for a new account. */
  name?: string | null | undefined;
  /** null takes it away: the person can no longer sign in by OIDC. */
  oidc?: OidcLoginInput | null | undefined;
};

/** What the legal office found. */
export type VerificationOutcome =
  /** It is done (核验通过). */
  | 'CONFIRMED'
  /** It is not; the matter is open again (核验不通过，重新整改). */
  | 'REJECTED';

/** A webhook to be made. */
export type WebhookSaveInput = {
  /** Made by the client. */
  id: string;
  /** Where notices are posted: https, at a host that the operator of the server listed (FAZHI_WEBHOOK_HOSTS). */
  url: string;
};

/** Why a public edition was taken back, with the rule that says so. */
export type WithdrawalReason =
  /** 商业秘密（《中华人民共和国政府信息公开条例》第十五条） */
  | 'COMMERCIAL_SECRET'
  /** 可能危及国家安全、公共安全、经济安全、社会稳定（《中华人民共和国政府信息公开条例》第十四条） */
  | 'ENDANGERS_SAFETY'
  /** 内容有误（《中华人民共和国政府信息公开条例》第六条） */
  | 'INACCURATE'
  /** 内部事务、过程性信息（《中华人民共和国政府信息公开条例》第十六条） */
  | 'INTERNAL_AFFAIR'
  /** 个人隐私（《中华人民共和国政府信息公开条例》第十五条） */
  | 'PERSONAL_PRIVACY'
  /** 国家秘密（《中华人民共和国政府信息公开条例》第十四条） */
  | 'STATE_SECRET'
  /** 工作秘密（《中华人民共和国保守国家秘密法》第六十四条） */
  | 'WORK_SECRET';

/** What of a report is withheld. */
export type WithheldKind =
  /** An activity, with its figures. */
  | 'ACTIVITY'
  /** A commitment, with its figures. */
  | 'COMMITMENT'
  /** One figure, with its parts; the text around it stays. */
  | 'FIGURE'
  /** Another matter. */
  | 'OTHER_MATTER'
  /** A duty of the first responsible person, with its figures. */
  | 'RESPONSIBILITY'
  /** A shortcoming, with its causes. */
  | 'SHORTCOMING';

/** Why something of a report is withheld from its public edition, with the rule that says so. */
export type WithholdingReason =
  /** 商业秘密（《中华人民共和国政府信息公开条例》第十五条） */
  | 'COMMERCIAL_SECRET'
  /** 可能危及国家安全、公共安全、经济安全、社会稳定（《中华人民共和国政府信息公开条例》第十四条） */
  | 'ENDANGERS_SAFETY'
  /** 内部事务、过程性信息（《中华人民共和国政府信息公开条例》第十六条） */
  | 'INTERNAL_AFFAIR'
  /** 个人隐私（《中华人民共和国政府信息公开条例》第十五条） */
  | 'PERSONAL_PRIVACY'
  /** 国家秘密（《中华人民共和国政府信息公开条例》第十四条） */
  | 'STATE_SECRET'
  /** 工作秘密（《中华人民共和国保守国家秘密法》第六十四条） */
  | 'WORK_SECRET';

/** What is withheld, and by which rule. */
export type WithholdingSaveInput = {
  /** Id of an item or a figure of the report; a cause goes with its shortcoming. */
  itemId: string;
  /** At most 1000 characters; never published. */
  note?: string | null | undefined;
  reason: WithholdingReason;
};

export type TokenFieldsFragment = { id: string, label: string, actions: Array<string>, createdAt: string, issuedBy: string | null, expiresAt: string | null, revokedAt: string | null, lastUsedAt: string | null, membership: { id: string } };

export type AccountFragment = { id: string, name: string, email: string | null, power: Power, oidcIssuer: string | null, oidcSubject: string | null, createdAt: string, disabledAt: string | null, memberships: Array<{ id: string, role: Role, validFrom: string, validTo: string | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } | null, homeDepartment: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } | null }>, tokens: Array<{ id: string, label: string, actions: Array<string>, createdAt: string, issuedBy: string | null, expiresAt: string | null, revokedAt: string | null, lastUsedAt: string | null, membership: { id: string } }> };

export type SavedDepartmentFragment = { aliases: Array<string>, id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number, names: Array<{ name: string, shortName: string, validFrom: string, validTo: string | null }>, successors: Array<{ id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }> };

export type UsersQueryVariables = Exact<{
  filter?: UserFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UsersQuery = { users: { totalCount: number, nodes: Array<{ id: string, name: string, email: string | null, power: Power, oidcIssuer: string | null, oidcSubject: string | null, createdAt: string, disabledAt: string | null, memberships: Array<{ id: string, role: Role, validFrom: string, validTo: string | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } | null, homeDepartment: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } | null }>, tokens: Array<{ id: string, label: string, actions: Array<string>, createdAt: string, issuedBy: string | null, expiresAt: string | null, revokedAt: string | null, lastUsedAt: string | null, membership: { id: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UserSaveMutationVariables = Exact<{
  input: UserSaveInput;
}>;


export type UserSaveMutation = { userSave: { user: { id: string, name: string, email: string | null, power: Power, oidcIssuer: string | null, oidcSubject: string | null, createdAt: string, disabledAt: string | null, memberships: Array<{ id: string, role: Role, validFrom: string, validTo: string | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } | null, homeDepartment: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } | null }>, tokens: Array<{ id: string, label: string, actions: Array<string>, createdAt: string, issuedBy: string | null, expiresAt: string | null, revokedAt: string | null, lastUsedAt: string | null, membership: { id: string } }> } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type TokenIssueMutationVariables = Exact<{
  input: TokenIssueInput;
}>;


export type TokenIssueMutation = { tokenIssue: { token: string | null, issued: { id: string, label: string, actions: Array<string>, createdAt: string, issuedBy: string | null, expiresAt: string | null, revokedAt: string | null, lastUsedAt: string | null, membership: { id: string } } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type TokenRevokeMutationVariables = Exact<{
  id: string;
}>;


export type TokenRevokeMutation = { tokenRevoke: { revoked: { id: string, label: string, actions: Array<string>, createdAt: string, issuedBy: string | null, expiresAt: string | null, revokedAt: string | null, lastUsedAt: string | null, membership: { id: string } } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type DepartmentSaveMutationVariables = Exact<{
  input: DepartmentSaveInput;
}>;


export type DepartmentSaveMutation = { departmentSave: { department: { aliases: Array<string>, id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number, names: Array<{ name: string, shortName: string, validFrom: string, validTo: string | null }>, successors: Array<{ id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }> } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type AuditEventInListFragment = { districtId: string, seq: number, at: string, action: string, outcome: AuditOutcome, codes: Array<string>, beforeHash: string | null, afterHash: string | null, requestId: string | null, details: string | null, body: string, previousHash: string | null, hash: string, actor: { id: string, name: string, role: Role, departmentId: string | null } | null, object: { type: string, id: string | null, label: string | null } | null };

export type AuditEventsQueryVariables = Exact<{
  filter?: AuditEventFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditEventsQuery = { auditEvents: { totalCount: number, nodes: Array<{ districtId: string, seq: number, at: string, action: string, outcome: AuditOutcome, codes: Array<string>, beforeHash: string | null, afterHash: string | null, requestId: string | null, details: string | null, body: string, previousHash: string | null, hash: string, actor: { id: string, name: string, role: Role, departmentId: string | null } | null, object: { type: string, id: string | null, label: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditHeadQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditHeadQuery = { auditHead: { districtId: string, seq: number, hash: string, at: string, signature: { value: string, publicKey: string } | null } | null };

export type AuditChainQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  counted: boolean;
}>;


export type AuditChainQuery = { auditEvents: { totalCount?: number, nodes: Array<{ districtId: string, seq: number, at: string, action: string, outcome: AuditOutcome, codes: Array<string>, beforeHash: string | null, afterHash: string | null, requestId: string | null, details: string | null, body: string, previousHash: string | null, hash: string, actor: { id: string, name: string, role: Role, departmentId: string | null } | null, object: { type: string, id: string | null, label: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CheckFieldsFragment = { id: string, code: string, severity: CheckSeverity, source: string, itemId: string | null, message: string, example: string, fix: string, waiver: { at: string, by: string, reason: string } | null };

export type ReportChecksQueryVariables = Exact<{
  districtCode: string;
  departmentCode: string;
  year: number;
}>;


export type ReportChecksQuery = { reportFor: { id: string, title: string, version: number, status: ReportStatus, checks: Array<{ id: string, code: string, severity: CheckSeverity, source: string, itemId: string | null, message: string, example: string, fix: string, waiver: { at: string, by: string, reason: string } | null }> } | null };

export type CheckRulesQueryVariables = Exact<{
  districtCode: string;
}>;


export type CheckRulesQuery = { checkRules: Array<{ code: string, severity: CheckSeverity, source: string, message: string, fix: string, enabled: boolean, threshold: { value: number, default: number, least: number, most: number, of: string } | null }> | null };

export type CheckWaiveMutationVariables = Exact<{
  id: string;
  input: CheckWaiveInput;
}>;


export type CheckWaiveMutation = { checkWaive: { check: { id: string, code: string, severity: CheckSeverity, source: string, itemId: string | null, message: string, example: string, fix: string, waiver: { at: string, by: string, reason: string } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type CheckUnwaiveMutationVariables = Exact<{
  id: string;
}>;


export type CheckUnwaiveMutation = { checkUnwaive: { check: { id: string, code: string, severity: CheckSeverity, source: string, itemId: string | null, message: string, example: string, fix: string, waiver: { at: string, by: string, reason: string } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type CheckSettingSaveMutationVariables = Exact<{
  districtCode: string;
  code: string;
  input: CheckSettingSaveInput;
}>;


export type CheckSettingSaveMutation = { checkSettingSave: { rule: { code: string, enabled: boolean, threshold: { value: number } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ConsolidationQueryVariables = Exact<{
  districtCode: string;
  year: number;
}>;


export type ConsolidationQuery = { consolidation: { year: number, status: CycleStatus, district: { code: string, name: string }, coverage: { expected: number, included: number, notYetAccepted: number, missing: Array<{ reason: MissingReason, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } }> }, indicatorTotals: Array<{ unit: string, total: string | null, approximation: Approximation, previousTotal: string | null, change: string | null, changeRate: string | null, indicator: { code: string, name: string }, override: { value: string, reason: string, at: string, by: string } | null, departments: Array<{ code: string, shortName: string }>, contributions: Array<{ value: string, matchedBy: MatchedBy, report: { id: string, status: ReportStatus }, department: { code: string, shortName: string }, figure: { id: string, label: string, role: FigureRole, approximation: Approximation }, synonym: { label: string } | null }>, excluded: Array<{ reason: ExclusionReason, jointEvent: string | null, figure: { id: string, label: string, value: string, role: FigureRole, approximation: Approximation }, department: { code: string, shortName: string } }> }>, indicatorRates: Array<{ numerator: string, denominator: string, rate: string, indicator: { code: string, name: string }, departments: Array<{ code: string, shortName: string }> }>, themes: Array<{ activityCount: number, theme: { code: string, name: string }, departments: Array<{ code: string, shortName: string }> }>, unaddressedShortcomings: Array<{ id: string, text: string, department: { code: string, shortName: string }, report: { id: string } }>, commitmentStates: Array<{ state: CommitmentState, count: number }> } | null };

export type GroupUnitFragment = { code: string, shortName: string };

export type ShortcomingGroupsQueryVariables = Exact<{
  districtCode: string;
  year: number;
}>;


export type ShortcomingGroupsQuery = { consolidation: { shortcomingGroups: Array<{ id: string | null, version: number | null, label: string, name: string | null, count: number, departments: Array<{ code: string, shortName: string }>, shortcomings: Array<{ id: string, text: string, department: { code: string, shortName: string } }> }> } | null };

export type ShortcomingGroupPartsFragment = { id: string | null, version: number | null, label: string, name: string | null, count: number, departments: Array<{ code: string, shortName: string }>, shortcomings: Array<{ id: string, text: string, department: { code: string, shortName: string } }> };

export type CauseGroupsQueryVariables = Exact<{
  districtCode: string;
  year: number;
}>;


export type CauseGroupsQuery = { consolidation: { causeGroups: Array<{ id: string | null, version: number | null, label: string, name: string | null, count: number, departments: Array<{ code: string, shortName: string }>, causes: Array<{ id: string, text: string, shortcomingId: string, department: { code: string, shortName: string } }> }> } | null };

export type CauseGroupPartsFragment = { id: string | null, version: number | null, label: string, name: string | null, count: number, departments: Array<{ code: string, shortName: string }>, causes: Array<{ id: string, text: string, shortcomingId: string, department: { code: string, shortName: string } }> };

export type GroupsArrangeMutationVariables = Exact<{
  input: GroupsArrangeInput;
}>;


export type GroupsArrangeMutation = { groupsArrange: { consolidation: { shortcomingGroups: Array<{ id: string | null, version: number | null, label: string, name: string | null, count: number, departments: Array<{ code: string, shortName: string }>, shortcomings: Array<{ id: string, text: string, department: { code: string, shortName: string } }> }>, causeGroups: Array<{ id: string | null, version: number | null, label: string, name: string | null, count: number, departments: Array<{ code: string, shortName: string }>, causes: Array<{ id: string, text: string, shortcomingId: string, department: { code: string, shortName: string } }> }> } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type JointEventsQueryVariables = Exact<{
  districtCode: string;
  year: number;
}>;


export type JointEventsQuery = { consolidation: { jointEvents: Array<{ id: string | null, state: JointEventState, version: number | null, name: string, likeness: number | null, leadActivityId: string | null, separateFigureIds: Array<string>, at: string | null, by: string | null, departments: Array<{ code: string, shortName: string }>, activities: Array<{ id: string, heading: string, narrative: string, department: { code: string, shortName: string }, figures: Array<{ id: string, label: string, value: string, unit: string, indicator: string | null }> }> }> } | null };

export type JointEventPartsFragment = { id: string | null, state: JointEventState, version: number | null, name: string, likeness: number | null, leadActivityId: string | null, separateFigureIds: Array<string>, at: string | null, by: string | null, departments: Array<{ code: string, shortName: string }>, activities: Array<{ id: string, heading: string, narrative: string, department: { code: string, shortName: string }, figures: Array<{ id: string, label: string, value: string, unit: string, indicator: string | null }> }> };

export type JointEventConfirmMutationVariables = Exact<{
  id: string;
  input: JointEventConfirmInput;
}>;


export type JointEventConfirmMutation = { jointEventConfirm: { consolidation: { jointEvents: Array<{ id: string | null, state: JointEventState, version: number | null, name: string, likeness: number | null, leadActivityId: string | null, separateFigureIds: Array<string>, at: string | null, by: string | null, departments: Array<{ code: string, shortName: string }>, activities: Array<{ id: string, heading: string, narrative: string, department: { code: string, shortName: string }, figures: Array<{ id: string, label: string, value: string, unit: string, indicator: string | null }> }> }> } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type JointEventDeclineMutationVariables = Exact<{
  id: string;
  input: JointEventDeclineInput;
}>;


export type JointEventDeclineMutation = { jointEventDecline: { consolidation: { jointEvents: Array<{ id: string | null, state: JointEventState, version: number | null, name: string, likeness: number | null, leadActivityId: string | null, separateFigureIds: Array<string>, at: string | null, by: string | null, departments: Array<{ code: string, shortName: string }>, activities: Array<{ id: string, heading: string, narrative: string, department: { code: string, shortName: string }, figures: Array<{ id: string, label: string, value: string, unit: string, indicator: string | null }> }> }> } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type JointEventEndMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type JointEventEndMutation = { jointEventEnd: { consolidation: { jointEvents: Array<{ id: string | null, state: JointEventState, version: number | null, name: string, likeness: number | null, leadActivityId: string | null, separateFigureIds: Array<string>, at: string | null, by: string | null, departments: Array<{ code: string, shortName: string }>, activities: Array<{ id: string, heading: string, narrative: string, department: { code: string, shortName: string }, figures: Array<{ id: string, label: string, value: string, unit: string, indicator: string | null }> }> }> } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type SubmissionFieldsFragment = { status: SubmissionStatus, dueOn: string | null, extendedTo: string | null, extensionReason: string | null, submittedAt: string | null, late: boolean | null, daysOverdue: number | null, publishOn: string | null, publishedAt: string | null, publishDaysOverdue: number | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } };

export type WholeCycleFragment = { id: string, year: number, status: CycleStatus, closure: { at: string, by: string } | null, district: { code: string, name: string }, deadlines: Array<{ kind: DepartmentKind, opensOn: string, dueOn: string, publishOn: string }>, statutoryDates: Array<{ act: StatutoryAct, on: string, source: string, basis: StatutoryBasis }>, askedIndicators: Array<{ kind: DepartmentKind, indicator: { code: string, name: string } }>, progress: { expected: number, notStarted: number, draft: number, submitted: number, returned: number, accepted: number, published: number, submissionRate: string | null, onTimeRate: string | null, publicationRate: string | null, publicationOnTimeRate: string | null } | null, submissions: Array<{ status: SubmissionStatus, dueOn: string | null, extendedTo: string | null, extensionReason: string | null, submittedAt: string | null, late: boolean | null, daysOverdue: number | null, publishOn: string | null, publishedAt: string | null, publishDaysOverdue: number | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } }> };

export type CycleOpenMutationVariables = Exact<{
  input: CycleOpenInput;
}>;


export type CycleOpenMutation = { cycleOpen: { cycle: { id: string, year: number, status: CycleStatus, closure: { at: string, by: string } | null, district: { code: string, name: string }, deadlines: Array<{ kind: DepartmentKind, opensOn: string, dueOn: string, publishOn: string }>, statutoryDates: Array<{ act: StatutoryAct, on: string, source: string, basis: StatutoryBasis }>, askedIndicators: Array<{ kind: DepartmentKind, indicator: { code: string, name: string } }>, progress: { expected: number, notStarted: number, draft: number, submitted: number, returned: number, accepted: number, published: number, submissionRate: string | null, onTimeRate: string | null, publicationRate: string | null, publicationOnTimeRate: string | null } | null, submissions: Array<{ status: SubmissionStatus, dueOn: string | null, extendedTo: string | null, extensionReason: string | null, submittedAt: string | null, late: boolean | null, daysOverdue: number | null, publishOn: string | null, publishedAt: string | null, publishDaysOverdue: number | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } }> } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type CycleCloseMutationVariables = Exact<{
  districtCode: string;
  year: number;
}>;


export type CycleCloseMutation = { cycleClose: { cycle: { id: string, year: number, status: CycleStatus, closure: { at: string, by: string } | null, district: { code: string, name: string }, deadlines: Array<{ kind: DepartmentKind, opensOn: string, dueOn: string, publishOn: string }>, statutoryDates: Array<{ act: StatutoryAct, on: string, source: string, basis: StatutoryBasis }>, askedIndicators: Array<{ kind: DepartmentKind, indicator: { code: string, name: string } }>, progress: { expected: number, notStarted: number, draft: number, submitted: number, returned: number, accepted: number, published: number, submissionRate: string | null, onTimeRate: string | null, publicationRate: string | null, publicationOnTimeRate: string | null } | null, submissions: Array<{ status: SubmissionStatus, dueOn: string | null, extendedTo: string | null, extensionReason: string | null, submittedAt: string | null, late: boolean | null, daysOverdue: number | null, publishOn: string | null, publishedAt: string | null, publishDaysOverdue: number | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } }> } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type CycleReopenMutationVariables = Exact<{
  districtCode: string;
  year: number;
}>;


export type CycleReopenMutation = { cycleReopen: { cycle: { id: string, year: number, status: CycleStatus, closure: { at: string, by: string } | null, district: { code: string, name: string }, deadlines: Array<{ kind: DepartmentKind, opensOn: string, dueOn: string, publishOn: string }>, statutoryDates: Array<{ act: StatutoryAct, on: string, source: string, basis: StatutoryBasis }>, askedIndicators: Array<{ kind: DepartmentKind, indicator: { code: string, name: string } }>, progress: { expected: number, notStarted: number, draft: number, submitted: number, returned: number, accepted: number, published: number, submissionRate: string | null, onTimeRate: string | null, publicationRate: string | null, publicationOnTimeRate: string | null } | null, submissions: Array<{ status: SubmissionStatus, dueOn: string | null, extendedTo: string | null, extensionReason: string | null, submittedAt: string | null, late: boolean | null, daysOverdue: number | null, publishOn: string | null, publishedAt: string | null, publishDaysOverdue: number | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } }> } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type SubmissionExtendMutationVariables = Exact<{
  districtCode: string;
  departmentCode: string;
  year: number;
  input: SubmissionExtendInput;
}>;


export type SubmissionExtendMutation = { submissionExtend: { submission: { status: SubmissionStatus, dueOn: string | null, extendedTo: string | null, extensionReason: string | null, submittedAt: string | null, late: boolean | null, daysOverdue: number | null, publishOn: string | null, publishedAt: string | null, publishDaysOverdue: number | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ClausePartsFragment = { id: string, part: StatutoryPart, heading: string | null, text: string, written: boolean, stale: boolean, composedText: string | null, reason: string | null, totals: Array<{ indicator: string, name: string, unit: string, computed: string, stated: string, reason: string | null }>, sources: Array<{ kind: SourceKind, state: SourceState, reportId: string, itemId: string | null, figureId: string | null, text: string, textNow: string | null, department: { code: string, shortName: string } | null }> };

export type DistrictReportPartsFragment = { id: string, version: number, title: string, addressee: string | null, preamble: string, draftedAt: string, draftedBy: string, savedAt: string | null, savedBy: string | null, staleCount: number, sections: Array<{ part: StatutoryPart, heading: string, clauses: Array<{ id: string, part: StatutoryPart, heading: string | null, text: string, written: boolean, stale: boolean, composedText: string | null, reason: string | null, totals: Array<{ indicator: string, name: string, unit: string, computed: string, stated: string, reason: string | null }>, sources: Array<{ kind: SourceKind, state: SourceState, reportId: string, itemId: string | null, figureId: string | null, text: string, textNow: string | null, department: { code: string, shortName: string } | null }> }> }>, droppedClauses: Array<{ id: string, part: StatutoryPart, heading: string | null, text: string, written: boolean, stale: boolean, composedText: string | null, reason: string | null, totals: Array<{ indicator: string, name: string, unit: string, computed: string, stated: string, reason: string | null }>, sources: Array<{ kind: SourceKind, state: SourceState, reportId: string, itemId: string | null, figureId: string | null, text: string, textNow: string | null, department: { code: string, shortName: string } | null }> }> };

export type DistrictReportQueryVariables = Exact<{
  districtCode: string;
  year: number;
}>;


export type DistrictReportQuery = { consolidation: { document: { id: string, version: number, title: string, addressee: string | null, preamble: string, draftedAt: string, draftedBy: string, savedAt: string | null, savedBy: string | null, staleCount: number, sections: Array<{ part: StatutoryPart, heading: string, clauses: Array<{ id: string, part: StatutoryPart, heading: string | null, text: string, written: boolean, stale: boolean, composedText: string | null, reason: string | null, totals: Array<{ indicator: string, name: string, unit: string, computed: string, stated: string, reason: string | null }>, sources: Array<{ kind: SourceKind, state: SourceState, reportId: string, itemId: string | null, figureId: string | null, text: string, textNow: string | null, department: { code: string, shortName: string } | null }> }> }>, droppedClauses: Array<{ id: string, part: StatutoryPart, heading: string | null, text: string, written: boolean, stale: boolean, composedText: string | null, reason: string | null, totals: Array<{ indicator: string, name: string, unit: string, computed: string, stated: string, reason: string | null }>, sources: Array<{ kind: SourceKind, state: SourceState, reportId: string, itemId: string | null, figureId: string | null, text: string, textNow: string | null, department: { code: string, shortName: string } | null }> }> } | null } | null };

export type ConsolidationDraftMutationVariables = Exact<{
  districtCode: string;
  year: number;
}>;


export type ConsolidationDraftMutation = { consolidationDraft: { consolidation: { document: { id: string, version: number, title: string, addressee: string | null, preamble: string, draftedAt: string, draftedBy: string, savedAt: string | null, savedBy: string | null, staleCount: number, sections: Array<{ part: StatutoryPart, heading: string, clauses: Array<{ id: string, part: StatutoryPart, heading: string | null, text: string, written: boolean, stale: boolean, composedText: string | null, reason: string | null, totals: Array<{ indicator: string, name: string, unit: string, computed: string, stated: string, reason: string | null }>, sources: Array<{ kind: SourceKind, state: SourceState, reportId: string, itemId: string | null, figureId: string | null, text: string, textNow: string | null, department: { code: string, shortName: string } | null }> }> }>, droppedClauses: Array<{ id: string, part: StatutoryPart, heading: string | null, text: string, written: boolean, stale: boolean, composedText: string | null, reason: string | null, totals: Array<{ indicator: string, name: string, unit: string, computed: string, stated: string, reason: string | null }>, sources: Array<{ kind: SourceKind, state: SourceState, reportId: string, itemId: string | null, figureId: string | null, text: string, textNow: string | null, department: { code: string, shortName: string } | null }> }> } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ConsolidationSaveMutationVariables = Exact<{
  districtCode: string;
  year: number;
  expectedVersion: number;
  input: ConsolidationSaveInput;
}>;


export type ConsolidationSaveMutation = { consolidationSave: { consolidation: { document: { id: string, version: number, title: string, addressee: string | null, preamble: string, draftedAt: string, draftedBy: string, savedAt: string | null, savedBy: string | null, staleCount: number, sections: Array<{ part: StatutoryPart, heading: string, clauses: Array<{ id: string, part: StatutoryPart, heading: string | null, text: string, written: boolean, stale: boolean, composedText: string | null, reason: string | null, totals: Array<{ indicator: string, name: string, unit: string, computed: string, stated: string, reason: string | null }>, sources: Array<{ kind: SourceKind, state: SourceState, reportId: string, itemId: string | null, figureId: string | null, text: string, textNow: string | null, department: { code: string, shortName: string } | null }> }> }>, droppedClauses: Array<{ id: string, part: StatutoryPart, heading: string | null, text: string, written: boolean, stale: boolean, composedText: string | null, reason: string | null, totals: Array<{ indicator: string, name: string, unit: string, computed: string, stated: string, reason: string | null }>, sources: Array<{ kind: SourceKind, state: SourceState, reportId: string, itemId: string | null, figureId: string | null, text: string, textNow: string | null, department: { code: string, shortName: string } | null }> }> } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type TotalOverrideMutationVariables = Exact<{
  input: TotalOverrideInput;
}>;


export type TotalOverrideMutation = { totalOverride: { consolidation: { indicatorTotals: Array<{ unit: string, total: string | null, indicator: { code: string, name: string }, override: { value: string, reason: string, at: string, by: string } | null }> } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

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


export type CycleQuery = { cycle: { id: string, year: number, status: CycleStatus, closure: { at: string, by: string } | null, district: { code: string, name: string }, deadlines: Array<{ kind: DepartmentKind, opensOn: string, dueOn: string, publishOn: string }>, statutoryDates: Array<{ act: StatutoryAct, on: string, source: string, basis: StatutoryBasis }>, askedIndicators: Array<{ kind: DepartmentKind, indicator: { code: string, name: string } }>, progress: { expected: number, notStarted: number, draft: number, submitted: number, returned: number, accepted: number, published: number, submissionRate: string | null, onTimeRate: string | null, publicationRate: string | null, publicationOnTimeRate: string | null } | null, submissions: Array<{ status: SubmissionStatus, dueOn: string | null, extendedTo: string | null, extensionReason: string | null, submittedAt: string | null, late: boolean | null, daysOverdue: number | null, publishOn: string | null, publishedAt: string | null, publishDaysOverdue: number | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } }> } | null };

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

export type ReportImportMutationVariables = Exact<{
  input: ReportImportInput;
}>;


export type ReportImportMutation = { reportImport: { report: { receivedAs: ReceivedAs, addressee: string | null, preamble: string, closing: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, checks: Array<{ id: string, code: string, severity: CheckSeverity, itemId: string | null, message: string, fix: string }>, reception: { at: string, by: string, confirmedAt: string | null, confirmedBy: string | null } | null, parts: Array<{ part: StatutoryPart, presence: Presence, heading: string | null, lead: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, theme: { code: string, name: string } | null, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null, coverage: { total: number, covered: number, ratio: number, residue: Array<{ text: string, start: number, end: number, rule: string }> } | null, links: Array<{ commitmentId: string, shortcomingId: string, confidence: number }>, diff: { fields: Array<{ field: string, from: string | null, to: string | null }>, items: Array<{ kind: ItemKind, change: Change, fromId: string | null, toId: string | null, title: string }> } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ReportConfirmMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ReportConfirmMutation = { reportConfirm: { report: { receivedAs: ReceivedAs, addressee: string | null, preamble: string, closing: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, reception: { at: string, by: string, confirmedAt: string | null, confirmedBy: string | null } | null, parts: Array<{ part: StatutoryPart, presence: Presence, heading: string | null, lead: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, theme: { code: string, name: string } | null, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type VerificationFieldsFragment = { at: string, by: string, outcome: VerificationOutcome, note: string };

export type FollowUpFieldsFragment = { id: string, at: string, by: string, state: FollowUpState, note: string, movedTo: string | null, answeredIn: { id: string, year: number } | null, evidence: Array<{ id: string, name: string, size: number, sha256: string }>, verification: { at: string, by: string, outcome: VerificationOutcome, note: string } | null };

export type RecordedFollowUpFragment = { id: string, at: string, by: string, state: FollowUpState, note: string, movedTo: string | null, commitment: { id: string, state: CommitmentState, movedTo: string | null, overdue: boolean } | null, shortcoming: { id: string, lineage: { id: string, state: LineageState } } | null, answeredIn: { id: string, year: number } | null, evidence: Array<{ id: string, name: string, size: number, sha256: string }>, verification: { at: string, by: string, outcome: VerificationOutcome, note: string } | null };

export type CommitmentInLedgerFragment = { id: string, text: string, owner: string | null, measure: string | null, dueOn: string | null, movedTo: string | null, state: CommitmentState, overdue: boolean, daysOverdue: number | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, report: { id: string, year: number, status: ReportStatus }, followUps: Array<{ id: string, at: string, by: string, state: FollowUpState, note: string, movedTo: string | null, answeredIn: { id: string, year: number } | null, evidence: Array<{ id: string, name: string, size: number, sha256: string }>, verification: { at: string, by: string, outcome: VerificationOutcome, note: string } | null }> };

export type LinkedShortcomingFragment = { id: string, text: string, lineage: { id: string, firstYear: number, yearsOpen: number, timesPromised: number, occurrences: number, state: LineageState }, lineageProposals: Array<{ previousId: string, year: number, text: string, state: LineageState, likeness: number }>, links: Array<{ id: string, kind: LinkKind, at: string, by: string, endedAt: string | null, endedBy: string | null, previous: { id: string, text: string } | null }> };

export type CommitmentsQueryVariables = Exact<{
  filter?: CommitmentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  orderBy?: CommitmentOrder | null | undefined;
}>;


export type CommitmentsQuery = { commitments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, owner: string | null, measure: string | null, dueOn: string | null, movedTo: string | null, state: CommitmentState, overdue: boolean, daysOverdue: number | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, report: { id: string, year: number, status: ReportStatus }, followUps: Array<{ id: string, at: string, by: string, state: FollowUpState, note: string, movedTo: string | null, answeredIn: { id: string, year: number } | null, evidence: Array<{ id: string, name: string, size: number, sha256: string }>, verification: { at: string, by: string, outcome: VerificationOutcome, note: string } | null }> }> } };

export type TimelineFieldsFragment = { kind: TimelineKind, at: string, by: string | null, year: number, shortcoming: { id: string, text: string } | null, commitment: { id: string, text: string } | null, followUp: { id: string, state: FollowUpState, note: string, verification: { at: string, by: string, outcome: VerificationOutcome, note: string } | null } | null };

export type TimelineQueryVariables = Exact<{
  districtCode: string;
  departmentCode: string;
  filter?: TimelineFilter | null | undefined;
  orderBy?: TimelineOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TimelineQuery = { timeline: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: TimelineKind, at: string, by: string | null, year: number, shortcoming: { id: string, text: string } | null, commitment: { id: string, text: string } | null, followUp: { id: string, state: FollowUpState, note: string, verification: { at: string, by: string, outcome: VerificationOutcome, note: string } | null } | null }> } };

export type LedgerRatesQueryVariables = Exact<{
  districtCode: string;
  year: number;
  asOf?: string | null | undefined;
}>;


export type LedgerRatesQuery = { cycle: { year: number, ledgerRates: { shortcomings: number, resolved: number, verified: number, resolvedRate: string | null, verifiedRate: string | null, averageDaysOpen: string | null, commitments: number, done: number, verifiedDone: number, overdue: number, doneRate: string | null, verifiedDoneRate: string | null } | null, ledgerRatesByUnit: Array<{ shortcomings: number, resolved: number, verified: number, resolvedRate: string | null, verifiedRate: string | null, averageDaysOpen: string | null, commitments: number, done: number, verifiedDone: number, overdue: number, doneRate: string | null, verifiedDoneRate: string | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number } | null }> } | null };

export type LedgerRatesFieldsFragment = { shortcomings: number, resolved: number, verified: number, resolvedRate: string | null, verifiedRate: string | null, averageDaysOpen: string | null, commitments: number, done: number, verifiedDone: number, overdue: number, doneRate: string | null, verifiedDoneRate: string | null };

export type ReportLineageQueryVariables = Exact<{
  id: string;
}>;


export type ReportLineageQuery = { report: { shortcomings: Array<{ id: string, text: string, lineage: { id: string, firstYear: number, yearsOpen: number, timesPromised: number, occurrences: number, state: LineageState }, lineageProposals: Array<{ previousId: string, year: number, text: string, state: LineageState, likeness: number }>, links: Array<{ id: string, kind: LinkKind, at: string, by: string, endedAt: string | null, endedBy: string | null, previous: { id: string, text: string } | null }> }> } | null };

export type LedgerQueryVariables = Exact<{
  id: string;
}>;


export type LedgerQuery = { report: { ledger: Array<{ answered: boolean, answer: { state: FollowUpState, note: string, movedTo: string | null, at: string, by: string } | null, commitment: { id: string, text: string, owner: string | null, measure: string | null, dueOn: string | null, movedTo: string | null, state: CommitmentState, overdue: boolean, daysOverdue: number | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, report: { id: string, year: number, status: ReportStatus }, followUps: Array<{ id: string, at: string, by: string, state: FollowUpState, note: string, movedTo: string | null, answeredIn: { id: string, year: number } | null, evidence: Array<{ id: string, name: string, size: number, sha256: string }>, verification: { at: string, by: string, outcome: VerificationOutcome, note: string } | null }> } }> } | null };

export type FollowUpRecordMutationVariables = Exact<{
  input: FollowUpRecordInput;
}>;


export type FollowUpRecordMutation = { followUpRecord: { followUp: { id: string, at: string, by: string, state: FollowUpState, note: string, movedTo: string | null, commitment: { id: string, state: CommitmentState, movedTo: string | null, overdue: boolean } | null, shortcoming: { id: string, lineage: { id: string, state: LineageState } } | null, answeredIn: { id: string, year: number } | null, evidence: Array<{ id: string, name: string, size: number, sha256: string }>, verification: { at: string, by: string, outcome: VerificationOutcome, note: string } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type FollowUpVerifyMutationVariables = Exact<{
  id: string;
  input: FollowUpVerifyInput;
}>;


export type FollowUpVerifyMutation = { followUpVerify: { followUp: { id: string, at: string, by: string, state: FollowUpState, note: string, movedTo: string | null, commitment: { id: string, state: CommitmentState, movedTo: string | null, overdue: boolean } | null, shortcoming: { id: string, lineage: { id: string, state: LineageState } } | null, answeredIn: { id: string, year: number } | null, evidence: Array<{ id: string, name: string, size: number, sha256: string }>, verification: { at: string, by: string, outcome: VerificationOutcome, note: string } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ShortcomingLinkMutationVariables = Exact<{
  id: string;
  previousId: string;
}>;


export type ShortcomingLinkMutation = { shortcomingLink: { shortcoming: { id: string, text: string, lineage: { id: string, firstYear: number, yearsOpen: number, timesPromised: number, occurrences: number, state: LineageState }, lineageProposals: Array<{ previousId: string, year: number, text: string, state: LineageState, likeness: number }>, links: Array<{ id: string, kind: LinkKind, at: string, by: string, endedAt: string | null, endedBy: string | null, previous: { id: string, text: string } | null }> } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ShortcomingUnlinkMutationVariables = Exact<{
  id: string;
}>;


export type ShortcomingUnlinkMutation = { shortcomingUnlink: { shortcoming: { id: string, text: string, lineage: { id: string, firstYear: number, yearsOpen: number, timesPromised: number, occurrences: number, state: LineageState }, lineageProposals: Array<{ previousId: string, year: number, text: string, state: LineageState, likeness: number }>, links: Array<{ id: string, kind: LinkKind, at: string, by: string, endedAt: string | null, endedBy: string | null, previous: { id: string, text: string } | null }> } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ShortcomingLinkDeclineMutationVariables = Exact<{
  id: string;
  previousId: string;
}>;


export type ShortcomingLinkDeclineMutation = { shortcomingLinkDecline: { shortcoming: { id: string, text: string, lineage: { id: string, firstYear: number, yearsOpen: number, timesPromised: number, occurrences: number, state: LineageState }, lineageProposals: Array<{ previousId: string, year: number, text: string, state: LineageState, likeness: number }>, links: Array<{ id: string, kind: LinkKind, at: string, by: string, endedAt: string | null, endedBy: string | null, previous: { id: string, text: string } | null }> } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type CommitmentAnswerMutationVariables = Exact<{
  id: string;
  input: CommitmentAnswerInput;
}>;


export type CommitmentAnswerMutation = { commitmentAnswer: { commitment: { id: string, text: string, owner: string | null, measure: string | null, dueOn: string | null, movedTo: string | null, state: CommitmentState, overdue: boolean, daysOverdue: number | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, report: { id: string, year: number, status: ReportStatus }, followUps: Array<{ id: string, at: string, by: string, state: FollowUpState, note: string, movedTo: string | null, answeredIn: { id: string, year: number } | null, evidence: Array<{ id: string, name: string, size: number, sha256: string }>, verification: { at: string, by: string, outcome: VerificationOutcome, note: string } | null }> } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type CommitmentSplitMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: CommitmentSplitInput;
}>;


export type CommitmentSplitMutation = { commitmentSplit: { report: { id: string, version: number, commitments: Array<{ id: string, position: number, text: string, splitFrom: { id: string } | null, addresses: Array<{ id: string }> }> } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type NoticeFieldsFragment = { id: string, kind: NoticeKind, at: string, seenAt: string | null, dueOn: string | null, year: number, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, report: { id: string, status: ReportStatus } | null, commitment: { id: string, text: string, state: CommitmentState } | null, followUp: { id: string, note: string, verification: { at: string, by: string, outcome: VerificationOutcome, note: string } | null } | null };

export type InboxFieldsFragment = { unread: number, notices: Array<{ id: string, kind: NoticeKind, at: string, seenAt: string | null, dueOn: string | null, year: number, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, report: { id: string, status: ReportStatus } | null, commitment: { id: string, text: string, state: CommitmentState } | null, followUp: { id: string, note: string, verification: { at: string, by: string, outcome: VerificationOutcome, note: string } | null } | null }> };

export type WebhookFieldsFragment = { id: string, url: string, createdAt: string, createdBy: string, endedAt: string | null };

export type DeliveryFieldsFragment = { id: string, kind: NoticeKind, at: string, state: DeliveryState, attempts: number, error: string | null, sentAt: string | null, user: { id: string, name: string, email: string | null } | null, webhook: { id: string, url: string, createdAt: string, createdBy: string, endedAt: string | null } | null };

export type InboxQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxQuery = { viewer: { inbox: { unread: number, notices: Array<{ id: string, kind: NoticeKind, at: string, seenAt: string | null, dueOn: string | null, year: number, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, report: { id: string, status: ReportStatus } | null, commitment: { id: string, text: string, state: CommitmentState } | null, followUp: { id: string, note: string, verification: { at: string, by: string, outcome: VerificationOutcome, note: string } | null } | null }> } | null } };

export type WebhooksQueryVariables = Exact<{
  code: string;
}>;


export type WebhooksQuery = { district: { webhooks: Array<{ id: string, url: string, createdAt: string, createdBy: string, endedAt: string | null }> } | null };

export type DeliveriesQueryVariables = Exact<{
  filter?: DeliveryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeliveriesQuery = { deliveries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: NoticeKind, at: string, state: DeliveryState, attempts: number, error: string | null, sentAt: string | null, user: { id: string, name: string, email: string | null } | null, webhook: { id: string, url: string, createdAt: string, createdBy: string, endedAt: string | null } | null }> } };

export type InboxReadMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type InboxReadMutation = { inboxRead: { inbox: { unread: number, notices: Array<{ id: string, kind: NoticeKind, at: string, seenAt: string | null, dueOn: string | null, year: number, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, report: { id: string, status: ReportStatus } | null, commitment: { id: string, text: string, state: CommitmentState } | null, followUp: { id: string, note: string, verification: { at: string, by: string, outcome: VerificationOutcome, note: string } | null } | null }> } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type WebhookSaveMutationVariables = Exact<{
  input: WebhookSaveInput;
}>;


export type WebhookSaveMutation = { webhookSave: { secret: string | null, webhook: { id: string, url: string, createdAt: string, createdBy: string, endedAt: string | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type WebhookEndMutationVariables = Exact<{
  id: string;
}>;


export type WebhookEndMutation = { webhookEnd: { webhook: { id: string, url: string, createdAt: string, createdBy: string, endedAt: string | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type DeliveryRetryMutationVariables = Exact<{
  id: string;
}>;


export type DeliveryRetryMutation = { deliveryRetry: { delivery: { id: string, kind: NoticeKind, at: string, state: DeliveryState, attempts: number, error: string | null, sentAt: string | null, user: { id: string, name: string, email: string | null } | null, webhook: { id: string, url: string, createdAt: string, createdBy: string, endedAt: string | null } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type WithholdingFieldsFragment = { id: string, itemId: string, kind: WithheldKind, itemText: string, reason: WithholdingReason, note: string, side: TaskSide, at: string, by: string, endedAt: string | null, endedBy: string | null };

export type OnePublicFigureFragment = { id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation };

export type PublicFigureFieldsFragment = { id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation }> }> };

export type PublicDocumentFieldsFragment = { title: string, addressee: string | null, preamble: string, closing: string, parts: Array<{ part: StatutoryPart, presence: Presence, heading: string | null, lead: string }>, responsibilities: Array<{ id: string, holder: string, duty: string | null, narrative: string, evidence: string | null, figures: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation }> }> }> }>, activities: Array<{ id: string, heading: string, narrative: string, theme: string | null, furtherThemes: Array<string>, figures: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation }> }> }> }>, shortcomings: Array<{ id: string, text: string, theme: string | null, causes: Array<{ text: string, category: CauseCategory | null }> }>, commitments: Array<{ id: string, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, addresses: Array<string>, figures: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation }> }> }> }>, otherMatters: Array<{ id: string, heading: string | null, text: string }>, withheld: Array<{ reason: WithholdingReason, count: number }>, stripped: Array<{ kind: PersonalData, count: number }> };

export type PublicReportHeadFragment = { reportId: string | null, districtCode: string, districtName: string, departmentCode: string, departmentName: string, year: number, number: number, path: string, publishedAt: string, channel: PublicationChannel | null, title: string | null, contentHash: string, withdrawal: { at: string, reason: WithdrawalReason } | null };

export type PublicReportsQueryVariables = Exact<{
  districtCode: string;
  year?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PublicReportsQuery = { publicReports: { totalCount: number, nodes: Array<{ reportId: string | null, districtCode: string, districtName: string, departmentCode: string, departmentName: string, year: number, number: number, path: string, publishedAt: string, channel: PublicationChannel | null, title: string | null, contentHash: string, withdrawal: { at: string, reason: WithdrawalReason } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublicReportQueryVariables = Exact<{
  districtCode: string;
  departmentCode: string;
  year: number;
}>;


export type PublicReportQuery = { publicReport: { reportId: string | null, districtCode: string, districtName: string, departmentCode: string, departmentName: string, year: number, number: number, path: string, publishedAt: string, channel: PublicationChannel | null, title: string | null, contentHash: string, document: { title: string, addressee: string | null, preamble: string, closing: string, parts: Array<{ part: StatutoryPart, presence: Presence, heading: string | null, lead: string }>, responsibilities: Array<{ id: string, holder: string, duty: string | null, narrative: string, evidence: string | null, figures: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation }> }> }> }>, activities: Array<{ id: string, heading: string, narrative: string, theme: string | null, furtherThemes: Array<string>, figures: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation }> }> }> }>, shortcomings: Array<{ id: string, text: string, theme: string | null, causes: Array<{ text: string, category: CauseCategory | null }> }>, commitments: Array<{ id: string, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, addresses: Array<string>, figures: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation }> }> }> }>, otherMatters: Array<{ id: string, heading: string | null, text: string }>, withheld: Array<{ reason: WithholdingReason, count: number }>, stripped: Array<{ kind: PersonalData, count: number }> } | null, withdrawal: { at: string, reason: WithdrawalReason } | null } | null };

export type PublicationOfReportQueryVariables = Exact<{
  districtCode: string;
  departmentCode: string;
  year: number;
}>;


export type PublicationOfReportQuery = { reportFor: { id: string, title: string, version: number, status: ReportStatus, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null, withholdings: Array<{ id: string, itemId: string, kind: WithheldKind, itemText: string, reason: WithholdingReason, note: string, side: TaskSide, at: string, by: string, endedAt: string | null, endedBy: string | null }>, publicEditions: Array<{ supersededAt: string | null, reportId: string | null, districtCode: string, districtName: string, departmentCode: string, departmentName: string, year: number, number: number, path: string, publishedAt: string, channel: PublicationChannel | null, title: string | null, contentHash: string, withdrawal: { at: string, reason: WithdrawalReason } | null }>, publicEditionPreview: { document: { title: string, addressee: string | null, preamble: string, closing: string, parts: Array<{ part: StatutoryPart, presence: Presence, heading: string | null, lead: string }>, responsibilities: Array<{ id: string, holder: string, duty: string | null, narrative: string, evidence: string | null, figures: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation }> }> }> }>, activities: Array<{ id: string, heading: string, narrative: string, theme: string | null, furtherThemes: Array<string>, figures: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation }> }> }> }>, shortcomings: Array<{ id: string, text: string, theme: string | null, causes: Array<{ text: string, category: CauseCategory | null }> }>, commitments: Array<{ id: string, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, addresses: Array<string>, figures: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, label: string, indicator: string | null, value: string, unit: string, role: FigureRole, approximation: Approximation }> }> }> }>, otherMatters: Array<{ id: string, heading: string | null, text: string }>, withheld: Array<{ reason: WithholdingReason, count: number }>, stripped: Array<{ kind: PersonalData, count: number }> }, obstacles: Array<
        | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
        | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
        | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
      > } | null } | null };

export type WithholdingSaveMutationVariables = Exact<{
  reportId: string;
  input: WithholdingSaveInput;
}>;


export type WithholdingSaveMutation = { withholdingSave: { withholding: { id: string, itemId: string, kind: WithheldKind, itemText: string, reason: WithholdingReason, note: string, side: TaskSide, at: string, by: string, endedAt: string | null, endedBy: string | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type WithholdingEndMutationVariables = Exact<{
  id: string;
}>;


export type WithholdingEndMutation = { withholdingEnd: { withholding: { id: string, itemId: string, kind: WithheldKind, itemText: string, reason: WithholdingReason, note: string, side: TaskSide, at: string, by: string, endedAt: string | null, endedBy: string | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type PublicEditionWithdrawMutationVariables = Exact<{
  reportId: string;
  input: PublicEditionWithdrawInput;
}>;


export type PublicEditionWithdrawMutation = { publicEditionWithdraw: { publicReport: { reportId: string | null, districtCode: string, districtName: string, departmentCode: string, departmentName: string, year: number, number: number, path: string, publishedAt: string, channel: PublicationChannel | null, title: string | null, contentHash: string, withdrawal: { at: string, reason: WithdrawalReason } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type PublicConsolidationHeadFragment = { districtCode: string, districtName: string, year: number, number: number, path: string, publishedAt: string, channel: PublicationChannel, url: string | null, title: string, contentHash: string };

export type PublicDistrictDocumentFragment = { title: string, addressee: string | null, preamble: string, sections: Array<{ part: StatutoryPart, heading: string, clauses: Array<{ heading: string | null, text: string, sources: Array<{ department: string, itemId: string | null, figureId: string | null }> }> }>, totals: Array<{ indicator: string, name: string, unit: string, total: string, approximation: Approximation, departments: number }> };

export type PublicConsolidationQueryVariables = Exact<{
  districtCode: string;
  year: number;
}>;


export type PublicConsolidationQuery = { publicConsolidation: { districtCode: string, districtName: string, year: number, number: number, path: string, publishedAt: string, channel: PublicationChannel, url: string | null, title: string, contentHash: string, document: { title: string, addressee: string | null, preamble: string, sections: Array<{ part: StatutoryPart, heading: string, clauses: Array<{ heading: string | null, text: string, sources: Array<{ department: string, itemId: string | null, figureId: string | null }> }> }>, totals: Array<{ indicator: string, name: string, unit: string, total: string, approximation: Approximation, departments: number }> } } | null };

export type PublicationOfConsolidationQueryVariables = Exact<{
  districtCode: string;
  year: number;
}>;


export type PublicationOfConsolidationQuery = { consolidation: { publicEdition: { districtCode: string, districtName: string, year: number, number: number, path: string, publishedAt: string, channel: PublicationChannel, url: string | null, title: string, contentHash: string } | null, publicPreview: { leftOut: number, obstacles: Array<
        | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
        | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
        | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
      >, document: { title: string, addressee: string | null, preamble: string, sections: Array<{ part: StatutoryPart, heading: string, clauses: Array<{ heading: string | null, text: string, sources: Array<{ department: string, itemId: string | null, figureId: string | null }> }> }>, totals: Array<{ indicator: string, name: string, unit: string, total: string, approximation: Approximation, departments: number }> } } | null } | null };

export type ConsolidationPublishMutationVariables = Exact<{
  districtCode: string;
  year: number;
  expectedVersion: number;
  input: ConsolidationPublishInput;
}>;


export type ConsolidationPublishMutation = { consolidationPublish: { consolidation: { publicEdition: { districtCode: string, districtName: string, year: number, number: number, path: string, publishedAt: string, channel: PublicationChannel, url: string | null, title: string, contentHash: string } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ShareFieldsFragment = { numerator: number, denominator: number };

export type ReviewQueueQueryVariables = Exact<{
  districtCode: string;
  year: number;
}>;


export type ReviewQueueQuery = { consolidation: { reviewQueue: Array<{ reportId: string, submittedAt: string, late: boolean, placedBecause: string | null, department: { code: string, shortName: string }, risks: Array<{ code: RiskCode, count: number, waived: number, message: string, parts: Array<{ code: string, count: number, waived: number }> }> }> } | null };

export type QualityQueryVariables = Exact<{
  districtCode: string;
  year: number;
}>;


export type QualityQuery = { consolidation: { quality: Array<{ status: SubmissionStatus, late: boolean | null, daysLate: number | null, missing: MissingReason | null, department: { code: string, shortName: string }, report: { reportId: string, activities: number, figures: number, shortcomings: number, commitments: number, withCause: { numerator: number, denominator: number }, vague: { numerator: number, denominator: number }, answered: { numerator: number, denominator: number }, namedBefore: { numerator: number, denominator: number }, withOwner: { numerator: number, denominator: number }, withDate: { numerator: number, denominator: number }, withMeasure: { numerator: number, denominator: number }, checks: Array<{ code: string, severity: CheckSeverity, source: string, findings: number, waived: number }> } | null }> } | null };

export type CheckDistributionQueryVariables = Exact<{
  districtCode: string;
  year: number;
}>;


export type CheckDistributionQuery = { consolidation: { coverage: { included: number }, checkDistribution: Array<{ code: string, severity: CheckSeverity, source: string, message: string, units: number, findings: number, waived: number, departments: Array<{ code: string, shortName: string }> }> } | null };

export type ReportSummaryFragment = { id: string, year: number, title: string, status: ReportStatus, version: number, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null };

export type ReviewCommentFieldsFragment = { id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null };

export type WholeReportFragment = { receivedAs: ReceivedAs, addressee: string | null, preamble: string, closing: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, reception: { at: string, by: string, confirmedAt: string | null, confirmedBy: string | null } | null, parts: Array<{ part: StatutoryPart, presence: Presence, heading: string | null, lead: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, theme: { code: string, name: string } | null, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null };

export type ReportQueryVariables = Exact<{
  id: string;
}>;


export type ReportQuery = { report: { receivedAs: ReceivedAs, addressee: string | null, preamble: string, closing: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, reception: { at: string, by: string, confirmedAt: string | null, confirmedBy: string | null } | null, parts: Array<{ part: StatutoryPart, presence: Presence, heading: string | null, lead: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, theme: { code: string, name: string } | null, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null };

export type ReportForQueryVariables = Exact<{
  districtCode: string;
  departmentCode: string;
  year: number;
}>;


export type ReportForQuery = { reportFor: { receivedAs: ReceivedAs, addressee: string | null, preamble: string, closing: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, reception: { at: string, by: string, confirmedAt: string | null, confirmedBy: string | null } | null, parts: Array<{ part: StatutoryPart, presence: Presence, heading: string | null, lead: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, theme: { code: string, name: string } | null, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null };

export type ReportsQueryVariables = Exact<{
  filter?: ReportFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportsQuery = { reports: { totalCount: number, nodes: Array<{ id: string, year: number, title: string, status: ReportStatus, version: number, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReportCreateMutationVariables = Exact<{
  input: ReportCreateInput;
}>;


export type ReportCreateMutation = { reportCreate: { report: { receivedAs: ReceivedAs, addressee: string | null, preamble: string, closing: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, reception: { at: string, by: string, confirmedAt: string | null, confirmedBy: string | null } | null, parts: Array<{ part: StatutoryPart, presence: Presence, heading: string | null, lead: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, theme: { code: string, name: string } | null, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ReportSaveMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ReportSaveInput;
}>;


export type ReportSaveMutation = { reportSave: { report: { receivedAs: ReceivedAs, addressee: string | null, preamble: string, closing: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, reception: { at: string, by: string, confirmedAt: string | null, confirmedBy: string | null } | null, parts: Array<{ part: StatutoryPart, presence: Presence, heading: string | null, lead: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, theme: { code: string, name: string } | null, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ReportSubmitMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ReportSubmitMutation = { reportSubmit: { report: { receivedAs: ReceivedAs, addressee: string | null, preamble: string, closing: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, reception: { at: string, by: string, confirmedAt: string | null, confirmedBy: string | null } | null, parts: Array<{ part: StatutoryPart, presence: Presence, heading: string | null, lead: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, theme: { code: string, name: string } | null, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ReportReturnMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ReportReturnInput;
}>;


export type ReportReturnMutation = { reportReturn: { report: { receivedAs: ReceivedAs, addressee: string | null, preamble: string, closing: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, reception: { at: string, by: string, confirmedAt: string | null, confirmedBy: string | null } | null, parts: Array<{ part: StatutoryPart, presence: Presence, heading: string | null, lead: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, theme: { code: string, name: string } | null, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ReportAcceptMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ReportAcceptMutation = { reportAccept: { report: { receivedAs: ReceivedAs, addressee: string | null, preamble: string, closing: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, reception: { at: string, by: string, confirmedAt: string | null, confirmedBy: string | null } | null, parts: Array<{ part: StatutoryPart, presence: Presence, heading: string | null, lead: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, theme: { code: string, name: string } | null, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type ReportPublishMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ReportPublishInput;
}>;


export type ReportPublishMutation = { reportPublish: { report: { receivedAs: ReceivedAs, addressee: string | null, preamble: string, closing: string, contentHash: string, changedSinceSubmission: boolean, viewerCanSubmit: boolean, id: string, year: number, title: string, status: ReportStatus, version: number, reception: { at: string, by: string, confirmedAt: string | null, confirmedBy: string | null } | null, parts: Array<{ part: StatutoryPart, presence: Presence, heading: string | null, lead: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, voidedAcceptance: { at: string, by: string, contentHash: string, voidedAt: string, voidedBy: string } | null, revisions: Array<{ number: number, at: string, by: string, contentHash: string }>, reviewComments: Array<{ id: string, itemId: string | null, itemText: string | null, at: string, by: string, text: string, resolvedAt: string | null, answer: { at: string, by: string, text: string } | null }>, district: { code: string, name: string }, cycle: { id: string, status: CycleStatus }, responsibilities: Array<{ id: string, position: number, holder: string, narrative: string, evidence: string | null, duty: { code: string, name: string } | null, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, activities: Array<{ id: string, position: number, heading: string, narrative: string, theme: { code: string, name: string } | null, furtherThemes: Array<{ code: string, name: string }>, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, shortcomings: Array<{ id: string, position: number, text: string, theme: { code: string, name: string } | null, causes: Array<{ id: string, position: number, text: string, category: CauseCategory | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, commitments: Array<{ id: string, position: number, heading: string | null, text: string, owner: string | null, measure: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean, figures: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, parts: Array<{ id: string, position: number, label: string, value: string, unit: string, role: FigureRole, approximation: Approximation, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, indicator: { code: string, name: string } | null, source: { start: number, end: number, confidence: number, rule: string } | null }>, addresses: Array<{ id: string }>, source: { start: number, end: number, confidence: number, rule: string } | null }>, otherMatters: Array<{ id: string, position: number, heading: string | null, text: string, source: { start: number, end: number, confidence: number, rule: string } | null }>, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, submission: { at: string, by: string, contentHash: string } | null, acceptance: { at: string, by: string, contentHash: string } | null, publication: { at: string, by: string, url: string | null, channel: PublicationChannel } | null } | null, userErrors: Array<
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

export type ShortcomingInListFragment = { id: string, position: number, text: string, theme: { code: string, name: string } | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, report: { id: string, year: number, status: ReportStatus }, causes: Array<{ id: string, text: string, category: CauseCategory | null }>, lineage: { id: string, firstYear: number, yearsOpen: number, timesPromised: number, occurrences: number, state: LineageState }, followUps: Array<{ id: string, at: string, by: string, state: FollowUpState, note: string, movedTo: string | null, answeredIn: { id: string, year: number } | null, evidence: Array<{ id: string, name: string, size: number, sha256: string }>, verification: { at: string, by: string, outcome: VerificationOutcome, note: string } | null }>, commitments: Array<{ id: string, text: string, owner: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean }> };

export type ShortcomingsQueryVariables = Exact<{
  filter?: ShortcomingFilter | null | undefined;
  orderBy?: ShortcomingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ShortcomingsQuery = { shortcomings: { totalCount: number, nodes: Array<{ id: string, position: number, text: string, theme: { code: string, name: string } | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, report: { id: string, year: number, status: ReportStatus }, causes: Array<{ id: string, text: string, category: CauseCategory | null }>, lineage: { id: string, firstYear: number, yearsOpen: number, timesPromised: number, occurrences: number, state: LineageState }, followUps: Array<{ id: string, at: string, by: string, state: FollowUpState, note: string, movedTo: string | null, answeredIn: { id: string, year: number } | null, evidence: Array<{ id: string, name: string, size: number, sha256: string }>, verification: { at: string, by: string, outcome: VerificationOutcome, note: string } | null }>, commitments: Array<{ id: string, text: string, owner: string | null, dueOn: string | null, state: CommitmentState, overdue: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SynonymFieldsFragment = { id: string, label: string, unit: string, state: SynonymState, at: string, by: string, endedAt: string | null, endedBy: string | null, indicator: { code: string, name: string } };

export type IndicatorSynonymsQueryVariables = Exact<{
  districtCode: string;
  filter?: IndicatorSynonymFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IndicatorSynonymsQuery = { indicatorSynonyms: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: string, unit: string, state: SynonymState, at: string, by: string, endedAt: string | null, endedBy: string | null, indicator: { code: string, name: string } }> } };

export type SynonymProposalsQueryVariables = Exact<{
  districtCode: string;
  year: number;
}>;


export type SynonymProposalsQuery = { consolidation: { synonymProposals: Array<{ label: string, unit: string, likeness: number, evidence: SynonymEvidence, chosen: number, count: number, indicator: { code: string, name: string, unit: string | null }, departments: Array<{ code: string, shortName: string }>, figures: Array<{ id: string, label: string, value: string, unit: string, department: { code: string, shortName: string } }> }>, unmatchedFigures: Array<{ label: string, unit: string, count: number, departments: Array<{ code: string, shortName: string }> }> } | null };

export type IndicatorSynonymConfirmMutationVariables = Exact<{
  districtCode: string;
  input: IndicatorSynonymConfirmInput;
}>;


export type IndicatorSynonymConfirmMutation = { indicatorSynonymConfirm: { indicatorSynonym: { id: string, label: string, unit: string, state: SynonymState, at: string, by: string, endedAt: string | null, endedBy: string | null, indicator: { code: string, name: string } } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type IndicatorSynonymDeclineMutationVariables = Exact<{
  districtCode: string;
  input: IndicatorSynonymDeclineInput;
}>;


export type IndicatorSynonymDeclineMutation = { indicatorSynonymDecline: { indicatorSynonym: { id: string, label: string, unit: string, state: SynonymState, at: string, by: string, endedAt: string | null, endedBy: string | null, indicator: { code: string, name: string } } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type IndicatorSynonymEndMutationVariables = Exact<{
  id: string;
}>;


export type IndicatorSynonymEndMutation = { indicatorSynonymEnd: { indicatorSynonym: { id: string, label: string, unit: string, state: SynonymState, at: string, by: string, endedAt: string | null, endedBy: string | null, indicator: { code: string, name: string } } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

export type TaskFieldsFragment = { id: string, kind: TaskKind, year: number, dueOn: string | null, reportId: string | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, holder: { name: string, since: string, handedOverBy: string | null, note: string | null, isViewer: boolean, left: boolean } | null };

export type TasksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TasksQuery = { tasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: TaskKind, year: number, dueOn: string | null, reportId: string | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, holder: { name: string, since: string, handedOverBy: string | null, note: string | null, isViewer: boolean, left: boolean } | null }> } };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { viewer: { colleagues: Array<{ id: string, name: string, roles: Array<Role> }> } };

export type TaskHandOverMutationVariables = Exact<{
  id: string;
  input: TaskHandOverInput;
}>;


export type TaskHandOverMutation = { taskHandOver: { task: { id: string, kind: TaskKind, year: number, dueOn: string | null, reportId: string | null, department: { id: string, code: string, name: string, shortName: string, kind: DepartmentKind, position: number }, holder: { name: string, since: string, handedOverBy: string | null, note: string | null, isViewer: boolean, left: boolean } | null } | null, userErrors: Array<
      | { __typename: 'InputError', code: string, message: string, field: Array<string> | null }
      | { __typename: 'InvalidTransitionError', status: string, allowed: Array<string>, code: string, message: string, field: Array<string> | null }
      | { __typename: 'StaleVersionError', currentVersion: number, code: string, message: string, field: Array<string> | null }
    > } };

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
export const TokenFieldsFragmentDoc = new TypedDocumentString(`
    fragment TokenFields on Token {
  id
  label
  actions
  createdAt
  issuedBy
  expiresAt
  revokedAt
  lastUsedAt
  membership {
    id
  }
}
    `, {"fragmentName":"TokenFields"}) as unknown as TypedDocumentString<TokenFieldsFragment, unknown>;
export const AccountFragmentDoc = new TypedDocumentString(`
    fragment Account on User {
  id
  name
  email
  power
  oidcIssuer
  oidcSubject
  createdAt
  disabledAt
  memberships {
    id
    role
    department {
      ...DepartmentRef
    }
    homeDepartment {
      ...DepartmentRef
    }
    validFrom
    validTo
  }
  tokens {
    ...TokenFields
  }
}
    fragment TokenFields on Token {
  id
  label
  actions
  createdAt
  issuedBy
  expiresAt
  revokedAt
  lastUsedAt
  membership {
    id
  }
}
fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}`, {"fragmentName":"Account"}) as unknown as TypedDocumentString<AccountFragment, unknown>;
export const SavedDepartmentFragmentDoc = new TypedDocumentString(`
    fragment SavedDepartment on Department {
  ...DepartmentRef
  aliases
  names {
    name
    shortName
    validFrom
    validTo
  }
  successors {
    ...DepartmentRef
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}`, {"fragmentName":"SavedDepartment"}) as unknown as TypedDocumentString<SavedDepartmentFragment, unknown>;
export const AuditEventInListFragmentDoc = new TypedDocumentString(`
    fragment AuditEventInList on AuditEvent {
  districtId
  seq
  at
  actor {
    id
    name
    role
    departmentId
  }
  action
  outcome
  object {
    type
    id
    label
  }
  codes
  beforeHash
  afterHash
  requestId
  details
  body
  previousHash
  hash
}
    `, {"fragmentName":"AuditEventInList"}) as unknown as TypedDocumentString<AuditEventInListFragment, unknown>;
export const CheckFieldsFragmentDoc = new TypedDocumentString(`
    fragment CheckFields on Check {
  id
  code
  severity
  source
  itemId
  message
  example
  fix
  waiver {
    at
    by
    reason
  }
}
    `, {"fragmentName":"CheckFields"}) as unknown as TypedDocumentString<CheckFieldsFragment, unknown>;
export const GroupUnitFragmentDoc = new TypedDocumentString(`
    fragment GroupUnit on GroupedUnit {
  code
  shortName
}
    `, {"fragmentName":"GroupUnit"}) as unknown as TypedDocumentString<GroupUnitFragment, unknown>;
export const ShortcomingGroupPartsFragmentDoc = new TypedDocumentString(`
    fragment ShortcomingGroupParts on ShortcomingGroup {
  id
  version
  label
  name
  count
  departments {
    ...GroupUnit
  }
  shortcomings {
    id
    text
    department {
      ...GroupUnit
    }
  }
}
    fragment GroupUnit on GroupedUnit {
  code
  shortName
}`, {"fragmentName":"ShortcomingGroupParts"}) as unknown as TypedDocumentString<ShortcomingGroupPartsFragment, unknown>;
export const CauseGroupPartsFragmentDoc = new TypedDocumentString(`
    fragment CauseGroupParts on CauseGroup {
  id
  version
  label
  name
  count
  departments {
    ...GroupUnit
  }
  causes {
    id
    text
    shortcomingId
    department {
      ...GroupUnit
    }
  }
}
    fragment GroupUnit on GroupedUnit {
  code
  shortName
}`, {"fragmentName":"CauseGroupParts"}) as unknown as TypedDocumentString<CauseGroupPartsFragment, unknown>;
export const JointEventPartsFragmentDoc = new TypedDocumentString(`
    fragment JointEventParts on JointEventTelling {
  id
  state
  version
  name
  likeness
  departments {
    ...GroupUnit
  }
  activities {
    id
    heading
    narrative
    department {
      ...GroupUnit
    }
    figures {
      id
      label
      value
      unit
      indicator
    }
  }
  leadActivityId
  separateFigureIds
  at
  by
}
    fragment GroupUnit on GroupedUnit {
  code
  shortName
}`, {"fragmentName":"JointEventParts"}) as unknown as TypedDocumentString<JointEventPartsFragment, unknown>;
export const TermFragmentDoc = new TypedDocumentString(`
    fragment Term on TaxonomyTerm {
  code
  name
}
    `, {"fragmentName":"Term"}) as unknown as TypedDocumentString<TermFragment, unknown>;
export const SubmissionFieldsFragmentDoc = new TypedDocumentString(`
    fragment SubmissionFields on Submission {
  department {
    ...DepartmentRef
  }
  status
  dueOn
  extendedTo
  extensionReason
  submittedAt
  late
  daysOverdue
  publishOn
  publishedAt
  publishDaysOverdue
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}`, {"fragmentName":"SubmissionFields"}) as unknown as TypedDocumentString<SubmissionFieldsFragment, unknown>;
export const WholeCycleFragmentDoc = new TypedDocumentString(`
    fragment WholeCycle on Cycle {
  id
  year
  status
  closure {
    at
    by
  }
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
  statutoryDates {
    act
    on
    source
    basis
  }
  askedIndicators {
    kind
    indicator {
      ...Term
    }
  }
  progress {
    expected
    notStarted
    draft
    submitted
    returned
    accepted
    published
    submissionRate
    onTimeRate
    publicationRate
    publicationOnTimeRate
  }
  submissions {
    ...SubmissionFields
  }
}
    fragment SubmissionFields on Submission {
  department {
    ...DepartmentRef
  }
  status
  dueOn
  extendedTo
  extensionReason
  submittedAt
  late
  daysOverdue
  publishOn
  publishedAt
  publishDaysOverdue
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
}`, {"fragmentName":"WholeCycle"}) as unknown as TypedDocumentString<WholeCycleFragment, unknown>;
export const ClausePartsFragmentDoc = new TypedDocumentString(`
    fragment ClauseParts on Clause {
  id
  part
  heading
  text
  written
  stale
  composedText
  reason
  totals {
    indicator
    name
    unit
    computed
    stated
    reason
  }
  sources {
    kind
    state
    department {
      ...GroupUnit
    }
    reportId
    itemId
    figureId
    text
    textNow
  }
}
    fragment GroupUnit on GroupedUnit {
  code
  shortName
}`, {"fragmentName":"ClauseParts"}) as unknown as TypedDocumentString<ClausePartsFragment, unknown>;
export const DistrictReportPartsFragmentDoc = new TypedDocumentString(`
    fragment DistrictReportParts on ConsolidationDocument {
  id
  version
  title
  addressee
  preamble
  draftedAt
  draftedBy
  savedAt
  savedBy
  staleCount
  sections {
    part
    heading
    clauses {
      ...ClauseParts
    }
  }
  droppedClauses {
    ...ClauseParts
  }
}
    fragment GroupUnit on GroupedUnit {
  code
  shortName
}
fragment ClauseParts on Clause {
  id
  part
  heading
  text
  written
  stale
  composedText
  reason
  totals {
    indicator
    name
    unit
    computed
    stated
    reason
  }
  sources {
    kind
    state
    department {
      ...GroupUnit
    }
    reportId
    itemId
    figureId
    text
    textNow
  }
}`, {"fragmentName":"DistrictReportParts"}) as unknown as TypedDocumentString<DistrictReportPartsFragment, unknown>;
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
export const VerificationFieldsFragmentDoc = new TypedDocumentString(`
    fragment VerificationFields on Verification {
  at
  by
  outcome
  note
}
    `, {"fragmentName":"VerificationFields"}) as unknown as TypedDocumentString<VerificationFieldsFragment, unknown>;
export const FollowUpFieldsFragmentDoc = new TypedDocumentString(`
    fragment FollowUpFields on FollowUp {
  id
  at
  by
  state
  note
  movedTo
  answeredIn {
    id
    year
  }
  evidence {
    id
    name
    size
    sha256
  }
  verification {
    ...VerificationFields
  }
}
    fragment VerificationFields on Verification {
  at
  by
  outcome
  note
}`, {"fragmentName":"FollowUpFields"}) as unknown as TypedDocumentString<FollowUpFieldsFragment, unknown>;
export const RecordedFollowUpFragmentDoc = new TypedDocumentString(`
    fragment RecordedFollowUp on FollowUp {
  ...FollowUpFields
  commitment {
    id
    state
    movedTo
    overdue
  }
  shortcoming {
    id
    lineage {
      id
      state
    }
  }
}
    fragment VerificationFields on Verification {
  at
  by
  outcome
  note
}
fragment FollowUpFields on FollowUp {
  id
  at
  by
  state
  note
  movedTo
  answeredIn {
    id
    year
  }
  evidence {
    id
    name
    size
    sha256
  }
  verification {
    ...VerificationFields
  }
}`, {"fragmentName":"RecordedFollowUp"}) as unknown as TypedDocumentString<RecordedFollowUpFragment, unknown>;
export const CommitmentInLedgerFragmentDoc = new TypedDocumentString(`
    fragment CommitmentInLedger on Commitment {
  id
  text
  owner
  measure
  dueOn
  movedTo
  state
  overdue
  daysOverdue
  department {
    ...DepartmentRef
  }
  report {
    id
    year
    status
  }
  followUps {
    ...FollowUpFields
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
fragment VerificationFields on Verification {
  at
  by
  outcome
  note
}
fragment FollowUpFields on FollowUp {
  id
  at
  by
  state
  note
  movedTo
  answeredIn {
    id
    year
  }
  evidence {
    id
    name
    size
    sha256
  }
  verification {
    ...VerificationFields
  }
}`, {"fragmentName":"CommitmentInLedger"}) as unknown as TypedDocumentString<CommitmentInLedgerFragment, unknown>;
export const LinkedShortcomingFragmentDoc = new TypedDocumentString(`
    fragment LinkedShortcoming on Shortcoming {
  id
  text
  lineage {
    id
    firstYear
    yearsOpen
    timesPromised
    occurrences
    state
  }
  lineageProposals {
    previousId
    year
    text
    state
    likeness
  }
  links {
    id
    kind
    at
    by
    endedAt
    endedBy
    previous {
      id
      text
    }
  }
}
    `, {"fragmentName":"LinkedShortcoming"}) as unknown as TypedDocumentString<LinkedShortcomingFragment, unknown>;
export const TimelineFieldsFragmentDoc = new TypedDocumentString(`
    fragment TimelineFields on TimelineEvent {
  kind
  at
  by
  year
  shortcoming {
    id
    text
  }
  commitment {
    id
    text
  }
  followUp {
    id
    state
    note
    verification {
      ...VerificationFields
    }
  }
}
    fragment VerificationFields on Verification {
  at
  by
  outcome
  note
}`, {"fragmentName":"TimelineFields"}) as unknown as TypedDocumentString<TimelineFieldsFragment, unknown>;
export const LedgerRatesFieldsFragmentDoc = new TypedDocumentString(`
    fragment LedgerRatesFields on LedgerRates {
  shortcomings
  resolved
  verified
  resolvedRate
  verifiedRate
  averageDaysOpen
  commitments
  done
  verifiedDone
  overdue
  doneRate
  verifiedDoneRate
}
    `, {"fragmentName":"LedgerRatesFields"}) as unknown as TypedDocumentString<LedgerRatesFieldsFragment, unknown>;
export const NoticeFieldsFragmentDoc = new TypedDocumentString(`
    fragment NoticeFields on Notice {
  id
  kind
  at
  seenAt
  dueOn
  year
  department {
    ...DepartmentRef
  }
  report {
    id
    status
  }
  commitment {
    id
    text
    state
  }
  followUp {
    id
    note
    verification {
      ...VerificationFields
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
fragment VerificationFields on Verification {
  at
  by
  outcome
  note
}`, {"fragmentName":"NoticeFields"}) as unknown as TypedDocumentString<NoticeFieldsFragment, unknown>;
export const InboxFieldsFragmentDoc = new TypedDocumentString(`
    fragment InboxFields on Inbox {
  unread
  notices {
    ...NoticeFields
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
fragment VerificationFields on Verification {
  at
  by
  outcome
  note
}
fragment NoticeFields on Notice {
  id
  kind
  at
  seenAt
  dueOn
  year
  department {
    ...DepartmentRef
  }
  report {
    id
    status
  }
  commitment {
    id
    text
    state
  }
  followUp {
    id
    note
    verification {
      ...VerificationFields
    }
  }
}`, {"fragmentName":"InboxFields"}) as unknown as TypedDocumentString<InboxFieldsFragment, unknown>;
export const WebhookFieldsFragmentDoc = new TypedDocumentString(`
    fragment WebhookFields on Webhook {
  id
  url
  createdAt
  createdBy
  endedAt
}
    `, {"fragmentName":"WebhookFields"}) as unknown as TypedDocumentString<WebhookFieldsFragment, unknown>;
export const DeliveryFieldsFragmentDoc = new TypedDocumentString(`
    fragment DeliveryFields on Delivery {
  id
  kind
  at
  state
  attempts
  error
  sentAt
  user {
    id
    name
    email
  }
  webhook {
    ...WebhookFields
  }
}
    fragment WebhookFields on Webhook {
  id
  url
  createdAt
  createdBy
  endedAt
}`, {"fragmentName":"DeliveryFields"}) as unknown as TypedDocumentString<DeliveryFieldsFragment, unknown>;
export const WithholdingFieldsFragmentDoc = new TypedDocumentString(`
    fragment WithholdingFields on Withholding {
  id
  itemId
  kind
  itemText
  reason
  note
  side
  at
  by
  endedAt
  endedBy
}
    `, {"fragmentName":"WithholdingFields"}) as unknown as TypedDocumentString<WithholdingFieldsFragment, unknown>;
export const OnePublicFigureFragmentDoc = new TypedDocumentString(`
    fragment OnePublicFigure on PublicFigure {
  id
  label
  indicator
  value
  unit
  role
  approximation
}
    `, {"fragmentName":"OnePublicFigure"}) as unknown as TypedDocumentString<OnePublicFigureFragment, unknown>;
export const PublicFigureFieldsFragmentDoc = new TypedDocumentString(`
    fragment PublicFigureFields on PublicFigure {
  ...OnePublicFigure
  parts {
    ...OnePublicFigure
    parts {
      ...OnePublicFigure
    }
  }
}
    fragment OnePublicFigure on PublicFigure {
  id
  label
  indicator
  value
  unit
  role
  approximation
}`, {"fragmentName":"PublicFigureFields"}) as unknown as TypedDocumentString<PublicFigureFieldsFragment, unknown>;
export const PublicDocumentFieldsFragmentDoc = new TypedDocumentString(`
    fragment PublicDocumentFields on PublicDocument {
  title
  addressee
  preamble
  parts {
    part
    presence
    heading
    lead
  }
  responsibilities {
    id
    holder
    duty
    narrative
    evidence
    figures {
      ...PublicFigureFields
    }
  }
  activities {
    id
    heading
    narrative
    theme
    furtherThemes
    figures {
      ...PublicFigureFields
    }
  }
  shortcomings {
    id
    text
    theme
    causes {
      text
      category
    }
  }
  commitments {
    id
    heading
    text
    owner
    measure
    dueOn
    addresses
    figures {
      ...PublicFigureFields
    }
  }
  otherMatters {
    id
    heading
    text
  }
  closing
  withheld {
    reason
    count
  }
  stripped {
    kind
    count
  }
}
    fragment OnePublicFigure on PublicFigure {
  id
  label
  indicator
  value
  unit
  role
  approximation
}
fragment PublicFigureFields on PublicFigure {
  ...OnePublicFigure
  parts {
    ...OnePublicFigure
    parts {
      ...OnePublicFigure
    }
  }
}`, {"fragmentName":"PublicDocumentFields"}) as unknown as TypedDocumentString<PublicDocumentFieldsFragment, unknown>;
export const PublicReportHeadFragmentDoc = new TypedDocumentString(`
    fragment PublicReportHead on PublicReport {
  reportId
  districtCode
  districtName
  departmentCode
  departmentName
  year
  number
  path
  publishedAt
  channel
  title
  contentHash
  withdrawal {
    at
    reason
  }
}
    `, {"fragmentName":"PublicReportHead"}) as unknown as TypedDocumentString<PublicReportHeadFragment, unknown>;
export const PublicConsolidationHeadFragmentDoc = new TypedDocumentString(`
    fragment PublicConsolidationHead on PublicConsolidation {
  districtCode
  districtName
  year
  number
  path
  publishedAt
  channel
  url
  title
  contentHash
}
    `, {"fragmentName":"PublicConsolidationHead"}) as unknown as TypedDocumentString<PublicConsolidationHeadFragment, unknown>;
export const PublicDistrictDocumentFragmentDoc = new TypedDocumentString(`
    fragment PublicDistrictDocument on PublicDistrictReport {
  title
  addressee
  preamble
  sections {
    part
    heading
    clauses {
      heading
      text
      sources {
        department
        itemId
        figureId
      }
    }
  }
  totals {
    indicator
    name
    unit
    total
    approximation
    departments
  }
}
    `, {"fragmentName":"PublicDistrictDocument"}) as unknown as TypedDocumentString<PublicDistrictDocumentFragment, unknown>;
export const ShareFieldsFragmentDoc = new TypedDocumentString(`
    fragment ShareFields on Share {
  numerator
  denominator
}
    `, {"fragmentName":"ShareFields"}) as unknown as TypedDocumentString<ShareFieldsFragment, unknown>;
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
export const SpanFragmentDoc = new TypedDocumentString(`
    fragment Span on SourceSpan {
  start
  end
  confidence
  rule
}
    `, {"fragmentName":"Span"}) as unknown as TypedDocumentString<SpanFragment, unknown>;
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
  receivedAs
  reception {
    at
    by
    confirmedAt
    confirmedBy
  }
  addressee
  preamble
  closing
  parts {
    part
    presence
    heading
    lead
    source {
      ...Span
    }
  }
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
    theme {
      ...Term
    }
    causes {
      id
      position
      text
      category
      source {
        ...Span
      }
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
  theme {
    code
    name
  }
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
  lineage {
    id
    firstYear
    yearsOpen
    timesPromised
    occurrences
    state
  }
  followUps {
    ...FollowUpFields
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
}
fragment VerificationFields on Verification {
  at
  by
  outcome
  note
}
fragment FollowUpFields on FollowUp {
  id
  at
  by
  state
  note
  movedTo
  answeredIn {
    id
    year
  }
  evidence {
    id
    name
    size
    sha256
  }
  verification {
    ...VerificationFields
  }
}`, {"fragmentName":"ShortcomingInList"}) as unknown as TypedDocumentString<ShortcomingInListFragment, unknown>;
export const SynonymFieldsFragmentDoc = new TypedDocumentString(`
    fragment SynonymFields on IndicatorSynonym {
  id
  label
  unit
  state
  indicator {
    ...Term
  }
  at
  by
  endedAt
  endedBy
}
    fragment Term on TaxonomyTerm {
  code
  name
}`, {"fragmentName":"SynonymFields"}) as unknown as TypedDocumentString<SynonymFieldsFragment, unknown>;
export const TaskFieldsFragmentDoc = new TypedDocumentString(`
    fragment TaskFields on Task {
  id
  kind
  year
  dueOn
  reportId
  department {
    ...DepartmentRef
  }
  holder {
    name
    since
    handedOverBy
    note
    isViewer
    left
  }
}
    fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}`, {"fragmentName":"TaskFields"}) as unknown as TypedDocumentString<TaskFieldsFragment, unknown>;
export const UsersDocument = new TypedDocumentString(`
    query Users($filter: UserFilter, $first: Int, $after: String) {
  users(filter: $filter, first: $first, after: $after) {
    nodes {
      ...Account
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment TokenFields on Token {
  id
  label
  actions
  createdAt
  issuedBy
  expiresAt
  revokedAt
  lastUsedAt
  membership {
    id
  }
}
fragment Account on User {
  id
  name
  email
  power
  oidcIssuer
  oidcSubject
  createdAt
  disabledAt
  memberships {
    id
    role
    department {
      ...DepartmentRef
    }
    homeDepartment {
      ...DepartmentRef
    }
    validFrom
    validTo
  }
  tokens {
    ...TokenFields
  }
}
fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
}`) as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const UserSaveDocument = new TypedDocumentString(`
    mutation UserSave($input: UserSaveInput!) {
  userSave(input: $input) {
    user {
      ...Account
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment TokenFields on Token {
  id
  label
  actions
  createdAt
  issuedBy
  expiresAt
  revokedAt
  lastUsedAt
  membership {
    id
  }
}
fragment Account on User {
  id
  name
  email
  power
  oidcIssuer
  oidcSubject
  createdAt
  disabledAt
  memberships {
    id
    role
    department {
      ...DepartmentRef
    }
    homeDepartment {
      ...DepartmentRef
    }
    validFrom
    validTo
  }
  tokens {
    ...TokenFields
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
}`) as unknown as TypedDocumentString<UserSaveMutation, UserSaveMutationVariables>;
export const TokenIssueDocument = new TypedDocumentString(`
    mutation TokenIssue($input: TokenIssueInput!) {
  tokenIssue(input: $input) {
    token
    issued {
      ...TokenFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment TokenFields on Token {
  id
  label
  actions
  createdAt
  issuedBy
  expiresAt
  revokedAt
  lastUsedAt
  membership {
    id
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
}`) as unknown as TypedDocumentString<TokenIssueMutation, TokenIssueMutationVariables>;
export const TokenRevokeDocument = new TypedDocumentString(`
    mutation TokenRevoke($id: ID!) {
  tokenRevoke(id: $id) {
    revoked {
      ...TokenFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment TokenFields on Token {
  id
  label
  actions
  createdAt
  issuedBy
  expiresAt
  revokedAt
  lastUsedAt
  membership {
    id
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
}`) as unknown as TypedDocumentString<TokenRevokeMutation, TokenRevokeMutationVariables>;
export const DepartmentSaveDocument = new TypedDocumentString(`
    mutation DepartmentSave($input: DepartmentSaveInput!) {
  departmentSave(input: $input) {
    department {
      ...SavedDepartment
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment SavedDepartment on Department {
  ...DepartmentRef
  aliases
  names {
    name
    shortName
    validFrom
    validTo
  }
  successors {
    ...DepartmentRef
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
}`) as unknown as TypedDocumentString<DepartmentSaveMutation, DepartmentSaveMutationVariables>;
export const AuditEventsDocument = new TypedDocumentString(`
    query AuditEvents($filter: AuditEventFilter, $first: Int, $after: String) {
  auditEvents(filter: $filter, first: $first, after: $after) {
    nodes {
      ...AuditEventInList
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment AuditEventInList on AuditEvent {
  districtId
  seq
  at
  actor {
    id
    name
    role
    departmentId
  }
  action
  outcome
  object {
    type
    id
    label
  }
  codes
  beforeHash
  afterHash
  requestId
  details
  body
  previousHash
  hash
}`) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const AuditHeadDocument = new TypedDocumentString(`
    query AuditHead {
  auditHead {
    districtId
    seq
    hash
    at
    signature {
      value
      publicKey
    }
  }
}
    `) as unknown as TypedDocumentString<AuditHeadQuery, AuditHeadQueryVariables>;
export const AuditChainDocument = new TypedDocumentString(`
    query AuditChain($first: Int, $after: String, $counted: Boolean!) {
  auditEvents(first: $first, after: $after) {
    nodes {
      ...AuditEventInList
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $counted)
  }
}
    fragment AuditEventInList on AuditEvent {
  districtId
  seq
  at
  actor {
    id
    name
    role
    departmentId
  }
  action
  outcome
  object {
    type
    id
    label
  }
  codes
  beforeHash
  afterHash
  requestId
  details
  body
  previousHash
  hash
}`) as unknown as TypedDocumentString<AuditChainQuery, AuditChainQueryVariables>;
export const ReportChecksDocument = new TypedDocumentString(`
    query ReportChecks($districtCode: String!, $departmentCode: String!, $year: FiscalYear!) {
  reportFor(
    districtCode: $districtCode
    departmentCode: $departmentCode
    year: $year
  ) {
    id
    title
    version
    status
    checks {
      ...CheckFields
    }
  }
}
    fragment CheckFields on Check {
  id
  code
  severity
  source
  itemId
  message
  example
  fix
  waiver {
    at
    by
    reason
  }
}`) as unknown as TypedDocumentString<ReportChecksQuery, ReportChecksQueryVariables>;
export const CheckRulesDocument = new TypedDocumentString(`
    query CheckRules($districtCode: String!) {
  checkRules(districtCode: $districtCode) {
    code
    severity
    source
    message
    fix
    enabled
    threshold {
      value
      default
      least
      most
      of
    }
  }
}
    `) as unknown as TypedDocumentString<CheckRulesQuery, CheckRulesQueryVariables>;
export const CheckWaiveDocument = new TypedDocumentString(`
    mutation CheckWaive($id: ID!, $input: CheckWaiveInput!) {
  checkWaive(id: $id, input: $input) {
    check {
      ...CheckFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment CheckFields on Check {
  id
  code
  severity
  source
  itemId
  message
  example
  fix
  waiver {
    at
    by
    reason
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
}`) as unknown as TypedDocumentString<CheckWaiveMutation, CheckWaiveMutationVariables>;
export const CheckUnwaiveDocument = new TypedDocumentString(`
    mutation CheckUnwaive($id: ID!) {
  checkUnwaive(id: $id) {
    check {
      ...CheckFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment CheckFields on Check {
  id
  code
  severity
  source
  itemId
  message
  example
  fix
  waiver {
    at
    by
    reason
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
}`) as unknown as TypedDocumentString<CheckUnwaiveMutation, CheckUnwaiveMutationVariables>;
export const CheckSettingSaveDocument = new TypedDocumentString(`
    mutation CheckSettingSave($districtCode: String!, $code: String!, $input: CheckSettingSaveInput!) {
  checkSettingSave(districtCode: $districtCode, code: $code, input: $input) {
    rule {
      code
      enabled
      threshold {
        value
      }
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
}`) as unknown as TypedDocumentString<CheckSettingSaveMutation, CheckSettingSaveMutationVariables>;
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
      approximation
      override {
        value
        reason
        at
        by
      }
      previousTotal
      change
      changeRate
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
        matchedBy
        synonym {
          label
        }
      }
      excluded {
        figure {
          id
          label
          value
          role
          approximation
        }
        department {
          code
          shortName
        }
        reason
        jointEvent
      }
    }
    indicatorRates {
      indicator {
        ...Term
      }
      numerator
      denominator
      rate
      departments {
        code
        shortName
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
export const ShortcomingGroupsDocument = new TypedDocumentString(`
    query ShortcomingGroups($districtCode: String!, $year: FiscalYear!) {
  consolidation(districtCode: $districtCode, year: $year) {
    shortcomingGroups {
      ...ShortcomingGroupParts
    }
  }
}
    fragment GroupUnit on GroupedUnit {
  code
  shortName
}
fragment ShortcomingGroupParts on ShortcomingGroup {
  id
  version
  label
  name
  count
  departments {
    ...GroupUnit
  }
  shortcomings {
    id
    text
    department {
      ...GroupUnit
    }
  }
}`) as unknown as TypedDocumentString<ShortcomingGroupsQuery, ShortcomingGroupsQueryVariables>;
export const CauseGroupsDocument = new TypedDocumentString(`
    query CauseGroups($districtCode: String!, $year: FiscalYear!) {
  consolidation(districtCode: $districtCode, year: $year) {
    causeGroups {
      ...CauseGroupParts
    }
  }
}
    fragment GroupUnit on GroupedUnit {
  code
  shortName
}
fragment CauseGroupParts on CauseGroup {
  id
  version
  label
  name
  count
  departments {
    ...GroupUnit
  }
  causes {
    id
    text
    shortcomingId
    department {
      ...GroupUnit
    }
  }
}`) as unknown as TypedDocumentString<CauseGroupsQuery, CauseGroupsQueryVariables>;
export const GroupsArrangeDocument = new TypedDocumentString(`
    mutation GroupsArrange($input: GroupsArrangeInput!) {
  groupsArrange(input: $input) {
    consolidation {
      shortcomingGroups {
        ...ShortcomingGroupParts
      }
      causeGroups {
        ...CauseGroupParts
      }
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment GroupUnit on GroupedUnit {
  code
  shortName
}
fragment ShortcomingGroupParts on ShortcomingGroup {
  id
  version
  label
  name
  count
  departments {
    ...GroupUnit
  }
  shortcomings {
    id
    text
    department {
      ...GroupUnit
    }
  }
}
fragment CauseGroupParts on CauseGroup {
  id
  version
  label
  name
  count
  departments {
    ...GroupUnit
  }
  causes {
    id
    text
    shortcomingId
    department {
      ...GroupUnit
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
}`) as unknown as TypedDocumentString<GroupsArrangeMutation, GroupsArrangeMutationVariables>;
export const JointEventsDocument = new TypedDocumentString(`
    query JointEvents($districtCode: String!, $year: FiscalYear!) {
  consolidation(districtCode: $districtCode, year: $year) {
    jointEvents {
      ...JointEventParts
    }
  }
}
    fragment GroupUnit on GroupedUnit {
  code
  shortName
}
fragment JointEventParts on JointEventTelling {
  id
  state
  version
  name
  likeness
  departments {
    ...GroupUnit
  }
  activities {
    id
    heading
    narrative
    department {
      ...GroupUnit
    }
    figures {
      id
      label
      value
      unit
      indicator
    }
  }
  leadActivityId
  separateFigureIds
  at
  by
}`) as unknown as TypedDocumentString<JointEventsQuery, JointEventsQueryVariables>;
export const JointEventConfirmDocument = new TypedDocumentString(`
    mutation JointEventConfirm($id: ID!, $input: JointEventConfirmInput!) {
  jointEventConfirm(id: $id, input: $input) {
    consolidation {
      jointEvents {
        ...JointEventParts
      }
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment GroupUnit on GroupedUnit {
  code
  shortName
}
fragment JointEventParts on JointEventTelling {
  id
  state
  version
  name
  likeness
  departments {
    ...GroupUnit
  }
  activities {
    id
    heading
    narrative
    department {
      ...GroupUnit
    }
    figures {
      id
      label
      value
      unit
      indicator
    }
  }
  leadActivityId
  separateFigureIds
  at
  by
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
}`) as unknown as TypedDocumentString<JointEventConfirmMutation, JointEventConfirmMutationVariables>;
export const JointEventDeclineDocument = new TypedDocumentString(`
    mutation JointEventDecline($id: ID!, $input: JointEventDeclineInput!) {
  jointEventDecline(id: $id, input: $input) {
    consolidation {
      jointEvents {
        ...JointEventParts
      }
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment GroupUnit on GroupedUnit {
  code
  shortName
}
fragment JointEventParts on JointEventTelling {
  id
  state
  version
  name
  likeness
  departments {
    ...GroupUnit
  }
  activities {
    id
    heading
    narrative
    department {
      ...GroupUnit
    }
    figures {
      id
      label
      value
      unit
      indicator
    }
  }
  leadActivityId
  separateFigureIds
  at
  by
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
}`) as unknown as TypedDocumentString<JointEventDeclineMutation, JointEventDeclineMutationVariables>;
export const JointEventEndDocument = new TypedDocumentString(`
    mutation JointEventEnd($id: ID!, $expectedVersion: Int!) {
  jointEventEnd(id: $id, expectedVersion: $expectedVersion) {
    consolidation {
      jointEvents {
        ...JointEventParts
      }
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment GroupUnit on GroupedUnit {
  code
  shortName
}
fragment JointEventParts on JointEventTelling {
  id
  state
  version
  name
  likeness
  departments {
    ...GroupUnit
  }
  activities {
    id
    heading
    narrative
    department {
      ...GroupUnit
    }
    figures {
      id
      label
      value
      unit
      indicator
    }
  }
  leadActivityId
  separateFigureIds
  at
  by
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
}`) as unknown as TypedDocumentString<JointEventEndMutation, JointEventEndMutationVariables>;
export const CycleOpenDocument = new TypedDocumentString(`
    mutation CycleOpen($input: CycleOpenInput!) {
  cycleOpen(input: $input) {
    cycle {
      ...WholeCycle
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment SubmissionFields on Submission {
  department {
    ...DepartmentRef
  }
  status
  dueOn
  extendedTo
  extensionReason
  submittedAt
  late
  daysOverdue
  publishOn
  publishedAt
  publishDaysOverdue
}
fragment WholeCycle on Cycle {
  id
  year
  status
  closure {
    at
    by
  }
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
  statutoryDates {
    act
    on
    source
    basis
  }
  askedIndicators {
    kind
    indicator {
      ...Term
    }
  }
  progress {
    expected
    notStarted
    draft
    submitted
    returned
    accepted
    published
    submissionRate
    onTimeRate
    publicationRate
    publicationOnTimeRate
  }
  submissions {
    ...SubmissionFields
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
}`) as unknown as TypedDocumentString<CycleOpenMutation, CycleOpenMutationVariables>;
export const CycleCloseDocument = new TypedDocumentString(`
    mutation CycleClose($districtCode: String!, $year: FiscalYear!) {
  cycleClose(districtCode: $districtCode, year: $year) {
    cycle {
      ...WholeCycle
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment SubmissionFields on Submission {
  department {
    ...DepartmentRef
  }
  status
  dueOn
  extendedTo
  extensionReason
  submittedAt
  late
  daysOverdue
  publishOn
  publishedAt
  publishDaysOverdue
}
fragment WholeCycle on Cycle {
  id
  year
  status
  closure {
    at
    by
  }
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
  statutoryDates {
    act
    on
    source
    basis
  }
  askedIndicators {
    kind
    indicator {
      ...Term
    }
  }
  progress {
    expected
    notStarted
    draft
    submitted
    returned
    accepted
    published
    submissionRate
    onTimeRate
    publicationRate
    publicationOnTimeRate
  }
  submissions {
    ...SubmissionFields
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
}`) as unknown as TypedDocumentString<CycleCloseMutation, CycleCloseMutationVariables>;
export const CycleReopenDocument = new TypedDocumentString(`
    mutation CycleReopen($districtCode: String!, $year: FiscalYear!) {
  cycleReopen(districtCode: $districtCode, year: $year) {
    cycle {
      ...WholeCycle
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment SubmissionFields on Submission {
  department {
    ...DepartmentRef
  }
  status
  dueOn
  extendedTo
  extensionReason
  submittedAt
  late
  daysOverdue
  publishOn
  publishedAt
  publishDaysOverdue
}
fragment WholeCycle on Cycle {
  id
  year
  status
  closure {
    at
    by
  }
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
  statutoryDates {
    act
    on
    source
    basis
  }
  askedIndicators {
    kind
    indicator {
      ...Term
    }
  }
  progress {
    expected
    notStarted
    draft
    submitted
    returned
    accepted
    published
    submissionRate
    onTimeRate
    publicationRate
    publicationOnTimeRate
  }
  submissions {
    ...SubmissionFields
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
}`) as unknown as TypedDocumentString<CycleReopenMutation, CycleReopenMutationVariables>;
export const SubmissionExtendDocument = new TypedDocumentString(`
    mutation SubmissionExtend($districtCode: String!, $departmentCode: String!, $year: FiscalYear!, $input: SubmissionExtendInput!) {
  submissionExtend(
    districtCode: $districtCode
    departmentCode: $departmentCode
    year: $year
    input: $input
  ) {
    submission {
      ...SubmissionFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment SubmissionFields on Submission {
  department {
    ...DepartmentRef
  }
  status
  dueOn
  extendedTo
  extensionReason
  submittedAt
  late
  daysOverdue
  publishOn
  publishedAt
  publishDaysOverdue
}
fragment DepartmentRef on Department {
  id
  code
  name
  shortName
  kind
  position
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
}`) as unknown as TypedDocumentString<SubmissionExtendMutation, SubmissionExtendMutationVariables>;
export const DistrictReportDocument = new TypedDocumentString(`
    query DistrictReport($districtCode: String!, $year: FiscalYear!) {
  consolidation(districtCode: $districtCode, year: $year) {
    document {
      ...DistrictReportParts
    }
  }
}
    fragment GroupUnit on GroupedUnit {
  code
  shortName
}
fragment ClauseParts on Clause {
  id
  part
  heading
  text
  written
  stale
  composedText
  reason
  totals {
    indicator
    name
    unit
    computed
    stated
    reason
  }
  sources {
    kind
    state
    department {
      ...GroupUnit
    }
    reportId
    itemId
    figureId
    text
    textNow
  }
}
fragment DistrictReportParts on ConsolidationDocument {
  id
  version
  title
  addressee
  preamble
  draftedAt
  draftedBy
  savedAt
  savedBy
  staleCount
  sections {
    part
    heading
    clauses {
      ...ClauseParts
    }
  }
  droppedClauses {
    ...ClauseParts
  }
}`) as unknown as TypedDocumentString<DistrictReportQuery, DistrictReportQueryVariables>;
export const ConsolidationDraftDocument = new TypedDocumentString(`
    mutation ConsolidationDraft($districtCode: String!, $year: FiscalYear!) {
  consolidationDraft(districtCode: $districtCode, year: $year) {
    consolidation {
      document {
        ...DistrictReportParts
      }
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment GroupUnit on GroupedUnit {
  code
  shortName
}
fragment ClauseParts on Clause {
  id
  part
  heading
  text
  written
  stale
  composedText
  reason
  totals {
    indicator
    name
    unit
    computed
    stated
    reason
  }
  sources {
    kind
    state
    department {
      ...GroupUnit
    }
    reportId
    itemId
    figureId
    text
    textNow
  }
}
fragment DistrictReportParts on ConsolidationDocument {
  id
  version
  title
  addressee
  preamble
  draftedAt
  draftedBy
  savedAt
  savedBy
  staleCount
  sections {
    part
    heading
    clauses {
      ...ClauseParts
    }
  }
  droppedClauses {
    ...ClauseParts
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
}`) as unknown as TypedDocumentString<ConsolidationDraftMutation, ConsolidationDraftMutationVariables>;
export const ConsolidationSaveDocument = new TypedDocumentString(`
    mutation ConsolidationSave($districtCode: String!, $year: FiscalYear!, $expectedVersion: Int!, $input: ConsolidationSaveInput!) {
  consolidationSave(
    districtCode: $districtCode
    year: $year
    expectedVersion: $expectedVersion
    input: $input
  ) {
    consolidation {
      document {
        ...DistrictReportParts
      }
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment GroupUnit on GroupedUnit {
  code
  shortName
}
fragment ClauseParts on Clause {
  id
  part
  heading
  text
  written
  stale
  composedText
  reason
  totals {
    indicator
    name
    unit
    computed
    stated
    reason
  }
  sources {
    kind
    state
    department {
      ...GroupUnit
    }
    reportId
    itemId
    figureId
    text
    textNow
  }
}
fragment DistrictReportParts on ConsolidationDocument {
  id
  version
  title
  addressee
  preamble
  draftedAt
  draftedBy
  savedAt
  savedBy
  staleCount
  sections {
    part
    heading
    clauses {
      ...ClauseParts
    }
  }
  droppedClauses {
    ...ClauseParts
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
}`) as unknown as TypedDocumentString<ConsolidationSaveMutation, ConsolidationSaveMutationVariables>;
export const TotalOverrideDocument = new TypedDocumentString(`
    mutation TotalOverride($input: TotalOverrideInput!) {
  totalOverride(input: $input) {
    consolidation {
      indicatorTotals {
        indicator {
          code
          name
        }
        unit
        total
        override {
          value
          reason
          at
          by
        }
      }
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
}`) as unknown as TypedDocumentString<TotalOverrideMutation, TotalOverrideMutationVariables>;
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
    ...WholeCycle
  }
}
    fragment SubmissionFields on Submission {
  department {
    ...DepartmentRef
  }
  status
  dueOn
  extendedTo
  extensionReason
  submittedAt
  late
  daysOverdue
  publishOn
  publishedAt
  publishDaysOverdue
}
fragment WholeCycle on Cycle {
  id
  year
  status
  closure {
    at
    by
  }
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
  statutoryDates {
    act
    on
    source
    basis
  }
  askedIndicators {
    kind
    indicator {
      ...Term
    }
  }
  progress {
    expected
    notStarted
    draft
    submitted
    returned
    accepted
    published
    submissionRate
    onTimeRate
    publicationRate
    publicationOnTimeRate
  }
  submissions {
    ...SubmissionFields
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
export const ReportImportDocument = new TypedDocumentString(`
    mutation ReportImport($input: ReportImportInput!) {
  reportImport(input: $input) {
    report {
      ...WholeReport
      checks {
        id
        code
        severity
        itemId
        message
        fix
      }
    }
    coverage {
      total
      covered
      ratio
      residue {
        text
        start
        end
        rule
      }
    }
    links {
      commitmentId
      shortcomingId
      confidence
    }
    diff {
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
      }
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
  receivedAs
  reception {
    at
    by
    confirmedAt
    confirmedBy
  }
  addressee
  preamble
  closing
  parts {
    part
    presence
    heading
    lead
    source {
      ...Span
    }
  }
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
    theme {
      ...Term
    }
    causes {
      id
      position
      text
      category
      source {
        ...Span
      }
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
}`) as unknown as TypedDocumentString<ReportImportMutation, ReportImportMutationVariables>;
export const ReportConfirmDocument = new TypedDocumentString(`
    mutation ReportConfirm($id: ID!, $expectedVersion: Int!) {
  reportConfirm(id: $id, expectedVersion: $expectedVersion) {
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
  receivedAs
  reception {
    at
    by
    confirmedAt
    confirmedBy
  }
  addressee
  preamble
  closing
  parts {
    part
    presence
    heading
    lead
    source {
      ...Span
    }
  }
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
    theme {
      ...Term
    }
    causes {
      id
      position
      text
      category
      source {
        ...Span
      }
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
}`) as unknown as TypedDocumentString<ReportConfirmMutation, ReportConfirmMutationVariables>;
export const CommitmentsDocument = new TypedDocumentString(`
    query Commitments($filter: CommitmentFilter, $first: Int, $after: String, $asOf: Date, $orderBy: CommitmentOrder) {
  commitments(
    filter: $filter
    first: $first
    after: $after
    asOf: $asOf
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CommitmentInLedger
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
fragment VerificationFields on Verification {
  at
  by
  outcome
  note
}
fragment FollowUpFields on FollowUp {
  id
  at
  by
  state
  note
  movedTo
  answeredIn {
    id
    year
  }
  evidence {
    id
    name
    size
    sha256
  }
  verification {
    ...VerificationFields
  }
}
fragment CommitmentInLedger on Commitment {
  id
  text
  owner
  measure
  dueOn
  movedTo
  state
  overdue
  daysOverdue
  department {
    ...DepartmentRef
  }
  report {
    id
    year
    status
  }
  followUps {
    ...FollowUpFields
  }
}`) as unknown as TypedDocumentString<CommitmentsQuery, CommitmentsQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($districtCode: String!, $departmentCode: String!, $filter: TimelineFilter, $orderBy: TimelineOrder, $first: Int, $after: String, $asOf: Date) {
  timeline(
    districtCode: $districtCode
    departmentCode: $departmentCode
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TimelineFields
    }
  }
}
    fragment VerificationFields on Verification {
  at
  by
  outcome
  note
}
fragment TimelineFields on TimelineEvent {
  kind
  at
  by
  year
  shortcoming {
    id
    text
  }
  commitment {
    id
    text
  }
  followUp {
    id
    state
    note
    verification {
      ...VerificationFields
    }
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const LedgerRatesDocument = new TypedDocumentString(`
    query LedgerRates($districtCode: String!, $year: FiscalYear!, $asOf: Date) {
  cycle(districtCode: $districtCode, year: $year, asOf: $asOf) {
    year
    ledgerRates {
      ...LedgerRatesFields
    }
    ledgerRatesByUnit {
      department {
        ...DepartmentRef
      }
      ...LedgerRatesFields
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
fragment LedgerRatesFields on LedgerRates {
  shortcomings
  resolved
  verified
  resolvedRate
  verifiedRate
  averageDaysOpen
  commitments
  done
  verifiedDone
  overdue
  doneRate
  verifiedDoneRate
}`) as unknown as TypedDocumentString<LedgerRatesQuery, LedgerRatesQueryVariables>;
export const ReportLineageDocument = new TypedDocumentString(`
    query ReportLineage($id: ID!) {
  report(id: $id) {
    shortcomings {
      ...LinkedShortcoming
    }
  }
}
    fragment LinkedShortcoming on Shortcoming {
  id
  text
  lineage {
    id
    firstYear
    yearsOpen
    timesPromised
    occurrences
    state
  }
  lineageProposals {
    previousId
    year
    text
    state
    likeness
  }
  links {
    id
    kind
    at
    by
    endedAt
    endedBy
    previous {
      id
      text
    }
  }
}`) as unknown as TypedDocumentString<ReportLineageQuery, ReportLineageQueryVariables>;
export const LedgerDocument = new TypedDocumentString(`
    query Ledger($id: ID!) {
  report(id: $id) {
    ledger {
      answered
      answer {
        state
        note
        movedTo
        at
        by
      }
      commitment {
        ...CommitmentInLedger
      }
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
fragment VerificationFields on Verification {
  at
  by
  outcome
  note
}
fragment FollowUpFields on FollowUp {
  id
  at
  by
  state
  note
  movedTo
  answeredIn {
    id
    year
  }
  evidence {
    id
    name
    size
    sha256
  }
  verification {
    ...VerificationFields
  }
}
fragment CommitmentInLedger on Commitment {
  id
  text
  owner
  measure
  dueOn
  movedTo
  state
  overdue
  daysOverdue
  department {
    ...DepartmentRef
  }
  report {
    id
    year
    status
  }
  followUps {
    ...FollowUpFields
  }
}`) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
export const FollowUpRecordDocument = new TypedDocumentString(`
    mutation FollowUpRecord($input: FollowUpRecordInput!) {
  followUpRecord(input: $input) {
    followUp {
      ...RecordedFollowUp
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
fragment VerificationFields on Verification {
  at
  by
  outcome
  note
}
fragment FollowUpFields on FollowUp {
  id
  at
  by
  state
  note
  movedTo
  answeredIn {
    id
    year
  }
  evidence {
    id
    name
    size
    sha256
  }
  verification {
    ...VerificationFields
  }
}
fragment RecordedFollowUp on FollowUp {
  ...FollowUpFields
  commitment {
    id
    state
    movedTo
    overdue
  }
  shortcoming {
    id
    lineage {
      id
      state
    }
  }
}`) as unknown as TypedDocumentString<FollowUpRecordMutation, FollowUpRecordMutationVariables>;
export const FollowUpVerifyDocument = new TypedDocumentString(`
    mutation FollowUpVerify($id: ID!, $input: FollowUpVerifyInput!) {
  followUpVerify(id: $id, input: $input) {
    followUp {
      ...RecordedFollowUp
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
fragment VerificationFields on Verification {
  at
  by
  outcome
  note
}
fragment FollowUpFields on FollowUp {
  id
  at
  by
  state
  note
  movedTo
  answeredIn {
    id
    year
  }
  evidence {
    id
    name
    size
    sha256
  }
  verification {
    ...VerificationFields
  }
}
fragment RecordedFollowUp on FollowUp {
  ...FollowUpFields
  commitment {
    id
    state
    movedTo
    overdue
  }
  shortcoming {
    id
    lineage {
      id
      state
    }
  }
}`) as unknown as TypedDocumentString<FollowUpVerifyMutation, FollowUpVerifyMutationVariables>;
export const ShortcomingLinkDocument = new TypedDocumentString(`
    mutation ShortcomingLink($id: ID!, $previousId: ID!) {
  shortcomingLink(id: $id, previousId: $previousId) {
    shortcoming {
      ...LinkedShortcoming
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
fragment LinkedShortcoming on Shortcoming {
  id
  text
  lineage {
    id
    firstYear
    yearsOpen
    timesPromised
    occurrences
    state
  }
  lineageProposals {
    previousId
    year
    text
    state
    likeness
  }
  links {
    id
    kind
    at
    by
    endedAt
    endedBy
    previous {
      id
      text
    }
  }
}`) as unknown as TypedDocumentString<ShortcomingLinkMutation, ShortcomingLinkMutationVariables>;
export const ShortcomingUnlinkDocument = new TypedDocumentString(`
    mutation ShortcomingUnlink($id: ID!) {
  shortcomingUnlink(id: $id) {
    shortcoming {
      ...LinkedShortcoming
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
fragment LinkedShortcoming on Shortcoming {
  id
  text
  lineage {
    id
    firstYear
    yearsOpen
    timesPromised
    occurrences
    state
  }
  lineageProposals {
    previousId
    year
    text
    state
    likeness
  }
  links {
    id
    kind
    at
    by
    endedAt
    endedBy
    previous {
      id
      text
    }
  }
}`) as unknown as TypedDocumentString<ShortcomingUnlinkMutation, ShortcomingUnlinkMutationVariables>;
export const ShortcomingLinkDeclineDocument = new TypedDocumentString(`
    mutation ShortcomingLinkDecline($id: ID!, $previousId: ID!) {
  shortcomingLinkDecline(id: $id, previousId: $previousId) {
    shortcoming {
      ...LinkedShortcoming
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
fragment LinkedShortcoming on Shortcoming {
  id
  text
  lineage {
    id
    firstYear
    yearsOpen
    timesPromised
    occurrences
    state
  }
  lineageProposals {
    previousId
    year
    text
    state
    likeness
  }
  links {
    id
    kind
    at
    by
    endedAt
    endedBy
    previous {
      id
      text
    }
  }
}`) as unknown as TypedDocumentString<ShortcomingLinkDeclineMutation, ShortcomingLinkDeclineMutationVariables>;
export const CommitmentAnswerDocument = new TypedDocumentString(`
    mutation CommitmentAnswer($id: ID!, $input: CommitmentAnswerInput!) {
  commitmentAnswer(id: $id, input: $input) {
    commitment {
      ...CommitmentInLedger
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
fragment VerificationFields on Verification {
  at
  by
  outcome
  note
}
fragment FollowUpFields on FollowUp {
  id
  at
  by
  state
  note
  movedTo
  answeredIn {
    id
    year
  }
  evidence {
    id
    name
    size
    sha256
  }
  verification {
    ...VerificationFields
  }
}
fragment CommitmentInLedger on Commitment {
  id
  text
  owner
  measure
  dueOn
  movedTo
  state
  overdue
  daysOverdue
  department {
    ...DepartmentRef
  }
  report {
    id
    year
    status
  }
  followUps {
    ...FollowUpFields
  }
}`) as unknown as TypedDocumentString<CommitmentAnswerMutation, CommitmentAnswerMutationVariables>;
export const CommitmentSplitDocument = new TypedDocumentString(`
    mutation CommitmentSplit($id: ID!, $expectedVersion: Int!, $input: CommitmentSplitInput!) {
  commitmentSplit(id: $id, expectedVersion: $expectedVersion, input: $input) {
    report {
      id
      version
      commitments {
        id
        position
        text
        splitFrom {
          id
        }
        addresses {
          id
        }
      }
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
}`) as unknown as TypedDocumentString<CommitmentSplitMutation, CommitmentSplitMutationVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox {
  viewer {
    inbox {
      ...InboxFields
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
fragment VerificationFields on Verification {
  at
  by
  outcome
  note
}
fragment NoticeFields on Notice {
  id
  kind
  at
  seenAt
  dueOn
  year
  department {
    ...DepartmentRef
  }
  report {
    id
    status
  }
  commitment {
    id
    text
    state
  }
  followUp {
    id
    note
    verification {
      ...VerificationFields
    }
  }
}
fragment InboxFields on Inbox {
  unread
  notices {
    ...NoticeFields
  }
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const WebhooksDocument = new TypedDocumentString(`
    query Webhooks($code: String!) {
  district(code: $code) {
    webhooks {
      ...WebhookFields
    }
  }
}
    fragment WebhookFields on Webhook {
  id
  url
  createdAt
  createdBy
  endedAt
}`) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const DeliveriesDocument = new TypedDocumentString(`
    query Deliveries($filter: DeliveryFilter, $first: Int, $after: String) {
  deliveries(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DeliveryFields
    }
  }
}
    fragment WebhookFields on Webhook {
  id
  url
  createdAt
  createdBy
  endedAt
}
fragment DeliveryFields on Delivery {
  id
  kind
  at
  state
  attempts
  error
  sentAt
  user {
    id
    name
    email
  }
  webhook {
    ...WebhookFields
  }
}`) as unknown as TypedDocumentString<DeliveriesQuery, DeliveriesQueryVariables>;
export const InboxReadDocument = new TypedDocumentString(`
    mutation InboxRead($ids: [ID!]!) {
  inboxRead(ids: $ids) {
    inbox {
      ...InboxFields
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
fragment VerificationFields on Verification {
  at
  by
  outcome
  note
}
fragment NoticeFields on Notice {
  id
  kind
  at
  seenAt
  dueOn
  year
  department {
    ...DepartmentRef
  }
  report {
    id
    status
  }
  commitment {
    id
    text
    state
  }
  followUp {
    id
    note
    verification {
      ...VerificationFields
    }
  }
}
fragment InboxFields on Inbox {
  unread
  notices {
    ...NoticeFields
  }
}`) as unknown as TypedDocumentString<InboxReadMutation, InboxReadMutationVariables>;
export const WebhookSaveDocument = new TypedDocumentString(`
    mutation WebhookSave($input: WebhookSaveInput!) {
  webhookSave(input: $input) {
    secret
    webhook {
      ...WebhookFields
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
fragment WebhookFields on Webhook {
  id
  url
  createdAt
  createdBy
  endedAt
}`) as unknown as TypedDocumentString<WebhookSaveMutation, WebhookSaveMutationVariables>;
export const WebhookEndDocument = new TypedDocumentString(`
    mutation WebhookEnd($id: ID!) {
  webhookEnd(id: $id) {
    webhook {
      ...WebhookFields
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
fragment WebhookFields on Webhook {
  id
  url
  createdAt
  createdBy
  endedAt
}`) as unknown as TypedDocumentString<WebhookEndMutation, WebhookEndMutationVariables>;
export const DeliveryRetryDocument = new TypedDocumentString(`
    mutation DeliveryRetry($id: ID!) {
  deliveryRetry(id: $id) {
    delivery {
      ...DeliveryFields
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
fragment WebhookFields on Webhook {
  id
  url
  createdAt
  createdBy
  endedAt
}
fragment DeliveryFields on Delivery {
  id
  kind
  at
  state
  attempts
  error
  sentAt
  user {
    id
    name
    email
  }
  webhook {
    ...WebhookFields
  }
}`) as unknown as TypedDocumentString<DeliveryRetryMutation, DeliveryRetryMutationVariables>;
export const PublicReportsDocument = new TypedDocumentString(`
    query PublicReports($districtCode: String!, $year: FiscalYear, $first: Int!, $after: String) {
  publicReports(
    districtCode: $districtCode
    year: $year
    first: $first
    after: $after
  ) {
    nodes {
      ...PublicReportHead
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment PublicReportHead on PublicReport {
  reportId
  districtCode
  districtName
  departmentCode
  departmentName
  year
  number
  path
  publishedAt
  channel
  title
  contentHash
  withdrawal {
    at
    reason
  }
}`) as unknown as TypedDocumentString<PublicReportsQuery, PublicReportsQueryVariables>;
export const PublicReportDocument = new TypedDocumentString(`
    query PublicReport($districtCode: String!, $departmentCode: String!, $year: FiscalYear!) {
  publicReport(
    districtCode: $districtCode
    departmentCode: $departmentCode
    year: $year
  ) {
    ...PublicReportHead
    document {
      ...PublicDocumentFields
    }
  }
}
    fragment OnePublicFigure on PublicFigure {
  id
  label
  indicator
  value
  unit
  role
  approximation
}
fragment PublicFigureFields on PublicFigure {
  ...OnePublicFigure
  parts {
    ...OnePublicFigure
    parts {
      ...OnePublicFigure
    }
  }
}
fragment PublicDocumentFields on PublicDocument {
  title
  addressee
  preamble
  parts {
    part
    presence
    heading
    lead
  }
  responsibilities {
    id
    holder
    duty
    narrative
    evidence
    figures {
      ...PublicFigureFields
    }
  }
  activities {
    id
    heading
    narrative
    theme
    furtherThemes
    figures {
      ...PublicFigureFields
    }
  }
  shortcomings {
    id
    text
    theme
    causes {
      text
      category
    }
  }
  commitments {
    id
    heading
    text
    owner
    measure
    dueOn
    addresses
    figures {
      ...PublicFigureFields
    }
  }
  otherMatters {
    id
    heading
    text
  }
  closing
  withheld {
    reason
    count
  }
  stripped {
    kind
    count
  }
}
fragment PublicReportHead on PublicReport {
  reportId
  districtCode
  districtName
  departmentCode
  departmentName
  year
  number
  path
  publishedAt
  channel
  title
  contentHash
  withdrawal {
    at
    reason
  }
}`) as unknown as TypedDocumentString<PublicReportQuery, PublicReportQueryVariables>;
export const PublicationOfReportDocument = new TypedDocumentString(`
    query PublicationOfReport($districtCode: String!, $departmentCode: String!, $year: FiscalYear!) {
  reportFor(
    districtCode: $districtCode
    departmentCode: $departmentCode
    year: $year
  ) {
    id
    title
    version
    status
    publication {
      at
      by
      url
      channel
    }
    withholdings {
      ...WithholdingFields
    }
    publicEditions {
      ...PublicReportHead
      supersededAt
    }
    publicEditionPreview {
      document {
        ...PublicDocumentFields
      }
      obstacles {
        ...UserErrorFields
      }
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
fragment WithholdingFields on Withholding {
  id
  itemId
  kind
  itemText
  reason
  note
  side
  at
  by
  endedAt
  endedBy
}
fragment OnePublicFigure on PublicFigure {
  id
  label
  indicator
  value
  unit
  role
  approximation
}
fragment PublicFigureFields on PublicFigure {
  ...OnePublicFigure
  parts {
    ...OnePublicFigure
    parts {
      ...OnePublicFigure
    }
  }
}
fragment PublicDocumentFields on PublicDocument {
  title
  addressee
  preamble
  parts {
    part
    presence
    heading
    lead
  }
  responsibilities {
    id
    holder
    duty
    narrative
    evidence
    figures {
      ...PublicFigureFields
    }
  }
  activities {
    id
    heading
    narrative
    theme
    furtherThemes
    figures {
      ...PublicFigureFields
    }
  }
  shortcomings {
    id
    text
    theme
    causes {
      text
      category
    }
  }
  commitments {
    id
    heading
    text
    owner
    measure
    dueOn
    addresses
    figures {
      ...PublicFigureFields
    }
  }
  otherMatters {
    id
    heading
    text
  }
  closing
  withheld {
    reason
    count
  }
  stripped {
    kind
    count
  }
}
fragment PublicReportHead on PublicReport {
  reportId
  districtCode
  districtName
  departmentCode
  departmentName
  year
  number
  path
  publishedAt
  channel
  title
  contentHash
  withdrawal {
    at
    reason
  }
}`) as unknown as TypedDocumentString<PublicationOfReportQuery, PublicationOfReportQueryVariables>;
export const WithholdingSaveDocument = new TypedDocumentString(`
    mutation WithholdingSave($reportId: ID!, $input: WithholdingSaveInput!) {
  withholdingSave(reportId: $reportId, input: $input) {
    withholding {
      ...WithholdingFields
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
fragment WithholdingFields on Withholding {
  id
  itemId
  kind
  itemText
  reason
  note
  side
  at
  by
  endedAt
  endedBy
}`) as unknown as TypedDocumentString<WithholdingSaveMutation, WithholdingSaveMutationVariables>;
export const WithholdingEndDocument = new TypedDocumentString(`
    mutation WithholdingEnd($id: ID!) {
  withholdingEnd(id: $id) {
    withholding {
      ...WithholdingFields
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
fragment WithholdingFields on Withholding {
  id
  itemId
  kind
  itemText
  reason
  note
  side
  at
  by
  endedAt
  endedBy
}`) as unknown as TypedDocumentString<WithholdingEndMutation, WithholdingEndMutationVariables>;
export const PublicEditionWithdrawDocument = new TypedDocumentString(`
    mutation PublicEditionWithdraw($reportId: ID!, $input: PublicEditionWithdrawInput!) {
  publicEditionWithdraw(reportId: $reportId, input: $input) {
    publicReport {
      ...PublicReportHead
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
fragment PublicReportHead on PublicReport {
  reportId
  districtCode
  districtName
  departmentCode
  departmentName
  year
  number
  path
  publishedAt
  channel
  title
  contentHash
  withdrawal {
    at
    reason
  }
}`) as unknown as TypedDocumentString<PublicEditionWithdrawMutation, PublicEditionWithdrawMutationVariables>;
export const PublicConsolidationDocument = new TypedDocumentString(`
    query PublicConsolidation($districtCode: String!, $year: FiscalYear!) {
  publicConsolidation(districtCode: $districtCode, year: $year) {
    ...PublicConsolidationHead
    document {
      ...PublicDistrictDocument
    }
  }
}
    fragment PublicConsolidationHead on PublicConsolidation {
  districtCode
  districtName
  year
  number
  path
  publishedAt
  channel
  url
  title
  contentHash
}
fragment PublicDistrictDocument on PublicDistrictReport {
  title
  addressee
  preamble
  sections {
    part
    heading
    clauses {
      heading
      text
      sources {
        department
        itemId
        figureId
      }
    }
  }
  totals {
    indicator
    name
    unit
    total
    approximation
    departments
  }
}`) as unknown as TypedDocumentString<PublicConsolidationQuery, PublicConsolidationQueryVariables>;
export const PublicationOfConsolidationDocument = new TypedDocumentString(`
    query PublicationOfConsolidation($districtCode: String!, $year: FiscalYear!) {
  consolidation(districtCode: $districtCode, year: $year) {
    publicEdition {
      ...PublicConsolidationHead
    }
    publicPreview {
      leftOut
      obstacles {
        ...UserErrorFields
      }
      document {
        ...PublicDistrictDocument
      }
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
fragment PublicConsolidationHead on PublicConsolidation {
  districtCode
  districtName
  year
  number
  path
  publishedAt
  channel
  url
  title
  contentHash
}
fragment PublicDistrictDocument on PublicDistrictReport {
  title
  addressee
  preamble
  sections {
    part
    heading
    clauses {
      heading
      text
      sources {
        department
        itemId
        figureId
      }
    }
  }
  totals {
    indicator
    name
    unit
    total
    approximation
    departments
  }
}`) as unknown as TypedDocumentString<PublicationOfConsolidationQuery, PublicationOfConsolidationQueryVariables>;
export const ConsolidationPublishDocument = new TypedDocumentString(`
    mutation ConsolidationPublish($districtCode: String!, $year: FiscalYear!, $expectedVersion: Int!, $input: ConsolidationPublishInput!) {
  consolidationPublish(
    districtCode: $districtCode
    year: $year
    expectedVersion: $expectedVersion
    input: $input
  ) {
    consolidation {
      publicEdition {
        ...PublicConsolidationHead
      }
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
fragment PublicConsolidationHead on PublicConsolidation {
  districtCode
  districtName
  year
  number
  path
  publishedAt
  channel
  url
  title
  contentHash
}`) as unknown as TypedDocumentString<ConsolidationPublishMutation, ConsolidationPublishMutationVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($districtCode: String!, $year: FiscalYear!) {
  consolidation(districtCode: $districtCode, year: $year) {
    reviewQueue {
      department {
        code
        shortName
      }
      reportId
      submittedAt
      late
      risks {
        code
        count
        waived
        message
        parts {
          code
          count
          waived
        }
      }
      placedBecause
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const QualityDocument = new TypedDocumentString(`
    query Quality($districtCode: String!, $year: FiscalYear!) {
  consolidation(districtCode: $districtCode, year: $year) {
    quality {
      department {
        code
        shortName
      }
      status
      late
      daysLate
      missing
      report {
        reportId
        activities
        figures
        shortcomings
        commitments
        withCause {
          ...ShareFields
        }
        vague {
          ...ShareFields
        }
        answered {
          ...ShareFields
        }
        namedBefore {
          ...ShareFields
        }
        withOwner {
          ...ShareFields
        }
        withDate {
          ...ShareFields
        }
        withMeasure {
          ...ShareFields
        }
        checks {
          code
          severity
          source
          findings
          waived
        }
      }
    }
  }
}
    fragment ShareFields on Share {
  numerator
  denominator
}`) as unknown as TypedDocumentString<QualityQuery, QualityQueryVariables>;
export const CheckDistributionDocument = new TypedDocumentString(`
    query CheckDistribution($districtCode: String!, $year: FiscalYear!) {
  consolidation(districtCode: $districtCode, year: $year) {
    coverage {
      included
    }
    checkDistribution {
      code
      severity
      source
      message
      units
      findings
      waived
      departments {
        code
        shortName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CheckDistributionQuery, CheckDistributionQueryVariables>;
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
  receivedAs
  reception {
    at
    by
    confirmedAt
    confirmedBy
  }
  addressee
  preamble
  closing
  parts {
    part
    presence
    heading
    lead
    source {
      ...Span
    }
  }
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
    theme {
      ...Term
    }
    causes {
      id
      position
      text
      category
      source {
        ...Span
      }
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
  receivedAs
  reception {
    at
    by
    confirmedAt
    confirmedBy
  }
  addressee
  preamble
  closing
  parts {
    part
    presence
    heading
    lead
    source {
      ...Span
    }
  }
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
    theme {
      ...Term
    }
    causes {
      id
      position
      text
      category
      source {
        ...Span
      }
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
  receivedAs
  reception {
    at
    by
    confirmedAt
    confirmedBy
  }
  addressee
  preamble
  closing
  parts {
    part
    presence
    heading
    lead
    source {
      ...Span
    }
  }
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
    theme {
      ...Term
    }
    causes {
      id
      position
      text
      category
      source {
        ...Span
      }
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
  receivedAs
  reception {
    at
    by
    confirmedAt
    confirmedBy
  }
  addressee
  preamble
  closing
  parts {
    part
    presence
    heading
    lead
    source {
      ...Span
    }
  }
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
    theme {
      ...Term
    }
    causes {
      id
      position
      text
      category
      source {
        ...Span
      }
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
  receivedAs
  reception {
    at
    by
    confirmedAt
    confirmedBy
  }
  addressee
  preamble
  closing
  parts {
    part
    presence
    heading
    lead
    source {
      ...Span
    }
  }
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
    theme {
      ...Term
    }
    causes {
      id
      position
      text
      category
      source {
        ...Span
      }
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
  receivedAs
  reception {
    at
    by
    confirmedAt
    confirmedBy
  }
  addressee
  preamble
  closing
  parts {
    part
    presence
    heading
    lead
    source {
      ...Span
    }
  }
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
    theme {
      ...Term
    }
    causes {
      id
      position
      text
      category
      source {
        ...Span
      }
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
  receivedAs
  reception {
    at
    by
    confirmedAt
    confirmedBy
  }
  addressee
  preamble
  closing
  parts {
    part
    presence
    heading
    lead
    source {
      ...Span
    }
  }
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
    theme {
      ...Term
    }
    causes {
      id
      position
      text
      category
      source {
        ...Span
      }
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
  receivedAs
  reception {
    at
    by
    confirmedAt
    confirmedBy
  }
  addressee
  preamble
  closing
  parts {
    part
    presence
    heading
    lead
    source {
      ...Span
    }
  }
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
    theme {
      ...Term
    }
    causes {
      id
      position
      text
      category
      source {
        ...Span
      }
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
    query Shortcomings($filter: ShortcomingFilter, $orderBy: ShortcomingOrder, $first: Int, $after: String, $asOf: Date) {
  shortcomings(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    asOf: $asOf
  ) {
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
fragment VerificationFields on Verification {
  at
  by
  outcome
  note
}
fragment FollowUpFields on FollowUp {
  id
  at
  by
  state
  note
  movedTo
  answeredIn {
    id
    year
  }
  evidence {
    id
    name
    size
    sha256
  }
  verification {
    ...VerificationFields
  }
}
fragment ShortcomingInList on Shortcoming {
  id
  position
  text
  theme {
    code
    name
  }
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
  lineage {
    id
    firstYear
    yearsOpen
    timesPromised
    occurrences
    state
  }
  followUps {
    ...FollowUpFields
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
export const IndicatorSynonymsDocument = new TypedDocumentString(`
    query IndicatorSynonyms($districtCode: String!, $filter: IndicatorSynonymFilter, $first: Int, $after: String) {
  indicatorSynonyms(
    districtCode: $districtCode
    filter: $filter
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...SynonymFields
    }
  }
}
    fragment Term on TaxonomyTerm {
  code
  name
}
fragment SynonymFields on IndicatorSynonym {
  id
  label
  unit
  state
  indicator {
    ...Term
  }
  at
  by
  endedAt
  endedBy
}`) as unknown as TypedDocumentString<IndicatorSynonymsQuery, IndicatorSynonymsQueryVariables>;
export const SynonymProposalsDocument = new TypedDocumentString(`
    query SynonymProposals($districtCode: String!, $year: FiscalYear!) {
  consolidation(districtCode: $districtCode, year: $year) {
    synonymProposals {
      label
      unit
      indicator {
        code
        name
        unit
      }
      likeness
      evidence
      chosen
      count
      departments {
        code
        shortName
      }
      figures {
        id
        label
        value
        unit
        department {
          code
          shortName
        }
      }
    }
    unmatchedFigures {
      label
      unit
      count
      departments {
        code
        shortName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SynonymProposalsQuery, SynonymProposalsQueryVariables>;
export const IndicatorSynonymConfirmDocument = new TypedDocumentString(`
    mutation IndicatorSynonymConfirm($districtCode: String!, $input: IndicatorSynonymConfirmInput!) {
  indicatorSynonymConfirm(districtCode: $districtCode, input: $input) {
    indicatorSynonym {
      ...SynonymFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment Term on TaxonomyTerm {
  code
  name
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
fragment SynonymFields on IndicatorSynonym {
  id
  label
  unit
  state
  indicator {
    ...Term
  }
  at
  by
  endedAt
  endedBy
}`) as unknown as TypedDocumentString<IndicatorSynonymConfirmMutation, IndicatorSynonymConfirmMutationVariables>;
export const IndicatorSynonymDeclineDocument = new TypedDocumentString(`
    mutation IndicatorSynonymDecline($districtCode: String!, $input: IndicatorSynonymDeclineInput!) {
  indicatorSynonymDecline(districtCode: $districtCode, input: $input) {
    indicatorSynonym {
      ...SynonymFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment Term on TaxonomyTerm {
  code
  name
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
fragment SynonymFields on IndicatorSynonym {
  id
  label
  unit
  state
  indicator {
    ...Term
  }
  at
  by
  endedAt
  endedBy
}`) as unknown as TypedDocumentString<IndicatorSynonymDeclineMutation, IndicatorSynonymDeclineMutationVariables>;
export const IndicatorSynonymEndDocument = new TypedDocumentString(`
    mutation IndicatorSynonymEnd($id: ID!) {
  indicatorSynonymEnd(id: $id) {
    indicatorSynonym {
      ...SynonymFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment Term on TaxonomyTerm {
  code
  name
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
fragment SynonymFields on IndicatorSynonym {
  id
  label
  unit
  state
  indicator {
    ...Term
  }
  at
  by
  endedAt
  endedBy
}`) as unknown as TypedDocumentString<IndicatorSynonymEndMutation, IndicatorSynonymEndMutationVariables>;
export const TasksDocument = new TypedDocumentString(`
    query Tasks($filter: TaskFilter, $first: Int, $after: String) {
  tasks(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TaskFields
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
fragment TaskFields on Task {
  id
  kind
  year
  dueOn
  reportId
  department {
    ...DepartmentRef
  }
  holder {
    name
    since
    handedOverBy
    note
    isViewer
    left
  }
}`) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues {
  viewer {
    colleagues {
      id
      name
      roles
    }
  }
}
    `) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const TaskHandOverDocument = new TypedDocumentString(`
    mutation TaskHandOver($id: ID!, $input: TaskHandOverInput!) {
  taskHandOver(id: $id, input: $input) {
    task {
      ...TaskFields
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
fragment TaskFields on Task {
  id
  kind
  year
  dueOn
  reportId
  department {
    ...DepartmentRef
  }
  holder {
    name
    since
    handedOverBy
    note
    isViewer
    left
  }
}`) as unknown as TypedDocumentString<TaskHandOverMutation, TaskHandOverMutationVariables>;