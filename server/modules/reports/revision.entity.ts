import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { revisionPolicies } from '../../platform/row-scope.js';
import { DateTimeScalar } from '../../platform/scalars.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { Report } from './report.entity.js';

/** What was signed, letter for letter. A revision is never changed or deleted; the office keeps seeing it while the report is returned. */
@ObjectType({ description: 'One submission of a report: an immutable copy of exactly what was signed.' })
@Entity({ policies: revisionPolicies })
@Unique({ properties: ['report', 'number'] })
export class Revision {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Department, { createForeignKeyConstraint: false })
  department!: Rel<Department>;

  @ManyToOne(() => Report)
  report!: Rel<Report>;

  @Field(() => Int, { description: 'From 1; each submission adds one.' })
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the signer at that time.' })
  @Property({ type: 'text' })
  by!: string;

  @Field(() => String, { description: 'SHA-256 (hex) of `content`.' })
  @Property({ type: 'text' })
  contentHash!: string;

  @Field(() => String, { description: 'The signed text as canonical JSON (RFC 8785): ids in, statuses out.' })
  @Property({ type: 'text' })
  content!: string;
}
