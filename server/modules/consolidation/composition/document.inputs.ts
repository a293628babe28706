import { Field, ID, InputType } from 'type-graphql';
import { Decimal, FiscalYear } from '../../../platform/scalars.js';
import { StatutoryPart } from '../../reports/report-part.entity.js';

@InputType({ description: 'One clause as it shall read.' })
export class ClauseInput {
  @Field(() => ID, { nullable: true, description: 'Of a clause that is there; a new UUID or nothing = a clause of your own.' })
  id?: string | null;

  @Field(() => StatutoryPart)
  part!: StatutoryPart;

  @Field(() => String, { nullable: true })
  heading?: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of a clause of your own: items, figures or reports it rests on. Left out = unchanged.',
  })
  sourceIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Why a figure is another than the computed one. Left out = unchanged.' })
  reason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true = you looked at what changed in its sources: it is no longer stale. What you wrote stays; a composed clause takes its new text, or goes.',
  })
  reviewed?: boolean | null;
}

@InputType({ description: 'What of the district’s report changes; a field left out stays.' })
export class ConsolidationSaveInput {
  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'null = none.' })
  addressee?: string | null;

  @Field(() => String, { nullable: true })
  preamble?: string | null;

  @Field(() => [ClauseInput], {
    nullable: true,
    description: 'The whole list in its order; a clause that is missing is taken out and can be brought back by its id.',
  })
  clauses?: ClauseInput[] | null;
}

@InputType({ description: 'A total that the office states otherwise.' })
export class TotalOverrideInput {
  @Field(() => String)
  districtCode!: string;

  @Field(() => FiscalYear)
  year!: number;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => Decimal, { nullable: true, description: 'null = the computed total again.' })
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'Why; demanded with a value.' })
  reason?: string | null;
}
