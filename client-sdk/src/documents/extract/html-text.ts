import { Parser } from 'htmlparser2';
import { isAround, isDocument, isNever, isProse } from './html-chrome.js';
import { HtmlList } from './html-list.js';
import { limits } from './limits.js';
import { decoded } from './plain-text.js';
import { DocumentRefused } from './refused.js';
import { rowLines } from './rows.js';

const blocks = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption'],
  ...['figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'ol', 'p'],
  ...['pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'caption', 'optgroup'],
]);

/** Elements that can hold a part of a page; what a word inside a line is called says nothing. */
const surroundings = new Set(['header', 'footer', 'aside', 'section', 'div', 'ul', 'ol', 'dl', 'p', 'form', 'table', 'td', 'center']);

interface Open {
  readonly name: string;
  /** Nothing in it is read. */
  readonly never: boolean;
  /** The outermost of what stands around: the lines it is among, and how many stood there before it. */
  readonly around: { readonly lines: string[]; readonly from: number } | null;
  readonly document: boolean;
  readonly list: HtmlList | null;
}

interface Row {
  readonly cells: string[][];
}

/** The lines of a page, without what the site puts around its text. Throws `DocumentRefused`. */
export function htmlText(bytes: Uint8Array): { lines: string[]; pictures: number } {
  const page = decoded(bytes, charsetOf(bytes));
  const read = (stripsAround: boolean) => {
    const reader = new PageReader(stripsAround);
    const parser = new Parser(
      {
        onopentag: (name, attributes) => reader.open(name, attributes),
        onclosetag: (name) => reader.close(name),
        ontext: (t) => reader.text(t),
      },
      { decodeEntities: true },
    );
    parser.write(page);
    parser.end();
    return { lines: reader.end(), pictures: reader.pictures };
  };
  const stripped = read(true);
  // A page that wraps even its text in what looks like its surroundings is read whole.
  return stripped.lines.length > 0 ? stripped : read(false);
}

/** The charset a page names in its first bytes, as a label TextDecoder takes; GB2312 and GBK are read as GB18030, which holds both. */
function charsetOf(bytes: Uint8Array): string | null {
  let head = '';
  for (const byte of bytes.subarray(0, 4096)) head += String.fromCharCode(byte);
  const named = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{3,20})|<\?xml[^>]{0,80}encoding\s*=\s*["']([\w-]{3,20})/i.exec(head);
  const label = (named?.[1] ?? named?.[2])?.toLowerCase();
  if (label === undefined || /^utf-?(?:8|16)/.test(label)) return null;
  return /^(?:gb2312|gbk|gb_2312-80|x-gbk|gb18030)$/.test(label) ? 'gb18030' : label;
}

class PageReader {
  pictures = 0;
  private readonly stack: Open[] = [];
  private readonly lines: string[] = [];
  private readonly rows: Row[] = [];
  private line = '';
  /** The number of a list's item, for the first line of it. */
  private label = '';
  private surrounded = false;
  private made = 0;
  private silenced = 0;
  private preformatted = 0;

  constructor(private readonly stripsAround: boolean) {}

  open(name: string, attributes: Record<string, string>): void {
    const above = this.stack[this.stack.length - 1];
    // Also keeps the parser's search for the element a tag closes from growing with the page.
    if (this.stack.length >= limits.depth) throw new DocumentRefused('UNSAFE');
    if (blocks.has(name) || name === 'br') this.endLine();
    const document = (above?.document ?? false) || isDocument(name, attributes);
    const never = isNever(name, attributes);
    const isOuter = this.stripsAround && !this.surrounded && !document && surroundings.has(name) && isAround(name, attributes);
    const around = isOuter ? { lines: this.target, from: this.target.length } : null;
    if (around) this.surrounded = true;
    this.stack.push({ name, never, around, document, list: HtmlList.of(name, attributes) });
    if (never) this.silenced += 1;
    if (name === 'pre') this.preformatted += 1;
    if (this.silenced > 0) return;
    if (name === 'img') this.pictures += 1;
    if (name === 'tr') this.rows.push({ cells: [] });
    if (name === 'td' || name === 'th') this.rows[this.rows.length - 1]?.cells.push([]);
    if (name === 'li') this.label = this.stack.findLast(({ list }) => list !== null)?.list?.next(attributes) ?? '';
  }

  close(name: string): void {
    const closed = this.stack[this.stack.length - 1];
    if (closed?.name !== name) return;
    if (blocks.has(name)) this.endLine();
    this.stack.pop();
    if (name === 'pre') this.preformatted -= 1;
    if (closed.never) this.silenced -= 1;
    else if (name === 'tr' && this.silenced === 0) {
      const row = this.rows.pop();
      for (const line of rowLines(row?.cells ?? [])) this.target.push(line);
    }
    if (closed.around) this.leave(closed.around);
  }

  text(text: string): void {
    if (this.silenced > 0) return;
    this.made += text.length;
    if (this.made > limits.characters) throw new DocumentRefused('TOO_LARGE');
    if (this.preformatted === 0) {
      this.line += text;
      return;
    }
    const [first = '', ...more] = text.split(/\r?\n/);
    this.line += first;
    for (const line of more) {
      this.endLine();
      this.line = line;
    }
  }

  end(): string[] {
    this.endLine();
    return this.lines;
  }

  private endLine(): void {
    // A break of the source inside Chinese prose is no space; elsewhere white space is one (HTML's own five characters, no NBSP).
    const line = this.line
      .replace(/(?<=[\u3000-\u9fff\uff00-\uffef])[ \t]*\r?\n[ \t\r\n]*(?=[\u3000-\u9fff\uff00-\uffef])/g, '')
      .replace(/[ \t\r\n\f]+/g, ' ')
      .trim();
    this.line = '';
    if (line === '') return;
    this.target.push(`${this.label}${line}`);
    this.label = '';
  }

  private leave({ lines, from }: NonNullable<Open['around']>): void {
    this.surrounded = false;
    if (!lines.slice(from).some(isProse)) lines.length = from;
  }

  /** The lines of the cell one is in, or of the page. */
  private get target(): string[] {
    const cells = this.rows[this.rows.length - 1]?.cells;
    return cells?.[cells.length - 1] ?? this.lines;
  }
}
