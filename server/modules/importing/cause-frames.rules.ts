import { severalCauses, tidy } from './several-causes.rules.js';
import type { Piece } from './source-text.js';

/** What stands around a cause in a sentence that does nothing but tell it. */

const noun = '(?:原因|同?一因|根由|根子|病根|病因|症结|缘由|缘故|根源|成因|因素|问题)';
const links = '(?:都|就|也|还|主要|多半|大多|无非|不外乎?|一定程度上|很大程度上|更多地?|恐怕)';
/** 慢的症结在于…, 原因有二：…, 不是不想去，是因为…, 这多半是因为… */
const prefix = new RegExp(
  `^\\s*(?:(?:此外|另外|同时)[，：]?)?(?:(?:就|从)?(?:全局|总体|整体)(?:上)?(?:来)?(?:而言|看|说)?[，：])?(?:(?:究其|说到底|归根(?:结底|到底)|追根溯源|深究起来|细究起来|想来|分析起来|说起来)[，：]?)?(?:[^，。；：]{0,16}?(?:的)?(?:深层|直接|根本|主要|共同|客观|主观)?(?:的)?${noun}(?:并?不复杂|很简单|相同|一样|一致|有[一二两三四五六几](?:点|条|个|方面)?|是多方面的|${links}?(?:是|在于|在|为|出在|来自))?[，：]?)?(?:不是[^，。；]{2,16}[，]?(?:而)?)?(?:这|其|其中|背后|里面)?${links}?(?:是|系)?(?:由于|因为|源于|缘于|归因于|受制于|受限于|因(?=[^此而为]))?[，：]?\\s*`,
);
/** …所致, …有直接关系, …，才造成现在这个局面 */
const suffix = new RegExp(
  `(?:${[
    '，(?:才|从而|以致(?:于)?|于是)?(?:使得?|致使|导致|造成|形成|弄得)[^。；]*',
    '(?:等)?(?:多方面|几方面|[两三四]方面)?(?:的)?(?:因素|原因|问题)?(?:所致|所造成的?|造成的|引起的|带来的|使然|作祟)',
    '(?:有|存在)(?:着)?(?:直接|很大|较大|密切|一定|莫大)?的?(?:关系|关联|干系)',
    '(?:直接|密切)?(?:有关|相关)',
    '的?(?:影响|制约|限制|掣肘)',
    '是?分不开的?|密不可分',
    // 这是造成上述情况的两个原因, 实为此失之因, 问题就出在这里
    '，?(?:这|此)?(?:也|就|便|才|都|正|实)?(?:是|为)[^，。；]{0,14}(?:原因|因素|症结|根源|之因|缘故)(?:所在|之一)?',
    '，?(?:问题|毛病|症结)(?:就|也|多半)?出在(?:这里|这儿|此)',
    '的(?:缘故|因素)',
  ].join('|')})[。；]?\\s*$`,
);
/** What tells that all before it in its sentence, clauses by ； too, is why. */
export const pointsBack = /(?:这|此)(?:也|就|正|都)?(?:是|为)[^，。；]{0,14}(?:原因|因素|症结|根源)(?:所在|之一)?。?\s*$/;
const before = /^\s*(?:(?:这|此|其)?(?:都|也|主要|多|既)?(?:与|和|跟|同)|(?:这|此)?(?:都|也|主要)?受|(?:都|也|主要)?由)(?=.{3,})/;

/** The causes that a sentence tells once its frame is taken off. Pure. */
export function causesFramed(text: string, piece: Piece): Piece[] {
  const said = text.slice(piece.start, piece.end);
  const head = prefix.exec(said)?.[0].length ?? 0;
  let [start, end] = [piece.start + head, piece.end];
  const tail = suffix.exec(text.slice(start, end));
  if (tail && tail.index >= 4) {
    const joined = before.exec(text.slice(start, start + tail.index));
    end = start + tail.index;
    start += joined?.[0].length ?? 0;
  }
  const told = tidy(text, { start, end });
  return told.end - told.start < 4 ? [] : severalCauses(text, told);
}
