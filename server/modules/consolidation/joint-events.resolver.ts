import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { type MutationSubject, subjectOf } from '../../platform/mutation-subject.js';
import { LoadedField } from '../../platform/read/readable.js';
import { Requires } from '../../platform/requires.js';
import { JointEventConfirmInput, JointEventDeclineInput } from './consolidation.inputs.js';
import { JointEventConfirmPayload, JointEventDeclinePayload, JointEventEndPayload } from './consolidation.payloads.js';
import { Consolidation } from './consolidation.types.js';
import { decidedEvents, reportedActivities } from './joint-event.repository.js';
import { type DecidedEvent, eventsOf, type ReportedActivity } from './joint-event.rules.js';
import { JointEventService } from './joint-event.service.js';
import { JointEventTelling } from './joint-event.types.js';

LoadedField({ needs: ['cycleId'] })(Consolidation.prototype, 'jointEvents');

@Resolver(() => Consolidation)
export class JointEventsResolver {
  @FieldResolver(() => [JointEventTelling], {
    description:
      'What several units tell of one event: what the office decided, then what is proposed from heading, date, theme and figures. Totals count a confirmed event once.',
  })
  async jointEvents(@Root() { $cycleId }: { readonly $cycleId: string }, @Ctx() context: Context): Promise<JointEventTelling[]> {
    const [activities = [], decided = []] = await context.database.read(context.actor, [
      reportedActivities($cycleId),
      decidedEvents($cycleId),
    ]);
    return eventsOf(activities as ReportedActivity[], decided as DecidedEvent[]);
  }
}

@Resolver()
export class JointEventMutationsResolver {
  readonly #events = new JointEventService();

  @Requires('consolidation.write')
  @Mutation(() => JointEventConfirmPayload, {
    description:
      'Says that activities tell of one event, or changes what was said (with `expectedVersion`). Of each indicator in each unit only one telling counts from then on; the others are listed as excluded.',
  })
  jointEventConfirm(
    @Arg('id', () => ID, { description: 'Any UUID made by the client, or that of an event that was decided before.' }) id: string,
    @Arg('input', () => JointEventConfirmInput) input: JointEventConfirmInput,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.#events.confirm(context, id, input));
  }

  @Requires('consolidation.write')
  @Mutation(() => JointEventDeclinePayload, {
    description: 'Says that activities do not tell of one event, so that it is proposed no more.',
  })
  jointEventDecline(
    @Arg('id', () => ID, { description: 'Any UUID made by the client.' }) id: string,
    @Arg('input', () => JointEventDeclineInput) input: JointEventDeclineInput,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.#events.decline(context, id, input));
  }

  @Requires('consolidation.write')
  @Mutation(() => JointEventEndPayload, { description: 'Takes a decision about an event back.' })
  jointEventEnd(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.#events.end(context, id, expectedVersion));
  }
}
