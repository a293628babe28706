import { type AnnexSources, type DistrictReport, districtAnnexes } from '../../client-sdk/src/documents/index.js';
import type {
  Approximation,
  Commitment,
  CommitmentState,
  Consolidation,
  Cycle,
  Shortcoming,
  SubmissionStatus,
} from '../../client-sdk/src/types.js';

/** A year of an invented district as the SDK answers it, long enough that every annex takes several pages; the same at every call. */
export function districtSources(): AnnexSources {
  return { cycle, consolidation, shortcomings: shortcomings(), commitments: commitments() };
}

/** The report of that district: every part, groups with and without headings, clauses with and without, four annexes. */
export const aDistrictReport = (over: Partial<DistrictReport> = {}): DistrictReport => ({
  title: '清溪区2023年法治政府建设情况报告',
  addressee: '市委依法治市办',
  preamble:
    '2023年，清溪区坚持以习近平新时代中国特色社会主义思想为指导，认真贯彻落实《法治政府建设实施纲要（2021—2025年）》，扎实推进依法行政，法治政府建设取得新成效。\n现将有关情况报告如下。',
  sections: [
    {
      part: 'MEASURES',
      heading: '主要举措和成效',
      groups: measures.map(([heading, clauses]) => ({
        heading,
        clauses: clauses.map(([title, text]) => ({ heading: title, text: `${text}${at(closings, title.length + text.length)}` })),
      })),
    },
    {
      part: 'SHORTCOMINGS',
      heading: '存在的不足和原因',
      groups: [
        { heading: null, clauses: [{ heading: null, text: '对照法治政府建设示范创建指标体系，全区仍有以下不足。' }] },
        {
          heading: '多个单位共有的不足',
          clauses: faults.slice(0, 4).map(([text, cause]) => ({ heading: null, text: `${text}。主要原因是${cause}。` })),
        },
        {
          heading: '单个领域的不足',
          clauses: faults.slice(4).map(([text, cause]) => ({ heading: null, text: `${text}。主要原因是${cause}。` })),
        },
      ],
    },
    {
      part: 'FIRST_RESPONSIBLE',
      heading: '党政主要负责人履行推进法治建设第一责任人职责情况',
      groups: [
        {
          heading: null,
          clauses: [
            {
              heading: null,
              text: '区委、区政府主要负责人专题听取法治建设汇报4次，研究解决重大问题11个。\n各单位主要负责人在年终述职中一并述法，评议结果纳入年度考核。',
            },
          ],
        },
      ],
    },
    {
      part: 'ARRANGEMENTS',
      heading: '2024年主要安排',
      groups: [
        {
          heading: null,
          clauses: promises.map(([text]) => ({
            heading: text.slice(0, text.indexOf('，')),
            text: `${text.slice(text.indexOf('，') + 1)}。`,
          })),
        },
      ],
    },
  ],
  signature: { unit: '清溪区人民政府', date: '2024-01-05' },
  annexes: districtAnnexes(districtSources()),
  ...over,
});

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;
const idOf = (kind: number, n: number): string => `018f${String(kind).padStart(4, '0')}-0000-7000-8000-${String(n).padStart(12, '0')}`;

const names =
  '区政府办公室、区发展改革委、区教委、区科技局、区经济信息委、区公安局、区民政局、区司法局、区财政局、区人力社保局、区规划自然资源局、区生态环境局、区住房城乡建委、区城市管理局、区交通运输委、区水利局、区农业农村委、区商务委、区文化旅游委、区卫生健康委、区退役军人事务局、区应急局、区审计局、区市场监管局、区统计局、区医保局、区林业局、区招商投资促进局、区信访办、青石街道、古渡街道、临江镇、白鹤镇、云台镇'.split(
    '、',
  );
const departments = names.map((shortName, i) => ({
  ...{ id: idOf(1, i), code: `unit${i + 1}`, name: shortName, shortName, position: i + 1 },
  kind: (/[街镇]/.test(shortName) ? 'TOWNSHIP' : 'DEPARTMENT') as Cycle['submissions'][number]['department']['kind'],
}));

const submissions = departments.map((department, i) => {
  const missing = i % 13 === 12;
  const late = !missing && i % 9 === 5;
  return {
    ...{ department, dueOn: '2024-01-31', extensionReason: null, publishOn: '2024-04-01', publishedAt: null, publishDaysOverdue: null },
    extendedTo: i % 11 === 4 ? '2024-02-08' : null,
    status: (missing ? 'DRAFT' : at(['ACCEPTED', 'SUBMITTED', 'PUBLISHED'], i)) as SubmissionStatus,
    submittedAt: missing ? null : late ? '2024-02-05T02:30:00Z' : `2024-01-${String(12 + (i % 18)).padStart(2, '0')}T02:30:00Z`,
    late: missing ? null : late,
    daysOverdue: missing ? 9 : null,
  };
});
const cycle: Cycle = {
  ...{ id: idOf(2, 1), year: 2023, status: 'OPEN', closure: null, district: { code: '500199', name: '清溪区' } },
  ...{ deadlines: [], statutoryDates: [], askedIndicators: [], progress: null, submissions },
};

