import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { SqlField, SqlList, SqlOne } from '../../platform/read/readable.js';
import { DateScalar } from '../../platform/scalars.js';
import { Commitment } from '../reports/commitment.entity.js';
import { Report } from '../reports/report.entity.js';
import { CommitmentAnswer } from './commitment-answer.entity.js';
import { FollowUpState } from './follow-up.entity.js';
import { ledgerOf } from './promise.repository.js';

@ObjectType({ description: 'A commitment of an earlier year, with what this report says became of it.' })
export class LedgerEntry {
  @Field(() => Commitment)
  @SqlOne({ of: () => Commitment, from: (row, self) => `commitment ${self} where ${self}.id = ${row}.id` })
  commitment!: Commitment;

  @Field(() => CommitmentAnswer, { nullable: true, description: 'null = this report says nothing of it yet.' })
  @SqlOne({
    of: () => CommitmentAnswer,
    from: (row, self) => `commitment_answer ${self} where ${self}.report_id = ${row}.answering_id and ${self}.commitment_id = ${row}.id`,
  })
  answer?: CommitmentAnswer | null;

  @Field(() => Boolean, {
    description:
      'Whether nothing more is asked: answered here, or reported as done or not done before. All must be before the report is submitted.',
  })
  @SqlField({ as: 'boolean', sql: (row) => `${row}.answered` })
  answered!: boolean;
}

Field(() => [LedgerEntry], {
  description:
    'What was promised before: last year’s commitments and older ones that go on. Each must be answered before the report is submitted.',
})(Report.prototype, 'ledger');
SqlList({
  of: () => LedgerEntry,
  from: (row, self) => `(${ledgerOf(`${row}.id`)}) ${self}`,
  order: (self) => `${self}.year, ${self}.position, ${self}.id`,
})(Report.prototype, 'ledger');

@InputType({ description: 'What became of a commitment: REPORTED_DONE, PARTLY_DONE, NOT_DONE, or ADJUSTED with the reason.' })
export class CommitmentAnswerInput {
  @Field(() => ID, { description: 'The draft that answers.' })
  reportId!: string;

  @Field(() => FollowUpState)
  state!: FollowUpState;

  @Field(() => String, { nullable: true, description: 'Required for NOT_DONE and ADJUSTED.' })
  note?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The new day of one that was put off; only with ADJUSTED.' })
  movedTo?: string | null;
}

@InputType({ description: 'One of the commitments that a compound one is made of.' })
export class CommitmentPartInput {
  @Field(() => ID, { nullable: true, description: 'For the second and further parts; the first keeps the id of the whole.' })
  id?: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  owner?: string | null;

  @Field(() => String, { nullable: true })
  measure?: string | null;

  @Field(() => DateScalar, { nullable: true })
  dueOn?: string | null;
}

@InputType()
export class CommitmentSplitInput {
  @Field(() => [CommitmentPartInput], { description: 'Two to ten.' })
  parts!: CommitmentPartInput[];
}
