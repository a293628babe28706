import { RefusedError, type UserError } from './errors.js';
import {
  CommitmentAnswerDocument,
  type CommitmentAnswerInput,
  type CommitmentFilter,
  type CommitmentOrder,
  CommitmentSplitDocument,
  type CommitmentSplitInput,
  CommitmentsDocument,
  FollowUpRecordDocument,
  type FollowUpRecordInput,
  FollowUpVerifyDocument,
  type FollowUpVerifyInput,
  LedgerDocument,
  LedgerRatesDocument,
  ReportLineageDocument,
  type ShortcomingFilter,
  ShortcomingLinkDeclineDocument,
  ShortcomingLinkDocument,
  type ShortcomingOrder,
  ShortcomingsDocument,
  ShortcomingUnlinkDocument,
  TimelineDocument,
  type TimelineFilter,
  type TimelineOrder,
} from './generated/graphql.js';
import { newId } from './ids.js';
import { type Paged, type PageOptions, paged } from './paging.js';
import { keyed, type RequestOptions, type Transport } from './transport.js';
import type {
  Commitment,
  FollowUp,
  LedgerEntry,
  LedgerRates,
  LinkedShortcoming,
  Shortcoming,
  SplitReport,
  TimelineEvent,
} from './types.js';

/** What an act of the ledger brought: its subject, null when it was refused, and why. */
export interface ShortcomingResult {
  readonly shortcoming: LinkedShortcoming | null;
  /** Empty when it was done. */
  readonly userErrors: readonly UserError[];
}
export interface FollowUpResult {
  readonly followUp: FollowUp | null;
  /** Empty when it was done. */
  readonly userErrors: readonly UserError[];
}
export interface CommitmentResult {
  readonly commitment: Commitment | null;
  /** Empty when it was done. */
  readonly userErrors: readonly UserError[];
}
export interface SplitResult {
  /** The report with the parts. */
  readonly report: SplitReport | null;
  /** Empty when it was done. */
  readonly userErrors: readonly UserError[];
}

/** The day as of whose end (Asia/Shanghai) the ledger is asked, as `2024-06-30`; default: now. */
export interface AsOf {
  readonly asOf?: string | null;
}

/** Shortcomings through the years. Acts are repeated by themselves after a broken connection, under an `Idempotency-Key` made for each call. */
export interface Shortcomings {
  /** Shortcomings of the reports you may see; default order: newest year first, then the official sequence of units. */
  list(filter?: ShortcomingFilter, page?: PageOptions & AsOf & { readonly orderBy?: ShortcomingOrder }): Paged<Shortcoming>;
  /** All that happened to what one unit fell short of and promised; default order: oldest first. */
  timeline(districtCode: string, departmentCode: string, page?: PageOptions & AsOf & TimelineChoice): Paged<TimelineEvent>;
  /** What became of a year, of the district and by unit, from counts; null without the cycle. */
  rates(districtCode: string, year: number, day?: AsOf): Promise<LedgerRates | null>;
  /** Those of one report with what they are through the years, and what they may be: pick from `lineageProposals`; null when you may not see it. */
  lineages(reportId: string): Promise<readonly LinkedShortcoming[] | null>;
  /** Says that a shortcoming is one that an earlier report named. A link it had is ended and stays in its history. */
  link(id: string, previousId: string, options?: RequestOptions): Promise<ShortcomingResult>;
  /** Takes a link back. */
  unlink(id: string, options?: RequestOptions): Promise<ShortcomingResult>;
  /** Says that it is not the earlier one, so that it is proposed no more. */
  decline(id: string, previousId: string, options?: RequestOptions): Promise<ShortcomingResult>;
}

export interface TimelineChoice {
  readonly filter?: TimelineFilter;
  readonly orderBy?: TimelineOrder;
}

