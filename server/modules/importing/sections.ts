import { partedAtPlans } from './fields.rules.js';
import { byLabels } from './labels.js';
import type { Line } from './lines.js';
import { enumeration } from './markers.rules.js';
import { byOpenings, opensWithDuties, withNestedDuties, withOpenings } from './openings.js';
import { type Block, endOf } from './outline.js';
import { announced, announcedBelow, announcedByOpening, type PartName } from './part-cues.rules.js';
import type { Roles } from './roles/roles.js';
import { partTold, withToldParts } from './roles/told-parts.js';
import { normText, type Piece, type SourceText } from './source-text.js';

/** A stretch of the report that belongs to one statutory part. */
export interface Section {
  readonly part: PartName | 'SHORTCOMINGS_AND_ARRANGEMENTS';
  readonly heading: Piece | null;
  /** paragraphs before the first block */
  readonly lead: readonly Piece[];
  readonly blocks: readonly Block[];
  /** how the part was told: by its heading, by words of its first sentence, by where it stands, or by what its sentences do */
  readonly rule: 'part-heading' | 'part-opening' | 'part-position' | 'part-sentences';
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

/** Where the text of a block begins, behind its marker; 【力量】 is no number and stays. */
export const contentStart = (block: Block): number =>
  block.kind === 'label' ? block.start : (block.heading?.start ?? block.body[0]?.start ?? block.children[0]?.start ?? block.end);

/** All of a block, without its marker. */
export const contentOf = (block: Block): Piece => ({ start: contentStart(block), end: endOf(block) });

/** What follows the heading of a block. */
export function bodyOf(block: Block): Piece {
  const start = block.body[0]?.start ?? block.children[0]?.start ?? endOf(block);
  return { start, end: endOf(block) };
}

/** Gives every block of a report to one of its parts. Pure. */
export function sectionsOf(
  source: SourceText,
  blocks: readonly Block[],
  loose: readonly Line[],
  year: number | null,
  roles: Roles,
): Section[] {
  const text = (piece: Piece | null) => (piece ? normText(source, piece) : '');
  const sections: Section[] = blocks.length === 0 ? byOpenings(source, loose, year, roles) : [];
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
  const lastFault = tops.findLastIndex(({ what }) => what === 'SHORTCOMINGS' || what === 'SHORTCOMINGS_AND_ARRANGEMENTS');
  let [seen, faultsTold] = [0, false];
  for (const [i, { block, what }] of tops.entries()) {
    for (; seen < sections.length; seen += 1) faultsTold ||= sections[seen]?.part === 'SHORTCOMINGS';
    if (what === 'CAUSES') {
      // 原因分析 on a level with the shortcomings: the block keeps its heading, which tells that all below it are causes.
      sections.push({ part: 'SHORTCOMINGS', heading: null, lead: [], blocks: [block], rule: 'part-heading' });
      continue;
    }
    const known = what;
    // Behind duties that were counted 一是…二是… a heading without a number that is about nothing of them is a theme of its own.
    const themes = known === 'FIRST_RESPONSIBLE' ? themesBehind(source, block) : [];
    if (themes.length > 0) {
      const own = block.children.filter((child) => !themes.includes(child));
      sections.push({ part: known as PartName, heading: block.heading, lead: block.body, blocks: own, rule: 'part-heading' });
      for (const theme of themes) sections.push(...measuresOf(source, text, theme, false, year, roles));
      continue;
    }
    if (known !== null && known !== 'MEASURES') {
      const isOther = (child: Block) =>
        known !== 'OTHER' && child.heading !== null && announcedBelow(text(child.heading), year) === 'OTHER';
      const blocksHere = block.children.filter((child) => !isOther(child));
      sections.push({ part: known, heading: block.heading, lead: block.body, blocks: blocksHere, rule: 'part-heading' });
      for (const child of block.children.filter(isOther))
        sections.push({ part: 'OTHER', heading: child.heading, lead: child.body, blocks: child.children, rule: 'part-heading' });
      continue;
    }
    const [first, ...others] = block.children;
    // （一）落实第一责任人职责 beside（二）健全学法制度: only the first of them is about the principal, whatever stands above both.
    const onlyFirst =
      block.body.length === 0 && first?.heading != null && announcedBelow(text(first.heading), year) !== null && splits(others);
    // 做法：…不足：…打算：… below a theme: each label names the part of its paragraph.
    if ((known === null || block.children.length === 0) && byLabels(source, block, year, roles)) {
      sections.push(...measuresOf(source, text, block, known !== null, year, roles));
      continue;
    }
    const opening = onlyFirst ? '' : text(block.body[0] ?? first?.body[0] ?? null).slice(0, 160);
    if (known === null && !headedDuties && opensWithDuties(opening)) {
      sections.push({ part: 'FIRST_RESPONSIBLE', heading: block.heading, lead: block.body, blocks: block.children, rule: 'part-opening' });
      continue;
    }
    // Under a heading that names nothing the first words say that something is lacking, at the end of the report.
    if (known === null && lastFault < 0 && i > 0 && announcedByOpening(opening, year) === 'SHORTCOMINGS') {
      const part = lastKnown < 0 ? 'SHORTCOMINGS_AND_ARRANGEMENTS' : 'SHORTCOMINGS';
      sections.push({ part, heading: block.heading, lead: block.body, blocks: block.children, rule: 'part-opening' });
      continue;
    }
    // What comes behind the arrangements and names nothing is another matter; everything before is measures under a theme.
    if (known === null && lastKnown >= 0 && i > lastKnown) {
      sections.push({ part: 'OTHER', heading: block.heading, lead: block.body, blocks: block.children, rule: 'part-position' });
      continue;
    }
    // What stands behind the shortcomings and begins as a plan does is the plan, whatever its heading calls it.
    if (known === null && lastKnown < 0 && faultsTold && announcedByOpening(opening, year) === 'ARRANGEMENTS') {
      sections.push({ part: 'ARRANGEMENTS', heading: block.heading, lead: block.body, blocks: block.children, rule: 'part-opening' });
      continue;
    }
    // A heading that names no part above sentences that all tell one.
    const told = known === null ? partTold(source, roles, block) : null;
    if (told !== null && told !== 'MEASURES' && !(told === 'FIRST_RESPONSIBLE' && headedDuties)) {
      sections.push({ part: told, heading: block.heading, lead: block.body, blocks: block.children, rule: 'part-sentences' });
      continue;
    }
    sections.push(...measuresOf(source, text, block, known !== null, year, roles));
  }
  const parted = sections.flatMap((section) => withPlans(section, text));
  return withToldParts(source, roles, withNestedDuties(source, withOpenings(source, parted, year)));
}

/** Weaknesses and plans numbered one after the other, with a line between them, are two sections. */
function withPlans(section: Section, text: (piece: Piece | null) => string): Section[] {
  if (section.part !== 'SHORTCOMINGS' && section.part !== 'SHORTCOMINGS_AND_ARRANGEMENTS') return [section];
  const parted = partedAtPlans(section.blocks, text);
  if (!parted) return [section];
  return [
    { ...section, blocks: parted.faults },
    { part: 'ARRANGEMENTS', heading: null, lead: [parted.line], blocks: parted.plans, rule: 'part-opening' },
  ];
}

function themesBehind(source: SourceText, block: Block): Block[] {
  const counted = block.body.some((piece) => enumeration(normText(source, piece)).length > 0);
  return counted && block.kind === 'chinese' ? block.children.filter((child) => child.kind === 'plain' && child.heading !== null) : [];
}

/** A block of measures, without those below it that are another part. */
function measuresOf(
  source: SourceText,
  text: (piece: Piece | null) => string,
  block: Block,
  named: boolean,
  year: number | null,
  roles: Roles,
): Section[] {
  const others: Section[] = [];
  const strip = (parent: Block): Block => {
    const labelled = byLabels(source, parent, year, roles);
    if (labelled) {
      others.push(...labelled.others);
      return labelled.measure ?? { ...parent, body: [], end: parent.heading?.end ?? parent.end };
    }
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
