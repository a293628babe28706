import type { RefusedFile } from './refused.js';

/** What a file is by its first bytes; its name only tells a page from a text. */
export type FileKind =
  | 'ZIP'
  | 'HTML'
  | 'TEXT'
  | Extract<RefusedFile, 'ENCRYPTED' | 'OLD_OFFICE' | 'OTHER_OFFICE' | 'SPREADSHEET' | 'PDF' | 'IMAGE' | 'ARCHIVE'>;

const signatures: readonly (readonly [Exclude<FileKind, 'HTML' | 'TEXT' | 'ENCRYPTED' | 'SPREADSHEET'>, readonly number[]])[] = [
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['OLD_OFFICE', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['IMAGE', [0x89, 0x50, 0x4e, 0x47]],
  ['IMAGE', [0xff, 0xd8, 0xff]],
  ['IMAGE', [0x47, 0x49, 0x46, 0x38]],
  ['IMAGE', [0x42, 0x4d, 0x00]],
  ['IMAGE', [0x49, 0x49, 0x2a, 0x00]],
  ['IMAGE', [0x4d, 0x4d, 0x00, 0x2a]],
  ['ARCHIVE', [0x52, 0x61, 0x72, 0x21]],
  ['ARCHIVE', [0x37, 0x7a, 0xbc, 0xaf]],
  ['ARCHIVE', [0x1f, 0x8b]],
  // {\rtf
  ['OTHER_OFFICE', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte);

const page = /^<(?:!doctype\s+html|html|head|body|meta|title|link|style|script|div|p|table|section|article|main|h[1-6]|span|font|center)\b/;

export function kindOf(bytes: Uint8Array, fileName: string): FileKind {
  const kind = signatures.find(([, head]) => startsWith(bytes, head))?.[0];
  if (kind === 'OLD_OFFICE') return compoundKind(bytes);
  if (kind) return kind;
  const head = afterComments(ascii(bytes.subarray(0, 4096)));
  if (/^mime-version:|^content-type:\s*multipart/.test(head)) return 'OTHER_OFFICE';
  if (page.test(head)) return 'HTML';
  if (head.startsWith('<?xml')) return 'OTHER_OFFICE';
  return /\.(?:x?html?|shtml|aspx?|jsp)$/i.test(fileName) && head.includes('<') ? 'HTML' : 'TEXT';
}

/** The beginning in lower case, behind byte order mark and comments; of XHTML also behind the XML declaration. */
function afterComments(text: string): string {
  let head = text
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart()
    .toLowerCase();
  const declaration = /^<\?xml[^>]*>\s*/.exec(head)?.[0] ?? '';
  for (let rest = head.slice(declaration.length); ; rest = rest.slice(rest.indexOf('-->') + 3).trimStart()) {
    if (rest.startsWith('<!--') && rest.includes('-->')) continue;
    if (declaration === '' || page.test(rest)) head = rest;
    return head;
  }
}

/** OLE compound files (MS-CFB): an encrypted .docx, a .doc or .wps, a sheet. The names of streams stand in UTF-16. */
function compoundKind(bytes: Uint8Array): FileKind {
  const holds = (name: string): boolean => contains(bytes, name);
  if (holds('EncryptedPackage')) return 'ENCRYPTED';
  if (holds('WordDocument')) return isEncryptedDoc(bytes) ? 'ENCRYPTED' : 'OLD_OFFICE';
  return holds('Workbook') || holds('PowerPoint Document') ? 'SPREADSHEET' : 'OLD_OFFICE';
}

/** fEncrypted of the file information block, which stands in the first sector as a rule (MS-DOC 2.5.2). */
const isEncryptedDoc = (bytes: Uint8Array): boolean => bytes[512] === 0xec && bytes[513] === 0xa5 && ((bytes[512 + 11] ?? 0) & 1) === 1;

function contains(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name].flatMap((c) => [c.charCodeAt(0), 0]));
  const [first = 0] = wanted;
  // A directory entry begins at a multiple of 128 bytes (MS-CFB 2.6.1).
  for (let at = 512; at + wanted.length <= bytes.length; at += 128) {
    if (bytes[at] === first && wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function ascii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
