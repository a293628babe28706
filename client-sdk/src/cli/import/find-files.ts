import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failures.js';
import type { Surroundings } from '../session.js';
import { importTextsOf } from './texts.js';

/** Kinds of files a folder of reports holds; those that cannot be read are tried too, so that the summary names them. */
const documents = /\.(?:docx|docm|doc|wps|rtf|odt|mht|mhtml|html?|shtml|txt|pdf|ofd|jpe?g|png|tiff?|zip|rar)$/i;

/** Files of a folder and of those in it, as paths with `/` below it, in the order of their names. Hidden ones and what Word leaves open are none. */
export function findFiles(folder: string, language: Surroundings['language']): string[] {
  const found: string[] = [];
  const look = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (/^(?:\.|~\$)/.test(entry.name)) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) look(path);
      else if (entry.isFile() && documents.test(entry.name)) found.push(path);
    }
  };
  try {
    look('');
  } catch {
    throw new Failure('F19', folder, null, importTextsOf(language).unreadable);
  }
  return found.sort(new Intl.Collator('zh-CN', { numeric: true }).compare);
}
