export type { DepartmentSaved, Departments, TokenIssued, TokenRevoked, Tokens, UserSaved, Users } from './accounts.js';
export type { Audit } from './audit.js';
export type { CheckResult, Checks } from './checks.js';
export { type Client, createClient } from './client.js';
export type { Consolidations, EventsResult, GroupsResult } from './consolidations.js';
export type { CycleResult, Cycles, ExtensionResult } from './cycles.js';
export type { DistrictPublishResult, DistrictReportResult, DistrictReports, OverrideResult } from './district-reports.js';
export type { TypedDocument } from './document.js';
export { ApiError, type ApiErrorCode, type Locale, RefusedError, UnauthenticatedError, type UserError } from './errors.js';
export type { Files, SentFile } from './files.js';
export { newId } from './ids.js';
export type {
  AsOf,
  CommitmentResult,
  Commitments,
  FollowUpResult,
  FollowUps,
  ShortcomingResult,
  Shortcomings,
  SplitResult,
  TimelineChoice,
} from './ledger.js';
export type { Deliveries, DeliveryResult, Inbox, WebhookEnded, WebhookSaved, Webhooks } from './notices.js';
export type { Page, Paged, PageOptions } from './paging.js';
export type { PublicationDesk, PublicReports, WithdrawalResult, WithholdingResult } from './publication.js';
export type { Quality } from './quality.js';
export { reportInput } from './report-input.js';
export type { CommentResult, ReportResult, Reports } from './reports.js';
export type { SynonymResult, Synonyms } from './synonyms.js';
export type { TaskResult, Tasks } from './tasks.js';
export type { ClientOptions, RequestEvent, RequestOptions } from './transport.js';
export type * from './types.js';
