import { Document, Packer, Paragraph } from 'docx';
import { xmlText } from '../xml-text.js';
import type { Annex } from './annex.js';
import { annexPages } from './annex-pages.js';
import { uprightPage } from './pages.js';
import { halfPoints, masthead, paragraph, spacing } from './paragraphs.js';
import { type DocumentProfile, standardProfile } from './profile.js';
import { type ProseLine, type ProseReport, reportLines } from './prose.js';
import { reproducible } from './reproducible.js';

/** Lines as a document of GB/T 9704—2012, with annexes behind them: the bytes of a .docx, the same for the same lines, annexes and profile. */
export async function documentOf(
  lines: readonly ProseLine[],
  profile: DocumentProfile = standardProfile,
  annexes: readonly Annex[] = [],
): Promise<Uint8Array> {
  const { sizes, fonts } = profile;
  const titleEnd = lines.findLastIndex(({ kind }) => kind === 'TITLE');
  const blank = (keepNext: boolean) => new Paragraph({ ...spacing(profile), keepNext });
  const apart = (i: number, kind: ProseLine['kind']) => lines[i]?.kind === kind && lines[i - 1]?.kind !== kind;
  const children = lines.flatMap((_, i) => [
    ...(apart(i, 'ANNEX') ? [blank(false)] : apart(i, 'CLOSING') ? [blank(true)] : []),
    paragraph(profile, lines, i),
    ...(i === titleEnd ? [blank(false)] : []),
  ]);
  const base = {
    size: halfPoints(sizes.body),
    font: { ascii: fonts.latin, hAnsi: fonts.latin, cs: fonts.latin, eastAsia: fonts.body[0] ?? 'SimSun' },
  };
  const document = new Document({
    creator: 'fazhi',
    title: xmlText(lines.find(({ kind }) => kind === 'TITLE')?.text ?? ''),
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: base } },
      paragraphStyles: [{ id: 'Normal', name: 'Normal', quickFormat: true, run: base, paragraph: spacing(profile) }],
    },
    sections: [
      { ...uprightPage(profile), children: [...masthead(profile), ...children] },
      ...annexes.map((annex, i) => annexPages(profile, annex, annexes.length === 1 ? null : i + 1)),
    ],
  });
  return reproducible(new Uint8Array(await Packer.toArrayBuffer(document)), profile);
}

/** The document of a report: the bytes of a .docx. */
export const reportDocument = (report: ProseReport, profile?: DocumentProfile): Promise<Uint8Array> =>
  documentOf(reportLines(report), profile);
