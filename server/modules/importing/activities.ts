import { tokensOf } from './figures/tokens.js';
import { headingEnd } from './headings.rules.js';
import { enumeration } from './markers.rules.js';
import type { Block } from './outline.js';
import { endOf } from './outline.js';
import { withoutIntroductions } from './roles/introductions.js';
import type { Roles } from './roles/roles.js';
import { bodyOf, headedChildren, type Section, splits } from './sections.js';
import { normText, type Piece, type SourceText, trimmed } from './source-text.js';

/** A headed block, by its places in the text. `whole` includes its marker. */
export interface HeadedItem {
  readonly whole: Piece;
  readonly heading: Piece | null;
  readonly body: Piece;
  readonly rule: string;
  readonly confidence: number;
  /** what other cells of its row say of it */
  readonly besides?: readonly { readonly name: string; readonly cell: Piece }[];
}

/** What a part holds besides its items. */
export interface Around {
  readonly items: HeadedItem[];
  /** paragraphs before the items, and introductions of groups of them */
  readonly lead: Piece[];
  /** headings of groups */
  readonly groups: Piece[];
}

const hasFigures = (source: SourceText, pieces: readonly Piece[]): boolean => pieces.some((p) => tokensOf(normText(source, p)).length > 0);
const spanOf = (pieces: readonly Piece[]): Piece => ({ start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 });

/**
 * The lowest headed blocks of sections: （一） where nothing headed stands below, else what stands there. 一是 inside a headed block does not split
 * it; where nothing is headed 一是 are the blocks, and without any numbering each paragraph is one. Pure.
 */
export function headedItems(source: SourceText, sections: readonly Section[], figuresAreItems: boolean, roles?: Roles): Around {
  const around: Around = { items: [], lead: [], groups: [] };
  for (const section of sections) {
    const blocks = headedChildren({ children: [...section.blocks] });
    if (splits(section.blocks) || blocks.length > 0) {
      introduce(source, around, [...section.lead], figuresAreItems);
      for (const block of section.blocks) leaves(source, block, around, figuresAreItems);
    } else if (section.blocks.length > 0) {
      introduce(source, around, [...section.lead], figuresAreItems);
      // 一是磕碰总是难免。…: a short first sentence is a heading where most of its sisters have one.
      const headings =
        !figuresAreItems ||
        section.blocks.filter(({ heading, body }) => heading !== null && body.length > 0).length * 2 > section.blocks.length;
      for (const block of section.blocks) around.items.push(itemOf(headings ? block : withoutHeading(block), 'numbered-sentence', 0.85));
    } else {
      const { told, aside } = roles ? withoutIntroductions(source, roles, section.lead) : { told: section.lead, aside: [] };
      around.lead.push(...aside);
      paragraphs(source, told, around, figuresAreItems);
    }
  }
  return around;
}

function introduce(source: SourceText, around: Around, lead: readonly Piece[], figuresAreItems: boolean): void {
  if (lead.length === 0) return;
  if (figuresAreItems && hasFigures(source, lead)) {
    const whole = spanOf(lead);
    around.items.push({ whole, heading: null, body: whole, rule: 'introduction-with-figures', confidence: 0.6 });
  } else around.lead.push(...lead);
}

function leaves(source: SourceText, block: Block, around: Around, figuresAreItems: boolean): void {
  // （三）规范一批企业。 above 1. and 2.: each of them is a promise.
  const only = !figuresAreItems && block.body.length === 0 && headedChildren(block).length >= 2;
  if (
    block.kind === 'chinese' &&
    block.children.length === 0 &&
    block.body.length >= 2 &&
    block.body.every((piece) => runIn(normText(source, piece)).end > 0)
  ) {
    // 一、春风化雨润无声 above paragraphs each of which has a heading of its own.
    around.groups.push({ start: block.start, end: block.heading?.end ?? block.start });
    paragraphs(source, block.body, around, figuresAreItems);
    return;
  }
  if (!splits(block.children) && !only) {
    around.items.push(itemOf(block, 'headed-block', block.heading ? 0.95 : 0.8));
    return;
  }
  around.groups.push({ start: block.start, end: block.heading?.end ?? block.start });
  introduce(source, around, block.body, figuresAreItems);
  for (const child of block.children) leaves(source, child, around, figuresAreItems);
}

