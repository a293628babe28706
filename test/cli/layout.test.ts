import { expect, test } from '@jest/globals';
import { cellWidth, number, table, wrap } from '../../client-sdk/src/cli/layout.js';
import { clock } from '../../client-sdk/src/clock.js';

test.each([
  ['', 0],
  ['abc', 3],
  ['区教委', 6],
  ['（一）', 6],
  ['ＡＢ', 4],
  ['“一”', 4],
  ['𠮷', 2],
  ['3.2万', 5],
])('%j takes %d cells', (text, cells) => {
  expect(cellWidth(text)).toBe(cells);
});

test.each([
  ['一二三四五', 4, '一二\n三四\n五'],
  ['一二，三四', 4, '一二，\n三四'],
  ['一二三50岁', 8, '一二三50\n岁'],
  ['一二三四50岁', 9, '一二三四\n50岁'],
  ['a b', 10, 'a b'],
  ['one two', 4, 'one\ntwo'],
  ['一\n二', 10, '一 二'],
  ['', 10, ''],
])('%j in %d cells becomes %j', (text, width, expected) => {
  expect(wrap(text, width)).toBe(expected);
});

test('a table keeps Chinese columns straight and numbers right', () => {
  const columns = [{ head: '单位' }, { head: '数', align: 'right' }] as const;
  expect(
    table(
      columns,
      [
        ['区教委', '1,234'],
        ['abc', '5'],
      ],
      80,
    ),
  ).toBe(['单位       数', '──────  ─────', '区教委  1,234', 'abc         5'].join('\n'));
});

test('no line of a table is wider than the terminal, and the wrapping column takes what is left', () => {
  const columns = [{ head: '单位' }, { head: '不足', wraps: true }] as const;
  const text = '校外培训执法力量不足，对隐匿在居民小区的违规培训发现难、取证难，年度内未形成长效机制。';
  const lines = table(columns, [['区教委', text]], 50).split('\n');
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(50);
});

test.each([
  ['0', '0'],
  ['999', '999'],
  ['32000', '32,000'],
  ['9519100', '9,519,100'],
  ['1234567.5', '1,234,567.5'],
  ['0.12345', '0.12345'],
  ['-1234', '-1,234'],
  ['12345678901234567890', '12,345,678,901,234,567,890'],
])('%s is written %s, exactly', (value, expected) => {
  expect(number(value)).toBe(expected);
});

test('instants are those of Asia/Shanghai', () => {
  expect(clock('2024-01-15T16:30:00.000Z')).toBe('2024-01-16 00:30');
  expect(clock(null)).toBe('');
});
