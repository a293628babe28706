import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A unit by its names, in a group of what several units write.' })
export class GroupedUnit {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  shortName!: string;
}

@ObjectType({ description: 'A shortcoming in a group, in the words of its unit.' })
export class GroupedShortcoming {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => GroupedUnit)
  department!: GroupedUnit;
}

@ObjectType({ description: 'Shortcomings of several units that say the same in other words, found by their wording.' })
export class ShortcomingGroup {
  @Field(() => String, { description: 'Its most typical member, word for word.' })
  label!: string;

  @Field(() => Int, { description: 'Shortcomings in it.' })
  count!: number;

  @Field(() => [GroupedUnit], { description: 'Units that name it, in the official sequence, each once.' })
  departments!: GroupedUnit[];

  @Field(() => [GroupedShortcoming], { description: 'By the official sequence of units.' })
  shortcomings!: GroupedShortcoming[];
}
