import DataLoader from 'dataloader';
import type { Context } from '../../platform/context.js';
import type { CheckedReport } from '../checks/checked-report.js';
import type { ReportChecks } from '../checks/report-checks.js';
import type { ReportDocument } from '../reports/report-document.js';
import { expectedUnits } from './quality.repository.js';
import type { ExaminedUnit, ExpectedUnit } from './quality.rules.js';

/** Looks at all released reports of a cycle together: as many statements for sixty of them as for one. */
export class QualityService {
  constructor(private readonly checks: ReportChecks) {}

  readonly #units = (context: Context) =>
    new DataLoader<string, ExaminedUnit[]>((cycleIds) => Promise.all(cycleIds.map((id) => this.#examine(context, id))));

  /** The expected units of a cycle in the official sequence, looked at once for all fields of a request that ask. */
  units(context: Context, cycleId: string): Promise<ExaminedUnit[]> {
    return context.loader(this.#units).load(cycleId);
  }

  async #examine(context: Context, cycleId: string): Promise<ExaminedUnit[]> {
    const { database, actor } = context;
    const units = ((await database.read(actor, [expectedUnits(cycleId)]))[0] ?? []) as ExpectedUnit[];
    const ids = units.flatMap(({ reportId }) => reportId ?? []);
    const read = await this.checks.documents.loader(context).loadMany(ids);
    const failed = read.find((one) => one instanceof Error);
    if (failed) throw failed;
    const documents = read.filter((one): one is ReportDocument => one !== undefined && !(one instanceof Error));
    const examined = await this.checks.examine((statements) => database.read(actor, statements), actor, documents);
    const byReport = new Map(documents.map((document, i) => [document.id, { document, ...examined[i] }]));
    return units.map((unit): ExaminedUnit => {
      const found = byReport.get(unit.reportId ?? '');
      return {
        ...unit,
        document: (found?.document as unknown as CheckedReport | undefined) ?? null,
        findings: found?.findings ?? [],
        vagueFrom: found?.threshold?.('SHORTCOMING_VAGUE') ?? 0,
      };
    });
  }
}
