import { Field, InputType } from 'type-graphql';
import { FiscalYear } from '../../platform/scalars.js';
import { CommitmentState } from '../reports/commitment.entity.js';
import { CauseCategory, LineageState } from '../reports/shortcoming.entity.js';

@InputType({ description: 'Which shortcomings; what is left out does not limit.' })
export class ShortcomingFilter {
  @Field(() => String, { nullable: true })
  districtCode?: string | null;

  @Field(() => [String], { nullable: true })
  departmentCodes?: string[] | null;

  @Field(() => [FiscalYear], { nullable: true })
  years?: number[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true = answered by no commitment, false = answered.' })
  unaddressed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true = without a cause, false = with one.' })
  withoutCause?: boolean | null;

  @Field(() => [LineageState], { nullable: true, description: 'Where the shortcoming stands through the years (`lineage.state`).' })
  states?: LineageState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true = a commitment that answers it is past its day.' })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true = more than one report names it, false = only one.' })
  recurring?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true = only the last occurrence of each, so that each stands once.' })
  current?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true = promised by at least two reports, and no promise verified as done.' })
  promisedInVain?: boolean | null;

  @Field(() => [CauseCategory], { nullable: true, description: 'With a cause of one of these kinds.' })
  causeCategories?: CauseCategory[] | null;

  @Field(() => [String], { nullable: true, description: 'About one of these themes, by code.' })
  themes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A part of the text, for example 人员.' })
  text?: string | null;
}

@InputType({ description: 'Which commitments; what is left out does not limit.' })
export class CommitmentFilter {
  @Field(() => String, { nullable: true })
  districtCode?: string | null;

  @Field(() => [String], { nullable: true })
  departmentCodes?: string[] | null;

  @Field(() => [FiscalYear], { nullable: true, description: 'Years of the reports that promise.' })
  years?: number[] | null;

  @Field(() => [CommitmentState], { nullable: true })
  states?: CommitmentState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true = past its day and not done.' })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true = reported as done and not yet looked at by the office.' })
  toVerify?: boolean | null;

  @Field(() => String, { nullable: true, description: 'A part of the text, for example 培训.' })
  text?: string | null;
}
