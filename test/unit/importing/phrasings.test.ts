import { describe, expect, test } from '@jest/globals';
import { isShared } from '../../../server/modules/importing/causes.rules.js';
import { announced } from '../../../server/modules/importing/part-cues.rules.js';
import { ownerOf } from '../../../server/modules/importing/promises.rules.js';
import { toldIn } from '../../../server/modules/importing/reasons/told.js';
import { isReference } from '../../../server/modules/importing/references.rules.js';
import { scopeOf } from '../../../server/modules/importing/scopes.rules.js';

/**
 * The same thing in the words of many clerks: a rule that knows only the words of the labelled reports fails here. The ways to announce a cause are
 * learned from `test/corpus/frames.txt`, with other words in them.
 */

describe('a cause, however it is announced', () => {
  test.each<[string, string[]]>([
    ['执法力量不足，这和编制长期未增有直接关系。', ['编制长期未增']],
    ['案卷质量不高，与执法人员流动大密切相关。', ['执法人员流动大']],
    ['普法实效不强，究其根本，是对受众需求研究不够。', ['对受众需求研究不够']],
    ['普法实效不强，根本原因在于对受众需求研究不够。', ['对受众需求研究不够']],
    ['普法实效不强，问题出在对受众需求研究不够。', ['对受众需求研究不够']],
    ['限于人手紧张，日常巡查做不到全覆盖。', ['人手紧张']],
    ['囿于经费不足，设备更新迟缓。', ['经费不足']],
    ['之所以巡查不到位，是因为人手紧张。', ['人手紧张']],
    ['台账更新不及时，系岗位调整后交接不清所致。', ['岗位调整后交接不清']],
    ['台账更新不及时，是岗位调整后交接不清造成的。', ['岗位调整后交接不清']],
    ['台账更新不及时，其原因是岗位调整后交接不清。', ['岗位调整后交接不清']],
    ['台账更新不及时，深层次原因在于制度没有刚性。', ['制度没有刚性']],
    ['台账更新不及时，背后是制度没有刚性。', ['制度没有刚性']],
    ['台账更新不及时，追根溯源在于制度没有刚性。', ['制度没有刚性']],
    ['台账更新不及时，原因有二：一是制度没有刚性；二是人员不固定。', ['制度没有刚性', '人员不固定']],
    ['台账更新不及时，主要有两方面原因：一是制度没有刚性，二是人员不固定。', ['制度没有刚性', '人员不固定']],
    ['台账更新不及时。主观上，重视程度不够；客观上，人员不固定。', ['重视程度不够', '人员不固定']],
    ['台账更新不及时。从主观上看，重视程度不够；从客观上看，人员不固定。', ['重视程度不够', '人员不固定']],
    ['台账更新不及时，既有重视程度不够的原因，也有人员不固定的因素。', ['重视程度不够', '人员不固定']],
    ['鉴于新业态发展较快，监管手段相对滞后。', ['新业态发展较快']],
    ['受经费投入不足等因素影响，信息化建设推进缓慢。', ['经费投入不足']],
    ['信息化建设推进缓慢，受制于经费投入不足。', ['经费投入不足']],
    ['信息化建设推进缓慢（主要原因：经费投入不足）。', ['经费投入不足']],
    ['信息化建设推进缓慢（因经费投入不足）。', ['经费投入不足']],
    ['信息化建设推进缓慢【原因：经费投入不足】。', ['经费投入不足']],
    ['信息化建设推进缓慢——主要是经费投入不足。', ['经费投入不足']],
    ['信息化建设推进缓慢，主要是由于经费投入不足，加之技术人员缺乏。', ['经费投入不足', '技术人员缺乏']],
    ['信息化建设推进缓慢，很大程度上是因为经费投入不足。', ['经费投入不足']],
    ['信息化建设推进缓慢，一个重要原因是经费投入不足。', ['经费投入不足']],
    ['信息化建设推进缓慢，缘由是经费投入不足。', ['经费投入不足']],
    ['信息化建设推进缓慢，导致这一状况的原因是经费投入不足。', ['经费投入不足']],
    ['由于经费投入不足，信息化建设推进缓慢，个别系统停用。', ['经费投入不足']],
    ['台账更新不及时。编制没有增加，人也留不住，是主要原因。', ['编制没有增加，人也留不住']],
    ['台账更新不及时，缺少专人是主因。', ['缺少专人']],
    ['台账更新不及时。人手少是客观原因，交接不清是主观原因。', ['人手少', '交接不清']],
    ['台账更新不及时。之所以如此，一来人手少，二来交接不清。', ['人手少', '交接不清']],
    ['台账更新不及时。我们分析，主要是人手少、交接不清。', ['人手少、交接不清']],
    ['台账更新不及时。深层次看，是制度没有刚性。', ['制度没有刚性']],
    ['台账更新不及时。归根到底，是制度没有刚性。', ['制度没有刚性']],
    ['台账更新不及时。这里面有编制的原因，也有待遇的原因。', ['编制', '待遇']],
    ['台账更新不及时。成因：人手少；交接不清。', ['人手少', '交接不清']],
    ['存在不足，主要表现为学习不够深入。', []],
    ['由执法队负责的案件办理周期长，由此引发投诉。', []],
  ])('%s', (text, causes) => {
    expect(toldIn(text).causes.map(({ start, end }) => text.slice(start, end))).toEqual(causes);
  });
});