const indicators =
  '行政规范性文件备案 件、合法性审查意见采纳 条、公平竞争审查文件 件、行政处罚案件 件、行政许可办件 件、行政检查 次、说理式执法文书 份、行政复议受理 件、行政复议审结 件、行政应诉案件 件、负责人出庭应诉 件、败诉案件 件、执法人员培训 人次、法治讲座 场、法治宣传活动 场、普法受众 人次、人民调解案件 件、调解成功案件 件、法律援助案件 件、政务公开信息 条、依申请公开答复 件、信访办结 件、建议提案办理 件、“一件事”集成服务 项、证明事项取消 项、重大决策听证 次、涉企检查减少 次、争议化解涉案金额 元'.split(
    '、',
  );
const consolidation: Consolidation = {
  ...{ year: 2023, status: 'OPEN', district: cycle.district },
  coverage: { expected: departments.length, included: departments.length - 2, notYetAccepted: 11, missing: [] },
  ...{ indicatorRates: [], themes: [], unaddressedShortcomings: [], commitmentStates: [] },
  indicatorTotals: indicators.map((said, i) => {
    const [name = '', unit = ''] = said.split(' ');
    const total = unit === '元' ? '128436500.75' : String(17 + ((i * 7919) % 4211));
    const previous = i % 6 === 5 ? null : String(Math.round(Number(total) * (0.8 + (i % 5) / 10)));
    return {
      ...{ indicator: { code: `INDICATOR_${i + 1}`, name }, unit, total, override: null, contributions: [], excluded: [] },
      approximation: (i % 4 === 3 ? 'MORE_THAN' : 'EXACT') as Approximation,
      previousTotal: previous,
      change: previous === null ? null : String(Math.round(Number(total) - Number(previous))),
      changeRate: previous === null ? null : (((Number(total) - Number(previous)) / Number(previous)) * 100).toFixed(1),
      departments: departments.slice(0, 1 + ((i * 5) % departments.length)).map(({ code, shortName }) => ({ code, shortName })),
    };
  }),
};

const faults = [
  ['基层执法力量不足，临江镇等9个镇街持证执法人员均不满5人', '编制总量少、年轻干部流动快，且执法证考试通过率不高'],
  ['行政规范性文件起草单位对合法性审核重视不够，5件文件在审核前已经征求公众意见', '起草程序的培训没有覆盖到业务科室'],
  ['普法形式单一，全年68场法治宣传活动中发放资料的占47场', '普法经费集中在宪法宣传周使用，平时缺少与群众生活相关的案例'],
  ['行政处罚案卷评查发现问题案卷31份，主要是调查取证不规范、裁量理由未写明', '执法监督检查每年只开展一次，问题整改没有逐案销号'],
  ['负责人出庭应诉率为86.4%，3个单位的负责人全年未出庭', '应诉安排由法律顾问代为协调，单位内部没有责任清单'],
  ['行政复议后又起诉的案件占21.7%，实质化解争议的效果有待提高', '复议机构听取意见以书面为主，调解介入得晚'],
  ['“一件事”集成服务在镇街窗口办理量偏低，白鹤镇全年仅受理17件', '窗口人员由社区轮流派驻，系统权限开通不及时'],
] as const;

const reports = (n: number) => ({ id: idOf(5, n), year: 2023, status: 'ACCEPTED' as const });

function shortcomings(): Shortcoming[] {
  return Array.from({ length: 46 }, (_, i) => {
    const [text, cause] = at(faults, i * 3);
    const years = 1 + (i % 3);
    return {
      ...{ id: idOf(3, i), position: 1, text: `${text}。`, theme: null, department: at(departments, i * 5), report: reports(i) },
      causes: i % 8 === 7 ? [] : [{ id: idOf(6, i), text: `${cause}。`, category: null }],
      lineage: {
        ...{ id: idOf(7, i), firstYear: 2024 - years, yearsOpen: years, timesPromised: i % 4, occurrences: years },
        state: at(['OPEN', 'IN_PROGRESS', 'REPORTED_RESOLVED', 'VERIFIED_RESOLVED', 'RECURRED'] as const, i),
      },
      ...{ followUps: [], commitments: [] },
    };
  });
}

const promises = [
  ['充实基层执法力量，上半年组织镇街执法人员轮训4期，年底前持证人数不少于每镇8人', '轮训期数、持证人数', '区司法局法治科'],
  ['严格规范性文件审核，凡未经合法性审核的一律不得提请审议，每季度通报一次审核情况', '未经审核提请审议的文件为零', '区政府办公室'],
  ['改进普法方式，在行政许可窗口和执法现场以案释法，全年制作以案释法短片24部', '短片数、收看人次', '区司法局普法科'],
  ['开展案卷评查“回头看”，对2023年问题案卷逐案整改销号', '31份问题案卷全部销号', '区司法局执法监督科'],
  ['压实出庭应诉责任，把负责人出庭应诉率纳入考核并按季通报，全年达到95%以上', null, '各行政执法单位'],
  ['推动行政争议实质化解，复议案件听取意见和调解全覆盖', '复议后起诉率低于15%', '区司法局行政复议科'],
] as const;

