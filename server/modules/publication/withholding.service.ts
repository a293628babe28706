import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import { Faults } from '../../platform/faults.js';
import { once } from '../../platform/idempotency.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { recordChange } from '../audit/audit.service.js';
import { invalidTransition, notFound, ownUnit } from '../reports/report.refusals.js';
import { findHead } from '../reports/report.repository.js';
import { ReportStatus } from '../reports/report-status.js';
import { TaskSide } from '../reports/task-holder.entity.js';
import { worksIn } from '../shortcomings/ledger.repository.js';
import type { WithholdingSaveInput } from './publication.inputs.js';
import { noSuchItem, noWithholding, otherSide, withheldAlready } from './publication.refusals.js';
import {
  endWithholding,
  findOpenWithholding,
  findUnit,
  findWithholdable,
  insertWithholding,
  openWithholdingOf,
  type PublishedUnit,
  withholdingsState,
} from './publication.repository.js';

const noteLength = 1000;

const sideOf = ({ actor }: Context): TaskSide => (actor.scope === 'OFFICE' ? TaskSide.OFFICE : TaskSide.UNIT);
const now = ({ services, actor }: Context) => ({ at: services.now(), by: actor.userName });
const about = (report: PublishedUnit) => ({
  ...{ type: 'report', id: report.id, label: `${report.departmentCode} ${report.year}` },
  state: withholdingsState,
});

/** Decisions about what of a report is not for everybody. Each is kept with what it replaced. */
export class WithholdingService {
  /** Withholds an item or a figure; said again with another reason it replaces what the same side said before. Answers the id of the withholding. */
  async save(context: Context, givenId: string, input: WithholdingSaveInput): Promise<string> {
    const faults = new Faults();
    faults.text(input.note, ['note'], noteLength, false);
    faults.throwIfAny();
    const { reason } = input;
    const note = input.note?.trim() ?? '';
    return once(context, 'withholdingSave', { givenId, itemId: input.itemId, reason, note }, async (tx) => {
      const report = await unpublished(tx, context, canonicalUuid(givenId), givenId);
      const itemId = canonicalUuid(input.itemId);
      const item = itemId === null ? undefined : await findWithholdable(tx, report.id, itemId);
      if (itemId === null || !item) throw noSuchItem(input.itemId);
      const holding = await openWithholdingOf(tx, report.id, itemId);
      const side = sideOf(context);
      if (holding && holding.side !== side) throw withheldAlready();
      if (holding && holding.reason === reason && holding.note === note) return holding.id;
      const id = context.services.newId();
      return recordChange(tx, context, { action: 'report.withhold', ...about(report) }, async () => {
        if (holding) await endWithholding(tx, holding.id, now(context));
        const { kind, text: itemText } = item;
        await insertWithholding(tx, { id, reportId: report.id, itemId, kind, itemText, reason, note, side, ...now(context) });
        return report.id;
      }).then(() => id);
    });
  }

  /** Ends a withholding: the item is published again with the next edition. */
  async end(context: Context, givenId: string): Promise<string> {
    return once(context, 'withholdingEnd', { givenId }, async (tx) => {
      const id = canonicalUuid(givenId);
      const found = id === null ? undefined : await findOpenWithholding(tx, id);
      if (id === null || !found) throw noWithholding(givenId);
      const report = await unpublished(tx, context, found.reportId, givenId);
      if (found.side !== sideOf(context)) throw otherSide();
      return recordChange(tx, context, { action: 'report.unwithhold', ...about(report) }, async () => {
        await endWithholding(tx, id, now(context));
        return report.id;
      }).then(() => id);
    });
  }
}

/** The report, unless it is published: then a correction comes first, or its public edition is withdrawn. */
async function unpublished(tx: Transaction, { actor }: Context, id: string | null, given: string): Promise<PublishedUnit> {
  if (id === null) throw notFound(given);
  await oneAtATime(tx, id);
  const [head, unit] = [await findHead(tx, id), await findUnit(tx, id)];
  if (!head || !unit) throw notFound(given);
  if (actor.scope === 'OFFICE' && (await worksIn(tx, actor.userId, unit.departmentId))) throw ownUnit();
  if (head.status === ReportStatus.PUBLISHED) throw invalidTransition(head.status);
  return unit;
}
