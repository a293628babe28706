import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import type { FieldArguments } from '../../platform/read/arguments.js';
import type { Reader } from '../../platform/read/readable.js';
import { settings } from '../../platform/row-scope.js';
import { uuidArgument } from '../../platform/scalars.js';
import { sideOf, type TaskKind } from './task.types.js';
import type { TaskSide } from './task-holder.entity.js';

const sideHere = ({ scope }: Reader): TaskSide => (scope === 'OFFICE' ? 'OFFICE' : 'UNIT') as TaskSide;

/** A unit has work in open cycles only; what was submitted is reviewed even after the cycle closed. */
const isOpen = (self: string, cycle: string): string =>
  `(${self}.status = 'SUBMITTED' or (${self}.status <> 'PUBLISHED' and ${cycle}.status = 'OPEN'))`;

const holderIs = (self: string, condition: (holder: string) => string): string =>
  `exists (select from task_holder h where h.submission_id = ${self}.id and h.side = ${sideOf(self)} and h.ended_at is null and ${condition('h')})`;

/** The open tasks of the reader's side, for FROM. */
export function openTasks(self: string, args: FieldArguments, reader: Reader): string {
  const conditions = [isOpen(self, 'task_cycle'), `${sideOf(self)} = '${sideHere(reader)}'`];
  const flag = (name: string, condition: string) => {
    const wanted = args.choice(`filter.${name}`);
    if (wanted !== null) conditions.push(wanted ? condition : `not ${condition}`);
  };
  flag(
    'mine',
    holderIs(self, (h) => `${h}.holder_id = ${settings.user}`),
  );
  flag('unheld', `(not ${holderIs(self, (h) => `serves_side(${h}.holder_id, ${h}.department_id, ${h}.side)`)})`);
  if (args.given('filter.holderId')) {
    const holder = args.value('filter.holderId', 'uuid', uuidArgument);
    conditions.push(holderIs(self, (h) => `${h}.holder_id = ${holder}`));
  }
  if (args.given('filter.years')) conditions.push(`task_cycle.year = any(${args.value('filter.years', 'int[]')})`);
  if (args.given('filter.departmentCodes')) conditions.push(`task_unit.code = any(${args.value('filter.departmentCodes', 'text[]')})`);
  return `submission ${self} join cycle task_cycle on task_cycle.id = ${self}.cycle_id join department task_unit on task_unit.id = ${self}.department_id
    where ${conditions.join(' and ')}`;
}

export interface OpenTask {
  readonly side: TaskSide;
  readonly kind: TaskKind;
  readonly departmentId: string;
  readonly districtId: string;
  /** `code year`, as the trail names a report */
  readonly label: string;
  readonly holderId: string | null;
  readonly holderName: string | null;
  /** whether the holder still works on this side */
  readonly serves: boolean;
}

/** The open task of an id on the actor's side; undefined when there is none. */
export async function findTask(tx: Transaction, id: string, side: TaskSide): Promise<OpenTask | undefined> {
  const [row] = await tx.rows<OpenTask>(
    `select ${sideOf('s')} as side, s.department_id as "departmentId", s.district_id as "districtId", d.code || ' ' || c.year as label,
       h.holder_id as "holderId", h.name as "holderName", coalesce(serves_side(h.holder_id, h.department_id, h.side), false) as serves
     from submission s join cycle c on c.id = s.cycle_id join department d on d.id = s.department_id
     left join task_holder h on h.submission_id = s.id and h.side = ${sideOf('s')} and h.ended_at is null
     where s.id = $1 and ${isOpen('s', 'c')} and ${sideOf('s')} = $2`,
    [id, side],
  );
  return row;
}

export interface Colleague {
  readonly id: string;
  readonly name: string;
  /** whether the person works in the unit the task is about, though for the office */
  readonly ownUnit: boolean;
}

/** A person who works on the actor's side; undefined for anybody else. */
export async function findColleague(tx: Transaction, id: string, departmentId: string): Promise<Colleague | undefined> {
  const [row] = await tx.rows<Colleague>(
    `select c.id, c.name, coalesce($2 = any(c.units), false) as "ownUnit" from colleagues() c where c.id = $1`,
    [id, departmentId],
  );
  return row;
}

export interface NewHolder {
  readonly id: string;
  readonly submissionId: string;
  readonly side: TaskSide;
  readonly holderId: string;
  readonly name: string | null;
  readonly at: Date;
  readonly handedOverBy: string | null;
  readonly note: string | null;
}

const insert = `insert into task_holder (id, district_id, department_id, submission_id, side, holder_id, name, since, handed_over_by, note)
  select $1, s.district_id, s.department_id, s.id, $3, $4, $5, $6, $7, $8 from submission s`;

export async function passTask(tx: Transaction, to: NewHolder): Promise<void> {
  await tx.rows('update task_holder set ended_at = $3 where submission_id = $1 and side = $2 and ended_at is null', [
    to.submissionId,
    to.side,
    to.at,
  ]);
  await tx.rows(`${insert} where s.id = $2`, [to.id, to.submissionId, to.side, to.holderId, to.name, to.at, to.handedOverBy, to.note]);
}

/** Whoever first works on a report holds its task, unless somebody does already. */
export async function takeUp(tx: Transaction, { actor, services }: Context, reportId: string, side: TaskSide): Promise<void> {
  await tx.rows(`${insert} where s.report_id = $2 on conflict (submission_id, side) where ended_at is null do nothing`, [
    ...[services.newId(), reportId, side, actor.userId, actor.userName, services.now()],
    ...[null, null],
  ]);
}
