/**
 * What texts about the rule of law speak of, in the many words they have for it. Objects are what a sentence is about, aspects what of it is lacking: two
 * sentences with one aspect and different objects (普法形式单一, 监管手段单一) say different things.
 */
export interface Topic {
  readonly name: string;
  readonly words: RegExp;
  /** how much it tells: nearly every sentence speaks of 执法 */
  readonly weight: number;
}

const topic = (name: string, words: RegExp, weight = 1): Topic => ({ name, words, weight });

export const objects: readonly Topic[] = [
  topic('enforcement', /执法|行政处罚|行政检查|处罚|查处|办案/, 0.6),
  topic('publicity', /普法|法治宣传|宣传|宣讲|知晓率|法治教育/, 0.6),
  topic('study', /学法|法治学习|学习(?!借鉴)|学用|理论/, 0.7),
  topic('officials', /领导干部|干部|关键少数|公职人员|工作人员(?=.{0,6}(?:意识|思维|素养))/, 0.5),
  topic('legal-talent', /法律专业|法治(?:专业)?人才|法律职业资格|法治队伍/),
  topic('legal-review', /合法性审[查核]|法制审核|法制机构|法治机构/),
  topic('legal-adviser', /法律顾问/),
  topic('public-lawyer', /公职律师/),
  topic('judicial-office', /司法所|一人所/),
  topic('case-files', /案卷|卷宗|文书|说理/),
  topic('norms', /规范性文件|过时文件/),
  topic('decisions', /重大(?:行政)?决策|决策/),
  topic('openness', /政务公开|信息公开|公示|栏目/),
  topic('government-service', /政务服务|办事材料|材料重复|窗口/),
  topic('approval', /审批|许可/),
  topic('disputes', /纠纷|诉源|信访|上访|调解/),
  topic('mediation', /调解/),
  topic('litigation', /复议|诉讼|应诉|败诉|出庭/),
  topic('enterprise-safety', /安全生产|隐患|主体责任|消防/),
  topic('enterprise-checks', /涉企|入企|多头检查|重复检查/),
  topic('village', /村规民约|法律明白人|村（社区）|村干部/),
  topic('new-business', /直播|新业态|网络交易/),
  topic('assessment', /考核|指挥棒/),
  topic('delegated-powers', /赋权|下放|执法权限/),
  topic('information-systems', /信息化|数据|平台|智慧|信息壁垒/, 0.8),
  topic('cooperation', /部门(?:之?间|协作|协同)|协作|协同|移送|推诿|职责划分|权责边界|跨部门/, 0.8),
  topic('criminal-link', /行刑|刑事司法/),
  topic('land', /卫片|图斑|用地|耕地/),
  topic('special-equipment', /特种设备/),
  topic('food', /食品|快检/),
  topic('school', /校园|学校|依法治校|家校|中小学|副校长/),
  topic('water', /河道|水行政|水事/),
  topic('environment', /生态|环境(?!整治)|监测/),
  topic('labour', /劳动|仲裁/),
  topic('hotline', /热线|工单/),
  topic('archives', /档案|归档/),
  topic('contracts', /合同/),
  topic('emergency', /应急|预案/),
  topic('nursing-homes', /养老/),
  topic('procurement', /采购|招标/),
  topic('finance', /财政|预算/),
  topic('social-organisations', /社会组织/),
  topic('medical-insurance', /医保/),
  topic('disabled', /残疾人|手语|无障碍/),
  topic('legal-services', /法律服务|法律援助/),
  topic('law-funds', /普法经费/),
  topic('forestry', /林业|巡护|护林/),
  topic('farming', /农资|农业/),
  topic('three-systems', /三项制度|全过程记录/),
  topic('government-by-law', /依法行政|法治政府建设|法治建设|依法治理/, 0.4),
  topic('enforcement-supervision', /执法监督|案卷评查/),
];

export const aspects: readonly Topic[] = [
  topic(
    'staff',
    /力量|人手|编制|人员(?:配备|不足|偏少|少|短缺|紧张|更换|流动|数量)|人少|队伍不稳|流动性|身兼|兼职|案多人少|数量不足|缺乏|人才缺|员少|员数量/,
  ),
  topic('skill', /业务(?:能力|素质|水平)|专业(?:化|能力|性)|能力|掌握|理解不深|参差|培训|老龄化|素质/),
  topic('equipment', /装备|记录仪|设备|车辆/),
  topic('form', /形式|方式|载体|手段|传单|横幅|发资料|新媒体|创新/),
  topic('coverage', /覆盖|盲区|不到位|偏远|外出务工/),
  topic('targeting', /针对性|分众|群体|需求/),
  topic('effect', /实效|效果|参与度|参与积极性/),
  topic('awareness', /意识|思维|观念|凭经验/),
  topic('wording', /说理|文书|填写|制作/),
  topic('standards', /尺度|裁量|同案|标准|口径|幅度/),
  topic('sharing', /共享|互联互通|信息壁垒|协同/),
  topic('mechanism', /机制|制度|责任制|清单/),
  topic('role', /作用|参与决策|事后|介入/),
  topic('quality', /质量|流于形式|走过场|不规范|不够规范|规范化|瑕疵/),
  topic('timeliness', /及时|滞后|慢|更新|超期|超时|归档/),
  topic('funds', /经费|资金|投入|保障/),
  topic('facilities', /阵地|广场|用房/),
  topic('manner', /方式简单|方式方法|生硬|柔性|服务意识/),
  topic('frequency', /频次|次数|常态化|巡查|演练/),
  topic('repeat', /反复|重复|反弹|二次/),
  topic('lost-cases', /败诉|撤销|纠错/),
  topic('appearance', /出庭/),
  topic('taking-over', /承接|接不住/),
  topic('participation', /公众参与|风险评估/),
  topic('procedure', /程序|送达|审查即/),
];
