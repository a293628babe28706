import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  type DistrictReport,
  districtReportDocument,
  districtReportJson,
  districtReportLines,
  extractText,
  profileOf,
} from '../../../client-sdk/src/documents/index.js';
import { aDistrictReport } from '../../kit/district-report.js';
import { openDocument } from '../../kit/word.js';

const opened = async (over: Partial<DistrictReport> = {}) => openDocument(await districtReportDocument(aDistrictReport(over)));
const texts = (groups: DistrictReport['sections'][number]['groups'], part: DistrictReport['sections'][number]['part'] = 'MEASURES') =>
  districtReportLines(
    aDistrictReport({
      title: '',
      addressee: null,
      preamble: '',
      annexes: [],
      signature: null,
      sections: [{ part, heading: '甲', groups }],
    }),
  )
    .slice(1)
    .map(({ text }) => text);
const clause = (heading: string | null, text: string) => ({ heading, text });

test('the levels are numbered and set as GB/T 9704—2012 says, title and addressee too', async () => {
  const { paragraphs } = await opened();
  const of = (text: string) => paragraphs.find((one) => one.text.startsWith(text));
  expect(paragraphs[0]).toMatchObject({ text: '清溪区2023年法治政府建设情况报告', font: '方正小标宋简体', size: 44, align: 'center' });
  expect(of('市委依法治市办')).toMatchObject({ text: '市委依法治市办：', align: 'left', firstLine: null });
  expect(of('一、')).toMatchObject({ text: '一、主要举措和成效', font: '黑体', firstLine: 200 });
  expect(of('（二）')).toMatchObject({ text: '（二）健全依法行政制度体系', font: '楷体_GB2312', firstLine: 200 });
  expect(of('2.')).toMatchObject({
    text: expect.stringMatching(/^2\.深化“放管服”改革。取消证明事项27项/),
    font: '仿宋_GB2312',
    size: 32,
    firstLine: 200,
  });
  expect(of('现将')).toMatchObject({ text: '现将有关情况报告如下。', font: '仿宋_GB2312', size: 32, firstLine: 200 });
  expect(paragraphs.filter(({ text }) => /^[一二三四五]、/.test(text)).map(({ text }) => text.charAt(0))).toEqual(['一', '二', '三', '四']);
});

test.each<[string, Parameters<typeof texts>, string[]]>([
  [
    'clauses of a group count anew in each group',
    [
      [
        { heading: '乙', clauses: [clause('丙', '一。'), clause('丁', '二。')] },
        { heading: '戊', clauses: [clause('己', '三。')] },
      ],
    ],
    ['（一）乙', '1.丙。一。', '2.丁。二。', '（二）戊', '1.己。三。'],
  ],
  [
    'clauses outside groups stand among them and are counted with them',
    [
      [
        { heading: null, clauses: [clause('乙', '一。')] },
        { heading: '丙', clauses: [clause(null, '二。')] },
      ],
    ],
    ['（一）乙。一。', '（二）丙', '二。'],
  ],
  [
    'what introduces headed clauses has no number',
    [[{ heading: null, clauses: [clause(null, '引言。'), clause('乙', '一。'), clause('丙', '二。')] }]],
    ['引言。', '（一）乙。一。', '（二）丙。二。'],
  ],
  [
    'measures without headings are paragraphs',
    [[{ heading: null, clauses: [clause(null, '一。\n二。'), clause(null, '三。')] }]],
    ['一。', '二。', '三。'],
  ],
  [
    'shortcomings without headings are counted',
    [[{ heading: '乙', clauses: [clause(null, '一。'), clause(null, '二。')] }], 'SHORTCOMINGS'],
    ['（一）乙', '1.一。', '2.二。'],
  ],
  ['a single one is not', [[{ heading: null, clauses: [clause(null, '一。')] }], 'SHORTCOMINGS'], ['一。']],
  [
    'further paragraphs of a clause stand below it',
    [[{ heading: '乙', clauses: [clause('丙', '一。\n二。')] }]],
    ['（一）乙', '1.丙。一。', '二。'],
  ],
])('%s', (_, given, expected) => {
  expect(texts(...given)).toEqual(expected);
});

