import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DocumentProfile } from './profile.js';

/** The style of every paragraph, where it is told not to snap to the grid: the library knows no option for it. */
const normalStyle = /(<w:style [^>]*w:styleId="Normal"[\s\S]*?<w:pPr>(?:<w:widowControl[^>]*>)?)/;

/** A day that every archive bears: what was made twice from the same data is the same to the last byte. */
const epoch = new Date('2000-01-01T00:00:00');

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** Names the fonts to take where one is not installed (ECMA-376, 17.8.3.1: an alternate name is looked for in its place). */
const fontTable = ({ fonts }: DocumentProfile): string => {
  const entries = [fonts.title, fonts.level1, fonts.level2, fonts.body].map(
    ([name = '', ...others]) =>
      `<w:font w:name="${escaped(name)}">${others.length > 0 ? `<w:altName w:val="${escaped(others.join(','))}"/>` : ''}<w:charset w:val="86"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[...new Set(entries)].join('')}</w:fonts>`;
};

/** Packs a .docx anew: without the time of its making, and with the profile's table of fonts. */
export function reproducible(bytes: Uint8Array, profile: DocumentProfile): Uint8Array {
  const files = unzipSync(bytes);
  const core = 'docProps/core.xml';
  if (files[core]) files[core] = strToU8(strFromU8(files[core]).replace(/(<dcterms:\w+[^>]*>)[^<]*/g, '$12000-01-01T00:00:00Z'));
  const styles = files['word/styles.xml'];
  if (styles) files['word/styles.xml'] = strToU8(strFromU8(styles).replace(normalStyle, '$1<w:snapToGrid w:val="0"/>'));
  if (files['word/fontTable.xml']) files['word/fontTable.xml'] = strToU8(fontTable(profile));
  const sorted = Object.keys(files).sort(
    (a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1),
  );
  return zipSync(Object.fromEntries(sorted.map((name) => [name, [files[name] as Uint8Array, { mtime: epoch }]])));
}
