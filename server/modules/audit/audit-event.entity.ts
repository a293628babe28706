import { Embeddable, Embedded, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Role } from '../../platform/actor.js';
import { trailPolicies } from '../../platform/row-scope.js';
import { DateTimeScalar } from '../../platform/scalars.js';

export enum AuditOutcome {
  DONE = 'DONE',
  REFUSED = 'REFUSED',
  READ = 'READ',
}
registerEnumType(AuditOutcome, {
  name: 'AuditOutcome',
  description: 'How an event ended.',
  valuesConfig: {
    DONE: { description: 'The act took effect.' },
    REFUSED: { description: 'The act was refused and changed nothing outside the trail.' },
    READ: { description: 'Text of reports was read by the office.' },
  },
});

@ObjectType({ description: 'Who acted, as the person was called and what the person was at that time.' })
@Embeddable()
export class AuditActor {
  @Field(() => ID)
  @Property({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Role)
  @Enum({ items: () => Role, type: 'text' })
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'The unit of the membership; null for a role of the whole district.' })
  @Property({ type: 'uuid', nullable: true })
  departmentId?: string | null;
}

@ObjectType({ description: 'What was acted on, as it was called at that time.' })
@Embeddable()
export class AuditObject {
  @Field(() => String, { description: 'For example "report".' })
  @Property({ type: 'text' })
  type!: string;

  @Field(() => String, { nullable: true, description: 'Its id; of a refused act what the caller gave as id, shortened to 64 characters.' })
  @Property({ type: 'text', nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  label?: string | null;
}

/**
 * One event of a district's trail. `body` is the whole event as canonical JSON and is what the hash covers; the other columns are copies
 * out of it, for asking. No foreign key leads out of here: the trail outlives what it speaks of.
 * (`actor_id` is how MikroORM calls a part of an embedded object; its types know the whole only.)
 */
@ObjectType({ description: 'An event of the audit trail (审计日志). Events of a district form one chain of hashes.' })
@Entity({ policies: trailPolicies })
@Index({ properties: ['districtId', 'at'] })
@Index({ properties: ['districtId', 'actor_id' as 'actor', 'seq'] })
@Index({ properties: ['districtId', 'object_id' as 'object', 'seq'] })
@Index({ properties: ['districtId', 'action', 'seq'] })
export class AuditEvent {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  districtId!: string;

  @Field(() => Int, { description: 'Its place in the chain of its district, from 1.' })
  @PrimaryKey({ type: 'integer', autoincrement: false })
  seq!: number;

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Field(() => AuditActor, { nullable: true, description: 'null = the system itself.' })
  @Embedded(() => AuditActor, { nullable: true, prefix: 'actor_' })
  actor?: AuditActor | null;

  @Field(() => String, { description: 'For example "report.submit" or "report.read".' })
  @Property({ type: 'text' })
  action!: string;

  @Field(() => AuditOutcome)
  @Enum({ items: () => AuditOutcome, type: 'text' })
  outcome!: AuditOutcome;

  @Field(() => AuditObject, { nullable: true })
  @Embedded(() => AuditObject, { nullable: true, prefix: 'object_' })
  object?: AuditObject | null;

  @Field(() => [String], { description: 'Why a REFUSED act was refused: codes of docs/ERRORS.md; otherwise empty.' })
  @Property({ type: 'text[]' })
  codes!: string[];

  @Field(() => String, { nullable: true, description: 'SHA-256 (hex) of the object before the act, like `Report.contentHash`.' })
  @Property({ type: 'text', nullable: true })
  beforeHash?: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 (hex) of the object after the act.' })
  @Property({ type: 'text', nullable: true })
  afterHash?: string | null;

  @Field(() => String, { nullable: true, description: 'The request that caused it, as the answer and the log of the server name it.' })
  @Property({ type: 'text', nullable: true })
  requestId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'More, as JSON text: of a read the root fields with their arguments, how many rows they found and which.',
  })
  @Property({ type: 'text', nullable: true })
  details?: string | null;

  @Field(() => String, { description: 'All of the above but `seq` as canonical JSON (RFC 8785).' })
  @Property({ type: 'text' })
  body!: string;

  @Field(() => String, { nullable: true, description: '`hash` of the event before; null for the first.' })
  @Property({ type: 'text', nullable: true })
  previousHash?: string | null;

  @Field(() => String, { description: 'SHA-256 (hex) of the canonical JSON {"body", "previous", "seq"}, in which `body` is the object.' })
  @Property({ type: 'text' })
  hash!: string;
}