test('behind the text stand the list of annexes, the signature and its day without a leading zero', async () => {
  const { paragraphs } = await opened();
  const at = paragraphs.findIndex(({ text }) => text.startsWith('附件：'));
  expect(paragraphs.slice(at - 1, at + 8).map(({ text }) => text)).toEqual([
    ...['', '附件：1.\t2023年度法治政府建设情况报告报送情况表', '2.\t2023年度法治政府建设主要指标汇总表'],
    ...['3.\t2023年度法治政府建设问题台账', '4.\t2023年度法治政府建设承诺台账', '', '清溪区人民政府', '2024年1月5日', '附件1'],
  ]);
  const { text } = await extractText(await districtReportDocument(aDistrictReport()), '报告.docx');
  expect(text).toMatch(/附件：1\.\s*2023年度/);
});

test('each annex begins a page with its number and its title, wide tables on turned pages; page numbers count on, odd right and even left', async () => {
  const { paragraphs, tables, sections, part } = await opened();
  expect(paragraphs.filter(({ text, font }) => /^附件\d$/.test(text) && font === '黑体').map(({ text }) => text)).toEqual([
    '附件1',
    '附件2',
    '附件3',
    '附件4',
  ]);
  const title = paragraphs.find(({ text, align }) => text === '2023年度法治政府建设主要指标汇总表' && align === 'center');
  expect(title).toMatchObject({ font: '方正小标宋简体', size: 44 });
  expect(sections.map(({ orientation }) => orientation)).toEqual(['portrait', 'portrait', 'landscape', 'landscape', 'landscape']);
  for (const { footers, startsAt } of sections) {
    expect(startsAt).toBeNull();
    const sideOf = (kind: string) => /<w:jc w:val="(\w+)"/.exec(part(`word/${footers[kind]}`))?.[1];
    expect([sideOf('default'), sideOf('even')]).toEqual(['right', 'left']);
  }
  // The number of a turned page reads along its left edge.
  expect(part(`word/${sections[2]?.footers.default}`)).toContain('<w:textDirection w:val="tbRl"/>');
  expect(tables).toHaveLength(4);
  for (const rows of tables) expect(rows.map(({ head }) => head)).toEqual(rows.map((_, i) => i === 0));
});

test('cells show days, numbers and shares in their form, and say where nothing is known', async () => {
  const { tables } = await opened({
    annexes: [
      {
        title: '指标汇总表',
        columns: [
          { head: '指标', kind: 'TEXT' },
          { head: '合计', kind: 'NUMBER' },
          { head: '增幅', kind: 'PERCENT' },
          { head: '截止日', kind: 'DATE' },
        ],
        rows: [
          ['行政检查\n其中：涉企', '1200.5', '-12.5', '2024-01-05'],
          ['调解', null, null, null],
        ],
      },
      { title: '空表', columns: [{ head: '问题', kind: 'TEXT' }], rows: [] },
    ],
  });
  expect(tables[0]?.slice(1).map(({ cells }) => cells)).toEqual([
    ['行政检查\n其中：涉企', '1200.5', '-12.5%', '2024-01-05'],
    ['调解', '—', '—', ''],
  ]);
  expect(tables[1]?.map(({ cells }) => cells)).toEqual([['问题'], ['无']]);
});

test('a single annex bears no number, and a report without annexes and signature has neither', async () => {
  const annexes = [{ title: '问题台账', columns: [{ head: '问题', kind: 'TEXT' as const }], rows: [['甲']] }];
  const one = (await opened({ annexes })).paragraphs.map(({ text }) => text);
  expect(one).toEqual(expect.arrayContaining(['附件：问题台账', '附件']));
  const none = await opened({ annexes: [], signature: null, addressee: null });
  expect(none.sections).toHaveLength(1);
  expect(none.paragraphs.map(({ text }) => text).join('\n')).not.toMatch(/附件|清溪区人民政府/);
});

test('the same report gives the same bytes and the same JSON text, in whatever order its names are given', async () => {
  const report = aDistrictReport();
  const turned = Object.fromEntries(Object.entries(report).reverse()) as unknown as DistrictReport;
  expect(Buffer.compare(await districtReportDocument(report), await districtReportDocument(aDistrictReport()))).toBe(0);
  const text = districtReportJson(report);
  expect(districtReportJson(turned)).toBe(text);
  expect(JSON.parse(text)).toEqual({ format: 'fazhi.district-report', version: 1, ...report });
  expect(text).toMatch(/^\{\n {2}"format": "fazhi.district-report",\n {2}"version": 1,\n {2}"title": .*\}\n$/s);
});

