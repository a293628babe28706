import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../platform/scalars.js';
import { FollowUpState, VerificationOutcome } from './follow-up.entity.js';

@InputType({ description: 'What became of one commitment or one shortcoming.' })
export class FollowUpRecordInput {
  @Field(() => ID, { nullable: true, description: 'Any RFC 9562 UUID made by the client, so that the call can be repeated.' })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'Give this or `shortcomingId`.' })
  commitmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Give this or `commitmentId`.' })
  shortcomingId?: string | null;

  @Field(() => FollowUpState)
  state!: FollowUpState;

  @Field(() => String, { nullable: true, description: 'Required for NOT_DONE and ADJUSTED, and where a date is moved: it says why.' })
  note?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The new day of a commitment that was put off; only with ADJUSTED.' })
  movedTo?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Files sent before by `POST /files`, at most 20.' })
  evidence?: string[] | null;
}

@InputType()
export class FollowUpVerifyInput {
  @Field(() => VerificationOutcome)
  outcome!: VerificationOutcome;

  @Field(() => String, { description: 'What was looked at and found; of a rejection, why.' })
  note!: string;
}
