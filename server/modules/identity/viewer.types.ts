import { Field, ID, ObjectType } from 'type-graphql';
import { Role } from '../../platform/actor.js';
import { SqlField, SqlList, SqlOne } from '../../platform/read/readable.js';
import { settings } from '../../platform/row-scope.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { User } from './user.entity.js';

@ObjectType({ description: 'Somebody who works where you work: in your unit, or in the office of your district.' })
export class Colleague {
  @Field(() => ID)
  @SqlField({ as: 'uuid', sql: (row) => `${row}.id` })
  id!: string;

  @Field(() => String)
  @SqlField({ as: 'text', sql: (row) => `${row}.name` })
  name!: string;

  @Field(() => [Role], { description: 'What the person does there.' })
  @SqlField({ as: 'array', sql: (row) => `${row}.roles` })
  roles!: Role[];
}

@ObjectType({ description: 'You, under the one membership you act with.' })
export class Viewer {
  @Field(() => ID, { description: 'Stable within the membership; "anonymous" without a token.' })
  @SqlField({ as: 'text', sql: () => `coalesce(${settings.user}::text, 'anonymous')` })
  id!: string;

  @Field(() => User, { nullable: true, description: 'null = not signed in.' })
  @SqlOne({ of: () => User, from: (_row, self) => `app_user ${self} where ${self}.id = ${settings.user}` })
  user?: User | null;

  @Field(() => Role, { nullable: true })
  @SqlField({ as: 'text', sql: (_row, { role }) => (role === null ? 'null::text' : `'${role}'::text`) })
  role?: Role | null;

  @Field(() => District, { nullable: true })
  @SqlOne({ of: () => District, from: (_row, self) => `district ${self} where ${self}.id = ${settings.district}` })
  district?: District | null;

  @Field(() => Department, { nullable: true, description: 'null for a role of the whole district.' })
  @SqlOne({ of: () => Department, from: (_row, self) => `department ${self} where ${self}.id = ${settings.department}` })
  department?: Department | null;

  @Field(() => [Colleague], {
    description: 'Who works where you do, yourself included: to whom tasks can be handed over. Empty for other roles.',
  })
  @SqlList({
    of: () => Colleague,
    from: (_row, self) => `colleagues() ${self}`,
    order: (self) => `${self}.name, ${self}.id`,
    visibleTo: ['DEPARTMENT', 'OFFICE'],
  })
  colleagues!: Colleague[];
}
