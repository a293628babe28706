import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  amount,
  approximately,
  closed,
  comparedWith,
  day,
  listed,
  opening,
  quoted,
} from '../../../server/modules/consolidation/composition/wording.rules.js';
import { Approximation } from '../../../server/modules/reports/figure.entity.js';

describe('the words of the district’s report', () => {
  test.each([
    ['普法形式单一。', '“普法形式单一”'],
    ['落实“三会一课”制度；', '“落实‘三会一课’制度”'],
    ['  形式单一 ', '“形式单一”'],
  ])('quotes %s', (text, said) => expect(quoted(text)).toBe(said));

  test.each([
    ['一句。二句。三句。', 6, '一句。二句。'],
    ['一句。二句。三句。', 1, '一句。'],
    ['没有句号', 3, '没有句号。'],
    ['第一层；\n第二层。', 100, '第一层；第二层。'],
    ['第一层；第二层很长很长。', 5, '第一层。'],
    ['办理3.5万件，满意率99.6%。', 100, '办理3.5万件，满意率99.6%。'],
  ])('takes of %s at most %i characters by whole sentences', (text, most, said) => expect(opening(text, most)).toBe(said));

  test('never cuts a sentence and never adds a character but the full stop', () => {
    const sentence = fc.stringMatching(/^[一二三四五六七八九十0-9，、]{1,30}$/);
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('。', '；', '！'),
        fc.integer({ min: 1, max: 80 }),
        (parts, mark, most) => {
          const text = parts.map((part) => part + mark).join('');
          const said = opening(text, most);
          const whole = parts.map((_, i) =>
            closed(
              parts
                .slice(0, i + 1)
                .map((part) => part + mark)
                .join(''),
            ),
          );
          expect(whole).toContain(said);
        },
      ),
    );
  });

  test.each([
    ['12', '12'],
    ['9999', '9999'],
    ['10000', '1万'],
    ['12300', '1.23万'],
    ['12345', '12345'],
    ['350000000', '3.5亿'],
    ['-20000', '-2万'],
    ['91.7', '91.7'],
    ['0', '0'],
  ])('writes %s as %s', (value, said) => expect(amount(value)).toBe(said));

  test('an amount in 万 or 亿 is the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (value) => {
        const [, digits, word] = /^([\d.]+)([万亿]?)$/.exec(amount(String(value))) ?? [];
        const size = word === '亿' ? 100_000_000 : word === '万' ? 10_000 : 1;
        expect(Math.round(Number(digits) * size)).toBe(value);
      }),
    );
  });

  test.each([
    [Approximation.EXACT, '32次'],
    [Approximation.ABOUT, '约32次'],
    [Approximation.MORE_THAN, '32余次'],
    [Approximation.AT_LEAST, '不少于32次'],
    [Approximation.LESS_THAN, '近32次'],
    [Approximation.AT_MOST, '不超过32次'],
  ])('says %s', (how, said) => expect(approximately('32', how, '次')).toBe(said));

  test.each([
    ['40', '48', '（上年40次，增长20%）'],
    ['48', '40', '（上年48次，下降16.7%）'],
    ['40', '40', '（与上年持平）'],
    ['0', '3', '（上年为0次）'],
  ])('compares %s with %s', (before, now, said) => expect(comparedWith(before, now, '次')).toBe(said));

  test('names units, and counts them where there are many', () => {
    expect(listed(['甲局', '乙局'])).toBe('甲局、乙局');
    expect(listed(['甲局', '乙局', '丙局'], 2)).toBe('甲局、乙局等3个单位');
    expect(day('2024-06-30')).toBe('2024年6月30日');
    expect(day('2024-01-05')).toBe('2024年1月5日');
  });
});
