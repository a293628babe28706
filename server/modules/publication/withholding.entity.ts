import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { linkPolicies } from '../../platform/row-scope.js';
import { DateTimeScalar } from '../../platform/scalars.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { Report } from '../reports/report.entity.js';
import { TaskSide } from '../reports/task-holder.entity.js';
import { WithheldKind, WithholdingReason } from './disclosure.js';

/**
 * A row is ended and never changed or deleted, so that the rows of an item are its history; at most one of an item is open. It bears no foreign key
 * to the item: a text may drop it, and what was withheld stays withheld.
 */
@ObjectType({ description: 'Something of a report that its public edition leaves out: who decided it, when, and by which rule.' })
@Entity({ policies: linkPolicies })
@Index({
  name: 'withholding_one_open',
  expression: 'create unique index "withholding_one_open" on "withholding" ("report_id", "item_id") where "ended_at" is null',
})
@Index({ properties: ['report', 'at'] })
export class Withholding {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Department, { createForeignKeyConstraint: false })
  department!: Rel<Department>;

  @Property({ type: 'boolean' })
  released!: boolean;

  @ManyToOne(() => Report, { deleteRule: 'cascade' })
  report!: Rel<Report>;

  @Field(() => ID, { description: 'The item of the report, or the figure.' })
  @Property({ type: 'uuid' })
  itemId!: string;

  @Field(() => WithheldKind)
  @Enum({ items: () => WithheldKind, type: 'text' })
  kind!: WithheldKind;

  @Field(() => String, { description: 'What it said when it was withheld.' })
  @Property({ type: 'text' })
  itemText!: string;

  @Field(() => WithholdingReason)
  @Enum({ items: () => WithholdingReason, type: 'text' })
  reason!: WithholdingReason;

  @Field(() => String, { description: 'What the reviewer has to say about it; empty when nothing. It is never published.' })
  @Property({ type: 'text' })
  note!: string;

  @Field(() => TaskSide, { description: 'Who decided: the unit or the office. The same side ends it.' })
  @Enum({ items: () => TaskSide, type: 'text' })
  side!: TaskSide;

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the person who decided, at that time.' })
  @Property({ type: 'text' })
  by!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended; null = it holds.' })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Who ended it.' })
  @Property({ type: 'text', nullable: true })
  endedBy?: string | null;
}
