import { Faults, type Path } from '../../platform/faults.js';
import { canonicalUuid } from '../../platform/scalars.js';
import type { CommitmentInput, FigureInput, ReportSaveInput, SourceSpanInput } from './report.inputs.js';

/** Lengths are counted in UTF-16 units, as a text field of a browser counts them. */
export const limits = { items: 200, figures: 200, figureDepth: 3, title: 200, label: 200, unit: 20, heading: 500, text: 20_000 } as const;

export interface TermCodes {
  readonly INDICATOR: ReadonlySet<string>;
  readonly THEME: ReadonlySet<string>;
  readonly DUTY: ReadonlySet<string>;
}

/** Every fault of a document at once: structure and identity only, never language. Pure. */
export function documentFaults(input: ReportSaveInput, terms: TermCodes, storedShortcomingIds: ReadonlySet<string>): Faults {
  const faults = new Faults();
  const ids = new Map<string, Path>();

  const id = (value: string, field: Path): void => {
    const canonical = faults.id(value, field);
    if (canonicalUuid(canonical) === null) return;
    const first = ids.get(canonical);
    if (first) {
      faults.add('DUPLICATE_ID', field, {
        zh: `同一 id 已用于 ${first.join('.')}。每个条目须有自己的 id。`,
        en: `The same id stands at ${first.join('.')}. Every item needs its own.`,
      });
    } else ids.set(canonical, field);
  };
  const text = (value: string | null | undefined, field: Path, max: number, required = true) => faults.text(value, field, max, required);
  const term = (kind: keyof TermCodes, code: string | null | undefined, field: Path) => {
    if (code && !terms[kind].has(code)) {
      faults.add('UNKNOWN_TERM', field, {
        zh: `“${code}”不在报告年度的目录（${kind}）中。可用 taxonomy(kind: ${kind}) 查询。`,
        en: `"${code}" is no ${kind} in the year of the report. Ask taxonomy(kind: ${kind}) for the codes.`,
      });
    }
  };
  const source = (span: SourceSpanInput | null | undefined, field: Path) => {
    if (!span) return;
    if (span.start < 0 || span.end < span.start || !(span.confidence >= 0 && span.confidence <= 1)) {
      faults.add('INVALID_VALUE', field, {
        zh: '来源须满足 0 ≤ start ≤ end，confidence 在 0 到 1 之间。',
        en: 'A source needs 0 ≤ start ≤ end and a confidence from 0 to 1.',
      });
    }
    text(span.rule, [...field, 'rule'], limits.label);
  };
  /** 万元 and 元 would never be added up. */
  const multiplied = (unit: string, field: Path) =>
    faults.add('INVALID_VALUE', field, {
      zh: `单位“${unit}”中的“万”或“亿”须乘入数值：1.5 万元写成数值 15000、单位元。`,
      en: 'Multiply the ten thousands or hundred millions of the unit into the value: 1.5 ten thousand yuan is the value 15000 with the unit yuan.',
    });
  const figures = (list: readonly FigureInput[] | null | undefined, field: Path, depth = 1) => {
    faults.count(list ?? [], field, limits.figures);
    if (list?.length && depth > limits.figureDepth) {
      faults.add('TOO_LONG', field, {
        zh: `数据的分项最多 ${limits.figureDepth - 1} 层。`,
        en: `Parts of figures nest at most ${limits.figureDepth - 1} deep.`,
      });
      return;
    }
    for (const [i, figure] of (list ?? []).entries()) {
      const at = [...field, i];
      id(figure.id, [...at, 'id']);
      text(figure.label, [...at, 'label'], limits.label);
      text(figure.unit, [...at, 'unit'], limits.unit);
      if (/^\s*[万亿]/u.test(figure.unit)) multiplied(figure.unit, [...at, 'unit']);
      term('INDICATOR', figure.indicator, [...at, 'indicator']);
      source(figure.source, [...at, 'source']);
      figures(figure.parts, [...at, 'parts'], depth + 1);
    }
  };
  const items = <T extends { id: string; source?: SourceSpanInput | null }>(
    list: readonly T[] | null | undefined,
    name: string,
    each: (item: T, at: Path) => void,
  ) => {
    faults.count(list ?? [], [name], limits.items);
    for (const [i, item] of (list ?? []).entries()) {
      id(item.id, [name, i, 'id']);
      source(item.source, [name, i, 'source']);
      each(item, [name, i]);
    }
  };

  if (input.title !== undefined) text(input.title, ['title'], limits.title);
  text(input.preamble, ['preamble'], limits.text, false);
  text(input.addressee, ['addressee'], limits.heading, false);
  text(input.closing, ['closing'], limits.text, false);
  const named = new Set<string>();
  for (const [i, part] of (input.parts ?? []).entries()) {
    text(part.heading, ['parts', i, 'heading'], limits.heading, false);
    text(part.lead, ['parts', i, 'lead'], limits.text, false);
    source(part.source, ['parts', i, 'source']);
    if (named.has(part.part)) {
      faults.add('INVALID_VALUE', ['parts', i, 'part'], {
        zh: `部分 ${part.part} 出现了两次，每个部分只能有一条。`,
        en: `The part ${part.part} is named twice; each part stands once.`,
      });
    }
    named.add(part.part);
  }
  items(input.responsibilities, 'responsibilities', (item, at) => {
    text(item.holder, [...at, 'holder'], limits.label);
    text(item.narrative, [...at, 'narrative'], limits.text);
    text(item.evidence, [...at, 'evidence'], limits.text, false);
    term('DUTY', item.duty, [...at, 'duty']);
    figures(item.figures, [...at, 'figures']);
  });
  items(input.activities, 'activities', (item, at) => {
    // A block may stand without a heading, or be a heading alone.
    text(item.heading, [...at, 'heading'], limits.heading, false);
    text(item.narrative, [...at, 'narrative'], limits.text, !item.heading?.trim());
    term('THEME', item.theme, [...at, 'theme']);
    faults.count(item.furtherThemes ?? [], [...at, 'furtherThemes'], limits.items);
    for (const [i, code] of (item.furtherThemes ?? []).entries()) term('THEME', code, [...at, 'furtherThemes', i]);
    figures(item.figures, [...at, 'figures']);
  });
  items(input.shortcomings, 'shortcomings', (item, at) => {
    text(item.text, [...at, 'text'], limits.text);
    term('THEME', item.theme, [...at, 'theme']);
    faults.count(item.causes ?? [], [...at, 'causes'], limits.items);
    for (const [i, cause] of (item.causes ?? []).entries()) {
      id(cause.id, [...at, 'causes', i, 'id']);
      text(cause.text, [...at, 'causes', i, 'text'], limits.text);
      source(cause.source, [...at, 'causes', i, 'source']);
    }
  });
  const answerable = input.shortcomings ? new Set(input.shortcomings.map((s) => canonical(s.id))) : storedShortcomingIds;
  items(input.commitments, 'commitments', (item: CommitmentInput, at) => {
    text(item.heading, [...at, 'heading'], limits.heading, false);
    text(item.text, [...at, 'text'], limits.text);
    text(item.owner, [...at, 'owner'], limits.label, false);
    text(item.measure, [...at, 'measure'], limits.text, false);
    figures(item.figures, [...at, 'figures']);
    faults.count(item.addresses ?? [], [...at, 'addresses'], limits.items);
    for (const [i, answered] of (item.addresses ?? []).entries()) {
      if (!answerable.has(canonical(answered))) {
        faults.add('UNKNOWN_REFERENCE', [...at, 'addresses', i], {
          zh: `“${answered}”不是本报告的不足。addresses 中请填写 shortcomings 的 id。`,
          en: `"${answered}" is no shortcoming of this report. Give ids of its shortcomings.`,
        });
      }
    }
  });
  items(input.otherMatters, 'otherMatters', (item, at) => {
    text(item.heading, [...at, 'heading'], limits.heading, false);
    text(item.text, [...at, 'text'], limits.text);
  });
  return faults;
}

const canonical = (id: string): string => canonicalUuid(id) ?? id;

/** The document with every id and reference as the database keys its rows: in lower case. What is no UUID stays, for the faults to name. Pure. */
export function canonicalDocument(input: ReportSaveInput): ReportSaveInput {
  const figures = (list: FigureInput[] | null | undefined): FigureInput[] | null | undefined =>
    list?.map((figure) => ({ ...withId(figure), parts: figures(figure.parts) }));
  const lists = {
    responsibilities: input.responsibilities?.map((item) => ({ ...withId(item), figures: figures(item.figures) })),
    activities: input.activities?.map((item) => ({ ...withId(item), figures: figures(item.figures) })),
    shortcomings: input.shortcomings?.map((item) => ({ ...withId(item), causes: item.causes?.map(withId) })),
    commitments: input.commitments?.map((item) => ({
      ...withId(item),
      figures: figures(item.figures),
      addresses: item.addresses?.map(canonical),
    })),
    otherMatters: input.otherMatters?.map(withId),
  };
  // A list that was left out stays left out: it means unchanged.
  return { ...input, ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined)) };
}

const withId = <T extends { readonly id: string }>(item: T): T => ({ ...item, id: canonical(item.id) });
