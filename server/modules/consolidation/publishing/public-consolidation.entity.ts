import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { SqlField } from '../../../platform/read/readable.js';
import { districtEditionPolicies } from '../../../platform/row-scope.js';
import { DateTimeScalar, FiscalYear } from '../../../platform/scalars.js';
import { Cycle } from '../../districts/cycle.entity.js';
import { District } from '../../districts/district.entity.js';
import { PublicationChannel } from '../../reports/report-status.js';

/** Holds all that is told about it: who reads it may read nothing else. A row is never changed but for being superseded. */
@ObjectType({ description: 'The public edition of a district’s own report, as everybody may read it without signing in.' })
@Entity({ policies: districtEditionPolicies })
@Unique({ properties: ['cycle', 'number'] })
@Index({
  name: 'public_consolidation_one_current',
  expression: 'create unique index "public_consolidation_one_current" on "public_consolidation" ("cycle_id") where "superseded_at" is null',
})
@Index({ properties: ['districtCode', 'year'] })
export class PublicConsolidation {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Cycle)
  cycle!: Rel<Cycle>;

  @Field(() => String, { description: 'Six digits (GB/T 2260).' })
  @Property({ type: 'text' })
  districtCode!: string;

  @Field(() => String, { description: 'As at publication.' })
  @Property({ type: 'text' })
  districtName!: string;

  @Field(() => FiscalYear)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => Int, { description: 'Number of the edition, from 1.' })
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => String, {
    description: 'Where it stands on this server, for example "/public/500153/report/2023": always the current edition.',
  })
  @SqlField({ as: 'text', sql: (row) => `'/public/' || ${row}.district_code || '/report/' || ${row}.year` })
  path!: string;

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  publishedAt!: Date;

  /** who published it; told to nobody outside */
  @Property({ type: 'text' })
  by!: string;

  @Field(() => PublicationChannel)
  @Enum({ items: () => PublicationChannel, type: 'text' })
  channel!: PublicationChannel;

  @Field(() => String, { nullable: true, description: 'Where it was published besides this server.' })
  @Property({ type: 'text', nullable: true })
  url?: string | null;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  /** all of it as canonical JSON (RFC 8785) */
  @Property({ type: 'text' })
  content!: string;

  @Field(() => String, { description: 'SHA-256 (hex) of the edition as canonical JSON (RFC 8785), which stands at `path`.json.' })
  @Property({ type: 'text' })
  contentHash!: string;

  @Property({ type: 'timestamptz', nullable: true })
  supersededAt?: Date | null;
}
