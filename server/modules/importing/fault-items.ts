import type { HeadedItem } from './activities.js';
import { faulty, pointingBack } from './cause-cues.rules.js';
import { withoutCauseSentences } from './cause-sentences.js';
import { explained, isShared } from './causes.rules.js';
import { announcesCause, elsewhere, explaining, leadIn, none, noneButStill, ofAll } from './fault-cues.rules.js';
import { labelBefore } from './fields.rules.js';
import { tokensOf } from './figures/tokens.js';
import { enumeration, twoSides } from './markers.rules.js';
import { referenceAt, referenceStarts } from './references.rules.js';
import { introduction, onlyIntroduces } from './roles/introductions.js';
import type { Roles } from './roles/roles.js';
import { tidy } from './several-causes.rules.js';
import { SharedCauses } from './shared-causes.js';
import { normText, type Piece, type SourceText, trimmed } from './source-text.js';
import {
  afterExplanation,
  announcedStatements,
  announcement,
  apartIn,
  bySemicolon,
  causesOfList,
  leadOf,
  sharedTail,
  statements,
} from './statements.rules.js';

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
  stated: 'EXPLICIT_NONE' | 'REFERENCED' | null;
}

/** Gathers shortcomings out of running text, and the causes that belong to several of them. */
export class FaultItems implements Faults {
  readonly items: FaultItem[] = [];
  readonly lead: Piece[] = [];
  readonly groups: Piece[] = [];
  readonly answers: Faults['answers'] = [];
  stated: Faults['stated'] = null;
  readonly #source: SourceText;
  readonly roles: Roles;
  readonly #shared: SharedCauses;

  constructor(source: SourceText, roles: Roles) {
    this.#source = source;
    this.roles = roles;
    this.#shared = new SharedCauses(source, this.items);
  }

  #text = (piece: Piece) => normText(this.#source, piece);

