import type { Line } from './lines.js';
import type { Piece } from './source-text.js';

/** What stands above the first part: title, addressee, preamble. */
export interface Head {
  readonly title: Piece[];
  readonly addressee: Piece | null;
  readonly preamble: Piece[];
  /** lines above the title: a document number, a marking, a date */
  readonly above: Piece[];
}

const titleEnd = /(?:报告|总结|汇报|情况|自查|自评)(?:（[^）]{1,16}）)?$/;
const titleWords = /法治|依法(?:行政|治)|普法|第一责任人/;
const sentence = /[。；！？]/;

/** Whether a line is the title of a report, and no heading called 工作总结. Pure. */
export const namesReport = (text: string): boolean => titleEnd.test(text) && titleWords.test(text) && yearIn(text) !== null;

const isTitleLine = (line: Line): boolean => line.text.length <= 70 && !sentence.test(line.text) && !/[：，]$/.test(line.text);

/** The lines of the title: up to the first line that ends as a title does, with what of it stands above. Pure. */
function titleOf(lines: readonly Line[]): { from: number; to: number } | null {
  const searched = lines.slice(0, 16);
  for (const rule of [(l: Line) => titleEnd.test(l.text) && titleWords.test(l.text), (l: Line) => titleEnd.test(l.text)]) {
    const last = searched.findIndex((line) => !numbered(line) && isTitleLine(line) && rule(line));
    if (last >= 0) return { from: firstOfTitle(lines, last), to: last };
  }
  // A title broken over two lines: the first names it, the second ends it.
  const broken = searched.findIndex(
    (line, i) =>
      isTitleLine(line) &&
      !numbered(line) &&
      titleEnd.test(`${line.text}${searched[i + 1]?.text ?? ''}`) &&
      titleWords.test(`${line.text}${searched[i + 1]?.text ?? ''}`),
  );
  if (broken >= 0 && searched[broken + 1] && isTitleLine(searched[broken + 1] as Line))
    return { from: firstOfTitle(lines, broken), to: broken + 1 };
  return null;
}

const numbered = (line: Line) => line.marker !== null && line.marker.kind !== 'bullet' && !/^.{0,4}关于/.test(line.text);
const organ = /(?:局|委|委员会|办|办公室|政府|街道|镇|乡|中心|院|会|队|所|处|部|署|厅|社|馆|学校|校|园|站|公司|集团|联合会)$/;

/** Issuers and 关于… stand on lines of their own above the last line of a title. */
function firstOfTitle(lines: readonly Line[], last: number): number {
  let from = last;
  while (from > 0 && last - from < 3) {
    const above = lines[from - 1] as Line;
    const here = (lines[from] as Line).text;
    const joins = organ.test(above.text) || /^关于|^20\d\d年|^二[〇○零]/.test(here) || /关于.{0,30}$/.test(above.text);
    if (!isTitleLine(above) || above.text.length > 40 || !joins || /〔\d{4}〕|第?\d+号$|^20\d\d年\d{1,2}月/.test(above.text)) break;
    from -= 1;
  }
  return from;
}

/** The same title once more within the next lines, or the title itself. */
function again(lines: readonly Line[], title: { from: number; to: number }): { from: number; to: number } {
  const text = (from: number, to: number) =>
    lines
      .slice(from, to + 1)
      .map((line) => line.text.replace(/\s/g, ''))
      .join('');
  const length = title.to - title.from;
  for (let from = title.to + 1; from <= title.to + 5 && from + length < lines.length; from += 1)
    if (text(from, from + length) === text(title.from, title.to)) return { from, to: from + length };
  return title;
}

