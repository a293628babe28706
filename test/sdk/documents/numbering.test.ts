import { expect, test } from '@jest/globals';
import { numberText } from '../../../client-sdk/src/documents/extract/number-formats.js';
import { extractText } from '../../../client-sdk/src/documents/index.js';
import { abstractList, docx, type LevelParts, list, numbered, officialLevels, p, startAt } from '../../kit/docx.js';

const linesOf = async (parts: Parameters<typeof docx>[0]) => (await extractText(docx(parts), '报告.docx')).text.split('\n');
const one = (levels: readonly LevelParts[]) => abstractList(0, levels) + list(1, 0);
const level = (format: string, text = '%1、', more: Partial<LevelParts> = {}): LevelParts => ({ format, text, suffix: 'nothing', ...more });

test.each<[string, number[], string[]]>([
  ['decimal', [1, 10], ['1', '10']],
  ['decimalZero', [1, 10], ['01', '10']],
  ['decimalFullWidth', [12], ['１２']],
  ['chineseCounting', [1, 10, 11, 20, 21, 99, 101], ['一', '十', '十一', '二十', '二十一', '九十九', '一○一']],
  [
    'chineseCountingThousand',
    [1, 10, 19, 100, 101, 110, 111, 1005],
    ['一', '十', '十九', '一百', '一百零一', '一百一十', '一百一十一', '一千零五'],
  ],
  ['taiwaneseCountingThousand', [12], ['十二']],
  ['japaneseCounting', [1, 10, 12, 20, 100, 101, 111], ['一', '十', '十二', '二十', '百', '百一', '百十一']],
  ['ideographDigital', [1, 10, 12, 20], ['一', '一○', '一二', '二○']],
  ['chineseLegalSimplified', [1, 10, 11, 101], ['壹', '壹拾', '壹拾壹', '壹佰零壹']],
  ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
  ['ideographZodiac', [1, 12], ['子', '亥']],
  ['ideographZodiacTraditional', [1, 60], ['甲子', '癸亥']],
  ['decimalEnclosedCircle', [1, 20, 21, 36, 50, 51], ['①', '⑳', '㉑', '㊱', '㊿', '51']],
  ['decimalEnclosedCircleChinese', [1, 10], ['①', '⑩']],
  ['decimalEnclosedParen', [1, 20], ['⑴', '⒇']],
  ['decimalEnclosedFullstop', [1, 20], ['⒈', '⒛']],
  ['ideographEnclosedCircle', [1, 10], ['㊀', '㊉']],
  ['upperLetter', [1, 26, 27, 53], ['A', 'Z', 'AA', 'AAA']],
  ['lowerLetter', [3], ['c']],
  ['upperRoman', [1, 4, 9, 14, 1999], ['I', 'IV', 'IX', 'XIV', 'MCMXCIX']],
  ['lowerRoman', [6], ['vi']],
  ['numberInDash', [1], ['- 1 -']],
  ['ordinal', [1, 2, 3, 4, 11, 21], ['1st', '2nd', '3rd', '4th', '11th', '21st']],
  ['none', [1], ['']],
  ['a way not known here', [7], ['7']],
  ['chineseCounting', [0], ['0']],
])('%s writes %j as %j', (format, numbers, expected) => {
  expect(numbers.map((n) => numberText(format, n))).toEqual(expected);
});

test('the four levels of an official document are counted and begin anew below the next above', async () => {
  const body = [
    ...[
      numbered(1, 0, '工作开展情况'),
      numbered(1, 1, '学法'),
      numbered(1, 2, '党组学法'),
      numbered(1, 2, '干部学法'),
      numbered(1, 3, '考试'),
    ],
    ...[p('正文不编号。'), numbered(1, 1, '普法'), numbered(1, 2, '宣传'), numbered(1, 0, '存在的不足'), numbered(1, 1, '力量不足')],
  ].join('');
  expect(await linesOf({ body, numbering: one(officialLevels) })).toEqual([
    ...[
      '一、工作开展情况',
      '（一）学法',
      '1.党组学法',
      '2.干部学法',
      '（1）考试',
      '正文不编号。',
      '（二）普法',
      '1.宣传',
      '二、存在的不足',
      '（一）力量不足',
    ],
  ]);
});

const chapters = (numbering: string, ...paragraphs: string[]) => linesOf({ body: paragraphs.join(''), numbering });

