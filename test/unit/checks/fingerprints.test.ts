import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { copiesIn, fingerprintsOf } from '../../../server/modules/checks/fingerprints.js';

const characters = '执法普宣传监督审查合同纠纷调解企业村社区培训会议制度责任清单案件处罚复议应诉服务窗口平台数据检查整改'.split('');
const prose = (least: number, most: number) =>
  fc.array(fc.constantFrom(...characters), { minLength: least, maxLength: most }).map((c) => c.join(''));

test('a run of 29 characters that two texts share leaves a fingerprint in both, wherever it stands', () => {
  fc.assert(
    fc.property(prose(29, 60), prose(0, 80), prose(0, 80), prose(0, 80), prose(0, 80), (shared, a, b, c, d) => {
      const [one, other] = [new Set(fingerprintsOf(a + shared + b)), fingerprintsOf(c + shared + d)];
      expect(other.some((print) => one.has(print))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

const text =
  '围绕重点企业开展送法上门服务，组织法律顾问团队逐户走访，梳理合同风险点并出具书面意见，帮助企业完善内部合规制度，有效防范经营风险。';

test('new figures and punctuation do not hide a copy', () => {
  const print = (s: string) => fingerprintsOf(s);
  expect(print(`全年检查12家次，${text}`)).toEqual(print(`全年检查 98 家次、${text}`));
});

test('formula text is nobody’s copy, and short text has no fingerprints', () => {
  expect(
    fingerprintsOf('坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻党的二十大精神，增强四个意识、坚定四个自信、做到两个维护。'),
  ).toEqual([]);
  expect(fingerprintsOf('人员不足')).toEqual([]);
});

test('the share is of the own item, and the report with most in common is named', () => {
  const prints = fingerprintsOf(text);
  const item = { itemId: 'a', prints };
  const half = prints.slice(0, Math.floor(prints.length / 2));
  const found = copiesIn(
    [item],
    [
      { year: 2021, unit: '林业局', ownUnit: false, prints: half },
      { year: 2022, unit: '水利局', ownUnit: false, prints },
      { year: 2022, unit: null, ownUnit: true, prints: half },
    ],
  );
  expect(found).toMatchObject([
    { itemId: 'a', ownUnit: true, year: 2022 },
    { itemId: 'a', ownUnit: false, year: 2022, unit: '水利局', share: 100 },
  ]);
});
