import { Field, Int, ObjectType } from 'type-graphql';
import { dayOfReading, momentOf, sourceOf } from '../../platform/read/as-of.js';
import { SqlField, SqlList, SqlOne } from '../../platform/read/readable.js';
import { Decimal } from '../../platform/scalars.js';
import { Cycle } from '../districts/cycle.entity.js';
import { percent } from '../districts/cycle-progress.types.js';
import { Department } from '../districts/department.entity.js';
import { isOverdue } from '../reports/commitment.entity.js';
import { Report } from '../reports/report.entity.js';
import { type AsOfDay, commitmentsAsOf, shortcomingsAsOf } from './shortcoming.repository.js';

const Count =
  (description: string, column: string): PropertyDecorator =>
  (prototype, property) => {
    Field(() => Int, { description })(prototype, property);
    SqlField({ as: 'int', sql: (row) => `${row}.${column}` })(prototype, property);
  };
const Rate =
  (description: string, part: string, whole: string): PropertyDecorator =>
  (prototype, property) => {
    Field(() => Decimal, { nullable: true, description: `${description}, percent; null without any.` })(prototype, property);
    SqlField({ as: 'decimal', sql: (row) => percent(`${row}.${part}`, `${row}.${whole}`) })(prototype, property);
  };

@ObjectType({
  description:
    'What became of the shortcomings and commitments of a year, from counts of the reports you may see; rates are never averaged.',
})
export class LedgerRates {
  @Field(() => Department, { nullable: true, description: 'null = all units together.' })
  @SqlOne({ of: () => Department, from: (row, self) => `department ${self} where ${self}.id = ${row}.department_id` })
  department?: Department | null;

  @Count('Shortcomings that the reports of the year name.', 'shortcomings')
  shortcomings!: number;

  @Count('Of these reported as resolved, verified ones included.', 'resolved')
  resolved!: number;

  @Count('Of these verified as resolved.', 'verified')
  verified!: number;

  @Rate('Resolved ÷ named shortcomings', 'resolved', 'shortcomings')
  resolvedRate?: string | null;

  @Rate('Verified ÷ named shortcomings', 'verified', 'shortcomings')
  verifiedRate?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'Days from the first submission of the report to the verification, or to now, summed over the shortcomings ÷ their number.',
  })
  @SqlField({ as: 'decimal', sql: (row) => `trim_scale(round(${row}.days / nullif(${row}.shortcomings, 0), 1))` })
  averageDaysOpen?: string | null;

  @Count('Commitments that the reports of the year make.', 'commitments')
  commitments!: number;

  @Count('Of these reported as done, verified ones included.', 'done')
  done!: number;

  @Count('Of these verified as done.', 'verified_done')
  verifiedDone!: number;

  @Count('Of these past their day and not done.', 'overdue')
  overdue!: number;

  @Rate('Done ÷ commitments', 'done', 'commitments')
  doneRate?: string | null;

  @Rate('Verified ÷ commitments', 'verified_done', 'commitments')
  verifiedDoneRate?: string | null;
}

/** Counts of each report of a cycle, as of a day; grouped by unit, or all together. Days end with the verification that closed, or with the day asked about. */
const ratesOf = (cycle: string, byUnit: boolean, asOf: AsOfDay) => {
  const closed = `(select f.verification_at from follow_up f where f.shortcoming_id = x.id and x.state = 'VERIFIED_RESOLVED'
        and f.verification_outcome = 'CONFIRMED' and f.verification_at < ${momentOf(asOf)} order by f.number desc limit 1)`;
  return `select ${byUnit ? 'd.id' : 'null::uuid'} as department_id, ${byUnit ? 'd.position' : '0'} as position,
    coalesce(sum(s.named), 0) as shortcomings, coalesce(sum(s.resolved), 0) as resolved, coalesce(sum(s.verified), 0) as verified,
    coalesce(sum(s.days), 0)::numeric as days, coalesce(sum(c.made), 0) as commitments, coalesce(sum(c.done), 0) as done,
    coalesce(sum(c.verified), 0) as verified_done, coalesce(sum(c.overdue), 0) as overdue
  from ${sourceOf(Report, 'report', asOf)} r join department d on d.id = r.department_id
  join lateral (select min(v.at) as first_at from revision v where v.report_id = r.id) v on v.first_at < ${momentOf(asOf)}
  cross join lateral (select count(*) as named, count(*) filter (where x.state in ('REPORTED_RESOLVED', 'VERIFIED_RESOLVED')) as resolved,
      count(*) filter (where x.state = 'VERIFIED_RESOLVED') as verified,
      sum(coalesce(shanghai_day(${closed}), ${dayOfReading(asOf)}) - shanghai_day(v.first_at)) as days
    from ${shortcomingsAsOf(asOf)} x where x.report_id = r.id) s
  cross join lateral (select count(*) as made, count(*) filter (where x.state in ('REPORTED_DONE', 'VERIFIED_DONE')) as done,
      count(*) filter (where x.state = 'VERIFIED_DONE') as verified, count(*) filter (where ${isOverdue('x', asOf)}) as overdue
    from ${commitmentsAsOf(asOf)} x where x.report_id = r.id) c
  where r.cycle_id = ${cycle}.id and r.submission_at is not null${byUnit ? ' group by d.id, d.position' : ''}`;
};

const visibleTo = ['DEPARTMENT', 'OFFICE'] as const;

Field(() => LedgerRates, {
  nullable: true,
  description: 'What became of what the units reported, together. For units (of their own) and the office.',
})(Cycle.prototype, 'ledgerRates');
SqlOne({ of: () => LedgerRates, visibleTo, from: (row, self, _, { asOf }) => `(${ratesOf(row, false, asOf)}) ${self}` })(
  Cycle.prototype,
  'ledgerRates',
);

Field(() => [LedgerRates], { description: 'The same by unit, in the official sequence; units whose report you may see.' })(
  Cycle.prototype,
  'ledgerRatesByUnit',
);
SqlList({
  of: () => LedgerRates,
  visibleTo,
  from: (row, self, _, { asOf }) => `(${ratesOf(row, true, asOf)}) ${self}`,
  order: (self) => `${self}.position, ${self}.department_id`,
})(Cycle.prototype, 'ledgerRatesByUnit');
