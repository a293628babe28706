import { faulty } from './fault-cues.rules.js';
import { labelBefore } from './fields.rules.js';
import { enumeration } from './markers.rules.js';
import type { Block } from './outline.js';
import { announced } from './part-cues.rules.js';
import type { Roles } from './roles/roles.js';
import { contentOf, type Section } from './sections.js';
import { normText, type Piece, type SourceText } from './source-text.js';
import { onlyAnnounces } from './statements.rules.js';
import { tableOf } from './table.js';

export interface Combined {
  readonly faults: Section[];
  readonly promises: Section[];
  /** headings of its halves */
  readonly groups: Piece[];
}

/** A section that is both (存在问题及下一步打算): its blocks by their headings; those without one stay whole and are split inside. Pure. */
export function combinedOf(source: SourceText, sections: readonly Section[], year: number | null, roles: Roles): Combined {
  const faults: Section[] = [];
  const promises: Section[] = [];
  const groups: Piece[] = [];
  for (const section of sections) {
    let current: 'faults' | 'promises' = 'faults';
    const add = (to: 'faults' | 'promises', lead: readonly Piece[], blocks: Section['blocks']) =>
      ({ faults, promises })[to].push({
        part: to === 'faults' ? 'SHORTCOMINGS' : 'ARRANGEMENTS',
        heading: null,
        lead,
        blocks,
        rule: 'part-heading',
      });
    const kept: Piece[] = [];
    const told: Piece[] = [];
    const pieces = section.lead.flatMap((whole) => halves(source, whole));
    // 问题：…措施：…问题：…措施：…: each answer stands beside its shortcoming.
    const labels = pieces.map((piece) => labelBefore(normText(source, piece), year, roles)?.field);
    const byTurns = labels.indexOf('answer') >= 0 && labels.indexOf('answer') < labels.lastIndexOf('fault');
    for (const piece of pieces) {
      if (
        !byTurns &&
        /^(?:下一?步|下一阶段|今后|明年|20\d\d年[，,]?.{0,16}(?:将|要)|针对(?:上述|以上|这些)|(?:改进|整改|对策|下步|措施)(?:措施|方向|打算|意见|建议|计划|思路)?[：:])/.test(
          normText(source, piece),
        )
      )
        current = 'promises';
      (current === 'promises' ? told : kept).push(piece);
    }
    // 下一步，重点做好四方面工作： announces the blocks behind it and is none of them.
    const announces =
      current === 'promises' && section.blocks.length > 0 && /[：:]$/.test(normText(source, told.at(-1) ?? { start: 0, end: 0 }));
    const announcing = announces ? told.splice(-1) : [];
    // （二）公租房后续管理方面。 names a plan by chance: its text tells what is lacking.
    const whatOf = (block: Block) => {
      const what = block.heading ? announced(normText(source, block.heading), year) : null;
      return what === 'ARRANGEMENTS' && roles.of(contentOf(block)).FAULT > 0.25 ? null : what;
    };
    // 工作中仍存在一些问题。 above blocks of which the first is a fault introduces them.
    const [top] = section.blocks;
    const introduces =
      pieces.length === kept.length &&
      top !== undefined &&
      whatOf(top) !== 'ARRANGEMENTS' &&
      kept.every((piece) => onlyAnnounces(normText(source, piece)));
    let introduction = introduces ? kept.splice(0) : [];
    // 工作中存在力量不足、形式单一等问题。 above blocks none of which lacks anything: they are the plan.
    const planned =
      kept.length > 0 &&
      pieces.length === kept.length &&
      section.blocks.length > 0 &&
      section.blocks.every(
        (block) => whatOf(block) === null && !faulty.test(openingOf(source, block)) && roles.of(contentOf(block)).FAULT < 0.2,
      );
    if (kept.length > 0) add('faults', kept, []);
    if (planned) {
      add('promises', [], section.blocks);
      continue;
    }
    // Rows of a table belong together.
    const table = tableOf(source, told);
    if (table) add('promises', told, []);
    else for (const piece of told) add('promises', [piece], []);
    if (announces && section.blocks.every((block) => whatOf(block) === null)) {
      add('promises', announcing, section.blocks);
      continue;
    }
    if (announces) add('promises', announcing, []);
    current = 'faults';
    for (const block of section.blocks) {
      const what = whatOf(block);
      if (what === 'ARRANGEMENTS') current = 'promises';
      else if (what === 'SHORTCOMINGS' || what === 'CAUSES') current = 'faults';
      if (what === 'ARRANGEMENTS') {
        groups.push({ start: block.start, end: block.heading?.end ?? block.start });
        add('promises', block.body, block.children);
      }
      if (what !== 'ARRANGEMENTS') {
        add(current, introduction, [block]);
        introduction = [];
      }
    }
  }
  return { faults, promises, groups };
}

const openingOf = (source: SourceText, block: Block): string => normText(source, contentOf(block)).slice(0, 60).split('。', 1)[0] ?? '';

/** A paragraph that goes over from a list of faults to 下一步，…; one fault with its own answer stays whole and is split later. */
function halves(source: SourceText, piece: Piece): Piece[] {
  const text = normText(source, piece);
  const found = /(?<=。)\s*(?=(?:下一?步|下一?阶段|今后|明年|来年)[，：])/.exec(text);
  // …力量不足等问题。下一步，…：一是…: what is numbered stands behind it alone.
  const numbered = found ? enumeration(text) : [];
  if (found && (numbered[0]?.start ?? 0) > found.index)
    return [
      { start: piece.start, end: piece.start + found.index },
      { start: piece.start + found.index + found[0].length, end: piece.end },
    ];
  if (!found || (text.slice(0, found.index).match(/；/g) ?? []).length < 1 || /。\s*(?:二是|（二）|2[.、])/.test(text.slice(found.index)))
    return [piece];
  return [
    { start: piece.start, end: piece.start + found.index },
    { start: piece.start + found.index + found[0].length, end: piece.end },
  ];
}
