import type { Client } from '../../client.js';
import type { EventsResult } from '../../consolidations.js';
import type { Approximation, Consolidation } from '../../types.js';
import { consolidationTextsOf } from '../consolidation-texts.js';
import { type EventTexts, eventTextsOf } from '../event-texts.js';
import { Failure } from '../failures.js';
import { number as decimal } from '../layout.js';
import { changedLines, hanging, lineOf, throwIfRefused } from '../numbered-list.js';
import { connect, type Surroundings } from '../session.js';
import {
  type EventList,
  type EventsOptions,
  eventBlocks,
  type NumberedActivity,
  type NumberedEvent,
  numberedEvents,
  readEvents,
} from './events.js';

export interface EventsConfirmOptions extends EventsOptions {
  readonly name?: string;
  readonly lead?: string;
  readonly without?: string[];
  readonly separate?: string[];
}

interface Plan {
  /** What is going to be done, in words that show whether the number still means what it meant. */
  readonly told: string;
  readonly act: (client: Client, of: { readonly districtCode: string; readonly year: number }) => Promise<EventsResult>;
}

/** Typed for a leader or for figures counted besides when there shall be none any more. */
const none = 'none';

/** `fazhi events confirm`: says that it is one event; what is not named stays as it was decided. JSON: `{year, events, totals}`, both with what changed. */
export const eventsConfirm = (surroundings: Surroundings, number: string, options: EventsConfirmOptions) =>
  decide(surroundings, options, ({ events }, texts) => {
    const event = lineOf(events, number, texts.noNumber);
    const without = (options.without ?? []).map((typed) => lineOf(event.activities, typed, texts.noNumber).id);
    const activities = event.activities.filter(({ id }) => !without.includes(id));
    const lead = leadOf(event, activities, options, texts);
    const separate = separateOf(event, activities, options, texts);
    const name = options.name ?? event.name;
    const units = new Set(activities.map(({ department }) => department.code)).size;
    return {
      told: texts.confirm(name, units, activities.map(telling), lead ? telling(lead) : null, separate.length),
      act: (client, of) =>
        client.consolidations.confirmEvent({
          ...of,
          ...(event.id === null ? {} : { id: event.id, expectedVersion: event.version }),
          ...{ name, activityIds: activities.map(({ id }) => id), leadActivityId: lead?.id ?? null, separateFigureIds: separate },
        }),
    };
  });

/** `fazhi events decline`: says that a proposal is not one event. JSON: as `events confirm`. */
export const eventsDecline = (surroundings: Surroundings, number: string, options: EventsOptions) =>
  decide(surroundings, options, ({ events }, texts) => {
    const { state, name, activities } = lineOf(events, number, texts.noNumber);
    if (state !== 'PROPOSED') throw new Failure('F01', texts.isDecided(number, texts.state[state]));
    return {
      told: texts.decline(name, activities.map(telling)),
      act: (client, of) => client.consolidations.declineEvent({ ...of, activityIds: activities.map(({ id }) => id) }),
    };
  });

/** `fazhi events undo`: takes a decision back. JSON: as `events confirm`. */
export const eventsUndo = (surroundings: Surroundings, number: string, options: EventsOptions) =>
  decide(surroundings, options, ({ events }, texts) => {
    const { id, version, name, state, activities } = lineOf(events, number, texts.noNumber);
    if (id === null || version === null) throw new Failure('F01', texts.notDecided(number));
    return {
      told: texts.undo(name, texts.state[state], activities.length),
      act: (client) => client.consolidations.endEvent(id, version),
    };
  });

const telling = ({ number, department }: NumberedActivity) => ({ number, unit: department.shortName });

function leadOf(
  { leadActivityId }: NumberedEvent,
  activities: readonly NumberedActivity[],
  { lead }: EventsConfirmOptions,
  texts: EventTexts,
): NumberedActivity | undefined {
  if (lead === none) return undefined;
  return lead === undefined ? activities.find(({ id }) => id === leadActivityId) : lineOf(activities, lead, texts.noNumber);
}

function separateOf(
  { separateFigureIds }: NumberedEvent,
  activities: readonly NumberedActivity[],
  { separate }: EventsConfirmOptions,
  texts: EventTexts,
): string[] {
  const figures = activities.flatMap((activity) => activity.figures);
  if (separate === undefined) return figures.map(({ id }) => id).filter((id) => separateFigureIds.includes(id));
  if (separate.length === 1 && separate[0] === none) return [];
  return [...new Set(separate.map((typed) => lineOf(figures, typed, texts.noNumber).id))];
}

/** Reads the list, says what will be decided, decides it and shows what became of the events and of the totals. */
async function decide(
  surroundings: Surroundings,
  options: EventsOptions,
  planOf: (list: EventList, texts: EventTexts) => Plan,
): Promise<void> {
  const { language, width, out } = surroundings;
  const texts = eventTextsOf(language);
  const client = connect(surroundings, options);
  const list = await readEvents(client, options, surroundings);
  const { told, act } = planOf(list, texts);
  if (!options.json) out(`${told}\n`);
  const { year } = options;
  const districtCode = list.consolidation.district.code;
  const { jointEvents, userErrors } = await act(client, { districtCode, year });
  throwIfRefused('JointEvent', userErrors, `fazhi events --year ${year}`);
  const events = changedLines(list.events, numberedEvents(jointEvents ?? []));
  const now = (await client.consolidations.get(districtCode, year)) ?? list.consolidation;
  const totals = changedTotals(list.consolidation, now);
  if (options.json) return out(`${JSON.stringify({ year, events, totals }, null, 2)}\n`);
  const { sign } = consolidationTextsOf(language);
  const shown = (total: Total | null) => (total === null ? '—' : `${sign[total.approximation]}${decimal(total.value)}`);
  const lines = totals.map(({ indicator, unit, before, after }) =>
    hanging('·', texts.total(indicator.name, unit, shown(before), shown(after)), { indent: 2, width }),
  );
  out(events.length === 0 ? `${texts.doneOnly}\n` : `${texts.done}\n\n${eventBlocks(events, now, surroundings)}`);
  out(lines.length === 0 ? `\n${texts.sameTotals}\n` : `\n${[texts.totals, ...lines].join('\n')}\n`);
}

interface Total {
  readonly value: string;
  readonly approximation: Approximation;
}
interface ChangedTotal {
  readonly indicator: { readonly code: string; readonly name: string };
  readonly unit: string;
  /** null = nothing was counted, or is now. */
  readonly before: Total | null;
  readonly after: Total | null;
}

/** Totals of an indicator in a unit that are not what they were. Pure. */
export function changedTotals(before: Consolidation, after: Consolidation): ChangedTotal[] {
  const keyOf = ({ indicator, unit }: Consolidation['indicatorTotals'][number]) => `${indicator.code} ${unit}`;
  const of = ({ indicatorTotals }: Consolidation) => new Map(indicatorTotals.map((one) => [keyOf(one), one]));
  const [was, is] = [of(before), of(after)];
  const totalIn = (totals: typeof was, key: string): Total | null => {
    const { total = null, approximation = 'EXACT' } = totals.get(key) ?? {};
    return total === null ? null : { value: total, approximation };
  };
  return [...new Map([...was, ...is])].flatMap(([key, { indicator, unit }]) => {
    const changed = { before: totalIn(was, key), after: totalIn(is, key) };
    const same = JSON.stringify(changed.before) === JSON.stringify(changed.after);
    return same ? [] : [{ indicator: { code: indicator.code, name: indicator.name }, unit, ...changed }];
  });
}