describe('a cause of all shortcomings, however it is announced', () => {
  test.each<[string, boolean]>([
    ['以上问题，究其原因是思想认识不到位。', true],
    ['造成上述情况的主要原因有：一是A', true],
    ['出现这些问题，根本在于思想认识不到位。', true],
    ['之所以存在上述问题，主要是因为思想认识不到位。', true],
    ['分析以上不足产生的根源，主要有两点。', true],
    ['剖析上述问题，主要有以下原因：一是', true],
    ['上述短板的形成，既有主观原因，也有客观原因。', true],
    ['究其根源，主要有三个方面：', true],
    ['深入分析，产生问题的根源在于认识不足。', true],
    ['以上三方面问题归结起来，都是编制太少。', true],
    ['综合来看，上述不足主要与人员流动有关。', true],
    ['问题根源：一是认识不足；二是投入不够。', true],
    ['主要原因有以下几点：一是', true],
    ['原因主要有：一是认识', true],
    ['上述问题已经列入整改台账。', false],
  ])('%s %s', (text, shared) => {
    expect(isShared(text)).toBe(shared);
  });
});

describe('the shortcomings a sentence names, of four that stand before it', () => {
  test.each<[string, number[]]>([
    ['第一个问题，主要原因是编制少。', [0]],
    ['第二、三个问题，源于培训少。', [1, 2]],
    ['第一和第四个问题主要是由于经费紧。', [0, 3]],
    ['第一至第三个问题，根源在于认识不足。', [0, 1, 2]],
    ['问题一、三，主要原因是人手少。', [0, 2]],
    ['前两个问题主要源于人才短缺。', [0, 1]],
    ['后两项不足，归根结底在于编制。', [2, 3]],
    ['上述两个方面的问题，根子在于观念。', [2, 3]],
    ['后者主要是因为交接不清。', [3]],
    ['前者由于人手紧张。', [2]],
  ])('%s', (text, places) => {
    expect(isReference(text)).toBe(true);
    expect(scopeOf(text, () => [], 4)).toEqual(places);
  });

  test.each(['第一，主要原因是编制少。', '前期工作主要由法规科负责。', '上述问题的原因是编制少。'])('%s names none', (text) => {
    expect(isReference(text)).toBe(false);
    expect(Array.isArray(scopeOf(text, () => [], 4))).toBe(false);
  });
});

