import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { type MutationSubject, subjectOf } from '../../platform/mutation-subject.js';
import { readOne } from '../../platform/read/shape.js';
import { Requires } from '../../platform/requires.js';
import { UserError } from '../../platform/user-error.js';
import { Commitment } from '../reports/commitment.entity.js';
import { Report } from '../reports/report.entity.js';
import { CommitmentAnswerInput, CommitmentSplitInput } from './ledger.types.js';
import type { PromiseService } from './promise.service.js';

@ObjectType()
export class CommitmentAnswerPayload {
  @Field(() => Commitment, { nullable: true, description: 'null when refused.' })
  commitment?: Commitment | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class CommitmentSplitPayload {
  @Field(() => Report, { nullable: true, description: 'The report with the parts; null when refused.' })
  report?: Report | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@Resolver()
export class PromisesResolver {
  constructor(private readonly promises: PromiseService) {}

  @Requires('report.write')
  @Mutation(() => CommitmentAnswerPayload, {
    description:
      'Says in a draft what became of a commitment of an earlier year (`Report.ledger`). It becomes a follow-up when the report is submitted.',
  })
  commitmentAnswer(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => CommitmentAnswerInput) input: CommitmentAnswerInput,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.promises.answer(context, id, input));
  }

  @Requires('report.write')
  @Mutation(() => CommitmentSplitPayload, {
    description:
      'Splits a compound commitment of a draft or a returned report. The first part keeps its id; the others follow it and answer the same shortcomings.',
  })
  commitmentSplit(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => CommitmentSplitInput) input: CommitmentSplitInput,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.promises.split(context, id, expectedVersion, input));
  }
}

const commitmentOfId = readOne((self, args) => `commitment ${self} where ${self}.id = ${args.subject('uuid')}`);
const reportOfId = readOne((self, args) => `report ${self} where ${self}.id = ${args.subject('uuid')}`);

@Resolver(() => CommitmentAnswerPayload)
export class CommitmentAnswerPayloadResolver {
  @FieldResolver(() => Commitment, { nullable: true })
  commitment(@Root() { id }: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return id === null ? null : context.read(info, { shape: commitmentOfId, subject: id });
  }
}

@Resolver(() => CommitmentSplitPayload)
export class CommitmentSplitPayloadResolver {
  @FieldResolver(() => Report, { nullable: true })
  report(@Root() { id }: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return id === null ? null : context.read(info, { shape: reportOfId, subject: id });
  }
}
