import type { Rel } from '@mikro-orm/core';
import { Embeddable, Embedded, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';

@ObjectType({ description: 'Where in the imported text an item stands, and how it was found there.' })
@Embeddable()
export class SourceSpan {
  @Field(() => Int, { description: 'First UTF-16 unit in the text as sent.' })
  @Property({ type: 'integer' })
  start!: number;

  @Field(() => Int, { description: 'The unit after the last.' })
  @Property({ type: 'integer' })
  end!: number;

  @Field(() => Float, { description: 'From 0 to 1: how sure the rule is.' })
  @Property({ type: 'double' })
  confidence!: number;

  @Field(() => String, { description: 'Name of the rule that made the item.' })
  @Property({ type: 'text' })
  rule!: string;
}

/**
 * What every row below a report carries. District, department and released are copies of the report's, made by a trigger:
 * row-level security on a column costs a half to a quarter of a policy that looks at the parent.
 * They bear no foreign keys of their own, since the trigger copies what the report's foreign keys already hold.
 */
@ObjectType()
export abstract class ReportRow {
  @Field(() => ID, { description: 'Any RFC 9562 UUID made by the client; kept through every revision.' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Department, { createForeignKeyConstraint: false })
  department!: Rel<Department>;

  @Property({ type: 'boolean' })
  released!: boolean;

  @Field(() => Int, { description: 'Place in the list, from 1.' })
  @Property({ type: 'integer' })
  position!: number;
}

/** A row that an importer can have found in a text. */
@ObjectType()
export abstract class SourcedRow extends ReportRow {
  @Field(() => SourceSpan, { nullable: true, description: 'null when the item was typed and not imported.' })
  @Embedded(() => SourceSpan, { nullable: true, prefix: 'source_' })
  source?: SourceSpan | null;
}
