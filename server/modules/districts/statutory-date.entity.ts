import { Entity, Enum, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { SqlField } from '../../platform/read/readable.js';
import { DateScalar } from '../../platform/scalars.js';

export enum StatutoryAct {
  SUBMIT = 'SUBMIT',
  PUBLISH = 'PUBLISH',
}
registerEnumType(StatutoryAct, {
  name: 'StatutoryAct',
  description: 'What must be done by a statutory date.',
  valuesConfig: { SUBMIT: { description: 'Submit the report (报送).' }, PUBLISH: { description: 'Publish it (公开).' } },
});

export enum StatutoryBasis {
  LAW = 'LAW',
  GUIDE = 'GUIDE',
}
registerEnumType(StatutoryBasis, {
  name: 'StatutoryBasis',
  description: 'How firm a statutory date is.',
  valuesConfig: {
    LAW: { description: 'It stands in the published rule.' },
    GUIDE: { description: 'It stands in the guide of a province and was not yet found in a rule (to be checked).' },
  },
});

/** One date in one version: a new rule is a new row with its own validity, added by a data migration, and past cycles keep theirs. */
@ObjectType({ description: 'A date that no deadline of the cycle may pass.' })
@Entity()
@Unique({ properties: ['act', 'validFrom'] })
export class StatutoryDate {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => StatutoryAct)
  @Enum({ items: () => StatutoryAct, type: 'text' })
  act!: StatutoryAct;

  @Field(() => DateScalar, { description: 'The last day, in the year after the one reported on.' })
  @SqlField({ as: 'date', sql: (row) => `${row}.falls_on` })
  on!: string;

  @Property({ type: 'integer' })
  month!: number;

  @Property({ type: 'integer' })
  day!: number;

  @Field(() => String, { description: 'The document it comes from.' })
  @Property({ type: 'text' })
  source!: string;

  /** the same for a sentence in English */
  @Property({ type: 'text' })
  sourceEn!: string;

  @Field(() => StatutoryBasis)
  @Enum({ items: () => StatutoryBasis, type: 'text' })
  basis!: StatutoryBasis;

  /** first day on which the rule was in force */
  @Property({ type: 'date' })
  validFrom!: string;

  /** last day; null = until replaced */
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;
}

/** The dates of a reporting year as a derived table: those whose rule is in force on the day itself. */
export const statutoryDatesOf = (year: string): string =>
  `(select d.*, b.falls_on from statutory_date d, lateral (select make_date(${year} + 1, d.month, d.day) as falls_on) b
    where d.valid_from <= b.falls_on and (d.valid_to is null or d.valid_to >= b.falls_on))`;
