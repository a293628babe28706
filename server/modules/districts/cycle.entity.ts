import { Collection, type Rel } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { SqlOne } from '../../platform/read/readable.js';
import { cyclePolicies } from '../../platform/row-scope.js';
import { DateScalar, FiscalYear } from '../../platform/scalars.js';
import { CycleProgress, progressOfCycle } from './cycle-progress.types.js';
import { DepartmentKind } from './department.entity.js';
import { District } from './district.entity.js';
import { Submission } from './submission.entity.js';

export enum CycleStatus {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(CycleStatus, {
  name: 'CycleStatus',
  description: 'A cycle is open until the director closes it, whatever the clock.',
  valuesConfig: { OPEN: { description: 'Reports may be written and submitted.' }, CLOSED: { description: 'Closed by the director.' } },
});

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

  @Field(() => [CycleDeadline], { description: 'Dates per kind of unit.' })
  @OneToMany(
    () => CycleDeadline,
    (d) => d.cycle,
    { orderBy: { kind: 'asc' } },
  )
  deadlines = new Collection<Rel<CycleDeadline>>(this);

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

  @Field(() => DateScalar, { description: 'Last day for submitting (厅字〔2019〕28号: 1 March at the latest).' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => DateScalar, { description: 'Last day for publishing (厅字〔2019〕28号 art. 24: 1 April at the latest).' })
  @Property({ type: 'date' })
  publishOn!: string;
}
