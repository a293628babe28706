import { type Refusal, type Refused, refuse } from '../../platform/user-error.js';
import { type ReportStatus, transitions } from './report-status.js';

/** Refusals that several acts on a report share. Each says what is so and who can change it. */

export const notFound = (id: string): Refused =>
  refuse({
    code: 'NOT_FOUND',
    field: ['id'],
    message: { zh: `没有找到报告 ${id}，或您无权查看。`, en: `There is no report ${id}, or it is not visible to you.` },
  });

export const noUuid = (id: string): Refused =>
  refuse({ code: 'INVALID_VALUE', field: ['input', 'id'], message: { zh: `“${id}”不是 UUID。`, en: `"${id}" is no UUID.` } });

export const noCycle = (year: number): Refused =>
  refuse({
    code: 'NOT_FOUND',
    field: ['input', 'year'],
    message: {
      zh: `${year} 年度尚未开放报送，请联系区委依法治区办。`,
      en: `No cycle exists for ${year}. Ask the district office to open it.`,
    },
  });

export const idTaken = (field: readonly (string | number)[]): Refused =>
  refuse({
    code: 'ID_TAKEN',
    field,
    message: {
      zh: `${field.join('.')} 中有一个 id 已用于其他报告。请为新条目生成新的 UUID。`,
      en: `An id in ${field.join('.')} belongs to another report. Make a new UUID for a new item.`,
    },
  });

export const followed = ({ list, id, text }: { list: string; id: string; text: string }): Refusal => ({
  code: 'FOLLOWED',
  field: ['input', list],
  message: {
    zh: `“${text.slice(0, 40)}”（${id}）已有进展登记、答复或关联，不能从报告中删除。请保留，并以进展登记（ADJUSTED）说明变化。`,
    en: `"${text.slice(0, 40)}" (${id}) was followed up, answered or linked and cannot be dropped. Keep it, and record a follow-up (ADJUSTED) that says what changed.`,
  },
});

export const staleVersion = (current: number, expected: number): Refused =>
  refuse({
    code: 'STALE_VERSION',
    field: ['expectedVersion'],
    currentVersion: current,
    message: {
      zh: `报告已有新版本 ${current}，您依据的是 ${expected}。请重新读取后再修改。`,
      en: `The report is at version ${current}, you started from ${expected}. Read it again and repeat your change.`,
    },
  });

export const cycleClosed = (year: number): Refused =>
  refuse({
    code: 'CYCLE_CLOSED',
    message: {
      zh: `${year} 年度已关闭，只有区级负责人可以重新开放。`,
      en: `The cycle ${year} is closed; only the district director can open it again.`,
    },
  });

export const foreignUnit = (departmentCode: string): Refused =>
  refuse({
    code: 'NOT_FOUND',
    field: ['input', 'departmentCode'],
    message: {
      zh: `您不能为单位“${departmentCode}”撰写报告，只能为本单位撰写。`,
      en: `You cannot write for "${departmentCode}", only for your own unit.`,
    },
  });

export const nothingToCopy = (year: number): Refused =>
  refuse({
    code: 'NOT_FOUND',
    field: ['input', 'fromYear'],
    message: { zh: `本单位没有 ${year} 年度的报告可供沿用。`, en: `Your unit has no report of ${year} to start from.` },
  });

export const ownUnit = (): Refused =>
  refuse({
    code: 'OWN_UNIT',
    field: ['id'],
    message: {
      zh: '不能审核本人所在单位的报告，请由其他审核人员办理。',
      en: 'You work in this unit: another reviewer has to do it.',
    },
  });

export const alreadyExists = (year: number, id?: string): Refused =>
  refuse({
    code: 'ALREADY_EXISTS',
    field: ['input', 'year'],
    message: {
      zh: `本单位 ${year} 年度报告已存在${id ? `（${id}）` : ''}，请直接修改。`,
      en: `Your unit already has a report for ${year}${id ? ` (${id})` : ''}. Change that one.`,
    },
  });

export const nothingToConfirm = (status: ReportStatus): Refused =>
  refuse({
    code: 'INVALID_TRANSITION',
    field: ['id'],
    status,
    allowed: transitions[status],
    message: {
      zh: '这份报告没有待确认的纸质收文：它由本单位在线报送，或已经确认。',
      en: 'There is nothing to confirm: the report did not come on paper, or was confirmed already.',
    },
  });

const held: Record<ReportStatus, { zh: string; en: string }> = {
  DRAFT: { zh: '报告是草稿，由本单位负责人签发报送。', en: 'The report is a draft; the head of the unit submits it.' },
  SUBMITTED: {
    zh: '报告已报送，正在审核；区法治机构退回后方可修改。',
    en: 'The report is submitted and under review; it can be changed after the district office returns it.',
  },
  RETURNED: { zh: '报告已退回，修改后由本单位负责人重新报送。', en: 'The report was returned; the head of the unit submits it again.' },
  ACCEPTED: {
    zh: '报告已通过审核；区法治机构退回后方可修改。',
    en: 'The report is accepted; it can be changed after the district office reopens it.',
  },
  PUBLISHED: {
    zh: '报告已公开；需更正时由区法治机构退回。',
    en: 'The report is published; the district office returns it for a correction.',
  },
};

export const invalidTransition = (status: ReportStatus): Refused =>
  refuse({ code: 'INVALID_TRANSITION', field: ['id'], status, allowed: transitions[status], message: held[status] });
