import type { MetadataStorage } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import { once } from '../../platform/idempotency.js';
import type { Planner } from '../../platform/read/plan.js';
import type { Reader } from '../../platform/read/readable.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { Refused, refuse } from '../../platform/user-error.js';
import { type Act, lastHash, recordAct } from '../audit/audit.service.js';
import type { ItemGuard } from './item-guard.js';
import type { ReportCreateInput, ReportSaveInput } from './report.inputs.js';
import {
  alreadyExists,
  cycleClosed,
  followed,
  foreignUnit,
  idTaken,
  invalidTransition,
  noCycle,
  notFound,
  nothingToCopy,
  noUuid,
  staleVersion,
} from './report.refusals.js';
import {
  type DepartmentRow,
  findCycle,
  findDepartment,
  findHead,
  findHeadFor,
  insertReport,
  insertRevision,
  lockHead,
  type ReportHead,
  shortcomingIds,
  termsOfYear,
  writeParts,
} from './report.repository.js';
import { canonicalDocument, documentFaults } from './report.rules.js';
import { copyOf } from './report-copy.js';
import { canonicalText, contentHash, type ReportDocument, ReportDocuments, sha256 } from './report-document.js';
import { partRowsOf, type ReportRows, rowsOf } from './report-rows.js';
import { type SaveStatement, saveStatement } from './report-save.statement.js';
import { editableStates, ReportStatus, transitions } from './report-status.js';
import type { SubmissionGate } from './submission-gate.js';
import { takeUp } from './task.repository.js';
import { TaskSide } from './task-holder.entity.js';

/** The report that bears the id already: the answer to a repeated call, unless its body was another. */
export function sameReport(report: ReportHead, createHash: string): string {
  if (report.createHash === createHash) return report.id;
  throw refuse({
    code: 'ID_REUSED',
    field: ['input', 'id'],
    message: { zh: '此 id 已用于另一份内容不同的报告。请生成新的 UUID。', en: 'This id was used for another body. Make a new UUID.' },
  });
}

/** The list of the document that a table holds, for the path of a refusal. */
const listOf: Record<string, string> = {
  responsibility: 'responsibilities',
  activity: 'activities',
  activity_theme: 'activities',
  shortcoming: 'shortcomings',
  cause: 'shortcomings',
  commitment: 'commitments',
  shortcoming_commitment: 'commitments',
  figure: 'figures',
  other_matter: 'otherMatters',
};

/** How the trail names a report: the auditor reads no report text, and a title is text. */
export const nameInTrail = (departmentCode: string, year: number) => `${departmentCode} ${year}`;

export const usualTitle = (unit: string, year: number) => `${unit}${year}年法治政府建设工作情况报告`;

/** Use cases of the report. Each is one transaction of the actor; a refusal rolls it back and so changes nothing. */
export class ReportService {
  readonly documents: ReportDocuments;
  /** what later modules have to say about a submission */
  readonly gates: SubmissionGate[] = [];
  /** what later modules have to say about items that a text would drop */
  readonly guards: ItemGuard[] = [];
  readonly #save: SaveStatement;

  constructor(schema: GraphQLSchema, planner: Planner, metadata: MetadataStorage) {
    this.documents = new ReportDocuments(schema, planner);
    this.#save = saveStatement(metadata);
  }

