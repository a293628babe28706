import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import type { Context } from '../../platform/context.js';
import { type MutationSubject, type Outcome, outcome, subjectOf } from '../../platform/mutation-subject.js';
import { readConnection, readOne } from '../../platform/read/shape.js';
import { Read, Requires } from '../../platform/requires.js';
import { UserError } from '../../platform/user-error.js';
import { DeliveryFilter, WebhookSaveInput } from './notice.inputs.js';
import type { MadeWebhook, NoticeService } from './notice.service.js';
import { Delivery, Inbox } from './notice.types.js';
import { Webhook } from './webhook.entity.js';

@ObjectType()
export class InboxReadPayload {
  @Field(() => Inbox, { nullable: true })
  inbox?: Inbox | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class WebhookSavePayload {
  @Field(() => String, {
    nullable: true,
    description:
      'Signs what is posted (`fazhi-signature`). Told this once; null when the call was repeated: end the webhook then and make another.',
  })
  secret?: string | null;

  @Field(() => Webhook, { nullable: true })
  webhook?: Webhook | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class WebhookEndPayload {
  @Field(() => Webhook, { nullable: true })
  webhook?: Webhook | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class DeliveryRetryPayload {
  @Field(() => Delivery, { nullable: true })
  delivery?: Delivery | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

const DeliveryConnection = connectionOf(Delivery);

@Resolver()
export class NoticesResolver {
  constructor(private readonly notices: NoticeService) {}

  @Requires('delivery.read')
  @Read(
    readConnection({
      from: (self, args) =>
        `notice ${self} where ${args.given('filter.states') ? `${self}.delivery = any(${args.value('filter.states', 'text[]')})` : 'true'}`,
      keys: (self) => [
        { sql: `${self}.at`, type: 'timestamptz', direction: 'desc' },
        { sql: `${self}.id`, type: 'uuid', direction: 'desc' },
      ],
    }),
  )
  @Query(() => DeliveryConnection, { description: 'Notices of the district on their way out, newest first; FAILED ones are dead letters.' })
  deliveries(
    @Arg('filter', () => DeliveryFilter, { nullable: true }) _filter: DeliveryFilter | undefined,
    @Arg('first', () => Int, { nullable: true }) _first: number | undefined,
    @Arg('after', () => String, { nullable: true }) _after: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }

  @Requires('inbox.write')
  @Mutation(() => InboxReadPayload, { description: 'Says that you have read these notices; those of others stay as they are.' })
  inboxRead(@Arg('ids', () => [ID]) ids: string[], @Ctx() context: Context): Promise<MutationSubject> {
    return subjectOf(context, () => this.notices.read(context, ids));
  }

  @Requires('webhook.write')
  @Mutation(() => WebhookSavePayload, { description: 'Makes a webhook: it gets every notice of the district from now on.' })
  webhookSave(@Arg('input', () => WebhookSaveInput) input: WebhookSaveInput, @Ctx() context: Context): Promise<Outcome<MadeWebhook>> {
    return outcome(context, () => this.notices.saveWebhook(context, input));
  }

  @Requires('webhook.write')
  @Mutation(() => WebhookEndPayload, { description: 'Ends a webhook; what was not taken yet is given up.' })
  webhookEnd(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<MutationSubject> {
    return subjectOf(context, () => this.notices.endWebhook(context, id));
  }

  @Requires('webhook.write')
  @Mutation(() => DeliveryRetryPayload, { description: 'Sends a dead letter again.' })
  deliveryRetry(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<MutationSubject> {
    return subjectOf(context, () => this.notices.retry(context, id));
  }
}

const own = readOne((self) => `(values (1)) ${self}`);
const webhookOfId = readOne((self, args) => `webhook ${self} where ${self}.id = ${args.subject('uuid')}`);
const deliveryOfId = readOne((self, args) => `notice ${self} where ${self}.id = ${args.subject('uuid')}`);

@Resolver(() => InboxReadPayload)
class InboxReadPayloadResolver {
  @FieldResolver(() => Inbox, { nullable: true })
  inbox(@Root() { id }: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return id === null ? null : context.read(info, { shape: own, subject: id });
  }
}

@Resolver(() => WebhookSavePayload)
class WebhookSavePayloadResolver {
  @FieldResolver(() => String, { nullable: true })
  secret(@Root() { value }: Outcome<MadeWebhook>): string | null {
    return value?.secret ?? null;
  }

  @FieldResolver(() => Webhook, { nullable: true })
  webhook(@Root() { value }: Outcome<MadeWebhook>, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return value === null ? null : context.read(info, { shape: webhookOfId, subject: value.id });
  }
}

@Resolver(() => WebhookEndPayload)
class WebhookEndPayloadResolver {
  @FieldResolver(() => Webhook, { nullable: true })
  webhook(@Root() { id }: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return id === null ? null : context.read(info, { shape: webhookOfId, subject: id });
  }
}

@Resolver(() => DeliveryRetryPayload)
class DeliveryRetryPayloadResolver {
  @FieldResolver(() => Delivery, { nullable: true })
  delivery(@Root() { id }: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return id === null ? null : context.read(info, { shape: deliveryOfId, subject: id });
  }
}

export const noticePayloadResolvers = [
  InboxReadPayloadResolver,
  WebhookSavePayloadResolver,
  WebhookEndPayloadResolver,
  DeliveryRetryPayloadResolver,
] as const;
