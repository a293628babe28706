import type { Block } from './outline.js';
import { announced, announcedBelow } from './part-cues.rules.js';

/** 问题：…原因：…改进措施：…: what the label in front of a stretch of text says it is. */
export type Field = 'fault' | 'cause' | 'answer';

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

/** The blocks below a shortcoming when they are its description, its causes and what answers it; else null. Pure. */
export function fieldsBelow(
  block: Block,
  year: number | null,
  text: (block: Block) => string,
): readonly (readonly [Field, Block])[] | null {
  if (block.children.length === 0 || block.children.length > 4) return null;
  const fields = block.children.map((child) => [child.heading ? fieldOf(text(child), year) : null, child] as const);
  const told = fields.filter((field): field is readonly [Field, Block] => field[0] !== null);
  return told.length === fields.length && told.some(([field]) => field !== 'fault') ? told : null;
}
