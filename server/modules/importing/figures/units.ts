/** Measure words and what may stand between a number and them. Compound units first: 人次 is not 人. */

const compound = [
  ...[
    '人次',
    '件次',
    '场次',
    '户次',
    '家次',
    '车次',
    '批次',
    '班次',
    '台次',
    '起次',
    '课时',
    '学时',
    '小时',
    '分钟',
    '人天',
    '架次',
    '个次',
    '艘次',
    '辆次',
    '台套',
    '册次',
    '部门',
    '期次',
    '案次',
    '大类',
    '小类',
  ],
  ...[
    '个百分点',
    '百分点',
    '平方米',
    '平方公里',
    '立方米',
    '公里',
    '千米',
    '微克',
    '毫克',
    '毫升',
    '公斤',
    '千克',
    '公顷',
    '千瓦时',
    '千瓦',
    '美元',
    '港元',
    '欧元',
  ],
  ...[
    '个工作日',
    '工作日',
    '个小时',
    '个月',
    '个季度',
    '个学时',
    '个课时',
    '人/次',
    '家（次）',
    '人（次）',
    '场（次）',
    '件（次）',
    '起（次）',
  ],
];

/** One-character measure words that may follow digits. */
const single = new Set(
  '档分面个件次场名人项份条家户期起宗批套部本册篇幅张块处座栋间所台辆艘支组队班节课堂遍轮回例位对双类种款则首幕集页字元角吨克米亩里天日周年秒倍门科股片枚棵株头匹只根顿桌层封卷笔单站窗点句帧段方扇架副具味桶箱袋瓶包盒杯车列趟章宗眼尾羽垛孔口筐捆罐担道样回'.split(
    '',
  ),
);

/** Those that may follow a number written in Chinese; others are too often part of a word. */
const afterChinese = new Set(
  '档次个件场名人项份条家户期起宗批套部本册篇处座所支例位轮台辆堂节届间块张幅类种对队组天倍元亩公章宗面条遍株棵堂课回样道村稿班字'.split(
    '',
  ),
);

/** Words with which a measure word is part of a noun and no measure: 个人, 件套. */
const notUnit =
  /^(?:人大|人民|人员|人事|人才|人社|人力|人身|人类|人均|人防|家庭|家长|项目(?!标)|条例|条件|条款|条规|部门|部署|部分|部委|期间|期限|期末|期货|起来|起诉|起草|年度|年来|年前|年底|年末|年初|天然|天天|日常|日前|日报|周边|周年|组织|组长|类似|类型|种植|单位|点位|点击|元旦|字样|台账|台湾|科室|科学|科技|科级|科员|门类|门户|站点|窗口|方面|方式|方案|方位|位于|对于|对照|对标|处理|处置|处罚|处分|所有|所属|所在|场所|场地|场景|名称|名录|名单|份额|集中|集体|集团|里程|层面|层级|节约|节点|班子|班组|课题|课程|回复|回访|回应|例如|例会|本级|本地|本单位|本局|本年|本区|间接|包括|车辆|列入|列为|段落)/;

export interface Unit {
  readonly text: string;
  readonly length: number;
}

/** The measure word at a place, or null. Pure. */
export function unitAt(text: string, at: number, chinese: boolean): Unit | null {
  // What no unit begins with: the end of a line, another number.
  const code = text.charCodeAt(at);
  if (!(code > 0x20) || (code >= 0x30 && code <= 0x39)) return null;
  const rest = text.slice(at, at + 8);
  const symbol = /^(?:[KMGTP]B|km|kg|[kM]W)(?![A-Za-z])/.exec(rest);
  if (symbol) return { text: symbol[0], length: symbol[0].length };
  if (/^[%‰]/.test(rest)) return { text: rest.charAt(0), length: 1 };
  const per = /^.{1,2}\//.test(rest) && /^[一-鿿]{1,2}\/[千万百]?(?:立方米|平方米|公里|公顷|[一-鿿])/.exec(rest);
  if (per && (compound.includes(per[0].slice(0, 2)) || single.has(per[0].charAt(0)))) return { text: per[0], length: per[0].length };
  if (single.has(rest.charAt(0)) && /^.次(?![数序日年])/.test(rest) && !/^次/.test(rest)) return { text: rest.slice(0, 2), length: 2 };
  for (const word of compound)
    if (rest.startsWith(word)) return { text: word === '个百分点' ? '百分点' : word.replace(/[（）/]/g, ''), length: word.length };
  const first = rest.charAt(0);
  const allowed = chinese ? afterChinese : single;
  // 三年行动 counts nothing, 连续三年 and 打了两年官司 do.
  const inRow =
    chinese &&
    first === '年' &&
    /(?:连续|历时|长达|[打吵拖争闹干用花]了)\s{0,3}[一二两三四五六七八九十]{1,3}$/.test(text.slice(Math.max(0, at - 8), at));
  if (!allowed.has(first) && !inRow) return null;
  if (notUnit.test(rest)) return null;
  // 台（套）, 批次/千人: what stands in the bracket or behind the stroke belongs to the measure.
  const more = /^.(?:次)?（([一-鿿]{1,2})）/.exec(rest);
  if (more && single.has((more[1] ?? '').charAt(0))) return { text: more[0].replace(/[（）]/g, ''), length: more[0].length };
  return { text: first, length: 1 };
}

const open = /[一-鿿]/;
/** A measure word that no table knows: one character between a number and the end of a clause. Pure. */
export function unknownUnitAt(text: string, at: number): Unit | null {
  const c = text.charAt(at);
  return open.test(c) &&
    !/[年月日时号第的等和与及是在为了以前后内外左右多余几]/.test(c) &&
    /^[，。；、）)\s]/.test(text.charAt(at + 1) || '。')
    ? { text: c, length: 1 }
    : null;
}
