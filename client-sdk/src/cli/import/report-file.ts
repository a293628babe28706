import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { DocumentRefused, type ExtractedText, extractText } from '../../documents/index.js';
import { Failure } from '../failures.js';
import type { Surroundings } from '../session.js';
import { convertedToDocx } from './soffice.js';
import { importTextsOf } from './texts.js';

export interface ReportFile extends ExtractedText {
  /** of the file as it lies there, also when it was converted */
  readonly sha256: string;
  readonly converted: boolean;
}

/** More than any document that is read, and little enough to hold. */
const mostBytes = 64 * 1024 * 1024;
/** What LibreOffice opens and these rules do not, by the way a file's name ends; .doc for one with no such name. */
const convertible = /\.(?:doc|dot|wps|wpt|rtf|odt|mht|mhtml|xml|uot)$/i;

/** Reads and, where LibreOffice is needed, converts one file. Throws a Failure that says what to do. */
export async function readReportFile(file: string, { language, env }: Pick<Surroundings, 'language' | 'env'>): Promise<ReportFile> {
  const bytes = bytesOf(file, language);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    return { ...(await extractText(bytes, file)), sha256, converted: false };
  } catch (error) {
    const isForeign = error instanceof DocumentRefused && (error.code === 'OLD_OFFICE' || error.code === 'OTHER_OFFICE');
    if (!isForeign) throw refusedFile(error, file, language);
  }
  const extension = convertible.test(file) ? extname(file).toLowerCase() : '.doc';
  const docx = await convertedToDocx(bytes, file, extension, env);
  try {
    return { ...(await extractText(docx, `${file}.docx`)), sha256, converted: true };
  } catch (error) {
    throw refusedFile(error, file, language);
  }
}

function bytesOf(file: string, language: Surroundings['language']): Buffer {
  const texts = importTextsOf(language);
  try {
    if (statSync(file).size > mostBytes) throw new Failure('F19', file, null, new DocumentRefused('TOO_LARGE').texts[language]);
    return readFileSync(file);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('F19', file, null, texts.unreadable);
  }
}

const refusedFile = (error: unknown, file: string, language: Surroundings['language']): unknown =>
  error instanceof DocumentRefused ? new Failure('F19', file, null, error.texts[language]) : error;
