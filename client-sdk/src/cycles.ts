import { RefusedError, type UserError } from './errors.js';
import {
  CycleCloseDocument,
  CycleDocument,
  CycleOpenDocument,
  CycleReopenDocument,
  SubmissionExtendDocument,
} from './generated/graphql.js';
import { newId } from './ids.js';
import { keyed, type RequestOptions, type Transport } from './transport.js';
import type { Cycle, NewCycle, Submission, SubmissionExtendInput } from './types.js';

/** What an act on a cycle brought: either the cycle as it now stands, or why nothing was changed. */
export interface CycleResult {
  /** null when the act was refused. */
  readonly cycle: Cycle | null;
  /** Empty when the act was done. */
  readonly userErrors: readonly UserError[];
}

/** What an extension brought. */
export interface ExtensionResult {
  /** null when the act was refused. */
  readonly submission: Submission | null;
  readonly userErrors: readonly UserError[];
}

/**
 * The calendar of a district. Everybody who works in it reads it, the director changes it.
 *
 * Acts are repeated by themselves after a broken connection: `open` carries its id, the others an `Idempotency-Key` that is made for each call.
 * Give a key of your own to repeat a call from another process.
 */
export interface Cycles {
  /** null when the district has no cycle for the year. A department sees only its own submission and no counts. */
  get(districtCode: string, year: number): Promise<Cycle | null>;
  /** Opens the cycle of a year and expects a report of every unit. The same id with the same body answers the same cycle again. */
  open(input: NewCycle): Promise<CycleResult>;
  openOrThrow(input: NewCycle): Promise<Cycle>;
  /** Closes it: no report of it is written or submitted any more. */
  close(districtCode: string, year: number, options?: RequestOptions): Promise<CycleResult>;
  closeOrThrow(districtCode: string, year: number, options?: RequestOptions): Promise<Cycle>;
  /** Opens a closed one again, with the dates it had. */
  reopen(districtCode: string, year: number, options?: RequestOptions): Promise<CycleResult>;
  reopenOrThrow(districtCode: string, year: number, options?: RequestOptions): Promise<Cycle>;
  /** Gives one unit a later last day; refused beyond the statutory date and after the unit submitted. */
  extend(
    districtCode: string,
    departmentCode: string,
    year: number,
    input: SubmissionExtendInput,
    options?: RequestOptions,
  ): Promise<ExtensionResult>;
  extendOrThrow(
    districtCode: string,
    departmentCode: string,
    year: number,
    input: SubmissionExtendInput,
    options?: RequestOptions,
  ): Promise<Submission>;
}

export function cycles({ request }: Transport): Cycles {
  const open = async (input: NewCycle): Promise<CycleResult> =>
    (await request(CycleOpenDocument, { input: { ...input, id: input.id ?? newId() } })).cycleOpen;
  const close = async (districtCode: string, year: number, options?: RequestOptions): Promise<CycleResult> =>
    (await request(CycleCloseDocument, { districtCode, year }, keyed(options))).cycleClose;
  const reopen = async (districtCode: string, year: number, options?: RequestOptions): Promise<CycleResult> =>
    (await request(CycleReopenDocument, { districtCode, year }, keyed(options))).cycleReopen;
  const extend: Cycles['extend'] = async (districtCode, departmentCode, year, input, options) =>
    (await request(SubmissionExtendDocument, { districtCode, departmentCode, year, input }, keyed(options))).submissionExtend;

  return {
    get: async (districtCode, year) => (await request(CycleDocument, { districtCode, year })).cycle,
    open,
    openOrThrow: async (input) => cycleOf('CycleOpen', await open(input)),
    close,
    closeOrThrow: async (...args) => cycleOf('CycleClose', await close(...args)),
    reopen,
    reopenOrThrow: async (...args) => cycleOf('CycleReopen', await reopen(...args)),
    extend,
    extendOrThrow: async (...args) => {
      const { submission, userErrors } = await extend(...args);
      if (submission === null || userErrors.length > 0) throw new RefusedError('SubmissionExtend', userErrors);
      return submission;
    },
  };
}

function cycleOf(operation: string, { cycle, userErrors }: CycleResult): Cycle {
  if (cycle === null || userErrors.length > 0) throw new RefusedError(operation, userErrors);
  return cycle;
}
