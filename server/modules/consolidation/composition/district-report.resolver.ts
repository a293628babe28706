import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../platform/context.js';
import { type MutationSubject, subjectOf } from '../../../platform/mutation-subject.js';
import { LoadedField } from '../../../platform/read/readable.js';
import { Requires } from '../../../platform/requires.js';
import { FiscalYear } from '../../../platform/scalars.js';
import { ConsolidationDraftPayload, ConsolidationSavePayload, TotalOverridePayload } from '../consolidation.payloads.js';
import { Consolidation } from '../consolidation.types.js';
import { keptReport } from './district-report.repository.js';
import { DistrictReportService } from './district-report.service.js';
import { ConsolidationSaveInput, TotalOverrideInput } from './document.inputs.js';
import { documentOf } from './document.rules.js';
import { ConsolidationDocument } from './document.types.js';
import type { KeptReport } from './kept-clause.js';
import { materialOf, materialStatements } from './material.repository.js';
import { TotalOverrideService } from './total-override.service.js';

LoadedField({ needs: ['cycleId'] })(Consolidation.prototype, 'document');

@Resolver(() => Consolidation)
export class DistrictReportResolver {
  @FieldResolver(() => ConsolidationDocument, {
    nullable: true,
    description: 'The district’s own report with every clause’s sources; null until it is drafted (`consolidationDraft`).',
  })
  async document(@Root() { $cycleId }: { readonly $cycleId: string }, @Ctx() context: Context): Promise<ConsolidationDocument | null> {
    const [[kept] = [], ...rows] = await context.database.read(context.actor, [keptReport($cycleId), ...materialStatements($cycleId)]);
    return kept ? documentOf(kept as KeptReport, materialOf(rows)) : null;
  }
}

@Resolver()
export class DistrictReportMutationsResolver {
  readonly #reports = new DistrictReportService();
  readonly #overrides = new TotalOverrideService();

  @Requires('consolidation.write')
  @Mutation(() => ConsolidationDraftPayload, {
    description:
      'Composes the district’s report from the released reports, or composes it anew: what the office wrote, moved or took out stays. Nothing is invented: every clause quotes or counts, and names its sources.',
  })
  consolidationDraft(
    @Arg('districtCode', () => String) districtCode: string,
    @Arg('year', () => FiscalYear) year: number,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.#reports.draft(context, districtCode, year));
  }

  @Requires('consolidation.write')
  @Mutation(() => ConsolidationSavePayload, {
    description: 'Keeps what the office makes of the district’s report. A clause that no longer states its total demands a reason.',
  })
  consolidationSave(
    @Arg('districtCode', () => String) districtCode: string,
    @Arg('year', () => FiscalYear) year: number,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => ConsolidationSaveInput) input: ConsolidationSaveInput,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.#reports.save(context, districtCode, year, expectedVersion, input));
  }

  @Requires('consolidation.write')
  @Mutation(() => TotalOverridePayload, {
    description:
      'States a total otherwise, with a reason; the computed one stays beside it. Without a value the computed total holds again.',
  })
  totalOverride(@Arg('input', () => TotalOverrideInput) input: TotalOverrideInput, @Ctx() context: Context): Promise<MutationSubject> {
    return subjectOf(context, () => this.#overrides.override(context, input));
  }
}
