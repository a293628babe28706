import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import type { Context } from '../../platform/context.js';
import { type MutationSubject, subjectOf } from '../../platform/mutation-subject.js';
import { readConnection, readOne } from '../../platform/read/shape.js';
import { Read, Requires } from '../../platform/requires.js';
import { UserError } from '../../platform/user-error.js';
import { openTasks } from './task.repository.js';
import { TaskService } from './task.service.js';
import { Task, TaskFilter, TaskHandOverInput } from './task.types.js';

const TaskConnection = connectionOf(Task);

@ObjectType()
export class TaskHandOverPayload {
  @Field(() => Task, { nullable: true, description: 'The task as it stands now; null when refused.' })
  task?: Task | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

const tasks = new TaskService();

@Resolver()
export class TaskResolver {
  @Requires('task.read')
  @Read(
    readConnection({
      from: openTasks,
      keys: (self) => [
        { sql: 'task_cycle.year', type: 'int', direction: 'desc' },
        { sql: `${self}.position`, type: 'int', direction: 'asc' },
        { sql: `${self}.id`, type: 'uuid', direction: 'asc' },
      ],
    }),
  )
  @Query(() => TaskConnection, {
    description:
      "Open tasks of your side: a unit's report to write, mend or publish; for the office, reports to review. Newest year first, then in the official sequence of units.",
  })
  tasks(
    @Arg('filter', () => TaskFilter, { nullable: true }) _filter: TaskFilter | undefined,
    @Arg('first', () => Int, { nullable: true }) _first: number | undefined,
    @Arg('after', () => String, { nullable: true }) _after: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }

  @Requires('task.write')
  @Mutation(() => TaskHandOverPayload, {
    description:
      'Gives an open task to a colleague: by who holds it, by the head of the unit or the director for others, by anybody of the side where nobody holds it.',
  })
  taskHandOver(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => TaskHandOverInput) input: TaskHandOverInput,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => tasks.handOver(context, id, input));
  }
}

const taskOfId = readOne((self, args) => `submission ${self} where ${self}.id = ${args.subject('uuid')}`);

@Resolver(() => TaskHandOverPayload)
export class TaskHandOverPayloadResolver {
  @FieldResolver(() => Task, { nullable: true })
  task(@Root() { id }: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return id === null ? null : context.read(info, { shape: taskOfId, subject: id });
  }
}
