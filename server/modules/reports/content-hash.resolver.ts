import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { LoadedField } from '../../platform/read/readable.js';
import { Report } from './report.entity.js';
import { contentHash, type ReportDocuments } from './report-document.js';

LoadedField({ needs: ['id'] })(Report.prototype, 'contentHash');
LoadedField({ needs: ['id', 'submission_contentHash'] })(Report.prototype, 'changedSinceSubmission');

@Resolver(() => Report)
export class ContentHashResolver {
  constructor(private readonly documents: ReportDocuments) {}

  async #hash(context: Context, id: string): Promise<string> {
    return contentHash(await this.documents.loader(context).load(id));
  }

  @FieldResolver(() => String, {
    description:
      'SHA-256 (hex) of the working text as canonical JSON (RFC 8785). Equal to submission.contentHash until the text is changed after submitting.',
  })
  contentHash(@Root() report: { readonly $id: string }, @Ctx() context: Context): Promise<string> {
    return this.#hash(context, report.$id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the working text differs from the latest submission; false before the first.' })
  async changedSinceSubmission(
    @Root() report: { readonly $id: string; readonly $submission_contentHash: string | null },
    @Ctx() context: Context,
  ): Promise<boolean> {
    const submitted = report.$submission_contentHash;
    return submitted !== null && submitted !== (await this.#hash(context, report.$id));
  }
}
