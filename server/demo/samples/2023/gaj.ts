import type { SampleReport } from '../../sample.js';

export const gaj2023 = {
  department: 'gaj',
  year: 2023,
  status: 'PUBLISHED',
  title: '重庆市荣昌区公安局2023年法治政府建设情况报告',
  preamble:
    '2023年，区公安局坚持政治建警、法治强警，以执法规范化建设为牵引，统筹推进打击犯罪、矛盾化解、便民服务和队伍管理，人民群众安全感和执法满意度稳中有升。按照法治政府建设年度报告制度，现将有关情况报告并向社会公布。',
  responsibilities: [
    {
      holder: '党委书记、局长',
      duty: 'DEPLOY',
      narrative:
        '担任局执法规范化建设领导小组组长，全年7次主持党委会专题研究法治工作，审议《执法突出问题整治方案》等制度9项，把执法质量纳入所队长述职评议的必答内容。',
      evidence: '党委会议纪要7份、制度汇编目录',
      figures: [
        { label: '党委会专题研究法治工作', indicator: 'TOPIC_MEETINGS', value: '7', unit: '次' },
        { label: '审议制度', value: '9', unit: '项' },
      ],
    },
    {
      holder: '党委书记、局长',
      duty: 'INQUIRE',
      narrative:
        '对重大疑难案件、涉警投诉亲自过问，阅批法制部门执法情况分析12期，先后3次召集刑侦、经侦、法制会商涉企案件定性，防止以刑事手段介入经济纠纷，并对当事企业逐一回访。',
      evidence: '执法情况分析批示件、案件会商记录',
      figures: [
        { label: '阅批执法情况分析', value: '12', unit: '期' },
        { label: '涉企案件会商', value: '3', unit: '次' },
      ],
    },
    {
      holder: '党委书记、局长',
      duty: 'SUPERVISE',
      narrative:
        '对上级反馈的“受立案不及时”问题挂牌督办，每月调度一次，督促法制大队建立警情与案件自动比对机制，年底前问题清零，并对2个工作滞后的派出所负责人进行约谈。',
      evidence: '挂牌督办台账、约谈记录2份',
      figures: [{ label: '约谈派出所', value: '2', unit: '个' }],
    },
    {
      holder: '党委副书记、政委',
      duty: 'COURT_APPEARANCE',
      narrative:
        '带头落实行政机关负责人出庭应诉制度，本人出庭2次，其余案件由分管局领导出庭。每案庭前组织法制民警和公职律师研判，庭后向办案单位通报败诉风险点，做到出庭又出声。',
      figures: [{ label: '政委本人出庭应诉', value: '2', unit: '次' }],
    },
  ],
  activities: [
    {
      heading: '坚持学法用法，锻造法治公安队伍',
      theme: 'STUDY',
      narrative:
        '局党委理论学习中心组开展法治专题学习12次。组织执法培训24期，内容涵盖《反有组织犯罪法》《反电信网络诈骗法》和行政案件快速办理程序。417名民警取得基本级以上执法资格，其中高级资格18名，民警不持证不得独立办案。',
      figures: [
        { label: '法治专题学习', indicator: 'STUDY_SESSIONS', value: '12', unit: '次' },
        { label: '执法培训', indicator: 'ENFORCEMENT_TRAINING', value: '24', unit: '期' },
        { label: '取得执法资格的民警', indicator: 'ENFORCEMENT_OFFICERS', value: '417', unit: '名' },
        { label: '取得高级执法资格的民警', value: '18', unit: '名' },
      ],
    },
    {
      heading: '规范执法办案流程',
      theme: 'ENFORCEMENT',
      narrative:
        '执法办案管理中心实行“一站式”办案、全流程记录、智能化管理。全年办理行政处罚案件3126件，适用快速办理程序1274件。组织三级案卷评查，抽查案卷960卷，评定为优良912卷，优良率95%，不合格案卷逐一倒查到人。',
      figures: [
        { label: '行政处罚案件', indicator: 'ENFORCEMENT_CASES', value: '3126', unit: '件' },
        { label: '适用快速办理程序', value: '1274', unit: '件' },
        {
          label: '抽查案卷',
          value: '960',
          unit: '卷',
          role: 'WHOLE',
          parts: [
            { label: '评定为优良', value: '912', unit: '卷', role: 'PART' },
            { label: '优良率', value: '95', unit: '%', role: 'RATIO' },
          ],
        },
      ],
    },
    {
      heading: '强化执法监督管理',
      theme: 'SUPERVISION',
      furtherThemes: ['TECHNOLOGY'],
      narrative:
        '建成区局执法监督管理中心，对接处警、受立案、办案区使用、涉案财物管理实行网上日巡查、周通报、月考评。全年巡查警情和案件1.3万余条，发现执法问题286个，其中已整改281个、正在整改5个。',
      figures: [
        { label: '巡查警情和案件', value: '13000', unit: '条', approximation: 'MORE_THAN' },
        {
          label: '发现执法问题',
          value: '286',
          unit: '个',
          role: 'TOTAL',
          parts: [
            { label: '已整改', value: '281', unit: '个', role: 'PART' },
            { label: '正在整改', value: '5', unit: '个', role: 'PART' },
          ],
        },
      ],
    },
    {
      heading: '做实复议应诉工作',
      theme: 'SUPERVISION',
      narrative:
        '作为被申请人办理行政复议21件，其中维持或驳回17件、终止3件、撤销1件。办理行政诉讼案件9件，负责人出庭应诉9次，出庭应诉率100%。对被撤销的1件交通处罚案件开展案例复盘，印发执法提示至全部基层单位。',
      figures: [
        {
          label: '作为被申请人的行政复议',
          value: '21',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '维持或驳回', value: '17', unit: '件', role: 'PART' },
            { label: '终止', value: '3', unit: '件', role: 'PART' },
            { label: '撤销', value: '1', unit: '件', role: 'PART' },
          ],
        },
        { label: '行政诉讼案件', indicator: 'LITIGATION_CASES', value: '9', unit: '件' },
        { label: '负责人出庭应诉', indicator: 'COURT_APPEARANCES', value: '9', unit: '次' },
        { label: '出庭应诉率', indicator: 'COURT_APPEARANCE_RATE', value: '100', unit: '%', role: 'RATIO' },
      ],
    },
    {
      heading: '坚持和发展新时代“枫桥经验”',
      theme: 'DISPUTES',
      narrative:
        '推行“派出所＋司法所＋村居”联调模式，在派出所设驻所调解室17个。全年受理矛盾纠纷5840件，调解成功5612件，成功率96.1%，家庭、邻里、债务类警情重复报警明显减少。峰高派出所“院坝说事”做法在全市公安机关交流。',
      figures: [
        { label: '驻所调解室', value: '17', unit: '个' },
        {
          label: '受理矛盾纠纷',
          indicator: 'DISPUTES_RECEIVED',
          value: '5840',
          unit: '件',
          role: 'WHOLE',
          parts: [
            { label: '调解成功', indicator: 'DISPUTES_MEDIATED', value: '5612', unit: '件', role: 'PART' },
            { label: '调解成功率', indicator: 'MEDIATION_SUCCESS_RATE', value: '96.1', unit: '%', role: 'RATIO' },
          ],
        },
      ],
    },
    {
      heading: '开展反诈禁毒普法宣传',
      theme: 'PUBLICITY',
      narrative:
        '落实“谁执法谁普法”，以反诈、禁毒、交通安全为重点，走进村社、校园、企业开展普法宣传310余次，受众21.5万余人次，发放资料18万份。电信网络诈骗立案数同比下降18.6%，止付冻结涉案资金3600余万元。',
      figures: [
        { label: '普法宣传', indicator: 'PUBLICITY_EVENTS', value: '310', unit: '次', approximation: 'MORE_THAN' },
        { label: '普法受众', indicator: 'PUBLICITY_REACH', value: '215000', unit: '人次', approximation: 'MORE_THAN' },
        { label: '发放资料', indicator: 'PUBLICITY_MATERIALS', value: '180000', unit: '份' },
        { label: '电信网络诈骗立案数同比变化', value: '-18.6', unit: '%', role: 'CHANGE' },
        { label: '止付冻结涉案资金', value: '36000000', unit: '元', approximation: 'MORE_THAN' },
      ],
    },
    {
      heading: '深化公安政务服务改革',
      theme: 'BUSINESS_ENVIRONMENT',
      furtherThemes: ['FUNCTIONS', 'TECHNOLOGY'],
      narrative:
        '户籍、出入境、车驾管等高频事项进驻镇街便民服务中心，川渝户口迁移实现“一站办”。全年办理行政许可1.92万件，旅馆业特种行业许可办理时限由15个工作日压缩到7个工作日。包容审慎对待轻微交通违法，首次轻微违法以警告代替罚款8400余起。',
      figures: [
        { label: '办理行政许可', indicator: 'LICENCES_HANDLED', value: '19200', unit: '件' },
        { label: '旅馆业特种行业许可办理时限（压缩前）', value: '15', unit: '个工作日', role: 'FROM' },
        { label: '旅馆业特种行业许可办理时限（压缩后）', value: '7', unit: '个工作日', role: 'TO' },
        { label: '轻微交通违法以警告代替罚款', value: '8400', unit: '起', approximation: 'MORE_THAN' },
      ],
    },
  ],
  shortcomings: [
    {
      key: 'evidence-quality',
      text: '基层办案取证质量不均衡，检察机关退回补充侦查的案件中，因电子数据提取不规范的占31件。',
      causes: [
        { text: '电子数据勘验专业人才少，17个派出所中仅6个配有专门设备。', category: 'RESOURCES' },
        { text: '新型网络犯罪手法更新快，培训内容滞后于实战。', category: 'CAPACITY' },
      ],
    },
    {
      key: 'traffic-penalty',
      text: '交通非现场执法的告知程序仍有瑕疵，全年唯一一件被复议撤销的案件即因告知不到位引起。',
      causes: [{ text: '短信告知与书面送达衔接规则不细，系统未设置送达确认环节。', category: 'MECHANISM' }],
    },
    {
      key: 'auxiliary',
      text: '辅警参与执法的边界把握不严，个别单位存在辅警单独处置警情的现象。',
      causes: [
        { text: '夜间值班警力紧张，民警与辅警配比不足。', category: 'RESOURCES' },
        { text: '少数所队负责人规范用警意识不强。', category: 'AWARENESS' },
      ],
    },
    {
      key: 'elderly-fraud',
      text: '反诈宣传对农村老年群体的触达不够，60岁以上受骗者占比较上年上升。',
      causes: [{ text: '宣传以线上推送为主，留守老人接收渠道有限。', category: 'OTHER' }],
    },
  ],
  commitments: [
    {
      heading: '补齐电子取证短板',
      text: '为其余11个派出所配齐电子数据取证设备，举办电子取证专题执法培训4期，轮训办案民警不少于200名。',
      owner: '法制大队、网安支队',
      measure: '设备验收单、培训考核成绩，因取证不规范退补案件数下降',
      dueOn: '2024-09-30',
      figures: [
        { label: '配齐取证设备的派出所', value: '11', unit: '个' },
        { label: '电子取证专题培训', indicator: 'ENFORCEMENT_TRAINING', value: '4', unit: '期' },
        { label: '轮训办案民警', value: '200', unit: '名', approximation: 'AT_LEAST' },
      ],
      addresses: ['evidence-quality'],
    },
    {
      heading: '规范交通非现场执法告知',
      text: '上半年完成交通违法告知系统改造，增加送达确认环节，未确认送达的不得进入处罚决定程序。',
      owner: '交巡警支队',
      measure: '系统上线运行报告，抽查100起告知记录',
      dueOn: '2024-06-30',
      figures: [{ label: '抽查告知记录', value: '100', unit: '起' }],
      addresses: ['traffic-penalty'],
    },
    {
      heading: '明确辅警权责清单',
      text: '制定辅警协助执法正负面清单，每月通过执法记录仪抽查值班所队，违规的通报并追究带班领导责任。',
      owner: '政治处、督察大队',
      measure: '清单印发文件、月度抽查通报',
      dueOn: '2024-04-30',
      addresses: ['auxiliary'],
    },
    {
      heading: '反诈宣传进院坝',
      text: '联合镇街组织反诈宣讲进村社院坝，全年不少于150次，逐村建立老年易受骗人员提醒名册。',
      owner: '刑侦支队反诈中心',
      dueOn: '2024-12-31',
      figures: [{ label: '反诈宣讲', indicator: 'PUBLICITY_EVENTS', value: '150', unit: '次', approximation: 'AT_LEAST' }],
      addresses: ['elderly-fraud'],
    },
    { text: '持续推进执法监督管理中心实体化运行，巩固执法突出问题整治成果。', owner: '法制大队' },
  ],
  otherMatters: [
    {
      heading: '接受社会监督情况',
      text: '聘请特约监督员参与执法检查和案卷评查，定期举办警营开放日，听取群众对执法工作的意见。',
    },
  ],
} as const satisfies SampleReport;
