import { docxText } from './docx-text.js';
import { htmlText } from './html-text.js';
import { limits } from './limits.js';
import { decoded } from './plain-text.js';
import { DocumentRefused } from './refused.js';
import { refuseMarked } from './secrecy.js';
import { kindOf } from './sniff.js';

export interface ExtractedText {
  /** The text as a reader meets it, one paragraph or table row a line, cells apart by a tab. */
  readonly text: string;
  readonly format: 'DOCX' | 'HTML' | 'TEXT';
  /** What has no text to be read; a person may want to look. Objects are charts, diagrams and embedded files. */
  readonly omitted: { readonly pictures: number; readonly objects: number };
}

/**
 * The text of a report's file: `.docx`, `.html`, or plain text in UTF-8, GB18030 or UTF-16, told by its bytes; the name only helps where bytes say
 * nothing. The same in Node and in the browser: nothing is opened, fetched or sent. At most 2 MB of plain text, 32 MB packed.
 *
 * Throws `DocumentRefused` (code, and a sentence in Chinese and English that says what to do) for what cannot be read as a whole, for what could
 * be an archive bomb, and for a text that bears a secrecy marking at its head.
 */
export async function extractText(bytes: Uint8Array, fileName = ''): Promise<ExtractedText> {
  const kind = kindOf(bytes, fileName);
  if (kind !== 'ZIP' && kind !== 'HTML' && kind !== 'TEXT') throw new DocumentRefused(kind);
  const { lines, apart = [], ...found } = kind === 'ZIP' ? docx(bytes) : kind === 'HTML' ? html(bytes) : plain(bytes);
  refuseMarked(lines, apart);
  const text = lines.join('\n');
  if (text.length > limits.characters) throw new DocumentRefused('TOO_LARGE');
  if (text.trim() === '') throw new DocumentRefused(found.omitted.pictures > 0 ? 'SCAN' : 'EMPTY');
  return { text, ...found };
}

type Found = Omit<ExtractedText, 'text'> & { readonly lines: readonly string[]; readonly apart?: readonly string[] };

const docx = (bytes: Uint8Array): Found => ({ format: 'DOCX', ...docxText(bytes) });

function html(bytes: Uint8Array): Found {
  const { lines, pictures } = htmlText(bytes);
  return { format: 'HTML', lines, omitted: { pictures, objects: 0 } };
}

const plain = (bytes: Uint8Array): Found => ({ format: 'TEXT', lines: decoded(bytes).split('\n'), omitted: { pictures: 0, objects: 0 } });
