import { expect, test } from '@jest/globals';
import {
  type Countable,
  type Decision,
  type LooseFigure,
  proposalsOf,
  type Use,
} from '../../../server/modules/consolidation/synonym-proposals.rules.js';

const indicators: Countable[] = [
  { code: 'STUDY_SESSIONS', name: '法治专题学习', unit: '次' },
  { code: 'TOPIC_MEETINGS', name: '专题研究法治工作', unit: '次' },
  { code: 'PUBLICITY_REACH', name: '普法受众', unit: '人次' },
  { code: 'EXAM_PASS_RATE', name: '法治考试合格率', unit: '%' },
];
let made = 0;
const figure = (label: string, unit: string, code = 'u1'): LooseFigure => {
  made += 1;
  const key = label.replace(/[\s（）]/g, '');
  return { id: String(made), label, key, unit, value: '1', departmentId: code, code, name: code, shortName: code };
};
const use = (key: string, unit: string, indicator: string, count = 1): Use => ({ key, label: key, unit, indicator, count });
const decision = (state: Decision['state'], key: string, unit: string, indicator: string): Decision => ({
  ...{ key, label: key, unit, indicator, state },
});
const told = (figures: readonly LooseFigure[], uses: readonly Use[] = [], decisions: readonly Decision[] = []) =>
  proposalsOf(figures, indicators, uses, decisions).map((one) => `${one.label} ${one.unit} ${one.indicator.code} ${one.evidence}`);

test.each<[string, LooseFigure[], Use[], Decision[], string[]]>([
  ['a name that is alike', [figure('学法次数', '次')], [], [], ['学法次数 次 STUDY_SESSIONS NAME']],
  ['nothing where no name is alike', [figure('植树', '次')], [], [], []],
  ['nothing in a unit that no such indicator has', [figure('学法次数', '人次'), figure('合格率', '次')], [], [], []],
  ['nothing for a label of marks', [figure('（）', '次')], [], [], []],
  [
    'what units chose before a name that is alike',
    [figure('专题学习', '次')],
    [use('专题学习', '次', 'TOPIC_MEETINGS', 2), use('专题学习', '次', 'STUDY_SESSIONS', 1)],
    [],
    ['专题学习 次 TOPIC_MEETINGS CHOSEN'],
  ],
  [
    'the name where units agree on nothing',
    [figure('学法活动', '次')],
    [use('学法活动', '次', 'TOPIC_MEETINGS', 2), use('学法活动', '次', 'GONE', 3)],
    [],
    ['学法活动 次 STUDY_SESSIONS NAME'],
  ],
  [
    'nothing that units chose in another unit than the indicator is counted in',
    [figure('夜校', '人次')],
    [use('夜校', '人次', 'STUDY_SESSIONS', 9)],
    [],
    [],
  ],
  [
    'what is like words that units gave it to',
    [figure('干部夜校课', '次')],
    [use('干部夜校', '次', 'STUDY_SESSIONS')],
    [],
    ['干部夜校课 次 STUDY_SESSIONS NAME'],
  ],
  [
    'what is like words that were confirmed',
    [figure('干部夜校课', '场')],
    [],
    [decision('CONFIRMED', '干部夜校', '次', 'STUDY_SESSIONS')],
    ['干部夜校课 场 STUDY_SESSIONS NAME'],
  ],
  ['nothing that was declined', [figure('学法次数', '次')], [], [decision('DECLINED', '学法次数', '次', 'STUDY_SESSIONS')], []],
  [
    'what was declined in another unit',
    [figure('学法次数', '场')],
    [],
    [decision('DECLINED', '学法次数', '次', 'STUDY_SESSIONS')],
    ['学法次数 场 STUDY_SESSIONS NAME'],
  ],
  [
    'the next likely one once the likeliest was declined',
    [figure('专题学习', '次')],
    [use('专题学习', '次', 'TOPIC_MEETINGS', 1)],
    [decision('DECLINED', '专题学习', '次', 'TOPIC_MEETINGS')],
    ['专题学习 次 STUDY_SESSIONS NAME'],
  ],
])('%s is proposed', (_, figures, uses, decisions, expected) => {
  expect(told(figures, uses, decisions)).toEqual(expected);
});

test('figures with the same words and unit are one proposal, under the form that most of them have, with each unit once', () => {
  const figures = [
    figure('学法 次数', '次', 'u1'),
    figure('学法次数', '次', 'u2'),
    figure('学法次数', '次', 'u2'),
    figure('学法次数', '场', 'u3'),
  ];
  const [times, occasions] = proposalsOf(figures, indicators, [], []);
  expect(times).toMatchObject({ label: '学法次数', unit: '次', count: 3, chosen: 0 });
  expect(times?.departments.map(({ code }) => code)).toEqual(['u1', 'u2']);
  expect(times?.figures.map(({ label, department }) => `${label} ${department.code}`)).toEqual([
    '学法 次数 u1',
    '学法次数 u2',
    '学法次数 u2',
  ]);
  expect(occasions).toMatchObject({ unit: '场', count: 1 });
});

test('the likeliest come first; the share of units that agree is the likeness of what they chose', () => {
  const uses = [use('夜校', '次', 'STUDY_SESSIONS', 3), use('夜校', '次', 'TOPIC_MEETINGS', 1)];
  const found = proposalsOf([figure('夜校', '次'), figure('法治专题学习', '次')], indicators, uses, []);
  expect(found.map(({ label, likeness, chosen }) => [label, likeness, chosen])).toEqual([
    ['法治专题学习', 1, 0],
    ['夜校', 0.75, 3],
  ]);
});

test('a district of a thousand different labels is proposed for within a second', () => {
  const figures = Array.from({ length: 1000 }, (_, i) => figure(`学法活动${i}`, '次', `u${i % 60}`));
  const uses = Array.from({ length: 1000 }, (_, i) => use(`第${i}种说法`, '次', indicators[i % 2]!.code));
  const begun = performance.now();
  expect(proposalsOf(figures, indicators, uses, []).length).toBeGreaterThan(100);
  expect(performance.now() - begun).toBeLessThan(1000);
});
