import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum CheckSeverity {
  ERROR = 'ERROR',
  WARNING = 'WARNING',
}
registerEnumType(CheckSeverity, {
  name: 'CheckSeverity',
  description: 'How much a finding weighs.',
  valuesConfig: {
    ERROR: { description: 'Structure or identity: the report is not what it says it is.' },
    WARNING: { description: 'Worth a look; language and content are the unit’s own.' },
  },
});

@ObjectType({ description: 'What a reviewer would point out, told before the report is submitted.' })
export class Check {
  @Field(() => ID, { description: 'The same for the same finding on the same item.' })
  id!: string;

  @Field(() => String, { description: 'Stable code for programs.' })
  code!: string;

  @Field(() => CheckSeverity)
  severity!: CheckSeverity;

  @Field(() => String, { description: 'The article or standard the rule comes from.' })
  source!: string;

  @Field(() => ID, { nullable: true, description: 'The item it is about; null = the report as a whole.' })
  itemId!: string | null;

  @Field(() => String, { description: 'Where, and what.' })
  message!: string;

  @Field(() => String, { description: 'How it reads when it is right.' })
  example!: string;

  @Field(() => String, { description: 'What to do.' })
  fix!: string;
}
