import { expect, test } from '@jest/globals';
import type { SaidSource } from '../../../server/modules/consolidation/composition/composed-clause.js';
import { OfficeWords } from '../../../server/modules/consolidation/publishing/office-words.rules.js';

const figure = (text: string): SaidSource => ({
  ...{ kind: 'FIGURE', departmentId: 'unit', reportId: 'report', itemId: 'item', figureId: text, text },
});
const words = (...texts: string[]) => new OfficeWords(new Map(texts.map((text) => [text, figure(text)])), new Map());

test.each([
  ['with its unit', '审查合同 136件', '全年136件。', true],
  ['as a part of a longer number', '审查合同 136件', '全年1136件。', false],
  ['of one digit, which stands anywhere', '审查合同 6件', '全年6件。', false],
  ['with brackets in its unit', '培训 24次(场)', '培训24次(场)。', true],
  ['with half a bracket in its unit', '培训 24次(含', '培训24次。', false],
  ['with blanks and digits in its label', '第 2 批 合同 136件', '全年136件。', true],
  ['with a point', '投入 12.5万元', '投入1285万元。', false],
])('a hidden figure is found in the words of the office: %s', (_, hidden, said, expected) => {
  expect(words(hidden).obstacle(said) !== null).toBe(expected);
});
