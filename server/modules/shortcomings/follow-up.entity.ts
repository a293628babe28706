import { Collection, type Rel } from '@mikro-orm/core';
import { Check, Embeddable, Embedded, Entity, Enum, Index, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { AsOf, momentOf } from '../../platform/read/as-of.js';
import { followUpPolicies } from '../../platform/row-scope.js';
import { DateScalar, DateTimeScalar } from '../../platform/scalars.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { Commitment } from '../reports/commitment.entity.js';
import { Report } from '../reports/report.entity.js';
import { Shortcoming } from '../reports/shortcoming.entity.js';
import { EvidenceFile } from './evidence-file.entity.js';

export enum FollowUpState {
  IN_PROGRESS = 'IN_PROGRESS',
  PARTLY_DONE = 'PARTLY_DONE',
  REPORTED_DONE = 'REPORTED_DONE',
  NOT_DONE = 'NOT_DONE',
  ADJUSTED = 'ADJUSTED',
}
registerEnumType(FollowUpState, {
  name: 'FollowUpState',
  description: 'What a unit reports of a commitment or a shortcoming. That it is verified only the legal office says.',
  valuesConfig: {
    IN_PROGRESS: { description: 'Under way (正在推进).' },
    PARTLY_DONE: { description: 'Partly done (部分完成).' },
    REPORTED_DONE: { description: 'Done, as the unit sees it (已完成，待核验).' },
    NOT_DONE: { description: 'Not done (未完成); the note says why.' },
    ADJUSTED: { description: 'Changed (调整), for example put off; the note says why.' },
  },
});

export enum VerificationOutcome {
  CONFIRMED = 'CONFIRMED',
  REJECTED = 'REJECTED',
}
registerEnumType(VerificationOutcome, {
  name: 'VerificationOutcome',
  description: 'What the legal office found.',
  valuesConfig: {
    CONFIRMED: { description: 'It is done (核验通过).' },
    REJECTED: { description: 'It is not; the matter is open again (核验不通过，重新整改).' },
  },
});

@ObjectType({ description: 'What the legal office found when it looked.' })
@Embeddable()
export class Verification {
  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the officer at that time.' })
  @Property({ type: 'text' })
  by!: string;

  @Property({ type: 'uuid' })
  byId!: string;

  @Field(() => VerificationOutcome)
  @Enum({ items: () => VerificationOutcome, type: 'text' })
  outcome!: VerificationOutcome;

  @Field(() => String)
  @Property({ type: 'text' })
  note!: string;
}

/** As a day knew it: a verdict of later is not there yet. */
const asOfDay = (day: string) => {
  const verdict = ['at', 'by', 'outcome', 'note'].map(
    (name) => `case when verification_at < ${momentOf(day)} then verification_${name} end as verification_${name}`,
  );
  return `(select id, district_id, department_id, released, report_id, commitment_id, shortcoming_id, number, at, by, by_id, state, note, moved_to,
    answered_in_id, ${verdict.join(', ')} from follow_up where at < ${momentOf(day)})`;
};

/** What happened to a commitment or a shortcoming after it was reported. A row is added and never changed; only the office's verdict joins it, once. */
@ObjectType({ description: 'What a unit reported of a commitment or a shortcoming at some time of the year, with what proves it.' })
@AsOf(asOfDay)
@Entity({ policies: followUpPolicies })
@Check({ name: 'follow_up_has_one_subject', expression: '(commitment_id is null) <> (shortcoming_id is null)' })
@Index({ properties: ['commitment', 'at'] })
@Index({ properties: ['shortcoming', 'at'] })
@Index({ properties: ['report'] })
export class FollowUp {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Department, { createForeignKeyConstraint: false })
  department!: Rel<Department>;

  @Property({ type: 'boolean' })
  released!: boolean;

  /** the report that the followed item stands in */
  @ManyToOne(() => Report)
  report!: Rel<Report>;

  @Field(() => Commitment, { nullable: true })
  @ManyToOne(() => Commitment, { nullable: true, deleteRule: 'no action' })
  commitment?: Rel<Commitment> | null;

  @Field(() => Shortcoming, { nullable: true })
  @ManyToOne(() => Shortcoming, { nullable: true, deleteRule: 'no action' })
  shortcoming?: Rel<Shortcoming> | null;

  /** from 1 for each item, given by the database, since two can bear the same time */
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the person at that time.' })
  @Property({ type: 'text' })
  by!: string;

  @Property({ type: 'uuid' })
  byId!: string;

  @Field(() => FollowUpState)
  @Enum({ items: () => FollowUpState, type: 'text' })
  state!: FollowUpState;

  @Field(() => String)
  @Property({ type: 'text' })
  note!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day the commitment was put off to; the note says why.' })
  @Property({ type: 'date', nullable: true })
  movedTo?: string | null;

  @Field(() => Report, { nullable: true, description: 'The later report in which this was said; null = recorded by itself.' })
  @ManyToOne(() => Report, { nullable: true, deleteRule: 'no action', index: true })
  answeredIn?: Rel<Report> | null;

  @Field(() => [EvidenceFile])
  @OneToMany(
    () => EvidenceFile,
    (file) => file.followUp,
    { orderBy: { at: 'asc', id: 'asc' } },
  )
  evidence = new Collection<Rel<EvidenceFile>>(this);

  @Field(() => Verification, { nullable: true, description: 'null = the office has not looked yet.' })
  @Embedded(() => Verification, { nullable: true, prefix: 'verification_' })
  verification?: Verification | null;
}
