import type { SampleReport } from '../../sample.js';

export const nyncw2022 = {
  department: 'nyncw',
  year: 2022,
  status: 'ACCEPTED',
  title: '荣昌区农业农村委2022年法治政府建设情况报告',
  preamble:
    '今年以来，我委围绕国家畜牧科技城和乡村振兴示范建设，坚持以法治护航“三农”工作，农业综合行政执法、农产品质量安全监管、农村矛盾纠纷调处等工作取得一定成效。现将情况报告如下。',
  responsibilities: [
    {
      holder: '党委书记、主任',
      duty: 'SUPERVISE',
      narrative:
        '主要负责人坚持法治工作与农业生产同谋划，主持主任办公会听取农业执法和涉农信访情况汇报3次，对违法占用耕地建房、非法捕捞等重点案件批示督办14件次，并带队到清升、吴家等镇检查春耕农资市场。',
      evidence: '批示件登记簿',
      figures: [
        { label: '听取法治和执法工作汇报', indicator: 'TOPIC_MEETINGS', value: '3', unit: '次' },
        { label: '批示督办重点案件', value: '14', unit: '件次' },
      ],
    },
  ],
  activities: [
    {
      heading: '农业综合行政执法方面',
      theme: 'ENFORCEMENT',
      narrative:
        '区农业综合行政执法支队现有持证执法人员47名。全年围绕种子、农药、兽药、渔政、生猪屠宰等重点开展执法检查412次，出动1530余人次，立案查处68件（农资类21件、渔政类29件、动物卫生监督类12件、宅基地及其他6件），罚没款42.7万元，移送司法机关9件。',
      figures: [
        { label: '持证执法人员', indicator: 'ENFORCEMENT_OFFICERS', value: '47', unit: '名' },
        { label: '执法检查', indicator: 'ENFORCEMENT_INSPECTIONS', value: '412', unit: '次' },
        { label: '出动执法人员', value: '1530', unit: '人次', approximation: 'MORE_THAN' },
        {
          label: '立案查处',
          indicator: 'ENFORCEMENT_CASES',
          value: '68',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '农资类', value: '21', unit: '件', role: 'PART' },
            { label: '渔政类', value: '29', unit: '件', role: 'PART' },
            { label: '动物卫生监督类', value: '12', unit: '件', role: 'PART' },
            { label: '宅基地及其他', value: '6', unit: '件', role: 'PART' },
          ],
        },
        { label: '罚没款', indicator: 'FINES', value: '427000', unit: '元' },
        { label: '移送司法机关', value: '9', unit: '件' },
      ],
    },
    {
      heading: '农产品质量安全监管方面',
      theme: 'SUPERVISION',
      furtherThemes: ['TECHNOLOGY'],
      narrative:
        '推行食用农产品承诺达标合格证制度，将规模种养主体全部录入追溯平台。全年抽检蔬菜、生猪、水产等样品2360批次，合格2337批次，合格率99.0%，对不合格的23批次全部溯源处置。依托生猪大数据平台，对养殖、运输、屠宰环节实行线上巡查。',
      figures: [
        { label: '抽检农产品样品', value: '2360', unit: '批次', role: 'WHOLE' },
        { label: '合格样品', value: '2337', unit: '批次', role: 'PART' },
        { label: '抽检合格率', value: '99.0', unit: '%', role: 'RATIO' },
        { label: '溯源处置不合格样品', value: '23', unit: '批次' },
      ],
    },
    {
      heading: '涉农审批服务方面',
      theme: 'BUSINESS_ENVIRONMENT',
      narrative:
        '农药经营、动物防疫条件、水域滩涂养殖等事项全部进驻区行政服务中心，全年办理行政许可1093件，平均用时由12个工作日缩短至5个工作日。对新办种苗、饲料企业实行容缺受理和帮办代办，企业跑动次数进一步减少。',
      figures: [
        { label: '办理行政许可', indicator: 'LICENCES_HANDLED', value: '1093', unit: '件' },
        { label: '原平均办理用时', value: '12', unit: '个工作日', role: 'FROM' },
        { label: '现平均办理用时', value: '5', unit: '个工作日', role: 'TO' },
      ],
    },
    {
      heading: '土地承包纠纷调处方面',
      theme: 'DISPUTES',
      narrative:
        '区农村土地承包仲裁委员会坚持调裁结合，到村到户就地开庭。全年受理承包经营、流转租金等纠纷37件，调解成功31件，调解成功率83.8%，其余案件通过仲裁裁决或引导诉讼解决，帮助流转农户追回拖欠租金近90万元。',
      figures: [
        { label: '受理土地承包纠纷', indicator: 'DISPUTES_RECEIVED', value: '37', unit: '件', role: 'WHOLE' },
        { label: '调解成功', indicator: 'DISPUTES_MEDIATED', value: '31', unit: '件', role: 'PART' },
        { label: '调解成功率', indicator: 'MEDIATION_SUCCESS_RATE', value: '83.8', unit: '%', role: 'RATIO' },
        { label: '追回拖欠租金', value: '900000', unit: '元', approximation: 'LESS_THAN' },
      ],
    },
    {
      heading: '学法普法方面',
      theme: 'PUBLICITY',
      furtherThemes: ['STUDY'],
      narrative:
        '委党委会、理论学习中心组学习习近平法治思想和新修订的种子法、农产品质量安全法等5次，举办动物检疫、渔政办案实务等执法培训4期。以“宪法进农村”“放心农资下乡”“长江十年禁渔”为主题，进村社、进市场、进合作社开展普法宣传34次，发放资料1.5万余份。新增农村学法用法示范户93户，在濑溪河沿线设置禁渔警示牌和举报电话牌，引导群众知法守法。',
      figures: [
        { label: '法治专题学习', indicator: 'STUDY_SESSIONS', value: '5', unit: '次' },
        { label: '执法培训', indicator: 'ENFORCEMENT_TRAINING', value: '4', unit: '期' },
        { label: '普法宣传', indicator: 'PUBLICITY_EVENTS', value: '34', unit: '次' },
        {
          label: '发放普法资料',
          indicator: 'PUBLICITY_MATERIALS',
          value: '15000',
          unit: '份',
          approximation: 'MORE_THAN',
        },
        { label: '新增农村学法用法示范户', value: '93', unit: '户' },
      ],
    },
  ],
  shortcomings: [
    {
      key: 'night-fishing',
      text: '濑溪河流域夜间非法捕捞、违规垂钓时有发生，29件渔政案件中有18件发生在晚上10点以后，固定监控仅覆盖重点河段的六成左右。',
      causes: [{ text: '渔政执法船艇和夜视设备不足，视频监控建设资金未落实到位', category: 'RESOURCES' }],
    },
    {
      key: 'homestead',
      text: '农村宅基地审批与日常监管衔接不畅，个别村“未批先建”发现较晚，处置成本高。',
      causes: [
        { text: '农业农村、规划自然资源和镇街的巡查职责边界不够清晰', category: 'MECHANISM' },
        { text: '部分群众认为在自家承包地上建房不需要审批', category: 'AWARENESS' },
      ],
    },
    {
      key: 'publicity-effect',
      text: '农村普法覆盖面和实效性仍需提高。',
    },
  ],
  commitments: [
    {
      heading: '加密渔政巡查，补齐监控盲区',
      text: '2023年10月底前在濑溪河荣昌段新建高清红外监控20套，重点河段监控覆盖率提高到90%以上；禁渔期内每周组织夜间巡查不少于2次。',
      owner: '农业综合行政执法支队',
      measure: '监控验收单、夜巡日志',
      dueOn: '2023-10-31',
      figures: [
        { label: '新建红外监控', value: '20', unit: '套' },
        { label: '重点河段监控覆盖率', value: '90', unit: '%', role: 'LEVEL', approximation: 'AT_LEAST' },
        { label: '禁渔期每周夜间巡查', value: '2', unit: '次', approximation: 'AT_LEAST' },
      ],
      addresses: ['night-fishing'],
    },
    {
      heading: '丰富农村普法载体',
      text: '用好村村响、院坝会、赶场日等阵地，创作通俗易懂的涉农普法短视频，扩大宣传覆盖面。',
      owner: '法规科',
      addresses: ['publicity-effect'],
    },
    {
      text: '进一步加强农业综合行政执法队伍规范化建设，不断提升依法行政水平。',
    },
  ],
} as const satisfies SampleReport;