test('a district’s profile gives number, issuer, fonts and the size of tables', async () => {
  const profile = profileOf({
    issuer: '清溪区人民政府文件',
    documentNumber: '清溪府〔2024〕3号',
    fonts: { level2: ['KaiTi'] },
    sizes: { table: 12 },
    numbering: { first: '第{一}部分　', third: '（{1}）' },
  });
  const { paragraphs } = openDocument(await districtReportDocument(aDistrictReport(), profile));
  expect(paragraphs.map(({ text }) => text)).toEqual(expect.arrayContaining(['清溪区人民政府文件', '清溪府〔2024〕3号']));
  expect(paragraphs.find(({ text }) => text.startsWith('（一）'))?.font).toBe('KaiTi');
  expect(paragraphs.filter(({ text }) => /^第[一二三四]部分/.test(text))).toHaveLength(4);
  expect(paragraphs.some(({ text }) => text.startsWith('（1）'))).toBe(true);
  expect(() => profileOf({ numbering: { first: '一、' } })).toThrow(new TypeError('numbering.first'));
  expect(paragraphs.filter(({ inTable }) => inTable).every(({ size }) => size === 24)).toBe(true);
});

test('characters that XML forbids do not reach the file', async () => {
  const { paragraphs } = await opened({ title: '甲\u0007乙 & <丙>', preamble: '\ud800丁', annexes: [] });
  expect(paragraphs[0]?.text).toBe('甲乙 &amp; &lt;丙&gt;');
  expect(paragraphs.map(({ text }) => text)).toContain('丁');
});

const table = (value: string | null, ...more: string[]) => ({
  annexes: [{ title: '台账', columns: [{ head: '到期日', kind: 'DATE' as const }], rows: [[null], [value, ...more]] }],
});
test.each<[string, Partial<DistrictReport>, string]>([
  [
    'a day of the signature that is in no calendar',
    { signature: { unit: '清溪区人民政府', date: '2024-02-30' } },
    'signature.date: 2024-02-30',
  ],
  ['a cell that is no day', table('6月底前'), '台账 到期日 2: DATE'],
  ['a row with a value too many', table('2024-06-30', '甲'), '台账 2: 1'],
])('%s is refused by the place it stands in', async (_, over, message) => {
  await expect(async () => districtReportDocument(aDistrictReport(over))).rejects.toThrow(new TypeError(message));
});

/** What `bench/page-form.mjs` needs: LibreOffice, poppler and a font for Chinese. */
const measurable = (() => {
  const said = (program: string, argument: string) =>
    execFileSync(program, [argument], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    return ['soffice', 'pdftotext'].every((program) => said(program, '-h') !== null) && said('fc-list', ':lang=zh') !== '';
  } catch {
    return false;
  }
})();
(measurable ? test : test.skip)(
  'on paper: A4, 22 lines of 28 characters, every page with its number where the standard has it, turned ones too',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'district-report-'));
    try {
      const file = join(folder, '报告.docx');
      writeFileSync(file, await districtReportDocument(aDistrictReport()));
      const said = execFileSync(process.execPath, ['bench/page-form.mjs', file], { encoding: 'utf8' });
      const pages = [...said.matchAll(/(\d+ × \d+) mm, number (\S+) (\w+), (\d+) lines, .* widest ([\d.]+)/g)];
      const text = pages.slice(
        0,
        pages.findIndex(([, , , , lines]) => Number(lines) < 20),
      );
      expect(text.length).toBeGreaterThan(3);
      // A blank line below the title; a mark may hang over the edge.
      expect(text.slice(1, -1).map(([, , , , lines]) => lines)).toEqual(text.slice(1, -1).map(() => '22'));
      expect(text[0]?.[4]).toBe('21');
      for (const [, , , , , widest] of text) expect(Number(widest)).toBeGreaterThanOrEqual(26.5);
      for (const [, , , , , widest] of text) expect(Number(widest)).toBeLessThanOrEqual(29);
      expect(pages.map(([, size]) => size).filter((size) => size === '297 × 210').length).toBeGreaterThan(3);
      expect(pages.map(([, size]) => size).every((size) => size === '210 × 297' || size === '297 × 210')).toBe(true);
      expect(pages.map(([, , number, side]) => `${number} ${side}`)).toEqual(
        pages.map((_, i) => `—${i + 1}— ${i % 2 === 0 ? 'right' : 'left'}`),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
