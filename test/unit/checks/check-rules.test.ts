import { expect, test } from '@jest/globals';
import { findingsOf } from '../../../server/modules/checks/check.rules.js';
import { checkTexts } from '../../../server/modules/checks/check.texts.js';
import type { CheckedReport, Known } from '../../../server/modules/checks/checked-report.js';
import type { SignedFigure } from '../../../server/modules/reports/report-document.js';

const figure = (value: string, over: Partial<SignedFigure> = {}): SignedFigure => ({
  ...{ id: 'f', label: '审议项目', value, unit: '个', role: 'VALUE', approximation: 'EXACT', parts: [] },
  ...over,
});
const activity = (narrative: string, figures: readonly SignedFigure[] = []) => ({ id: 'a', heading: '学法', narrative, figures });
const shortcoming = { id: 's', text: '执法中队力量不足，持证人员仅3名', causes: [{ text: '编制少' }] };
const commitment = {
  ...{ id: 'c', heading: '充实力量', text: '增配2名', owner: '法规科', measure: null, dueOn: '2024-06-30' },
  figures: [figure('2', { unit: '名' })],
  addresses: [{ id: 's' }],
};
/** A report in which nothing is to be found. */
const sound: CheckedReport = {
  ...{ id: 'r', year: 2023, title: '某局2023年法治政府建设情况报告', preamble: '', parts: [], otherMatters: [] },
  responsibilities: [{ id: 'r', narrative: '带头学法', evidence: null, figures: [] }],
  activities: [activity('组织学习3次')],
  shortcomings: [shortcoming],
  commitments: [commitment],
};
const unit = { name: '清溪区水利局', shortName: '区水利局', aliases: [], former: [] };
const other = { name: '清溪区林业局', shortName: '区林业局', aliases: [], former: [] };
const known: Known = {
  ...{ unit, others: [other], asked: [], previous: null, copies: [] },
  threshold: (code) => checkTexts[code]?.threshold?.default ?? 0,
};
const codes = (over: Partial<CheckedReport>, besides: Partial<Known> = {}) =>
  findingsOf({ ...sound, ...over }, { ...known, ...besides }).map(({ code }) => code);

test('a sound report has no finding', () => {
  expect(codes({})).toEqual([]);
});