test.each<[string, string, string[], string[]]>([
  ['a start other than 1', one([level('decimal', '%1、', { start: 5 })]), [numbered(1, 0, '甲'), numbered(1, 0, '乙')], ['5、甲', '6、乙']],
  [
    'numbers that run on below the next above (lvlRestart 0)',
    one([level('decimal'), level('decimal', '（%2）', { restart: 0 })]),
    [numbered(1, 0, '甲'), numbered(1, 1, '乙'), numbered(1, 0, '丙'), numbered(1, 1, '丁')],
    ['1、甲', '（1）乙', '2、丙', '（2）丁'],
  ],
  [
    'a level that begins anew below the first level only (lvlRestart 1)',
    one([level('decimal'), level('decimal', '%2）'), level('decimal', '·%3·', { restart: 1 })]),
    [
      numbered(1, 0, '甲'),
      numbered(1, 1, '乙'),
      numbered(1, 2, '丙'),
      numbered(1, 1, '丁'),
      numbered(1, 2, '戊'),
      numbered(1, 0, '己'),
      numbered(1, 2, '庚'),
    ],
    ['1、甲', '1）乙', '·1·丙', '2）丁', '·2·戊', '2、己', '·1·庚'],
  ],
  [
    'two lists over one definition count on together',
    abstractList(0, [level('decimal')]) + list(1, 0) + list(2, 0),
    [numbered(1, 0, '甲'), numbered(2, 0, '乙'), numbered(1, 0, '丙')],
    ['1、甲', '2、乙', '3、丙'],
  ],
  [
    'a list with a start of its own begins there, once',
    abstractList(0, [level('decimal')]) + list(1, 0) + list(2, 0, startAt(0, 1)),
    [numbered(1, 0, '甲'), numbered(1, 0, '乙'), numbered(2, 0, '丙'), numbered(2, 0, '丁')],
    ['1、甲', '2、乙', '1、丙', '2、丁'],
  ],
  [
    'a number of several levels, and its legal form',
    one([level('chineseCounting', '第%1章'), level('decimal', '%1.%2 '), level('decimal', '%1.%2.%3 ', { more: '<w:isLgl/>' })]),
    [numbered(1, 0, '甲'), numbered(1, 1, '乙'), numbered(1, 2, '丙')],
    ['第一章甲', '一.1 乙', '1.1.1 丙'],
  ],
  [
    'a level that comes before the one above it shows where that one begins',
    one([level('decimal'), level('decimal', '%1.%2、')]),
    [numbered(1, 1, '甲'), numbered(1, 1, '乙')],
    ['1.1、甲', '1.2、乙'],
  ],
  ['a number 0 takes the list away', one([level('decimal')]), [numbered(0, 0, '甲'), numbered(1, 0, '乙')], ['甲', '1、乙']],
  ['a list that is not there', one([level('decimal')]), [numbered(9, 0, '甲')], ['甲']],
  [
    'a bullet of a symbol font, and one of Unicode',
    one([level('bullet', '\uf0b7'), level('bullet', '★')]),
    [numbered(1, 0, '甲'), numbered(1, 1, '乙')],
    ['• 甲', '★ 乙'],
  ],
  [
    'a tab behind the number keeps it from the figure behind it',
    one([
      { format: 'decimal', text: '%1.' },
      { format: 'decimal', text: '（%2）' },
    ]),
    [numbered(1, 0, '2023年'), numbered(1, 1, '3次')],
    ['1. 2023年', '（1）3次'],
  ],
  [
    'an empty paragraph counts',
    one([level('decimal')]),
    [numbered(1, 0, '甲'), numbered(1, 0, ''), numbered(1, 0, '丙')],
    ['1、甲', '3、丙'],
  ],
])('%s', async (_, numbering, paragraphs, expected) => {
  expect(await chapters(numbering, ...paragraphs)).toEqual(expected);
});

test('a style numbers its paragraphs, also through the style it is based on and at the level the list names', async () => {
  const style = (id: string, inside: string, type = 'paragraph') => `<w:style w:type="${type}" w:styleId="${id}">${inside}</w:style>`;
  const number = (numId: number, at?: number) =>
    `<w:pPr><w:numPr>${at === undefined ? '' : `<w:ilvl w:val="${at}"/>`}<w:numId w:val="${numId}"/></w:numPr></w:pPr>`;
  const styles = [
    style('H1', number(1)),
    style('H1a', '<w:basedOn w:val="H1"/>'),
    style('H2', `<w:basedOn w:val="H1"/>${number(1, 1)}`),
    style('Plain', `<w:basedOn w:val="H1"/>${number(0)}`),
    style('RingA', '<w:basedOn w:val="RingB"/>'),
    style('RingB', '<w:basedOn w:val="RingA"/>'),
    style('Lists', number(2), 'numbering'),
  ].join('');
  const numbering =
    abstractList(0, [
      { ...officialLevels[0]!, style: 'H1' },
      { ...officialLevels[1]!, style: 'H2' },
    ]) +
    abstractList(1, [level('decimal')], '<w:styleLink w:val="Lists"/>') +
    '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Lists"/></w:abstractNum>' +
    list(1, 0) +
    list(2, 1) +
    list(3, 2);
  const styled = (id: string, text: string) => p(text, `<w:pStyle w:val="${id}"/>`);
  const body = [
    styled('H1', '甲'),
    styled('H2', '乙'),
    styled('H1a', '丙'),
    styled('Plain', '丁'),
    styled('RingA', '戊'),
    numbered(3, 0, '己'),
  ];
  expect(await linesOf({ body: body.join(''), styles, numbering })).toEqual(['一、甲', '（一）乙', '二、丙', '丁', '戊', '1、己']);
});
