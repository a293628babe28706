import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import { once } from '../../platform/idempotency.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { Refused, refuse } from '../../platform/user-error.js';
import { recordChange } from '../audit/audit.service.js';
import type { JointEventConfirmInput, JointEventDeclineInput } from './consolidation.inputs.js';
import { type CycleOfDistrict, cycleForDecision } from './cycle-of.repository.js';
import { idTaken, stale } from './decision.refusals.js';
import { type EventRow, type EventToKeep, endEvent, findEvent, keepEvent, readActivities, readDecided } from './joint-event.repository.js';
import { eventFaults } from './joint-event.rules.js';

const eventState = `select to_jsonb(e) || jsonb_build_object('activities',
  (select jsonb_agg(m.activity_id order by m.activity_id) from joint_event_activity m where m.event_id = e.id)) from joint_event e where e.id = $1`;

/** What the office decides about activities that look like one event. Each act answers the id of the cycle. */
export class JointEventService {
  confirm(context: Context, givenId: string, input: JointEventConfirmInput): Promise<string> {
    const { districtCode, year, expectedVersion, name, activityIds, leadActivityId = null, separateFigureIds } = input;
    return once(context, 'jointEventConfirm', { givenId, ...input }, async (tx) => {
      const id = uuid(givenId);
      const cycle = await cycleForDecision(tx, districtCode, year);
      const known = await this.#known(tx, id, cycle, expectedVersion ?? null);
      const decided = await readDecided(tx, cycle.id);
      const activities = await readActivities(tx, cycle.id);
      eventFaults(
        input,
        activities,
        decided.filter((event) => event.id !== id),
      ).throwIfAny();
      // What a unit has taken back to mend it keeps its place.
      const before = decided.find((event) => event.id === id)?.activityIds ?? [];
      const hidden = before.filter((one) => !activities.some((activity) => activity.id === one));
      return this.#keep(tx, context, known, {
        ...{ id, districtId: cycle.districtId, cycleId: cycle.id, state: 'CONFIRMED', name: name.trim() },
        leadActivityId: leadActivityId?.toLowerCase() ?? null,
        separateFigureIds: (separateFigureIds ?? []).map((one) => one.toLowerCase()),
        ...this.#decision(context, [...activityIds, ...hidden]),
      });
    });
  }

  decline(context: Context, givenId: string, input: JointEventDeclineInput): Promise<string> {
    const { districtCode, year, activityIds } = input;
    return once(context, 'jointEventDecline', { givenId, ...input }, async (tx) => {
      const id = uuid(givenId);
      const cycle = await cycleForDecision(tx, districtCode, year);
      const known = await this.#known(tx, id, cycle, null);
      const activities = await readActivities(tx, cycle.id);
      eventFaults({ activityIds }, activities, await readDecided(tx, cycle.id)).throwIfAny();
      const first = activities.find((activity) => activity.id === activityIds[0]?.toLowerCase());
      return this.#keep(tx, context, known, {
        ...{ id, districtId: cycle.districtId, cycleId: cycle.id, state: 'DECLINED', name: first?.heading ?? '' },
        ...{ leadActivityId: null, separateFigureIds: [] },
        ...this.#decision(context, activityIds),
      });
    });
  }

  /** Takes a decision back. */
  end(context: Context, givenId: string, expectedVersion: number): Promise<string> {
    return once(context, 'jointEventEnd', { givenId, expectedVersion }, async (tx) => {
      const id = canonicalUuid(givenId);
      const found = id === null ? undefined : await findEvent(tx, id);
      if (!found) throw notFound(givenId);
      // As with every decision about the year: one after the other, and read again when it is our turn.
      await oneAtATime(tx, found.cycleId);
      const event = await findEvent(tx, found.id);
      if (!event || event.ended) throw notFound(givenId);
      if (event.version !== expectedVersion) throw new Refused([stale(event.version, expectedVersion, ['expectedVersion'])]);
      const { services, actor } = context;
      await recordChange(tx, context, { action: 'jointEvent.end', ...about(event), id: event.id }, async () => {
        await endEvent(tx, event.id, { at: services.now(), by: actor.userName });
        return event.id;
      });
      return event.cycleId;
    });
  }

  async #known(tx: Transaction, id: string, cycle: CycleOfDistrict, expected: number | null): Promise<EventRow | undefined> {
    const known = await findEvent(tx, id);
    if (!known) return undefined;
    if (known.cycleId !== cycle.id) throw new Refused([idTaken(['id'])]);
    if (known.version !== expected) throw new Refused([stale(known.version, expected, ['input', 'expectedVersion'])]);
    return known;
  }

  #decision({ services, actor }: Context, activityIds: readonly string[]) {
    const activities = activityIds.map((activityId) => ({ id: services.newId(), activityId: activityId.toLowerCase() }));
    return { activities, at: services.now(), by: actor.userName };
  }

  async #keep(tx: Transaction, context: Context, known: EventRow | undefined, event: EventToKeep): Promise<string> {
    const action = event.state === 'CONFIRMED' ? 'jointEvent.confirm' : 'jointEvent.decline';
    await recordChange(tx, context, { action, ...about(event), id: known?.id ?? null }, async () => {
      if (!(await keepEvent(tx, known !== undefined, event))) throw new Refused([idTaken(['id'])]);
      return event.id;
    });
    return event.cycleId;
  }
}

const about = ({ name }: { readonly name: string }) => ({ type: 'joint_event', label: name.slice(0, 80), state: eventState });

function uuid(given: string): string {
  const id = canonicalUuid(given);
  if (id !== null) return id;
  throw refuse({
    code: 'INVALID_VALUE',
    field: ['id'],
    message: { zh: `“${given.slice(0, 60)}”不是 UUID。`, en: `"${given.slice(0, 60)}" is no UUID.` },
  });
}

const notFound = (id: string) =>
  refuse({
    code: 'NOT_FOUND',
    field: ['id'],
    message: { zh: `没有找到联合活动 ${id.slice(0, 60)}，或已撤销。`, en: `There is no event ${id.slice(0, 60)}, or it was ended.` },
  });
