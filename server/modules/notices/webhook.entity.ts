import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { SqlList } from '../../platform/read/readable.js';
import { webhookPolicies } from '../../platform/row-scope.js';
import { DateTimeScalar } from '../../platform/scalars.js';
import { District } from '../districts/district.entity.js';

/** Its secret lies in `webhook_secret`, a table that nobody reads but the function that sends. */
@ObjectType({ description: 'An address that gets every notice of the district by POST, signed. It is ended and never changed.' })
@Entity({ policies: webhookPolicies })
export class Webhook {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { index: true })
  district!: Rel<District>;

  @Field(() => String)
  @Property({ type: 'text' })
  url!: string;

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => String, { description: 'Name of the administrator at that time.' })
  @Property({ type: 'text' })
  createdBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when nothing is sent to it; null = it is in use.' })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;
}

Field(() => [Webhook], { description: 'For the administrator: where notices are sent, ended ones too, oldest first.' })(
  District.prototype,
  'webhooks',
);
SqlList({
  of: () => Webhook,
  visibleTo: ['ADMIN'],
  from: (row, self) => `webhook ${self} where ${self}.district_id = ${row}.id`,
  order: (self) => `${self}.created_at, ${self}.id`,
})(District.prototype, 'webhooks');
