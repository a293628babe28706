import { RefusedError } from '../../errors.js';
import type { Colleague, Task } from '../../types.js';
import { Failure } from '../failures.js';
import { table } from '../layout.js';
import { type CommonOptions, connect, type Surroundings } from '../session.js';
import { taskTextsOf } from '../task-texts.js';
import { textsOf } from '../texts.js';

export interface TasksOptions extends CommonOptions {
  readonly mine?: boolean;
  readonly unheld?: boolean;
  readonly year?: number[];
  readonly department?: string[];
}

const filterOf = ({ mine, unheld, year, department }: TasksOptions) => ({ mine, unheld, years: year, departmentCodes: department });

/** `fazhi tasks`: what is open on your side and who holds it. JSON: `{tasks}`. */
export async function tasks(surroundings: Surroundings, options: TasksOptions): Promise<void> {
  const client = connect(surroundings, options);
  const found: Task[] = [];
  for await (const task of client.tasks.list(filterOf(options))) found.push(task);
  surroundings.out(options.json ? `${JSON.stringify({ tasks: found }, null, 2)}\n` : taskTable(found, surroundings));
}

export interface TaskHandOverOptions extends TasksOptions {
  readonly to?: string;
  readonly toId?: string;
  readonly note?: string;
}

/** `fazhi tasks handover`: gives every task that fits to a colleague, one after the other. JSON: `{tasks, refused}`; exit 1 when one was refused. */
export async function tasksHandOver(surroundings: Surroundings, options: TaskHandOverOptions): Promise<void> {
  const { language, out } = surroundings;
  const texts = taskTextsOf(language);
  const client = connect(surroundings, options);
  const to = personOf(await client.tasks.colleagues(), options, surroundings);
  const open: Task[] = [];
  // Read whole before the first is given away, or the pages would shift.
  for await (const task of client.tasks.list(filterOf(options))) open.push(task);
  const given: Task[] = [];
  const refused: RefusedError[] = [];
  for (const task of open) {
    const { task: now, userErrors } = await client.tasks.handOver(task.id, { toUserId: to.id, note: options.note });
    if (now) given.push(now);
    else refused.push(new RefusedError('TaskHandOver', userErrors));
  }
  const line = (task: Task) => texts.handedOver(task.department.shortName, task.year, texts.kind[task.kind], to.name);
  if (options.json) {
    out(`${JSON.stringify({ tasks: given, refused: refused.flatMap(({ userErrors }) => userErrors) }, null, 2)}\n`);
  } else out(open.length === 0 ? `${texts.nothing}\n` : given.map((task) => `${line(task)}\n`).join(''));
  if (refused[0]) throw refused[0];
}

function personOf(colleagues: readonly Colleague[], { to, toId }: TaskHandOverOptions, { language }: Surroundings): Colleague {
  const texts = taskTextsOf(language);
  const fitting = colleagues.filter(({ id, name }) => (toId === undefined ? name === to : id === toId));
  const [person] = fitting;
  if (person && fitting.length === 1) return person;
  const known = colleagues.map(({ name }) => name).join(textsOf(language).list);
  throw new Failure('F01', fitting.length > 1 ? texts.severalPersons(to ?? '') : `${texts.unknownPerson(to ?? toId ?? '')} — ${known}`);
}

/** The list as text. Pure. */
export function taskTable(found: readonly Task[], { language, width }: Pick<Surroundings, 'language' | 'width'>): string {
  const texts = taskTextsOf(language);
  if (found.length === 0) return `${texts.none}\n`;
  const { column } = texts;
  const heldBy = (holder: Task['holder']) => {
    if (holder === null) return texts.nobody;
    if (holder.left) return texts.left(holder.name);
    return holder.isViewer ? texts.you(holder.name) : holder.name;
  };
  const rows = found.map(({ year, department, kind, dueOn, holder }) => [
    ...[String(year), department.shortName, texts.kind[kind]],
    ...[dueOn ?? '', heldBy(holder)],
  ]);
  const columns = [
    { head: column.year, align: 'right' as const },
    ...[column.department, column.task, column.due, column.holder].map((head) => ({ head })),
  ];
  return `${table(columns, rows, width)}\n\n${texts.count(found.length)}\n`;
}
