import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { evidencePolicies } from '../../platform/row-scope.js';
import { DateTimeScalar } from '../../platform/scalars.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { Report } from '../reports/report.entity.js';
import { FollowUp } from './follow-up.entity.js';

/** What is known of an uploaded file; its bytes lie outside the database under their hash. It is the unit's own until it goes with a follow-up. */
@ObjectType({ description: 'A file that proves a follow-up. It is opaque: nobody here opens it; download it at `GET /files/{id}`.' })
@Entity({ policies: evidencePolicies })
@Index({ properties: ['followUp'] })
@Index({ properties: ['report'] })
export class EvidenceFile {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Department, { createForeignKeyConstraint: false })
  department!: Rel<Department>;

  @Property({ type: 'boolean' })
  released!: boolean;

  @ManyToOne(() => Report, { nullable: true, deleteRule: 'no action' })
  report?: Rel<Report> | null;

  @ManyToOne(() => FollowUp, { nullable: true, deleteRule: 'no action' })
  followUp?: Rel<FollowUp> | null;

  @Field(() => String, { description: 'SHA-256 (hex) of the bytes.' })
  @Property({ type: 'text' })
  sha256!: string;

  @Field(() => String, { description: 'Name of the file as it was sent.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Int, { description: 'In bytes.' })
  @Property({ type: 'integer' })
  size!: number;

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the person who sent it.' })
  @Property({ type: 'text' })
  by!: string;
}
