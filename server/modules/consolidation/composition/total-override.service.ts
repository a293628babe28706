import type { Context } from '../../../platform/context.js';
import { Faults } from '../../../platform/faults.js';
import { once } from '../../../platform/idempotency.js';
import { recordAct } from '../../audit/audit.service.js';
import { indicatorsOf } from '../../districts/cycle.repository.js';
import { cycleForDecision } from '../cycle-of.repository.js';
import { totalsOf } from '../indicator-total.repository.js';
import type { TotalOverrideInput } from './document.inputs.js';

const reasonLength = 500;

/** What the office states instead of a computed total. Answers the id of the cycle. */
export class TotalOverrideService {
  override(context: Context, input: TotalOverrideInput): Promise<string> {
    const { districtCode, year, indicator, unit, value = null } = input;
    return once(context, 'totalOverride', { ...input }, async (tx) => {
      const cycle = await cycleForDecision(tx, districtCode, year);
      const term = (await indicatorsOf(tx, year)).get(indicator);
      const sql = `select t.total::text from cycle c, lateral ${totalsOf('c', 't')} where c.id = $1 and t.indicator_id = $2 and t.unit = $3`;
      const [computed] = term ? await tx.rows<{ total: string | null }>(sql, [cycle.id, term, unit]) : [];
      const faults = new Faults();
      if (!computed) faults.add('UNKNOWN_REFERENCE', ['indicator'], noTotal(indicator, unit, year));
      faults.text(input.reason, ['reason'], reasonLength, value !== null);
      faults.throwIfAny();
      const { services, actor } = context;
      await tx.rows(
        'update total_override set ended_at = $4 where cycle_id = $1 and indicator_id = $2 and unit = $3 and ended_at is null',
        [...[cycle.id, term, unit], services.now()],
      );
      if (value !== null) {
        await tx.rows(
          'insert into total_override (id, district_id, cycle_id, indicator_id, unit, value, reason, at, by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
          [services.newId(), cycle.districtId, cycle.id, term, unit, value, input.reason?.trim(), services.now(), actor.userName],
        );
      }
      const details = { indicator, unit, computed: computed?.total ?? null, stated: value, reason: input.reason ?? null };
      await recordAct(tx, context, {
        ...{ action: 'total.override', object: { type: 'cycle', id: cycle.id, label: `${year} ${indicator}` } },
        ...{ beforeHash: null, afterHash: null, details },
      });
      return cycle.id;
    });
  }
}

const noTotal = (indicator: string, unit: string, year: number) => ({
  zh: `${year} 年度没有指标 ${indicator.slice(0, 60)}（${unit.slice(0, 20)}）的汇总。请从 indicatorTotals 中选取，单位也须一致。`,
  en: `There is no total of ${indicator.slice(0, 60)} in ${unit.slice(0, 20)} for ${year}. Take one from indicatorTotals, in its unit.`,
});
