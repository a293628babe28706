import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { type MutationSubject, subjectOf } from '../../platform/mutation-subject.js';
import { readOne } from '../../platform/read/shape.js';
import { Requires } from '../../platform/requires.js';
import { UserError } from '../../platform/user-error.js';
import { FollowUp } from './follow-up.entity.js';
import { FollowUpRecordInput, FollowUpVerifyInput } from './follow-up.inputs.js';
import { FollowUpService } from './follow-up.service.js';

@ObjectType()
export class FollowUpRecordPayload {
  @Field(() => FollowUp, { nullable: true, description: 'null when refused.' })
  followUp?: FollowUp | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class FollowUpVerifyPayload {
  @Field(() => FollowUp, { nullable: true, description: 'The follow-up with what was found; null when refused.' })
  followUp?: FollowUp | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

const followUpOfId = readOne((self, args) => `follow_up ${self} where ${self}.id = ${args.subject('uuid')}`);
const service = new FollowUpService();

@Resolver()
export class FollowUpsResolver {
  @Requires('followUp.write')
  @Mutation(() => FollowUpRecordPayload, {
    description:
      'Reports at any time of the year what became of a commitment or a shortcoming of your unit. Reported as done is not yet verified as done.',
  })
  followUpRecord(@Arg('input', () => FollowUpRecordInput) input: FollowUpRecordInput, @Ctx() context: Context): Promise<MutationSubject> {
    return subjectOf(context, () => service.record(context, input));
  }

  @Requires('followUp.verify')
  @Mutation(() => FollowUpVerifyPayload, {
    description:
      'Says whether what was reported as done is done. Never by who reported it, never for the own unit; a rejection opens the matter again.',
  })
  followUpVerify(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => FollowUpVerifyInput) input: FollowUpVerifyInput,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => service.verify(context, id, input));
  }
}

const followUpOf = ({ id }: MutationSubject, context: Context, info: GraphQLResolveInfo): Promise<unknown> | null =>
  id === null ? null : context.read(info, { shape: followUpOfId, subject: id });

@Resolver(() => FollowUpRecordPayload)
export class FollowUpRecordPayloadResolver {
  @FieldResolver(() => FollowUp, { nullable: true })
  followUp(@Root() root: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return followUpOf(root, context, info);
  }
}

@Resolver(() => FollowUpVerifyPayload)
export class FollowUpVerifyPayloadResolver {
  @FieldResolver(() => FollowUp, { nullable: true })
  followUp(@Root() root: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return followUpOf(root, context, info);
  }
}
