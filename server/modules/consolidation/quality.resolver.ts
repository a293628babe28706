import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { LoadedField } from '../../platform/read/readable.js';
import { Consolidation } from './consolidation.types.js';
import { distributionOf, sheetsOf } from './quality.rules.js';
import type { QualityService } from './quality.service.js';
import { CheckDistribution, QualitySheet } from './quality.types.js';
import { queueOf, queueRule } from './review-queue.rules.js';
import { ReviewQueueEntry } from './review-queue.types.js';

for (const field of ['reviewQueue', 'quality', 'checkDistribution']) LoadedField({ needs: ['cycleId'] })(Consolidation.prototype, field);

type Row = { readonly $cycleId: string };

@Resolver(() => Consolidation)
export class QualityResolver {
  constructor(private readonly service: QualityService) {}

  @FieldResolver(() => [ReviewQueueEntry], { description: queueRule })
  async reviewQueue(@Root() { $cycleId }: Row, @Ctx() context: Context): Promise<ReviewQueueEntry[]> {
    return queueOf(await this.service.units(context, $cycleId), context.locale);
  }

  @FieldResolver(() => [QualitySheet], { description: 'Every expected unit in the official sequence, also those without a report.' })
  async quality(@Root() { $cycleId }: Row, @Ctx() context: Context): Promise<QualitySheet[]> {
    return sheetsOf(await this.service.units(context, $cycleId));
  }

  @FieldResolver(() => [CheckDistribution], {
    description: 'How often each check hits in the released reports: most units first, then most findings, then by code.',
  })
  async checkDistribution(@Root() { $cycleId }: Row, @Ctx() context: Context): Promise<CheckDistribution[]> {
    return distributionOf(await this.service.units(context, $cycleId), context.locale);
  }
}
