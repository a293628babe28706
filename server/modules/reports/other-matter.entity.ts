import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { contentPolicies } from '../../platform/row-scope.js';
import { Report } from './report.entity.js';
import { SourcedRow } from './report-item.js';

@ObjectType({ description: 'Another matter to report, or text that no rule understood: nothing is dropped.' })
@Entity({ policies: contentPolicies })
@Index({ properties: ['report', 'position'] })
export class OtherMatter extends SourcedRow {
  @ManyToOne(() => Report, { deleteRule: 'cascade' })
  report!: Rel<Report>;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  heading?: string | null;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;
}
