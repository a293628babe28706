import { Field, Int, ObjectType } from 'type-graphql';
import { SqlField } from '../../platform/read/readable.js';
import { Decimal } from '../../platform/scalars.js';

export const percent = (part: string, whole: string) => `trim_scale(round(100.0 * ${part} / nullif(${whole}, 0), 1))`;

@ObjectType({ description: 'How far a cycle has come, from counts of expected units.' })
export class CycleProgress {
  @Field(() => Int, { description: 'Units that must report.' })
  @SqlField({ as: 'int', sql: (row) => `${row}.expected` })
  expected!: number;

  @Field(() => Int)
  @SqlField({ as: 'int', sql: (row) => `${row}.draft` })
  draft!: number;

  @Field(() => Int)
  @SqlField({ as: 'int', sql: (row) => `${row}.submitted` })
  submitted!: number;

  @Field(() => Int)
  @SqlField({ as: 'int', sql: (row) => `${row}.returned` })
  returned!: number;

  @Field(() => Int)
  @SqlField({ as: 'int', sql: (row) => `${row}.accepted` })
  accepted!: number;

  @Field(() => Int)
  @SqlField({ as: 'int', sql: (row) => `${row}.published` })
  published!: number;

  @Field(() => Int, { description: 'Units without a report.' })
  @SqlField({ as: 'int', sql: (row) => `${row}.not_started` })
  notStarted!: number;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Units that submitted at least once ÷ expected units, percent; null without expected units.',
  })
  @SqlField({ as: 'decimal', sql: (row) => percent(`${row}.ever_submitted`, `${row}.expected`) })
  submissionRate?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Units that first submitted by their last day, extension included ÷ expected units, percent; null without expected units.',
  })
  @SqlField({ as: 'decimal', sql: (row) => percent(`${row}.on_time`, `${row}.expected`) })
  onTimeRate?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Units that published at least once ÷ expected units, percent; null without expected units.',
  })
  @SqlField({ as: 'decimal', sql: (row) => percent(`${row}.ever_published`, `${row}.expected`) })
  publicationRate?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Units that first published by their last day for it ÷ expected units, percent; null without expected units.',
  })
  @SqlField({ as: 'decimal', sql: (row) => percent(`${row}.published_on_time`, `${row}.expected`) })
  publicationOnTimeRate?: string | null;
}

const counted = (status: string) => `count(*) filter (where s.status = '${status}') as ${status.toLowerCase()}`;

/** One row of counts for the cycle aliased `cycle`. */
export const progressOfCycle = (cycle: string, self: string) => `(
  select count(*) as expected, ${['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'PUBLISHED'].map(counted).join(', ')},
    count(*) filter (where s.late = false) as on_time, count(s.submitted_at) as ever_submitted, count(s.published_at) as ever_published,
    count(*) filter (where shanghai_day(s.published_at) <= s.publish_on) as published_on_time
  from submission s where s.cycle_id = ${cycle}.id) ${self}`;
