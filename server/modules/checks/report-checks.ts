import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import DataLoader from 'dataloader';
import type { Context } from '../../platform/context.js';
import type { Statement } from '../../platform/read/plan.js';
import type { Reader } from '../../platform/read/readable.js';
import { canonicalText, type ReportDocument, type ReportDocuments, sha256 } from '../reports/report-document.js';
import {
  type CopiedRow,
  copiedText,
  type DistrictFacts,
  factsOf,
  type ReportFacts,
  type StoredSetting,
  type StoredWaiver,
} from './check.repository.js';
import { findingsOf } from './check.rules.js';
import { checkText } from './check.texts.js';
import type { CheckedReport, CopiedItem, Finding, Known, UnitNames } from './checked-report.js';
import { copiesIn, itemPrints } from './fingerprints.js';

/** A finding with its name and the waiver that lets it stand. */
export interface Checked extends Finding {
  /** the same for the same finding on the same item of the same report */
  readonly id: string;
  /** SHA-256 (hex) of what a waiver is bound to */
  readonly itemHash: string;
  readonly waiver: StoredWaiver | null;
}

export interface Examined {
  readonly findings: Checked[];
  /** the threshold of a rule as it holds in the district */
  readonly threshold: (code: string) => number;
}

/** Runs statements for the reader, in one round trip or inside a transaction. */
export type Ask = (statements: readonly Statement[]) => Promise<unknown[][]>;

type Named = Parameters<typeof factsOf>[0][number];
const asked = (document: ReportDocument) => document as unknown as CheckedReport & Named;

/** Asks the rules about reports. Nothing of the findings is stored, so none can be out of date. */
export class ReportChecks {
  constructor(readonly documents: ReportDocuments) {}

  readonly #loader = (context: Context) =>
    new DataLoader<string, Checked[]>(async (ids) => {
      const documents = await this.documents.loader(context).loadMany(ids);
      const seen = documents.filter((one): one is ReportDocument => one !== undefined && !(one instanceof Error));
      const ask: Ask = (statements) => context.database.read(context.actor, statements);
      const found = await this.of(ask, context.actor, seen);
      const byId = new Map(seen.map((document, i) => [document.id, found[i] ?? []]));
      return ids.map((id) => byId.get(id) ?? []);
    });

