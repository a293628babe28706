import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { SqlField } from '../../platform/read/readable.js';
import { noticePolicies } from '../../platform/row-scope.js';
import { DateScalar, DateTimeScalar, FiscalYear } from '../../platform/scalars.js';
import { Cycle } from '../districts/cycle.entity.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { User } from '../identity/user.entity.js';
import { Commitment } from '../reports/commitment.entity.js';
import { Report } from '../reports/report.entity.js';
import { FollowUp } from '../shortcomings/follow-up.entity.js';
import { Webhook } from './webhook.entity.js';

export enum NoticeKind {
  RETURNED = 'RETURNED',
  ACCEPTED = 'ACCEPTED',
  VERIFIED = 'VERIFIED',
  DUE_SOON = 'DUE_SOON',
  OVERDUE = 'OVERDUE',
}
registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'What somebody is told.',
  valuesConfig: {
    RETURNED: { description: 'The report of the unit was returned (退回).' },
    ACCEPTED: { description: 'The report of the unit was accepted (通过).' },
    VERIFIED: { description: 'The office gave its verdict on what the unit reported as done (核实).' },
    DUE_SOON: { description: 'A report or a commitment is due within seven days (即将到期).' },
    OVERDUE: { description: 'The last day of a report or a commitment has passed (逾期).' },
  },
});

export enum DeliveryState {
  NONE = 'NONE',
  PENDING = 'PENDING',
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  FAILED = 'FAILED',
}
registerEnumType(DeliveryState, {
  name: 'DeliveryState',
  description: 'How far a notice came on its way out of the house, by e-mail or to a webhook.',
  valuesConfig: {
    NONE: { description: 'Nobody sends it: the person has no address, or the server sends no mail.' },
    PENDING: { description: 'To be sent.' },
    QUEUED: { description: 'Being sent, again and again until it is taken.' },
    SENT: { description: 'Taken by the mail server or the webhook.' },
    FAILED: { description: 'Given up after every attempt; `deliveryRetry` begins anew.' },
  },
});

/**
 * A notice to one person or one webhook. It is the outbox too: the row is written in the transaction of what it tells, and sent by jobs that hold its
 * id (migrations/notice-functions.ts). It names things by their ids and repeats no text.
 */
@ObjectType({ description: 'Something you are told.' })
@Entity({ policies: noticePolicies })
@Unique({ properties: ['user', 'cause'] })
@Unique({ properties: ['webhook', 'cause'] })
@Index({ properties: ['user', 'at'] })
@Index({ properties: ['district', 'delivery', 'at'] })
@Index({ properties: ['delivery', 'at'] })
@Check({ name: 'notice_has_one_recipient', expression: '(user_id is null) <> (webhook_id is null)' })
export class Notice {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District)
  district!: Rel<District>;

  @Field(() => Department, { description: 'The unit it is about.' })
  @ManyToOne(() => Department, { createForeignKeyConstraint: false })
  department!: Rel<Department>;

  @ManyToOne(() => Cycle, { createForeignKeyConstraint: false })
  cycle!: Rel<Cycle>;

  @Field(() => FiscalYear, { description: 'Year of the report it is about.' })
  @SqlField({ as: 'int', sql: (row) => `(select c.year from cycle c where c.id = ${row}.cycle_id)` })
  year!: number;

  @ManyToOne(() => User, { nullable: true, deleteRule: 'no action' })
  user?: Rel<User> | null;

  @ManyToOne(() => Webhook, { nullable: true, deleteRule: 'no action' })
  webhook?: Rel<Webhook> | null;

  @Field(() => NoticeKind)
  @Enum({ items: () => NoticeKind, type: 'text' })
  kind!: NoticeKind;

  /** what it is told for: the same is told once */
  @Property({ type: 'text' })
  cause!: string;

  @Field(() => Report, { nullable: true, description: 'null when there is none yet, or when you do not see it.' })
  @ManyToOne(() => Report, { nullable: true, createForeignKeyConstraint: false })
  report?: Rel<Report> | null;

  @Field(() => Commitment, { nullable: true, description: 'Of one about a commitment.' })
  @ManyToOne(() => Commitment, { nullable: true, createForeignKeyConstraint: false })
  commitment?: Rel<Commitment> | null;

  @Field(() => FollowUp, { nullable: true, description: 'Of VERIFIED: what was reported, with the verdict.' })
  @ManyToOne(() => FollowUp, { nullable: true, createForeignKeyConstraint: false })
  followUp?: Rel<FollowUp> | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of DUE_SOON and OVERDUE: the last day.' })
  @Property({ type: 'date', nullable: true })
  dueOn?: string | null;

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When you said that you had read it (`inboxRead`); null = not yet.' })
  @Property({ type: 'timestamptz', nullable: true })
  seenAt?: Date | null;

  @Enum({ items: () => DeliveryState, type: 'text' })
  delivery!: DeliveryState;

  @Property({ type: 'timestamptz', nullable: true })
  queuedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  sentAt?: Date | null;

  @Property({ type: 'integer', default: 0 })
  attempts = 0;

  @Property({ type: 'text', nullable: true })
  error?: string | null;
}
