import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import type { MutationSubject } from '../../platform/mutation-subject.js';
import { readOne } from '../../platform/read/shape.js';
import { UserError } from '../../platform/user-error.js';
import { Submission } from '../districts/submission.entity.js';
import { Report } from './report.entity.js';
import { ReviewComment } from './review-comment.entity.js';

const bySubject = (table: string) => readOne((self, args) => `${table} ${self} where ${self}.id = ${args.subject('uuid')}`);

/** Reads the subject back by the compiled path, in the actor's own scope, and only if it is asked for. */
const readBack = (table: string) => {
  const shape = bySubject(table);
  return (payload: MutationSubject, context: Context, info: GraphQLResolveInfo) =>
    payload.id === null ? null : context.read(info, { shape, subject: payload.id });
};
const readReport = readBack('report');
const submissionOfReport = readOne((self, args) => `submission ${self} where ${self}.report_id = ${args.subject('uuid')}`);
const readComment = readBack('review_comment');

/** Resolvers of the payloads below, one each. */
export const payloadResolvers: ClassType[] = [];

function reportPayload(name: string): ClassType {
  @ObjectType(name)
  class Payload {
    @Field(() => Report, { nullable: true, description: 'As it stands now; null when refused, and where you may no longer see it.' })
    report?: Report | null;

    @Field(() => Submission, {
      nullable: true,
      description: 'Where the report stands now, also when its text is no longer yours to see; null when refused.',
    })
    submission?: Submission | null;

    @Field(() => [UserError])
    userErrors!: UserError[];
  }
  @Resolver(() => Payload)
  class PayloadResolver {
    @FieldResolver(() => Report, { nullable: true })
    report(@Root() root: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
      return readReport(root, context, info);
    }

    @FieldResolver(() => Submission, { nullable: true })
    submission(@Root() root: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
      return root.id === null ? null : context.read(info, { shape: submissionOfReport, subject: root.id });
    }
  }
  payloadResolvers.push(PayloadResolver);
  return Payload;
}

export const ReportCreatePayload = reportPayload('ReportCreatePayload');
export const ReportSavePayload = reportPayload('ReportSavePayload');
export const ReportSubmitPayload = reportPayload('ReportSubmitPayload');
export const ReportConfirmPayload = reportPayload('ReportConfirmPayload');
export const ReportReturnPayload = reportPayload('ReportReturnPayload');
export const ReportAcceptPayload = reportPayload('ReportAcceptPayload');
export const ReportPublishPayload = reportPayload('ReportPublishPayload');

@ObjectType()
export class ReviewCommentAnswerPayload {
  @Field(() => ReviewComment, { nullable: true })
  reviewComment?: ReviewComment | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@Resolver(() => ReviewCommentAnswerPayload)
class ReviewCommentAnswerPayloadResolver {
  @FieldResolver(() => ReviewComment, { nullable: true })
  reviewComment(@Root() root: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return readComment(root, context, info);
  }
}
payloadResolvers.push(ReviewCommentAnswerPayloadResolver);
