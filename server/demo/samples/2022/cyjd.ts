import type { SampleReport } from '../../sample.js';

export const cyjd2022 = {
  department: 'cyjd',
  year: 2022,
  status: 'PUBLISHED',
  title: '重庆市荣昌区昌元街道办事处2022年法治政府建设工作总结',
  preamble:
    '昌元街道地处荣昌城区核心，老旧小区多、流动人口多、物业纠纷多。2022年，街道党工委、办事处坚持党建引领、法治保障，推动基层治理从“管得住”向“治得好”转变，现将全年法治政府建设工作总结如下。',
  responsibilities: [
    {
      holder: '党工委书记',
      duty: 'INQUIRE',
      narrative:
        '党工委书记主持召开党工委会议专题研究法治建设和平安建设工作3次，对红岩坪片区老旧小区加装电梯引发的群体性矛盾亲自过问，两次到现场召开居民协商会，最终促成4个单元达成一致并签订分摊协议。',
      evidence: '党工委会议记录、居民协商会签到表',
      figures: [
        { label: '党工委会议专题研究', indicator: 'TOPIC_MEETINGS', value: '3', unit: '次' },
        { label: '达成加装电梯协议的单元', value: '4', unit: '个' },
      ],
    },
    {
      holder: '办事处主任',
      duty: 'LAWFUL_DECISION',
      narrative:
        '办事处主任严格执行重大行政决策程序，将法律顾问审查作为工程发包、资产出租、征收补偿等事项提交办公会的前置条件，全年审查街道合同64份，退回修改9份，并在年度考核大会上进行述法。',
      figures: [
        { label: '审查街道合同', indicator: 'CONTRACTS_REVIEWED', value: '64', unit: '份' },
        { label: '退回修改合同', value: '9', unit: '份' },
      ],
    },
  ],
  activities: [
    {
      heading: '一张网管到底，矛盾纠纷不出社区',
      theme: 'DISPUTES',
      narrative:
        '划分城市网格146个，配备专兼职网格员312名，推行“网格吹哨、社区接单、街道会诊”。整合人民调解员、社区民警、法律顾问力量，全年受理纠纷738件，调解成功721件，成功率97.7%。选取退休教师、老党员组成“昌元老娘舅”调解队，专调邻里噪声、赡养等家长里短。',
      figures: [
        { label: '城市网格', value: '146', unit: '个' },
        { label: '专兼职网格员', value: '312', unit: '名' },
        { label: '受理纠纷', indicator: 'DISPUTES_RECEIVED', value: '738', unit: '件', role: 'WHOLE' },
        { label: '调解成功纠纷', indicator: 'DISPUTES_MEDIATED', value: '721', unit: '件', role: 'PART' },
        { label: '调解成功率', indicator: 'MEDIATION_SUCCESS_RATE', value: '97.7', unit: '%', role: 'RATIO' },
      ],
    },
    {
      heading: '一支队伍管执法，城市秩序持续改善',
      theme: 'ENFORCEMENT',
      narrative:
        '街道综合行政执法大队现有持证执法人员13名，承接区级下放执法事项后，开展占道经营、违法搭建、油烟扰民等检查260余次，办理行政处罚案件22件，拆除违法建筑4300余平方米。对首次轻微违法以劝导教育为主，坚决防止简单粗暴执法。',
      figures: [
        { label: '持证执法人员', indicator: 'ENFORCEMENT_OFFICERS', value: '13', unit: '名' },
        {
          label: '执法检查',
          indicator: 'ENFORCEMENT_INSPECTIONS',
          value: '260',
          unit: '次',
          approximation: 'MORE_THAN',
        },
        { label: '行政处罚案件', indicator: 'ENFORCEMENT_CASES', value: '22', unit: '件' },
        { label: '拆除违法建筑', value: '4300', unit: '平方米', approximation: 'MORE_THAN' },
      ],
    },
    {
      heading: '一杯茶聊出办法，居民自治走深走实',
      theme: 'FUNCTIONS',
      narrative:
        '在各社区推行“板凳会”议事，居民围坐商量停车划线、垃圾清运、公共收益使用等小事，全年召开168场，形成居民公约和议事成果90余项。指导17个小区依法选举或换届业主委员会，公开维修资金使用情况，社区法律顾问每月固定坐班半天。',
      figures: [
        { label: '“板凳会”', value: '168', unit: '场' },
        { label: '居民公约和议事成果', value: '90', unit: '项', approximation: 'MORE_THAN' },
        { label: '指导业主委员会选举或换届小区', value: '17', unit: '个' },
      ],
    },
    {
      heading: '一根弦绷到底，应急处置依法有序',
      theme: 'EMERGENCY',
      narrative:
        '修订街道突发事件总体预案和防汛、高温山火、疫情等专项预案，11月疫情期间依法落实管控措施和生活物资保供。全年排查“九小”场所、高层建筑、老旧管网等隐患540余处，能立即整改的现场销号，其余下达整改指令并回访。',
      figures: [
        {
          label: '排查安全隐患',
          indicator: 'HAZARDS_FOUND',
          value: '540',
          unit: '处',
          approximation: 'MORE_THAN',
        },
      ],
    },
    {
      heading: '一堂课讲明白，学法普法同频共振',
      theme: 'PUBLICITY',
      furtherThemes: ['STUDY'],
      narrative:
        '党工委理论学习中心组集体学法4次。开展普法活动27次，其中进社区19次、进学校5次、进企业3次，覆盖居民8000余人次；5月27日联合区司法局、区教委在海棠广场开展“美好生活·民法典相伴”主题宣传，居民通过情景剧、知识抢答走近民法典。',
      figures: [
        { label: '党工委理论学习中心组集体学法', indicator: 'STUDY_SESSIONS', value: '4', unit: '次' },
        {
          label: '普法活动',
          indicator: 'PUBLICITY_EVENTS',
          value: '27',
          unit: '次',
          role: 'TOTAL',
          parts: [
            { label: '进社区', value: '19', unit: '次', role: 'PART' },
            { label: '进学校', value: '5', unit: '次', role: 'PART' },
            { label: '进企业', value: '3', unit: '次', role: 'PART' },
          ],
        },
        {
          label: '普法覆盖居民',
          indicator: 'PUBLICITY_REACH',
          value: '8000',
          unit: '人次',
          approximation: 'MORE_THAN',
        },
      ],
    },
    {
      heading: '一条热线办实事，群众诉求闭环办理',
      theme: 'SUPERVISION',
      narrative:
        '将12345热线、网上信访、领导信箱归口一个平台流转，超期自动亮灯。全年办理群众投诉和诉求3905件，按期办结率超过99%，回访满意率96%，主要集中在物业服务、噪声油烟和停车管理；对同一小区重复投诉3次以上的，由包片领导带队会办。',
      figures: [
        { label: '办理群众投诉和诉求', indicator: 'COMPLAINTS_HANDLED', value: '3905', unit: '件' },
        { label: '按期办结率', value: '99', unit: '%', role: 'LEVEL', approximation: 'MORE_THAN' },
        { label: '回访满意率', value: '96', unit: '%', role: 'LEVEL' },
      ],
    },
  ],
  shortcomings: [
    {
      key: 'property-disputes',
      text: '物业纠纷易反复，宝城、昌龙等社区的6个老旧小区因物业退出、公共收益不公开，全年重复投诉210余件。',
      causes: [
        { text: '业主委员会运行不规范，公共收益缺少第三方审计', category: 'MECHANISM' },
        { text: '老旧小区收费标准低，物业企业不愿进驻', category: 'EXTERNAL' },
      ],
    },
    {
      key: 'enforcement-ability',
      text: '综合执法人员办案能力参差不齐，13名执法人员中能够独立制作完整案卷的不足一半。',
    },
    {
      key: 'digital',
      text: '数字化手段运用不足，网格采集信息与公安、民政系统未打通，重复填表现象仍然存在。',
      causes: [{ text: '各条线信息系统由上级分别建设，街道没有数据接口权限', category: 'EXTERNAL' }],
    },
  ],
  commitments: [
    {
      heading: '集中攻坚物业纠纷',
      text: '2023年上半年对6个重点小区逐一制定“一小区一方案”，委托第三方审计公共收益并张榜公布，年内重复投诉量下降40%。',
      owner: '城市管理办公室',
      measure: '审计报告公示照片；12345热线重复投诉统计',
      dueOn: '2023-06-30',
      figures: [
        { label: '制定方案的重点小区', value: '6', unit: '个' },
        { label: '重复投诉量变化', value: '-40', unit: '%', role: 'CHANGE' },
      ],
      addresses: ['property-disputes'],
    },
    {
      heading: '以案代训强队伍',
      text: '每季度邀请区司法局、区城市管理局业务骨干开展案卷点评1次，到2023年底使全部执法人员都能独立办案。',
      owner: '综合行政执法大队',
      measure: '每人独立制作1份经法制审核合格的案卷',
      dueOn: '2023-12-31',
      addresses: ['enforcement-ability'],
    },
    {
      heading: '持续开展普法宣传',
      text: '深入实施“八五”普法规划，推动法律进社区、进家庭，营造良好法治氛围。',
    },
  ],
} as const satisfies SampleReport;
