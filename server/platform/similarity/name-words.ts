/**
 * Words of the field in names of what is counted, by what they stand for: 学法次数 and 法治专题学习 both count study. Data: a missing wording is
 * added here. A thing with a low weight says little by itself (nearly every name could hold it); its words are only counted so that a name that has
 * them too is liker. Longer words are read first.
 */
export interface Thing {
  readonly name: string;
  readonly weight: number;
  readonly words: string;
}

const thing = (name: string, words: string, weight = 1): Thing => ({ name, weight, words });

export const THINGS: readonly Thing[] = [
  thing('law', '法治政府建设 法治建设 依法行政 依法治区 法治政府 法治思想 法治 法制 法律 法规', 0.25),
  thing('special', '专题 专项', 0.25),
  thing('administrative', '行政机关 行政', 0.1),
  thing('leaders', '领导干部 党组 党委 党工委 理论学习中心组 中心组 局长办公会 常务会 会前', 0.25),
  thing('study', '学法 学习 研学 理论学习中心组学习'),
  thing('deliberation', '专题研究 研究 听取 专题会议 专题部署 专题会'),
  thing('work', '汇报 工作', 0.15),
  thing('exam', '理论知识考试 知识考试 理论考试 考试 测试 测验 参考'),
  thing('participation', '参考率 参考率达 参学率'),
  thing('pass', '合格率 及格率'),
  thing('taker', '参考人员 参加 应考', 0.5),
  thing('people', '人员 干部职工 干部 职工', 0.25),
  thing('publicity', '普法 法治宣传教育 法治宣传 法制宣传 宣传教育 宣传 宣讲 法律六进 六进 送法 以案释法 宪法宣传周 宪法'),
  thing('event', '活动 场次', 0.25),
  thing('audience', '受众 受教育群众 受教育 教育群众 覆盖群众 受益群众 覆盖'),
  thing('material', '宣传资料 普法资料 宣传手册 宣传册 宣传单 宣传品 宣传材料 资料 手册 传单 折页 读本 海报 材料'),
  thing('handing out', '发放 印发 印制 派发', 0.25),
  thing('joint meeting', '联席会议 联席会'),
  thing('project', '项目 事项'),
  thing('review', '审议 审查 审核 评审'),
  thing('passed', '审议通过 审查通过 通过'),
  thing('rejected', '审议未通过 审查未通过 未通过 不通过 未予通过 否决'),
  thing('enforcement', '行政执法 执法', 0.6),
  thing('inspection', '执法检查 行政检查 监督检查 检查 巡查'),
  thing('penalty', '行政处罚 处罚 立案查处 立案 查处 违法行为 违法'),
  thing('case', '案件 案', 0.25),
  thing('certificate', '持有执法证 持有行政执法证 持证 行政执法证 执法证 执法资格'),
  thing('officer', '执法人员 行政执法人员'),
  thing('training', '培训班 培训 轮训'),
  thing('fine', '罚没款 罚没 罚款'),
  thing('amount', '金额 收缴', 0.25),
  thing('licence', '行政许可 行政审批 许可 审批'),
  thing('handling', '办理 办件 办结 处理', 0.25),
  thing('document', '行政规范性文件 规范性文件 文件'),
  thing('legality', '合法性审查 合法性审核 法制审核 法制审查 合法性'),
  thing('contract', '合同协议 合同 协议'),
  thing('fair competition', '公平竞争审查 公平竞争', 2),
  thing('adviser', '法律顾问 顾问'),
  thing('opinion', '法律意见书 法律意见 意见'),
  thing('reconsideration', '行政复议 复议'),
  thing('litigation', '行政诉讼 行政应诉 应诉 诉讼'),
  thing('court', '出庭应诉 出庭'),
  thing('principal', '行政机关负责人 负责人 行政首长', 0.5),
  thing('court rate', '出庭应诉率 出庭率 应诉率'),
  thing('dispute', '矛盾纠纷 纠纷 矛盾'),
  thing('receiving', '受理', 0.4),
  thing('mediation', '调解 调处 化解'),
  thing('success', '成功 成功率', 0.5),
  thing('legal aid', '法律援助 法援', 2),
  thing('complaint', '投诉举报 投诉 举报 热线 工单'),
  thing('hazard', '安全隐患 问题隐患 风险隐患 隐患', 1.5),
  thing('finding', '排查 发现', 0.25),
  thing('proposal', '人大代表建议 人大建议 政协提案 建议提案 提案 议案', 1.5),
];

/** What names say of any count: how, how many, since when. */
export const FILLERS =
  /集中|全年|本年|今年|累计|共计|总计|合计|总共|共|各类|各级|各项|开展|组织|举办|召开|进行|完成|提供|出具|制定|实施|群众|次数|件数|人数|场数|份数|个数|数量|总数|数$|以上|情况|等/gu;
