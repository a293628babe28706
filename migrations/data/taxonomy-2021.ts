/**
 * The first catalogue of indicators, themes and duties, as inserted by the first migration.
 * Frozen: a correction or a new frame is a later data migration with its own validity, so that an old report keeps its terms.
 */

interface Term {
  readonly code: string;
  readonly name: string;
  /** the unit an indicator is counted in; absent for themes and duties */
  readonly unit?: string;
}

interface Catalogue {
  readonly source: string;
  readonly validFrom: string;
  /** last day of validity; null = until replaced */
  readonly validTo: string | null;
}

const terms = <const T extends readonly Term[]>(list: T): T => list;

/** The ten parts of the national outline, then two themes that nearly every department reports and that fit no single part. */
export const themes = {
  source: '《法治政府建设实施纲要（2021—2025年）》',
  validFrom: '2021-01-01',
  validTo: null,
  terms: terms([
    { code: 'STUDY', name: '深入学习贯彻习近平法治思想' },
    { code: 'FUNCTIONS', name: '健全政府机构职能体系' },
    { code: 'RULE_MAKING', name: '健全依法行政制度体系' },
    { code: 'DECISION_MAKING', name: '健全行政决策制度体系' },
    { code: 'ENFORCEMENT', name: '健全行政执法工作体系' },
    { code: 'EMERGENCY', name: '健全突发事件应对体系' },
    { code: 'DISPUTES', name: '健全社会矛盾纠纷行政预防调处化解体系' },
    { code: 'SUPERVISION', name: '健全行政权力制约和监督体系' },
    { code: 'TECHNOLOGY', name: '健全法治政府建设科技保障体系' },
    { code: 'LEADERSHIP', name: '加强党对法治政府建设的领导' },
    { code: 'PUBLICITY', name: '普法宣传教育' },
    { code: 'BUSINESS_ENVIRONMENT', name: '优化法治化营商环境' },
  ]),
} as const satisfies Catalogue & { terms: readonly Term[] };

/** The four verbs of article 4, then the duties that departments' own lists add most often. */
export const duties = {
  source: '《党政主要负责人履行推进法治建设第一责任人职责规定》第四条及部门职责清单',
  validFrom: '2016-11-30',
  validTo: null,
  terms: terms([
    { code: 'DEPLOY', name: '对重要工作亲自部署' },
    { code: 'INQUIRE', name: '对重大问题亲自过问' },
    { code: 'COORDINATE', name: '对重点环节亲自协调' },
    { code: 'SUPERVISE', name: '对重要任务亲自督办' },
    { code: 'FIRST_RESPONSIBLE', name: '履行第一责任人职责并述法' },
    { code: 'LAWFUL_DECISION', name: '严格执行依法决策程序' },
    { code: 'LEAD_STUDY', name: '带头学法' },
    { code: 'COURT_APPEARANCE', name: '出庭应诉' },
  ]),
} as const satisfies Catalogue & { terms: readonly Term[] };

/** What reports count most often. 人 and 人次, 件 and 件次 are different units and never added together. */
export const indicators = {
  source: '荣昌区法治政府建设年度报告常用指标',
  validFrom: '2021-01-01',
  validTo: null,
  terms: terms([
    { code: 'STUDY_SESSIONS', name: '法治专题学习', unit: '次' },
    { code: 'TOPIC_MEETINGS', name: '专题研究法治工作', unit: '次' },
    { code: 'EXAM_TAKERS', name: '参加法治考试人员', unit: '名' },
    { code: 'EXAM_PARTICIPATION_RATE', name: '法治考试参考率', unit: '%' },
    { code: 'EXAM_PASS_RATE', name: '法治考试合格率', unit: '%' },
    { code: 'PUBLICITY_EVENTS', name: '普法宣传活动', unit: '次' },
    { code: 'PUBLICITY_REACH', name: '普法受众', unit: '人次' },
    { code: 'PUBLICITY_MATERIALS', name: '发放普法资料', unit: '份' },
    { code: 'JOINT_MEETINGS', name: '联席会议', unit: '次' },
    { code: 'PROJECTS_REVIEWED', name: '审议项目', unit: '个' },
    { code: 'PROJECTS_PASSED', name: '审议通过项目', unit: '个' },
    { code: 'PROJECTS_REJECTED', name: '审议未通过项目', unit: '个' },
    { code: 'ENFORCEMENT_INSPECTIONS', name: '执法检查', unit: '次' },
    { code: 'ENFORCEMENT_CASES', name: '行政处罚案件', unit: '件' },
    { code: 'ENFORCEMENT_OFFICERS', name: '持证执法人员', unit: '名' },
    { code: 'ENFORCEMENT_TRAINING', name: '执法培训', unit: '期' },
    { code: 'FINES', name: '罚没款', unit: '元' },
    { code: 'LICENCES_HANDLED', name: '行政许可办件', unit: '件' },
    { code: 'DOCUMENTS_REVIEWED', name: '合法性审查文件', unit: '件' },
    { code: 'CONTRACTS_REVIEWED', name: '合同审查', unit: '份' },
    { code: 'FAIR_COMPETITION_REVIEWS', name: '公平竞争审查', unit: '件' },
    { code: 'LEGAL_ADVISER_OPINIONS', name: '法律顾问出具意见', unit: '件' },
    { code: 'RECONSIDERATION_CASES', name: '行政复议案件', unit: '件' },
    { code: 'LITIGATION_CASES', name: '行政诉讼案件', unit: '件' },
    { code: 'COURT_APPEARANCES', name: '负责人出庭应诉', unit: '次' },
    { code: 'COURT_APPEARANCE_RATE', name: '负责人出庭应诉率', unit: '%' },
    { code: 'DISPUTES_RECEIVED', name: '受理纠纷', unit: '件' },
    { code: 'DISPUTES_MEDIATED', name: '调解成功纠纷', unit: '件' },
    { code: 'MEDIATION_SUCCESS_RATE', name: '调解成功率', unit: '%' },
    { code: 'LEGAL_AID_CASES', name: '法律援助案件', unit: '件' },
    { code: 'COMPLAINTS_HANDLED', name: '办理投诉举报', unit: '件' },
    { code: 'HAZARDS_FOUND', name: '排查隐患', unit: '处' },
    { code: 'PROPOSALS_HANDLED', name: '办理建议提案', unit: '件' },
  ]),
} as const satisfies Catalogue & { terms: readonly Term[] };

export type ThemeCode = (typeof themes.terms)[number]['code'];
export type DutyCode = (typeof duties.terms)[number]['code'];
export type IndicatorCode = (typeof indicators.terms)[number]['code'];
