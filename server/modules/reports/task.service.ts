import { Role } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { Faults } from '../../platform/faults.js';
import { once } from '../../platform/idempotency.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { type Refused, refuse } from '../../platform/user-error.js';
import { recordChange } from '../audit/audit.service.js';
import { ownUnit } from './report.refusals.js';
import { findColleague, findTask, type OpenTask, passTask } from './task.repository.js';
import type { TaskHandOverInput } from './task.types.js';
import { TaskSide } from './task-holder.entity.js';

const noteLength = 500;

/** Open tasks go from hand to hand: when staff rotate nothing is left lying. */
export class TaskService {
  /**
   * Gives a task to a colleague of the same side and answers its id. The holder gives it; the head of the unit and the director give it for
   * others; what nobody holds, or whose holder has left, anybody of the side may take or give.
   */
  async handOver(context: Context, givenId: string, { toUserId, note }: TaskHandOverInput): Promise<string> {
    const faults = new Faults();
    faults.text(note, ['note'], noteLength, false);
    faults.throwIfAny();
    return once(context, 'taskHandOver', { givenId, toUserId, note }, async (tx) => {
      const { actor, services } = context;
      const id = canonicalUuid(givenId);
      const side = actor.scope === 'OFFICE' ? TaskSide.OFFICE : TaskSide.UNIT;
      if (id === null) throw noTask(givenId);
      await oneAtATime(tx, id);
      const task = await findTask(tx, id, side);
      if (!task) throw noTask(givenId);
      if (!mayGive(task, actor.userId, actor.role)) throw notHolder(task);
      const person = canonicalUuid(toUserId);
      const colleague = person === null ? undefined : await findColleague(tx, person, task.departmentId);
      if (!colleague) throw notColleague(side);
      if (side === TaskSide.OFFICE && colleague.ownUnit) throw ownUnit();
      return recordChange(tx, context, { action: 'task.handOver', type: 'task', label: task.label, state: holders, id }, async () => {
        const [at, by] = [services.now(), colleague.id === actor.userId ? null : actor.userName];
        const to = { id: services.newId(), submissionId: id, side, holderId: colleague.id, name: colleague.name, at };
        if (colleague.id !== task.holderId) await passTask(tx, { ...to, handedOverBy: by, note: note?.trim() || null });
        return id;
      });
    });
  }
}

const mayGive = ({ holderId, serves }: OpenTask, userId: string | null, role: Role | null): boolean =>
  holderId === null || !serves || holderId === userId || role === Role.DEPARTMENT_HEAD || role === Role.DISTRICT_DIRECTOR;

const holders = `select jsonb_agg(to_jsonb(h) order by h.since, h.id) from task_holder h where h.submission_id = $1`;

const noTask = (id: string): Refused =>
  refuse({
    code: 'NOT_FOUND',
    field: ['id'],
    message: {
      zh: `没有找到待办任务 ${id}：它不属于您这一方，或已经办结。请从 tasks 列表中选取。`,
      en: `There is no open task ${id}: it is not your side’s, or it is done. Take one from the list \`tasks\`.`,
    },
  });

const notHolder = ({ holderName, side }: OpenTask): Refused =>
  refuse({
    code: 'NOT_HOLDER',
    field: ['id'],
    message:
      side === TaskSide.UNIT
        ? {
            zh: `此任务由${holderName}办理，只能由其本人或本单位负责人移交。`,
            en: `The task is held by ${holderName}: that person or the head of the unit can hand it over.`,
          }
        : {
            zh: `此任务由${holderName}办理，只能由其本人或区级负责人移交。`,
            en: `The task is held by ${holderName}: that person or the director can hand it over.`,
          },
  });

const notColleague = (side: TaskSide): Refused =>
  refuse({
    code: 'NOT_COLLEAGUE',
    field: ['input', 'toUserId'],
    message:
      side === TaskSide.UNIT
        ? {
            zh: '接手人不是本单位在岗人员。请从 viewer.colleagues 中选取；新到人员请先由区级管理员开通账号。',
            en: 'The person does not work in your unit. Take one of `viewer.colleagues`; the district administrator makes accounts for newcomers.',
          }
        : {
            zh: '接手人不是区法治机构在岗人员。请从 viewer.colleagues 中选取；新到人员请先由区级管理员开通账号。',
            en: 'The person does not work in the office. Take one of `viewer.colleagues`; the district administrator makes accounts for newcomers.',
          },
  });
