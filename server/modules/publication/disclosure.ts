import { registerEnumType } from 'type-graphql';
import type { Message } from '../../platform/errors.js';

/** Why something of a report is not for everybody: a closed list, each with the rule that says so. */
export enum WithholdingReason {
  STATE_SECRET = 'STATE_SECRET',
  WORK_SECRET = 'WORK_SECRET',
  COMMERCIAL_SECRET = 'COMMERCIAL_SECRET',
  PERSONAL_PRIVACY = 'PERSONAL_PRIVACY',
  ENDANGERS_SAFETY = 'ENDANGERS_SAFETY',
  INTERNAL_AFFAIR = 'INTERNAL_AFFAIR',
}

/** In the order in which they are counted and shown. */
export const withholdingReasons: Readonly<Record<WithholdingReason, Message & { readonly source: string }>> = {
  STATE_SECRET: { zh: '国家秘密', en: 'state secret', source: '《中华人民共和国政府信息公开条例》第十四条' },
  WORK_SECRET: { zh: '工作秘密', en: 'work secret', source: '《中华人民共和国保守国家秘密法》第六十四条' },
  COMMERCIAL_SECRET: { zh: '商业秘密', en: 'commercial secret', source: '《中华人民共和国政府信息公开条例》第十五条' },
  PERSONAL_PRIVACY: { zh: '个人隐私', en: 'personal privacy', source: '《中华人民共和国政府信息公开条例》第十五条' },
  ENDANGERS_SAFETY: {
    zh: '可能危及国家安全、公共安全、经济安全、社会稳定',
    en: 'endangers safety or stability',
    source: '《中华人民共和国政府信息公开条例》第十四条',
  },
  INTERNAL_AFFAIR: {
    zh: '内部事务、过程性信息',
    en: 'internal affairs or papers of a process',
    source: '《中华人民共和国政府信息公开条例》第十六条',
  },
};

registerEnumType(WithholdingReason, {
  name: 'WithholdingReason',
  description: 'Why something of a report is withheld from its public edition, with the rule that says so.',
  valuesConfig: Object.fromEntries(
    Object.entries(withholdingReasons).map(([reason, { zh, source }]) => [reason, { description: `${zh}（${source}）` }]),
  ),
});

/** Why a public edition was taken back as a whole: a reason for which it might have been withheld, or that it was wrong. */
export enum WithdrawalReason {
  STATE_SECRET = 'STATE_SECRET',
  WORK_SECRET = 'WORK_SECRET',
  COMMERCIAL_SECRET = 'COMMERCIAL_SECRET',
  PERSONAL_PRIVACY = 'PERSONAL_PRIVACY',
  ENDANGERS_SAFETY = 'ENDANGERS_SAFETY',
  INTERNAL_AFFAIR = 'INTERNAL_AFFAIR',
  INACCURATE = 'INACCURATE',
}

export const withdrawalReasons: Readonly<Record<WithdrawalReason, Message & { readonly source: string }>> = {
  ...withholdingReasons,
  INACCURATE: { zh: '内容有误', en: 'it was wrong', source: '《中华人民共和国政府信息公开条例》第六条' },
};

registerEnumType(WithdrawalReason, {
  name: 'WithdrawalReason',
  description: 'Why a public edition was taken back, with the rule that says so.',
  valuesConfig: Object.fromEntries(
    Object.entries(withdrawalReasons).map(([reason, { zh, source }]) => [reason, { description: `${zh}（${source}）` }]),
  ),
});

/** What of a report can be withheld: an item as a whole, a shortcoming with its causes, or one figure. */
export enum WithheldKind {
  RESPONSIBILITY = 'RESPONSIBILITY',
  ACTIVITY = 'ACTIVITY',
  SHORTCOMING = 'SHORTCOMING',
  COMMITMENT = 'COMMITMENT',
  OTHER_MATTER = 'OTHER_MATTER',
  FIGURE = 'FIGURE',
}

registerEnumType(WithheldKind, {
  name: 'WithheldKind',
  description: 'What of a report is withheld.',
  valuesConfig: {
    RESPONSIBILITY: { description: 'A duty of the first responsible person, with its figures.' },
    ACTIVITY: { description: 'An activity, with its figures.' },
    SHORTCOMING: { description: 'A shortcoming, with its causes.' },
    COMMITMENT: { description: 'A commitment, with its figures.' },
    OTHER_MATTER: { description: 'Another matter.' },
    FIGURE: { description: 'One figure, with its parts; the text around it stays.' },
  },
});
