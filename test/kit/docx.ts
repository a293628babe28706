import { strToU8, type Zippable, zipSync } from 'fflate';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const namespaces = [
  w,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** XML of the inside of each part. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly header?: string;
  /** Further entries, by name. */
  readonly entries?: Zippable;
}

/** The entries of a Word document as Word writes them. */
export function docxEntries({ body, styles, numbering, footnotes, header, entries }: DocxParts): Zippable {
  const parts = { styles, numbering, footnotes, header };
  const present = Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined);
  const root = { styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', header: 'hdr' } as Record<string, string>;
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const xml = (text: string) => strToU8(head + text);
  return {
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${kind}.document.main+xml"/>${present.map(([name]) => `<Override PartName="/word/${name}.xml" ContentType="${kind}.${name}+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${present.map(([name], i) => `<Relationship Id="r${i}" Type="${relation}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    ),
    'word/document.xml': xml(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(
      present.map(([name, inside]) => [`word/${name}.xml`, xml(`<w:${root[name]} ${namespaces}>${inside}</w:${root[name]}>`)]),
    ),
    ...entries,
  };
}

export const docx = (parts: DocxParts): Uint8Array => zipSync(docxEntries(parts));

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph: of text, or of inner XML when it begins with a tag. */
export const p = (inside: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') || inside === '' ? inside : run(inside)}</w:p>`;

export const numbered = (numId: number, level: number, text: string): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

export const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`;

export const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>${rows.join('')}</w:tbl>`;

export interface LevelParts {
  readonly format: string;
  readonly text: string;
  readonly start?: number;
  readonly restart?: number;
  readonly suffix?: string;
  readonly style?: string;
  /** Further XML inside the level, in front of its text. */
  readonly more?: string;
}

/** An abstract list with its levels, which are given from the top. */
export const abstractList = (id: number, levels: readonly LevelParts[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${more}${levels
    .map(
      ({ format, text, start = 1, restart, suffix, style, more: inside = '' }, at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${restart === undefined ? '' : `<w:lvlRestart w:val="${restart}"/>`}${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${inside}${suffix === undefined ? '' : `<w:suff w:val="${suffix}"/>`}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;

export const list = (numId: number, abstractId: number, overrides = ''): string =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;

export const startAt = (level: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

/** The four levels of an official document (GB/T 9704—2012, 7.3.3). */
export const officialLevels: readonly LevelParts[] = [
  { format: 'chineseCountingThousand', text: '%1、', suffix: 'nothing' },
  { format: 'chineseCountingThousand', text: '（%2）', suffix: 'nothing' },
  { format: 'decimal', text: '%3.', suffix: 'nothing' },
  { format: 'decimal', text: '（%4）', suffix: 'nothing' },
];
