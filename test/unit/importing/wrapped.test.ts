import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../server/modules/importing/import-report.js';

/** Texts that were broken by hand, by pages or by a chat before they were pasted. */

const title = '清溪县消防救援大队2023年法治政府建设情况报告';
const body =
  '一、主要做法\n（一）规范执法。全年检查单位1,204家，发现火灾隐患3,417处，督促整改3,390处，办结行政处罚案件25件，罚款18.5万元，没有一件被复议纠正。\n二、存在的问题\n一是监督力量跟不上。全大队持证监督员仅7人，人均列管单位三百余家。二是部门衔接有断档，移交期间个别在建项目无人管。三是宣传不够入心，群众把电动车推上楼充电的现象仍然常见。\n三、下一步打算\n（一）招录文员8名，6月底前到岗，由监督科负责。';
const told = (text: string) => {
  const read = readReport(text);
  return {
    figures: read.activities.flatMap(({ figures }) => figures.map(({ value, unit }) => `${value}${unit}`)),
    shortcomings: read.shortcomings.map((one) => one.text),
    commitments: read.commitments.map(({ text: said, owner, dueOn }) => [said, owner, dueOn]),
  };
};
const wrapped = (text: string, width: number, between: string) =>
  text
    .split('\n')
    .map((line) => line.match(new RegExp(`.{1,${width}}`, 'gu'))?.join(between) ?? '')
    .join('\n');

describe('paragraphs broken at a width', () => {
  const whole = told(`${title}\n${body}`);

  test.each([20, 26, 31])('of %d characters are read as whole ones', (width) => {
    expect(told(`${title}\n${wrapped(body, width, '\n')}`)).toEqual(whole);
  });

  test('by page numbers lose none of them, and no figure gains one', () => {
    const text = `${title}\n${wrapped(body, 30, '\n— 3 —\n')}`;
    const read = readReport(text);
    expect(told(text)).toEqual(whole);
    expect(read.coverage.covered).toBe(read.coverage.total);
    expect(read.coverage.total).toBe(text.replace(/\s/g, '').length);
    for (const one of read.residue.filter(({ source }) => source.rule === 'page-number'))
      expect(text.slice(one.source.start, one.source.end)).toBe('— 3 —');
  });

  test('a place in the text is a place in the text as it was given', () => {
    const text = `${title}\n${wrapped(body, 26, '\n')}`;
    for (const figure of readReport(text).activities.flatMap(({ figures }) => figures)) {
      const quoted = text.slice(figure.source.start, figure.source.end).replace(/[\s,]/g, '');
      expect(quoted).toContain(figure.unit);
    }
  });
});

test('a decimal that begins a line is no number of it', () => {
  const read = readReport(`${title}\n一、主要做法\n（一）提速。平均办理时限由20个工作日，压缩至\n7.5个工作日，群众比较满意。`);
  expect(read.activities.flatMap(({ figures }) => figures.map(({ value }) => value))).toEqual(['20', '7.5']);
});

test('plans numbered on behind weaknesses, with a line between them, are plans', () => {
  expect(
    told(
      `${title}\n一、存在问题及下一步打算\n主要存在以下不足：\n1.执法力量薄弱，仅有3人。\n2.普法形式单一。\n2024年，我队将重点做好以下工作：\n1.3月底前招录文员4名，由人事科牵头。\n2.年内修订管理办法，6月底前完成，法规科负责。`,
    ),
  ).toEqual({
    figures: [],
    shortcomings: ['执法力量薄弱，仅有3人', '普法形式单一'],
    commitments: [
      ['3月底前招录文员4名，由人事科牵头', '人事科', '2024-03-31'],
      ['年内修订管理办法，6月底前完成，法规科负责', '法规科', '2024-06-30'],
    ],
  });
});

test('an indicator is told by the clause of its figure', () => {
  const read = readReport(`${title}\n一、主要做法\n（一）履职。带队督查现场4次，出庭应诉1次，述职述法2次，普法宣传6场，参与师生420人次。`);
  expect([...read.activities, ...read.responsibilities].flatMap(({ figures }) => figures.map(({ indicator }) => indicator))).toEqual([
    null,
    'COURT_APPEARANCES',
    null,
    'PUBLICITY_EVENTS',
    null,
  ]);
});

test.each([
  ['a widget', '阅读352 赞 11 在看 6', 1],
  ['a long row of numbers in a widget', `阅读1 ${'1 '.repeat(35)}xxxxxx`, 0],
  ['prose behind a bracket', '[审查合同] 全年审查合同41份，出具意见12条。', 0],
])('%s is chrome or text', (_, line, chrome) => {
  const read = readReport(
    `${title}\n一、主要做法\n（一）规范执法。全年办案12件，检查单位200家次，都在期限内办结。\n${line}\n二、存在的问题\n力量不足。`,
  );
  expect(read.residue.filter(({ source }) => source.rule === 'page-chrome')).toHaveLength(chrome);
});

describe('a text broken into crumbs', () => {
  test('that stood upright, a character a line, is read by its paragraphs', () => {
    const upright = `${title}\n${body}`
      .split('\n')
      .map((line) => [...line].join('\n'))
      .join('\n\n');
    expect(told(upright)).toEqual(told(`${title}\n${body}`));
    const read = readReport(upright);
    expect(read.coverage).toEqual({ total: upright.replace(/\s/g, '').length, covered: upright.replace(/\s/g, '').length });
  });

  test('of thousands of cells is no list of paragraphs, and numbers on lines of their own stay apart', () => {
    const cells = '12\n30\n'.repeat(2500);
    const read = readReport(`${title}\n一、主要做法\n${cells}`);
    expect(read.activities).toHaveLength(1);
    expect(read.coverage.covered).toBe(read.coverage.total);
    expect(read.activities[0]?.narrative).toMatch(/^主要做法12\n30\n12\n30/);
  });

  test('of a few short lines stays as it is', () => {
    expect(readReport(`${title}\n一、主要做法\n学法。\n普法。\n执法。`).activities).toHaveLength(3);
  });
});
