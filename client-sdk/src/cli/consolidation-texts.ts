import type { Locale } from '../errors.js';
import type { Approximation } from '../generated/graphql.js';

const zh = {
  /** in front of a total */
  sign: { EXACT: '', ABOUT: '≈', MORE_THAN: '>', AT_LEAST: '≥', LESS_THAN: '<', AT_MOST: '≤' } as Record<Approximation, string>,
  common: '多个单位的共性问题',
  shared: (count: number, of: number, label: string, units: readonly string[]) => `${count}/${of} 个单位：${label}（${units.join('、')}）`,
  rates: '比率（由分子、分母重算）',
  change: '增减',
  noFigures: (code: string) => `没有指标 ${code} 的数据。`,
  indicatorUnknown: (code: string) => `没有代码为 ${code} 的指标`,
  figures: (name: string, total: string, unit: string, departments: number) => `${name}：${total} ${unit}，${departments} 个单位`,
  help: { indicator: '指标代码，见 fazhi consolidate --xlsx 的“指标汇总”；缺省为全部' },
};
export type ConsolidationTexts = typeof zh;

const en: ConsolidationTexts = {
  sign: zh.sign,
  common: 'What several departments have in common',
  shared: (count, of, label, units) => `${count} of ${of} departments: ${label} (${units.join(', ')})`,
  rates: 'Rates, computed from counts',
  change: 'Change',
  noFigures: (code) => `No figures for the indicator ${code}.`,
  indicatorUnknown: (code) => `no indicator has the code ${code}`,
  figures: (name, total, unit, departments) => `${name}: ${total} ${unit}, ${departments} departments`,
  help: { indicator: 'code of an indicator, as in the sheet Indicators of fazhi consolidate --xlsx; default: all' },
};

export const consolidationTextsOf = (language: Locale): ConsolidationTexts => ({ zh, en })[language];