  /** One shortcoming, with the causes its text tells. */
  add(whole: Piece, given: Piece, rule: string, confidence: number): void {
    const content = { start: given.start + (leadIn.exec(this.#text(given))?.[0].length ?? 0), end: given.end };
    const inner = this.#text(content);
    const said = tidy(inner, { start: 0, end: inner.length });
    if (said.end <= said.start) return;
    const last = this.items.at(-1);
    if (isShared(inner) && rule === 'listed-clause' && last && !ofAll.test(inner.slice(0, 20))) {
      // 说理简略；原因是人均办案超过百件。: a clause that explains the one before it.
      this.groups.push(whole);
      last.causes.push(...this.causesIn(content));
      return;
    }
    if (isShared(inner)) {
      this.share(content);
      return;
    }
    // A；B，后者主要是因为…: two in one; and 前两个问题主要源于… told behind the second of them.
    const apart = apartIn(inner) ?? referenceStarts(inner).find((at) => at > 0 && explaining.test(inner.slice(at, at + 60)));
    if (apart) {
      this.add({ start: whole.start, end: content.start + apart }, { start: content.start, end: content.start + apart }, rule, confidence);
      const rest = trimmed(this.#source, { start: content.start + apart, end: content.end });
      if (referenceAt(this.#text(rest))) this.share(rest);
      else this.add(rest, rest, rule, confidence);
      return;
    }
    const { rest, causes } = explained(inner);
    const at = (p: Piece): Piece => ({ start: content.start + p.start, end: content.start + p.end });
    if (rest.length === 0) {
      // A sentence that is nothing but a cause belongs to the shortcoming before it.
      const last = this.items.at(-1);
      this.groups.push(whole);
      if (last) last.causes.push(...causes.map(at));
      else this.lead.push(content);
      return;
    }
    const text: Piece[] = [];
    const told = causes.map(at);
    for (const piece of rest.map(at)) {
      const { described, causes: more } = withoutCauseSentences(this.#source, this.roles, piece, text.length === 0);
      text.push(...described);
      told.push(...more);
    }
    this.items.push({ whole, text, causes: told.sort((one, other) => one.start - other.start), rule, confidence });
  }

  /** Causes of all shortcomings, or of those that its sentences name; see {@link SharedCauses}. */
  share(piece: Piece, where: 'told' | 'headed' | 'beside' = 'told'): void {
    this.groups.push(piece);
    this.#shared.add(piece, where);
  }

  /** Whether a text tells causes of all or of some that it names. */
  explains(piece: Piece): boolean {
    const inner = this.#text(piece);
    return isShared(inner) || (referenceStarts(inner)[0] === 0 && explaining.test(inner.slice(0, 40)));
  }

  /** Causes under a label that says they are. */
  causesIn(piece: Piece): Piece[] {
    return this.#shared.causesIn(piece);
  }

  /** 此外，近几年没有单列岗位。 behind causes: another of them. */
  #explainsOn(piece: Piece, at: number): boolean {
    const rest = { start: piece.start + at, end: piece.end };
    const { CAUSE, FAULT } = this.roles.of(rest);
    return rest.end > rest.start && CAUSE > FAULT;
  }

  /** What the label before a paragraph says it is. */
  labelOf(piece: Piece, year: number | null) {
    return labelBefore(this.#text(piece), year, this.roles);
  }

  answer(piece: Piece, of: number): void {
    this.answers.push({ item: { whole: piece, heading: null, body: piece, rule: 'answer-among-shortcomings', confidence: 0.8 }, of });
  }

  /** Text without blocks: 一是…二是…, a list by ；, or one shortcoming each. */
  paragraph(piece: Piece): void {
    const source = this.#source;
    const inner = this.#text(piece);
    const sub = (from: number, to: number) => trimmed(source, { start: piece.start + from, end: piece.start + to });
    if (this.explains(piece)) {
      // 还有就是… goes back to what is lacking.
      const end = this.#explainsOn(piece, afterExplanation(inner)) ? inner.length : afterExplanation(inner);
      this.share(sub(0, end), 'beside');
      if (end < inner.length) this.paragraph(sub(end, inner.length));
      return;
    }
    const label = labelBefore(inner, null, this.roles);
    if (label?.field === 'answer' && this.items.length > 0) {
      this.groups.push(sub(0, label.length));
      this.answer(sub(label.length, inner.length), this.items.length - 1);
      return;
    }
    // 无明显问题，个别信息更新偶有延迟。
    const still = noneButStill.exec(inner)?.[0].length ?? 0;
    if (still > 0) {
      this.lead.push(sub(0, still));
      const rest = sub(still, inner.length);
      this.add(rest, rest, 'paragraph', 0.6);
      return;
    }
    if (inner.length <= 90 && none.test(inner)) {
      this.stated ??= 'EXPLICIT_NONE';
      this.lead.push(piece);
      return;
    }
    if (inner.length <= 140 && elsewhere.test(inner) && !/[；]/.test(inner)) {
      this.stated ??= 'REFERENCED';
      this.lead.push(piece);
      return;
    }
    // 产生这些问题的原因有：（1）… has numbers of its own, so it is cut off before the numbers in front of it are counted.
    const listEnd = causesOfList(inner) ?? sharedTail(inner, 0, inner.length);
    if (listEnd > 0 && listEnd < inner.length && (!isShared(inner.slice(0, listEnd)) || causesOfList(inner) !== null)) {
      this.paragraph(sub(0, listEnd));
      const rest = sub(listEnd, inner.length);
      const tail = this.#text(rest);
      const end = this.#explainsOn(rest, afterExplanation(tail)) ? tail.length : afterExplanation(tail);
      this.share(trimmed(source, { start: rest.start, end: rest.start + end }));
      if (end < tail.length) this.paragraph(trimmed(source, { start: rest.start + end, end: rest.end }));
      return;
    }
    const numbered = enumeration(inner);
    const sides = numbered.length > 0 ? [] : twoSides(inner);
    // 主要表现在：意识不牢，一方面…: the two sides stand behind a fault and tell why; so do those behind 造成这一状况的原因，.
    const told = inner.slice(0, (numbered[0] ?? sides[0])?.start ?? 0).slice(-60);
    const causal = announcesCause.test(told);
    const tells = /[^。：；]{8}，\s*$/.test(told) && !/(?:方面|表现|体现|如下|问题|不足|差距|原因)[^，]{0,6}，\s*$/.test(told) ? [] : sides;
    // A；B，原因一是…，二是…；C: the numbers stand within one of the clauses.
    const clauses = numbered.length > 0 ? bySemicolon(inner) : null;
    const nested =
      clauses !== null &&
      clauses.parts.length > 1 &&
      clauses.parts.some(
        ({ start, end }) => (numbered[0]?.start ?? 0) > start && (numbered.at(-1)?.start ?? 0) < end && start >= clauses.lead,
      ) &&
      (clauses.parts[0]?.start ?? 0) < (numbered[0]?.start ?? 0) &&
      causal;
    const segments = causal ? [] : numbered.length > 0 ? numbered : tells;
    if (segments.length > 0) {
      const before = sub(0, segments[0]?.start ?? 0);
      if (before.end > before.start) this.lead.push(before);
      for (const [i, { start, end, marker }] of segments.entries()) {
        const to = i === segments.length - 1 ? sharedTail(inner, start + marker, end) : end;
        const whole = { start: piece.start + start, end: piece.start + to };
        this.add(whole, { start: whole.start + marker, end: whole.end }, 'numbered-sentence', 0.95);
        if (to < end) this.paragraph(sub(to, end));
      }
      return;
    }
    const list = nested ? clauses : causal || inner.search(pointingBack) >= 0 || sides.length > tells.length ? null : bySemicolon(inner);
    if (list) {
      if (list.lead > 0) this.lead.push(sub(0, list.lead));
      for (const part of list.parts) {
        const whole = { start: piece.start + part.start, end: piece.start + part.end };
        this.add(whole, whole, 'listed-clause', 0.9);
      }
      const tail = sub(list.end, inner.length);
      if (tail.end > tail.start) this.paragraph(tail);
      return;
    }
    if (this.items.length > 0 && onlyIntroduces(this.roles, piece) && !faulty.test(inner) && tokensOf(inner).length === 0) {
      this.lead.push(piece);
      return;
    }
    const introduced = introduction(source, this.roles, piece) - piece.start;
    const after = leadOf(inner) || announcement(inner) || (introduced >= inner.length ? 0 : introduced);
    if (after > 0) this.lead.push(sub(0, after));
    const rest = sub(after, inner.length);
    if (rest.end === rest.start) return;
    if (/[：:]$/.test(inner)) this.lead.push(rest);
    else if (after > 0 && bySemicolon(this.#text(rest)) && twoSides(this.#text(rest)).length === 0) this.paragraph(rest);
    else for (const one of after > 0 ? announcedStatements(source, rest) : statements(source, rest)) this.add(one, one, 'paragraph', 0.6);
  }

  /** Gives every shortcoming the causes that were told of several. */
  finish(): Faults {
    this.#shared.finish();
    if (this.items.length > 0) this.stated = null;
    return this;
  }
}
