/** Whether a sentence begins with words for some of several shortcomings; which they are is told by `scopes.rules.ts`. */

const n = '[一二三四五六七八九十]|\\d|（[一二三四五六七八九十\\d]）';
const kinds = '(?:个|类|项|点|条|方面)?(?:方面)?(?:的)?(?:问题|不足|短板|差距|情况|现象|方面)?';
/** 第一， numbers a sentence; only 第一个问题 names a shortcoming. */
const named =
  '(?:[两二三四五]?(?:个|类|项|点|条)(?:方面)?(?:的)?(?:问题|不足|短板|差距|现象)?|(?:类|项|方面|点|条)?(?:的)?(?:问题|不足|短板|差距|现象)|项(?=则|主要|是|与|受|的))';
const ordinal = new RegExp(
  `^(?:(?:此外|另外|同时|归根(?:到底|结底)|说到底|究其原因)[，：]?)?(?:针对|对于|至于|关于|其中|上述|以上|上面)?(?:第((?:${n})(?:(?:[、和与及至到]|以及)第?(?:${n}))*)${named}|(?:问题|不足|短板)((?:${n})(?:[、和与及至到](?:问题|不足|短板)?(?:${n}))*))[^，。；]{0,6}?(?:[，：]|(?=(?:的|其)?(?:主要|根本|直接)?(?:原因|根源|是|由于|因为|在于|源于|缘于|根子|症结|病根|有一?个?共同|都|还|则|跟|与|受|归)))`,
);
const side = new RegExp(
  `^(?:其中|针对|对于|至于)?[，]?(前|后)(${n}|两)${kinds}[^，。；]{0,6}?(?:[，：]|(?=(?:的|其)?(?:主要|根本|直接)?(?:原因|根源|是|由于|因为|在于|源于|缘于|根子|症结|则|与|受|归)))`,
);
const counted = new RegExp(`^(?:上述|以上|上面|这)(${n}|两)(?:个|类|项|点|条)?(?:方面)?(?:的)?(?:问题|不足|短板|差距|情况|现象)[，]?`);
const pair = /^(前者|后者)(?:的)?[，]?/;
const one = '[一二三四五六七八九十]{1,3}|\\d{1,2}|（(?:[一二三四五六七八九十]{1,3}|\\d{1,2})）';
/** 第（2）（4）（5）条, 第（二）项和第（六）项, 第3、第6两条: several by their numbers, however they are joined. */
const listed = new RegExp(
  `^(?:(?:此外|另外|同时|归根(?:到底|结底)|说到底|究其原因)[，：]?)?(?:针对|对于|至于|关于|其中|上述|以上)?第((?:${one})(?:(?:[项条个点]?(?:[、和与及]|以及)第?|(?=（))(?:${one}))+)(?:[两三四五六]?(?:个|项|条|点|类|方面))(?:的)?(?:问题|不足|短板|差距)?[，：]?`,
);

const references = [listed, ordinal, side, counted, pair];

/** 第二、三个问题，源于…; 上述两个方面的问题，根子在于…: begins with a reference. Pure. */
export const isReference = (text: string): boolean => references.some((pattern) => pattern.test(text));

/** Where sentences begin that are about other shortcomings than the one before. Pure. */
export function referenceStarts(text: string): number[] {
  return [...text.matchAll(/(?<=^|[。；，\n])\s{0,3}(?=[^\s。；，])/g)]
    .map((found) => found.index + found[0].length)
    .filter(
      (at) =>
        isReference(text.slice(at, at + 60)) ||
        (text.charAt(at - 1) !== '，' && /^(?:至于|关于|对于)[^，。；]{4,30}，/.test(text.slice(at, at + 40))),
    );
}
