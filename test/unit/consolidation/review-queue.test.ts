import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkTexts } from '../../../server/modules/checks/check.texts.js';
import type { CheckedReport } from '../../../server/modules/checks/checked-report.js';
import { distributionOf, type ExaminedUnit, sheetsOf } from '../../../server/modules/consolidation/quality.rules.js';
import { compare, queueOf, risks } from '../../../server/modules/consolidation/review-queue.rules.js';
import { RiskCode } from '../../../server/modules/consolidation/review-queue.types.js';
import { SubmissionStatus } from '../../../server/modules/districts/submission.entity.js';

const report = (over: Partial<CheckedReport> = {}): CheckedReport => ({
  ...{
    id: 'r',
    year: 2023,
    title: '',
    preamble: '',
    responsibilities: [],
    activities: [],
    shortcomings: [],
    commitments: [],
    otherMatters: [],
  },
  ...over,
});
const waiver = { code: '', itemId: null, itemHash: '', reason: '已核实', at: '', by: '' };
/** Findings by code; `-CODE` is one that the unit lets stand. */
const found = (...codes: string[]) => codes.map((code) => ({ code: code.replace('-', ''), waiver: code.startsWith('-') ? waiver : null }));
const unit = (name: string, over: Partial<ExaminedUnit> = {}): ExaminedUnit => ({
  ...{ id: name, code: name, name, shortName: name, status: SubmissionStatus.SUBMITTED, late: false, daysLate: null, reportId: name },
  ...{ submittedAt: '2024-01-10T00:00:00Z', namedBefore: 0, document: report({ id: name }), findings: [], vagueFrom: 70 },
  ...over,
});
const order = (units: ExaminedUnit[]) => queueOf(units, 'en').map(({ department }) => department.code);

