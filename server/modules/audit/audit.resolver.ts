import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import type { Context } from '../../platform/context.js';
import type { FieldArguments } from '../../platform/read/arguments.js';
import { readConnection, readOne } from '../../platform/read/shape.js';
import { Read, Requires } from '../../platform/requires.js';
import { DateTimeScalar, uuidArgument } from '../../platform/scalars.js';
import { AuditEvent, AuditOutcome } from './audit-event.entity.js';
import { AuditHead } from './audit-head.entity.js';

@InputType({ description: 'Which events; what is left out does not limit.' })
export class AuditEventFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'At this instant or later.' })
  from?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this instant.' })
  to?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this person.' })
  actorId?: string | null;

  @Field(() => [String], { nullable: true, description: 'For example "report.submit".' })
  actions?: string[] | null;

  @Field(() => [AuditOutcome], { nullable: true })
  outcomes?: AuditOutcome[] | null;

  @Field(() => String, { nullable: true, description: 'For example "report".' })
  objectType?: string | null;

  @Field(() => ID, { nullable: true })
  objectId?: string | null;
}

const AuditEventConnection = connectionOf(AuditEvent);

function conditions(self: string, args: FieldArguments): string {
  const all: string[] = [];
  const limit = (name: string, condition: (path: string) => string) => {
    if (args.given(`filter.${name}`)) all.push(condition(`filter.${name}`));
  };
  limit('from', (path) => `${self}.at >= ${args.value(path, 'timestamptz')}`);
  limit('to', (path) => `${self}.at < ${args.value(path, 'timestamptz')}`);
  limit('actorId', (path) => `${self}.actor_id = ${args.value(path, 'uuid', uuidArgument)}`);
  limit('actions', (path) => `${self}.action = any(${args.value(path, 'text[]')})`);
  limit('outcomes', (path) => `${self}.outcome = any(${args.value(path, 'text[]')})`);
  limit('objectType', (path) => `${self}.object_type = ${args.value(path, 'text')}`);
  limit('objectId', (path) => `${self}.object_id = ${args.value(path, 'text')}`);
  return all.join(' and ') || 'true';
}

@Resolver()
export class AuditResolver {
  @Requires('audit.read')
  @Read(
    readConnection({
      from: (self, args) => `audit_event ${self} where ${conditions(self, args)}`,
      keys: (self) => [{ sql: `${self}.seq`, type: 'int', direction: 'desc' }],
    }),
  )
  @Query(() => AuditEventConnection, { description: "Your district's audit trail, newest event first." })
  auditEvents(
    @Arg('filter', () => AuditEventFilter, { nullable: true }) _filter: AuditEventFilter | undefined,
    @Arg('first', () => Int, { nullable: true }) _first: number | undefined,
    @Arg('after', () => String, { nullable: true }) _after: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }

  @Requires('audit.read')
  @Read(readOne((self) => `audit_head ${self}`))
  @Query(() => AuditHead, { nullable: true, description: "Where your district's audit trail ends; null while it holds no event." })
  auditHead(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.read(info);
  }
}
