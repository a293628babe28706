import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { SqlField } from '../../platform/read/readable.js';
import { settings, taskHolderPolicies } from '../../platform/row-scope.js';
import { DateTimeScalar } from '../../platform/scalars.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { Submission } from '../districts/submission.entity.js';

/** Whose turn it is: the unit writes, mends and publishes, the office reviews. */
export enum TaskSide {
  UNIT = 'UNIT',
  OFFICE = 'OFFICE',
}
registerEnumType(TaskSide, {
  name: 'TaskSide',
  description: 'Who acts on a report.',
  valuesConfig: {
    UNIT: { description: 'The unit whose report it is (填报单位).' },
    OFFICE: { description: 'The legal office of the district (区法治机构).' },
  },
});

/** A row is ended and never changed, so that the rows of a task are its history; at most one of a side is open. */
@ObjectType({ description: 'Who holds a task, or held it, and who put it into those hands.' })
@Entity({ policies: taskHolderPolicies })
@Index({
  name: 'task_holder_one_open',
  expression: 'create unique index "task_holder_one_open" on "task_holder" ("submission_id", "side") where "ended_at" is null',
})
@Index({ properties: ['district', 'holderId'] })
export class TaskHolder {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Department, { createForeignKeyConstraint: false })
  department!: Rel<Department>;

  @ManyToOne(() => Submission, { deleteRule: 'cascade' })
  submission!: Rel<Submission>;

  @Enum({ items: () => TaskSide, type: 'text' })
  side!: TaskSide;

  /** no foreign key: a colleague's account is not visible to the one who hands over */
  @Property({ type: 'uuid' })
  holderId!: string;

  @Field(() => String, { description: 'Name of the person when the task came to them.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  @Property({ type: 'timestamptz' })
  since!: Date;

  @Field(() => String, { nullable: true, description: 'Who handed it over; null = the task came by taking it up.' })
  @Property({ type: 'text', nullable: true })
  handedOverBy?: string | null;

  @Field(() => String, { nullable: true, description: 'What was said with it.' })
  @Property({ type: 'text', nullable: true })
  note?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it passed to the next; null = this is who holds it.' })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether it is you.' })
  @SqlField({ as: 'boolean', sql: (row) => `coalesce(${row}.holder_id = ${settings.user}, false)` })
  isViewer!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the person no longer works on this side (the membership ended, the account is disabled): the task waits for somebody.',
  })
  @SqlField({ as: 'boolean', sql: (row) => `not serves_side(${row}.holder_id, ${row}.department_id, ${row}.side)` })
  left!: boolean;
}
