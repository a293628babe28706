import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import { Faults } from '../../platform/faults.js';
import { once } from '../../platform/idempotency.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { agreeingUnits, unitsAgree } from '../../platform/similarity/units.js';
import { recordChange } from '../audit/audit.service.js';
import { noDistrict } from '../districts/cycle.refusals.js';
import { findDistrictId } from '../districts/cycle.repository.js';
import { limits } from '../reports/report.rules.js';
import { SynonymState } from './indicator-synonym.entity.js';
import type { IndicatorSynonymConfirmInput, IndicatorSynonymDeclineInput } from './indicator-synonym.inputs.js';
import { meansAnother, noDecision, noIndicator, noWords, otherUnit } from './indicator-synonym.refusals.js';
import {
  decisionState,
  endDecision,
  findDecision,
  insertDecision,
  keyOf,
  type Meaning,
  openDecisions,
  unitsOf,
} from './indicator-synonym.repository.js';

/** What the words of figures mean, decided by people of the office. Each decision is kept, with what it replaced. */
export class IndicatorSynonymService {
  /** Figures with these words and this unit, and no indicator of their own, count under the indicator from now on, in every year. */
  confirm(context: Context, districtCode: string, input: IndicatorSynonymConfirmInput): Promise<string> {
    return this.#decide(context, 'indicatorSynonymConfirm', districtCode, input, SynonymState.CONFIRMED);
  }

  /** The words do not mean the indicator: they are proposed for it no more, and count under it no more where they did. */
  decline(context: Context, districtCode: string, input: IndicatorSynonymDeclineInput): Promise<string> {
    return this.#decide(context, 'indicatorSynonymDecline', districtCode, input, SynonymState.DECLINED);
  }

  /** Takes a decision back, whichever it was. */
  end(context: Context, givenId: string): Promise<string> {
    return once(context, 'indicatorSynonymEnd', { givenId }, async (tx) => {
      const id = canonicalUuid(givenId);
      const seen = id === null ? undefined : await findDecision(tx, id);
      if (id === null || !seen) throw noDecision(givenId);
      await oneAtATime(tx, seen.districtId);
      // Another may have ended it while we waited.
      if ((await findDecision(tx, id))?.ended !== false) throw noDecision(givenId);
      return recordChange(tx, context, { action: 'indicatorSynonym.end', ...about(seen), id }, async () => {
        await endDecision(tx, id, now(context));
        return id;
      });
    });
  }

  #decide(
    context: Context,
    operation: string,
    districtCode: string,
    input: IndicatorSynonymConfirmInput,
    state: SynonymState,
  ): Promise<string> {
    const meaning = cleaned(input);
    return once(context, operation, { districtCode, ...meaning }, async (tx) => {
      const districtId = await findDistrictId(tx, districtCode);
      if (districtId === undefined) throw noDistrict(districtCode, ['districtCode']);
      const key = await checkedKey(tx, meaning);
      await oneAtATime(tx, districtId);
      const holding = await openDecisions(tx, districtId, key, meaning.unit);
      const action = state === SynonymState.CONFIRMED ? 'indicatorSynonym.confirm' : 'indicatorSynonym.decline';
      const same = holding.find(({ indicator }) => indicator === meaning.indicator);
      if (same?.state === state) return recordChange(tx, context, { action, ...about(meaning), id: same.id }, async () => same.id);
      const other = holding.find((one) => one.state === SynonymState.CONFIRMED && one.indicator !== meaning.indicator);
      if (other && state === SynonymState.CONFIRMED) throw meansAnother(meaning, other.indicator);
      return recordChange(tx, context, { action, ...about(meaning), id: null }, async () => {
        // A pair either means the same or does not.
        if (same) await endDecision(tx, same.id, now(context));
        const id = context.services.newId();
        await insertDecision(tx, { id, districtId, ...meaning, state, ...now(context) });
        return id;
      });
    });
  }
}

const now = ({ services, actor }: Context) => ({ at: services.now(), by: actor.userName });

/** The words are those of reports, which the auditor does not read: the trail names the indicator and has the words in its hashes. */
const about = ({ unit, indicator }: Meaning) => ({
  type: 'indicatorSynonym',
  label: `${indicator} ${unit}`,
  state: decisionState,
});

/** The input with every fault of its texts told at once. */
function cleaned({ label, unit, indicator }: IndicatorSynonymConfirmInput): Meaning {
  const faults = new Faults();
  faults.text(label, ['label'], limits.label, true);
  faults.text(unit, ['unit'], limits.unit, true);
  faults.text(indicator, ['indicator'], limits.label, true);
  faults.throwIfAny();
  return { label: label.trim(), unit: unit.trim(), indicator: indicator.trim() };
}

/** The words as figures are compared, once the indicator exists and is counted in such a unit. */
async function checkedKey(tx: Transaction, meaning: Meaning): Promise<string> {
  const key = await keyOf(tx, meaning.label);
  if (key === '') throw noWords(meaning.label);
  const units = await unitsOf(tx, meaning.indicator);
  if (units.length === 0) throw noIndicator(meaning.indicator);
  if (!units.some((unit) => unit === null || unitsAgree(unit, meaning.unit)))
    throw otherUnit(meaning, [...new Set(units.flatMap((unit) => (unit === null ? [] : agreeingUnits(unit))))]);
  return key;
}
