import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { contentPolicies } from '../../platform/row-scope.js';
import { DateScalar, DateTimeScalar } from '../../platform/scalars.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { Commitment } from '../reports/commitment.entity.js';
import { Report } from '../reports/report.entity.js';
import { FollowUpState } from './follow-up.entity.js';

/** Working text like the report it belongs to: it becomes a follow-up of the commitment when the report is submitted. */
@ObjectType({ description: 'What a report says became of a commitment of an earlier year.' })
@Entity({ policies: contentPolicies })
@Unique({ properties: ['report', 'commitment'] })
@Index({ properties: ['commitment'] })
export class CommitmentAnswer {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Department, { createForeignKeyConstraint: false })
  department!: Rel<Department>;

  @Property({ type: 'boolean' })
  released!: boolean;

  /** the report that answers */
  @ManyToOne(() => Report, { deleteRule: 'cascade' })
  report!: Rel<Report>;

  @ManyToOne(() => Commitment)
  commitment!: Rel<Commitment>;

  @Field(() => FollowUpState)
  @Enum({ items: () => FollowUpState, type: 'text' })
  state!: FollowUpState;

  @Field(() => String)
  @Property({ type: 'text' })
  note!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was put off to; the note says why.' })
  @Property({ type: 'date', nullable: true })
  movedTo?: string | null;

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the person who wrote it.' })
  @Property({ type: 'text' })
  by!: string;

  @Property({ type: 'uuid' })
  byId!: string;
}
