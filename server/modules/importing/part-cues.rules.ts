/** Which statutory part a heading announces. Words of headings only; what a sentence says of problems it solved is no cue. */

export type PartName = 'MEASURES' | 'SHORTCOMINGS' | 'FIRST_RESPONSIBLE' | 'ARRANGEMENTS' | 'OTHER';

/** What a heading announces: a part, the two at once, the causes of shortcomings, or nothing that could be told. */
export type Announced = PartName | 'SHORTCOMINGS_AND_ARRANGEMENTS' | 'CAUSES' | null;

const noun =
  '不足|问题|短板|弱项|薄弱环节|薄弱之处|薄弱点|差距|困难|欠缺|困境|挑战|瓶颈|缺陷|漏洞|堵点|难点|痛点|弱点|症结|缺憾|遗憾|毛病|短处|缺点|欠账|隐忧|硬伤';
/** 不尽如人意之处, 有待改进的方面: a weakness without one of its nouns. */
const fault = `(?:${noun}|(?:不尽如?人意|不尽人意|不到位|(?:做得|干得|落实得)?(?:还)?不够(?:好|实|细|到位)?|没(?:有)?(?:做好|做到位|做实|办好)|尚未解决|做得不好|不理想|不满意|(?:需要?|有待|尚待|亟待|亟需)(?:进一步)?(?:改进|加强|完善|提升|提高|解决|努力)的?)(?:的?(?:地方|方面|之处|环节|问题|事项|工作)))`;
const next =
  '(?:下一步|下步|下一阶段|下阶段|下一年度?|下个?年度|明年|来年|新(?:的)?一年|新年度|今后|往后|未来|后续|接下来|打算|(?:努力|改进|整改|攻坚|主攻|发展|明确|前进|奋斗)的?方向|(?:改进|整改|提升|补短(?:板)?|完善|应对|解决)(?:工作|落实)?(?:措施|意见|举措|思路|安排|计划|打算|方案|路径|建议|清单|任务|目标|办法)|对策|工作计划|工作思路|工作安排|工作打算|工作重点|工作谋划|工作设想|重点任务|重点工作安排|主要安排|思路举措|思路及措施|举措打算|(?:推进|行动)计划|年度?(?:工作)?(?:计划|打算|安排|思路|谋划|展望|设想|目标)|工作展望|(?:改进|整改|补短板).{0,6}的?(?:措施|举措|办法|打算))';

const firstResponsible =
  /第一责任|(?:一把手|(?:局|镇|乡|区|县|院|校|处)长|主任|书记|(?:党政|党政主要|主要)(?:负责人|负责同志|领导)).{0,8}(?:抓|推进|推动).{0,6}法治|(?:党政)?主要(?:负责人|负责同志|领导)(?:同志)?.{0,12}(?:履行|履职|职责)|(?:履行|履职).{0,16}法治建设.{0,6}职责|(?:局长|主任|书记|镇长|乡长|党政正职).{0,10}(?:履行|履职).{0,12}职责|(?:一把手|关键少数|主官|班子|班长|本人|书记|(?:局|镇|乡|区|县|院|校|处)长|主任|(?<!分管)(?:负责人|负责同志|领导)).{0,10}(?:履职|履责|履行职责)(?:尽责)?(?:情况)?$|述法/;
const causes =
  /^(?:(?:为什么|为何|何以).{2,12}|.{0,12}(?:原因|根源|成因|症结|根子)(?:所在|分析|剖析|探析|查找)?|(?:原因|成因|根源)(?:的)?(?:分析|剖析|探析).{0,6}|(?:剖析|分析|深挖|深究|查找)(?:的)?.{0,6}(?:原因|根源|成因))$/;
