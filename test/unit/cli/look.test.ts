import { expect, test } from '@jest/globals';
import { guess, Units } from '../../../client-sdk/src/cli/import/guess.js';
import { looksOf } from '../../../client-sdk/src/cli/import/look.js';
import { Progress } from '../../../client-sdk/src/cli/import/progress.js';
import type { ReportFile } from '../../../client-sdk/src/cli/import/report-file.js';
import type { Imported } from '../../../client-sdk/src/types.js';

const units = new Units([{ code: 'sfj', name: '荣昌区司法局', shortName: '区司法局', aliases: [] }], '荣昌区');
const text = '荣昌区司法局2023年法治政府建设情况报告';
const file: ReportFile = { text, format: 'DOCX', omitted: { pictures: 0, objects: 0 }, sha256: '', converted: false };
const item = (confidence: number) => ({ source: { confidence } });
const sure = {
  report: {
    responsibilities: [item(1)],
    activities: [item(0.9)],
    shortcomings: [item(1)],
    commitments: [item(1)],
    otherMatters: [],
    checks: [],
  },
  coverage: { ratio: 1, total: 1000, residue: [{ text: '— 1 —' }] },
};
const looks = (imported: object, changed: Partial<ReportFile> = {}) =>
  looksOf({ ...file, ...changed }, guess(text, 'a.docx', units), units, imported as unknown as Pick<Imported, 'report' | 'coverage'>, {
    RESPONSIBILITIES: '履职',
  }).map(({ code, detail }) => `${code} ${detail}`.trim());
const withReport = (report: object) => ({ ...sure, report: { ...sure.report, ...report } });

test.each<[string, object, Partial<ReportFile>, string[]]>([
  ['a sure one', sure, {}, []],
  ['items that are unsure', withReport({ activities: [item(0.6), item(0.6), item(0.9)] }), {}, ['LOW_CONFIDENCE 2']],
  ['a part without any item', withReport({ responsibilities: [] }), {}, ['MISSING_PART 履职']],
  ['text without a place', { ...sure, coverage: { ...sure.coverage, ratio: 0.987 } }, {}, ['COVERAGE 98.7%']],
  [
    'much taken for page chrome',
    { ...sure, coverage: { ...sure.coverage, residue: [{ text: '返回'.repeat(100) }] } },
    {},
    ['MUCH_RESIDUE 20%'],
  ],
  [
    'a check that blocks submission, and none that only warns',
    withReport({
      checks: [
        { severity: 'WARNING', message: '甲' },
        { severity: 'ERROR', message: '标题年度不符' },
      ],
    }),
    {},
    ['CHECK_ERROR 标题年度不符'],
  ],
  ['pictures and a conversion', sure, { omitted: { pictures: 2, objects: 1 }, converted: true }, ['OMITTED 2 1', 'CONVERTED']],
])('what needs a look: %s', (_, imported, changed, expected) => {
  expect(looks(imported, changed)).toEqual(expected);
});

test('the bar is drawn on a terminal only, and leaves nothing behind', () => {
  const drawn = (isTTY: boolean) => {
    const written: string[] = [];
    const progress = new Progress(4, {
      isTTY,
      columns: 80,
      write: (part: string) => written.push(part) > 0,
    } as unknown as NodeJS.WriteStream);
    progress.show('甲.docx');
    progress.step();
    progress.show('乙.docx');
    progress.end();
    return written;
  };
  expect(drawn(false)).toEqual([]);
  expect(drawn(true)).toEqual([
    expect.stringMatching(/░{24} 0\/4 甲\.docx$/),
    expect.stringMatching(/█{6}░{18} 1\/4 乙\.docx$/),
    '\r\u001b[K',
  ]);
});
