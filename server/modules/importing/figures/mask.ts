import { numeralChars } from '../numerals.js';

const han = `[${numeralChars}]`;
const any = `[\\d${numeralChars}]`;

/** Number-bearing expressions that are no figures, each with the reason; every pattern is linear. */
const masks: readonly RegExp[] = [
  // titles, quoted names, document numbers
  /《[^》\n]{0,200}》/g,
  /“[^”\n]{0,60}”|‘[^’\n]{0,60}’|「[^」\n]{0,60}」/g,
  /[〔[［【（][12]\d{3}[〕\]］】）]\s*(?:第\s*)?\d*\s*号?/g,
  /(?:第\s*)?\d{1,6}\s*号(?:文件?|令|公告|通知|楼|线|院|案|门|文)?/g,
  // dates and spans of time
  /(?:19|20)\d{2}\s*年?\s*[-—–~～至到]+\s*(?:19|20)?\d{2}\s*年?(?:度)?/g,
  /(?:19|20)\d{2}\s*(?:年度?|[./-]\d{1,2}(?:[./-]\d{1,2})?)(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?(?:底|末|初)?/g,
  /\d{1,2}\s*[-—–~～至到、]+\s*\d{1,2}\s*(?:月|日|号)(?:份)?/g,
  /\d{1,2}\s*月份?(?:\s*\d{1,2}\s*[日号])?(?:\s*[-—–~至到]\s*(?:\d{1,2}\s*月)?\s*\d{1,2}\s*[日号])?(?!\d)/g,
  /\d{1,2}\s*日(?!内|均|以内|前完成)/g,
  /\d{1,2}[:：时]\s*\d{2}分?(?:\s*[-—–~至到]\s*\d{1,2}[:：时]\s*\d{2}分?)?/g,
  /[二一][〇○零九O][〇○零一二三四五六七八九]{2}年?/g,
  new RegExp(`${han}{1,3}月(?:份|${han}{1,3}[日号])?`, 'g'),
  new RegExp(
    `(?:近|最近|前|后|未来|连续|过去|每|第|上|下|这|今后|往后)\\s*${any}+\\s*(?:个)?(?:年|季度|月|周|天|届)(?:来|内|间|以来)?`,
    'g',
  ),
  /\d{1,2}\s*[xX×*]\s*\d{1,2}(?:小时)?/g,
  /24\s*小时/g,
  /[一二三四上下1-4]\s*(?:、\s*[一二三四1-4]\s*)?(?:个)?季度/g,
  // ordinals
  new RegExp(
    `第\\s*${any}+\\s*[、和至到]?\\s*(?:第?\\s*${any}+)?\\s*(?:条|款|项|次|届|号|批|期|个|位|名|章|节|部分|组|轮|阶段|类|产业|方|者|时间|人民|责任人|一)?`,
    'g',
  ),
  new RegExp(`${han}{1,3}届(?:${han}{1,2}次)?(?:${han}{1,2}中全会|全会)?`, 'g'),
  new RegExp(`(?:${han}{1,3}中全会|[党十]?${han}{1,3}大(?=[^${numeralChars}]|$)(?:报告|精神|以来|代表)?)`, 'g'),
  new RegExp(`[${numeralChars}]+五(?=规划|普法|时期|期间|末|收官|以来)`, 'g'),
  // telephone numbers, hotlines, identity numbers, codes
  /\d{3,4}-\d{7,8}|\d{7,}(?!\s*(?:元|万|亿|人|户|件|份|条))/g,
  /(?:1[0-2]\d{3}|1[12]\d|96\d{3,4}|95\d{3})(?=\s*(?:”|热线|平台|便民|政务|市民|服务|投诉|举报|法律|报警|工单|电话|和|、\s*1\d{4}))/g,
  /[A-Za-z]+[-—]?\d+(?:\.\d+)*[A-Za-z]*|\d+(?:\.\d+)*[A-Za-z]{1,8}(?![a-zA-Z%])/g,
  // announcements of a list and other counts of one's own words
  new RegExp(
    `(?:以下|如下|下列|上述|下面|重点(?:抓好|做好|围绕|突出)?|抓好|做好|围绕|聚焦|突出|从|紧扣|把握)\\s*(?:的)?(?:这)?${any}{1,3}\\s*(?:个)?(?:大|项|个|点|条|类)?(?:方面|环节|重点|关键|工作|任务|举措|措施|着力点|抓手|维度|层面|步骤|原则|坚持|要求|问题|不足|差距|短板|到位|统一|转变|导向|支点|体系)`,
    'g',
  ),
  new RegExp(
    `${any}{1,3}\\s*(?:个)?(?:大)?(?:方面|维度|层面|环节|着力|到位|结合|确保|坚持|统筹|强化|联动|位一体|权分置|书|馆|网通办|站式|窗通办|体化|条龙|线|级|网|卡通|证通|件事|张网|把手|班子|岗双责|把尺子|盘棋|张蓝图|刀切)`,
    'g',
  ),
  // order of items, versions, percentages of a name
  /\d+\s*\.\s*\d+\s*(?:版|版本)/g,
  /(?:前|后|各|数|几|多|若干)\s*[十百千万]+/g,
  /(?:万无一失|千方百计|一[一]对应|三番五次|四面八方|百年|百姓|万众|千家万户|千头万绪|十分|一定|一些|一批|一线|一律|一体|一直|一起来|一般|一致|一并|一切|一种|统一|唯一|之一|进一步|第一|万一|一旦|一贯|一方面|一系列|一揽子|一经|一度|一带|一把|一流|一手|一如|一百条|三农|三资|三公|四风|五保|六稳|七五|八五|九五)/g,
];

/** Marks the characters of a text that belong to such expressions: 1 = no figure may begin here. Linear. Pure. */
export function masked(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const pattern of masks) {
    for (const found of text.matchAll(pattern)) mask.fill(1, found.index, found.index + found[0].length);
  }
  return mask;
}