/** 短板及成因, 问题与其根源: the weaknesses and why they are so, under one heading. */
const withCauses = new RegExp(
  `(?:${noun})(?:分析|表现|情况|清单|查摆|之处|的地方|方面)?(?:及其?|和|与|以及|、|暨|并|，)(?:其|产生|存在|形成|剖析|分析|深挖|查找)?的?(?:主要|深层次|根本|具体)?的?(?:原因|成因|根源|症结|根子|缘由)`,
);
/** 其他需说明的问题 names no weakness. */
const otherProblems = /^(?:其他|其它)?需要?(?:报告|说明|反映|汇报)|^(?:需|请求|恳请|提请).{0,8}(?:支持|协调|帮助)/;
const other =
  /^(?:其他|其它)(?:需要|需|应当)?(?:报告|说明|汇报|反映)?的?(?:事项|情况|问题|工作|有关情况)|需要?(?:报告|说明|反映|特别说明)的(?:其他)?(?:事项|情况|问题)|^(?:意见建议|工作建议|有关建议|意见和建议|其他|其它)$|^(?:几点|有关|补充|附带|相关)(?:说明|建议)$|需要?说明的几点|^(?:需|请求|恳请|提请).{0,8}(?:支持|协调|帮助).{0,6}的?(?:事项|问题|工作)$|^对上级.{0,8}建议$/;
const faults = new RegExp(
  `^(?:自我)?(?:检视|反思|查摆|剖析)(?:反思|检视|剖析|整改)?$|差在哪|(?:哪里|哪些|什么)[^，]{0,8}(?:不够|没做好|没有做好|不足|欠缺|差)|存在的?(?:主要|突出|现实)?矛盾|制约(?:因素|瓶颈)|待解难题|^(?:当前|目前|工作中|主要|仍然?|还)?(?:存在|面临|突出|主要)?的?(?:主要|突出|一些|困难)?(?:和|及|与)?的?${fault}|(?:存在|尚存)的?.{0,8}${fault}|面临的?.{0,6}${fault}|${fault}(?:和|与|及|以及|、).{0,4}(?:不足|问题|短板|弱项|差距|困难|原因|成因|根源|症结|根子|打算|改进|对策)|^.{0,14}${fault}(?:的?(?:分析|情况|清单|台账|剖析|检视|查摆|反思|梳理|自查|所在|一览表?|汇总))?$|^(?:自查|检视|查摆|查找|梳理|发现|对照检查|反思|剖析|认清|正视|直面|看清|找准|找|查|看)[^，]{0,8}${fault}`,
);
/** What is done about problems belongs to the measures. */
const solved = /解决|破解|化解|聚焦|攻坚|整改落实|针对|防范|排查|突破|补齐|补强|回应|纠正|问题导向|问题整改|督办问题/;
const arrangements = new RegExp(
  `${next}|^20\\d\\d年(?:度)?(?:.{0,10}法治.{0,10})?(?:工作)?(?:计划|打算|安排|思路|重点任务|工作重点|主要任务)`,
);
const measures =
  /(?:主要)?(?:举措|做法|措施|成效|成果|亮点|特色)|(?:开展|完成|推进|落实|进展|工作|基本|总体|整体)(?:的)?(?:主要)?(?:情况|概况)|法治(?:政府)?建设(?:工作)?(?:的)?(?:基本|总体|主要)?情况$|依法行政(?:工作)?情况$|工作总结|工作回顾|年度?工作(?:开展)?$|^(?:主要|重点)工作$|^(?:一年来|本年度|全年|20\d\d年)的?(?:法治)?(?:政府)?(?:建设)?工作$|^履职情况$|(?:所?做|开展|完成)的?(?:主要|重点|几项|一些)?工作$|工作成绩|(?:干|做)了(?:什么|哪些)/;

/** 问题原因措施对照: a weakness, why it is so and what is done about it. */
const fullCircle = new RegExp(
  `(?:${noun})(?:表现|清单|分析)?[、，和与及—-]{0,2}(?:(?:产生|分析|剖析|深挖|查找)?的?(?:原因|成因|根源)(?:分析|剖析)?[、，和与及—-]{0,2})?(?:制定|落实|明确|提出|细化)?(?:改进|整改|提升)?(?:措施|对策|举措|打算)(?:对照|清单|台账|一览)?表?$`,
);

/** 正视差距，明确方向; 短板与明年计划: a heading of two names, the first a weakness and the second what comes of it. */
function namesBoth(text: string): boolean {
  const names = text.split(/[，、；]|以及|[和与及暨]/).filter((name) => name.length >= 2);
  const first = names.findIndex((name) => faults.test(name) && !solved.test(name));
  return (
    first >= 0 &&
    names
      .slice(first + 1)
      .some(
        (name) =>
          arrangements.test(name) ||
          /^(?:持续|着力|及时|切实)?(?:改进|整改|提升|对策|措施|举措|安排|打算|明?方向)(?:工作|提升|落实)?$/.test(name),
      )
  );
}

