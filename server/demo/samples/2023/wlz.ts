import type { SampleReport } from '../../sample.js';

export const wlz2023 = {
  department: 'wlz',
  year: 2023,
  status: 'RETURNED',
  returned: {
    note: '请补充台账资料不足的整改措施，并核对数据。',
    about: [{ key: 'archive', text: '没有对应的整改措施，请补充责任单位和完成时限。' }],
  },
  title: '重庆市荣昌区万灵镇人民政府2023年法治政府建设自查报告',
  preamble: '按照区委依法治区办通知要求，万灵镇对2023年法治政府建设工作进行了认真自查，现将自查情况报告如下：',
  responsibilities: [
    {
      holder: '镇党委书记、镇长',
      duty: 'DEPLOY',
      narrative:
        '党政主要负责人将法治建设纳入全镇经济社会发展总体安排，全年专题研究法治工作2次，研究解决古镇景区商户占道、临河垂钓管理等具体问题，带头参加干部学法用法考试。',
      figures: [{ label: '专题研究法治工作', indicator: 'TOPIC_MEETINGS', value: '2', unit: '次' }],
    },
  ],
  activities: [
    {
      heading: '抓学习强意识',
      theme: 'STUDY',
      narrative:
        '镇党委理论学习中心组、干部职工大会传达学习习近平法治思想和行政处罚法、信访工作条例等2次，组织48名干部参加网上法治考试，参考率100%，合格率100%，干部依法办事意识有所增强。',
      figures: [
        { label: '法治专题学习', indicator: 'STUDY_SESSIONS', value: '2', unit: '次' },
        { label: '参加网上法治考试', indicator: 'EXAM_TAKERS', value: '48', unit: '名' },
        { label: '参考率', indicator: 'EXAM_PARTICIPATION_RATE', value: '100', unit: '%', role: 'RATIO' },
        { label: '合格率', indicator: 'EXAM_PASS_RATE', value: '100', unit: '%', role: 'RATIO' },
      ],
    },
    {
      heading: '抓治理保平安',
      theme: 'DISPUTES',
      furtherThemes: ['BUSINESS_ENVIRONMENT'],
      narrative:
        '古镇景区设立旅游纠纷调解点，旺季由镇干部和司法所人员轮流驻点。全年受理各类纠纷146件，调解成功141件，成功率96.6%，涉游客消费纠纷做到当日受理当日处理，景区未发生有影响的旅游投诉。',
      figures: [
        {
          label: '受理纠纷',
          indicator: 'DISPUTES_RECEIVED',
          value: '146',
          unit: '件',
          role: 'WHOLE',
          parts: [
            { label: '调解成功', indicator: 'DISPUTES_MEDIATED', value: '141', unit: '件', role: 'PART' },
            { label: '调解成功率', indicator: 'MEDIATION_SUCCESS_RATE', value: '96.6', unit: '%', role: 'RATIO' },
          ],
        },
      ],
    },
    {
      heading: '抓宣传造氛围',
      theme: 'PUBLICITY',
      narrative:
        '利用赶场日、古镇庙会和村社坝坝会开展法律宣传12次，受教育群众3000余人次，悬挂横幅、张贴标语若干，“法律明白人”入户讲解反诈、森林防火、土地管理等知识，群众法治观念不断提高。',
      figures: [
        { label: '法律宣传', indicator: 'PUBLICITY_EVENTS', value: '12', unit: '次' },
        { label: '受教育群众', indicator: 'PUBLICITY_REACH', value: '3000', unit: '人次', approximation: 'MORE_THAN' },
      ],
    },
  ],
  shortcomings: [
    { key: 'enforcement-power', text: '镇级执法力量薄弱，专业人员缺乏，执法工作开展不够规范。' },
    {
      key: 'publicity-depth',
      text: '普法宣传深度不够，偏远村社群众知晓率不高。',
      causes: [{ text: '山区村落居住分散，青壮年外出务工多。', category: 'EXTERNAL' }],
    },
    { key: 'archive', text: '法治工作台账资料不够齐全。' },
  ],
  commitments: [
    { heading: '持续抓好普法', text: '加大宣传力度，丰富宣传形式，提高群众法治意识。', addresses: ['publicity-depth'] },
    {
      heading: '规范执法行为',
      text: '配合区级部门做好综合执法改革有关工作，逐步规范镇级执法。',
      addresses: ['enforcement-power'],
    },
  ],
} as const satisfies SampleReport;
