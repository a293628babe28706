/** Text out of the bytes of a file, the same in Node and in the browser: no file is opened here and nothing is sent. */

export type RefusedFile = 'ARCHIVE' | 'OLD_OFFICE' | 'PDF' | 'IMAGE' | 'BINARY' | 'TOO_LARGE' | 'SECRET';

/** Why a file's text cannot be read, and what to do instead. */
export class DocumentRefused extends Error {
  constructor(
    readonly code: RefusedFile,
    readonly texts: { readonly zh: string; readonly en: string },
  ) {
    super(texts.en);
    this.name = 'DocumentRefused';
  }
}

/** Most of a plain text file; the server takes 200 KB of text. */
const mostBytes = 2 * 1024 * 1024;

const copyOut = { zh: '请打开文件，全选复制正文，另存为 .txt 后再导入。', en: 'Open it, copy its text, and save that as .txt.' };
const signatures: readonly (readonly [RefusedFile, readonly number[], string, string])[] = [
  ['ARCHIVE', [0x50, 0x4b, 0x03, 0x04], `这是压缩格式的文件（.docx、.ofd 或 .zip）。`, 'This is a packed file (.docx, .ofd or .zip).'],
  [
    'OLD_OFFICE',
    [0xd0, 0xcf, 0x11, 0xe0],
    '这是旧版 Office 或加密的文件（.doc、.wps）。',
    'This is an old or encrypted Office file (.doc, .wps).',
  ],
  [
    'PDF',
    [0x25, 0x50, 0x44, 0x46],
    '这是 PDF 文件；扫描件没有文字，需先识别。',
    'This is a PDF; a scan has no text until it is recognised.',
  ],
  ['IMAGE', [0x89, 0x50, 0x4e, 0x47], '这是图片，没有文字，需先识别。', 'This is a picture and has no text until it is recognised.'],
  ['IMAGE', [0xff, 0xd8, 0xff], '这是图片，没有文字，需先识别。', 'This is a picture and has no text until it is recognised.'],
];

const decode = (label: string, bytes: Uint8Array, fatal: boolean): string | null => {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

/** UTF-16 without a mark: every second byte of what is ASCII is zero. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 2000);
  let [even, odd] = [0, 0];
  for (const [i, byte] of head.entries()) {
    if (byte === 0 && i % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  }
  if (odd > even && odd * 40 > head.length) return 'utf-16le';
  return even > odd && even * 40 > head.length ? 'utf-16be' : null;
}

/**
 * The text of a plain text file in UTF-8, GB18030 or UTF-16, with or without a byte order mark. Throws `DocumentRefused` for what is no text, and
 * for a text that bears a secrecy marking.
 */
export function textOfBytes(bytes: Uint8Array): string {
  if (bytes.length > mostBytes) {
    throw new DocumentRefused('TOO_LARGE', { zh: '文件超过 2 MB，不是报告正文。', en: 'The file has more than 2 MB: it is no report.' });
  }
  for (const [code, head, zh, en] of signatures) {
    if (head.every((byte, i) => bytes[i] === byte)) throw new DocumentRefused(code, { zh: zh + copyOut.zh, en: `${en} ${copyOut.en}` });
  }
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : utf16(bytes);
  const text = marked ? decode(marked, bytes, false) : (decode('utf-8', bytes, true) ?? decode('gb18030', bytes, true));
  if (text === null || /\p{Cc}/u.test(text.replace(/[\s\u0085]/g, ''))) {
    throw new DocumentRefused('BINARY', { zh: `这不是文本文件。${copyOut.zh}`, en: `This is no text file. ${copyOut.en}` });
  }
  return unclassified(text);
}

const marking = /^(?:绝密|机密|秘密)\s*★/;

/** The text itself; throws when one of its first lines is a secrecy marking (GB/T 9704—2012, 7.2.2), before anything is sent. */
export function unclassified(text: string): string {
  const head = text.split(/\r?\n/, 40).map((line) => line.trim());
  const found = head
    .filter((line) => line !== '')
    .slice(0, 6)
    .find((line) => marking.test(line));
  if (found === undefined) return text;
  throw new DocumentRefused('SECRET', {
    zh: `文首标有密级“${found.slice(0, 12)}”。涉密内容不得进入本系统，请按保密规定办理。`,
    en: `The text bears the secrecy marking "${found.slice(0, 12)}" at its head. Classified text must not enter the system.`,
  });
}
