import { elsewhere, faulty } from './fault-cues.rules.js';
import { type FaultItem, FaultItems, type Faults } from './fault-items.js';
import { type Field, fieldOf, fieldsBelow, partedAtCauses } from './fields.rules.js';
import { enumeration } from './markers.rules.js';
import { type Block, endOf } from './outline.js';
import { announced, announcedBelow } from './part-cues.rules.js';
import { onlyExplains } from './reasons/statements.js';
import { announcesFaults } from './roles/introductions.js';
import type { Roles } from './roles/roles.js';
import { bodyOf, contentOf, type Section, splits } from './sections.js';
import { tidy } from './several-causes.rules.js';
import { normText, type Piece, type SourceText, shownText, trimmed } from './source-text.js';
import { isOnlyLead, sharedTail } from './statements.rules.js';
import { tableOf } from './table.js';

/** Reads the shortcomings of a part with their causes. Pure. */
export function faultsOf(source: SourceText, sections: readonly Section[], year: number | null, roles: Roles): Faults {
  const faults = new FaultItems(source, roles);
  for (const section of sections) {
    if (section.blocks.length > 0) {
      for (const piece of section.lead) {
        const said = normText(source, piece);
        if (enumeration(said).length > 0 || faults.explains(piece)) faults.paragraph(piece);
        else faults.lead.push(piece);
      }
      inBlocks(source, section.blocks, year, faults);
    } else {
      const opening = normText(source, section.lead[0] ?? { start: 0, end: 0 });
      const first = section.lead[0];
      const announced = first !== undefined && announcesFaults(source, roles, first);
      const introduction = section.lead.length > 1 && (isOnlyLead(opening) || announced) ? 1 : 0;
      faults.lead.push(...section.lead.slice(0, introduction));
      inParagraphs(source, section.lead.slice(introduction), faults);
    }
  }
  return faults.finish();
}

/** The rows of a table are shortcomings with their causes and what answers them; what else stands there are paragraphs. */
function inParagraphs(source: SourceText, pieces: readonly Piece[], faults: FaultItems): void {
  const table = tableOf(source, pieces);
  if (!table?.rows.some(({ fault }) => fault !== null)) {
    for (const piece of pieces) faults.paragraph(piece);
    return;
  }
  faults.lead.push(...table.rest.filter((piece) => piece.end <= table.header.start));
  faults.groups.push(table.header);
  for (const { whole, fault, causes, task } of table.rows) {
    if (task) faults.answers.push({ item: task, of: fault ? faults.items.length : faults.items.length - 1 });
    if (fault) faults.items.push({ whole, text: [fault], causes: [...causes], rule: 'table-row', confidence: 0.9 });
  }
  for (const piece of table.rest) if (piece.start > table.header.start) faults.paragraph(piece);
}

function inBlocks(source: SourceText, blocks: readonly Block[], year: number | null, faults: FaultItems): void {
  const { faults: own, line, causes } = partedAtCauses(blocks, (piece) => normText(source, piece));
  const last = own.at(-1);
  const explanation = own.length > 1 && last ? explanationBelow(source, last) : null;
  for (const one of own) inBlock(source, explanation && one === last ? withoutLast(one) : one, year, faults);
  if (explanation) faults.share(explanation, 'beside');
  if (line) faults.groups.push(line);
  for (const one of causes) faults.share(explainedBy(source, one), 'headed');
}

/** 以上问题，从主观上看，… on a line of its own below the last of several: it explains all of them. */
function explanationBelow(source: SourceText, block: Block): Piece | null {
  const line = block.children.length === 0 && (block.body.length > 1 || block.heading !== null) ? block.body.at(-1) : undefined;
  if (!line || !/\n\s*$/.test(source.norm.slice(Math.max(0, line.start - 8), line.start))) return null;
  const said = normText(source, line);
  return severalAtOnce.test(said.slice(0, 40)) && onlyExplains(said) ? line : null;
}

