import type { SampleReport } from '../../sample.js';

export const scjgj2023 = {
  department: 'scjgj',
  year: 2023,
  status: 'PUBLISHED',
  title: '重庆市荣昌区市场监督管理局关于2023年度法治政府建设情况的报告',
  preamble:
    '根据《法治政府建设与责任落实督察工作规定》，现将区市场监管局2023年度法治政府建设情况予以报告。一年来，我局坚持“讲政治、强监管、促发展、保安全”，监管执法力度与服务温度同步提升。',
  responsibilities: [
    {
      holder: '党组书记、局长',
      duty: 'LAWFUL_DECISION',
      narrative:
        '严格落实重大执法决定法制审核和集体讨论制度，主持案审委会议15次，讨论重大复杂案件46件，对拟作较大数额罚款的案件逐件听取法制机构和公职律师意见，当事人要求听证的2件均依法举行听证。',
      evidence: '案审委会议记录15份、听证笔录2份',
      figures: [
        { label: '案审委会议', value: '15', unit: '次' },
        { label: '讨论重大复杂案件', value: '46', unit: '件' },
        { label: '依法听证', value: '2', unit: '件' },
      ],
    },
    {
      holder: '党组书记、局长',
      duty: 'LEAD_STUDY',
      narrative:
        '带头在党组理论学习中心组讲授《公平竞争审查制度实施细则》《食品安全法》专题，全年主持法治专题学习10次，并到清江市场监管所联系点讲授法治党课1次，督促班子成员各联系一个基层所开展学法指导。',
      evidence: '学习计划、讲稿、签到表',
      figures: [
        { label: '主持法治专题学习', indicator: 'STUDY_SESSIONS', value: '10', unit: '次' },
        { label: '讲授法治党课', value: '1', unit: '次' },
      ],
    },
    {
      holder: '党组书记、局长',
      duty: 'COURT_APPEARANCE',
      narrative:
        '本年度行政诉讼案件4件，局领导出庭应诉4次，出庭应诉率100%，其中局长本人出庭1次。4件案件均未败诉，对法院庭审中指出的送达瑕疵，局长当场表态整改并在庭后一周内完成全局送达文书自查。',
      evidence: '出庭应诉登记表',
      figures: [
        { label: '行政诉讼案件', indicator: 'LITIGATION_CASES', value: '4', unit: '件' },
        { label: '局领导出庭应诉', indicator: 'COURT_APPEARANCES', value: '4', unit: '次' },
        { label: '出庭应诉率', indicator: 'COURT_APPEARANCE_RATE', value: '100', unit: '%', role: 'RATIO' },
        { label: '局长本人出庭', value: '1', unit: '次' },
      ],
    },
  ],
  activities: [
    {
      heading: '“铁拳”行动聚焦民生',
      theme: 'ENFORCEMENT',
      narrative:
        '围绕食品、药品、特种设备、价格等民生领域，开展执法检查2164次，办理行政处罚案件486件，罚没款587.3万元。其中食品类案件213件、药械化妆品58件、产品质量和计量77件、价格广告及其他138件。移送公安机关12件，公布典型案例5批。',
      figures: [
        { label: '执法检查', indicator: 'ENFORCEMENT_INSPECTIONS', value: '2164', unit: '次' },
        {
          label: '行政处罚案件',
          indicator: 'ENFORCEMENT_CASES',
          value: '486',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '食品', value: '213', unit: '件', role: 'PART' },
            { label: '药械化妆品', value: '58', unit: '件', role: 'PART' },
            { label: '产品质量和计量', value: '77', unit: '件', role: 'PART' },
            { label: '价格广告及其他', value: '138', unit: '件', role: 'PART' },
          ],
        },
        { label: '罚没款', indicator: 'FINES', value: '5873000', unit: '元' },
        { label: '移送公安机关', value: '12', unit: '件' },
        { label: '公布典型案例', value: '5', unit: '批' },
      ],
    },
    {
      heading: '包容审慎，推行柔性执法',
      theme: 'ENFORCEMENT',
      furtherThemes: ['BUSINESS_ENVIRONMENT'],
      narrative:
        '落实轻微违法行为不予处罚清单，对首次违法且及时改正的小店小铺不予处罚73件、减轻处罚41件，全部附《行政指导书》。清理“小过重罚”案件，对2件自由裁量偏重的案件主动纠正，企业投诉执法不公的来信来访同比下降三成。',
      figures: [
        { label: '不予处罚', value: '73', unit: '件' },
        { label: '减轻处罚', value: '41', unit: '件' },
        { label: '主动纠正自由裁量偏重案件', value: '2', unit: '件' },
        { label: '投诉执法不公的来信来访同比变化', value: '-30', unit: '%', role: 'CHANGE' },
      ],
    },
    {
      heading: '消费维权提质增效',
      theme: 'DISPUTES',
      narrative:
        '畅通12315等渠道，办理投诉举报9215件，其中投诉7406件、举报1809件，为消费者挽回经济损失318万元。培育线下无理由退货承诺单位126家，在商圈、景区设立消费维权服务站34个，就地和解率逐步提升。',
      figures: [
        {
          label: '办理投诉举报',
          indicator: 'COMPLAINTS_HANDLED',
          value: '9215',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '投诉', value: '7406', unit: '件', role: 'PART' },
            { label: '举报', value: '1809', unit: '件', role: 'PART' },
          ],
        },
        { label: '挽回经济损失', value: '3180000', unit: '元' },
        { label: '线下无理由退货承诺单位', value: '126', unit: '家' },
        { label: '消费维权服务站', value: '34', unit: '个' },
      ],
    },
    {
      heading: '维护公平竞争秩序',
      theme: 'BUSINESS_ENVIRONMENT',
      furtherThemes: ['RULE_MAKING'],
      narrative:
        '发挥区公平竞争审查联席会议办公室作用，召开联席会议2次，指导各单位审查增量政策措施，本局直接复核54件，提出修改意见17条。抽查存量文件310件，督促废止或修订含有指定交易、地方保护内容的文件4件。',
      figures: [
        { label: '公平竞争审查联席会议', indicator: 'JOINT_MEETINGS', value: '2', unit: '次' },
        { label: '公平竞争审查复核', indicator: 'FAIR_COMPETITION_REVIEWS', value: '54', unit: '件' },
        { label: '提出修改意见', value: '17', unit: '条' },
        { label: '抽查存量文件', value: '310', unit: '件' },
        { label: '督促废止或修订文件', value: '4', unit: '件' },
      ],
    },
    {
      heading: '登记许可便利化',
      theme: 'FUNCTIONS',
      furtherThemes: ['TECHNOLOGY'],
      narrative:
        '企业开办压缩至1个工作日以内，全程电子化登记率达到96%。办理食品经营、特种设备使用等行政许可3874件。特种设备“一库一码”监管覆盖全区在用电梯，排查特种设备隐患164处，已整改160处，停用4处。',
      figures: [
        { label: '企业开办时间', value: '1', unit: '个工作日', role: 'TO', approximation: 'AT_MOST' },
        { label: '全程电子化登记率', value: '96', unit: '%', role: 'RATIO' },
        { label: '办理行政许可', indicator: 'LICENCES_HANDLED', value: '3874', unit: '件' },
        {
          label: '排查特种设备隐患',
          indicator: 'HAZARDS_FOUND',
          value: '164',
          unit: '处',
          role: 'TOTAL',
          parts: [
            { label: '已整改', value: '160', unit: '处', role: 'PART' },
            { label: '停用', value: '4', unit: '处', role: 'PART' },
          ],
        },
      ],
    },
    {
      heading: '以案释法，办好“市监课堂”',
      theme: 'PUBLICITY',
      narrative:
        '依托“3·15”、食品安全宣传周、知识产权宣传周开展普法宣传活动22次，“市监课堂”培训经营者、从业人员8600余人，发放普法资料3.2万份。举办执法培训8期，128名持证执法人员人均完成学法60学时。',
      figures: [
        { label: '普法宣传活动', indicator: 'PUBLICITY_EVENTS', value: '22', unit: '次' },
        {
          label: '“市监课堂”培训经营者、从业人员',
          indicator: 'PUBLICITY_REACH',
          value: '8600',
          unit: '人',
          approximation: 'MORE_THAN',
        },
        { label: '发放普法资料', indicator: 'PUBLICITY_MATERIALS', value: '32000', unit: '份' },
        { label: '执法培训', indicator: 'ENFORCEMENT_TRAINING', value: '8', unit: '期' },
        { label: '持证执法人员', indicator: 'ENFORCEMENT_OFFICERS', value: '128', unit: '名' },
        { label: '人均学法', value: '60', unit: '学时' },
      ],
    },
  ],
  shortcomings: [
    {
      key: 'online-market',
      text: '对直播带货、社区团购等新业态监管手段不足，全年网络交易违法案件仅立案14件。',
      causes: [
        { text: '电子证据固定设备和专业人员缺乏。', category: 'CAPACITY' },
        { text: '平台注册地多在区外，跨区域协查周期长。', category: 'EXTERNAL' },
      ],
    },
    {
      key: 'delivery',
      text: '执法文书送达不规范，自查发现公告送达期限计算错误、留置送达缺少见证等问题11处。',
      causes: [{ text: '基层所对新修订的市场监督管理行政处罚程序规定掌握不准。', category: 'CAPACITY' }],
    },
    {
      key: 'professional-complaints',
      text: '职业索赔人投诉举报占用大量行政资源，9月份单月即达300余件。',
      causes: [{ text: '恶意索赔的认定标准和信息共享机制尚不健全。', category: 'MECHANISM' }],
    },
    { key: 'elevator', text: '老旧小区电梯维护保养质量不高，群众反映较多。' },
  ],
  commitments: [
    {
      heading: '组建网络交易监管专班',
      text: '建设网络交易监测取证室1间，全年开展网络监测12轮，网络案件立案数不少于30件。',
      owner: '网络交易监督管理科',
      measure: '监测报告、案件台账',
      dueOn: '2024-12-31',
      figures: [
        { label: '网络交易监测取证室', value: '1', unit: '间' },
        { label: '网络监测', value: '12', unit: '轮' },
        { label: '网络案件立案', indicator: 'ENFORCEMENT_CASES', value: '30', unit: '件', approximation: 'AT_LEAST' },
      ],
      addresses: ['online-market'],
    },
    {
      heading: '规范文书送达',
      text: '编印送达操作指引，一季度完成全部基层所轮训，二季度起案卷抽查中送达错误为零。',
      owner: '法规科',
      measure: '轮训测试成绩、季度案卷抽查通报',
      dueOn: '2024-06-30',
      figures: [{ label: '案卷抽查中送达错误', value: '0', unit: '处' }],
      addresses: ['delivery'],
    },
    {
      heading: '规范牟利性投诉处置',
      text: '会同公安、法院建立异常投诉人名录会商机制，依法遏制恶意索赔。',
      owner: '消费者权益保护科',
      dueOn: '2024-09-30',
      addresses: ['professional-complaints'],
    },
  ],
  otherMatters: [
    {
      heading: '行政复议情况',
      text: '作为被申请人的行政复议案件13件，均为投诉举报答复类，无一件被撤销或者确认违法。',
    },
  ],
} as const satisfies SampleReport;
