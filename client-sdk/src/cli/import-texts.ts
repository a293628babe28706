import type { Locale } from '../errors.js';

type Counts = Record<'responsibilities' | 'activities' | 'figures' | 'shortcomings' | 'causes' | 'commitments' | 'others', number>;

const zh = {
  nothing: '没有可显示的内容。',
  kind: '类别',
  text: '内容',
  activity: '举措',
  shortcoming: '不足',
  commitment: '承诺',
  unreadable: '请检查路径和读取权限。',
  onlyHead: '只有单位负责人可以签发报送；没有导入。',
  imported: (title: string, id: string, version: number) =>
    `已导入为草稿：${title}（${id}，第 ${version} 版）。请核对后由单位负责人签发报送。`,
  rehearsed: (title: string) => `试导入：${title}。未保存。`,
  counts: (c: Counts) =>
    `履职 ${c.responsibilities} 项，举措 ${c.activities} 项，数据 ${c.figures} 个，不足 ${c.shortcomings} 条（原因 ${c.causes} 条），承诺 ${c.commitments} 条，其他 ${c.others} 条。`,
  coverage: (covered: number, total: number, residue: number) =>
    `全文 ${total} 字，已归位 ${covered} 字；页面杂项和编号 ${residue} 处已单列。`,
  withoutCause: (count: number) => `${count} 条不足没有写明原因，请补充。`,
  changed: (count: number) => `与原草稿相比，${count} 个条目有变化。`,
};

const en: typeof zh = {
  nothing: 'There is nothing to show.',
  kind: 'Kind',
  text: 'Text',
  activity: 'Activity',
  shortcoming: 'Shortcoming',
  commitment: 'Commitment',
  unreadable: 'Check the path and whether you may read it.',
  onlyHead: 'Only the head of the unit signs and submits; nothing was imported.',
  imported: (title, id, version) => `Imported as a draft: ${title} (${id}, version ${version}). Check it; the head of the unit submits.`,
  rehearsed: (title) => `Dry run: ${title}. Nothing was saved.`,
  counts: (c) =>
    `${c.responsibilities} duties, ${c.activities} activities, ${c.figures} figures, ${c.shortcomings} shortcomings (${c.causes} causes), ${c.commitments} commitments, ${c.others} other matters.`,
  coverage: (covered, total, residue) =>
    `${covered} of ${total} characters have a place; ${residue} bits of page chrome and numbering are listed apart.`,
  withoutCause: (count) => `${count} shortcomings name no cause.`,
  changed: (count) => `${count} items differ from the draft before.`,
};

export const importTextsOf = (language: Locale): typeof zh => ({ zh, en })[language];
