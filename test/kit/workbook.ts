import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A cell as a program that opens the file sees it. */
export interface WrittenCell {
  /** `s` text, `n` number. */
  readonly type: string;
  readonly value: string | null;
  /** The code of the number format, `General` where none is. */
  readonly format: string;
  readonly bold: boolean;
  readonly wraps: boolean;
}
export interface WrittenSheet {
  readonly name: string;
  readonly xml: string;
  readonly cells: Readonly<Record<string, WrittenCell>>;
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Opens an .xlsx by its parts, so that what is asserted is what stands in the file. Names are given as `name sheet-index`. */
export function openWorkbook(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const book = parse(part('xl/workbook.xml'));
  const texts = all(parse(part('xl/sharedStrings.xml')), 'si').map((si) =>
    decoded(
      all(si, 't')
        .map(({ text }) => text)
        .join(''),
    ),
  );
  const styleOf = stylesOf(parse(part('xl/styles.xml')));
  const sheets = all(book, 'sheet').map(({ attributes }, i): WrittenSheet => {
    const xml = part(`xl/worksheets/sheet${i + 1}.xml`);
    const cells = all(parse(xml), 'c').map((c): [string, WrittenCell] => {
      const type = c.attributes.t ?? 'n';
      const value = all(c, 'v')[0]?.text ?? null;
      return [
        c.attributes.r ?? '',
        { type, value: type === 's' ? (texts[Number(value)] ?? null) : value, ...styleOf(Number(c.attributes.s ?? 0)) },
      ];
    });
    return { name: attributes.name ?? '', xml, cells: Object.fromEntries(cells) };
  });
  const names = all(book, 'definedName').map(({ attributes, text }): [string, string] => [
    `${attributes.name} ${attributes.localSheetId}`,
    text,
  ]);
  return { sheets, names: Object.fromEntries(names) };
}

function stylesOf(styles: Element) {
  const formats = new Map(all(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode ?? '']));
  const fonts = all(all(styles, 'fonts')[0], 'font').map((font) => all(font, 'b').length > 0);
  const cells = all(all(styles, 'cellXfs')[0], 'xf');
  return (index: number): Pick<WrittenCell, 'format' | 'bold' | 'wraps'> => {
    const xf = cells[index];
    const { numFmtId = '0', fontId = '0' } = xf?.attributes ?? {};
    // Two of the formats every reader knows (ECMA-376, 18.8.30).
    const known: Record<string, string> = { 0: 'General', 49: '@' };
    return {
      format: formats.get(numFmtId) ?? known[numFmtId] ?? numFmtId,
      bold: fonts[Number(fontId)] ?? false,
      wraps: /^(?:1|true)$/.test(all(xf, 'alignment')[0]?.attributes.wrapText ?? ''),
    };
  };
}

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes } as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    (open.at(-1) as Element).text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  if (xml !== '') parser.write(xml).close();
  return root;
}

const all = (element: Element | undefined, name: string): Element[] =>
  (element?.children ?? []).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

/** Characters that stand escaped in a text (ECMA-376, 22.9.2.19). */
const decoded = (text: string): string =>
  text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
