import type { Locale } from '../../platform/errors.js';
import { RiskCode } from './review-queue.types.js';

/** What the queue says, in both languages. */
const zh = {
  /** a risk as a name */
  risk: {
    ERROR: '结构或身份错误',
    LATE: '迟报',
    CONFLICT: '数据或年份矛盾',
    VAGUE: '不足笼统',
    REPEAT: '与往年或其他单位重复',
    UNANSWERED: '不足没有承诺回应',
    NO_CAUSE: '不足没有原因',
    OTHER: '其他提示',
  } satisfies Record<RiskCode, string> as Record<RiskCode, string>,
  amount: (code: RiskCode, count: number) => (code === RiskCode.LATE ? `${count} 天` : `${count} 处`),
  said: (risk: string, amount: string, waived: number) => `${risk} ${amount}${waived > 0 ? `（另有 ${waived} 处已说明理由）` : ''}`,
  kind: (unit: string, risk: string) => `排在${unit}之后：${unit}有“${risk}”，本报告没有。`,
  count: (unit: string, risk: string, more: string, less: string) => `排在${unit}之后：“${risk}”${unit} ${more}，本报告 ${less}。`,
  waiting: (unit: string) => `与${unit}风险相同，报送在后。`,
  sequence: (unit: string) => `与${unit}风险相同，同时报送，单位排序在后。`,
};
export type QueueTexts = typeof zh;

const en: QueueTexts = {
  risk: {
    ERROR: 'structure or identity',
    LATE: 'late',
    CONFLICT: 'contradictions',
    VAGUE: 'vague shortcomings',
    REPEAT: 'said before',
    UNANSWERED: 'unanswered shortcomings',
    NO_CAUSE: 'shortcomings without a cause',
    OTHER: 'other findings',
  },
  amount: (code, count) => (code === RiskCode.LATE ? `${count} ${count === 1 ? 'day' : 'days'}` : String(count)),
  said: (risk, amount, waived) => `${risk} ${amount}${waived > 0 ? ` (${waived} more stand with a reason)` : ''}`,
  kind: (unit, risk) => `Behind ${unit}, which bears "${risk}"; this report does not.`,
  count: (unit, risk, more, less) => `Behind ${unit}: "${risk}" ${more} there, ${less} here.`,
  waiting: (unit) => `The same risks as ${unit}, submitted later.`,
  sequence: (unit) => `The same risks as ${unit}, submitted at the same time, later in the official sequence.`,
};

export const queueTextsOf = (locale: Locale): QueueTexts => ({ zh, en })[locale];
