/**
 * Matters of one trade, one a line, with the words it has for each: 非法捕捞, 宅基地, 工单. They say what a shortcoming is about where the table of
 * aspects knows nothing of it, but not what of it is wanting; beside an aspect they only say what for.
 */
const MATTERS = `
档案|归档|台账
热线|工单|12345
养老|敬老院
医保|医疗保障基金
医疗废物|医废
非法行医|诊所
疫苗|预防接种
职业病|职业健康
特种设备|电梯
广告|虚假宣传
价格|收费
知识产权|商标|专利
计量|检验检测
消防|火灾
燃气|液化气
自建房|危房
工程质量|施工质量
转包|挂靠|违法分包
扬尘|渣土
油烟|餐饮油
噪声|噪音
垃圾
占道|流动摊贩|出店经营
停车|乱停
网约车|出租车
超限|超载|治超
道路交通|酒驾
电动车|电动自行车
危险化学品|危化
矿山|采矿|煤矿
森林防火|防灭火
林地|毁林|林业|护林|巡护
捕捞|偷捕|垂钓|渔政
畜禽|养殖
农药|农资|种子|化肥
宅基地|一户多宅
三资|集体资产|集体经济
粮食|储备粮
预算|绩效目标
国有资产|国资
政府债务|隐性债务
统计
社保基金|冒领
欠薪|工资
工伤
劳动关系|劳动争议
社会救助|低保|特困
殡葬
婚姻登记
退役军人
宗教
文物
网吧|歌舞|文化市场
旅游
出版|版权
反诈|诈骗|被骗
禁毒|吸毒
辅警|警务辅助
命案|刑事案件
食堂|留样
学生欺凌|校园欺凌|未成年人
学校章程|依章程
民办学校|民办教育
师德
招商|签约项目
备案项目|事中事后
水资源|取水|取用水
水土保持
防汛|山洪
污水|黑臭水体
危险废物|固废
土壤
环评|排污许可
地质灾害
规划许可|控规
征地|拆迁|征收
物业|业委会|业主
社区工作者|网格员
村务|村干部
合作社
职业索赔|职业打假
述职|报告质量|年度报告
保密
印章
议事|三重一大
`;

const TRADES = MATTERS.trim()
  .split('\n')
  .map((words) => ({ name: `trade.${words.split('|')[0]}`, words: new RegExp(words, 'u') }));

/** Whether any matter is spoken of: most clauses speak of none, and one look tells. */
const ANY_TRADE = new RegExp(MATTERS.trim().replaceAll('\n', '|'), 'u');

/** Names of the matters a clause speaks of. */
export function tradesOf(clause: string): string[] {
  if (!ANY_TRADE.test(clause)) return [];
  return TRADES.filter(({ words }) => words.test(clause)).map(({ name }) => name);
}
