import { basename } from 'node:path';
import { readReportFile } from '../import/report-file.js';
import { importTextsOf } from '../import/texts.js';
import type { Surroundings } from '../session.js';

/** `fazhi report text`: prints the text that would be sent, and asks no server. JSON: file, format, sha256, converted, omitted, text. */
export async function reportText(surroundings: Surroundings, file: string, options: { readonly json?: boolean }): Promise<void> {
  const { text, format, sha256, converted, omitted } = await readReportFile(file, surroundings);
  if (options.json) {
    surroundings.out(`${JSON.stringify({ file: basename(file), format, sha256, converted, omitted, text }, null, 2)}\n`);
    return;
  }
  surroundings.out(`${text}\n`);
  const left = importTextsOf(surroundings.language).omitted(omitted.pictures, omitted.objects);
  if (left !== '') process.stderr.write(`${left}\n`);
}
