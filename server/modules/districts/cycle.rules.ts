import type { Message } from '../../platform/errors.js';
import type { Refusal, UserErrorCode } from '../../platform/user-error.js';
import type { CycleOpenInput, SubmissionExtendInput } from './cycle.inputs.js';

export const limits = { deadlines: 20, indicators: 200, reason: 500 } as const;

/** A statutory date as it falls in the year after the one reported on. */
export interface OuterBound {
  readonly act: 'SUBMIT' | 'PUBLISH';
  readonly on: string;
  readonly source: string;
  readonly sourceEn: string;
}

type Path = readonly (string | number)[];

/** Days are YYYY-MM-DD, which compare as text. */
function afterBound(day: string, act: OuterBound['act'], bounds: readonly OuterBound[], field: Path): Refusal[] {
  const acts = { SUBMIT: { zh: '报送', en: 'submitting' }, PUBLISH: { zh: '公开', en: 'publishing' } }[act];
  return bounds
    .filter((bound) => bound.act === act && day > bound.on)
    .map(({ on, source, sourceEn }) => ({
      code: 'AFTER_STATUTORY_DATE',
      field: ['input', ...field],
      message: {
        zh: `${acts.zh}截止日 ${day} 晚于法定期限 ${on}（${source}）。请改为 ${on} 或更早。`,
        en: `The last day for ${acts.en}, ${day}, is later than the statutory date ${on} (${sourceEn}). Choose ${on} or an earlier day.`,
      },
    }));
}

/** Every fault of a cycle at once. `indicators` = the codes that hold in its year. Pure. */
export function cycleFaults(input: CycleOpenInput, bounds: readonly OuterBound[], indicators: ReadonlySet<string>): Refusal[] {
  const faults: Refusal[] = [];
  const fault = (code: UserErrorCode, field: Path, message: Message) => faults.push({ code, field: ['input', ...field], message });

  /** The list as far as it may go; what is beyond is one fault and not one for each item. */
  const upTo = <T>(list: readonly T[], name: 'deadlines' | 'indicators'): readonly T[] => {
    const max = limits[name];
    if (list.length > max) {
      fault('TOO_LONG', [name], {
        zh: `${name} 有 ${list.length} 条，最多 ${max} 条。`,
        en: `${name} has ${list.length} items, at most ${max}.`,
      });
    }
    return list.slice(0, max);
  };

  const kinds = new Set<string>();
  for (const [i, { kind, opensOn, dueOn, publishOn }] of upTo(input.deadlines, 'deadlines').entries()) {
    const field = (name: string): Path => ['deadlines', i, name];
    if (kinds.has(kind)) {
      fault('INVALID_VALUE', field('kind'), {
        zh: `${kind} 的期限写了两次，每类单位只写一次。`,
        en: `The dates of ${kind} stand twice; give them once for each kind.`,
      });
    }
    kinds.add(kind);
    if (dueOn < opensOn) {
      fault('INVALID_VALUE', field('dueOn'), {
        zh: `报送截止日 ${dueOn} 早于开始日 ${opensOn}。`,
        en: `The last day for submitting, ${dueOn}, is earlier than the first, ${opensOn}.`,
      });
    }
    if (publishOn < dueOn) {
      fault('INVALID_VALUE', field('publishOn'), {
        zh: `公开截止日 ${publishOn} 早于报送截止日 ${dueOn}。`,
        en: `The last day for publishing, ${publishOn}, is earlier than that for submitting, ${dueOn}.`,
      });
    }
    faults.push(...afterBound(dueOn, 'SUBMIT', bounds, field('dueOn')), ...afterBound(publishOn, 'PUBLISH', bounds, field('publishOn')));
  }

  const pairs = new Set<string>();
  for (const [i, { kind, indicator }] of upTo(input.indicators ?? [], 'indicators').entries()) {
    if (!indicators.has(indicator)) {
      fault('UNKNOWN_TERM', ['indicators', i, 'indicator'], {
        zh: `“${indicator}”不在该年度的指标目录中。可用 taxonomy(kind: INDICATOR) 查询。`,
        en: `"${indicator}" is no indicator of that year. Ask taxonomy(kind: INDICATOR) for the codes.`,
      });
    }
    if (pairs.has(`${kind} ${indicator}`)) {
      fault('INVALID_VALUE', ['indicators', i], {
        zh: `指标“${indicator}”对 ${kind} 写了两次。`,
        en: `The indicator "${indicator}" stands twice for ${kind}.`,
      });
    }
    pairs.add(`${kind} ${indicator}`);
  }
  return faults;
}

/** Every fault of an extension at once. `dueOn` = the unit's day without one. Pure. */
export function extensionFaults({ until, reason }: SubmissionExtendInput, dueOn: string | null, bounds: readonly OuterBound[]): Refusal[] {
  const faults = afterBound(until, 'SUBMIT', bounds, ['until']);
  const fault = (code: UserErrorCode, name: string, message: Message) => faults.push({ code, field: ['input', name], message });
  if (dueOn !== null && until <= dueOn) {
    fault('INVALID_VALUE', 'until', {
      zh: `${until} 不晚于原截止日 ${dueOn}，不构成延期。`,
      en: `${until} is not later than the unit's last day ${dueOn}, so it extends nothing.`,
    });
  }
  if (!reason.trim()) fault('REQUIRED', 'reason', { zh: '请填写延期理由。', en: 'Give the reason of the extension.' });
  if (reason.length > limits.reason) {
    fault('TOO_LONG', 'reason', {
      zh: `延期理由有 ${reason.length} 字，最多 ${limits.reason} 字。`,
      en: `The reason has ${reason.length} characters, at most ${limits.reason}.`,
    });
  }
  // PostgreSQL's text cannot hold U+0000; said here, it is a clear refusal and not a fault.
  if (reason.includes('\u0000')) {
    fault('INVALID_VALUE', 'reason', {
      zh: '理由含有空字符（U+0000），请删除。',
      en: 'The reason holds a null character (U+0000). Remove it.',
    });
  }
  return faults;
}
