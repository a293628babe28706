import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SqlField, SqlList, SqlOne } from '../../platform/read/readable.js';
import { DateScalar, FiscalYear } from '../../platform/scalars.js';
import { Department } from '../districts/department.entity.js';
import { TaskHolder } from './task-holder.entity.js';

export enum TaskKind {
  WRITE = 'WRITE',
  REVISE = 'REVISE',
  REVIEW = 'REVIEW',
  PUBLISH = 'PUBLISH',
}
registerEnumType(TaskKind, {
  name: 'TaskKind',
  description: 'What is to be done about a report.',
  valuesConfig: {
    WRITE: { description: 'The unit writes and submits it.' },
    REVISE: { description: 'It was returned: the unit answers and submits it again.' },
    REVIEW: { description: 'It was submitted: the office returns or accepts it.' },
    PUBLISH: { description: 'It was accepted: the unit publishes it.' },
  },
});

/** What is open, by the state of the report; PUBLISHED asks for nothing. */
export const kindOf = (row: string): string =>
  `case ${row}.status when 'RETURNED' then 'REVISE' when 'SUBMITTED' then 'REVIEW' when 'ACCEPTED' then 'PUBLISH' else 'WRITE' end`;
export const sideOf = (row: string): string => `case ${row}.status when 'SUBMITTED' then 'OFFICE' else 'UNIT' end`;

@ObjectType({ description: 'An open task about the report of a unit for a year. It says where the report stands, never what it says.' })
export class Task {
  @Field(() => ID, { description: 'The same as long as the cycle expects the report, whatever is to be done next.' })
  @SqlField({ as: 'uuid', sql: (row) => `${row}.id` })
  id!: string;

  @Field(() => TaskKind)
  @SqlField({ as: 'text', sql: kindOf })
  kind!: TaskKind;

  @Field(() => Int)
  @SqlField({ as: 'int', sql: (row) => `(select c.year from cycle c where c.id = ${row}.cycle_id)` })
  year!: number;

  @Field(() => Department)
  @SqlOne({ of: () => Department, from: (row, self) => `department ${self} where ${self}.id = ${row}.department_id` })
  department!: Department;

  @Field(() => ID, { nullable: true, description: 'The report; null before it exists.' })
  @SqlField({ as: 'uuid', sql: (row) => `${row}.report_id` })
  reportId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day by which it is due: the unit's last day, or the day for publishing." })
  @SqlField({
    as: 'date',
    sql: (row) =>
      `case ${row}.status when 'ACCEPTED' then ${row}.publish_on when 'SUBMITTED' then null else coalesce(${row}.extended_to, ${row}.due_on) end`,
  })
  dueOn?: string | null;

  @Field(() => TaskHolder, { nullable: true, description: 'Who holds it; null = nobody took it up yet.' })
  @SqlOne({
    of: () => TaskHolder,
    from: (row, self) =>
      `task_holder ${self} where ${self}.submission_id = ${row}.id and ${self}.side = ${sideOf(row)} and ${self}.ended_at is null`,
  })
  holder?: TaskHolder | null;

  @Field(() => [TaskHolder], { description: 'Everybody who held it on this side, oldest first, the present holder included.' })
  @SqlList({
    of: () => TaskHolder,
    from: (row, self) => `task_holder ${self} where ${self}.submission_id = ${row}.id and ${self}.side = ${sideOf(row)}`,
    order: (self) => `${self}.since, ${self}.id`,
  })
  holders!: TaskHolder[];
}

@InputType({ description: 'Which tasks; what is left out does not limit.' })
export class TaskFilter {
  @Field(() => Boolean, { nullable: true, description: 'true = only those you hold.' })
  mine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true = only those that nobody holds, or whose holder has left.' })
  unheld?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only those this person holds.' })
  holderId?: string | null;

  @Field(() => [FiscalYear], { nullable: true })
  years?: number[] | null;

  @Field(() => [String], { nullable: true })
  departmentCodes?: string[] | null;
}

@InputType()
export class TaskHandOverInput {
  @Field(() => ID, { description: 'The person who goes on with it, see `viewer.colleagues`; yourself to take it.' })
  toUserId!: string;

  @Field(() => String, { nullable: true, description: 'What the person should know, at most 500 characters.' })
  note?: string | null;
}
