import { expect, test } from '@jest/globals';
import { findingsOf } from '../../../server/modules/checks/check.rules.js';
import { checkTexts } from '../../../server/modules/checks/check.texts.js';
import type { CheckedFigure, CheckedReport } from '../../../server/modules/checks/checked-report.js';

const figure = (value: string, over: Partial<CheckedFigure> = {}): CheckedFigure => ({
  ...{ id: 'f', label: '审议项目', value, unit: '个', role: 'VALUE', approximation: 'EXACT', parts: [] },
  ...over,
});
const activity = (narrative: string, figures: readonly CheckedFigure[] = []) => ({ id: 'a', heading: '学法', narrative, figures });
const shortcoming = { id: 's', text: '力量不足', causes: [{ text: '编制少' }] };
const commitment = {
  ...{ id: 'c', heading: '充实力量', text: '增配2名', owner: '法规科', measure: null, dueOn: '2024-06-30' },
  figures: [figure('2', { unit: '名' })],
  addresses: [{ id: 's' }],
};
/** A report in which nothing is to be found. */
const sound: CheckedReport = {
  ...{ year: 2023, title: '某局2023年法治政府建设情况报告', preamble: '', parts: [], otherMatters: [] },
  responsibilities: [{ id: 'r', narrative: '带头学法', evidence: null, figures: [] }],
  activities: [activity('组织学习3次')],
  shortcomings: [shortcoming],
  commitments: [commitment],
};
const codes = (over: Partial<CheckedReport>) => findingsOf({ ...sound, ...over }).map(({ code }) => code);

test('a sound report has no finding', () => {
  expect(codes({})).toEqual([]);
});

const total = (...parts: string[]) => [figure('89', { role: 'TOTAL', parts: parts.map((value) => figure(value, { role: 'PART' })) })];
const said = (narrative: string) => ({ activities: [activity(narrative)] });
const rate = (value: string) => [
  ...[figure('12', { label: '受理案件', unit: '件' }), figure('11', { label: '办结', unit: '件' })],
  figure(value, { label: '办结率', unit: '%', role: 'RATIO' }),
];

test.each<[string, Partial<CheckedReport>, string[]]>([
  ['a title of another year', { title: '某局2022年法治政府建设情况报告' }, ['TITLE_YEAR']],
  ['a title without a year', { title: '某局法治政府建设情况报告' }, []],
  ['no duties', { responsibilities: [] }, ['PART_MISSING']],
  [
    'a part that says there is nothing',
    { responsibilities: [], parts: [{ part: 'FIRST_RESPONSIBLE', presence: 'REFERENCED', heading: null, lead: '见附件' }] },
    [],
  ],
  ['no cause', { shortcomings: [{ ...shortcoming, causes: [] }] }, ['SHORTCOMING_WITHOUT_CAUSE']],
  ['no answer', { commitments: [{ ...commitment, addresses: [] }] }, ['SHORTCOMING_UNANSWERED', 'COMMITMENT_ANSWERS_NONE']],
  ['no date', { commitments: [{ ...commitment, dueOn: null }] }, ['COMMITMENT_NOT_VERIFIABLE']],
  ['parts that do not add up', { activities: [activity('x', total('81', '7'))] }, ['PARTS_NOT_TOTAL']],
  ['parts that add up', { activities: [activity('x', total('81', '8'))] }, []],
  ['a single part', { activities: [activity('x', total('81'))] }, []],
  ['a rate above 100', { activities: [activity('x', [figure('120', { unit: '%', role: 'RATIO' })])] }, ['RATE_ABOVE_100']],
  ['a growth above 100', { activities: [activity('x', [figure('120', { unit: '%', role: 'CHANGE' })])] }, []],
  ['a wrong quotient', { activities: [activity('x', rate('97'))] }, ['RATIO_NOT_QUOTIENT']],
  ['a rounded quotient', { activities: [activity('x', rate('91.7'))] }, []],
  ['法制 for 法治', said('研究解决法制建设存在的问题'), ['OFFICIAL_TERM']],
  ['法制审核, the official term', said('落实重大执法决定法制审核制度'), []],
  ['法制 in the name of a document', said('学习《法制宣传纲要》'), []],
  ['a placeholder', said('办理案件××件，走访20xx年'), ['PLACEHOLDER', 'PLACEHOLDER']],
  ['a telephone number', said('联系13800138000'), ['PERSONAL_DATA']],
  ['an identity number with its check digit', said('当事人11010519491231002X'), ['PERSONAL_DATA']],
  ['a number that is none', said('编号110105194912310021'), []],
  ['a request', said('妥否，请批示。'), ['REQUEST_IN_REPORT']],
  ['formula text', { preamble: '以习近平新时代中国特色社会主义思想为指导，增强“四个意识”。' }, []],
])('%s', (_, over, expected) => {
  expect(codes(over)).toEqual(expected);
  for (const code of expected) expect(checkTexts[code]).toBeDefined();
});
