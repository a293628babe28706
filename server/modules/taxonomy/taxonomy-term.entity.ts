import { Entity, Enum, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../platform/scalars.js';

export enum TaxonomyKind {
  INDICATOR = 'INDICATOR',
  THEME = 'THEME',
  DUTY = 'DUTY',
}
registerEnumType(TaxonomyKind, {
  name: 'TaxonomyKind',
  description: 'Which catalogue a term belongs to.',
  valuesConfig: {
    INDICATOR: { description: 'What figures count (指标).' },
    THEME: { description: 'What an activity is about: the parts of the current outline (纲要) and what departments add.' },
    DUTY: { description: 'Duties of the first responsible person (第一责任人职责).' },
  },
});

/** One term in one version: a new frame adds rows with their own validity, and old reports keep the term they were written under. */
@ObjectType({ description: 'A term of a catalogue: an indicator, a theme or a duty.' })
@Entity()
@Unique({ properties: ['kind', 'code', 'validFrom'] })
@Index({ properties: ['kind', 'validFrom', 'position'] })
export class TaxonomyTerm {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => TaxonomyKind)
  @Enum({ items: () => TaxonomyKind, type: 'text' })
  kind!: TaxonomyKind;

  @Field(() => String, { description: 'Stable name for programs, for example STUDY_SESSIONS.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { description: 'Official name in Chinese.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The unit an indicator is counted in; null for themes and duties.' })
  @Property({ type: 'text', nullable: true })
  unit?: string | null;

  @Field(() => Int)
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => String, { description: 'The document the term comes from.' })
  @Property({ type: 'text' })
  source!: string;

  @Field(() => DateScalar, { description: 'First day of validity.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of validity; null = until replaced.' })
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;
}
