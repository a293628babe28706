import type { Client } from '../../client.js';
import { dayOf } from '../../clock.js';
import type { JointEventState } from '../../generated/graphql.js';
import type { Consolidation, JointEvent } from '../../types.js';
import { type EventTexts, eventTextsOf } from '../event-texts.js';
import { number } from '../layout.js';
import { hanging } from '../numbered-list.js';
import { type CommonOptions, connect, districtOf, type Surroundings, unknownYear } from '../session.js';
import { textsOf } from '../texts.js';

export interface EventsOptions extends CommonOptions {
  readonly year: number;
}
export interface EventsListOptions extends EventsOptions {
  readonly proposed?: boolean;
  readonly confirmed?: boolean;
  readonly declined?: boolean;
}

type Activity = JointEvent['activities'][number];
export type NumberedFigure = { readonly number: string } & Activity['figures'][number];
export type NumberedActivity = { readonly number: string; readonly figures: readonly NumberedFigure[] } & Omit<Activity, 'figures'>;
export type NumberedEvent = { readonly number: string; readonly activities: readonly NumberedActivity[] } & Omit<JointEvent, 'activities'>;

/** The events of a year, with what totals make of them at this moment. */
export interface EventList {
  readonly consolidation: Consolidation;
  readonly events: readonly NumberedEvent[];
}

export async function readEvents(client: Client, options: EventsOptions, { language }: Surroundings): Promise<EventList> {
  const { year } = options;
  const districtCode = await districtOf(client, options);
  const [consolidation, found] = await Promise.all([
    client.consolidations.get(districtCode, year),
    client.consolidations.jointEvents(districtCode, year),
  ]);
  if (!consolidation || !found) throw await unknownYear(client, districtCode, year, language);
  return { consolidation, events: numberedEvents(found) };
}

/** Events, their activities and figures, numbered in the order of the server. Pure. */
export const numberedEvents = (found: readonly JointEvent[]): NumberedEvent[] =>
  found.map((event, i) => ({
    ...{ number: String(i + 1), ...event },
    activities: event.activities.map((activity, j) => ({
      ...{ number: `${i + 1}.${j + 1}`, ...activity },
      figures: activity.figures.map((figure, k) => ({ number: `${i + 1}.${j + 1}.${k + 1}`, ...figure })),
    })),
  }));

/** `fazhi events`: what several units tell of one event. Numbers are those of the whole list, whatever is shown. JSON: `{year, events}`. */
export async function events(surroundings: Surroundings, options: EventsListOptions): Promise<void> {
  const list = await readEvents(connect(surroundings, options), options, surroundings);
  const states = (['PROPOSED', 'CONFIRMED', 'DECLINED'] as const).filter(
    (state) => options[state.toLowerCase() as Lowercase<JointEventState>],
  );
  const shown = list.events.filter(({ state }) => states.length === 0 || states.includes(state));
  surroundings.out(
    options.json ? `${JSON.stringify({ year: options.year, events: shown }, null, 2)}\n` : eventList(list, shown, states, surroundings),
  );
}

type Page = Pick<Surroundings, 'language' | 'width'>;

/** The list as text. Pure. */
export function eventList(
  { consolidation, events: all }: EventList,
  shown: readonly NumberedEvent[],
  states: readonly JointEventState[],
  page: Page,
): string {
  const texts = eventTextsOf(page.language);
  const { district, year, coverage } = consolidation;
  if (all.length === 0) return `${coverage.included === 0 ? texts.nothingSubmitted : texts.nothingAlike(coverage.included)}\n`;
  if (shown.length === 0) return `${texts.noneOfState(states.map((state) => texts.state[state]))}\n`;
  return `${texts.heading(district.name, year, shown.length)}\n\n${eventBlocks(shown, consolidation, page)}`;
}

/** Each event with its activities, its figures and how totals count them. Pure. */
export function eventBlocks(shown: readonly NumberedEvent[], consolidation: Consolidation, { language, width }: Page): string {
  const texts = eventTextsOf(language);
  const retold = new Set(
    consolidation.indicatorTotals.flatMap(({ excluded }) =>
      excluded.filter(({ reason }) => reason === 'JOINT_EVENT').map(({ figure }) => figure.id),
    ),
  );
  const block = (event: NumberedEvent) => {
    const { state, likeness, name, departments, at, by } = event;
    const marks = [
      ...[texts.state[state], name, departments.map(({ shortName }) => shortName).join(textsOf(language).list)],
      ...(likeness === null ? [] : [texts.likeness(Math.round(likeness * 100))]),
      ...(at === null || by === null ? [] : [texts.decided(by, dayOf(at))]),
    ];
    const figure = (one: NumberedFigure) => {
      const said = noteOf(one, event, retold, texts);
      return hanging(one.number, `${one.label} ${number(one.value)} ${one.unit}${said === null ? '' : texts.mark(said)}`, {
        indent: 4,
        width,
      });
    };
    return [
      hanging(event.number, marks.join(' · '), { indent: 0, width }),
      hanging(' '.repeat(event.number.length), countedOf(event, texts), { indent: 0, width }),
      ...event.activities.flatMap((activity) => {
        const leads = state === 'CONFIRMED' && activity.id === event.leadActivityId ? texts.mark(texts.lead) : '';
        const heading = `${texts.activity(activity.department.shortName, activity.heading)}${leads}`;
        return [hanging(activity.number, heading, { indent: 2, width }), ...activity.figures.map(figure)];
      }),
    ].join('\n');
  };
  return `${shown.map(block).join('\n\n')}\n`;
}

function countedOf({ state, activities, leadActivityId, separateFigureIds }: NumberedEvent, { counted }: EventTexts): string {
  if (state !== 'CONFIRMED') return counted.separately;
  const lead = activities.find(({ id }) => id === leadActivityId);
  const besides = activities.flatMap(({ figures }) => figures).filter(({ id }) => separateFigureIds.includes(id));
  const base = lead ? counted.lead({ number: lead.number, unit: lead.department.shortName }) : counted.largest;
  return `${base}${besides.length === 0 ? '' : counted.besides(besides.map((figure) => figure.number))}`;
}

function noteOf(figure: NumberedFigure, event: NumberedEvent, retold: ReadonlySet<string>, texts: EventTexts): string | null {
  if (figure.indicator === null) return texts.noIndicator;
  if (event.state === 'CONFIRMED' && event.separateFigureIds.includes(figure.id)) return texts.besides;
  return retold.has(figure.id) ? texts.again : null;
}
