import type { ImportedReport } from './imported-report.js';
import type { PartName } from './part-cues.rules.js';
import type { Section } from './sections.js';
import { bare, type Piece, type Placer, type SourceText, shownText } from './source-text.js';

const parts: readonly PartName[] = ['MEASURES', 'SHORTCOMINGS', 'FIRST_RESPONSIBLE', 'ARRANGEMENTS', 'OTHER'];

/** What was found of the parts. */
interface Found {
  readonly sections: readonly Section[];
  readonly leads: Readonly<Record<PartName, readonly Piece[]>>;
  /** how many items each has */
  readonly counts: Readonly<Record<PartName, number>>;
  /** what the report says of a part without items */
  readonly stated: Partial<Record<PartName, 'EXPLICIT_NONE' | 'REFERENCED'>>;
}

/** The five statutory parts: whether each is there, its heading and its lead. Pure. */
export function partsOf(source: SourceText, place: Placer, { sections, leads, counts, stated }: Found): ImportedReport['parts'] {
  return parts.map((part) => {
    const halfOfBoth = part === 'SHORTCOMINGS' || part === 'ARRANGEMENTS';
    const own = sections.filter((s) => s.part === part || (halfOfBoth && s.part === 'SHORTCOMINGS_AND_ARRANGEMENTS'));
    // A part under its own name comes before one that shares it.
    const headed = [...own].sort((a, b) => Number(b.part === part) - Number(a.part === part)).filter((section) => section.heading !== null);
    // Measures under several themes have no heading of their own.
    const named = part === 'MEASURES' && headed.length !== 1 ? undefined : headed[0];
    const heading = named?.heading ?? null;
    const from = heading ?? leads[part][0] ?? null;
    return {
      part,
      presence: counts[part] > 0 ? 'PRESENT' : (stated[part] ?? 'ABSENT'),
      heading: heading ? bare(shownText(source, heading)) : null,
      lead: leads[part].map((piece) => shownText(source, piece)).join('\n'),
      source: from && place(from, named?.rule ?? own[0]?.rule ?? 'part-heading', 0.9),
    };
  });
}
