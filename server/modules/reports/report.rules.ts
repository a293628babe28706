import type { Message } from '../../platform/errors.js';
import { canonicalUuid } from '../../platform/scalars.js';
import type { Refusal, UserErrorCode } from '../../platform/user-error.js';
import type { CommitmentInput, FigureInput, ReportSaveInput, SourceSpanInput } from './report.inputs.js';

/** Lengths are counted in UTF-16 units, as a text field of a browser counts them. */
export const limits = { items: 200, figures: 200, figureDepth: 3, title: 200, label: 200, unit: 20, heading: 500, text: 20_000 } as const;

export interface TermCodes {
  readonly INDICATOR: ReadonlySet<string>;
  readonly THEME: ReadonlySet<string>;
  readonly DUTY: ReadonlySet<string>;
}

type Path = readonly (string | number)[];

/** Every fault of a document at once: structure and identity only, never language. Pure. */
export function documentFaults(input: ReportSaveInput, terms: TermCodes, storedShortcomingIds: ReadonlySet<string>): Refusal[] {
  const faults: Refusal[] = [];
  const ids = new Map<string, Path>();
  const fault = (code: UserErrorCode, field: Path, message: Message) => faults.push({ code, field: ['input', ...field], message });

  const id = (value: string, field: Path): string => {
    const canonical = canonicalUuid(value);
    if (canonical === null) {
      fault('INVALID_VALUE', field, {
        zh: `“${value}”不是 UUID。请使用客户端生成的 UUID，例如 0191e1a0-7c3e-7b5f-9a51-3d1f0c5b7a10。`,
        en: `"${value}" is no UUID. Use one made by the client, for example 0191e1a0-7c3e-7b5f-9a51-3d1f0c5b7a10.`,
      });
      return value;
    }
    const first = ids.get(canonical);
    if (first) {
      fault('DUPLICATE_ID', field, {
        zh: `同一 id 已用于 ${first.join('.')}。每个条目须有自己的 id。`,
        en: `The same id stands at ${first.join('.')}. Every item needs its own.`,
      });
    } else ids.set(canonical, field);
    return canonical;
  };
  const text = (value: string | null | undefined, field: Path, max: number, required = true) => {
    if (required && !value?.trim()) {
      fault('REQUIRED', field, { zh: `${field.join('.')} 不能为空。`, en: `${field.join('.')} must not be empty.` });
    } else if (value && value.length > max) {
      fault('TOO_LONG', field, {
        zh: `${field.join('.')} 有 ${value.length} 字，最多 ${max} 字。请删减或拆成几条。`,
        en: `${field.join('.')} has ${value.length} characters, at most ${max}. Shorten it or split the item.`,
      });
    }
    // PostgreSQL's text cannot hold U+0000; said here, it is a clear refusal and not a fault.
    if (value?.includes('\u0000'))
      fault('INVALID_VALUE', field, {
        zh: '文本含有空字符（U+0000），请删除。',
        en: 'The text holds a null character (U+0000). Remove it.',
      });
    // Half a character cannot be written as UTF-8: it would be refused by jsonb or silently replaced.
    if (value && /\p{Surrogate}/u.test(value))
      fault('INVALID_VALUE', field, {
        zh: '文本含有不完整的字符（单个代理码元），可能是截断所致，请重新输入。',
        en: 'The text holds half of a character (a lone surrogate), perhaps cut off. Write it again.',
      });
  };
  const count = (list: readonly unknown[], field: Path, max: number) => {
    if (list.length > max) {
      fault('TOO_LONG', field, {
        zh: `${field.join('.')} 有 ${list.length} 条，最多 ${max} 条。`,
        en: `${field.join('.')} has ${list.length} items, at most ${max}.`,
      });
    }
  };
  const term = (kind: keyof TermCodes, code: string | null | undefined, field: Path) => {
    if (code && !terms[kind].has(code)) {
      fault('UNKNOWN_TERM', field, {
        zh: `“${code}”不在报告年度的目录（${kind}）中。可用 taxonomy(kind: ${kind}) 查询。`,
        en: `"${code}" is no ${kind} in the year of the report. Ask taxonomy(kind: ${kind}) for the codes.`,
      });
    }
  };
  const source = (span: SourceSpanInput | null | undefined, field: Path) => {
    if (!span) return;
    if (span.start < 0 || span.end < span.start || !(span.confidence >= 0 && span.confidence <= 1)) {
      fault('INVALID_VALUE', field, {
        zh: '来源须满足 0 ≤ start ≤ end，confidence 在 0 到 1 之间。',
        en: 'A source needs 0 ≤ start ≤ end and a confidence from 0 to 1.',
      });
    }
    text(span.rule, [...field, 'rule'], limits.label);
  };
  const figures = (list: readonly FigureInput[] | null | undefined, field: Path, depth = 1) => {
    count(list ?? [], field, limits.figures);
    if (list?.length && depth > limits.figureDepth) {
      fault('TOO_LONG', field, {
        zh: `数据的分项最多 ${limits.figureDepth - 1} 层。`,
        en: `Parts of figures nest at most ${limits.figureDepth - 1} deep.`,
      });
      return;
    }
    for (const [i, figure] of (list ?? []).entries()) {
      const at = [...field, i];
      figure.id = id(figure.id, [...at, 'id']);
      text(figure.label, [...at, 'label'], limits.label);
      text(figure.unit, [...at, 'unit'], limits.unit);
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
    count(list ?? [], [name], limits.items);
    for (const [i, item] of (list ?? []).entries()) {
      item.id = id(item.id, [name, i, 'id']);
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
      fault('INVALID_VALUE', ['parts', i, 'part'], {
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
    count(item.furtherThemes ?? [], [...at, 'furtherThemes'], limits.items);
    for (const [i, code] of (item.furtherThemes ?? []).entries()) term('THEME', code, [...at, 'furtherThemes', i]);
    figures(item.figures, [...at, 'figures']);
  });
  items(input.shortcomings, 'shortcomings', (item, at) => {
    text(item.text, [...at, 'text'], limits.text);
    count(item.causes ?? [], [...at, 'causes'], limits.items);
    for (const [i, cause] of (item.causes ?? []).entries()) {
      cause.id = id(cause.id, [...at, 'causes', i, 'id']);
      text(cause.text, [...at, 'causes', i, 'text'], limits.text);
      source(cause.source, [...at, 'causes', i, 'source']);
    }
  });
  const answerable = input.shortcomings ? new Set(input.shortcomings.map((s) => s.id)) : storedShortcomingIds;
  items(input.commitments, 'commitments', (item: CommitmentInput, at) => {
    text(item.heading, [...at, 'heading'], limits.heading, false);
    text(item.text, [...at, 'text'], limits.text);
    text(item.owner, [...at, 'owner'], limits.label, false);
    text(item.measure, [...at, 'measure'], limits.text, false);
    figures(item.figures, [...at, 'figures']);
    count(item.addresses ?? [], [...at, 'addresses'], limits.items);
    item.addresses = item.addresses?.map((a) => canonicalUuid(a) ?? a) ?? null;
    for (const [i, answered] of (item.addresses ?? []).entries()) {
      if (!answerable.has(answered)) {
        fault('UNKNOWN_REFERENCE', [...at, 'addresses', i], {
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
