import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { officePolicies } from '../../platform/row-scope.js';
import { DateTimeScalar, Decimal } from '../../platform/scalars.js';
import { Cycle } from '../districts/cycle.entity.js';
import { District } from '../districts/district.entity.js';
import { TaxonomyTerm } from '../taxonomy/taxonomy-term.entity.js';

/** A change ends the row and adds one, so that the rows of a total are its history; at most one is open. */
@ObjectType({ description: 'What the office states instead of a computed total. The computed one stays beside it.' })
@Entity({ policies: officePolicies })
@Index({
  name: 'total_override_one_open',
  expression:
    'create unique index "total_override_one_open" on "total_override" ("cycle_id", "indicator_id", "unit") where "ended_at" is null',
})
export class TotalOverride {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Cycle)
  cycle!: Rel<Cycle>;

  @ManyToOne(() => TaxonomyTerm)
  indicator!: Rel<TaxonomyTerm>;

  @Property({ type: 'text' })
  unit!: string;

  @Field(() => Decimal)
  @Property({ type: 'decimal', columnType: 'numeric' })
  value!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the person at that time.' })
  @Property({ type: 'text' })
  by!: string;

  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;
}
