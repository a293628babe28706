import { Collection, type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToMany, ManyToOne, OneToMany, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AsOf, dayOfReading, rowsAsOf } from '../../platform/read/as-of.js';
import { SqlField } from '../../platform/read/readable.js';
import { contentPolicies } from '../../platform/row-scope.js';
import { DateScalar } from '../../platform/scalars.js';
import { Department } from '../districts/department.entity.js';
import { FollowUp } from '../shortcomings/follow-up.entity.js';
import { Figure } from './figure.entity.js';
import { Report } from './report.entity.js';
import { SourcedRow } from './report-item.js';
import { Shortcoming } from './shortcoming.entity.js';

export enum CommitmentState {
  NOT_STARTED = 'NOT_STARTED',
  IN_PROGRESS = 'IN_PROGRESS',
  PARTLY_DONE = 'PARTLY_DONE',
  REPORTED_DONE = 'REPORTED_DONE',
  VERIFIED_DONE = 'VERIFIED_DONE',
  NOT_DONE = 'NOT_DONE',
  ADJUSTED = 'ADJUSTED',
}
registerEnumType(CommitmentState, {
  name: 'CommitmentState',
  description: 'How far a commitment has come. Reported done and verified done are two states.',
  valuesConfig: {
    NOT_STARTED: { description: 'Nothing has been reported on it yet.' },
    IN_PROGRESS: { description: 'Reported as under way.' },
    PARTLY_DONE: { description: 'Reported as partly done.' },
    REPORTED_DONE: { description: 'Reported as done by the unit; not yet verified.' },
    VERIFIED_DONE: { description: 'Verified as done by the legal office.' },
    NOT_DONE: { description: 'Reported as not done.' },
    ADJUSTED: { description: 'Changed with a reason.' },
  },
});

/** The day that counts: as it was promised, or the one it was put off to. */
export const dayOf = (row: string): string => `coalesce(${row}.moved_to, ${row}.due_on)`;

/** Whether the commitment `row` is past its day by the day asked about, and neither reported nor verified as done; false without a day. */
export const isOverdue = (row: string, asOf: string | null): string =>
  `coalesce(${dayOf(row)} < ${dayOfReading(asOf)} and ${row}.state not in ('REPORTED_DONE', 'VERIFIED_DONE'), false)`;

@ObjectType({ description: 'What a unit promises to do next year (下一步工作).' })
@AsOf((day) => rowsAsOf('commitment', day))
@Entity({ policies: contentPolicies })
@Index({ properties: ['report', 'position'] })
@Index({ properties: ['district', 'released', 'dueOn'] })
export class Commitment extends SourcedRow {
  @Field(() => Report)
  @ManyToOne(() => Report, { deleteRule: 'cascade' })
  report!: Rel<Report>;

  @Field(() => Department)
  override department!: Rel<Department>;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  heading?: string | null;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The office or person who answers for it.' })
  @Property({ type: 'text', nullable: true })
  owner?: string | null;

  @Field(() => String, { nullable: true, description: 'How one will see that it is done.' })
  @Property({ type: 'text', nullable: true })
  measure?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'As it was promised.' })
  @Property({ type: 'date', nullable: true })
  dueOn?: string | null;

  /** no part of the signed text: it is moved by a follow-up that says why */
  @Field(() => DateScalar, { nullable: true, description: 'The day it was put off to by a follow-up with a reason; null = never put off.' })
  @Property({ type: 'date', nullable: true })
  movedTo?: string | null;

  @Field(() => Commitment, { nullable: true, description: 'The compound commitment that it was split from.' })
  @ManyToOne(() => Commitment, { nullable: true, deleteRule: 'set null', index: true })
  splitFrom?: Rel<Commitment> | null;

  @Field(() => CommitmentState)
  @Enum({ items: () => CommitmentState, type: 'text', default: 'NOT_STARTED' })
  state: CommitmentState = CommitmentState.NOT_STARTED;

  @Field(() => Boolean, {
    description:
      'Past its date, or the one it was put off to (Asia/Shanghai), and neither reported nor verified as done; false without a date.',
  })
  @SqlField({ as: 'boolean', sql: (row, { asOf }) => isOverdue(row, asOf) })
  overdue!: boolean;

  @Field(() => Int, { nullable: true, description: 'Days past its day (Asia/Shanghai); null when it is not overdue.' })
  @SqlField({ as: 'int', sql: (row, { asOf }) => `case when ${isOverdue(row, asOf)} then ${dayOfReading(asOf)} - ${dayOf(row)} end` })
  daysOverdue?: number | null;

  @Field(() => [Figure], { description: 'What is promised in figures.' })
  @OneToMany(
    () => Figure,
    (f) => f.commitment,
    { orderBy: { position: 'asc', id: 'asc' } },
  )
  figures = new Collection<Rel<Figure>>(this);

  @Field(() => [Shortcoming], { description: 'The shortcomings it answers.' })
  @ManyToMany(
    () => Shortcoming,
    (s) => s.commitments,
    { orderBy: { position: 'asc', id: 'asc' } },
  )
  addresses = new Collection<Shortcoming>(this);

  @Field(() => [FollowUp], { description: 'What was reported of it since, oldest first.' })
  @OneToMany(
    () => FollowUp,
    (f) => f.commitment,
    { orderBy: { number: 'asc' } },
  )
  followUps = new Collection<Rel<FollowUp>>(this);
}