  /** Begins a report and answers its id. The same id with the same body answers the same report again. */
  async create(context: Context, input: ReportCreateInput): Promise<string> {
    const id = canonicalUuid(input.id);
    if (id === null) throw noUuid(input.id);
    documentFaults({ ...(input.title != null && { title: input.title }), preamble: input.preamble }, noTerms, new Set()).throwIfAny();
    const { districtCode, departmentCode, year, title = null, preamble = null, fromYear = null } = input;
    // PostgreSQL holds neither U+0000 nor half a character, so no code does.
    if (/\0|\p{Surrogate}/u.test(districtCode + departmentCode)) throw foreignUnit(departmentCode);
    const createHash = contentHash({ districtCode, departmentCode, year, title, preamble, ...(fromYear !== null && { fromYear }) });

    return context.database.transaction(context.actor, async (tx) => {
      const existing = await findHead(tx, id);
      if (existing) {
        const same = sameReport(existing, createHash);
        await recordAct(tx, context, {
          action: 'report.create',
          object: { type: 'report', id, label: nameInTrail(existing.departmentCode, existing.year) },
          details: { repeated: true },
        });
        return same;
      }
      const department = await findDepartment(tx, districtCode, departmentCode);
      if (!department || department.id !== context.actor.departmentId) throw foreignUnit(departmentCode);
      const wanted = { id, department, year, title: title ?? usualTitle(department.name, year), preamble: preamble ?? '', createHash };
      if (!(await this.begin(tx, context, wanted))) return id;
      if (fromYear !== null)
        await this.#copy(context, tx, { id, year, fromYear, departmentId: department.id, districtId: department.districtId });
      await recordAct(tx, context, { action: 'report.create', ...(await this.#after(tx, context, id)), details: { version: 1 } });
      return id;
    });
  }

  /**
   * Makes the empty draft of a unit for a year, as part of a larger act; the transaction states the unit. Answers false when the same call has made
   * it before, and refuses where there is no open cycle, the unit has a report, or the id is taken.
   */
  async begin(tx: Transaction, context: Context, { id, department, year, title, preamble, createHash }: NewDraft): Promise<boolean> {
    const cycle = await findCycle(tx, department.districtId, year);
    if (!cycle) throw noCycle(year);
    if (!cycle.open) throw cycleClosed(year);
    const other = await findHeadFor(tx, department.id, cycle.id);
    // Its own repetition may have come first between the two looks.
    if (other?.id === id) return repeated(other, createHash);
    if (other) throw alreadyExists(year, other.id);
    const row = { id, districtId: department.districtId, departmentId: department.id, cycleId: cycle.id, title, preamble, createHash };
    if (await insertReport(tx, { ...row, at: context.services.now() })) {
      if (context.actor.scope === 'DEPARTMENT') await takeUp(tx, context, id, TaskSide.UNIT);
      return true;
    }
    // Lost a race, perhaps against its own repetition; or the id belongs to a report that the actor cannot see.
    const winner = await findHead(tx, id);
    if (winner) return repeated(winner, createHash);
    const first = await findHeadFor(tx, department.id, cycle.id);
    throw first ? alreadyExists(year, first.id) : idTaken(['input', 'id']);
  }

  /** Fills a new report with the unit's text of an earlier year. A preamble given with the call stays. */
  async #copy(context: Context, tx: Transaction, to: Copy): Promise<void> {
    const cycle = await findCycle(tx, to.districtId, to.fromYear);
    const from = cycle && (await findHeadFor(tx, to.departmentId, cycle.id));
    if (!from) throw nothingToCopy(to.fromYear);
    const { text, values } = this.documents.statement(context.actor, [from.id]);
    const document = this.documents.parse(await tx.rows(text, values)).get(from.id);
    if (!document) throw nothingToCopy(to.fromYear);
    const terms = await termsOfYear(tx, to.year);
    const { preamble, addressee, parts, ...content } = copyOf(document, terms.codes, context.services.newId);
    await this.write(tx, to.id, rowsOf(content, terms.ids));
    await writeParts(tx, to.id, partRowsOf(parts ?? []));
    const fill = `update report set addressee = $3, preamble = case preamble when '' then $2 else preamble end where id = $1`;
    await tx.rows(fill, [to.id, preamble ?? '', addressee ?? null]);
  }

  /** Makes the working text equal to the document, in one statement. */
  async save(context: Context, givenId: string, expectedVersion: number, input: ReportSaveInput): Promise<string> {
    return once(context, 'reportSave', { givenId, expectedVersion, input }, async (tx) => {
      const report = await this.openForChange(tx, givenId, expectedVersion);
      const [terms, stored, before] = await Promise.all([
        termsOfYear(tx, report.year),
        shortcomingIds(tx, report.id),
        lastHash(tx, context, report.id),
      ]);
      documentFaults(input, terms.codes, stored).throwIfAny();
      await this.write(tx, report.id, rowsOf(canonicalDocument(input), terms.ids));
      if (input.parts) await writeParts(tx, report.id, partRowsOf(input.parts));
      // One behind the other on the same connection, so the text is read as it is after the update.
      const [, after] = await Promise.all([
        tx.rows(
          "update report set version = version + 1, updated_at = $2, title = coalesce($3, title), preamble = coalesce($4, preamble), addressee = case when $5::text is null then addressee else nullif($5, '') end, closing = coalesce($6, closing) where id = $1",
          [report.id, context.services.now(), input.title ?? null, input.preamble ?? null, input.addressee ?? null, input.closing ?? null],
        ),
        this.#after(tx, context, report.id),
      ]);
      await recordAct(tx, context, { action: 'report.save', beforeHash: before, ...after, details: { version: report.version + 1 } });
      return report.id;
    });
  }

  /** Signs and submits: binds the signer's name and the time to the hash of exactly this text. */
  async submit(context: Context, givenId: string, expectedVersion: number): Promise<string> {
    return once(context, 'reportSubmit', { givenId, expectedVersion }, (tx) => this.submitWithin(tx, context, givenId, expectedVersion));
  }

  /** Submits as part of a larger act; the transaction states the unit. */
  async submitWithin(tx: Transaction, context: Context, givenId: string, expectedVersion: number): Promise<string> {
    const report = await this.openForChange(tx, givenId, expectedVersion, ReportStatus.SUBMITTED);
    const document = await this.document(tx, context.actor, report.id);
    const lists = ['responsibilities', 'activities', 'shortcomings', 'commitments', 'otherMatters'];
    if (lists.every((list) => (document?.[list] as unknown[] | undefined)?.length === 0)) {
      throw refuse({
        code: 'REQUIRED',
        field: ['id'],
        message: {
          zh: '报告没有任何内容，不能报送。请先用 reportSave 填写。',
          en: 'The report is empty and cannot be submitted. Fill it with reportSave first.',
        },
      });
    }
    const refusals = document ? await Promise.all(this.gates.map((gate) => gate.refusals(tx, context, report, document))) : [];
    if (refusals.flat().length > 0) throw new Refused(refusals.flat());
    const content = canonicalText(document);
    const hash = sha256(content);
    await insertRevision(tx, {
      id: context.services.newId(),
      reportId: report.id,
      at: context.services.now(),
      by: context.actor.userName,
      hash,
      content,
    });
    await tx.rows(
      `update report set version = version + 1, updated_at = $2, status = 'SUBMITTED', submission_at = $2, submission_by = $3, submission_content_hash = $4,
           acceptance_at = null, acceptance_by = null, acceptance_content_hash = null,
           -- A unit that submits what an officer imported stands to it.
           reception_confirmed_at = case when received_as = 'PAPER' and $5 then $2 else reception_confirmed_at end,
           reception_confirmed_by = case when received_as = 'PAPER' and $5 then $3 else reception_confirmed_by end where id = $1`,
      [report.id, context.services.now(), context.actor.userName, hash, context.actor.scope === 'DEPARTMENT'],
    );
    if (document) for (const gate of this.gates) await gate.submitted(tx, context, report, document);
    const object = { type: 'report', id: report.id, label: nameInTrail(report.departmentCode, report.year) };
    const details = { version: report.version + 1, status: ReportStatus.SUBMITTED };
    await recordAct(tx, context, { action: 'report.submit', object, beforeHash: hash, afterHash: hash, details });
    return report.id;
  }

  /** What the report says within the transaction, which states for whom it reads. */
  async document(tx: Transaction, reader: Reader, id: string): Promise<ReportDocument | undefined> {
    return this.documents.parse(await tx.read(this.documents.statement(reader, [id]))).get(id);
  }

  /** How the trail names the report and what it says after the act. */
  async #after(tx: Transaction, context: Context, id: string): Promise<Pick<Act, 'object' | 'afterHash'>> {
    const document = await this.document(tx, context.actor, id);
    const { department, year } = document as unknown as { department: { code: string }; year: number };
    return { object: { type: 'report', id, label: nameInTrail(department.code, year) }, afterHash: contentHash(document) };
  }

  /** Locks the report for a change of its text, or of its state when `to` is given; refuses a stale version, a closed cycle and a wrong state. */
  async openForChange(tx: Transaction, givenId: string, expectedVersion: number, to?: ReportStatus): Promise<ReportHead> {
    const id = canonicalUuid(givenId);
    const report = id === null ? undefined : ((await lockHead(tx, id)) ?? (await findHead(tx, id)));
    if (!report) throw notFound(givenId);
    const fits = to ? transitions[report.status].includes(to) : editableStates.includes(report.status);
    if (!fits) throw invalidTransition(report.status);
    if (report.version !== expectedVersion) throw staleVersion(report.version, expectedVersion);
    if (!report.cycleOpen) throw cycleClosed(report.year);
    return report;
  }

  async #keepHeld(tx: Transaction, reportId: string, rows: ReportRows): Promise<void> {
    const given = { shortcomings: rows.shortcoming, commitments: rows.commitment };
    if (!given.shortcomings && !given.commitments) return;
    const held = (await Promise.all(this.guards.map((guard) => guard.held(tx, reportId)))).flat();
    const dropped = held.filter(({ list, id }) => given[list] !== undefined && !given[list].some((row) => row.id === id));
    if (dropped.length > 0) throw new Refused(dropped.map(followed));
  }

