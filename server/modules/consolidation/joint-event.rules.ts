import { Faults } from '../../platform/faults.js';
import { jointEvents } from '../../platform/similarity/events.js';
import type { JointEventConfirmInput } from './consolidation.inputs.js';
import type { GroupedUnit } from './grouped-unit.types.js';
import { JointEventState } from './joint-event.entity.js';
import type { EventActivity, JointEventTelling } from './joint-event.types.js';

export interface ReportedActivity extends EventActivity {
  readonly theme: string | null;
}

export interface DecidedEvent {
  readonly id: string;
  readonly state: 'CONFIRMED' | 'DECLINED';
  readonly name: string;
  readonly version: number;
  readonly leadActivityId: string | null;
  readonly separateFigureIds: string[];
  readonly activityIds: readonly string[];
  /** RFC 3339 in UTC */
  readonly at: string;
  readonly by: string;
}

/** Decided events first, in the order of the decisions, then what is proposed. Activities come by the official sequence. Pure. */
export function eventsOf(activities: readonly ReportedActivity[], decided: readonly DecidedEvent[]): JointEventTelling[] {
  const place = new Map(activities.map(({ id }, i) => [id, i]));
  const told = (ids: readonly string[]) =>
    ids
      .filter((id) => place.has(id))
      .sort((a, b) => (place.get(a) as number) - (place.get(b) as number))
      .map((id) => activities[place.get(id) as number] as ReportedActivity);
  const units = (of: readonly ReportedActivity[]): GroupedUnit[] => [
    ...new Map(of.map(({ department }) => [department.id, department])).values(),
  ];

  const kept = decided.map(({ activityIds, state, ...rest }): JointEventTelling => {
    const found = told(activityIds);
    return { ...rest, state: JointEventState[state], likeness: null, activities: found, departments: units(found) };
  });
  // What the office joined is not proposed a second time, nor what it said to be apart.
  const joined = new Set(decided.filter(({ state }) => state === 'CONFIRMED').flatMap(({ activityIds }) => activityIds));
  const declined = decided.filter(({ state }) => state === 'DECLINED').map(({ activityIds }) => new Set(activityIds));
  const proposed = jointEvents(
    activities.filter(({ id }) => !joined.has(id)).map(({ department, ...activity }) => ({ ...activity, department: department.id })),
  )
    .filter((event) => !declined.some((apart) => event.activities.every((id) => apart.has(id))))
    .map((event): JointEventTelling => {
      const found = told(event.activities);
      return {
        ...{ id: null, state: JointEventState.PROPOSED, version: null, name: event.name, likeness: event.likeness },
        ...{ activities: found, departments: units(found), leadActivityId: null, separateFigureIds: [], at: null, by: null },
      };
    });
  return [...kept, ...proposed];
}

const mostActivities = 200;
const nameLength = 200;

/** Every fault of activities that are said to be one event, or not. `others`: events that are confirmed already. Pure. */
export function eventFaults(
  input: Pick<JointEventConfirmInput, 'activityIds'> &
    Partial<Pick<JointEventConfirmInput, 'name' | 'leadActivityId' | 'separateFigureIds'>>,
  activities: readonly ReportedActivity[],
  others: readonly DecidedEvent[],
): Faults {
  const faults = new Faults();
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  if ('name' in input) faults.text(input.name, ['name'], nameLength, true);
  faults.count(input.activityIds, ['activityIds'], mostActivities);
  const given = input.activityIds.slice(0, mostActivities).map((id) => id.toLowerCase());
  for (const [i, id] of given.entries()) {
    const activity = known.get(id);
    const other = others.find(({ state, activityIds }) => state === 'CONFIRMED' && activityIds.includes(id));
    const path = ['activityIds', i];
    if (!activity) {
      faults.add('UNKNOWN_REFERENCE', path, {
        zh: `本年度已报送的报告中没有活动 ${id.slice(0, 60)}。请从列表中选取。`,
        en: `No released report of the year has an activity ${id.slice(0, 60)}. Take one from the list.`,
      });
    } else if (given.indexOf(id) < i) faults.add('DUPLICATE_ID', path, { zh: '同一活动写了两次。', en: 'The same activity stands twice.' });
    else if (other) {
      faults.add('ALREADY_EXISTS', path, {
        zh: `${activity.department.shortName}“${activity.heading.slice(0, 30)}”已归入联合活动“${other.name.slice(0, 30)}”。请先修改或撤销那一项。`,
        en: `"${activity.heading.slice(0, 30)}" of ${activity.department.shortName} belongs to the event "${other.name.slice(0, 30)}" already. Change or end that one first.`,
      });
    }
  }
  const found = given.flatMap((id) => known.get(id) ?? []);
  if (new Set(found.map(({ department }) => department.id)).size < 2) {
    faults.add('INVALID_VALUE', ['activityIds'], {
      zh: '联合活动至少须有两个单位的活动各一项。',
      en: 'An event of several units needs activities of at least two units.',
    });
  }
  const lead = input.leadActivityId?.toLowerCase();
  if (lead && !given.includes(lead)) {
    faults.add('UNKNOWN_REFERENCE', ['leadActivityId'], {
      zh: '牵头活动须是 activityIds 中的一项。',
      en: 'The leading activity must be one of activityIds.',
    });
  }
  const figures = new Set(found.flatMap((activity) => activity.figures.map(({ id }) => id)));
  for (const [i, id] of (input.separateFigureIds ?? []).entries()) {
    if (figures.has(id.toLowerCase())) continue;
    faults.add('UNKNOWN_REFERENCE', ['separateFigureIds', i], {
      zh: `${id.slice(0, 60)} 不是这些活动中的数据。`,
      en: `${id.slice(0, 60)} is no figure of these activities.`,
    });
  }
  return faults;
}
