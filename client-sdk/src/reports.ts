import { RefusedError, type UserError } from './errors.js';
import {
  ReportAcceptDocument,
  ReportConfirmDocument,
  ReportCreateDocument,
  ReportDiffDocument,
  type ReportDiffQueryVariables,
  ReportDocument,
  type ReportFilter,
  ReportForDocument,
  ReportImportDocument,
  type ReportImportInput,
  ReportPublishDocument,
  type ReportPublishInput,
  ReportReturnDocument,
  type ReportReturnInput,
  ReportSaveDocument,
  type ReportSaveInput,
  ReportSubmitDocument,
  ReportsDocument,
  ReviewCommentAnswerDocument,
} from './generated/graphql.js';
import { newId } from './ids.js';
import { type Paged, type PageOptions, paged } from './paging.js';
import type { Transport } from './transport.js';
import type { Imported, NewReport, Report, ReportDiff, ReportSummary, ReviewComment } from './types.js';

/** What an act on a report brought: either the report as it now stands, or why nothing was changed. */
export interface ReportResult {
  /** null when the act was refused, and where the act took the report out of your sight: after `return` the text is the unit's alone. */
  readonly report: Report | null;
  /** Empty when the act was done: this tells, and not whether there is a report. */
  readonly userErrors: readonly UserError[];
}

/** What an answer to a review comment brought. */
export interface CommentResult {
  /** null when the answer was refused. */
  readonly comment: ReviewComment | null;
  /** Empty when the answer stands. */
  readonly userErrors: readonly UserError[];
}

/**
 * Every call throws `ApiError` when no answer comes. Refusals are returned in `userErrors`; the `…OrThrow` forms
 * answer the report itself and throw `RefusedError` instead.
 *
 * Acts are repeated by themselves after a broken connection. Where the first try had reached the server, a repeated
 * `save` is refused as STALE_VERSION with `currentVersion` one higher than yours, and a repeated `submit`, `return`, `accept` or `publish`
 * as INVALID_TRANSITION with the `status` it leads to: read the report and compare.
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
  /**
   * Reads a report out of prose (`text`, at most 200 KB) and makes it a draft; a dry run shows the same and saves nothing. Give the unit and the
   * year for a new report, or `reportId` and `expectedVersion` to read a corrected text into a draft: items that stay keep their ids.
   */
  import(input: ReportImportInput): Promise<Imported>;
  /** Confirms that a report which an officer imported from paper and submitted is what your unit handed in. Only the head of the unit may. */
  confirm(id: string, expectedVersion: number): Promise<ReportResult>;
  confirmOrThrow(id: string, expectedVersion: number): Promise<Report>;
  /** Signs and submits. Only the head of the unit may. */
  submit(id: string, expectedVersion: number): Promise<ReportResult>;
  submitOrThrow(id: string, expectedVersion: number): Promise<Report>;
  /**
   * Returns a submitted report with a note, comments on items or both; reopens an accepted one, which voids the acceptance; takes a
   * published one back for a correction. For the legal office, never for the own unit. Done, it answers `report: null` without
   * `userErrors`: the office does not see a text that is being rewritten. The board (`cycles.get`) shows its status.
   */
  return(id: string, expectedVersion: number, input: ReportReturnInput): Promise<ReportResult>;
  /** Answers null where the act is done and the report no longer yours to see, which is so for the office after every return. */
  returnOrThrow(id: string, expectedVersion: number, input: ReportReturnInput): Promise<Report | null>;
  /** Accepts exactly the submitted text and resolves the open comments. For the legal office, never for the own unit. */
  accept(id: string, expectedVersion: number): Promise<ReportResult>;
  acceptOrThrow(id: string, expectedVersion: number): Promise<Report>;
  /** Publishes an accepted report: everybody reads its public edition from then on. For the head of its unit and the director. */
  publish(id: string, expectedVersion: number, input: ReportPublishInput): Promise<ReportResult>;
  publishOrThrow(id: string, expectedVersion: number, input: ReportPublishInput): Promise<Report>;
  /** Answers an open comment on your own report; a later answer replaces the earlier one. It changes no version and is not repeated by itself. */
  answerComment(id: string, text: string): Promise<CommentResult>;
  answerCommentOrThrow(id: string, text: string): Promise<ReviewComment>;
  /**
   * What differs between two submissions of a unit: two years, or two revisions (`number`, default the latest) of one.
   * null when either is not there or not yours to see.
   */
  diff(which: ReportDiffQueryVariables): Promise<ReportDiff | null>;
}

export function reports({ request }: Transport): Reports {
  const create = async (input: NewReport): Promise<ReportResult> =>
    (await request(ReportCreateDocument, { input: { ...input, id: input.id ?? newId() } })).reportCreate;
  const save = async (id: string, expectedVersion: number, input: ReportSaveInput): Promise<ReportResult> =>
    (await request(ReportSaveDocument, { id, expectedVersion, input })).reportSave;
  const submit = async (id: string, expectedVersion: number): Promise<ReportResult> =>
    (await request(ReportSubmitDocument, { id, expectedVersion })).reportSubmit;

  const confirm = async (id: string, expectedVersion: number): Promise<ReportResult> =>
    (await request(ReportConfirmDocument, { id, expectedVersion })).reportConfirm;
  const giveBack = async (id: string, expectedVersion: number, input: ReportReturnInput): Promise<ReportResult> =>
    (await request(ReportReturnDocument, { id, expectedVersion, input })).reportReturn;
  const accept = async (id: string, expectedVersion: number): Promise<ReportResult> =>
    (await request(ReportAcceptDocument, { id, expectedVersion })).reportAccept;
  const publish = async (id: string, expectedVersion: number, input: ReportPublishInput): Promise<ReportResult> =>
    (await request(ReportPublishDocument, { id, expectedVersion, input })).reportPublish;
  const answerComment = async (id: string, text: string): Promise<CommentResult> => {
    const { reviewComment, userErrors } = (await request(ReviewCommentAnswerDocument, { id, input: { text } })).reviewCommentAnswer;
    return { comment: reviewComment, userErrors };
  };

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
    import: async (input) =>
      (await request(ReportImportDocument, { input: { ...input, ...(input.reportId ? {} : { id: input.id ?? newId() }) } })).reportImport,
    confirm,
    confirmOrThrow: async (id, version) => reportOf('ReportConfirm', await confirm(id, version)),
    return: giveBack,
    returnOrThrow: async (id, version, input) => {
      const { report, userErrors } = await giveBack(id, version, input);
      if (userErrors.length > 0) throw new RefusedError('ReportReturn', userErrors);
      return report;
    },
    accept,
    acceptOrThrow: async (id, version) => reportOf('ReportAccept', await accept(id, version)),
    publish,
    publishOrThrow: async (id, version, input) => reportOf('ReportPublish', await publish(id, version, input)),
    answerComment,
    answerCommentOrThrow: async (id, text) => {
      const { comment, userErrors } = await answerComment(id, text);
      if (comment === null || userErrors.length > 0) throw new RefusedError('ReviewCommentAnswer', userErrors);
      return comment;
    },
    diff: async (which) => (await request(ReportDiffDocument, which)).reportDiff,
  };
}

function reportOf(operation: string, { report, userErrors }: ReportResult): Report {
  if (report === null || userErrors.length > 0) throw new RefusedError(operation, userErrors);
  return report;
}
