import type { CauseInput, FigureInput, OtherMatterInput, ReportSaveInput, SourceSpanInput } from '../reports/report.inputs.js';
import { limits, type TermCodes } from '../reports/report.rules.js';
import type { ImportedReport, ReadFigure, Span } from './imported-report.js';

/** A link that the importer proposes: the commitment seems to answer the shortcoming. */
export interface ProposedLink {
  readonly commitmentId: string;
  readonly shortcomingId: string;
  readonly confidence: number;
}

export interface Draft {
  readonly input: ReportSaveInput;
  readonly links: readonly ProposedLink[];
}

const cut = (text: string, max: number): string => {
  if (text.length <= max) return text;
  // Never in the middle of a character of two units.
  const end = /[\ud800-\udbff]/.test(text.charAt(max - 1)) ? max - 1 : max;
  return text.slice(0, end);
};

/** A lone number or mark is an item without words: its characters are told as residue or span, and no document holds an empty item. */
const says = (...texts: readonly (string | null)[]): boolean => texts.some((text) => (text ?? '').trim() !== '');

/** A label may have been cut within a character. */
const labelOf = ({ label, unit }: ReadFigure): string =>
  cut(label, limits.label)
    .replace(/\p{Surrogate}/gu, '')
    .trim() || unit;

const sourceOf = ({ start, end, confidence, rule }: Span): SourceSpanInput => ({ start, end, confidence, rule: cut(rule, limits.label) });

/**
 * What was read out of a text as a document that `reportSave` would take: items get ids, codes that do not hold in the year are left out, and
 * what exceeds a limit of the document goes on among the other matters, so that nothing is lost. Pure but for the ids.
 */
export function draftOf(read: ImportedReport, terms: TermCodes, newId: () => string): Draft {
  const overflow: string[] = [];
  /** As much of a text as a field holds; the rest goes on below. */
  const held = (text: string): string => {
    const kept = cut(text, limits.text);
    for (let rest = text.slice(kept.length); rest !== ''; ) {
      const piece = cut(rest, limits.text);
      overflow.push(piece);
      rest = rest.slice(piece.length);
    }
    return kept;
  };
  const first = <T>(list: readonly T[], said: (item: T) => string): readonly T[] => {
    for (const item of list.slice(limits.items)) overflow.push(held(said(item)));
    return list.slice(0, limits.items);
  };
  const code = (kind: keyof TermCodes, given: string | null | undefined) => (given && terms[kind].has(given) ? given : null);
  const headed = (heading: string, text: string): { heading: string; text: string } =>
    heading.length <= limits.heading ? { heading, text: held(text) } : { heading: '', text: held(`${heading}。${text}`) };

  const figures = (list: readonly ReadFigure[]): FigureInput[] =>
    list.slice(0, limits.figures).map((figure) => ({
      id: newId(),
      label: labelOf(figure),
      indicator: code('INDICATOR', figure.indicator),
      value: figure.value,
      unit: cut(figure.unit, limits.unit),
      role: figure.role as FigureInput['role'],
      approximation: figure.approximation as FigureInput['approximation'],
      parts: figures(figure.parts),
      source: sourceOf(figure.source),
    }));

  const responsibilities = first(
    read.responsibilities.filter((r) => says(r.narrative)),
    (r) => r.narrative,
  ).map((item) => ({
    id: newId(),
    holder: cut(item.holder, limits.label),
    duty: code('DUTY', item.duty),
    narrative: held(item.narrative),
    evidence: item.evidence == null ? null : held(item.evidence),
    figures: figures(item.figures),
    source: sourceOf(item.source),
  }));
  const activities = first(
    read.activities.filter((a) => says(a.heading, a.narrative)),
    (a) => `${a.heading}\n${a.narrative}`,
  ).map((item) => {
    const { heading, text } = headed(item.heading, item.narrative);
    return {
      id: newId(),
      heading,
      narrative: text,
      theme: code('THEME', item.theme),
      furtherThemes: [],
      figures: figures(item.figures),
      source: sourceOf(item.source),
    };
  });
  const faultIds = read.shortcomings.map(({ text }) => (says(text) ? newId() : null));
  const shortcomings = first(
    read.shortcomings.flatMap((item, i) => (faultIds[i] ? [{ ...item, id: faultIds[i] }] : [])),
    (s) => s.text,
  ).map((item) => ({
    id: item.id,
    text: held(item.text),
    theme: code('THEME', item.theme),
    causes: item.causes
      .filter(({ text }) => says(text))
      .slice(0, limits.items)
      .map(
        (cause): CauseInput => ({
          id: newId(),
          text: held(cause.text),
          category: (cause.category ?? null) as CauseInput['category'] & null,
          source: sourceOf(cause.source),
        }),
      ),
    source: sourceOf(item.source),
  }));
  const links: ProposedLink[] = [];
  const there = new Set(shortcomings.map(({ id }) => id));
  const commitments = first(
    read.commitments.filter((c) => says(c.text)),
    (c) => `${c.heading ?? ''}\n${c.text}`,
  ).map((item) => {
    const id = newId();
    const { heading, text } = headed(item.heading ?? '', item.text);
    for (const { index, confidence } of item.addresses) {
      const shortcomingId = faultIds[index];
      if (shortcomingId && there.has(shortcomingId)) links.push({ commitmentId: id, shortcomingId, confidence });
    }
    return {
      id,
      heading: heading || null,
      text,
      owner: item.owner === null ? null : cut(item.owner, limits.label),
      measure: item.measure === null ? null : held(item.measure),
      dueOn: item.dueOn,
      figures: figures(item.figures),
      addresses: links.filter((link) => link.commitmentId === id).map((link) => link.shortcomingId),
      source: sourceOf(item.source),
    };
  });
  const parts = read.parts.map(({ part, presence, heading, lead, source }) => ({
    part: part as never,
    presence: presence as never,
    heading: heading === null ? null : cut(heading, limits.heading),
    lead: held(lead),
    source: source && sourceOf(source),
  }));
  const preamble = held(read.preamble);
  const closing = held(read.closing);
  const matters: OtherMatterInput[] = read.otherMatters
    .filter((m) => says(m.heading, m.text))
    .map((item) => {
      const { heading, text } = headed(item.heading ?? '', item.text);
      // A section that is a heading alone is told as its text.
      return { id: newId(), heading: text ? heading || null : null, text: text || heading, source: sourceOf(item.source) };
    });
  return {
    input: {
      ...(read.title !== '' && { title: cut(read.title, limits.title) }),
      addressee: cut(read.addressee ?? '', limits.heading),
      preamble,
      closing,
      parts,
      responsibilities,
      activities,
      shortcomings,
      commitments,
      otherMatters: gathered(matters, overflow, newId),
    },
    links,
  };
}

/** Other matters within the limits: what is too much is joined, line by line, into as few items as hold it. */
function gathered(matters: readonly OtherMatterInput[], overflow: readonly string[], newId: () => string): OtherMatterInput[] {
  const room = limits.items / 2;
  const kept = matters.slice(0, room);
  const rest = [...matters.slice(room).map(({ heading, text }) => (heading ? `${heading}\n${text}` : text)), ...overflow];
  const joined: string[] = [];
  for (const piece of rest.flatMap((text) =>
    text.length <= limits.text ? [text] : [cut(text, limits.text), text.slice(cut(text, limits.text).length)],
  )) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + 1 + piece.length <= limits.text) joined[joined.length - 1] = `${last}\n${piece}`;
    else joined.push(piece);
  }
  return [...kept, ...joined.map((text) => ({ id: newId(), heading: null, text, source: null }))];
}
