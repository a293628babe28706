import { DocxReader, type Omitted } from './docx-reader.js';
import { limits } from './limits.js';
import { Numbering } from './numbering.js';
import { DocumentRefused } from './refused.js';
import { Styles } from './styles.js';
import { child, children, parseXml, type Xml } from './xml.js';
import { openZip, type Zip } from './zip.js';

export interface DocxText {
  readonly lines: readonly string[];
  /** Lines that stand apart from the text and may bear a marking: headers of pages, text boxes. */
  readonly apart: readonly string[];
  readonly omitted: Omitted;
}

/** Fewer characters than this beside a picture are the caption of a scan. */
const leastText = 20;

/** The text of a Word document (ISO/IEC 29500, what Word and WPS write). Throws `DocumentRefused`. */
export function docxText(bytes: Uint8Array): DocxText {
  if (bytes.length > limits.packedBytes) throw new DocumentRefused('TOO_LARGE');
  const parts = partsOf(openZip(bytes));
  const main = mainPart(parts);
  const related = relations(parts, main);
  const of = (type: string): (Xml | null)[] =>
    [...new Set(related.filter((r) => r.type === type).map(({ target }) => target))].map((target) => parts.read(target));
  const document = parts.read(main);
  const body = child(child(document ?? undefined, 'w:document'), 'w:body');
  if (!body) throw new DocumentRefused('BROKEN');
  const [styles = null] = of('styles');
  const [numbering = null] = of('numbering');
  const notes = [...of('footnotes'), ...of('endnotes')];
  const read = (skipsContents: boolean) => {
    const known = new Styles(styles);
    const reader = new DocxReader(known, new Numbering(numbering, known), skipsContents);
    return { reader, lines: reader.lines(body) };
  };
  let { reader, lines } = read(true);
  if (reader.isInContents) ({ reader, lines } = read(false));
  const apart = [...reader.boxed, ...of('header').flatMap((header) => (header ? headerLines(header) : []))];
  const text = [...lines, ...noteLines(notes)];
  const characters = text.join('').replace(/\s/g, '').length;
  if (characters < leastText && reader.omitted.pictures > 0) throw new DocumentRefused('SCAN');
  return { lines: text, apart, omitted: reader.omitted };
}

/** Footnotes and endnotes behind the text, where they cut no sentence; types other than normal are their rules and lines. */
function noteLines(parts: readonly (Xml | null)[]): string[] {
  return parts.flatMap((root) => {
    const notes = ['w:footnote', 'w:endnote'].flatMap((name) =>
      children(
        root?.children.find((n): n is Xml => typeof n !== 'string'),
        name,
      ),
    );
    return notes
      .filter((note) => (note.attributes['w:type'] ?? 'normal') === 'normal')
      .map((note) => plainLines(note).join(' ').trim())
      .filter((note) => note !== '')
      .map((note) => `注：${note}`);
  });
}

function plainLines(root: Xml): string[] {
  const styles = new Styles(null);
  return new DocxReader(styles, new Numbering(null, styles), true).lines(root);
}

function headerLines(root: Xml): string[] {
  const styles = new Styles(null);
  const reader = new DocxReader(styles, new Numbering(null, styles), true);
  return [...reader.lines(root), ...reader.boxed];
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Where the text stands; a package whose main part is a sheet or a page of slides is told apart from an archive of anything. */
function mainPart(parts: Parts): string {
  const names = new Set(parts.names);
  if (names.has('OFD.xml')) throw new DocumentRefused('OFD');
  if (names.has('mimetype') || names.has('content.xml')) throw new DocumentRefused('OTHER_OFFICE');
  if (!names.has('[Content_Types].xml')) throw new DocumentRefused('ARCHIVE');
  const main = relations(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  if (/^(?:xl|ppt)\//.test(main)) throw new DocumentRefused('SPREADSHEET');
  if (!names.has(main)) throw new DocumentRefused('BROKEN');
  return main;
}

/** The relations of a part; of the whole package with ''. Those that lead out of it are left out: nothing is fetched. */
function relations(parts: Parts, of: string): Relation[] {
  const [folder, file] = [of.replace(/[^/]*$/, ''), of.replace(/^.*\//, '')];
  const root = parts.read(`${folder}_rels/${file}.rels`);
  return children(child(root ?? undefined, 'rel:Relationships'), 'rel:Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes: { Type = '', Target = '' } }) => ({
      type: Type.replace(/^.*\//, ''),
      target: resolved(Target.startsWith('/') ? Target.slice(1) : `${folder}${Target}`),
    }));
}

function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

interface Parts {
  readonly names: readonly string[];
  /** null when there is no such part */
  readonly read: (name: string) => Xml | null;
}

function partsOf(zip: Zip): Parts {
  const budget = { elements: limits.elements, kept: limits.keptElements };
  return {
    names: zip.names,
    read: (name) => {
      const bytes = zip.read(name);
      return bytes && parseXml(bytes, budget);
    },
  };
}
