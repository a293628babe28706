/** Who answers for a commitment and by when, as its words say. */

const unit = '[一-鿿A-Za-z（）、]{2,30}?';
/** A part of the unit, or several: 法规科、人事科. */
const office =
  '[一-鿿]{0,10}?(?:办公室|大队|中队|支队|总队|分队|分局|中心|执法队|(?<!带)队(?!伍|员|列|长)|司法所|科室|处室|科|股|室|处|办|所|站|局|部|组|岗|调委会|委员会|委|专班|专员|联络员)';
/** 与区司法局, 督促乡镇: these are no subject. */
const noSubject =
  '(?![一二三四五六七八九]是|委托|会同|联合|配合|推动|督促|指导|协助|支持|依托|发挥|加强|完善|各|由|与|和|向|对|将|把|为|以|在|从|到|邀请|组织|争取|协调|委托|联系|进一步|全面|持续|继续|修订|建立|健全|制定|落实|推进|开展|规范|强化|优化|深化|增加|增设|设立|成立|打造|主动|积极|充分|每|全|所有|其他|年|月|上半年|下半年|经|请|报|围绕|通过|按|力争|确保|实现)';
/** What shows that the words before it do something, and by when. */
const acting =
  '(?=[寒暑]假前|汛期前|开学前|春节前|打算|拟|计划|抓落实|在[一-鿿\\d]{2,14}(?:后|前|内)|(?:应|要|须|将)?(?:于|在)?(?:[一二三四五六七八九十]{1,3}月|把|将|先|再|对|给|跟|同|年内|\\d{4}年|明年|\\d{1,2}月|[一二三四]季度|第[一二三四]季度|上半年|下半年|年底|年内|每[月季年周半]|按[月季周年]|会同|联合|牵头|负责|统一|明确|定期|逐[一项]|具体|组织|统筹|对(?:\\d|现有|全[区县市局镇]|各|所有|存量|历年|重点)|充实|健全|完善|配齐|增配|新增|梳理|清理|排查|整理|制作|制定|编制|编印|起草|修订|完成|开展|建立|汇总|督促|印发|举办|落实|抽查|评查|复核|督办|承办|组建|选派))';
