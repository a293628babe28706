/** What a shortcoming leaves open: a thing, an amount, or where and when it shows (DOMAIN: specific = names a thing, place, number, case or document). */
export interface Vagueness {
  /** 0 = specific, 1 = says nothing that could be checked */
  readonly score: number;
  readonly missing: readonly ('OBJECT' | 'QUANTITY' | 'SCENE')[];
}

const vague =
  /有待(?:进一步)?(?:加强|提升|提高|增强|完善|深入|改进|强化|优化|丰富|拓展)|(?:仍|还|尚)?需(?:要)?(?:进一步)?(?:加强|提升|提高|增强|完善|改进|强化)|不够[一-鿿]{1,4}|还有(?:一定|较大|不小)?(?:的)?差距|(?:存在|有)(?:一定|较大|不小)?(?:的)?差距|不强|不足|不高|薄弱|滞后|单一|欠缺|不到位|不平衡/g;
/** Words of every report: what is left when they are gone is what the shortcoming is about. */
const filler =
  /法治(?:政府|建设|工作|意识|思维|素养|方式)*|依法(?:行政|治理|办事)*|习近平法治思想|工作|建设|能力|水平|意识|力度|质量|成效|效果|方面|方式|形式|进一步|不断|持续|深入|全面|切实|部分|个别|少数|有的|一些|一定|干部(?:职工)?|人员|我[局委镇乡区县]|与|和|及|对|在|的|等|仍|还|尚|存在|差距|先进|单位|地区|相比|要求|上级|群众|期待|期盼|新时代|形势|任务/g;
const quantity = /\d|[一二三四五六七八九十两百千]{1,4}(?:名|人|个|件|次|项|家|场|起|年|成|所|处|册|条)|半数|过半|百分之/;
const scene =
  /《[^》]+》|“[^”]{2,20}”|[一-鿿]{1,6}(?:中队|大队|窗口|平台|领域|环节|片区|社区|村|乡镇|镇街|街道|科室|案件|案卷|文书|合同|系统|小区|市场|学校|企业|工地|岗位|档案|台账|热线|清单|程序|阶段)|抽查|评查|考核|督查|群体|新业态/;

/** Pure. */
export function vaguenessOf(text: string): Vagueness {
  const missing: ('OBJECT' | 'QUANTITY' | 'SCENE')[] = [];
  const left = text
    .replace(vague, '')
    .replace(filler, '')
    .replace(/[\s\p{P}]/gu, '');
  if (left.length < 3) missing.push('OBJECT');
  if (!quantity.test(text)) missing.push('QUANTITY');
  if (!scene.test(text)) missing.push('SCENE');
  const worded = text.match(vague)?.length ?? 0;
  // Vague words alone are no fault where the thing, the amount and the scene are named.
  const score = missing.length === 0 ? 0 : Math.min(1, missing.length * 0.3 + (worded > 0 ? 0.1 : 0));
  return { score: Math.round(score * 100) / 100, missing };
}
