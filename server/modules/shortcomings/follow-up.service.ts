import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import { Faults } from '../../platform/faults.js';
import { once } from '../../platform/idempotency.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { type Refused, refuse } from '../../platform/user-error.js';
import { recordAct, recordChange, stateHash } from '../audit/audit.service.js';
import { CommitmentState } from '../reports/commitment.entity.js';
import { ownUnit } from '../reports/report.refusals.js';
import { LineageState } from '../reports/shortcoming.entity.js';
import { FollowUpState } from './follow-up.entity.js';
import type { FollowUpRecordInput, FollowUpVerifyInput } from './follow-up.inputs.js';
import { toldFaults } from './follow-up.rules.js';
import {
  noFollowUp,
  noItem,
  noteLength,
  nothingToVerify,
  notSubmitted,
  oneSubject,
  samePerson,
  settledAlready,
  superseded,
} from './ledger.refusals.js';
import {
  attachEvidence,
  findFollowUp,
  findItem,
  findLater,
  insertFollowUp,
  itemState,
  type LedgerItem,
  worksIn,
} from './ledger.repository.js';

const evidenceCount = 20;

/** What a unit reports of its shortcomings and commitments at any time of the year, and what the office finds. */
export class FollowUpService {
  /** Adds a follow-up of the own unit and answers its id. The same id with the same body answers the same again. */
  async record(context: Context, input: FollowUpRecordInput): Promise<string> {
    const faults = toldFaults(input);
    const id = input.id == null ? context.services.newId() : faults.id(input.id, ['id']);
    faults.count(input.evidence, ['evidence'], evidenceCount);
    const evidence = (input.evidence ?? []).map((file, i) => faults.id(file, ['evidence', i]));
    faults.throwIfAny();
    if ((input.commitmentId == null) === (input.shortcomingId == null)) throw oneSubject();
    const kind = input.commitmentId == null ? 'shortcoming' : 'commitment';
    const given = (input.commitmentId ?? input.shortcomingId) as string;
    if (kind === 'shortcoming' && input.movedTo != null) throw onlyCommitmentsMove();
    return once(context, 'followUpRecord', { input }, async (tx) => {
      const item = await itemOfUnit(tx, context, kind, given);
      await oneAtATime(tx, item.id);
      const repeated = await this.#repeated(tx, id, input, item);
      if (repeated) return id;
      await mayBeFollowed(tx, item);
      const change = { action: 'followUp.record', type: kind, label: item.label, state: itemState(kind), id: item.id };
      await recordChange(tx, context, change, async () => {
        const { actor, services } = context;
        const made = await insertFollowUp(tx, {
          id,
          districtId: actor.districtId,
          departmentId: item.departmentId,
          commitmentId: kind === 'commitment' ? item.id : null,
          shortcomingId: kind === 'shortcoming' ? item.id : null,
          ...{ at: services.now(), by: actor.userName, byId: actor.userId },
          ...{ state: input.state, note: input.note?.trim() ?? '', movedTo: input.movedTo ?? null, answeredInId: null },
        });
        if (!made) throw idTaken();
        const attached = await attachEvidence(tx, id, evidence);
        const missing = new Faults();
        for (const [i, file] of evidence.entries()) if (!attached.has(file)) missing.add('NOT_FOUND', ['evidence', i], noFile(file));
        missing.throwIfAny();
        return item.id;
      });
      return id;
    });
  }

