import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { decisionPolicies } from '../../platform/row-scope.js';
import { DateTimeScalar } from '../../platform/scalars.js';
import { District } from '../districts/district.entity.js';

export enum SynonymState {
  CONFIRMED = 'CONFIRMED',
  DECLINED = 'DECLINED',
}
registerEnumType(SynonymState, {
  name: 'SynonymState',
  description: 'What a person of the office decided about a label, its unit and an indicator.',
  valuesConfig: {
    CONFIRMED: { description: 'The words mean the indicator (同义): figures under them count there.' },
    DECLINED: { description: 'They do not (不同义), so it is proposed no more.' },
  },
});

/**
 * The indicator stands by its code, since its term has versions: in each year the one counts that holds at its end, and none where the indicator does not hold.
 * A row is ended and never changed or deleted, so that the rows are the history of what was counted how.
 */
@ObjectType({ description: 'A decision of the office about which indicator is meant by a label that units write without naming one.' })
@Entity({ policies: decisionPolicies })
@Index({
  name: 'indicator_synonym_one_meaning',
  expression:
    'create unique index "indicator_synonym_one_meaning" on "indicator_synonym" ("district_id", "label_key", "unit") where "ended_at" is null and "state" = \'CONFIRMED\'',
})
@Index({
  name: 'indicator_synonym_one_decision',
  expression:
    'create unique index "indicator_synonym_one_decision" on "indicator_synonym" ("district_id", "label_key", "unit", "indicator_code") where "ended_at" is null',
})
export class IndicatorSynonym {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District)
  district!: Rel<District>;

  @Field(() => String, { description: 'The words as they were confirmed; blanks, marks and full width make no difference.' })
  @Property({ type: 'text' })
  label!: string;

  /** the label as `label_key` makes it: kept by a trigger */
  @Property({ type: 'text' })
  labelKey!: string;

  @Field(() => String, { description: 'The unit that a figure must have, as written: 人 is not 人次.' })
  @Property({ type: 'text' })
  unit!: string;

  @Property({ type: 'text' })
  indicatorCode!: string;

  @Field(() => SynonymState)
  @Enum({ items: () => SynonymState, type: 'text' })
  state!: SynonymState;

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the person who decided.' })
  @Property({ type: 'text' })
  by!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back; null = it holds.' })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Who took it back.' })
  @Property({ type: 'text', nullable: true })
  endedBy?: string | null;
}
