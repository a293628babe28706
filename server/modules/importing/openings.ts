import type { Line } from './lines.js';
import type { Block } from './outline.js';
import { announcedByOpening, type PartName } from './part-cues.rules.js';
import { rank } from './principals.rules.js';
import { isElsewhere } from './responsibilities.js';
import type { Roles } from './roles/roles.js';
import { type Run, runsIn } from './roles/told-parts.js';
import type { Section } from './sections.js';
import { normText, type Piece, type SourceText } from './source-text.js';

/** Parts that no heading announces: told by the first words of their paragraphs. */

const principal = `(?:主要负责(?:人|同志)|主要领导|党政正职|${rank})`;
/** The first sentence says what the principal did; further down it may be one measure among others. */
const tellsDuties = new RegExp(
  `^[^。；]{0,60}${principal}[^。；]{0,60}(?:第一责任|(?:履行|扛起|扛牢|落实|承担|担起|压实)[^。；]{0,16}法治(?:政府)?建设[^。；]{0,8}(?:职责|责任))|^[^。；]{0,40}第一责任人?[^。；]{0,60}${principal}`,
);
export const opensWithDuties = (text: string): boolean => tellsDuties.test(text.slice(0, 160));
/** Among the measures only a paragraph that begins with the person: 办主任自觉履行第一责任人职责. */
const personFirst = new RegExp(`^[^，。；]{0,24}${principal}[^。；]{0,24}第一责任`);

/** 另有一事附带报告：, 需要一并报告的是，, …情况另见专报。: what stands beside the parts. */
const besides =
  /^(?:另有|另外|此外|还有)?[，]?(?:一事)?(?:需要?|应当|须|一并|附带|顺带|特别|要)+(?:说明|报告|交代|汇报|反映)(?:的是|一事|一点|几点|一下|[：，])|^(?:另有|还有)一事|^[^。；\d]{4,40}(?:情况)[，]?另(?:见|有)[^。；\d]{0,24}(?:报告|专报|附件)/;

/** A report without any headings: its paragraphs by their first words, else by what their sentences do. Pure. */
export function byOpenings(source: SourceText, loose: readonly Line[], year: number | null, roles: Roles): Section[] {
  const sections: { part: PartName; lead: Piece[] }[] = [];
  for (const line of loose) {
    if (sections.length > 0 && besides.test(line.text)) {
      sections.push({ part: 'OTHER', lead: [{ start: line.start, end: line.end }] });
      continue;
    }
    const said = announcedByOpening(line.text, year);
    // 查出毛病37条 among the measures is no shortcoming.
    const opened =
      (said !== null && roles.of(line).MEASURE < 0.9 ? said : null) ?? (personFirst.test(line.text) ? 'FIRST_RESPONSIBLE' : null);
    const before = sections.at(-1)?.part ?? 'MEASURES';
    // What the principal did is told in one paragraph; numbered sentences may follow it.
    const after: PartName = before === 'FIRST_RESPONSIBLE' && line.marker === null ? 'MEASURES' : before;
    const told: readonly Run[] = opened ? [{ part: opened, piece: line }] : runsIn(source, roles, line, after);
    for (const { part, piece } of told) {
      const last = sections.at(-1);
      if (last?.part === part) last.lead.push({ start: piece.start, end: piece.end });
      else sections.push({ part, lead: [{ start: piece.start, end: piece.end }] });
    }
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
export function withOpenings(source: SourceText, sections: Section[], year: number | null): Section[] {
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

/**
 * 办主任自觉履行第一责任人职责，… among the measures, where no part is about it: a paragraph without a heading, or a block whose first words say so.
 * Pure.
 */
export function withNestedDuties(source: SourceText, sections: Section[]): Section[] {
  if (sections.some(({ part }) => part === 'FIRST_RESPONSIBLE')) return sections;
  const opens = (piece: Piece | undefined) => piece !== undefined && opensWithDuties(normText(source, piece).slice(0, 160));
  for (const [i, section] of sections.entries()) {
    if (section.part !== 'MEASURES') continue;
    const at = section.blocks.length === 0 ? section.lead.findIndex((piece) => opens(piece)) : -1;
    const found = at >= 0 ? null : blockOfDuties(section.blocks, (block) => opens(block.body[0]));
    if (at < 0 && !found) continue;
    const duties: Section = {
      part: 'FIRST_RESPONSIBLE',
      heading: found?.heading ?? null,
      lead: found ? found.body : section.lead.slice(at, at + 1),
      blocks: found?.children ?? [],
      rule: 'part-opening',
    };
    const rest: Section = found
      ? { ...section, blocks: section.blocks.flatMap((block) => without(block, found)) }
      : { ...section, lead: section.lead.filter((_, k) => k !== at) };
    return [...sections.slice(0, i), rest, duties, ...sections.slice(i + 1)];
  }
  return withDutiesElsewhere(source, sections);
}

/** 关于主要负责人履行第一责任人职责情况，已形成专题报告。 behind the measures: a paragraph of its own that says where else to look. */
const aboutDuties = new RegExp(
  `^(?:关于|有关|至于|另[，：]?)?[^，。；]{0,30}(?:第一责任|${principal})[^，。；]{0,30}(?:情况|职责|报告|履职|述职|述法)`,
);

function withDutiesElsewhere(source: SourceText, sections: Section[]): Section[] {
  const told: Piece[] = [];
  /** Takes the first such paragraph out. */
  const takes = (piece: Piece): boolean => {
    const found = told.length === 0 && aboutDuties.test(normText(source, piece).slice(0, 120)) && isElsewhere(normText(source, piece));
    if (found) told.push(piece);
    return found;
  };
  const inBlock = (block: Block): Block => {
    const last = block.children.at(-1);
    if (last) return { ...block, children: [...block.children.slice(0, -1), inBlock(last)] };
    const [piece] = block.body.slice(-1);
    // The text of a block is more than that.
    if (!piece || block.body.length + Number(block.heading !== null) < 2 || !takes(piece)) return block;
    return { ...block, body: block.body.slice(0, -1) };
  };
  const kept = sections.map((section): Section => {
    if (section.part !== 'MEASURES') return section;
    return { ...section, lead: section.lead.filter((piece) => !takes(piece)), blocks: section.blocks.map((block) => inBlock(block)) };
  });
  if (told.length === 0) return sections;
  const at = kept.findLastIndex(({ part }) => part === 'MEASURES') + 1;
  const duties: Section = { part: 'FIRST_RESPONSIBLE', heading: null, lead: told, blocks: [], rule: 'part-opening' };
  return [...kept.slice(0, at), duties, ...kept.slice(at)];
}

function blockOfDuties(blocks: readonly Block[], opens: (block: Block) => boolean): Block | null {
  for (const block of blocks) {
    // Only a heading of its own sets it apart from the sentences around it.
    if (block.heading && block.children.length === 0 && opens(block)) return block;
    const below = blockOfDuties(block.children, opens);
    if (below) return below;
  }
  return null;
}

const without = (block: Block, gone: Block): Block[] => {
  if (block === gone) return [];
  const children = block.children.flatMap((child) => without(child, gone));
  return [{ ...block, children }];
};