const itemOf = (block: Block, rule: string, confidence: number): HeadedItem => ({
  whole: { start: block.start, end: endOf(block) },
  heading: block.heading,
  body: bodyOf(block),
  rule,
  confidence,
});

/** The block with its heading back in its text; one that is nothing but its heading stays. */
function withoutHeading(block: Block): Block {
  const [first] = block.body;
  if (block.heading === null || !first) return block;
  return { ...block, heading: null, body: [{ start: block.heading.start, end: first.end }, ...block.body.slice(1)] };
}

/** The short first sentence of a paragraph, when it can be a heading; it is one only where nearly all paragraphs have one. */
const runIn = (text: string): { end: number; next: number } => {
  const found = headingEnd(text);
  // 我们最看重的是…。 is a sentence.
  return found.end > 0 &&
    found.end <= 26 &&
    !/我们|咱|大家|.是|也|了(?:，|$)/.test(text.slice(0, found.end)) &&
    found.next < text.length &&
    (text.slice(0, found.end).match(/，/g) ?? []).length <= 1
    ? found
    : { end: 0, next: 0 };
};

function paragraphs(source: SourceText, lead: readonly Piece[], around: Around, figuresAreItems: boolean): void {
  const texts = lead.map((p) => normText(source, p));
  const headed = texts.filter((t) => runIn(t).end > 0).length;
  const useHeadings = headed >= 2 && headed * 5 >= texts.length * 4;
  /** Where most paragraphs have no numbers, those inside one part its sentences and no items. */
  const numbered = texts.filter((t) => enumeration(t).length > 0).length;
  const wholes = figuresAreItems && lead.length >= 3 && numbered * 2 < lead.length;
  for (const [i, piece] of lead.entries()) {
    const text = texts[i] as string;
    const segments = enumeration(text);
    if (segments.length > 0 && !(wholes && /。\s*$/.test(text.slice(0, segments[0]?.start ?? 0)))) {
      const before = trimmed(source, { start: piece.start, end: piece.start + (segments[0]?.start ?? 0) });
      if (before.end > before.start) introduce(source, around, [before], figuresAreItems);
      for (const segment of segments) {
        const from = piece.start + segment.start + segment.marker;
        const inner = source.norm.slice(from, piece.start + segment.end);
        const { end, next } = headingEnd(inner);
        const heading = end > 0 && next < inner.length ? trimmed(source, { start: from, end: from + end }) : null;
        const whole = { start: piece.start + segment.start, end: piece.start + segment.end };
        around.items.push({
          whole,
          heading,
          body: trimmed(source, { start: heading ? from + next : from, end: whole.end }),
          rule: 'numbered-sentence',
          confidence: 0.85,
        });
      }
      continue;
    }
    // 坚持问题导向。 before paragraphs that are numbered inside: an introduction.
    const introduces = i === 0 && !hasFigures(source, [piece]) && texts.slice(1).some((other) => enumeration(other).length > 0);
    if (
      i === 0 &&
      lead.length > 1 &&
      (introduces ||
        /[：:]$/.test(text) ||
        // 我局将重点做好以下几方面工作。
        (/(?:以下|如下|下列|下面)[^。；]{0,16}。?$/.test(text) && !/[。；]./.test(text) && !hasFigures(source, [piece])) ||
        (useHeadings && runIn(text).end === 0 && !hasFigures(source, [piece])))
    ) {
      around.lead.push(piece);
      continue;
    }
    const { end, next } = useHeadings ? runIn(text) : { end: 0, next: 0 };
    const heading = end > 0 ? { start: piece.start, end: piece.start + end } : null;
    around.items.push({
      whole: piece,
      heading,
      body: trimmed(source, { start: piece.start + next, end: piece.end }),
      rule: 'paragraph',
      confidence: 0.6,
    });
  }
}
