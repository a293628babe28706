import type { SampleReport } from '../../sample.js';

export const sfj2023 = {
  department: 'sfj',
  year: 2023,
  status: 'SUBMITTED',
  title: '重庆市荣昌区司法局2023年法治政府建设工作报告',
  preamble: '2023年，区司法局立足“一个统筹、四大职能”，既当好全区法治建设的参谋助手，又管好自身依法行政，各项工作取得新进展。现报告如下：',
  responsibilities: [
    {
      holder: '党委书记、局长（区委依法治区办主任）',
      duty: 'COORDINATE',
      narrative:
        '亲自协调法治政府建设重点环节，牵头召开依法治区办联席会议6次，就镇街综合行政执法赋权、行政复议体制改革后的人员场所保障等问题与编制、财政部门逐项会商，协调解决办案用房2处、增加复议员额3名。',
      evidence: '依法治区办会议纪要6份、区委编办批复',
      figures: [
        { label: '依法治区办联席会议', indicator: 'JOINT_MEETINGS', value: '6', unit: '次' },
        { label: '协调办案用房', value: '2', unit: '处' },
        { label: '增加复议员额', value: '3', unit: '名' },
      ],
    },
    {
      holder: '党委书记、局长（区委依法治区办主任）',
      duty: 'FIRST_RESPONSIBLE',
      narrative:
        '将法治建设情况写入年终述职，接受干部职工测评。主持党委会专题研究法治工作10次，对全区督察发现的问题逐件签批整改意见，要求局机关先于其他单位自查自纠，不搞“灯下黑”。',
      evidence: '述法报告、党委会议记录',
      figures: [{ label: '党委会专题研究法治工作', indicator: 'TOPIC_MEETINGS', value: '10', unit: '次' }],
    },
  ],
  activities: [
    {
      heading: '统筹协调：让督察长出牙齿',
      theme: 'LEADERSHIP',
      narrative:
        '制定全区年度法治建设工作要点和考核细则，对21个镇街和32个区级部门开展法治督察2轮，发现问题173个，已完成整改161个，仍在整改12个，向进展缓慢的5个单位发出督办函。推动镇街、部门主要负责人述法全覆盖。',
      figures: [
        { label: '督察镇街', value: '21', unit: '个' },
        { label: '督察区级部门', value: '32', unit: '个' },
        { label: '法治督察', value: '2', unit: '轮' },
        {
          label: '督察发现问题',
          value: '173',
          unit: '个',
          role: 'TOTAL',
          parts: [
            { label: '已完成整改', value: '161', unit: '个', role: 'PART' },
            { label: '仍在整改', value: '12', unit: '个', role: 'PART' },
          ],
        },
        { label: '发出督办函的单位', value: '5', unit: '个' },
      ],
    },
    {
      heading: '合法性审查：把好政府文件出口关',
      theme: 'RULE_MAKING',
      furtherThemes: ['DECISION_MAKING'],
      narrative:
        '为区政府审查各类文件187件，其中行政规范性文件16件、重大行政决策38件、其他涉法文件133件，提出修改意见512条。审查政府合同92份，涉及金额超40亿元。组织法律顾问列席区政府常务会议，出具意见64件。',
      figures: [
        {
          label: '合法性审查文件',
          indicator: 'DOCUMENTS_REVIEWED',
          value: '187',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '行政规范性文件', value: '16', unit: '件', role: 'PART' },
            { label: '重大行政决策', value: '38', unit: '件', role: 'PART' },
            { label: '其他涉法文件', value: '133', unit: '件', role: 'PART' },
          ],
        },
        { label: '提出修改意见', value: '512', unit: '条' },
        { label: '审查政府合同', indicator: 'CONTRACTS_REVIEWED', value: '92', unit: '份' },
        { label: '审查合同涉及金额', value: '4000000000', unit: '元', approximation: 'MORE_THAN' },
        { label: '法律顾问出具意见', indicator: 'LEGAL_ADVISER_OPINIONS', value: '64', unit: '件' },
      ],
    },
    {
      heading: '行政复议：打造化解行政争议主渠道',
      theme: 'DISPUTES',
      furtherThemes: ['SUPERVISION'],
      narrative:
        '收到行政复议申请143件，其中受理121件、不予受理14件、其他方式处理8件。审结112件，其中纠错11件，纠错率9.8%。坚持调解优先，39件经和解、调解结案。提前部署新修订行政复议法施行准备，在8个镇街司法所设立复议咨询接待点。',
      figures: [
        {
          label: '收到行政复议申请',
          indicator: 'RECONSIDERATION_CASES',
          value: '143',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '受理', value: '121', unit: '件', role: 'PART' },
            { label: '不予受理', value: '14', unit: '件', role: 'PART' },
            { label: '其他方式处理', value: '8', unit: '件', role: 'PART' },
          ],
        },
        {
          label: '审结行政复议案件',
          value: '112',
          unit: '件',
          role: 'WHOLE',
          parts: [
            { label: '纠错', value: '11', unit: '件', role: 'PART' },
            { label: '纠错率', value: '9.8', unit: '%', role: 'RATIO' },
          ],
        },
        { label: '经和解、调解结案', value: '39', unit: '件' },
        { label: '复议咨询接待点', value: '8', unit: '个' },
      ],
    },
    {
      heading: '执法协调监督：规范涉企行政检查',
      theme: 'ENFORCEMENT',
      furtherThemes: ['BUSINESS_ENVIRONMENT'],
      narrative:
        '举办全区综合执法培训3期，组织638名执法人员参加公共法律知识考试，合格605名，合格率94.8%。集中评查执法案卷320卷，反馈问题147个。会同区市场监管局试行“综合查一次”，同一企业同一时段的多头检查明显减少。',
      figures: [
        { label: '全区综合执法培训', indicator: 'ENFORCEMENT_TRAINING', value: '3', unit: '期' },
        {
          label: '参加公共法律知识考试的执法人员',
          indicator: 'EXAM_TAKERS',
          value: '638',
          unit: '名',
          role: 'WHOLE',
          parts: [
            { label: '考试合格', value: '605', unit: '名', role: 'PART' },
            { label: '合格率', indicator: 'EXAM_PASS_RATE', value: '94.8', unit: '%', role: 'RATIO' },
          ],
        },
        { label: '评查执法案卷', value: '320', unit: '卷' },
        { label: '案卷评查反馈问题', value: '147', unit: '个' },
      ],
    },
    {
      heading: '人民调解与公共法律服务',
      theme: 'DISPUTES',
      narrative:
        '全区人民调解组织受理纠纷4218件，调解成功4175件，成功率98.98%。办理法律援助案件1036件，其中民事702件、刑事331件、行政3件，为受援人挽回损失2300余万元。村（社区）法律顾问现场服务1.1万人次。',
      figures: [
        {
          label: '人民调解受理纠纷',
          indicator: 'DISPUTES_RECEIVED',
          value: '4218',
          unit: '件',
          role: 'WHOLE',
          parts: [
            { label: '调解成功', indicator: 'DISPUTES_MEDIATED', value: '4175', unit: '件', role: 'PART' },
            { label: '调解成功率', indicator: 'MEDIATION_SUCCESS_RATE', value: '98.98', unit: '%', role: 'RATIO' },
          ],
        },
        {
          label: '法律援助案件',
          indicator: 'LEGAL_AID_CASES',
          value: '1036',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '民事', value: '702', unit: '件', role: 'PART' },
            { label: '刑事', value: '331', unit: '件', role: 'PART' },
            { label: '行政', value: '3', unit: '件', role: 'PART' },
          ],
        },
        { label: '为受援人挽回损失', value: '23000000', unit: '元', approximation: 'MORE_THAN' },
        { label: '村（社区）法律顾问现场服务', value: '11000', unit: '人次' },
      ],
    },
    {
      heading: '“八五”普法中期推进',
      theme: 'PUBLICITY',
      furtherThemes: ['STUDY'],
      narrative:
        '顺利完成“八五”普法中期评估。党委理论学习中心组法治专题学习9次，牵头开展普法宣传活动260余次，受众12.4万余人次，发放普法资料9.8万份。培育“法律明白人”1650余名，新建濑溪河法治文化长廊1处。',
      figures: [
        { label: '法治专题学习', indicator: 'STUDY_SESSIONS', value: '9', unit: '次' },
        { label: '普法宣传活动', indicator: 'PUBLICITY_EVENTS', value: '260', unit: '次', approximation: 'MORE_THAN' },
        { label: '普法受众', indicator: 'PUBLICITY_REACH', value: '124000', unit: '人次', approximation: 'MORE_THAN' },
        { label: '发放普法资料', indicator: 'PUBLICITY_MATERIALS', value: '98000', unit: '份' },
        { label: '培育“法律明白人”', value: '1650', unit: '名', approximation: 'MORE_THAN' },
        { label: '新建法治文化长廊', value: '1', unit: '处' },
      ],
    },
  ],
  shortcomings: [
    {
      key: 'report-timeliness',
      text: '对各单位法治政府建设年度报告的督促不够有力，上一年度有4个单位超过报送时限，报告质量参差不齐。',
      causes: [{ text: '报告收集、催报、审核全靠人工，缺少统一的时限提醒和质量标准。', category: 'MECHANISM' }],
    },
    {
      key: 'reconsideration-staff',
      text: '行政复议办案人员不足，案件数量较上年增加近四成，人均办案压力大。',
      causes: [
        { text: '复议职责集中后案件总量上升，新法施行后预计还将增长。', category: 'EXTERNAL' },
        { text: '新增员额到岗较晚，独立办案能力尚在培养。', category: 'CAPACITY' },
      ],
    },
    {
      key: 'judicial-offices',
      text: '铜鼓、河包等部分司法所仅有1名在编人员，难以同时承担审查、调解、矫正等职责。',
    },
    { key: 'lawyers', text: '法律服务资源分布不均，优质律师资源集中在城区。' },
    {
      key: 'township-review',
      text: '镇街合法性审查流于形式的问题不同程度存在，个别镇先发文后送审。',
      causes: [
        { text: '部分镇街负责人认为审查影响效率，主动送审意识不强。', category: 'AWARENESS' },
        { text: '应审范围没有形成清单，送审与发文系统没有打通。', category: 'MECHANISM' },
      ],
    },
  ],
  commitments: [
    {
      heading: '建立年度报告全流程管理',
      text: '统一年度报告模板和审核标准，实行到期提醒、逾期通报，确保2024年应报单位按时报送率达到100%。',
      owner: '法治调研督察科',
      measure: '按时报送率、退回修改率统计表',
      dueOn: '2024-03-01',
      figures: [{ label: '年度报告按时报送率', value: '100', unit: '%', role: 'RATIO' }],
      addresses: ['report-timeliness'],
    },
    {
      heading: '充实基层和复议力量',
      text: '推动新增员额上半年全部到岗，建立局机关与司法所人员双向挂职机制，从执业律师中选聘复议调解员不少于10名。',
      owner: '政治处、行政复议科',
      measure: '到岗名单、聘任文件',
      dueOn: '2024-06-30',
      figures: [{ label: '选聘复议调解员', value: '10', unit: '名', approximation: 'AT_LEAST' }],
      addresses: ['reconsideration-staff', 'judicial-offices'],
    },
    {
      heading: '做实镇街合法性审查',
      text: '印发镇街合法性审查事项清单，每半年抽查一次镇街发文，未审先发的予以通报并纳入考核扣分。',
      owner: '合法性审查科',
      measure: '半年抽查通报2份',
      dueOn: '2024-12-31',
      figures: [{ label: '抽查通报', value: '2', unit: '份' }],
      addresses: ['township-review'],
    },
    { heading: '筹备“八五”普法迎检', text: '对照中期评估反馈意见查漏补缺，进一步提升普法工作的针对性和实效性。' },
  ],
  otherMatters: [
    {
      heading: '行政复议法贯彻实施准备',
      text: '新修订的行政复议法自2024年1月1日起施行，我局已完成文书格式更新和全员培训，并向各执法部门发出执法提示。',
    },
  ],
} as const satisfies SampleReport;