const said = '\\s*[：:为是]\\s*((?:[^；;，,。（）()〔〕【】\\n]|（[^（）：\\n]{1,20}）){2,40})';
/** 社会组 before 织 is no office. */
const wordEnds = '(?![门织有点理托长技内置罚件员署级学法建])';
const suffix = '(?:办公室|大队|中队|支队|队长|分局|中心|科|股|室|处|办|所|站|局|部|组|岗|专班)';
/** 府院办调解组: an office of an office. */
const wholeOffice = `${office}${wordEnds}(?:(?![向对把将牵负会按每在于修制编开完建落统收重逐汇督印起报抓做拿])[一-鿿]{0,4}?${suffix}${wordEnds})?`;
const owners: readonly RegExp[] = [
  new RegExp(
    `(?:责任(?:单位|科室|部门|处室|股室|主体)|责任(?=\\s*[：:])|牵头(?:单位|科室|部门)?(?=\\s*[：:])|牵头(?:单位|科室|部门)|(?:主责|承办|主办|负责|落实)(?:单位|科室|部门))${said}`,
  ),
  new RegExp(`(?:(?:责任|牵头|负责)(?:领导|人))${said}`),
  // 由综合科对全区项目逐项登记: whatever it does, an office behind 由 does it.
  new RegExp(`由(?!于|此)(${wholeOffice}(?:(?:、|和|与|及)${wholeOffice}){0,3})(?=[一-鿿\\d])`),
  new RegExp(
    `由(${unit})(?:牵头|具体|抓好)?(?:负责|牵头|会同|联合|承担|组织实施|落实|实施|抓落实|跟进|承办|办理|统一管理|统筹|抓总|主抓|主办|于|在(?=\\d|上|下|第|[一二三四]季|年))`,
  ),
  /(?:^|[，。；（(、—\s])((?:[一-鿿]{0,10}(?:科|室|股|处|办|办公室|大队|中队|中心|所|站|队|司法所|局|部|组)(?:、|和|与|会同|及)?){1,4})(?:(?:牵头|分别|具体|共同)?负责(?!人|同志|制(?!度|定)|任)|负总责|抓总|主抓|主办|承办|(?:抓好|具体|负责)?落实(?=[。；，）]|$))/,
  /(?:^|[，。；（(\s])((?:[一-鿿]{0,10}(?:科|室|股|处|办|办公室|大队|中队|中心|所|站|队|部|组)(?:、|和|与)?){1,4})牵头/,
  // 政策法规股每季度抽查: who does it stands first and is a part of the unit.
  /(?:^|[。；])\s*(?!会同|联合|配合|推动|督促|指导|协助|支持|依托|发挥|加强|完善|各|由)([一-鿿]{2,12}(?:股|科|科室|处室|大队|中队|执法队|办公室|司法所|局|中心))(?=会同|联合|上半年|下半年|每|年底前|\d{1,2}月|对\d|组织|统一|按[月季])/m,
  // 年底前完成清理（法规科）。 制作短视频6条（宣教科，9月底前）。
  new RegExp(
    `[（【〔]((?!含|包括|不含|即|如)${office}(?:(?:、|和|与)${office}){0,3})(?:[，；、](?:\\d{4}年)?[^（），。]{2,10}[前底末日年度月])?[）】〕][。；]?\\s*$`,
  ),
  // 由宣教科制作短视频。
  new RegExp(
    `由((?:[一-鿿]{1,8}(?:科|股|室|办|处|站|所|大队|中队|支队|中心|办公室))(?:、[一-鿿]{1,8}(?:科|股|室|办|处|站|所|大队|中队|支队|中心|办公室)){0,3})${acting}`,
  ),
  new RegExp(`以(${office})为(?:牵头|责任|主责)`),
  // 这件事归产业部管; 对接交给综合组。
  new RegExp(`(?:交给|交由|归口?|落到)(${office})(?=管|负责|办|承担|牵头|抓|落实|[，。；]|$)`),
  // 卫生监督所从第二季度起安排夜查: at the beginning of a sentence an office that is followed by what it does.
  new RegExp(
    `(?:^|[。；\\n]|[一二三四五六七八九十]是)\\s*(${noSubject}(?=[一-鿿]{3,})${office}(?:(?:、|和|与|及|会同)${office}){0,2})(?=从|自|以|通过|依托|于|在|编|开|做|拿|牵|推|修|印|报|派|抓|增|添|设|实行|负责|全年|年内)(?!报告)`,
    'm',
  ),
  // 司法所每季度抽查1次; 文物股6月底前督促…
  new RegExp(`(?:^|[。；，：\\n]|[一二三四五六七八九十]是)\\s*(${noSubject}${office}(?:(?:、|和|与|及|会同)${office}){0,3})${acting}`, 'm'),
];
/** 请区划地名科会同…, 知情同意书交医务科统一…: who is asked or handed it. */
const handedTo = /^(?:[一-鿿]{0,12}?(?:请|交由|交给|责成|安排)|[一-鿿]{2,10}[书单表件]交)(?=[一-鿿]{3,}$)/;
const noOwner = /^(?:承办|经办|主办|委托|各|相关|有关|全体|本|我|该|专人|专门)|^(?:局|部|组|队)$/;

/** 由、责任科室：, 牵头、负责: around the name in a closing bracket. */
const aroundName =
  /^(?:由|责任(?:单位|科室|部门|人)?[：:]?|牵头(?:单位|科室|部门)?[：:])|(?:具体|共同|分别|统一)?(?:牵头|负责|主抓|主办|承办|落实|实施|办理|组织实施|抓落实|跟进|督办)+$/g;

/** （法规科，6月底前）, 【…】, 〔…〕 at the end of a text; what stands in it. */
const closing = /[（【〔]((?:[^（）【】〔〕]|（[^（）]{1,40}）){2,120})[）】〕][。；]?\s*$/;
/** ——平安办——上半年 */
const dashed = /(?:\s{0,3}(?:——|--|—|－－|→)\s{0,3}[^—→。；]{2,40}){1,3}[。；]?\s*$/;

/** What closes a text and says nothing but who and by when, with its length from the end; null where nothing does. */
function closingOf(text: string): { readonly said: string; readonly length: number } | null {
  const bracket = closing.exec(text.slice(-180));
  const dash = bracket ? null : dashed.exec(text.slice(-120));
  const said = bracket?.[1] ?? dash?.[0].replace(/^\s*(?:——|--|—|－－|→)/, '').replace(/[。；]?\s*$/, '');
  const whole = bracket?.[0] ?? dash?.[0];
  return said && whole && onlySaysWhoOrWhen(said.trim()) ? { said, length: whole.length } : null;
}

/** Who stands in a closing bracket that says nothing but who and by when; who only helps is no owner. */
function ownerInBracket(text: string): string | null {
  // A bracket that closed the text stands on the first line here.
  const found = closingOf(text) ?? closingOf(text.slice(0, 180).split('\n', 1)[0] ?? '');
  if (!found) return null;
  for (const word of found.said.split(/[，；,;]|——|--|—|→/)) {
    if (/配合|会同|协助/.test(word)) continue;
    const name = word.trim().replace(aroundName, '').replace(aroundName, '');
    if (onlyOffices.test(name) && !onlyDay.test(name)) return noOwner.test(name) ? null : name;
  }
  return null;
}

/** The owner as written, or null; `shown` is the same text as it is shown, of the same length. Pure. */
export function ownerOf(text: string, shown = text): string | null {
  const inBracket = ownerInBracket(text);
  if (inBracket !== null) {
    const at = text.lastIndexOf(inBracket);
    return shown.slice(at, at + inBracket.length);
  }
  for (const pattern of owners) {
    const said = pattern.exec(text);
    const found = said?.[1]
      ?.split(/\s{2,}|\t|\s(?=完成|时限|责任)|会同/)[0]
      ?.replace(/^[由，、]+|[、，]+$/g, '')
      .replace(handedTo, '')
      .trim();
    if (!said || !found || found.length < 2 || noOwner.test(found)) continue;
    const at = said.index + said[0].indexOf(found);
    return shown.slice(at, at + found.length);
  }
  const acting = actor.exec(text)?.[1];
  if (!acting || noOwner.test(acting) || noActor.test(acting)) return null;
  const at = text.indexOf(acting);
  return shown.slice(at, at + acting.length);
}

/** 与…会商, 请…参加, 一名干部: no office that acts by itself. */
const noActor =
  /^(?:与|请|会同|配合|依托|通过|对|把|将|商|让|经|按|在|从|向|为|并|拟|凡|每|各|全|两|一|同一|[上下]半年|实行|建立|组建|成立|动员|深入|力争|严肃|今后|汛期|案件|未|非|老)|(?:干部|内部|全部|外部|查处|之所|小组|区局|骨干|人员)$|[到使得]/;

/** 经管站对…逐份复核, 5月底前，人事科重新组建…: an office is what a sentence begins with, and what it does stands behind. */
const actor =
  /(?:^|[。；\n]|[前底初末]，)(?:下一步|明年|20\d\d年)?[，]?([一-鿿]{1,10}(?:[科股室处]|[大中支分]?队|[所站组部]|中心|综合办|工作办|党委|党组)(?:(?:、|和)[一-鿿]{2,8}(?:[科股室处]|[大中支分]?队|[所站组部]|中心|办))?)(?=(?:与|会同|联合|应|须|要|将|在|对|每|按|把|于|从|逐|重|至|赶|节|参|聘|更|采|商|调整|建立|完善|立即|负责|牵头|共同|拟定|制定|编|组织|开展|修订|推|设|定|统|开|完|落实|清|印|出|为|向|\d)[一-鿿\d“]{2})/;

/** （宣教科，9月底前）, （办公室、政策法规科负责，12月底前完成）: every word of it says who or by when. */
const who = `(?:由|责任(?:单位|科室|部门|人)?[：:]?|牵头(?:单位|科室|部门)?[：:]|配合(?:单位|科室|部门)?[：:])?${office}(?:具体|共同|分别|统一)?(?:牵头|负责|主抓|主办|承办|落实|实施|配合|会同|办理|组织实施|抓落实|跟进|督办)*`;
const when =
  '(?:计划|力争|确保|于|在|完成时限[：:]?|时限[：:]?)?(?:(?:20\\d{2}年|明年|次年|年内|全年|每年|本年)?\\s?(?:第?[一二三四1-4]季度|[上下]半年|\\d{1,2}月份?(?:上旬|中旬|下旬|\\d{1,2}日)?|年内|年|全年|长期|常态化|即日起)?(?:底|末|中)?(?:之?前|以前|内)?)(?:完成|办结|落实|到位|实施|推进|持续推进|见效|启动|建成|出台|坚持|开展)?';
const whoOrWhen = new RegExp(`^(?!含|包括|不含|即|如)(?:${who}|${when})$`);
const onlyOffices = new RegExp(`^(?:${office}(?:、|和|与|及)?)+$`);
const onlyDay = new RegExp(`^(?:${when})$`);
const namesWhoOrWhen = new RegExp(`${office}|\\d|季度|半年|年`);
const onlySaysWhoOrWhen = (text: string): boolean => {
  const words = text.split(/[，；、,;]|——|--|—|→|和(?=[一-鿿]{2,})|会同/).map((word) => word.trim());
  return words.length <= 8 && words.every((word) => word.length >= 2 && whoOrWhen.test(word)) && namesWhoOrWhen.test(text);
};

/** What closes a text and only says who and by when, in a bracket, behind dashes or on a line of its own: its length from the end, or 0. Pure. */
export function closingBracket(text: string): number {
  // 责任科室：…　完成时限：… on a line of its own.
  const line = /(?:\n\s{0,4}(?:责任|牵头|主责|承办|负责|完成时限|时限|配合)[^：，。\n]{0,6}：[^\n]{2,120}){1,3}$/.exec(text.slice(-300));
  if (line) return line[0].length;
  const told = closingOf(text);
  if (told) return told.length;
  const found = closing.exec(text.slice(-180));
  return found?.[1] && /^(?:责任|牵头|主责|承办|负责|完成时|办结时|时限|截止|配合)/.test(found[1].trim()) ? found[0].length : 0;
}
