import { tokensOf } from './figures/tokens.js';
import { enumeration } from './markers.rules.js';
import { type Block, endOf } from './outline.js';
import { rank } from './principals.rules.js';
import { withoutIntroductions } from './roles/introductions.js';
import type { Roles } from './roles/roles.js';
import { contentStart, type Section } from './sections.js';
import { normText, type Piece, type SourceText, trimmed } from './source-text.js';

export interface DutyItem {
  readonly whole: Piece;
  /** without its marker, run-in heading included */
  readonly narrative: Piece;
  readonly rule: string;
}

export interface Duties {
  readonly items: DutyItem[];
  readonly lead: Piece[];
  /** set where the report only says where else to look */
  stated: 'REFERENCED' | null;
}

/** …情况已形成专题报告（见附件）。 */
export const isElsewhere = (text: string): boolean =>
  text.length <= 120 &&
  /(?:详|具体|另)?见附[件表]|详见|另行?(?:报送|上报|报告|附|文)|(?:形成|作|以|有)(?:了)?(?:专[题项]|单独的?)(?:述职述法|述法|述职)?报告|(?:单独|专[题项])(?:报送|上报|报告|成文|行文|撰写)|(?:不再|不作)(?:重复|赘述|累述|另述|展开|反映)|附后/.test(
    text,
  ) &&
  tokensOf(text).length === 0;

/** Each 一是 of the part, else each numbered block, else each paragraph. Pure. */
export function dutiesOf(source: SourceText, sections: readonly Section[], roles: Roles): Duties {
  const duties: Duties = { items: [], lead: [], stated: null };
  for (const section of sections) {
    if (section.blocks.length === 0) {
      const { told, aside } = withoutIntroductions(source, roles, section.lead);
      duties.lead.push(...aside);
      inParagraphs(source, told, duties);
    } else {
      duties.lead.push(...section.lead.filter((p) => !addNumbered(source, p, duties)));
      for (const block of section.blocks) inBlock(source, block, duties);
    }
    // A part that is its heading alone: 主要负责人认真履行第一责任人职责。
    if (duties.items.length === 0 && section.heading && section.lead.length === 0 && section.blocks.length === 0) continue;
  }
  return duties;
}

function inParagraphs(source: SourceText, paragraphs: readonly Piece[], duties: Duties): void {
  const numbered = paragraphs.map((p) => enumeration(normText(source, p)).length > 0);
  const someNumbered = numbered.includes(true);
  for (const [i, paragraph] of paragraphs.entries()) {
    if (paragraphs.length === 1 && isElsewhere(normText(source, paragraph))) {
      duties.lead.push(paragraph);
      duties.stated = 'REFERENCED';
    } else if (numbered[i]) addNumbered(source, paragraph, duties);
    else if (announces(source, paragraphs, i)) duties.lead.push(paragraph);
    else if (someNumbered || (i === 0 && paragraphs.length > 1 && /[：:]$/.test(normText(source, paragraph)))) {
      // Beside numbered duties a paragraph is their introduction, or what follows the last of them.
      if (duties.items.length === 0) duties.lead.push(paragraph);
      else duties.items.push({ whole: paragraph, narrative: paragraph, rule: 'paragraph' });
    } else duties.items.push({ whole: paragraph, narrative: paragraph, rule: 'paragraph' });
  }
}

/** 书记认真履行职责，坚持一线部署、一线推动。 before paragraphs that tell what was done: one sentence without any figure. */
function announces(source: SourceText, paragraphs: readonly Piece[], i: number): boolean {
  const text = normText(source, paragraphs[i] as Piece);
  return i === 0 && paragraphs.length >= 3 && text.length <= 80 && !/[。；]./.test(text) && tokensOf(text).length === 0;
}

/** Adds the numbered sentences of a paragraph; false when it has none. */
function addNumbered(source: SourceText, paragraph: Piece, duties: Duties): boolean {
  const segments = enumeration(normText(source, paragraph));
  const [first] = segments;
  if (!first) return false;
  const lead = trimmed(source, { start: paragraph.start, end: paragraph.start + first.start });
  if (lead.end > lead.start) duties.lead.push(lead);
  for (const { start, end, marker } of segments) {
    const whole = { start: paragraph.start + start, end: paragraph.start + end };
    duties.items.push({ whole, narrative: trimmed(source, { start: whole.start + marker, end: whole.end }), rule: 'numbered-sentence' });
  }
  return true;
}

function inBlock(source: SourceText, block: Block, duties: Duties): void {
  const numberedBelow = block.children.length > 0;
  const numberedInside = block.body.some((p) => enumeration(normText(source, p)).length > 0);
  if (!numberedBelow && !numberedInside) {
    duties.items.push({
      whole: { start: block.start, end: endOf(block) },
      narrative: { start: contentStart(block), end: endOf(block) },
      rule: 'numbered-block',
    });
    return;
  }
  if (block.heading) duties.lead.push(block.heading);
  duties.lead.push(...block.body.filter((p) => !addNumbered(source, p, duties)));
  for (const child of block.children) inBlock(source, child, duties);
}

const office = new RegExp(
  `((?:党组|党委|党工委|党总支|党支部|工委|管委会|办事处|街道|镇|局|委|中心)?(?:党组|党委|党工委|总支|支部)?(?:副)?${rank}(?:[、和兼及]\\s*(?:党组|党委|党工委|管委会|办事处|街道|镇|局|委|中心)?(?:党组|党委|党工委)?${rank}){0,2})`,
  'g',
);
const general = /党政主要负责人|党政主要负责同志|党政正职|主要负责同志|主要负责人|党政主要领导|主要领导/;

/** The office of the person a part is about: the one named as first responsible person, else the first named. Pure. */
export function holderOf(text: string): string {
  const plain = text.replace(/《[^》]{0,80}》/g, '');
  const named = [...plain.matchAll(office)]
    .map((found) => (found[1] ?? '').replace(/^局(?=党)|^(?:局|委|镇|街道|中心)(?=书记)/, ''))
    .filter((name) => !/^副|分管|负责人$/.test(name));
  const joint = named.find((name) => /[、和兼及]/.test(name));
  return joint ?? named[0] ?? general.exec(plain)?.[0] ?? '主要负责人';
}
