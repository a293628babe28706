import type { SampleReport } from '../../sample.js';

export const zstzcjj2022 = {
  department: 'zstzcjj',
  year: 2022,
  status: 'PUBLISHED',
  title: '重庆市荣昌区招商投资促进局2022年法治政府建设工作情况报告',
  preamble:
    '2022年，区招商投资促进局坚持以习近平新时代中国特色社会主义思想为指导，认真学习宣传贯彻党的二十大精神，对照全区年度法治政府建设工作要点，把依法招商、诚信招商贯穿项目洽谈、评审、签约、落地全过程，各项工作平稳有序。现将有关情况报告如下。',
  responsibilities: [
    {
      holder: '党组书记、局长',
      duty: 'FIRST_RESPONSIBLE',
      narrative:
        '局党组书记、局长年初主持研究法治工作要点，年中听取各科室依法行政情况汇报，年底在领导班子述职时一并述法。全年主持党组会专题研究法治工作2次，对历年招商协议履行中形成的3个遗留问题逐一过问，逐项明确经办科室和办结时限。',
      evidence: '局党组会议纪要2份，2022年度述职述法报告',
      figures: [
        { label: '党组会专题研究法治工作', indicator: 'TOPIC_MEETINGS', value: '2', unit: '次' },
        { label: '过问协议履行遗留问题', value: '3', unit: '个' },
      ],
    },
    {
      holder: '党组书记、局长',
      duty: 'LAWFUL_DECISION',
      narrative:
        '坚持重大事项先论证、后上会，投资协议未经法律顾问出具书面意见的一律不提交党组会讨论。会上由分管领导先作说明、班子成员逐一表态、主要负责人最后发言，全年按此程序集体研究“三重一大”事项11项，会议记录全部归档备查。',
      figures: [{ label: '集体研究“三重一大”事项', value: '11', unit: '项' }],
    },
  ],
  activities: [
    {
      heading: '压实责任，法治工作与招商业务同步部署',
      theme: 'LEADERSHIP',
      narrative:
        '调整充实局法治建设领导小组，由局长任组长，办公室承担日常工作，各招商科室各明确一名法治联络员。将依法签约、廉洁招商等要求写入科室年度目标任务书，与招商实绩同布置、同检查、同考核，改变以往法治工作由办公室“单打独斗”的局面。',
    },
    {
      heading: '以学促用，增强干部依法招商意识',
      theme: 'STUDY',
      narrative:
        '利用党组理论学习中心组和支部主题党日，集中学习习近平法治思想、党的二十大报告关于全面依法治国的专章和《重庆市优化营商环境条例》3次。组织14名干部职工参加年度网络法治理论考试，参考率100%，其中13名一次合格，合格率92.9%，未合格的1名同志已补考通过。',
      figures: [
        { label: '法治专题集中学习', indicator: 'STUDY_SESSIONS', value: '3', unit: '次' },
        { label: '参加网络法治理论考试', indicator: 'EXAM_TAKERS', value: '14', unit: '名', role: 'WHOLE' },
        { label: '一次合格人员', value: '13', unit: '名', role: 'PART' },
        { label: '考试合格率', indicator: 'EXAM_PASS_RATE', value: '92.9', unit: '%', role: 'RATIO' },
        { label: '考试参考率', indicator: 'EXAM_PARTICIPATION_RATE', value: '100', unit: '%' },
      ],
    },
    {
      heading: '严把准入，规范项目联席评审',
      theme: 'BUSINESS_ENVIRONMENT',
      furtherThemes: ['DECISION_MAKING'],
      narrative:
        '修订招商项目评审流程，将产业政策、环保、能耗、用地和公平竞争五项内容列为必审事项，相关部门书面意见不齐的不予上会。全年筹办招商引资联席会议7次，审议项目72个，其中通过63个，因投资强度不足、环保要求不符等原因未通过9个，未通过项目均书面告知理由。',
      figures: [
        { label: '筹办招商引资联席会议', indicator: 'JOINT_MEETINGS', value: '7', unit: '次' },
        {
          label: '审议项目',
          indicator: 'PROJECTS_REVIEWED',
          value: '72',
          unit: '个',
          role: 'TOTAL',
          parts: [
            { label: '通过项目', indicator: 'PROJECTS_PASSED', value: '63', unit: '个', role: 'PART' },
            { label: '未通过项目', indicator: 'PROJECTS_REJECTED', value: '9', unit: '个', role: 'PART' },
          ],
        },
      ],
    },
    {
      heading: '关口前移，防范投资协议法律风险',
      theme: 'DECISION_MAKING',
      narrative:
        '续聘律师事务所担任常年法律顾问，全年审查投资协议、补充协议58份，出具书面法律意见41件，就违约责任、土地收回、扶持资金兑现条件等条款提出修改意见120余条，绝大部分被采纳。制定投资协议示范文本，减少同类项目条款随意增减现象。',
      figures: [
        { label: '审查投资协议、补充协议', indicator: 'CONTRACTS_REVIEWED', value: '58', unit: '份' },
        { label: '法律顾问书面意见', indicator: 'LEGAL_ADVISER_OPINIONS', value: '41', unit: '件' },
        { label: '提出条款修改意见', value: '120', unit: '条', approximation: 'MORE_THAN' },
      ],
    },
    {
      heading: '送法入企，帮助企业解难纾困',
      theme: 'PUBLICITY',
      furtherThemes: ['BUSINESS_ENVIRONMENT'],
      narrative:
        '结合“服务企业月”和宪法宣传周，会同园区开展涉企普法宣传2次，走访签约企业30余家，发放惠企政策和法律知识资料400余份。梳理企业在用工、融资、厂房租赁等方面的诉求46件，协调有关部门办结43件，办结率93.5%，其余3件已列入跨年度事项继续跟踪。',
      figures: [
        { label: '涉企普法宣传', indicator: 'PUBLICITY_EVENTS', value: '2', unit: '次' },
        { label: '走访签约企业', value: '30', unit: '家', approximation: 'MORE_THAN' },
        {
          label: '发放政策法律资料',
          indicator: 'PUBLICITY_MATERIALS',
          value: '400',
          unit: '份',
          approximation: 'MORE_THAN',
        },
        { label: '梳理企业诉求', value: '46', unit: '件', role: 'WHOLE' },
        { label: '协调办结诉求', value: '43', unit: '件', role: 'PART' },
        { label: '诉求办结率', value: '93.5', unit: '%', role: 'RATIO' },
      ],
    },
  ],
  shortcomings: [
    {
      key: 'legal-staff',
      text: '懂法律的专业力量偏少。全局尚无一名取得法律职业资格的工作人员，协议条款主要依靠外聘律师把关，一线招商干部独立识别合同风险的能力偏弱。',
      causes: [
        { text: '近三年招录、选调的人员以经济、外语类专业为主，没有定向引进法律专业人才', category: 'RESOURCES' },
        { text: '对在职干部的法律业务培训零散，没有形成年度计划', category: 'CAPACITY' },
      ],
    },
    {
      key: 'contract-follow-up',
      text: '协议签订后的履约跟踪不够及时，当年有5个签约项目未按约定时间开工，督促函平均滞后一个多月才发出。',
      causes: [{ text: '招商、规划自然资源、园区之间的项目进度信息没有共享', category: 'COORDINATION' }],
    },
    {
      key: 'publicity-form',
      text: '普法手段较为单一，以发放资料、转发推文为主，企业参与的积极性不高。',
    },
    {
      key: 'study-depth',
      text: '学习习近平法治思想与招商引资实践结合得还不够紧密。',
    },
  ],
  commitments: [
    {
      heading: '补齐法律专业短板',
      text: '2023年9月30日前，分2批组织全体招商干部完成投资合同法律风险专题培训，人均不少于16学时；鼓励并支持2名业务骨干报名参加国家统一法律职业资格考试。',
      owner: '局办公室',
      measure: '培训签到册、结业测试成绩和考试报名凭证',
      dueOn: '2023-09-30',
      figures: [
        { label: '合同法律风险专题培训', value: '2', unit: '批' },
        { label: '人均培训学时', value: '16', unit: '学时', approximation: 'AT_LEAST' },
        { label: '参加法律职业资格考试', value: '2', unit: '名' },
      ],
      addresses: ['legal-staff'],
    },
    {
      heading: '建立协议履约台账',
      text: '上半年建成签约项目履约跟踪台账，与区规划自然资源局、高新区管委会按月比对进度，对逾期项目在15个工作日内发出书面督促函。',
      owner: '项目服务科',
      measure: '台账按月更新，督促函留存编号',
      dueOn: '2023-06-30',
      figures: [{ label: '逾期项目督促函发出时限', value: '15', unit: '个工作日', approximation: 'AT_MOST' }],
      addresses: ['contract-follow-up'],
    },
    {
      heading: '持续深化理论学习',
      text: '把学习贯彻党的二十大精神与学习习近平法治思想结合起来，进一步提高运用法治思维和法治方式推动招商工作的能力。',
      addresses: ['study-depth'],
    },
  ],
} as const satisfies SampleReport;
