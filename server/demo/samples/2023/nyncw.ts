import type { SampleReport } from '../../sample.js';

export const nyncw2023 = {
  department: 'nyncw',
  year: 2023,
  status: 'SUBMITTED',
  title: '重庆市荣昌区农业农村委员会2023年法治政府建设情况的报告',
  preamble:
    '荣昌是农牧大区，涉农法律法规多、执法对象散、服务对象广。2023年，区农业农村委把法治乡村建设融入乡村全面振兴，以农业综合行政执法和农村普法两头发力，现将工作情况报告如下。',
  responsibilities: [
    {
      holder: '党委书记、主任',
      duty: 'DEPLOY',
      narrative:
        '2月主持召开全区农业法治工作会，与21个镇街签订农产品质量安全责任书，先后3次在党委会上专题研究执法支队装备、禁渔巡护经费和案件集体讨论制度，明确重大案件必须由党委成员参加讨论。',
      evidence: '责任书、党委会议记录',
      figures: [
        { label: '签订农产品质量安全责任书的镇街', value: '21', unit: '个' },
        { label: '党委会专题研究法治工作', indicator: 'TOPIC_MEETINGS', value: '3', unit: '次' },
      ],
    },
    {
      holder: '分管执法的党委委员、副主任',
      duty: 'COORDINATE',
      narrative:
        '协调公安、市场监管、交通部门和泸县、隆昌农业农村部门建立川渝毗邻地区生猪调运与禁渔联合执法机制，全年开展跨区域联合行动5次，解决省际检疫证明互认、涉渔船舶信息共享等具体问题。',
      figures: [{ label: '跨区域联合行动', value: '5', unit: '次' }],
    },
  ],
  activities: [
    {
      heading: '农业综合行政执法',
      theme: 'ENFORCEMENT',
      narrative:
        '46名持证执法人员下沉一线，开展执法检查1380余次，查办行政处罚案件96件，其中渔政41件、动物卫生27件、农资19件、农机9件，罚没款42.8万元，向公安机关移送涉嫌犯罪案件7件。两件案卷入选全市农业行政处罚优秀案卷。',
      figures: [
        { label: '持证执法人员', indicator: 'ENFORCEMENT_OFFICERS', value: '46', unit: '名' },
        {
          label: '执法检查',
          indicator: 'ENFORCEMENT_INSPECTIONS',
          value: '1380',
          unit: '次',
          approximation: 'MORE_THAN',
        },
        {
          label: '行政处罚案件',
          indicator: 'ENFORCEMENT_CASES',
          value: '96',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '渔政', value: '41', unit: '件', role: 'PART' },
            { label: '动物卫生', value: '27', unit: '件', role: 'PART' },
            { label: '农资', value: '19', unit: '件', role: 'PART' },
            { label: '农机', value: '9', unit: '件', role: 'PART' },
          ],
        },
        { label: '罚没款', indicator: 'FINES', value: '428000', unit: '元' },
        { label: '移送涉嫌犯罪案件', value: '7', unit: '件' },
      ],
    },
    {
      heading: '守护“舌尖上的安全”',
      theme: 'FUNCTIONS',
      narrative:
        '贯彻新修订的农产品质量安全法，推行承诺达标合格证制度。定量抽检农产品1520批次，合格1512批次，合格率99.5%，对不合格的8批次全部追溯到户并立案。兽用抗菌药减量化行动覆盖规模养殖场近300家。',
      figures: [
        {
          label: '定量抽检农产品',
          value: '1520',
          unit: '批次',
          role: 'WHOLE',
          parts: [
            { label: '合格', value: '1512', unit: '批次', role: 'PART' },
            { label: '合格率', value: '99.5', unit: '%', role: 'RATIO' },
          ],
        },
        { label: '不合格追溯立案', value: '8', unit: '批次' },
        { label: '兽用抗菌药减量化行动覆盖规模养殖场', value: '300', unit: '家', approximation: 'LESS_THAN' },
      ],
    },
    {
      heading: '荣昌猪种质资源依法保护',
      theme: 'RULE_MAKING',
      narrative:
        '配合完成荣昌猪保护相关立法调研，梳理保种场、保护区管理制度，在保护区设置界碑和告示牌64块，核查能繁母猪系谱档案，依法制止保护区内擅自引入外种杂交行为3起，并与国家级保种场签订保种协议。',
      figures: [
        { label: '保护区界碑和告示牌', value: '64', unit: '块' },
        { label: '制止擅自引入外种杂交行为', value: '3', unit: '起' },
      ],
    },
    {
      heading: '农村土地纠纷调解仲裁',
      theme: 'DISPUTES',
      narrative:
        '健全“村调解、镇调处、区仲裁”机制，区农村土地承包仲裁委受理土地承包、流转纠纷63件，调解成功58件，成功率92.1%，其余5件依法作出裁决。清理农村集体“三资”合同，协助村集体审查合同1100余份。',
      figures: [
        {
          label: '受理土地承包、流转纠纷',
          indicator: 'DISPUTES_RECEIVED',
          value: '63',
          unit: '件',
          role: 'WHOLE',
          parts: [
            { label: '调解成功', indicator: 'DISPUTES_MEDIATED', value: '58', unit: '件', role: 'PART' },
            { label: '调解成功率', indicator: 'MEDIATION_SUCCESS_RATE', value: '92.1', unit: '%', role: 'RATIO' },
          ],
        },
        { label: '依法裁决', value: '5', unit: '件' },
        {
          label: '协助审查村集体合同',
          indicator: 'CONTRACTS_REVIEWED',
          value: '1100',
          unit: '份',
          approximation: 'MORE_THAN',
        },
      ],
    },
    {
      heading: '送法下乡',
      theme: 'PUBLICITY',
      furtherThemes: ['STUDY'],
      narrative:
        '党委理论学习中心组法治专题学习5次。利用放心农资下乡、“宪法进农村”和赶场天开展普法宣传活动38次，受众1.1万余人次，发放普法资料2.6万份。培育农村学法用法示范户156户，以身边案例讲种子、农药、禁渔规定。',
      figures: [
        { label: '法治专题学习', indicator: 'STUDY_SESSIONS', value: '5', unit: '次' },
        { label: '普法宣传活动', indicator: 'PUBLICITY_EVENTS', value: '38', unit: '次' },
        { label: '普法受众', indicator: 'PUBLICITY_REACH', value: '11000', unit: '人次', approximation: 'MORE_THAN' },
        { label: '发放普法资料', indicator: 'PUBLICITY_MATERIALS', value: '26000', unit: '份' },
        { label: '农村学法用法示范户', value: '156', unit: '户' },
      ],
    },
  ],
  shortcomings: [
    {
      key: 'fishing-ban',
      text: '濑溪河沿线夜间偷捕、违规垂钓屡禁不止，2023年查办的渔政案件占全部案件四成以上。',
      causes: [
        { text: '巡护岸线长、点位散，现有无人机和视频监控仅覆盖重点河段。', category: 'RESOURCES' },
        { text: '沿岸餐馆收购野生鱼的末端监管没有与市场监管部门形成闭环。', category: 'COORDINATION' },
      ],
    },
    { key: 'officers-age', text: '执法队伍年龄偏大，50岁以上人员过半，法律专业背景人员少。' },
    {
      key: 'homestead',
      text: '农村宅基地审批与监管衔接不畅，部分镇对“一户多宅”、未批先建查处不及时。',
      causes: [{ text: '镇级宅基地管理机构撤并后，审批、巡查、处罚由不同站所承担。', category: 'MECHANISM' }],
    },
  ],
  commitments: [
    {
      heading: '织密禁渔监控网',
      text: '在濑溪河重点河段新增视频监控点位30处，会同市场监管、公安部门开展“捕运销”全链条执法行动不少于4次。',
      owner: '农业综合行政执法支队',
      measure: '监控点位联网、行动通报',
      dueOn: '2024-08-31',
      figures: [
        { label: '新增视频监控点位', value: '30', unit: '处' },
        { label: '全链条执法行动', value: '4', unit: '次', approximation: 'AT_LEAST' },
      ],
      addresses: ['fishing-ban'],
    },
    {
      heading: '规范宅基地管理',
      text: '出台宅基地审批监管协同办法，明确镇街审批、巡查、处罚的牵头站所。',
      owner: '农村合作经济指导科',
      addresses: ['homestead'],
    },
    { text: '持续推进农业农村领域“放管服”改革，提升服务水平。' },
  ],
} as const satisfies SampleReport;
