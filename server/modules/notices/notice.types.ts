import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SqlField, SqlList, SqlOne } from '../../platform/read/readable.js';
import { settings } from '../../platform/row-scope.js';
import { DateTimeScalar } from '../../platform/scalars.js';
import { User } from '../identity/user.entity.js';
import { Viewer } from '../identity/viewer.types.js';
import { DeliveryState, Notice, NoticeKind } from './notice.entity.js';
import { Webhook } from './webhook.entity.js';

/** Notices that an inbox shows; older ones are read and done with, or would never be. */
const shown = 100;

const mine = (self: string) => `notice ${self} where ${self}.user_id = ${settings.user}`;

@ObjectType({ description: 'What you are told, whatever membership you act with.' })
export class Inbox {
  @Field(() => Int, { description: 'Notices that you have not read.' })
  @SqlField({ as: 'int', sql: () => `(select count(*) from ${mine('n')} and n.seen_at is null)` })
  unread!: number;

  @Field(() => [Notice], { description: `The last ${shown}, newest first.` })
  @SqlList({
    of: () => Notice,
    from: (_row, self) => `(select * from ${mine('n')} order by n.at desc, n.id desc limit ${shown}) ${self}`,
    order: (self) => `${self}.at desc, ${self}.id desc`,
  })
  notices!: Notice[];
}

Field(() => Inbox, { nullable: true, description: 'null = not signed in.' })(Viewer.prototype, 'inbox');
SqlOne({ of: () => Inbox, from: (_row, self) => `(select 1 where ${settings.user} is not null) ${self}` })(Viewer.prototype, 'inbox');

@ObjectType({
  description: 'How a notice came out of the house: by e-mail to a person or to a webhook. It names nothing of what it is about.',
})
export class Delivery {
  @Field(() => ID)
  @SqlField({ as: 'uuid', sql: (row) => `${row}.id` })
  id!: string;

  @Field(() => NoticeKind)
  @SqlField({ as: 'text', sql: (row) => `${row}.kind` })
  kind!: NoticeKind;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  @SqlField({ as: 'timestamp', sql: (row) => `${row}.at` })
  at!: Date;

  @Field(() => User, { nullable: true, description: 'Of an e-mail.' })
  @SqlOne({ of: () => User, from: (row, self) => `app_user ${self} where ${self}.id = ${row}.user_id` })
  user?: User | null;

  @Field(() => Webhook, { nullable: true })
  @SqlOne({ of: () => Webhook, from: (row, self) => `webhook ${self} where ${self}.id = ${row}.webhook_id` })
  webhook?: Webhook | null;

  @Field(() => DeliveryState)
  @SqlField({ as: 'text', sql: (row) => `${row}.delivery` })
  state!: DeliveryState;

  @Field(() => Int, { description: 'How often it was tried.' })
  @SqlField({ as: 'int', sql: (row) => `${row}.attempts` })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed.' })
  @SqlField({ as: 'text', sql: (row) => `${row}.error` })
  error?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken.' })
  @SqlField({ as: 'timestamp', sql: (row) => `${row}.sent_at` })
  sentAt?: Date | null;
}