/** Pure. `year` is the year of the report: a heading with the year after it announces what comes next. */
export function announced(heading: string, year: number | null): Announced {
  const text = heading.replace(/[\s“”"]/g, '').replace(/[。：:]$/, '');
  if (text === '' || text.length > 60) return null;
  const isFault =
    faults.test(text) &&
    !(
      solved.test(text.replace(/(?:尚未|亟待|有待|亟需|待)解决?/g, '')) &&
      !/存在|不足|短板弱项|及其?(?:改进|整改|对策)|清醒|正视|认清|直面|查摆|问题[与和及](?:差距|不足)/.test(text)
    );
  const nextYear = year !== null && new RegExp(`${year + 1}年`).test(text) && !/情况|总结/.test(text);
  const isNext = arrangements.test(text) || nextYear;
  if (causes.test(text) && !withCauses.test(text)) return 'CAUSES';
  if (firstResponsible.test(text)) return 'FIRST_RESPONSIBLE';
  if (otherProblems.test(text) && other.test(text)) return 'OTHER';
  if ((isFault && isNext) || namesBoth(text) || (fullCircle.test(text) && !solved.test(text))) return 'SHORTCOMINGS_AND_ARRANGEMENTS';
  if (isFault && /(?:和|与|及|以及|、)(?:改进|整改|对策|打算|措施|下)/.test(text)) return 'SHORTCOMINGS_AND_ARRANGEMENTS';
  if (isFault) return 'SHORTCOMINGS';
  if (other.test(text)) return 'OTHER';
  if (isNext) return 'ARRANGEMENTS';
  if (measures.test(text)) return 'MEASURES';
  return null;
}

/**
 * What a heading below a section announces. Stricter: among measures a word like 问题 or 计划 says nothing, so the heading must be one of a part
 * from its beginning on. Pure.
 */
export function announcedBelow(heading: string, year: number | null): Announced {
  const text = heading.replace(/[\s“”"]/g, '').replace(/[。：:]$/, '');
  const what = announced(text, year);
  if (what === 'FIRST_RESPONSIBLE' || what === 'CAUSES') return what;
  if (what === 'SHORTCOMINGS' || what === 'SHORTCOMINGS_AND_ARRANGEMENTS') {
    return /^(?:(?:当前|目前|工作中|主要|仍|还)?(?:存在|面临)|主要问题|主要不足|问题|不足|短板|差距|薄弱)/.test(text) ? what : null;
  }
  if (what === 'ARRANGEMENTS') {
    return /^(?:下一?步|下一?阶段|明年|来年|下一年|今后|努力方向|改进|整改|20\d\d年|工作(?:打算|计划|思路)|对策)/.test(text) ? what : null;
  }
  return what === 'OTHER' ? what : null;
}

/** 与群众期盼相比还有不少短板; 也清醒地看到工作中的不足. */
const opensWithFault = new RegExp(
  `(?:还|仍|也|依然|尚)?存在(?:着)?(?:的)?.{0,12}${fault}|(?:与|同|跟|较|对照|对标|比照|比起).{2,24}(?:相比|比较|来看|来说|，).{0,24}${fault}|(?:还|仍|也|依然|尚)有(?:一些|一定|不少|许多|诸多|较大|明显|不小)?(?:的)?${fault}|清醒地?(?:看到|认识到|意识到).{0,24}${fault}`,
);

/** A paragraph without a heading that begins a part by its first words. Pure. */
export function announcedByOpening(paragraph: string, year: number | null): 'SHORTCOMINGS' | 'ARRANGEMENTS' | null {
  const opening = paragraph.slice(0, 90);
  if (
    /^(?:下一步|下步|下一阶段|下阶段|接下来|今后|往后|来年|明年|新的一年|新一年|下一年|面对新|面对(?:上述|以上|这些)|(?:围绕|针对|对于?)(?:上述|以上|这些)(?:问题|不足|短板|差距|情况))/.test(
      opening,
    )
  )
    return 'ARRANGEMENTS';
  if (year !== null && new RegExp(`^${year + 1}年[，,]?.{0,20}(?:将|要|计划|继续|拟)`).test(opening)) return 'ARRANGEMENTS';
  const first = opening.split(/[。；]/)[0] ?? '';
  if (opensWithFault.test(first)) return 'SHORTCOMINGS';
  return null;
}
