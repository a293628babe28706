import type { Piece } from '../source-text.js';

/**
 * What an atom is: `word` where nothing is known of it, `mark` for a mark of punctuation, else what its words may do: name a reason (主要原因在于),
 * stand as a label (成因：), say because (由于), say is (主要是), join a reason to another (加之), bring in what a reason acts on (受, 与), close a
 * reason (所致, 有关), or tell a result (导致).
 */
export type AtomKind = 'word' | 'mark' | 'reason' | 'label' | 'because' | 'is' | 'joins' | 'with' | 'closes' | 'result';

/** A stretch of a text that is a fault, a cause or neither as a whole: a clause, or what stands before and behind such words in it. */
export interface Atom extends Piece {
  readonly kind: AtomKind;
}

const noun =
  '(?:原因|症结|根源|根子|根由|根|成因|诱因|缘由|缘故|起因|因素|病根|源头|祸根|主因|内因|外因|病因|障碍|瓶颈|掣肘|难处|问题|毛病|关键|要害)';
const degree =
  '(?:其|这|此|该|有|主要|根本|直接|深层次?的?|客观上?的?|主观上?的?|重要|关键|首要|一个|共同|内在|外在|更为|更|最|大|的|背后|当中|一层|另一层|一条|另一条)*';
const because =
  '(?:由于|因为|鉴于|囿于|碍于|限于|受限于|受制于|苦于|缘于|源于|源自|起因于|肇因于|归因于|归咎于|归结于|归结为|归根到底|归根结底|归根究底|归结起来|说到底|说穿了|说白了|究其[^，。]{1,4}|追根溯源|追根究底|取决于|迫于|出于|之所以|盖因|皆因|只因|概因|根在|在于|卡在|出在|折射出|反映出|暴露出|反映了|暴露了|说明|背后|因(?!此|而|地制|素|公|人而|时制|材施|势利|应|果))';

/** Words that tell what a stretch of text may be; a later kind takes a place that an earlier one has not cut. */
const words: readonly (readonly [AtomKind, RegExp])[] = [
  [
    'reason',
    new RegExp(
      `${degree}${noun}(?:之一|有[一二两三四]|主要|就|也|还|都|既|均|仍|不外乎|无非|恰恰|正)*(?:在于|出在|来自|卡在|于|在|是|为|系|有|即)?`,
      'g',
    ),
  ],
  [
    'label',
    /(?:主要|根本|直接|客观|主观|问题|产生|存在|深层次?|原因)*(?:原因|成因|根源|根子|症结|病根|缘由)(?:分析|剖析|所在)?(?=[：，（])/g,
  ],
  [
    'because',
    new RegExp(
      `(?:主要|也|又|更|还|都|多|正|只|既|均|大多|多半|一方面|另一方面|就|再|这|其|仅)*(?:是|与|系)?${because}(?:是|还是|都是|就是|就|有)?`,
      'g',
    ),
  ],
  ['is', /(?:^|(?<=[，。；：]))(?:这?主要|关键|根本|多半|大多|无非|不外乎|恐怕|说起来|其实)?(?:还|就|都|也)?(?:是|在|系(?!统|列|数)|为)/g],
  [
    'joins',
    /(?:再)?加之|再加上|加上|此外还?|另外|与?此?同时|再就是|再有|再者|[一二三]则|[一二三]来|既有|也有|更有|还有|又有|以及|[既也又更]因|另?一方面|另?一头|其[一二三四]|[一二三四]是|而且|况且|何况|固然/g,
  ],
  ['with', /(?:(?:^|(?<=[，。；：（\n这也既亦题况象均主]|方面))(?:主要)?)(?:受|与|同|跟|和|被|为|由|除|从|把|对)/g],
  [
    'closes',
    /所致|使然|(?:造成|导致|引起|引发)的?(?=[，。；：！？\n（）]|$)|之故|(?:的?缘故|的?影响|的?制约|所限|所累|所困)(?=[，。；：！？\n（）]|的|$)|(?:有着?)?(?:不小|直接|很大|一定|密切|莫大|关联)*的?(?:关系|联系)|有关|(?:密切|直接|息息|紧密)?相关|分不开|密不可分|脱不开干系|[也都就正]?是(?:[^，。]{0,12}的)?(?:主要|根本|直接|重要|深层次)?的?(?:原因|根源|因素|症结|主因)|(?:的?(?:结果|积弊|局面|状况|后果|牵累)|拖累|掣肘|的?束缚|的?限制)(?=[，。；：！？\n（）]|$)|这是其[一二三]/g,
  ],
  ['result', /(?:从而|进而|由此|直接|最终)?(?:导致|致使|使得|造成|以致|以至于?|结果|因此|因而|于是|所以|这使|使)/g],
];

const mark = /[，。；：！？\n（）【】〔〕—]/;

/** Cuts a text into atoms, in order and without gaps. Linear. Pure. */
export function atomsOf(text: string): Atom[] {
  const cut = new Uint8Array(text.length + 1);
  cut[0] = 1;
  for (let i = 0; i < text.length; i += 1)
    if (mark.test(text.charAt(i))) {
      cut[i] = 1;
      cut[i + 1] = 1;
    }
  const kinds = new Map<string, AtomKind>();
  for (const [kind, pattern] of words)
    for (const found of text.matchAll(pattern)) {
      const end = found.index + found[0].length;
      if (end === found.index) continue;
      cut[found.index] = 1;
      cut[end] = 1;
      const place = `${found.index}:${end}`;
      if (!kinds.has(place)) kinds.set(place, kind);
    }
  const atoms: Atom[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end += 1) {
    if (cut[end] !== 1 && end < text.length) continue;
    const kind = end - start === 1 && mark.test(text.charAt(start)) ? 'mark' : (kinds.get(`${start}:${end}`) ?? 'word');
    atoms.push({ start, end, kind });
    start = end;
  }
  return atoms;
}
