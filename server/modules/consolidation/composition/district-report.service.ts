import type { Context } from '../../../platform/context.js';
import type { Transaction } from '../../../platform/database.js';
import { Faults } from '../../../platform/faults.js';
import { once } from '../../../platform/idempotency.js';
import { Refused, refuse } from '../../../platform/user-error.js';
import { recordChange } from '../../audit/audit.service.js';
import { cycleForDecision } from '../cycle-of.repository.js';
import { idTaken, stale } from '../decision.refusals.js';
import { compose, headOf } from './compose.rules.js';
import { findKept, insertReport, noteDraft, saveHead, writeClauses } from './district-report.repository.js';
import type { ConsolidationSaveInput } from './document.inputs.js';
import { editedClauses, editedHead } from './edited.rules.js';
import type { KeptReport } from './kept-clause.js';
import { materialStatements, readMaterial } from './material.repository.js';
import { placesOf } from './places.rules.js';
import { matched, redrafted } from './redraft.rules.js';

const documentState = `select to_jsonb(r) || jsonb_build_object('clauses',
  (select jsonb_agg(to_jsonb(k) - 'sources' order by k.position) from district_clause k where k.report_id = r.id)) from district_report r where r.id = $1`;

/** The district's own report: composed from the units', edited by the office. Each act answers the id of the cycle. */
export class DistrictReportService {
  /** Composes it, or composes it anew around what the office wrote. */
  draft(context: Context, districtCode: string, year: number): Promise<string> {
    return once(context, 'consolidationDraft', { districtCode, year }, async (tx) => {
      const cycle = await cycleForDecision(tx, districtCode, year, []);
      const kept = await findKept(tx, cycle.id);
      const material = await readMaterial(tx, materialStatements(cycle.id));
      const { services, actor } = context;
      const clauses = redrafted(kept?.clauses ?? [], compose(material), services.newId);
      const about = {
        action: 'consolidation.draft',
        type: 'district_report',
        label: String(year),
        state: documentState,
        id: kept?.id ?? null,
      };
      await recordChange(tx, context, about, async () => {
        const [id, at, by] = [kept?.id ?? services.newId(), services.now(), actor.userName];
        if (kept) await noteDraft(tx, id, at, by);
        else await insertReport(tx, { id, districtId: cycle.districtId, cycleId: cycle.id, ...headOf(material), at, by });
        await writeClauses(tx, id, cycle.districtId, clauses);
        return id;
      });
      return cycle.id;
    });
  }

  /** Keeps what the office made of it. */
  save(context: Context, districtCode: string, year: number, expectedVersion: number, input: ConsolidationSaveInput): Promise<string> {
    return once(context, 'consolidationSave', { districtCode, year, expectedVersion, input: plain(input) }, async (tx) => {
      const cycle = await cycleForDecision(tx, districtCode, year, []);
      const kept = await findKept(tx, cycle.id);
      if (!kept) throw noDraft(year);
      if (kept.version !== expectedVersion) throw new Refused([stale(kept.version, expectedVersion, ['expectedVersion'])]);
      const { services, actor } = context;
      const faults = new Faults();
      const head = editedHead(input, kept, faults);
      const clauses = input.clauses ? await this.#edited(tx, cycle.id, kept, input.clauses, services.newId, faults) : null;
      faults.throwIfAny();
      const about = { action: 'consolidation.save', type: 'district_report', label: String(year), state: documentState, id: kept.id };
      await recordChange(tx, context, about, async () => {
        await saveHead(tx, { id: kept.id, ...head, at: services.now(), by: actor.userName });
        if (clauses && !(await writeClauses(tx, kept.id, cycle.districtId, clauses))) throw new Refused([idTaken(['input', 'clauses'])]);
        return kept.id;
      });
      return cycle.id;
    });
  }

  async #edited(
    tx: Transaction,
    cycleId: string,
    kept: KeptReport,
    given: NonNullable<ConsolidationSaveInput['clauses']>,
    newId: () => string,
    faults: Faults,
  ) {
    const material = await readMaterial(tx, materialStatements(cycleId));
    const present = { kept: kept.clauses, now: matched(kept.clauses, compose(material)), places: placesOf(material) };
    return editedClauses(given, present, newId, faults);
  }
}

const plain = ({ clauses, ...head }: ConsolidationSaveInput) => ({
  ...head,
  ...(clauses && { clauses: clauses.map((one) => ({ ...one })) }),
});

export const noDraft = (year: number) =>
  refuse({
    code: 'NOT_FOUND',
    field: ['year'],
    message: {
      zh: `${year} 年度的区级报告尚未汇编。请先执行 consolidationDraft（命令行：fazhi consolidate draft --year ${year}）。`,
      en: `The district's report of ${year} is not composed yet. Run consolidationDraft first (fazhi consolidate draft --year ${year}).`,
    },
  });
