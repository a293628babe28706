import type { SampleReport } from '../../sample.js';

export const sfj2022 = {
  department: 'sfj',
  year: 2022,
  status: 'PUBLISHED',
  title: '重庆市荣昌区司法局2022年法治政府建设年度报告',
  preamble:
    '2022年是党的二十大召开之年，也是“八五”普法全面铺开之年。区司法局认真履行区委依法治区办职责，充分发挥行政执法监督、行政复议应诉、刑事执行、公共法律服务职能作用，推动法治荣昌、法治政府、法治社会一体建设。根据有关规定，现将本年度法治政府建设情况公开如下。',
  responsibilities: [
    {
      holder: '党委书记、局长',
      duty: 'DEPLOY',
      narrative:
        '主持召开局党委会、局长办公会专题研究法治建设工作6次，审定年度法治建设工作要点和责任清单，明确40项任务的牵头领导、承办科室和完成时限，每季度通报一次进度，对进度滞后的科室负责人进行约谈提醒。',
      evidence: '局党委会会议纪要、季度进度通报4期',
      figures: [
        { label: '专题研究法治建设工作', indicator: 'TOPIC_MEETINGS', value: '6', unit: '次' },
        { label: '明确年度法治任务', value: '40', unit: '项' },
      ],
    },
    {
      holder: '党委书记、局长',
      duty: 'COORDINATE',
      narrative:
        '针对镇街综合行政执法改革中人员划转、案件移送、文书衔接等堵点，牵头与编办、人力社保、城市管理等部门会商5次，推动出台执法协作办法，解决了7个镇街执法人员证件超期、执法服装未配发等具体问题。',
      evidence: '会商纪要5份',
      figures: [
        { label: '镇街执法改革部门会商', value: '5', unit: '次' },
        { label: '解决执法保障问题的镇街', value: '7', unit: '个' },
      ],
    },
    {
      holder: '党委书记、局长',
      duty: 'LEAD_STUDY',
      narrative:
        '带头学习党的二十大报告和《习近平法治思想学习纲要》，组织党委理论学习中心组法治专题学习9次，两次为全区行政执法骨干授课，并为区委理论学习中心组集体学法提供学习方案和辅导材料。',
      figures: [{ label: '党委理论学习中心组法治专题学习', indicator: 'STUDY_SESSIONS', value: '9', unit: '次' }],
    },
    {
      holder: '分管副局长',
      duty: 'COURT_APPEARANCE',
      narrative:
        '落实行政机关负责人出庭应诉制度，本局作为被告的1件政府信息公开案件由分管副局长出庭应诉1次，庭审中就公开范围的法律依据作了说明，庭后组织机关干部旁听评析，当事人最终服判息诉。',
      figures: [{ label: '本局负责人出庭应诉', value: '1', unit: '次' }],
    },
  ],
  activities: [
    {
      heading: '发挥统筹协调职能，法治督察动真碰硬',
      theme: 'LEADERSHIP',
      narrative:
        '筹备区委全面依法治区委员会会议2次、协调小组会议5次，印发年度工作要点和考核细则。对21个部门和镇街开展法治政府建设实地督察，反馈问题134条，年底前完成整改129条，整改率96.3%，未完成的5条已向责任单位发函并明确了新的期限。',
      figures: [
        { label: '区委全面依法治区委员会会议', value: '2', unit: '次' },
        { label: '协调小组会议', value: '5', unit: '次' },
        { label: '实地督察单位', value: '21', unit: '个' },
        { label: '督察反馈问题', value: '134', unit: '条', role: 'WHOLE' },
        { label: '完成整改问题', value: '129', unit: '条', role: 'PART' },
        { label: '督察问题整改率', value: '96.3', unit: '%', role: 'RATIO' },
      ],
    },
    {
      heading: '严格合法性审查，当好政府法律参谋',
      theme: 'RULE_MAKING',
      furtherThemes: ['DECISION_MAKING'],
      narrative:
        '全年审查区政府各类文件186件，其中行政规范性文件14件、重大行政决策9件、其他文件163件，另审查政府合同97份，提出修改意见620余条。组织政府法律顾问出具意见75件，参与土地征收、国企改革、历史遗留信访等疑难事项论证，做到应审尽审。',
      figures: [
        {
          label: '合法性审查文件',
          indicator: 'DOCUMENTS_REVIEWED',
          value: '186',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '行政规范性文件', value: '14', unit: '件', role: 'PART' },
            { label: '重大行政决策', value: '9', unit: '件', role: 'PART' },
            { label: '其他文件', value: '163', unit: '件', role: 'PART' },
          ],
        },
        { label: '审查政府合同', indicator: 'CONTRACTS_REVIEWED', value: '97', unit: '份' },
        { label: '提出修改意见', value: '620', unit: '条', approximation: 'MORE_THAN' },
        { label: '政府法律顾问出具意见', indicator: 'LEGAL_ADVISER_OPINIONS', value: '75', unit: '件' },
      ],
    },
    {
      heading: '深化复议体制改革，规范行政应诉',
      theme: 'SUPERVISION',
      furtherThemes: ['DISPUTES'],
      narrative:
        '全年受理行政复议案件70件，涉及公安19件、市场监管22件、人力社保14件、其他领域15件，经调解和解结案23件。全区办理一审行政诉讼案件52件，其中依法应由负责人出庭38次，实际出庭36次，出庭应诉率94.7%，对2次未出庭的单位予以通报。',
      figures: [
        {
          label: '受理行政复议案件',
          indicator: 'RECONSIDERATION_CASES',
          value: '70',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '公安', value: '19', unit: '件', role: 'PART' },
            { label: '市场监管', value: '22', unit: '件', role: 'PART' },
            { label: '人力社保', value: '14', unit: '件', role: 'PART' },
            { label: '其他领域', value: '15', unit: '件', role: 'PART' },
          ],
        },
        { label: '调解和解结案', value: '23', unit: '件' },
        { label: '全区一审行政诉讼案件', indicator: 'LITIGATION_CASES', value: '52', unit: '件' },
        { label: '依法应由负责人出庭', value: '38', unit: '次', role: 'WHOLE' },
        { label: '负责人实际出庭', indicator: 'COURT_APPEARANCES', value: '36', unit: '次', role: 'PART' },
        {
          label: '负责人出庭应诉率',
          indicator: 'COURT_APPEARANCE_RATE',
          value: '94.7',
          unit: '%',
          role: 'RATIO',
        },
      ],
    },
    {
      heading: '加强行政执法监督，提升执法质效',
      theme: 'ENFORCEMENT',
      narrative:
        '全面推行行政执法“三项制度”，举办全区综合执法培训5期，新办、换发执法证后全区持证执法人员达1386名。交叉评查行政处罚、行政许可案卷240卷，评出优秀案卷36卷，通报不合格案卷8卷。清理涉企罚款事项，公布首批轻微违法不予处罚清单58项。',
      figures: [
        { label: '全区综合执法培训', indicator: 'ENFORCEMENT_TRAINING', value: '5', unit: '期' },
        { label: '全区持证执法人员', indicator: 'ENFORCEMENT_OFFICERS', value: '1386', unit: '名' },
        { label: '交叉评查案卷', value: '240', unit: '卷' },
        { label: '优秀案卷', value: '36', unit: '卷' },
        { label: '不合格案卷', value: '8', unit: '卷' },
        { label: '轻微违法不予处罚事项', value: '58', unit: '项' },
      ],
    },
    {
      heading: '夯实人民调解第一道防线',
      theme: 'DISPUTES',
      narrative:
        '健全“区、镇街、村居、小组”四级调解网络，新建物业、医疗、劳动争议等行业性专业性调委会4个。开展“喜迎二十大、百日大排查”专项行动，全区人民调解组织受理纠纷6312件，调解成功6205件，成功率98.3%，推广诉前委派调解，减轻法院立案压力。',
      figures: [
        { label: '新建行业性专业性调委会', value: '4', unit: '个' },
        {
          label: '人民调解组织受理纠纷',
          indicator: 'DISPUTES_RECEIVED',
          value: '6312',
          unit: '件',
          role: 'WHOLE',
        },
        { label: '调解成功', indicator: 'DISPUTES_MEDIATED', value: '6205', unit: '件', role: 'PART' },
        { label: '调解成功率', indicator: 'MEDIATION_SUCCESS_RATE', value: '98.3', unit: '%', role: 'RATIO' },
      ],
    },
    {
      heading: '优化公共法律服务，扎实推进“八五”普法',
      theme: 'PUBLICITY',
      furtherThemes: ['BUSINESS_ENVIRONMENT'],
      narrative:
        '落实法律援助法，办理法律援助案件864件，其中民事502件、刑事347件、行政15件，为受援人挽回或取得利益1460余万元。组织普法宣传活动112次，受众7.3万余人次，5月27日会同区教委、昌元街道在海棠广场举办“美好生活·民法典相伴”主题宣传；培育村居“法律明白人”930余名。',
      figures: [
        {
          label: '办理法律援助案件',
          indicator: 'LEGAL_AID_CASES',
          value: '864',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '民事', value: '502', unit: '件', role: 'PART' },
            { label: '刑事', value: '347', unit: '件', role: 'PART' },
            { label: '行政', value: '15', unit: '件', role: 'PART' },
          ],
        },
        { label: '为受援人挽回或取得利益', value: '14600000', unit: '元', approximation: 'MORE_THAN' },
        { label: '普法宣传活动', indicator: 'PUBLICITY_EVENTS', value: '112', unit: '次' },
        {
          label: '普法宣传受众',
          indicator: 'PUBLICITY_REACH',
          value: '73000',
          unit: '人次',
          approximation: 'MORE_THAN',
        },
        { label: '村居“法律明白人”', value: '930', unit: '名', approximation: 'MORE_THAN' },
      ],
    },
  ],
  shortcomings: [
    {
      key: 'court-appearance',
      text: '行政机关负责人出庭应诉率未达到全覆盖要求，2次未出庭的分别为1个区级部门和1个镇，出庭不出声的现象也未完全消除。',
      causes: [
        { text: '个别单位负责人对出庭应诉的法定义务认识不到位，习惯全权委托律师', category: 'AWARENESS' },
        { text: '应诉通知转办与请假报备之间缺少提前预警', category: 'MECHANISM' },
      ],
    },
    {
      key: 'town-enforcement',
      text: '镇街综合执法承接能力不足，案卷评查中不合格的8卷有6卷来自镇街，主要问题是调查取证不完整、自由裁量说理不充分。',
      causes: [
        { text: '镇街执法人员半数以上为改革后转岗，办案经验少', category: 'CAPACITY' },
        { text: '区级部门下放事项后配套指导没有跟上', category: 'COORDINATION' },
      ],
    },
    {
      key: 'judicial-office-staff',
      text: '司法所力量薄弱，21个司法所中有9个仅有1名专项编制人员，合法性审查、调解、社区矫正等任务叠加。',
      causes: [{ text: '专项编制被长期抽调借用，招录补充周期长', category: 'RESOURCES' }],
    },
    {
      key: 'village-law-publicity',
      text: '“法律明白人”发挥作用的经常性不够，少数村居重培育、轻使用。',
    },
  ],
  commitments: [
    {
      heading: '实现负责人出庭应诉全覆盖',
      text: '建立开庭前7日提醒、3日核实、当日反馈制度，2023年依法应由负责人出庭的案件出庭率达到100%，未出庭且无正当理由的一律通报并扣减考核分值。',
      owner: '行政复议与应诉科',
      measure: '与区法院按季核对的出庭台账',
      dueOn: '2023-12-31',
      figures: [{ label: '负责人出庭应诉率', indicator: 'COURT_APPEARANCE_RATE', value: '100', unit: '%', role: 'LEVEL' }],
      addresses: ['court-appearance'],
    },
    {
      heading: '提升镇街执法规范化水平',
      text: '2023年6月底前举办镇街执法人员实务培训2期，编印高频执法事项文书示范本；10月底前对全部21个镇街评查一遍案卷，不合格率控制在2%以内。',
      owner: '行政执法监督科',
      measure: '培训考核成绩、案卷评查通报',
      dueOn: '2023-10-31',
      figures: [
        { label: '镇街执法人员实务培训', indicator: 'ENFORCEMENT_TRAINING', value: '2', unit: '期' },
        { label: '评查镇街', value: '21', unit: '个' },
        { label: '案卷不合格率', value: '2', unit: '%', role: 'LEVEL', approximation: 'AT_MOST' },
      ],
      addresses: ['town-enforcement'],
    },
    {
      heading: '激活“法律明白人”队伍',
      text: '出台“法律明白人”积分管理办法，上半年在昌元、仁义、盘龙3个镇街试点，三季度总结推广，每名“法律明白人”年内至少参与纠纷排查或宣讲6次。',
      owner: '普法与依法治理科',
      measure: '积分管理台账抽查',
      dueOn: '2023-09-30',
      figures: [
        { label: '积分管理试点镇街', value: '3', unit: '个' },
        { label: '每名“法律明白人”参与活动', value: '6', unit: '次', approximation: 'AT_LEAST' },
      ],
      addresses: ['village-law-publicity'],
    },
    {
      heading: '筹备新一轮法治督察',
      text: '对2022年督察未整改到位的5条问题跟踪问效，2023年3月底前全部销号。',
      owner: '依法治区办秘书科',
      measure: '责任单位整改报告及现场复核记录',
      dueOn: '2023-03-31',
      figures: [{ label: '督察遗留问题销号', value: '5', unit: '条' }],
    },
    {
      text: '高质量办好法律援助民生实事，持续提升群众对公共法律服务的知晓率和满意度。',
    },
  ],
  otherMatters: [
    {
      heading: '报告报送和公开情况',
      text: '2021年度法治政府建设年度报告应公开的部门和镇街均在法定期限内通过门户网站公开，依法治区办逐一核查了公开链接。',
    },
  ],
} as const satisfies SampleReport;
