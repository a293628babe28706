import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { limits } from './limits.js';
import { DocumentRefused } from './refused.js';

/** An element with its name under a fixed prefix, whatever prefix the file chose; text stands only where it is written text. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Xml | string)[];
}

/** Namespaces by the prefix they are usually given, in the transitional and the strict form of ISO/IEC 29500. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** Elements whose characters are text or a field's code; between others stands only layout. */
const written = new Set(['w:t', 'w:instrText', 'm:t']);
/** What says how text looks, and nothing of what it says: most of a file. */
const looks = new Set([
  ...['w:rPrChange', 'w:pPrChange', 'w:tblPr', 'w:tblGrid', 'w:tblPrEx', 'w:tcPr', 'w:sectPr', 'w:delText'],
  ...['w:latentStyles', 'w:docDefaults', 'w:tblStylePr', 'w:uiPriority', 'w:qFormat', 'w:name', 'w:next', 'w:link'],
]);
/** Properties of a run and of a paragraph that make text appear or vanish; the others are looks as well. */
const telling: Readonly<Record<string, ReadonlySet<string>>> = {
  'w:rPr': new Set(['w:vanish', 'w:rStyle', 'w:del', 'w:moveFrom']),
  'w:pPr': new Set(['w:pStyle', 'w:numPr', 'w:rPr']),
};

/** What the parts of one file may still cost together. */
export interface Budget {
  elements: number;
  /** those that are kept */
  kept: number;
}

/** Most elements have none. */
const noAttributes: Xml['attributes'] = Object.freeze({});

/**
 * Reads XML strictly and without recursion. A DTD is refused, as OPC demands (ISO/IEC 29500-2, 9.1.2), so that no entity is ever expanded.
 * Throws `DocumentRefused`.
 */
export function parseXml(bytes: Uint8Array, budget: Budget): Xml {
  const parser = new SaxesParser({ xmlns: true });
  const root: Xml = { name: '', attributes: {}, children: [] };
  const open: Xml[] = [root];
  let [depth, skippedFrom] = [0, Number.POSITIVE_INFINITY];
  parser.on('doctype', () => {
    throw new DocumentRefused('UNSAFE');
  });
  parser.on('error', () => {
    throw new DocumentRefused('BROKEN');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    depth += 1;
    budget.elements -= 1;
    if (depth > limits.depth || budget.elements < 0) throw new DocumentRefused('UNSAFE');
    if (depth > skippedFrom) return;
    const name = `${prefixes.get(uri) ?? '?'}:${local}`;
    const parent = open[open.length - 1] ?? root;
    if (looks.has(name) || telling[parent.name]?.has(name) === false) {
      skippedFrom = depth;
      return;
    }
    budget.kept -= 1;
    if (budget.kept < 0) throw new DocumentRefused('UNSAFE');
    const element: Xml = { name, attributes: plainAttributes(attributes), children: [] };
    parent.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (depth < skippedFrom) open.pop();
    else if (depth === skippedFrom) skippedFrom = Number.POSITIVE_INFINITY;
    depth -= 1;
  });
  const text = (characters: string) => {
    const at = open[open.length - 1] ?? root;
    if (depth < skippedFrom && written.has(at.name)) at.children.push(characters);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe && 'utf-16le') || (bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be');
  parser.write(decoded(utf16 || 'utf-8', bytes)).close();
  return root;
}

/** Attributes without declarations of namespaces, under the same prefixes as elements. */
function plainAttributes(attributes: Readonly<Record<string, SaxesAttributeNS>>): Xml['attributes'] {
  let kept: Record<string, string> | null = null;
  for (const { prefix, local, uri, value: written } of Object.values(attributes)) {
    if (prefix === 'xmlns') continue;
    kept ??= {};
    kept[prefix === '' ? local : `${prefixes.get(uri) ?? '?'}:${local}`] = written;
  }
  return kept ?? noAttributes;
}

function decoded(label: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new DocumentRefused('BROKEN');
  }
}

/** The first child element of a name. */
export const child = (parent: Xml | undefined, name: string): Xml | undefined =>
  parent?.children.find((node): node is Xml => typeof node !== 'string' && node.name === name);

/** All child elements of a name. */
export const children = (parent: Xml | undefined, name: string): Xml[] =>
  parent?.children.filter((node): node is Xml => typeof node !== 'string' && node.name === name) ?? [];

/** `w:val` of a child. */
export const value = (parent: Xml | undefined, name: string): string | undefined => child(parent, name)?.attributes['w:val'];

/** Whether an on/off property is there and on (ISO/IEC 29500-1, 17.17.4). */
export const isOn = (property: Xml | undefined): boolean =>
  property !== undefined && !/^(?:0|false|off)$/.test(property.attributes['w:val'] ?? 'true');
