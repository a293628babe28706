import { averageLinkage } from './clusters.js';
import { evidenceFor } from './event-evidence.js';
import { type ToldActivity, tellingsOf } from './event-tellings.js';
import { byText } from './order.js';

/** Evidence from which two departments' activities are proposed as one event; `npm run eval:similarity` measures it. */
export const JOINED_FROM = 0.52;

export interface JointEvent {
  /** Ids, the fullest telling first. */
  activities: string[];
  /** The heading of the fullest telling. */
  name: string;
  /** 0 … 1: average evidence between its activities. */
  likeness: number;
}

/**
 * Activities of several departments that tell of one event, from heading, date, theme, figures and the rarer words. Proposed only: the office
 * confirms, and totals count it once then. The order of what is given has no part in the answer.
 */
export function jointEvents(activities: readonly ToldActivity[]): JointEvent[] {
  const tellings = tellingsOf([...activities].sort((a, b) => byText(a.id, b.id)));
  const evidence = tellings.map(() => new Array<number>(tellings.length).fill(0));
  for (const [i, one] of tellings.entries()) {
    for (let j = i + 1; j < tellings.length; j += 1) {
      const other = tellings[j];
      const row = evidence[j];
      const found = other ? evidenceFor(one, other) : 0;
      if (row) row[i] = found;
      (evidence[i] ?? [])[j] = found;
    }
  }
  const apart = (i: number, j: number) =>
    i !== j && (tellings[i]?.activity.department === tellings[j]?.activity.department || (evidence[i]?.[j] ?? 0) < 0);
  return averageLinkage(evidence, JOINED_FROM, apart)
    .filter((cluster) => cluster.length > 1)
    .map((cluster) => {
      const among = cluster.flatMap((i) => cluster.filter((j) => j > i).map((j) => evidence[i]?.[j] ?? 0));
      const told = cluster
        .flatMap((at) => tellings[at]?.activity ?? [])
        .sort((a, b) => b.narrative.length - a.narrative.length || byText(a.id, b.id));
      return {
        activities: told.map(({ id }) => id),
        name: told[0]?.heading ?? '',
        likeness: Math.min(1, among.reduce((sum, value) => sum + value, 0) / among.length),
      };
    })
    .sort((a, b) => b.activities.length - a.activities.length || byText(a.activities[0] ?? '', b.activities[0] ?? ''));
}
