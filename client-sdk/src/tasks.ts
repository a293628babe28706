import { RefusedError, type UserError } from './errors.js';
import { ColleaguesDocument, type TaskFilter, TaskHandOverDocument, type TaskHandOverInput, TasksDocument } from './generated/graphql.js';
import { newId } from './ids.js';
import { type Paged, type PageOptions, paged } from './paging.js';
import type { RequestOptions, Transport } from './transport.js';
import type { Colleague, Task } from './types.js';

/** What a handover brought. */
export interface TaskResult {
  /** null when it was refused. */
  readonly task: Task | null;
  /** Empty when it was done. */
  readonly userErrors: readonly UserError[];
}

/** Open tasks of your side: a unit's report to write, mend or publish; for the office, reports to review. */
export interface Tasks {
  /** Newest year first, then in the official sequence of units. */
  list(filter?: TaskFilter, page?: PageOptions): Paged<Task>;
  /** Who works where you do, yourself included: to whom a task can be given. */
  colleagues(): Promise<readonly Colleague[]>;
  /** Gives a task to a colleague. Repeated by itself after a broken connection under an `Idempotency-Key` made for the call. */
  handOver(id: string, input: TaskHandOverInput, options?: RequestOptions): Promise<TaskResult>;
  handOverOrThrow(id: string, input: TaskHandOverInput, options?: RequestOptions): Promise<Task>;
}

export function tasks({ request }: Transport): Tasks {
  const handOver: Tasks['handOver'] = async (id, input, { idempotencyKey = newId() } = {}) =>
    (await request(TaskHandOverDocument, { id, input }, { idempotencyKey })).taskHandOver;
  return {
    list: (filter, page) => paged('Tasks', async (first, after) => (await request(TasksDocument, { filter, first, after })).tasks, page),
    colleagues: async () => (await request(ColleaguesDocument, {})).viewer.colleagues,
    handOver,
    handOverOrThrow: async (...args) => {
      const { task, userErrors } = await handOver(...args);
      if (task === null || userErrors.length > 0) throw new RefusedError('TaskHandOver', userErrors);
      return task;
    },
  };
}
