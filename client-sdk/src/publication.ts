import { RefusedError, type UserError } from './errors.js';
import {
  PublicationOfReportDocument,
  PublicConsolidationDocument,
  PublicEditionWithdrawDocument,
  type PublicEditionWithdrawInput,
  PublicReportDocument,
  PublicReportsDocument,
  WithholdingEndDocument,
  WithholdingSaveDocument,
  type WithholdingSaveInput,
} from './generated/graphql.js';
import { type Paged, type PageOptions, paged } from './paging.js';
import { keyed, type RequestOptions, type Transport } from './transport.js';
import type { Publication, PublicConsolidation, PublicReport, PublicReportHead, Withholding } from './types.js';

/** What withholding, or ending it, brought. */
export interface WithholdingResult {
  /** null when refused. */
  readonly withholding: Withholding | null;
  /** Empty when done. */
  readonly userErrors: readonly UserError[];
}

/** What withdrawing a public edition brought. */
export interface WithdrawalResult {
  /** What everybody reads now; null when refused. */
  readonly publicReport: PublicReportHead | null;
  /** Empty when done. */
  readonly userErrors: readonly UserError[];
}

/**
 * What of a report is for everybody. Acts are repeated by themselves after a broken connection, under an `Idempotency-Key` made for each call.
 * Publishing itself is `client.reports.publish`.
 */
export interface PublicationDesk {
  /** What is withheld of a unit's report, its editions so far, and what would go out now (null for a clerk); null when you see no such report. */
  of(districtCode: string, departmentCode: string, year: number): Promise<Publication | null>;
  /** Leaves an item or a figure out of the public edition. For the head of the unit and the office, before the report is published. */
  withhold(reportId: string, input: WithholdingSaveInput, options?: RequestOptions): Promise<WithholdingResult>;
  withholdOrThrow(reportId: string, input: WithholdingSaveInput, options?: RequestOptions): Promise<Withholding>;
  /** Ends a withholding; the side that made it does. */
  endWithholding(id: string, options?: RequestOptions): Promise<WithholdingResult>;
  /** Takes back what everybody reads of a report. For the director. */
  withdraw(reportId: string, input: PublicEditionWithdrawInput, options?: RequestOptions): Promise<WithdrawalResult>;
}

/** Published reports, as everybody reads them: without a token too. */
export interface PublicReports {
  /** Newest year first, then in the official sequence of units; `year` left out = every year. */
  list(districtCode: string, year?: number, page?: PageOptions): Paged<PublicReportHead>;
  /** null when nothing was published; `document` null = withdrawn. */
  get(districtCode: string, departmentCode: string, year: number): Promise<PublicReport | null>;
  /** The district's own report; null when nothing was published. */
  ofDistrict(districtCode: string, year: number): Promise<PublicConsolidation | null>;
}

export function publicationDesk({ request }: Transport): PublicationDesk {
  const withhold: PublicationDesk['withhold'] = async (reportId, input, options) =>
    (await request(WithholdingSaveDocument, { reportId, input }, keyed(options))).withholdingSave;
  return {
    of: async (districtCode, departmentCode, year) =>
      (await request(PublicationOfReportDocument, { districtCode, departmentCode, year })).reportFor,
    withhold,
    withholdOrThrow: async (...args) => {
      const { withholding, userErrors } = await withhold(...args);
      if (withholding === null || userErrors.length > 0) throw new RefusedError('WithholdingSave', userErrors);
      return withholding;
    },
    endWithholding: async (id, options) => (await request(WithholdingEndDocument, { id }, keyed(options))).withholdingEnd,
    withdraw: async (reportId, input, options) =>
      (await request(PublicEditionWithdrawDocument, { reportId, input }, keyed(options))).publicEditionWithdraw,
  };
}

export function publicReports({ request }: Transport): PublicReports {
  return {
    list: (districtCode, year, page) =>
      paged(
        'PublicReports',
        async (first, after) => (await request(PublicReportsDocument, { districtCode, year, first, after })).publicReports,
        page,
      ),
    get: async (districtCode, departmentCode, year) =>
      (await request(PublicReportDocument, { districtCode, departmentCode, year })).publicReport,
    ofDistrict: async (districtCode, year) => (await request(PublicConsolidationDocument, { districtCode, year })).publicConsolidation,
  };
}
