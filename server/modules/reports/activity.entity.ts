import { Collection, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToMany, ManyToOne, OneToMany, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { contentPolicies } from '../../platform/row-scope.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { TaxonomyTerm } from '../taxonomy/taxonomy-term.entity.js';
import { Figure } from './figure.entity.js';
import { Report } from './report.entity.js';
import { SourcedRow } from './report-item.js';

@ObjectType({ description: 'One measure and its results: a lowest headed block of the report.' })
@Entity({ policies: contentPolicies })
@Index({ properties: ['report', 'position'] })
@Index({ properties: ['district', 'theme'] })
export class Activity extends SourcedRow {
  @ManyToOne(() => Report, { deleteRule: 'cascade' })
  report!: Rel<Report>;

  @Field(() => String)
  @Property({ type: 'text' })
  heading!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  narrative!: string;

  @Field(() => TaxonomyTerm, { nullable: true, description: 'The primary theme.' })
  @ManyToOne(() => TaxonomyTerm, { nullable: true })
  theme?: Rel<TaxonomyTerm> | null;

  @Field(() => [TaxonomyTerm], { description: 'Any number of further themes.' })
  @ManyToMany(() => TaxonomyTerm, undefined, { pivotEntity: () => ActivityTheme, orderBy: { position: 'asc', id: 'asc' } })
  furtherThemes = new Collection<TaxonomyTerm>(this);

  @Field(() => [Figure])
  @OneToMany(
    () => Figure,
    (f) => f.activity,
    { orderBy: { position: 'asc', id: 'asc' } },
  )
  figures = new Collection<Rel<Figure>>(this);
}

@Entity({ policies: contentPolicies })
export class ActivityTheme {
  @ManyToOne(() => Activity, { primary: true, deleteRule: 'cascade' })
  activity!: Rel<Activity>;

  @ManyToOne(() => TaxonomyTerm, { primary: true })
  theme!: Rel<TaxonomyTerm>;

  @ManyToOne(() => Report, { deleteRule: 'cascade', index: true })
  report!: Rel<Report>;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Department, { createForeignKeyConstraint: false })
  department!: Rel<Department>;

  @Property({ type: 'boolean' })
  released!: boolean;
}
