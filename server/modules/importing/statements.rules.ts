import { faulty } from './cause-cues.rules.js';
import { explained, isShared } from './causes.rules.js';
import { leadIn } from './fault-cues.rules.js';
import { normText, type Piece, type SourceText, trimmed } from './source-text.js';

/** How a running text about what is lacking falls into its announcement, single statements and what explains all of them. */

const listCue =
  /(?<=[，；])主要(?:是(?!由于|因为|原因)|有)|(?:主要)?(?:表现|体现|反映|集中)(?:在|为|于)(?:以下[^：，。]{0,8})?[：:，]?|(?:如下|以下几个?(?:方面|点)?(?:的)?(?:问题|不足)?|有|存在)[：:]|(?<!（[^）]{0,20})[：:]/;

/** Where a sentence begins that explains all shortcomings together, or the end. */
export function sharedTail(text: string, from: number, to: number): number {
  for (const found of text.slice(from, to).matchAll(/(?<=[。！？；\n])/g)) {
    const at = from + found.index;
    if (
      at > from &&
      at < to &&
      /^\s*(?:.{0,4})(?:上述|(?<![模及岁元年人个件%户])以上|产生这些|造成这些|出现这些|存在这些|这些(?:问题|不足|短板|差距|情况|现象)|究其(?:原因|根源))/.test(
        text.slice(at, at + 20),
      ) &&
      isSharedStart(text.slice(at, to))
    )
      return at;
  }
  return to;
}

/** （1）…；（2）…；（3）…。究其原因，首先…: where what explains a list of one sentence begins, or null. Pure. */
export function causesOfList(text: string): number | null {
  const found = /(?<=。)\s*(?=(?:究其(?:原因|根源)|分析(?:其)?原因|(?:其)?(?:主要)?原因(?:主要)?(?:是|有|在于))[，：是在有])/.exec(text);
  if (!found) return null;
  const list = text.slice(0, found.index);
  return (list.match(/；/g) ?? []).length >= 1 && !/。./.test(list.replace(/^[^：]{0,90}：/, '')) ? found.index : null;
}

const isSharedStart = (text: string) =>
  /上述|以上|这些/.test(text.slice(0, 14)) &&
  /原因|根源|成因|源于|在于|背后|归因|归结|方面是|归根|由于|因为|有关|分不开|主观|客观|反映出|折射出|暴露出/.test(text.slice(0, 40));

/** …，主要表现为：A；B；C。 */
export function bySemicolon(text: string): { lead: number; parts: Piece[]; end: number } | null {
  const cue = listCue.exec(text);
  const from = cue && cue.index <= 160 ? cue.index + cue[0].length : 0;
  const stop = text.slice(from).search(/[。！？\n]/);
  const end = stop === -1 ? text.length : from + stop;
  const list = text.slice(from, end);
  if (!/[；;]/.test(list)) return null;
  // 原因有二：A；B: the list is of causes.
  if (cue && /(?:原因|因素|根源|根子|症结|缘由|成因)[^，。；]{0,6}$/.test(text.slice(0, from).replace(/[：:]$/, ''))) return null;
  const lead = cue ? from : 0;
  const parts: Piece[] = [];
  let start = from;
  for (const found of text.slice(from, end).matchAll(/[；;](?![^（；]{0,200}）)|$/g)) {
    const to = from + found.index;
    if (to > start) parts.push({ start, end: to });
    start = to + 1;
  }
  // A list goes on over full stops when each sentence still ends in ；… : only the first sentence is a list.
  return { lead, parts, end: Math.min(text.length, end + 1) };
}

/** A sentence that ends in a weakness: …有待提高。 …不够到位。 */
const weakness =
  /^.{8,70}(?:有待.{0,8}|(?:还|仍|尚)?需.{0,10}|不够[^，]{0,6}|不强|不高|不足|不多|不深|不实|不到位|不健全|不完善|不平衡|薄弱|单一|滞后|欠缺|较弱|较低|偏少|偏低)[。；]$/;
/** A clause that ends in a weakness. */
const lacking =
  /(?:不足|不够[^，]{0,6}|不[强高多深实严全畅顺]|不到位|不健全|不完善|不平衡|不均衡|不及时|不规范|不明显|薄弱|单一|滞后|欠缺|淡薄|较[弱低慢少差]|偏[少低弱长慢软重高]|缺位|短缺|紧缺|参差不齐|(?:有|尚|亟)待[^，]{0,8}|需(?:要)?(?:进一步)?(?:提[升高]|加强|完善))[。；]?$/;
/** A sentence that says more of the one before it. */
const detail =
  /^(?:个别|部分|少数|有的|有些|如|例如|比如|全年|去年|今年|截至|其中|尤其|特别|主要|表现|目前|同时也|但|而|导致|致使|对此)|\d/;

