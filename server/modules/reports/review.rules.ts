import { canonicalUuid } from '../../platform/scalars.js';
import type { Refusal } from '../../platform/user-error.js';
import { limits } from './report.rules.js';
import type { ReportPublishInput, ReportReturnInput } from './review.inputs.js';

const blank = (text: string | null | undefined) => !text?.trim();

const tooLong = (field: readonly (string | number)[], length: number): Refusal => ({
  code: 'TOO_LONG',
  field,
  message: {
    zh: `${field.join('.')} 有 ${length} 字，最多 ${limits.text} 字。`,
    en: `${field.join('.')} has ${length} characters, at most ${limits.text}.`,
  },
});

/** Faults of a return: it needs a reason, and each comment a text and an item. Pure. */
export function returnFaults({ note, comments }: ReportReturnInput): Refusal[] {
  const faults: Refusal[] = [];
  if (blank(note) && !comments?.length) {
    faults.push({
      code: 'REQUIRED',
      field: ['input', 'note'],
      message: {
        zh: '退回须说明理由：请填写 note，或在 comments 中对具体条目提出意见。',
        en: 'A return needs a reason: give a note, or comments on items.',
      },
    });
  }
  if (note && note.length > limits.text) faults.push(tooLong(['input', 'note'], note.length));
  if ((comments?.length ?? 0) > limits.items) {
    faults.push({
      code: 'TOO_LONG',
      field: ['input', 'comments'],
      message: { zh: `意见最多 ${limits.items} 条。`, en: `At most ${limits.items} comments.` },
    });
  }
  for (const [i, comment] of (comments ?? []).entries()) {
    const field = ['input', 'comments', i];
    if (blank(comment.text)) {
      faults.push({
        code: 'REQUIRED',
        field: [...field, 'text'],
        message: { zh: '意见内容不能为空。', en: 'A comment needs a text.' },
      });
    } else if (comment.text.length > limits.text) faults.push(tooLong([...field, 'text'], comment.text.length));
    if (canonicalUuid(comment.itemId) === null) faults.push(unknownItem([...field, 'itemId'], comment.itemId));
  }
  return faults;
}

export const unknownItem = (field: readonly (string | number)[], id: string): Refusal => ({
  code: 'UNKNOWN_REFERENCE',
  field,
  message: {
    zh: `“${id}”不是本报告的条目。请填写报告中某一条目的 id。`,
    en: `"${id}" is no item of this report. Give the id of one of its items.`,
  },
});

/** Faults of a publication's address. Pure. */
export function publishFaults({ url }: ReportPublishInput): Refusal[] {
  if (url === null || url === undefined) return [];
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (url.length <= 2000 && (parsed?.protocol === 'https:' || parsed?.protocol === 'http:')) return [];
  return [
    {
      code: 'INVALID_VALUE',
      field: ['input', 'url'],
      message: {
        zh: '公开地址须为 http 或 https 网址，例如 https://www.rongchang.gov.cn/…。',
        en: 'The address must be http or https, for example https://www.example.gov.cn/….',
      },
    },
  ];
}
