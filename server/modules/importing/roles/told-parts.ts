import { type Block, endOf } from '../outline.js';
import type { PartName } from '../part-cues.rules.js';
import { rank } from '../principals.rules.js';
import type { Section } from '../sections.js';
import { normText, type Piece, type SourceText, trimmed } from '../source-text.js';
import type { Likelihoods, Roles } from './roles.js';

/** Which part of the report a text belongs to, by what its sentences do, where no heading and no first words tell. */

const allParts: ReadonlySet<PartName> = new Set(['MEASURES', 'FIRST_RESPONSIBLE', 'SHORTCOMINGS', 'ARRANGEMENTS']);

/** Below this a text is left where it stands. */
const sure = 0.8;
/** A sentence goes over to another part where that is likelier by so much. */
const likelier = 0.65;
/** Both a weakness and a plan: each has at least this share. */
const half = 0.15;

const parts = (likely: Likelihoods): [PartName, number][] => [
  ['MEASURES', likely.MEASURE],
  ['FIRST_RESPONSIBLE', likely.DUTY],
  ['SHORTCOMINGS', likely.FAULT + likely.CAUSE],
  ['ARRANGEMENTS', likely.PLAN],
];

/** Shorter than this a text tells too little of itself. */
const leastLength = 15;
/** What a principal did names the principal. */
const principal = new RegExp(`${rank}|主要负责|主要领导|一把手|第一责任|党政正职|班子`);

/** A few words tell of a duty only when they name the principal: 召开党组会6次 may be any measure. */
const mayTellDuties = (source: SourceText, piece: Piece): boolean =>
  piece.end - piece.start >= 40 || principal.test(normText(source, piece));

/**
 * What of a text is not mere announcement: its likeliest part and that part's share. Null where nearly all of it is, where it is too short, and for
 * duties that name no principal.
 */
function best(source: SourceText, roles: Roles, piece: Piece): readonly [PartName, number] | null {
  const likely = roles.of(piece);
  const said = 1 - likely.NONE;
  if (said < 0.3 || piece.end - piece.start < leastLength) return null;
  const [part, share] = parts(likely).reduce((most, one) => (one[1] > most[1] ? one : most));
  if (part === 'FIRST_RESPONSIBLE' && !mayTellDuties(source, piece)) return null;
  return [part, share / said];
}

/** The part that a block belongs to as a whole: all that stands below its heading agrees. Weaknesses beside plans are both. Pure. */
export function partTold(source: SourceText, roles: Roles, block: Block): PartName | 'SHORTCOMINGS_AND_ARRANGEMENTS' | null {
  const pieces = [...block.body, ...block.children.map((child) => ({ start: child.start, end: endOf(child) }))];
  const told = new Set<PartName>();
  let untold = false;
  for (const piece of pieces) {
    const likely = roles.of(piece);
    const most = best(source, roles, piece);
    untold ||= most === null && piece.end - piece.start >= leastLength;
    if (most === null) continue;
    const [faults, plans] = [likely.FAULT + likely.CAUSE, likely.PLAN].map((share) => share / (1 - likely.NONE)) as [number, number];
    if (most[1] >= sure) told.add(most[0]);
    else if (faults + plans >= sure && Math.min(faults, plans) >= half) told.add('SHORTCOMINGS').add('ARRANGEMENTS');
    else return null;
  }
  if (told.size === 2 && told.has('SHORTCOMINGS') && told.has('ARRANGEMENTS')) return 'SHORTCOMINGS_AND_ARRANGEMENTS';
  const [only] = told;
  // Beside a duty, a block that tells nothing for sure may be any measure.
  return told.size === 1 && only && !(only === 'FIRST_RESPONSIBLE' && untold) ? only : null;
}

/** 不足的是，…: whatever else it says, it goes over to what is lacking. */
const beginsFaults =
  /^\s*(?:(?:但|可|只是|当然|同时)[，]?)?[^，。；：]{0,10}?(?:不足|遗憾|欠缺|美中不足|短板|短处|差距|毛病|缺陷|缺憾)的?(?:地方|之处)?(?:还)?(?:是|在于)/;

export interface Run {
  readonly part: PartName;
  readonly piece: Piece;
}

/**
 * A text cut where its sentences go over to another of the parts that are `wanted`; `from` is the part it begins in where its first words do not
 * tell. Pure.
 */
export function runsIn(source: SourceText, roles: Roles, piece: Piece, from: PartName, wanted: ReadonlySet<PartName> = allParts): Run[] {
  if (piece.end - piece.start < leastLength) return [{ part: from, piece }];
  const named = mayTellDuties(source, piece);
  const runs: { part: PartName; piece: Piece }[] = [];
  let waiting: number | null = null;
  for (const sentence of roles.sentencesIn(piece)) {
    const likely = roles.of(sentence);
    const cue = beginsFaults.test(normText(source, sentence)) ? 'SHORTCOMINGS' : null;
    const [most, own] = parts(likely).reduce((most, one) => (one[1] > most[1] ? one : most));
    const [told, share] = cue ? [cue as PartName, 1] : [most, own / Math.max(1 - likely.NONE, 0.3)];
    const part = wanted.has(told) && (told !== 'FIRST_RESPONSIBLE' || named) ? told : from;
    const last = runs.at(-1);
    const { end } = sentence;
    if (!cue && likely.NONE > own) {
      // What announces stands with what it announces.
      waiting ??= sentence.start;
      continue;
    }
    const start: number = waiting ?? sentence.start;
    waiting = null;
    if (last && (last.part === part || share < likelier)) last.piece = { start: last.piece.start, end };
    else runs.push({ part: share < likelier ? from : part, piece: { start, end } });
  }
  const last = runs.at(-1);
  if (last) last.piece = { start: last.piece.start, end: piece.end };
  else runs.push({ part: from, piece });
  const [first] = runs;
  if (first) first.piece = { start: piece.start, end: first.piece.end };
  return runs.map((run) => ({ part: run.part, piece: trimmed(source, run.piece) }));
}

