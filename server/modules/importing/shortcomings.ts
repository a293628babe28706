import type { HeadedItem } from './activities.js';
import { explained, isShared, severalCauses, tidy } from './causes.rules.js';
import { enumeration, twoSides } from './markers.rules.js';
import { chineseNumber } from './numerals.js';
import { type Block, endOf } from './outline.js';
import { announced, announcedBelow } from './part-cues.rules.js';
import { contentOf, type Section, splits } from './sections.js';
import { normText, type Piece, type SourceText, shownText, trimmed } from './source-text.js';
import { announcedStatements, announcement, bySemicolon, causesOfList, leadOf, sharedTail, statements } from './statements.rules.js';
import { tableOf } from './table.js';

export interface FaultItem {
  readonly whole: Piece;
  /** pieces of its text, in order: causes are taken out of the middle */
  readonly text: readonly Piece[];
  readonly causes: Piece[];
  readonly rule: string;
  readonly confidence: number;
}

export interface Faults {
  readonly items: FaultItem[];
  readonly lead: Piece[];
  readonly groups: Piece[];
  /** text that says what is done about them, found among them: for the arrangements */
  readonly answers: { readonly item: HeadedItem; readonly of: number }[];
  readonly stated: 'EXPLICIT_NONE' | 'REFERENCED' | null;
}

const none =
  /^(?:本年度|目前|暂)?(?:无|没有)[。]?$|(?:未|没有|暂未|尚未|均未|不)(?:发现|出现|存在|查出|收到反映)[^。；]{0,16}(?:问题|不足|短板|情形)|无(?:明显|突出|重大|较大)?(?:的)?(?:问题|不足)|(?:问题|不足)[：:]?\s*无[。]?$/;
const elsewhere =
  /(?:详)?见(?:附件|附表|清单|专报|另附|所附|《[^》]{2,40}(?:清单|台账|表)》)|(?:具体|详细)[^。]{0,24}(?:详)?见[^。]{2,40}(?:清单|台账|附件|表)|另(?:行)?(?:报送|附)|(?:问题|不足)?清单(?:附后|另附)/;
/** 第一个问题，主要原因是…；第二个主要是由于…. */
const ofNumber =
  /(?:第([一二三四五六七八九十])|([前后])([两二三四五]))(?:个(?:问题|不足|方面|短板)?|(?:方面|类|项)?问题)[^，。；]{0,6}?(?:[，：]|(?=(?:的|其)?(?:主要|根本)?(?:原因|是|由于|因为|在于|源于)))/g;
/** Which shortcomings 第一个, 前两个 and 后两个 are, of so many. */
const numbersOf =
  ([, one, side, several]: RegExpMatchArray) =>
  (count: number): readonly number[] => {
    if (one) return [(chineseNumber(one) ?? 0) - 1];
    const many = chineseNumber(several ?? '') ?? 0;
    return Array.from({ length: many }, (_, i) => (side === '前' ? i : count - many + i));
  };
const numberedCue = /^(?:的|其)?(?:主要|根本|直接)?(?:原因|根源)?(?:是|在于|为)?(?:由于|因为|源于)?[：，]?/;
const sharedCue = /^[^。]{0,40}?(?:主要)?(?:反映出|折射出|暴露出|源于|在于|归因于|是由于|是因为|归根(?:结底|到底)[，]?(?:还?是)?)/;
/** 我们的工作还存在一些不足。 says nothing by itself. */
const general =
  /存在(?:一些|一定|不少|以下|着|许多|诸多|部分)?(?:的)?(?:不足|问题|差距|短板|薄弱环节)(?:和(?:不足|问题|差距|短板|薄弱环节))?。?$/;

