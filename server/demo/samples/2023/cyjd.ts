import type { SampleReport } from '../../sample.js';

export const cyjd2023 = {
  department: 'cyjd',
  year: 2023,
  status: 'SUBMITTED',
  title: '重庆市荣昌区昌元街道办事处2023年法治政府建设工作情况报告',
  preamble:
    '昌元街道地处主城区，人口密、商户多、老旧小区集中。2023年，街道党工委、办事处以“141”基层智治体系为抓手，推动法治融入城市管理和社区治理，现将有关情况报告如下。',
  responsibilities: [
    {
      holder: '党工委书记',
      duty: 'FIRST_RESPONSIBLE',
      narrative:
        '每季度主持党工委会议听取法治建设汇报，全年专题研究法治工作4次，年终带头述法，并组织14名社区党组织书记现场述法、互评打分，评议结果与社区年度考核挂钩。',
      evidence: '党工委会议纪要4份、述法评议结果通报',
      figures: [
        { label: '专题研究法治工作', indicator: 'TOPIC_MEETINGS', value: '4', unit: '次' },
        { label: '现场述法的社区党组织书记', value: '14', unit: '名' },
      ],
    },
    {
      holder: '办事处主任',
      duty: 'COORDINATE',
      narrative:
        '就老旧小区改造中的加装电梯争议、违法搭建拆除等难点，牵头与城管、规划、住建部门现场协调9次，商定“先调解、再审查、后施工”的处理顺序，促成7个单元达成加装电梯协议，全程邀请社区法律顾问参与。',
      figures: [
        { label: '牵头现场协调', value: '9', unit: '次' },
        { label: '达成加装电梯协议的单元', value: '7', unit: '个' },
      ],
    },
  ],
  activities: [
    {
      heading: '矛盾纠纷一站式化解',
      theme: 'DISPUTES',
      narrative:
        '街道综治中心整合司法所、派出所、法庭、律所力量，设“老街坊”调解室14个。全年受理各类纠纷1284件，调解成功1267件，成功率98.7%，其中邻里物业类611件、婚姻家庭类248件、经济债务及其他425件。',
      figures: [
        { label: '“老街坊”调解室', value: '14', unit: '个' },
        {
          label: '受理纠纷',
          indicator: 'DISPUTES_RECEIVED',
          value: '1284',
          unit: '件',
          role: 'WHOLE',
          parts: [
            { label: '调解成功', indicator: 'DISPUTES_MEDIATED', value: '1267', unit: '件', role: 'PART' },
            { label: '调解成功率', indicator: 'MEDIATION_SUCCESS_RATE', value: '98.7', unit: '%', role: 'RATIO' },
          ],
        },
        {
          label: '受理纠纷按类型分',
          value: '1284',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '邻里物业类', value: '611', unit: '件', role: 'PART' },
            { label: '婚姻家庭类', value: '248', unit: '件', role: 'PART' },
            { label: '经济债务及其他', value: '425', unit: '件', role: 'PART' },
          ],
        },
      ],
    },
    {
      heading: '街道综合行政执法规范运行',
      theme: 'ENFORCEMENT',
      narrative:
        '承接区级赋权执法事项，配备持证执法人员19名，全部通过资格考试。开展占道经营、油烟扰民、违规饲养等执法检查218次，办理行政处罚案件31件，罚没款2.16万元，全部实行法制审核和文书网上流转，无复议、无诉讼。',
      figures: [
        { label: '持证执法人员', indicator: 'ENFORCEMENT_OFFICERS', value: '19', unit: '名' },
        { label: '执法检查', indicator: 'ENFORCEMENT_INSPECTIONS', value: '218', unit: '次' },
        { label: '行政处罚案件', indicator: 'ENFORCEMENT_CASES', value: '31', unit: '件' },
        { label: '罚没款', indicator: 'FINES', value: '21600', unit: '元' },
      ],
    },
    {
      heading: '合法性审查全覆盖',
      theme: 'DECISION_MAKING',
      furtherThemes: ['RULE_MAKING'],
      narrative:
        '修订街道“三重一大”议事规则，凡文件、合同、重大决策未经审查不上会。全年合法性审查文件15件，审查合同73份，法律顾问出具意见36件，据此叫停不合规招商厂房租赁1宗，避免潜在损失约80万元。',
      figures: [
        { label: '合法性审查文件', indicator: 'DOCUMENTS_REVIEWED', value: '15', unit: '件' },
        { label: '审查合同', indicator: 'CONTRACTS_REVIEWED', value: '73', unit: '份' },
        { label: '法律顾问出具意见', indicator: 'LEGAL_ADVISER_OPINIONS', value: '36', unit: '件' },
        { label: '叫停不合规厂房租赁', value: '1', unit: '宗' },
        { label: '避免潜在损失', value: '800000', unit: '元', approximation: 'ABOUT' },
      ],
    },
    {
      heading: '接诉即办，居民说事',
      theme: 'SUPERVISION',
      furtherThemes: ['TECHNOLOGY'],
      narrative:
        '依托基层智治平台受理居民诉求，办理投诉举报3460件，按时办结3398件，办结率98.2%。186个网格实行日巡查、事件分级流转，排查消防通道堵塞、飞线充电等隐患540余处，楼栋长当场劝改与执法处置相结合。',
      figures: [
        {
          label: '办理投诉举报',
          indicator: 'COMPLAINTS_HANDLED',
          value: '3460',
          unit: '件',
          role: 'WHOLE',
          parts: [
            { label: '按时办结', value: '3398', unit: '件', role: 'PART' },
            { label: '办结率', value: '98.2', unit: '%', role: 'RATIO' },
          ],
        },
        { label: '网格', value: '186', unit: '个' },
        { label: '排查隐患', indicator: 'HAZARDS_FOUND', value: '540', unit: '处', approximation: 'MORE_THAN' },
      ],
    },
    {
      heading: '社区普法有声有色',
      theme: 'PUBLICITY',
      narrative:
        '组织“院坝法治夜话”“民法典进楼栋”等普法活动64场次，受众2.3万余人次，发放资料1.5万份。机关干部法治专题学习4次。评选“尊法守法示范家庭”52户，万福社区通过市级民主法治示范社区复核。',
      figures: [
        { label: '普法活动', indicator: 'PUBLICITY_EVENTS', value: '64', unit: '场次' },
        { label: '普法受众', indicator: 'PUBLICITY_REACH', value: '23000', unit: '人次', approximation: 'MORE_THAN' },
        { label: '发放资料', indicator: 'PUBLICITY_MATERIALS', value: '15000', unit: '份' },
        { label: '法治专题学习', indicator: 'STUDY_SESSIONS', value: '4', unit: '次' },
        { label: '“尊法守法示范家庭”', value: '52', unit: '户' },
      ],
    },
  ],
  shortcomings: [
    {
      key: 'enforcement-cases',
      text: '赋权执法事项用得不全，85项赋权事项中全年实际办案的仅13项。',
      causes: [
        { text: '执法人员多由其他岗位转任，专业技术类事项不敢办、不会办。', category: 'CAPACITY' },
        { text: '与区级部门的案件移交、技术鉴定衔接没有统一规程。', category: 'COORDINATION' },
      ],
    },
    {
      key: 'property',
      text: '老旧小区物业弃管、维修资金使用争议多发，邻里物业类纠纷占全部纠纷近一半。',
      causes: [{ text: '42个无物业小区中有19个尚未成立业主自治组织。', category: 'MECHANISM' }],
    },
    { key: 'community-lawyer', text: '个别社区法律顾问到岗次数偏少，作用发挥不明显。' },
    {
      key: 'young-cadres',
      text: '社区干部中年轻人多，处置群体性矛盾的法律知识和群众工作经验不足。',
      causes: [{ text: '岗前培训以业务系统操作为主，法律和调解实务内容少。', category: 'CAPACITY' }],
    },
  ],
  commitments: [
    {
      heading: '提升赋权事项办案覆盖',
      text: '逐项编制赋权事项办案指引，与区级执法部门联合办案带训，2024年实际办案事项达到30项以上。',
      owner: '综合行政执法大队',
      measure: '赋权事项办案统计表',
      dueOn: '2024-11-30',
      figures: [{ label: '实际办案的赋权事项', value: '30', unit: '项', approximation: 'AT_LEAST' }],
      addresses: ['enforcement-cases'],
    },
    {
      heading: '推动无物业小区自治',
      text: '指导19个小区成立业主委员会或物业管理委员会，上半年完成10个，年底前全部完成。',
      owner: '民政和社区事务办公室',
      measure: '备案证明',
      dueOn: '2024-12-31',
      figures: [
        { label: '成立业主自治组织的小区', value: '19', unit: '个' },
        { label: '上半年完成', value: '10', unit: '个' },
      ],
      addresses: ['property'],
    },
    {
      heading: '强化社区法治力量',
      text: '实行社区法律顾问签到与评价制度，每月驻点不少于2次；组织社区干部跟班司法所学调解，每人每年不少于5天。',
      owner: '昌元司法所',
      measure: '签到记录、跟班鉴定表',
      dueOn: '2024-12-31',
      figures: [
        { label: '社区法律顾问每月驻点', value: '2', unit: '次', approximation: 'AT_LEAST' },
        { label: '社区干部每年跟班学习', value: '5', unit: '天', approximation: 'AT_LEAST' },
      ],
      addresses: ['community-lawyer', 'young-cadres'],
    },
  ],
} as const satisfies SampleReport;