/** Paragraphs by the parts their sentences tell. Pure. */
function paragraphsByPart(
  source: SourceText,
  roles: Roles,
  paragraphs: readonly Piece[],
  from: PartName,
  wanted: ReadonlySet<PartName>,
): Section[] {
  const sections: { part: PartName; lead: Piece[] }[] = [];
  for (const paragraph of paragraphs)
    for (const { part, piece } of runsIn(source, roles, paragraph, sections.at(-1)?.part ?? from, wanted)) {
      const last = sections.at(-1);
      if (last?.part === part) last.lead.push(piece);
      else sections.push({ part, lead: [piece] });
    }
  return sections.map(({ part, lead }) => ({ part, heading: null, lead, blocks: [], rule: 'part-sentences' }));
}

/** The part that a block among the measures tells throughout, or null. */
function childTold(source: SourceText, roles: Roles, child: Block): PartName | null {
  const most = best(source, roles, { start: child.start, end: endOf(child) });
  return most && most[1] >= sure ? most[0] : null;
}

/** Takes out of a block of measures what its sentences tell to be another part. Pure. */
function carved(
  source: SourceText,
  roles: Roles,
  block: Block,
  wanted: ReadonlySet<PartName>,
): { readonly block: Block; readonly others: Section[] } {
  const others: Section[] = [];
  const strip = (one: Block): Block => {
    const body: Piece[] = [];
    // An item is one stretch of the text: what stands between two measures stays with them.
    const told = paragraphsByPart(source, roles, one.body, 'MEASURES', wanted);
    const first = told.findIndex(({ part }) => part === 'MEASURES');
    const last = told.findLastIndex(({ part }) => part === 'MEASURES');
    for (const [i, section] of told.entries())
      if (first >= 0 && i >= first && i <= last) body.push(...section.lead);
      else others.push(section);
    const children = one.children.flatMap((child) => {
      const part = childTold(source, roles, child);
      if (part === null || part === 'MEASURES' || !wanted.has(part)) return [strip(child)];
      others.push({ part, heading: null, lead: [], blocks: [child], rule: 'part-sentences' });
      return [];
    });
    const same = body.length === one.body.length && children.every((child, i) => child === one.children[i]);
    return same && others.length === 0
      ? one
      : { ...one, body, children, end: body.at(-1)?.end ?? Math.min(one.end, one.heading?.end ?? one.end) };
  };
  return { block: strip(block), others };
}

/** Sections with what the sentences of the measures tell to be another part standing behind them. Pure. */
export function withToldParts(source: SourceText, roles: Roles, sections: readonly Section[]): Section[] {
  // What has a heading of its own is told there.
  const headed = new Set(sections.filter(({ rule }) => rule === 'part-heading').map(({ part }) => part));
  const both = headed.has('SHORTCOMINGS_AND_ARRANGEMENTS');
  const told = (part: PartName) => headed.has(part) || (both && (part === 'SHORTCOMINGS' || part === 'ARRANGEMENTS'));
  const wanted = new Set([...allParts].filter((part) => part === 'MEASURES' || !told(part)));
  if (wanted.size === 1) return [...sections];
  return sections.flatMap((section) => {
    const others: Section[] = [];
    if (section.part === 'FIRST_RESPONSIBLE' && section.rule !== 'part-heading' && section.blocks.length === 0) {
      // What the principal did may read as any measure; a weakness or a plan among it does not.
      const besides = new Set([...wanted].filter((part) => part !== 'MEASURES').concat('FIRST_RESPONSIBLE'));
      const lead = paragraphsByPart(source, roles, section.lead, 'FIRST_RESPONSIBLE', besides).flatMap((told) => {
        if (told.part === 'FIRST_RESPONSIBLE') return told.lead;
        others.push(told);
        return [];
      });
      return [{ ...section, lead }, ...others];
    }
    if (section.part !== 'MEASURES') return [section];
    const keep = (block: Block): Block[] => {
      const told = carved(source, roles, block, wanted);
      others.push(...told.others);
      const empty = told.block.body.length === 0 && told.block.children.length === 0 && told.others.length > 0;
      if (!empty) return [told.block];
      // A heading all of whose text tells other parts stands above the first of them.
      const at = others.length - told.others.length;
      others[at] = { ...(others[at] as Section), heading: block.heading };
      return [];
    };
    const lead = paragraphsByPart(source, roles, section.lead, 'MEASURES', wanted).flatMap((told) => {
      if (told.part === 'MEASURES') return told.lead;
      others.push(told);
      return [];
    });
    return [{ ...section, lead, blocks: section.blocks.flatMap(keep) }, ...others];
  });
}
