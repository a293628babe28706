import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import { once } from '../../platform/idempotency.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import { canonicalUuid } from '../../platform/scalars.js';
import type { Refusal } from '../../platform/user-error.js';
import { lastHash, recordAct, recordChange } from '../audit/audit.service.js';
import type { HeldItem, ItemGuard } from '../reports/item-guard.js';
import { idTaken, invalidTransition, notFound } from '../reports/report.refusals.js';
import { findHead, lockHead, type ReportHead } from '../reports/report.repository.js';
import type { ReportService } from '../reports/report.service.js';
import { contentHash, type ReportDocument } from '../reports/report-document.js';
import { editableStates } from '../reports/report-status.js';
import type { SubmissionGate } from '../reports/submission-gate.js';
import { FollowUpState } from './follow-up.entity.js';
import { toldFaults } from './follow-up.rules.js';
import { noItem, settledAlready } from './ledger.refusals.js';
import { findItem, insertFollowUp } from './ledger.repository.js';
import type { CommitmentAnswerInput, CommitmentSplitInput } from './ledger.types.js';
import {
  adjustedSince,
  answersState,
  askedOf,
  heldItems,
  lastSigned,
  newAnswers,
  splitFrom,
  writeAnswer,
  writeParts,
} from './promise.repository.js';
import { movedDates, partFaults } from './promise.rules.js';

/** The promise ledger: what was promised before is answered before a new report is submitted, and no day is moved without a reason. */
export class PromiseService implements SubmissionGate, ItemGuard {
  constructor(private readonly reports: ReportService) {}

  /** Says in a draft what became of a commitment of an earlier year; said anew it replaces what was said. Answers the id of the commitment. */
  async answer(context: Context, givenId: string, input: CommitmentAnswerInput): Promise<string> {
    const faults = toldFaults(input);
    if (input.state === FollowUpState.IN_PROGRESS) faults.add('INVALID_VALUE', ['state'], noAnswer);
    faults.throwIfAny();
    return once(context, 'commitmentAnswer', { givenId, input }, async (tx) => {
      const { actor, services } = context;
      const reportId = canonicalUuid(input.reportId);
      const report = reportId === null ? undefined : ((await lockHead(tx, reportId)) ?? (await findHead(tx, reportId)));
      if (!report) throw notFound(input.reportId);
      if (!editableStates.includes(report.status)) throw invalidTransition(report.status);
      const id = canonicalUuid(givenId);
      const commitment = id === null ? undefined : await findItem(tx, 'commitment', id);
      if (!commitment?.submitted || commitment.year >= report.year) throw noItem('commitment', givenId, ['id']);
      if (commitment.state === 'VERIFIED_DONE') throw settledAlready();
      const change = { action: 'commitment.answer', type: 'commitment', label: commitment.label, state: answersState, id: commitment.id };
      return recordChange(tx, context, change, async () => {
        await writeAnswer(tx, {
          ...{ id: services.newId(), reportId: report.id, commitmentId: commitment.id, state: input.state },
          ...{ note: input.note?.trim() ?? '', movedTo: input.movedTo ?? null },
          ...{ at: services.now(), by: actor.userName, byId: actor.userId },
        });
        return commitment.id;
      });
    });
  }

  /** Splits a compound commitment of a draft; the parts answer the same shortcomings. Answers the id of the report. */
  async split(context: Context, givenId: string, expectedVersion: number, input: CommitmentSplitInput): Promise<string> {
    partFaults(input).throwIfAny();
    return once(context, 'commitmentSplit', { givenId, expectedVersion, input }, async (tx) => {
      const { services } = context;
      const id = canonicalUuid(givenId);
      const whole = id === null ? undefined : await findItem(tx, 'commitment', id);
      if (!whole) throw noItem('commitment', givenId, ['id']);
      const report = await this.reports.openForChange(tx, whole.reportId, expectedVersion);
      const before = await lastHash(tx, context, report.id);
      const [first, ...others] = input.parts.map(({ id: given, text, owner, measure, dueOn }) => ({
        ...{ id: given ?? services.newId(), text, owner: owner ?? null, measure: measure ?? null, dueOn: dueOn ?? null },
      }));
      if (!first) throw new Error('A split without parts passed the rules.');
      if ((await writeParts(tx, whole.id, first, others)) !== others.length) throw idTaken(['input', 'parts']);
      await tx.rows('update report set version = version + 1, updated_at = $2 where id = $1', [report.id, services.now()]);
      const afterHash = contentHash(await this.reports.document(tx, context.actor, report.id));
      const object = { type: 'report', id: report.id, label: whole.label };
      const details = { version: report.version + 1, parts: input.parts.length };
      await recordAct(tx, context, { action: 'commitment.split', object, beforeHash: before, afterHash, details });
      return report.id;
    });
  }

