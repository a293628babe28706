import type { SampleReport } from '../../sample.js';

export const sthjj2023 = {
  department: 'sthjj',
  year: 2023,
  status: 'ACCEPTED',
  title: '重庆市荣昌区生态环境局2023年法治政府建设年度报告',
  preamble: '区生态环境局以改善濑溪河流域水质和城区空气质量为核心，坚持用最严格制度最严密法治保护生态环境。2023年度法治政府建设情况如下。',
  responsibilities: [
    {
      holder: '党组书记、局长',
      duty: 'SUPERVISE',
      narrative:
        '对中央和市级生态环境保护督察反馈的问题亲自督办，带队现场核查18次，每月在局务会上逐项“交账”，对荣隆片区雨污管网错接整改滞后问题连续三个月挂图作战，直至完成销号。',
      evidence: '督察整改台账、局务会纪要',
      figures: [{ label: '带队现场核查', value: '18', unit: '次' }],
    },
    {
      holder: '党组书记、局长',
      duty: 'COURT_APPEARANCE',
      narrative:
        '全年发生行政诉讼案件1件，由局长出庭应诉1次，庭审中就监测采样程序回应原告质疑，法院判决驳回原告诉讼请求。庭后组织全体执法人员观看庭审录像并开展讨论，形成采样规范提示。',
      evidence: '行政判决书、出庭通知书',
      figures: [
        { label: '行政诉讼案件', indicator: 'LITIGATION_CASES', value: '1', unit: '件' },
        { label: '局长出庭应诉', indicator: 'COURT_APPEARANCES', value: '1', unit: '次' },
      ],
    },
  ],
  activities: [
    {
      heading: '严格环境执法，保持高压态势',
      theme: 'ENFORCEMENT',
      narrative:
        '全年开展执法检查1046次，办理行政处罚案件38件，罚没款312.45万元；向公安机关移送案件4件，其中适用行政拘留3件、涉嫌环境犯罪1件。落实轻微违法不予处罚清单，对9件及时改正、未造成危害后果的案件免予处罚。',
      figures: [
        { label: '执法检查', indicator: 'ENFORCEMENT_INSPECTIONS', value: '1046', unit: '次' },
        { label: '行政处罚案件', indicator: 'ENFORCEMENT_CASES', value: '38', unit: '件' },
        { label: '罚没款', indicator: 'FINES', value: '3124500', unit: '元' },
        {
          label: '移送公安机关案件',
          value: '4',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '适用行政拘留', value: '3', unit: '件', role: 'PART' },
            { label: '涉嫌环境犯罪', value: '1', unit: '件', role: 'PART' },
          ],
        },
        { label: '轻微违法免予处罚', value: '9', unit: '件' },
      ],
    },
    {
      heading: '推行生态环境损害赔偿',
      theme: 'FUNCTIONS',
      furtherThemes: ['SUPERVISION'],
      narrative:
        '坚持“环境有价、损害担责”，会同区检察院、区法院健全线索移送和磋商机制，全年启动生态环境损害赔偿案件6件，磋商达成协议6件，落实赔偿金84.6万元，其中以增殖放流、补植复绿方式替代修复2件。',
      figures: [
        { label: '启动生态环境损害赔偿案件', value: '6', unit: '件' },
        { label: '磋商达成协议', value: '6', unit: '件' },
        { label: '落实赔偿金', value: '846000', unit: '元' },
        { label: '替代修复', value: '2', unit: '件' },
      ],
    },
    {
      heading: '回应群众环境诉求',
      theme: 'DISPUTES',
      narrative:
        '办理群众环境投诉举报573件，其中噪声241件、大气228件、水61件、固废及其他43件，按期办结率100%。对夜间施工噪声、餐饮油烟等反复投诉实行领导包案，选取3处点位安装噪声自动监测设备，数据向周边居民公开。',
      figures: [
        {
          label: '办理环境投诉举报',
          indicator: 'COMPLAINTS_HANDLED',
          value: '573',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '噪声', value: '241', unit: '件', role: 'PART' },
            { label: '大气', value: '228', unit: '件', role: 'PART' },
            { label: '水', value: '61', unit: '件', role: 'PART' },
            { label: '固废及其他', value: '43', unit: '件', role: 'PART' },
          ],
        },
        { label: '按期办结率', value: '100', unit: '%', role: 'RATIO' },
        { label: '噪声自动监测点位', value: '3', unit: '处' },
      ],
    },
    {
      heading: '审批服务与风险防控并重',
      theme: 'BUSINESS_ENVIRONMENT',
      furtherThemes: ['EMERGENCY'],
      narrative:
        '办理行政许可195件，其中环评审批66件、排污许可129件，环评报告表审批平均用时压缩至6个工作日。开展危险废物和尾矿库风险排查，发现环境安全隐患87处，完成整改87处，整改率100%；举行跨川渝水污染应急演练1次。',
      figures: [
        {
          label: '办理行政许可',
          indicator: 'LICENCES_HANDLED',
          value: '195',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '环评审批', value: '66', unit: '件', role: 'PART' },
            { label: '排污许可', value: '129', unit: '件', role: 'PART' },
          ],
        },
        { label: '环评报告表审批平均用时', value: '6', unit: '个工作日', role: 'TO' },
        {
          label: '发现环境安全隐患',
          indicator: 'HAZARDS_FOUND',
          value: '87',
          unit: '处',
          role: 'WHOLE',
          parts: [
            { label: '完成整改', value: '87', unit: '处', role: 'PART' },
            { label: '整改率', value: '100', unit: '%', role: 'RATIO' },
          ],
        },
        { label: '跨川渝水污染应急演练', value: '1', unit: '次' },
      ],
    },
    {
      heading: '学法普法与队伍建设',
      theme: 'PUBLICITY',
      furtherThemes: ['STUDY', 'LEADERSHIP'],
      narrative:
        '局党组专题研究法治工作4次，开展法治专题学习6次，举办执法大练兵培训6期，31名持证执法人员全员参训。结合六五环境日、全国低碳日开展普法宣传活动11次，受众5300余人次，环保设施向公众开放8批次。',
      figures: [
        { label: '专题研究法治工作', indicator: 'TOPIC_MEETINGS', value: '4', unit: '次' },
        { label: '法治专题学习', indicator: 'STUDY_SESSIONS', value: '6', unit: '次' },
        { label: '执法大练兵培训', indicator: 'ENFORCEMENT_TRAINING', value: '6', unit: '期' },
        { label: '持证执法人员', indicator: 'ENFORCEMENT_OFFICERS', value: '31', unit: '名' },
        { label: '普法宣传活动', indicator: 'PUBLICITY_EVENTS', value: '11', unit: '次' },
        { label: '普法受众', indicator: 'PUBLICITY_REACH', value: '5300', unit: '人次', approximation: 'MORE_THAN' },
        { label: '环保设施向公众开放', value: '8', unit: '批次' },
      ],
    },
  ],
  shortcomings: [
    {
      key: 'noise',
      text: '城区社会生活噪声投诉居高不下，全年241件，占投诉总量四成以上，多部门监管边界不清。',
      causes: [
        {
          text: '噪声污染防治法施行后，公安、城管、住建与我局之间的职责分工尚未细化到具体场景。',
          category: 'COORDINATION',
        },
      ],
    },
    {
      key: 'off-site',
      text: '非现场执法手段运用不足，通过在线监控、用电监管发现的违法线索仅占立案数的两成。',
      causes: [
        { text: '在线数据异常研判缺少专业人员。', category: 'CAPACITY' },
        { text: '78家重点企业中尚有23家未安装用电监管设备。', category: 'RESOURCES' },
      ],
    },
    {
      key: 'small-firms',
      text: '小微企业环境守法意识不强，安富片区陶瓷加工作坊未批先建情况仍有发生。',
      causes: [{ text: '普法以集中宣传为主，入企指导少。', category: 'OTHER' }],
    },
  ],
  commitments: [
    {
      heading: '厘清噪声监管职责',
      text: '提请区政府印发社会生活噪声监管职责分工清单，建立首接负责和联合处置制度。',
      owner: '大气与噪声科',
      measure: '分工清单印发，重复投诉率同比下降',
      dueOn: '2024-05-31',
      addresses: ['noise'],
    },
    {
      heading: '扩大非现场监管覆盖',
      text: '为23家未安装的重点企业补装用电监管设备，通过非现场方式发现的案件占比力争达到35%。',
      owner: '生态环境保护综合行政执法支队',
      measure: '设备联网清单、案件来源统计',
      dueOn: '2024-11-30',
      figures: [
        { label: '补装用电监管设备的企业', value: '23', unit: '家' },
        { label: '非现场方式发现案件占比', value: '35', unit: '%', role: 'RATIO' },
      ],
      addresses: ['off-site'],
    },
    {
      heading: '送法入企',
      text: '对安富、广顺片区小微企业开展“环保体检”，全年上门指导不少于120家次。',
      owner: '法规与审批科',
      dueOn: '2024-12-31',
      figures: [{ label: '上门指导', value: '120', unit: '家次', approximation: 'AT_LEAST' }],
      addresses: ['small-firms'],
    },
  ],
} as const satisfies SampleReport;
