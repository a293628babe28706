import type { Locale } from '../errors.js';
import type { NoticeKind } from '../generated/graphql.js';

const zh = {
  kind: {
    RETURNED: '报告退回',
    ACCEPTED: '报告通过',
    VERIFIED: '核实结果',
    DUE_SOON: '即将到期',
    OVERDUE: '已逾期',
  } satisfies Record<NoticeKind, string> as Record<NoticeKind, string>,
  outcome: { CONFIRMED: '核实通过', REJECTED: '核实不通过' },
  column: { day: '日期', what: '事项', unit: '单位', year: '年度', about: '内容' },
  fresh: '新',
  due: (day: string) => `到期日 ${day}`,
  empty: '没有通知。',
  unread: (count: number) => (count === 0 ? '没有未读通知。' : `${count} 条未读；fazhi inbox --read 标为已读。`),
  help: { read: '列出后标为已读' },
};
export type NoticeTexts = typeof zh;

const en: NoticeTexts = {
  kind: { RETURNED: 'report returned', ACCEPTED: 'report accepted', VERIFIED: 'verified', DUE_SOON: 'due soon', OVERDUE: 'overdue' },
  outcome: { CONFIRMED: 'confirmed', REJECTED: 'rejected' },
  column: { day: 'Day', what: 'What', unit: 'Department', year: 'Year', about: 'About' },
  fresh: 'new',
  due: (day) => `due ${day}`,
  empty: 'No notices.',
  unread: (count) => (count === 0 ? 'Nothing unread.' : `${count} unread; fazhi inbox --read marks them as read.`),
  help: { read: 'mark them as read once they are listed' },
};

export const noticeTextsOf = (language: Locale): NoticeTexts => (language === 'en' ? en : zh);
