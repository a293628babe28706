import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import { once } from '../../platform/idempotency.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { Refused, refuse } from '../../platform/user-error.js';
import { lastHash, recordAct, stateHash } from '../audit/audit.service.js';
import type { PublicationGate } from './publication-gate.js';
import { invalidTransition, notFound, nothingToConfirm, ownUnit, staleVersion } from './report.refusals.js';
import { limits } from './report.rules.js';
import { ReportStatus } from './report-status.js';
import type { ReportPublishInput, ReportReturnInput, ReviewCommentAnswerInput } from './review.inputs.js';
import { answerComment, confirmReport, insertComment, itemTexts, labelOf, type MoveRequest, moveReport } from './review.repository.js';
import { publishFaults, returnFaults, unknownItem } from './review.rules.js';
import { takeUp } from './task.repository.js';
import { TaskSide } from './task-holder.entity.js';

/** What becomes of a submitted report. Each act is one transaction; a refusal rolls it back and so changes nothing. */
export class ReviewService {
  /** what later modules make of a publication */
  readonly publishing: PublicationGate[] = [];

  /** Returns a submitted, accepted or published report with reasons; an acceptance is voided and stays visible as such. */
  async return(context: Context, givenId: string, expectedVersion: number, input: ReportReturnInput): Promise<string> {
    const faults = returnFaults(input);
    if (faults.length > 0) throw new Refused(faults);
    return once(context, 'reportReturn', { givenId, expectedVersion, input }, async (tx) => {
      const reportId = knownId(givenId);
      const comments = (input.comments ?? []).map((c) => ({ itemId: canonicalUuid(c.itemId) ?? '', text: c.text }));
      // Read before the move: returned text is the unit's own again, and the office no longer sees it.
      const texts = await itemTexts(
        tx,
        reportId,
        comments.map((c) => c.itemId),
      );
      const insert = (itemId: string | null, itemText: string | null, text: string) =>
        insertComment(tx, {
          id: context.services.newId(),
          reportId,
          itemId,
          itemText,
          at: context.services.now(),
          by: context.actor.userName,
          text,
        });
      // The move locks the report before a comment refers to it: the other way round two returns at once would wait for each other.
      await this.#move(context, tx, { reportId, expectedVersion, target: ReportStatus.RETURNED });
      if (input.note?.trim()) await insert(null, null, input.note);
      for (const { itemId, text } of comments) if (texts.has(itemId)) await insert(itemId, texts.get(itemId) ?? null, text);
      const unknown = comments.flatMap(({ itemId }, i) =>
        texts.has(itemId) ? [] : [unknownItem(['input', 'comments', i, 'itemId'], itemId)],
      );
      if (unknown.length > 0) throw new Refused(unknown);
      return reportId;
    });
  }

  /** Accepts exactly the submitted text: the acceptance bears its hash. */
  async accept(context: Context, givenId: string, expectedVersion: number): Promise<string> {
    return once(context, 'reportAccept', { givenId, expectedVersion }, async (tx) => {
      const reportId = knownId(givenId);
      await this.#move(context, tx, { reportId, expectedVersion, target: ReportStatus.ACCEPTED });
      return reportId;
    });
  }

  /** Publishes an accepted report: says where, and makes what everybody reads of it. */
  async publish(context: Context, givenId: string, expectedVersion: number, input: ReportPublishInput): Promise<string> {
    const faults = publishFaults(input);
    if (faults.length > 0) throw new Refused(faults);
    return once(context, 'reportPublish', { givenId, expectedVersion, input }, async (tx) => {
      const reportId = knownId(givenId);
      // Before the row's lock, as everything does that decides what goes out: nothing more is withheld meanwhile, and nobody waits for each other.
      await oneAtATime(tx, reportId);
      let url = input.url ?? null;
      for (const gate of this.publishing) url ??= await gate.address(tx, reportId);
      const move = { reportId, expectedVersion, target: ReportStatus.PUBLISHED, url, channel: input.channel };
      await this.#move(context, tx, move, () => Promise.all(this.publishing.map((gate) => gate.published(tx, context, reportId))));
      return reportId;
    });
  }

