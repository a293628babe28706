import { type Refused, refuse } from '../../platform/user-error.js';
import type { Meaning } from './indicator-synonym.repository.js';

export const noWords = (label: string): Refused =>
  refuse({
    code: 'INVALID_VALUE',
    field: ['input', 'label'],
    message: {
      zh: `说法“${label}”除空格和标点外没有文字。请照报告写，例如“集中学法”。`,
      en: `Nothing but blanks and marks is in the label "${label}". Write it as the reports do, for example 集中学法.`,
    },
  });

export const noIndicator = (code: string): Refused =>
  refuse({
    code: 'UNKNOWN_TERM',
    field: ['input', 'indicator'],
    message: {
      zh: `没有代码为“${code}”的指标。代码见 taxonomy(kind: INDICATOR)，例如 STUDY_SESSIONS。`,
      en: `No indicator has the code "${code}". See taxonomy(kind: INDICATOR) for codes, for example STUDY_SESSIONS.`,
    },
  });

export const otherUnit = ({ unit, indicator }: Meaning, agreeing: readonly string[]): Refused =>
  refuse({
    code: 'UNIT_MISMATCH',
    field: ['input', 'unit'],
    message: {
      zh: `指标 ${indicator} 的计量单位是${agreeing.join('、')}，不是“${unit}”，两者不能合计（人与人次、件与件次、数量与百分比都不同）。请改选计量单位相同的指标。`,
      en: `The indicator ${indicator} is counted in ${agreeing.join(', ')} and not in "${unit}", and such figures are never added (人 is not 人次, 件 is not 件次, a percentage is no count). Choose an indicator of this unit.`,
    },
  });

export const meansAnother = ({ label, unit }: Meaning, indicator: string): Refused =>
  refuse({
    code: 'ALREADY_EXISTS',
    field: ['input', 'label'],
    message: {
      zh: `“${label}”（${unit}）已确认计入指标 ${indicator}。如需改计，请先取消（indicatorSynonymEnd）。`,
      en: `"${label}" (${unit}) is confirmed to mean ${indicator} already. To change that, end it first (indicatorSynonymEnd).`,
    },
  });

export const noDecision = (id: string): Refused =>
  refuse({
    code: 'NOT_FOUND',
    field: ['id'],
    message: {
      zh: `没有找到正在生效的同义说法 ${id}：可能已经取消，或不属于您的区县。见 indicatorSynonyms。`,
      en: `No decision ${id} about words is in force: it was ended, or is not your district's. See indicatorSynonyms.`,
    },
  });
