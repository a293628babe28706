import type { SampleReport } from '../../sample.js';

export const zstzcjj2023 = {
  department: 'zstzcjj',
  year: 2023,
  status: 'SUBMITTED',
  title: '重庆市荣昌区招商投资促进局2023年法治政府建设工作情况报告',
  preamble:
    '2023年，我局对照《2023年全区法治政府建设工作要点》，把依法办事的要求落到招商引资的洽谈、评审、签约、落地各个环节，以规范的程序和稳定的预期服务全区发展。现将全年情况报告如下。',
  responsibilities: [
    {
      holder: '党组书记、局长',
      duty: 'FIRST_RESPONSIBLE',
      narrative:
        '对照《党政主要负责人履行推进法治建设第一责任人职责规定》履职，按要求提交第一责任人述职报告，定期听取科室汇报并当场研究法治建设中遇到的问题。领学党的二十大报告中关于全面依法治国的论述，带动班子成员把法治思维用到经济工作上。',
      evidence: '第一责任人述职报告',
    },
    {
      holder: '党组书记、局长',
      duty: 'LAWFUL_DECISION',
      narrative:
        '年初即把法治建设列入全局重点任务，重大事项一律按“三重一大”和“末位表态”规则由班子集体决定。对可能带来较大影响的招商项目先评估风险，再听取法律顾问和专业人士的意见，可行性、合理性未说清楚的不上会。',
    },
  ],
  activities: [
    {
      heading: '强化组织领导，压实各级责任',
      theme: 'LEADERSHIP',
      narrative:
        '局党组牢牢把握党对依法治理工作的绝对领导，法治建设由党组书记直接分管，一名副局长负责日常推进，任务分解到每个科室。招商谈判、政策兑现等关键事项先过党组这一关，做到责任有人担、工作有人抓。',
    },
    {
      heading: '坚持常态学法，提升干部素养',
      theme: 'STUDY',
      narrative:
        '依托党组会、理论学习中心组、“三会一课”和“周五集中学习”，全年组织法治专题学习4次，研读《论坚持全面依法治国》《习近平法治思想学习纲要》《法治政府建设实施纲要（2021—2025年）》等。16名干部职工参加网络法治理论考试，参考率、合格率都是100%。',
      figures: [
        { label: '法治专题学习', indicator: 'STUDY_SESSIONS', value: '4', unit: '次' },
        { label: '参加网络法治理论考试的干部职工', indicator: 'EXAM_TAKERS', value: '16', unit: '名' },
        { label: '参考率', indicator: 'EXAM_PARTICIPATION_RATE', value: '100', unit: '%', role: 'RATIO' },
        { label: '合格率', indicator: 'EXAM_PASS_RATE', value: '100', unit: '%', role: 'RATIO' },
      ],
    },
    {
      heading: '走进企业普法，营造守法氛围',
      theme: 'PUBLICITY',
      narrative:
        '借助机关微信群和朋友圈及时推送宪法、民法典、反诈知识以及惠企政策。结合“宪法宣传周”“美好生活·民法典相伴”主题宣传月和优化营商环境宣传季，由招商干部带着资料到企业去讲，全年集中宣传3次。',
      figures: [{ label: '集中普法宣传', indicator: 'PUBLICITY_EVENTS', value: '3', unit: '次' }],
    },
    {
      heading: '严把项目准入，优化营商环境',
      theme: 'BUSINESS_ENVIRONMENT',
      narrative:
        '健全由我局牵头的全区招商引资联席会议制度，凡招商项目都要上会，扶持政策、土地和厂房安排是否符合公平竞争要求是审定重点，购地项目用地一律走招拍挂程序。全年筹办联席会议9次，审议项目89个，其中通过81个、未通过8个，把公平竞争审查前移到准入环节。',
      figures: [
        { label: '招商联席会议', indicator: 'JOINT_MEETINGS', value: '9', unit: '次' },
        {
          label: '联席会议审议项目',
          indicator: 'PROJECTS_REVIEWED',
          value: '89',
          unit: '个',
          role: 'TOTAL',
          parts: [
            { label: '审议通过项目', indicator: 'PROJECTS_PASSED', value: '81', unit: '个', role: 'PART' },
            { label: '未通过项目', indicator: 'PROJECTS_REJECTED', value: '8', unit: '个', role: 'PART' },
          ],
        },
      ],
    },
  ],
  shortcomings: [
    { key: 'study', text: '对习近平法治思想的学习还需往深里走，学用结合不够紧密。' },
    { key: 'publicity', text: '普法宣传的形式较为单一，创新办法不多。' },
    { key: 'staffing', text: '人员力量不足，现有干部的业务能力也需继续提高。' },
  ],
  commitments: [
    {
      heading: '法治能力建设',
      text: '持续抓好政策法规的学习与执行，引导招商干部养成用法治思维和法治方式推动改革发展的习惯，使招商工作更加规范。',
      addresses: ['study'],
    },
    {
      heading: '法治宣传教育',
      text: '按照“八五”普法规划深入企业宣讲法律法规，综合运用讲座、研讨、调研、咨询等方式，帮助企业依法经营、依法维权。',
      addresses: ['publicity'],
    },
    {
      heading: '法治文化建设',
      text: '让法治理念贯穿招商引资全过程，落实行政决策制度，做实公平竞争审查、合法性审查和可行性论证，用好法律顾问，多为企业排忧解难，增强我区营商环境的吸引力。',
    },
  ],
} as const satisfies SampleReport;
