import type { SampleReport } from '../../sample.js';

export const jw2022 = {
  department: 'jw',
  year: 2022,
  status: 'PUBLISHED',
  title: '重庆市荣昌区教育委员会关于2022年法治政府建设情况的报告',
  preamble:
    '一年来，在区委、区政府的坚强领导和市教委的关心指导下，区教委紧紧围绕立德树人根本任务，以“八五”普法为抓手，以依法治校为重点，统筹推进教育系统法治建设，着力办好人民满意的教育。按照《法治政府建设与责任落实督察工作规定》要求，现将2022年法治政府建设情况报告如下。',
  responsibilities: [
    {
      holder: '区委教育工委书记、区教委主任',
      duty: 'DEPLOY',
      narrative:
        '主要负责人将法治建设纳入教育事业年度工作要点，先后4次主持工委会、主任办公会专题研究依法治教工作，审定《全区教育系统“八五”普法实施方案》和年度任务分解表，将26项具体任务落实到科室、学校和责任人。',
      evidence: '工委会、主任办公会会议纪要共4份，年度任务分解表',
      figures: [
        { label: '专题研究依法治教工作', indicator: 'TOPIC_MEETINGS', value: '4', unit: '次' },
        { label: '分解落实年度任务', value: '26', unit: '项' },
      ],
    },
    {
      holder: '区委教育工委书记、区教委主任',
      duty: 'INQUIRE',
      narrative:
        '对社会关注度高的校外培训机构退费、民办幼儿园停办分流等问题亲自过问，先后3次到昌元、昌州片区现场接待家长代表，研究退费路径和学生分流方案，相关矛盾在秋季开学前基本平息，没有发生家长大规模聚集。',
      figures: [{ label: '现场接待家长代表', value: '3', unit: '次' }],
    },
    {
      holder: '领导班子成员',
      duty: 'LEAD_STUDY',
      narrative:
        '班子成员带头参加领导干部法治理论知识考试，带头到联系学校讲授宪法和未成年人保护专题法治课。8名班子成员全年共到联系学校讲课16场，每人不少于1场，并将讲课情况写入个人述职述法材料，接受干部群众评议。',
      figures: [
        { label: '班子成员', value: '8', unit: '名' },
        { label: '到联系学校讲授法治课', value: '16', unit: '场' },
      ],
    },
  ],
  activities: [
    {
      heading: '坚持思想引领，学深悟透习近平法治思想',
      theme: 'STUDY',
      furtherThemes: ['LEADERSHIP'],
      narrative:
        '将习近平法治思想、党的二十大精神和教育法律法规作为理论学习中心组必学内容，全年开展法治专题学习6次；在校（园）长暑期培训班开设依法治校专章课程，参训校（园）长和中层干部180余名。机关和直属事业单位94名干部参加年度法治理论考试，参考率、合格率均为100%。',
      figures: [
        { label: '理论学习中心组法治专题学习', indicator: 'STUDY_SESSIONS', value: '6', unit: '次' },
        { label: '暑期依法治校课程参训人员', value: '180', unit: '名', approximation: 'MORE_THAN' },
        { label: '参加法治理论考试干部', indicator: 'EXAM_TAKERS', value: '94', unit: '名' },
        { label: '参考率', indicator: 'EXAM_PARTICIPATION_RATE', value: '100', unit: '%' },
        { label: '合格率', indicator: 'EXAM_PASS_RATE', value: '100', unit: '%' },
      ],
    },
    {
      heading: '推进依法治校，完善学校治理结构',
      theme: 'FUNCTIONS',
      narrative:
        '指导学校“一校一章程”修订，督促学校依章程健全教职工代表大会、家长委员会和校务公开制度，清理与上位法不一致的校规校纪210余条。会同政法机关为全区108所中小学校选聘法治副校长，108所学校均已配备到位，配备率100%，并建立“开学第一课、期中一次研判、期末一次评价”的履职机制。',
      figures: [
        { label: '清理校规校纪', value: '210', unit: '条', approximation: 'MORE_THAN' },
        { label: '全区中小学校', value: '108', unit: '所', role: 'WHOLE' },
        { label: '已配备法治副校长的学校', value: '108', unit: '所', role: 'PART' },
        { label: '法治副校长配备率', value: '100', unit: '%', role: 'RATIO' },
      ],
    },
    {
      heading: '深化法治进校园，厚植青少年法治信仰',
      theme: 'PUBLICITY',
      narrative:
        '以宪法学习为核心，统筹公安、检察、法院、司法行政力量，全年开展校园普法活动126次，其中法治副校长宣讲84次、模拟法庭17次、宪法晨读等主题活动25次，受众9.6万余人次。5月27日，与区司法局、昌元街道共同在海棠广场举办“美好生活·民法典相伴”主题宣传，组织学生志愿者现场演绎防欺凌情景剧。',
      figures: [
        {
          label: '校园普法活动',
          indicator: 'PUBLICITY_EVENTS',
          value: '126',
          unit: '次',
          role: 'TOTAL',
          parts: [
            { label: '法治副校长宣讲', value: '84', unit: '次', role: 'PART' },
            { label: '模拟法庭', value: '17', unit: '次', role: 'PART' },
            { label: '宪法晨读等主题活动', value: '25', unit: '次', role: 'PART' },
          ],
        },
        {
          label: '校园普法受众',
          indicator: 'PUBLICITY_REACH',
          value: '96000',
          unit: '人次',
          approximation: 'MORE_THAN',
        },
      ],
    },
    {
      heading: '规范校外培训，落实“双减”执法监管',
      theme: 'ENFORCEMENT',
      narrative:
        '联合市场监管、公安、文化旅游等部门对校外培训机构开展执法检查58次，查处无证无照培训点7处，督促退还家长预付费用62.4万元。义务教育阶段线下学科类培训机构由43家压减到3家，保留机构全部纳入资金监管平台，“营转非”登记按期完成。',
      figures: [
        { label: '校外培训联合执法检查', indicator: 'ENFORCEMENT_INSPECTIONS', value: '58', unit: '次' },
        { label: '查处无证无照培训点', value: '7', unit: '处' },
        { label: '督促退还预付费用', value: '624000', unit: '元' },
        { label: '压减前学科类培训机构', value: '43', unit: '家', role: 'FROM' },
        { label: '压减后学科类培训机构', value: '3', unit: '家', role: 'TO' },
      ],
    },
    {
      heading: '守牢安全底线，依法处置涉校隐患',
      theme: 'EMERGENCY',
      furtherThemes: ['DISPUTES'],
      narrative:
        '开展校园安全“拉网式”排查，发现消防、食品、校车、周边交通等隐患318处，已整改311处，整改率97.8%，剩余7处因涉及校舍加固列入寒假工程。对学生伤害纠纷一律引导通过人民调解、保险理赔和司法途径解决，落实校园疫情防控应急预案，全年未发生较大以上校园安全事故。',
      figures: [
        { label: '排查校园隐患', indicator: 'HAZARDS_FOUND', value: '318', unit: '处', role: 'WHOLE' },
        { label: '已整改隐患', value: '311', unit: '处', role: 'PART' },
        { label: '隐患整改率', value: '97.8', unit: '%', role: 'RATIO' },
      ],
    },
    {
      heading: '强化权力监督，回应群众教育关切',
      theme: 'SUPERVISION',
      furtherThemes: ['RULE_MAKING', 'DECISION_MAKING'],
      narrative:
        '对拟出台的23件文件进行合法性审查，招生入学、学区划分等重大事项全部公开征求意见。办理人大代表建议29件、政协委员提案38件，共67件，全部按期答复。通过12345热线、来信来访等渠道办理群众投诉1,146件，主要集中在招生入学、课后服务收费和教师师德三个方面。',
      figures: [
        { label: '合法性审查文件', indicator: 'DOCUMENTS_REVIEWED', value: '23', unit: '件' },
        {
          label: '办理建议提案',
          indicator: 'PROPOSALS_HANDLED',
          value: '67',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '人大代表建议', value: '29', unit: '件', role: 'PART' },
            { label: '政协委员提案', value: '38', unit: '件', role: 'PART' },
          ],
        },
        { label: '办理群众投诉', indicator: 'COMPLAINTS_HANDLED', value: '1146', unit: '件' },
      ],
    },
  ],
  shortcomings: [
    {
      key: 'enforcement-team',
      text: '教育行政执法力量与监管任务不相适应，机关持有执法证的仅5人，面对校外培训隐形变异、转入居民楼等情形，发现难、取证难。',
      causes: [
        { text: '执法职能由多个科室兼任，没有独立的执法机构和专职编制', category: 'RESOURCES' },
        { text: '部门间线索移送、联合取证没有固定程序', category: 'COORDINATION' },
      ],
    },
    {
      key: 'vice-principal',
      text: '部分农村学校法治副校长作用发挥不充分，清江、远觉等偏远片区有11所学校全年到校授课不足2次。',
      causes: [{ text: '法治副校长多由派出所、司法所人员兼任，本职任务重、往返路途远', category: 'RESOURCES' }],
    },
    {
      key: 'campus-bullying',
      text: '学生欺凌早期预防、心理干预与法治教育的衔接不够，个别学校重处置、轻预防。',
      causes: [{ text: '学校对欺凌的认定标准和报告程序掌握不准，存在怕影响声誉的思想', category: 'AWARENESS' }],
    },
    {
      key: 'publicity-balance',
      text: '城乡学校普法资源分布不均，活动的针对性和趣味性有待提升。',
    },
  ],
  commitments: [
    {
      heading: '健全校外培训执法机制',
      text: '2023年6月底前会同区市场监管局、区公安局、区文化旅游委印发校外培训线索移送和联合取证办法，新增持证执法人员5名，对居民楼隐形变异培训每季度开展一次集中整治。',
      owner: '校外培训监管科',
      measure: '办法正式印发，执法证件领取登记，整治通报4期',
      dueOn: '2023-06-30',
      figures: [
        { label: '新增持证执法人员', value: '5', unit: '名' },
        { label: '整治通报', value: '4', unit: '期' },
      ],
      addresses: ['enforcement-team'],
    },
    {
      heading: '提升法治副校长履职实效',
      text: '秋季学期起实行片区轮讲和线上同步课堂，到2023年12月底，农村学校法治副校长每年到校授课不少于4次，考评结果向派出单位反馈。',
      owner: '政策法规科',
      measure: '学校授课记录和学期评价表',
      dueOn: '2023-12-31',
      figures: [{ label: '农村学校法治副校长到校授课', value: '4', unit: '次', approximation: 'AT_LEAST' }],
      addresses: ['vice-principal', 'publicity-balance'],
    },
    {
      heading: '加强教师法治素养培训',
      text: '依托区教师进修学校，2023年分级开展道德与法治课教师专题培训3期，培训骨干教师200余名。',
      owner: '区教师进修学校',
      dueOn: '2023-11-30',
      figures: [
        { label: '道德与法治课教师培训', value: '3', unit: '期' },
        { label: '培训骨干教师', value: '200', unit: '名', approximation: 'MORE_THAN' },
      ],
    },
    {
      text: '继续推进依法治校示范校创建，配合做好全国青少年学生法治教育实践基地申报工作。',
    },
  ],
} as const satisfies SampleReport;
