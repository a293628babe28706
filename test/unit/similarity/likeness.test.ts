import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { likeness, proposeFrom } from '../../../server/platform/similarity/likeness.js';

const words = ['普法', '执法', '人员', '不足', '形式', '单一', '机制', '案卷', '质量', '不高', '，', '3名', '有待', '提升', 'x', '𠮷'];
const sentences = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

test('likeness is symmetric, from 0 to 1, and 1 of a sentence with itself, whatever the text', () => {
  fc.assert(
    fc.property(sentences, sentences, (a, b) => {
      const score = likeness(a, b);
      expect(score).toBe(likeness(b, a));
      expect(score >= 0 && score <= 1).toBe(true);
      expect(likeness(a, a)).toBe(1);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['the same in other words', '执法力量薄弱，持证人员仅8人', '执法人员配备不足，难以满足监管需要', true],
  ['the same lacking of another thing', '普法宣传形式较为单一', '执法监管手段较为单一', false],
  ['another lack of the same thing', '执法人员数量不足', '执法尺度不统一', false],
  ['a part of it', '合同管理不规范，法律风险大', '部分合同签订前未经审核', true],
])('%s', (_, a, b, proposed) => {
  expect(likeness(a, b) >= proposeFrom).toBe(proposed);
});
