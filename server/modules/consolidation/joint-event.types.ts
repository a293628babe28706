import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, Decimal } from '../../platform/scalars.js';
import { GroupedUnit } from './grouped-unit.types.js';
import { JointEventState } from './joint-event.entity.js';

@ObjectType({ description: 'A figure of an activity that tells of an event.' })
export class EventFigure {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Decimal)
  value!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => String, { nullable: true, description: 'Code of the indicator it is counted under.' })
  indicator!: string | null;
}

@ObjectType({ description: 'An activity that tells of an event, in the words of its unit.' })
export class EventActivity {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  heading!: string;

  @Field(() => String)
  narrative!: string;

  @Field(() => GroupedUnit)
  department!: GroupedUnit;

  @Field(() => [EventFigure])
  figures!: EventFigure[];
}

@ObjectType({ description: 'What several units tell of one event (联合活动).' })
export class JointEventTelling {
  @Field(() => ID, { nullable: true, description: 'null while it is proposed only.' })
  id!: string | null;

  @Field(() => JointEventState)
  state!: JointEventState;

  @Field(() => Int, { nullable: true, description: 'For `expectedVersion`; null while it is proposed only.' })
  version!: number | null;

  @Field(() => String, { description: 'The name the office gave, or the heading of the fullest telling.' })
  name!: string;

  @Field(() => Float, { nullable: true, description: 'Of a proposal: average evidence between its activities, 0 to 1.' })
  likeness!: number | null;

  @Field(() => [GroupedUnit], { description: 'Units that tell of it, in the official sequence.' })
  departments!: GroupedUnit[];

  @Field(() => [EventActivity], { description: 'By the official sequence of units; of released reports only.' })
  activities!: EventActivity[];

  @Field(() => ID, { nullable: true, description: 'The activity whose figures count; null = of each indicator the largest.' })
  leadActivityId!: string | null;

  @Field(() => [ID], { description: 'Figures that their unit reached by itself: they are counted besides.' })
  separateFigureIds!: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided last.' })
  at!: string | null;

  @Field(() => String, { nullable: true, description: 'Who decided it last.' })
  by!: string | null;
}