/** Pure. `preface` are the lines before the first block. */
export function headOf(preface: readonly Line[]): Head {
  const found = titleOf(preface);
  // A page shows its title above the document's own: the last of the two is the title.
  const title = found && again(preface, found);
  const to = title ? title.to + 1 : 0;
  const rest = preface.slice(to);
  const first = rest[0];
  const addressed = first !== undefined && /[：:]$/.test(first.text) && first.text.length <= 40 && !/如下|报告|表现/.test(first.text);
  const subtitle = !addressed && rest.length > 0 ? rest.findIndex((line) => !/^[（(].{1,30}[）)]$/.test(line.text)) : 0;
  return {
    title: title ? preface.slice(title.from, to) : [],
    addressee: addressed ? { start: first.start, end: first.end - 1 } : null,
    preamble: rest.slice(addressed ? 1 : 0),
    above: [...(title ? preface.slice(0, title.from) : []), ...(subtitle > 0 ? [] : [])],
  };
}

/** The year a title names: 2023年, 2023年度, 二〇二三年; null when it names none or a placeholder. Pure. */
export function yearIn(title: string): number | null {
  const arabic = /(?<!\d)(20\d\d|19\d\d)\s*年?/.exec(title);
  if (arabic?.[1]) return Number(arabic[1]);
  const chinese = /二[〇○零Ｏ0O]([一二三四五六七八九〇○零])([一二三四五六七八九〇○零])/.exec(title);
  if (!chinese) return null;
  const digit = (c: string | undefined) => Math.max(0, '〇一二三四五六七八九'.indexOf(/[○零]/.test(c ?? '') ? '〇' : (c ?? '')));
  return 2000 + 10 * digit(chinese[1]) + digit(chinese[2]);
}

/** Placeholders of a template included: 20xx年×月×日. */
const dateLine =
  /^(?:20[\dxX×*]{2}|[xX×*]{2,4}|二[〇○零].{2})\s*年\s*(?:[\dxX×*]{1,2}|[元正一二三四五六七八九十]{1,3})\s*月\s*(?:[\dxX×*]{1,2}|[一二三四五六七八九十]{1,3})\s*日$/;
const closingLine =
  /^（?(?:此致|敬礼|特此(?:报告|汇报)|以上(?:报告|汇报|情况|总结)|专此报告|此报告|妥否|当否|附件|附[:：]|抄送|抄报|报送|主送|印发|联系(?:人|电话|方式|科室|单位|地址)|电话|传真|邮编|地址|经办人|填报人|撰稿|签发人|负责人签字|此件)/;

/** How many of the last lines close the report: phrase, signature, date, annexes, contacts. Pure. */
export function closingCount(lines: readonly Line[]): number {
  const isOrgan = (line: Line) =>
    line.text.length <= 32 && !/[，。；：]/.test(line.text) && organ.test(line.text.replace(/（.{1,8}）$/, ''));
  const stamped = (text: string) =>
    dateLine.test(text) ||
    /^.{2,30}(?:局|委|办|政府|街道|中心|会|处)\s+20\d\d年\d{1,2}月\d{1,2}日$/.test(text) ||
    /^（(?:此件|盖章|公章|印章).{0,16}）$/.test(text);
  let count = 0;
  let organs = 0;
  for (let i = lines.length - 1; i >= 0 && lines.length - i <= 40; i -= 1) {
    const line = lines[i] as Line;
    const isMark = closingLine.test(line.text) || stamped(line.text);
    if (isMark) count = lines.length - i;
    else if (isOrgan(line) && line.marker === null && organs < 3) {
      organs += 1;
      count = lines.length - i;
    } else if (count > 0 || !isAnnexItem(line)) {
      // The entries of a list of annexes stand below 附件：; anything else is the report itself.
      if (!annexAbove(lines, i)) break;
    }
  }
  return count;
}

const isAnnexItem = (line: Line) => line.marker?.kind === 'arabic' && line.text.length <= 60;
const annexAbove = (lines: readonly Line[], from: number): boolean => {
  for (let i = from; i >= 0 && from - i < 12; i -= 1) {
    const line = lines[i] as Line;
    if (/^附(?:件)?\d*\s*[:：]?/.test(line.text) && line.text.length <= 60) return true;
    if (!isAnnexItem(line) && line.text.length > 60) return false;
  }
  return false;
};
