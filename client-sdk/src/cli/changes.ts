import { clock } from '../clock.js';
import type { Locale } from '../errors.js';
import type { ReportDiff } from '../types.js';
import { type DiffTexts, diffTextsOf } from './diff-texts.js';
import { number, wrap } from './layout.js';

interface Manner {
  readonly department: string;
  readonly language: Locale;
  /** Cells of a line. */
  readonly width: number;
  /** Long texts whole. */
  readonly full: boolean;
  /** Names of themes and duties by their codes. */
  readonly names?: ReadonlyMap<string, string>;
}

type Item = ReportDiff['items'][number];
type FieldChange = Item['fields'][number];
type FigureChange = Item['figures'][number];

/** Longer texts are shown around what differs in them. */
const whole = 60;
/** Characters kept on either side of a difference. */
const around = 12;
/** A difference that is itself long. */
const longest = 120;

const mark = { ADDED: '+', REMOVED: '-', CHANGED: '~' } as const;

/** A difference as text: one section for each kind of item, figures as old → new. Pure. */
export function changesOf({ from, to, fields, items }: ReportDiff, { department, language, width, full, names }: Manner): string {
  const texts = diffTextsOf(language);
  const named = ({ year, number, at }: ReportDiff['from']) => texts.revision(year, number, clock(at));
  const heading = texts.heading(department, named(from), named(to));
  if (fields.length === 0 && items.length === 0) return `${heading}\n\n${texts.none}\n`;
  const count = (change: Item['change']) => items.filter((item) => item.change === change).length;
  const parts = [`${heading}\n${texts.counts(count('ADDED'), count('REMOVED'), count('CHANGED'))}`];
  const lines = (indent: number, text: string) => wrapped(indent, text, width);
  const fieldLines = (changes: readonly FieldChange[], indent: number) =>
    changes
      .map((change) => withNames(change, names, texts.list))
      .flatMap((change) => fieldText(change, texts, full).map((text, i) => lines(i === 0 ? indent : indent + 2, text)));
  if (fields.length > 0) parts.push([`【${texts.opening}】`, ...fieldLines(fields, 0)].join('\n'));
  for (const kind of new Set(items.map((item) => item.kind))) {
    const ofKind = items.filter((item) => item.kind === kind);
    const blocks = ofKind.flatMap((item) => [
      lines(0, `${mark[item.change]} ${full ? item.title : cut(item.title)}`),
      ...fieldLines(item.fields, 4),
      ...item.figures.map((figure) => lines(4, figureText(figure, texts))),
    ]);
    parts.push([`【${texts.kind[kind]}】`, ...blocks].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

function wrapped(indent: number, text: string, width: number): string {
  const room = Math.max(24, width - indent - 3);
  const space = ' '.repeat(indent);
  // A text of several paragraphs keeps them; what follows a break stands two further in.
  const lines = text.split('\n').flatMap((paragraph) => wrap(paragraph, room).split('\n'));
  return lines.map((line, i) => `${space}${i === 0 ? '' : '  '}${line}`).join('\n');
}

const coded = new Set(['theme', 'furtherThemes', 'duty']);

/** Codes say nothing to a person: themes and duties are told by their names. */
function withNames(change: FieldChange, names: Manner['names'] = new Map(), separator: string): FieldChange {
  if (!coded.has(change.field)) return change;
  const named = (codes: string | null) =>
    codes === null
      ? null
      : codes
          .split('\n')
          .map((code) => names.get(code) ?? code)
          .join(separator);
  return { ...change, from: named(change.from), to: named(change.to) };
}

/** One line for a short change, three for one that does not fit: its name, what stood, what stands. */
function fieldText({ field, from, to }: FieldChange, texts: DiffTexts, full: boolean): string[] {
  const name = texts.field[field] ?? field;
  // Ids say nothing to a person; how many there are does.
  if (field === 'addresses') {
    const many = (ids: string | null) => texts.items(ids === null ? 0 : ids.split('\n').length);
    return [`${name}${texts.colon}${many(from)} → ${many(to)}`];
  }
  const [before, after] = full ? [from, to] : differing(from, to);
  const [old, now] = [before ?? texts.nothing, after ?? texts.nothing];
  if (old.length + now.length <= 40 && !/\n/.test(old + now)) return [`${name}${texts.colon}${old} → ${now}`];
  return [`${name}${texts.colon}`.trimEnd(), `- ${old}`, `+ ${now}`];
}

function figureText({ change, label, unit, from, to }: FigureChange, texts: DiffTexts): string {
  const value = (decimal: string | null) => (decimal === null ? texts.nothing : `${number(decimal)} ${unit}`.trimEnd());
  if (change === 'ADDED') return `+ ${label}${texts.colon}${value(to)}`;
  if (change === 'REMOVED') return `- ${label}${texts.colon}${value(from)}`;
  if (from === to) return `~ ${label}${texts.colon}${value(to)}${texts.sameValue}`;
  return `~ ${label}${texts.colon}${from === null ? texts.nothing : number(from)} → ${value(to)}`;
}

/** A text cut at its end. Counts characters, so that none is halved. */
const cut = (text: string, max = whole): string => {
  const characters = [...text];
  return characters.length <= max ? text : `${characters.slice(0, max).join('')}…`;
};

/** Both texts, a long one only around what differs. Pure. */
function differing(from: string | null, to: string | null): [string | null, string | null] {
  if (from === null || to === null) return [from && cut(from), to && cut(to)];
  const [a, b] = [[...from], [...to]];
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const excerpt = (text: readonly string[]): string => {
    if (text.length <= whole) return text.join('');
    const first = Math.max(0, start - around);
    const last = Math.min(text.length, text.length - end + around);
    const piece = cut(text.slice(first, last).join(''), longest);
    return `${first > 0 ? '…' : ''}${piece}${last < text.length && !piece.endsWith('…') ? '…' : ''}`;
  };
  return [excerpt(a), excerpt(b)];
}
