import { Field, ID, InputType } from 'type-graphql';
import { PublicationChannel } from './report-status.js';

@InputType({ description: 'A reason about one item of the report.' })
export class ReviewCommentInput {
  @Field(() => ID, { description: 'Id of any item of the report.' })
  itemId!: string;

  @Field(() => String)
  text!: string;
}

@InputType({ description: 'Why the report is returned: a note on the whole, comments on items, or both.' })
export class ReportReturnInput {
  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => [ReviewCommentInput], { nullable: true })
  comments?: ReviewCommentInput[] | null;
}

@InputType({ description: 'Where the report was published.' })
export class ReportPublishInput {
  @Field(() => String, {
    nullable: true,
    description: 'Address of the publication, http or https. Default: the public page of the report on this server.',
  })
  url?: string | null;

  @Field(() => PublicationChannel)
  channel!: PublicationChannel;
}

@InputType()
export class ReviewCommentAnswerInput {
  @Field(() => String)
  text!: string;
}
