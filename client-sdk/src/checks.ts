import { RefusedError, type UserError } from './errors.js';
import {
  CheckRulesDocument,
  CheckSettingSaveDocument,
  type CheckSettingSaveInput,
  CheckUnwaiveDocument,
  CheckWaiveDocument,
  ReportChecksDocument,
} from './generated/graphql.js';
import { keyed, type RequestOptions, type Transport } from './transport.js';
import type { Check, CheckedReport, CheckRule } from './types.js';

/** What a waiver, or taking one back, brought. */
export interface CheckResult {
  /** null when refused. */
  readonly check: Check | null;
  /** Empty when done. */
  readonly userErrors: readonly UserError[];
}

/**
 * What a reviewer would point out about a report, told before it is submitted. Acts are repeated by themselves after a broken connection, under an
 * `Idempotency-Key` made for each call.
 */
export interface Checks {
  /** The findings on a unit's report of a year; null when there is no report that you may see. */
  of(districtCode: string, departmentCode: string, year: number): Promise<CheckedReport | null>;
  /** Lets a warning stand, with the reason, until the item changes. For the unit while it works on the report; an error cannot be waived. */
  waive(id: string, reason: string, options?: RequestOptions): Promise<CheckResult>;
  waiveOrThrow(id: string, reason: string, options?: RequestOptions): Promise<Check>;
  /** Takes a waiver back. */
  unwaive(id: string, options?: RequestOptions): Promise<CheckResult>;
  /** The rules of a district with their sources and thresholds; null when it is not yours. */
  rules(districtCode: string): Promise<readonly CheckRule[] | null>;
  /** Switches a rule on or off, or sets from where on it speaks. For the director. Throws `RefusedError`. */
  setOrThrow(districtCode: string, code: string, input: CheckSettingSaveInput, options?: RequestOptions): Promise<void>;
}

export function checks({ request }: Transport): Checks {
  const waive: Checks['waive'] = async (id, reason, options) =>
    (await request(CheckWaiveDocument, { id, input: { reason } }, keyed(options))).checkWaive;
  return {
    of: async (districtCode, departmentCode, year) =>
      (await request(ReportChecksDocument, { districtCode, departmentCode, year })).reportFor,
    waive,
    waiveOrThrow: async (...args) => {
      const { check, userErrors } = await waive(...args);
      if (check === null || userErrors.length > 0) throw new RefusedError('CheckWaive', userErrors);
      return check;
    },
    unwaive: async (id, options) => (await request(CheckUnwaiveDocument, { id }, keyed(options))).checkUnwaive,
    rules: async (districtCode) => (await request(CheckRulesDocument, { districtCode })).checkRules,
    setOrThrow: async (districtCode, code, input, options) => {
      const { userErrors } = (await request(CheckSettingSaveDocument, { districtCode, code, input }, keyed(options))).checkSettingSave;
      if (userErrors.length > 0) throw new RefusedError('CheckSettingSave', userErrors);
    },
  };
}
