import { createHash } from 'node:crypto';
import DataLoader from 'dataloader';
import type { Context } from '../../platform/context.js';
import type { Statement } from '../../platform/read/plan.js';
import type { Reader } from '../../platform/read/readable.js';
import { canonicalText, type ReportDocument, type ReportDocuments, sha256 } from '../reports/report-document.js';
import { type CopiedRow, copiedText, type Facts, factsOf, type StoredWaiver } from './check.repository.js';
import { findingsOf } from './check.rules.js';
import { checkText } from './check.texts.js';
import type { CheckedReport, CopiedItem, Finding, Known } from './checked-report.js';
import { copiesIn, itemPrints } from './fingerprints.js';

/** A finding with its name and the waiver that lets it stand. */
export interface Checked extends Finding {
  /** the same for the same finding on the same item of the same report */
  readonly id: string;
  /** SHA-256 (hex) of what a waiver is bound to */
  readonly itemHash: string;
  readonly waiver: StoredWaiver | null;
}

/** Runs statements for the reader, in one round trip or inside a transaction. */
export type Ask = (statements: readonly Statement[]) => Promise<unknown[][]>;

type Named = Parameters<typeof factsOf>[0];
const asked = (document: ReportDocument) => document as unknown as CheckedReport & Named;

/** Asks the rules about reports. Nothing of the findings is stored, so none can be out of date. */
export class ReportChecks {
  constructor(readonly documents: ReportDocuments) {}

  readonly #loader = (context: Context) =>
    new DataLoader<string, Checked[]>(async (ids) => {
      const documents = await this.documents.loader(context).loadMany(ids);
      const seen = documents.filter((one): one is ReportDocument => one !== undefined && !(one instanceof Error));
      const ask: Ask = async (statements) => (statements.length === 0 ? [] : context.database.read(context.actor, statements));
      const found = await this.of(ask, context.actor, seen);
      const byId = new Map(seen.map((document, i) => [document.id, found[i] ?? []]));
      return ids.map((id) => byId.get(id) ?? []);
    });

  /** Batches the findings that fields of one request need; none for a report the actor may not see. */
  loader(context: Context): DataLoader<string, Checked[]> {
    return context.loader(this.#loader);
  }

  /** The findings of each document, in its order. `apart` leaves out the comparison with other reports, which costs most. */
  async of(ask: Ask, reader: Reader, documents: readonly ReportDocument[], { apart = false } = {}): Promise<Checked[][]> {
    const facts = (await ask(documents.map((document) => factsOf(asked(document))))).map(
      (rows) => JSON.parse((rows as { j: string }[])[0]?.j ?? 'null') as Facts | null,
    );
    const earlier = apart ? [] : facts.flatMap((one) => (one?.previousId ? [one.previousId] : []));
    const [previous] = earlier.length > 0 ? await ask([this.documents.statement(reader, earlier)]) : [[]];
    const before = this.documents.parse(previous ?? []);
    const copies = apart ? documents.map(() => []) : await copiesOf(ask, documents, facts);
    return documents.map((document, i) => {
      const found = facts[i];
      if (!found) return [];
      const known = { ...knownOf(found), copies: copies[i] ?? [], previous: (before.get(found.previousId ?? '') as never) ?? null };
      const off = new Set(found.settings.filter(({ enabled }) => !enabled).map(({ code }) => code));
      return withWaivers(
        document,
        findingsOf(asked(document), known, (code) => !off.has(code)),
        found.waivers,
      );
    });
  }
}

function knownOf({ unit, others, asked, settings }: Facts): Omit<Known, 'copies' | 'previous'> {
  const own = new Map(settings.map(({ code, threshold }) => [code, threshold]));
  return { unit, others, asked, threshold: (code) => own.get(code) ?? checkText(code).threshold?.default ?? 0 };
}

async function copiesOf(ask: Ask, documents: readonly ReportDocument[], facts: readonly (Facts | null)[]): Promise<CopiedItem[][]> {
  const prints = documents.map((document) => itemPrints(asked(document)));
  const all = documents.map((document, i) => {
    const unit = facts[i]?.unit.id;
    const own = [...new Set(prints[i]?.flatMap((item) => item.prints))];
    return unit === undefined || own.length === 0 ? null : copiedText(unit, document.id, own);
  });
  const statements = all.filter((statement) => statement !== null);
  const rows = statements.length > 0 ? await ask(statements) : [];
  let next = 0;
  return all.map((statement, i) => {
    if (statement === null) return [];
    const shared = (rows[next++] as CopiedRow[]).map(({ year, unit, own, prints: common }) => ({
      ...{ year, unit, ownUnit: own },
      prints: common.map(Number),
    }));
    return copiesIn(prints[i] ?? [], shared);
  });
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
