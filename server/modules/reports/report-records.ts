import { Embeddable, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/scalars.js';
import { PublicationChannel } from './report-status.js';

@ObjectType({ description: 'Who submitted, when, and exactly what.' })
@Embeddable()
export class SubmissionRecord {
  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the signer at that time.' })
  @Property({ type: 'text' })
  by!: string;

  @Field(() => String, { description: 'SHA-256 (hex) of the submitted text as canonical JSON (RFC 8785).' })
  @Property({ type: 'text' })
  contentHash!: string;
}

@ObjectType({ description: 'Who accepted, when, and exactly what.' })
@Embeddable()
export class AcceptanceRecord {
  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the reviewer at that time.' })
  @Property({ type: 'text' })
  by!: string;

  @Field(() => String, { description: 'SHA-256 (hex) of the accepted text as canonical JSON (RFC 8785).' })
  @Property({ type: 'text' })
  contentHash!: string;
}

@ObjectType({ description: 'An acceptance that no longer holds, since the report was reopened.' })
@Embeddable()
export class VoidedAcceptance {
  @Field(() => DateTimeScalar, { description: 'When it had been accepted.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String)
  @Property({ type: 'text' })
  by!: string;

  @Field(() => String, { description: 'SHA-256 (hex) of the text that had been accepted.' })
  @Property({ type: 'text' })
  contentHash!: string;

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  voidedAt!: Date;

  @Field(() => String, { description: 'Name of who reopened it.' })
  @Property({ type: 'text' })
  voidedBy!: string;
}

export enum ReceivedAs {
  ONLINE = 'ONLINE',
  PAPER = 'PAPER',
}
registerEnumType(ReceivedAs, {
  name: 'ReceivedAs',
  description: 'How the report came to the office.',
  valuesConfig: {
    ONLINE: { description: 'The unit wrote or imported it itself.' },
    PAPER: { description: 'The unit handed in a document, and an officer of the district imported it.' },
  },
});

@ObjectType({ description: 'Who imported a report that was handed in as a document, and whether the unit has confirmed it.' })
@Embeddable()
export class Reception {
  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the officer at that time.' })
  @Property({ type: 'text' })
  by!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'null until the unit confirms it, or submits it itself.' })
  @Property({ type: 'timestamptz', nullable: true })
  confirmedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Name of who confirmed it.' })
  @Property({ type: 'text', nullable: true })
  confirmedBy?: string | null;
}

@ObjectType({ description: 'Where and when the report was published.' })
@Embeddable()
export class PublicationRecord {
  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the publisher at that time.' })
  @Property({ type: 'text' })
  by!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  url?: string | null;

  @Field(() => PublicationChannel)
  @Enum({ items: () => PublicationChannel, type: 'text' })
  channel!: PublicationChannel;
}
