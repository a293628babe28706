import { expect, test } from '@jest/globals';
import { guess, titleOf, Units, yearOf } from '../../../client-sdk/src/cli/import/guess.js';
import { csv } from '../../../client-sdk/src/cli/import/map-file.js';

const unit = (code: string, name: string, shortName: string, aliases: string[] = []) => ({ code, name, shortName, aliases });
const units = new Units(
  [
    unit('sfj', '荣昌区司法局', '区司法局', ['区依法治区办']),
    unit('jw', '重庆市荣昌区教育委员会', '区教委', ['荣昌区教委']),
    unit('zstzcjj', '荣昌区招商投资促进局', '区招商投资局', ['招商投资促进局']),
    unit('cyjd', '昌元街道办事处', '昌元街道'),
    unit('cz', '昌州街道办事处', '昌州街道'),
  ],
  '荣昌区',
);

test.each<[string, string, string, string | null, string | null, number | null]>([
  ['the title names both', '荣昌区司法局2023年法治政府建设情况报告', 'a.txt', 'sfj', 'TITLE', 2023],
  ['the title in two lines', '昌元街道办事处\n关于2022年度法治政府建设工作情况的报告', 'a.txt', 'cyjd', 'TITLE', 2022],
  ['a short name without the district', '司法局二〇二三年法治政府建设情况报告', 'a.txt', 'sfj', 'TITLE', 2023],
  ['the name with city and district in front', '重庆市荣昌区司法局2023年法治政府建设情况报告', 'a.txt', 'sfj', 'TITLE', 2023],
  ['an alias', '荣昌区教委2021年依法行政工作总结', 'a.txt', 'jw', 'TITLE', 2021],
  ['the file name', '2023年法治政府建设情况报告', '报送/区教委 2023.docx', 'jw', 'FILE_NAME', 2023],
  ['the code in the file name', '法治政府建设情况报告', 'zstzcjj-2022.docx', 'zstzcjj', 'FILE_NAME', 2022],
  ['the folder', '法治政府建设情况报告', '2021年/昌州街道/报告.txt', 'cz', 'FOLDER', 2021],
  ['the signature', '2023年法治政府建设情况报告\n正文。\n昌元街道办事处\n2024年1月5日', 'a.txt', 'cyjd', 'SIGNATURE', 2023],
  [
    'a unit that is only spoken of',
    '2023年法治政府建设情况报告\n与区司法局联合开展执法检查，取得良好效果，受到群众欢迎和好评。',
    'a.txt',
    null,
    null,
    2023,
  ],
  ['a longer name wins over one within it', '荣昌区招商投资促进局2023年法治政府建设情况报告', 'a.txt', 'zstzcjj', 'TITLE', 2023],
  ['a plan of many years is no year', '司法局贯彻《纲要（2021—2025年）》法治政府建设情况报告', '2023/a.txt', 'sfj', 'TITLE', 2023],
  ['neither', '法治政府建设情况报告', 'a.txt', null, null, null],
])('%s', (_, text, path, code, from, year) => {
  const found = guess(text, path, units);
  expect([found.unit?.value.code ?? null, found.unit?.from ?? null, found.year?.value ?? null]).toEqual([code, from, year]);
});

test('two units in one place are both named, and neither is taken', () => {
  const { unit: taken, candidates } = guess('昌元街道 昌州街道2023年法治政府建设情况报告', 'a.txt', units);
  expect([taken, candidates.map(({ code }) => code)]).toEqual([null, ['cyjd', 'cz']]);
});

test('the title is the lines that belong to it', () => {
  expect(titleOf('荣司文〔2024〕3号\n\n荣昌区司法局\n关于2023年法治政府建设情况的报告\n区委：')).toBe(
    '荣昌区司法局关于2023年法治政府建设情况的报告',
  );
  expect(titleOf('把面粉和水揉成面团。')).toBeNull();
});

test.each<[string, number | null]>([
  ['2023 年度', 2023],
  ['二○二四年', 2024],
  ['20231201', null],
  ['2021-2025年规划 2022年', 2022],
  ['1999年', null],
  ['20xx年', null],
])('the year of %s is %s', (text, year) => {
  expect(yearOf(text)).toBe(year);
});

test('tables of spreadsheets are read: quotes, semicolons, tabs, lines of Windows', () => {
  expect(csv('a,b\r\n"x, ""y""",2\r\n\r\n')).toEqual([
    ['a', 'b'],
    ['x, "y"', '2'],
  ]);
  expect(csv('a;b\n1;2')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(csv('a\tb\n1\t"2\n3"')).toEqual([
    ['a', 'b'],
    ['1', '2\n3'],
  ]);
});
