import { Collection, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToMany, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { contentPolicies } from '../../platform/row-scope.js';
import { TaxonomyTerm } from '../taxonomy/taxonomy-term.entity.js';
import { Figure } from './figure.entity.js';
import { Report } from './report.entity.js';
import { SourcedRow } from './report-item.js';

@ObjectType({ description: 'One duty of the first responsible person and how it was performed.' })
@Entity({ policies: contentPolicies })
@Index({ properties: ['report', 'position'] })
export class Responsibility extends SourcedRow {
  @ManyToOne(() => Report, { deleteRule: 'cascade' })
  report!: Rel<Report>;

  @Field(() => String, { description: 'Office of the person, for example 党组书记、局长.' })
  @Property({ type: 'text' })
  holder!: string;

  @Field(() => TaxonomyTerm, { nullable: true, description: 'The duty in the catalogue; null when none fits.' })
  @ManyToOne(() => TaxonomyTerm, { nullable: true })
  duty?: Rel<TaxonomyTerm> | null;

  @Field(() => String)
  @Property({ type: 'text' })
  narrative!: string;

  @Field(() => String, { nullable: true, description: 'What proves it: minutes, a document number, a list of meetings.' })
  @Property({ type: 'text', nullable: true })
  evidence?: string | null;

  @Field(() => [Figure])
  @OneToMany(
    () => Figure,
    (f) => f.responsibility,
    { orderBy: { position: 'asc', id: 'asc' } },
  )
  figures = new Collection<Rel<Figure>>(this);
}
