/** What an item is about, by its words: themes, duties and kinds of causes are proposed, and a person confirms them. */

type Words = readonly (readonly [string, RegExp])[];

const themes: Words = [
  ['PUBLICITY', /普法|法治宣传|宣传教育|法治文化|法律(?:进|明白人)|八五/],
  ['BUSINESS_ENVIRONMENT', /营商环境|公平竞争|惠企|市场主体|放管服/],
  ['DISPUTES', /矛盾|纠纷|调解|复议|信访|仲裁|枫桥/],
  ['ENFORCEMENT', /执法|处罚|监管|双随机|裁量/],
  ['RULE_MAKING', /规范性文件|立法|制度建设|文件(?:清理|管理)|备案审查/],
  ['DECISION_MAKING', /决策|法律顾问|合法性审[查核]|三重一大|公职律师/],
  ['SUPERVISION', /监督|政务公开|信息公开|审计|问责|建议提案|出庭应诉/],
  ['EMERGENCY', /应急|突发|安全生产|防汛|防灾/],
  ['TECHNOLOGY', /数字|智慧|信息化|平台建设|大数据|互联网/],
  ['FUNCTIONS', /职能|权责清单|政务服务|审批|许可|简政|机构改革/],
  ['LEADERSHIP', /组织领导|党的领导|党对|责任落实|领导小组|压实责任|统筹推进|工作机制/],
  ['STUDY', /学习|习近平法治思想|学法|培训|理论/],
];
const duties: Words = [
  ['COURT_APPEARANCE', /出庭应诉/],
  ['LEAD_STUDY', /带头学|领学|带头学法|学法用法/],
  ['LAWFUL_DECISION', /依法决策|决策程序|科学决策|三重一大|合法性审[查核]/],
  ['SUPERVISE', /亲自督办|督办|督促/],
  ['COORDINATE', /亲自协调|协调/],
  ['INQUIRE', /亲自过问|过问/],
  ['FIRST_RESPONSIBLE', /第一责任人|述法|述职/],
  ['DEPLOY', /亲自部署|部署|安排/],
];
const causes: Words = [
  ['CAPACITY', /人员|人手|编制|队伍|力量|能力|素质|专业|业务/],
  ['RESOURCES', /经费|资金|装备|设备|财力|投入|系统|平台|信息化/],
  ['COORDINATION', /协同|协调|联动|配合|沟通|衔接|部门间/],
  ['MECHANISM', /制度|机制|考核|流程|规范|标准|督促|落实不/],
  ['AWARENESS', /认识|重视|意识|思想|观念|学习|理解|主动/],
  ['EXTERNAL', /政策|上级|外部|疫情|市场|群众|企业|客观|历史/],
];

const first = (words: Words, ...texts: readonly string[]): string | null => {
  for (const text of texts) {
    const found = words.find(([, pattern]) => pattern.test(text));
    if (found) return found[0];
  }
  return null;
};

/** Pure. */
export const themeOf = (heading: string, narrative: string): string | null => first(themes, heading, narrative.slice(0, 200));
/** Pure. */
export const dutyOf = (narrative: string): string | null => first(duties, narrative.slice(0, 30), narrative.slice(0, 200));
/** Pure. */
export const causeCategoryOf = (text: string): string => first(causes, text) ?? 'OTHER';