function commitments(): Commitment[] {
  return Array.from({ length: 52 }, (_, i) => {
    const [text, measure, owner] = at(promises, i);
    const late = i % 9 === 4;
    return {
      ...{ id: idOf(4, i), text: `${text}。`, measure, owner, department: at(departments, i * 7), report: reports(i), followUps: [] },
      ...{ dueOn: i % 10 === 9 ? null : at(['2024-06-30', '2024-12-31', '2024-03-31'], i), movedTo: i % 12 === 6 ? '2024-09-30' : null },
      state: at(['IN_PROGRESS', 'NOT_STARTED', 'PARTLY_DONE', 'VERIFIED_DONE', 'REPORTED_DONE'], i) as CommitmentState,
      ...{ overdue: late, daysOverdue: late ? 12 + i : null },
    };
  });
}

const closings = [
  '有关做法在全市推广，群众满意度持续提高，企业办事成本进一步降低，相关单位形成了可以复制的工作经验。',
  '区级部门和镇街分工协作，做到了部署、落实、督查、整改各环节相互衔接，全年没有发生一起因程序违法被撤销的案件。',
  '相关制度经区政府常务会议审议后印发执行，实施情况每半年评估一次，评估结果作为修改制度的依据。',
];

const measures = [
  [
    '依法全面履行政府职能',
    [
      [
        '优化法治化营商环境',
        '推行“一件事”集成服务36项，涉企行政检查较上年减少412次，办理行政许可12.6万件，即办率达到71.3%。区市场监管局、区发展改革委清理妨碍统一市场和公平竞争的规定9件。',
      ],
      [
        '深化“放管服”改革',
        '取消证明事项27项，告知承诺事项扩大到118项。区政务服务中心实行综合窗口受理，平均办理时限由5.2个工作日压缩到3.1个工作日。',
      ],
      ['加强重点领域监管', '区应急局、区生态环境局、区住房城乡建委开展安全生产、生态环境、建筑市场联合执法23次，发现并督促整改问题316个。'],
    ],
  ],
  [
    '健全依法行政制度体系',
    [
      ['严格规范性文件管理', '全年审核行政规范性文件41件，提出意见163条，采纳159条；报送备案41件，报备率、及时率、规范率均为100%。'],
      ['落实重大行政决策程序', '公布重大行政决策事项目录12项，举行听证会3次，组织专家论证7次，开展社会稳定风险评估12次。'],
    ],
  ],
  [
    '严格规范公正文明执法',
    [
      ['推进综合行政执法改革', '赋予镇街行政执法事项56项，下沉执法人员74名，建立“区级部门—镇街—村社区”三级执法协作机制。'],
      ['落实行政执法“三项制度”', '公示执法信息1.8万条，制作说理式执法文书2316份，重大执法决定法制审核率达到100%。'],
      ['加强执法监督', '评查行政处罚、行政许可案卷420份，发出执法监督意见书16份，约谈单位负责人4名。'],
      ['推行包容审慎监管', '对轻微违法行为不予处罚、减轻处罚867件，免罚金额342.6万元。'],
    ],
  ],
  [
    '依法预防和化解社会矛盾纠纷',
    [
      [
        '完善多元解纷体系',
        '区、镇街、村社区三级调解组织调解纠纷8932件，调解成功率为98.7%。区法院、区司法局共建诉调对接平台，委派调解1256件。',
      ],
      ['提升行政复议质效', '受理行政复议申请214件，审结198件，直接纠错27件，经调解和解终止61件。'],
      ['规范行政应诉', '办理行政应诉案件147件，负责人出庭应诉127件，败诉9件，败诉率较上年下降2.3个百分点。'],
    ],
  ],
  [
    '强化行政权力制约和监督',
    [
      ['自觉接受各方面监督', '办理人大代表建议132件、政协提案187件，办复率为100%；落实监察建议、司法建议、检察建议38件。'],
      ['全面主动公开政务信息', '主动公开政府信息2.3万条，答复依申请公开276件，没有因答复不当被确认违法的案件。'],
    ],
  ],
  [
    '提升干部法治思维和群众法治素养',
    [
      ['抓住领导干部这个“关键少数”', '区政府常务会议学法6次，举办法治专题讲座12场，组织旁听庭审18次，1426名领导干部参加法治理论考试。'],
      ['落实“谁执法谁普法”责任制', '开展法治宣传活动468场，受众37.2万人次，培育村社区“法律明白人”2314名。'],
    ],
  ],
] as const;
