import { labelBefore } from './fields.rules.js';
import type { Block } from './outline.js';
import type { LabelField, Roles } from './roles/roles.js';
import type { Section } from './sections.js';
import { normText, type Piece, type SourceText, trimmed } from './source-text.js';

/** A theme told part by part: 做法：…不足：…打算：… below one heading. */
export interface Labelled {
  /** the theme with what was done, or null where nothing says so */
  readonly measure: Block | null;
  readonly others: readonly Section[];
}

const measureLabel =
  /^(?:主要|具体|工作|基本|本年|今年|特色)?(?:做法|成效|成绩|亮点|举措|措施|情况|进展|现状|工作|实践)(?:(?:及其?|和|与|、)(?:成效|成绩|做法|进展|效果))?$|^(?:工作|任务)?(?:开展|落实|完成|推进|进展|履职)情况$/;
const labelled = /^([^，。；：、\s]{2,10})[：。]\s*/;
/** Within a paragraph a label stands where a sentence begins. */
const inside = /(?<=[。；])\s{0,3}(?=[^，。；：、\s]{2,8}：)/g;

interface Told extends Piece {
  readonly label: LabelField | null;
  /** the label without its colon */
  readonly name: Piece | null;
}

/** What a label says its text is. Before any 不足：, 举措： tells what was done; behind it, what will be. */
function labelOf(name: string, year: number | null, faultTold: boolean, roles: Roles): LabelField | null {
  if (measureLabel.test(name) && !(faultTold && /举措|措施/.test(name))) return 'measure';
  return labelBefore(`${name}：…`, year)?.field ?? roles.fieldOf(name);
}

/** The paragraphs of a block by the labels they begin with; one without a label goes on with the one before. Pure. */
function toldIn(source: SourceText, block: Block, year: number | null, roles: Roles): Told[] {
  const told: Told[] = [];
  let faultTold = false;
  for (const whole of block.body) {
    const text = normText(source, whole);
    const starts = [0, ...[...text.matchAll(inside)].map((found) => found.index + found[0].length)];
    let from = 0;
    for (const [i, start] of starts.entries()) {
      const found = labelled.exec(text.slice(start, start + 16));
      const label: LabelField | null = found?.[1] ? labelOf(found[1], year, faultTold, roles) : null;
      const next = starts[i + 1] ?? text.length;
      if (start > from && label === null) {
        // A word with a colon that is no label goes on with the sentence before it.
        const last = told.at(-1);
        if (last) told[told.length - 1] = { ...last, end: trimmed(source, { start: last.start, end: whole.start + next }).end };
        continue;
      }
      from = start;
      const name = label && found?.[1] ? { start: whole.start + start, end: whole.start + start + found[1].length } : null;
      const begin = whole.start + start + (label ? (found?.[0].length ?? 0) : 0);
      faultTold ||= label === 'fault';
      told.push({ ...trimmed(source, { start: begin, end: whole.start + next }), label, name });
    }
  }
  return told;
}

/** A block whose paragraphs say by labels which part each belongs to, or null. Pure. */
export function byLabels(source: SourceText, block: Block, year: number | null, roles: Roles): Labelled | null {
  if (block.heading === null) return null;
  if (block.children.length > 0) return byLabelledChildren(source, block, year, roles);
  const told = toldIn(source, block, year, roles);
  const kinds = new Set(told.map(({ label }) => label));
  const done = kinds.has('measure') || (told[0]?.label ?? null) === null;
  if (!done || !(kinds.has('fault') || kinds.has('answer')) || told.length < 2) return null;
  const measure: Piece[] = [];
  let current: LabelField = 'measure';
  const others: { part: 'SHORTCOMINGS' | 'ARRANGEMENTS'; heading: Piece | null; lead: Piece[] }[] = [];
  for (const { label, name, ...piece } of told) {
    const kind: LabelField = label ?? current;
    const last = others.at(-1);
    if (kind === 'measure') measure.push(piece);
    else if (last && ((kind === 'cause' && last.part === 'SHORTCOMINGS') || (label === null && kind === current))) {
      // 原因： goes on with the fault that it explains.
      const before = last.lead.at(-1);
      if (before && kind === 'cause') last.lead[last.lead.length - 1] = { start: before.start, end: piece.end };
      else last.lead.push(piece);
    } else others.push({ part: kind === 'answer' ? 'ARRANGEMENTS' : 'SHORTCOMINGS', heading: name, lead: [piece] });
    current = kind;
  }
  const end = measure.at(-1)?.end ?? block.heading.end;
  return {
    measure: measure.length > 0 ? { ...block, body: measure, end } : null,
    others: others.map((other): Section => ({ ...other, blocks: [], rule: 'part-opening' })),
  };
}

/** （一）做法 （二）不足 （三）打算 below one theme: its blocks are what its paragraphs would be. */
function byLabelledChildren(source: SourceText, block: Block, year: number | null, roles: Roles): Labelled | null {
  if (block.children.length > 5 || block.body.length > 0) return null;
  const told = block.children.map((child) => ({
    child,
    label: child.heading ? labelOf(normText(source, child.heading).replace(/[【】]/g, ''), year, false, roles) : null,
  }));
  const of = (label: LabelField) => told.filter((one) => one.label === label).map(({ child }) => child);
  const [done, ...more] = of('measure');
  if (!done || more.length > 0 || told.some(({ label }) => label === null || label === 'cause')) return null;
  if (told.length < 2) return null;
  const section = (part: Section['part'], { heading, body, children }: Block): Section => ({
    ...{ part, heading, lead: body, blocks: children },
    rule: 'part-opening',
  });
  return {
    measure: { ...done, start: block.start, heading: block.heading },
    others: [...of('fault').map((one) => section('SHORTCOMINGS', one)), ...of('answer').map((one) => section('ARRANGEMENTS', one))],
  };
}
