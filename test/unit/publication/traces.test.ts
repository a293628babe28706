import { expect, test } from '@jest/globals';
import { WithholdingReason } from '../../../server/modules/publication/disclosure.js';
import { publicDocument } from '../../../server/modules/publication/public-document.rules.js';
import type { SignedReport } from '../../../server/modules/publication/signed-report.js';
import { saysNumber, traces } from '../../../server/modules/publication/traces.rules.js';
import type { SignedFigure } from '../../../server/modules/reports/report-document.js';

const figure = (over: Partial<SignedFigure> = {}): SignedFigure => ({
  ...{ id: 'figure', label: '审查合同', value: '12', unit: '件', role: 'VALUE', approximation: 'EXACT' },
  ...over,
});
const activity = (narrative: string, figures: readonly SignedFigure[] = [figure()], id = 'activity') => ({
  ...{ id, heading: '规范合同管理', narrative, theme: null, furtherThemes: [], figures },
});
const signed = (over: Partial<SignedReport> = {}): SignedReport => ({
  ...{ id: 'report', year: 2023, title: '某局2023年法治政府建设情况报告', preamble: '' },
  ...{ responsibilities: [], activities: [], shortcomings: [], commitments: [], otherMatters: [] },
  ...over,
});
const held = (itemId: string, kind: string, itemText = '') => ({ itemId, kind, itemText, reason: WithholdingReason.COMMERCIAL_SECRET });
const theFigure = held('figure', 'FIGURE', '审查合同 12件');
const codes = (report: SignedReport, ...withheld: ReturnType<typeof held>[]) =>
  traces(report, withheld).map(({ code, message }) => `${code} ${message.en}`);

test.each([
  ['in digits', '全年审查合同12件。', '12', '件', true],
  ['with a space or a comma', '审查合同 1,200 件', '1200', '件', true],
  ['in full-width digits', '审查合同１２件', '12', '件', true],
  ['in Chinese numerals', '审查合同十二件', '12', '件', true],
  ['as 两', '召开会议两次', '2', '次', true],
  ['in 万', '发放资料3.2万份', '32000', '份', true],
  ['in percent', '参考率百分之九十', '90', '%', true],
  ['of another unit', '审查合同12份', '12', '件', false],
  ['as a part of another number', '审查合同112件、12.5件', '12', '件', false],
  ['as a place in a row', '第12次会议', '12', '次', false],
])('a figure is found %s', (_, text, value, unit, expected) => {
  expect(saysNumber(text, { value, unit })).toBe(expected);
});

test('a figure can be withheld where the text around it does not tell it', () => {
  expect(codes(signed({ activities: [activity('全面审查合同。')] }), theFigure)).toEqual([]);
});

test('a figure that stands in its own text, or elsewhere with what it counts, is named with its place', () => {
  const told = signed({ activities: [activity('全年审查合同12件。')] });
  expect(codes(told, theFigure)).toEqual([
    expect.stringMatching(/STILL_READABLE .*"审查合同 12件" still stands in the text of activity 1 "规范合同管理"/),
  ]);
  const elsewhere = signed({ activities: [activity('全面审查合同。')], preamble: '全年审查合同12件。出庭12件。' });
  expect(codes(elsewhere, theFigure)).toEqual([expect.stringContaining('the opening')]);
  expect(codes(signed({ activities: [activity('全面审查合同。')], preamble: '办案12件。' }), theFigure)).toEqual([]);
});

test('the whole item withheld, its figures tell nothing', () => {
  const told = signed({ activities: [activity('全年审查合同12件。')] });
  expect(codes(told, theFigure, held('activity', 'ACTIVITY', '规范合同管理\n全年审查合同12件。'))).toEqual([]);
});

test('a part cannot be withheld alone: the total less the others gives it', () => {
  const parts = [
    figure({ id: 'passed', label: '通过', value: '81', unit: '个' }),
    figure({ id: 'failed', label: '未通过', value: '8', unit: '个' }),
  ];
  const report = signed({ activities: [activity('开展审查。', [figure({ id: 'total', value: '89', unit: '个', parts })])] });
  const failed = held('failed', 'FIGURE', '未通过 8个');
  expect(codes(report, failed)).toEqual([expect.stringMatching(/can be reckoned from "审查合同 89个"/)]);
  expect(codes(report, failed, held('passed', 'FIGURE', '通过 81个'))).toEqual([]);
  expect(codes(report, held('total', 'FIGURE', '审查合同 89个'))).toEqual([]);
});

