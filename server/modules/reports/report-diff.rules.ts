import { Change, type FieldChange, type FigureChange, type ItemChange, ItemKind } from './report-diff.types.js';

/** The parts of a signed text that are compared; see `report-document.ts` for the whole. */
export interface DiffFigure {
  readonly id: string;
  readonly label: string;
  readonly indicator: { readonly code: string } | null;
  readonly value: string;
  readonly unit: string;
  readonly role: string;
  readonly approximation: string;
  readonly parts?: readonly DiffFigure[];
}

export interface DiffItem {
  readonly id: string;
  readonly [field: string]: unknown;
}

export interface DiffDocument {
  readonly title: string;
  readonly preamble: string;
  readonly addressee?: string;
  readonly closing?: string;
  readonly responsibilities: readonly DiffItem[];
  readonly activities: readonly DiffItem[];
  readonly shortcomings: readonly DiffItem[];
  readonly commitments: readonly DiffItem[];
  readonly otherMatters: readonly DiffItem[];
}

interface Kind {
  readonly kind: ItemKind;
  readonly list: Exclude<keyof DiffDocument, 'title' | 'preamble' | 'addressee' | 'closing'>;
  /** the field an item is called by and, across years, recognised by */
  readonly name: string;
  readonly fields: readonly string[];
}

const kinds: readonly Kind[] = [
  { kind: ItemKind.RESPONSIBILITY, list: 'responsibilities', name: 'narrative', fields: ['holder', 'duty', 'narrative', 'evidence'] },
  { kind: ItemKind.ACTIVITY, list: 'activities', name: 'heading', fields: ['heading', 'narrative', 'theme', 'furtherThemes'] },
  { kind: ItemKind.SHORTCOMING, list: 'shortcomings', name: 'text', fields: ['text', 'theme', 'causes'] },
  {
    kind: ItemKind.COMMITMENT,
    list: 'commitments',
    name: 'text',
    fields: ['heading', 'text', 'owner', 'measure', 'dueOn', 'addresses'],
  },
  { kind: ItemKind.OTHER_MATTER, list: 'otherMatters', name: 'text', fields: ['heading', 'text'] },
];

/** A value as a person reads it: terms by code, lists line by line. Null and empty say the same. */
function readable(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) {
    const lines = value.map(readable).filter((line) => line !== null);
    return lines.length === 0 ? null : lines.join('\n');
  }
  if (typeof value === 'object') {
    const { code, text, id } = value as { code?: string; text?: string; id?: string };
    return code ?? text ?? id ?? JSON.stringify(value);
  }
  return String(value);
}

function fieldChanges(
  from: Readonly<Record<string, unknown>>,
  to: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): FieldChange[] {
  return fields.flatMap((field) => {
    const [before, after] = [readable(from[field]), readable(to[field])];
    return before === after ? [] : [{ field, from: before, to: after }];
  });
}

/** Spaces and punctuation say nothing about what an item is. */
const essence = (text: unknown) => String(text ?? '').replace(/[\p{P}\p{Z}\s]/gu, '');

/** Pairs what is the same in both: first by id, then by the same name; each element is used once. */
function pairUp<T extends { readonly id: string }>(from: readonly T[], to: readonly T[], nameOf: (one: T) => string): Map<T, T> {
  const pairs = new Map<T, T>();
  const left = new Set(from);
  const take = (one: T, fits: (candidate: T) => boolean) => {
    const found = [...left].find(fits);
    if (!found) return;
    pairs.set(one, found);
    left.delete(found);
  };
  for (const one of to) take(one, (candidate) => candidate.id === one.id);
  for (const one of to) if (!pairs.has(one)) take(one, (candidate) => nameOf(candidate) === nameOf(one));
  return pairs;
}

const flat = (figures: readonly DiffFigure[]): DiffFigure[] => figures.flatMap((figure) => [figure, ...flat(figure.parts ?? [])]);

const figuresOf = (item: DiffItem): DiffFigure[] => flat((item.figures as DiffFigure[] | undefined) ?? []);

const figureName = (figure: DiffFigure) => [figure.indicator?.code ?? essence(figure.label), figure.unit, figure.role].join(' ');

function figureChanges(from: readonly DiffFigure[], to: readonly DiffFigure[]): FigureChange[] {
  const pairs = pairUp(from, to, figureName);
  const used = new Set(pairs.values());
  const said = ({ label, indicator, unit }: DiffFigure) => ({ label, indicator: indicator?.code ?? null, unit });
  const later = to.flatMap((figure): FigureChange[] => {
    const before = pairs.get(figure);
    if (!before) return [{ change: Change.ADDED, ...said(figure), from: null, to: figure.value }];
    const same = before.value === figure.value && before.unit === figure.unit && before.approximation === figure.approximation;
    return same ? [] : [{ change: Change.CHANGED, ...said(figure), from: before.value, to: figure.value }];
  });
  const gone = from.filter((figure) => !used.has(figure));
  return [...later, ...gone.map((figure) => ({ change: Change.REMOVED, ...said(figure), from: figure.value, to: null }))];
}

/** Answered shortcomings by their words: across years they have other ids, and a person reads words. */
function withAnswersInWords(document: DiffDocument): DiffDocument {
  const texts = new Map(document.shortcomings.map((s) => [s.id, s.text]));
  const commitments = document.commitments.map((commitment) => ({
    ...commitment,
    addresses: (commitment.addresses as { id: string }[]).map(({ id }) => texts.get(id) ?? id),
  }));
  return { ...document, commitments };
}

/** What was added, removed and changed, by kind. Items are the same by their id, across years by their name. Pure. */
export function diffDocuments(earlier: DiffDocument, later: DiffDocument): { fields: FieldChange[]; items: ItemChange[] } {
  const [from, to] = [withAnswersInWords(earlier), withAnswersInWords(later)];
  const items = kinds.flatMap(({ kind, list, name, fields }) => {
    const pairs = pairUp(from[list], to[list], (item) => essence(item[name]));
    const used = new Set(pairs.values());
    const title = (item: DiffItem) => String(item[name] ?? '');
    const present = to[list].flatMap((item): ItemChange[] => {
      const before = pairs.get(item);
      if (!before) {
        return [
          {
            kind,
            change: Change.ADDED,
            fromId: null,
            toId: item.id,
            title: title(item),
            fields: [],
            figures: figureChanges([], figuresOf(item)),
          },
        ];
      }
      const changed = fieldChanges(before, item, fields);
      const figures = figureChanges(figuresOf(before), figuresOf(item));
      if (changed.length === 0 && figures.length === 0) return [];
      return [{ kind, change: Change.CHANGED, fromId: before.id, toId: item.id, title: title(item), fields: changed, figures }];
    });
    const gone = from[list].filter((item) => !used.has(item));
    return [
      ...present,
      ...gone.map(
        (item): ItemChange => ({
          kind,
          change: Change.REMOVED,
          fromId: item.id,
          toId: null,
          title: title(item),
          fields: [],
          figures: figureChanges(figuresOf(item), []),
        }),
      ),
    ];
  });
  return { fields: fieldChanges({ ...from }, { ...to }, ['title', 'addressee', 'preamble', 'closing']), items };
}
