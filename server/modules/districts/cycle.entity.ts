import { Collection, type Rel } from '@mikro-orm/core';
import { Embeddable, Embedded, Entity, Enum, ManyToOne, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { SqlList, SqlOne } from '../../platform/read/readable.js';
import { cyclePolicies } from '../../platform/row-scope.js';
import { DateScalar, DateTimeScalar, FiscalYear } from '../../platform/scalars.js';
import { TaxonomyTerm } from '../taxonomy/taxonomy-term.entity.js';
import { CycleProgress, progressOfCycle } from './cycle-progress.types.js';
import { DepartmentKind } from './department.entity.js';
import { District } from './district.entity.js';
import { StatutoryDate, statutoryDatesOf } from './statutory-date.entity.js';
import { isOverdue, isPublishOverdue, Submission } from './submission.entity.js';

export enum CycleStatus {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(CycleStatus, {
  name: 'CycleStatus',
  description: 'A cycle is open until the director closes it, whatever the clock.',
  valuesConfig: { OPEN: { description: 'Reports may be written and submitted.' }, CLOSED: { description: 'Closed by the director.' } },
});

const among = (condition: (row: string) => string) => (cycle: string, self: string) =>
  `submission ${self} where ${self}.cycle_id = ${cycle}.id and ${condition(self)}`;
const inSequence = (self: string) => `${self}.position, ${self}.id`;

@ObjectType({ description: 'Who closed a cycle, and when.' })
@Embeddable()
export class CycleClosure {
  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the director at that time.' })
  @Property({ type: 'text' })
  by!: string;
}

@ObjectType({ description: 'One year of reporting in one district.' })
@Entity({ policies: cyclePolicies })
@Unique({ properties: ['district', 'year'] })
export class Cycle {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => District)
  @ManyToOne(() => District)
  district!: Rel<District>;

  @Field(() => FiscalYear, { description: 'The year reported on; its reports are due early in the next one.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => CycleStatus)
  @Enum({ items: () => CycleStatus, type: 'text' })
  status!: CycleStatus;

  @Field(() => CycleClosure, { nullable: true, description: 'null while it is open.' })
  @Embedded(() => CycleClosure, { nullable: true, prefix: 'closure_' })
  closure?: CycleClosure | null;

  /** SHA-256 of the body of `cycleOpen`: the same id with the same body is the same cycle; null when the owner of the database made it */
  @Property({ type: 'text', nullable: true })
  openHash?: string | null;

  @Field(() => [CycleDeadline], { description: 'Dates per kind of unit.' })
  @OneToMany(
    () => CycleDeadline,
    (d) => d.cycle,
    { orderBy: { kind: 'asc' } },
  )
  deadlines = new Collection<Rel<CycleDeadline>>(this);

  @Field(() => [StatutoryDate], { description: 'The outer bounds of its dates, with their source; empty for years before the rule.' })
  @SqlList({
    of: () => StatutoryDate,
    from: (row, self) => `${statutoryDatesOf(`${row}.year`)} ${self}`,
    order: (self) => `${self}.falls_on`,
  })
  statutoryDates!: Rel<StatutoryDate>[];

  @Field(() => [CycleIndicator], { description: 'Indicators asked of each kind of unit, in the order asked.' })
  @OneToMany(
    () => CycleIndicator,
    (i) => i.cycle,
    { orderBy: { position: 'asc' } },
  )
  askedIndicators = new Collection<Rel<CycleIndicator>>(this);

  @Field(() => CycleProgress, {
    nullable: true,
    description: 'Counts over all expected units; null for a department, which sees only its own submission.',
  })
  @SqlOne({ of: () => CycleProgress, from: progressOfCycle, visibleTo: ['OFFICE', 'ADMIN'] })
  progress?: CycleProgress | null;

  @Field(() => [Submission], { description: 'Expected units in the official sequence; a department sees its own.' })
  @OneToMany(
    () => Submission,
    (s) => s.cycle,
    { orderBy: { position: 'asc', id: 'asc' } },
  )
  submissions = new Collection<Rel<Submission>>(this);

  @Field(() => [Submission], {
    description:
      'Units that never submitted though their last day has passed, in the official sequence; a department finds at most itself.',
  })
  @SqlList({ of: () => Submission, from: among(isOverdue), order: inSequence })
  overdue!: Rel<Submission>[];

  @Field(() => [Submission], {
    description:
      'Units that never published though their last day for it has passed, in the official sequence; a department finds at most itself.',
  })
  @SqlList({ of: () => Submission, from: among(isPublishOverdue), order: inSequence })
  publishOverdue!: Rel<Submission>[];
}

@ObjectType({ description: 'Dates of a cycle for one kind of unit.' })
@Entity({ policies: cyclePolicies })
@Unique({ properties: ['cycle', 'kind'] })
export class CycleDeadline {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District)
  district!: Rel<District>;

  @ManyToOne(() => Cycle)
  cycle!: Rel<Cycle>;

  @Field(() => DepartmentKind)
  @Enum({ items: () => DepartmentKind, type: 'text' })
  kind!: DepartmentKind;

  @Field(() => DateScalar, { description: 'First day on which reports are taken.' })
  @Property({ type: 'date' })
  opensOn!: string;

  @Field(() => DateScalar, { description: 'Last day for submitting, at the latest the statutory one.' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => DateScalar, { description: 'Last day for publishing, at the latest the statutory one.' })
  @Property({ type: 'date' })
  publishOn!: string;
}

@ObjectType({ description: 'An indicator that the cycle asks of one kind of unit.' })
@Entity({ policies: cyclePolicies })
@Unique({ properties: ['cycle', 'kind', 'indicator'] })
export class CycleIndicator {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District)
  district!: Rel<District>;

  @ManyToOne(() => Cycle)
  cycle!: Rel<Cycle>;

  @Field(() => DepartmentKind)
  @Enum({ items: () => DepartmentKind, type: 'text' })
  kind!: DepartmentKind;

  @Field(() => TaxonomyTerm)
  @ManyToOne(() => TaxonomyTerm)
  indicator!: Rel<TaxonomyTerm>;

  @Property({ type: 'integer' })
  position!: number;
}
