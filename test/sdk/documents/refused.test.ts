import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { DocumentRefused, extractText } from '../../../client-sdk/src/documents/index.js';
import { docx, docxEntries, p, row, tbl } from '../../kit/docx.js';

const refusalOf = async (bytes: Uint8Array, name = '报告.docx'): Promise<DocumentRefused> => {
  try {
    await extractText(bytes, name);
  } catch (error) {
    if (error instanceof DocumentRefused) return error;
    throw error;
  }
  throw new Error(`${name} was read`);
};

const head = (...bytes: number[]) => Uint8Array.from([...bytes, ...new Array(600).fill(0)]);
/** A compound file with one stream of a name in its directory. */
const compound = (stream: string, flags = 0): Uint8Array => {
  const bytes = Buffer.alloc(4096);
  Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1).copy(bytes);
  Buffer.of(0xec, 0xa5).copy(bytes, 512);
  bytes[523] = flags;
  Buffer.from(stream, 'utf16le').copy(bytes, 1024 + 128);
  return bytes;
};
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])));
const encryptedZip = () => {
  const bytes = docx({ body: p('甲') });
  const at = Buffer.from(bytes).indexOf(Buffer.from('PK\u0001\u0002'));
  bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
  return bytes;
};
const picture = p('<w:r><w:drawing><pic:pic/></w:drawing></w:r>');
const sheet = {
  ...docxEntries({ body: '' }),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  ),
};

