import { Role } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import { once } from '../../platform/idempotency.js';
import type { Reader } from '../../platform/read/readable.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { Refused } from '../../platform/user-error.js';
import { lastHash, recordAct } from '../audit/audit.service.js';
import { foreignUnit, notFound, noUuid, ownUnit } from '../reports/report.refusals.js';
import { findDepartment, findHead, shortcomingIds, termsOfYear, writeParts } from '../reports/report.repository.js';
import { documentFaults, limits } from '../reports/report.rules.js';
import { nameInTrail, type ReportService, sameReport, usualTitle } from '../reports/report.service.js';
import { type DiffDocument, diffDocuments } from '../reports/report-diff.rules.js';
import { contentHash, type ReportDocument, sha256 } from '../reports/report-document.js';
import { partRowsOf, rowsOf } from '../reports/report-rows.js';
import { type Draft, draftOf, type ProposedLink } from './draft-input.js';
import { readReport } from './import-report.js';
import type { ImportedReport } from './imported-report.js';
import { actAsOffice, actAsUnit, cameOnPaper, insertImportedText, markPaper, unitOfReport, worksIn } from './imported-text.repository.js';
import { keepIdentity, type StoredDocument } from './re-import.rules.js';
import { emptyText, missing, notAReport, secretText, submitsElsewhere, textLimitBytes, tooLong } from './report-import.refusals.js';
import type { ReportImportInput } from './report-import.types.js';
import { secrecyMarking } from './secrecy.rules.js';

/** What an import brought. `report` holds the fields of the payload that were asked for, read before the end of the transaction. */
export interface Imported {
  readonly id: string;
  readonly read: ImportedReport;
  readonly links: readonly ProposedLink[];
  /** null for a new report */
  readonly diff: ReturnType<typeof diffDocuments> | null;
  readonly report: ReadonlyMap<string, unknown>;
}

/** Reads the payload's report for a reader, inside the transaction. */
export type ReadBack = (tx: Transaction, reader: Reader, id: string) => Promise<ReadonlyMap<string, unknown>>;

/** Rolls a rehearsal back. */
class Rehearsed extends Error {}

/** A call with what is known before the transaction. */
interface Given {
  readonly input: ReportImportInput;
  /** as it can be stored */
  readonly text: string;
  readonly read: ImportedReport;
  /** who reads the draft: the unit, whoever imports */
  readonly unit: Reader;
}

interface Subject {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly label: string;
  /** what stood there before; undefined for a new report */
  readonly before?: ReportDocument | undefined;
}

/** Reads reports out of prose. The reading is `readReport`, a pure function; here it becomes a draft, in one transaction. */
export class ReportImportService {
  constructor(private readonly reports: ReportService) {}

  async import(context: Context, input: ReportImportInput, readBack: ReadBack): Promise<Imported> {
    const office = context.actor.scope === 'OFFICE';
    if (input.submit && !office) throw submitsElsewhere();
    // What PostgreSQL cannot hold gives way to something as long, so that places in the text stay what they are.
    const text = input.text.replace(/\0/g, ' ').replace(/\p{Surrogate}/gu, '\ufffd');
    const read = sound(text);
    const unit: Reader = office ? { role: Role.DEPARTMENT_CLERK, scope: 'DEPARTMENT' } : context.actor;

    let imported: Imported | undefined;
    const act = once(context, 'reportImport', { ...input }, async (tx) => {
      imported = await this.#import(tx, context, { input, text, read, unit }, readBack);
      if (input.dryRun) throw new Rehearsed();
      return imported.id;
    });
    const id = await act.catch((error: unknown) => {
      if (error instanceof Rehearsed && imported) return imported.id;
      throw error;
    });
    return imported ?? context.database.transaction(context.actor, (tx) => this.#again(tx, context, id, read, readBack));
  }

  async #import(tx: Transaction, context: Context, given: Given, readBack: ReadBack): Promise<Imported> {
    const { input, text, read, unit } = given;
    const office = context.actor.scope === 'OFFICE';
    const found = input.reportId ? await this.#existing(tx, context, input, unit) : await this.#fresh(tx, context, input, text);
    if (typeof found === 'string') {
      if (office) await actAsOffice(tx);
      return this.#again(tx, context, found, read, readBack);
    }
    const written = await this.#write(tx, context, found, given);
    if (office) await markPaper(tx, found.id, context.services.now(), context.actor.userName);
    if (input.submit) await this.reports.submitWithin(tx, context, found.id, written.version);
    const report = await readBack(tx, unit, found.id);
    if (office) await actAsOffice(tx);
    return { id: found.id, read, links: written.links, diff: written.diff, report };
  }

