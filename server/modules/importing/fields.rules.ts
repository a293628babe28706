import type { Block } from './outline.js';
import { announced, announcedBelow } from './part-cues.rules.js';
import type { LabelField, Roles } from './roles/roles.js';
import type { Piece } from './source-text.js';

/** 问题：…原因：…改进措施：…: what the label in front of a stretch of text says it is. */
export type Field = Exclude<LabelField, 'measure'>;

const faultLabel = /^(?:存在|主要|突出|具体|现实)?的?(?:问题|不足|短板|差距|表现|情形|现状)(?:描述|表现|情况|之处)?$/;
const answerLabel =
  /^(?:改进|整改|应对|解决|下一?步|后续|具体|对策|针对性)?的?(?:措施|举措|办法|打算|方向|思路|安排|计划|建议|对策|整改|改进)(?:措施|建议)?$/;

/** What a heading that is a mere label announces, or null. Pure. */
export function fieldOf(heading: string, year: number | null): Field | null {
  const text = heading.replace(/[\s“”"【】：:。]/g, '');
  if (faultLabel.test(text)) return 'fault';
  if (answerLabel.test(text)) return 'answer';
  const what = announcedBelow(text, year) ?? announced(text, year);
  return what === 'CAUSES' ? 'cause' : what === 'ARRANGEMENTS' && text.length <= 10 ? 'answer' : null;
}

const before = /^\s*([^，。；：（）\s]{2,10})[：。]\s*(?=\S)/;
/** 第一个问题, 问题之二, 短板3 */
const counted = /^第[一二三四五六七八九十]{1,2}个?(?=问题|不足|短板|差距)|之?[一二三四五六七八九十\d]{1,2}$/;

/** What the label before a paragraph says it is, with the length of the label; null where it has none. Pure. */
export function labelBefore(text: string, year: number | null, roles?: Roles): { readonly field: Field; readonly length: number } | null {
  const found = before.exec(text.slice(0, 20));
  const name = found?.[1]?.replace(counted, '');
  const field = name ? (fieldOf(name, year) ?? roles?.fieldOf(name) ?? null) : null;
  return found && field && field !== 'measure' ? { field, length: found[0].length } : null;
}

/** The blocks below a shortcoming when they are its description, its causes and what answers it; else null. Pure. */
export function fieldsBelow(
  block: Block,
  year: number | null,
  text: (block: Block) => string,
  roles: Roles,
): readonly (readonly [Field, Block])[] | null {
  if (block.children.length === 0 || block.children.length > 4) return null;
  const named = (child: Block): Field | null => {
    const own = child.heading ? (fieldOf(text(child), year) ?? roles.fieldOf(text(child).trim())) : null;
    return own === 'measure' ? null : own;
  };
  const fields = block.children.map((child) => [named(child), child] as const);
  const told = fields.filter((field): field is readonly [Field, Block] => field[0] !== null);
  return told.length === fields.length && told.some(([field]) => field !== 'fault') ? told : null;
}

const announcesPlans =
  /^(?:[^。；：]{0,12}，)?[^。；：]{0,20}(?:下一?步|下一?阶段|今后|明年|来年|20\d\d年|将|打算|改进措施|整改措施)[^。；：]{0,40}：$/;

/**
 * 1.力量不足。2.形式单一。2025年，我局将重点做好以下工作：1.招录4名。2.修订办法。: a line below one block announces that the next ones are plans. Null
 * where none does. Pure.
 */
export function partedAtPlans(
  blocks: readonly Block[],
  text: (piece: Piece) => string,
): { faults: Block[]; line: Piece; plans: Block[] } | null {
  for (const [i, block] of blocks.slice(0, -1).entries()) {
    const below = lineBelow(block);
    if (below && announcesPlans.test(text(below)))
      return { faults: [...blocks.slice(0, i), withoutLine(block)], line: below, plans: blocks.slice(i + 1) };
  }
  // 主要存在以下不足： above them all.
  const [only] = blocks;
  const inside = blocks.length === 1 && only && only.children.length > 1 ? partedAtPlans(only.children, text) : null;
  return inside && only ? { ...inside, faults: [{ ...only, children: inside.faults }] } : null;
}

/** The last line below a block, when it is a paragraph or heading of its own. */
function lineBelow(block: Block): Piece | null {
  const child = block.children.at(-1);
  if (child) return child.heading && child.body.length === 0 && child.children.length === 0 ? child.heading : null;
  return (block.body.length + Number(block.heading !== null) > 1 ? block.body.at(-1) : null) ?? null;
}

const withoutLine = (block: Block): Block => {
  if (block.children.length > 0) return { ...block, children: block.children.slice(0, -1) };
  const body = block.body.slice(0, -1);
  return { ...block, body, end: body.at(-1)?.end ?? block.heading?.end ?? block.end };
};

const announcesCauses = /^[^。；：（）]{0,30}(?:原因|根源|成因)[^。；：（）]{0,12}：?$/;

/**
 * 1.力量不足。2.形式单一。产生上述问题的主要原因：1.编制少。2.经费紧。: a line below one block announces that the next ones are causes. The
 * blocks before that, without the line, and those behind it. Pure.
 */
export function partedAtCauses(
  blocks: readonly Block[],
  text: (piece: Piece) => string,
): { faults: Block[]; line: Piece | null; causes: Block[] } {
  for (const [i, block] of blocks.entries()) {
    const line = lineBelow(block);
    if (!line || i === blocks.length - 1 || !announcesCauses.test(text(line))) continue;
    return { faults: [...blocks.slice(0, i), withoutLine(block)], line, causes: blocks.slice(i + 1) };
  }
  return { faults: [...blocks], line: null, causes: [] };
}
