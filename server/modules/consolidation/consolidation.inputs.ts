import { Field, ID, InputType, Int } from 'type-graphql';
import { FiscalYear } from '../../platform/scalars.js';
import { GroupKind } from './item-group.entity.js';

@InputType({ description: 'One group as it shall be.' })
export class GroupInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Of a group that was arranged before, or a new UUID of yours; left out = a new one is made.',
  })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version you read, of a group that was arranged before.' })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'null = the words of its most typical member.' })
  name?: string | null;

  @Field(() => [ID], {
    description: 'All of its items: shortcomings or causes of released reports of the year. None = the group is given up.',
  })
  itemIds!: string[];
}

@InputType({ description: 'Groups of a year as they shall be; groups that are not named stay, but for items that these take.' })
export class GroupsArrangeInput {
  @Field(() => String)
  districtCode!: string;

  @Field(() => FiscalYear)
  year!: number;

  @Field(() => GroupKind)
  kind!: GroupKind;

  @Field(() => [GroupInput], { description: 'At most 60. Two in one call are a split, one that takes all items of two is a merger.' })
  groups!: GroupInput[];
}

@InputType({ description: 'Activities that tell of one event.' })
export class JointEventConfirmInput {
  @Field(() => String)
  districtCode!: string;

  @Field(() => FiscalYear)
  year!: number;

  @Field(() => Int, { nullable: true, description: 'The version you read, of an event that was decided before.' })
  expectedVersion?: number | null;

  @Field(() => String, { description: 'What the event is called in the district’s own report.' })
  name!: string;

  @Field(() => [ID], { description: 'At least two activities of at least two units, in released reports of the year.' })
  activityIds!: string[];

  @Field(() => ID, { nullable: true, description: 'The activity whose figures count; null = of each indicator the largest.' })
  leadActivityId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Figures that their unit reached by itself: they are counted besides.' })
  separateFigureIds?: string[] | null;
}

@InputType({ description: 'Activities that do not tell of one event, though they look so.' })
export class JointEventDeclineInput {
  @Field(() => String)
  districtCode!: string;

  @Field(() => FiscalYear)
  year!: number;

  @Field(() => [ID])
  activityIds!: string[];
}
