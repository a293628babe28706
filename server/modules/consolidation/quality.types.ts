import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CheckSeverity } from '../checks/check.types.js';
import { SubmissionStatus } from '../districts/submission.entity.js';
import { MissingReason } from './consolidation.types.js';
import { GroupedUnit } from './grouped-unit.types.js';

@ObjectType({ description: 'How many of how many. Nothing is weighed or blended.' })
export class Share {
  @Field(() => Int)
  numerator!: number;

  @Field(() => Int)
  denominator!: number;
}

@ObjectType({ description: 'How often a check hits in one report.' })
export class CheckCount {
  @Field(() => String, { description: 'Code of the rule, as in `checkRules`.' })
  code!: string;

  @Field(() => CheckSeverity)
  severity!: CheckSeverity;

  @Field(() => String, { description: 'The article or standard the rule comes from.' })
  source!: string;

  @Field(() => Int, { description: 'Findings, those that the unit lets stand included.' })
  findings!: number;

  @Field(() => Int, { description: 'Of them, findings that the unit lets stand with a reason.' })
  waived!: number;
}

@ObjectType({ description: 'What a released report holds, in counts that can be made again from the report.' })
export class ReportQuality {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int)
  activities!: number;

  @Field(() => Int, { description: 'Figures of duties and activities, parts included; what a commitment promises is not among them.' })
  figures!: number;

  @Field(() => Int)
  shortcomings!: number;

  @Field(() => Int)
  commitments!: number;

  @Field(() => Share, { description: 'Shortcomings with a cause ÷ shortcomings.' })
  withCause!: Share;

  @Field(() => Share, {
    description: 'Shortcomings whose `vagueness.score` reaches the district’s threshold of SHORTCOMING_VAGUE ÷ shortcomings.',
  })
  vague!: Share;

  @Field(() => Share, { description: 'Shortcomings that a commitment of the report answers ÷ shortcomings.' })
  answered!: Share;

  @Field(() => Share, { description: 'Shortcomings that a report of an earlier year names too (`lineage`) ÷ shortcomings.' })
  namedBefore!: Share;

  @Field(() => Share, { description: 'Commitments with an owner ÷ commitments.' })
  withOwner!: Share;

  @Field(() => Share, { description: 'Commitments with a day ÷ commitments.' })
  withDate!: Share;

  @Field(() => Share, { description: 'Commitments with a measure or a figure ÷ commitments.' })
  withMeasure!: Share;

  @Field(() => [CheckCount], { description: 'Checks that hit: errors first, then most findings, then by code.' })
  checks!: CheckCount[];
}

@ObjectType({
  description: 'What can be said of the report of one expected unit: counts and shares, each with what it is a share of, and no score.',
})
export class QualitySheet {
  @Field(() => GroupedUnit)
  department!: GroupedUnit;

  @Field(() => SubmissionStatus)
  status!: SubmissionStatus;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the first submission came after the last day (Asia/Shanghai); null before it.',
  })
  late!: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days after the last day: of the first submission when it was late, of today when there is none yet; null otherwise.',
  })
  daysLate!: number | null;

  @Field(() => MissingReason, { nullable: true, description: 'Why `report` is null; null when it is not.' })
  missing!: MissingReason | null;

  @Field(() => ReportQuality, { nullable: true, description: 'null without a released report.' })
  report!: ReportQuality | null;
}

@ObjectType({ description: 'How often a check hits in the district.' })
export class CheckDistribution extends CheckCount {
  @Field(() => String, { description: 'What the rule says; {…} stands for what is found.' })
  message!: string;

  @Field(() => Int, { description: 'Units in whose report it hits at least once.' })
  units!: number;

  @Field(() => [GroupedUnit], { description: 'These units, in the official sequence.' })
  departments!: GroupedUnit[];
}
