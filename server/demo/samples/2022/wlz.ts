import type { SampleReport } from '../../sample.js';

export const wlz2022 = {
  department: 'wlz',
  year: 2022,
  status: 'SUBMITTED',
  title: '荣昌区万灵镇人民政府关于2022年度法治政府建设工作情况的报告',
  preamble: '区委、区政府：按照要求，现将我镇2022年度法治政府建设工作情况报告如下。',
  responsibilities: [
    {
      holder: '镇党委书记、镇长',
      duty: 'FIRST_RESPONSIBLE',
      narrative:
        '镇党政主要负责人认真履行推进法治建设第一责任人职责，把法治建设纳入年度工作计划，召开专题会议2次研究部署法治政府建设工作，做到重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。',
      figures: [{ label: '召开专题会议', indicator: 'TOPIC_MEETINGS', value: '2', unit: '次' }],
    },
  ],
  activities: [
    {
      heading: '加强组织领导',
      theme: 'LEADERSHIP',
      narrative:
        '及时调整法治政府建设领导小组成员，明确由镇平安建设办公室和司法所具体负责日常工作，各村（社区）书记为本辖区第一责任人，形成主要领导亲自抓、分管领导具体抓、一级抓一级、层层抓落实的工作格局。',
    },
    {
      heading: '认真开展学法用法',
      theme: 'STUDY',
      narrative:
        '通过镇党委理论学习中心组、机关干部职工会等学习习近平法治思想、党的二十大精神和《信访工作条例》等法律法规4次，组织镇机关干部38名参加法治理论考试，合格率100%，干部依法办事意识不断增强。',
      figures: [
        { label: '学习法律法规', indicator: 'STUDY_SESSIONS', value: '4', unit: '次' },
        { label: '参加法治理论考试', indicator: 'EXAM_TAKERS', value: '38', unit: '名' },
        { label: '考试合格率', indicator: 'EXAM_PASS_RATE', value: '100', unit: '%' },
      ],
    },
    {
      heading: '做好古镇景区矛盾纠纷排查化解',
      theme: 'DISPUTES',
      narrative:
        '在万灵古镇景区设立旅游纠纷调解点，节假日安排调解员和法律志愿者值班，就地处理消费、停车、民宿退订等纠纷。全年受理各类矛盾纠纷96件，调解成功93件，成功率96.9%，其中涉旅纠纷30余件，较好地维护了古镇旅游形象。',
      figures: [
        { label: '受理矛盾纠纷', indicator: 'DISPUTES_RECEIVED', value: '96', unit: '件', role: 'WHOLE' },
        { label: '调解成功', indicator: 'DISPUTES_MEDIATED', value: '93', unit: '件', role: 'PART' },
        { label: '调解成功率', indicator: 'MEDIATION_SUCCESS_RATE', value: '96.9', unit: '%', role: 'RATIO' },
        { label: '涉旅纠纷', value: '30', unit: '件', approximation: 'MORE_THAN' },
      ],
    },
    {
      heading: '开展法治宣传',
      theme: 'PUBLICITY',
      narrative:
        '利用赶场天、古镇民俗活动、村村响广播等开展普法宣传15次，发放宣传资料3000余份，重点宣传宪法、民法典、反诈、禁渔等知识。尚书村、大荣寨社区等村（社区）培育“法律明白人”24名，群众遇事找法的氛围逐步形成。',
      figures: [
        { label: '普法宣传', indicator: 'PUBLICITY_EVENTS', value: '15', unit: '次' },
        {
          label: '发放宣传资料',
          indicator: 'PUBLICITY_MATERIALS',
          value: '3000',
          unit: '份',
          approximation: 'MORE_THAN',
        },
        { label: '“法律明白人”', value: '24', unit: '名' },
      ],
    },
  ],
  shortcomings: [
    {
      key: 'awareness',
      text: '部分干部法制意识还不够强，运用法治思维解决问题的能力有待进一步提高。',
    },
    {
      key: 'publicity',
      text: '法治宣传不够深入，覆盖面还不够广。',
    },
    {
      key: 'enforcement',
      text: '镇综合执法人员少，对古镇核心区违规搭建、河道垂钓等问题巡查频次不够。',
      causes: [{ text: '执法人员仅4人且多身兼数职', category: 'RESOURCES' }],
    },
  ],
  commitments: [
    {
      text: '继续加强法律法规学习，不断提高干部依法行政能力和水平。',
      addresses: ['awareness'],
    },
    {
      text: '继续加大法治宣传力度，扩大宣传覆盖面，2023年普法宣传不少于18次。',
      dueOn: '2023-12-31',
      figures: [
        {
          label: '普法宣传',
          indicator: 'PUBLICITY_EVENTS',
          value: '18',
          unit: '次',
          approximation: 'AT_LEAST',
        },
      ],
      addresses: ['publicity'],
    },
  ],
} as const satisfies SampleReport;
