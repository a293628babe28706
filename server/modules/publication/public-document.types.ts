import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, Decimal } from '../../platform/scalars.js';
import { Approximation, FigureRole } from '../reports/figure.entity.js';
import { Presence, StatutoryPart } from '../reports/report-part.entity.js';
import { CauseCategory } from '../reports/shortcoming.entity.js';
import { WithholdingReason } from './disclosure.js';

/** Kinds of `checks/personal-data.ts`. */
export enum PersonalData {
  MOBILE = 'MOBILE',
  LANDLINE = 'LANDLINE',
  IDENTITY_NUMBER = 'IDENTITY_NUMBER',
  EMAIL = 'EMAIL',
  BANK_CARD = 'BANK_CARD',
  NAME = 'NAME',
}
registerEnumType(PersonalData, {
  name: 'PersonalData',
  description: 'What of a person a public edition leaves out.',
  valuesConfig: {
    MOBILE: { description: 'A mobile number (手机号码).' },
    LANDLINE: { description: 'A number of a landline (固定电话号码).' },
    IDENTITY_NUMBER: { description: 'An identity number (居民身份证号码).' },
    EMAIL: { description: 'An e-mail address (电子邮箱地址).' },
    BANK_CARD: { description: 'The number of a bank card (银行卡号).' },
    NAME: { description: 'A name behind 联系人, 经办人 and the like.' },
  },
});

@ObjectType({ description: 'A figure as the public edition states it.' })
export class PublicFigure {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String, { nullable: true, description: 'Code of the indicator it is counted under.' })
  indicator!: string | null;

  @Field(() => Decimal, { description: '万 and 亿 multiplied out, money in 元, percent 100 with the unit %.' })
  value!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => FigureRole)
  role!: FigureRole;

  @Field(() => Approximation)
  approximation!: Approximation;

  @Field(() => [PublicFigure])
  parts!: PublicFigure[];
}

@ObjectType({ description: 'One of the five statutory parts, where the report says something of it.' })
export class PublicPart {
  @Field(() => StatutoryPart)
  part!: StatutoryPart;

  @Field(() => Presence)
  presence!: Presence;

  @Field(() => String, { nullable: true })
  heading!: string | null;

  @Field(() => String, { description: 'What stands before its first item.' })
  lead!: string;
}

@ObjectType()
export class PublicResponsibility {
  @Field(() => ID, { description: "The item's id, the same through every edition." })
  id!: string;

  @Field(() => String)
  holder!: string;

  @Field(() => String, { nullable: true, description: 'Code of the duty.' })
  duty!: string | null;

  @Field(() => String)
  narrative!: string;

  @Field(() => String, { nullable: true })
  evidence!: string | null;

  @Field(() => [PublicFigure])
  figures!: PublicFigure[];
}

@ObjectType()
export class PublicActivity {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  heading!: string;

  @Field(() => String)
  narrative!: string;

  @Field(() => String, { nullable: true, description: 'Code of the theme.' })
  theme!: string | null;

  @Field(() => [String])
  furtherThemes!: string[];

  @Field(() => [PublicFigure])
  figures!: PublicFigure[];
}

@ObjectType()
export class PublicCause {
  @Field(() => String)
  text!: string;

  @Field(() => CauseCategory, { nullable: true })
  category!: CauseCategory | null;
}

@ObjectType()
export class PublicShortcoming {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'Code of the theme.' })
  theme!: string | null;

  @Field(() => [PublicCause])
  causes!: PublicCause[];
}

@ObjectType()
export class PublicCommitment {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  heading!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field(() => String, { nullable: true })
  measure!: string | null;

  @Field(() => DateScalar, { nullable: true })
  dueOn!: string | null;

  @Field(() => [PublicFigure])
  figures!: PublicFigure[];

  @Field(() => [ID], { description: 'Shortcomings of this edition that it answers.' })
  addresses!: string[];
}

@ObjectType()
export class PublicOtherMatter {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  heading!: string | null;

  @Field(() => String)
  text!: string;
}

@ObjectType({ description: 'How many items and figures were left out for one reason.' })
export class WithheldCount {
  @Field(() => WithholdingReason)
  reason!: WithholdingReason;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'In how many places the mark 〔个人信息已略〕 stands for personal data of one kind.' })
export class StrippedCount {
  @Field(() => PersonalData)
  kind!: PersonalData;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'What a public edition says: the text without what is withheld and without personal data.' })
export class PublicDocument {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  addressee!: string | null;

  @Field(() => String)
  preamble!: string;

  @Field(() => [PublicPart])
  parts!: PublicPart[];

  @Field(() => [PublicResponsibility])
  responsibilities!: PublicResponsibility[];

  @Field(() => [PublicActivity])
  activities!: PublicActivity[];

  @Field(() => [PublicShortcoming])
  shortcomings!: PublicShortcoming[];

  @Field(() => [PublicCommitment])
  commitments!: PublicCommitment[];

  @Field(() => [PublicOtherMatter])
  otherMatters!: PublicOtherMatter[];

  @Field(() => String)
  closing!: string;

  @Field(() => [WithheldCount], { description: 'Empty when all of it is published.' })
  withheld!: WithheldCount[];

  @Field(() => [StrippedCount])
  stripped!: StrippedCount[];
}
