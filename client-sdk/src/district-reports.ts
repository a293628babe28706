import { RefusedError, type UserError } from './errors.js';
import {
  ConsolidationDraftDocument,
  ConsolidationPublishDocument,
  type ConsolidationPublishInput,
  ConsolidationSaveDocument,
  type ConsolidationSaveInput,
  DistrictReportDocument,
  PublicationOfConsolidationDocument,
  TotalOverrideDocument,
  type TotalOverrideInput,
} from './generated/graphql.js';
import { keyed, type RequestOptions, type Transport } from './transport.js';
import type { DistrictPublication, DistrictReport, OverriddenTotal, PublicConsolidationHead } from './types.js';

/** What an act on the district's report brought: the report as it is now, null when it was refused, and why. */
export interface DistrictReportResult {
  readonly document: DistrictReport | null;
  /** Empty when it was done. */
  readonly userErrors: readonly UserError[];
}
export interface OverrideResult {
  readonly indicatorTotals: readonly OverriddenTotal[] | null;
  /** Empty when it was done. */
  readonly userErrors: readonly UserError[];
}

export interface DistrictPublishResult {
  /** What everybody reads now; null when refused. */
  readonly publicEdition: PublicConsolidationHead | null;
  /** Empty when it was done. */
  readonly userErrors: readonly UserError[];
}

/** The district's own report of a year, for the legal office only. */
export interface DistrictReports {
  /** With every clause's sources, and how they stand to the units' reports now; null until it is drafted. */
  get(districtCode: string, year: number): Promise<DistrictReport | null>;
  /** Composes it from the units' reports, or anew around what the office wrote. */
  draft(districtCode: string, year: number, options?: RequestOptions): Promise<DistrictReportResult>;
  draftOrThrow(districtCode: string, year: number, options?: RequestOptions): Promise<DistrictReport>;
  /** Keeps what you made of it; a field left out stays, `clauses` is the whole list. */
  save(
    districtCode: string,
    year: number,
    expectedVersion: number,
    input: ConsolidationSaveInput,
    options?: RequestOptions,
  ): Promise<DistrictReportResult>;
  /** States a total otherwise, with a reason; without a value the computed one holds again. */
  overrideTotal(input: TotalOverrideInput, options?: RequestOptions): Promise<OverrideResult>;
  /** What everybody reads of it, and what would go out now; null without the cycle. */
  publication(districtCode: string, year: number): Promise<DistrictPublication | null>;
  /** Publishes it, composed again from the public editions of the units. For the director. */
  publish(
    districtCode: string,
    year: number,
    expectedVersion: number,
    input: ConsolidationPublishInput,
    options?: RequestOptions,
  ): Promise<DistrictPublishResult>;
}

export function districtReports({ request }: Transport): DistrictReports {
  const draft: DistrictReports['draft'] = async (districtCode, year, options) => {
    const { consolidation, userErrors } = (await request(ConsolidationDraftDocument, { districtCode, year }, keyed(options)))
      .consolidationDraft;
    return { document: consolidation?.document ?? null, userErrors };
  };
  return {
    get: async (districtCode, year) => (await request(DistrictReportDocument, { districtCode, year })).consolidation?.document ?? null,
    draft,
    draftOrThrow: async (...args) => {
      const { document, userErrors } = await draft(...args);
      if (document === null || userErrors.length > 0) throw new RefusedError('ConsolidationDraft', userErrors);
      return document;
    },
    save: async (districtCode, year, expectedVersion, input, options) => {
      const variables = { districtCode, year, expectedVersion, input };
      const { consolidation, userErrors } = (await request(ConsolidationSaveDocument, variables, keyed(options))).consolidationSave;
      return { document: consolidation?.document ?? null, userErrors };
    },
    overrideTotal: async (input, options) => {
      const { consolidation, userErrors } = (await request(TotalOverrideDocument, { input }, keyed(options))).totalOverride;
      return { indicatorTotals: consolidation?.indicatorTotals ?? null, userErrors };
    },
    publication: async (districtCode, year) => (await request(PublicationOfConsolidationDocument, { districtCode, year })).consolidation,
    publish: async (districtCode, year, expectedVersion, input, options) => {
      const variables = { districtCode, year, expectedVersion, input };
      const { consolidation, userErrors } = (await request(ConsolidationPublishDocument, variables, keyed(options))).consolidationPublish;
      return { publicEdition: consolidation?.publicEdition ?? null, userErrors };
    },
  };
}
