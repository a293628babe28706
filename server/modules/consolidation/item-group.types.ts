import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GroupedUnit } from './grouped-unit.types.js';

@ObjectType({ description: 'A shortcoming in a group, in the words of its unit.' })
export class GroupedShortcoming {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => GroupedUnit)
  department!: GroupedUnit;
}

@ObjectType({ description: 'A cause in a group, in the words of its unit.' })
export class GroupedCause {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => GroupedUnit)
  department!: GroupedUnit;

  @Field(() => ID, { description: 'The shortcoming it is a cause of.' })
  shortcomingId!: string;
}

@ObjectType()
abstract class Group {
  @Field(() => ID, { nullable: true, description: 'Of a group that the office arranged; null for one that is found anew each time.' })
  id!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a group that the office arranged, for `expectedVersion`.' })
  version!: number | null;

  @Field(() => String, { description: 'The name the office gave, or its most typical member, word for word.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'The name the office gave; null = named by its most typical member.' })
  name!: string | null;

  @Field(() => Int, { description: 'Items in it.' })
  count!: number;

  @Field(() => [GroupedUnit], { description: 'Units that name it, in the official sequence, each once.' })
  departments!: GroupedUnit[];
}

@ObjectType({
  description: 'Shortcomings of several units that say the same in other words, found by their wording or arranged by the office.',
})
export class ShortcomingGroup extends Group {
  @Field(() => [GroupedShortcoming], { description: 'By the official sequence of units.' })
  shortcomings!: GroupedShortcoming[];
}

@ObjectType({ description: 'Causes of several units that say the same in other words, found by their wording or arranged by the office.' })
export class CauseGroup extends Group {
  @Field(() => [GroupedCause], { description: 'By the official sequence of units.' })
  causes!: GroupedCause[];
}