/** Reads the shortcomings of a part with their causes. Pure. */
export function faultsOf(source: SourceText, sections: readonly Section[], year: number | null): Faults {
  const faults: Faults = { items: [], lead: [], groups: [], answers: [], stated: null };
  const shared: Piece[] = [];
  let stated: Faults['stated'] = null;
  const text = (piece: Piece) => normText(source, piece);

  const add = (whole: Piece, given: Piece, rule: string, confidence: number) => {
    // 此外， joins it to the one before.
    const content = { start: given.start + (/^\s*(?:此外|另外|再者)[，：]/.exec(text(given))?.[0].length ?? 0), end: given.end };
    const said = tidy(text(content), { start: 0, end: content.end - content.start });
    if (said.end <= said.start) return;
    const inner = text(content);
    if (isShared(inner)) {
      shareFrom(content);
      return;
    }
    // 前两个问题主要源于…: told behind the second of them.
    const several = inner.search(/(?<=[。；])\s*(?:前|后|这|上述|以上)[两二三四五](?:个|项|类)?(?:方面)?(?:的)?(?:问题|不足)/);
    if (several > 0 && /原因|由于|因为|源于|在于|归/.test(inner.slice(several, several + 30))) {
      add({ start: whole.start, end: content.start + several }, { start: content.start, end: content.start + several }, rule, confidence);
      const count = chineseNumber(/[两二三四五]/.exec(inner.slice(several))?.[0] ?? '') ?? 0;
      const tail = inner.slice(several);
      const own = explained(tail).causes;
      const told = own.length > 0 ? own : severalCauses(tail, { start: sharedCue.exec(tail)?.[0].length ?? 0, end: tail.length });
      faults.groups.push({ start: content.start + several, end: content.end });
      for (const item of faults.items.slice(-count))
        item.causes.push(...told.map((p) => ({ start: content.start + several + p.start, end: content.start + several + p.end })));
      return;
    }
    const { rest, causes } = explained(inner);
    const at = (p: Piece): Piece => ({ start: content.start + p.start, end: content.start + p.end });
    if (rest.length === 0) {
      // A sentence that is nothing but a cause belongs to the shortcoming before it.
      const last = faults.items.at(-1);
      if (last) last.causes.push(...causes.map(at));
      else faults.lead.push(content);
      return;
    }
    faults.items.push({ whole, text: rest.map(at), causes: causes.map(at), rule, confidence });
  };
  const byNumber: { readonly of: (count: number) => readonly number[]; readonly causes: Piece[] }[] = [];
  const shareFrom = (piece: Piece) => {
    const inner = text(piece);
    const numbered = [...inner.matchAll(ofNumber)];
    if (numbered.length > 0) {
      for (const [i, found] of numbered.entries()) {
        const from = found.index + found[0].length;
        const said = inner.slice(from, numbered[i + 1]?.index ?? inner.length);
        const told = explained(said).causes;
        // Without a cue that stands behind a comma, all behind the number is the cause.
        const cue = numberedCue.exec(said)?.[0].length ?? 0;
        const own = told.length > 0 ? told : severalCauses(said, { start: cue, end: said.length });
        const causes = own.map((p) => ({ start: piece.start + from + p.start, end: piece.start + from + p.end }));
        byNumber.push({ of: numbersOf(found), causes });
      }
      faults.groups.push(piece);
      return;
    }
    const { causes } = explained(inner);
    const cue = sharedCue.exec(inner)?.[0].length ?? 0;
    const pieces = causes.length > 0 ? causes : severalCauses(inner, { start: cue, end: inner.length });
    shared.push(...pieces.map((p) => ({ start: piece.start + p.start, end: piece.start + p.end })));
    faults.groups.push(piece);
  };

  /** Paragraphs without blocks: 一是…二是…, a list by ；, or one shortcoming each. */
  const paragraph = (piece: Piece) => {
    const inner = text(piece);
    if (isShared(inner)) return shareFrom(piece);
    if (inner.length <= 90 && none.test(inner)) {
      stated ??= 'EXPLICIT_NONE';
      faults.lead.push(piece);
      return;
    }
    if (inner.length <= 140 && elsewhere.test(inner) && !/[；]/.test(inner)) {
      stated ??= 'REFERENCED';
      faults.lead.push(piece);
      return;
    }
    // 产生这些问题的原因有：（1）… has numbers of its own, so it is cut off before the numbers in front of it are counted.
    const listEnd = causesOfList(inner) ?? sharedTail(inner, 0, inner.length);
    if (listEnd > 0 && listEnd < inner.length && (!isShared(inner.slice(0, listEnd)) || causesOfList(inner) !== null)) {
      paragraph(trimmed(source, { start: piece.start, end: piece.start + listEnd }));
      return shareFrom(trimmed(source, { start: piece.start + listEnd, end: piece.end }));
    }
    const numbered = enumeration(inner);
    const sides = numbered.length > 0 ? [] : twoSides(inner);
    // 主要表现在：意识不牢，一方面…: the two sides stand behind a fault and tell why.
    const told = inner.slice(0, sides[0]?.start ?? 0);
    const tells = /[^。：；]{8}，\s*$/.test(told) && !/(?:方面|表现|体现|如下|问题|不足|差距|原因)[^，]{0,6}，\s*$/.test(told) ? [] : sides;
    const segments = numbered.length > 0 ? numbered : tells;
    if (segments.length > 0) {
      const before = trimmed(source, { start: piece.start, end: piece.start + (segments[0]?.start ?? 0) });
      if (before.end > before.start) faults.lead.push(before);
      for (const [i, { start, end, marker }] of segments.entries()) {
        const to = i === segments.length - 1 ? sharedTail(inner, start + marker, end) : end;
        add(
          { start: piece.start + start, end: piece.start + to },
          { start: piece.start + start + marker, end: piece.start + to },
          'numbered-sentence',
          0.95,
        );
        if (to < end) paragraph(trimmed(source, { start: piece.start + to, end: piece.start + end }));
      }
      return;
    }
    const list = sides.length > tells.length ? null : bySemicolon(inner);
    if (list) {
      if (list.lead > 0) faults.lead.push(trimmed(source, { start: piece.start, end: piece.start + list.lead }));
      for (const part of list.parts) {
        const whole = { start: piece.start + part.start, end: piece.start + part.end };
        add(whole, whole, 'listed-clause', 0.9);
      }
      const tail = trimmed(source, { start: piece.start + list.end, end: piece.end });
      if (tail.end > tail.start) paragraph(tail);
      return;
    }
    const after = leadOf(inner) || announcement(inner);
    if (after > 0) faults.lead.push(trimmed(source, { start: piece.start, end: piece.start + after }));
    const rest = trimmed(source, { start: piece.start + after, end: piece.end });
    if (rest.end === rest.start) return;
    if (/[：:]$/.test(inner)) faults.lead.push(rest);
    else if (after > 0 && bySemicolon(text(rest)) && twoSides(text(rest)).length === 0) paragraph(rest);
    else for (const one of after > 0 ? announcedStatements(source, rest) : statements(source, rest)) add(one, one, 'paragraph', 0.6);
  };

  /** The rows of a table are shortcomings with their causes and what answers them; what else stands there are paragraphs. */
  const paragraphs = (pieces: readonly Piece[]) => {
    const table = tableOf(source, pieces);
    if (!table || !table.rows.some(({ fault }) => fault !== null)) {
      for (const piece of pieces) paragraph(piece);
      return;
    }
    const above = table.rest.filter((piece) => piece.end <= table.header.start);
    faults.lead.push(...above);
    faults.groups.push(table.header);
    for (const { whole, fault, causes, task } of table.rows) {
      if (task) faults.answers.push({ item: task, of: fault ? faults.items.length : faults.items.length - 1 });
      if (fault) faults.items.push({ whole, text: [fault], causes: [...causes], rule: 'table-row', confidence: 0.9 });
    }
    for (const piece of table.rest) if (piece.start > table.header.start) paragraph(piece);
  };

  const block = (one: Block) => {
    const heading = one.heading ? text(one.heading) : '';
    const what = one.heading ? (announcedBelow(heading, year) ?? (announced(heading, year) === 'CAUSES' ? 'CAUSES' : null)) : null;
    if (what === 'CAUSES') {
      faults.groups.push({ start: one.start, end: (one.heading as Piece).end });
      for (const child of one.children) shareFrom(contentOf(child));
      if (one.children.length === 0 || one.body.length > 0) for (const piece of one.body) shareFrom(piece);
      return;
    }
    if (what === 'ARRANGEMENTS') {
      const piece = { start: one.start, end: endOf(one) };
      faults.answers.push({ item: { whole: piece, heading: null, body: piece, rule: 'answer-among-shortcomings', confidence: 0.8 }, of: -1 });
      return;
    }
    const cueOnly = what === 'SHORTCOMINGS' || what === 'SHORTCOMINGS_AND_ARRANGEMENTS';
    if (cueOnly || splits(one.children)) {
      if (one.heading) faults.groups.push({ start: one.start, end: one.heading.end });
      if (one.children.length > 0) {
        faults.lead.push(...one.body);
        for (const child of one.children) block(child);
      } else paragraphs(one.body);
      return;
    }
    const content = contentOf(one);
    const inner = text(content);
    if (inner.length <= 60 && elsewhere.test(inner)) {
      stated ??= 'REFERENCED';
      faults.lead.push(content);
      return;
    }
    // The last block often ends with what explains all of them.
    const to = sharedTail(inner, 0, inner.length);
    add(
      { start: one.start, end: content.start + to },
      { start: content.start, end: content.start + to },
      one.kind === 'ordinal-word' ? 'numbered-sentence' : 'headed-block',
      0.95,
    );
    if (to < inner.length) paragraph(trimmed(source, { start: content.start + to, end: content.end }));
  };

  for (const section of sections) {
    if (section.blocks.length > 0) {
      for (const piece of section.lead) {
        if (enumeration(text(piece)).length > 0 || isShared(text(piece))) paragraph(piece);
        else faults.lead.push(piece);
      }
      for (const one of section.blocks) block(one);
    } else {
      const opening = text(section.lead[0] ?? { start: 0, end: 0 });
      const introduction = section.lead.length > 1 && (/[：:]$/.test(opening) || (general.test(opening) && !/。./.test(opening))) ? 1 : 0;
      faults.lead.push(...section.lead.slice(0, introduction));
      paragraphs(section.lead.slice(introduction));
    }
  }
  for (const item of faults.items) item.causes.push(...shared);
  for (const { of, causes } of byNumber) for (const index of of(faults.items.length)) faults.items[index]?.causes.push(...causes);
  return { ...faults, stated: faults.items.length > 0 ? null : stated };
}

/** The text of a shortcoming: its pieces joined where causes were taken out. Pure. */
export const faultText = (source: SourceText, fault: FaultItem): string => {
  const said = fault.text
    .map((piece) => shownText(source, piece))
    .join('')
    .replace(/，(?=[。；！？])|([。；])(?=[。；，])/g, '$1')
    .replace(/([。；])[。；，]+/g, '$1');
  const { start, end } = tidy(said, { start: 0, end: said.length });
  return said.slice(start, end);
};
