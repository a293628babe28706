import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/scalars.js';
import { GroupedUnit } from './grouped-unit.types.js';

export enum RiskCode {
  ERROR = 'ERROR',
  LATE = 'LATE',
  CONFLICT = 'CONFLICT',
  VAGUE = 'VAGUE',
  REPEAT = 'REPEAT',
  UNANSWERED = 'UNANSWERED',
  NO_CAUSE = 'NO_CAUSE',
  OTHER = 'OTHER',
}
registerEnumType(RiskCode, {
  name: 'RiskCode',
  description: 'What makes a report worth a look, gravest first.',
  valuesConfig: {
    ERROR: { description: 'Findings of severity ERROR: the report is not what it says it is.' },
    LATE: { description: 'Days by which the first submission was late.' },
    CONFLICT: { description: 'Figures and years that contradict each other.' },
    VAGUE: { description: 'Vague shortcomings.' },
    REPEAT: {
      description: 'What was said before: shortcomings of earlier years, figures of last year, text of an earlier year or of another unit.',
    },
    UNANSWERED: { description: 'Shortcomings that no commitment answers.' },
    NO_CAUSE: { description: 'Shortcomings without a cause.' },
    OTHER: { description: 'Findings of any other check.' },
  },
});

@ObjectType({ description: 'What a risk is made of.' })
export class RiskPart {
  @Field(() => String, {
    description: 'Code of the check; NAMED_BEFORE = shortcomings that a report of an earlier year names too (`lineage`).',
  })
  code!: string;

  @Field(() => Int, { description: 'Those that the unit lets stand with a reason left out.' })
  count!: number;

  @Field(() => Int, { description: 'Those that the unit lets stand with a reason.' })
  waived!: number;
}

@ObjectType({ description: 'A risk that a report bears.' })
export class ReviewRisk {
  @Field(() => RiskCode)
  code!: RiskCode;

  @Field(() => Int, {
    description: 'Days for LATE, for all others the sum of its parts; 0 when the unit lets all of them stand, and then it does not count.',
  })
  count!: number;

  @Field(() => Int, { description: 'How many more the unit lets stand with a reason.' })
  waived!: number;

  @Field(() => String)
  message!: string;

  @Field(() => [RiskPart], { description: 'By the order of the checks; empty for LATE.' })
  parts!: RiskPart[];
}

@ObjectType({ description: 'A report that waits for the office.' })
export class ReviewQueueEntry {
  @Field(() => GroupedUnit)
  department!: GroupedUnit;

  @Field(() => ID)
  reportId!: string;

  @Field(() => DateTimeScalar, { description: 'The latest submission: since then it waits.' })
  submittedAt!: Date;

  @Field(() => Boolean, { description: 'Whether the first submission came after the last day (Asia/Shanghai).' })
  late!: boolean;

  @Field(() => [ReviewRisk], { description: 'Gravest first; empty when nothing is to be said.' })
  risks!: ReviewRisk[];

  @Field(() => String, { nullable: true, description: 'Why it stands behind the report before it; null for the first.' })
  placedBecause!: string | null;
}