  /** Batches the findings that fields of one request need; none for a report the actor may not see. */
  loader(context: Context): DataLoader<string, Checked[]> {
    return context.loader(this.#loader);
  }

  /** The findings of each document, in its order. `apart` leaves out the comparison with other reports, which costs most. */
  async of(ask: Ask, reader: Reader, documents: readonly ReportDocument[], options?: { readonly apart?: boolean }): Promise<Checked[][]> {
    return (await this.examine(ask, reader, documents, options)).map(({ findings }) => findings);
  }

  /** The same with the thresholds they were measured by. A fixed number of statements for any number of documents. */
  async examine(ask: Ask, reader: Reader, documents: readonly ReportDocument[], { apart = false } = {}): Promise<Examined[]> {
    if (documents.length === 0) return [];
    const facts = await readFacts(ask, documents);
    const earlier = apart ? [] : documents.flatMap(({ id }) => facts.get(id)?.previousId ?? []);
    const [previous] = earlier.length > 0 ? await ask([this.documents.statement(reader, earlier)]) : [[]];
    const before = this.documents.parse(previous ?? []);
    const copies = apart ? null : await copiesOf(ask, documents, facts);
    const examined: Examined[] = [];
    for (const document of documents) {
      // A district is some seconds of work on a slow machine: others get their turn between two reports.
      if (examined.length > 0) await nextTurn();
      const found = facts.get(document.id);
      const threshold = thresholdOf(found?.settings ?? []);
      if (!found) {
        examined.push({ findings: [], threshold });
        continue;
      }
      const { unit, others, asked: indicators, settings, waivers, previousId } = found;
      const known: Known = {
        ...{ unit, others, asked: indicators, threshold, copies: copies?.get(document.id) ?? [] },
        previous: (before.get(previousId ?? '') as never) ?? null,
      };
      const off = new Set(settings.filter(({ enabled }) => !enabled).map(({ code }) => code));
      const findings = findingsOf(asked(document), known, (code) => !off.has(code));
      examined.push({ findings: withWaivers(document, findings, waivers), threshold });
    }
    return examined;
  }
}

/** What is known of a report besides its text and other reports. */
interface Facts extends ReportFacts {
  readonly unit: UnitNames;
  readonly others: readonly UnitNames[];
  readonly settings: readonly StoredSetting[];
}

/** Facts by report; none for a report whose unit the reader does not see. */
async function readFacts(ask: Ask, documents: readonly ReportDocument[]): Promise<Map<string, Facts>> {
  const [places = [], rows = []] = (await ask(factsOf(documents.map(asked)))) as { j: string }[][];
  const districts = new Map(places.map(({ j }) => JSON.parse(j) as DistrictFacts).map((district) => [district.code, district]));
  const reports = new Map(rows.map(({ j }) => JSON.parse(j) as ReportFacts).map((report) => [report.id, report]));
  return new Map(
    documents.flatMap((document): [string, Facts][] => {
      const [report, district] = [reports.get(document.id), districts.get(asked(document).district.code)];
      const unit = district?.units.find(({ id }) => id === report?.unitId);
      if (!report || !district || !unit) return [];
      const others = district.units.filter((one) => one !== unit);
      return [[document.id, { ...report, unit, others, settings: district.settings }]];
    }),
  );
}

/** The threshold of a rule in a district: its own or the rule's. */
function thresholdOf(settings: readonly StoredSetting[]): (code: string) => number {
  const own = new Map(settings.map(({ code, threshold }) => [code, threshold]));
  return (code) => own.get(code) ?? checkText(code).threshold?.default ?? 0;
}

/** Items that stand in other submitted reports, by report. */
async function copiesOf(
  ask: Ask,
  documents: readonly ReportDocument[],
  facts: ReadonlyMap<string, Facts>,
): Promise<Map<string, CopiedItem[]>> {
  const items = new Map(documents.map((document) => [document.id, itemPrints(asked(document))]));
  const texts = documents.flatMap(({ id }) => {
    const unit = facts.get(id)?.unitId;
    const prints = [...new Set(items.get(id)?.flatMap((item) => item.prints))];
    return unit === undefined || prints.length === 0 ? [] : [{ report: id, unit, prints }];
  });
  const [rows = []] = texts.length > 0 ? ((await ask([copiedText(texts)])) as CopiedRow[][]) : [];
  return new Map(
    [...items].map(([id, prints]) => {
      const others = rows
        .filter(({ report }) => report === id)
        .map(({ year, unit, own, prints: common }) => ({ ...{ year, unit, ownUnit: own }, prints: common.map(Number) }));
      return [id, copiesIn(prints, others)];
    }),
  );
}

const lists = ['responsibilities', 'activities', 'shortcomings', 'commitments', 'otherMatters'] as const;

/** What each item says, by its id. */
const itemsOf = (document: ReportDocument): Map<string, unknown> =>
  new Map(lists.flatMap((list) => (document[list] as { id: string }[]).map((item): [string, unknown] => [item.id, item])));

function withWaivers(document: ReportDocument, findings: readonly Finding[], waivers: readonly StoredWaiver[]): Checked[] {
  const items = itemsOf(document);
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const { code, itemId, facts } = finding;
    // The same finding may stand in one item more than once.
    const key = `${code} ${itemId} ${facts.found ?? ''}`;
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    const name = createHash('sha256').update(`${key} ${nth}`).digest('hex').slice(0, 32);
    const itemHash = sha256(canonicalText(itemId === null ? { code, facts } : items.get(itemId)));
    const waiver = waivers.findLast((one) => one.code === code && one.itemId === itemId && one.itemHash === itemHash) ?? null;
    return { ...finding, id: `${document.id}.${name}`, itemHash, waiver };
  });
}
