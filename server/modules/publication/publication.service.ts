import DataLoader from 'dataloader';
import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import { Faults } from '../../platform/faults.js';
import { once } from '../../platform/idempotency.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { type Refusal, Refused } from '../../platform/user-error.js';
import { recordAct } from '../audit/audit.service.js';
import type { PublicationGate } from '../reports/publication-gate.js';
import { notFound } from '../reports/report.refusals.js';
import { canonicalText, type ReportDocuments } from '../reports/report-document.js';
import { publicDocument } from './public-document.rules.js';
import type { PublicDocument } from './public-document.types.js';
import type { PublicEditionWithdrawInput } from './publication.inputs.js';
import { noEdition } from './publication.refusals.js';
import {
  acceptedText,
  addEdition,
  findUnit,
  type OpenWithholding,
  openWithholdings,
  type PublishedUnit,
  standingEdition,
} from './publication.repository.js';
import type { SignedReport } from './signed-report.js';
import { traces } from './traces.rules.js';

/** What would be published of a report as it stands, and what stands in the way. */
export interface EditionPreview {
  readonly document: PublicDocument;
  readonly obstacles: readonly Refusal[];
}

const noteLength = 1000;

/** The form of the canonical JSON; another form gets another name. */
const format = 'fazhi-public-report/1';

const pathOf = ({ districtCode, departmentCode, year }: PublishedUnit) => `/public/${districtCode}/${year}/${departmentCode}`;

/** What every edition says of itself. */
const headOf = ({ districtCode, districtName, departmentCode, departmentName, year }: PublishedUnit, edition: number) => ({
  ...{ format, edition, year },
  district: { code: districtCode, name: districtName },
  department: { code: departmentCode, name: departmentName },
});

/** Public editions: made when a report is published, superseded by a correction, taken back by the director. */
export class PublicationService implements PublicationGate {
  constructor(
    private readonly documents: ReportDocuments,
    /** the address under which people reach this server; null = only the path is known */
    private readonly publicUrl: string | null,
  ) {}

  async address(tx: Transaction, reportId: string): Promise<string | null> {
    const unit = await findUnit(tx, reportId);
    return unit ? `${this.publicUrl?.replace(/\/$/, '') ?? ''}${pathOf(unit)}` : null;
  }

  /** Makes the edition of exactly the accepted text. The district's own edition rests on it: the two wait for each other. */
  async published(tx: Transaction, _context: Context, reportId: string): Promise<{ edition: number; editionHash: string }> {
    const unit = await findUnit(tx, reportId);
    if (unit) await oneAtATime(tx, unit.cycleId);
    const [accepted, withheld, standing] = await Promise.all([
      acceptedText(tx, reportId),
      tx.read(openWithholdings([reportId])) as Promise<OpenWithholding[]>,
      standingEdition(tx, reportId),
    ]);
    if (!unit || !accepted) throw new Error(`The report ${reportId} was accepted without a text that was signed.`);
    const signed = JSON.parse(accepted.content) as SignedReport;
    const obstacles = traces(signed, withheld);
    if (obstacles.length > 0) throw new Refused(obstacles);
    const number = (standing?.number ?? 0) + 1;
    const document = publicDocument(signed, withheld);
    const { publishedAt, channel } = accepted;
    const content = canonicalText({ ...headOf(unit, number), publishedAt, channel, document });
    return { edition: number, editionHash: await addEdition(tx, { reportId, number, content, title: document.title }) };
  }

  /** Takes back what everybody reads of a report; in its place stands that it was withdrawn, when and why. */
  async withdraw(context: Context, givenId: string, { reason, note }: PublicEditionWithdrawInput): Promise<string> {
    const faults = new Faults();
    faults.text(note, ['note'], noteLength, false);
    faults.throwIfAny();
    return once(context, 'publicEditionWithdraw', { givenId, reason, note }, async (tx) => {
      const reportId = canonicalUuid(givenId);
      const unit = reportId === null ? undefined : await findUnit(tx, reportId);
      if (reportId === null || !unit) throw notFound(givenId);
      await oneAtATime(tx, reportId);
      await oneAtATime(tx, unit.cycleId);
      const standing = await standingEdition(tx, reportId);
      if (!standing || standing.withdrawn) throw noEdition(givenId);
      const at = context.services.now();
      const number = standing.number + 1;
      const content = canonicalText({ ...headOf(unit, number), withdrawn: { at: at.toISOString(), reason } });
      const afterHash = await addEdition(tx, { reportId, number, content, title: null, withdrawal: { at, reason } });
      await recordAct(tx, context, {
        action: 'edition.withdraw',
        object: { type: 'publicEdition', id: reportId, label: `${unit.departmentCode} ${unit.year}` },
        beforeHash: standing.contentHash,
        afterHash,
        details: { edition: number, reason, note: note ?? null },
      });
      return reportId;
    });
  }

  readonly #previews = (context: Context) =>
    new DataLoader<string, EditionPreview | null>(async (ids) => {
      const documents = await this.documents.loader(context).loadMany(ids);
      const [rows = []] = await context.database.read(context.actor, [openWithholdings(ids)]);
      const withheld = rows as OpenWithholding[];
      return documents.map((document, i) => {
        if (document === undefined || document instanceof Error) return null;
        const signed = document as unknown as SignedReport;
        const own = withheld.filter(({ reportId }) => reportId === ids[i]);
        return { document: publicDocument(signed, own), obstacles: traces(signed, own) };
      });
    });

  /** What would go out of the text as it stands now; null for a report that the actor does not see. */
  preview(context: Context, reportId: string): Promise<EditionPreview | null> {
    return context.loader(this.#previews).load(reportId);
  }
}
