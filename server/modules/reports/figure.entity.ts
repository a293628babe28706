import { Collection, type Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, OneToMany, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { contentPolicies } from '../../platform/row-scope.js';
import { Decimal } from '../../platform/scalars.js';
import { TaxonomyTerm } from '../taxonomy/taxonomy-term.entity.js';
import { Activity } from './activity.entity.js';
import { Commitment } from './commitment.entity.js';
import { Report } from './report.entity.js';
import { SourcedRow } from './report-item.js';
import { Responsibility } from './responsibility.entity.js';

export enum FigureRole {
  VALUE = 'VALUE',
  TOTAL = 'TOTAL',
  PART = 'PART',
  WHOLE = 'WHOLE',
  RATIO = 'RATIO',
  FROM = 'FROM',
  TO = 'TO',
  CHANGE = 'CHANGE',
  LEVEL = 'LEVEL',
}
registerEnumType(FigureRole, {
  name: 'FigureRole',
  description: 'What a figure is to its neighbours; only VALUE, TOTAL and WHOLE are summed.',
  valuesConfig: {
    VALUE: { description: 'A count or an amount that stands for itself.' },
    TOTAL: { description: 'A total whose parts are given.' },
    PART: { description: 'A part of a total or of a whole; already counted there.' },
    WHOLE: { description: 'The base of a ratio.' },
    RATIO: { description: 'A share of a whole, in percent.' },
    FROM: { description: 'The level before a change.' },
    TO: { description: 'The level after a change.' },
    CHANGE: { description: 'A growth or a decline.' },
    LEVEL: { description: 'A level reached, not an amount of this year.' },
  },
});

export enum Approximation {
  EXACT = 'EXACT',
  ABOUT = 'ABOUT',
  MORE_THAN = 'MORE_THAN',
  AT_LEAST = 'AT_LEAST',
  LESS_THAN = 'LESS_THAN',
  AT_MOST = 'AT_MOST',
}
registerEnumType(Approximation, {
  name: 'Approximation',
  description: 'How exactly a figure is meant.',
  valuesConfig: {
    EXACT: { description: 'As written.' },
    ABOUT: { description: '约, 左右' },
    MORE_THAN: { description: '余, 多, 超' },
    AT_LEAST: { description: '以上, 不少于' },
    LESS_THAN: { description: '近, 不足, 不到' },
    AT_MOST: { description: '以内' },
  },
});

@ObjectType({ description: 'A figure with its unit, as the report states it.' })
@Entity({ policies: contentPolicies })
@Index({ properties: ['report'] })
@Index({ properties: ['activity', 'position'] })
@Index({ properties: ['district', 'indicator', 'unit'] })
@Index({
  name: 'figure_without_indicator',
  expression: 'create index "figure_without_indicator" on "figure" ("district_id", "label_key", "unit") where "indicator_id" is null',
})
@Check({ name: 'figure_has_one_owner', expression: 'num_nonnulls(activity_id, responsibility_id, commitment_id, whole_id) = 1' })
export class Figure extends SourcedRow {
  @ManyToOne(() => Report, { deleteRule: 'cascade' })
  report!: Rel<Report>;

  @ManyToOne(() => Activity, { nullable: true, deleteRule: 'cascade' })
  activity?: Rel<Activity> | null;

  @ManyToOne(() => Responsibility, { nullable: true, deleteRule: 'cascade', index: true })
  responsibility?: Rel<Responsibility> | null;

  @ManyToOne(() => Commitment, { nullable: true, deleteRule: 'cascade', index: true })
  commitment?: Rel<Commitment> | null;

  /** the figure that this one is a part of */
  @ManyToOne(() => Figure, { nullable: true, deleteRule: 'cascade', index: true })
  whole?: Rel<Figure> | null;

  @Field(() => String, { description: "What is counted, in the report's own words." })
  @Property({ type: 'text' })
  label!: string;

  /** the label in one form of each character, without blanks and marks: kept by a trigger, compared with synonyms */
  @Property({ type: 'text' })
  labelKey!: string;

  @Field(() => TaxonomyTerm, {
    nullable: true,
    description: 'The indicator that the unit itself chose; null when none. `Contribution` says what is counted by a confirmed synonym.',
  })
  @ManyToOne(() => TaxonomyTerm, { nullable: true })
  indicator?: Rel<TaxonomyTerm> | null;

  @Field(() => Decimal, { description: '万 and 亿 multiplied out, money in 元, percent 100 with the unit %.' })
  @Property({ type: 'decimal', columnType: 'numeric' })
  value!: string;

  @Field(() => String, { description: 'The unit as written: 人 is not 人次, 件 is not 件次.' })
  @Property({ type: 'text' })
  unit!: string;

  @Field(() => FigureRole)
  @Enum({ items: () => FigureRole, type: 'text' })
  role!: FigureRole;

  @Field(() => Approximation)
  @Enum({ items: () => Approximation, type: 'text' })
  approximation!: Approximation;

  @Field(() => [Figure], { description: 'The parts of a total, for example 89个（其中：通过81个，未通过8个）.' })
  @OneToMany(
    () => Figure,
    (f) => f.whole,
    { orderBy: { position: 'asc', id: 'asc' } },
  )
  parts = new Collection<Rel<Figure>>(this);
}
