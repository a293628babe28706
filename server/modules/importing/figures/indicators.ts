/** Which indicator a figure is counted under: words of its label or its surroundings, and its unit. A proposal only; a person confirms it. */
const rules: readonly { readonly code: string; readonly units: RegExp; readonly label: RegExp; readonly not?: RegExp }[] = [
  { code: 'EXAM_PARTICIPATION_RATE', units: /%/, label: /参考率|参加率|参学率/ },
  { code: 'EXAM_PASS_RATE', units: /%/, label: /(?:考试|测试|测评|考核)[^，。；]{0,8}(?:合格|及格|通过)率|^(?:合格|及格|通过)率$/ },
  { code: 'COURT_APPEARANCE_RATE', units: /%/, label: /出庭(?:应诉)?率/ },
  { code: 'MEDIATION_SUCCESS_RATE', units: /%/, label: /调解(?:成功)?率|化解率/ },
  { code: 'EXAM_TAKERS', units: /名|人$/, label: /考试|测试/ },
  {
    code: 'PUBLICITY_REACH',
    units: /人次|人$/,
    label: /受众|受教育|(?:普法|宣传|宣讲|法治)[^，。；]{0,12}(?:惠及|覆盖|参与)|覆盖群众|参与群众/,
  },
  {
    code: 'PUBLICITY_MATERIALS',
    units: /份|册|本|张/,
    label: /(?:发放|分发|印发|派发).{0,14}(?:资料|材料|手册|单|折页|读本)|宣传(?:资料|材料|单|册)/,
  },
  { code: 'JOINT_MEETINGS', units: /^(?:次|场|场次)$/, label: /联席会/ },
  { code: 'PROJECTS_REJECTED', units: /个|项/, label: /未通过/ },
  { code: 'PROJECTS_PASSED', units: /个|项/, label: /通过/, not: /通过率/ },
  { code: 'PROJECTS_REVIEWED', units: /个|项/, label: /审议.{0,4}项目/ },
  { code: 'ENFORCEMENT_TRAINING', units: /^(?:期|次|场|场次|期次)$/, label: /执法.{0,8}培训/ },
  { code: 'TOPIC_MEETINGS', units: /^(?:次|场|场次)$/, label: /专题研究|研究.{0,6}法治|听取.{0,10}汇报/ },
  {
    code: 'STUDY_SESSIONS',
    units: /^(?:次|场|期|场次|期次)$/,
    label: /(?:法治|法律|学法|习近平法治思想).{0,14}(?:学习|培训|讲座)|学法|集中学习|专题学习/,
    not: /宣传|宣讲/,
  },
  { code: 'PUBLICITY_EVENTS', units: /^(?:次|场|场次)$/, label: /普法|宣传|宣讲|法治讲座/ },
  { code: 'FINES', units: /元/, label: /罚没|罚款|处罚金额/ },
  { code: 'ENFORCEMENT_CASES', units: /件|起|宗/, label: /处罚|查处|立案|违法案件/, not: /复议|诉讼/ },
  { code: 'ENFORCEMENT_OFFICERS', units: /名|人$/, label: /执法(?:人员|证)|持证/ },
  { code: 'ENFORCEMENT_INSPECTIONS', units: /^(?:次|户次|家次|批次)$/, label: /检查|巡查/ },
  { code: 'LICENCES_HANDLED', units: /件/, label: /许可|审批|办件/ },
  { code: 'CONTRACTS_REVIEWED', units: /份|件|个/, label: /合同|协议/ },
  { code: 'FAIR_COMPETITION_REVIEWS', units: /件|份|个/, label: /公平竞争/ },
  { code: 'DOCUMENTS_REVIEWED', units: /件|份/, label: /合法性审[查核]|规范性文件/ },
  { code: 'LEGAL_ADVISER_OPINIONS', units: /件|份|条|次/, label: /法律(?:顾问|意见)/ },
  { code: 'RECONSIDERATION_CASES', units: /件|起|宗/, label: /复议/ },
  { code: 'LITIGATION_CASES', units: /件|起|宗/, label: /诉讼/ },
  { code: 'COURT_APPEARANCES', units: /^(?:次|件|件次)$/, label: /出庭/ },
  { code: 'DISPUTES_MEDIATED', units: /件|起/, label: /(?:调解|调处|化解).{0,6}(?:成功|纠纷|矛盾)?/, not: /受理|排查/ },
  { code: 'DISPUTES_RECEIVED', units: /件|起/, label: /(?:受理|排查).{0,8}(?:纠纷|矛盾)/ },
  { code: 'LEGAL_AID_CASES', units: /件/, label: /法律援助/ },
  { code: 'COMPLAINTS_HANDLED', units: /件|起/, label: /投诉|举报|信访/ },
  { code: 'HAZARDS_FOUND', units: /处|个|条|项/, label: /隐患/ },
  { code: 'PROPOSALS_HANDLED', units: /件/, label: /建议|提案/ },
];

/** Pure. `around` is the text near the figure, looked at when the label alone says too little. */
export function indicatorOf(label: string, unit: string, around: string): string | null {
  for (const text of [label, around]) {
    const found = rules.find((rule) => rule.units.test(unit) && rule.label.test(text) && !rule.not?.test(text));
    if (found) return found.code;
  }
  return null;
}
