import type { SampleReport } from '../../sample.js';

export const jw2023 = {
  department: 'jw',
  year: 2023,
  status: 'SUBMITTED',
  title: '重庆市荣昌区教育委员会关于2023年法治政府建设情况的报告',
  preamble:
    '一年来，区教委以办好人民满意的教育为目标，坚持依法治教、依法办学、依法执教一体推进，法治工作与立德树人同部署、同检查。现将2023年法治政府建设情况报告如下，请审阅。',
  responsibilities: [
    {
      holder: '教育工委书记、区教委主任',
      duty: 'DEPLOY',
      narrative:
        '在春、秋两季开学工作会上部署法治工作，4次主持工委会研究依法治校、校外培训治理和未成年人保护，签发《2023年依法治教工作要点》，将法治建设列为学校年度目标考核的单列指标，分值占5分。',
      evidence: '工委会议纪要4份、《2023年依法治教工作要点》',
      figures: [
        { label: '工委会专题研究法治工作', indicator: 'TOPIC_MEETINGS', value: '4', unit: '次' },
        { label: '学校年度目标考核中法治建设分值', value: '5', unit: '分' },
      ],
    },
    {
      holder: '教育工委书记、区教委主任',
      duty: 'INQUIRE',
      narrative:
        '对家长反映集中的校外培训机构“退费难”亲自过问，三次听取专班汇报，明确预收费全部纳入银行监管账户，并要求信访、法规、民办教育三个科室联合接待，重点案件当面答复家长。',
    },
  ],
  activities: [
    {
      heading: '把法治教育办进校园、办进课堂',
      theme: 'PUBLICITY',
      narrative:
        '落实《青少年法治教育大纲》，开学第一周统一上好“法治第一课”。全年开展宪法晨读、模拟法庭、禁毒防欺凌等校园普法活动126次，覆盖师生9.6万余人次。全区98所中小学和幼儿园聘任法治副校长，已配备98所，配备率100%，副校长每学期到校授课有记录、有评价。',
      figures: [
        { label: '校园普法活动', indicator: 'PUBLICITY_EVENTS', value: '126', unit: '次' },
        {
          label: '普法覆盖师生',
          indicator: 'PUBLICITY_REACH',
          value: '96000',
          unit: '人次',
          approximation: 'MORE_THAN',
        },
        {
          label: '应聘任法治副校长的学校',
          value: '98',
          unit: '所',
          role: 'WHOLE',
          parts: [
            { label: '已配备法治副校长的学校', value: '98', unit: '所', role: 'PART' },
            { label: '法治副校长配备率', value: '100', unit: '%', role: 'RATIO' },
          ],
        },
      ],
    },
    {
      heading: '抓住教师和干部这个关键，学法考法同步',
      theme: 'STUDY',
      narrative:
        '工委理论学习中心组开展法治专题学习6次，将《中华人民共和国教育法》《未成年人学校保护规定》列为校长任职培训必修课。组织年度学法考试，应考教职工4880名，实际参考4860名，参考率99.6%，缺考人员均已安排补考。',
      figures: [
        { label: '法治专题学习', indicator: 'STUDY_SESSIONS', value: '6', unit: '次' },
        {
          label: '应考教职工',
          value: '4880',
          unit: '名',
          role: 'WHOLE',
          parts: [
            { label: '实际参考', indicator: 'EXAM_TAKERS', value: '4860', unit: '名', role: 'PART' },
            { label: '参考率', indicator: 'EXAM_PARTICIPATION_RATE', value: '99.6', unit: '%', role: 'RATIO' },
          ],
        },
      ],
    },
    {
      heading: '依法规范民办教育和校外培训',
      theme: 'ENFORCEMENT',
      furtherThemes: ['FUNCTIONS'],
      narrative:
        '联合市场监管、公安、消防等部门开展校外培训执法检查84次，关停无证培训点11家，办理行政处罚案件3件，罚没款5.4万元。办理民办学校设立、变更等行政许可37件，全部在承诺时限内办结。预收费纳入监管的学科类机构达到全覆盖。',
      figures: [
        { label: '校外培训执法检查', indicator: 'ENFORCEMENT_INSPECTIONS', value: '84', unit: '次' },
        { label: '关停无证培训点', value: '11', unit: '家' },
        { label: '行政处罚案件', indicator: 'ENFORCEMENT_CASES', value: '3', unit: '件' },
        { label: '罚没款', indicator: 'FINES', value: '54000', unit: '元' },
        { label: '民办学校行政许可', indicator: 'LICENCES_HANDLED', value: '37', unit: '件' },
      ],
    },
    {
      heading: '畅通诉求渠道，妥处涉校矛盾',
      theme: 'DISPUTES',
      narrative:
        '全年办理群众投诉举报418件，其中招生入学162件、培训退费139件、师德师风28件、其他89件。发挥区校园纠纷人民调解委员会作用，受理学生伤害、劳动人事等纠纷52件，调解成功49件，成功率94.2%，无一起演变为群体性事件。',
      figures: [
        {
          label: '办理投诉举报',
          indicator: 'COMPLAINTS_HANDLED',
          value: '418',
          unit: '件',
          role: 'TOTAL',
          parts: [
            { label: '招生入学', value: '162', unit: '件', role: 'PART' },
            { label: '培训退费', value: '139', unit: '件', role: 'PART' },
            { label: '师德师风', value: '28', unit: '件', role: 'PART' },
            { label: '其他', value: '89', unit: '件', role: 'PART' },
          ],
        },
        {
          label: '受理涉校纠纷',
          indicator: 'DISPUTES_RECEIVED',
          value: '52',
          unit: '件',
          role: 'WHOLE',
          parts: [
            { label: '调解成功', indicator: 'DISPUTES_MEDIATED', value: '49', unit: '件', role: 'PART' },
            { label: '调解成功率', indicator: 'MEDIATION_SUCCESS_RATE', value: '94.2', unit: '%', role: 'RATIO' },
          ],
        },
      ],
    },
    {
      heading: '守牢校园安全底线',
      theme: 'EMERGENCY',
      narrative:
        '健全校园突发事件应急预案，开学前后和汛期组织拉网式检查，排查校舍、食堂、校车隐患215处，年底前整改209处，余下6处因需大修已停用并列入2024年维修计划。每校每月至少开展1次应急疏散演练。',
      figures: [
        {
          label: '排查校园隐患',
          indicator: 'HAZARDS_FOUND',
          value: '215',
          unit: '处',
          role: 'TOTAL',
          parts: [
            { label: '已整改', value: '209', unit: '处', role: 'PART' },
            { label: '停用待修', value: '6', unit: '处', role: 'PART' },
          ],
        },
        { label: '每校每月应急疏散演练', value: '1', unit: '次', approximation: 'AT_LEAST' },
      ],
    },
  ],
  shortcomings: [
    {
      key: 'rural-schools',
      text: '清升、清江等边远镇的村小法治课师资薄弱，法治副校长到校授课时间得不到保证。',
      causes: [
        { text: '法治副校长多由基层所队民警兼任，本职任务重，路途较远。', category: 'RESOURCES' },
        { text: '区教委与派出单位之间没有统一的课时安排表。', category: 'COORDINATION' },
      ],
    },
    { key: 'charter', text: '部分学校章程与现行制度脱节，依章程办学的意识有待增强。' },
    {
      key: 'training-enforcement',
      text: '校外培训执法力量不足，对隐匿在居民小区的“一对一”违规培训发现难、取证难。',
      causes: [{ text: '全委仅有5名持证执法人员，周末和夜间难以常态巡查。', category: 'RESOURCES' }],
    },
    { key: 'innovation', text: '法治教育形式还不够丰富，吸引力、感染力还需进一步提升。' },
  ],
  commitments: [
    {
      heading: '统筹法治副校长课时',
      text: '与区公安局、区法院、区检察院、区司法局共同排定全年课表，保证每所村小每学期不少于2节法治课。',
      owner: '法规安全科',
      measure: '课表与授课评价表，学期末抽查',
      dueOn: '2024-09-30',
      figures: [{ label: '每所村小每学期法治课', value: '2', unit: '节', approximation: 'AT_LEAST' }],
      addresses: ['rural-schools'],
    },
    {
      heading: '开展学校章程回头看',
      text: '用一年时间对全区学校章程逐校复核，与法律法规不一致的及时修订并重新核准。',
      owner: '法规安全科',
      dueOn: '2024-12-31',
      addresses: ['charter'],
    },
    { text: '进一步创新法治宣传载体，建设一批青少年法治教育实践点。', addresses: ['innovation'] },
    { text: '继续加强校园周边环境综合治理，配合相关部门做好护学工作。' },
  ],
} as const satisfies SampleReport;
