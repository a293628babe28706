/** How a running text about what is lacking falls into its announcement, single statements and what explains all of them. */

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
  const found = /(?<=。)\s*(?=(?:究其(?:原因|根源)|分析(?:其)?原因|(?:其)?(?:主要)?原因(?:主要)?(?:是|有|在于)))/.exec(text);
  if (!found) return null;
  const list = text.slice(0, found.index);
  return (list.match(/；/g) ?? []).length >= 1 && !/。./.test(list.replace(/^[^：]{0,90}：/, '')) ? found.index : null;
}

const isSharedStart = (text: string) =>
  /上述|以上|这些/.test(text.slice(0, 14)) &&
  /原因|根源|成因|源于|在于|背后|归因|归结|方面是|归根|由于|因为|有关|分不开|主观|客观|反映出|折射出|暴露出|造成的|所致/.test(
    text.slice(0, 40),
  );

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