  /** Done by an earlier call: the report is read as it stands now, and as the actor may see it, for a unit may have gone on with it since. */
  async #again(tx: Transaction, context: Context, id: string, read: ImportedReport, readBack: ReadBack): Promise<Imported> {
    return { id, read, links: [], diff: null, report: await readBack(tx, context.actor, id) };
  }

  /** A draft that the text is read into anew. */
  async #existing(tx: Transaction, context: Context, input: ReportImportInput, unit: Reader): Promise<Subject> {
    const given = input.reportId ?? '';
    const id = canonicalUuid(given);
    if (input.expectedVersion == null) throw missing('expectedVersion');
    if (context.actor.scope === 'OFFICE') {
      const department = id === null ? null : await unitOfReport(tx, id);
      if (!department) throw notFound(given);
      await this.#actAs(tx, context, department);
      // What a unit writes itself is its own; an officer corrects only what came on paper.
      if (id === null || !(await cameOnPaper(tx, id))) throw notFound(given);
    }
    const head = await this.reports.openForChange(tx, given, input.expectedVersion);
    const before = await this.reports.document(tx, unit, head.id);
    return { id: head.id, version: head.version, year: head.year, label: nameInTrail(head.departmentCode, head.year), before };
  }

  /** Begins a new draft; answers its id alone when the same call was made before. */
  async #fresh(tx: Transaction, context: Context, input: ReportImportInput, text: string): Promise<Subject | string> {
    const { districtCode, departmentCode, year } = input;
    if (input.id == null) throw missing('id');
    if (districtCode == null) throw missing('districtCode');
    if (departmentCode == null) throw missing('departmentCode');
    if (year == null) throw missing('year');
    const id = canonicalUuid(input.id);
    if (id === null) throw noUuid(input.id);
    if (/\0|\p{Surrogate}/u.test(districtCode + departmentCode)) throw foreignUnit(departmentCode);
    const department = await findDepartment(tx, districtCode, departmentCode);
    if (!department) throw foreignUnit(departmentCode);
    if (context.actor.scope === 'OFFICE') await this.#actAs(tx, context, department.id);
    else if (department.id !== context.actor.departmentId) throw foreignUnit(departmentCode);
    const createHash = contentHash({ districtCode, departmentCode, year, text: sha256(text) });
    const known = await findHead(tx, id);
    if (known) return sameReport(known, createHash);
    const wanted = { id, department, year, title: usualTitle(department.name, year), preamble: '', createHash };
    if (!(await this.reports.begin(tx, context, wanted))) return id;
    return { id, version: 0, year, label: nameInTrail(departmentCode, year) };
  }

  /** An officer imports for a unit, never for the one they work in. */
  async #actAs(tx: Transaction, context: Context, departmentId: string): Promise<void> {
    if (await worksIn(tx, context.actor.userId, departmentId)) throw ownUnit();
    await actAsUnit(tx, departmentId);
  }

  async #write(tx: Transaction, context: Context, subject: Subject, { input: given, text, read, unit }: Given) {
    const { newId } = context.services;
    // One time for all that is written: by it one sees whether the unit has changed the draft since.
    const at = context.services.now();
    const terms = await termsOfYear(tx, subject.year);
    const fresh = draftOf(read, terms.codes, newId);
    const { input, links }: Draft = subject.before ? keepIdentity(fresh, subject.before as unknown as StoredDocument) : fresh;
    const { list: faults } = documentFaults(input, terms.codes, await shortcomingIds(tx, subject.id));
    if (faults.length > 0) throw new Error(`An imported draft breaks its own limits: ${new Refused(faults).message}`);
    await this.reports.write(tx, subject.id, rowsOf(input, terms.ids));
    await writeParts(tx, subject.id, partRowsOf(input.parts ?? []));
    const version = subject.version + 1;
    await tx.rows(
      `update report set version = $2, updated_at = $3, title = coalesce($4, title), preamble = $5, addressee = nullif($6, ''), closing = $7 where id = $1`,
      [subject.id, version, at, input.title ?? null, input.preamble, input.addressee, input.closing],
    );
    await insertImportedText(tx, {
      id: newId(),
      reportId: subject.id,
      at,
      by: context.actor.userName,
      fileName: given.fileName?.slice(0, limits.label) ?? null,
      sha256: given.sha256?.slice(0, 64) ?? null,
      text,
      total: read.coverage.total,
      covered: read.coverage.covered,
    });
    const after = await this.reports.document(tx, unit, subject.id);
    // Fields that are loaded show what the transaction holds, of a dry run too.
    this.reports.documents.loader(context).clear(subject.id).prime(subject.id, after);
    if (!given.dryRun) {
      await recordAct(tx, context, {
        action: 'report.import',
        object: { type: 'report', id: subject.id, label: subject.label },
        beforeHash: subject.before ? await lastHash(tx, context, subject.id) : null,
        afterHash: contentHash(after),
        details: { version, textSha256: sha256(text), total: read.coverage.total, covered: read.coverage.covered },
      });
    }
    const diff = subject.before ? diffDocuments(subject.before as unknown as DiffDocument, after as unknown as DiffDocument) : null;
    return { version, links, diff };
  }
}

/** Reads the text, or says why it is none that can be read. */
function sound(text: string): ImportedReport {
  const bytes = Buffer.byteLength(text);
  if (bytes > textLimitBytes) throw tooLong(bytes);
  const marking = secrecyMarking(text);
  if (marking) throw secretText(marking);
  const read = readReport(text);
  if (read.refusal === 'EMPTY') throw emptyText();
  if (read.refusal === 'NOT_A_REPORT') throw notAReport();
  return read;
}
