import { RefusedError, type UserError } from './errors.js';
import {
  IndicatorSynonymConfirmDocument,
  type IndicatorSynonymConfirmInput,
  IndicatorSynonymDeclineDocument,
  type IndicatorSynonymDeclineInput,
  IndicatorSynonymEndDocument,
  type IndicatorSynonymFilter,
  IndicatorSynonymsDocument,
  SynonymProposalsDocument,
} from './generated/graphql.js';
import { type Paged, type PageOptions, paged } from './paging.js';
import { keyed, type RequestOptions, type Transport } from './transport.js';
import type { IndicatorSynonym, LooseFigures } from './types.js';

/** What a decision about words brought. */
export interface SynonymResult {
  /** null when it was refused. */
  readonly indicatorSynonym: IndicatorSynonym | null;
  /** Empty when it was done. */
  readonly userErrors: readonly UserError[];
}

/**
 * What the words of figures mean: for the legal office only. Acts are repeated by themselves after a broken connection, under an `Idempotency-Key`
 * made for each call.
 */
export interface Synonyms {
  /** Every decision, ended ones too unless the filter says `ended: false`; by indicator and words. */
  list(districtCode: string, filter?: IndicatorSynonymFilter, page?: PageOptions): Paged<IndicatorSynonym>;
  /** What of a year counts nowhere, and which indicator it may mean, likeliest first; null without the cycle. */
  proposals(districtCode: string, year: number): Promise<LooseFigures | null>;
  /** Figures with these words and this unit that name no indicator count under it from now on, in every year. */
  confirm(districtCode: string, input: IndicatorSynonymConfirmInput, options?: RequestOptions): Promise<SynonymResult>;
  confirmOrThrow(districtCode: string, input: IndicatorSynonymConfirmInput, options?: RequestOptions): Promise<IndicatorSynonym>;
  /** It is proposed no more; where it was confirmed, that is ended. */
  decline(districtCode: string, input: IndicatorSynonymDeclineInput, options?: RequestOptions): Promise<SynonymResult>;
  /** Takes a decision back, whichever it was. */
  end(id: string, options?: RequestOptions): Promise<SynonymResult>;
  endOrThrow(id: string, options?: RequestOptions): Promise<IndicatorSynonym>;
}

/** The decision of an act that must not be refused. */
function doneOf(operation: string, { indicatorSynonym, userErrors }: SynonymResult): IndicatorSynonym {
  if (indicatorSynonym === null || userErrors.length > 0) throw new RefusedError(operation, userErrors);
  return indicatorSynonym;
}

export function synonyms({ request }: Transport): Synonyms {
  const confirm: Synonyms['confirm'] = async (districtCode, input, options) =>
    (await request(IndicatorSynonymConfirmDocument, { districtCode, input }, keyed(options))).indicatorSynonymConfirm;
  const end: Synonyms['end'] = async (id, options) =>
    (await request(IndicatorSynonymEndDocument, { id }, keyed(options))).indicatorSynonymEnd;
  return {
    list: (districtCode, filter, page) =>
      paged(
        'IndicatorSynonyms',
        async (first, after) => (await request(IndicatorSynonymsDocument, { districtCode, filter, first, after })).indicatorSynonyms,
        page,
      ),
    proposals: async (districtCode, year) => (await request(SynonymProposalsDocument, { districtCode, year })).consolidation ?? null,
    confirm,
    confirmOrThrow: async (...args) => doneOf('IndicatorSynonymConfirm', await confirm(...args)),
    decline: async (districtCode, input, options) =>
      (await request(IndicatorSynonymDeclineDocument, { districtCode, input }, keyed(options))).indicatorSynonymDecline,
    end,
    endOrThrow: async (...args) => doneOf('IndicatorSynonymEnd', await end(...args)),
  };
}
