import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NamedUnit } from './named-unit.types.js';

@ObjectType({ description: 'A shortcoming in a group, in the words of its unit.' })
export class GroupedShortcoming {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => NamedUnit)
  department!: NamedUnit;
}

@ObjectType({ description: 'Shortcomings of several units that say the same in other words, found by their wording.' })
export class ShortcomingGroup {
  @Field(() => String, { description: 'Its most typical member, word for word.' })
  label!: string;

  @Field(() => Int, { description: 'Shortcomings in it.' })
  count!: number;

  @Field(() => [NamedUnit], { description: 'Units that name it, in the official sequence, each once.' })
  departments!: NamedUnit[];

  @Field(() => [GroupedShortcoming], { description: 'By the official sequence of units.' })
  shortcomings!: GroupedShortcoming[];
}
