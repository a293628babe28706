import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { likeness } from '../../../server/platform/similarity/likeness.js';
import { PROPOSED_FROM, proposals } from '../../../server/platform/similarity/proposals.js';

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
    ['the same topic unknown to the table', '濑溪河沿线夜间偷捕屡禁不止', '濑溪河夜间偷捕时有发生'],
  ])('%s is proposed', (_, one, other) => {
    expect(likeness(one, other)).toBeGreaterThanOrEqual(PROPOSED_FROM);
  });

  test.each([
    ['the formula', '普法工作有待进一步加强', '考核工作有待进一步加强'],
    ['the fault', '法律顾问作用发挥不充分', '人民调解作用发挥不充分'],
    ['the object', '执法人员不足', '执法人员学法不够深入'],
    ['the number', '执法公示滞后，全年12件', '法律援助不足，全年12件'],
  ])('%s alone is not', (_, one, other) => {
    expect(likeness(one, other)).toBeLessThan(PROPOSED_FROM);
  });

  test('a thousands mark does not end a clause', () => {
    expect(likeness('排污单位1,600家，执法人员不足', '排污单位1600家，执法人员不足')).toBeGreaterThan(0.9);
  });
});

describe('proposals', () => {
  const current = [
    { id: 'n1', text: '人手紧缺，一人多岗' },
    { id: 'n2', text: '案卷文书质量不高' },
  ];
  const earlier = [
    { id: 'o1', text: '执法力量薄弱' },
    { id: 'o2', text: '部分案卷证据链不完整' },
    { id: 'o3', text: '信用监管运用不充分' },
  ];

  test('name every likely pair and no other, likeliest first, whatever the order given', () => {
    const found = proposals(current, earlier);
    expect(found.map((pair) => `${pair.current} ${pair.earlier}`).sort()).toEqual(['n1 o1', 'n2 o2']);
    expect(found.map((pair) => pair.likeness)).toEqual(found.map((pair) => pair.likeness).sort((a, b) => b - a));
    expect(proposals([...current].reverse(), [...earlier].reverse())).toEqual(found);
  });

  test('are none where there is nothing earlier', () => {
    expect(proposals(current, [])).toEqual([]);
  });
});
