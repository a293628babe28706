import { Field, InputType } from 'type-graphql';
import { SynonymState } from './indicator-synonym.entity.js';

@InputType({ description: 'Words that units write, and the indicator they may mean.' })
export class IndicatorSynonymConfirmInput {
  @Field(() => String, {
    description: 'The label of the figures, for example 集中学法; blanks, marks and full width make no difference. At most 200 characters.',
  })
  label!: string;

  @Field(() => String, {
    description: 'The unit of the figures as written, for example 场. It must be one that the indicator is counted in.',
  })
  unit!: string;

  @Field(() => String, { description: 'Code of the indicator, for example STUDY_SESSIONS.' })
  indicator!: string;
}

@InputType({ description: 'Words that units write, and the indicator that they do not mean.' })
export class IndicatorSynonymDeclineInput extends IndicatorSynonymConfirmInput {}

@InputType({ description: 'Which decisions; what is left out does not limit.' })
export class IndicatorSynonymFilter {
  @Field(() => [SynonymState], { nullable: true })
  states?: SynonymState[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of indicators.' })
  indicators?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'false = those that hold, true = those that were taken back.' })
  ended?: boolean | null;
}
