import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import { once } from '../../platform/idempotency.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { type Refused, refuse } from '../../platform/user-error.js';
import { recordChange } from '../audit/audit.service.js';
import { ownUnit } from '../reports/report.refusals.js';
import { noItem } from './ledger.refusals.js';
import { findItem, type LedgerItem, worksIn } from './ledger.repository.js';
import { endLinks, insertLink, linksState, openLinks } from './lineage.repository.js';
import { LinkKind } from './shortcoming-link.entity.js';

/** Decisions of people about which shortcomings of different years are the same. Each is kept, with what it replaced. */
export class LineageService {
  /** Says that a shortcoming is one that an earlier report named; another link of it is ended. */
  link(context: Context, givenId: string, previousId: string): Promise<string> {
    return this.#decide(context, 'shortcomingLink', givenId, previousId, LinkKind.LINKED);
  }

  /** Says that it is not, so that it is proposed no more. */
  decline(context: Context, givenId: string, previousId: string): Promise<string> {
    return this.#decide(context, 'shortcomingLinkDecline', givenId, previousId, LinkKind.DECLINED);
  }

  /** Takes a link back: the shortcoming is one of its own again. */
  async unlink(context: Context, givenId: string): Promise<string> {
    return once(context, 'shortcomingUnlink', { givenId }, async (tx) => {
      const item = await decidable(tx, context, givenId);
      await oneAtATime(tx, item.departmentId);
      const linked = (await openLinks(tx, item.id)).filter(({ kind }) => kind === LinkKind.LINKED);
      if (linked.length === 0) throw notLinked();
      return recordChange(tx, context, { action: 'shortcoming.unlink', ...about(item) }, async () => {
        await endLinks(
          tx,
          linked.map(({ id }) => id),
          now(context),
        );
        return item.id;
      });
    });
  }

  #decide(context: Context, operation: string, givenId: string, previousId: string, kind: LinkKind): Promise<string> {
    return once(context, operation, { givenId, previousId }, async (tx) => {
      const item = await decidable(tx, context, givenId);
      const previous = await earlierOf(tx, item, previousId);
      await oneAtATime(tx, item.departmentId);
      const holding = await openLinks(tx, item.id);
      const action = kind === LinkKind.LINKED ? 'shortcoming.link' : 'shortcoming.decline';
      return recordChange(tx, context, { action, ...about(item) }, async () => {
        if (holding.some((one) => one.kind === kind && one.previousId === previous.id)) return item.id;
        // A shortcoming continues one only, and a pair is either the same or not.
        const over = holding.filter((one) => one.previousId === previous.id || (kind === LinkKind.LINKED && one.kind === LinkKind.LINKED));
        await endLinks(
          tx,
          over.map(({ id }) => id),
          now(context),
        );
        await insertLink(tx, {
          id: context.services.newId(),
          shortcomingId: item.id,
          previousId: previous.id,
          kind,
          reason: null,
          ...now(context),
        });
        return item.id;
      });
    });
  }
}

const now = ({ services, actor }: Context) => ({ at: services.now(), by: actor.userName });

const about = (item: LedgerItem) => ({ type: 'shortcoming', label: item.label, state: linksState, id: item.id });

/** A shortcoming that the actor may decide about: the own unit's, or for the office one that is released and not of the own unit. */
async function decidable(tx: Transaction, { actor }: Context, given: string): Promise<LedgerItem> {
  const id = canonicalUuid(given);
  const item = id === null ? undefined : await findItem(tx, 'shortcoming', id);
  if (!item) throw noItem('shortcoming', given, ['id']);
  if (actor.scope === 'OFFICE' && (await worksIn(tx, actor.userId, item.departmentId))) throw ownUnit();
  return item;
}

async function earlierOf(tx: Transaction, item: LedgerItem, given: string): Promise<LedgerItem> {
  const id = canonicalUuid(given);
  const previous = id === null ? undefined : await findItem(tx, 'shortcoming', id);
  if (!previous || previous.departmentId !== item.departmentId || !previous.submitted) throw noItem('shortcoming', given, ['previousId']);
  if (previous.year >= item.year) throw notEarlier(item.year, previous.year);
  return previous;
}

const notLinked = (): Refused =>
  refuse({
    code: 'NOT_FOUND',
    field: ['id'],
    message: { zh: '这条不足没有关联以前年度的不足。', en: 'The shortcoming is linked to none of an earlier year.' },
  });

const notEarlier = (year: number, previous: number): Refused =>
  refuse({
    code: 'INVALID_VALUE',
    field: ['previousId'],
    message: {
      zh: `只能关联 ${year} 年度以前的不足，所选为 ${previous} 年度。`,
      en: `Choose one of a year before ${year}; this one is of ${previous}.`,
    },
  });
