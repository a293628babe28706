import type { Message } from '../../platform/errors.js';
import { type Refusal, type Refused, refuse } from '../../platform/user-error.js';

const stillReadable = (zh: string, en: string): Refusal => ({ code: 'STILL_READABLE', field: ['id'], message: { zh, en } });

const brief = (text: string) => (text.length <= 30 ? text : `${text.slice(0, 30)}…`).replace(/\n/g, ' ');

/** Why a report cannot be published as it stands: each names what is withheld and where it can be read. */
export const refusalOf = {
  figureStands: (figure: string, { name }: { readonly name: Message }) =>
    stillReadable(
      `不予公开的数字“${figure}”仍写在${name.zh}的文字中，公开会泄露。请将该条目整体设为不予公开，或退回修改文字。`,
      `The withheld figure "${figure}" still stands in the text of ${name.en}. Withhold that item as a whole, or have the text changed.`,
    ),
  reckoned: (figure: string, whole: string) =>
    stillReadable(
      `不予公开的数字“${figure}”可由“${whole}”及其余各项推算得出。请将合计数一并设为不予公开。`,
      `The withheld figure "${figure}" can be reckoned from "${whole}" and its other parts. Withhold the total too.`,
    ),
  stillTold: ({ itemText }: { readonly itemText: string }, { name }: { readonly name: Message }) =>
    stillReadable(
      `不予公开的内容“${brief(itemText)}”仍原样写在${name.zh}中，公开会泄露。请将该条目也设为不予公开，或退回修改文字。`,
      `What is withheld, "${brief(itemText)}", still stands in ${name.en}. Withhold that item too, or have the text changed.`,
    ),
};

export const noWithholding = (id: string): Refused =>
  refuse({
    code: 'NOT_FOUND',
    field: ['id'],
    message: { zh: `没有找到有效的不予公开设置 ${id}。`, en: `There is no withholding ${id} that holds.` },
  });

export const noSuchItem = (id: string): Refused =>
  refuse({
    code: 'UNKNOWN_REFERENCE',
    field: ['input', 'itemId'],
    message: {
      zh: `“${id}”不是本报告中可以不予公开的条目或数字（原因随其不足一并设置）。请填写报告中某一条目或数字的 id。`,
      en: `"${id}" is no item or figure of this report (a cause goes with its shortcoming). Give the id of one of its items or figures.`,
    },
  });

export const withheldAlready = (): Refused =>
  refuse({
    code: 'ALREADY_EXISTS',
    field: ['input', 'itemId'],
    message: {
      zh: '该条目已由另一方（填报单位或区法治机构）设为不予公开，无须重复设置。',
      en: 'The other side (the unit or the office) withholds this item already.',
    },
  });

export const otherSide = (): Refused =>
  refuse({
    code: 'OTHER_SIDE',
    field: ['id'],
    message: {
      zh: '这项不予公开是另一方（填报单位或区法治机构）设置的，只能由该方取消。',
      en: 'The other side (the unit or the office) decided this; only that side ends it.',
    },
  });

export const noEdition = (id: string): Refused =>
  refuse({
    code: 'NOT_FOUND',
    field: ['id'],
    message: {
      zh: `报告 ${id} 没有公开版，或公开版已经撤回，无须再撤回。`,
      en: `The report ${id} has no public edition, or it was withdrawn already.`,
    },
  });
