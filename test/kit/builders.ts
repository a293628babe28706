import { v7 } from 'uuid';
import type {
  ActivityInput,
  CauseInput,
  CommitmentInput,
  FigureInput,
  OtherMatterInput,
  ReportPartInput,
  ReportSaveInput,
  ResponsibilityInput,
  ShortcomingInput,
  SourceSpanInput,
} from '../../client-sdk/src/generated/graphql.js';

/** Builders of the parts of a report: flat, valid as they come, each with an id of its own; what a test is about it states. */

export const aSource = (over: Partial<SourceSpanInput> = {}): SourceSpanInput => ({
  start: 3,
  end: 17,
  confidence: 0.9,
  rule: 'heading',
  ...over,
});

export const aFigure = (over: Partial<FigureInput> = {}): FigureInput => ({
  id: v7(),
  label: '专题学习',
  indicator: null,
  value: '12',
  unit: '次',
  role: 'VALUE',
  approximation: 'EXACT',
  parts: [],
  source: null,
  ...over,
});

export const aResponsibility = (over: Partial<ResponsibilityInput> = {}): ResponsibilityInput => ({
  id: v7(),
  holder: '党组书记、局长',
  duty: null,
  narrative: '主持召开专题会议研究法治建设工作。',
  evidence: null,
  figures: [],
  source: null,
  ...over,
});

export const anActivity = (over: Partial<ActivityInput> = {}): ActivityInput => ({
  id: v7(),
  heading: '推进依法行政',
  narrative: '全年开展执法检查，规范行政处罚裁量。',
  theme: null,
  furtherThemes: [],
  figures: [],
  source: null,
  ...over,
});

export const aCause = (over: Partial<CauseInput> = {}): CauseInput => ({
  id: v7(),
  text: '编制不足。',
  category: null,
  source: null,
  ...over,
});

export const aPart = (over: Partial<ReportPartInput> = {}): ReportPartInput => ({
  part: 'SHORTCOMINGS',
  presence: null,
  heading: null,
  lead: '',
  source: null,
  ...over,
});

export const aShortcoming = (over: Partial<ShortcomingInput> = {}): ShortcomingInput => ({
  id: v7(),
  text: '专职法制人员力量不足。',
  theme: null,
  causes: [],
  source: null,
  ...over,
});

export const aCommitment = (over: Partial<CommitmentInput> = {}): CommitmentInput => ({
  id: v7(),
  heading: null,
  text: '增配法制审核人员。',
  owner: null,
  measure: null,
  dueOn: null,
  figures: [],
  addresses: [],
  source: null,
  ...over,
});

export const anOtherMatter = (over: Partial<OtherMatterInput> = {}): OtherMatterInput => ({
  id: v7(),
  heading: null,
  text: '无其他需要报告的事项。',
  source: null,
  ...over,
});

/** A document that holds something of every kind: figures with parts two deep, further themes, causes, a shortcoming that is answered. */
export function aReport(over: Partial<ReportSaveInput> = {}): ReportSaveInput {
  const shortcoming = aShortcoming({ causes: [aCause({ category: 'CAPACITY' }), aCause()], source: aSource() });
  return {
    title: '测试区第一局2023年法治政府建设工作情况报告',
    addressee: '区委、区政府',
    preamble: '现将本年度工作情况报告如下：',
    closing: '特此报告。\n测试区第一局\n2024年1月5日',
    parts: [
      aPart({ part: 'MEASURES', heading: '主要做法', source: aSource() }),
      aPart({ heading: '存在的不足', lead: '主要表现为：' }),
      aPart({ part: 'FIRST_RESPONSIBLE' }),
      aPart({ part: 'ARRANGEMENTS' }),
      aPart({ part: 'OTHER' }),
    ],
    responsibilities: [
      aResponsibility({ duty: 'DEPLOY', evidence: '会议纪要〔2023〕3号', figures: [aFigure({ indicator: 'TOPIC_MEETINGS' })] }),
    ],
    activities: [
      anActivity({
        theme: 'STUDY',
        furtherThemes: ['ENFORCEMENT', 'PUBLICITY'],
        source: aSource(),
        figures: [
          aFigure({
            label: '审议项目',
            value: '89',
            unit: '个',
            role: 'TOTAL',
            indicator: 'PROJECTS_REVIEWED',
            parts: [
              aFigure({
                label: '通过',
                value: '81',
                unit: '个',
                role: 'PART',
                parts: [aFigure({ label: '一次通过', value: '80', unit: '个' })],
              }),
              aFigure({ label: '未通过', value: '8', unit: '个', role: 'PART', source: aSource({ rule: 'parts' }) }),
            ],
          }),
        ],
      }),
      anActivity({ heading: '开展普法宣传', theme: 'PUBLICITY' }),
    ],
    shortcomings: [shortcoming, aShortcoming({ text: '执法信息化水平不高。' })],
    commitments: [
      aCommitment({
        heading: '配强力量',
        owner: '政策法规科',
        measure: '新增专职人员到岗',
        dueOn: '2024-06-30',
        addresses: [shortcoming.id],
        figures: [aFigure({ label: '新增人员', value: '2', unit: '名', approximation: 'AT_LEAST' })],
      }),
    ],
    otherMatters: [anOtherMatter({ heading: '其他事项' })],
    ...over,
  };
}
