import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { Requires } from '../../platform/requires.js';
import { type DiffDocument, diffDocuments } from './report-diff.rules.js';
import { ReportDiff, RevisionRef } from './report-diff.types.js';
import { findRevision, type RevisionRow } from './revision.repository.js';

@Resolver()
export class ReportDiffResolver {
  @Requires('report.read')
  @Query(() => ReportDiff, {
    nullable: true,
    description: 'What differs between two submissions of a unit, of one year or of two; null when either is not visible to you.',
  })
  async reportDiff(
    @Arg('districtCode', () => String) districtCode: string,
    @Arg('departmentCode', () => String) departmentCode: string,
    @Arg('from', () => RevisionRef) from: RevisionRef,
    @Arg('to', () => RevisionRef) to: RevisionRef,
    @Ctx() context: Context,
  ): Promise<ReportDiff | null> {
    const results = await context.database.read(
      context.actor,
      [from, to].map(({ year, number }) => findRevision(districtCode, departmentCode, year, number ?? null)),
    );
    const [earlier, later] = results.map((rows) => rows[0] as RevisionRow | undefined);
    if (!earlier || !later) return null;
    const summary = ({ year, number, at, contentHash }: RevisionRow) => ({ year, number, at: new Date(at).toISOString(), contentHash });
    const difference = diffDocuments(JSON.parse(earlier.content) as DiffDocument, JSON.parse(later.content) as DiffDocument);
    return { from: summary(earlier), to: summary(later), ...difference };
  }
}
