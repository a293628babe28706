/** Whether a number written in Chinese counts something, or names, orders or is a manner of speaking. */

/** 管网二期, 二次, 二级: 二 before a measure numbers, since two of a thing are 两; and the stage of a work is 一期, 三期. */
export function ordinal(text: string, at: number, end: number, unit: string): boolean {
  const written = text.slice(at, end);
  if (written === '二' && /^(?:期|级|组|队|所|站|部|科)$/.test(unit) && !actedNow.test(text.slice(Math.max(0, at - 14), at))) return true;
  return (
    unit === '期' &&
    /(?:改造|工程|项目|建设|管网|园区?|片区|小区|基地|中心|厂|站|路|桥|线|水库|泵房)$/.test(text.slice(Math.max(0, at - 4), at))
  );
}

/** 万元GDP用水量, 百名干部下基层: a bare 万 names a rate or is a manner of speaking, unless words make an amount of it. */
export const bareMultiplier = (text: string, at: number, written: string, rest: string): boolean =>
  /^[百千万亿]$/.test(written) &&
  !/^[余多]/.test(rest) &&
  !/^[一-鿿]{1,3}(?:以上|以下|以内|左右)/.test(rest) &&
  !/(?:近|超|超过|逾|上|约|过|达|足|破)$/.test(text.slice(Math.max(0, at - 2), at));

/** Nouns that name one's own structure and not an amount. */
const structural =
  /^(?:大|重)?(?:力量|方面|维度|层面|环节|阶段|步骤|举措|关键|重点|维护|意识|自信|责任|体系|机制|抓手|原则|要求|转变|坚持|清单|制度|到位|结合|必须|专项(?!检查|行动|执法|整治|治理|督查)|中心|基本点|确立|安全|免于|目录|规定|纪律|覆盖|统一|导向|关系|文明|务必|敢于|负责)/;
const act =
  '(?:召开|组织|开展|举办|举行|进行|安排|开设|承办|主办|参加|接受|出台|制定|印发|修订|编印|发布|受理|办理|办结|审查|查处|处理|化解|调处|成立|设立|建立|新建|建成|聘请|聘任|选派|培育|培养|创建|评选|报送|提出|提交|收到|答复|撤销|纠正|败诉|应诉|出庭|讲授|研究|审议|完成|开办|拍摄|制作|推出|签订|废止|修改|清理|获评|荣获|获得|新增|增设|配备|购置|打造|听取|汇报|调度|会商|通报|检查|督导|督查|轮训|体检|演练|巡查|抽查|评查|开庭|座谈|走访|约谈|排查)';
const acted = new RegExp(`${act}(?:了|过)?(?:[^，。；、]{0,8})$`);

const actedNow = new RegExp(`${act}(?:了|过)?$`);

/** 每月开一期, 每周调阅一宗, 过一次案 */
const doneOnce = /(?:[开讲办评查抽搞上过走发跑学听审印换阅访谈练新报]了?过?)$/;

/** Whether a number in Chinese counts what was done: 一 counts only with a verb before it or at the end of a clause. */
export function countsSomething(text: string, at: number, end: number, value: string, unit: string): boolean {
  const lead = text.slice(Math.max(0, at - 14), at);
  const rest = text.slice(end, end + 6);
  if (structural.test(rest) || /(?:[每逐这那哪某任第统唯之再万]|(?<!合)同)$/.test(lead)) return false;
  if (value === '1' && /另$/.test(lead)) return false;
  // 与代表一起到现场, 一道坐下来: together.
  if (value === '1' && unit === '起' && !/(?:[的有仅只余剩]|发生|查处|办理|受理|立案)了?$/.test(lead)) return false;
  if (value !== '1')
    return unit !== '类' && unit !== '种' && unit !== '个'
      ? true
      : Number(value) > 10 || !/^(?:[一-鿿]{0,2}(?:思想|理念|建设|目标|标准|体系|平台|一))/.test(rest);
  const ends = /^(?:[，。；、）]|$)/.test(rest);
  // 林地权属争议一宗: behind the noun, at the end of the clause.
  if (/^(?:处|宗|遍|座|面|间|套|支|篇|本|册|批|块|幅|条|堂|课|回)$/.test(unit))
    return (ends && !/过$/.test(lead)) || (/^(?:宗|篇|本|册|堂|课|回)$/.test(unit) && doneOnce.test(lead));
  // 各学校明确一名联络员。
  if (/^(?:名|位)$/.test(unit) && /(?:明确|确定|指定|配备|选派|聘请|聘任|增配|招录|新增)了?$/.test(lead)) return true;
  if (!/^(?:次|场|期|件|起|部|份|例|家|轮|名|人|项|个)$/.test(unit)) return false;
  if (/^(?:次|场|期|轮)$/.test(unit)) return ends || actedNow.test(lead) || doneOnce.test(lead);
  return /^(?:件|起|部|份|例)$/.test(unit) ? (ends || acted.test(lead)) && !/^(?:事|小事|实事)/.test(rest) : ends && acted.test(lead);
}
