import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Failure } from '../failures.js';

/** A file that was imported: what it was, and what came of it. */
export interface Imported {
  readonly sha256: string;
  readonly departmentCode: string;
  readonly year: number;
  readonly reportId: string;
  readonly version: number;
}

interface Kept {
  readonly fazhiImport: 1;
  readonly url: string;
  readonly districtCode: string;
  readonly files: Record<string, Imported>;
  /** Ids of reports that were sent and not yet answered, by the bytes they were made of. */
  readonly sent: Record<string, string>;
}

/** What a run over a folder has done so far, kept in a file after each import so that a broken run goes on where it stopped. */
export class ImportState {
  private constructor(
    private readonly path: string,
    private readonly kept: Kept,
  ) {}

  /** Throws F33 when there is a state and nobody said to go on with it, F34 when it is none of this server and district. */
  static open(path: string, { url, districtCode }: Pick<Kept, 'url' | 'districtCode'>, goesOn: boolean): ImportState {
    const empty: Kept = { fazhiImport: 1, url, districtCode, files: {}, sent: {} };
    if (!existsSync(path)) return new ImportState(path, empty);
    const kept = read(path);
    if (kept?.fazhiImport !== 1 || kept.url !== url || kept.districtCode !== districtCode || typeof kept.files !== 'object')
      throw new Failure('F34', path);
    if (!goesOn) throw new Failure('F33', path);
    return new ImportState(path, { ...empty, files: { ...kept.files }, sent: { ...kept.sent } });
  }

  of(file: string): Imported | undefined {
    return Object.hasOwn(this.kept.files, file) ? this.kept.files[file] : undefined;
  }

  /** What the same bytes became under any name: a file that was only moved is not imported again. */
  ofBytes(sha256: string): Imported | undefined {
    return Object.values(this.kept.files).find((imported) => imported.sha256 === sha256);
  }

  /**
   * The id under which these bytes are sent. It is kept before they are: when the answer never came, the next run repeats the same call, and
   * the server answers the report it has made instead of refusing a second one.
   */
  idFor(sha256: string, made: () => string): string {
    const id = Object.hasOwn(this.kept.sent, sha256) ? this.kept.sent[sha256] : undefined;
    if (id !== undefined) return id;
    const fresh = made();
    this.kept.sent[sha256] = fresh;
    this.write();
    return fresh;
  }

  /** The server answered, so nothing is open under the id. */
  answered(sha256: string): void {
    delete this.kept.sent[sha256];
  }

  keep(file: string, imported: Imported): void {
    this.kept.files[file] = imported;
    this.answered(imported.sha256);
    this.write();
  }

  private write(): void {
    try {
      // Written beside it and put in its place, so that a power cut leaves the old one or the new one.
      writeFileSync(`${this.path}.part`, `${JSON.stringify(this.kept, null, 2)}\n`);
      renameSync(`${this.path}.part`, this.path);
    } catch {
      throw new Failure('F34', this.path);
    }
  }
}

function read(path: string): Partial<Kept> | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Partial<Kept>;
  } catch {
    return null;
  }
}
