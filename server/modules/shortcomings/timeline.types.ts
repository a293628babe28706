import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { momentOf, sourceOf } from '../../platform/read/as-of.js';
import { SqlField, SqlOne } from '../../platform/read/readable.js';
import { DateTimeScalar, FiscalYear } from '../../platform/scalars.js';
import { Commitment } from '../reports/commitment.entity.js';
import { Report } from '../reports/report.entity.js';
import { Shortcoming } from '../reports/shortcoming.entity.js';
import { FollowUp } from './follow-up.entity.js';
import { type AsOfDay, commitmentsAsOf, shortcomingsAsOf } from './shortcoming.repository.js';

export enum TimelineKind {
  NAMED = 'NAMED',
  PROMISED = 'PROMISED',
  LINKED = 'LINKED',
  UNLINKED = 'UNLINKED',
  FOLLOWED_UP = 'FOLLOWED_UP',
  VERIFIED = 'VERIFIED',
}
registerEnumType(TimelineKind, {
  name: 'TimelineKind',
  description: 'What happened to a shortcoming or a commitment.',
  valuesConfig: {
    NAMED: { description: 'A report that was submitted named the shortcoming (提出).' },
    PROMISED: { description: 'A report that was submitted made the commitment (承诺).' },
    LINKED: { description: 'A person said that it is one that an earlier report named (关联).' },
    UNLINKED: { description: 'A person took that back (取消关联).' },
    FOLLOWED_UP: { description: 'The unit reported of it (跟进).' },
    VERIFIED: { description: 'The office gave its verdict (核实).' },
  },
});

/** What a report named or promised came into the ledger when its submission did: with the first row that the office could see. */
const appeared = (
  kind: TimelineKind,
  items: string,
  states: string,
  ids: { readonly shortcoming?: string; readonly commitment?: string },
) =>
  `select i.id, '${kind}' as kind, min(h.valid_from) as at, min(v.by) as by, r.id as report_id,
      ${ids.shortcoming ?? 'null::uuid'} as shortcoming_id, ${ids.commitment ?? 'null::uuid'} as commitment_id, null::uuid as follow_up_id
    from own r join ${items} i on i.report_id = r.id join ${states} h on h.id = i.id and h.released
    left join lateral (select s.by from revision s where s.report_id = r.id order by s.number limit 1) v on true group by i.id, r.id`;

const linked = (kind: TimelineKind, time: 'at' | 'ended_at', person: 'by' | 'ended_by', asOf: AsOfDay) =>
  `select l.id, '${kind}', l.${time}, l.${person}, r.id, l.shortcoming_id, null, null from own r join shortcoming_link l on l.report_id = r.id
    where l.kind = 'LINKED' and l.${time} is not null and l.${time} < ${momentOf(asOf)}
      and exists (select from ${shortcomingsAsOf(asOf)} i where i.id = l.shortcoming_id)`;

const told = (kind: TimelineKind, time: string, person: string, asOf: AsOfDay) =>
  `select f.id, '${kind}', f.${time}, f.${person}, r.id, f.shortcoming_id, f.commitment_id, f.id from own r join follow_up f on f.report_id = r.id
    where f.${time} is not null and f.${time} < ${momentOf(asOf)}`;

/** All that happened to the shortcomings and commitments of one unit, through its reports; `unit` is SQL for its id. */
export const timelineOf = (unit: string, asOf: AsOfDay): string =>
  `(with own as (select r.id from ${sourceOf(Report, 'report', asOf)} r where r.department_id = ${unit}) ${[
    appeared(TimelineKind.NAMED, shortcomingsAsOf(asOf), 'shortcoming_state', { shortcoming: 'i.id' }),
    appeared(TimelineKind.PROMISED, commitmentsAsOf(asOf), 'commitment_state', { commitment: 'i.id' }),
    linked(TimelineKind.LINKED, 'at', 'by', asOf),
    linked(TimelineKind.UNLINKED, 'ended_at', 'ended_by', asOf),
    told(TimelineKind.FOLLOWED_UP, 'at', 'by', asOf),
    told(TimelineKind.VERIFIED, 'verification_at', 'verification_by', asOf),
  ].join('\n  union all ')})`;

@ObjectType({ description: 'Something that happened to a shortcoming or a commitment of a unit.' })
export class TimelineEvent {
  @Field(() => TimelineKind)
  @SqlField({ as: 'text', sql: (row) => `${row}.kind` })
  kind!: TimelineKind;

  @Field(() => DateTimeScalar)
  @SqlField({ as: 'timestamp', sql: (row) => `${row}.at` })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Name of the person who did it, at that time.' })
  @SqlField({ as: 'text', sql: (row) => `${row}.by` })
  by?: string | null;

  @Field(() => FiscalYear, { description: 'Year of the report that it stands in.' })
  @SqlField({ as: 'int', sql: (row) => `${row}.year` })
  year!: number;

  @Field(() => Shortcoming, { nullable: true })
  @SqlOne({
    of: () => Shortcoming,
    from: (row, self, _, { asOf }) => `${shortcomingsAsOf(asOf)} ${self} where ${self}.id = ${row}.shortcoming_id`,
  })
  shortcoming?: Shortcoming | null;

  @Field(() => Commitment, { nullable: true })
  @SqlOne({
    of: () => Commitment,
    from: (row, self, _, { asOf }) => `${commitmentsAsOf(asOf)} ${self} where ${self}.id = ${row}.commitment_id`,
  })
  commitment?: Commitment | null;

  @Field(() => FollowUp, { nullable: true, description: 'Of FOLLOWED_UP and VERIFIED.' })
  @SqlOne({
    of: () => FollowUp,
    from: (row, self, _, { asOf }) => `${sourceOf(FollowUp, 'follow_up', asOf)} ${self} where ${self}.id = ${row}.follow_up_id`,
  })
  followUp?: FollowUp | null;
}

@InputType({ description: 'Which events; what is left out does not limit.' })
export class TimelineFilter {
  @Field(() => [TimelineKind], { nullable: true })
  kinds?: TimelineKind[] | null;

  @Field(() => [FiscalYear], { nullable: true, description: 'Years of the reports.' })
  years?: number[] | null;
}
