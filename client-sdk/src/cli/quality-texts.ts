import type { Locale } from '../errors.js';

const zh = {
  help: {
    queue: '等待审核的报告，风险大的在前，逐份说明风险和排序理由（区法治机构用）',
    quality: '各单位报告质量：原因、笼统、回应、时限等各占多少，检查提示多少（区法治机构用）',
    checks: '各项检查在全区命中多少单位、多少处（区法治机构用）',
  },
  noneWaits: (year: number) => `${year} 年度没有等待审核的报告。`,
  waits: (year: number, count: number) => `${year} 年度等待审核的报告 ${count} 份，风险大的在前。`,
  submitted: (at: string) => `${at} 报送`,
  noRisk: '没有发现风险',
  joined: '；',
  rule: '排序：先看有无（结构或身份错误、迟报、矛盾、笼统、重复、无回应、无原因），再依次比多少，再比报送先后；已说明理由的不计。',
  column: {
    ...{ days: '迟报', causes: '原因', vague: '笼统', answered: '回应', before: '往年', owner: '责任', date: '时限', measure: '衡量' },
    ...{ findings: '提示', units: '单位数', count: '次数', waived: '已说明' },
  },
  days: (days: number | null) => (days === null ? '' : `${days} 天`),
  legend:
    '原因、笼统、回应、往年：不足中写明原因、较为笼统、有承诺回应、往年已提出的条数；责任、时限、衡量：承诺中写明责任单位、时限、可衡量目标的条数；提示：检查提示数，括号内为已说明理由的。',
  noReport: '还没有已报送的报告。',
  noFinding: (reports: number) => `已报送 ${reports} 份，检查没有发现问题。`,
  distribution: (reports: number, checks: number) =>
    `已报送 ${reports} 份，命中的检查 ${checks} 项。规则的含义和处理见 fazhi checks --json。`,
  sheet: {
    ...{ name: '质量', days: '迟报天数', activities: '举措', figures: '数据', shortcomings: '不足', causes: '有原因', vague: '笼统' },
    ...{ answered: '有承诺回应', before: '往年已提出', commitments: '承诺', owner: '有责任单位', date: '有时限', measure: '可衡量' },
    ...{ errors: '错误', warnings: '提示', waived: '已说明理由' },
  },
};
export type QualityTexts = typeof zh;

const en: QualityTexts = {
  help: {
    queue: 'reports that wait for review, riskiest first, each with its risks and why it stands there (legal office)',
    quality: 'quality of every report: how many of how many with cause, vague, answered, dated; findings of checks (legal office)',
    checks: 'how many departments each check hits, and how often (legal office)',
  },
  noneWaits: (year) => `No report of ${year} waits for review.`,
  waits: (year, count) => `${year}: ${count} waiting for review, riskiest first.`,
  submitted: (at) => `submitted ${at}`,
  noRisk: 'no risk found',
  joined: '; ',
  rule: 'Order: first which kinds of risk (structure or identity, late, contradictions, vague, said before, unanswered, without a cause), then how many of each, then who waits longest. What stands with a reason does not count.',
  column: {
    ...{
      days: 'Late',
      causes: 'Cause',
      vague: 'Vague',
      answered: 'Answer',
      before: 'Before',
      owner: 'Owner',
      date: 'Day',
      measure: 'Measure',
    },
    ...{ findings: 'Findings', units: 'Departments', count: 'Findings', waived: 'With reason' },
  },
  days: (days) => (days === null ? '' : `${days} d`),
  legend:
    'Cause, Vague, Answer, Before: shortcomings with a cause, vague ones, answered by a commitment, named in an earlier year. Owner, Day, Measure: commitments that name who, by when and what can be measured. Findings: of all checks, in brackets those that stand with a reason.',
  noReport: 'No report is in yet.',
  noFinding: (reports) => `${reports} reports are in; the checks find nothing.`,
  distribution: (reports, checks) => `${reports} reports are in; ${checks} checks hit. What each says: fazhi checks --json.`,
  sheet: {
    ...{
      name: 'Quality',
      days: 'Days late',
      activities: 'Activities',
      figures: 'Figures',
      shortcomings: 'Shortcomings',
      causes: 'With cause',
    },
    ...{
      vague: 'Vague',
      answered: 'Answered',
      before: 'Named before',
      commitments: 'Commitments',
      owner: 'With owner',
      date: 'With a day',
    },
    ...{ measure: 'Measurable', errors: 'Errors', warnings: 'Warnings', waived: 'With reason' },
  },
};

export const qualityTextsOf = (language: Locale): QualityTexts => ({ zh, en })[language];
