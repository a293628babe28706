/** The ways Word writes a number in front of a paragraph (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat). */

const digits = '〇一二三四五六七八九';
const formalDigits = '零壹贰叁肆伍陆柒捌玖';
const traditionalDigits = '零壹貳參肆伍陸柒捌玖';

/** 101 → 一百零一; ten to nineteen without the leading one. */
function counted(n: number, marks = digits, units = ['', '十', '百', '千'], bareTen = true): string {
  if (n >= 10_000) return spelled(n, marks);
  const text = [...String(n)]
    .map((digit, i, all) => (digit === '0' ? '0' : `${marks.charAt(Number(digit))}${units[all.length - 1 - i]}`))
    .join('')
    .replace(/0+$/, '')
    .replace(/0+/g, '零');
  return bareTen && n >= 10 && n < 20 ? text.slice(1) : text;
}

/** 101 → 一〇一. */
const spelled = (n: number, marks = digits): string => [...String(n)].map((digit) => marks.charAt(Number(digit))).join('');

/** The counting that is digits from a hundred on. */
const countedBelowHundred = (n: number): string => (n < 100 ? counted(n) : spelled(n).replaceAll('〇', '○'));

/** Japanese counting has no zero and no one before a unit: 111 → 百十一. */
const japanese = (n: number): string =>
  counted(n)
    .replaceAll('零', '')
    .replace(/一(?=[十百千])/g, '');

/** z is followed by aa, then bb (17.18.59: the letter is repeated). */
const letter = (n: number, first: string): string =>
  n > 780 ? String(n) : String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

function roman(n: number): string {
  if (n >= 4000) return String(n);
  let [left, text] = [n, ''];
  for (const [worth, mark] of [
    ...([
      [1000, 'M'],
      [900, 'CM'],
      [500, 'D'],
      [400, 'CD'],
      [100, 'C'],
      [90, 'XC'],
      [50, 'L'],
    ] as const),
    ...([
      [40, 'XL'],
      [10, 'X'],
      [9, 'IX'],
      [5, 'V'],
      [4, 'IV'],
      [1, 'I'],
    ] as const),
  ]) {
    while (left >= worth) {
      text += mark;
      left -= worth;
    }
  }
  return text;
}

/** One character of a row that begins at `first`; beyond its end the plain number. */
const fromRow = (first: number, count: number) => (n: number) => (n <= count ? String.fromCodePoint(first + n - 1) : String(n));
const fromList = (list: string) => (n: number) => (n <= list.length ? list.charAt(n - 1) : String(n));
const around = (list: string) => (n: number) => list.charAt((n - 1) % list.length);

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
/** The circled numbers stand in three rows of Unicode. */
const circled = (n: number): string =>
  n <= 20 ? fromRow(0x2460, 20)(n) : n <= 35 ? fromRow(0x3251, 15)(n - 20) : n <= 50 ? fromRow(0x32b1, 15)(n - 35) : String(n);
const ordinal = (n: number): string => `${n}${n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;

const formats: Readonly<Record<string, (n: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalFullWidth: (n) => String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalFullWidth2: (n) => String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: fromRow(0x2488, 20),
  decimalEnclosedParen: fromRow(0x2474, 20),
  numberInDash: (n) => `- ${n} -`,
  ordinal,
  hex: (n) => n.toString(16).toUpperCase(),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperLetter: (n) => letter(n, 'A'),
  lowerLetter: (n) => letter(n, 'a'),
  chineseCounting: countedBelowHundred,
  taiwaneseCounting: countedBelowHundred,
  chineseCountingThousand: (n) => counted(n),
  taiwaneseCountingThousand: (n) => counted(n),
  japaneseCounting: japanese,
  ideographDigital: (n) => spelled(n).replaceAll('〇', '○'),
  japaneseDigitalTenThousand: (n) => spelled(n),
  taiwaneseDigital: (n) => spelled(n).replaceAll('〇', '○'),
  koreanDigital2: (n) => spelled(n),
  chineseLegalSimplified: (n) => counted(n, formalDigits, ['', '拾', '佰', '仟'], false),
  ideographLegalTraditional: (n) => counted(n, traditionalDigits, ['', '拾', '佰', '仟'], false),
  ideographTraditional: fromList(stems),
  ideographZodiac: fromList(branches),
  ideographZodiacTraditional: (n) => (n <= 60 ? around(stems)(n) + around(branches)(n) : String(n)),
  ideographEnclosedCircle: fromRow(0x3280, 10),
  none: () => '',
  bullet: () => '',
};

/** The number as Word writes it; a way that is not known here, and a number no way has, is written in digits. Pure. */
export function numberText(format: string, n: number): string {
  if (n < 1 && format !== 'none') return String(n);
  return (formats[format] ?? String)(n);
}