const severalAtOnce =
  /上述|以上|上面|这些|这[几两三四五六]|前述|(?:产生|存在|出现|造成|导致|形成)(?:的)?(?:问题|不足|短板|差距)|(?:问题|不足|短板|差距)(?:的)?(?:产生|存在|形成|背后)|主观|客观|归根|总的|根本上|深层次|究其|共同/;

const withoutLast = (block: Block): Block => {
  const body = block.body.slice(0, -1);
  return { ...block, body, end: body.at(-1)?.end ?? block.heading?.end ?? block.end };
};

const neutralHeading = /^(?:关于)?[^，。；：]{2,16}方面$|^关于[^，。；：]{2,16}$|^在[^，。；：]{2,14}(?:上|中|方面)$/;

/** 问题2：印章管理办法十年没有改过。 among causes: its number says of what. */
const explainedBy = (source: SourceText, block: Block): Piece =>
  /^(?:问题|不足|短板|差距)\s?（?[一二三四五六七八九十\d]/.test(source.norm.slice(block.start, block.start + 12))
    ? { start: block.start, end: endOf(block) }
    : contentOf(block);

function inBlock(source: SourceText, one: Block, year: number | null, faults: FaultItems): void {
  const text = (piece: Piece) => normText(source, piece);
  const heading = one.heading ? text(one.heading) : '';
  const what = one.heading ? (announcedBelow(heading, year) ?? (announced(heading, year) === 'CAUSES' ? 'CAUSES' : null)) : null;
  if (what === 'CAUSES') {
    faults.groups.push({ start: one.start, end: (one.heading as Piece).end });
    for (const child of one.children) faults.share(explainedBy(source, child), 'headed');
    for (const piece of one.body) faults.share(piece, 'headed');
    return;
  }
  if (what === 'ARRANGEMENTS') {
    faults.answer({ start: one.start, end: endOf(one) }, -1);
    return;
  }
  // 【原因】 and 【措施】 say more of the shortcoming above them.
  const said = one.kind === 'label' && faults.items.length > 0 ? fieldOf(heading, year) : null;
  if (said === 'answer' || said === 'cause') {
    if (one.heading) faults.groups.push({ start: one.start, end: one.heading.end });
    if (said === 'answer') faults.answer(bodyOf(one), faults.items.length - 1);
    else faults.items.at(-1)?.causes.push(...faults.causesIn(bodyOf(one)));
    return;
  }
  const fields = fieldsBelow(one, year, (block) => (block.heading ? text(block.heading) : ''), faults.roles);
  if (fields && fieldOf(heading, year) === null) {
    withFields(source, one, fields, faults);
    return;
  }
  if (withLabelledLines(source, one, year, faults)) return;
  // 问题：综合执法队力量不足。 within its number is no heading of several.
  const first = one.body[0];
  const label = fieldOf(heading, year) === 'fault' && one.children.length === 0 && first !== undefined && one.kind !== 'plain';
  const single =
    label && /^\s*[：:】]/.test(source.norm.slice((one.heading as Piece).end, first.start + 1)) && enumeration(text(first)).length === 0;
  const cueOnly = !single && (what === 'SHORTCOMINGS' || what === 'SHORTCOMINGS_AND_ARRANGEMENTS');
  if (cueOnly || splits(one.children)) {
    if (one.heading) faults.groups.push({ start: one.start, end: one.heading.end });
    if (one.children.length > 0) {
      for (const piece of one.body)
        if (faults.explains(piece)) faults.paragraph(piece);
        else faults.lead.push(piece);
      inBlocks(source, one.children, year, faults);
    } else inParagraphs(source, one.body, faults);
    return;
  }
  // （二）公租房后续管理方面。: names where, and says nothing of it.
  const neutral =
    one.heading !== null && (one.body.length > 0 || one.children.length > 0) && neutralHeading.test(heading) && !faulty.test(heading);
  if (neutral && one.heading) faults.groups.push({ start: one.start, end: one.heading.end });
  const content = single || neutral ? bodyOf(one) : contentOf(one);
  const inner = text(content);
  if (inner.length <= 60 && elsewhere.test(inner)) {
    faults.stated ??= 'REFERENCED';
    faults.lead.push(content);
    return;
  }
  // The last block often ends with what explains all of them.
  const to = sharedTail(inner, 0, inner.length);
  faults.add(
    { start: one.start, end: content.start + to },
    { start: content.start, end: content.start + to },
    one.kind === 'ordinal-word' ? 'numbered-sentence' : 'headed-block',
    0.95,
  );
  if (to < inner.length) faults.paragraph(trimmed(source, { start: content.start + to, end: content.end }));
}