describe('headings of many clerks', () => {
  test.each<[string, string]>([
    ['问题与短板', 'SHORTCOMINGS'],
    ['存在的主要问题和差距', 'SHORTCOMINGS'],
    ['自查发现的问题', 'SHORTCOMINGS'],
    ['工作中的不足', 'SHORTCOMINGS'],
    ['面临的困难和挑战', 'SHORTCOMINGS'],
    ['检视问题', 'SHORTCOMINGS'],
    ['短板不足及原因剖析', 'SHORTCOMINGS'],
    ['不足之处', 'SHORTCOMINGS'],
    ['需要改进的方面', 'SHORTCOMINGS'],
    ['有待加强的地方', 'SHORTCOMINGS'],
    ['差距分析', 'SHORTCOMINGS'],
    ['薄弱环节和突出问题', 'SHORTCOMINGS'],
    ['查找差距', 'SHORTCOMINGS'],
    ['存在的短板及成因', 'SHORTCOMINGS'],
    ['不足之处及其根源', 'SHORTCOMINGS'],
    ['问题与症结', 'SHORTCOMINGS'],
    ['做得不够的地方', 'SHORTCOMINGS'],
    ['没做到位的工作', 'SHORTCOMINGS'],
    ['哪里还做得不够', 'SHORTCOMINGS'],
    ['尚未解决的问题', 'SHORTCOMINGS'],
    ['找差距，问题原因措施对照', 'SHORTCOMINGS_AND_ARRANGEMENTS'],
    ['查找问题、分析原因、制定措施', 'SHORTCOMINGS_AND_ARRANGEMENTS'],
    ['对照检查发现的主要问题', 'SHORTCOMINGS'],
    ['法治建设中存在的短板弱项', 'SHORTCOMINGS'],
    ['我局法治工作的主要不足', 'SHORTCOMINGS'],
    ['存在什么问题', 'SHORTCOMINGS'],
    ['问题反思', 'SHORTCOMINGS'],
    ['存在问题、原因分析及改进措施', 'SHORTCOMINGS_AND_ARRANGEMENTS'],
    ['问题短板与努力方向', 'SHORTCOMINGS_AND_ARRANGEMENTS'],
    ['找差距、明方向', 'SHORTCOMINGS_AND_ARRANGEMENTS'],
    ['直面问题，谋划未来', 'SHORTCOMINGS_AND_ARRANGEMENTS'],
    ['主要问题和下步举措', 'SHORTCOMINGS_AND_ARRANGEMENTS'],
    ['差距与打算', 'SHORTCOMINGS_AND_ARRANGEMENTS'],
    ['不足及改进', 'SHORTCOMINGS_AND_ARRANGEMENTS'],
    ['问题、原因及对策', 'SHORTCOMINGS_AND_ARRANGEMENTS'],
    ['查摆不足，持续改进', 'SHORTCOMINGS_AND_ARRANGEMENTS'],
    ['下一年度工作安排', 'ARRANGEMENTS'],
    ['2024年工作要点', 'ARRANGEMENTS'],
    ['2024年法治建设工作重点', 'ARRANGEMENTS'],
    ['今后工作打算', 'ARRANGEMENTS'],
    ['工作展望', 'ARRANGEMENTS'],
    ['未来计划', 'ARRANGEMENTS'],
    ['后续工作安排', 'ARRANGEMENTS'],
    ['新一年工作思路', 'ARRANGEMENTS'],
    ['下一阶段工作举措', 'ARRANGEMENTS'],
    ['整改提升措施', 'ARRANGEMENTS'],
    ['改进工作的措施', 'ARRANGEMENTS'],
    ['明年工作谋划', 'ARRANGEMENTS'],
    ['下一步怎么干', 'ARRANGEMENTS'],
    ['工作设想', 'ARRANGEMENTS'],
    ['2024年目标任务', 'ARRANGEMENTS'],
    ['2024年的打算', 'ARRANGEMENTS'],
    ['一把手履行法治建设职责情况', 'FIRST_RESPONSIBLE'],
    ['主要领导履职情况', 'FIRST_RESPONSIBLE'],
    ['党政主要负责同志履职尽责情况', 'FIRST_RESPONSIBLE'],
    ['第一责任人职责落实情况', 'FIRST_RESPONSIBLE'],
    ['主要负责人法治建设履职情况', 'FIRST_RESPONSIBLE'],
    ['局长抓法治建设情况', 'FIRST_RESPONSIBLE'],
    ['党政主要负责人推进法治建设情况', 'FIRST_RESPONSIBLE'],
    ['法治建设第一责任落实情况', 'FIRST_RESPONSIBLE'],
    ['“一把手”抓法治情况', 'FIRST_RESPONSIBLE'],
    ['党政负责人抓法治', 'FIRST_RESPONSIBLE'],
    ['书记镇长履职情况', 'FIRST_RESPONSIBLE'],
    ['局长履责情况', 'FIRST_RESPONSIBLE'],
    ['问题和不足产生的原因', 'CAUSES'],
    ['短板形成的原因', 'CAUSES'],
    ['原因分析', 'CAUSES'],
    ['问题产生的原因', 'CAUSES'],
    ['主要原因剖析', 'CAUSES'],
    ['成因分析', 'CAUSES'],
    ['深层次原因', 'CAUSES'],
    ['症结所在', 'CAUSES'],
    ['2023年工作回顾', 'MEASURES'],
    ['主要工作及成效', 'MEASURES'],
    ['一年来的工作', 'MEASURES'],
    ['推进法治建设的主要做法', 'MEASURES'],
    ['履职情况', 'MEASURES'],
    ['工作亮点', 'MEASURES'],
    ['重点工作完成情况', 'MEASURES'],
    ['意见和建议', 'OTHER'],
    ['有关建议', 'OTHER'],
    ['其他事项', 'OTHER'],
    ['需要说明的情况', 'OTHER'],
    ['其他需说明的问题', 'OTHER'],
    ['需上级协调解决的问题', 'OTHER'],
    ['几点建议', 'OTHER'],
  ])('%s', (heading, part) => {
    expect(announced(heading, 2023)).toBe(part);
  });
});

