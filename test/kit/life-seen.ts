import { expect } from '@jest/globals';

/** What is asked of a report. */
export const seen = `status version title otherMatters { id } acceptance { contentHash } voidedAcceptance { contentHash } publication { at }
  submission { contentHash } revisions { number contentHash } reviewComments { resolvedAt } changedSinceSubmission
  viewerCanSubmit viewerCanReturn viewerCanAccept viewerCanPublish`;

export interface SeenReport {
  readonly status: string;
  readonly version: number;
  readonly title: string;
  readonly otherMatters: readonly unknown[];
  readonly acceptance: { readonly contentHash: string } | null;
  readonly voidedAcceptance: object | null;
  readonly publication: object | null;
  readonly submission: { readonly contentHash: string } | null;
  readonly revisions: readonly { readonly number: number; readonly contentHash: string }[];
  readonly reviewComments: readonly { readonly resolvedAt: string | null }[];
  readonly changedSinceSubmission: boolean;
  readonly viewerCanSubmit: boolean;
  readonly viewerCanReturn: boolean;
  readonly viewerCanAccept: boolean;
  readonly viewerCanPublish: boolean;
}

/** What was read, in the words of the model. */
export function asModel(report: SeenReport | null) {
  if (report === null) return null;
  const { status, version, title, revisions, reviewComments } = report;
  // An acceptance is of the last text submitted, and so is the submission itself.
  const last = revisions.at(-1)?.contentHash;
  expect(report.submission?.contentHash).toBe(last);
  if (report.acceptance) expect(report.acceptance.contentHash).toBe(last);
  const open = reviewComments.filter((comment) => comment.resolvedAt === null).length;
  return {
    ...{ status, version, filled: report.otherMatters.length > 0, title: Number(/^题目(\d)$/.exec(title)?.[1] ?? 0) },
    ...{ accepted: report.acceptance !== null, voided: report.voidedAcceptance !== null, published: report.publication !== null },
    comments: { open, resolved: reviewComments.length - open },
    revisions: revisions.map(({ number }) => number),
    changed: report.changedSinceSubmission,
    canSubmit: report.viewerCanSubmit,
    canReturn: report.viewerCanReturn,
    canAccept: report.viewerCanAccept,
    canPublish: report.viewerCanPublish,
  };
}