/** What was promised. */
export interface Commitments {
  /** Default order: by the day that counts, what is overdue longest first. */
  list(filter?: CommitmentFilter, page?: PageOptions & AsOf & { readonly orderBy?: CommitmentOrder }): Paged<Commitment>;
  /** The commitments of earlier years that a report is asked about; all must be answered before it is submitted. */
  ledger(reportId: string): Promise<readonly LedgerEntry[] | null>;
  /** Says in a draft what became of an earlier commitment. */
  answer(id: string, input: CommitmentAnswerInput, options?: RequestOptions): Promise<CommitmentResult>;
  /** Splits a compound commitment of a draft; the parts answer the same shortcomings. */
  split(id: string, expectedVersion: number, input: CommitmentSplitInput): Promise<SplitResult>;
}

/** What became of shortcomings and commitments after the report. */
export interface FollowUps {
  /** Reports something of your unit's, at any time of the year. Without an `id` one is made, so that the call can be repeated. */
  record(input: FollowUpRecordInput): Promise<FollowUpResult>;
  recordOrThrow(input: FollowUpRecordInput): Promise<FollowUp>;
  /** The office's verdict on what was reported as done. */
  verify(id: string, input: FollowUpVerifyInput, options?: RequestOptions): Promise<FollowUpResult>;
  verifyOrThrow(id: string, input: FollowUpVerifyInput, options?: RequestOptions): Promise<FollowUp>;
}

export const shortcomings = ({ request }: Transport): Shortcomings => ({
  list: (filter, { orderBy, asOf, ...page } = {}) =>
    paged(
      'Shortcomings',
      async (first, after) => (await request(ShortcomingsDocument, { filter, orderBy, first, after, asOf })).shortcomings,
      page,
    ),
  timeline: (districtCode, departmentCode, { filter, orderBy, asOf, ...page } = {}) =>
    paged(
      'Timeline',
      async (first, after) =>
        (await request(TimelineDocument, { districtCode, departmentCode, filter, orderBy, first, after, asOf })).timeline,
      page,
    ),
  rates: async (districtCode, year, { asOf } = {}) => (await request(LedgerRatesDocument, { districtCode, year, asOf })).cycle ?? null,
  lineages: async (id) => (await request(ReportLineageDocument, { id })).report?.shortcomings ?? null,
  link: async (id, previousId, options) => (await request(ShortcomingLinkDocument, { id, previousId }, keyed(options))).shortcomingLink,
  unlink: async (id, options) => (await request(ShortcomingUnlinkDocument, { id }, keyed(options))).shortcomingUnlink,
  decline: async (id, previousId, options) =>
    (await request(ShortcomingLinkDeclineDocument, { id, previousId }, keyed(options))).shortcomingLinkDecline,
});

export const commitments = ({ request }: Transport): Commitments => ({
  list: (filter, { asOf, orderBy, ...page } = {}) =>
    paged(
      'Commitments',
      async (first, after) => (await request(CommitmentsDocument, { filter, first, after, asOf, orderBy })).commitments,
      page,
    ),
  ledger: async (id) => (await request(LedgerDocument, { id })).report?.ledger ?? null,
  answer: async (id, input, options) => (await request(CommitmentAnswerDocument, { id, input }, keyed(options))).commitmentAnswer,
  split: async (id, expectedVersion, input) =>
    (await request(CommitmentSplitDocument, { id, expectedVersion, input }, keyed())).commitmentSplit,
});

/** The follow-up of an act that must not be refused. */
function followUpOf(operation: string, { followUp, userErrors }: FollowUpResult): FollowUp {
  if (followUp === null || userErrors.length > 0) throw new RefusedError(operation, userErrors);
  return followUp;
}

export function followUps({ request }: Transport): FollowUps {
  const record: FollowUps['record'] = async ({ id, ...input }) =>
    (await request(FollowUpRecordDocument, { input: { id: id ?? newId(), ...input } })).followUpRecord;
  const verify: FollowUps['verify'] = async (id, input, options) =>
    (await request(FollowUpVerifyDocument, { id, input }, keyed(options))).followUpVerify;
  return {
    record,
    recordOrThrow: async (input) => followUpOf('FollowUpRecord', await record(input)),
    verify,
    verifyOrThrow: async (...args) => followUpOf('FollowUpVerify', await verify(...args)),
  };
}