describe('who answers, however it is said', () => {
  test.each<[string, string | null]>([
    ['6月底前完成清理（法规科）。', '法规科'],
    ['法规科牵头，年底前完成。', '法规科'],
    ['由法规科会同执法队推进。', '法规科'],
    ['责任人：张三。', '张三'],
    ['牵头科室为法规科。', '法规科'],
    ['明确由办公室抓好落实。', '办公室'],
    ['综合执法大队要在6月底前完成。', '综合执法大队'],
    ['此项工作由分管副局长牵头。', '分管副局长'],
    ['依托司法所开展培训。', null],
    ['联合公安局开展检查3次。', null],
    ['各科室年底前完成。', null],
    ['〔责任单位：法规科〕开展培训。', '法规科'],
    ['开展培训（责任科室：法规科、人事科）', '法规科、人事科'],
    ['开展培训，法规科主抓。', '法规科'],
    ['党政办负总责，6月底前完成。', '党政办'],
    ['法规科、执法大队分别负责制度和培训。', '法规科、执法大队'],
    ['司法所具体落实，年底前完成。', '司法所'],
    ['交由社会事务办办理。', '社会事务办'],
    ['委托司法所每月评查一次。', null],
    ['以办公室为牵头单位。', '办公室'],
    ['开展评查——法规科落实。', '法规科'],
    ['开展培训【法规科】', '法规科'],
    ['责任领导：李明；责任科室：法规科。', '法规科'],
    ['落实单位：法规科', '法规科'],
    ['3月底前由镇综合行政执法办公室列出清单。', '镇综合行政执法办公室'],
    ['由府院办调解组完成摸排。', '府院办调解组'],
    ['5月底前由社会事务办拿出方案。', '社会事务办'],
    ['统一由县委依法治县办登记。', '县委依法治县办'],
    ['执法监察大队要充实一线力量。', '执法监察大队'],
    ['信息专员每月末自查一次。', '信息专员'],
    ['由主任带队检查，推动由事后处置向事前预防转变。', null],
    ['培训由各科室轮流主讲。', null],
    ['考核的办法由人事室重拟。', '人事室'],
    ['6月底前完成清理【法规科，6月底前】', '法规科'],
    ['编印手册——党政综合办——3月底前', '党政综合办'],
    ['由社会组织管理科对各类协会逐家上门。', '社会组织管理科'],
  ])('%s', (text, owner) => {
    expect(ownerOf(text)).toBe(owner);
  });
});