test.each<[string, string, Uint8Array, string, RegExp]>([
  ['an encrypted .docx', 'ENCRYPTED', compound('EncryptedPackage'), '报告.docx', /密码/],
  ['an encrypted .doc', 'ENCRYPTED', compound('WordDocument', 1), '报告.doc', /密码/],
  ['a package whose entries are encrypted', 'ENCRYPTED', encryptedZip(), '报告.docx', /密码/],
  ['a .doc', 'OLD_OFFICE', compound('WordDocument'), '报告.doc', /另存为 \.docx/],
  ['a .wps under another name', 'OLD_OFFICE', compound('WpsDocument'), '报告.docx', /另存为 \.docx/],
  ['an .xls', 'SPREADSHEET', compound('Workbook'), '表.xls', /不是报告正文/],
  ['an .xlsx', 'SPREADSHEET', zipSync(sheet), '表.xlsx', /不是报告正文/],
  ['an .ofd', 'OFD', zip('OFD.xml', 'Doc_0/Document.xml'), '报告.ofd', /OFD 阅读器/],
  ['an .odt', 'OTHER_OFFICE', zip('mimetype', 'content.xml'), '报告.odt', /另存为 \.docx/],
  ['an .rtf', 'OTHER_OFFICE', strToU8('{\\rtf1\\ansi 报告}'), '报告.doc', /另存为 \.docx/],
  ['an .mht', 'OTHER_OFFICE', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related'), '报告.mht', /另存为 \.docx/],
  ['a Word file as XML', 'OTHER_OFFICE', strToU8('<?xml version="1.0"?><pkg:package xmlns:pkg="x"/>'), '报告.xml', /另存为 \.docx/],
  ['a PDF', 'PDF', strToU8('%PDF-1.7'), '报告.docx', /OCR/],
  ['a picture', 'IMAGE', head(0xff, 0xd8, 0xff), '报告.jpg', /OCR/],
  ['a TIFF', 'IMAGE', head(0x49, 0x49, 0x2a, 0x00), '报告.tif', /OCR/],
  ['a scan in a .docx', 'SCAN', docx({ body: picture + picture }), '报告.docx', /扫描件/],
  ['a page of pictures', 'SCAN', strToU8('<html><body><img src="1.jpg"></body></html>'), '报告.html', /扫描件/],
  ['an archive of reports', 'ARCHIVE', zip('a.txt', 'b.docx'), '报告.zip', /解压/],
  ['a RAR', 'ARCHIVE', head(0x52, 0x61, 0x72, 0x21), '报告.rar', /解压/],
  ['a page embedded as a whole', 'EMBEDDED', docx({ body: '<w:altChunk r:id="a"/>' }), '报告.docx', /嵌入/],
  ['a document of other documents', 'EMBEDDED', docx({ body: '<w:subDoc r:id="a"/>' }), '报告.docx', /嵌入/],
  ['a .docx without text', 'EMPTY', docx({ body: p('') }), '报告.docx', /没有文字/],
  ['an empty file', 'EMPTY', new Uint8Array(), '报告.txt', /没有文字/],
  ['half a .docx', 'BROKEN', docx({ body: p('甲'.repeat(3000)) }).subarray(0, 500), '报告.docx', /损坏/],
  ['XML that ends too soon', 'BROKEN', docx({ body: '<w:p>' }), '报告.docx', /损坏/],
  ['bytes of nothing', 'BINARY', Uint8Array.of(1, 2, 3, 0x80, 0xff), '报告.txt', /不是文本文件/],
  ['a text above 2 MB', 'TOO_LARGE', new Uint8Array(2 * 1024 * 1024 + 1).fill(0x61), '报告.txt', /2 MB/],
])('%s is refused as %s, in a sentence that says what to do', async (_, code, bytes, name, sentence) => {
  const refusal = await refusalOf(bytes, name);
  expect(refusal.code).toBe(code);
  expect(refusal.texts.zh).toMatch(sentence);
  expect(refusal.texts.en).not.toMatch(/\p{Script=Han}|\{/u);
  expect(refusal.message).toBe(refusal.texts.en);
});

const title = p('某局2023年法治政府建设情况报告');
const textBox = (text: string) =>
  p(`<w:r><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r>`);

test.each<[string, Uint8Array]>([
  ['above the title', docx({ body: p('机密★1年') + title })],
  ['with spaces between its characters', docx({ body: p('秘　密 ★ 长期') + title })],
  ['without a period', docx({ body: p('绝密') + title })],
  ['with the copy number and the urgency in one line', docx({ body: p('000012 机密★1年') + p('特急') + title })],
  ['in a table at the head', docx({ body: tbl(row('000001', '机密★10年', '特急')) + title })],
  ['in a text box that hangs on the last paragraph', docx({ body: title + p('正文。'.repeat(50)) + textBox('机密★1年') })],
  ['in the page header', docx({ body: title, header: p('秘密★5年') })],
  ['as WordArt', docx({ body: title + p('<w:r><w:pict><v:shape><v:textpath string="机密★1年"/></v:shape></w:pict></w:r>') })],
  ['on a page', strToU8('<html><body><p>索引号：1</p><p>机密★1年</p><p>某局报告</p></body></html>')],
  ['in a text', strToU8('份号 1\n密级：机密\n某局2023年法治政府建设情况报告')],
])('a secrecy marking %s is refused', async (_, bytes) => {
  const { code, texts } = await refusalOf(bytes);
  expect({ code, zh: /密级“(?:机密|秘密|绝密)/.test(texts.zh) }).toEqual({ code: 'SECRET', zh: true });
});

test.each<[string, string]>([
  ['商业秘密 in a sentence', '加强商业秘密★保护。'],
  ['a star before a heading', '★机密文件管理'],
  ['secrecy as a subject', '机密文件管理情况'],
  ['a heading of one word below the head', `${'正文一行。\n'.repeat(20)}秘密`],
])('%s is no marking', async (_, text) => {
  expect((await extractText(strToU8(`某局2023年法治政府建设情况报告\n${text}`), '报告.txt')).text).toContain(text);
});

test('documents/ imports nothing of Node and knows no way out: no file, no network, no code from text', () => {
  const folder = join(process.cwd(), 'client-sdk', 'src', 'documents', 'extract');
  const sources = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  expect(sources.length).toBeGreaterThan(10);
  for (const [name, source] of sources) {
    const imported = [...source.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, from = '']) => from);
    for (const from of imported) expect([name, from]).toEqual([name, expect.stringMatching(/^\.\/|^(?:fflate|saxes|htmlparser2)$/)]);
    expect([name, /\b(?:fetch|XMLHttpRequest|WebSocket|eval|require|process|globalThis)\b\s*[.(]/.exec(source)?.[0]]).toEqual([
      name,
      undefined,
    ]);
  }
});