  /** Writes rows below a report that the transaction holds locked; a table left out is not touched. */
  async write(tx: Transaction, reportId: string, rows: ReportRows): Promise<void> {
    if (Object.keys(rows).length === 0) return;
    await this.#keepHeld(tx, reportId, rows);
    const [written] = await tx.rows<Record<string, number>>(this.#save.text, [reportId, JSON.stringify(rows)]).catch((error: PgError) => {
      // The id stands in a row that the actor may not see: PostgreSQL refuses the update that the conflict asks for.
      // Or it is that of a figure of another report, and parts were to join it (the trigger `figure_same_report`).
      if (error.code === '42501' || (error.code === '23514' && /joins two reports/.test(error.message)))
        throw idTaken(['input', listOf[/(?:table "|row of )(\w+)/.exec(error.message)?.[1] ?? ''] ?? 'id']);
      throw error;
    });
    for (const table of this.#save.counted) {
      if (rows[table] && written?.[table] !== rows[table].length) throw idTaken(['input', listOf[table] ?? table]);
    }
  }
}

/** A draft to begin. */
interface NewDraft {
  readonly id: string;
  readonly department: DepartmentRow;
  readonly year: number;
  readonly title: string;
  readonly preamble: string;
  /** hash of the call, by which its repetition is known */
  readonly createHash: string;
}

/** False: nothing was made, since this very call made it before. */
function repeated(report: ReportHead, createHash: string): false {
  sameReport(report, createHash);
  return false;
}

interface Copy {
  readonly id: string;
  readonly year: number;
  readonly fromYear: number;
  readonly departmentId: string;
  readonly districtId: string;
}

interface PgError {
  readonly code?: string;
  readonly message: string;
}

const noTerms = { INDICATOR: new Set<string>(), THEME: new Set<string>(), DUTY: new Set<string>() };
