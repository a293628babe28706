import { expect, test } from '@jest/globals';
import { DocumentRefused, textOfBytes } from '../../../client-sdk/src/documents/index.js';

const text = '某局2023年法治政府建设情况报告\n一、主要做法';
const utf16 = (be: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return be ? bytes.swap16() : bytes;
};
/** 某局2023年 in GB18030, from its table. */
const gb18030 = Uint8Array.of(0xc4, 0xb3, 0xbe, 0xd6, 0x32, 0x30, 0x32, 0x33, 0xc4, 0xea);

test.each<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from(text), text],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), text],
  ['GB18030', gb18030, '某局2023年'],
  ['UTF-16 LE with a mark', Buffer.concat([Buffer.of(0xff, 0xfe), utf16(false)]), text],
  ['UTF-16 BE with a mark', Buffer.concat([Buffer.of(0xfe, 0xff), utf16(true)]), text],
  ['UTF-16 LE without a mark', utf16(false), text],
])('%s is read', (_, bytes, expected) => {
  expect(textOfBytes(bytes)).toBe(expected);
});

const codeOf = (bytes: Uint8Array): string => {
  try {
    textOfBytes(bytes);
    return 'READ';
  } catch (error) {
    if (error instanceof DocumentRefused) return error.code;
    throw error;
  }
};

test.each<[string, Uint8Array, string]>([
  ['a .docx', Buffer.from('PK\u0003\u0004rest'), 'ARCHIVE'],
  ['a .doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'OLD_OFFICE'],
  ['a PDF', Buffer.from('%PDF-1.7'), 'PDF'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'IMAGE'],
  ['bytes of no text', Uint8Array.of(1, 2, 3, 0x80, 0xff), 'BINARY'],
  ['a file above 2 MB', new Uint8Array(2 * 1024 * 1024 + 1).fill(0x61), 'TOO_LARGE'],
  ['a marked text', Buffer.from(`\n 机密★1年\n${text}`), 'SECRET'],
  ['a star before a heading', Buffer.from('★学法\n保守商业秘密★'), 'READ'],
])('%s: %#', (_, bytes, code) => {
  expect(codeOf(bytes)).toBe(code);
});
