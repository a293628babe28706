import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { contentPolicies } from '../../platform/row-scope.js';
import { DateTimeScalar } from '../../platform/scalars.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { Report } from '../reports/report.entity.js';

/** A waiver holds for one rule on one item as it stands: `item_hash` says how it stood. A row whose item changed is not deleted, it just fits no more. */
@ObjectType({ description: 'Why a finding was let stand.' })
@Entity({ policies: contentPolicies })
@Index({ properties: ['report', 'code'] })
export class CheckWaiver {
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

  @Property({ type: 'text' })
  code!: string;

  /** null = the report as a whole */
  @Property({ type: 'uuid', nullable: true })
  itemId?: string | null;

  /** SHA-256 (hex) of the item as it stood, or of what was found in the report as a whole */
  @Property({ type: 'text' })
  itemHash!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the person.' })
  @Property({ type: 'text' })
  by!: string;
}
