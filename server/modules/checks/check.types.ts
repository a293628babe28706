import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CheckWaiver } from './check-waiver.entity.js';

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

  @Field(() => CheckWaiver, {
    nullable: true,
    description: 'Why the unit lets it stand; null = it does not. Lapses when the item changes.',
  })
  waiver?: Pick<CheckWaiver, 'at' | 'by' | 'reason'> | null;
}

@ObjectType({ description: 'From where on a rule speaks, where that is a matter of degree.' })
export class CheckThreshold {
  @Field(() => Int, { description: 'In force in the district.' })
  value!: number;

  @Field(() => Int, { description: 'Without a setting of the district.' })
  default!: number;

  @Field(() => Int)
  least!: number;

  @Field(() => Int)
  most!: number;

  @Field(() => String, { description: 'What the number counts.' })
  of!: string;
}

@ObjectType({ description: 'A rule that reports are checked by, as it holds in a district.' })
export class CheckRule {
  @Field(() => String)
  code!: string;

  @Field(() => CheckSeverity)
  severity!: CheckSeverity;

  @Field(() => String, { description: 'The article or standard it comes from.' })
  source!: string;

  @Field(() => String, { description: 'What it says when it finds something; {…} stands for what is found.' })
  message!: string;

  @Field(() => String, { description: 'What to do then.' })
  fix!: string;

  @Field(() => Boolean, { description: 'Whether the district has it switched on.' })
  enabled!: boolean;

  @Field(() => CheckThreshold, { nullable: true, description: 'null = the rule knows no degrees.' })
  threshold?: CheckThreshold | null;
}

export enum VaguenessAspect {
  OBJECT = 'OBJECT',
  QUANTITY = 'QUANTITY',
  SCENE = 'SCENE',
}
registerEnumType(VaguenessAspect, {
  name: 'VaguenessAspect',
  description: 'What a specific shortcoming says.',
  valuesConfig: {
    OBJECT: { description: 'Which thing (具体事项).' },
    QUANTITY: { description: 'How much or how many (数量).' },
    SCENE: { description: 'Where it shows: a field, a stage, a case, a document (场景).' },
  },
});

@ObjectType('Vagueness', { description: 'How much a shortcoming leaves open.' })
export class VaguenessType {
  @Field(() => Float, { description: '0 = specific, 1 = says nothing that could be checked.' })
  score!: number;

  @Field(() => [VaguenessAspect], { description: 'What it does not say.' })
  missing!: VaguenessAspect[];
}

@InputType()
export class CheckWaiveInput {
  @Field(() => String, { description: 'Why the finding may stand, at most 1,000 characters.' })
  reason!: string;
}

@InputType()
export class CheckSettingSaveInput {
  @Field(() => Boolean, { defaultValue: true })
  enabled!: boolean;

  @Field(() => Int, { nullable: true, description: 'null = the rule’s own.' })
  threshold?: number | null;
}
