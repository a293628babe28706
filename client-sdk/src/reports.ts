import { RefusedError, type UserError } from './errors.js';
import {
  ReportCreateDocument,
  ReportDocument,
  type ReportFilter,
  ReportForDocument,
  ReportSaveDocument,
  type ReportSaveInput,
  ReportSubmitDocument,
  ReportsDocument,
} from './generated/graphql.js';
import { newId } from './ids.js';
import { type Paged, type PageOptions, paged } from './paging.js';
import type { Transport } from './transport.js';
import type { NewReport, Report, ReportSummary } from './types.js';

/** What an act on a report brought: either the report as it now stands, or why nothing was changed. */
export interface ReportResult {
  /** null when the act was refused. */
  readonly report: Report | null;
  /** Empty when the act was done. */
  readonly userErrors: readonly UserError[];
}

/**
 * Every call throws `ApiError` when no answer comes. Refusals are returned in `userErrors`; the `…OrThrow` forms
 * answer the report itself and throw `RefusedError` instead.
 *
 * Acts are repeated by themselves after a broken connection. Where the first try had reached the server, a repeated
 * `save` or `submit` is refused as STALE_VERSION with `currentVersion` one higher than yours: read the report and compare.
 */
export interface Reports {
  /** The whole report; null when it does not exist or you may not see it. */
  get(id: string): Promise<Report | null>;
  /** The report of a unit for a year, by the codes people know. */
  forDepartment(districtCode: string, departmentCode: string, year: number): Promise<Report | null>;
  /** Reports you may see, newest year first, then by the official sequence of units. */
  list(filter?: ReportFilter, page?: PageOptions): Paged<ReportSummary>;
  /** Begins the report of your own unit. The same id with the same body answers the same report again. */
  create(input: NewReport): Promise<ReportResult>;
  createOrThrow(input: NewReport): Promise<Report>;
  /**
   * Saves the document; `expectedVersion` is the `version` of the report you started from. A field left out is unchanged,
   * a list given is the whole list: `reportInput(report)` turns what you read into what you may change and send.
   */
  save(id: string, expectedVersion: number, input: ReportSaveInput): Promise<ReportResult>;
  saveOrThrow(id: string, expectedVersion: number, input: ReportSaveInput): Promise<Report>;
  /** Signs and submits. Only the head of the unit may. */
  submit(id: string, expectedVersion: number): Promise<ReportResult>;
  submitOrThrow(id: string, expectedVersion: number): Promise<Report>;
}

export function reports({ request }: Transport): Reports {
  const create = async (input: NewReport): Promise<ReportResult> =>
    (await request(ReportCreateDocument, { input: { ...input, id: input.id ?? newId() } })).reportCreate;
  const save = async (id: string, expectedVersion: number, input: ReportSaveInput): Promise<ReportResult> =>
    (await request(ReportSaveDocument, { id, expectedVersion, input })).reportSave;
  const submit = async (id: string, expectedVersion: number): Promise<ReportResult> =>
    (await request(ReportSubmitDocument, { id, expectedVersion })).reportSubmit;

  return {
    get: async (id) => (await request(ReportDocument, { id })).report,
    forDepartment: async (districtCode, departmentCode, year) =>
      (await request(ReportForDocument, { districtCode, departmentCode, year })).reportFor,
    list: (filter, page) =>
      paged('Reports', async (first, after) => (await request(ReportsDocument, { filter, first, after })).reports, page),
    create,
    createOrThrow: async (input) => reportOf('ReportCreate', await create(input)),
    save,
    saveOrThrow: async (id, version, input) => reportOf('ReportSave', await save(id, version, input)),
    submit,
    submitOrThrow: async (id, version) => reportOf('ReportSubmit', await submit(id, version)),
  };
}

function reportOf(operation: string, { report, userErrors }: ReportResult): Report {
  if (report === null || userErrors.length > 0) throw new RefusedError(operation, userErrors);
  return report;
}