const headed = (part: string, heading: string) => ({ parts: [{ part, presence: 'PRESENT', heading, lead: '' }] });
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
  ['a section of another year', headed('MEASURES', '2021年工作情况'), ['SECTION_YEAR']],
  ['arrangements named after the report’s year', headed('ARRANGEMENTS', '2023年工作安排'), ['SECTION_YEAR']],
  ['arrangements named after the next year', headed('ARRANGEMENTS', '2024年工作安排'), []],
  ['the title of another unit', { title: '清溪区林业局2023年法治政府建设情况报告' }, ['OTHER_UNIT']],
  ['a signature of another unit', { closing: '清溪区林业局\n2024年1月5日' }, ['OTHER_UNIT']],
  ['another unit that is only spoken of', said('会同清溪区林业局开展巡查3次'), []],
  ['the own unit beside another', { title: '清溪区水利局、清溪区林业局2023年法治政府建设情况报告' }, []],
  ['a vague shortcoming', { shortcomings: [{ ...shortcoming, text: '普法形式有待进一步丰富' }] }, ['SHORTCOMING_VAGUE']],
  ['a shortcoming with a thing and a scene', { shortcomings: [{ ...shortcoming, text: '抽查的案卷中裁量说理不充分' }] }, []],
  [
    'three acts in one commitment',
    { commitments: [{ ...commitment, text: '6月底前开展轮训2期；制定裁量清单1项；年底前配备记录仪20个' }] },
    ['COMMITMENT_COMPOUND'],
  ],
  ['one act with its details', { commitments: [{ ...commitment, text: '6月底前开展轮训2期，覆盖全体人员' }] }, []],
  ['parts above their total', { activities: [activity('x', total('81', '9'))] }, ['PARTS_NOT_TOTAL']],
  ['some parts of many', { activities: [activity('x', total('12', '7'))] }, []],
  [
    'a plan that was fulfilled by more than 100 %',
    { activities: [activity('x', [figure('107', { unit: '%', role: 'RATIO', label: '计划完成率' })])] },
    [],
  ],
  ['a claim of all without a number', said('普法宣传实现全覆盖。'), ['CLAIM_WITHOUT_DENOMINATOR']],
  ['a claim of all with one', said('12个村普法宣传实现全覆盖。'), []],
  ['a claim of none', said('全年零败诉。'), ['CLAIM_WITHOUT_DENOMINATOR']],
  ['a level that is reached', said('接入率由91%提升到100%。'), []],
  ['a number without a unit', said('全年开展普法宣传12，覆盖企业'), ['FIGURE_WITHOUT_UNIT']],
  ['a number with one', said('全年开展普法宣传12场，覆盖企业'), []],
  ['a plan with a wrong period', said('落实《法治政府建设实施纲要（2021—2026年）》'), ['PLAN_WRONG_PERIOD']],
  ['a plan that has ended', said('落实《法治政府建设实施纲要（2015—2020年）》'), ['PLAN_EXPIRED']],
  ['a plan in force', said('落实《法治政府建设实施纲要（2021—2025年）》'), []],
  ['publicity of an earlier period', said('推进“七五”普法'), ['PLAN_EXPIRED']],
  ['publicity of an earlier period, looked back at', said('在“七五”普法总结验收的基础上'), []],
  ['a plenum that was followed by another', said('学习二十届一中全会精神'), ['PLENUM_STALE']],
  ['a plenum not yet held', said('学习二十届三中全会精神'), ['PLENUM_NOT_YET']],
  ['the newest plenum, and a congress', said('学习党的二十大和二十届二中全会精神'), []],
  ['学法 + 制度', said('落实会前学法制度'), []],
  ['法制 in the name of an office', said('法制大队、法制民警、区政府法制办'), []],
  ['formula text', { preamble: '以习近平新时代中国特色社会主义思想为指导，增强“四个意识”。' }, []],
])('%s', (_, over, expected) => {
  expect(codes(over)).toEqual(expected);
  for (const code of expected) expect(checkTexts[code]).toBeDefined();
});

test('an asked indicator that no figure bears', () => {
  const asked = [{ code: 'PUBLICITY_EVENTS', name: '普法活动' }];
  const given = [figure('3', { indicator: { code: 'PUBLICITY_EVENTS' } })];
  expect(codes({}, { asked })).toEqual(['INDICATOR_MISSING']);
  expect(codes({ activities: [activity('x', given)] }, { asked })).toEqual([]);
});

test('the same count of the same thing as a year before; small counts and rates are no coincidence', () => {
  const with_ = (value: string, unit = '人次') => ({ activities: [activity('x', [figure(value, { unit })])] });
  const previous = { ...sound, ...with_('1280'), year: 2022 };
  expect(codes(with_('1280'), { previous })).toEqual(['FIGURE_SAME_AS_LAST_YEAR']);
  expect(codes(with_('1281'), { previous })).toEqual([]);
  expect(codes(with_('1280', '人'), { previous })).toEqual([]);
  expect(codes(with_('3'), { previous: { ...previous, ...with_('3') } })).toEqual([]);
});

test('what the district switched off is silent, and its own threshold counts', () => {
  const vague = { ...sound, shortcomings: [{ ...shortcoming, text: '普法宣传载体有待进一步丰富' }] };
  expect(findingsOf(vague, known, (code) => code !== 'SHORTCOMING_VAGUE')).toEqual([]);
  expect(findingsOf(vague, { ...known, threshold: () => 90 })).toEqual([]);
});

test('every rule says in both languages what, an example and how to mend it, and leaves no blank', () => {
  for (const [code, { message, example, fix, source, threshold }] of Object.entries(checkTexts)) {
    for (const locale of ['zh', 'en'] as const)
      for (const text of [message, example, fix]) expect(`${code} ${text[locale]}`).toMatch(/ \S/);
    expect(source).not.toBe('');
    if (threshold) expect(threshold.default >= threshold.least && threshold.default <= threshold.most).toBe(true);
  }
});