  /** The office says whether what was reported as done is done. A rejection opens the matter again. */
  async verify(context: Context, givenId: string, { outcome, note }: FollowUpVerifyInput): Promise<string> {
    const faults = new Faults();
    faults.text(note, ['note'], noteLength, true);
    faults.throwIfAny();
    return once(context, 'followUpVerify', { givenId, outcome, note }, async (tx) => {
      const { actor, services } = context;
      const id = canonicalUuid(givenId);
      const seen = id === null ? undefined : await findFollowUp(tx, id);
      if (!seen) throw noFollowUp(givenId);
      const kind = seen.commitmentId === null ? 'shortcoming' : 'commitment';
      const itemId = (seen.commitmentId ?? seen.shortcomingId) as string;
      await oneAtATime(tx, itemId);
      // Read again under the lock: another officer or the unit may have come first.
      const followUp = (await findFollowUp(tx, seen.id)) ?? seen;
      if (await worksIn(tx, actor.userId, followUp.departmentId)) throw ownUnit();
      if (followUp.byId === actor.userId) throw samePerson();
      if (followUp.verified) throw nothingToVerify('DONE');
      if (followUp.state !== FollowUpState.REPORTED_DONE) throw nothingToVerify('STATE');
      if (!followUp.last) throw nothingToVerify('OLD');
      const beforeHash = await stateHash(tx, itemState(kind), itemId);
      await tx.rows(
        `update follow_up set verification_at = $2, verification_by = $3, verification_by_id = $4, verification_outcome = $5, verification_note = $6 where id = $1`,
        [seen.id, services.now(), actor.userName, actor.userId, outcome, note.trim()],
      );
      const afterHash = await stateHash(tx, itemState(kind), itemId);
      const object = { type: kind, id: itemId, label: followUp.label };
      await recordAct(tx, context, { action: 'followUp.verify', object, beforeHash, afterHash, details: { outcome } });
      return seen.id;
    });
  }

  async #repeated(tx: Transaction, id: string, input: FollowUpRecordInput, item: LedgerItem): Promise<boolean> {
    const stored = await findFollowUp(tx, id);
    if (!stored) return false;
    const same =
      (stored.commitmentId ?? stored.shortcomingId) === item.id &&
      stored.state === input.state &&
      stored.note === (input.note?.trim() ?? '') &&
      stored.movedTo === (input.movedTo ?? null);
    if (same) return true;
    throw refuse({
      code: 'ID_REUSED',
      field: ['input', 'id'],
      message: { zh: '此 id 已用于另一条内容不同的登记。请生成新的 UUID。', en: 'This id was used for another body. Make a new UUID.' },
    });
  }
}

/** An item of the actor's own unit; refuses as not found what is another's. */
async function itemOfUnit(tx: Transaction, { actor }: Context, kind: LedgerItem['kind'], given: string): Promise<LedgerItem> {
  const id = canonicalUuid(given);
  const item = id === null ? undefined : await findItem(tx, kind, id);
  if (!item || item.departmentId !== actor.departmentId) throw noItem(kind, given, ['input', `${kind}Id`]);
  return item;
}

async function mayBeFollowed(tx: Transaction, item: LedgerItem): Promise<void> {
  if (!item.submitted) throw notSubmitted(item.kind, item.status);
  // Read again under the lock: the office may have verified it a moment ago.
  const { state } = (await findItem(tx, item.kind, item.id)) ?? item;
  if (state === CommitmentState.VERIFIED_DONE || state === LineageState.VERIFIED_RESOLVED) throw settledAlready();
  const later = item.kind === 'shortcoming' ? await findLater(tx, item) : undefined;
  if (later) throw superseded(later);
}

const onlyCommitmentsMove = (): Refused =>
  refuse({
    code: 'INVALID_VALUE',
    field: ['input', 'movedTo'],
    message: { zh: '只有承诺有期限，不足没有。', en: 'Only a commitment has a date to move.' },
  });

const idTaken = (): Refused =>
  refuse({
    code: 'ID_TAKEN',
    field: ['input', 'id'],
    message: { zh: '此 id 已被占用。请生成新的 UUID。', en: 'The id belongs to something else. Make a new UUID.' },
  });

const noFile = (id: string) => ({
  zh: `没有找到文件 ${id}，或它已用于另一条登记。请先用 POST /files 上传。`,
  en: `There is no file ${id}, or it is evidence of something else. Send it by POST /files first.`,
});
