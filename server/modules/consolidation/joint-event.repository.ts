import type { Transaction } from '../../platform/database.js';
import type { Statement } from '../../platform/read/plan.js';
import type { DecidedEvent, ReportedActivity } from './joint-event.rules.js';

const activities = `select a.id, a.heading, a.narrative, a.theme_id as theme,
    jsonb_build_object('id', d.id, 'code', d.code, 'name', d.name, 'shortName', d.short_name) as department,
    coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'label', f.label, 'value', f.value::text, 'unit', f.unit, 'indicator', i.code) order by f.position, f.id)
      from figure f left join taxonomy_term i on i.id = f.indicator_id where f.activity_id = a.id), '[]') as figures
  from report r join activity a on a.report_id = r.id join department d on d.id = r.department_id
  where r.cycle_id = $1 and r.released order by d.position, d.id, a.position, a.id`;

const decided = `select e.id, e.state, e.name, e.version, e.lead_activity_id as "leadActivityId", e.separate_figure_ids as "separateFigureIds", to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, e.by,
    (select array_agg(m.activity_id order by m.activity_id) from joint_event_activity m where m.event_id = e.id) as "activityIds"
  from joint_event e where e.cycle_id = $1 and e.ended_at is null order by e.at, e.id`;

/** Rows are `ReportedActivity`, by the official sequence. */
export const reportedActivities = (cycleId: string): Statement => ({ text: activities, values: [cycleId] });
/** Rows are `DecidedEvent`. */
export const decidedEvents = (cycleId: string): Statement => ({ text: decided, values: [cycleId] });

export const readActivities = (tx: Transaction, cycleId: string): Promise<ReportedActivity[]> => tx.rows(activities, [cycleId]);
export const readDecided = (tx: Transaction, cycleId: string): Promise<DecidedEvent[]> => tx.rows(decided, [cycleId]);

export interface EventRow {
  readonly id: string;
  readonly cycleId: string;
  readonly version: number;
  readonly name: string;
  readonly ended: boolean;
}

/** Of whatever cycle, as far as the office sees it. */
export async function findEvent(tx: Transaction, id: string): Promise<EventRow | undefined> {
  const sql = 'select id, cycle_id as "cycleId", version, name, ended_at is not null as ended from joint_event where id = $1';
  return (await tx.rows<EventRow>(sql, [id]))[0];
}

export interface EventToKeep {
  readonly id: string;
  readonly districtId: string;
  readonly cycleId: string;
  readonly state: 'CONFIRMED' | 'DECLINED';
  readonly name: string;
  readonly leadActivityId: string | null;
  readonly separateFigureIds: readonly string[];
  readonly activities: readonly { readonly id: string; readonly activityId: string }[];
  readonly at: Date;
  readonly by: string | null;
}

/** Writes the decision, over an earlier one of the same id where `known`; false = the id belongs to something else. */
export async function keepEvent(tx: Transaction, known: boolean, event: EventToKeep): Promise<boolean> {
  const values = [event.id, event.state, event.name, event.leadActivityId, event.separateFigureIds, event.at, event.by];
  const written = known
    ? await tx.rows(
        `update joint_event set state = $2, name = $3, lead_activity_id = $4, separate_figure_ids = $5::uuid[], version = version + 1, at = $6, by = $7, ended_at = null
         where id = $1 returning id`,
        values,
      )
    : await tx.rows(
        `insert into joint_event (id, state, name, lead_activity_id, separate_figure_ids, at, by, district_id, cycle_id, version)
         values ($1, $2, $3, $4, $5::uuid[], $6, $7, $8, $9, 1) on conflict do nothing returning id`,
        [...values, event.districtId, event.cycleId],
      );
  if (written.length === 0) return false;
  await tx.rows('delete from joint_event_activity where event_id = $1', [event.id]);
  await tx.rows(
    `insert into joint_event_activity (id, district_id, event_id, activity_id)
     select (m.one->>'id')::uuid, $2, $3, (m.one->>'activityId')::uuid from jsonb_array_elements($1::jsonb) m (one)`,
    [JSON.stringify(event.activities), event.districtId, event.id],
  );
  return true;
}

/** Gives a decision up: the activities are proposed again where they look alike. */
export const endEvent = (tx: Transaction, id: string, { at, by }: { readonly at: Date; readonly by: string | null }): Promise<unknown[]> =>
  tx.rows('update joint_event set ended_at = $2, at = $2, by = $3, version = version + 1 where id = $1', [id, at, by]);

/**
 * For FROM: figures of a cycle's released reports that tell again what another activity of the same confirmed event is counted for, each with its
 * event. Of an indicator in a unit one activity counts: the one that the office chose if it states such a figure, else that with the largest sum.
 * `figures` is a SELECT of figures with `indicator_id` and `activity_id`; it is not read where there are no events.
 */
export const retoldFigures = (cycleId: string, figures: string, amount: (figure: string) => string): string => `(
  select told.id as figure_id, told.event_id from (
    select f.id, f.event_id, f.activity_id, first_value(f.activity_id) over (
      partition by f.event_id, f.indicator_id, f.unit order by (f.activity_id = f.lead and f.amount is not null) desc, f.amount desc nulls last, f.activity_id) as counted
    from (
      select x.id, x.indicator_id, x.unit, m.event_id, m.activity_id, e.lead_activity_id as lead,
        sum(x.value) filter (where ${amount('x')}) over (partition by m.event_id, x.indicator_id, x.unit, m.activity_id) as amount
      from joint_event e join joint_event_activity m on m.event_id = e.id join (${figures}) x on x.activity_id = m.activity_id
      where e.cycle_id = ${cycleId} and e.state = 'CONFIRMED' and e.ended_at is null and not x.id = any(e.separate_figure_ids)) f) told
  where told.activity_id <> told.counted)`;
