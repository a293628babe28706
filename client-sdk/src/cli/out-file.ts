import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Locale } from '../errors.js';
import { exportTextsOf } from './export-texts.js';
import { Failure } from './failures.js';

/** Throws the failure that writing the file would end in, as far as can be seen before anything is asked of the server. */
export function checkOut(file: string, force: boolean | undefined, language: Locale): void {
  const texts = exportTextsOf(language);
  if (!existsSync(dirname(file))) throw new Failure('F23', file, null, texts.noFolder);
  if (!force && existsSync(file)) throw new Failure('F23', file, null, texts.exists);
}

/** Writes a file whole or not at all. One that is there is replaced with `force` only. */
export function writeOut(file: string, bytes: Uint8Array, force: boolean | undefined, language: Locale): void {
  checkOut(file, force, language);
  // Written beside it and put in its place, so that a power cut leaves the old one, the new one or none, never half of one.
  const part = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    writeFileSync(part, bytes, { flag: 'wx' });
    renameSync(part, file);
  } catch {
    rmSync(part, { force: true });
    throw new Failure('F23', file, null, exportTextsOf(language).unwritable);
  }
}
