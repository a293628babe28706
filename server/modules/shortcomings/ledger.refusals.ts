import { type Refused, refuse } from '../../platform/user-error.js';
import type { ReportStatus } from '../reports/report-status.js';
import type { LedgerItem } from './ledger.repository.js';

/** Refusals of the ledger. Each says what is so and who can change it. */

export const noteLength = 2000;

const named = { commitment: { zh: '承诺', en: 'commitment' }, shortcoming: { zh: '不足', en: 'shortcoming' } } as const;

export const noItem = (kind: LedgerItem['kind'], id: string, field: readonly string[]): Refused =>
  refuse({
    code: 'NOT_FOUND',
    field,
    message: {
      zh: `没有找到${named[kind].zh} ${id}，或您无权办理。请从列表中选取。`,
      en: `There is no ${named[kind].en} ${id}, or it is not yours. Take one from the list.`,
    },
  });

export const notSubmitted = (kind: LedgerItem['kind'], status: ReportStatus): Refused =>
  refuse({
    code: 'INVALID_TRANSITION',
    field: ['input', `${kind}Id`],
    status,
    allowed: [],
    message: {
      zh: `所在报告尚未报送，请直接修改报告；报送后方可跟踪这条${named[kind].zh}。`,
      en: `Its report was not submitted yet: change the report itself. A ${named[kind].en} is followed up once it is submitted.`,
    },
  });

export const superseded = ({ id, year }: LedgerItem): Refused =>
  refuse({
    code: 'SUPERSEDED',
    field: ['input', 'shortcomingId'],
    message: {
      zh: `${year} 年度报告中已再次列出这一问题（${id}），请在该条下登记。`,
      en: `The report of ${year} names this shortcoming again (${id}): record it there.`,
    },
  });

export const oneSubject = (): Refused =>
  refuse({
    code: 'INVALID_VALUE',
    field: ['input'],
    message: {
      zh: '请在 commitmentId 与 shortcomingId 中填写且只填写一个。',
      en: 'Give exactly one of commitmentId and shortcomingId.',
    },
  });

export const settledAlready = (): Refused =>
  refuse({
    code: 'INVALID_VALUE',
    field: ['input'],
    message: {
      zh: '这一事项已核验通过，不再登记进展；如再次出现，请在新的报告中列出并关联。',
      en: 'It was verified already and is followed no more. If it returns, name it in the next report and link it.',
    },
  });

export const noFollowUp = (id: string): Refused =>
  refuse({
    code: 'NOT_FOUND',
    field: ['id'],
    message: { zh: `没有找到进展登记 ${id}，或您无权核验。`, en: `There is no follow-up ${id}, or it is not visible to you.` },
  });

export const nothingToVerify = (why: 'STATE' | 'DONE' | 'OLD'): Refused =>
  refuse({
    code: 'NOTHING_TO_VERIFY',
    field: ['id'],
    message: {
      STATE: {
        zh: '只有登记为“已完成”（REPORTED_DONE）的进展可以核验。',
        en: 'Only what was reported as done (REPORTED_DONE) is verified.',
      },
      DONE: { zh: '这条进展已经核验。', en: 'It was verified already.' },
      OLD: { zh: '此后又有新的进展登记，请核验最新的一条。', en: 'Something was recorded after it: verify the last one.' },
    }[why],
  });

export const samePerson = (): Refused =>
  refuse({
    code: 'OWN_ACT',
    field: ['id'],
    message: { zh: '登记人不能核验自己登记的进展，请由其他人员核验。', en: 'Nobody verifies what they reported themselves.' },
  });