test('what is withheld must not stand word for word in another item, nor come again under another id', () => {
  const shortcoming = (id: string, text: string) => ({ id, text, causes: [] });
  const text = '执法记录仪配备不足，一线仅有3台。';
  const withheld = held('gone', 'SHORTCOMING', text);
  const again = signed({ shortcomings: [shortcoming('new', `执法记录仪 配备不足，一线仅有3台`)] });
  expect(codes(again, withheld)).toEqual([expect.stringContaining('shortcoming 1.')]);
  expect(codes(signed({ shortcomings: [shortcoming('new', '人员不足')] }), withheld)).toEqual([]);
  // A heading is said of many things.
  const headed = held('gone', 'ACTIVITY', '加强组织领导\n局党组专题研究某项涉密工作并作出部署。');
  expect(codes(signed({ activities: [activity('加强组织领导，落实责任。', [])] }), headed)).toEqual([]);
  const another = signed({ activities: [activity('另述。', [figure({ id: 'another' })])] });
  expect(codes(another, held('vanished', 'FIGURE', '审查合同 12件'))).toEqual([expect.stringContaining('审查合同 12件')]);
});

test('a part of a withheld item under an id of its own is named, a heading alone is not', () => {
  const commitment = (id: string, text: string, heading: string | null = null) => ({
    ...{ id, heading, text, owner: '某科', measure: null, dueOn: null, figures: [], addresses: [] },
  });
  const text = '加强组织领导。对某涉密单位开展专项检查两期；为其配备设备二十台。';
  const withheld = held('first', 'COMMITMENT', text);
  const of = (...texts: string[]) => codes(signed({ commitments: texts.map((one, i) => commitment(`part ${i}`, one)) } as never), withheld);
  expect(of('为其配备设备二十台。')).toEqual([expect.stringContaining('commitment 1.')]);
  expect(of('完善制度。', '对某涉密单位开展专项检查两期，另增加一期。对某涉密单位开展专项检查两期。')).toEqual([
    expect.stringContaining('commitment 2.'),
  ]);
  expect(of('加强组织领导。', '为其他单位配备设备二十台。')).toEqual([]);
  const caused = held('gone', 'SHORTCOMING', '监测设备老化严重。\n某涉密项目占用了经费');
  const shortcomings = [{ id: 'other', text: '人员不足。', causes: [{ text: '某涉密项目占用了经费' }] }];
  expect(codes(signed({ shortcomings: [{ ...shortcomings[0]!, text: '监测设备老化严重' }] } as never), caused)).toHaveLength(1);
});

test('a figure whose row is gone is named where its sentence stayed', () => {
  const gone = signed({ activities: [activity('全年审查合同12件。', [])] });
  expect(codes(gone, theFigure)).toEqual([expect.stringContaining('activity 1')]);
  expect(codes(signed({ activities: [activity('全年审查合同13件。', [])] }), theFigure)).toEqual([]);
});

test('a figure that another item tells too is named after its own item was withheld', () => {
  const otherMatters = [{ id: 'other', heading: null, text: '今年审查合同12件。' }];
  const told = signed({ activities: [activity('全年审查合同12件。')], otherMatters });
  const own = held('activity', 'ACTIVITY', '规范合同管理\n全年审查合同12件。');
  expect(codes(told, theFigure, own)).toEqual([expect.stringContaining('other matter 1')]);
});

test('the public document names its fields one by one, so that what a report holds besides stays inside', () => {
  const source = { start: 0, end: 1, rule: 'secret' };
  const items = {
    activities: [{ ...activity('审查合同。', [{ ...figure(), source } as SignedFigure]), source }],
    createHash: 'secret',
    source,
  };
  const document = publicDocument(signed(items as never), []);
  expect(JSON.stringify(document)).not.toContain('secret');
  expect(document).toMatchObject({ addressee: null, closing: '', parts: [], withheld: [], stripped: [] });
});
