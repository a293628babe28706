import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { LoadedField } from '../../platform/read/readable.js';
import { Report } from './report.entity.js';
import { contentHash, type ReportDocuments } from './report-document.js';

/** Batches the hashes of all reports of a request into one statement. */
const hashes = (documents: ReportDocuments) => (context: Context) =>
  new DataLoader<string, string>(async (ids) => {
    const [rows] = await context.database.read(context.actor, [documents.statement(context.actor, ids)]);
    const found = documents.parse(rows ?? []);
    return ids.map((id) => contentHash(found.get(id)));
  });

LoadedField({ needs: ['id'] })(Report.prototype, 'contentHash');
LoadedField({ needs: ['id', 'submission_contentHash'] })(Report.prototype, 'changedSinceSubmission');

@Resolver(() => Report)
export class ContentHashResolver {
  readonly #hashes: ReturnType<typeof hashes>;

  constructor(documents: ReportDocuments) {
    this.#hashes = hashes(documents);
  }

  @FieldResolver(() => String, {
    description:
      'SHA-256 (hex) of the working text as canonical JSON (RFC 8785). Equal to submission.contentHash until the text is changed after submitting.',
  })
  contentHash(@Root() report: { readonly $id: string }, @Ctx() context: Context): Promise<string> {
    return context.loader(this.#hashes).load(report.$id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the working text differs from the latest submission; false before the first.' })
  async changedSinceSubmission(
    @Root() report: { readonly $id: string; readonly $submission_contentHash: string | null },
    @Ctx() context: Context,
  ): Promise<boolean> {
    const submitted = report.$submission_contentHash;
    return submitted !== null && submitted !== (await context.loader(this.#hashes).load(report.$id));
  }
}
