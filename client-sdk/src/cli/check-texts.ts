import type { Locale } from '../errors.js';
import type { CheckSeverity } from '../types.js';

const zh = {
  heading: (title: string, errors: number, warnings: number) => `${title}\n错误 ${errors} 项（须改正后方可报送），提示 ${warnings} 项。`,
  sound: (title: string) => `${title}\n没有发现问题。`,
  severity: { ERROR: '错误', WARNING: '提示' } satisfies Record<CheckSeverity, string> as Record<CheckSeverity, string>,
  example: '例如：',
  fix: '处理：',
  source: '依据：',
  waived: (by: string, reason: string) => `已保留（${by}：${reason}）`,
  hint: '确需保留的，用 fazhi report waive --number 序号 --reason 理由 说明。',
  noNumber: (number: number, count: number) => `没有第 ${number} 项，共 ${count} 项；先用 fazhi report check 查看序号`,
  done: (number: number, code: string) => `第 ${number} 项（${code}）已说明理由，内容修改后失效。`,
  undone: (number: number, code: string) => `第 ${number} 项（${code}）已恢复提示。`,
  rules: (on: number, off: number) => `检查规则：启用 ${on} 条，关闭 ${off} 条。`,
  column: { code: '规则', severity: '级别', threshold: '阈值', state: '状态', source: '依据' },
  on: '启用',
  off: '关闭',
  set: (code: string) => `${code} 已设置。`,
};
export type CheckTexts = typeof zh;

const en: CheckTexts = {
  heading: (title, errors, warnings) => `${title}\n${errors} errors (to be mended before submitting), ${warnings} warnings.`,
  sound: (title) => `${title}\nNothing was found.`,
  severity: { ERROR: 'error', WARNING: 'warning' },
  example: 'Example: ',
  fix: 'Mend: ',
  source: 'Source: ',
  waived: (by, reason) => `let stand (${by}: ${reason})`,
  hint: 'What must stay: fazhi report waive --number N --reason TEXT.',
  noNumber: (number, count) => `there is no finding ${number} of ${count}; fazhi report check shows the numbers`,
  done: (number, code) => `Finding ${number} (${code}) stands with its reason until the text changes.`,
  undone: (number, code) => `Finding ${number} (${code}) is open again.`,
  rules: (on, off) => `Rules: ${on} on, ${off} off.`,
  column: { code: 'Rule', severity: 'Severity', threshold: 'Threshold', state: 'State', source: 'Source' },
  on: 'on',
  off: 'off',
  set: (code) => `${code} is set.`,
};

export const checkTextsOf = (language: Locale): CheckTexts => ({ zh, en })[language];
