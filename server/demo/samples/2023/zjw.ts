import type { SampleReport } from '../../sample.js';

export const zjw2023 = {
  department: 'zjw',
  year: 2023,
  status: 'RETURNED',
  returned: {
    note: '两项不足均未写明原因，请按要求补充后重新报送。',
    about: [
      { key: 'awareness', text: '表述笼统，请写明具体表现、涉及范围和原因。' },
      { key: 'enforcement', text: '请结合执法案卷评查情况说明哪些环节不规范，并写明原因。' },
    ],
  },
  title: '重庆市荣昌区住房和城乡建设委员会2023年法治政府建设工作总结',
  preamble:
    '2023年，在区委、区政府的坚强领导下，区住房城乡建委全面贯彻落实党的二十大精神，扎实推进住建领域法治政府建设，各项工作取得了较好成效。现总结如下：',
  responsibilities: [
    {
      holder: '主要负责人',
      duty: 'FIRST_RESPONSIBLE',
      narrative:
        '委主要负责人高度重视法治政府建设，始终把法治工作摆在突出位置，坚持重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办，切实发挥了第一责任人的示范带动作用。',
    },
  ],
  activities: [
    {
      heading: '加强组织领导',
      theme: 'LEADERSHIP',
      narrative:
        '成立法治政府建设工作领导小组，定期研究部署法治工作。全年开展法治专题学习3次，切实增强了干部职工依法行政的意识和能力，形成了齐抓共管的良好工作格局。',
      figures: [{ label: '法治专题学习', indicator: 'STUDY_SESSIONS', value: '3', unit: '次' }],
    },
    {
      heading: '强化建筑市场和质量安全监管',
      theme: 'ENFORCEMENT',
      narrative:
        '对在建项目开展执法检查320余次，排查质量安全隐患1180处，下发整改通知书246份，停工整改通知书17份。全年办理行政处罚案件27件，罚没款96.3万元，有力震慑了违法违规行为，全区建筑施工安全形势总体平稳。',
      figures: [
        {
          label: '在建项目执法检查',
          indicator: 'ENFORCEMENT_INSPECTIONS',
          value: '320',
          unit: '次',
          approximation: 'MORE_THAN',
        },
        { label: '排查质量安全隐患', indicator: 'HAZARDS_FOUND', value: '1180', unit: '处' },
        { label: '整改通知书', value: '246', unit: '份' },
        { label: '停工整改通知书', value: '17', unit: '份' },
        { label: '行政处罚案件', indicator: 'ENFORCEMENT_CASES', value: '27', unit: '件' },
        { label: '罚没款', indicator: 'FINES', value: '963000', unit: '元' },
      ],
    },
    {
      heading: '深化工程建设项目审批制度改革',
      theme: 'BUSINESS_ENVIRONMENT',
      narrative:
        '持续推进工程建设项目审批制度改革，实行并联审批、联合验收和告知承诺。全年办理行政许可203件，其中建筑工程施工许可88件、商品房预售许可34件、建筑业企业资质81件，企业满意度不断提升。',
      figures: [
        {
          label: '办理行政许可',
          indicator: 'LICENCES_HANDLED',
          value: '203',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '建筑工程施工许可', value: '88', unit: '件', role: 'PART' },
            { label: '商品房预售许可', value: '34', unit: '件', role: 'PART' },
            { label: '建筑业企业资质', value: '81', unit: '件', role: 'PART' },
          ],
        },
      ],
    },
    {
      heading: '化解物业领域矛盾纠纷',
      theme: 'DISPUTES',
      narrative:
        '会同镇街、社区推动物业服务纠纷源头治理，指导成立业主委员会，受理物业纠纷214件，大部分得到妥善化解。积极稳妥处置个别房地产项目延期交付问题，维护了购房群众的合法权益和社会稳定。',
      figures: [{ label: '受理物业纠纷', indicator: 'DISPUTES_RECEIVED', value: '214', unit: '件' }],
    },
    {
      heading: '抓好普法宣传',
      theme: 'PUBLICITY',
      narrative:
        '结合安全生产月、质量月、宪法宣传周等时间节点，进工地、进小区开展普法宣传活动4次，发放宣传资料约3000份，不断提高从业人员和广大业主的法治意识，营造了良好的法治氛围。',
      figures: [
        { label: '普法宣传活动', indicator: 'PUBLICITY_EVENTS', value: '4', unit: '次' },
        { label: '发放宣传资料', indicator: 'PUBLICITY_MATERIALS', value: '3000', unit: '份', approximation: 'ABOUT' },
      ],
    },
  ],
  shortcomings: [
    { key: 'awareness', text: '法治意识有待进一步提高，运用法治方式解决问题的能力还有一定差距。' },
    { key: 'enforcement', text: '行政执法规范化水平仍需进一步提升。' },
  ],
  commitments: [
    { text: '进一步加强法治学习，不断提高依法行政能力和水平。', addresses: ['awareness'] },
    { text: '进一步加大执法力度，规范执法行为，维护建筑市场秩序。', addresses: ['enforcement'] },
    { text: '进一步强化普法宣传，营造良好法治环境。' },
  ],
} as const satisfies SampleReport;
