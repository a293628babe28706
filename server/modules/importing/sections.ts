import { type Block, endOf, type Line } from './outline.js';
import { announced, announcedBelow, announcedByOpening, type PartName } from './part-cues.rules.js';
import { normText, type Piece, type SourceText } from './source-text.js';

/** A stretch of the report that belongs to one statutory part. */
export interface Section {
  readonly part: PartName | 'SHORTCOMINGS_AND_ARRANGEMENTS';
  readonly heading: Piece | null;
  /** paragraphs before the first block */
  readonly lead: readonly Piece[];
  readonly blocks: readonly Block[];
  /** how the part was told: by its heading, by words of its first sentence, or by where it stands */
  readonly rule: 'part-heading' | 'part-opening' | 'part-position';
}

/** Kinds of numbering that carry headings; 一是 and ① number sentences. */
const headed = new Set<Block['kind']>([
  'chapter',
  'chinese',
  'chinese-bracketed',
  'arabic',
  'arabic-bracketed',
  'decimal',
  'decimal-deep',
  'label',
  'bullet',
  'plain',
]);

export const headedChildren = (block: Pick<Block, 'children'>): Block[] => block.children.filter((child) => headed.has(child.kind));

/** Whether what stands below a block are blocks of their own: most of them have headings. */
export function splits(blocks: readonly Block[]): boolean {
  const own = blocks.filter((child) => headed.has(child.kind));
  return own.length > 0 && own.filter((child) => child.heading !== null).length * 2 >= own.length;
}

/** Where the text of a block begins, behind its marker. */
export const contentStart = (block: Block): number => block.heading?.start ?? block.body[0]?.start ?? block.children[0]?.start ?? block.end;

/** All of a block, without its marker. */
export const contentOf = (block: Block): Piece => ({ start: contentStart(block), end: endOf(block) });

/** What follows the heading of a block. */
export function bodyOf(block: Block): Piece {
  const start = block.body[0]?.start ?? block.children[0]?.start ?? endOf(block);
  return { start, end: endOf(block) };
}

/** The first sentence says what the principal did; further down it may be one measure among others. */
const opensWithDuties =
  /^[^。；]{0,60}(?:主要负责|主要领导|书记|局长|主任|镇长|乡长)[^。；]{0,60}第一责任人|^[^。；]{0,40}第一责任人[^。；]{0,60}(?:主要负责|书记|局长|主任|镇长|乡长)/;

/** Gives every block of a report to one of its parts. Pure. */
export function sectionsOf(source: SourceText, blocks: readonly Block[], loose: readonly Line[], year: number | null): Section[] {
  const text = (piece: Piece | null) => (piece ? normText(source, piece) : '');
  const sections: Section[] = blocks.length === 0 ? byOpenings(loose, year) : [];
  const tops = blocks.map((block) => ({
    block,
    what: announced(
      text(block.heading) ||
        text(block.body[0] ?? null)
          .slice(0, 40)
          .split(/[。，：]/)[0] ||
        '',
      year,
    ),
  }));
  const headedDuties = tops.some(({ what }) => what === 'FIRST_RESPONSIBLE');
  const lastKnown = tops.findLastIndex(({ what }) => what === 'ARRANGEMENTS' || what === 'SHORTCOMINGS_AND_ARRANGEMENTS');
  for (const [i, { block, what }] of tops.entries()) {
    const known = what === 'CAUSES' ? 'SHORTCOMINGS' : what;
    if (known !== null && known !== 'MEASURES') {
      const isOther = (child: Block) =>
        known !== 'OTHER' && child.heading !== null && announcedBelow(text(child.heading), year) === 'OTHER';
      const blocksHere = block.children.filter((child) => !isOther(child));
      sections.push({ part: known, heading: block.heading, lead: block.body, blocks: blocksHere, rule: 'part-heading' });
      for (const child of block.children.filter(isOther))
        sections.push({ part: 'OTHER', heading: child.heading, lead: child.body, blocks: child.children, rule: 'part-heading' });
      continue;
    }
    const opening = text(block.body[0] ?? block.children[0]?.body[0] ?? null).slice(0, 160);
    if (known === null && !headedDuties && opensWithDuties.test(opening)) {
      sections.push({ part: 'FIRST_RESPONSIBLE', heading: block.heading, lead: block.body, blocks: block.children, rule: 'part-opening' });
      continue;
    }
    // What comes behind the arrangements and names nothing is another matter; everything before is measures under a theme.
    if (known === null && lastKnown >= 0 && i > lastKnown) {
      sections.push({ part: 'OTHER', heading: block.heading, lead: block.body, blocks: block.children, rule: 'part-position' });
      continue;
    }
    // What stands behind the shortcomings and begins as a plan does is the plan, whatever its heading calls it.
    if (
      known === null &&
      lastKnown < 0 &&
      sections.some(({ part }) => part === 'SHORTCOMINGS') &&
      announcedByOpening(opening, year) === 'ARRANGEMENTS'
    ) {
      sections.push({ part: 'ARRANGEMENTS', heading: block.heading, lead: block.body, blocks: block.children, rule: 'part-opening' });
      continue;
    }
    sections.push(...measuresOf(text, block, known !== null, year));
  }
  return withOpenings(source, sections, year);
}

