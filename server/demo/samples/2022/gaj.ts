import type { SampleReport } from '../../sample.js';

export const gaj2022 = {
  department: 'gaj',
  year: 2022,
  status: 'ACCEPTED',
  title: '重庆市荣昌区公安局2022年度法治政府建设工作报告',
  preamble:
    '2022年，区公安局以党的二十大安保维稳为主线，牢牢把握“对党忠诚、服务人民、执法公正、纪律严明”总要求，坚持严格规范公正文明执法，法治公安建设取得新进展，全区社会治安大局持续平稳。具体情况如下。',
  responsibilities: [
    {
      holder: '区政府副区长、区公安局局长',
      duty: 'FIRST_RESPONSIBLE',
      narrative:
        '主要负责人担任局执法管理委员会主任，全年召开执法管理委员会会议10次，听取执法质量、案件考评、涉案财物管理等情况汇报，对通报的突出执法问题逐案点名、逐案销号，并在年度述职中专题述法。',
      evidence: '执法管理委员会会议纪要第1期至第10期',
      figures: [{ label: '执法管理委员会会议', indicator: 'TOPIC_MEETINGS', value: '10', unit: '次' }],
    },
    {
      holder: '局党委班子成员',
      duty: 'SUPERVISE',
      narrative:
        '实行局领导包片督办制度，对涉众型经济犯罪、群众反复信访和命案积案由班子成员挂牌督办。全年挂牌督办重点案件22件，年内办结19件，其余3件正按程序推进，督办情况按月在局党委会上通报。',
      figures: [
        { label: '挂牌督办重点案件', value: '22', unit: '件' },
        { label: '年内办结督办案件', value: '19', unit: '件' },
      ],
    },
  ],
  activities: [
    {
      heading: '铸牢忠诚警魂，强化法治能力训练',
      theme: 'STUDY',
      furtherThemes: ['ENFORCEMENT'],
      narrative:
        '局党委理论学习中心组开展习近平法治思想专题学习8次，围绕《反有组织犯罪法》《反电信网络诈骗法》等新法举办执法培训9期。组织236名民警参加基本级执法资格考试，231名合格，合格率97.9%，未合格人员暂停独立办案并限期补训。',
      figures: [
        { label: '党委理论学习中心组法治专题学习', indicator: 'STUDY_SESSIONS', value: '8', unit: '次' },
        { label: '执法培训', indicator: 'ENFORCEMENT_TRAINING', value: '9', unit: '期' },
        { label: '参加执法资格考试民警', indicator: 'EXAM_TAKERS', value: '236', unit: '名', role: 'WHOLE' },
        { label: '考试合格民警', value: '231', unit: '名', role: 'PART' },
        { label: '执法资格考试合格率', indicator: 'EXAM_PASS_RATE', value: '97.9', unit: '%', role: 'RATIO' },
      ],
    },
    {
      heading: '聚焦主责主业，依法打击违法犯罪',
      theme: 'ENFORCEMENT',
      narrative:
        '深入开展夏季治安打击整治“百日行动”，全年破获各类刑事案件780余起，办理行政处罚案件2184件。持续推进“全民反诈”专项行动，电信网络诈骗立案数同比下降18.6%，紧急止付、返还群众被骗资金2130余万元。',
      figures: [
        { label: '破获刑事案件', value: '780', unit: '起', approximation: 'MORE_THAN' },
        { label: '办理行政处罚案件', indicator: 'ENFORCEMENT_CASES', value: '2184', unit: '件' },
        { label: '电信网络诈骗立案数同比变化', value: '-18.6', unit: '%', role: 'CHANGE' },
        { label: '止付返还被骗资金', value: '21300000', unit: '元', approximation: 'MORE_THAN' },
      ],
    },
    {
      heading: '升级执法办案管理中心，科技赋能全程监督',
      theme: 'TECHNOLOGY',
      furtherThemes: ['SUPERVISION'],
      narrative:
        '完成执法办案管理中心二期改造，讯问、采集、看管、涉案财物保管实现一站式运行，全年入区办案1520余人次。依托智能化平台对接处警、受立案等关键环节自动预警，开展案件评查12期，下发执法整改通知书46份，整改情况纳入派出所绩效。',
      figures: [
        { label: '入区办案', value: '1520', unit: '人次', approximation: 'MORE_THAN' },
        { label: '案件评查', value: '12', unit: '期' },
        { label: '下发执法整改通知书', value: '46', unit: '份' },
      ],
    },
    {
      heading: '践行新时代“枫桥经验”，推动矛盾就地化解',
      theme: 'DISPUTES',
      narrative:
        '深化“警格+网格”融合，派出所与司法所、村居调委会联动联调，对婚恋家庭、邻里债务等易激化纠纷实行红黄蓝分级管控。全年排查受理矛盾纠纷4260件，化解4098件，调解成功率96.2%，因民间纠纷引发的刑事案件明显减少。',
      figures: [
        { label: '排查受理矛盾纠纷', indicator: 'DISPUTES_RECEIVED', value: '4260', unit: '件', role: 'WHOLE' },
        { label: '化解矛盾纠纷', indicator: 'DISPUTES_MEDIATED', value: '4098', unit: '件', role: 'PART' },
        { label: '调解成功率', indicator: 'MEDIATION_SUCCESS_RATE', value: '96.2', unit: '%', role: 'RATIO' },
      ],
    },
    {
      heading: '深化“放管服”改革，便民利企增效',
      theme: 'BUSINESS_ENVIRONMENT',
      narrative:
        '推行户政、交管、出入境“一窗通办”，全年办理许可和服务事项3.8万余件。户口迁移类业务平均办理时限由10个工作日压缩到3个工作日，新生儿入户、身份证补领等12项业务实现川渝跨省通办，群众异地往返明显减少。',
      figures: [
        {
          label: '办理许可和服务事项',
          indicator: 'LICENCES_HANDLED',
          value: '38000',
          unit: '件',
          approximation: 'MORE_THAN',
        },
        { label: '户口迁移原平均办理时限', value: '10', unit: '个工作日', role: 'FROM' },
        { label: '户口迁移现平均办理时限', value: '3', unit: '个工作日', role: 'TO' },
        { label: '川渝跨省通办业务', value: '12', unit: '项' },
      ],
    },
    {
      heading: '自觉接受监督，依法应诉应议',
      theme: 'SUPERVISION',
      narrative:
        '全年以我局为被申请人的行政复议案件19件，其中维持15件、撤销1件、终止3件；行政诉讼案件6件，负责人出庭应诉6次，出庭率100%。对被撤销的1件交通处罚案件开展复盘，查找告知程序瑕疵，在全局通报并修订文书模板。',
      figures: [
        {
          label: '被申请行政复议案件',
          indicator: 'RECONSIDERATION_CASES',
          value: '19',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '维持', value: '15', unit: '件', role: 'PART' },
            { label: '撤销', value: '1', unit: '件', role: 'PART' },
            { label: '终止', value: '3', unit: '件', role: 'PART' },
          ],
        },
        { label: '行政诉讼案件', indicator: 'LITIGATION_CASES', value: '6', unit: '件' },
        { label: '负责人出庭应诉', indicator: 'COURT_APPEARANCES', value: '6', unit: '次' },
        { label: '负责人出庭率', indicator: 'COURT_APPEARANCE_RATE', value: '100', unit: '%' },
      ],
    },
  ],
  shortcomings: [
    {
      key: 'grassroots-quality',
      text: '基层执法质量不平衡，全年下发的46份整改通知书中有31份集中在5个农村派出所，现场勘验、告知送达等程序性瑕疵反复出现。',
      causes: [
        { text: '农村派出所警力老化，法制员多为兼职，审核流于形式', category: 'CAPACITY' },
        { text: '整改与个人执法档案、评先评优挂钩不紧', category: 'MECHANISM' },
      ],
    },
    {
      key: 'new-fraud',
      text: '对虚拟货币、共享屏幕等新型电信网络诈骗手法的预警劝阻不够精准，老年群体仍有被骗案例发生。',
      causes: [{ text: '涉诈资金、通信链条多在境外，技术反制手段受限', category: 'EXTERNAL' }],
    },
    {
      key: 'body-camera',
      text: '执法记录仪使用管理不够规范，个别民警存在选择性开机、资料上传不及时现象。',
    },
  ],
  commitments: [
    {
      heading: '开展派出所法制员轮训',
      text: '2023年8月底前对全局派出所专兼职法制员轮训一遍，计划举办3期，考核不合格的调整岗位；对5个问题突出的派出所逐一派驻法制民警跟班指导1个月。',
      owner: '法制支队',
      measure: '轮训考核成绩表；5个派出所下半年整改通知书数量较上年同期下降三成以上',
      dueOn: '2023-08-31',
      figures: [
        { label: '派出所法制员轮训', indicator: 'ENFORCEMENT_TRAINING', value: '3', unit: '期' },
        { label: '派驻跟班指导派出所', value: '5', unit: '个' },
      ],
      addresses: ['grassroots-quality'],
    },
    {
      heading: '构建全民反诈防线',
      text: '联合金融、通信部门和镇街，力争2023年国家反诈中心APP注册率达到85%，对60岁以上高危人群实行见面劝阻。',
      owner: '反诈中心',
      measure: '注册率月度通报',
      dueOn: '2023-12-31',
      figures: [{ label: '国家反诈中心APP注册率', value: '85', unit: '%', role: 'LEVEL' }],
      addresses: ['new-fraud'],
    },
    {
      text: '持续深化“放管服”改革，推出更多便民利企措施。',
    },
  ],
  otherMatters: [
    {
      heading: '疫情防控执法情况',
      text: '11月本土疫情期间，全局民警辅警投入社区封控、交通查控和秩序维护，依法处置涉疫违法行为，未发生因执法不当引发的负面舆情。',
    },
  ],
} as const satisfies SampleReport;
