import { Field, ID, InputType } from 'type-graphql';
import { DateScalar, FiscalYear } from '../../platform/scalars.js';
import { DepartmentKind } from './department.entity.js';

@InputType({ description: 'Dates for one kind of unit, each a day in Asia/Shanghai and counted in.' })
export class CycleDeadlineInput {
  @Field(() => DepartmentKind)
  kind!: DepartmentKind;

  @Field(() => DateScalar, { description: 'First day on which reports are taken.' })
  opensOn!: string;

  @Field(() => DateScalar, { description: 'Last day for submitting; at the latest the statutory one.' })
  dueOn!: string;

  @Field(() => DateScalar, { description: 'Last day for publishing; at the latest the statutory one.' })
  publishOn!: string;
}

@InputType({ description: 'An indicator asked of one kind of unit.' })
export class CycleIndicatorInput {
  @Field(() => DepartmentKind)
  kind!: DepartmentKind;

  @Field(() => String, { description: 'Code of an indicator of that year, for example STUDY_SESSIONS.' })
  indicator!: string;
}

@InputType({ description: 'Which cycle to open. The same call again answers the same cycle.' })
export class CycleOpenInput {
  @Field(() => ID, { description: 'Any RFC 9562 UUID made by you; version 7 sorts best.' })
  id!: string;

  @Field(() => String)
  districtCode!: string;

  @Field(() => FiscalYear, { description: 'The year reported on.' })
  year!: number;

  @Field(() => [CycleDeadlineInput], { description: 'One for each kind of unit the district has.' })
  deadlines!: CycleDeadlineInput[];

  @Field(() => [CycleIndicatorInput], { nullable: true, description: 'At most 200, in the order in which they are to be asked.' })
  indicators?: CycleIndicatorInput[] | null;
}

@InputType({ description: 'A later last day for one unit.' })
export class SubmissionExtendInput {
  @Field(() => DateScalar, { description: 'The new last day: later than the one of its kind, at the latest the statutory one.' })
  until!: string;

  @Field(() => String, { description: 'Why, at most 500 characters; the unit reads it.' })
  reason!: string;
}
