import { FollowUpState } from '../modules/shortcomings/follow-up.entity.js';
import { askedOf } from '../modules/shortcomings/promise.repository.js';
import type { PromiseService } from '../modules/shortcomings/promise.service.js';
import type { Context } from '../platform/context.js';

/** What units say of last year's promises, one after the other, so that the ledger shows every kind. */
const told = [
  { state: FollowUpState.REPORTED_DONE, note: '已按计划完成，台账备查。' },
  { state: FollowUpState.PARTLY_DONE, note: '已启动并完成阶段任务，剩余部分列入新一年工作安排。' },
  { state: FollowUpState.ADJUSTED, note: '因上级统一部署，方案作了调整，顺延实施。' },
] as const;

/** Answers in a draft every earlier commitment that it is asked about, as its unit. */
export async function answerPromises(context: Context, promises: PromiseService, reportId: string): Promise<void> {
  const asked = await context.database.transaction(context.actor, (tx) => askedOf(tx, reportId));
  for (const [i, { id }] of asked.filter(({ answered }) => !answered).entries()) {
    await promises.answer(context, id, { reportId, ...(told[i % told.length] as (typeof told)[number]) });
  }
}
