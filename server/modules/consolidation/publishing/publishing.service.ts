import type { Context } from '../../../platform/context.js';
import { Faults } from '../../../platform/faults.js';
import { once } from '../../../platform/idempotency.js';
import { Refused, refuse } from '../../../platform/user-error.js';
import { recordAct } from '../../audit/audit.service.js';
import { canonicalText } from '../../reports/report-document.js';
import { findKept, keptReport } from '../composition/district-report.repository.js';
import { noDraft } from '../composition/district-report.service.js';
import type { KeptReport } from '../composition/kept-clause.js';
import { materialOf, materialStatements, readMaterial } from '../composition/material.repository.js';
import { cycleForDecision } from '../cycle-of.repository.js';
import { stale } from '../decision.refusals.js';
import type { ConsolidationPublishInput } from './public-document.types.js';
import { type DistrictEdition, districtEdition } from './public-edition.rules.js';
import { publicMaterialStatements } from './public-material.repository.js';
import { addDistrictEdition, districtOfCycle, lastDistrictEdition } from './publishing.repository.js';

/** The form of the canonical JSON; another form gets another name. */
const format = 'fazhi-public-consolidation/1';
/** Obstacles that one answer names. */
const mostNamed = 50;
const urlLength = 2000;

/** Public editions of the district's own report, for the director. */
export class ConsolidationPublishService {
  /** What would go out as it stands; null without a draft. */
  async preview(context: Context, cycleId: string): Promise<DistrictEdition | null> {
    const [released, open] = [materialStatements(cycleId), publicMaterialStatements(cycleId)];
    const [[kept] = [], ...rows] = await context.database.read(context.actor, [keptReport(cycleId), ...released, ...open]);
    if (!kept) return null;
    return districtEdition(
      kept as KeptReport,
      materialOf(rows.slice(0, released.length)),
      materialOf(rows.slice(released.length), 'PUBLIC'),
    );
  }

  /** Makes an edition that takes the place of the one before. Answers the id of the cycle. */
  publish(
    context: Context,
    districtCode: string,
    year: number,
    expectedVersion: number,
    input: ConsolidationPublishInput,
  ): Promise<string> {
    return once(context, 'consolidationPublish', { districtCode, year, expectedVersion, input: { ...input } }, async (tx) => {
      const cycle = await cycleForDecision(tx, districtCode, year, []);
      const kept = await findKept(tx, cycle.id);
      if (!kept) throw noDraft(year);
      if (kept.version !== expectedVersion) throw new Refused([stale(kept.version, expectedVersion, ['expectedVersion'])]);
      urlFaults(input.url).throwIfAny();
      const open = await readMaterial(tx, publicMaterialStatements(cycle.id), 'PUBLIC');
      if (open.reports.length === 0) throw nothingPublic(year);
      const { document, obstacles, leftOut } = districtEdition(kept, await readMaterial(tx, materialStatements(cycle.id)), open);
      if (obstacles.length > 0) throw new Refused(obstacles.slice(0, mostNamed));
      const [district, last] = [await districtOfCycle(tx, cycle.id), await lastDistrictEdition(tx, cycle.id)];
      const { services, actor } = context;
      const [at, number, channel] = [services.now(), (last?.number ?? 0) + 1, input.channel];
      const of = { ...cycle, cycleId: cycle.id, district: district ?? { code: districtCode, name: districtCode } };
      const head = { format, edition: number, year, district: of.district, publishedAt: at.toISOString(), channel };
      const afterHash = await addDistrictEdition(tx, {
        ...of,
        ...{ id: services.newId(), year, number, at, by: actor.userName, channel, url: input.url?.trim() || null },
        ...{ title: document.title, content: canonicalText({ ...head, document }) },
      });
      await recordAct(tx, context, {
        ...{ action: 'consolidation.publish', object: { type: 'publicConsolidation', id: cycle.id, label: String(year) } },
        ...{ beforeHash: last?.contentHash ?? null, afterHash, details: { edition: number, leftOut } },
      });
      return cycle.id;
    });
  }
}

function urlFaults(url: string | null | undefined): Faults {
  const faults = new Faults();
  faults.text(url, ['url'], urlLength, false);
  if (url?.trim() && !/^https?:\/\/[^\s/]+/i.test(url.trim())) {
    faults.add('INVALID_VALUE', ['url'], {
      zh: 'url 须以 http:// 或 https:// 开头，例如 https://www.example.gov.cn/a。',
      en: 'url must begin with http:// or https://, for example https://www.example.gov.cn/a.',
    });
  }
  return faults;
}

const nothingPublic = (year: number) =>
  refuse({
    code: 'NOT_PUBLIC',
    field: ['year'],
    message: {
      zh: `${year} 年度还没有单位公开报告；区级报告的公开版只能依据已公开的报告。请先公开各单位报告（reportPublish）。`,
      en: `No unit has published its report of ${year}; the public edition of the district's report rests on public reports only. Publish those first (reportPublish).`,
    },
  });
