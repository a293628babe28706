import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A paragraph of a .docx as it stands in the file. */
export interface WrittenParagraph {
  readonly text: string;
  /** The font of Chinese in its first run. */
  readonly font: string | null;
  /** Half points of its first run. */
  readonly size: number | null;
  readonly align: string | null;
  /** Hundredths of a character by which its first line is indented. */
  readonly firstLine: number | null;
  readonly inTable: boolean;
}
export interface WrittenSection {
  readonly orientation: string | null;
  /** The file of its footer by kind: default (odd pages) and even. */
  readonly footers: Readonly<Record<string, string>>;
  /** The number its first page is told to have; null = it counts on. */
  readonly startsAt: string | null;
}

/** Opens a .docx by its parts; every part is read as XML, so one that is none throws. */
export function openDocument(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  for (const name of Object.keys(files)) if (/\.(?:xml|rels)$/.test(name)) new SaxesParser().write(part(name)).close();
  const xml = part('word/document.xml');
  const attribute = (within: string, tag: string, name: string) =>
    new RegExp(`<w:${tag} [^>]*w:${name}="([^"]*)"`).exec(within)?.[1] ?? null;
  const numeric = (value: string | null) => (value === null ? null : Number(value));
  const paragraphsOf = (within: string, inTable: boolean) =>
    [...within.matchAll(/<w:p>.*?<\/w:p>/gs)].map(
      ([one]): WrittenParagraph => ({
        text: [...one.matchAll(/<w:tab\/>|<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text ?? '\t').join(''),
        font: attribute(one, 'rFonts', 'eastAsia'),
        size: numeric(attribute(one, 'sz', 'val')),
        align: attribute(one, 'jc', 'val'),
        firstLine: numeric(attribute(one, 'ind', 'firstLineChars')),
        inTable,
      }),
    );
  const targets = new Map(
    [...part('word/_rels/document.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([one]) => [
      /Id="([^"]*)"/.exec(one)?.[1],
      /Target="([^"]*)"/.exec(one)?.[1] ?? '',
    ]),
  );
  return {
    part,
    paragraphs: xml.split(/(<w:tbl>.*?<\/w:tbl>)/s).flatMap((piece) => paragraphsOf(piece, piece.startsWith('<w:tbl>'))),
    /** For each table its rows: whether they are repeated on every page, and their cells. */
    tables: [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
      [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => ({
        head: row.includes('<w:tblHeader/>'),
        cells: [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
          paragraphsOf(cell, true)
            .map(({ text }) => text)
            .join('\n'),
        ),
      })),
    ),
    sections: [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(
      ([section]): WrittenSection => ({
        orientation: attribute(section, 'pgSz', 'orient'),
        footers: Object.fromEntries(
          [...section.matchAll(/<w:footerReference w:type="(\w+)" r:id="(\w+)"/g)].map(([, kind, id]) => [kind, targets.get(id) ?? '']),
        ),
        startsAt: attribute(section, 'pgNumType', 'start'),
      }),
    ),
  };
}
