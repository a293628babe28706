import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SqlField, SqlList } from '../../platform/read/readable.js';
import { submissionPolicies } from '../../platform/row-scope.js';
import { DateScalar, DateTimeScalar } from '../../platform/scalars.js';
import { Report } from '../reports/report.entity.js';
import { ReviewComment } from '../reports/review-comment.entity.js';
import { Revision } from '../reports/revision.entity.js';
import { Cycle } from './cycle.entity.js';
import { Department } from './department.entity.js';
import { District } from './district.entity.js';

export enum SubmissionStatus {
  NOT_STARTED = 'NOT_STARTED',
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  ACCEPTED = 'ACCEPTED',
  PUBLISHED = 'PUBLISHED',
}
registerEnumType(SubmissionStatus, {
  name: 'SubmissionStatus',
  description: 'Where the report of an expected unit stands.',
  valuesConfig: {
    NOT_STARTED: { description: 'No report exists yet.' },
    DRAFT: { description: 'Being written by the unit.' },
    SUBMITTED: { description: 'Submitted, waiting for review.' },
    RETURNED: { description: 'Returned to the unit with reasons.' },
    ACCEPTED: { description: 'Accepted by the legal office.' },
    PUBLISHED: { description: 'Published to the public.' },
  },
});

/** The day it is in Asia/Shanghai, by the clock of the database. */
const today = 'shanghai_day(present())';
const lastDay = (row: string) => `coalesce(${row}.extended_to, ${row}.due_on)`;

/** Never submitted, though the last day, extension included, has passed. */
export const isOverdue = (row: string): string => `${row}.submitted_at is null and ${lastDay(row)} < ${today}`;
/** Days after the last day: of the first submission when it was late, of today when there is none yet; null otherwise. */
export const daysLate = (row: string): string =>
  `case when ${row}.late then shanghai_day(${row}.submitted_at) - ${lastDay(row)} when ${isOverdue(row)} then ${today} - ${lastDay(row)} end`;
/** Never published, though the last day for it has passed. */
export const isPublishOverdue = (row: string): string => `${row}.published_at is null and ${row}.publish_on < ${today}`;

/**
 * One row per cycle and expected unit. It never holds report text, so that boards and administrators may read it;
 * triggers on the report keep status, submittedAt, late and publishedAt, and a new row takes its dates from the deadlines of its kind.
 */
@ObjectType({ description: 'Where one expected unit stands in a cycle; never any report text.' })
@Entity({ policies: submissionPolicies })
@Unique({ properties: ['cycle', 'department'] })
export class Submission {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District)
  district!: Rel<District>;

  @ManyToOne(() => Cycle)
  cycle!: Rel<Cycle>;

  @Field(() => Department)
  @ManyToOne(() => Department)
  department!: Rel<Department>;

  @Field(() => Report, { nullable: true, description: 'The report; null before it exists and while you may not see its working text.' })
  @ManyToOne(() => Report, { nullable: true, index: true })
  report?: Rel<Report> | null;

  @Field(() => [Revision], { description: 'What was submitted, oldest first; the office sees it also while the report is returned.' })
  @SqlList({
    of: () => Revision,
    from: (row, self) => `revision ${self} where ${self}.report_id = ${row}.report_id`,
    order: (self) => `${self}.number`,
    visibleTo: ['DEPARTMENT', 'OFFICE'],
  })
  revisions!: Rel<Revision>[];

  @Field(() => [ReviewComment], { description: 'Why the report was returned, oldest first.' })
  @SqlList({
    of: () => ReviewComment,
    from: (row, self) => `review_comment ${self} where ${self}.report_id = ${row}.report_id`,
    order: (self) => `${self}.at, ${self}.id`,
    visibleTo: ['DEPARTMENT', 'OFFICE'],
  })
  reviewComments!: Rel<ReviewComment>[];

  /** the unit's place in the official sequence when the cycle was opened: a past board keeps its order */
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => SubmissionStatus)
  @Enum({ items: () => SubmissionStatus, type: 'text', default: 'NOT_STARTED' })
  status: SubmissionStatus = SubmissionStatus.NOT_STARTED;

  /** the column holds the day of the unit's kind; what is read is the day that counts */
  @Field(() => DateScalar, { nullable: true, description: "This unit's last day, extension included." })
  @SqlField({ as: 'date', sql: lastDay })
  @Property({ type: 'date', nullable: true })
  dueOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day the director extended to; null without an extension.' })
  @Property({ type: 'date', nullable: true })
  extendedTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was extended; null without an extension.' })
  @Property({ type: 'text', nullable: true })
  extensionReason?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days since the last day for submitting (Asia/Shanghai); null once it was submitted and until that day has passed.',
  })
  @SqlField({ as: 'int', sql: (row) => `case when ${isOverdue(row)} then ${today} - ${lastDay(row)} end` })
  daysOverdue?: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was first submitted.' })
  @Property({ type: 'timestamptz', nullable: true })
  submittedAt?: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the first submission came after the last day (Asia/Shanghai); null before it.',
  })
  @Property({ type: 'boolean', nullable: true })
  late?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: "This unit's last day for publishing." })
  @Property({ type: 'date', nullable: true })
  publishOn?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was first published; a correction leaves it as it is.' })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt?: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days since the last day for publishing (Asia/Shanghai); null once it was published and until that day has passed.',
  })
  @SqlField({ as: 'int', sql: (row) => `case when ${isPublishOverdue(row)} then ${today} - ${row}.publish_on end` })
  publishDaysOverdue?: number | null;
}
