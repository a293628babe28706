import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { likeness, proposeFrom } from '../../../server/platform/similarity/likeness.js';

/** Any text, and texts made of what shortcomings are made of, marks and hidden characters among them. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '执法',
        '人员',
        '不足',
        '普法',
        '形式',
        '单一',
        '，',
        '。',
        '；',
        '有待进一步加强',
        '12',
        '1,600',
        '\u200b',
        '（一）',
        '😀',
        '\ud800',
      ),
      {
        maxLength: 80,
      },
    )
    .map((parts) => parts.join('')),
);

describe('likeness', () => {
  test('of any two texts is a number from 0 to 1, the same both ways and each time', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const alike = likeness(one, other);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        expect(likeness(other, one)).toBeCloseTo(alike, 12);
        expect(likeness(one, other)).toBe(alike);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['blanks and width', '执法人员不足，仅９名', '执法人员　不足,仅9名'],
    ['numbering before it', '一是执法人员不足', '执法人员不足'],
    ['an opening that compares', '与先进地区相比，执法人员不足', '执法人员不足'],
  ])('%s make no difference', (_, one, other) => {
    expect(likeness(one, other)).toBe(1);
  });

  test('nothing is like an empty text', () => {
    expect([likeness('', ''), likeness('', '执法人员不足'), likeness('，。', '，。')]).toEqual([0, 0, 0]);
  });

  test.each([
    ['the same want in other words', '人员力量不足', '人少事多的矛盾突出'],
    ['a part of it', '合同管理不规范，法律风险大', '部分合同签订前未经审核'],
    ['the same topic unknown to the table', '濑溪河沿线夜间偷捕屡禁不止', '濑溪河夜间偷捕时有发生'],
  ])('%s is proposed', (_, one, other) => {
    expect(likeness(one, other)).toBeGreaterThanOrEqual(proposeFrom);
  });

  test.each([
    ['the formula', '普法工作有待进一步加强', '考核工作有待进一步加强'],
    ['the fault', '法律顾问作用发挥不充分', '人民调解作用发挥不充分'],
    ['the same lack of another thing', '普法宣传形式较为单一', '执法监管手段较为单一'],
    ['another lack of the same thing', '执法人员数量不足', '执法尺度不统一'],
    ['the object', '执法人员不足', '执法人员学法不够深入'],
    ['the number', '执法公示滞后，全年12件', '法律援助不足，全年12件'],
  ])('%s alone is not', (_, one, other) => {
    expect(likeness(one, other)).toBeLessThan(proposeFrom);
  });

  test('a thousands mark does not end a clause', () => {
    expect(likeness('排污单位1,600家，执法人员不足', '排污单位1600家，执法人员不足')).toBeGreaterThan(0.9);
  });
});
