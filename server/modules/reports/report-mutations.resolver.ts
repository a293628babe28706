import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { type MutationSubject, subjectOf } from '../../platform/mutation-subject.js';
import { Requires } from '../../platform/requires.js';
import { ReportCreateInput, ReportSaveInput } from './report.inputs.js';
import { ReportCreatePayload, ReportSavePayload, ReportSubmitPayload } from './report.payloads.js';
import type { ReportService } from './report.service.js';

@Resolver()
export class ReportMutationsResolver {
  constructor(private readonly reports: ReportService) {}

  @Requires('report.write')
  @Mutation(() => ReportCreatePayload, {
    description: "Begins your unit's report for a year. The same id with the same body answers the same report.",
  })
  reportCreate(@Arg('input', () => ReportCreateInput) input: ReportCreateInput, @Ctx() context: Context): Promise<MutationSubject> {
    return subjectOf(context, () => this.reports.create(context, input));
  }

  @Requires('report.write')
  @Mutation(() => ReportSavePayload, {
    description: 'Saves the whole document in DRAFT or RETURNED. Items are kept apart by the ids you made.',
  })
  reportSave(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => ReportSaveInput) input: ReportSaveInput,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.reports.save(context, id, expectedVersion, input));
  }

  @Requires('report.submit')
  @Mutation(() => ReportSubmitPayload, {
    description: 'Signs and submits the report: the text is bound to its hash and can be changed only after a return.',
  })
  reportSubmit(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.reports.submit(context, id, expectedVersion));
  }
}
