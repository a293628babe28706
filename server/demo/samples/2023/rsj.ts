import type { SampleReport } from '../../sample.js';

export const rsj2023 = {
  department: 'rsj',
  year: 2023,
  status: 'DRAFT',
  title: '重庆市荣昌区人力资源和社会保障局2023年法治政府建设工作情况报告',
  preamble: '2023年，区人力社保局围绕稳就业、强社保、促和谐，依法履行人社职能，现将法治政府建设情况报告如下。',
  responsibilities: [
    {
      holder: '党组书记、局长',
      narrative:
        '局主要负责人认真履行推进法治建设第一责任人职责，将法治建设与业务工作一同安排、一同考核，对根治欠薪等重点任务靠前指挥，岁末年初带队到在建工地现场接访。',
    },
  ],
  activities: [
    {
      heading: '根治欠薪，维护劳动者合法权益',
      theme: 'ENFORCEMENT',
      narrative:
        '开展劳动保障监察执法检查156次，办理欠薪投诉举报1327件，为2140名劳动者追发工资2860万元，作出行政处罚案件6件，向公安机关移送涉嫌拒不支付劳动报酬案2件。在建项目农民工工资专户、实名制、保证金制度落实情况每季度核查一遍。',
      figures: [
        { label: '劳动保障监察执法检查', indicator: 'ENFORCEMENT_INSPECTIONS', value: '156', unit: '次' },
        { label: '办理欠薪投诉举报', indicator: 'COMPLAINTS_HANDLED', value: '1327', unit: '件' },
        { label: '追发工资惠及劳动者', value: '2140', unit: '名' },
        { label: '追发工资', value: '28600000', unit: '元' },
        { label: '行政处罚案件', indicator: 'ENFORCEMENT_CASES', value: '6', unit: '件' },
        { label: '移送涉嫌拒不支付劳动报酬案', value: '2', unit: '件' },
      ],
    },
    {
      heading: '多元化解劳动人事争议',
      theme: 'DISPUTES',
      narrative:
        '区劳动人事争议仲裁院受理争议894件，审结863件，结案率96.5%。推行要素式办案和网上开庭，在高新区设立派出庭，一次性解决率持续提高。与区法院建立裁审衔接会商机制，同案不同判的情况减少。',
      figures: [
        {
          label: '受理劳动人事争议',
          indicator: 'DISPUTES_RECEIVED',
          value: '894',
          unit: '件',
          role: 'WHOLE',
          parts: [
            { label: '审结', value: '863', unit: '件', role: 'PART' },
            { label: '结案率', value: '96.5', unit: '%', role: 'RATIO' },
          ],
        },
      ],
    },
    {
      heading: '推进人社服务标准化',
      narrative:
        '按照全市统一的政务服务事项清单梳理人社服务指南，推广“一窗综办”和社保卡“一卡通”，精简证明材料，工伤认定、职称评审等事项实行线上申报、全程留痕。具体办件数据待各科室核对后补充。',
    },
  ],
  shortcomings: [
    { key: 'inspection-staff', text: '劳动监察执法人员数量与日益繁重的执法任务不相适应。' },
    { key: 'new-employment', text: '对外卖骑手、网约车司机等新就业形态劳动者的权益保障办法不多。' },
  ],
  commitments: [],
} as const satisfies SampleReport;
