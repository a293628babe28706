import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { trailPolicies } from '../../platform/row-scope.js';
import { DateTimeScalar } from '../../platform/scalars.js';

/** Where the chain of a district ends. Its row is locked by whoever appends, so the events of a district follow one another. */
@ObjectType({
  description: 'Where the audit trail of a district ends. Kept elsewhere, it proves later that nothing before it was changed or cut off.',
})
@Entity({ policies: trailPolicies })
@Check({ name: 'audit_head_keeps_180_days', expression: 'retention_days >= 180' })
export class AuditHead {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  districtId!: string;

  @Field(() => Int, { description: '`seq` of the newest event.' })
  @Property({ type: 'integer' })
  seq!: number;

  @Field(() => String, { description: '`hash` of the newest event.' })
  @Property({ type: 'text' })
  hash!: string;

  @Field(() => DateTimeScalar, { description: '`at` of the newest event.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  /** days an event is kept at least; 180 is the least that may be set (网络安全法 第二十一条: logs for no less than six months) */
  @Property({ type: 'integer', default: 1095 })
  retentionDays!: number;

  /** `seq` up to which events were deleted by retention */
  @Property({ type: 'integer', default: 0 })
  forgottenThrough!: number;
}
