import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A unit by its names of today.' })
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