describe('the review queue', () => {
  test.each<[string, ExaminedUnit[], string[]]>([
    ['nothing without units', [], []],
    [
      'only what waits for the office',
      [...Object.values(SubmissionStatus).map((status) => unit(status, { status })), unit('unseen', { document: null })],
      ['SUBMITTED'],
    ],
    [
      'each kind of risk before the next',
      [
        unit('sound'),
        unit('other', { findings: found('PLACEHOLDER', 'PLACEHOLDER') }),
        unit('cause', { findings: found('SHORTCOMING_WITHOUT_CAUSE') }),
        unit('unanswered', { findings: found('SHORTCOMING_UNANSWERED') }),
        unit('repeat', { namedBefore: 1 }),
        unit('vague', { findings: found('SHORTCOMING_VAGUE') }),
        unit('conflict', { findings: found('PARTS_NOT_TOTAL') }),
        unit('late', { late: true, daysLate: 1 }),
        unit('error', { findings: found('TITLE_YEAR') }),
      ],
      ['error', 'late', 'conflict', 'vague', 'repeat', 'unanswered', 'cause', 'other', 'sound'],
    ],
    [
      'a graver kind outweighs any number of lighter ones',
      [
        unit('many', { findings: found(...Array.from({ length: 9 }, () => 'SHORTCOMING_VAGUE')) }),
        unit('one', { findings: found('RATE_ABOVE_100') }),
      ],
      ['one', 'many'],
    ],
    [
      'a second kind before more of the same',
      [unit('days', { late: true, daysLate: 30 }), unit('both', { late: true, daysLate: 1, findings: found('SECTION_YEAR') })],
      ['both', 'days'],
    ],
    [
      'no more for some other finding than for the days of being late',
      [unit('other', { late: true, daysLate: 1, findings: found('PLACEHOLDER') }), unit('days', { late: true, daysLate: 30 })],
      ['days', 'other'],
    ],
    [
      'more of the gravest among those of the same kinds',
      [unit('one', { namedBefore: 1 }), unit('two', { findings: found('COPIED_FROM_EARLIER', 'FIGURE_SAME_AS_LAST_YEAR') })],
      ['two', 'one'],
    ],
    [
      'whoever waits longer, then the official sequence',
      [unit('a'), unit('b'), unit('c', { submittedAt: '2024-01-09T00:00:00Z' })],
      ['c', 'a', 'b'],
    ],
    [
      'nothing for what stands with a reason',
      [unit('waived', { findings: found('-PARTS_NOT_TOTAL') }), unit('open', { findings: found('PLACEHOLDER') })],
      ['open', 'waived'],
    ],
    ['no lateness for a correction of what came in time', [unit('a'), unit('b', { late: false, daysLate: 9 })], ['a', 'b']],
  ])('holds %s', (_, units, expected) => {
    expect(order(units)).toEqual(expected);
  });

  test('a risk says what it is made of, and how much of it stands with a reason', () => {
    const [entry] = queueOf(
      [unit('a', { namedBefore: 2, findings: found('COPIED_FROM_OTHER', '-COPIED_FROM_OTHER', '-PLACEHOLDER') })],
      'zh',
    );
    expect(entry?.risks).toEqual([
      {
        ...{ code: 'REPEAT', count: 3, waived: 1, message: '与往年或其他单位重复 3 处（另有 1 处已说明理由）' },
        parts: [
          { code: 'NAMED_BEFORE', count: 2, waived: 0 },
          { code: 'COPIED_FROM_OTHER', count: 1, waived: 1 },
        ],
      },
      {
        ...{ code: 'OTHER', count: 0, waived: 1, message: '其他提示 0 处（另有 1 处已说明理由）' },
        parts: [{ code: 'PLACEHOLDER', count: 0, waived: 1 }],
      },
    ]);
  });

  test('every place has its reason: the first difference to the report before it', () => {
    const told = queueOf(
      [
        unit('甲', { late: true, daysLate: 3 }),
        unit('乙', { late: true, daysLate: 1 }),
        unit('丙', { findings: found('SHORTCOMING_VAGUE'), submittedAt: '2024-01-09T00:00:00Z' }),
        unit('丁', { findings: found('SHORTCOMING_VAGUE') }),
        unit('戊', { findings: found('SHORTCOMING_VAGUE') }),
      ],
      'zh',
    ).map(({ placedBecause }) => placedBecause);
    expect(told).toEqual([
      null,
      '排在甲之后：“迟报”甲 3 天，本报告 1 天。',
      '排在乙之后：乙有“迟报”，本报告没有。',
      '与丙风险相同，报送在后。',
      '与丁风险相同，同时报送，单位排序在后。',
    ]);
  });

  test('the order is one: it never contradicts itself, whatever the risks', () => {
    const place = fc.record({
      submittedAt: fc.integer({ min: 0, max: 3 }).map((day) => new Date(day * 86_400_000)),
      risks: fc.uniqueArray(fc.record({ code: fc.constantFrom(...Object.values(RiskCode)), count: fc.nat(3) }), {
        selector: ({ code }) => code,
      }),
    });
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        expect(Math.sign(compare(a, b))).toBe(0 - Math.sign(compare(b, a)));
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  test('every check belongs to one kind of risk', () => {
    expect(risks.flatMap(({ checks }) => checks).sort()).toEqual(Object.keys(checkTexts).sort());
    expect(risks.map(({ code }) => code)).toEqual(Object.values(RiskCode));
  });
});

const figure = (parts: object[] = []) => ({ id: 'f', label: '案件', value: '1', unit: '件', role: 'VALUE', approximation: 'EXACT', parts });
const whole = report({
  responsibilities: [{ id: 'd', narrative: '', evidence: null, figures: [figure()] }],
  activities: [{ id: 'a', heading: '', narrative: '', figures: [figure([figure([figure()]), figure()])] }],
  shortcomings: [
    { id: 's1', text: '执法中队力量不足，持证人员仅3名', causes: [{ text: '编制少' }] },
    { id: 's2', text: '学习有待进一步加强', causes: [] },
  ],
  commitments: [
    {
      id: 'c1',
      heading: null,
      text: '轮训2期',
      owner: '法规科',
      measure: null,
      dueOn: '2024-06-30',
      figures: [figure()],
      addresses: [{ id: 's1' }],
    },
    { id: 'c2', heading: null, text: '加强学习', owner: null, measure: '人人过关', dueOn: null, figures: [], addresses: [{ id: 's1' }] },
  ],
} as never);

describe('a quality sheet', () => {
  test('counts what the report holds, each share with what it is a share of', () => {
    const findings = found('SHORTCOMING_VAGUE', '-PLACEHOLDER', 'PLACEHOLDER', 'TITLE_YEAR');
    const [sheet] = sheetsOf([unit('a', { document: whole, findings, namedBefore: 1, late: true, daysLate: 2 })]);
    const of = (numerator: number, denominator: number) => ({ numerator, denominator });
    expect(sheet).toMatchObject({ late: true, daysLate: 2, missing: null });
    expect(sheet?.report).toMatchObject({
      ...{ activities: 1, figures: 5, shortcomings: 2, commitments: 2 },
      ...{ withCause: of(1, 2), vague: of(1, 2), answered: of(1, 2), namedBefore: of(1, 2) },
      ...{ withOwner: of(1, 2), withDate: of(1, 2), withMeasure: of(2, 2) },
      checks: [
        { code: 'TITLE_YEAR', severity: 'ERROR', findings: 1, waived: 0 },
        { code: 'PLACEHOLDER', severity: 'WARNING', findings: 2, waived: 1 },
        { code: 'SHORTCOMING_VAGUE', findings: 1, waived: 0 },
      ],
    });
  });

  test.each<[SubmissionStatus, string]>([
    [SubmissionStatus.NOT_STARTED, 'NOT_STARTED'],
    [SubmissionStatus.DRAFT, 'DRAFT'],
    [SubmissionStatus.RETURNED, 'RETURNED'],
    // Returned between two reads.
    [SubmissionStatus.SUBMITTED, 'RETURNED'],
  ])('a unit without a released report (%s) has its row with the reason', (status, missing) => {
    expect(sheetsOf([unit('a', { status, document: null, late: null })])).toMatchObject([{ status, missing, report: null, late: null }]);
  });
});

test('the distribution of checks: most units first, then most findings, then by code; a check that hits nobody is left out', () => {
  const units = [
    unit('a', { findings: found('SHORTCOMING_VAGUE', 'PLACEHOLDER', '-PLACEHOLDER', 'OFFICIAL_TERM') }),
    unit('b', { findings: found('SHORTCOMING_VAGUE', 'PLACEHOLDER') }),
    unit('c', { findings: found('PERSONAL_DATA') }),
  ];
  expect(
    distributionOf(units, 'en').map(({ code, departments, ...rest }) => [
      code,
      rest.units,
      rest.findings,
      rest.waived,
      departments.map((d) => d.code),
    ]),
  ).toEqual([
    ['PLACEHOLDER', 2, 3, 1, ['a', 'b']],
    ['SHORTCOMING_VAGUE', 2, 2, 0, ['a', 'b']],
    ['OFFICIAL_TERM', 1, 1, 0, ['a']],
    ['PERSONAL_DATA', 1, 1, 0, ['c']],
  ]);
  expect(distributionOf([], 'zh')).toEqual([]);
});
