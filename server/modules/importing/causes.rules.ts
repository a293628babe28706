/** 产生上述问题的主要原因: words for the causes of all. */
const noun =
  '(?:(?:其|究其|分析其?)?(?:产生|形成|造成|导致)?(?:上述|以上|这些|该)?(?:问题|不足)?的?(?:主要|根本|直接|深层次|客观|主观|重要)?(?:原因|根源|成因))';

/** Neither a fault with its cause nor a cause of several is told in fewer characters: 因忙而乱. */
const shortest = 4;

/** Whether a text says that it is the cause of all shortcomings: 上述问题的原因是…. Pure. */
export const isShared = (text: string): boolean =>
  text.length >= shortest &&
  (/^.{0,12}(?:上述|以上|上面这?些?|这些|凡此种种|凡此|这[几两三四五六七八]个?)[^，。]{0,12}(?:(?:问题|不足|情况|短板|差距|缺点|现象|薄弱环节|事|桩|件|方面|点|毛病|短处|欠账)[^。]{0,30}|，)(?:原因|根源|成因|源于|缘于|在于|背后|归因|归结|归咎|方面是|归根|由于|因为|[与和].{2,40}(?:有关|相关|分不开)|反映出|折射出|暴露出|造成的|导致的|引起的|所致)/.test(
    text,
  ) ||
    // 存在…的问题，主要原因是… tells one shortcoming and its cause: only 产生问题的原因 is about all.
    /^.{0,6}(?:存在|产生|造成|出现|导致)[^，。]{0,12}(?:问题|不足|情况|短板|差距|缺点|现象)的?(?:主要|根本)?(?:原因|根源|成因)/.test(
      text,
    ) ||
    /^究其(?:原因|根源)/.test(text) ||
    /^.{0,6}(?:上述|以上|这些)[^，。]{0,12}(?:问题|不足|情况|短板|差距|缺点|现象)[^。]{0,6}[，](?:从)?(?:主观|客观|既有)/.test(text) ||
    /^(?:问题|不足)?的?(?:主要|深层次)?(?:根源|成因|原因|症结)(?:分析|剖析)?：/.test(text) ||
    sharedNoun.test(text));

const sharedNoun = new RegExp(`^${noun}(?:主要)?(?:是|在于|有)`);