/** 执法文书制作也不够精细，…: its first clause names another weakness beside the one before. */
const another =
  /^(?:同时，|此外，|另外，)?[^，。；]{3,24}?(?:也|亦|同样)(?:还|仍|依然|比较|较为|相对|有些|有|存在|需|亟待|有待|不够|不|未|难以|缺乏|缺少|薄弱|偏)[^，。；]{0,20}[，。；]/;
/** Words of the first clause of a sentence that is about the fault told before. */
const sameFault = /^(?:这|该|其|对|对于|由此|因此|群众|企业|反映|办案|同时也|但|而|也)/;

/** A paragraph is one statement, unless a sentence goes on with another fault behind one that was explained. */
export function statements(source: SourceText, piece: Piece): Piece[] {
  const inner = normText(source, piece);
  const sentences = [...inner.matchAll(/[^。！？\n]+[。！？\n]*/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const starts = [0];
  for (const [i, { start, end }] of sentences.entries()) {
    const before = sentences[i - 1];
    if (!before || isShared(inner.slice(start, end))) continue;
    const [told, next] = [explained(inner.slice(before.start, before.end)), explained(inner.slice(start, end))];
    const bothExplained = told.causes.length > 0 && told.rest.length > 0 && next.causes.length > 0 && next.rest.length > 0;
    const beside =
      another.test(inner.slice(start, end)) && !sameFault.test(inner.slice(start, end)) && faulty.test(clause(inner, start, end));
    if (bothExplained || beside) starts.push(start);
  }
  // Each begins with a clause that names a weakness, and may describe it or say why: 政策解释还不到位，…。时限偏长，…，由于…。
  const own = sentences.map(
    ({ start, end }) => lacking.test(clause(inner, start, end).trim()) && !goesOn.test(inner.slice(start, end).trim()),
  );
  const because = ({ start, end }: Piece) => explained(inner.slice(start, end)).rest.length === 0;
  if (own[0] && sentences.length > 1 && sentences.every((sentence, i) => own[i] || because(sentence)))
    starts.splice(1, starts.length, ...sentences.filter((_, i) => i > 0 && own[i]).map(({ start }) => start));
  // Sentences that each name a weakness and describe none of the others.
  const apart = sentences.map(({ start, end }) => inner.slice(start, end).trim());
  if (
    starts.length === 1 &&
    apart.length > 1 &&
    apart.every((sentence, i) => weakness.test(sentence) && (i === 0 || !(detail.test(sentence) || isShared(sentence))))
  )
    starts.push(...sentences.slice(1).map(({ start }) => start));
  return starts.map((from, i) => trimmed(source, { start: piece.start + from, end: piece.start + (starts[i + 1] ?? inner.length) }));
}

/** 回头看，还有不少让群众不满意的地方。 announces, and says nothing by itself. */
const announces =
  /(?:问题|不足|差距|短板)(?:也|仍|依然|同样|还)?(?:客观存在|摆在|不容忽视|比较突出)|(?:不满意|不到位|不尽如人意|需要改进|有待改进|薄弱)的(?:地方|方面|环节)$|清醒地?(?:看到|认识到|意识到)[^，]{0,12}(?:不足|差距|问题)$/;

/** A sentence that goes on about the one before it. */
const goesOn =
  /^(?:这|该|其|由此|因此|因而|为此|对此|上述|以上|究其|原因|主要原因|根源|从而|使得|造成|一方面|另一方面|归根|如|例如|比如|全年|截至|其中|尤其|特别|表现|但|而|导致|致使|[二三四五六七八]是|其[二三四五]|其次|再次|最后|（[二三四五2-5]）|\d)/;

/** What an announcement introduces: each sentence that begins anew is a statement. Pure. */
export function announcedStatements(source: SourceText, piece: Piece): Piece[] {
  const inner = normText(source, piece);
  const starts = [...inner.matchAll(/(?<=^|[。！？])\s*(?=[^\s。])/g)].map((found) => found.index + found[0].length);
  const kept = starts.filter((start, i) => i === 0 || !(goesOn.test(inner.slice(start)) || isShared(inner.slice(start))));
  return kept.map((from, i) => trimmed(source, { start: piece.start + from, end: piece.start + (kept[i + 1] ?? inner.length) }));
}

/** The first clause of a sentence, behind 自查发现，. */
const clause = (text: string, start: number, end: number): string =>
  text
    .slice(start, end)
    .replace(leadIn, '')
    .replace(/^\s*(?:同时|当前|目前)，/, '')
    .split(/[，。；]/, 1)[0] ?? '';

const lack = '(?:不足|问题|差距|短板|薄弱环节|薄弱之处|弱项|困难|欠缺)';
/** 主要有以下几个方面的不足, 还有不少短板: counts what is lacking and does not name it. */
const bareLack = new RegExp(
  `(?:存在|有|查[找摆]出|发现|梳理出)(?:着|了)?(?:一些|一定|不少|以下|如下|下列|许多|诸多|部分|较大|明显|不小|很多|[几一两二三四五六七八]个?(?:大)?(?:方面|点|类)?|\\d个?(?:方面|点|类)?)*(?:的)?(?:突出|主要|明显)?(?:的)?${lack}(?:[和与及、]${lack})*$`,
);

/** 不足也要摆一摆。 做得不好的地方，我们也想了想。 本年度工作存在三方面缺陷。 */
const generally =
  /^(?:不足|短处|欠缺|毛病|问题|缺点|遗憾|(?:做得|干得)?(?:不好|不够|没做好|不到位)的?(?:地方|之处|事))(?:，我们|也|当然|自然|还得|不必|不容|要摆|要讲)|存在[^，。]{0,2}(?:[几两一二三四五六七八]|\d)?个?(?:方面|点|处|项|些)(?:的)?(?:不足|问题|缺陷|短板|差距|缺点)$/;

/** Where the statement begins behind 虽然取得了一定成效，但仍存在一些不足。 */
export function leadOf(text: string): number {
  const first = text.search(/[。！？]/);
  if (first === -1 || first === text.length - 1) return 0;
  const sentence = text.slice(0, first);
  if (sentence.length <= 24 && generally.test(sentence)) return first + 1;
  // 执法力量不足的问题比较突出。 names it.
  if (
    sentence.length <= 60 &&
    announces.test(sentence) &&
    !/(?:不[足强高够深实全严]|不到位|薄弱|滞后|缺失|缺位|短缺|难)(?:这一)?的?(?:问题|矛盾|现象)/.test(sentence)
  )
    return first + 1;
  // 主要有以下几个方面的不足。 counts them.
  if (/(?:以下|如下|下列|[几一两二三四五六七八\d]个?(?:大)?(?:方面|点|类))/.test(sentence) && bareLack.test(sentence)) return first + 1;
  // 监管链条还有薄弱环节。 names what is lacking; 我们的工作还有差距。 does not.
  if (sentence.length > 12 && !/工作|建设|行政|成效|成绩|进步|我.{1,3}|要求|对照|期[待盼望]|总体|相比/.test(sentence)) return 0;
  return bareLack.test(sentence) ? first + 1 : 0;
}

/** 仍存在一些薄弱环节：部分干部…: how long the announcement is, colon included; else 0. */
export function announcement(text: string): number {
  const found = /^[^。；：]{0,90}?(?:不足|问题|差距|距离|短板|薄弱环节|薄弱之处|弱项|困难)(?:[，]?主要(?:有|是|表现[为在])?)?：/.exec(text);
  return found && found[0].length < text.length ? found[0].length : 0;
}

/** 我们的工作还存在一些不足。 says nothing by itself. */
const general =
  /存在(?:一些|一定|不少|以下|着|许多|诸多|部分)?(?:的)?(?:不足|问题|差距|短板|薄弱环节)(?:和(?:不足|问题|差距|短板|薄弱环节))?。?$/;
/** Whether a paragraph only announces those below it. Pure. */
export const isOnlyLead = (text: string): boolean => /[：:]$/.test(text) || (general.test(text) && !/。./.test(text));

/** 工作中仍存在一些不容忽视的问题，需要在今后加以改进。: one sentence that says there is something lacking, and lists nothing. Pure. */
export const onlyAnnounces = (text: string): boolean =>
  /问题|不足|差距|短板|薄弱|困难|欠缺/.test(text) &&
  !/等(?:问题|不足|现象|短板)/.test(text) &&
  text.length <= 120 &&
  !/[；\d]|。./.test(text);

/** Where an explanation ends and a text goes back to what is lacking: 还有就是偏远山村普法覆盖不够. Pure. */
export function afterExplanation(text: string): number {
  const found = /(?<=[。；])\s*(?:还有(?:就是|一点)?|此外|另外|除此之外|再有|再者)[，：]?[^。；]{4,}/.exec(text);
  return found ? found.index : text.length;
}

/** A；B，后者主要是因为…: where the second of two shortcomings begins in one item, or null; 此外， begins another too. Pure. */
export function apartIn(text: string): number | null {
  if (/[，。；]\s*(?:后者|前者)/.test(text)) {
    const two = text.indexOf('；');
    if (two > 0 && two < text.search(/后者|前者/)) return two + 1;
  }
  const more = /(?<=[。；])\s*(?:此外|另外|除此之外)[，：](?=[^。；]{6,})/.exec(text);
  if (!more || more.index === 0 || /原因|由于|因为|有关/.test(text.slice(more.index, more.index + 60))) return null;
  // …，这是直接原因；另外，…: another cause.
  return /(?:原因|根源|症结)；$/.test(text.slice(Math.max(0, more.index - 8), more.index)) ? null : more.index;
}