/** A block whose parts are 问题表现, 原因分析 and 整改措施: one shortcoming. */
function withFields(source: SourceText, one: Block, fields: NonNullable<ReturnType<typeof fieldsBelow>>, faults: FaultItems): void {
  // 问题一 counts, and says nothing of it.
  const counts =
    one.heading !== null && /^(?:问题|不足|短板|短处|差距)(?:之)?[一二三四五六七八九十\d]{1,2}$/.test(normText(source, one.heading));
  if (counts && one.heading) faults.groups.push({ start: one.start, end: one.heading.end });
  const described = [...(one.heading && !counts ? [one.heading] : []), ...one.body];
  const causes: Piece[] = [];
  const answers: Piece[] = [];
  for (const [field, child] of fields) {
    faults.groups.push({ start: child.start, end: (child.heading as Piece).end });
    const content = bodyOf(child);
    if (field === 'fault') described.push(content);
    else if (field === 'cause') causes.push(...faults.causesIn(content));
    else if (content.end > content.start) answers.push(content);
  }
  const stopped = described.map((piece) =>
    /[。；]/.test(source.norm.charAt(piece.end)) ? { start: piece.start, end: piece.end + 1 } : piece,
  );
  faults.items.push({ whole: { start: one.start, end: endOf(one) }, text: stopped, causes, rule: 'labelled-fields', confidence: 0.9 });
  for (const piece of answers) faults.answer(piece, faults.items.length - 1);
}

/** 短板一：办案冷热不均。 / 根子：… / 药方：…: lines below a number that say by labels what they are; false where none does. */
function withLabelledLines(source: SourceText, one: Block, year: number | null, faults: FaultItems): boolean {
  if (one.children.length > 0) return false;
  const lines = one.body.map((piece) => ({ piece, label: faults.labelOf(piece, year) }));
  const first = lines.findIndex(({ label }) => label !== null && label.field !== 'fault');
  const heading = one.heading && fieldOf(normText(source, one.heading), year) !== 'fault' ? one.heading : null;
  const begins = heading ?? one.body[0];
  if (first < 0 || !begins || (first === 0 && heading === null)) return false;
  const described = { start: begins.start, end: (lines[first - 1]?.piece ?? begins).end };
  const before = faults.items.length;
  faults.add({ start: one.start, end: described.end }, described, 'labelled-fields', 0.9);
  const item = faults.items[before];
  if (!item) return false;
  let field: Field = 'cause';
  let { end } = described;
  for (const { piece, label } of lines.slice(first)) {
    field = label?.field ?? field;
    const told = trimmed(source, { start: piece.start + (label?.length ?? 0), end: piece.end });
    if (label) faults.groups.push({ start: piece.start, end: told.start });
    if (field === 'answer') faults.answer(told, before);
    else if (field === 'cause') {
      item.causes.push(...faults.causesIn(told));
      end = told.end;
    } else faults.lead.push(told);
  }
  faults.items[before] = { ...item, whole: { start: one.start, end } };
  return true;
}

/** The text of a shortcoming: its pieces joined where causes were taken out. Pure. */
export const faultText = (source: SourceText, fault: FaultItem): string => {
  const said = fault.text
    .map((piece, i) => `${i > 0 && fault.rule === 'labelled-fields' ? '\n' : ''}${shownText(source, piece)}`)
    .join('')
    .replace(/，(?=[。；！？])|([。；])(?=[。；，])/g, '$1')
    .replace(/([。；])[。；，]+/g, '$1');
  const { start, end } = tidy(said, { start: 0, end: said.length });
  return said.slice(start, end);
};
