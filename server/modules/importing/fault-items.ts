import type { HeadedItem } from './activities.js';
import { isShared } from './causes.rules.js';
import { answerLabelOf } from './commitments.js';
import { announcesCause, elsewhere, explaining, faulty, isFormula, lacks, leadIn, none, noneButStill } from './fault-cues.rules.js';
import { labelBefore } from './fields.rules.js';
import { tokensOf } from './figures/tokens.js';
import { saysWhoOrWhen } from './headings.rules.js';
import { enumeration, twoSides } from './markers.rules.js';
import { onlyExplains, statementsIn } from './reasons/statements.js';
import { type Told, toldIn, withoutMore } from './reasons/told.js';
import { isReference, referenceStarts } from './references.rules.js';
import { onlyIntroduces } from './roles/introductions.js';
import type { Roles } from './roles/roles.js';
import { tidy } from './several-causes.rules.js';
import { SharedCauses, type Where } from './shared-causes.js';
import { normText, type Piece, type SourceText, trimmed } from './source-text.js';
import { afterExplanation, apartIn, causesOfList, onlyAnnounces, sharedTail } from './statements.rules.js';

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

const sentencesOf = (text: string): Piece[] =>
  [...text.matchAll(/[^。；！？\n]+[。；！？]?/g)].map(({ 0: said, index }) => tidy(text, { start: index, end: index + said.length }));

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
    if (isShared(inner)) {
      this.share(content);
      return;
    }
    // A；B，后者主要是因为…: two in one; and 前两个问题主要源于… told behind the second of them.
    const apart = apartIn(inner) ?? referenceStarts(inner).find((at) => at > 0 && explaining.test(inner.slice(at, at + 60)));
    if (apart) {
      this.add({ start: whole.start, end: content.start + apart }, { start: content.start, end: content.start + apart }, rule, confidence);
      const rest = trimmed(this.#source, { start: content.start + apart, end: content.end });
      if (isReference(this.#text(rest))) this.share(rest);
      else this.add(rest, rest, rule, confidence);
      return;
    }
    const told = toldIn(inner);
    // What stands in its own place among the shortcomings is one, whatever its words are.
    const silent = told.fault.length + told.causes.length + told.plans.length === 0;
    this.#keep(whole, content, silent ? { ...told, fault: [said] } : told, rule, confidence);
  }

  #keep(whole: Piece, content: Piece, { fault, causes, plans }: Told, rule: string, confidence: number): void {
    const at = (p: Piece): Piece => ({ start: content.start + p.start, end: content.start + p.end });
    // Marks and numbers alone say nothing.
    if (fault.some((p) => /\p{L}/u.test(this.#text(at(p))))) {
      this.items.push({ whole, text: fault.map(at), causes: causes.map(at), rule, confidence });
    } else {
      // A sentence that is nothing but a cause belongs to the shortcoming before it.
      const last = this.items.at(-1);
      this.groups.push(whole);
      if (last) last.causes.push(...causes.map(at));
    }
    for (const plan of plans) this.answer(at(plan), this.items.length - 1);
  }

  /** Causes of all shortcomings, or of those that its sentences name; see {@link SharedCauses}. */
  share(piece: Piece, where: Where = 'told'): void {
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

  /** What will be done about a shortcoming; each of several that are numbered. */
  answer(piece: Piece, of: number): void {
    const inner = this.#text(piece);
    const last = this.answers.at(-1);
    if (saysWhoOrWhen.test(inner)) {
      // 责任单位：… stands on a line of its own below what they will do.
      if (last && /^[\s。；）]*$/.test(this.#source.norm.slice(last.item.whole.end, piece.start))) {
        const whole = { start: last.item.whole.start, end: piece.end };
        this.answers[this.answers.length - 1] = { ...last, item: { ...last.item, whole, body: whole } };
      } else this.groups.push(piece);
      return;
    }
    if (isFormula(inner)) {
      this.groups.push(piece);
      return;
    }
    const numbered = enumeration(inner);
    const parts = numbered.length > 0 ? numbered : [{ start: 0, end: inner.length, marker: 0 }];
    for (const { start, end, marker } of parts) {
      const label = answerLabelOf(inner.slice(start + marker, end));
      const body = trimmed(this.#source, { start: piece.start + start + marker + label, end: piece.start + end });
      if (body.end > body.start)
        this.answers.push({ item: { whole: body, heading: null, body, rule: 'answer-among-shortcomings', confidence: 0.8 }, of });
    }
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
    if (isFormula(inner)) {
      this.groups.push(piece);
      return;
    }
    if (this.items.length > 0 && onlyExplains(inner)) {
      this.share(piece, 'beside');
      return;
    }
    const label = labelBefore(inner, null, this.roles);
    if (label?.field === 'fault' && label.length < inner.trimEnd().length) {
      this.groups.push(sub(0, label.length));
      this.paragraph(sub(label.length, inner.length));
      return;
    }
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
    // …检查单填的都是“未发现问题”。 lacks something.
    if (inner.length <= 90 && none.test(inner.replace(/“[^”]*”/g, ''))) {
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
    const counted = enumeration(inner);
    // 一方面…；另一方面…: what begins a text tells two shortcomings.
    const numbered = counted.length === 0 && /^\s*一方面/.test(inner) ? twoSides(inner) : counted;
    // 造成这一状况的原因，一是…，二是…: the numbers stand within an explanation.
    const causal = announcesCause.test(inner.slice(0, numbered[0]?.start ?? 0).slice(-60));
    if (numbered.length > 0 && !causal) {
      const before = sub(0, numbered[0]?.start ?? 0);
      if (before.end > before.start) this.lead.push(before);
      for (const [i, { start, end, marker }] of numbered.entries()) {
        const to = i === numbered.length - 1 ? sharedTail(inner, start + marker, end) : end;
        const whole = { start: piece.start + start, end: piece.start + to };
        this.add(whole, { start: whole.start + marker, end: whole.end }, 'numbered-sentence', 0.95);
        if (to < end) this.paragraph(sub(to, end));
      }
      return;
    }
    if (this.items.length > 0 && onlyIntroduces(this.roles, piece) && !faulty.test(inner) && tokensOf(inner).length === 0) {
      this.lead.push(piece);
      return;
    }
    this.#running(piece);
  }

  /** A running text: each shortcoming begins where its words tell. */
  #running(piece: Piece): void {
    const inner = this.#text(piece);
    const sentences = sentencesOf(inner);
    // 力量不足；形式单一。: a list of a few words each.
    const list = sentences.every(({ start, end }) => end - start <= 16 && !/因|由|致|受/.test(inner.slice(start, end)));
    if ((sentences.length === 1 || (list && !onlyAnnounces(inner))) && this.#fewWords(piece, sentences)) return;
    const at = (p: Piece): Piece => ({ start: piece.start + p.start, end: piece.start + p.end });
    const { lead, statements } = statementsIn(inner);
    if (sentences.length > 1 && statements.length === 0 && this.#fewWords(piece, sentences)) return;
    const before = toldIn(inner.slice(0, lead.end));
    // 再有，: a few words before a shortcoming only lead over to it.
    if (before.causes.length > 0 && before.fault.length > 0) this.add(at(lead), at(lead), 'paragraph', 0.5);
    else if (lead.end - lead.start > 14 || (statements.length === 0 && lead.end > lead.start)) this.lead.push(at(lead));
    else if (lead.end > lead.start) this.groups.push(at(lead));
    for (const [i, one] of statements.entries()) {
      // 对照要求仍存在不少差距。 before those that name them.
      const said = inner.slice(one.whole.start, one.whole.end);
      if (i === 0 && statements.length > 1 && said.length <= 24 && /存在|还有|仍有|尚有/.test(said) && onlyAnnounces(said)) {
        this.lead.push(at(one.whole));
        continue;
      }
      const [first] = one.fault as [Piece, ...Piece[]];
      const skip = leadIn.exec(inner.slice(first.start, first.end))?.[0].length ?? 0;
      const fault = skip < first.end - first.start ? [{ start: first.start + skip, end: first.end }, ...one.fault.slice(1)] : one.fault;
      this.#keep(at(one.whole), piece, withoutMore(inner, { ...one, fault }), 'paragraph', 0.6);
    }
  }

  /** 文书瑕疵5处。 among the shortcomings is one, in however few words; false for what only announces. */
  #fewWords(piece: Piece, sentences: readonly Piece[]): boolean {
    const inner = this.#text(piece);
    if (/：\s*$/.test(inner)) return false;
    const isExplained = (text: string) => {
      const { fault, causes } = toldIn(text);
      return fault.length > 0 && causes.length > 0;
    };
    const whole = isExplained(inner);
    if (!whole && (onlyAnnounces(inner) || (sentences.length === 1 && onlyIntroduces(this.roles, piece) && tokensOf(inner).length === 0)))
      return false;
    const each = sentences.every(({ start, end }) => isExplained(inner.slice(start, end)));
    const parts = whole && !each ? [piece] : sentences.map(({ start, end }) => ({ start: piece.start + start, end: piece.start + end }));
    for (const one of parts) this.add(one, one, 'paragraph', 0.5);
    return true;
  }

  /** Gives every shortcoming the causes that were told of several. */
  finish(): Faults {
    // 与先进单位相比仍有差距。 and nothing else: one vague shortcoming.
    const vague = this.items.length === 0 && this.stated === null ? this.lead.findIndex((piece) => lacks.test(this.#text(piece))) : -1;
    if (vague >= 0) {
      const [piece] = this.lead.splice(vague, 1) as [Piece];
      this.items.push({ whole: piece, text: [piece], causes: [], rule: 'paragraph', confidence: 0.4 });
    }
    this.#shared.finish();
    if (this.items.length > 0) this.stated = null;
    return this;
  }
}
