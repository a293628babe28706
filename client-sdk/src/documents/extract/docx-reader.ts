import { limits } from './limits.js';
import type { Numbering } from './numbering.js';
import { DocumentRefused } from './refused.js';
import { rowLines } from './rows.js';
import type { Styles } from './styles.js';
import { symbolText } from './symbols.js';
import { child, isOn, value, type Xml } from './xml.js';

/** What has no text that could be read. */
export interface Omitted {
  pictures: number;
  /** charts, diagrams, embedded files */
  objects: number;
}

/** Elements that say how something is, or hold what was deleted or a reading above a word: no text of the document. */
const silent = new Set([
  ...['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:trPr', 'w:rubyPr', 'w:fldChar', 'w:ffData', 'w:instrText', 'w:delInstrText'],
  ...['w:del', 'w:moveFrom', 'w:rt', 'w:softHyphen', 'w:annotationRef', 'w:commentReference', 'w:customXmlPr', 'w:smartTagPr'],
]);
const contents = new Set(['TOC', 'TABLEOFCONTENTS']);

/** Lines out of the body of a Word document, in the order a reader meets them. */
export class DocxReader {
  readonly omitted: Omitted = { pictures: 0, objects: 0 };
  /** Lines of text boxes, which can stand anywhere on the page: also at its head, whatever paragraph they hang on. */
  readonly boxed: string[] = [];
  private readonly fields: { code: string; isContents: boolean }[] = [];
  private openContents = 0;
  private boxes: string[] = [];
  /** Text of a paragraph whose mark was deleted: it goes on in the next. */
  private carried = '';
  private made = 0;

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    /** A table of contents repeats the headings and is left out, unless its field never ends. */
    private readonly skipsContents: boolean,
  ) {}

  /** Whether a table of contents was begun and never ended, so that everything behind it would be lost. */
  get isInContents(): boolean {
    return this.openContents > 0;
  }

  lines(parent: Xml): string[] {
    const lines = this.blocks(parent);
    return this.carried === '' ? lines : [...lines, this.carried];
  }

  private blocks(parent: Xml): string[] {
    const lines: string[] = [];
    for (const node of parent.children) if (typeof node !== 'string') for (const line of this.block(node)) lines.push(line);
    return lines;
  }

  private block(node: Xml): string[] {
    switch (node.name) {
      case 'w:p':
        return this.paragraph(node);
      case 'w:tbl':
        return this.table(node);
      case 'w:altChunk':
      case 'w:subDoc':
        throw new DocumentRefused('EMBEDDED');
      case 'w:sdt':
        return isTableOfContents(node) && this.skipsContents ? [] : this.blocks(node);
      case 'mc:AlternateContent':
        return this.blocks(alternative(node));
      default:
        return silent.has(node.name) ? [] : this.blocks(node);
    }
  }

  private table(table: Xml): string[] {
    const lines: string[] = [];
    for (const row of descendants(table, 'w:tr')) {
      if (child(child(row, 'w:trPr'), 'w:del')) continue;
      for (const line of rowLines(descendants(row, 'w:tc').map((cell) => this.blocks(cell)))) lines.push(line);
    }
    return lines;
  }

  private paragraph(paragraph: Xml): string[] {
    const properties = child(paragraph, 'w:pPr');
    const mark = child(properties, 'w:rPr');
    const outer = this.boxes;
    this.boxes = [];
    const style = this.styles.hides(this.styles.chain(value(properties, 'w:pStyle'))[0]);
    const text = this.carried + this.inline(paragraph, style ?? false);
    const boxes = this.boxes;
    this.boxes = outer;
    this.carried = '';
    if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) {
      this.carried = text;
      return boxes;
    }
    // A paragraph that is hidden as a whole is not counted; an empty one that shows is.
    const isHidden = text === '' && isOn(child(mark, 'w:vanish'));
    const label = isHidden || (this.skipsContents && this.isInContents) ? '' : this.numbering.labelOf(properties);
    if (text.trim() === '') return boxes;
    this.counted(label);
    return [...boxes, ...`${label}${text}`.split('\n')];
  }

  /** The text of what stands inside a paragraph. `hidden`: what its style says. */
  private inline(parent: Xml, hidden: boolean): string {
    let text = '';
    for (const node of parent.children) if (typeof node !== 'string') text += this.piece(node, hidden);
    return text;
  }

  private piece(node: Xml, hidden: boolean): string {
    switch (node.name) {
      case 'w:r':
        return this.run(node, hidden);
      case 'w:fldSimple':
        return this.skipsContents && contents.has(fieldName(node.attributes['w:instr'] ?? '')) ? '' : this.inline(node, hidden);
      case 'mc:AlternateContent':
        return this.inline(alternative(node), hidden);
      case 'w:txbxContent':
        this.box(this.blocks(node));
        return '';
      case 'v:textpath':
        this.box([node.attributes.string ?? '']);
        return '';
      case 'w:p':
      case 'w:tbl':
        return this.block(node).join('\n');
      case 'm:t':
        return this.counted(node.children.join(''));
      case 'pic:pic':
      case 'v:imagedata':
        this.omitted.pictures += 1;
        return '';
      case 'dgm:relIds':
      case 'c:chart':
      case 'o:OLEObject':
        this.omitted.objects += 1;
        return '';
      default:
        return silent.has(node.name) ? '' : this.inline(node, hidden);
    }
  }

  private run(run: Xml, inherited: boolean): string {
    const properties = child(run, 'w:rPr');
    const own = child(properties, 'w:vanish');
    const hidden = own ? isOn(own) : (this.styles.hides(value(properties, 'w:rStyle')) ?? inherited);
    let text = '';
    for (const node of run.children) {
      if (typeof node === 'string') continue;
      if (node.name === 'w:fldChar') this.field(node.attributes['w:fldCharType']);
      else if (node.name === 'w:instrText') this.code(node.children.join(''));
      else if (hidden || (this.skipsContents && this.isInContents)) continue;
      else text += runText(node) ?? this.piece(node, false);
    }
    return this.counted(text);
  }

  private field(type: string | undefined): void {
    if (type === 'begin') this.fields.push({ code: '', isContents: false });
    else if (type === 'end' && this.fields.pop()?.isContents) this.openContents -= 1;
    const at = this.fields[this.fields.length - 1];
    if (type !== 'separate' || !at || at.isContents || !contents.has(fieldName(at.code))) return;
    at.isContents = true;
    this.openContents += 1;
  }

  private code(text: string): void {
    const at = this.fields[this.fields.length - 1];
    if (at) at.code += text;
  }

  private box(lines: readonly string[]): void {
    for (const line of lines) {
      if (line.trim() === '') continue;
      this.boxes.push(line);
      this.boxed.push(line);
    }
  }

  private counted(text: string): string {
    this.made += text.length;
    if (this.made > limits.characters) throw new DocumentRefused('TOO_LARGE');
    return text;
  }
}

