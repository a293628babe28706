import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../platform/context.js';
import { type MutationSubject, subjectOf } from '../../../platform/mutation-subject.js';
import { LoadedField, SqlOne } from '../../../platform/read/readable.js';
import { readOne } from '../../../platform/read/shape.js';
import { Read, Requires } from '../../../platform/requires.js';
import { FiscalYear } from '../../../platform/scalars.js';
import { toUserError } from '../../../platform/user-error.js';
import { ConsolidationPublishPayload } from '../consolidation.payloads.js';
import { Consolidation } from '../consolidation.types.js';
import { PublicConsolidation } from './public-consolidation.entity.js';
import { ConsolidationPublishInput, PublicConsolidationPreview, PublicDistrictReport } from './public-document.types.js';
import { ConsolidationPublishService } from './publishing.service.js';

LoadedField({ needs: ['content'] })(PublicConsolidation.prototype, 'document');
LoadedField({ needs: ['cycleId'] })(Consolidation.prototype, 'publicPreview');
Field(() => PublicConsolidation, {
  nullable: true,
  description:
    'What everybody reads of it now; null until it is published, and when an edition of a unit that it rests on was withdrawn or corrected: publish it anew then.',
})(Consolidation.prototype, 'publicEdition');
SqlOne({
  of: () => PublicConsolidation,
  from: (row, self) => `public_consolidation ${self} where ${self}.cycle_id = ${row}.id and ${self}.superseded_at is null`,
})(Consolidation.prototype, 'publicEdition');

const service = new ConsolidationPublishService();

@Resolver(() => PublicConsolidation)
export class PublicDistrictReportResolver {
  @FieldResolver(() => PublicDistrictReport)
  document(@Root() { $content }: { readonly $content: string }): PublicDistrictReport {
    return (JSON.parse($content) as { document: PublicDistrictReport }).document;
  }
}

@Resolver(() => Consolidation)
export class PublicConsolidationPreviewResolver {
  @FieldResolver(() => PublicConsolidationPreview, {
    nullable: true,
    description:
      'What would go out if the district’s report were published now: composed from the public editions of the units, never from what they withheld. null without a draft.',
  })
  async publicPreview(
    @Root() { $cycleId }: { readonly $cycleId: string },
    @Ctx() context: Context,
  ): Promise<PublicConsolidationPreview | null> {
    const edition = await service.preview(context, $cycleId);
    if (edition === null) return null;
    const { document, leftOut, obstacles } = edition;
    return { document: document as PublicDistrictReport, leftOut, obstacles: obstacles.map((one) => toUserError(one, context.locale)) };
  }
}

@Resolver()
export class ConsolidationPublishResolver {
  @Requires('public.read')
  @Read(
    readOne(
      (self, args) =>
        `public_consolidation ${self} where ${self}.superseded_at is null and ${self}.district_code = ${args.value('districtCode', 'text')} and ${self}.year = ${args.value('year', 'int')}`,
    ),
  )
  @Query(() => PublicConsolidation, {
    nullable: true,
    description: 'The public edition of a district’s own report for a year; null when nothing was published. No token is needed.',
  })
  publicConsolidation(
    @Arg('districtCode', () => String) _districtCode: string,
    @Arg('year', () => FiscalYear) _year: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }

  @Requires('consolidation.publish')
  @Mutation(() => ConsolidationPublishPayload, {
    description:
      'Publishes the district’s report: composed again from the public editions of the units, totals included. What the office wrote must rest on what is public. A further publication takes the place of the one before.',
  })
  consolidationPublish(
    @Arg('districtCode', () => String) districtCode: string,
    @Arg('year', () => FiscalYear) year: number,
    @Arg('expectedVersion', () => Int, { description: 'Of the district’s report.' }) expectedVersion: number,
    @Arg('input', () => ConsolidationPublishInput) input: ConsolidationPublishInput,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => service.publish(context, districtCode, year, expectedVersion, input));
  }
}
