import { expect, test } from '@jest/globals';
import { extractText } from '../../../client-sdk/src/documents/index.js';
import { docx, p, row, run, tbl } from '../../kit/docx.js';

const read = (parts: Parameters<typeof docx>[0]) => extractText(docx(parts), '报告.docx');
const linesOf = async (body: string, parts: Partial<Parameters<typeof docx>[0]> = {}) => (await read({ body, ...parts })).text.split('\n');

const box = (...paragraphs: string[]) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${paragraphs.join('')}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraphs.join('')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const fieldBegin = (code: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
const change = 'w:id="1" w:author="甲" w:date="2024-01-01T00:00:00Z"';
const deleted = (text: string) => `<w:del ${change}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

test.each<[string, string, string[]]>([
  ['runs of one paragraph are one line', p(run('学法') + run('4次。')), ['学法4次。']],
  ['white space between elements is none', p('<w:r>\n  <w:t> 学法 </w:t>\n</w:r>'), ['学法']],
  ['tabs and breaks', p('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>丁</w:t></w:r>'), ['甲\t乙', '丙', '丁']],
  [
    'a soft hyphen is none, one that does not break is',
    p('<w:r><w:t>甲</w:t><w:softHyphen/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙</w:t></w:r>'),
    ['甲乙-丙'],
  ],
  ['a row is a line', tbl(row('受理', '办结'), row('12件', '11件')), ['受理\t办结', '12件\t11件']],
  ['an empty cell keeps its place', tbl(row('受理', '', '12件')), ['受理\t\t12件']],
  ['paragraphs of a cell', tbl(row(p('甲') + p('乙'), '丙')), ['甲 乙\t丙']],
  ['a table around the text is no row', tbl(row(p('一、甲') + p('正文。'))), ['一、甲', '正文。']],
  ['a table in a cell', tbl(row(tbl(row('甲', '乙'), row('丙', '丁')) + p('')), ''), ['甲\t乙', '丙\t丁']],
  ['a row in a content control', tbl(`<w:sdt><w:sdtContent>${row('甲', '乙')}</w:sdtContent></w:sdt>`), ['甲\t乙']],
  [
    'a row that was deleted',
    tbl(row('甲', '乙'), row('丙', '丁').replace('<w:tr>', `<w:tr><w:trPr><w:del ${change}/></w:trPr>`)),
    ['甲\t乙'],
  ],
  ['a text box comes before its paragraph, once', p(box(p('框内')) + run('正文。')), ['框内', '正文。']],
  [
    'deleted text is gone, inserted text is there',
    p([run('学法'), deleted('3'), `<w:ins ${change}>${run('4')}</w:ins>`, run('次')].join('')),
    ['学法4次'],
  ],
  [
    'text that was moved stands where it went',
    p(`<w:moveFrom ${change}>${run('甲')}</w:moveFrom>${run('乙')}<w:moveTo ${change}>${run('甲')}</w:moveTo>`),
    ['乙甲'],
  ],
  ['a deleted paragraph mark joins', p('甲', `<w:rPr><w:del ${change}/></w:rPr>`) + p('乙'), ['甲乙']],
  ['hidden text', p(run('甲') + run('密', '<w:vanish/>') + run('乙', '<w:vanish w:val="0"/>')), ['甲乙']],
  ['the code of a field is none, its result is', p(run('第') + field('PAGE', run('3')) + run('页')), ['第3页']],
  ['a simple field', p('<w:fldSimple w:instr=" DATE "><w:r><w:t>2024年</w:t></w:r></w:fldSimple>'), ['2024年']],
  [
    'a table of contents repeats the headings',
    p(fieldBegin(' TOC \\o "1-3" ') + run('一、甲\t1')) + p(`${run('二、乙\t2')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`) + p('一、甲'),
    ['一、甲'],
  ],
  [
    'a table of contents in a content control',
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('一、甲 1')}</w:sdtContent></w:sdt>${p('一、甲')}`,
    ['一、甲'],
  ],
  ['a table of contents that never ends takes nothing away', p(fieldBegin('TOC') + run('一、甲')) + p('正文。'), ['一、甲', '正文。']],
  [
    'a reading above a word',
    p('<w:ruby><w:rubyPr/><w:rt><w:r><w:t>fǎ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>法</w:t></w:r></w:rubyBase></w:ruby>'),
    ['法'],
  ],
  [
    'a link and a content control inside a line',
    p(`<w:hyperlink>${run('甲')}</w:hyperlink><w:sdt><w:sdtContent>${run('乙')}</w:sdtContent></w:sdt>`),
    ['甲乙'],
  ],
  ['a formula', p('<m:oMath><m:r><m:t>1+1</m:t></m:r></m:oMath>'), ['1+1']],
  ['a symbol', p('<w:r><w:sym w:font="Wingdings" w:char="F081"/><w:t>甲</w:t></w:r>'), ['①甲']],
  ['characters as entities', p('<w:r><w:t>&#x4E00;&#12289;A&amp;B</w:t></w:r>'), ['一、A&B']],
])('%s', async (_, body, expected) => {
  expect(await linesOf(body)).toEqual(expected);
});

test('styles hide text, and a run shows it again', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Note"/></w:style><w:style w:type="character" w:styleId="Dim"><w:rPr><w:vanish/></w:rPr></w:style>';
  const body =
    p(run('密') + run('显', '<w:vanish w:val="false"/>'), '<w:pStyle w:val="Sub"/>') + p(run('甲') + run('密', '<w:rStyle w:val="Dim"/>'));
  expect(await linesOf(body, { styles })).toEqual(['显', '甲']);
});

test('footnotes stand behind the text, page headers nowhere', async () => {
  const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('线')}</w:footnote><w:footnote w:id="1">${p('含街道。')}</w:footnote>`;
  const body = p(`${run('学法4次')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('。')}`);
  expect(await linesOf(body, { footnotes, header: p('某局文件') })).toEqual(['学法4次。', '注：含街道。']);
});

test('other prefixes and the strict form of the standard are read the same', async () => {
  const strict =
    '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>';
  expect((await read({ body: '', entries: { 'word/document.xml': Buffer.from(strict) } })).text).toBe('甲');
});

test('pictures are counted beside the text', async () => {
  const picture = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>';
  expect(await read({ body: p(picture) + p('某局2023年法治政府建设工作情况的报告全文如下。') })).toMatchObject({
    format: 'DOCX',
    omitted: { pictures: 1, objects: 0 },
  });
});
