import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { extractText, reportDocument, reportText } from '../../../client-sdk/src/documents/index.js';
import { readReport } from '../../../server/modules/importing/import-report.js';
import type { ImportedReport, ReadFigure } from '../../../server/modules/importing/imported-report.js';

const folder = join(process.cwd(), 'test', 'corpus', 'open');
const seed = join(process.cwd(), '..', 'shared', 'seed', 'rongchang-investment-bureau-2023.txt');
const files = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name)),
  ...(existsSync(seed) ? [seed] : []),
];

const flat = (figures: readonly ReadFigure[]): ReadFigure[] => figures.flatMap((figure) => [figure, ...flat(figure.parts)]);
const figuresOf = ({ figures }: { readonly figures: readonly ReadFigure[] }) =>
  flat(figures).map(({ label, value, unit, approximation, role }) => `${label} ${value}${unit} ${approximation} ${role}`);

/** What prose carries. Links, indicators and ids it does not; a part that had no heading gets the usual one. */
const said = (report: ImportedReport) => ({
  ...{ title: report.title, addressee: report.addressee, preamble: report.preamble, closing: report.closing },
  responsibilities: report.responsibilities.map((one) => [one.holder, one.narrative, one.evidence, figuresOf(one)]),
  activities: report.activities.map((one) => [one.heading, one.narrative, figuresOf(one)]),
  shortcomings: report.shortcomings.map((one) => [one.text, one.causes.map(({ text }) => text)]),
  commitments: report.commitments.map((one) => [one.heading, one.text, one.owner, one.measure, one.dueOn, figuresOf(one)]),
  otherMatters: report.otherMatters.map((one) => [one.heading, one.text]),
});

test.each(files.map((file) => [file.split(/[\\/]/).at(-1) as string, file]))(
  '%s comes back from its document, and the document from that',
  (_, file) => {
    const first = readReport(readFileSync(file, 'utf8'));
    const document = reportText(first as never);
    const second = readReport(document);
    expect(said(second)).toEqual(said(first));
    expect(reportText(second as never)).toBe(document);
  },
);

test('the .docx holds the same text as the plain document', async () => {
  for (const file of files.slice(0, 6)) {
    const report = readReport(readFileSync(file, 'utf8'));
    const { text } = await extractText(await reportDocument(report as never), 'report.docx');
    const lines = (s: string) =>
      s
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    expect(lines(text)).toEqual(lines(reportText(report as never)));
  }
});

test('what the data hold and the text does not say stands in brackets, and is taken off again', () => {
  const figure = { label: '开展培训', value: '12', unit: '期', approximation: 'EXACT', role: 'VALUE', parts: [] };
  const none = { addressee: null, preamble: '', closing: '', otherMatters: [], parts: [] };
  const report = {
    ...none,
    title: '清溪区水利局2023年法治政府建设情况报告',
    responsibilities: [{ narrative: '局长带头学法', evidence: '会议纪要3份', figures: [] }],
    activities: [{ heading: '加强培训', narrative: '组织执法人员轮训。', figures: [figure] }],
    shortcomings: [{ text: '普法载体单一', causes: [{ text: '经费有限' }, { text: '人手不足' }] }],
    commitments: [{ heading: '充实队伍', text: '增配执法人员', owner: '人事科', measure: '到岗2名', dueOn: '2024-09-30', figures: [] }],
  };
  const document = reportText(report as never);
  for (const text of [
    '（主要数据：开展培训12期）',
    '（印证材料：会议纪要3份）',
    '（衡量标准：到岗2名）',
    '（责任单位：人事科；完成时限：2024年9月30日）',
  ])
    expect(document).toContain(text);
  const read = readReport(document);
  expect(read.activities).toMatchObject([{ narrative: '组织执法人员轮训。', figures: [{ label: '开展培训', value: '12', unit: '期' }] }]);
  expect(read.responsibilities).toMatchObject([{ narrative: '局长带头学法', evidence: '会议纪要3份' }]);
  expect(read.commitments).toMatchObject([{ text: '增配执法人员', owner: '人事科', measure: '到岗2名', dueOn: '2024-09-30' }]);
  expect(reportText(read as never)).toBe(document);
});