  /** The unit stands to a report that an officer imported from paper and submitted for it. */
  async confirm(context: Context, givenId: string, expectedVersion: number): Promise<string> {
    return once(context, 'reportConfirm', { givenId, expectedVersion }, async (tx) => {
      const reportId = knownId(givenId);
      const done = await confirmReport(tx, reportId, expectedVersion, context.services.now(), context.actor.userName);
      if (done.outcome === 'NOT_FOUND') throw notFound(givenId);
      if (done.outcome === 'STALE') throw staleVersion(done.version ?? 0, expectedVersion);
      if (done.outcome === 'INVALID') throw nothingToConfirm(done.status ?? ReportStatus.DRAFT);
      const hash = await lastHash(tx, context, reportId);
      const object = { type: 'report', id: reportId, label: await labelOf(tx, reportId) };
      await recordAct(tx, context, {
        action: 'report.confirm',
        object,
        beforeHash: hash,
        afterHash: hash,
        details: { version: done.version },
      });
      return reportId;
    });
  }

  /** The unit answers a comment; an answer may be given anew until the report is accepted. */
  async answer(context: Context, givenId: string, { text }: ReviewCommentAnswerInput): Promise<string> {
    if (!text.trim() || text.length > limits.text) {
      throw refuse({
        code: text.trim() ? 'TOO_LONG' : 'REQUIRED',
        field: ['input', 'text'],
        message: { zh: `请填写答复，最多 ${limits.text} 字。`, en: `Write an answer of at most ${limits.text} characters.` },
      });
    }
    return once(context, 'reviewCommentAnswer', { givenId, text }, async (tx) => {
      const id = canonicalUuid(givenId);
      const answer = { id: id ?? '', at: context.services.now(), by: context.actor.userName, text };
      const beforeHash = id === null ? null : await stateHash(tx, commentState, id);
      const reportId = id === null ? undefined : await answerComment(tx, answer);
      if (id === null || reportId === undefined) {
        throw refuse({
          code: 'NOT_FOUND',
          field: ['id'],
          message: { zh: `没有找到待答复的意见 ${givenId}。`, en: `There is no open comment ${givenId}.` },
        });
      }
      const object = { type: 'reviewComment', id, label: await labelOf(tx, reportId) };
      const afterHash = await stateHash(tx, commentState, id);
      await recordAct(tx, context, { action: 'reviewComment.answer', object, beforeHash, afterHash });
      return id;
    });
  }

  /** `then` is done once the report is in its new state, before the trail is told. */
  async #move(
    context: Context,
    tx: Transaction,
    move: Omit<MoveRequest, 'at' | 'by'>,
    then: () => Promise<readonly object[]> = async () => [],
  ): Promise<void> {
    const moved = await moveReport(tx, { ...move, at: context.services.now(), by: context.actor.userName });
    switch (moved.outcome) {
      case 'MOVED':
        // Whoever reviews a report goes on with it when it comes back.
        if (context.actor.scope === 'OFFICE') await takeUp(tx, context, move.reportId, TaskSide.OFFICE);
        return this.#record(context, tx, move, Object.assign({ version: moved.version ?? 0, status: move.target }, ...(await then())));
      case 'INVALID':
        throw invalidTransition(moved.status ?? ReportStatus.DRAFT);
      case 'STALE':
        throw staleVersion(moved.version ?? 0, move.expectedVersion);
      case 'OWN_UNIT':
        throw ownUnit();
      default:
        throw notFound(move.reportId);
    }
  }

  /** The text of a report does not change by what the office does: its hash before is its hash after. */
  async #record(
    context: Context,
    tx: Transaction,
    { reportId, target }: Pick<MoveRequest, 'reportId' | 'target'>,
    details: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const [hash, label] = [await lastHash(tx, context, reportId), await labelOf(tx, reportId)];
    const object = { type: 'report', id: reportId, label };
    await recordAct(tx, context, { action: actions[target] ?? target, object, beforeHash: hash, afterHash: hash, details });
  }
}

function knownId(given: string): string {
  const id = canonicalUuid(given);
  if (id === null) throw notFound(given);
  return id;
}

const actions: Readonly<Partial<Record<ReportStatus, string>>> = {
  RETURNED: 'report.return',
  ACCEPTED: 'report.accept',
  PUBLISHED: 'report.publish',
};

const commentState = 'select to_jsonb(c) from review_comment c where c.id = $1';
