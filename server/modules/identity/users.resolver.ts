import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import type { Context } from '../../platform/context.js';
import type { FieldArguments } from '../../platform/read/arguments.js';
import { readConnection } from '../../platform/read/shape.js';
import { Read, Requires } from '../../platform/requires.js';
import { today } from '../../platform/today.js';
import { UserFilter } from './account.inputs.js';
import { User } from './user.entity.js';

const UserConnection = connectionOf(User);

/** The text as a LIKE pattern that finds it anywhere, its own wildcards taken literally. */
const containing = (value: unknown) => `%${String(value).replace(/[\\%_]/g, '\\$&')}%`;

function conditions(self: string, args: FieldArguments): string {
  const all: string[] = [];
  if (args.given('filter.name')) all.push(`${self}.name like ${args.value('filter.name', 'text', containing)}`);
  if (args.given('filter.power')) all.push(`${self}.power = ${args.value('filter.power', 'text')}`);
  const disabled = args.choice('filter.disabled');
  if (disabled !== null) all.push(`${self}.disabled_at is ${disabled ? 'not null' : 'null'}`);
  const held: string[] = [];
  if (args.given('filter.roles')) held.push(`m.role = any(${args.value('filter.roles', 'text[]')})`);
  if (args.given('filter.departmentCodes')) {
    held.push(`m.department_id in (select p.id from department p where p.code = any(${args.value('filter.departmentCodes', 'text[]')}))`);
  }
  if (held.length > 0) {
    const holds = `m.valid_from <= ${today} and (m.valid_to is null or m.valid_to >= ${today})`;
    all.push(`exists (select from membership m where m.user_id = ${self}.id and ${holds} and ${held.join(' and ')})`);
  }
  return all.join(' and ') || 'true';
}

@Resolver()
export class UsersResolver {
  @Requires('identity.read')
  @Read(
    readConnection({
      from: (self, args) => `app_user ${self} where ${conditions(self, args)}`,
      keys: (self) => [
        { sql: `${self}.name`, type: 'text', direction: 'asc' },
        { sql: `${self}.id`, type: 'uuid', direction: 'asc' },
      ],
    }),
  )
  @Query(() => UserConnection, { description: 'Accounts of your district by name, with their memberships and tokens; never a secret.' })
  users(
    @Arg('filter', () => UserFilter, { nullable: true }) _filter: UserFilter | undefined,
    @Arg('first', () => Int, { nullable: true }) _first: number | undefined,
    @Arg('after', () => String, { nullable: true }) _after: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }
}