/** A block of measures, without those below it that are another part. */
function measuresOf(text: (piece: Piece | null) => string, block: Block, named: boolean, year: number | null): Section[] {
  const others: Section[] = [];
  const strip = (parent: Block): Block => {
    const children: Block[] = [];
    for (const child of parent.children) {
      const said = child.heading ? announcedBelow(text(child.heading), year) : null;
      // 六是 carries a heading too, but among sentences only 第一责任人 cannot be one of the measures.
      const what = headed.has(child.kind) || said === 'FIRST_RESPONSIBLE' ? said : null;
      if (what !== null && what !== 'MEASURES') {
        const part = what === 'CAUSES' ? 'SHORTCOMINGS' : what;
        others.push({ part, heading: child.heading, lead: child.body, blocks: child.children, rule: 'part-heading' });
      } else children.push(strip(child));
    }
    return {
      ...parent,
      end:
        parent.children.length === children.length ? parent.end : Math.max(parent.body.at(-1)?.end ?? 0, parent.heading?.end ?? parent.end),
      children,
    };
  };
  const rest = strip(block);
  // A theme of its own is a block among the measures; a section called 主要做法 is their frame.
  const own: Section = named
    ? { part: 'MEASURES', heading: rest.heading, lead: rest.body, blocks: rest.children, rule: 'part-heading' }
    : { part: 'MEASURES', heading: null, lead: [], blocks: [rest], rule: 'part-position' };
  return [own, ...others];
}

const tellsDuties = /^[^，。；]{0,24}(?:主要负责(?:人|同志)|主要领导|书记|局长|主任|镇长|乡长)[^。；]{0,24}第一责任人/;

/** A report without any headings: its paragraphs by their first words. */
function byOpenings(loose: readonly Line[], year: number | null): Section[] {
  const sections: { part: PartName; lead: Piece[] }[] = [];
  for (const line of loose) {
    const opened = announcedByOpening(line.text, year) ?? (tellsDuties.test(line.text) ? 'FIRST_RESPONSIBLE' : null);
    const before = sections.at(-1)?.part ?? 'MEASURES';
    // What the principal did is told in one paragraph; numbered sentences may follow it.
    const part: PartName = opened ?? (before === 'FIRST_RESPONSIBLE' && line.marker === null ? 'MEASURES' : before);
    const last = sections.at(-1);
    if (last?.part === part) last.lead.push({ start: line.start, end: line.end });
    else sections.push({ part, lead: [{ start: line.start, end: line.end }] });
  }
  return sections.map(({ part, lead }) => ({
    part,
    heading: null,
    lead,
    blocks: [],
    rule: part === 'MEASURES' ? 'part-position' : 'part-opening',
  }));
}

/** Paragraphs at the end of the measures that begin 存在的不足 or 下一步, where no heading announced these parts. */
function withOpenings(source: SourceText, sections: Section[], year: number | null): Section[] {
  const found = new Set(sections.map((s) => s.part));
  const wanted = (['SHORTCOMINGS', 'ARRANGEMENTS'] as const).filter(
    (part) => !found.has(part) && !found.has('SHORTCOMINGS_AND_ARRANGEMENTS'),
  );
  if (wanted.length === 0) return sections;
  const added: Section[] = [];
  const carve = (paragraphs: readonly Piece[]): Piece[] => {
    const at = paragraphs.findIndex((p) => {
      const opened = announcedByOpening(normText(source, p), year);
      return opened !== null && wanted.includes(opened);
    });
    if (at === -1) return [...paragraphs];
    let part: 'SHORTCOMINGS' | 'ARRANGEMENTS' | null = null;
    for (const paragraph of paragraphs.slice(at)) {
      part = announcedByOpening(normText(source, paragraph), year) ?? part;
      const last = added.at(-1);
      if (last && last.part === part) (last.lead as Piece[]).push(paragraph);
      else added.push({ part: part as 'SHORTCOMINGS', heading: null, lead: [paragraph], blocks: [], rule: 'part-opening' });
    }
    return paragraphs.slice(0, at);
  };
  const inBlock = (block: Block): Block => {
    const children = block.children.length > 0 ? [...block.children.slice(0, -1), inBlock(block.children.at(-1) as Block)] : [];
    const body =
      children.length === 0 && block.heading !== null && block.body.length > 1
        ? [block.body[0] as Piece, ...carve(block.body.slice(1))]
        : block.body;
    const end = body.length === block.body.length ? block.end : Math.min(block.end, body.at(-1)?.end ?? block.end);
    return { ...block, body, children, end };
  };
  if (wanted.includes('SHORTCOMINGS')) {
    // Under a heading of what comes next, the first paragraph often says what is lacking.
    const at = sections.findIndex(
      (s) => s.part === 'ARRANGEMENTS' && announcedByOpening(normText(source, s.lead[0] ?? { start: 0, end: 0 }), year) === 'SHORTCOMINGS',
    );
    const both = sections[at];
    if (both) {
      const fault: Section = { part: 'SHORTCOMINGS', heading: null, lead: both.lead.slice(0, 1), blocks: [], rule: 'part-opening' };
      return [...sections.slice(0, at), fault, { ...both, lead: both.lead.slice(1) }, ...sections.slice(at + 1)];
    }
  }
  const last = sections.findLastIndex((s) => s.part === 'MEASURES');
  const kept = sections.map((section, i) => {
    if (i !== last) return section;
    const blocks = section.blocks.length > 0 ? [...section.blocks.slice(0, -1), inBlock(section.blocks.at(-1) as Block)] : section.blocks;
    return { ...section, blocks, lead: section.blocks.length === 0 ? carve(section.lead) : section.lead };
  });
  return [...kept, ...added];
}