/** The characters of a run's child; null when it is none of those that are plain characters. */
function runText(node: Xml): string | null {
  switch (node.name) {
    case 'w:t': {
      const text = node.children.join('');
      return node.attributes['xml:space'] === 'preserve' ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    }
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbolText(node.attributes['w:font'] ?? '', node.attributes['w:char'] ?? '');
    default:
      return null;
  }
}

const fieldName = (code: string): string => /^\s*(\w+)/.exec(code)?.[1]?.toUpperCase() ?? '';

/** One drawing is written twice, for newer and older programs (ISO/IEC 29500-3): the first way is read. */
const alternative = (node: Xml): Xml => child(node, 'mc:Choice') ?? child(node, 'mc:Fallback') ?? { ...node, children: [] };

const isTableOfContents = (sdt: Xml): boolean =>
  value(child(child(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') === 'Table of Contents';

/** Rows of a table, cells of a row: directly, or inside a content control. */
function descendants(parent: Xml, name: string): Xml[] {
  const found: Xml[] = [];
  for (const node of parent.children) {
    if (typeof node === 'string') continue;
    if (node.name === name) found.push(node);
    else if (/^(?:w:sdt|w:sdtContent|w:customXml|w:ins|w:moveTo)$/.test(node.name))
      for (const inner of descendants(node, name)) found.push(inner);
  }
  return found;
}
