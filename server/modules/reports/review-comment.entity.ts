import type { Rel } from '@mikro-orm/core';
import { Check, Embeddable, Embedded, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { reviewPolicies } from '../../platform/row-scope.js';
import { DateTimeScalar } from '../../platform/scalars.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { Report } from './report.entity.js';

@ObjectType({ description: 'What the unit answered to a comment.' })
@Embeddable()
export class CommentAnswer {
  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String)
  @Property({ type: 'text' })
  by!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;
}

/** The item is named by its id and a copy of its text, without a foreign key: a comment stays when its item is removed. */
@ObjectType({ description: 'Why a report was returned: about one item of it, or about the whole.' })
@Entity({ policies: reviewPolicies })
@Index({ properties: ['report', 'at'] })
@Check({ name: 'review_comment_item_has_text', expression: '(item_id is null) = (item_text is null)' })
export class ReviewComment {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Department, { createForeignKeyConstraint: false })
  department!: Rel<Department>;

  @ManyToOne(() => Report)
  report!: Rel<Report>;

  @Field(() => ID, { nullable: true, description: 'The item it is about; null = the whole report.' })
  @Property({ type: 'uuid', nullable: true })
  itemId?: string | null;

  @Field(() => String, { nullable: true, description: 'The text of the item as it was reviewed.' })
  @Property({ type: 'text', nullable: true })
  itemText?: string | null;

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the reviewer at that time.' })
  @Property({ type: 'text' })
  by!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @Field(() => CommentAnswer, { nullable: true })
  @Embedded(() => CommentAnswer, { nullable: true, prefix: 'answer_' })
  answer?: CommentAnswer | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the report was accepted with it; null = still open.' })
  @Property({ type: 'timestamptz', nullable: true })
  resolvedAt?: Date | null;
}
