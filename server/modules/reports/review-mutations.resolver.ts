import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { type MutationSubject, subjectOf } from '../../platform/mutation-subject.js';
import { Requires } from '../../platform/requires.js';
import {
  ReportAcceptPayload,
  ReportConfirmPayload,
  ReportPublishPayload,
  ReportReturnPayload,
  ReviewCommentAnswerPayload,
} from './report.payloads.js';
import { ReportPublishInput, ReportReturnInput, ReviewCommentAnswerInput } from './review.inputs.js';
import type { ReviewService } from './review.service.js';

@Resolver()
export class ReviewMutationsResolver {
  constructor(private readonly reviews: ReviewService) {}

  @Requires('report.review')
  @Mutation(() => ReportReturnPayload, {
    description:
      'Returns a submitted report with reasons, reopens an accepted one (which voids the acceptance), or takes a published one back for a correction.',
  })
  reportReturn(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => ReportReturnInput) input: ReportReturnInput,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.reviews.return(context, id, expectedVersion, input));
  }

  @Requires('report.review')
  @Mutation(() => ReportAcceptPayload, { description: 'Accepts exactly the submitted text. Open comments are resolved by it.' })
  reportAccept(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.reviews.accept(context, id, expectedVersion));
  }

  @Requires('report.publish')
  @Mutation(() => ReportPublishPayload, {
    description:
      "Publishes an accepted report: by its unit's head, or by the director. Its public edition, without what is withheld and without personal data, is readable by everybody from then on and takes the place of the one before.",
  })
  reportPublish(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => ReportPublishInput) input: ReportPublishInput,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.reviews.publish(context, id, expectedVersion, input));
  }

  @Requires('report.submit')
  @Mutation(() => ReportConfirmPayload, {
    description: 'Confirms that a report which an officer imported from paper and submitted is what the unit handed in.',
  })
  reportConfirm(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.reviews.confirm(context, id, expectedVersion));
  }

  @Requires('report.write')
  @Mutation(() => ReviewCommentAnswerPayload, {
    description: 'Answers a comment on your own report; an answer may be given anew until the report is accepted.',
  })
  reviewCommentAnswer(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => ReviewCommentAnswerInput) input: ReviewCommentAnswerInput,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.reviews.answer(context, id, input));
  }
}
