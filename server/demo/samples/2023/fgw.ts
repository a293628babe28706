import type { SampleReport } from '../../sample.js';

export const fgw2023 = {
  department: 'fgw',
  year: 2023,
  status: 'ACCEPTED',
  title: '重庆市荣昌区发展和改革委员会2023年度法治政府建设情况报告',
  preamble:
    '2023年，区发展改革委紧扣成渝地区双城经济圈建设任务，以依法决策、依法审批、依法监管为主线推进法治政府建设。根据《法治政府建设与责任落实督察工作规定》，现将有关情况报告如下：',
  responsibilities: [
    {
      holder: '党组书记、主任',
      duty: 'DEPLOY',
      narrative:
        '年初主持党组会审定年度法治工作清单，把19项任务分到科室和委属单位；年内5次在党组会上专题研究法治工作，重点议定价格成本监审程序、政府投资项目决策规则等事项，会后由办公室列单跟踪。',
      evidence: '区发展改革委党组会议纪要2023年第2、6、9、14、18期',
      figures: [
        { label: '年度法治工作任务', value: '19', unit: '项' },
        { label: '党组会专题研究法治工作', indicator: 'TOPIC_MEETINGS', value: '5', unit: '次' },
      ],
    },
    {
      holder: '党组书记、主任',
      duty: 'SUPERVISE',
      narrative:
        '针对营商环境评价中反映的“项目审批材料重复提交”问题亲自督办，两次到区政务服务大厅现场走流程，督促科室将企业投资备案所需材料压减到4份，并对整改结果组织回访。',
      evidence: '督办单2023年第3号、企业回访记录',
      figures: [{ label: '企业投资备案所需材料', value: '4', unit: '份', role: 'LEVEL' }],
    },
    {
      holder: '党组书记、主任',
      duty: 'LEAD_STUDY',
      narrative:
        '带头参加理论学习中心组法治专题学习，围绕《政府投资条例》《重大行政决策程序暂行条例》作领学发言，并以普通党员身份参加机关支部学法测试，年终在党组民主生活会前完成书面述法。',
    },
  ],
  activities: [
    {
      heading: '依法科学民主决策',
      theme: 'DECISION_MAKING',
      narrative:
        '修订委内重大行政决策程序规定，公众参与、专家论证、风险评估、合法性审查、集体讨论环环留痕。全年对23件规范性文件和重大决策草案开展合法性审查，审查合同58份，法律顾问出具书面意见41件，采纳意见后退回修改的草案有6件。',
      figures: [
        { label: '合法性审查文件', indicator: 'DOCUMENTS_REVIEWED', value: '23', unit: '件' },
        { label: '审查合同', indicator: 'CONTRACTS_REVIEWED', value: '58', unit: '份' },
        { label: '法律顾问书面意见', indicator: 'LEGAL_ADVISER_OPINIONS', value: '41', unit: '件' },
        { label: '退回修改的草案', value: '6', unit: '件' },
      ],
    },
    {
      heading: '投资项目审批提速',
      theme: 'BUSINESS_ENVIRONMENT',
      furtherThemes: ['FUNCTIONS', 'TECHNOLOGY'],
      narrative:
        '依托投资项目在线审批监管平台实行“一码通办”，全年办理投资项目612件，其中审批74件、核准21件、备案517件。政府投资项目可行性研究报告平均审批时间由12个工作日压缩到5个工作日，未发生超时办件。',
      figures: [
        {
          label: '办理投资项目',
          value: '612',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '审批', value: '74', unit: '件', role: 'PART' },
            { label: '核准', value: '21', unit: '件', role: 'PART' },
            { label: '备案', value: '517', unit: '件', role: 'PART' },
          ],
        },
        { label: '可行性研究报告平均审批时间（压缩前）', value: '12', unit: '个工作日', role: 'FROM' },
        { label: '可行性研究报告平均审批时间（压缩后）', value: '5', unit: '个工作日', role: 'TO' },
      ],
    },
    {
      heading: '清理妨碍统一市场的政策措施',
      theme: 'BUSINESS_ENVIRONMENT',
      furtherThemes: ['RULE_MAKING'],
      narrative:
        '牵头清理妨碍统一市场和公平竞争的存量政策，共梳理文件136件，其中继续有效118件、修订11件、废止7件。对新出台的涉市场主体政策开展公平竞争审查19件，市场准入负面清单以外违规设置的准入条件全部取消。',
      figures: [
        {
          label: '梳理存量政策文件',
          value: '136',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '继续有效', value: '118', unit: '件', role: 'PART' },
            { label: '修订', value: '11', unit: '件', role: 'PART' },
            { label: '废止', value: '7', unit: '件', role: 'PART' },
          ],
        },
        { label: '公平竞争审查', indicator: 'FAIR_COMPETITION_REVIEWS', value: '19', unit: '件' },
      ],
    },
    {
      heading: '粮食、能源领域执法监管',
      theme: 'ENFORCEMENT',
      narrative:
        '现有持证执法人员14名。全年开展执法检查47次，其中粮食流通29次、油气管道保护11次、节能监察7次，发现安全隐患32处并逐一督促整改到位。办理行政处罚案件2件，罚没款1.8万元，处罚信息按时在信用平台公示。',
      figures: [
        { label: '持证执法人员', indicator: 'ENFORCEMENT_OFFICERS', value: '14', unit: '名' },
        {
          label: '执法检查',
          indicator: 'ENFORCEMENT_INSPECTIONS',
          value: '47',
          unit: '次',
          role: 'TOTAL',
          parts: [
            { label: '粮食流通检查', value: '29', unit: '次', role: 'PART' },
            { label: '油气管道保护检查', value: '11', unit: '次', role: 'PART' },
            { label: '节能监察', value: '7', unit: '次', role: 'PART' },
          ],
        },
        { label: '发现安全隐患', indicator: 'HAZARDS_FOUND', value: '32', unit: '处' },
        { label: '行政处罚案件', indicator: 'ENFORCEMENT_CASES', value: '2', unit: '件' },
        { label: '罚没款', indicator: 'FINES', value: '18000', unit: '元' },
      ],
    },
    {
      heading: '社会信用体系建设',
      theme: 'SUPERVISION',
      narrative:
        '推行信用承诺制，归集信用信息86万余条，对守信主体在招投标、融资中给予便利。规范失信约束措施的适用，严禁随意扩大惩戒范围，全年指导市场主体完成信用修复203件次，平均办理时间不超过2个工作日。',
      figures: [
        { label: '归集信用信息', value: '860000', unit: '条', approximation: 'MORE_THAN' },
        { label: '指导信用修复', value: '203', unit: '件次' },
        { label: '信用修复平均办理时间', value: '2', unit: '个工作日', approximation: 'AT_MOST' },
      ],
    },
    {
      heading: '学法普法',
      theme: 'PUBLICITY',
      furtherThemes: ['STUDY'],
      narrative:
        '理论学习中心组和干部职工会安排法治专题学习8次，57名在职人员参加全区法治理论知识考试。结合全国节能宣传周、粮食安全宣传周、“诚信兴商宣传月”开展普法宣传活动6次，受众1800余人次。',
      figures: [
        { label: '法治专题学习', indicator: 'STUDY_SESSIONS', value: '8', unit: '次' },
        { label: '参加法治理论知识考试', indicator: 'EXAM_TAKERS', value: '57', unit: '名' },
        { label: '普法宣传活动', indicator: 'PUBLICITY_EVENTS', value: '6', unit: '次' },
        { label: '普法受众', indicator: 'PUBLICITY_REACH', value: '1800', unit: '人次', approximation: 'MORE_THAN' },
      ],
    },
  ],
  shortcomings: [
    {
      key: 'decision-catalogue',
      text: '重大行政决策事项目录偏窄，2023年仅列入3项，部分影响面较大的规划和价格事项没有纳入目录管理。',
      causes: [
        { text: '对重大行政决策的认定标准理解不一，科室申报时存在“多一事不如少一事”的想法。', category: 'AWARENESS' },
        { text: '目录只在年初编制一次，没有年中增补的程序。', category: 'MECHANISM' },
      ],
    },
    {
      key: 'grain-enforcement',
      text: '粮食流通执法办案经验不足，全年检查29次仅立案2件，案卷评查中有1件被指出证据固定不规范。',
      causes: [{ text: '持证人员多为兼职，缺少连续办案的历练。', category: 'CAPACITY' }],
    },
    {
      key: 'post-supervision',
      text: '企业投资备案项目的事中事后监管跟进不够及时。',
      causes: [{ text: '项目现场监管涉及规划、住建、生态环境等多个部门，信息共享主要靠人工函询。', category: 'COORDINATION' }],
    },
  ],
  commitments: [
    {
      heading: '完善重大行政决策目录',
      text: '制定委内重大行政决策事项认定标准，建立年中增补程序，2024年列入目录事项不少于6项并向社会公布。',
      owner: '法规科',
      measure: '目录经区政府同意后在区政府网站公布',
      dueOn: '2024-06-30',
      figures: [{ label: '列入目录的重大行政决策事项', value: '6', unit: '项', approximation: 'AT_LEAST' }],
      addresses: ['decision-catalogue'],
    },
    {
      heading: '提升粮食执法办案能力',
      text: '组织粮食流通执法专题培训2期，选派人员到市级执法队伍跟班办案，年内完成一轮案卷互评。',
      owner: '粮食管理科',
      measure: '培训签到册、案卷互评表',
      dueOn: '2024-10-31',
      figures: [{ label: '粮食流通执法培训', indicator: 'ENFORCEMENT_TRAINING', value: '2', unit: '期' }],
      addresses: ['grain-enforcement'],
    },
    {
      heading: '加强备案项目协同监管',
      text: '会同相关部门建立备案项目信息推送清单，每季度抽查备案项目不少于20个，抽查结果在线通报。',
      owner: '投资科',
      dueOn: '2024-12-31',
      figures: [{ label: '每季度抽查备案项目', value: '20', unit: '个', approximation: 'AT_LEAST' }],
      addresses: ['post-supervision'],
    },
    { text: '继续做好“十四五”规划中期评估，依法开展听证和公众意见征集。' },
  ],
} as const satisfies SampleReport;
