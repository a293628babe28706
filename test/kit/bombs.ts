import { strToU8, zipSync } from 'fflate';
import { abstractList, type DocxParts, docxEntries, list, numbered, p, run, tbl } from './docx.js';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** Stored, not packed: what a bomb does once it is open shows only when its ratio does not give it away. */
const docx = (parts: DocxParts) => zipSync(docxEntries(parts), { level: 0 });
const withDocument = (xml: string | Uint8Array) =>
  zipSync({ ...docxEntries({ body: '' }), 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml });
const withDtd = (dtd: string, text = '&a;') =>
  withDocument(`<?xml version="1.0"?>${dtd}<w:document ${w}><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`);

/** Where each central directory record of a packed file begins, by name. */
function records(bytes: Uint8Array): Map<string, number> {
  const found = new Map<string, number>();
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = view.indexOf('PK\u0001\u0002'); at >= 0; at = view.indexOf('PK\u0001\u0002', at + 46)) {
    found.set(view.toString('utf8', at + 46, at + 46 + view.readUInt16LE(at + 28)), at);
  }
  return found;
}

/** The same file with a number of an entry's directory record forged: 20 packed size, 24 unpacked size, 42 place. */
function forged(bytes: Uint8Array, name: string, field: 20 | 24 | 42, value: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(value, (records(bytes).get(name) ?? 0) + field);
  return new Uint8Array(copy);
}

const document = 'word/document.xml';
const simple = () => docx({ body: p('某局2023年法治政府建设情况报告') });
const repeated = (text: string, count: number) => text.repeat(count);
const nest = (open: string, close: string, count: number, inside: string) => repeated(open, count) + inside + repeated(close, count);

/** A second directory record of the document over the same bytes, under other names: what is packed once would be unpacked often. */
function overlapping(): Uint8Array {
  const bytes = Buffer.from(simple());
  const at = records(bytes).get(document) ?? 0;
  const record = bytes.subarray(at, at + 46 + bytes.readUInt16LE(at + 28));
  const end = bytes.indexOf('PK\u0005\u0006');
  const copies = Array.from({ length: 500 }, (_, i) => {
    const copy = Buffer.from(record);
    copy.write(String(i).padStart(4, '0'), 46);
    return copy;
  });
  const tail = Buffer.from(bytes.subarray(end));
  tail.writeUInt16LE(tail.readUInt16LE(10) + copies.length, 10);
  tail.writeUInt16LE(tail.readUInt16LE(8) + copies.length, 8);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, end), ...copies, tail]));
}

/** A stream that makes far more than the directory says. */
function lying(): Uint8Array {
  const bytes = withDocument(strToU8(repeated(' ', 8 * 1024 * 1024)));
  return forged(bytes, document, 24, 1000);
}

/** One part of 1 MB named by ten thousand relations. */
function oftenRelated(): Uint8Array {
  const header = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header';
  const relations = Array.from({ length: 10_000 }, (_, i) => `<Relationship Id="r${i}" Type="${header}" Target="h.xml"/>`).join('');
  return zipSync({
    ...docxEntries({ body: p('甲') }),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    ),
    'word/h.xml': strToU8(`<w:hdr ${w}>${repeated(p('页眉一行，与正文无关'), 12_000)}</w:hdr>`),
  });
}

