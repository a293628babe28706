import { numberText } from './number-formats.js';

const formats: Readonly<Record<string, string>> = {
  ...{ '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' },
  ...{ decimal: 'decimal', 'lower-alpha': 'lowerLetter', 'lower-latin': 'lowerLetter', 'upper-alpha': 'upperLetter' },
  ...{ 'upper-latin': 'upperLetter', 'lower-roman': 'lowerRoman', 'upper-roman': 'upperRoman', 'decimal-leading-zero': 'decimalZero' },
  ...{ 'cjk-ideographic': 'chineseCountingThousand', 'simp-chinese-informal': 'chineseCountingThousand' },
  ...{ 'trad-chinese-informal': 'chineseCountingThousand', 'cjk-decimal': 'ideographDigital', 'cjk-heavenly-stem': 'ideographTraditional' },
};

/** A list of a page. Of an ordered one the browser writes the numbers, so they stand in no text (HTML, 4.4.5). */
export class HtmlList {
  private constructor(
    private readonly format: string | null,
    private at: number,
  ) {}

  /** null when the element is no list. */
  static of(element: string, attributes: Readonly<Record<string, string>>): HtmlList | null {
    if (element === 'ul') return new HtmlList(null, 1);
    if (element !== 'ol') return null;
    const styled = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attributes.style ?? '')?.[1]?.toLowerCase();
    if (styled === 'none') return new HtmlList(null, 1);
    return new HtmlList(formats[styled ?? attributes.type ?? '1'] ?? 'decimal', whole(attributes.start) ?? 1);
  }

  /** What the browser writes in front of the next item. */
  next(attributes: Readonly<Record<string, string>>): string {
    if (this.format === null) return '';
    this.at = whole(attributes.value) ?? this.at;
    const text = numberText(this.format, this.at);
    this.at += 1;
    return /^[一二三四五六七八九十百零○甲乙丙丁戊己庚辛壬癸]/.test(text) ? `${text}、` : `${text}. `;
  }
}

const whole = (written: string | undefined): number | null => (written && /^\d{1,5}$/.test(written) ? Number(written) : null);
