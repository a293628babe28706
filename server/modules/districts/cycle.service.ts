import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import { bodyHash, once } from '../../platform/idempotency.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { Refused } from '../../platform/user-error.js';
import { recordChange } from '../audit/audit.service.js';
import type { CycleOpenInput, SubmissionExtendInput } from './cycle.inputs.js';
import {
  alreadySubmitted,
  cycleClosed,
  cycleExists,
  idReused,
  idTaken,
  noDates,
  noDistrict,
  noSuchCycle,
  notExpected,
  noUuid,
  wrongState,
} from './cycle.refusals.js';
import {
  boundsOf,
  type CycleHead,
  findCycle,
  findDistrictId,
  findExpected,
  indicatorsOf,
  insertCycle,
  kindsWithoutDates,
  lockCycle,
  type NewCycle,
} from './cycle.repository.js';
import { cycleFaults, extensionFaults } from './cycle.rules.js';

const cycleState = `select to_jsonb(c) || jsonb_build_object(
  'deadlines', (select jsonb_agg(to_jsonb(d) order by d.id) from cycle_deadline d where d.cycle_id = c.id),
  'indicators', (select jsonb_agg(to_jsonb(i) order by i.id) from cycle_indicator i where i.cycle_id = c.id)) from cycle c where c.id = $1`;
const submissionState = 'select to_jsonb(s) from submission s where s.id = $1';

/** Use cases of the calendar, all of the director. Each is one transaction; a refusal rolls it back and so changes nothing. */
export class CycleService {
  /** Opens the cycle of a year and expects a report of every unit. The same id with the same body answers the same cycle. */
  async open(context: Context, input: CycleOpenInput): Promise<string> {
    const id = canonicalUuid(input.id);
    if (id === null) throw noUuid(input.id);
    const { districtCode, year, deadlines } = input;
    const asked = (input.indicators ?? []).map(({ kind, indicator }) => ({ kind, indicator }));
    const openHash = bodyHash({ districtCode, year, deadlines: deadlines.map((d) => ({ ...d })), indicators: asked });

    return context.database.transaction(context.actor, async (tx) => {
      const known = await findCycle(tx, id);
      if (known) return same(known, openHash);
      const districtId = await findDistrictId(tx, districtCode);
      if (districtId === undefined) throw noDistrict(districtCode, ['input', 'districtCode']);
      const terms = await indicatorsOf(tx, year);
      const faults = cycleFaults(input, await boundsOf(tx, year), new Set(terms.keys()));
      if (faults.length > 0) throw new Refused(faults);
      const { newId } = context.services;
      const cycle: NewCycle = {
        id,
        districtId,
        year,
        openHash,
        deadlines: deadlines.map((deadline) => ({ ...deadline, id: newId() })),
        indicators: asked.map(({ kind, indicator }) => ({ id: newId(), kind, termId: terms.get(indicator) as string })),
      };
      if (!(await insertCycle(tx, cycle))) return this.#taken(tx, cycle);
      const kinds = await kindsWithoutDates(tx, id);
      if (kinds.length > 0) throw noDates(kinds);
      return recordChange(
        tx,
        context,
        { action: 'cycle.open', type: 'cycle', label: String(year), state: cycleState, id: null },
        async () => id,
      );
    });
  }

  /** Why a cycle could not be written: it is there already, a call alike was faster, or the id names something the actor cannot see. */
  async #taken(tx: Transaction, { id, districtId, year, openHash }: NewCycle): Promise<string> {
    const faster = await findCycle(tx, id);
    if (faster) return same(faster, openHash);
    const other = await lockCycle(tx, districtId, year);
    throw other ? cycleExists(year, other.status) : idTaken();
  }

  close(context: Context, districtCode: string, year: number): Promise<string> {
    const { now } = context.services;
    return once(context, 'cycleClose', { districtCode, year }, async (tx) => {
      const cycle = await locked(tx, districtCode, year);
      if (cycle.status !== 'OPEN') throw wrongState(year, cycle.status);
      const about = { action: 'cycle.close', type: 'cycle', label: String(year), state: cycleState, id: cycle.id };
      return recordChange(tx, context, about, async () => {
        const close = `update cycle set status = 'CLOSED', closure_at = $2, closure_by = $3 where id = $1`;
        await tx.rows(close, [cycle.id, now(), context.actor.userName]);
        return cycle.id;
      });
    });
  }

  /** An act of its own and not `open` again: a late repetition of an opening must never undo a closing. */
  reopen(context: Context, districtCode: string, year: number): Promise<string> {
    return once(context, 'cycleReopen', { districtCode, year }, async (tx) => {
      const cycle = await locked(tx, districtCode, year);
      if (cycle.status !== 'CLOSED') throw wrongState(year, cycle.status);
      const about = { action: 'cycle.reopen', type: 'cycle', label: String(year), state: cycleState, id: cycle.id };
      return recordChange(tx, context, about, async () => {
        await tx.rows(`update cycle set status = 'OPEN', closure_at = null, closure_by = null where id = $1`, [cycle.id]);
        return cycle.id;
      });
    });
  }

  /** Gives one unit a later last day. Whether a report that came before is late was decided when it came, so it is not extended. */
  extend(context: Context, districtCode: string, departmentCode: string, year: number, input: SubmissionExtendInput): Promise<string> {
    const { until, reason } = input;
    return once(context, 'submissionExtend', { districtCode, departmentCode, year, until, reason }, async (tx) => {
      const expected = await findExpected(tx, districtCode, departmentCode, year);
      if (!expected) throw notExpected(departmentCode, year);
      if (!expected.open) throw cycleClosed(year);
      if (expected.submitted) throw alreadySubmitted(expected.status);
      const faults = extensionFaults(input, expected.dueOn, await boundsOf(tx, year));
      if (faults.length > 0) throw new Refused(faults);
      const label = `${departmentCode} ${year}`;
      const about = { action: 'submission.extend', type: 'submission', label, state: submissionState, id: expected.id };
      return recordChange(tx, context, about, async () => {
        const [done] = await tx.rows<{ extended: boolean }>('select submission_extend($1, $2, $3) as extended', [
          expected.id,
          until,
          reason,
        ]);
        // It came in between.
        if (!done?.extended) throw alreadySubmitted('SUBMITTED');
        return expected.id;
      });
    });
  }
}

function same(cycle: CycleHead, openHash: string): string {
  if (cycle.openHash === openHash) return cycle.id;
  throw idReused();
}

async function locked(tx: Transaction, districtCode: string, year: number): Promise<CycleHead> {
  const districtId = await findDistrictId(tx, districtCode);
  if (districtId === undefined) throw noDistrict(districtCode, ['districtCode']);
  const cycle = await lockCycle(tx, districtId, year);
  if (!cycle) throw noSuchCycle(year);
  return cycle;
}
