import { Field, ID, InputType } from 'type-graphql';
import { WithdrawalReason, WithholdingReason } from './disclosure.js';

@InputType({ description: 'What is withheld, and by which rule.' })
export class WithholdingSaveInput {
  @Field(() => ID, { description: 'Id of an item or a figure of the report; a cause goes with its shortcoming.' })
  itemId!: string;

  @Field(() => WithholdingReason)
  reason!: WithholdingReason;

  @Field(() => String, { nullable: true, description: 'At most 1000 characters; never published.' })
  note?: string | null;
}

@InputType({ description: 'Why the public edition is taken back.' })
export class PublicEditionWithdrawInput {
  @Field(() => WithdrawalReason, { description: 'Everybody reads it in place of the report.' })
  reason!: WithdrawalReason;

  @Field(() => String, { nullable: true, description: 'For the audit trail, at most 1000 characters; never published.' })
  note?: string | null;
}