const chain = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<w:style w:type="paragraph" w:styleId="s${i}"><w:basedOn w:val="s${(i + 1) % count}"/></w:style>`,
  ).join('');

/** Files made to exhaust whoever opens them, by the trick they play. `true`: must be refused; `false`: may also be read, in time. */
export const bombs: readonly (readonly [trick: string, mustRefuse: boolean, make: () => Uint8Array, name?: string])[] = [
  ['40 MB of spaces', true, () => withDocument(strToU8(repeated(' ', 40 * 1024 * 1024)))],
  ['a stream larger than its directory says', true, lying],
  ['a stream smaller than its directory says', true, () => forged(simple(), document, 24, 9_000_000)],
  ['a directory that says 4 GB', true, () => forged(simple(), document, 24, 0xffffffff)],
  ['a place outside the file', true, () => forged(simple(), document, 42, 0xfffffff0)],
  ['entries that share their bytes', true, overlapping],
  ['an entry laid over its neighbour', true, () => forged(simple(), document, 42, 0)],
  [
    '5,000 entries',
    true,
    () =>
      zipSync({
        ...docxEntries({ body: p('甲') }),
        ...Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x/${i}`, strToU8('x')])),
      }),
  ],
  [
    'archives in archives',
    true,
    () => docx({ body: p('甲'), entries: { 'word/1.zip': zipSync({ '2.zip': zipSync({ '3.txt': new Uint8Array(1_000_000) }) }) } }),
  ],
  [
    '300 MB in parts nobody reads',
    true,
    () =>
      zipSync(
        docxEntries({
          body: p('甲'),
          entries: Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`word/media/${i}.bmp`, new Uint8Array(10 * 1024 * 1024)])),
        }),
      ),
  ],
  [
    'billion laughs',
    true,
    () =>
      withDtd(
        `<!DOCTYPE a [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`).join('')}]>`,
        '&a30;',
      ),
  ],
  ['one large entity many times', true, () => withDtd(`<!DOCTYPE a [<!ENTITY a "${repeated('x', 100_000)}">]>`, repeated('&a;', 100_000))],
  ['an entity that names a file', true, () => withDtd('<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>')],
  ['a DTD from the network', true, () => withDtd('<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">', '甲')],
  ['parameter entities', true, () => withDtd('<!DOCTYPE a [<!ENTITY % a SYSTEM "http://127.0.0.1:9/a"> %a;]>', '甲')],
  ['an entity nobody declared', true, () => withDtd('')],
  ['100,000 elements in one another', true, () => docx({ body: nest('<w:sdt>', '</w:sdt>', 100_000, '') })],
  ['tables in tables', true, () => docx({ body: nest('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 20_000, p('甲')) })],
  ['a million elements', true, () => docx({ body: repeated('<w:r/>', 1_000_000) })],
  [
    '200,000 attributes',
    false,
    () => docx({ body: `<w:p ${Array.from({ length: 200_000 }, (_, i) => `a${i}="1"`).join(' ')}/>${p('甲')}` }),
  ],
  ['an attribute of 5 MB', false, () => docx({ body: `<w:p w:x="${repeated('x', 5_000_000)}"/>${p('甲')}` })],
  [
    'text boxes in text boxes, each written twice',
    false,
    () =>
      docx({
        body: p(
          nest(
            '<mc:AlternateContent><mc:Choice><w:txbxContent><w:p>',
            '</w:p></w:txbxContent></mc:Choice></mc:AlternateContent>',
            50,
            run('甲'),
          ),
        ),
      }),
  ],
  ['a text of 9 MB', true, () => docx({ body: p(repeated('法治政府', 750_000)) })],
  ['a ring of 50,000 styles', false, () => docx({ body: repeated(p('甲', '<w:pStyle w:val="s0"/>'), 20_000), styles: chain(50_000) })],
  [
    'a number of a million characters',
    false,
    () =>
      docx({
        body: repeated(numbered(1, 0, '甲'), 10_000),
        numbering: abstractList(0, [{ format: 'decimal', text: repeated('%1', 500_000) }]) + list(1, 0),
      }),
  ],
  [
    'a number of 999,999 in letters',
    false,
    () =>
      docx({
        body: repeated(numbered(1, 0, '甲'), 10_000),
        numbering: abstractList(0, [{ format: 'upperLetter', text: '%1', start: 999_999 }]) + list(1, 0),
      }),
  ],
  ['fields that never end', false, () => docx({ body: p(repeated('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', 100_000) + run('甲')) })],
  ['one part related ten thousand times', false, oftenRelated],
  [
    'a main part that is its own relation',
    true,
    () =>
      zipSync({
        ...docxEntries({ body: p('甲') }),
        '_rels/.rels': strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="_rels/.rels"/></Relationships>',
        ),
      }),
  ],
  ['a wide table', false, () => docx({ body: tbl(`<w:tr>${repeated(`<w:tc>${p('甲')}</w:tc>`, 40_000)}</w:tr>`) })],
  ['a page of 2 MB of elements nothing closes', true, () => strToU8(`<html>${repeated('<div>', 400_000)}`), 'a.html'],
  ['a page of tables in tables', true, () => strToU8(`<html>${repeated('<table><tr><td>', 130_000)}`), 'a.html'],
  ['a page of elements that close nothing', false, () => strToU8(`<html>${repeated('<b>', 200)}甲${repeated('</x>', 400_000)}`), 'a.html'],
  [
    'a page of 400,000 attributes',
    false,
    () => strToU8(`<html><p ${Array.from({ length: 200_000 }, (_, i) => `a${i}`).join(' ')}>甲`),
    'a.html',
  ],
  ['a page of half a comment, often', false, () => strToU8(`<html><p>甲${repeated('<!-- ', 400_000)}`), 'a.html'],
  ['a page of line breaks in a Chinese line', false, () => strToU8(`<html><p>甲${repeated(' \n', 900_000)}乙`), 'a.html'],
  ['a text of stars', false, () => strToU8(repeated('密 ', 500_000)), 'a.txt'],
  ['deflate that never ends', true, () => forged(withDocument(strToU8(repeated('法治', 1000))), document, 20, 3)],
];