  held(tx: Transaction, reportId: string): Promise<readonly HeldItem[]> {
    return heldItems(tx, reportId);
  }

  /** A report that an officer imports from paper says what it says: only the unit itself is asked for its promises. */
  async refusals(tx: Transaction, { actor }: Context, report: ReportHead, document: ReportDocument): Promise<readonly Refusal[]> {
    if (actor.scope !== 'DEPARTMENT') return [];
    const unanswered = (await askedOf(tx, report.id)).filter(({ answered }) => !answered).map(notAnswered);
    const signed = await lastSigned(tx, report.id);
    if (!signed) return unanswered;
    const { commitments } = JSON.parse(signed.content) as { commitments: never[] };
    const moved = movedDates(commitments, (document as unknown as { commitments: never[] }).commitments, await splitFrom(tx, report.id));
    const explained = await adjustedSince(
      tx,
      moved.flatMap(({ id, signedId }) => [id, signedId]),
      signed.at,
    );
    return [...unanswered, ...moved.filter(({ id, signedId }) => !explained.has(signedId) && !explained.has(id)).map(dateMoved)];
  }

  /** What the report answers becomes a follow-up of each commitment, in the transaction of the submission. */
  async submitted(tx: Transaction, { actor, services }: Context, report: ReportHead): Promise<void> {
    for (const { departmentId, ...answer } of await newAnswers(tx, report.id)) {
      // Follow-ups of one item are numbered one after the other.
      await oneAtATime(tx, answer.commitmentId);
      await insertFollowUp(tx, {
        ...answer,
        ...{ id: services.newId(), districtId: actor.districtId, departmentId, shortcomingId: null, at: services.now() },
        answeredInId: report.id,
      });
    }
  }
}

const noAnswer = {
  zh: '报告中的答复须为：已完成（REPORTED_DONE）、部分完成（PARTLY_DONE）、未完成（NOT_DONE）或调整（ADJUSTED）。',
  en: 'A report answers with REPORTED_DONE, PARTLY_DONE, NOT_DONE or ADJUSTED.',
};

const notAnswered = ({ id, year, text }: { id: string; year: number; text: string }): Refusal => ({
  code: 'UNANSWERED',
  field: ['commitments', id],
  message: {
    zh: `${year} 年度的承诺“${text.slice(0, 40)}”尚未答复。请用 commitmentAnswer 说明已完成、部分完成、未完成或调整，再报送。`,
    en: `The commitment of ${year} "${text.slice(0, 40)}" is not answered. Say by commitmentAnswer whether it is done, partly done, not done or adjusted, then submit.`,
  },
});

const dateMoved = ({ id, text, before, dueOn }: { id: string; text: string; before: string; dueOn: string | null }): Refusal => ({
  code: 'DATE_MOVED',
  field: ['commitments', id],
  message: {
    zh: `承诺“${text.slice(0, 40)}”的期限由 ${before} 改为${dueOn ?? '无期限'}，未说明理由。请先用 followUpRecord 登记调整（ADJUSTED）及理由。`,
    en: `The day of "${text.slice(0, 40)}" went from ${before} to ${dueOn ?? 'none'} without a reason. Record an adjustment (ADJUSTED) with the reason by followUpRecord first.`,
  },
});
